#pragma once

#include "app/ctl/arguments.h"

namespace stacknet::ctl {

/// privacy table | status | run | audit
int runPrivacy(const Arguments& arguments);
/// privacy audit: looks for texts that must not be kept, in files and in memory. Exit code 1 on a
/// hit.
int runPrivacyAudit(const Arguments& arguments);

}  // namespace stacknet::ctl
