#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/base/rng.h"
#include "core/base/secret.h"

/// The text form of API keys: "gk_live_" or "gk_test_", 10 base62 characters of key id, 32 of
/// secret (190 bits), and the CRC-32 (zlib's) of everything before it as 6 base62 digits, most
/// significant first, alphabet 0-9A-Za-z. The checksum lets anybody tell a real key from junk
/// without asking a server; it is no protection.
namespace stacknet::auth {

inline constexpr std::size_t kApiKeyLength = 56;
inline constexpr std::size_t kApiKeyIdLength = 10;

enum class KeyEnvironment : std::uint8_t {
    Live,
    Test,  ///< never reaches a real node
};

/// The parts of a well-formed key that may be stored and shown.
struct ParsedApiKey {
    KeyEnvironment environment = KeyEnvironment::Live;
    std::string id;
    std::string last4;
};

/// Checks the shape, then the checksum. Error "auth.invalid_key", one sentence for every reason.
Result<ParsedApiKey> parseApiKey(std::string_view text);

/// A new key. Uniform over the alphabet by rejection sampling.
SecretBytes generateApiKey(KeyEnvironment environment, Rng& rng);

/// "gk_live_TeavBC3ko0…o1Bw": how a key is shown after its creation.
std::string maskedApiKey(const ParsedApiKey& key);

/// The first well-formed key with a right checksum that stands as a word in `text`
/// (\bgk_(?:live|test)_[0-9A-Za-z]{48}\b).
std::optional<std::string_view> findApiKey(std::string_view text);

}  // namespace stacknet::auth
