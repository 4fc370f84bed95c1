#pragma once

#include <cstdint>

#include "core/base/bytes.h"

/// Unsigned LEB128: what multiformats and protobuf write numbers as. Only the shortest spelling of
/// a number is taken, so that one value has one encoding.
namespace stacknet::rack {

enum class VarintState : std::uint8_t {
    Whole,   ///< value and size are set
    CutOff,  ///< the input ends inside; more of it may make a number
    Bad,     ///< longer than 64 bits, or not the shortest spelling
};

struct VarintRead {
    VarintState state = VarintState::Bad;
    std::uint64_t value = 0;
    std::size_t size = 0;  ///< bytes taken
};

/// Reads the number that `data` begins with.
VarintRead readVarint(ByteView data);
void appendVarint(Bytes& out, std::uint64_t value);
std::size_t varintSize(std::uint64_t value);

}  // namespace stacknet::rack
