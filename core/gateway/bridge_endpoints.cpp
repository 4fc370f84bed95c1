#include <algorithm>
#include <array>
#include <charconv>

#include "core/auth/bridge_pages.h"
#include "core/gateway/bridge_page.h"
#include "core/gateway/json_writer.h"
#include "core/gateway/login_call_internal.h"
#include "core/gateway/request_members.h"

namespace stacknet::gateway {
namespace {

constexpr std::string_view kHtml = "text/html; charset=utf-8";

struct Parameter {
    std::string_view name;
    std::string auth::AuthorizeRequest::*member;
    bool required;
};

const std::array<Parameter, 9> kParameters{{
    {"client_id", &auth::AuthorizeRequest::clientId, true},
    {"origin", &auth::AuthorizeRequest::origin, true},
    {"code_challenge", &auth::AuthorizeRequest::codeChallenge, true},
    {"method", &auth::AuthorizeRequest::codeChallengeMethod, true},
    {"state", &auth::AuthorizeRequest::state, true},
    {"nonce", &auth::AuthorizeRequest::nonce, true},
    {"stack", &auth::AuthorizeRequest::stack, true},
    {"response_mode", &auth::AuthorizeRequest::responseMode, true},
    {"redirect_uri", &auth::AuthorizeRequest::redirectUri, false},
}};

Error badQuery(std::string_view parameter, std::string_view reason) {
    return makeError("auth.bridge_request",
                     "The request for a sign-in is not valid: " + std::string(parameter) + " " +
                         std::string(reason) + ". Tell the site that sent you here.");
}

/// application/x-www-form-urlencoded; the gate has seen that each '%' has its two digits.
std::string decoded(std::string_view text) {
    std::string plain;
    for (std::size_t index = 0; index < text.size(); ++index) {
        unsigned code = 0;
        const std::string_view hex = text.substr(index + 1, 2);
        if (text[index] == '%' && hex.size() == 2 &&
            std::from_chars(hex.data(), hex.data() + 2, code, 16).ec == std::errc()) {
            plain += static_cast<char>(code);
            index += 2;
        } else {
            plain += text[index] == '+' ? ' ' : text[index];
        }
    }
    return plain;
}

void addHeaders(LoginAnswer& answer, const std::vector<auth::HeaderLine>& lines) {
    for (const auto& [name, value] : lines) {
        // The gateway's own headers say these two already.
        if (name == "Cache-Control" || name == "X-Content-Type-Options") continue;
        answer.fields.emplace_back(name, SecretBytes::copyOf(value));
    }
}

/// B01: an error page, which has no script to send anything with.
LoginAnswer errorPage(LoginServices& login, const Error& error) {
    const std::string nonce = login.scriptNonce();
    LoginAnswer answer;
    answer.status = failureOfLogin(error).status;
    answer.contentType = kHtml;
    addHeaders(answer, auth::bridgePageHeaders(auth::BridgePage::Error, nonce, nullptr));
    answer.body = renderBridgeError(nonce, error.message);
    return answer;
}

LoginAnswer answered(const auth::BridgeAnswer& given) {
    JsonWriter out;
    out.beginObject();
    if (given.response == auth::BridgeResponse::Query) {
        out.name("response").text("query");
        out.name("redirect").text(given.redirect.exposeText());
    } else {
        out.name("response").text("web_message");
        out.name("target_origin").text(given.targetOrigin);
        out.name("message").raw(given.message.exposeText());
    }
    out.endObject();
    LoginAnswer answer;
    answer.body = out.take();
    return answer;
}

}  // namespace

Result<auth::AuthorizeRequest> LoginCall::authorizeQuery() const {
    auth::AuthorizeRequest request;
    std::array<bool, kParameters.size()> seen{};
    std::string_view rest = m_request.head.query;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('&'), rest.size());
        const std::string_view pair = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const std::string name = decoded(pair.substr(0, equals));
        const auto found = std::find_if(kParameters.begin(), kParameters.end(),
                                        [&](const Parameter& entry) { return entry.name == name; });
        if (found == kParameters.end()) return badQuery("a parameter", "is not known");
        bool& before = seen[static_cast<std::size_t>(found - kParameters.begin())];
        if (before) return badQuery(found->name, "comes twice");
        before = true;
        request.*found->member = decoded(pair.substr(std::min(equals + 1, pair.size())));
    }
    for (std::size_t index = 0; index < kParameters.size(); ++index) {
        if (kParameters[index].required && !seen[index]) {
            return badQuery(kParameters[index].name, "is missing");
        }
    }
    return request;
}

std::optional<HttpFailure> LoginCall::authorizeBody(std::string_view flag, bool& value,
                                                    auth::AuthorizeRequest& request) {
    if (auto failure = readMembers({"client_id", "origin", "code_challenge", "method", "state",
                                    "nonce", "stack", "response_mode", "redirect_uri", flag})) {
        return failure;
    }
    for (const Parameter& parameter : kParameters) {
        if (auto failure =
                takeText(parameter.name, parameter.required, request.*parameter.member)) {
            return failure;
        }
    }
    return takeFlag(flag, value);
}

LoginAnswer LoginCall::bridgePage() {
    if (auto other = elsewhere()) return std::move(*other);
    const auto request = authorizeQuery();
    if (!request.ok()) return errorPage(m_login, request.error());
    const auto client = m_login.bridge().checkRequest(*request);
    if (!client.ok()) return errorPage(m_login, client.error());
    const std::string nonce = m_login.scriptNonce();
    LoginAnswer answer;
    answer.contentType = kHtml;
    addHeaders(answer, auth::bridgePageHeaders(auth::BridgePage::Authorize, nonce, &*client));
    answer.body = renderBridgePage(nonce, *client, request->origin);
    return answer;
}

