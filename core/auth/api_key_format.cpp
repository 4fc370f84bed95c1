#include "core/auth/api_key_format.h"

#include <array>
#include <cstdint>

namespace stacknet::auth {
namespace {

constexpr std::string_view kAlphabet =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kLivePrefix = "gk_live_";
constexpr std::string_view kTestPrefix = "gk_test_";
constexpr std::size_t kPrefixLength = 8;
constexpr std::size_t kSecretLength = 32;
constexpr std::size_t kChecksumLength = 6;
constexpr std::size_t kRejectFrom = 248;  // the largest multiple of 62 that fits a byte
static_assert(kPrefixLength + kApiKeyIdLength + kSecretLength + kChecksumLength == kApiKeyLength);

constexpr std::array<std::uint32_t, 256> makeCrcTable() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t index = 0; index < 256; ++index) {
        std::uint32_t value = index;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value & 1U) != 0 ? (value >> 1U) ^ 0xEDB88320U : value >> 1U;
        }
        table[index] = value;
    }
    return table;
}
constexpr std::array<std::uint32_t, 256> kCrcTable = makeCrcTable();

std::uint32_t crc32(std::string_view text) {
    std::uint32_t value = 0xFFFFFFFFU;
    for (char character : text) {
        value = kCrcTable[(value ^ static_cast<std::uint8_t>(character)) & 0xFFU] ^ (value >> 8U);
    }
    return value ^ 0xFFFFFFFFU;
}

std::array<char, kChecksumLength> checksum(std::string_view body) {
    std::array<char, kChecksumLength> digits{};
    std::uint32_t value = crc32(body);
    for (std::size_t index = kChecksumLength; index-- > 0;) {
        digits[index] = kAlphabet[value % kAlphabet.size()];
        value /= static_cast<std::uint32_t>(kAlphabet.size());
    }
    return digits;
}

bool isBase62(char character) {
    return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z') ||
           (character >= 'a' && character <= 'z');
}

bool isWord(char character) {
    return isBase62(character) || character == '_';
}

bool isWellFormed(std::string_view text) {
    if (text.size() != kApiKeyLength) return false;
    std::string_view prefix = text.substr(0, kPrefixLength);
    if (prefix != kLivePrefix && prefix != kTestPrefix) return false;
    for (char character : text.substr(kPrefixLength)) {
        if (!isBase62(character)) return false;
    }
    auto expected = checksum(text.substr(0, kApiKeyLength - kChecksumLength));
    return text.substr(kApiKeyLength - kChecksumLength) ==
           std::string_view(expected.data(), expected.size());
}

}  // namespace

Result<ParsedApiKey> parseApiKey(std::string_view text) {
    if (!isWellFormed(text)) {
        return makeError("auth.invalid_key",
                         "The API key is not valid; check that it was copied whole, or create a "
                         "new one in the console.");
    }
    ParsedApiKey key;
    key.environment = text.starts_with(kLivePrefix) ? KeyEnvironment::Live : KeyEnvironment::Test;
    key.id = std::string(text.substr(kPrefixLength, kApiKeyIdLength));
    key.last4 = std::string(text.substr(kApiKeyLength - 4));
    return key;
}

SecretBytes generateApiKey(KeyEnvironment environment, Rng& rng) {
    SecretBytes key(kApiKeyLength);
    auto out = key.mutableView();
    std::string_view prefix = environment == KeyEnvironment::Live ? kLivePrefix : kTestPrefix;
    std::copy(prefix.begin(), prefix.end(), out.begin());
    std::size_t position = kPrefixLength;
    constexpr std::size_t kEnd = kApiKeyLength - kChecksumLength;
    SecretBytes random(kEnd);
    while (position < kEnd) {
        rng.fill(random.mutableView());
        for (std::uint8_t byte : random.view()) {
            if (byte >= kRejectFrom || position == kEnd) continue;
            out[position++] = static_cast<std::uint8_t>(kAlphabet[byte % kAlphabet.size()]);
        }
    }
    auto digits = checksum(key.exposeText().substr(0, kEnd));
    std::copy(digits.begin(), digits.end(), out.begin() + kEnd);
    return key;
}

std::string maskedApiKey(const ParsedApiKey& key) {
    std::string_view prefix = key.environment == KeyEnvironment::Live ? kLivePrefix : kTestPrefix;
    return std::string(prefix) + key.id + "\u2026" + key.last4;
}

std::optional<std::string_view> findApiKey(std::string_view text) {
    for (std::size_t at = text.find("gk_"); at != std::string_view::npos;
         at = text.find("gk_", at + 1)) {
        if (at > 0 && isWord(text[at - 1])) continue;
        std::string_view candidate = text.substr(at, kApiKeyLength);
        if (at + kApiKeyLength < text.size() && isWord(text[at + kApiKeyLength])) continue;
        if (isWellFormed(candidate)) return candidate;
    }
    return std::nullopt;
}

}  // namespace stacknet::auth
