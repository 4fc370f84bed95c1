#pragma once

#include "app/ctl/arguments.h"

namespace stacknet::ctl {

/// "/v1/route?..." as --class, --model, --confidential, --min-stake and --seed ask. Error
/// "ctl.usage".
Result<std::string> routeTarget(const Arguments& arguments);

}  // namespace stacknet::ctl
