#include "core/gateway/login_endpoints.h"

#include <algorithm>

#include "core/base/json_check.h"
#include "core/gateway/json_writer.h"
#include "core/gateway/login_call_internal.h"
#include "core/gateway/login_page.h"
#include "core/gateway/request_members.h"

namespace stacknet::gateway {
namespace {

constexpr std::size_t kDepthMax = 8;
constexpr std::int64_t kMsPerS = 1'000;
constexpr std::string_view kEvm = "evm";
constexpr std::string_view kSolana = "solana";

void writeField(JsonWriter& out, std::string_view name, const std::optional<std::string>& value) {
    if (value) out.name(name).text(*value);
}

}  // namespace

SecretBytes renderChallenge(const auth::WalletChallenge& challenge, auth::WalletChain chain) {
    JsonWriter out;
    out.beginObject();
    out.name("challenge_id").text(challenge.id);
    out.name("message").text(challenge.message);
    out.name("expires_at").number(challenge.expiresMs);
    // What a wallet needs to write the same text itself (Sign-In With Solana's input).
    if (auto fields = auth::parseLoginMessage(chain, challenge.message); fields.ok()) {
        out.name("sign_in").beginObject();
        out.name("domain").text(fields->domain);
        out.name("address").text(fields->address);
        writeField(out, "statement", fields->statement);
        writeField(out, "uri", fields->uri);
        writeField(out, "version", fields->version);
        writeField(out, "chainId", fields->chainId);
        writeField(out, "nonce", fields->nonce);
        writeField(out, "issuedAt", fields->issuedAt);
        writeField(out, "expirationTime", fields->expirationTime);
        writeField(out, "requestId", fields->requestId);
        out.endObject();
    }
    out.endObject();
    return out.take();
}

LoginAnswer LoginCall::challenge() {
    std::string chainName;
    std::string chainId;
    std::string address;
    if (auto failure = readMembers({"chain", "chain_id", "address"})) return failedLogin(*failure);
    if (auto failure = takeText("chain", true, chainName)) return failedLogin(*failure);
    if (auto failure = takeText("address", true, address)) return failedLogin(*failure);
    if (auto failure = takeText("chain_id", false, chainId)) return failedLogin(*failure);
    if (chainName != kEvm && chainName != kSolana) {
        return failedLogin(badParameter("chain", "chain must be \"evm\" or \"solana\"."));
    }
    const auto chain = chainName == kEvm ? auth::WalletChain::Evm : auth::WalletChain::Solana;
    const auto& chains = chain == auth::WalletChain::Evm ? m_login.options().evmChains
                                                         : m_login.options().solanaChains;
    if (chainId.empty() && !chains.empty()) chainId = chains.front();
    LoginAnswer answer;
    SecretBytes browser = SecretBytes::copyOf(cookie(auth::kBrowserCookie));
    if (browser.empty()) {
        browser = m_login.wallets().newBrowserToken();
        answer.fields.emplace_back("set-cookie",
                                   auth::setCookie(auth::kBrowserCookie, browser.exposeText(),
                                                   auth::kChallengeLifeMs / kMsPerS));
    }
    const auto made = m_login.wallets().challenge(chain, chainId, address, browser.exposeText());
    if (!made.ok()) return failedLogin(made.error());
    answer.body = renderChallenge(*made, chain);
    return answer;
}

LoginAnswer LoginCall::opened(const auth::SessionCredentials& credentials) {
    LoginAnswer answer;
    const auto claims =
        m_login.sessions().check(credentials.access.exposeText(), m_login.options().stack);
    if (!claims.ok()) return failedLogin(claims.error());
    const std::int64_t leftS =
        std::max<std::int64_t>(0, (credentials.endsMs - claims->issuedAt * kMsPerS) / kMsPerS);
    const auto add = [&](std::string_view name, const SecretBytes& value, std::int64_t seconds) {
        answer.fields.emplace_back("set-cookie",
                                   auth::setCookie(name, value.exposeText(), seconds));
    };
    add(auth::kSessionCookie, credentials.access, auth::kAccessTokenSeconds);
    add(auth::kRefreshCookie, credentials.refresh, leftS);
    add(auth::kCsrfCookie, credentials.csrf, leftS);
    answer.fields.emplace_back("set-cookie", auth::setCookie(auth::kBrowserCookie, "", 0));
    JsonWriter out;
    out.beginObject();
    out.name("account").text(claims->subject);
    out.name("sid").text(credentials.sid);
    out.name("stack").text(claims->stack);
    out.name("expires_at").number(claims->expires * kMsPerS);
    out.name("ends_at").number(credentials.endsMs);
    out.endObject();
    answer.body = out.take();
    return answer;
}

LoginAnswer LoginCall::verify() {
    auth::WalletProof proof;
    std::string message;
    if (auto failure =
            readMembers({"challenge_id", "signature", "message", "label", "contract_wallet"})) {
        return failedLogin(*failure);
    }
    if (auto failure = takeText("challenge_id", true, proof.challengeId))
        return failedLogin(*failure);
    if (auto failure = takeText("signature", true, proof.signature)) return failedLogin(*failure);
    if (auto failure = takeText("message", false, message)) return failedLogin(*failure);
    if (auto failure = takeText("label", false, proof.label)) return failedLogin(*failure);
    if (auto failure = takeFlag("contract_wallet", proof.contractWallet))
        return failedLogin(*failure);
    if (m_document.get_object().contains("message")) proof.message = std::move(message);
    proof.origin = m_request.head.field("origin").value_or("");
    proof.clientAddress = m_request.address;
    // A key that is due is replaced where a token is made, so that nothing needs a timer.
    if (const auto rotated = m_login.signingKeys().rotateIfDue(); !rotated.ok()) {
        return failedLogin(rotated.error());
    }
    const auto session = m_login.wallets().verify(proof, cookie(auth::kBrowserCookie));
    if (!session.ok()) return failedLogin(session.error());
    return opened(session->credentials);
}

LoginAnswer LoginCall::refresh() {
    if (auto failure = readMembers({})) return failedLogin(*failure);
    if (cookie(auth::kRefreshCookie).empty()) return failedLogin(sessionRequired());
    if (const auto rotated = m_login.signingKeys().rotateIfDue(); !rotated.ok()) {
        return failedLogin(rotated.error());
    }
    const auto renewed = m_login.sessions().refresh(cookie(auth::kRefreshCookie));
    if (renewed.ok()) return opened(*renewed);
    LoginAnswer answer = failedLogin(renewed.error());
    if (!renewed.error().retryable) forget(answer);
    return answer;
}

void LoginCall::forget(LoginAnswer& answer) {
    for (std::string_view name : {auth::kSessionCookie, auth::kRefreshCookie, auth::kCsrfCookie}) {
        answer.fields.emplace_back("set-cookie", auth::setCookie(name, "", 0));
    }
}

Result<std::string> LoginCall::sessionId() {
    if (m_claims.ok()) return m_claims->session;
    if (cookie(auth::kRefreshCookie).empty()) return m_claims.error();
    STACKNET_TRY(const auto renewed, m_login.sessions().refresh(cookie(auth::kRefreshCookie)));
    return renewed.sid;
}

LoginAnswer LoginCall::logout() {
    bool everywhere = false;
    if (auto failure = readMembers({"everywhere"})) return failedLogin(*failure);
    if (auto failure = takeFlag("everywhere", everywhere)) return failedLogin(*failure);
    const auto sid = sessionId();
    LoginAnswer answer;
    forget(answer);
    if (!sid.ok()) {
        answer.failure = failureOfLogin(sid.error());
        return answer;
    }
    std::string account;
    for (const auth::SessionRecord& record : m_login.sessions().list("")) {
        if (record.sid == *sid) account = record.account;
    }
    std::size_t count = 1;
    if (everywhere) {
        const auto ended = m_login.endAllSessions(account);
        if (!ended.ok()) return failedLogin(ended.error());
        count = *ended;
    } else if (const auto ended = m_login.endSession(*sid, account, "logout"); !ended.ok()) {
        return failedLogin(ended.error());
    }
    JsonWriter out;
    out.beginObject().name("ended").number(count).endObject();
    answer.body = out.take();
    return answer;
}

LoginAnswer LoginCall::session() {
    if (!m_claims.ok()) return failedLogin(m_claims.error());
    JsonWriter out;
    out.beginObject();
    out.name("account").text(m_claims->subject);
    out.name("sid").text(m_claims->session);
    out.name("stack").text(m_claims->stack);
    out.name("methods").beginArray();
    for (const std::string& method : m_claims->methods) out.text(method);
    out.endArray();
    out.name("expires_at").number(m_claims->expires * kMsPerS);
    out.endObject();
    LoginAnswer answer;
    answer.body = out.take();
    return answer;
}

std::optional<LoginAnswer> LoginCall::elsewhere() const {
    // Wallets show the address bar's name, and the text that they sign has to say the same.
    if (m_request.head.field("host").value_or("") == m_login.authority()) return std::nullopt;
    LoginAnswer answer;
    answer.status = 303;
    answer.contentType = "text/html; charset=utf-8";
    answer.fields.emplace_back(
        "location", SecretBytes::copyOf(m_login.origin() + std::string(m_request.head.target)));
    return answer;
}

LoginAnswer LoginCall::page() {
    LoginAnswer answer;
    answer.contentType = "text/html; charset=utf-8";
    if (auto other = elsewhere()) return std::move(*other);
    const std::string nonce = m_login.scriptNonce();
    const std::string source = "'nonce-" + nonce + "'";
    const auto add = [&](const char* name, const std::string& value) {
        answer.fields.emplace_back(name, SecretBytes::copyOf(value));
    };
    add("content-security-policy",
        "default-src 'none'; script-src " + source + "; style-src " + source +
            "; img-src data:; connect-src 'self'; form-action 'none'; frame-ancestors 'none'; "
            "base-uri 'none'");
    add("cross-origin-opener-policy", "same-origin");
    add("cross-origin-resource-policy", "same-origin");
    add("referrer-policy", "no-referrer");
    add("x-frame-options", "DENY");
    answer.body = renderLoginPage(nonce);
    return answer;
}

namespace {

LoginAnswer revokeLeaked(auth::ApiKeyStore& keys, const LoginRequest& request) {
    if (!isJsonType(request.head)) {
        return failedLogin(loginRefusal(415, "bad_content_type",
                                        "The request's content type must be application/json."));
    }
    if (auto fault = checkJson(request.body, JsonRules{kDepthMax, true})) {
        return failedLogin(
            badParameter("", "The body is not valid JSON: " + describe(*fault, request.body) + ".",
                         "invalid_json"));
    }
    LoginAnswer answer;
    JsonWriter out;
    out.beginObject().name("revoked").number(keys.revokeLeaked(request.body)).endObject();
    answer.body = out.take();
    return answer;
}

}  // namespace

LoginAnswer answerLogin(LoginEndpoint endpoint, LoginServices* login, auth::ApiKeyStore& keys,
                        const LoginRequest& request) {
    // Whoever holds a key's text may end it; there is nothing else to prove.
    if (endpoint == LoginEndpoint::LeakedKeys) return revokeLeaked(keys, request);
    if (login == nullptr || !login->ready()) {
        HttpFailure failure =
            loginRefusal(503, "login_unavailable",
                         "This node offers no wallet login: it has no https origin. "
                         "Use an API key.");
        failure.shouldRetry = false;
        return failedLogin(std::move(failure));
    }
    LoginCall call(*login, request);
    if (auto failure = call.admit(endpoint)) return failedLogin(std::move(*failure));
    switch (endpoint) {
        case LoginEndpoint::Page:
            return call.page();
        case LoginEndpoint::Challenge:
            return call.challenge();
        case LoginEndpoint::Verify:
            return call.verify();
        case LoginEndpoint::Refresh:
            return call.refresh();
        case LoginEndpoint::Logout:
            return call.logout();
        case LoginEndpoint::Session:
            return call.session();
        case LoginEndpoint::BridgePage:
            return call.bridgePage();
        case LoginEndpoint::BridgeSilentPage:
            return call.silentPage();
        case LoginEndpoint::BridgeAuthorize:
            return call.bridgeAuthorize();
        case LoginEndpoint::BridgeSilent:
            return call.bridgeSilent();
        case LoginEndpoint::BridgeToken:
            return call.bridgeToken();
        case LoginEndpoint::BridgePreflight:
            return call.bridgePreflight();
        case LoginEndpoint::BridgeConsents:
            return call.bridgeConsents();
        case LoginEndpoint::BridgeRevoke:
            return call.bridgeRevoke();
        case LoginEndpoint::Jwks:
        case LoginEndpoint::LeakedKeys:
            break;
    }
    LoginAnswer answer;
    answer.contentType = "application/jwk-set+json";
    answer.body = SecretBytes::copyOf(login->signingKeys().jwks());
    return answer;
}

}  // namespace stacknet::gateway
