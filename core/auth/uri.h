#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"

/// Strict readers of RFC 3986 texts, as far as signing in needs them. All are total and linear.
namespace stacknet::auth {

/// An absolute URI: a scheme, then the hier-part, query and fragment of the grammar, at most 2048
/// bytes. "ipfs://x", "did:key:z" and "https://[::1]:8080/a?b#c" are URIs, "/a" and ":x" are not.
bool isUri(std::string_view text);
/// [userinfo "@"] host [":" port] with a host that is not empty, at most 255 bytes.
bool isAuthority(std::string_view text);
/// ALPHA *( ALPHA / DIGIT / "+" / "-" / "." ), at most 32 bytes.
bool isUriScheme(std::string_view text);
/// *pchar: unreserved, percent-encoded, sub-delims, ":" or "@".
bool isPathCharacters(std::string_view text);
/// One character of the set that URIs are written with (reserved or unreserved; no "%").
bool isUriCharacter(char character);

/// "https://host:port" of an https or http URI in the one form that browsers send in Origin: lower
/// case, default port left out. Error "auth.bad_origin" for everything else, userinfo included.
Result<std::string> originOfUri(std::string_view uri);

struct OriginRules {
    bool httpLocalhost = false;  ///< "http://localhost:PORT" and loopback literals are let through
};
/// An origin exactly as a browser writes it: scheme, host in lower case, port only when it is not
/// the scheme's own; no path, no trailing slash or dot, no wildcard, not "null". https only, but
/// for loopback when `rules` allow it. Error "auth.bad_origin" says which of these is broken.
Result<void> checkOrigin(std::string_view origin, const OriginRules& rules = {});

}  // namespace stacknet::auth
