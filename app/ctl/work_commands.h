#pragma once

#include "app/ctl/arguments.h"

namespace stacknet::ctl {

/// work [status] | pause [MINUTES] | drain [MINUTES] | resume | schedule HOURS | battery on|off |
/// gpus | gpu allow|forbid GPU
int runWork(const Arguments& arguments);
/// peers [list] | ban PEER [HOURS] [REASON] | unban PEER | reachability
int runPeers(const Arguments& arguments);

/// "mon-fri 08-18, sat 00-24" as 168 characters '0' and '1', Monday 00:00 first; hours past
/// midnight ("20-06") end on the next day. "always" and "never" name whole weeks. Error
/// "ctl.usage" names the part that is not understood.
Result<std::string> hoursFromWords(std::string_view words);

}  // namespace stacknet::ctl
