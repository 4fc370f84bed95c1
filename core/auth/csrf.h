#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/auth/session_store.h"
#include "core/base/result.h"

namespace stacknet::auth {

/// What a request with a session cookie says about where it comes from. A header that is not there
/// is nothing; one that comes twice must be refused before.
struct RequestSource {
    std::string_view method;  ///< "POST"
    std::optional<std::string_view> origin;
    std::optional<std::string_view> fetchSite;  ///< Sec-Fetch-Site
    std::optional<std::string_view> contentType;
    std::optional<std::string_view> csrfHeader;  ///< X-Stacknet-Csrf
    std::optional<std::string_view> csrfCookie;  ///< kCsrfCookie
    std::string_view sid;                        ///< of the session that the cookie opened
};

/// Lets GET and HEAD pass, which change nothing. Anything else needs an Origin on the list, letter
/// for letter, and either Sec-Fetch-Site of same-origin or none, or the CSRF token of the session
/// in the header and the cookie; and a body of application/json. Errors: "auth.csrf",
/// "auth.bad_content_type".
Result<void> checkRequestSource(const RequestSource& request,
                                const std::vector<std::string>& allowedOrigins,
                                const SessionStore& sessions);

/// For requests before there is a session (challenge, verify, refresh): as above, without the token
/// as a way in.
Result<void> checkLoginSource(const RequestSource& request,
                              const std::vector<std::string>& allowedOrigins);

}  // namespace stacknet::auth
