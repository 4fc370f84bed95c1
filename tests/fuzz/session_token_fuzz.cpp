// Any bytes as a session token, as the claims of one that is signed well, as a key set and as
// cookies: a verdict, always, and what is accepted says the same when it is written again.

#include <array>

#include "core/auth/cookies.h"
#include "core/auth/session_token.h"
#include "core/base/codec.h"
#include "core/base/json_check.h"

namespace {

using namespace stacknet;
using namespace stacknet::auth;

constexpr std::int64_t kNowMs = 1'795'327'200'000;

const crypto::SigningKey& signingKey() {
    static const std::array<std::uint8_t, 32> seed{1, 2, 3};
    static const crypto::SigningKey key =
        crypto::SigningKey::fromSeed(std::span<const std::uint8_t, 32>(seed));
    return key;
}

const TokenKeys& keys() {
    static const TokenKeys set = [] {
        TokenKeys made;
        made.add("k", signingKey().publicKey());
        return made;
    }();
    return set;
}

void checkToken(std::string_view token) {
    const TokenRules rules{kSessionTokenType, "i", "a", ""};
    const auto claims = verifyToken(token, keys(), rules, kNowMs);
    if (!claims.ok()) return;
    STACKNET_INVARIANT(token.size() <= kTokenMax);
    STACKNET_INVARIANT(claims->expires - claims->issuedAt <= kTokenLifetimeMaxSeconds);
    STACKNET_INVARIANT(claims->issuer == "i" && claims->audience == "a");
    const std::string again =
        writeCompactToken(signingKey(), kSessionTokenType, "k", writeClaims(*claims));
    if (again.size() > kTokenMax) return;  // escapes can take more room than they had
    const auto read = verifyToken(again, keys(), rules, kNowMs);
    STACKNET_INVARIANT(read.ok() && *read == *claims);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = asText(ByteView(data, size));
    checkToken(text);
    checkToken(writeCompactToken(signingKey(), kSessionTokenType, "k", text));
    // A claim set that is right but for what the input puts in front.
    const std::string tail =
        R"("iss":"i","aud":"a","sub":"key:abcdefghij","sid":"12345678","stk":"s",)"
        R"("iat":1795327200,"nbf":1795327200,"exp":1795327260,"jti":"j","ver":1})";
    checkToken(
        writeCompactToken(signingKey(), kSessionTokenType, "k", "{" + std::string(text) + tail));
    // The input as a header, with a signature that fits it.
    const std::string signedPart =
        toBase64Url(asBytes(text)) + "." + toBase64Url(asBytes("{" + tail));
    checkToken(signedPart + "." + toBase64Url(signingKey().sign(asBytes(signedPart)).view()));
    if (const auto set = TokenKeys::fromJwks(text); set.ok()) {
        const auto again = TokenKeys::fromJwks(set->jwks(0));
        STACKNET_INVARIANT(again.ok() && again->size() == set->size());
    }
    if (const auto cookies = RequestCookies::read({text}, true); cookies.ok()) {
        static_cast<void>(cookies->value(kSessionCookie));
    }
    return 0;
}
