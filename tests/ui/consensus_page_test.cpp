#include <gtest/gtest.h>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <set>

#include "tests/support/sample_snapshot.h"
#include "tests/ui/ui_fixture.h"
#include "ui/dialogs/challenge_excerpt.h"
#include "ui/dialogs/challenge_steps.h"
#include "ui/dialogs/challenge_wizard.h"
#include "ui/dialogs/stake_evidence_dialog.h"
#include "ui/pages/consensus_board.h"
#include "ui/pages/consensus_words.h"
#include "ui/theme/privacy_mask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/countdown_ring.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/duty_strip.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/watchdog_ring.h"

namespace stacknet::testing {
namespace {

std::string reportJson(const std::string& fate, const std::string& promise = "") {
    const std::string passed = fate == "broken" ? "true" : "false";
    return R"({"fate":")" + fate + R"(","code":"ok","sentence":"The log says )" + fate +
           R"(.","promise":")" + promise +
           R"(","included_view":0,"included_height":0,"published_bytes":214,"published":"0a0b",
              "excerpt":[
              {"view":18963,"height":18410,"block_id":"b1","parent_id":"b0","linked":true,
               "demand":true,"holds":false},
              {"view":18964,"height":18411,"block_id":"b2","parent_id":"b1","linked":true,
               "demand":false,"holds":false},
              {"view":18965,"height":18412,"block_id":"b3","parent_id":"xx","linked":false,
               "demand":false,"holds":true},
              {"view":18966,"height":18413,"block_id":"b4","parent_id":"b3","linked":true,
               "demand":false,"holds":false}],
              "challenge":{
              "accused_name":"node 2","epoch":3,"view":18963,"signer":"5e","due_view":18970,"steps":[
              {"check":"transaction_valid","passed":true,"detail":"Fine."},
              {"check":"block_final","passed":true,"detail":"View 18963 is final."},
              {"check":"not_included_in_time","passed":)" +
           passed + R"(,"detail":"Nowhere up to 18970."}]}})";
}

class ConsensusPageTest : public UiTest {
protected:
    void SetUp() override {
        ui::HoldButton::setHoldMsForTests(1);
        UiTest::SetUp();
        window.showPage(QStringLiteral("consensus"));
    }
    void showIncident(const std::function<void(api::Snapshot&)>& change = {}) {
        showSnapshot([&](api::Snapshot& next) {
            const auto version = next.version;
            next = incidentSnapshot(nowMs());
            next.version = version;
            if (change) change(next);
        });
    }
    ui::ChallengeWizard* openWizard() {
        click("challengeOpen");
        EXPECT_TRUE(until([&] { return dialog("challengeWizard") != nullptr; }));
        return qobject_cast<ui::ChallengeWizard*>(dialog("challengeWizard"));
    }
    void answer(const std::string& json) {
        node.setAnswer("challenge.report", [this, json](const std::string& question) {
            asked = question;
            return Result<std::string>(json);
        });
    }
    const api::FileChallenge* filed() const {
        for (const auto& command : commands) {
            if (const auto* one = std::get_if<api::FileChallenge>(&command)) return one;
        }
        return nullptr;
    }
    /// The name typed, the passphrase, and the button held.
    void confirmFiling() {
        ASSERT_TRUE(until([&] { return dialog("dangerConfirm") != nullptr; }));
        QTest::keyClicks(find<QLineEdit>("dangerType"), QStringLiteral("node 2"));
        QTest::keyClicks(find<QLineEdit>("dangerPassphrase"), QStringLiteral("passphrase"));
        auto* hold = find<ui::HoldButton>("dangerHold");
        ASSERT_TRUE(hold->isEnabled());
        hold->setFocus();
        QTest::keyPress(hold, Qt::Key_Space);
    }
    QString refusal() const {
        const auto* shown = dialog("dangerConfirm");
        return shown == nullptr ? QString() : shown->findChild<ui::Banner*>()->sentence();
    }
    QString alarm() { return find<ui::Banner>("consensusAlarm")->sentence(); }

    std::string asked;
    std::vector<api::Command> commands;
};

TEST_F(ConsensusPageTest, NumbersComeFromThePicture) {
    EXPECT_EQ(kpi("consensusHeight"), QStringLiteral("18,421"));
    EXPECT_EQ(kpi("consensusVotes"), QStringLiteral("6,413"));
    EXPECT_EQ(find<ui::KpiCard>("consensusVotes")->suffix(), QStringLiteral("agreed"));
    EXPECT_EQ(find<ui::KpiCard>("consensusVotes")->detail(), QStringLiteral("51 late · 3 missed"));
    EXPECT_EQ(kpi("consensusLeader"), QStringLiteral("node 2"));
    EXPECT_EQ(kpi("consensusTerm"), QStringLiteral("421"));
    EXPECT_EQ(find<ui::KpiCard>("consensusTerm")->suffix(), QStringLiteral("/ 1,000"));
    EXPECT_NEAR(find<ui::KpiCard>("consensusTerm")->findChild<ui::ThinProgress*>()->share(), 0.421,
                0.001);
    EXPECT_EQ(find<QTableView>("validators")->model()->rowCount(), 4);
    EXPECT_FALSE(find("consensusAlarm")->isVisible());
}

TEST_F(ConsensusPageTest, TheWatchdogSaysWhatItCountsOnAndRestsWhileHidden) {
    auto* watchdog = find<ui::WatchdogRing>("consensusWatchdog");
    EXPECT_EQ(watchdog->reason(), QStringLiteral("Nothing is late"));
    EXPECT_FALSE(watchdog->ring()->isCounting());
    showIncident(
        [](api::Snapshot& next) { next.consensus.watchdog.armed[0].remainingMs = 60'000; });
    EXPECT_TRUE(until([&] { return watchdog->ring()->isCounting(); }));
    EXPECT_TRUE(watchdog->reason().startsWith(QStringLiteral("W3")));
    EXPECT_LE(watchdog->ring()->remainingMs(), 60'000);
    EXPECT_TRUE(watchdog->detail().contains(QStringLiteral("20.0 s"))) << "10 s, doubled";
    window.showPage(QStringLiteral("overview"));
    EXPECT_FALSE(watchdog->ring()->isCounting());
}

TEST_F(ConsensusPageTest, TheStripIsReadByArrowKeys) {
    auto* strip = find<ui::DutyStrip>("dutyStrip");
    ASSERT_EQ(strip->marks().size(), 7U) << "four past terms and three to come";
    EXPECT_FALSE(strip->marks()[static_cast<std::size_t>(strip->current())].future);
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Home);
    QTest::keyClick(strip, Qt::Key_Right);
    EXPECT_TRUE(text("dutyDetail").contains(QStringLiteral("left at view")));
    EXPECT_TRUE(text("dutyDetail").contains(QStringLiteral("W3")));
    EXPECT_EQ(strip->accessibleDescription(), text("dutyDetail"));
    QTest::keyClick(strip, Qt::Key_End);
    EXPECT_TRUE(text("dutyDetail").contains(QStringLiteral("will be led by")));
}

TEST_F(ConsensusPageTest, TheStripOfVotesHasAColourAGlyphAndASentenceForEach) {
    auto* strip = find<ui::DutyStrip>("voteStrip");
    showIncident();
    ASSERT_TRUE(until([&] { return strip->marks().size() == 60U; }));
    const auto newest = [&](std::size_t back) { return strip->marks()[59 - back]; };
    EXPECT_EQ(newest(0).tone, ui::Tone::Ok);
    EXPECT_EQ(newest(7).tone, ui::Tone::Info);
    EXPECT_EQ(newest(31).tone, ui::Tone::Warn);
    EXPECT_EQ(newest(45).tone, ui::Tone::Danger);
    std::set<ui::Glyph> glyphs;
    for (const auto& mark : strip->marks()) glyphs.insert(mark.glyph);
    EXPECT_EQ(glyphs.size(), 4U) << "colour alone says nothing";
    EXPECT_EQ(strip->current(), 59) << "the newest";
    EXPECT_TRUE(text("voteDetail").contains(QStringLiteral("agreed")));
    strip->setFocus();
    for (int i = 0; i < 7; ++i) QTest::keyClick(strip, Qt::Key_Left);
    EXPECT_TRUE(text("voteDetail").contains(QStringLiteral("late")));
    EXPECT_EQ(strip->accessibleDescription(), text("voteDetail"));
    QTest::keyClick(strip, Qt::Key_Home);
    EXPECT_EQ(strip->current(), 0) << "all of them are shown";
    QTest::keyClick(strip, Qt::Key_Down);
    EXPECT_GT(strip->current(), 1) << "a row further down";
    EXPECT_LE(strip->height(), 120);
}

TEST_F(ConsensusPageTest, EveryStateOfTheVoteHasAWordAndASentence) {
    using api::SigningState;
    const std::pair<api::SigningInfo, QString> states[] = {
        {{SigningState::Signing, 0, 0, {}, {}}, QStringLiteral("Voting")},
        {{SigningState::Observer, 0, 0, {}, {}}, QStringLiteral("Watching only")},
        {{SigningState::Locked, 0, 0, {}, {}}, QStringLiteral("Key locked")},
        {{SigningState::SittingOut, 19'001, 0, {}, {}}, QStringLiteral("Sitting out")},
        {{SigningState::DoppelgangerWait, 0, 40'000, {}, {}}, QStringLiteral("Listening first")},
        {{SigningState::Stopped, 0, 0, "consensus.foreign_vote", "Another node signs."},
         QStringLiteral("Stopped voting")}};
    for (const auto& [state, word] : states) {
        showSnapshot([&](api::Snapshot& next) { next.consensus.signing = state; });
        EXPECT_TRUE(until([&] { return find<ui::StatusPill>("signingState")->text() == word; }))
            << word.toStdString();
        EXPECT_FALSE(text("signingText").isEmpty());
        EXPECT_EQ(find("signingWait")->isVisible(), state.state == SigningState::DoppelgangerWait);
    }
    EXPECT_TRUE(text("signingText").contains(QStringLiteral("consensus.foreign_vote")));
}

TEST_F(ConsensusPageTest, JoiningShowsHowFarItIs) {
    showSnapshot(
        [](api::Snapshot& next) { next.consensus.snapshotSync = {true, 40'960, 17, 61, 0, 0}; });
    EXPECT_TRUE(until([&] { return find("syncProgress")->isVisible(); }));
    EXPECT_TRUE(text("syncText").contains(QStringLiteral("17 of 61")));
    showSnapshot([](api::Snapshot& next) { next.consensus.snapshotSync = {}; });
    EXPECT_TRUE(until([&] { return !find("syncProgress")->isVisible(); }));
}

TEST_F(ConsensusPageTest, TheWorstAlarmStandsOnTop) {
    showIncident();
    EXPECT_TRUE(until([&] { return alarm().contains(QStringLiteral("accuses this node")); }));
    showIncident([](api::Snapshot& next) {
        next.challenges = {};
        auto all = *next.validators;
        all[0].jailed = true;
        next.validators = api::Shared(std::move(all));
    });
    EXPECT_TRUE(until([&] { return alarm().contains(QStringLiteral("jailed")); }));
    showIncident([](api::Snapshot& next) {
        next.challenges = {};
        auto all = *next.demands;
        all[0].leader = next.validators->front().key;
        next.demands = api::Shared(std::move(all));
    });
    EXPECT_TRUE(until([&] { return alarm().contains(QStringLiteral("owes a demanded")); }));
    showIncident([](api::Snapshot& next) { next.challenges = {}; });
    EXPECT_TRUE(until([&] { return !find("consensusAlarm")->isVisible(); }));
}

TEST_F(ConsensusPageTest, TheBoardSortsChallengesByHowFarTheyAre) {
    EXPECT_FALSE(find("challengeBoard")->isVisible()) << "no one is being blocked";
    showIncident();
    auto* board = find<ui::ChallengeBoard>("challengeBoard");
    ASSERT_TRUE(until([&] { return board->isVisible(); }));
    EXPECT_EQ(board->cards(0), 1) << "somebody accuses this node: shown first";
    EXPECT_EQ(board->cards(1), 0);
    click("challengesNetwork");
    EXPECT_EQ(board->cards(0), 1);
    EXPECT_EQ(board->cards(1), 2) << "one of them for a broken promise";
    EXPECT_EQ(board->cards(2), 1);
    click("challengesAsTable");
    EXPECT_TRUE(find("challenges")->isVisible());
    EXPECT_EQ(find<QTableView>("challenges")->model()->rowCount(), 4);
    click("challengesMine");
    EXPECT_EQ(find<QTableView>("challenges")->model()->rowCount(), 4);
}

TEST_F(ConsensusPageTest, WhoIsAccusedHasNoDeadlineAndIsToldSo) {
    showIncident();
    ASSERT_TRUE(until([&] { return find("challengesAgainstNote")->isVisible(); }));
    EXPECT_TRUE(text("challengesAgainstNote").contains(QStringLiteral("no deadline")));
    click("challengesNetwork");
    EXPECT_FALSE(find("challengesAgainstNote")->isVisible());
}

TEST_F(ConsensusPageTest, ABrokenPromiseHasChecksOfItsOwn) {
    showIncident();
    window.showPage(QStringLiteral("consensus"),
                    QString::fromStdString(node.snapshot()->challenges->at(3).id));
    ASSERT_TRUE(until([&] { return dialog("challengeDetail") != nullptr; }));
    auto* steps = find<ui::ChallengeSteps>("challengeDetailSteps");
    EXPECT_EQ(steps->passed(), 6);
    EXPECT_EQ(steps->count(), 6);
    EXPECT_TRUE(steps->lineText(0).contains(QStringLiteral("promise")));
    EXPECT_TRUE(text("challengeDetailSentence").contains(QStringLiteral("broke its promise")));
    auto* fields = find<ui::DetailList>("challengeDetailFields");
    EXPECT_EQ(fields->value(QStringLiteral("Promised by")), QStringLiteral("the accused"));
    click("challengeDetailClose");
}

TEST_F(ConsensusPageTest, AnOpenDetailShowsTheVerdictWhenItComes) {
    showIncident();
    const std::string id = node.snapshot()->challenges->at(0).id;
    window.showPage(QStringLiteral("consensus"), QString::fromStdString(id));
    ASSERT_TRUE(until([&] { return dialog("challengeDetail") != nullptr; }));
    EXPECT_EQ(find<ui::StatusPill>("challengeDetailState")->text(), QStringLiteral("Sent"));
    showIncident([](api::Snapshot& next) {
        auto challenges = *next.challenges;
        challenges[0].state = api::ChallengeState::Upheld;
        challenges[0].filedHeight = challenges[0].verdictHeight = 16'500;
        challenges[0].steps = {{api::ChallengeCheck::TransactionValid, true, "It is valid."}};
        next.challenges = api::Shared(std::move(challenges));
    });
    EXPECT_TRUE(until([&] {
        return find<ui::StatusPill>("challengeDetailState")->text() == QLatin1String("Upheld");
    }));
    EXPECT_EQ(find<ui::ChallengeSteps>("challengeDetailSteps")->passed(), 1);
    EXPECT_EQ(find<ui::DetailList>("challengeDetailFields")->value(QStringLiteral("Judged")),
              QStringLiteral("block 16,500"));
    click("challengeDetailClose");
}

TEST_F(ConsensusPageTest, TheLogsBlocksAreShownAndTheFirstBreakIsMarked) {
    answer(reportJson("broken"));
    showIncident();
    window.showPage(QStringLiteral("consensus"),
                    QString::fromStdString(node.snapshot()->challenges->at(0).id));
    ASSERT_TRUE(until([&] { return dialog("challengeDetail") != nullptr; }));
    auto* excerpt = find<ui::ChallengeExcerpt>("challengeDetailExcerpt");
    ASSERT_TRUE(until([&] { return excerpt->count() == 4; }));
    EXPECT_TRUE(excerpt->isVisible());
    EXPECT_EQ(excerpt->firstBreak(), 2);
    EXPECT_TRUE(excerpt->lineText(0).contains(QStringLiteral("holds the demand")));
    EXPECT_TRUE(excerpt->lineText(1).contains(QStringLiteral("hangs on the block before it")));
    EXPECT_TRUE(excerpt->lineText(2).contains(QStringLiteral("the log breaks here")));
    EXPECT_TRUE(excerpt->lineText(3).contains(QStringLiteral("after the break")));
    click("challengeDetailClose");
}

TEST_F(ConsensusPageTest, ACardOpensByKeyboardAndTellsWhereItBreaks) {
    answer(reportJson("kept"));
    showIncident();
    click("challengesNetwork");
    auto* card = find("challengeBoard")->findChild<ui::ChallengeCard*>();
    ASSERT_NE(card, nullptr);
    EXPECT_TRUE(card->accessibleName().contains(QStringLiteral("node 4")));
    const std::string id = card->id();
    QTest::keyClick(card, Qt::Key_Return);
    ASSERT_TRUE(until([&] { return dialog("challengeDetail") != nullptr; }));
    auto* steps = find<ui::ChallengeSteps>("challengeDetailSteps");
    EXPECT_TRUE(until(
        [&] { return text("challengeDetailSentence") == QLatin1String("The log says kept."); }));
    EXPECT_EQ(asked, id);
    EXPECT_EQ(steps->passed(), 2);
    EXPECT_TRUE(steps->lineText(2).contains(QStringLiteral("failed")));
    EXPECT_TRUE(steps->lineText(3).contains(QStringLiteral("not reached")));
    click("challengeDetailClose");
}

TEST_F(ConsensusPageTest, DetailsStayWhenTheLogHasNoMoreToSay) {
    showIncident();
    window.showPage(QStringLiteral("consensus"),
                    QString::fromStdString(node.snapshot()->challenges->at(1).id));
    ASSERT_TRUE(until([&] { return dialog("challengeDetail") != nullptr; }));
    EXPECT_TRUE(
        until([&] { return dialog("challengeDetail")->findChild<ui::Banner*>()->isVisible(); }));
    EXPECT_EQ(find<ui::ChallengeSteps>("challengeDetailSteps")->passed(), 1);
    click("challengeDetailClose");
}

TEST_F(ConsensusPageTest, AProvenChallengeIsFiledWithTheNumbersThatWereShown) {
    answer(reportJson("broken"));
    showIncident();
    auto* wizard = openWizard();
    ASSERT_NE(wizard, nullptr);
    const auto demand = node.snapshot()->demands->front();
    EXPECT_EQ(find<QTableView>("challengeItems")->model()->rowCount(), 3);
    click("challengeNext");
    EXPECT_EQ(wizard->step(), 1);
    EXPECT_TRUE(until([&] { return find("challengeNext")->isEnabled(); }));
    EXPECT_NE(asked.find(demand.txHash), std::string::npos);
    EXPECT_NE(asked.find(std::to_string(demand.firstView)), std::string::npos);
    EXPECT_EQ(find<ui::ChallengeSteps>("challengeSteps")->passed(), 3);
    EXPECT_EQ(find<ui::ChallengeExcerpt>("challengeExcerpt")->count(), 4);
    EXPECT_EQ(find<ui::ChallengeExcerpt>("challengeExcerpt")->firstBreak(), 2);
    click("challengeNext");
    QString costs;
    for (auto* label : find("challengeCosts")->findChildren<QLabel*>()) costs += label->text();
    EXPECT_TRUE(costs.contains(QStringLiteral("2,500"))) << "the deposit of the rules";
    EXPECT_TRUE(costs.contains(QStringLiteral("100 %")));
    auto* published = find<ui::DetailList>("challengePublished");
    EXPECT_EQ(published->value(QStringLiteral("Demanded at")),
              QStringLiteral("view 18,963 of epoch 3"));
    EXPECT_EQ(published->value(QStringLiteral("Demanded by")), QStringLiteral("5e"));
    EXPECT_EQ(published->value(QStringLiteral("Published")), QStringLiteral("214 bytes"));
    EXPECT_EQ(published->value(QStringLiteral("These bytes")), QStringLiteral("0a0b"));
    EXPECT_TRUE(costs.contains(QStringLiteral("published for ever")));
    // The payers are a list, which the mask covers; the costs are what one agrees to.
    const auto* payers = find<QComboBox>("challengeKey");
    const QString payer = payers->currentText();
    EXPECT_FALSE(wizard->findChild<QLabel*>("amountsShown")->isVisible());
    ui::PrivacyMask::instance().setOn(true);
    EXPECT_NE(payers->currentText(), payer);
    EXPECT_TRUE(payers->currentText().contains(ui::PrivacyMask::mask()));
    EXPECT_TRUE(wizard->findChild<QLabel*>("amountsShown")->isVisible());
    ui::PrivacyMask::instance().setOn(false);
    EXPECT_EQ(payers->currentText(), payer);
    click("challengeBack");
    EXPECT_EQ(wizard->step(), 1);
    ASSERT_TRUE(until([&] { return find("challengeNext")->isEnabled(); }));
    click("challengeNext");
    ASSERT_TRUE(find("challengeFile")->isEnabled());
    click("challengeFile");
    confirmFiling();
    EXPECT_TRUE(until([&] { return wizard->step() == 3; })) << refusal().toStdString();
    commands = node.received();
    ASSERT_NE(filed(), nullptr);
    EXPECT_EQ(filed()->txHash, demand.txHash);
    EXPECT_EQ(filed()->signer, demand.signer);
    EXPECT_EQ(filed()->view, demand.firstView);
    EXPECT_EQ(filed()->epoch, demand.epoch);
    EXPECT_FALSE(filed()->publicKey.empty());
    click("challengeShow");
    EXPECT_TRUE(until([&] { return dialog("challengeWizard") == nullptr; }));
}

TEST_F(ConsensusPageTest, WhatProvesNothingCannotBeFiled) {
    showIncident();
    for (const char* fate : {"kept", "open", "void", "refused", "unknown"}) {
        answer(reportJson(fate));
        auto* wizard = openWizard();
        click("challengeNext");
        EXPECT_TRUE(until([&] {
            return text("challengeProof") ==
                   QStringLiteral("The log says %1.").arg(QString::fromLatin1(fate));
        }));
        EXPECT_FALSE(find("challengeNext")->isEnabled()) << fate;
        EXPECT_FALSE(find("challengeFile")->isVisible()) << fate;
        click("challengeCancel");
        EXPECT_TRUE(until([&] { return dialog("challengeWizard") == nullptr; }));
        static_cast<void>(wizard);
    }
    commands = node.received();
    EXPECT_EQ(filed(), nullptr);
}

TEST_F(ConsensusPageTest, ABrokenPromiseIsFiledAsOne) {
    const std::string promise(240, 'a');
    answer(reportJson("broken", promise));
    showIncident();
    auto* wizard = openWizard();
    find<QTableView>("challengeItems")->selectRow(2);
    click("challengeNext");
    ASSERT_TRUE(until([&] { return find("challengeNext")->isEnabled(); }));
    EXPECT_NE(asked.find("\"order\""), std::string::npos);
    click("challengeNext");
    click("challengeFile");
    confirmFiling();
    EXPECT_TRUE(until([&] {
        commands = node.received();
        return filed() != nullptr;
    }));
    ASSERT_NE(filed(), nullptr);
    EXPECT_EQ(filed()->promise, promise);
    EXPECT_TRUE(filed()->txHash.empty());
    // No leader of the samples has promised anything: the fake node says so.
    EXPECT_TRUE(until([&] { return refusal().contains(QStringLiteral("promise")); }))
        << refusal().toStdString();
    click("dangerCancel");
    EXPECT_EQ(wizard->step(), 2);
    click("challengeCancel");
}

TEST_F(ConsensusPageTest, ALockedKeyIsUnlockedFirst) {
    answer(reportJson("broken"));
    showIncident([](api::Snapshot& next) {
        for (auto& key : next.nodeKeys) key.unlocked = false;
    });
    openWizard();
    click("challengeNext");
    ASSERT_TRUE(until([&] { return find("challengeNext")->isEnabled(); }));
    click("challengeNext");
    EXPECT_FALSE(find("challengeFile")->isEnabled());
    EXPECT_TRUE(text("challengeKeyState").contains(QStringLiteral("locked")));
    click("challengeUnlock");
    ASSERT_TRUE(until([&] { return dialog("unlockDialog") != nullptr; }));
    QTest::keyClicks(find<QLineEdit>("unlockPassphrase"), QStringLiteral("passphrase"));
    click("unlockConfirm");
    EXPECT_TRUE(until([&] { return find("challengeFile")->isEnabled(); }));
    click("challengeCancel");
}

TEST_F(ConsensusPageTest, ARefusalStaysInTheWizardWithItsReason) {
    answer(reportJson("broken"));
    showIncident();
    auto* wizard = openWizard();
    click("challengeNext");
    ASSERT_TRUE(until([&] { return find("challengeNext")->isEnabled(); }));
    click("challengeNext");
    click("challengeFile");
    node.failNextCommand(makeError("ledger.already_punished", "The leader was punished before."));
    confirmFiling();
    EXPECT_TRUE(until([&] { return refusal().contains(QStringLiteral("punished before")); }));
    click("dangerCancel");
    EXPECT_EQ(wizard->step(), 2);
    EXPECT_TRUE(find("challengeFile")->isEnabled());
    click("challengeCancel");
}

TEST_F(ConsensusPageTest, WithoutAnythingBlockedTheWizardSaysSo) {
    auto* wizard = openWizard();
    ASSERT_NE(wizard, nullptr);
    EXPECT_FALSE(find("challengeNext")->isEnabled());
    QString all;
    for (auto* label : wizard->findChildren<QLabel*>()) {
        if (label->isVisible()) all += label->text();
    }
    EXPECT_TRUE(all.contains(QStringLiteral("No one is being blocked")));
    click("challengeCancel");
}

TEST_F(ConsensusPageTest, FilingByItselfIsSwitchedOnOnlyAfterTheCostWasShown) {
    showSnapshot([](api::Snapshot& next) { next.consensus.autoChallenge = false; });
    auto* box = find<QCheckBox>("challengesAuto");
    ASSERT_TRUE(until([&] { return !box->isChecked(); }));
    box->click();
    ASSERT_TRUE(until([&] { return dialog("confirmDialog") != nullptr; }));
    QString all;
    for (auto* label : dialog("confirmDialog")->findChildren<QLabel*>()) all += label->text();
    EXPECT_TRUE(all.contains(QStringLiteral("tokens at risk")));
    click("confirmCancel");
    EXPECT_FALSE(box->isChecked());
    EXPECT_TRUE(until([&] { return dialog("confirmDialog") == nullptr; }));
    box->click();
    ASSERT_TRUE(until([&] { return dialog("confirmDialog") != nullptr; }));
    click("confirmAccept");
    EXPECT_TRUE(until([&] { return box->isChecked(); }));
    EXPECT_TRUE(node.snapshot()->consensus.autoChallenge);
    box->click();
    EXPECT_TRUE(until([&] { return !box->isChecked(); })) << "off needs no question";
    toggle(box);
    ASSERT_TRUE(until([&] { return dialog("confirmDialog") != nullptr; }));
    EXPECT_FALSE(box->isChecked());
    click("confirmCancel");
}

TEST_F(ConsensusPageTest, AScreenReadersToggleChoosesWhoseChallengesAreShown) {
    showIncident();
    toggle(find<QAbstractButton>("challengesNetwork"));
    showIncident();
    EXPECT_TRUE(find<QAbstractButton>("challengesNetwork")->isChecked()) << "kept over a refresh";
    toggle(find<QAbstractButton>("challengesMine"));
    showIncident();
    EXPECT_TRUE(find<QAbstractButton>("challengesMine")->isChecked());
}

TEST_F(ConsensusPageTest, EvidenceIsShownSideBySide) {
    showIncident();
    auto* table = find<QTableView>("evidence");
    ASSERT_TRUE(until([&] { return table->model()->rowCount() == 6; }));
    EXPECT_FALSE(find("evidenceShow")->isEnabled());
    table->selectRow(1);
    click("evidenceShow");
    ASSERT_TRUE(until([&] { return dialog("evidenceDialog") != nullptr; }));
    EXPECT_NE(dialog("evidenceDialog")->findChild<QWidget*>(QStringLiteral("evidenceFirst")),
              nullptr);
    QString all;
    for (auto* label : dialog("evidenceDialog")->findChildren<QLabel*>()) all += label->text();
    EXPECT_TRUE(all.contains(QStringLiteral("≠")));
    EXPECT_NE(find<ui::SlashEvidenceDialog>("evidenceDialog"), nullptr) << "one dialog for both";
    EXPECT_TRUE(find("evidenceVerify")->isVisible());
    // The table behind it has a button of that name as well.
    click(dialog("evidenceDialog")->findChild<QAbstractButton*>(QStringLiteral("evidenceCopy")));
    EXPECT_TRUE(ui::clipboardText().contains(QStringLiteral("\"signed_bytes\"")))
        << ui::clipboardText().toStdString();
    click("evidenceClose");
}

TEST_F(ConsensusPageTest, AnOldPictureIsGrey) {
    node.goStale(60'000);
    EXPECT_TRUE(until([&] { return find<ui::KpiCard>("consensusHeight")->isStale(); }));
    EXPECT_TRUE(
        find<ui::WatchdogRing>("consensusWatchdog")->detail().contains(QStringLiteral("old")));
}

TEST_F(ConsensusPageTest, EveryFocusableWidgetHasAName) {
    showIncident();
    click("challengesNetwork");
    for (auto* widget : find("consensusPage")->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool named =
            !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        const bool header =
            widget->inherits("QHeaderView") ||
            (widget->parentWidget() && widget->parentWidget()->inherits("QTableView"));
        EXPECT_TRUE(named || header)
            << widget->metaObject()->className() << " " << widget->objectName().toStdString();
    }
}

TEST(ConsensusWords, ADemandIsLeftOutOnlyPastItsDueView) {
    api::DemandInfo demand;
    demand.firstView = 10;
    demand.dueView = 17;
    EXPECT_FALSE(ui::isLeftOut(demand, 17));
    EXPECT_TRUE(ui::isLeftOut(demand, 18));
    demand.metView = 17;
    EXPECT_FALSE(ui::isLeftOut(demand, 30));
    demand.metView = 18;
    EXPECT_TRUE(ui::isLeftOut(demand, 30));
    demand = {};
    EXPECT_FALSE(ui::isLeftOut(demand, 30)) << "no block embeds it";
}

TEST(ConsensusWords, ReportsThatAreNoneAreRefused) {
    for (const char* json : {"", "[]", "{}", R"({"challenge":{}})", R"({"challenge":[]})"}) {
        EXPECT_FALSE(ui::readChallengeReport(json).ok()) << json;
    }
}

}  // namespace
}  // namespace stacknet::testing
