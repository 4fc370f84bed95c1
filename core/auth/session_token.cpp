#include "core/auth/session_token.h"

#include <algorithm>
#include <boost/json.hpp>
#include <cmath>

#include "core/auth/account_id.h"
#include "core/auth/api_key_format.h"

namespace stacknet::auth {
namespace {

namespace json = boost::json;

constexpr std::size_t kTextMax = 512;
constexpr std::size_t kSessionIdMin = 8;
constexpr std::size_t kSessionIdMax = 64;
constexpr std::size_t kMethodsMax = 8;
constexpr std::int64_t kSecondMs = 1000;
// Beyond it a double no longer holds every second; the year 9999 is far below.
constexpr double kSecondsMax = 9'007'199'254'740'992.0;
constexpr std::int64_t kLastSecond = 253'402'300'799;

Error missing(const char* name) {
    return invalidToken("its claim \"" + std::string(name) + "\" is missing or of another kind");
}

Result<std::string> text(const json::object& claims, const char* name) {
    const json::value* value = claims.if_contains(name);
    if (value == nullptr || !value->is_string() || value->as_string().empty() ||
        value->as_string().size() > kTextMax) {
        return missing(name);
    }
    return std::string(value->as_string());
}

/// A NumericDate (RFC 7519 section 2), which may have a fraction.
Result<std::int64_t> date(const json::object& claims, const char* name) {
    const json::value* value = claims.if_contains(name);
    if (value == nullptr || !value->is_number()) return missing(name);
    if (value->is_double()) {
        const double seconds = value->as_double();
        if (!(seconds >= 0) || seconds > kSecondsMax) return missing(name);
        return std::min(static_cast<std::int64_t>(std::floor(seconds)), kLastSecond + 1);
    }
    json::error_code error;
    const auto seconds = value->to_number<std::int64_t>(error);
    if (error || seconds < 0 || seconds > kLastSecond) return missing(name);
    return seconds;
}

bool isSubject(std::string_view subject) {
    constexpr std::string_view kKeyPrefix = "key:";
    if (!subject.starts_with(kKeyPrefix)) return AccountId::parse(subject).ok();
    subject.remove_prefix(kKeyPrefix.size());
    return subject.size() == kApiKeyIdLength &&
           std::all_of(subject.begin(), subject.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
           });
}

bool isSessionId(std::string_view id) {
    return id.size() >= kSessionIdMin && id.size() <= kSessionIdMax &&
           std::all_of(id.begin(), id.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                      c == '-' || c == '_';
           });
}

Result<void> readMethods(const json::object& object, TokenClaims& claims) {
    const json::value* list = object.if_contains("amr");
    if (list == nullptr) return {};
    if (!list->is_array() || list->as_array().size() > kMethodsMax) return missing("amr");
    for (const json::value& method : list->as_array()) {
        if (!method.is_string()) return missing("amr");
        claims.methods.emplace_back(method.as_string());
    }
    return {};
}

Result<TokenClaims> readClaims(const std::string& source) {
    json::error_code error;
    const json::value parsed = json::parse(source, error);
    if (error || !parsed.is_object()) return invalidToken("its claims are not an object");
    const json::object& object = parsed.as_object();
    TokenClaims claims;
    STACKNET_TRY(claims.issuer, text(object, "iss"));
    STACKNET_TRY(claims.audience, text(object, "aud"));
    STACKNET_TRY(claims.subject, text(object, "sub"));
    STACKNET_TRY(claims.session, text(object, "sid"));
    STACKNET_TRY(claims.stack, text(object, "stk"));
    STACKNET_TRY(claims.tokenId, text(object, "jti"));
    STACKNET_TRY(claims.issuedAt, date(object, "iat"));
    STACKNET_TRY(claims.notBefore, date(object, "nbf"));
    STACKNET_TRY(claims.expires, date(object, "exp"));
    const json::value* version = object.if_contains("ver");
    if (version == nullptr || !(version->is_int64() || version->is_uint64())) return missing("ver");
    claims.version = version->to_number<std::uint32_t>(error);
    if (error) return missing("ver");
    STACKNET_CHECK(readMethods(object, claims));
    if (object.contains("nonce")) {
        STACKNET_TRY(claims.nonce, text(object, "nonce"));
    }
    if (!isSubject(claims.subject)) return invalidToken("its subject is no account");
    if (!isSessionId(claims.session)) return invalidToken("its session id is malformed");
    return claims;
}

Result<void> checkTimes(const TokenClaims& claims, std::int64_t nowMs) {
    const std::int64_t leewayMs = kTokenLeewaySeconds * kSecondMs;
    if (claims.expires <= claims.issuedAt ||
        claims.expires - claims.issuedAt > kTokenLifetimeMaxSeconds) {
        return invalidToken("it lives longer than this server's tokens do");
    }
    if (claims.expires * kSecondMs <= nowMs - leewayMs) {
        return makeError("auth.token_expired", "The session token has expired; renew the session.");
    }
    if (claims.notBefore * kSecondMs > nowMs + leewayMs ||
        claims.issuedAt * kSecondMs > nowMs + leewayMs) {
        return makeError("auth.token_not_yet_valid",
                         "The session token is from the future; check this machine's clock.");
    }
    return {};
}

}  // namespace

std::string writeClaims(const TokenClaims& claims) {
    json::object object;
    object["iss"] = claims.issuer;
    object["aud"] = claims.audience;
    object["sub"] = claims.subject;
    object["sid"] = claims.session;
    object["stk"] = claims.stack;
    object["iat"] = claims.issuedAt;
    object["nbf"] = claims.notBefore;
    object["exp"] = claims.expires;
    object["jti"] = claims.tokenId;
    object["ver"] = claims.version;
    if (!claims.methods.empty()) {
        object["amr"] = json::array(claims.methods.begin(), claims.methods.end());
    }
    if (claims.nonce) object["nonce"] = *claims.nonce;
    return json::serialize(object);
}

Result<TokenClaims> verifyToken(std::string_view token, const TokenKeys& keys,
                                const TokenRules& rules, std::int64_t nowMs) {
    STACKNET_TRY(const CompactToken parsed, readCompactToken(token));
    if (parsed.type != rules.type) return invalidToken("it is a token of another kind");
    STACKNET_CHECK(keys.verify(parsed, nowMs));
    STACKNET_TRY(TokenClaims claims, readClaims(parsed.claims));
    if (!rules.anyIssuer && claims.issuer != rules.issuer) {
        return invalidToken("another server issued it");
    }
    if (claims.audience != rules.audience) return invalidToken("it is meant for another program");
    STACKNET_CHECK(checkTimes(claims, nowMs));
    if (!rules.stack.empty() && claims.stack != rules.stack) {
        return makeError("auth.wrong_stack",
                         "The session belongs to another Stack; sign in to this one.");
    }
    return claims;
}

}  // namespace stacknet::auth
