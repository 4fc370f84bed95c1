#include "core/auth/auth_bridge.h"

#include <algorithm>
#include <boost/json.hpp>

#include "core/auth/bridge_codes.h"
#include "core/base/codec.h"
#include "core/base/log.h"

namespace stacknet::auth {
namespace {

namespace json = boost::json;

constexpr std::size_t kChallengeLength = 43;
constexpr std::size_t kStateMin = 22;
constexpr std::size_t kStateMax = 128;
constexpr std::size_t kCodeBytes = 32;
constexpr std::size_t kSidBytes = 16;
constexpr std::size_t kSilentMax = 10'000;
constexpr std::string_view kUnknownClient = "auth.bridge_unknown_client";

Error badRequest(std::string_view parameter) {
    return makeError("auth.bridge_request",
                     "The request for a sign-in is not valid: " + std::string(parameter) +
                         ". Tell the site that sent you here.");
}

bool isUrlSafe(std::string_view text, std::string_view more = "") {
    return std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               c == '_' || c == '-' || more.find(c) != std::string_view::npos;
    });
}

bool isState(std::string_view text) {
    return text.size() >= kStateMin && text.size() <= kStateMax && isUrlSafe(text);
}

SecretBytes messageText(const json::object& message) {
    return SecretBytes::copyOf(json::serialize(message));
}

/// The code, state and issuer as a query (RFC 6749 section 4.1.2, RFC 9207).
SecretBytes redirectText(const std::string& uri, std::string_view code, const std::string& state,
                         const std::string& issuer) {
    std::string encoded;
    for (char character : issuer) {
        encoded += character == ':'   ? "%3A"
                   : character == '/' ? "%2F"
                   : character == '[' ? "%5B"
                   : character == ']' ? "%5D"
                                      : std::string(1, character);
    }
    SecretBytes text = SecretBytes::copyOf(uri);
    text.append(uri.find('?') == std::string::npos ? "?code=" : "&code=");
    text.append(code);
    text.append("&state=" + state + "&iss=" + encoded);
    return text;
}

}  // namespace

std::string AuthBridge::randomText(std::size_t bytes) {
    Bytes random(bytes);
    m_rng.fill(random);
    return toBase64Url(random);
}

/// A record for people: a request is answered whether it could be written or not.
void AuthBridge::noteOutcome(const std::string& clientId, const std::string& outcome) {
    if (outcome == kUnknownClient) return;
    const std::int64_t nowMs = m_clock.monotonicMs();
    {
        std::lock_guard lock(m_outcomeMutex);
        auto& [last, atMs] = m_outcomes[clientId];
        if (last == outcome && nowMs - atMs < kOutcomeEveryMs) return;
        last = outcome;
        atMs = nowMs;
        // Clients that were taken out go with the rest; it costs one writing each.
        if (m_outcomes.size() > kBridgeClientsMax) m_outcomes.clear();
    }
    const Result<void> noted = m_registry.noteOutcome(clientId, outcome);
    if (!noted.ok()) log::warning("auth", "outcome_not_kept", {{"code", noted.error().code}});
}

Result<BridgeClient> AuthBridge::checkRequest(const AuthorizeRequest& request) {
    Result<BridgeClient> client = judge(request);
    if (!client.ok()) noteOutcome(request.clientId, client.error().code);
    return client;
}

Result<BridgeClient> AuthBridge::judge(const AuthorizeRequest& request) {
    STACKNET_TRY(BridgeClient client, m_registry.find(request.clientId));
    if (!hasOrigin(client, request.origin)) {
        return makeError("auth.bridge_origin",
                         "The site that asks for a sign-in is not entered at this origin.");
    }
    if (request.stack != client.stack) return badRequest("its Stack is another");
    if (request.codeChallengeMethod != "S256") return badRequest("method must be S256");
    if (request.codeChallenge.size() != kChallengeLength || !isUrlSafe(request.codeChallenge) ||
        !fromBase64Url(request.codeChallenge).ok()) {
        return badRequest("code_challenge must be a SHA-256 in base64url");
    }
    if (!isState(request.state)) return badRequest("state must have 22 to 128 characters");
    if (!isState(request.nonce)) return badRequest("nonce must have 22 to 128 characters");
    if (request.responseMode == "web_message") {
        if (!request.redirectUri.empty()) return badRequest("redirect_uri does not go with it");
    } else if (request.responseMode == "query") {
        if (!hasRedirectUri(client, request.redirectUri)) {
            return makeError("auth.bridge_redirect_uri",
                             "The address to return to is not entered for this site.");
        }
        if (!request.redirectUri.starts_with(request.origin + "/")) {
            return badRequest("redirect_uri lies on another origin");
        }
    } else {
        return badRequest("response_mode must be web_message or query");
    }
    return client;
}

