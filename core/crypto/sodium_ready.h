#pragma once

#include <sodium.h>

#include "core/base/invariant.h"

namespace stacknet::crypto {

/// Starts libsodium once (it then picks the fastest implementation for the CPU). Thread safe.
inline void sodiumReady() {
    static const bool ready = sodium_init() >= 0;
    STACKNET_INVARIANT(ready);
}

}  // namespace stacknet::crypto
