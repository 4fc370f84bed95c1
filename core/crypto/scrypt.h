#pragma once

#include "core/base/bytes.h"
#include "core/base/secret.h"

namespace stacknet::crypto {

/// scrypt (RFC 7914) cost: N = 2^log2N.
struct ScryptCost {
    std::uint8_t log2N = 17;
    std::uint32_t r = 8;
    std::uint32_t p = 1;
    bool operator==(const ScryptCost&) const = default;
};

/// What is accepted from a file: log2N 14..20, r = 8, p 1..8, at most 1 GiB. Checked before any
/// memory is taken. Error "crypto.scrypt_cost".
Result<void> checkScryptCost(const ScryptCost& cost);

/// `size` bytes derived by libsodium. Does not check the caps (vectors use small costs); whoever
/// reads a cost from outside calls checkScryptCost first. Takes hundreds of milliseconds: never on
/// the GUI or engine thread. Derivations of one process run one after the other, because each takes
/// up to a gigabyte. Error "crypto.scrypt_failed" (retryable) when there is not enough
/// memory.
Result<SecretBytes> scrypt(ByteView passphrase, ByteView salt, const ScryptCost& cost,
                           std::size_t size);

}  // namespace stacknet::crypto
