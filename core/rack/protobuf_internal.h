#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/bytes.h"
#include "core/base/result.h"

/// The part of protobuf that dag-pb and UnixFS use, read so strictly that one message has one
/// encoding: shortest numbers, no unknown wire types.
namespace stacknet::rack {

enum class WireType : std::uint8_t { Varint = 0, Bytes = 2, Fixed32 = 5 };

struct ProtobufField {
    std::uint32_t number = 0;
    WireType type = WireType::Varint;
    std::uint64_t value = 0;  ///< of Varint and Fixed32
    ByteView bytes;           ///< of Bytes, a view into the message
};

class ProtobufReader {
public:
    /// `code` is the error's code, `subject` begins its sentence ("A dag-pb block").
    ProtobufReader(ByteView message, std::string_view code, std::string_view subject)
        : m_rest(message), m_code(code), m_subject(subject) {}

    /// The next field, nothing at the end, or an error.
    Result<std::optional<ProtobufField>> next();
    Error failure(const std::string& reason) const;

private:
    Result<std::uint64_t> number();

    ByteView m_rest;
    std::string_view m_code;
    std::string_view m_subject;
};

void appendVarintField(Bytes& out, std::uint32_t number, std::uint64_t value);
void appendBytesField(Bytes& out, std::uint32_t number, ByteView value);
void appendFixed32Field(Bytes& out, std::uint32_t number, std::uint32_t value);

}  // namespace stacknet::rack
