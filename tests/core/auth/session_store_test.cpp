#include "core/auth/session_store.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <thread>

#include "tests/core/auth/session_fixture.h"

namespace stacknet::auth {
namespace {

constexpr std::int64_t kSecondMs = 1000;
constexpr std::int64_t kMinuteMs = 60 * kSecondMs;
constexpr std::int64_t kHourMs = 60 * kMinuteMs;
constexpr std::int64_t kDayMs = 24 * kHourMs;
constexpr const char* kOther = "eip155:1:0x34ede2a3b534bcF2c22be860aE0e04475dADbBD6";

class SessionStoreTest : public test::SessionFixture {};

TEST_F(SessionStoreTest, ASessionSaysWhoAndWhere) {
    SessionCredentials made = login();
    auto claims = m_sessions->check(made.access.exposeText(), "demo-stack");
    ASSERT_TRUE(claims.ok()) << claims.error().message;
    EXPECT_EQ(claims->subject, kAccount);
    EXPECT_EQ(claims->session, made.sid);
    EXPECT_EQ(claims->stack, "demo-stack");
    EXPECT_EQ(claims->expires - claims->issuedAt, 15 * 60);
    EXPECT_EQ(claims->methods, std::vector<std::string>{"wallet"});
    EXPECT_EQ(made.endsMs, m_clock.wallMs() + 7 * kDayMs);
    EXPECT_EQ(m_sessions->check(made.access.exposeText(), "other").error().code,
              "auth.wrong_stack");
    ASSERT_EQ(m_sessions->list(kAccount).size(), 1U);
    EXPECT_EQ(m_sessions->list(kAccount)[0].label, "Firefox on Linux");
    EXPECT_TRUE(m_sessions->list(kOther).empty());
}

TEST_F(SessionStoreTest, SessionsSurviveARestart) {
    SessionCredentials made = login();
    reopen();
    EXPECT_EQ(codeOf(made.access), "");
    EXPECT_EQ(codeOf(refresh(made.refresh)), "");
}

TEST_F(SessionStoreTest, WhereItWasSignedInFromIsKeptAsLongAsTheSession) {
    SessionRequest request{kAccount, "demo-stack", {"wallet"}, "Firefox on Linux", {}, {}};
    request.origin = "https://console.stacknet.example";
    request.address = "203.0.113.7";
    const std::string sid = m_sessions->create(request)->sid;
    const auto expectKept = [&] {
        ASSERT_EQ(m_sessions->list(kAccount).size(), 1U);
        EXPECT_EQ(m_sessions->list(kAccount)[0].origin, request.origin);
        EXPECT_EQ(m_sessions->list(kAccount)[0].address, request.address);
    };
    expectKept();
    reopen();
    expectKept();
    ASSERT_TRUE(m_sessions->end(sid, "operator", "test").ok());
    auto database = m_database->lock();
    auto rows = database->prepare("SELECT COUNT(*) FROM session").value();
    ASSERT_TRUE(rows.step().value());
    EXPECT_EQ(rows.integer(0), 0);
    const auto audit = readAudit(*database, 0, 100).value();
    for (const AuditEntry& entry : audit) {
        EXPECT_EQ((entry.actor + entry.subject + entry.detail).find(request.address),
                  std::string::npos)
            << "no log keeps the address";
    }
}

TEST_F(SessionStoreTest, WhereFromIsOneLineAndBounded) {
    SessionRequest request{kAccount, "demo-stack", {"wallet"}, "Firefox on Linux", {}, {}};
    request.origin = std::string(300, 'o');
    request.address = "1\n" + std::string(60, '2');
    ASSERT_TRUE(m_sessions->create(request).ok());
    EXPECT_EQ(m_sessions->list(kAccount)[0].origin.size(), 255U);
    EXPECT_EQ(m_sessions->list(kAccount)[0].address.size(), 45U);
    EXPECT_EQ(m_sessions->list(kAccount)[0].address.substr(0, 3), "1 2");
}

/// A file of a program from before origin and address were kept.
TEST_F(SessionStoreTest, SessionsFromBeforeHaveNoOriginAndNoAddress) {
    const SessionCredentials made = login();
    m_sessions.reset();
    {
        auto database = m_database->lock();
        ASSERT_TRUE(database
                        ->execute("ALTER TABLE session DROP COLUMN origin;"
                                  "ALTER TABLE session DROP COLUMN address;"
                                  "ALTER TABLE bridge_client DROP COLUMN last_outcome;"
                                  "ALTER TABLE bridge_client DROP COLUMN last_outcome_ms;"
                                  "PRAGMA user_version=6")
                        .ok());
    }
    reopen();
    ASSERT_EQ(m_sessions->list(kAccount).size(), 1U);
    EXPECT_EQ(m_sessions->list(kAccount)[0].origin, "");
    EXPECT_EQ(m_sessions->list(kAccount)[0].address, "");
    EXPECT_EQ(codeOf(made.access), "");
}

/// J04: the token before the newest, used after the grace, ends the family.
TEST_F(SessionStoreTest, J04_AReusedRefreshTokenEndsTheSession) {
    SessionCredentials first = login();
    auto second = refresh(first.refresh);
    ASSERT_TRUE(second.ok());
    m_clock.advanceMs(10 * kSecondMs + 1);
    EXPECT_EQ(codeOf(second->access), "");
    EXPECT_EQ(codeOf(refresh(first.refresh)), "auth.refresh_reused");
    EXPECT_EQ(codeOf(second->access), "auth.session_revoked");
    EXPECT_EQ(codeOf(refresh(second->refresh)), "auth.session_revoked");
    EXPECT_EQ(auditActions(), (std::vector<std::string>{"session_ended", "session_created"}));
    reopen();
    EXPECT_EQ(codeOf(second->access), "auth.session_revoked");
}

TEST_F(SessionStoreTest, J04_AnOlderOneHasNoGrace) {
    SessionCredentials first = login();
    auto second = refresh(first.refresh);
    auto third = refresh(second->refresh);
    ASSERT_TRUE(third.ok());
    EXPECT_EQ(codeOf(refresh(first.refresh)), "auth.refresh_reused");
    EXPECT_EQ(codeOf(third->access), "auth.session_revoked");
}

/// J05: two tabs that renew within 10 s hold the same token afterwards.
TEST_F(SessionStoreTest, J05_TwoTabsGetTheSameSuccessor) {
    SessionCredentials first = login();
    auto one = refresh(first.refresh);
    m_clock.advanceMs(10 * kSecondMs);
    auto two = refresh(first.refresh);
    ASSERT_TRUE(one.ok() && two.ok());
    EXPECT_EQ(one->refresh.exposeText(), two->refresh.exposeText());
    EXPECT_NE(one->refresh.exposeText(), first.refresh.exposeText());
    EXPECT_EQ(codeOf(refresh(one->refresh)), "");
}

TEST_F(SessionStoreTest, J05_FiftyAtOnceGetOneSuccessor) {
    SessionCredentials first = login();
    std::vector<std::string> tokens(50);
    std::vector<std::thread> threads;
    for (std::string& token : tokens) {
        threads.emplace_back([&] {
            auto next = refresh(first.refresh);
            if (next.ok()) token = next->refresh.exposeText();
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_NE(tokens[0], "");
    EXPECT_EQ(std::count(tokens.begin(), tokens.end(), tokens[0]), 50);
}

/// J06: from the next check on, with the token still young.
TEST_F(SessionStoreTest, J06_LogoutActsAtOnce) {
    SessionCredentials made = login();
    EXPECT_EQ(codeOf(made.access), "");
    ASSERT_TRUE(m_sessions->end(made.sid, kAccount, "logout").ok());
    EXPECT_EQ(codeOf(made.access), "auth.session_revoked");
    EXPECT_EQ(codeOf(refresh(made.refresh)), "auth.session_revoked");
    EXPECT_TRUE(m_sessions->end(made.sid, kAccount, "logout").ok());
    EXPECT_FALSE(m_sessions->alive(made.sid));
}

TEST_F(SessionStoreTest, J06_LogoutEverywhereTakesEverySessionOfTheAccount) {
    SessionCredentials one = login();
    SessionCredentials two = login();
    SessionCredentials foreign = login(kOther);
    EXPECT_EQ(*m_sessions->endAll(kAccount, kAccount), 2U);
    EXPECT_EQ(codeOf(one.access), "auth.session_revoked");
    EXPECT_EQ(codeOf(two.access), "auth.session_revoked");
    EXPECT_EQ(codeOf(foreign.access), "");
    SessionCredentials next = login();
    EXPECT_EQ(m_sessions->check(next.access.exposeText(), "")->version, 1U);
    reopen();
    EXPECT_EQ(codeOf(next.access), "");
    EXPECT_EQ(codeOf(one.access), "auth.session_revoked");
    EXPECT_EQ(*m_sessions->endAll(kAccount, "operator"), 1U);
    EXPECT_EQ(m_sessions->check(login().access.exposeText(), "")->version, 2U);
}

/// The numbers of accounts do not pile up: two token lifetimes later, without a session, one is
/// gone.
TEST_F(SessionStoreTest, VersionsAreForgottenWhenNoTokenCanCarryThem) {
    auto kept = [&] {
        auto database = m_database->lock();
        auto select = database->prepare("SELECT COUNT(*) FROM account");
        EXPECT_TRUE(select.ok() && select->step().ok());
        return select->integer(0);
    };
    ASSERT_TRUE(m_sessions->endAll(kAccount, "operator").ok());
    SessionCredentials living = login();
    ASSERT_TRUE(m_sessions->endAll(kOther, "operator").ok());
    m_clock.advanceMs(2 * 3'660 * kSecondMs - 1);
    ASSERT_TRUE(m_sessions->endAll("third", "operator").ok());
    EXPECT_EQ(kept(), 3);
    m_clock.advanceMs(1);
    ASSERT_TRUE(m_sessions->endAll("third", "operator").ok());
    EXPECT_EQ(kept(), 2) << "the one with a session stays";
    auto next = refresh(living.refresh);
    ASSERT_TRUE(next.ok());
    EXPECT_EQ(codeOf(next->access), "");
}

TEST_F(SessionStoreTest, J07_WithoutTheSigningKeyNoTokenIsGood) {
    SessionCredentials made = login();
    ASSERT_TRUE(m_keys->drop(m_keys->signingKeyId()).ok());
    EXPECT_EQ(codeOf(made.access), "auth.invalid_token");
    EXPECT_EQ(codeOf(refresh(made.refresh)->access), "");
}

/// J10: a login never goes on with a session that was there before.
TEST_F(SessionStoreTest, J10_EachLoginIsANewSession) {
    SessionCredentials one = login();
    SessionCredentials two = login();
    EXPECT_NE(one.sid, two.sid);
    EXPECT_NE(one.csrf.exposeText(), two.csrf.exposeText());
    EXPECT_NE(one.refresh.exposeText(), two.refresh.exposeText());
}

/// J11: 12 hours without use.
TEST_F(SessionStoreTest, J11_IdleSessionsEnd) {
    SessionCredentials made = login();
    m_clock.advanceMs(12 * kHourMs - 1);
    auto next = refresh(made.refresh);
    ASSERT_TRUE(next.ok());
    m_clock.advanceMs(12 * kHourMs);
    EXPECT_EQ(codeOf(refresh(next->refresh)), "auth.session_expired");
    EXPECT_EQ(codeOf(refresh(next->refresh)), "auth.session_revoked");
    EXPECT_FALSE(m_sessions->alive(made.sid));
}

/// J11: 7 days, however busy; the last token does not outlive them.
TEST_F(SessionStoreTest, J11_SessionsEndAfterSevenDays) {
    SessionCredentials made = login();
    SecretBytes token = std::move(made.refresh);
    for (int hour = 6; hour < 7 * 24; hour += 6) {
        m_clock.advanceMs(6 * kHourMs);
        auto next = refresh(token);
        ASSERT_TRUE(next.ok()) << hour;
        token = std::move(next->refresh);
    }
    m_clock.advanceMs(6 * kHourMs - 5 * kMinuteMs);
    auto last = refresh(token);
    ASSERT_TRUE(last.ok());
    auto claims = m_sessions->check(last->access.exposeText(), "");
    EXPECT_EQ(claims->expires - claims->issuedAt, 5 * 60);
    m_clock.advanceMs(5 * kMinuteMs);
    EXPECT_EQ(codeOf(last->access), "auth.session_expired");
}

/// J11: neither a clock set back nor one set forward and back gives time back.
TEST_F(SessionStoreTest, J11_AClockStepGivesNoTimeBack) {
    SessionCredentials made = login();
    m_clock.advanceMs(11 * kHourMs);
    m_clock.stepWallMs(-11 * kHourMs);
    m_clock.advanceMs(kHourMs);
    EXPECT_EQ(codeOf(refresh(made.refresh)), "auth.session_expired");

    m_clock.stepWallMs(11 * kHourMs);
    SessionCredentials ahead = login();
    m_clock.stepWallMs(13 * kHourMs);
    EXPECT_EQ(codeOf(refresh(ahead.refresh)), "auth.session_expired");
    m_clock.stepWallMs(-13 * kHourMs);
    EXPECT_EQ(codeOf(refresh(ahead.refresh)), "auth.session_revoked");
    reopen();
    EXPECT_EQ(codeOf(refresh(ahead.refresh)), "auth.session_revoked");
}

TEST_F(SessionStoreTest, J11_AfterARestartASessionFromTheFutureEnds) {
    SessionCredentials made = login();
    m_clock.stepWallMs(-61 * kSecondMs);
    reopen();
    EXPECT_EQ(codeOf(refresh(made.refresh)), "auth.session_expired");
    SessionCredentials slight = login();
    m_clock.stepWallMs(-59 * kSecondMs);
    reopen();
    EXPECT_EQ(codeOf(refresh(slight.refresh)), "");
}

TEST_F(SessionStoreTest, UseIsKeptAcrossARestart) {
    SessionCredentials made = login();
    m_clock.advanceMs(10 * kMinuteMs);
    EXPECT_EQ(codeOf(made.access), "");
    reopen();
    EXPECT_EQ(m_sessions->list("")[0].seenMs, m_clock.wallMs());
    m_clock.advanceMs(12 * kHourMs - 1);
    EXPECT_EQ(codeOf(refresh(made.refresh)), "");
}

TEST_F(SessionStoreTest, GuessedRefreshTokensEndNothing) {
    SessionCredentials made = login();
    const std::string good(made.refresh.exposeText());
    std::string wrong = good;
    wrong.back() = wrong.back() == 'A' ? 'Q' : 'A';
    std::string later = good;
    later[23] = '9';
    for (const std::string& token :
         {std::string(), wrong, later, good + "x", good.substr(1), std::string(good.size(), '.'),
          made.sid + ".x." + std::string(43, 'A'), made.sid + ".-1." + std::string(43, 'A'),
          made.sid + ".4294967296." + std::string(43, 'A'), std::string(5000, 'a')}) {
        EXPECT_EQ(codeOf(m_sessions->refresh(token)), "auth.invalid_refresh") << token;
    }
    std::string unknown = good;
    unknown[0] = unknown[0] == 'A' ? 'B' : 'A';
    EXPECT_EQ(codeOf(m_sessions->refresh(unknown)), "auth.session_revoked");
    EXPECT_EQ(codeOf(made.access), "");
}

/// A copy of the files renews nothing without the pepper, and holds no token.
TEST_F(SessionStoreTest, TheDatabaseHoldsNoToken) {
    SessionCredentials made = login();
    auto next = refresh(made.refresh);
    const std::string secrets[] = {std::string(made.refresh.exposeText().substr(25)),
                                   std::string(next->refresh.exposeText().substr(25)),
                                   std::string(made.csrf.exposeText()),
                                   std::string(made.access.exposeText())};
    m_sessions.reset();
    m_database.reset();
    for (const auto& entry : std::filesystem::directory_iterator(m_folder.path())) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string content{std::istreambuf_iterator<char>(file), {}};
        for (const std::string& secret : secrets) {
            EXPECT_EQ(content.find(secret), std::string::npos) << entry.path();
        }
    }
    std::filesystem::remove(m_folder / "session-pepper");
    reopen();
    EXPECT_EQ(codeOf(refresh(next->refresh)), "auth.invalid_refresh");
}

TEST_F(SessionStoreTest, TheThirtyThirdSessionOfAnAccountEndsItsOldest) {
    SessionCredentials first = login();
    for (std::size_t made = 1; made < kSessionsPerAccountMax; ++made) {
        m_clock.advanceMs(1);
        login();
    }
    EXPECT_EQ(codeOf(first.access), "");
    m_clock.advanceMs(1);
    EXPECT_EQ(m_sessions->list(kAccount).size(), 32U);
    login();
    EXPECT_EQ(m_sessions->list(kAccount).size(), 32U);
    EXPECT_NE(codeOf(first.access), "auth.session_expired");
}

TEST_F(SessionStoreTest, ContractSessionsAreNotRenewed) {
    auto made = m_sessions->create({kAccount, "demo-stack", {"wallet", "contract"}, "", {}, {}});
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(codeOf(made->access), "");
    EXPECT_EQ(codeOf(refresh(made->refresh)), "auth.contract_recheck");
}

TEST_F(SessionStoreTest, NothingIsKeptWhenTheTransactionFails) {
    auto made = m_sessions->create(
        {kAccount, "demo-stack", {"wallet"}, "", {}, {}},
        [](storage::Database&) -> Result<void> { return makeError("auth.nonce_used", "used"); });
    EXPECT_EQ(codeOf(made), "auth.nonce_used");
    EXPECT_TRUE(m_sessions->list("").empty());
    EXPECT_TRUE(auditActions().empty());
}

TEST_F(SessionStoreTest, CsrfTokensBelongToOneSession) {
    SessionCredentials one = login();
    SessionCredentials two = login();
    EXPECT_TRUE(m_sessions->isCsrfToken(one.sid, one.csrf.exposeText()));
    EXPECT_FALSE(m_sessions->isCsrfToken(one.sid, two.csrf.exposeText()));
    EXPECT_FALSE(m_sessions->isCsrfToken(one.sid, ""));
    reopen();
    EXPECT_TRUE(m_sessions->isCsrfToken(one.sid, one.csrf.exposeText()));
}

TEST_F(SessionStoreTest, LabelsAreMadeHarmless) {
    auto made = m_sessions->create(
        {kAccount, "demo-stack", {"wallet"}, "a\nb\x7f" + std::string(70, 'x'), {}, {}});
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(m_sessions->list("")[0].label, "a b " + std::string(60, 'x'));
}

}  // namespace
}  // namespace stacknet::auth
