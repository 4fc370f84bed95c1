#pragma once

#include <cstdint>
#include <optional>

#include "core/base/bytes.h"

namespace stacknet::attestation {

/// Walks DER (X.690) elements one after the other. Only what the device certificates' extensions
/// need: single-byte tags, definite lengths in their shortest form, at most 64 KiB.
class DerReader {
public:
    struct Element {
        std::uint8_t tag = 0;  ///< identifier octet: 0x30 SEQUENCE, 0xA6 [6] constructed, ..
        ByteView content;
    };

    explicit DerReader(ByteView bytes) : m_left(bytes) {}

    bool atEnd() const { return m_left.empty(); }
    /// The next element; nullopt when there is none or it is malformed.
    std::optional<Element> next();
    /// The next element's content when it has this tag; nullopt otherwise.
    std::optional<ByteView> take(std::uint8_t tag);
    /// As take, and nothing may follow.
    std::optional<ByteView> takeLast(std::uint8_t tag);

private:
    ByteView m_left;
};

}  // namespace stacknet::attestation
