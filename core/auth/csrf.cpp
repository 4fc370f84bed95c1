#include "core/auth/csrf.h"

#include <algorithm>

namespace stacknet::auth {
namespace {

Error csrf() {
    return makeError("auth.csrf",
                     "The request did not come from this server's own pages; open the console "
                     "and try again there.");
}

bool equalsLower(std::string_view text, std::string_view lower) {
    return text.size() == lower.size() &&
           std::equal(text.begin(), text.end(), lower.begin(), [](char left, char right) {
               return (left >= 'A' && left <= 'Z' ? static_cast<char>(left + 32) : left) == right;
           });
}

bool isJson(std::string_view contentType) {
    std::string_view type = contentType.substr(0, contentType.find(';'));
    while (type.ends_with(' ')) type.remove_suffix(1);
    return equalsLower(type, "application/json");
}

bool changesNothing(std::string_view method) {
    return method == "GET" || method == "HEAD";
}

bool hasListedOrigin(const RequestSource& request, const std::vector<std::string>& allowed) {
    return request.origin &&
           std::find(allowed.begin(), allowed.end(), *request.origin) != allowed.end();
}

bool isOwnSite(const RequestSource& request) {
    return request.fetchSite &&
           (*request.fetchSite == "same-origin" || *request.fetchSite == "none");
}

Result<void> checkBody(const RequestSource& request) {
    if (request.contentType && isJson(*request.contentType)) return {};
    return makeError("auth.bad_content_type",
                     "The request's content type must be application/json.");
}

}  // namespace

Result<void> checkRequestSource(const RequestSource& request,
                                const std::vector<std::string>& allowedOrigins,
                                const SessionStore& sessions) {
    if (changesNothing(request.method)) return {};
    if (!hasListedOrigin(request, allowedOrigins)) return csrf();
    const bool token = request.csrfHeader && request.csrfCookie &&
                       sessions.isCsrfToken(request.sid, *request.csrfHeader) &&
                       sessions.isCsrfToken(request.sid, *request.csrfCookie);
    if (!isOwnSite(request) && !token) return csrf();
    return checkBody(request);
}

Result<void> checkLoginSource(const RequestSource& request,
                              const std::vector<std::string>& allowedOrigins) {
    if (changesNothing(request.method)) return {};
    if (!hasListedOrigin(request, allowedOrigins)) return csrf();
    // Old browsers send no Sec-Fetch-Site; the listed Origin and the browser cookie still bind.
    if (request.fetchSite && !isOwnSite(request)) return csrf();
    return checkBody(request);
}

}  // namespace stacknet::auth
