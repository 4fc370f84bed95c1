#include "core/rack/varint_internal.h"

namespace stacknet::rack {

namespace {

constexpr std::size_t kVarintBytesMax = 10;

}  // namespace

VarintRead readVarint(ByteView data) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < kVarintBytesMax; ++i) {
        if (i >= data.size()) return {VarintState::CutOff, 0, 0};
        const std::uint64_t digit = data[i] & 0x7f;
        // The tenth byte holds the last of 64 bits.
        if (i + 1 == kVarintBytesMax && digit > 1) return {};
        value |= digit << (7 * i);
        if ((data[i] & 0x80) != 0) continue;
        if (digit == 0 && i > 0) return {};
        return {VarintState::Whole, value, i + 1};
    }
    return {};
}

void appendVarint(Bytes& out, std::uint64_t value) {
    while (value >= 0x80) {
        out.push_back(static_cast<std::uint8_t>(value | 0x80));
        value >>= 7;
    }
    out.push_back(static_cast<std::uint8_t>(value));
}

std::size_t varintSize(std::uint64_t value) {
    std::size_t size = 1;
    while (value >= 0x80) {
        value >>= 7;
        ++size;
    }
    return size;
}

}  // namespace stacknet::rack
