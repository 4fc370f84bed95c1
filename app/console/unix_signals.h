#pragma once

#include <functional>

class QObject;

namespace stacknet::console {

/// Calls `stop` on the GUI thread at SIGINT, SIGTERM and SIGHUP. Once for the program; false when
/// the system has no pipe left.
bool onTermination(QObject* context, std::function<void()> stop);

}  // namespace stacknet::console