LoginAnswer LoginCall::silentPage() {
    const auto request = authorizeQuery();
    if (!request.ok()) return errorPage(m_login, request.error());
    const auto client = m_login.bridge().checkRequest(*request);
    if (!client.ok()) return errorPage(m_login, client.error());
    const std::string nonce = m_login.scriptNonce();
    LoginAnswer answer;
    answer.contentType = kHtml;
    addHeaders(answer, auth::bridgePageHeaders(auth::BridgePage::Silent, nonce, &*client));
    answer.body = renderSilentPage(nonce);
    return answer;
}

LoginAnswer LoginCall::bridgeAuthorize() {
    auth::AuthorizeRequest request;
    bool consent = false;
    if (auto failure = authorizeBody("consent", consent, request)) return failedLogin(*failure);
    if (const auto client = m_login.bridge().checkRequest(request); !client.ok()) {
        return failedLogin(client.error());
    }
    if (!m_claims.ok()) return failedLogin(m_claims.error());
    if (consent) {
        const auto given =
            m_login.bridge().giveConsent(m_claims->subject, request.clientId, request.origin);
        if (!given.ok()) return failedLogin(given.error());
    }
    const auto code = m_login.bridge().issueCode(request, *m_claims);
    return code.ok() ? answered(*code) : failedLogin(code.error());
}

LoginAnswer LoginCall::bridgeSilent() {
    auth::AuthorizeRequest request;
    bool access = false;
    if (auto failure = authorizeBody("storage_access", access, request)) {
        return failedLogin(*failure);
    }
    const auto given =
        m_login.bridge().silent(request, access, m_claims.ok() ? &*m_claims : nullptr);
    return given.ok() ? answered(*given) : failedLogin(given.error());
}

LoginAnswer LoginCall::bridgeToken() {
    auth::TokenRequest request;
    if (!isJsonType(m_request.head)) {
        return failedLogin(loginRefusal(415, "bad_content_type",
                                        "The request's content type must be application/json."));
    }
    if (auto failure = readMembers({"code", "code_verifier", "client_id", "redirect_uri"})) {
        return failedLogin(*failure);
    }
    if (auto failure = takeText("code", true, request.code)) return failedLogin(*failure);
    if (auto failure = takeText("code_verifier", true, request.codeVerifier)) {
        return failedLogin(*failure);
    }
    if (auto failure = takeText("client_id", true, request.clientId)) return failedLogin(*failure);
    if (auto failure = takeText("redirect_uri", false, request.redirectUri)) {
        return failedLogin(*failure);
    }
    if (const auto origin = m_request.head.field("origin")) request.origin = std::string(*origin);
    const auto token = m_login.bridge().exchange(request);
    LoginAnswer answer;
    if (!token.ok()) {
        answer = failedLogin(token.error());
    } else {
        JsonWriter out;
        out.beginObject();
        out.name("id_token").text(token->idToken.exposeText());
        out.name("expires_in").number(auth::kBridgeTokenSeconds);
        out.endObject();
        answer.body = out.take();
    }
    if (const auto client = m_login.registry().find(request.clientId);
        client.ok() && request.origin) {
        addHeaders(answer, auth::bridgeTokenCors(*client, *request.origin));
    }
    return answer;
}

LoginAnswer LoginCall::bridgePreflight() {
    // A preflight does not say which client asks: any that has the origin will do, since the
    // request itself is judged by its own.
    LoginAnswer answer;
    const auto clients = m_login.registry().list();
    const auto origin = m_request.head.field("origin");
    if (!clients.ok()) return failedLogin(clients.error());
    const auto found = std::find_if(clients->begin(), clients->end(), [&](const auto& client) {
        return origin && auth::hasOrigin(client, *origin);
    });
    if (found == clients->end()) {
        return failedLogin(
            loginRefusal(403, "bridge_origin", "No site is entered here at this origin."));
    }
    addHeaders(answer, auth::bridgeTokenCors(*found, *origin));
    answer.body = SecretBytes::copyOf("{}");
    return answer;
}

LoginAnswer LoginCall::bridgeConsents() {
    if (!m_claims.ok()) return failedLogin(m_claims.error());
    const auto consents = m_login.bridge().consents(m_claims->subject);
    if (!consents.ok()) return failedLogin(consents.error());
    JsonWriter out;
    out.beginObject().name("consents").beginArray();
    for (const auth::BridgeConsent& consent : *consents) {
        out.beginObject();
        out.name("client_id").text(consent.clientId);
        out.name("origin").text(consent.origin);
        out.name("given_at").number(consent.givenMs);
        out.name("used_at").number(consent.usedMs);
        out.endObject();
    }
    out.endArray().endObject();
    LoginAnswer answer;
    answer.body = out.take();
    return answer;
}

LoginAnswer LoginCall::bridgeRevoke() {
    std::string clientId;
    if (auto failure = readMembers({"client_id"})) return failedLogin(*failure);
    if (auto failure = takeText("client_id", true, clientId)) return failedLogin(*failure);
    if (!m_claims.ok()) return failedLogin(m_claims.error());
    const auto revoked = m_login.bridge().revokeConsent(m_claims->subject, clientId);
    if (!revoked.ok()) return failedLogin(revoked.error());
    LoginAnswer answer;
    answer.body = SecretBytes::copyOf("{}");
    return answer;
}

}  // namespace stacknet::gateway
