#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/secret.h"

/// The cookies of this server. All carry the prefix "__Host-", which browsers take only with
/// Secure, Path=/ and no Domain, so that neither a sub-domain nor a plain-http page can set them.
namespace stacknet::auth {

inline constexpr std::string_view kSessionCookie = "__Host-sn_sess";  ///< session token, 15 min
inline constexpr std::string_view kRefreshCookie = "__Host-sn_rt";    ///< renewal, SameSite=Strict
inline constexpr std::string_view kCsrfCookie = "__Host-sn_csrf";     ///< readable by the page
inline constexpr std::string_view kBrowserCookie = "__Host-sn_pre";  ///< binds a login to a browser

/// The value of one Set-Cookie header: Secure, HttpOnly (but for kCsrfCookie), Path=/, SameSite=Lax
/// (kRefreshCookie and kCsrfCookie: Strict). `name` is one of the four; `value` has only characters
/// that a cookie may have. `maxAgeSeconds` 0 takes the cookie away.
SecretBytes setCookie(std::string_view name, std::string_view value, std::int64_t maxAgeSeconds);

/// What the Cookie headers of one request say, of the four names.
class RequestCookies {
public:
    /// `headers`: the values of all Cookie header fields. Over a connection that is not `secure`
    /// nothing counts. Other names are skipped, also "sn_sess" without its prefix. Error
    /// "auth.ambiguous_cookie" when one of the four comes twice.
    static Result<RequestCookies> read(const std::vector<std::string_view>& headers, bool secure);

    /// Points into the headers that were read.
    std::optional<std::string_view> value(std::string_view name) const;

private:
    std::vector<std::pair<std::string_view, std::string_view>> m_values;
};

}  // namespace stacknet::auth
