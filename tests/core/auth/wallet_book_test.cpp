#include "core/auth/wallet_book.h"

#include <gtest/gtest.h>

#include "core/auth/auth_bridge.h"
#include "tests/core/auth/session_fixture.h"

namespace stacknet::auth {
namespace {

class WalletBookTest : public test::SessionFixture {
protected:
    void note(const std::string& account, const std::string& method = "wallet") {
        auto database = m_database->lock();
        ASSERT_TRUE(noteWallet(*database, account, method, m_clock.wallMs()).ok());
    }
    WalletBook book() { return {*m_database, m_clock}; }
};

TEST_F(WalletBookTest, AWalletStaysWhenItsSessionsAreGone) {
    note(kAccount);
    const std::int64_t first = m_clock.wallMs();
    m_clock.advanceMs(5'000);
    note("solana:5eykt:Second");
    m_clock.advanceMs(5'000);
    note(kAccount, "contract");
    reopen();
    const std::vector<WalletRecord> expected{
        {kAccount, "", "contract", first, first + 10'000, 0},
        {"solana:5eykt:Second", "", "wallet", first + 5'000, first + 5'000, 0}};
    EXPECT_EQ(*book().list(10), expected);
    EXPECT_EQ(book().list(1)->size(), 1u);
}

TEST_F(WalletBookTest, TheOperatorsNameOutlivesTheNextSignIn) {
    note(kAccount);
    ASSERT_TRUE(book().rename(kAccount, "desk", "operator").ok());
    note(kAccount);
    EXPECT_EQ(book().list(10)->front().label, "desk");
    EXPECT_EQ(auditActions().front(), "wallet_renamed");
    EXPECT_EQ(book().rename("eip155:1:0x0", "x", "operator").error().code, "auth.unknown_wallet");
    EXPECT_TRUE(book().rename(kAccount, std::string(64, 'x'), "operator").ok());
    EXPECT_EQ(book().rename(kAccount, std::string(65, 'x'), "operator").error().code,
              "auth.bad_label");
    EXPECT_EQ(book().rename(kAccount, "a\nb", "operator").error().code, "auth.bad_label");
}

TEST_F(WalletBookTest, ForgettingItTakesBackWhatItAgreedTo) {
    BridgeRegistry registry(*m_database, m_clock);
    BridgeClient client;
    client.clientId = "stack-b";
    client.stack = "stack-b";
    client.name = "Stack B";
    client.origins = {"https://app.example"};
    ASSERT_TRUE(registry.put(client, "operator").ok());
    AuthBridge bridge(*m_database, registry, *m_sessions, *m_keys, "https://node.example", m_clock,
                      m_rng);
    note(kAccount);
    note("eip155:1:0xOther");
    ASSERT_TRUE(bridge.giveConsent(kAccount, "stack-b", "https://app.example").ok());
    ASSERT_TRUE(bridge.giveConsent("eip155:1:0xOther", "stack-b", "https://app.example").ok());
    EXPECT_EQ(book().list(10)->front().sites, 1u);
    ASSERT_TRUE(book().forget(kAccount, "operator").ok());
    EXPECT_FALSE(*book().knows(kAccount));
    EXPECT_TRUE(bridge.consents(kAccount)->empty());
    EXPECT_EQ(bridge.consents("eip155:1:0xOther")->size(), 1u) << "another's consent stays";
    EXPECT_EQ(auditActions().front(), "wallet_unlinked");
    EXPECT_EQ(book().forget(kAccount, "operator").error().code, "auth.unknown_wallet");
}

}  // namespace
}  // namespace stacknet::auth
