#include "core/auth/cookies.h"

#include <algorithm>
#include <array>

#include "core/base/invariant.h"

namespace stacknet::auth {
namespace {

constexpr std::array<std::string_view, 4> kNames{kSessionCookie, kRefreshCookie, kCsrfCookie,
                                                 kBrowserCookie};

bool isOurs(std::string_view name) {
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

/// cookie-octet of RFC 6265.
bool isCookieText(std::string_view value) {
    return std::all_of(value.begin(), value.end(), [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return byte > 0x20 && byte < 0x7F && character != '"' && character != ',' &&
               character != ';' && character != '\\';
    });
}

std::string_view trim(std::string_view text) {
    while (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
    while (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
    return text;
}

}  // namespace

SecretBytes setCookie(std::string_view name, std::string_view value, std::int64_t maxAgeSeconds) {
    STACKNET_INVARIANT(isOurs(name) && isCookieText(value) && maxAgeSeconds >= 0);
    const bool strict = name == kRefreshCookie || name == kCsrfCookie;
    SecretBytes text = SecretBytes::copyOf(name);
    text.append("=");
    text.append(value);
    text.append("; Path=/; Max-Age=" + std::to_string(maxAgeSeconds) + "; Secure; ");
    if (name != kCsrfCookie) text.append("HttpOnly; ");
    text.append(strict ? "SameSite=Strict" : "SameSite=Lax");
    return text;
}

Result<RequestCookies> RequestCookies::read(const std::vector<std::string_view>& headers,
                                            bool secure) {
    RequestCookies cookies;
    if (!secure) return cookies;
    for (std::string_view header : headers) {
        while (!header.empty()) {
            const std::size_t end = std::min(header.find(';'), header.size());
            const std::string_view pair = trim(header.substr(0, end));
            header.remove_prefix(std::min(end + 1, header.size()));
            const std::size_t equals = pair.find('=');
            if (equals == std::string_view::npos) continue;
            const std::string_view name = pair.substr(0, equals);
            if (!isOurs(name)) continue;
            if (cookies.value(name)) {
                return makeError("auth.ambiguous_cookie",
                                 "The request carries the cookie " + std::string(name) +
                                     " twice; clear this server's cookies and sign in again.");
            }
            cookies.m_values.emplace_back(name, pair.substr(equals + 1));
        }
    }
    return cookies;
}

std::optional<std::string_view> RequestCookies::value(std::string_view name) const {
    for (const auto& [known, value] : m_values) {
        if (known == name) return value;
    }
    return std::nullopt;
}

}  // namespace stacknet::auth
