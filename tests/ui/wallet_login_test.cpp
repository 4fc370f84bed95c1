#include <gtest/gtest.h>
#include <QPlainTextEdit>

#include "tests/ui/access_fixture.h"
#include "ui/dialogs/wallet_login_dialog.h"
#include "ui/widgets/clipboard.h"

namespace stacknet::testing {
namespace {

class WalletLoginTest : public AccessPageTest {
protected:
    void SetUp() override {
        AccessPageTest::SetUp();
        open("wallets");
    }
    void start() {
        click("accessSignIn");
        ASSERT_TRUE(until([&] { return text("loginPhrase") != QStringLiteral("…"); }));
    }
    void proveBy(const QString& signature) {
        find<QAbstractButton>("loginTrouble")->click();
        click("loginPaste");
        find<QLineEdit>("loginAddress")
            ->setText(QStringLiteral("0x0000000000000000000000000000000000000001"));
        click("loginMakeText");
        auto* typed = find<QLineEdit>("loginSignature");
        ASSERT_TRUE(until([&] { return typed->isVisible(); }));
        typed->setText(signature);
        click("loginProve");
    }
};

TEST_F(WalletLoginTest, TheBrowserOpensAndBothShowFourWords) {
    start();
    EXPECT_EQ(opened, QStringList{QStringLiteral("http://127.0.0.1:9/l/token")});
    EXPECT_EQ(text("loginPhrase"), QStringLiteral("apple river stone lamp"));
    EXPECT_EQ(find<QLabel>("loginPhrase")->accessibleDescription(), text("loginPhrase"));
    EXPECT_TRUE(text("loginLeft").contains(QLatin1Char(':')));
    click("loginOpen");
    EXPECT_EQ(opened.size(), 2);
    click("loginCopyLink");
    EXPECT_EQ(ui::clipboardText(), QStringLiteral("http://127.0.0.1:9/l/token"));
    for (const auto* label : dialog("walletLoginDialog")->findChildren<QLabel*>())
        EXPECT_FALSE(label->text().contains(QStringLiteral("/l/token")))
            << "the link is a secret of the browser";
    EXPECT_FALSE(find("loginLocalhost")->isVisible()) << "there is no other name for it";
}

TEST_F(WalletLoginTest, WithoutABrowserTheLinkIsOffered) {
    browserThere = false;
    start();
    EXPECT_TRUE(dialogSays("walletLoginDialog", QStringLiteral("No browser could be started")));
}

TEST_F(WalletLoginTest, ClosingCancelsTheAttemptAndAsksNoMore) {
    start();
    ASSERT_TRUE(until([&] { return !sent<api::CheckLogin>().empty(); }));
    click("loginCancel");
    ASSERT_TRUE(gone("walletLoginDialog"));
    ASSERT_TRUE(until([&] { return sent<api::CancelLogin>().size() == 1; }));
    // Its timer died with it: what was sent last is the end of it.
    EXPECT_TRUE(std::holds_alternative<api::CancelLogin>(node.received().back()));
}

TEST_F(WalletLoginTest, APastedSignatureSignsInAndSaysWhatWasGranted) {
    start();
    proveBy(QStringLiteral("0x1234"));
    ASSERT_TRUE(until([&] { return button("loginDone")->isVisible(); }));
    EXPECT_TRUE(dialogSays("walletLoginDialog",
                           QStringLiteral("0x0000000000000000000000000000000000000001")));
    EXPECT_TRUE(dialogSays("walletLoginDialog", QStringLiteral("Ethereum")));
    EXPECT_TRUE(dialogSays("walletLoginDialog", QStringLiteral("Is it yours?")));
    EXPECT_EQ(sent<api::PasteLogin>().front().chain, "evm");
    EXPECT_EQ(sent<api::ProveLogin>().front().signature, "0x1234");
    click("loginDone");
    EXPECT_TRUE(gone("walletLoginDialog"));
    EXPECT_TRUE(sent<api::CancelLogin>().empty()) << "what is done is not cancelled";
}

TEST_F(WalletLoginTest, AStrangersSignInIsEndedAtOnce) {
    start();
    proveBy(QStringLiteral("0x1234"));
    ASSERT_TRUE(until([&] { return button("loginNotMine")->isVisible(); }));
    showSnapshot([](api::Snapshot& next) {
        auto fresh = next.sessions.front();
        fresh.sid = "fake";
        next.sessions.push_back(fresh);
    });
    click("loginNotMine");
    ASSERT_TRUE(until([&] { return sent<api::EndSession>().size() == 1; }));
    EXPECT_EQ(sent<api::EndSession>().front().sid, "fake");
    EXPECT_TRUE(dialogSays("walletLoginDialog", QStringLiteral("The session is ended.")));
}

TEST_F(WalletLoginTest, ABadSignatureIsSaidAndCanBeTypedAgain) {
    start();
    find<QAbstractButton>("loginTrouble")->click();
    click("loginPaste");
    auto* address = find<QLineEdit>("loginAddress");
    address->setText(QStringLiteral("nothing of the kind"));
    EXPECT_TRUE(note("loginAddress").contains(QStringLiteral("neither")));
    EXPECT_FALSE(button("loginMakeText")->isEnabled());
    address->setText(QStringLiteral("0x0000000000000000000000000000000000000001"));
    click("loginMakeText");
    auto* typed = find<QLineEdit>("loginSignature");
    ASSERT_TRUE(until([&] { return typed->isVisible(); }));
    EXPECT_EQ(find<QPlainTextEdit>("loginText")->toPlainText(),
              QStringLiteral("sign this: 0x0000000000000000000000000000000000000001"));
    EXPECT_FALSE(button("loginProve")->isEnabled());
    typed->setText(QStringLiteral("   "));
    EXPECT_FALSE(button("loginProve")->isEnabled());
    typed->setText(QStringLiteral("0xbad"));
    click("loginProve");
    ASSERT_TRUE(dialogSays("walletLoginDialog", QStringLiteral("is not valid")));
    EXPECT_EQ(typed->text(), QStringLiteral("0xbad")) << "what was typed stays";
}

TEST_F(WalletLoginTest, EveryEndHasItsWordsAndASecondTry) {
    const std::pair<const char*, const char*> ends[] = {
        {"auth.login_expired", "within the time"},
        {"auth.login_failed", "five"},
        {"auth.login_cancelled", "cancelled"},
        {"auth.unknown_attempt", "took its place"},
        {"api.disconnected", "connection to the engine"}};
    click("accessSignIn");
    for (const auto& [code, words] : ends) {
        ASSERT_TRUE(until([&] { return text("loginPhrase") != QStringLiteral("…"); }));
        node.failNextCommand(makeError(code, "English of the engine."));
        ASSERT_TRUE(dialogSays("walletLoginDialog", QString::fromLatin1(words))) << code;
        ASSERT_TRUE(button("loginAgain")->isVisible());
        click("loginAgain");
    }
}

TEST_F(WalletLoginTest, ARefusalToStartIsSaid) {
    node.failNextCommand(
        makeError("auth.login_unavailable", "This node offers no wallet login: no origin."));
    click("accessSignIn");
    EXPECT_TRUE(until([&] { return button("loginAgain")->isVisible(); }));
    EXPECT_TRUE(opened.isEmpty());
}

TEST(WalletLoginJson, OnlyTheMemberThatIsAskedForIsCopied) {
    const std::string json =
        R"({"origin":"http://localhost:8480","access":"a.b.c","sid":"S1","ends_at":1764169200000})";
    EXPECT_EQ(ui::jsonText(json, "sid"), "S1");
    EXPECT_EQ(ui::jsonText(json, "origin"), "http://localhost:8480");
    EXPECT_EQ(ui::jsonText(json, "refresh"), "");
    EXPECT_EQ(ui::jsonText("{\"sid\":\"cut", "sid"), "");
    EXPECT_EQ(ui::jsonNumber(json, "ends_at"), 1'764'169'200'000);
    EXPECT_EQ(ui::jsonNumber(json, "begins_at"), 0);
}

}  // namespace
}  // namespace stacknet::testing
