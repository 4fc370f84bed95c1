#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/result.h"

/// The canonical encoding of everything that is hashed, signed or agreed on: little-endian
/// fixed-width integers, `bytes` and `text` with a u32 length in front, lists with a u32 count.
/// One value has exactly one encoding.
namespace stacknet {

class CanonicalWriter {
public:
    CanonicalWriter& u8(std::uint8_t value);
    CanonicalWriter& u16(std::uint16_t value);
    CanonicalWriter& u32(std::uint32_t value);
    CanonicalWriter& u64(std::uint64_t value);
    CanonicalWriter& i64(std::int64_t value);
    CanonicalWriter& boolean(bool value);
    /// The bytes themselves, no length.
    CanonicalWriter& raw(ByteView bytes);
    /// u32 length, then the bytes.
    CanonicalWriter& bytes(ByteView bytes);
    CanonicalWriter& text(std::string_view text);
    template <std::size_t N, typename Tag>
    CanonicalWriter& fixed(const FixedBytes<N, Tag>& value) {
        return raw(value.view());
    }

    const Bytes& data() const { return m_data; }
    Bytes take() { return std::move(m_data); }

private:
    Bytes m_data;
};

/// Reads what CanonicalWriter wrote, from foreign bytes. The first mistake sticks: later reads
/// return zero values, and finish() reports it with the name of the field. Never reads past the
/// end, never allocates more than the input holds.
class CanonicalReader {
public:
    explicit CanonicalReader(ByteView data) : m_data(data) {}

    std::uint8_t u8(const char* field);
    std::uint16_t u16(const char* field);
    std::uint32_t u32(const char* field);
    std::uint64_t u64(const char* field);
    std::int64_t i64(const char* field);
    /// Only 0 and 1 are accepted.
    bool boolean(const char* field);
    Bytes raw(std::size_t size, const char* field);
    Bytes bytes(std::size_t sizeMax, const char* field);
    /// UTF-8 is checked.
    std::string text(std::size_t sizeMax, const char* field);
    /// A list count of at most countMax, and at most what the rest of the input can hold when each
    /// element takes elementSizeMin bytes.
    std::uint32_t count(std::uint32_t countMax, std::size_t elementSizeMin, const char* field);
    template <typename FixedType>
    FixedType fixed(const char* field) {
        FixedType value;
        ByteView view = take(FixedType::size, field);
        if (view.size() == FixedType::size) std::copy(view.begin(), view.end(), value.data.begin());
        return value;
    }

    bool failed() const { return m_error.has_value(); }
    /// Lets a caller refuse a value that is well encoded and yet not allowed.
    void fail(const char* field, std::string_view reason);
    std::size_t remaining() const { return m_data.size() - m_position; }
    std::size_t position() const { return m_position; }
    /// The first error ("base.bad_canonical", names the field), or an error when bytes are left.
    Result<void> finish() const;

private:
    ByteView take(std::size_t size, const char* field);

    ByteView m_data;
    std::size_t m_position = 0;
    std::optional<Error> m_error;
};

}  // namespace stacknet
