#include <algorithm>

#include "core/gateway/login_call_internal.h"
#include "core/gateway/request_members.h"

namespace stacknet::gateway {
namespace {

constexpr std::size_t kDepthMax = 8;
constexpr std::string_view kCsrfHeader = "x-stacknet-csrf";

/// Those that a session is asked for: its double-submit token is a way in.
bool actsInSession(LoginEndpoint endpoint) {
    return endpoint == LoginEndpoint::Logout || endpoint == LoginEndpoint::BridgeAuthorize ||
           endpoint == LoginEndpoint::BridgeRevoke;
}

/// Null: nothing is written or checked there that would be worth a limit of its own.
auth::BadKeyGuard* guardOf(LoginServices& login, LoginEndpoint endpoint) {
    switch (endpoint) {
        case LoginEndpoint::Challenge:
        case LoginEndpoint::Verify:
        case LoginEndpoint::Refresh:
        case LoginEndpoint::BridgeSilent:
            return &login.logins();
        case LoginEndpoint::Logout:
        case LoginEndpoint::BridgePage:
        case LoginEndpoint::BridgeSilentPage:
        case LoginEndpoint::BridgeAuthorize:
        case LoginEndpoint::BridgeConsents:
        case LoginEndpoint::BridgeRevoke:
            return &login.actions();
        case LoginEndpoint::BridgeToken:
        case LoginEndpoint::BridgePreflight:
            return &login.tokens();
        case LoginEndpoint::Page:
        case LoginEndpoint::Session:
        case LoginEndpoint::Jwks:
        case LoginEndpoint::LeakedKeys:
            break;
    }
    return nullptr;
}

}  // namespace

HttpFailure loginRefusal(unsigned status, std::string_view code, std::string message) {
    HttpFailure failure;
    failure.status = status;
    failure.code = std::string(code);
    failure.message = std::move(message);
    return failure;
}

LoginAnswer failedLogin(HttpFailure failure) {
    LoginAnswer answer;
    answer.failure = std::move(failure);
    return answer;
}

LoginAnswer failedLogin(const Error& error) {
    return failedLogin(failureOfLogin(error));
}

bool isJsonType(const RequestHead& head) {
    std::string_view type = head.field("content-type").value_or("");
    type = type.substr(0, type.find(';'));
    while (type.ends_with(' ')) type.remove_suffix(1);
    return equalsLower(type, "application/json");
}

Error sessionRequired() {
    return makeError("auth.session_required",
                     "The request has no session; sign in with a wallet at /login.");
}

std::optional<HttpFailure> LoginCall::admit(LoginEndpoint endpoint) {
    for (const char* name : {"origin", "sec-fetch-site", "content-type", "x-stacknet-csrf"}) {
        if (m_request.head.count(name) < 2) continue;
        return loginRefusal(400, "bad_http_request",
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
        return loginRefusal(400, "ambiguous_credentials",
                            "The request has an API key and a session cookie; send one of them.");
    }
    m_claims =
        cookie(auth::kSessionCookie).empty()
            ? Result<auth::TokenClaims>(sessionRequired())
            : m_login.sessions().check(cookie(auth::kSessionCookie), m_login.options().stack);
    const bool ownPage = m_request.head.method == "POST" && endpoint != LoginEndpoint::BridgeToken;
    if (ownPage) {
        if (auto failure = checkSource(endpoint)) return failure;
    }
    return checkRate(endpoint);
}

std::optional<HttpFailure> LoginCall::checkRate(LoginEndpoint endpoint) {
    auth::BadKeyGuard* const guard = guardOf(m_login, endpoint);
    const std::int64_t waitMs = guard == nullptr ? 0 : guard->failed(m_request.address);
    if (waitMs == 0) return std::nullopt;
    HttpFailure failure =
        loginRefusal(429, "too_many_logins",
                     "Too many requests of signing in came from this address; wait a minute and "
                     "try again.");
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
    const bool inSession = actsInSession(endpoint) && m_claims.ok();
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

}  // namespace stacknet::gateway
