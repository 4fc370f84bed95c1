#pragma once

#include "core/base/bytes.h"

namespace stacknet::e2ee {

/// Appends the low `Size` bytes of a number, big-endian, as everything on this wire is.
template <std::size_t Size>
void putBigEndian(Bytes& out, std::uint64_t value) {
    for (std::size_t i = Size; i-- > 0;) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

/// The number in all of `bytes`, at most eight.
inline std::uint64_t getBigEndian(ByteView bytes) {
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes) value = (value << 8U) | byte;
    return value;
}

inline void put(Bytes& out, ByteView bytes) {
    out.insert(out.end(), bytes.begin(), bytes.end());
}

}  // namespace stacknet::e2ee
