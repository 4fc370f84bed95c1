#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <vector>

#include "core/auth/token_keys.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/rng.h"
#include "core/crypto/ed25519.h"

namespace stacknet::auth {

inline constexpr std::int64_t kSigningKeyLifeMs = std::int64_t{30} * 24 * 3'600'000;

/// The Ed25519 keys that this server signs tokens with. One signs; those before it still verify
/// until no token of theirs can live (3600 s and 60 s of leeway). They lie in a file of mode 0600:
/// the line "stacknet-token-keys 1", then "CREATED_MS RETIRED_MS SEED_HEX" for each, newest first,
/// 0 for a key that signs. Thread safe.
class SigningKeys {
public:
    /// Reads the file or makes it with one key; an empty path keeps the keys in memory. Errors:
    /// "auth.keys_mode" (others may read it), "auth.keys_corrupt", and those of the file functions.
    static Result<std::unique_ptr<SigningKeys>> open(const std::filesystem::path& path,
                                                     Clock& clock, Rng& rng);

    /// A new signing key when the present one is 30 days old; true when there was one.
    Result<bool> rotateIfDue();
    /// A new signing key now.
    Result<void> rotate();
    /// Emergency: nothing signed with the key is good from now on. A key that signs is replaced.
    /// Error "auth.unknown_key".
    Result<void> drop(std::string_view keyId);

    std::string sign(std::string_view type, std::string_view claims) const;
    std::string signingKeyId() const;
    /// A snapshot for verifyToken; take a new one for each request.
    std::shared_ptr<const TokenKeys> keys() const;
    /// The text of /.well-known/jwks.json.
    std::string jwks() const;

private:
    struct Key {
        crypto::SigningKey key;
        std::int64_t createdMs = 0;
        std::int64_t retiredMs = 0;
    };
    SigningKeys(std::filesystem::path path, Clock& clock, Rng& rng)
        : m_path(std::move(path)), m_clock(clock), m_rng(rng) {}
    Result<void> read();
    Result<void> replace(std::vector<Key> keys);
    Result<void> rotateLocked();
    std::vector<Key> living(std::int64_t nowMs) const;

    const std::filesystem::path m_path;
    Clock& m_clock;
    Rng& m_rng;
    mutable std::shared_mutex m_mutex;
    std::vector<Key> m_keys;  ///< the first one signs
    std::shared_ptr<const TokenKeys> m_public;
};

}  // namespace stacknet::auth
