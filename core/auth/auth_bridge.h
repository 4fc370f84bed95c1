#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/auth/bridge_registry.h"
#include "core/auth/session_store.h"
#include "core/auth/session_token.h"
#include "core/auth/signing_keys.h"
#include "core/base/secret.h"

namespace stacknet::auth {

inline constexpr std::int64_t kBridgeCodeLifeMs = 60'000;
inline constexpr std::int64_t kBridgeTokenSeconds = 60;
inline constexpr std::int64_t kSilentEveryMs = 60'000;
/// An outcome that repeats is written again after this long, so that nobody makes the disk work.
inline constexpr std::int64_t kOutcomeEveryMs = 10'000;

enum class BridgeResponse : std::uint8_t {
    WebMessage,  ///< postMessage to the opener
    Query,       ///< full-page redirect, where there is no opener
};

/// The query of /bridge/authorize, decoded; a parameter that came twice was refused before.
struct AuthorizeRequest {
    std::string clientId;
    std::string origin;
    std::string codeChallenge;        ///< base64url of SHA-256, 43 characters
    std::string codeChallengeMethod;  ///< "S256"
    std::string state;                ///< 22 to 128 characters of [0-9A-Za-z_-]: 128 bits
    std::string nonce;                ///< likewise
    std::string stack;
    std::string responseMode;  ///< "web_message" or "query"
    std::string redirectUri;   ///< with "query" only
};

/// What the page does with a code.
struct BridgeAnswer {
    BridgeResponse response = BridgeResponse::WebMessage;
    std::string targetOrigin;  ///< exact; never "*"
    SecretBytes message;       ///< the JSON to post to it
    SecretBytes redirect;      ///< the URI to go to
};

struct TokenRequest {
    std::string code;
    std::string codeVerifier;
    std::string clientId;
    std::optional<std::string> origin;  ///< the Origin header, when a page asks
    std::string redirectUri;            ///< with codes that came by redirect
};

struct BridgeToken {
    SecretBytes idToken;  ///< typ snbridge+jwt, aud the client, 60 s
    std::string grantId;  ///< its sid
};

struct BridgeConsent {
    std::string clientId;
    std::string origin;
    std::int64_t givenMs = 0;
    std::int64_t usedMs = 0;
};

/// A call that tells a client's server that a session has ended.
struct BackChannelLogout {
    std::string url;
    SecretBytes token;  ///< typ snlogout+jwt
};

/// Sign-in for other sites. A site gets a one-time code at an origin that is entered for it, never
/// a token; the code is worth a token only with the PKCE verifier. Thread safe.
class AuthBridge {
public:
    /// `issuer` is this server's origin. What is referred to must outlive it.
    AuthBridge(AuthDatabase& database, BridgeRegistry& registry, SessionStore& sessions,
               SigningKeys& keys, std::string issuer, Clock& clock, Rng& rng)
        : m_database(database),
          m_registry(registry),
          m_sessions(sessions),
          m_keys(keys),
          m_issuer(std::move(issuer)),
          m_clock(clock),
          m_rng(rng) {}

    /// Before anything is shown: on an error the page says so and sends nothing to anybody. Errors:
    /// "auth.bridge_unknown_client", "auth.bridge_origin", "auth.bridge_redirect_uri",
    /// "auth.bridge_request" names the parameter. What a client of ours is refused for is its last
    /// outcome (BridgeClientRecord).
    Result<BridgeClient> checkRequest(const AuthorizeRequest& request);

    Result<bool> hasConsent(std::string_view account, std::string_view clientId,
                            std::string_view origin);
    Result<void> giveConsent(std::string_view account, std::string_view clientId,
                             std::string_view origin);
    /// Takes it back at all origins of the client, with the open codes and what came from them.
    Result<void> revokeConsent(std::string_view account, std::string_view clientId);
    Result<std::vector<BridgeConsent>> consents(std::string_view account);

    /// A code for the session that `session` was just checked as. Errors: those of checkRequest,
    /// "auth.consent_required", "auth.session_revoked", "auth.too_many_codes" (retryable).
    Result<BridgeAnswer> issueCode(const AuthorizeRequest& request, const TokenClaims& session);

    /// The hidden frame: a code when the browser let it see its cookie and nothing has to be asked,
    /// else the message "sn.bridge.need_interaction"; never a login. Once a minute for a session
    /// and client ("auth.bridge_rate", retryable). Errors of checkRequest: nothing is posted.
    Result<BridgeAnswer> silent(const AuthorizeRequest& request, bool hasStorageAccess,
                                const TokenClaims* session);

    /// Changes a code into a token. The first call uses the code up, whatever comes of it; a second
    /// one revokes what the first gave. Error "auth.invalid_grant" for every reason alike.
    Result<BridgeToken> exchange(const TokenRequest& request);

    /// Whether what a code gave still holds: its own revocation, its session, its consent.
    bool grantAlive(std::string_view grantId);
    /// Ends what was given in a session, and returns whom to tell.
    Result<std::vector<BackChannelLogout>> endGrants(std::string_view sid);

private:
    struct CodeRow;
    Result<BridgeClient> judge(const AuthorizeRequest& request);
    Result<BridgeAnswer> answerCode(const AuthorizeRequest& request, const TokenClaims& session);
    Result<BridgeAnswer> answerSilent(const AuthorizeRequest& request, bool hasStorageAccess,
                                      const TokenClaims* session, bool& needsInteraction);
    void noteOutcome(const std::string& clientId, const std::string& outcome);
    Result<void> checkCode(const CodeRow& row, const TokenRequest& request);
    Result<CodeRow> takeCode(const std::string& code, const std::string& grantId);
    Result<BridgeToken> makeGrant(const CodeRow& row, const std::string& grantId);
    Result<void> storeCode(const AuthorizeRequest& request, const TokenClaims& session,
                           const SecretBytes& code);
    Result<void> countSilent(const std::string& who);
    std::string randomText(std::size_t bytes);
    std::string sign(std::string_view type, const std::string& audience, const std::string& stack,
                     const std::string& account, const std::string& grantId, std::uint32_t version,
                     std::optional<std::string> nonce);

    AuthDatabase& m_database;
    BridgeRegistry& m_registry;
    SessionStore& m_sessions;
    SigningKeys& m_keys;
    const std::string m_issuer;
    Clock& m_clock;
    Rng& m_rng;
    std::mutex m_silentMutex;
    std::map<std::string, std::int64_t> m_silent;
    std::mutex m_outcomeMutex;
    /// What was written last, and when (monotonic), of clients that are entered.
    std::map<std::string, std::pair<std::string, std::int64_t>> m_outcomes;
};

}  // namespace stacknet::auth
