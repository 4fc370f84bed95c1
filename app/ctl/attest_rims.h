#pragma once

#include "app/ctl/arguments.h"

namespace stacknet::ctl {

/// attest rims list | add FILE [--id ID]
int runAttestRims(const Arguments& arguments);

}  // namespace stacknet::ctl
