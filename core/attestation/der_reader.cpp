#include "core/attestation/der_reader.h"

#include <cstddef>

namespace stacknet::attestation {

std::optional<DerReader::Element> DerReader::next() {
    constexpr std::uint8_t kLongTag = 0x1F;
    if (m_left.size() < 2 || (m_left[0] & kLongTag) == kLongTag) return std::nullopt;
    std::size_t length = m_left[1];
    std::size_t headerBytes = 2;
    if (length >= 0x80) {
        const std::size_t lengthBytes = length & 0x7F;
        if (lengthBytes < 1 || lengthBytes > 2 || m_left.size() < 2 + lengthBytes) {
            return std::nullopt;
        }
        length = 0;
        for (std::size_t i = 0; i < lengthBytes; ++i) length = length << 8 | m_left[2 + i];
        if (length < (lengthBytes == 1 ? 0x80U : 0x100U)) return std::nullopt;
        headerBytes += lengthBytes;
    }
    if (m_left.size() - headerBytes < length) return std::nullopt;
    const Element element{m_left[0], m_left.subspan(headerBytes, length)};
    m_left = m_left.subspan(headerBytes + length);
    return element;
}

std::optional<ByteView> DerReader::take(std::uint8_t tag) {
    if (m_left.empty() || m_left[0] != tag) return std::nullopt;
    const std::optional<Element> element = next();
    if (!element) return std::nullopt;
    return element->content;
}

std::optional<ByteView> DerReader::takeLast(std::uint8_t tag) {
    const std::optional<ByteView> content = take(tag);
    return atEnd() ? content : std::nullopt;
}

}  // namespace stacknet::attestation
