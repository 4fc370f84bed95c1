#include <gtest/gtest.h>
#include <QCheckBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "tests/ui/ui_fixture.h"
#include "ui/widgets/clipboard.h"

namespace stacknet::testing {
namespace {

class FlowsTest : public UiTest {
protected:
    void selectKey(const std::string& publicKey) {
        window.showPage(QStringLiteral("node_keys"), QString::fromStdString(publicKey));
    }
    QPushButton* button(const char* name) { return find<QPushButton>(name); }
    bool dialogGone(const char* name) {
        return until([&] { return dialog(name) == nullptr; });
    }
    QString banner(const char* name) {
        auto* found = find(name);
        EXPECT_TRUE(until([&] { return found->isVisible(); }));
        return found->findChild<QLabel*>(QStringLiteral("bannerSentence"))->text();
    }
};

TEST_F(FlowsTest, ApiKeyIsShownOnceBehindTheGateAndGoneAfterwards) {
    click("createApiKey");
    auto* shown = dialog("createApiKeyDialog");
    ASSERT_NE(shown, nullptr);
    EXPECT_FALSE(button("createApiKeyConfirm")->isEnabled());
    QTest::keyClicks(find<QLineEdit>("apiKeyName"), QStringLiteral("laptop two"));
    click("createApiKeyConfirm");
    auto* secret = find<QLineEdit>("apiKeySecret");
    ASSERT_TRUE(until([&] { return secret->isVisible() && !secret->text().isEmpty(); }));
    const QString key = secret->text();
    EXPECT_TRUE(key.startsWith(QStringLiteral("gk_live_")));
    EXPECT_EQ(key.size(), 56);
    EXPECT_FALSE(button("apiKeyDone")->isEnabled());
    QTest::keyClick(shown, Qt::Key_Escape);
    EXPECT_TRUE(shown->isVisible()) << "Escape must not lose the key";
    click("apiKeyCopy");
    EXPECT_EQ(ui::clipboardText(), key);
    find<QCheckBox>("apiKeyStored")->setChecked(true);
    click("apiKeyDone");
    ASSERT_TRUE(dialogGone("createApiKeyDialog"));
    auto* table = find<QTableView>("apiKeys");
    ASSERT_TRUE(until([&] { return table->model()->rowCount() == 3; }));
    for (const auto* edit : window.findChildren<QLineEdit*>())
        EXPECT_FALSE(edit->text().contains(key)) << "the key is still on the screen";
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column)
            EXPECT_NE(table->model()->index(row, column).data().toString(), key);
    }
}

TEST_F(FlowsTest, ApiKeyFailureIsSaidAndTheFormStays) {
    click("createApiKey");
    QTest::keyClicks(find<QLineEdit>("apiKeyName"), QStringLiteral("x"));
    node.failNextCommand(makeError("auth.too_many_keys", "There are 100 API keys; revoke one."));
    click("createApiKeyConfirm");
    auto* shown = dialog("createApiKeyDialog");
    ASSERT_TRUE(until([&] {
        for (const auto* label : shown->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("100 API keys")))
                return true;
        }
        return false;
    }));
    EXPECT_TRUE(find<QLineEdit>("apiKeyName")->isVisible());
}

TEST_F(FlowsTest, RevokeAsksFirstAndThenRevokes) {
    auto* table = find<QTableView>("apiKeys");
    table->selectRow(0);
    click("revokeApiKey");
    ASSERT_NE(dialog("confirmDialog"), nullptr);
    click("confirmCancel");
    ASSERT_TRUE(dialogGone("confirmDialog"));
    EXPECT_TRUE(node.received().empty());
    click("revokeApiKey");
    click("confirmAccept");
    ASSERT_TRUE(until([&] { return node.snapshot()->apiKeys[0].revokedMs != 0; }));
    ASSERT_TRUE(until(
        [&] { return table->model()->index(0, 2).data().toString() == QLatin1String("Revoked"); }));
    EXPECT_FALSE(button("revokeApiKey")->isEnabled());
}

TEST_F(FlowsTest, WrongPassphraseIsSaidAndTheRightOneUnlocks) {
    selectKey(sampleId(11));
    click("unlockNodeKey");
    auto* passphrase = find<QLineEdit>("unlockPassphrase");
    EXPECT_EQ(passphrase->echoMode(), QLineEdit::Password);
    QTest::keyClicks(passphrase, QStringLiteral("wrong"));
    click("unlockConfirm");
    auto* shown = dialog("unlockDialog");
    ASSERT_TRUE(until([&] {
        for (const auto* label : shown->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("does not open")))
                return true;
        }
        return false;
    }));
    EXPECT_TRUE(passphrase->text().isEmpty());
    QTest::keyClicks(passphrase, QStringLiteral("passphrase"));
    click("unlockConfirm");
    ASSERT_TRUE(dialogGone("unlockDialog"));
    EXPECT_TRUE(until([&] { return button("lockNodeKey")->isVisible(); }));
}

