#include "core/auth/evm_address.h"

#include <algorithm>

#include "core/base/codec.h"
#include "core/crypto/keccak.h"

namespace stacknet::auth {
namespace {

constexpr std::size_t kAddressLength = 42;

char lower(char character) {
    return character >= 'A' && character <= 'F' ? static_cast<char>(character + 32) : character;
}

}  // namespace

std::string toChecksumAddress(const EvmAddress& address) {
    std::string digits = toHex(address);
    const Hash256 hash = crypto::keccak256(asBytes(digits));
    for (std::size_t at = 0; at < digits.size(); ++at) {
        const std::uint8_t byte = hash.data[at / 2];
        const unsigned nibble = at % 2 == 0 ? byte >> 4U : byte & 15U;
        if (digits[at] >= 'a' && nibble >= 8) digits[at] = static_cast<char>(digits[at] - 32);
    }
    return "0x" + digits;
}

Result<EvmAddress> parseChecksumAddress(std::string_view text) {
    std::string digits(text.size() == kAddressLength ? text.substr(2) : std::string_view());
    std::transform(digits.begin(), digits.end(), digits.begin(), lower);
    Result<EvmAddress> address = fixedFromHex<EvmAddress>(digits, "address");
    if (!text.starts_with("0x") || !address.ok()) {
        return makeError("auth.bad_address",
                         "An Ethereum address is 0x and 40 hexadecimal digits; copy it whole from "
                         "the wallet.");
    }
    if (toChecksumAddress(*address) != text) {
        return makeError("auth.address_checksum",
                         "The upper and lower case of the Ethereum address does not fit its "
                         "checksum (EIP-55); copy it from the wallet and do not change its case.");
    }
    return address;
}

EvmAddress addressOfPublicKey(std::span<const std::uint8_t, 64> publicKey) {
    const Hash256 hash = crypto::keccak256(publicKey);
    EvmAddress address;
    std::copy(hash.data.end() - EvmAddress::size, hash.data.end(), address.data.begin());
    return address;
}

}  // namespace stacknet::auth
