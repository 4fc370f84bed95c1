#pragma once

namespace stacknet::console {

/// Whether a window can be opened: a platform is named, or there is an X or Wayland display.
bool hasDisplay();
/// Prints why there is no window and what to do instead.
void printNoDisplay();
/// A display that is named but cannot be reached makes Qt abort: prints the same sentence and ends
/// with code 2 instead.
void catchDisplayFailure();

}  // namespace stacknet::console
