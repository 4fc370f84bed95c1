#include "core/base/wipe_stack.h"

#include <sodium.h>

namespace stacknet {

namespace {

constexpr std::size_t kStackBytes = 32 << 10;

}  // namespace

void wipeStack() {
    sodium_stackzero(kStackBytes);
}

}  // namespace stacknet
