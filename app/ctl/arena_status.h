#pragma once

#include "app/ctl/arguments.h"

namespace stacknet::ctl {

/// arena status: what a running node commits, runs again and was judged for.
int runArenaStatus(const Arguments& arguments);
/// arena privacy: the rule about inputs, in the words that people are shown. Offline.
int runArenaPrivacy(const Arguments& arguments);

}  // namespace stacknet::ctl
