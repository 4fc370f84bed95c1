#include "core/auth/session_token.h"

#include <gtest/gtest.h>

#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "tests/core/auth/vector_json.h"

namespace stacknet::auth {
namespace {

namespace json = boost::json;
using test::text;

constexpr std::int64_t kNowMs = 1'795'327'200'000;

crypto::SigningKey keyOf(std::string_view seedText) {
    const Hash256 seed = crypto::sha256(asBytes(seedText));
    return crypto::SigningKey::fromSeed(std::span<const std::uint8_t, 32>(seed.data));
}

TokenClaims sample() {
    TokenClaims claims;
    claims.issuer = "https://console.stacknet.example";
    claims.audience = "stacknet-console";
    claims.subject = "eip155:1:0xC826324Afb154ec7143c57b04040879731401F46";
    claims.session = "b1d0c0de-0000-4000-8000-000000000001";
    claims.stack = "demo-stack";
    claims.issuedAt = kNowMs / 1000;
    claims.notBefore = kNowMs / 1000;
    claims.expires = kNowMs / 1000 + kAccessTokenSeconds;
    claims.tokenId = "jti-0001";
    claims.version = 1;
    claims.methods = {"wallet"};
    return claims;
}

TokenRules rules(std::string_view type = kSessionTokenType) {
    return {type, "https://console.stacknet.example", "stacknet-console", "demo-stack"};
}

class SessionTokenTest : public ::testing::Test {
protected:
    SessionTokenTest() { m_keys.add("k1", m_key.publicKey()); }
    std::string sign(const std::string& claims, std::string_view type = kSessionTokenType) {
        return writeCompactToken(m_key, type, "k1", claims);
    }
    std::string code(std::string_view token, std::int64_t nowMs = kNowMs) {
        auto claims = verifyToken(token, m_keys, rules(), nowMs);
        return claims.ok() ? "" : claims.error().code;
    }
    /// The code after one claim was replaced by a JSON value, or taken out when `value` is empty.
    std::string codeWith(const char* name, const std::string& value, std::int64_t nowMs = kNowMs) {
        json::object claims = json::parse(writeClaims(sample())).as_object();
        if (value.empty()) {
            claims.erase(name);
        } else {
            claims[name] = json::parse(value);
        }
        return code(sign(json::serialize(claims)), nowMs);
    }
    crypto::SigningKey m_key = keyOf("stacknet-jwt-ed25519-1");
    TokenKeys m_keys;
};

/// J01, J02: the table, whatever its length.
TEST_F(SessionTokenTest, J01_TheVectorTable) {
    STACKNET_VECTORS(vectors, "jwt/session_jwt.json");
    const auto keys =
        TokenKeys::fromJwks("{\"keys\":[" + json::serialize(vectors.at("key")) + "]}");
    ASSERT_TRUE(keys.ok()) << keys.error().message;
    const std::int64_t nowMs = vectors.at("now").as_int64() * 1000;
    int accepted = 0;
    int refused = 0;
    for (const json::value& entry : vectors.at("cases").as_array()) {
        const std::string name = text(entry, "name");
        const std::string expect = text(entry, "expect");
        std::string token;
        if (const json::value* given = entry.as_object().if_contains("token")) {
            token = text(*given);
        } else {
            json::object claims = vectors.at("claims").as_object();
            claims["pad"] = std::string(8192, 'a');
            token = writeCompactToken(keyOf(text(vectors, "signing_seed_text")), kSessionTokenType,
                                      "k1", json::serialize(claims));
        }
        auto claims = verifyToken(token, *keys, rules(), nowMs);
        if (expect == "accept") {
            EXPECT_TRUE(claims.ok()) << name << ": " << claims.error().message;
            ++accepted;
        } else if (expect == "reject-for-stack") {
            ASSERT_FALSE(claims.ok()) << name;
            EXPECT_EQ(claims.error().code, "auth.wrong_stack") << name;
        } else {
            ASSERT_EQ(expect, "reject") << name;
            EXPECT_FALSE(claims.ok()) << name;
            ++refused;
        }
    }
    EXPECT_GE(accepted, 1);
    EXPECT_GE(refused, 1);
}

TEST_F(SessionTokenTest, J01_ForeignIssuersWithEs256) {
    STACKNET_VECTORS(vectors, "jwt/session_jwt.json");
    const json::value& set = vectors.at("es256");
    const auto keys = TokenKeys::fromJwks("{\"keys\":[" + json::serialize(set.at("jwk")) + "]}");
    ASSERT_TRUE(keys.ok()) << keys.error().message;
    for (const json::value& entry : set.at("cases").as_array()) {
        const bool ok = verifyToken(text(entry, "token"), *keys, rules(), kNowMs).ok();
        EXPECT_EQ(ok, text(entry, "expect") == "accept") << text(entry, "name");
        EXPECT_FALSE(verifyToken(text(entry, "token"), m_keys, rules(), kNowMs).ok());
    }
}

/// Whether the signature of a foreign token holds under a key set of one key; its header may have
/// other members than ours.
bool holds(const std::string& token, const json::value& jwk) {
    const auto keys = TokenKeys::fromJwks("{\"keys\":[" + json::serialize(jwk) + "]}");
    const std::size_t first = token.find('.');
    const std::size_t last = token.rfind('.');
    if (!keys.ok() || last == std::string::npos || first == last) return false;
    const std::string_view view = token;
    auto header = fromBase64Url(view.substr(0, first));
    auto signature = fromBase64Url(view.substr(last + 1));
    if (!header.ok() || !signature.ok() || signature->size() != Signature::size) return false;
    json::error_code error;
    const json::value members = json::parse(json::string_view(asText(*header)), error);
    if (error || !members.is_object() || !members.as_object().contains("kid")) return false;
    CompactToken parsed;
    parsed.algorithm = text(members, "alg");
    parsed.keyId = text(members, "kid");
    parsed.signedPart = view.substr(0, last);
    parsed.signature = *Signature::from(*signature, "signature");
    return keys->verify(parsed, 0).ok();
}

/// Wycheproof's JWS: none is a token of ours, and ES256 with its keys agrees with every verdict.
TEST_F(SessionTokenTest, WycheproofJsonWebSignatures) {
    STACKNET_VECTORS(vectors, "wycheproof/json_web_signature_test.json");
    int valid = 0;
    int invalid = 0;
    for (const json::value& group : vectors.at("testGroups").as_array()) {
        const json::value* jwk = group.as_object().if_contains("public");
        const bool es256 = jwk != nullptr && jwk->is_object() && jwk->as_object().contains("crv") &&
                           text(*jwk, "crv") == "P-256";
        for (const json::value& entry : group.at("tests").as_array()) {
            if (!entry.at("jws").is_string()) continue;
            const std::string token = text(entry, "jws");
            EXPECT_NE(code(token), "") << token;
            if (!es256) continue;
            const bool wanted = text(entry, "result") != "invalid";
            EXPECT_EQ(holds(token, *jwk), wanted) << json::serialize(entry);
            ++(wanted ? valid : invalid);
        }
    }
    EXPECT_GE(valid, 1);
    EXPECT_GE(invalid, 1);
}

TEST_F(SessionTokenTest, WhatIsWrittenReadsBack) {
    TokenClaims claims = sample();
    auto read = verifyToken(sign(writeClaims(claims)), m_keys, rules(), kNowMs);
    ASSERT_TRUE(read.ok()) << read.error().message;
    EXPECT_EQ(*read, claims);
    claims.nonce = "abc";
    claims.methods.clear();
    claims.subject = "key:TeavBC3ko0";
    read = verifyToken(sign(writeClaims(claims)), m_keys, rules(), kNowMs);
    ASSERT_TRUE(read.ok()) << read.error().message;
    EXPECT_EQ(*read, claims);
}

TEST_F(SessionTokenTest, EveryClaimIsNeededAndOfItsKind) {
    for (const char* name :
         {"iss", "aud", "sub", "sid", "stk", "iat", "nbf", "exp", "jti", "ver"}) {
        EXPECT_EQ(codeWith(name, ""), "auth.invalid_token") << name;
        for (const char* value : {"null", "true", "[]", "{}", "\"\"", "-1", "[\"x\"]"}) {
            EXPECT_EQ(codeWith(name, value), "auth.invalid_token") << name << value;
        }
    }
    EXPECT_EQ(codeWith("amr", "\"wallet\""), "auth.invalid_token");
    EXPECT_EQ(codeWith("amr", "[1]"), "auth.invalid_token");
    EXPECT_EQ(codeWith("ver", "4294967296"), "auth.invalid_token");
    EXPECT_EQ(codeWith("ver", "1.5"), "auth.invalid_token");
    EXPECT_EQ(codeWith("sub", "\"admin\""), "auth.invalid_token");
    EXPECT_EQ(codeWith("sub", "\"key:short\""), "auth.invalid_token");
    EXPECT_EQ(codeWith("sid", "\"../../x\""), "auth.invalid_token");
    EXPECT_EQ(codeWith("iss", "\"https://console.stacknet.example/\""), "auth.invalid_token");
    EXPECT_EQ(codeWith("aud", "\"stacknet-consol\""), "auth.invalid_token");
    EXPECT_EQ(codeWith("stk", "\"other\""), "auth.wrong_stack");
    EXPECT_EQ(codeWith("exp", "1e308"), "auth.invalid_token");
    EXPECT_EQ(codeWith("unknown", "\"claims do no harm\""), "");
}

TEST_F(SessionTokenTest, TheIssuerIsLeftOpenOnlyWhenAsked) {
    const std::string token = sign(writeClaims(sample()));
    TokenRules open = rules();
    open.issuer.clear();
    EXPECT_FALSE(verifyToken(token, m_keys, open, kNowMs).ok());
    open.anyIssuer = true;
    EXPECT_TRUE(verifyToken(token, m_keys, open, kNowMs).ok());
}

TEST_F(SessionTokenTest, TimesHaveSixtySecondsOfLeeway) {
    const std::int64_t endMs = kNowMs + kAccessTokenSeconds * 1000;
    const std::string token = sign(writeClaims(sample()));
    EXPECT_EQ(code(token, endMs + 59'999), "");
    EXPECT_EQ(code(token, endMs + 60'000), "auth.token_expired");
    EXPECT_EQ(code(token, kNowMs - 60'000), "");
    EXPECT_EQ(code(token, kNowMs - 60'001), "auth.token_not_yet_valid");
    EXPECT_EQ(codeWith("nbf", std::to_string(kNowMs / 1000 + 60)), "");
    EXPECT_EQ(codeWith("nbf", std::to_string(kNowMs / 1000 + 61)), "auth.token_not_yet_valid");
    EXPECT_EQ(codeWith("exp", std::to_string(kNowMs / 1000 + 3600)), "");
    EXPECT_EQ(codeWith("exp", std::to_string(kNowMs / 1000 + 3601)), "auth.invalid_token");
    EXPECT_EQ(codeWith("exp", std::to_string(kNowMs / 1000)), "auth.invalid_token");
}

/// J02: whatever else a header says, however well it is signed, is a refusal and nothing more. This
/// library opens no connection at all, so nothing can be fetched either.
TEST_F(SessionTokenTest, J02_AHeaderCannotBringItsOwnKey) {
    const std::string x = toBase64Url(m_key.publicKey().view());
    for (const std::string& more : std::vector<std::string>{
             R"("jku":"https://evil.example/jwks.json")", R"("x5u":"http://127.0.0.1:9/c.pem")",
             R"("jwk":{"kty":"OKP","crv":"Ed25519","x":")" + x + "\"}", R"("x5c":["AA"])",
             R"("crit":["b64"],"b64":false)", R"("zip":"DEF")", R"("cty":"JWT")", R"("kid":"k1")",
             R"("alg":"EdDSA")"}) {
        for (const std::string& header :
             {R"({"alg":"EdDSA","typ":"snsess+jwt","kid":"k1",)" + more + "}",
              "{" + more + R"(,"alg":"EdDSA","typ":"snsess+jwt","kid":"k1"})"}) {
            const std::string part =
                toBase64Url(asBytes(header)) + "." + toBase64Url(asBytes(writeClaims(sample())));
            const std::string token = part + "." + toBase64Url(m_key.sign(asBytes(part)).view());
            EXPECT_EQ(code(token), "auth.invalid_token") << header;
        }
    }
}

/// B09: a token of one kind is never taken for another.
TEST_F(SessionTokenTest, B09_TypesDoNotMix) {
    const std::string claims = writeClaims(sample());
    for (std::string_view made : {kSessionTokenType, kBridgeTokenType, kLogoutTokenType}) {
        for (std::string_view wanted : {kSessionTokenType, kBridgeTokenType, kLogoutTokenType}) {
            auto read = verifyToken(sign(claims, made), m_keys, rules(wanted), kNowMs);
            EXPECT_EQ(read.ok(), made == wanted) << made << " as " << wanted;
        }
    }
}

/// J07: a key that is gone takes its tokens with it.
TEST_F(SessionTokenTest, J07_TokensOfARemovedKeyAreRefused) {
    const std::string token = sign(writeClaims(sample()));
    TokenKeys others;
    others.add("k2", keyOf("another").publicKey());
    EXPECT_EQ(verifyToken(token, others, rules(), kNowMs).error().code, "auth.invalid_token");
    TokenKeys ending;
    ending.add("k1", m_key.publicKey(), kNowMs);
    EXPECT_TRUE(verifyToken(token, ending, rules(), kNowMs - 1).ok());
    EXPECT_FALSE(verifyToken(token, ending, rules(), kNowMs).ok());
}

TEST_F(SessionTokenTest, NoBitMayChange) {
    const std::string token = sign(writeClaims(sample()));
    ASSERT_EQ(code(token), "");
    for (std::size_t at = 0; at < token.size(); ++at) {
        for (unsigned bit = 0; bit < 7; ++bit) {
            std::string changed = token;
            changed[at] = static_cast<char>(changed[at] ^ (1U << bit));
            EXPECT_NE(code(changed), "") << at << "/" << bit;
        }
    }
    EXPECT_NE(code(token + "\n"), "");
    EXPECT_NE(code(" " + token), "");
    EXPECT_NE(code(token + "="), "");
}

TEST(TokenKeysTest, JwksReadsBackAndRefusesWhatItShould) {
    const crypto::SigningKey key = keyOf("x");
    TokenKeys keys;
    keys.add(thumbprint(key.publicKey()), key.publicKey());
    const std::string set = keys.jwks(0);
    auto read = TokenKeys::fromJwks(set);
    ASSERT_TRUE(read.ok()) << read.error().message;
    EXPECT_EQ(read->jwks(0), set);
    EXPECT_EQ(set.find("\"d\""), std::string::npos);
    const std::string x = toBase64Url(key.publicKey().view());
    auto code = [](const std::string& text) {
        auto parsed = TokenKeys::fromJwks(text);
        return parsed.ok() ? "" : parsed.error().code;
    };
    const std::string good = R"({"kty":"OKP","crv":"Ed25519","kid":"a","x":")" + x + "\"}";
    EXPECT_EQ(code("{\"keys\":[" + good + "]}"), "");
    for (const std::string& text : std::vector<std::string>{
             "", "[]", "{}", "{\"keys\":{}}", "{\"keys\":[1]}",
             "{\"keys\":[" + good + "," + good + "]}",
             "{\"keys\":[" + good.substr(0, good.size() - 1) + ",\"d\":\"AA\"}]}",
             R"({"keys":[{"kty":"OKP","crv":"Ed25519","x":")" + x + "\"}]}",
             R"({"keys":[{"kty":"OKP","crv":"Ed25519","kid":"a","x":"AA"}]})",
             R"({"keys":[{"kty":"OKP","crv":"X25519","kid":"a","x":")" + x + "\"}]}",
             R"({"keys":[{"kty":"oct","kid":"a","k":"AA"}]})",
             "{\"keys\":[" + good.substr(0, good.size() - 1) + ",\"use\":\"enc\"}]}",
             "{\"keys\":[" + good.substr(0, good.size() - 1) + ",\"key_ops\":[\"sign\"]}]}",
             R"({"keys":[{"kty":"OKP","crv":"Ed25519","alg":"HS256","kid":"a","x":")" + x + "\"}]}",
             "{\"keys\":[" + good + "],\"keys\":[]}", std::string(65 * 1024, ' ')}) {
        EXPECT_EQ(code(text), "auth.bad_jwks") << text.substr(0, 80);
    }
}

/// RFC 8037 appendix A.3 gives the thumbprint of this key.
TEST(TokenKeysTest, ThumbprintOfRfc8037) {
    auto key = PublicKey::from(
        *fromHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"), "key");
    EXPECT_EQ(thumbprint(*key), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
}

}  // namespace
}  // namespace stacknet::auth
