#include "core/base/codec.h"

#include <array>

namespace stacknet {

namespace {

constexpr std::string_view kBase58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr std::string_view kBase32 = "abcdefghijklmnopqrstuvwxyz234567";
constexpr std::string_view kBase64Url =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view kBase64 =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::size_t kBase58CharactersMax = 256;

Error badEncoding(std::string_view field, std::string_view encoding, std::string_view reason) {
    return makeError("base.bad_encoding", std::string(field) + " is not valid " +
                                              std::string(encoding) + ": " + std::string(reason) +
                                              ".");
}

/// Packs digits of `bits` bits each into text.
std::string encodeBits(ByteView bytes, std::string_view alphabet, unsigned bits) {
    std::string text;
    text.reserve((bytes.size() * 8 + bits - 1) / bits);
    std::uint32_t buffer = 0;
    unsigned held = 0;
    for (std::uint8_t byte : bytes) {
        buffer = (buffer << 8) | byte;
        held += 8;
        while (held >= bits) {
            held -= bits;
            text.push_back(alphabet[(buffer >> held) & ((1u << bits) - 1)]);
        }
    }
    if (held > 0) text.push_back(alphabet[(buffer << (bits - held)) & ((1u << bits) - 1)]);
    return text;
}

Result<Bytes> decodeBits(std::string_view text, std::string_view alphabet, unsigned bits,
                         std::string_view field, std::string_view encoding) {
    Bytes bytes;
    bytes.reserve(text.size() * bits / 8);
    std::uint32_t buffer = 0;
    unsigned held = 0;
    for (char character : text) {
        const std::size_t digit = alphabet.find(character);
        if (digit == std::string_view::npos) {
            return badEncoding(field, encoding, "it has a character outside the alphabet");
        }
        buffer = (buffer << bits) | static_cast<std::uint32_t>(digit);
        held += bits;
        if (held >= 8) {
            held -= 8;
            bytes.push_back(static_cast<std::uint8_t>(buffer >> held));
        }
    }
    if (held >= bits) return badEncoding(field, encoding, "its length is impossible");
    if ((buffer & ((1u << held) - 1)) != 0) {
        return badEncoding(field, encoding, "its last character has bits that carry nothing");
    }
    return bytes;
}

int hexDigit(char character) {
    if (character >= '0' && character <= '9') return character - '0';
    if (character >= 'a' && character <= 'f') return character - 'a' + 10;
    return -1;
}

}  // namespace

std::string toHex(ByteView bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (std::uint8_t byte : bytes) {
        text.push_back(digits[byte >> 4]);
        text.push_back(digits[byte & 15]);
    }
    return text;
}

Result<Bytes> fromHex(std::string_view text, std::string_view field) {
    if (text.size() % 2 != 0) return badEncoding(field, "hexadecimal", "its length is odd");
    Bytes bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = hexDigit(text[i]);
        const int low = hexDigit(text[i + 1]);
        if (high < 0 || low < 0) {
            return badEncoding(field, "hexadecimal", "only 0-9 and a-f are allowed");
        }
        bytes.push_back(static_cast<std::uint8_t>(high * 16 + low));
    }
    return bytes;
}

std::string toBase58(ByteView bytes) {
    std::size_t zeros = 0;
    while (zeros < bytes.size() && bytes[zeros] == 0) ++zeros;
    std::vector<std::uint8_t> digits;
    for (std::size_t i = zeros; i < bytes.size(); ++i) {
        unsigned carry = bytes[i];
        for (std::uint8_t& digit : digits) {
            carry += static_cast<unsigned>(digit) << 8;
            digit = static_cast<std::uint8_t>(carry % 58);
            carry /= 58;
        }
        for (; carry > 0; carry /= 58) digits.push_back(static_cast<std::uint8_t>(carry % 58));
    }
    std::string text(zeros, '1');
    for (auto it = digits.rbegin(); it != digits.rend(); ++it) text.push_back(kBase58[*it]);
    return text;
}

Result<Bytes> fromBase58(std::string_view text, std::string_view field) {
    if (text.size() > kBase58CharactersMax) {
        return badEncoding(field, "base58", "it is longer than 256 characters");
    }
    std::size_t zeros = 0;
    while (zeros < text.size() && text[zeros] == '1') ++zeros;
    std::vector<std::uint8_t> digits;
    for (std::size_t i = zeros; i < text.size(); ++i) {
        const std::size_t value = kBase58.find(text[i]);
        if (value == std::string_view::npos) {
            return badEncoding(field, "base58", "it has a character outside the alphabet");
        }
        auto carry = static_cast<unsigned>(value);
        for (std::uint8_t& digit : digits) {
            carry += static_cast<unsigned>(digit) * 58;
            digit = static_cast<std::uint8_t>(carry & 0xff);
            carry >>= 8;
        }
        for (; carry > 0; carry >>= 8) digits.push_back(static_cast<std::uint8_t>(carry & 0xff));
    }
    Bytes bytes(zeros, 0);
    bytes.insert(bytes.end(), digits.rbegin(), digits.rend());
    return bytes;
}

std::string toBase32(ByteView bytes) {
    return encodeBits(bytes, kBase32, 5);
}
Result<Bytes> fromBase32(std::string_view text, std::string_view field) {
    return decodeBits(text, kBase32, 5, field, "base32");
}

std::string toBase64Url(ByteView bytes) {
    return encodeBits(bytes, kBase64Url, 6);
}
Result<Bytes> fromBase64Url(std::string_view text, std::string_view field) {
    return decodeBits(text, kBase64Url, 6, field, "base64url");
}

std::string toBase64(ByteView bytes) {
    std::string text = encodeBits(bytes, kBase64, 6);
    while (text.size() % 4 != 0) text.push_back('=');
    return text;
}

bool isUtf8(std::string_view text) {
    const auto byteAt = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    for (std::size_t i = 0; i < text.size();) {
        const std::uint8_t lead = byteAt(i);
        std::size_t length = 0;
        std::uint32_t codePoint = 0;
        if (lead < 0x80) {
            ++i;
            continue;
        }
        if ((lead & 0xe0) == 0xc0) {
            length = 2;
            codePoint = lead & 0x1f;
        } else if ((lead & 0xf0) == 0xe0) {
            length = 3;
            codePoint = lead & 0x0f;
        } else if ((lead & 0xf8) == 0xf0) {
            length = 4;
            codePoint = lead & 0x07;
        } else {
            return false;
        }
        if (i + length > text.size()) return false;
        for (std::size_t k = 1; k < length; ++k) {
            if ((byteAt(i + k) & 0xc0) != 0x80) return false;
            codePoint = (codePoint << 6) | (byteAt(i + k) & 0x3f);
        }
        constexpr std::array<std::uint32_t, 5> smallest = {0, 0, 0x80, 0x800, 0x10000};
        if (codePoint < smallest[length] || codePoint > 0x10ffff) return false;
        if (codePoint >= 0xd800 && codePoint <= 0xdfff) return false;
        i += length;
    }
    return true;
}

}  // namespace stacknet