TEST_F(FlowsTest, NodeKeyGoesThroughItsLife) {
    window.showPage(QStringLiteral("node_keys"));
    click("createNodeKey");
    QTest::keyClicks(find<QLineEdit>("nodeKeyAlias"), QStringLiteral("attic"));
    QTest::keyClicks(find<QLineEdit>("nodeKeyPassphrase"), QStringLiteral("four random words"));
    QTest::keyClicks(find<QLineEdit>("nodeKeyRepeat"), QStringLiteral("four random word"));
    EXPECT_FALSE(button("createNodeKeyConfirm")->isEnabled());
    QTest::keyClicks(find<QLineEdit>("nodeKeyRepeat"), QStringLiteral("s"));
    click("createNodeKeyConfirm");
    ASSERT_TRUE(until([&] { return button("wordsLater")->isVisible(); }));
    click("wordsLater");
    ASSERT_TRUE(dialogGone("createNodeKeyDialog"));
    ASSERT_TRUE(until([&] { return node.snapshot()->nodeKeys.size() == 6; }));
    EXPECT_FALSE(button("registerNodeKey")->isEnabled()) << "locked keys cannot sign";
    click("unlockNodeKey");
    QTest::keyClicks(find<QLineEdit>("unlockPassphrase"), QStringLiteral("four random words"));
    QTest::keyClick(find<QLineEdit>("unlockPassphrase"), Qt::Key_Return);
    ASSERT_TRUE(dialogGone("unlockDialog"));
    ASSERT_TRUE(until([&] { return button("registerNodeKey")->isEnabled(); }));
    click("registerNodeKey");
    click("dangerAccept");
    ASSERT_TRUE(until([&] { return node.snapshot()->nodeKeys[5].registered; }));
    ASSERT_TRUE(until([&] { return button("activateNodeKey")->isVisible(); }));
    EXPECT_FALSE(button("activateNodeKey")->isEnabled()) << "72 hours are not over";
    showSnapshot([](api::Snapshot& next) { next.nodeKeys[5].coldUntilMs = nowMs() - 1; });
    ASSERT_TRUE(until([&] { return button("activateNodeKey")->isEnabled(); }));
    click("activateNodeKey");
    ASSERT_TRUE(until([&] { return button("connectNodeKey")->isVisible(); }));
    click("connectNodeKey");
    click("dangerAccept");
    ASSERT_TRUE(
        until([&] { return node.snapshot()->nodeKeys[5].state == api::NodeKeyState::Connected; }));
}

TEST_F(FlowsTest, KeysOfOthersOfferNoActions) {
    selectKey(sampleId(2));
    for (const char* name :
         {"unlockNodeKey", "lockNodeKey", "registerNodeKey", "activateNodeKey", "connectNodeKey"})
        EXPECT_FALSE(button(name)->isVisible()) << name;
}

TEST_F(FlowsTest, EngineErrorsOfKeyActionsAreShown) {
    selectKey(sampleId(13));
    node.failNextCommand(makeError("ledger.already_registered", "English of the engine."));
    click("registerNodeKey");
    click("dangerAccept");
    EXPECT_TRUE(until([&] {
        for (const auto* label : dialog("dangerConfirm")->findChildren<QLabel*>()) {
            if (label->isVisible() &&
                label->text() == QLatin1String("The Node Key is on the ledger already."))
                return true;
        }
        return false;
    }));
}

TEST_F(FlowsTest, ClosingSaysSoStopsTheEngineAndThenEnds) {
    int quits = 0;
    QObject::connect(&window, &ui::MainWindow::readyToQuit, &window, [&] { ++quits; });
    node.holdStop();
    window.close();
    EXPECT_TRUE(window.isVisible());
    ASSERT_NE(dialog("confirmDialog"), nullptr);
    click("confirmAccept");
    ASSERT_TRUE(until([&] {
        return find<QLabel>("engineTitle")->isVisible() &&
               text("engineTitle") == QLatin1String("Stopping the node");
    }));
    EXPECT_EQ(quits, 0);
    node.releaseStop();
    ASSERT_TRUE(until([&] { return quits == 1; }));
}

TEST_F(FlowsTest, TerminationAsksNothing) {
    int quits = 0;
    QObject::connect(&window, &ui::MainWindow::readyToQuit, &window, [&] { ++quits; });
    window.stopAndQuit();
    EXPECT_EQ(dialog("confirmDialog"), nullptr);
    ASSERT_TRUE(until([&] { return quits == 1; }));
    EXPECT_EQ(node.snapshot()->engine.state, api::EngineState::Stopped);
}

TEST(AttachedWindow, ClosingLeavesTheEngineAlone) {
    FakeNode node(runningSnapshot(nowMs()));
    ui::NodeBridge bridge;
    bridge.attach(&node);
    ui::MainWindow window(bridge, false);
    window.show();
    int quits = 0;
    QObject::connect(&window, &ui::MainWindow::readyToQuit, &window, [&] { ++quits; });
    window.close();
    EXPECT_EQ(quits, 1);
    EXPECT_TRUE(node.waitIdle());
    EXPECT_EQ(node.snapshot()->engine.state, api::EngineState::Running);
}

}  // namespace
}  // namespace stacknet::testing
