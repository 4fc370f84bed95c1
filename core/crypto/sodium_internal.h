#pragma once

#include <sodium.h>

#include "core/base/bytes.h"
#include "core/base/invariant.h"

namespace stacknet::crypto {

/// Starts libsodium once (it then picks the fastest implementation for the CPU). Thread safe.
inline void sodiumReady() {
    static const bool ready = sodium_init() >= 0;
    STACKNET_INVARIANT(ready);
}

/// The address of the bytes, never null: libsodium declares its inputs non-null even where they are
/// empty.
inline const std::uint8_t* address(ByteView bytes) {
    static constexpr std::uint8_t nothing = 0;
    return bytes.data() == nullptr ? &nothing : bytes.data();
}

}  // namespace stacknet::crypto