Result<BridgeAnswer> AuthBridge::issueCode(const AuthorizeRequest& request,
                                           const TokenClaims& session) {
    Result<BridgeAnswer> answer = answerCode(request, session);
    noteOutcome(request.clientId, answer.ok() ? std::string(kCodeOutcome) : answer.error().code);
    return answer;
}

Result<BridgeAnswer> AuthBridge::answerCode(const AuthorizeRequest& request,
                                            const TokenClaims& session) {
    STACKNET_CHECK(judge(request));
    STACKNET_TRY(const bool consented,
                 hasConsent(session.subject, request.clientId, request.origin));
    if (!consented) {
        return makeError("auth.consent_required",
                         "Nobody has allowed this site to know the account yet.");
    }
    if (!m_sessions.alive(session.session)) {
        return makeError("auth.session_revoked", "The session has ended; sign in again.");
    }
    const SecretBytes code = SecretBytes::copyOf(randomText(kCodeBytes));
    STACKNET_CHECK(storeCode(request, session, code));
    BridgeAnswer answer;
    answer.targetOrigin = request.origin;
    if (request.responseMode == "query") {
        answer.response = BridgeResponse::Query;
        answer.redirect =
            redirectText(request.redirectUri, code.exposeText(), request.state, m_issuer);
        return answer;
    }
    json::object message;
    message["type"] = "sn.bridge.code";
    message["v"] = 1;
    message["code"] = json::string_view(code.exposeText());
    message["state"] = request.state;
    message["iss"] = m_issuer;
    answer.message = messageText(message);
    return answer;
}

Result<void> AuthBridge::countSilent(const std::string& who) {
    const std::int64_t nowMs = m_clock.monotonicMs();
    std::lock_guard lock(m_silentMutex);
    std::erase_if(m_silent,
                  [&](const auto& entry) { return nowMs - entry.second >= kSilentEveryMs; });
    if (m_silent.count(who) != 0 || m_silent.size() >= kSilentMax) {
        return makeError("auth.bridge_rate",
                         "The site asked for a silent sign-in less than a minute ago.", true);
    }
    m_silent[who] = nowMs;
    return {};
}

Result<BridgeAnswer> AuthBridge::silent(const AuthorizeRequest& request, bool hasStorageAccess,
                                        const TokenClaims* session) {
    bool needsInteraction = false;
    Result<BridgeAnswer> answer =
        answerSilent(request, hasStorageAccess, session, needsInteraction);
    noteOutcome(request.clientId, !answer.ok()       ? answer.error().code
                                  : needsInteraction ? std::string(kNeedInteractionOutcome)
                                                     : std::string(kCodeOutcome));
    return answer;
}

Result<BridgeAnswer> AuthBridge::answerSilent(const AuthorizeRequest& request,
                                              bool hasStorageAccess, const TokenClaims* session,
                                              bool& needsInteraction) {
    if (request.responseMode != "web_message") {
        return badRequest("a hidden frame answers with web_message");
    }
    STACKNET_CHECK(judge(request));
    if (hasStorageAccess && session != nullptr) {
        STACKNET_CHECK(countSilent(session->session + " " + request.clientId));
        Result<BridgeAnswer> answer = answerCode(request, *session);
        const bool ask = !answer.ok() && (answer.error().code == "auth.consent_required" ||
                                          answer.error().code == "auth.session_revoked");
        if (!ask) return answer;
    }
    needsInteraction = true;
    json::object message;
    message["type"] = "sn.bridge.need_interaction";
    message["v"] = 1;
    message["state"] = request.state;
    message["iss"] = m_issuer;
    BridgeAnswer answer;
    answer.targetOrigin = request.origin;
    answer.message = messageText(message);
    return answer;
}

std::string AuthBridge::sign(std::string_view type, const std::string& audience,
                             const std::string& stack, const std::string& account,
                             const std::string& grantId, std::uint32_t version,
                             std::optional<std::string> nonce) {
    TokenClaims claims;
    claims.issuer = m_issuer;
    claims.audience = audience;
    claims.subject = account;
    claims.session = grantId;
    claims.stack = stack;
    claims.issuedAt = m_clock.wallMs() / 1000;
    claims.notBefore = claims.issuedAt;
    claims.expires = claims.issuedAt + kBridgeTokenSeconds;
    claims.tokenId = randomText(kSidBytes);
    claims.version = version;
    claims.methods = {"bridge"};
    claims.nonce = std::move(nonce);
    return m_keys.sign(type, writeClaims(claims));
}

Result<BridgeToken> AuthBridge::exchange(const TokenRequest& request) {
    if (request.code.size() != kChallengeLength || !isUrlSafe(request.code)) return invalidGrant();
    const std::string grantId = randomText(kSidBytes);
    STACKNET_TRY(const CodeRow row, takeCode(request.code, grantId));
    STACKNET_CHECK(checkCode(row, request));
    return makeGrant(row, grantId);
}

}  // namespace stacknet::auth
