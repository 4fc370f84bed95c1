#include <boost/json.hpp>
#include <cstdio>

#include "app/ctl/arguments.h"
#include "core/auth/rfc3339.h"
#include "core/auth/session_token.h"
#include "core/base/file.h"

namespace stacknet::ctl {
namespace {

namespace json = boost::json;

constexpr std::size_t kJwksBytesMax = 64 * 1024;
constexpr const char* kAudience = "stacknet-console";

/// Seconds since 1970 UTC or an RFC 3339 time, as milliseconds.
Result<std::int64_t> timeOf(const Arguments& arguments) {
    const std::string text = arguments.option("--at");
    if (text.find('-') != std::string::npos) return auth::parseRfc3339(text);
    constexpr std::uint64_t kLastSecond = 253'402'300'799;
    STACKNET_TRY(const std::uint64_t seconds, arguments.number("--at", 0, 0, kLastSecond));
    return static_cast<std::int64_t>(seconds) * 1000;
}

json::object claimsJson(const auth::TokenClaims& claims) {
    return json::parse(auth::writeClaims(claims)).as_object();
}

int refuse(const Arguments& arguments, const Error& error) {
    if (!arguments.json) return failure(arguments, error);
    const json::object answer{{"valid", false}, {"code", error.code}, {"message", error.message}};
    std::printf("%s\n", json::serialize(answer).c_str());
    return kExitFailed;
}

int checkSession(const Arguments& arguments) {
    if (const auto words = arguments.onlyWords(3); !words.ok()) {
        return failure(arguments, words.error());
    }
    const std::string token = arguments.word(2);
    const std::string file = arguments.option("--jwks");
    if (file.empty() || arguments.option("--at").empty()) {
        return failure(arguments, makeError("ctl.usage",
                                            "auth check-session needs --jwks FILE, --at TIME and "
                                            "a TOKEN. See auth --help."));
    }
    const auto content = readFile(file, kJwksBytesMax);
    if (!content.ok()) return failure(arguments, content.error());
    const auto keys = auth::TokenKeys::fromJwks(asText(*content));
    if (!keys.ok()) return failure(arguments, keys.error());
    const auto nowMs = timeOf(arguments);
    if (!nowMs.ok()) return failure(arguments, nowMs.error());
    auth::TokenRules rules;
    rules.type = auth::kSessionTokenType;
    rules.issuer = arguments.option("--issuer");
    rules.anyIssuer = rules.issuer.empty();
    rules.audience = arguments.option("--audience", kAudience);
    rules.stack = arguments.option("--stack");
    const auto claims = auth::verifyToken(token, *keys, rules, *nowMs);
    if (!claims.ok()) return refuse(arguments, claims.error());
    if (arguments.json) {
        const json::object answer{
            {"valid", true}, {"issuer_checked", !rules.anyIssuer}, {"claims", claimsJson(*claims)}};
        std::printf("%s\n", json::serialize(answer).c_str());
        return kExitOk;
    }
    std::printf("The token is good for %s in Stack %s until %s.\n", claims->subject.c_str(),
                claims->stack.c_str(), auth::formatRfc3339(claims->expires * 1000).c_str());
    if (rules.anyIssuer) {
        std::printf("Its issuer %s was not compared; name the one you expect with --issuer.\n",
                    claims->issuer.c_str());
    }
    std::printf("Whether its session has been ended only its server knows.\n");
    return kExitOk;
}

}  // namespace

int runAuth(const Arguments& arguments) {
    if (arguments.word(1) == "check-session") return checkSession(arguments);
    return failure(arguments, makeError("ctl.usage", "auth knows check-session. See auth --help."));
}

}  // namespace stacknet::ctl
