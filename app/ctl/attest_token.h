#pragma once

#include "app/ctl/arguments.h"

namespace stacknet::ctl {

/// attest token verify, offline
int runAttestToken(const Arguments& arguments);

}  // namespace stacknet::ctl
