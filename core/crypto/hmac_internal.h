#pragma once

#include <sodium.h>

#include <initializer_list>

#include "core/base/secret.h"
#include "core/crypto/sodium_internal.h"

namespace stacknet::crypto {

/// HMAC-SHA-256 under one key, for messages of several parts without joining them. The keyed state
/// is computed once and copied for each message, which saves half of the work of a short one.
class KeyedHmac {
public:
    explicit KeyedHmac(ByteView key) {
        sodiumReady();
        crypto_auth_hmacsha256_init(&m_keyed, address(key), key.size());
    }
    ~KeyedHmac() { wipe(&m_keyed, sizeof m_keyed); }
    KeyedHmac(const KeyedHmac&) = delete;
    KeyedHmac& operator=(const KeyedHmac&) = delete;

    void mac(std::initializer_list<ByteView> message, std::span<std::uint8_t, 32> out) const {
        crypto_auth_hmacsha256_state state = m_keyed;
        for (const ByteView part : message) {
            crypto_auth_hmacsha256_update(&state, address(part), part.size());
        }
        crypto_auth_hmacsha256_final(&state, out.data());
        wipe(&state, sizeof state);
    }

private:
    crypto_auth_hmacsha256_state m_keyed;
};

}  // namespace stacknet::crypto
