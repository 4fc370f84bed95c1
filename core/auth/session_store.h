#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/auth/auth_database.h"
#include "core/auth/session_token.h"
#include "core/auth/signing_keys.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/rng.h"
#include "core/base/secret.h"

namespace stacknet::auth {

inline constexpr std::int64_t kSessionIdleMs = std::int64_t{12} * 3'600'000;
inline constexpr std::int64_t kSessionAbsoluteMs = std::int64_t{7} * 24 * 3'600'000;
inline constexpr std::int64_t kRefreshGraceMs = 10'000;
inline constexpr std::size_t kSessionsMax = 10'000;
inline constexpr std::size_t kSessionsPerAccountMax = 32;

struct SessionOptions {
    std::string issuer;    ///< this server's origin
    std::string audience;  ///< the one audience of its session tokens
};

/// What a session is opened for. The caller has proven `account`.
struct SessionRequest {
    std::string account;               ///< CAIP-10
    std::string stack;                 ///< stk of its tokens
    std::vector<std::string> methods;  ///< amr; "contract" sessions cannot be renewed
    std::string label;                 ///< "Firefox on Linux", for the list; at most 64 bytes
    std::string origin;                ///< of the page that signed in; at most 255 bytes
    std::string address;               ///< of the client, an IP address; at most 45 bytes
};

/// What the browser holds of a session; see cookies.h.
struct SessionCredentials {
    std::string sid;
    SecretBytes access;       ///< a session token of 15 minutes
    SecretBytes refresh;      ///< good for one renewal
    SecretBytes csrf;         ///< repeats in a header what the cookie says
    std::int64_t endsMs = 0;  ///< when the session ends at the latest
};

/// A session as a list shows it. Milliseconds since 1970 UTC.
struct SessionRecord {
    std::string sid;
    std::string account;
    std::string stack;
    std::vector<std::string> methods;
    std::string label;
    std::int64_t createdMs = 0;
    std::int64_t seenMs = 0;  ///< exact to 5 minutes after a restart
    std::int64_t endsMs = 0;
    std::string origin;   ///< empty: not told, or signed in before this was kept
    std::string address;  ///< likewise; gone with the session
};

/// The sessions of this server. Each check looks into memory, so an ended session is refused from
/// the next request on. At rest there is nothing to log in with: a refresh token is
/// HMAC-SHA-256(pepper, sid, generation, salt). A session ends 12 hours after its last use and 7
/// days after it began; time for these never runs backwards while the server runs, and a session
/// that seems to come from the future after a restart is ended. Thread safe.
class SessionStore {
public:
    /// `pepperFile` is one of its own, not the API keys': it is made when it is missing, which
    /// costs the open sessions their renewal and nothing else. Errors of storage and of pepper.h.
    /// What is referred to must outlive the store.
    static Result<std::unique_ptr<SessionStore>> open(AuthDatabase& database, SigningKeys& keys,
                                                      const std::filesystem::path& pepperFile,
                                                      SessionOptions options, Clock& clock,
                                                      Rng& rng);
    virtual ~SessionStore() = default;

    using InTransaction = std::function<Result<void>(storage::Database&)>;
    /// Always a new session with a new sid. `also` runs first in the same transaction; when it
    /// fails, there is no session and its error is the answer. The account's oldest session ends
    /// when it has 32. Error "auth.too_many_sessions" (retryable) and those of storage.
    virtual Result<SessionCredentials> create(const SessionRequest& request,
                                              const InTransaction& also = {}) = 0;

    /// Verifies a session token and that its session lives. Errors: those of verifyToken,
    /// "auth.session_revoked", "auth.session_expired".
    virtual Result<TokenClaims> check(std::string_view accessToken, std::string_view stack) = 0;

    /// Takes a refresh token and gives its successor. The one before the newest gets the same
    /// successor for 10 s, for two tabs that renew at once; any older use ends the session, since
    /// somebody else has the token. Errors: "auth.invalid_refresh", "auth.refresh_reused",
    /// "auth.session_revoked", "auth.session_expired", "auth.contract_recheck".
    virtual Result<SessionCredentials> refresh(std::string_view refreshToken) = 0;

    /// Ends a session; again is no error. `actor` and `why` go to the audit log.
    virtual Result<void> end(std::string_view sid, std::string_view actor,
                             std::string_view why) = 0;
    /// Ends all sessions of the account and raises its version, so that no token of its is good.
    /// Returns how many were ended.
    virtual Result<std::size_t> endAll(std::string_view account, std::string_view actor) = 0;
    /// True while the session lives; does not count as use.
    virtual bool alive(std::string_view sid) = 0;
    /// Newest first; of all accounts when `account` is empty.
    virtual std::vector<SessionRecord> list(std::string_view account) = 0;

    /// The double-submit token of a session (HMAC of its sid), and whether a text is it.
    virtual SecretBytes csrfToken(std::string_view sid) const = 0;
    virtual bool isCsrfToken(std::string_view sid, std::string_view presented) const = 0;
};

}  // namespace stacknet::auth
