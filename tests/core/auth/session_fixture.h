#pragma once

#include <gtest/gtest.h>

#include <atomic>
#include <memory>

#include "core/auth/session_store.h"
#include "tests/core/auth/test_clock.h"

namespace stacknet::auth::test {

/// A clock whose wall time can step while the others go on.
class SteppingClock final : public Clock {
public:
    std::int64_t wallMs() const override { return 1'700'000'000'000 + m_passed + m_step; }
    std::int64_t monotonicMs() const override { return 1'000'000 + m_passed; }
    std::int64_t bootMs() const override { return 1'000'000 + m_passed; }
    void advanceMs(std::int64_t ms) { m_passed += ms; }
    void stepWallMs(std::int64_t ms) { m_step += ms; }

private:
    std::atomic<std::int64_t> m_passed{0};
    std::atomic<std::int64_t> m_step{0};
};

/// Sessions on files that survive reopen().
class SessionFixture : public ::testing::Test {
protected:
    void SetUp() override { reopen(); }
    virtual void reopen() {
        m_sessions.reset();
        m_keys.reset();
        m_database.reset();
        auto database = AuthDatabase::open(m_folder / "auth.db");
        ASSERT_TRUE(database.ok()) << database.error().message;
        m_database = std::move(database).value();
        auto keys = SigningKeys::open(m_folder / "token-keys", m_clock, m_rng);
        ASSERT_TRUE(keys.ok()) << keys.error().message;
        m_keys = std::move(keys).value();
        auto sessions = SessionStore::open(*m_database, *m_keys, m_folder / "session-pepper",
                                           {"https://console.stacknet.example", "stacknet-console"},
                                           m_clock, m_rng);
        ASSERT_TRUE(sessions.ok()) << sessions.error().message;
        m_sessions = std::move(sessions).value();
    }
    SessionCredentials login(const std::string& account = kAccount) {
        auto made =
            m_sessions->create({account, "demo-stack", {"wallet"}, "Firefox on Linux", {}, {}});
        EXPECT_TRUE(made.ok()) << made.error().message;
        return std::move(made).value();
    }
    std::string codeOf(const SecretBytes& access) {
        auto checked = m_sessions->check(access.exposeText(), "demo-stack");
        return checked.ok() ? "" : checked.error().code;
    }
    std::string codeOf(const Result<SessionCredentials>& result) {
        return result.ok() ? "" : result.error().code;
    }
    Result<SessionCredentials> refresh(const SecretBytes& token) {
        return m_sessions->refresh(token.exposeText());
    }
    std::vector<std::string> auditActions() {
        auto database = m_database->lock();
        std::vector<std::string> actions;
        const auto entries = readAudit(*database, 0, 100);
        for (const AuditEntry& entry : *entries) actions.push_back(entry.action);
        return actions;
    }

    static constexpr const char* kAccount = "eip155:1:0xC826324Afb154ec7143c57b04040879731401F46";
    ScratchFolder m_folder;
    SteppingClock m_clock;
    SystemRng m_rng;
    std::unique_ptr<AuthDatabase> m_database;
    std::unique_ptr<SigningKeys> m_keys;
    std::unique_ptr<SessionStore> m_sessions;
};

}  // namespace stacknet::auth::test
