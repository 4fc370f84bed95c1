#include "core/base/canonical.h"

#include <limits>

#include "core/base/codec.h"

namespace stacknet {

namespace {

template <typename Integer>
void appendLittleEndian(Bytes& out, Integer value) {
    for (std::size_t i = 0; i < sizeof(Integer); ++i) {
        out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }
}

template <typename Integer>
Integer littleEndian(ByteView view) {
    Integer value = 0;
    for (std::size_t i = 0; i < view.size(); ++i) {
        value = static_cast<Integer>(value | (static_cast<Integer>(view[i]) << (8 * i)));
    }
    return value;
}

}  // namespace

CanonicalWriter& CanonicalWriter::u8(std::uint8_t value) {
    m_data.push_back(value);
    return *this;
}
CanonicalWriter& CanonicalWriter::u16(std::uint16_t value) {
    appendLittleEndian(m_data, value);
    return *this;
}
CanonicalWriter& CanonicalWriter::u32(std::uint32_t value) {
    appendLittleEndian(m_data, value);
    return *this;
}
CanonicalWriter& CanonicalWriter::u64(std::uint64_t value) {
    appendLittleEndian(m_data, value);
    return *this;
}
CanonicalWriter& CanonicalWriter::i64(std::int64_t value) {
    return u64(static_cast<std::uint64_t>(value));
}
CanonicalWriter& CanonicalWriter::boolean(bool value) {
    return u8(value ? 1 : 0);
}
CanonicalWriter& CanonicalWriter::raw(ByteView bytes) {
    m_data.insert(m_data.end(), bytes.begin(), bytes.end());
    return *this;
}
CanonicalWriter& CanonicalWriter::bytes(ByteView bytes) {
    STACKNET_INVARIANT(bytes.size() <= std::numeric_limits<std::uint32_t>::max());
    return u32(static_cast<std::uint32_t>(bytes.size())).raw(bytes);
}
CanonicalWriter& CanonicalWriter::text(std::string_view text) {
    return bytes(asBytes(text));
}

ByteView CanonicalReader::take(std::size_t size, const char* field) {
    if (m_error) return {};
    if (size > remaining()) {
        fail(field, "the data ends before it does");
        return {};
    }
    const ByteView view = m_data.subspan(m_position, size);
    m_position += size;
    return view;
}

std::uint8_t CanonicalReader::u8(const char* field) {
    return littleEndian<std::uint8_t>(take(1, field));
}
std::uint16_t CanonicalReader::u16(const char* field) {
    return littleEndian<std::uint16_t>(take(2, field));
}
std::uint32_t CanonicalReader::u32(const char* field) {
    return littleEndian<std::uint32_t>(take(4, field));
}
std::uint64_t CanonicalReader::u64(const char* field) {
    return littleEndian<std::uint64_t>(take(8, field));
}
std::int64_t CanonicalReader::i64(const char* field) {
    return static_cast<std::int64_t>(u64(field));
}

bool CanonicalReader::boolean(const char* field) {
    const std::uint8_t value = u8(field);
    if (value > 1) fail(field, "a flag must be 0 or 1");
    return value == 1;
}

Bytes CanonicalReader::raw(std::size_t size, const char* field) {
    return toBytes(take(size, field));
}

Bytes CanonicalReader::bytes(std::size_t sizeMax, const char* field) {
    const std::uint32_t size = u32(field);
    if (size > sizeMax) {
        fail(field, "it is longer than " + std::to_string(sizeMax) + " bytes");
        return {};
    }
    return raw(size, field);
}

std::string CanonicalReader::text(std::size_t sizeMax, const char* field) {
    const Bytes data = bytes(sizeMax, field);
    const std::string_view view = asText(data);
    if (!isUtf8(view)) {
        fail(field, "it is not UTF-8");
        return {};
    }
    return std::string(view);
}

std::uint32_t CanonicalReader::count(std::uint32_t countMax, std::size_t elementSizeMin,
                                     const char* field) {
    STACKNET_INVARIANT(elementSizeMin > 0);
    const std::uint32_t value = u32(field);
    if (m_error) return 0;
    if (value > countMax || value > remaining() / elementSizeMin) {
        fail(field, "it counts more elements than allowed or present");
        return 0;
    }
    return value;
}

void CanonicalReader::fail(const char* field, std::string_view reason) {
    if (m_error) return;
    m_error =
        makeError("base.bad_canonical", std::string("Field ") + field +
                                            " cannot be decoded: " + std::string(reason) + ".");
}

Result<void> CanonicalReader::finish() const {
    if (m_error) return *m_error;
    if (remaining() != 0) {
        return makeError("base.bad_canonical",
                         "The data has " + std::to_string(remaining()) + " bytes too many.");
    }
    return {};
}

}  // namespace stacknet
