#pragma once

#include "app/ctl/arguments.h"

namespace stacknet::ctl {

/// attest status: of the running node
int runAttestStatus(const Arguments& arguments);

}  // namespace stacknet::ctl
