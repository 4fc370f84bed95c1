#pragma once

#include "app/ctl/arguments.h"

namespace stacknet::ctl {

/// votes export, votes import: moves a Node Key's signing record between data directories. Both
/// refuse while a node runs in the directory.
int runVotes(const Arguments& arguments);

}  // namespace stacknet::ctl
