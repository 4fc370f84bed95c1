#pragma once

#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace stacknet::auth {

/// The Ed25519 key that a Solana address names (base58 of 32 bytes, 32 to 44 characters). A key
/// that is not a canonical point of the prime-order group is refused here already: each of the
/// eight small-order encodings has signatures that hold for every message. Error
/// "auth.bad_address".
Result<PublicKey> parseSolanaAddress(std::string_view text);
std::string toSolanaAddress(const PublicKey& key);

}  // namespace stacknet::auth
