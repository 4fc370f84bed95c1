#include "core/rack/protobuf_internal.h"

#include "core/rack/varint_internal.h"

namespace stacknet::rack {

namespace {

constexpr std::uint64_t kTagMax = 0xffff'ffff;

void appendTag(Bytes& out, std::uint32_t number, WireType type) {
    appendVarint(out, (std::uint64_t{number} << 3) | static_cast<std::uint64_t>(type));
}

}  // namespace

Error ProtobufReader::failure(const std::string& reason) const {
    return makeError(m_code, std::string(m_subject) + " is not valid: " + reason + ".");
}

Result<std::uint64_t> ProtobufReader::number() {
    const VarintRead read = readVarint(m_rest);
    if (read.state == VarintState::CutOff) return failure("it ends inside of a number");
    if (read.state == VarintState::Bad) {
        return failure("a number is too large or not in its shortest form");
    }
    m_rest = m_rest.subspan(read.size);
    return read.value;
}

Result<std::optional<ProtobufField>> ProtobufReader::next() {
    if (m_rest.empty()) return std::optional<ProtobufField>();
    STACKNET_TRY(const std::uint64_t tag, number());
    ProtobufField field;
    if (tag > kTagMax || tag >> 3 == 0) return failure("a field's number is out of range");
    field.number = static_cast<std::uint32_t>(tag >> 3);
    switch (tag & 7) {
        case static_cast<std::uint64_t>(WireType::Varint): {
            STACKNET_TRY(field.value, number());
            break;
        }
        case static_cast<std::uint64_t>(WireType::Bytes): {
            field.type = WireType::Bytes;
            STACKNET_TRY(const std::uint64_t size, number());
            if (size > m_rest.size()) return failure("a field is longer than what is left");
            field.bytes = m_rest.first(static_cast<std::size_t>(size));
            m_rest = m_rest.subspan(static_cast<std::size_t>(size));
            break;
        }
        case static_cast<std::uint64_t>(WireType::Fixed32): {
            field.type = WireType::Fixed32;
            if (m_rest.size() < 4) return failure("it ends inside of a number");
            for (unsigned i = 0; i < 4; ++i) field.value |= std::uint64_t{m_rest[i]} << (8 * i);
            m_rest = m_rest.subspan(4);
            break;
        }
        default:
            return failure("a field has a type that is not used here");
    }
    return std::optional<ProtobufField>(field);
}

void appendVarintField(Bytes& out, std::uint32_t number, std::uint64_t value) {
    appendTag(out, number, WireType::Varint);
    appendVarint(out, value);
}

void appendBytesField(Bytes& out, std::uint32_t number, ByteView value) {
    appendTag(out, number, WireType::Bytes);
    appendVarint(out, value.size());
    out.insert(out.end(), value.begin(), value.end());
}

void appendFixed32Field(Bytes& out, std::uint32_t number, std::uint32_t value) {
    appendTag(out, number, WireType::Fixed32);
    for (unsigned i = 0; i < 4; ++i) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

}  // namespace stacknet::rack
