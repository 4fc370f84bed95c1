#pragma once

namespace stacknet {

/// Overwrites 32 KiB of the stack below the caller: what functions that have returned left there.
/// For libraries that take content apart in buffers of their own, as JSON parsers do.
void wipeStack();

}  // namespace stacknet
