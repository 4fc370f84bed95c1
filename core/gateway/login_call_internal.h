#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "core/auth/auth_bridge.h"
#include "core/auth/cookies.h"
#include "core/auth/csrf.h"
#include "core/gateway/json_dom_internal.h"
#include "core/gateway/login_endpoints.h"

/// Included by .cpp files only.
namespace stacknet::gateway {

HttpFailure loginRefusal(unsigned status, std::string_view code, std::string message);
LoginAnswer failedLogin(HttpFailure failure);
LoginAnswer failedLogin(const Error& error);
Error sessionRequired();
bool isJsonType(const RequestHead& head);
/// {"challenge_id", "message", "expires_at", "sign_in": {...}}, as login_endpoints.h says.
SecretBytes renderChallenge(const auth::WalletChallenge& challenge, auth::WalletChain chain);

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
    // bridge_endpoints.cpp
    LoginAnswer bridgePage();
    LoginAnswer silentPage();
    LoginAnswer bridgeAuthorize();
    LoginAnswer bridgeSilent();
    LoginAnswer bridgeToken();
    LoginAnswer bridgePreflight();
    LoginAnswer bridgeConsents();
    LoginAnswer bridgeRevoke();

private:
    std::optional<HttpFailure> checkSource(LoginEndpoint endpoint);
    std::optional<HttpFailure> checkRate(LoginEndpoint endpoint);
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
    Result<auth::AuthorizeRequest> authorizeQuery() const;
    std::optional<HttpFailure> authorizeBody(std::string_view flag, bool& value,
                                             auth::AuthorizeRequest& request);
    /// Nothing when the Host is the origin's; else where to go instead.
    std::optional<LoginAnswer> elsewhere() const;
    LoginAnswer opened(const auth::SessionCredentials& credentials);
    static void forget(LoginAnswer& answer);

    LoginServices& m_login;
    const LoginRequest& m_request;
    auth::RequestCookies m_cookies;
    json::value m_document;
    Result<auth::TokenClaims> m_claims = makeError("auth.session_required", "");
};

}  // namespace stacknet::gateway
