#pragma once

#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace stacknet::auth {

/// The last 20 bytes of keccak-256 over an uncompressed secp256k1 point.
using EvmAddress = FixedBytes<20, struct EvmAddressTag>;

/// "0x" and 40 digits whose case is the checksum of EIP-55.
std::string toChecksumAddress(const EvmAddress& address);
/// Takes only the spelling that toChecksumAddress writes. Errors: "auth.bad_address" when it is not
/// "0x" and 40 hexadecimal digits, "auth.address_checksum" when the case is another.
Result<EvmAddress> parseChecksumAddress(std::string_view text);
/// `publicKey` is x || y, 32 bytes each.
EvmAddress addressOfPublicKey(std::span<const std::uint8_t, 64> publicKey);

}  // namespace stacknet::auth
