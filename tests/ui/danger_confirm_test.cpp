#include <gtest/gtest.h>
#include <QPushButton>
#include <QTest>

#include "tests/ui/ui_fixture.h"
#include "ui/bridge/confirmation.h"
#include "ui/dialogs/danger_confirm.h"
#include "ui/text/consequence_words.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/undo_bar.h"

namespace stacknet::testing {
namespace {

using ui::DangerConfirm;
using ui::DangerLevel;

class DangerConfirmTest : public UiTest {
protected:
    void SetUp() override {
        ui::HoldButton::setHoldMsForTests(1);
        UiTest::SetUp();
    }
    void TearDown() override {
        UiTest::TearDown();
        ui::HoldButton::setHoldMsForTests(0);
    }
    void ask(const api::Command& command, const QString& typed = {}) {
        ui::DangerWords words;
        words.title = QStringLiteral("Do it?");
        words.action = QStringLiteral("Do it");
        words.typeToConfirm = typed;
        DangerConfirm::ask(&window, bridge, command, words,
                           [this](const api::CommandResult& result) {
                               ++m_done;
                               m_result = result;
                           });
    }
    static void hold(QAbstractButton* button) {
        QTest::mousePress(button, Qt::LeftButton);
        EXPECT_TRUE(until([&] { return !button->isDown(); }));
        QTest::mouseRelease(button, Qt::LeftButton);
    }
    template <typename Order>
    int sent() const {
        int count = 0;
        for (const auto& command : node.received())
            count += std::holds_alternative<Order>(command) ? 1 : 0;
        return count;
    }
    bool said(const QString& part) {
        return until([&] {
            for (const auto* label : dialog("dangerConfirm")->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(part)) return true;
            }
            return false;
        });
    }

