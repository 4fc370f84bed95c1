#include "core/auth/uri.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace stacknet::auth {
namespace {

constexpr std::size_t kUriMax = 2048;
constexpr std::size_t kAuthorityMax = 255;
constexpr std::size_t kSchemeMax = 32;
constexpr std::size_t kPortDigitsMax = 5;
constexpr std::uint32_t kPortMax = 65535;
constexpr std::string_view kSubDelims = "!$&'()*+,;=";

bool isAlpha(char character) {
    return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
}
bool isDigit(char character) {
    return character >= '0' && character <= '9';
}
bool isHex(char character) {
    return isDigit(character) || (character >= 'A' && character <= 'F') ||
           (character >= 'a' && character <= 'f');
}
bool isUnreserved(char character) {
    return isAlpha(character) || isDigit(character) ||
           std::string_view("-._~").find(character) != std::string_view::npos;
}

/// Unreserved, sub-delims, percent-encoded triples and the characters in `more`.
bool consistsOf(std::string_view text, std::string_view more) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char character = text[at];
        if (character == '%') {
            if (at + 2 >= text.size() || !isHex(text[at + 1]) || !isHex(text[at + 2])) return false;
            at += 2;
        } else if (!isUnreserved(character) &&
                   kSubDelims.find(character) == std::string_view::npos &&
                   more.find(character) == std::string_view::npos) {
            return false;
        }
    }
    return true;
}

bool isPort(std::string_view text) {
    if (text.empty() || text.size() > kPortDigitsMax) return false;
    std::uint32_t port = 0;
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    return error == std::errc() && end == text.data() + text.size() && port <= kPortMax;
}

bool isIpv6(std::string_view text) {
    std::array<std::uint8_t, 16> bytes{};
    return inet_pton(AF_INET6, std::string(text).c_str(), bytes.data()) == 1;
}

struct HostAndPort {
    std::string_view host;
    std::string_view port;
    bool hasPort = false;
};

/// Cuts "host:port"; false when the host is empty or either part is malformed.
bool splitHost(std::string_view text, HostAndPort& parts) {
    std::size_t hostEnd = 0;
    if (text.starts_with('[')) {
        const std::size_t close = text.find(']');
        if (close == std::string_view::npos || !isIpv6(text.substr(1, close - 1))) return false;
        hostEnd = close + 1;
    } else {
        hostEnd = std::min(text.find(':'), text.size());
        if (!consistsOf(text.substr(0, hostEnd), "")) return false;
    }
    parts.host = text.substr(0, hostEnd);
    std::string_view rest = text.substr(hostEnd);
    parts.hasPort = rest.starts_with(':');
    if (parts.hasPort) parts.port = rest.substr(1);
    return !parts.host.empty() && (rest.empty() || (parts.hasPort && isPort(parts.port)));
}

Error badOrigin(std::string_view reason) {
    return makeError("auth.bad_origin",
                     "An origin is written like https://app.example or https://app.example:8443: " +
                         std::string(reason) + ".");
}

bool isLoopback(std::string_view host) {
    return host == "localhost" || host == "127.0.0.1" || host == "[::1]";
}

/// A host as browsers write it: lower case letters, digits, '-' and '.' with non-empty labels, or
/// an IPv6 literal in lower case.
bool isPlainHost(std::string_view host) {
    if (host.starts_with('[')) {
        return std::none_of(host.begin(), host.end(),
                            [](char character) { return character >= 'A' && character <= 'Z'; });
    }
    char before = '.';
    for (char character : host) {
        const bool letter = (character >= 'a' && character <= 'z') || isDigit(character);
        if (!letter && character != '-' && character != '.') return false;
        if (character == '.' && before == '.') return false;
        before = character;
    }
    return before != '.';
}

}  // namespace

bool isUriCharacter(char character) {
    return isUnreserved(character) || kSubDelims.find(character) != std::string_view::npos ||
           std::string_view(":/?#[]@").find(character) != std::string_view::npos;
}

bool isUriScheme(std::string_view text) {
    if (text.empty() || text.size() > kSchemeMax || !isAlpha(text[0])) return false;
    return std::all_of(text.begin(), text.end(), [](char character) {
        return isAlpha(character) || isDigit(character) ||
               std::string_view("+-.").find(character) != std::string_view::npos;
    });
}

bool isPathCharacters(std::string_view text) {
    return consistsOf(text, ":@");
}

bool isAuthority(std::string_view text) {
    if (text.empty() || text.size() > kAuthorityMax) return false;
    const std::size_t at = text.find('@');
    if (at != std::string_view::npos) {
        if (!consistsOf(text.substr(0, at), ":")) return false;
        text.remove_prefix(at + 1);
    }
    HostAndPort parts;
    return splitHost(text, parts);
}

bool isUri(std::string_view text) {
    if (text.size() > kUriMax) return false;
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || !isUriScheme(text.substr(0, colon))) return false;
    text.remove_prefix(colon + 1);
    const std::size_t hash = text.find('#');
    if (hash != std::string_view::npos) {
        if (!consistsOf(text.substr(hash + 1), ":@/?")) return false;
        text = text.substr(0, hash);
    }
    const std::size_t question = text.find('?');
    if (question != std::string_view::npos) {
        if (!consistsOf(text.substr(question + 1), ":@/?")) return false;
        text = text.substr(0, question);
    }
    if (text.starts_with("//")) {
        text.remove_prefix(2);
        const std::size_t slash = std::min(text.find('/'), text.size());
        if (!isAuthority(text.substr(0, slash))) return false;
        text.remove_prefix(slash);
    }
    return consistsOf(text, ":@/");
}

Result<std::string> originOfUri(std::string_view uri) {
    if (!isUri(uri)) return badOrigin("it is not a URI");
    std::string scheme(uri.substr(0, uri.find(':')));
    std::transform(scheme.begin(), scheme.end(), scheme.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (scheme != "https" && scheme != "http") return badOrigin("its scheme is not https");
    std::string_view rest = uri.substr(uri.find(':') + 1);
    if (!rest.starts_with("//")) return badOrigin("it has no host");
    rest.remove_prefix(2);
    std::string authority(rest.substr(0, rest.find_first_of("/?#")));
    if (authority.find('@') != std::string::npos) return badOrigin("it has a user name");
    std::transform(authority.begin(), authority.end(), authority.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    HostAndPort parts;
    if (!splitHost(authority, parts)) return badOrigin("its host or port is malformed");
    std::string origin = scheme + "://" + std::string(parts.host);
    const bool usual = parts.port == (scheme == "https" ? "443" : "80");
    if (parts.hasPort && !usual) origin += ":" + std::string(parts.port);
    return origin;
}

Result<void> checkOrigin(std::string_view origin, const OriginRules& rules) {
    const std::size_t colon = origin.find("://");
    if (colon == std::string_view::npos || origin.size() > kAuthorityMax) {
        return badOrigin("it has no scheme or is too long");
    }
    const std::string_view scheme = origin.substr(0, colon);
    HostAndPort parts;
    if (!splitHost(origin.substr(colon + 3), parts) || !isPlainHost(parts.host)) {
        return badOrigin("it must be a scheme, a plain host in lower case and a port, no more");
    }
    if (parts.hasPort &&
        (parts.port == (scheme == "https" ? "443" : "80") || parts.port.starts_with('0'))) {
        return badOrigin("the scheme's own port is left out");
    }
    if (scheme == "https") return {};
    if (scheme == "http" && rules.httpLocalhost && isLoopback(parts.host)) return {};
    return badOrigin("only https is taken");
}

}  // namespace stacknet::auth
