#include "core/auth/signing_keys.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>

#include "core/auth/session_token.h"
#include "tests/core/auth/test_clock.h"

namespace stacknet::auth {
namespace {

constexpr std::int64_t kDayMs = 24 * 3'600'000;

class SigningKeysTest : public ::testing::Test {
protected:
    void SetUp() override { reopen(); }
    void reopen() {
        m_keys.reset();
        auto opened = SigningKeys::open(m_folder / "keys", m_clock, m_rng);
        ASSERT_TRUE(opened.ok()) << opened.error().message;
        m_keys = std::move(opened).value();
    }
    std::string token() { return m_keys->sign("t", "{}"); }
    bool verifies(const std::string& text) {
        auto parsed = readCompactToken(text);
        return parsed.ok() && m_keys->keys()->verify(*parsed, m_clock.wallMs()).ok();
    }
    std::size_t published() { return TokenKeys::fromJwks(m_keys->jwks())->size(); }

    test::ScratchFolder m_folder;
    test::SharedClock m_clock;
    SystemRng m_rng;
    std::unique_ptr<SigningKeys> m_keys;
};

TEST_F(SigningKeysTest, TheFileIsPrivateAndSurvivesARestart) {
    struct stat status {};
    ASSERT_EQ(::stat((m_folder / "keys").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    const std::string made = token();
    EXPECT_TRUE(verifies(made));
    reopen();
    EXPECT_TRUE(verifies(made));
    EXPECT_EQ(published(), 1U);
}

TEST_F(SigningKeysTest, RotatesAfterThirtyDaysAndKeepsTheOldKeyWhileItsTokensLive) {
    const std::string old = token();
    m_clock.advanceMs(30 * kDayMs - 1);
    EXPECT_FALSE(*m_keys->rotateIfDue());
    m_clock.advanceMs(1);
    EXPECT_TRUE(*m_keys->rotateIfDue());
    EXPECT_FALSE(*m_keys->rotateIfDue());
    EXPECT_EQ(published(), 2U);
    m_clock.advanceMs(3'659'999);
    EXPECT_TRUE(verifies(old));
    reopen();
    EXPECT_TRUE(verifies(old));
    m_clock.advanceMs(1);
    EXPECT_FALSE(verifies(old));
    EXPECT_EQ(published(), 1U);
    EXPECT_TRUE(verifies(token()));
}

/// J07: the emergency brake.
TEST_F(SigningKeysTest, J07_ADroppedKeyEndsItsTokensAtOnce) {
    const std::string first = token();
    ASSERT_TRUE(m_keys->rotate().ok());
    const std::string second = token();
    EXPECT_TRUE(verifies(first));
    ASSERT_TRUE(m_keys->drop(m_keys->signingKeyId()).ok());
    EXPECT_FALSE(verifies(second));
    EXPECT_TRUE(verifies(first));
    EXPECT_TRUE(verifies(token()));
    reopen();
    EXPECT_FALSE(verifies(second));
    EXPECT_EQ(m_keys->drop("nobody").error().code, "auth.unknown_key");
}

TEST_F(SigningKeysTest, RefusesDamageAndOpenDoors) {
    ::chmod((m_folder / "keys").c_str(), 0640);
    EXPECT_EQ(SigningKeys::open(m_folder / "keys", m_clock, m_rng).error().code, "auth.keys_mode");
    const std::string header = "stacknet-token-keys 1\n";
    const std::string seed(64, '1');
    auto code = [&](const std::string& content) {
        std::ofstream(m_folder / "keys", std::ios::binary | std::ios::trunc) << content;
        ::chmod((m_folder / "keys").c_str(), 0600);
        auto opened = SigningKeys::open(m_folder / "keys", m_clock, m_rng);
        return opened.ok() ? "" : opened.error().code;
    };
    EXPECT_EQ(code(header + "5 0 " + seed + "\n4 6 " + std::string(64, '2') + "\n"), "");
    for (const std::string& content : std::vector<std::string>{
             "", header, "stacknet-token-keys 2\n5 0 " + seed + "\n", header + "5 0 " + seed,
             header + "5 1 " + seed + "\n", header + "5 0 " + seed + "\n4 0 " + seed + "\n",
             header + "x 0 " + seed + "\n", header + "-5 0 " + seed + "\n",
             header + "5 0 " + std::string(64, 'z') + "\n", header + "5 0 11\n",
             header + "5 0\n"}) {
        EXPECT_EQ(code(content), "auth.keys_corrupt") << content;
    }
}

}  // namespace
}  // namespace stacknet::auth
