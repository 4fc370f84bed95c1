#pragma once

#include "core/base/bytes.h"

namespace stacknet::crypto {

/// Keccak-256 as Ethereum uses it: the Keccak submission with its own padding (0x01), not SHA3-256
/// of FIPS 202 (0x06). For wallet addresses and EIP-191 digests only, of public data: it is not
/// meant for secrets.
Hash256 keccak256(ByteView data);

}  // namespace stacknet::crypto
