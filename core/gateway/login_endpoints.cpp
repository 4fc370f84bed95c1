#include "core/gateway/login_endpoints.h"

#include <algorithm>

#include "core/auth/cookies.h"
#include "core/auth/csrf.h"
#include "core/base/json_check.h"
#include "core/gateway/json_dom_internal.h"
#include "core/gateway/json_writer.h"
#include "core/gateway/login_page.h"
#include "core/gateway/request_members.h"

namespace stacknet::gateway {
namespace {

constexpr std::size_t kDepthMax = 8;
constexpr std::int64_t kMsPerS = 1'000;
constexpr std::string_view kCsrfHeader = "x-stacknet-csrf";
constexpr std::string_view kEvm = "evm";
constexpr std::string_view kSolana = "solana";

HttpFailure refusal(unsigned status, std::string_view code, std::string message) {
    HttpFailure failure;
    failure.status = status;
    failure.code = std::string(code);
    failure.message = std::move(message);
    return failure;
}

LoginAnswer failed(HttpFailure failure) {
    LoginAnswer answer;
    answer.failure = std::move(failure);
    return answer;
}

LoginAnswer failed(const Error& error) {
    return failed(failureOfLogin(error));
}

/// One request to an endpoint that needs the login services.
class LoginCall {
public:
    LoginCall(LoginServices& login, const LoginRequest& request)
        : m_login(login), m_request(request) {}

    /// What holds for all endpoints: one field of each kind, one kind of credential, the rate of an
    /// address, and where a POST comes from.
    std::optional<HttpFailure> admit(LoginEndpoint endpoint);

    LoginAnswer challenge();
    LoginAnswer verify();
    LoginAnswer refresh();
    LoginAnswer logout();
    LoginAnswer session();
    LoginAnswer page();

private:
    std::optional<HttpFailure> checkSource(LoginEndpoint endpoint);
    auth::RequestSource source() const;
    std::string_view cookie(std::string_view name) const {
        return m_cookies.value(name).value_or(std::string_view());
    }
    /// The request's body as an object with no members but these.
    std::optional<HttpFailure> readMembers(std::initializer_list<std::string_view> names);
    std::optional<HttpFailure> takeText(std::string_view name, bool required, std::string& value);
    std::optional<HttpFailure> takeFlag(std::string_view name, bool& value);
    /// The session of the cookies; an access token that has run out still names it to its holder.
    Result<std::string> sessionId();
    LoginAnswer opened(const auth::SessionCredentials& credentials);
    static void forget(LoginAnswer& answer);

