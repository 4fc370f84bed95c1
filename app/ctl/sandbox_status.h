#pragma once

#include "app/ctl/arguments.h"

namespace stacknet::ctl {

/// sandbox status: what the sandbox of a running node is and did.
int runSandboxStatus(const Arguments& arguments);
/// points recent: why the points of a running node's Node Keys changed, since its start.
int runPointsRecent(const Arguments& arguments);

}  // namespace stacknet::ctl
