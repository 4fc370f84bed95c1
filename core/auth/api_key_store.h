#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/auth/api_key_format.h"
#include "core/auth/key_limiter.h"
#include "core/auth/scope.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/rng.h"
#include "core/base/secret.h"

namespace stacknet::auth {

inline constexpr std::uint32_t kKeyExpiryDaysDefault = 90;
inline constexpr std::uint32_t kKeyExpiryDaysMax = 365;
inline constexpr std::uint32_t kRotationGraceHoursMax = 24;
inline constexpr std::size_t kApiKeysMax = 10'000;

/// What is known of a key after its creation. Never holds the key or its digest. Times are
/// milliseconds since 1970 UTC, 0 for "never".
struct ApiKeyRecord {
    std::string id;
    std::string name;
    std::string masked;  ///< "gk_live_TeavBC3ko0…o1Bw"
    KeyEnvironment environment = KeyEnvironment::Live;
    ScopeSet scopes;
    KeyLimits limits;
    std::int64_t createdMs = 0;
    std::int64_t expiresMs = 0;
    std::int64_t lastUsedMs = 0;  ///< cut to the hour
    std::int64_t revokedMs = 0;   ///< refused from then on; in the future during a rotation's grace
    std::int64_t leakedMs = 0;    ///< first seen in a place where a key must not be
    std::string rotatedFrom;      ///< id of the key that this one replaces
};

/// What a new key is to be.
struct NewApiKey {
    std::string name;                 ///< 1 to 64 bytes of UTF-8 without control characters
    std::vector<std::string> scopes;  ///< empty: chat, code, models:read
    std::uint32_t expiresDays = kKeyExpiryDaysDefault;  ///< 1 to 365
    KeyEnvironment environment = KeyEnvironment::Live;
    KeyLimits limits;
};

/// A key at its creation: the only time that its text exists outside the client.
struct IssuedApiKey {
    ApiKeyRecord record;
    SecretBytes key;
};

/// A key that has just been checked.
struct VerifiedKey {
    std::string id;
    ScopeSet scopes;
    KeyLimits limits;
};

/// The API keys of this node. At rest a key is HMAC-SHA-256(pepper, whole key) and its last four
/// characters. Records are held in memory as well, so a check costs one HMAC and no query. Thread
/// safe.
class ApiKeyStore {
public:
    /// Opens or creates the database and the pepper file (see pepper.h for its errors). An empty
    /// `database` keeps the keys in memory. Errors of storage pass through.
    static Result<std::unique_ptr<ApiKeyStore>> open(const std::filesystem::path& database,
                                                     const std::filesystem::path& pepperFile,
                                                     Clock& clock, Rng& rng);
    virtual ~ApiKeyStore() = default;

    /// Errors: "auth.bad_name", "auth.bad_expiry", "auth.unknown_scope", "auth.bad_scopes",
    /// "auth.too_many_keys".
    virtual Result<IssuedApiKey> create(const NewApiKey& wanted) = 0;
    /// A new key with the name, scopes, limits and life of the old one, which stays valid for
    /// `graceHours` (0 to 24) more. Errors: "auth.unknown_key", "auth.key_revoked" (it is revoked
    /// or was replaced already), "auth.key_expired", "auth.bad_grace", "auth.too_many_keys".
    virtual Result<IssuedApiKey> rotate(const std::string& id,
                                        std::uint32_t graceHours = kRotationGraceHoursMax) = 0;
    /// At once and for good; again is no error. Error "auth.unknown_key".
    virtual Result<void> revoke(const std::string& id) = 0;
    /// All keys, newest first.
    virtual std::vector<ApiKeyRecord> list() const = 0;

    /// Checks a key that a client sent. Errors: "auth.invalid_key" (malformed, unknown and wrong
    /// are one error and take the same time), "auth.key_revoked", "auth.key_expired",
    /// "auth.test_key" (a valid gk_test_ key: this build has no echo model to answer it with).
    virtual Result<VerifiedKey> verify(std::string_view presented) = 0;
    /// Marks the key as seen in public (a URL, say) when it is one of ours.
    virtual void markLeaked(std::string_view presented) = 0;

    virtual KeyLimiter& limiter() = 0;
};

}  // namespace stacknet::auth
