#pragma once

#include <array>
#include <cstdint>

#include "core/base/bytes.h"

namespace stacknet::tasks {

/// The bytes of a literal with its closing NUL: what separates one purpose of a hash or signature
/// from another.
template <std::size_t N>
ByteView domainBytes(const char (&literal)[N]) {
    return {reinterpret_cast<const std::uint8_t*>(literal), N};
}

inline std::array<std::uint8_t, 8> bigEndian64(std::uint64_t value) {
    std::array<std::uint8_t, 8> bytes{};
    for (std::size_t index = 0; index < bytes.size(); ++index) {
        bytes[index] = static_cast<std::uint8_t>(value >> (56 - 8 * index));
    }
    return bytes;
}

}  // namespace stacknet::tasks
