#include "core/attestation/base64_internal.h"

#include <cstdint>

namespace stacknet::attestation {
namespace {

int valueOf(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    if (c == '+') return 62;
    if (c == '/') return 63;
    return -1;
}

}  // namespace

std::optional<Bytes> decodeBase64(std::string_view text, std::size_t sizeMax, bool whitespace) {
    Bytes decoded;
    std::uint32_t bits = 0;
    std::size_t digits = 0;   // of the group of four
    std::size_t padding = 0;  // seen at the end
    for (const char c : text) {
        if (whitespace && (c == ' ' || c == '\t' || c == '\r' || c == '\n')) continue;
        if (c == '=') {
            if (digits + padding < 2 || digits + padding >= 4) return std::nullopt;
            ++padding;
            continue;
        }
        const int value = valueOf(c);
        if (value < 0 || padding != 0) return std::nullopt;
        bits = (bits << 6) | static_cast<std::uint32_t>(value);
        if (++digits < 4) continue;
        if (decoded.size() + 3 > sizeMax) return std::nullopt;
        decoded.push_back(static_cast<std::uint8_t>(bits >> 16));
        decoded.push_back(static_cast<std::uint8_t>(bits >> 8));
        decoded.push_back(static_cast<std::uint8_t>(bits));
        bits = 0;
        digits = 0;
    }
    if (digits == 0) return padding == 0 ? std::optional(std::move(decoded)) : std::nullopt;
    if (digits + padding != 4) return std::nullopt;
    const std::uint32_t last = bits << (6 * padding);  // as if the padding were zero digits
    if (padding == 2 ? (last & 0xFFFFU) != 0 : (last & 0xFFU) != 0) return std::nullopt;
    if (decoded.size() + (3 - padding) > sizeMax) return std::nullopt;
    decoded.push_back(static_cast<std::uint8_t>(last >> 16));
    if (padding == 1) decoded.push_back(static_cast<std::uint8_t>(last >> 8));
    return decoded;
}

}  // namespace stacknet::attestation
