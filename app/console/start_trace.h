#pragma once

#include <string_view>

class QWidget;

namespace stacknet::console {

/// First thing in main(): what traceStart() counts from, in every process that is forked later.
void rememberStart();
/// With STACKNET_TRACE_START=1: prints "NAME_ms=N" once on stdout, milliseconds since the process
/// was started.
void traceStart(std::string_view name);
/// Traces "first_window" after the first paint of the window.
void traceFirstPaint(QWidget* window);

}  // namespace stacknet::console
