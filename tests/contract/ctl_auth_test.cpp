// stacknetctl auth check-session, offline: verdicts, exit codes and JSON.

#include <gtest/gtest.h>

#include <array>
#include <boost/json.hpp>
#include <filesystem>

#include "core/auth/session_token.h"
#include "core/base/file.h"
#include "core/base/process.h"
#include "tests/support/test_places.h"

namespace stacknet::contract {
namespace {

constexpr int kRunMs = 30'000;
constexpr std::size_t kOutputMax = std::size_t{1} << 20;
constexpr std::int64_t kNow = 1'795'327'200;

struct Ran {
    int code = -1;
    std::string out;
    std::string err;
};

class CtlAuthTest : public ::testing::Test {
protected:
    CtlAuthTest() {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-ctl-XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
        auth::TokenKeys keys;
        keys.add("k1", m_key.publicKey());
        EXPECT_TRUE(writeFileAtomically(m_folder / "jwks.json", asBytes(keys.jwks(0)), 0600).ok());
    }
    ~CtlAuthTest() override { std::filesystem::remove_all(m_folder); }
    std::string token(std::string_view type = auth::kSessionTokenType) {
        auth::TokenClaims claims;
        claims.issuer = "https://console.stacknet.example";
        claims.audience = "stacknet-console";
        claims.subject = "eip155:1:0xC826324Afb154ec7143c57b04040879731401F46";
        claims.session = "b1d0c0de-0000-4000-8000-000000000001";
        claims.stack = "demo-stack";
        claims.issuedAt = kNow;
        claims.notBefore = kNow;
        claims.expires = kNow + auth::kAccessTokenSeconds;
        claims.tokenId = "jti-0001";
        claims.version = 1;
        return auth::writeCompactToken(m_key, type, "k1", auth::writeClaims(claims));
    }
    Ran check(std::vector<std::string> more) {
        ProcessOptions options;
        options.program = testing::builtProgram("stacknetctl");
        options.arguments = {"auth", "check-session"};
        options.arguments.insert(options.arguments.end(), more.begin(), more.end());
        const auto ran = runProcess(std::move(options), "", kRunMs, kOutputMax);
        EXPECT_TRUE(ran.ok()) << (ran.ok() ? "" : ran.error().message);
        if (!ran.ok()) return {};
        return {ran->exit.code, ran->standardOutput, ran->standardError};
    }
    std::string jwks() const { return (m_folder / "jwks.json").string(); }

    const std::array<std::uint8_t, 32> m_seed{7};
    const crypto::SigningKey m_key =
        crypto::SigningKey::fromSeed(std::span<const std::uint8_t, 32>(m_seed));
    std::filesystem::path m_folder;
};

TEST_F(CtlAuthTest, AGoodTokenIsGoodAndSaysForWhom) {
    const Ran ran = check({"--jwks", jwks(), "--at", std::to_string(kNow), token(), "--json"});
    EXPECT_EQ(ran.code, 0) << ran.err;
    const auto answer = boost::json::parse(ran.out);
    EXPECT_EQ(answer.at("valid"), true);
    EXPECT_EQ(answer.at("issuer_checked"), false);
    EXPECT_EQ(answer.at("claims").at("sub"), "eip155:1:0xC826324Afb154ec7143c57b04040879731401F46");
    EXPECT_EQ(answer.at("claims").at("exp"), kNow + 900);
    const Ran named = check({"--jwks", jwks(), "--at", "2026-11-22T06:00:00Z", token(), "--issuer",
                             "https://console.stacknet.example", "--stack", "demo-stack"});
    EXPECT_EQ(named.code, 0) << named.err;
    EXPECT_NE(named.out.find("2026-11-22T06:15:00.000Z"), std::string::npos) << named.out;
}

TEST_F(CtlAuthTest, EachRefusalHasItsCode) {
    auto code = [&](const std::vector<std::string>& more) {
        std::vector<std::string> words{"--jwks", jwks(), "--json"};
        words.insert(words.end(), more.begin(), more.end());
        const Ran ran = check(words);
        EXPECT_EQ(ran.code, 1) << ran.out << ran.err;
        const auto answer = boost::json::parse(ran.out);
        EXPECT_EQ(answer.at("valid"), false);
        return std::string(answer.at("code").as_string());
    };
    const std::string now = std::to_string(kNow);
    EXPECT_EQ(code({"--at", std::to_string(kNow + 960), token()}), "auth.token_expired");
    EXPECT_EQ(code({"--at", std::to_string(kNow - 61), token()}), "auth.token_not_yet_valid");
    EXPECT_EQ(code({"--at", now, token(), "--stack", "other"}), "auth.wrong_stack");
    EXPECT_EQ(code({"--at", now, token(), "--issuer", "https://evil.example"}),
              "auth.invalid_token");
    EXPECT_EQ(code({"--at", now, token(), "--audience", "other"}), "auth.invalid_token");
    EXPECT_EQ(code({"--at", now, token(auth::kBridgeTokenType)}), "auth.invalid_token");
    EXPECT_EQ(code({"--at", now, token() + "x"}), "auth.invalid_token");
    EXPECT_EQ(code({"--at", now, ""}), "auth.invalid_token");
}

TEST_F(CtlAuthTest, WrongUsageAndUnreadableKeysAreSaid) {
    EXPECT_EQ(check({token()}).code, 2);
    EXPECT_EQ(check({"--jwks", jwks(), token()}).code, 2);
    EXPECT_EQ(check({"--jwks", jwks(), "--at", "soon", token()}).code, 2);
    EXPECT_EQ(check({"--jwks", "/nonexistent", "--at", "1", token()}).code, 1);
    ASSERT_TRUE(writeFileAtomically(m_folder / "bad.json", asBytes("{}"), 0600).ok());
    const Ran bad =
        check({"--jwks", (m_folder / "bad.json").string(), "--at", "1", token(), "--json"});
    EXPECT_EQ(bad.code, 1);
    EXPECT_NE(bad.err.find("auth.bad_jwks"), std::string::npos) << bad.err;
}

}  // namespace
}  // namespace stacknet::contract
