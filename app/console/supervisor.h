#pragma once

#include <optional>

#include "app/console/crash_marker.h"

namespace stacknet::console {

/// Splits the program in two before anything was set up: a parent that only waits, and a child that
/// becomes the console. Empty: we are the child, go on. A number: the parent's exit code; the
/// console has ended.
///
/// The exit code of the console passes through; one that ended by a signal gives 128 + its number.
/// SIGTERM, SIGINT and SIGHUP of the parent go on to the console. A console that crashed is started
/// again as RestartPolicy allows; its engine listens for its key before it signs, as after every
/// start (consensus/params.h, quietMs). The console dies with the parent.
///
/// Call it while the program has one thread.
std::optional<int> supervise(const CrashMarker& marker);

}  // namespace stacknet::console
