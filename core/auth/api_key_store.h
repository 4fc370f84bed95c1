#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/auth/api_key_format.h"
#include "core/auth/audit_log.h"
#include "core/auth/key_budgets.h"
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
inline constexpr std::size_t kKeyCidrsMax = 16;
inline constexpr std::size_t kKeyModelsMax = 32;
inline constexpr std::uint64_t kMonthlyTokensMax = 1'000'000'000'000'000;

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
    std::string owner;            ///< the account or "operator"
    std::string stack;            ///< empty: any
    std::vector<std::string> cidrs;   ///< addresses it may come from; empty: any
    std::vector<std::string> models;  ///< what it may ask for; empty: any
    std::uint64_t monthlyTokens = 0;  ///< budget of a calendar month in UTC; 0: no cap
    std::uint64_t usedTokens = 0;     ///< in this month, by it and those it was rotated from
    std::uint64_t requests = 0;  ///< how often it was verified; a power cut may lose the last ones
};

/// What a new key is to be.
struct NewApiKey {
    std::string name;                 ///< 1 to 64 bytes of UTF-8 without control characters
    std::vector<std::string> scopes;  ///< empty: chat, code, models:read
    std::uint32_t expiresDays = kKeyExpiryDaysDefault;  ///< 1 to 365
    KeyEnvironment environment = KeyEnvironment::Live;
    KeyLimits limits;
    std::string owner = "operator";   ///< at most 160 bytes of text
    std::string stack;                ///< at most 64 bytes of text
    std::vector<std::string> cidrs;   ///< at most 16, see cidr.h
    std::vector<std::string> models;  ///< at most 32 names of at most 128 bytes without spaces
    std::uint64_t monthlyTokens = 0;  ///< at most 10^15; 0: no cap
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
    std::string owner;
    std::string stack;
    std::vector<std::string> models;
    KeyEnvironment environment = KeyEnvironment::Live;

    /// Never reaches a model: the echo model answers it.
    bool isTest() const { return environment == KeyEnvironment::Test; }
    /// Whether the key may ask for this model.
    bool allowsModel(std::string_view model) const;
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
    /// "auth.too_many_keys", "auth.bad_cidr", "auth.bad_model", "auth.bad_owner",
    /// "auth.bad_monthly_tokens". `actor` goes to the audit log, here and below.
    virtual Result<IssuedApiKey> create(const NewApiKey& wanted,
                                        std::string_view actor = "operator") = 0;
    /// A new key with all that the old one may do, its life and its budget, which they share; the
    /// old one stays valid for `graceHours` (0 to 24) more. Errors: "auth.unknown_key",
    /// "auth.key_revoked" (it is revoked or was replaced already), "auth.key_expired",
    /// "auth.bad_grace", "auth.too_many_keys".
    virtual Result<IssuedApiKey> rotate(const std::string& id,
                                        std::uint32_t graceHours = kRotationGraceHoursMax,
                                        std::string_view actor = "operator") = 0;
    /// At once and for good; again is no error. Error "auth.unknown_key".
    virtual Result<void> revoke(const std::string& id, std::string_view actor = "operator") = 0;
    /// All keys, newest first.
    virtual std::vector<ApiKeyRecord> list() const = 0;

    /// Checks a key that a client sent. Errors: "auth.invalid_key" (malformed, unknown and wrong
    /// are one error and take the same time), "auth.key_revoked", "auth.key_expired",
    /// "auth.key_address" (`address` is not in the key's blocks; without an address a key that has
    /// blocks is refused). A key whose budget is used up passes: see budgets().
    virtual Result<VerifiedKey> verify(std::string_view presented,
                                       std::string_view address = {}) = 0;
    /// Marks the key as seen in public (a URL, say) when it is one of ours.
    virtual void markLeaked(std::string_view presented) = 0;
    /// Revokes every key of ours that stands in a text that somebody found in public; looks at the
    /// first 64 KiB. Returns how many were revoked now.
    virtual std::size_t revokeLeaked(std::string_view text) = 0;
    /// See readAudit.
    virtual Result<std::vector<AuditEntry>> audit(std::int64_t beforeNumber, std::size_t count) = 0;

    virtual KeyLimiter& limiter() = 0;
    /// What the keys may still use. What was used is kept over restarts; a power cut may lose the
    /// last of it, of a key without a cap the last ten seconds.
    virtual KeyBudgets& budgets() = 0;
};

}  // namespace stacknet::auth
