#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace stacknet {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// The bytes of a text, without a copy.
inline ByteView asBytes(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
/// The bytes as text, without a copy and without any check of the encoding.
inline std::string_view asText(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}
inline Bytes toBytes(ByteView view) {
    return Bytes(view.begin(), view.end());
}
inline Bytes toBytes(std::string_view text) {
    return toBytes(asBytes(text));
}

/// Exactly N public bytes with a meaning given by Tag, so that a hash is not taken for a key.
/// Ordered bytewise; zero when default constructed.
template <std::size_t N, typename Tag>
struct FixedBytes {
    static constexpr std::size_t size = N;
    std::array<std::uint8_t, N> data{};

    ByteView view() const { return {data.data(), N}; }
    std::span<std::uint8_t> mutableView() { return {data.data(), N}; }
    bool isZero() const {
        return std::all_of(data.begin(), data.end(), [](std::uint8_t byte) { return byte == 0; });
    }
    auto operator<=>(const FixedBytes&) const = default;

    /// Errors: "base.wrong_length" when `bytes` has not exactly N bytes; `field` names it.
    static Result<FixedBytes> from(ByteView bytes, std::string_view field) {
        if (bytes.size() != N) {
            return makeError("base.wrong_length", std::string(field) + " must have " +
                                                      std::to_string(N) + " bytes, has " +
                                                      std::to_string(bytes.size()) + ".");
        }
        FixedBytes result;
        std::copy(bytes.begin(), bytes.end(), result.data.begin());
        return result;
    }
};

using Hash256 = FixedBytes<32, struct Hash256Tag>;      ///< SHA-256 or BLAKE2b-256 digest
using ChainId = FixedBytes<32, struct ChainIdTag>;      ///< BLAKE2b-256 of the genesis document
using PublicKey = FixedBytes<32, struct PublicKeyTag>;  ///< Ed25519 public key (RFC 8032)
using Signature = FixedBytes<64, struct SignatureTag>;  ///< Ed25519 signature (RFC 8032)

}  // namespace stacknet
