#pragma once

namespace stacknet {

/// Prints the broken condition and aborts. Never reached by foreign bytes, only by our own
/// mistakes.
[[noreturn]] void invariantBroken(const char* condition, const char* file, int line);

}  // namespace stacknet

/// States what must hold. Stays on in release builds; use it where the check is cheap.
#define STACKNET_INVARIANT(condition)   \
    ((condition) ? static_cast<void>(0) \
                 : ::stacknet::invariantBroken(#condition, __FILE__, __LINE__))
