#pragma once

#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/result.h"

/// Text encodings of bytes. Decoders are strict and total: any other spelling than the one the
/// encoder writes is refused with "base.bad_encoding"; `field` names the value in the sentence.
namespace stacknet {

/// Lower case hexadecimal, two digits a byte. The decoder takes lower case only.
std::string toHex(ByteView bytes);
Result<Bytes> fromHex(std::string_view text, std::string_view field = "value");

/// Bitcoin alphabet (base58btc). The decoder takes at most 256 characters.
std::string toBase58(ByteView bytes);
Result<Bytes> fromBase58(std::string_view text, std::string_view field = "value");

/// RFC 4648 section 6 alphabet in lower case, no padding (multibase "b").
std::string toBase32(ByteView bytes);
Result<Bytes> fromBase32(std::string_view text, std::string_view field = "value");

/// RFC 4648 section 5, no padding. Non-zero trailing bits are refused.
std::string toBase64Url(ByteView bytes);
Result<Bytes> fromBase64Url(std::string_view text, std::string_view field = "value");

/// RFC 4648 section 4 with padding.
std::string toBase64(ByteView bytes);

template <std::size_t N, typename Tag>
std::string toHex(const FixedBytes<N, Tag>& bytes) {
    return toHex(bytes.view());
}
/// Hexadecimal of exactly the size of FixedType.
template <typename FixedType>
Result<FixedType> fixedFromHex(std::string_view text, std::string_view field = "value") {
    auto bytes = fromHex(text, field);
    if (!bytes.ok()) return bytes.error();
    return FixedType::from(*bytes, field);
}

/// Well-formed UTF-8 without surrogates or overlong forms.
bool isUtf8(std::string_view text);

}  // namespace stacknet