    int m_done = 0;
    api::CommandResult m_result;
};

TEST_F(DangerConfirmTest, CostlyShowsTheNumbersAndCancelIsTheDefault) {
    ask(api::Bond{sampleId(12), 1'000'000});
    auto* shown = dialog("dangerConfirm");
    ASSERT_NE(shown, nullptr);
    EXPECT_TRUE(said(QStringLiteral("1,000,000 tokens count as voting weight")));
    auto* cancel = find<QPushButton>("dangerCancel");
    EXPECT_TRUE(cancel->isDefault());
    EXPECT_FALSE(find<QPushButton>("dangerAccept")->isDefault());
    QTest::keyClick(shown, Qt::Key_Return);
    ASSERT_TRUE(until([&] { return dialog("dangerConfirm") == nullptr; }));
    EXPECT_EQ(m_done, 0);
    EXPECT_EQ(sent<api::Bond>(), 0) << "Return must not spend anything";
    ask(api::Bond{sampleId(12), 1'000'000});
    click("dangerAccept");
    ASSERT_TRUE(until([&] { return m_done == 1; }));
    EXPECT_EQ(sent<api::Bond>(), 1);
}

TEST_F(DangerConfirmTest, IrreversibleWantsTheNameThePassphraseAndTheHold) {
    showSnapshot([](api::Snapshot& next) {
        next.nodeKeys[3].tokensBonded = 0;
        next.nodeKeys[3].tokensUnbonding = 0;
    });
    ask(api::FileNodeKey{sampleId(12)});
    auto* button = find<ui::HoldButton>("dangerHold");
    EXPECT_FALSE(button->isEnabled());
    EXPECT_TRUE(said(QStringLiteral("Nothing brings this back")));
    EXPECT_TRUE(said(QStringLiteral("600,000,012 tokens left on the key are burned")));
    QTest::keyClicks(find<QLineEdit>("dangerType"), QStringLiteral("garag"));
    QTest::keyClicks(find<QLineEdit>("dangerPassphrase"), QStringLiteral("passphrase"));
    EXPECT_FALSE(button->isEnabled());
    QTest::keyClicks(find<QLineEdit>("dangerType"), QStringLiteral("e"));
    EXPECT_TRUE(button->isEnabled());
    // A click is not a hold: it ends before the first look at the time.
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(sent<api::FileNodeKey>(), 0);
    hold(button);
    ASSERT_TRUE(until([&] { return m_done == 1; }));
    EXPECT_FALSE(m_result.error);
    EXPECT_EQ(sent<api::FileNodeKey>(), 1);
    EXPECT_EQ(sent<api::UnlockNodeKey>(), 1);
}

TEST_F(DangerConfirmTest, AWrongPassphraseSendsNothingAndKeepsTheName) {
    showSnapshot([](api::Snapshot& next) {
        next.nodeKeys[3].tokensBonded = 0;
        next.nodeKeys[3].tokensUnbonding = 0;
    });
    ask(api::FileNodeKey{sampleId(12)});
    QTest::keyClicks(find<QLineEdit>("dangerType"), QStringLiteral("garage"));
    QTest::keyClicks(find<QLineEdit>("dangerPassphrase"), QStringLiteral("wrong"));
    hold(find<ui::HoldButton>("dangerHold"));
    EXPECT_TRUE(said(QStringLiteral("does not open")));
    EXPECT_EQ(sent<api::FileNodeKey>(), 0);
    EXPECT_EQ(find<QLineEdit>("dangerType")->text(), QStringLiteral("garage"));
    EXPECT_TRUE(find<QLineEdit>("dangerPassphrase")->text().isEmpty());
    EXPECT_EQ(m_done, 0);
}

TEST_F(DangerConfirmTest, SpaceHeldDownIsAHold) {
    showSnapshot([](api::Snapshot& next) { next.nodeKeys[3].tokensBonded = 0; });
    ask(api::FileNodeKey{sampleId(12)});
    QTest::keyClicks(find<QLineEdit>("dangerType"), QStringLiteral("garage"));
    QTest::keyClicks(find<QLineEdit>("dangerPassphrase"), QStringLiteral("passphrase"));
    auto* button = find<ui::HoldButton>("dangerHold");
    button->setFocus();
    QTest::keyPress(button, Qt::Key_Space);
    EXPECT_TRUE(until([&] { return m_done == 1; }));
}

TEST_F(DangerConfirmTest, WhatTheNodeWouldRefuseCannotBeConfirmed) {
    ask(api::ListNodeKey{sampleId(11), 5'000'000});  // Cold and locked
    EXPECT_FALSE(find<QPushButton>("dangerAccept")->isEnabled());
    QTest::keyClick(dialog("dangerConfirm"), Qt::Key_Escape);
    ask(api::Bond{sampleId(12), 2'000'000'000});
    EXPECT_FALSE(find<QPushButton>("dangerAccept")->isEnabled());
}

TEST_F(DangerConfirmTest, AFailedCommandIsSaidAndTheDialogStays) {
    ask(api::Bond{sampleId(12), 1'000});
    node.failNextCommand(makeError("engine.mempool_full", "The mempool is full; try again."));
    click("dangerAccept");
    EXPECT_TRUE(said(QStringLiteral("mempool is full")));
    EXPECT_EQ(m_done, 0);
    EXPECT_TRUE(find<QPushButton>("dangerAccept")->isEnabled());
}

TEST_F(DangerConfirmTest, NoPathThroughTheBridgeLeavesTheDialogOut) {
    const api::Command dangers[] = {
        api::FileNodeKey{sampleId(12)},
        api::TransferNodeKey{sampleId(12), sampleId(7)},
        api::RemoveNodeKey{sampleId(12)},
        api::FileChallenge{},
        api::Bond{sampleId(12), 1},
        api::Unbond{sampleId(12), 1},
        api::ListNodeKey{sampleId(12), 10},
        api::ConfirmKeySale{sampleId(12), sampleId(7), sampleId(8)},
        api::BuyNodeKey{sampleId(2), 5, sampleId(8), std::string(128, 'a'), sampleId(13)},
    };
    for (const api::Command& command : dangers) {
        EXPECT_TRUE(ui::needsToken(command));
        std::string code;
        bridge.submit(command, &window, [&](const api::CommandResult& result) {
            code = result.error ? result.error->code : "sent";
        });
        EXPECT_EQ(code, "ui.not_confirmed");
    }
    EXPECT_TRUE(node.received().empty());
}

TEST_F(DangerConfirmTest, ATokenIsForOneCommandAlone) {
    const api::Command one = api::Bond{sampleId(12), 1'000};
    EXPECT_FALSE(ui::ConfirmationToken().confirms(one));
    const QByteArray digest = ui::commandDigest(one);
    EXPECT_EQ(digest.size(), 32);
    EXPECT_EQ(digest, ui::commandDigest(api::Bond{sampleId(12), 1'000}));
    EXPECT_NE(digest, ui::commandDigest(api::Bond{sampleId(12), 1'001}));
    EXPECT_NE(digest, ui::commandDigest(api::Bond{sampleId(13), 1'000}));
    EXPECT_NE(digest, ui::commandDigest(api::Unbond{sampleId(12), 1'000}));
    // Where a field ends is part of the digest.
    EXPECT_NE(ui::commandDigest(api::TransferNodeKey{"ab", "c"}),
              ui::commandDigest(api::TransferNodeKey{"a", "bc"}));
}

TEST(DangerLevels, EveryIrreversibleCommandOfThePreviewIsOneHere) {
    const auto now = runningSnapshot(nowMs());
    const std::pair<api::Command, DangerLevel> cases[] = {
        {api::FileNodeKey{sampleId(12)}, DangerLevel::Irreversible},
        {api::TransferNodeKey{sampleId(12), sampleId(7)}, DangerLevel::Irreversible},
        {api::RemoveNodeKey{sampleId(12)}, DangerLevel::Irreversible},
        {api::FileChallenge{}, DangerLevel::Irreversible},
        {api::ConfirmKeySale{sampleId(12), sampleId(7), sampleId(8)}, DangerLevel::Irreversible},
        {api::BuyNodeKey{sampleId(2), 5, sampleId(8), std::string(128, 'a'), sampleId(13)},
         DangerLevel::Irreversible},
        {api::RackUnpin{"cid", false}, DangerLevel::Irreversible},
        {api::RackGc{true}, DangerLevel::Irreversible},
        {api::RackGc{false}, DangerLevel::None},
        {api::Bond{sampleId(12), 5}, DangerLevel::Costly},
        {api::Unbond{sampleId(12), 5}, DangerLevel::Costly},
        {api::ListNodeKey{sampleId(12), 5}, DangerLevel::Costly},
        {api::ConnectNodeKey{sampleId(12)}, DangerLevel::Costly},
        {api::DisconnectNodeKey{sampleId(12)}, DangerLevel::Costly},
        {api::RegisterNodeKey{sampleId(13)}, DangerLevel::Costly},
        {api::LockNodeKey{sampleId(12)}, DangerLevel::None},
    };
    for (const auto& [command, level] : cases) {
        EXPECT_EQ(ui::dangerOf(command), level) << command.index();
        if (api::previewOf(command, now).irreversible) {
            EXPECT_EQ(level, DangerLevel::Irreversible) << command.index();
        }
    }
}

TEST(ConsequenceWords, NumbersStandInTheSentence) {
    api::Consequence wait{"unbonding_wait", "", 0, 0, 48LL * 3'600'000, 3};
    const QString text = ui::consequenceText(wait);
    EXPECT_TRUE(text.contains(QStringLiteral("2 days"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("3 epochs")));
    api::Consequence other{"something_new", "Said in English.", 0, 0, 0, 0};
    EXPECT_EQ(ui::consequenceText(other), QStringLiteral("Said in English."));
}

TEST_F(DangerConfirmTest, UndoTakesBackOnceAndEscapeKeepsIt) {
    ui::UndoBar bar;
    int undone = 0;
    bar.offer(QStringLiteral("It is muted."), [&] { ++undone; });
    EXPECT_TRUE(bar.isVisible());
    click(bar.findChild<QPushButton*>(QStringLiteral("undoAction")));
    EXPECT_EQ(undone, 1);
    EXPECT_FALSE(bar.isVisible());
    bar.offer(QStringLiteral("It is muted."), [&] { ++undone; });
    QTest::keyClick(&bar, Qt::Key_Escape);
    EXPECT_FALSE(bar.isVisible());
    EXPECT_EQ(undone, 1);
}

}  // namespace
}  // namespace stacknet::testing
