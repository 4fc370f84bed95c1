#pragma once

#include "app/ctl/arguments.h"

namespace stacknet::ctl {

/// validator [list] | start | freeze | stop | withhold INDEX, of a local network
int runValidator(const Arguments& arguments);

}  // namespace stacknet::ctl