    LoginServices& m_login;
    const LoginRequest& m_request;
    auth::RequestCookies m_cookies;
    json::value m_document;
    Result<auth::TokenClaims> m_claims = makeError("auth.session_required", "");
};

Error sessionRequired() {
    return makeError("auth.session_required",
                     "The request has no session; sign in with a wallet at /login.");
}

std::optional<HttpFailure> LoginCall::admit(LoginEndpoint endpoint) {
    for (const char* name : {"origin", "sec-fetch-site", "content-type", "x-stacknet-csrf"}) {
        if (m_request.head.count(name) < 2) continue;
        return refusal(400, "bad_http_request",
                       "The header " + std::string(name) + " comes twice; send it once.");
    }
    std::vector<std::string_view> headers;
    for (const HttpField& field : m_request.head.fields) {
        if (equalsLower(field.name, "cookie")) headers.push_back(field.value);
    }
    // The origin is https, or the loopback: the only ones that LoginServices takes.
    auto cookies = auth::RequestCookies::read(headers, true);
    if (!cookies.ok()) return failureOfLogin(cookies.error());
    m_cookies = std::move(cookies).value();
    if (m_request.head.count("authorization") > 0 && !cookie(auth::kSessionCookie).empty()) {
        return refusal(400, "ambiguous_credentials",
                       "The request has an API key and a session cookie; send one of them.");
    }
    m_claims =
        cookie(auth::kSessionCookie).empty()
            ? Result<auth::TokenClaims>(sessionRequired())
            : m_login.sessions().check(cookie(auth::kSessionCookie), m_login.options().stack);
    if (m_request.head.method != "POST") return std::nullopt;
    if (auto failure = checkSource(endpoint)) return failure;
    const std::int64_t waitMs =
        endpoint == LoginEndpoint::Logout ? 0 : m_login.guard().failed(m_request.address);
    if (waitMs == 0) return std::nullopt;
    HttpFailure failure = refusal(429, "too_many_logins",
                                  "Too many logins came from this address; wait a minute and try "
                                  "again.");
    failure.retryAfterMs = waitMs;
    failure.shouldRetry = true;
    return failure;
}

auth::RequestSource LoginCall::source() const {
    auth::RequestSource source;
    source.method = m_request.head.method;
    source.origin = m_request.head.field("origin");
    source.fetchSite = m_request.head.field("sec-fetch-site");
    source.contentType = m_request.head.field("content-type");
    source.csrfHeader = m_request.head.field(kCsrfHeader);
    source.csrfCookie = m_cookies.value(auth::kCsrfCookie);
    if (m_claims.ok()) source.sid = m_claims->session;
    return source;
}

std::optional<HttpFailure> LoginCall::checkSource(LoginEndpoint endpoint) {
    const std::vector<std::string> allowed{m_login.origin()};
    const bool inSession = endpoint == LoginEndpoint::Logout && m_claims.ok();
    const Result<void> checked =
        inSession ? auth::checkRequestSource(source(), allowed, m_login.sessions())
                  : auth::checkLoginSource(source(), allowed);
    if (checked.ok()) return std::nullopt;
    return failureOfLogin(checked.error());
}

std::optional<HttpFailure> LoginCall::readMembers(std::initializer_list<std::string_view> names) {
    const std::string_view body = m_request.body.empty() ? "{}" : m_request.body;
    if (auto failure = readBody(body, kDepthMax, false, m_document)) return failure;
    for (const auto& member : m_document.get_object()) {
        const std::string_view name(member.key().data(), member.key().size());
        if (std::find(names.begin(), names.end(), name) != names.end()) continue;
        return badParameter(joinNames({std::string(name)}),
                            "There is no such member here; take it out.", "unknown_parameter");
    }
    return std::nullopt;
}

std::optional<HttpFailure> LoginCall::takeText(std::string_view name, bool required,
                                               std::string& value) {
    const json::object& object = m_document.get_object();
    const std::string shown(name);
    if (!object.contains(json::string_view(name.data(), name.size()))) {
        if (!required) return std::nullopt;
        return badParameter(shown, shown + " is missing.", "missing_required_parameter");
    }
    const auto text = textOf(object, name);
    if (!text) return badParameter(shown, shown + " must be a text.", "invalid_type");
    value = std::string(*text);
    return std::nullopt;
}

std::optional<HttpFailure> LoginCall::takeFlag(std::string_view name, bool& value) {
    const json::value* found =
        m_document.get_object().if_contains(json::string_view(name.data(), name.size()));
    if (found == nullptr) return std::nullopt;
    if (!found->is_bool()) {
        return badParameter(std::string(name), std::string(name) + " must be true or false.",
                            "invalid_type");
    }
    value = found->get_bool();
    return std::nullopt;
}

void writeField(JsonWriter& out, std::string_view name, const std::optional<std::string>& value) {
    if (value) out.name(name).text(*value);
}

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
    if (auto failure = readMembers({"chain", "chain_id", "address"})) return failed(*failure);
    if (auto failure = takeText("chain", true, chainName)) return failed(*failure);
    if (auto failure = takeText("address", true, address)) return failed(*failure);
    if (auto failure = takeText("chain_id", false, chainId)) return failed(*failure);
    if (chainName != kEvm && chainName != kSolana) {
        return failed(badParameter("chain", "chain must be \"evm\" or \"solana\"."));
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
    if (!made.ok()) return failed(made.error());
    answer.body = renderChallenge(*made, chain);
    return answer;
}

LoginAnswer LoginCall::opened(const auth::SessionCredentials& credentials) {
    LoginAnswer answer;
    const auto claims =
        m_login.sessions().check(credentials.access.exposeText(), m_login.options().stack);
    if (!claims.ok()) return failed(claims.error());
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
        return failed(*failure);
    }
    if (auto failure = takeText("challenge_id", true, proof.challengeId)) return failed(*failure);
    if (auto failure = takeText("signature", true, proof.signature)) return failed(*failure);
    if (auto failure = takeText("message", false, message)) return failed(*failure);
    if (auto failure = takeText("label", false, proof.label)) return failed(*failure);
    if (auto failure = takeFlag("contract_wallet", proof.contractWallet)) return failed(*failure);
    if (m_document.get_object().contains("message")) proof.message = std::move(message);
    // A key that is due is replaced where a token is made, so that nothing needs a timer.
    if (const auto rotated = m_login.signingKeys().rotateIfDue(); !rotated.ok()) {
        return failed(rotated.error());
    }
    const auto session = m_login.wallets().verify(proof, cookie(auth::kBrowserCookie));
    if (!session.ok()) return failed(session.error());
    return opened(session->credentials);
}

LoginAnswer LoginCall::refresh() {
    if (auto failure = readMembers({})) return failed(*failure);
    if (cookie(auth::kRefreshCookie).empty()) return failed(sessionRequired());
    if (const auto rotated = m_login.signingKeys().rotateIfDue(); !rotated.ok()) {
        return failed(rotated.error());
    }
    const auto renewed = m_login.sessions().refresh(cookie(auth::kRefreshCookie));
    if (renewed.ok()) return opened(*renewed);
    LoginAnswer answer = failed(renewed.error());
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
    if (auto failure = readMembers({"everywhere"})) return failed(*failure);
    if (auto failure = takeFlag("everywhere", everywhere)) return failed(*failure);
    const auto sid = sessionId();
    LoginAnswer answer;
    forget(answer);
    if (!sid.ok()) {
        answer.failure = failureOfLogin(sid.error());
        return answer;
    }
    auth::SessionStore& sessions = m_login.sessions();
    std::string account;
    for (const auth::SessionRecord& record : sessions.list("")) {
        if (record.sid == *sid) account = record.account;
    }
    std::size_t count = 1;
    if (everywhere) {
        const auto ended = sessions.endAll(account, account);
        if (!ended.ok()) return failed(ended.error());
        count = *ended;
    } else if (const auto ended = sessions.end(*sid, account, "logout"); !ended.ok()) {
        return failed(ended.error());
    }
    JsonWriter out;
    out.beginObject().name("ended").number(count).endObject();
    answer.body = out.take();
    return answer;
}

LoginAnswer LoginCall::session() {
    if (!m_claims.ok()) return failed(m_claims.error());
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

LoginAnswer LoginCall::page() {
    LoginAnswer answer;
    answer.contentType = "text/html; charset=utf-8";
    // Wallets show the address bar's name, and the text that they sign has to say the same.
    if (m_request.head.field("host").value_or("") != m_login.authority()) {
        answer.status = 303;
        answer.fields.emplace_back("location", SecretBytes::copyOf(m_login.origin() + "/login"));
        return answer;
    }
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

LoginAnswer revokeLeaked(auth::ApiKeyStore& keys, const LoginRequest& request) {
    const auto type = request.head.field("content-type").value_or("");
    if (!equalsLower(type.substr(0, type.find(';')), "application/json")) {
        return failed(refusal(415, "bad_content_type",
                              "The request's content type must be application/json."));
    }
    if (auto fault = checkJson(request.body, JsonRules{kDepthMax, true})) {
        return failed(
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
        HttpFailure failure = refusal(503, "login_unavailable",
                                      "This node offers no wallet login: it has no https origin. "
                                      "Use an API key.");
        failure.shouldRetry = false;
        return failed(std::move(failure));
    }
    LoginCall call(*login, request);
    if (auto failure = call.admit(endpoint)) return failed(std::move(*failure));
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
