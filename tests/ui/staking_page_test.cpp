// Staking & slashing: numbers, exposure, orders with their previews, evidence, alarms.

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>

#include "tests/support/sample_earnings.h"
#include "tests/ui/ui_fixture.h"
#include "ui/dialogs/stake_amount_dialog.h"
#include "ui/models/roles.h"
#include "ui/pages/staking_words.h"
#include "ui/text/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/status_pill.h"

namespace stacknet::testing {
namespace {

using namespace ui;

class Staking : public UiTest {
protected:
    void SetUp() override {
        UiTest::SetUp();
        scriptEarnings(node, nowMs());
        window.showPage(QStringLiteral("staking"));
        ASSERT_TRUE(until([&] { return bridge.freshness() == Freshness::Live; }));
    }
    void incident() {
        node.setSnapshot(incidentSnapshot(nowMs()));
        const auto version = node.snapshot()->version;
        ASSERT_TRUE(until([&] { return bridge.snapshot()->version >= version; }));
        ASSERT_TRUE(until([&] { return table("slashes")->model()->rowCount() == 3; }));
    }
    QTableView* table(const char* name) const { return find<QTableView>(name); }
    void select(const char* name, const std::string& id) {
        auto* view = table(name);
        auto* model = view->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(IdRole).toString().toStdString() == id)
                view->selectRow(row);
        }
    }
    bool shown(const char* name) const { return find(name)->isVisibleTo(&window); }
    QString note() const { return text("stakeKeyNote"); }
    /// The command that the node got last.
    template <typename Order>
    Order last() const {
        const auto commands = node.received();
        EXPECT_FALSE(commands.empty());
        const auto* order = std::get_if<Order>(&commands.back());
        EXPECT_NE(order, nullptr);
        return order == nullptr ? Order{} : *order;
    }
    /// The confirmation that is open: of what costs, or of what does not.
    QDialog* confirmation() const {
        auto* costly = dialog("dangerConfirm");
        return costly != nullptr ? costly : dialog("confirmDialog");
    }
    /// Waits for the confirmation and agrees to it.
    void agree() {
        ASSERT_TRUE(until([&] { return confirmation() != nullptr; }));
        auto* accept = confirmation()->findChild<QAbstractButton*>("dangerAccept");
        if (accept == nullptr)
            accept = confirmation()->findChild<QAbstractButton*>("confirmAccept");
        click(accept);
        ASSERT_TRUE(until([&] { return confirmation() == nullptr; }));
        ASSERT_TRUE(until([&] { return bridge.pendingCommands() == 0; }));
    }
};

TEST_F(Staking, NumbersAreThoseOfThePicture) {
    ASSERT_TRUE(until([&] { return kpi("kpiAllocation") == compactText(3'000'000'000); }));
    std::uint64_t held = 0;
    for (const auto& key : bridge.snapshot()->nodeKeys) {
        if (key.ours && key.registered) held += stakeOf(key);
    }
    EXPECT_EQ(kpi("kpiStake"), compactText(held));
    EXPECT_EQ(kpi("kpiSlashed"), compactText(0));
    // Only the Connected key can commit an offence; the worst rule takes all that it holds.
    EXPECT_EQ(kpi("kpiExposure"), compactText(stakeOf(bridge.snapshot()->nodeKeys.front())));
    EXPECT_EQ(table("stakeKeys")->model()->rowCount(), 3);
}

TEST_F(Staking, ExposureIsRoundedUpAsTheLedgerDoes) {
    showSnapshot([](api::Snapshot& s) {
        s.nodeKeys.front().tokensFree = 1'001;
        s.nodeKeys.front().tokensBonded = 0;
    });
    const auto& now = *bridge.snapshot();
    EXPECT_EQ(exposureOf(now.nodeKeys.front(), now), (Exposure{501, 101, 1'001}));
    EXPECT_EQ(exposureNow(now), (Exposure{501, 101, 1'001}));
    EXPECT_EQ(text("ruleDisagreementShare"), percentText(now.stakeRules.slashBftDisagreementBps));
    EXPECT_EQ(text("ruleDisagreementShare"), "50 %");
    EXPECT_EQ(text("ruleSpotCheckShare"), "10 %");
    EXPECT_EQ(text("ruleCensorshipShare"), "100 %");
    EXPECT_TRUE(text("ruleDisagreementCost").contains("501"));
    EXPECT_TRUE(text("ruleSpotCheckCost").contains("101"));
    EXPECT_TRUE(text("ruleCensorshipCost").contains(countText(1'001)));
}

TEST_F(Staking, ANetworkWithoutARuleSaysSo) {
    showSnapshot([](api::Snapshot& s) { s.stakeRules = {}; });
    EXPECT_TRUE(text("ruleCensorshipCost").contains("no such rule"));
    EXPECT_EQ(percentText(1'250),
              QStringLiteral("12") + QLocale().decimalPoint() + QStringLiteral("50 %"));
}

TEST_F(Staking, NearMissesAreThoseThatTheNodeKnowsOf) {
    EXPECT_TRUE(text("ruleCensorshipMiss").contains("none"));
    showSnapshot([](api::Snapshot& s) {
        api::TermInfo left;
        left.term = 44;
        left.ours = true;
        left.end = api::TermEnd::Left;
        left.proposals = 3;
        s.consensus.recentTerms.push_back(left);
        api::PointsEntryInfo missed;
        missed.nodeKey = s.nodeKeys.front().publicKey;
        missed.reason = "missed_check";
        missed.lastMs = s.asOfMs - 5'000;
        s.points = api::Shared(std::vector{missed});
        s.consensus.signing = {api::SigningState::Stopped, 0, 0, "consensus.foreign_vote",
                               "Another node signs with this node's key."};
    });
    EXPECT_TRUE(text("ruleCensorshipMiss").contains("44"));
    EXPECT_TRUE(text("ruleSpotCheckMiss").contains("Missed a spot check"));
    EXPECT_TRUE(text("ruleDisagreementMiss").contains("key"));
    EXPECT_EQ(find<StatusPill>("protectionState")->tone(), Tone::Danger);
}

TEST_F(Staking, BondGoesThroughAmountPreviewAndConfirmation) {
    const auto key = bridge.snapshot()->nodeKeys.front();
    select("stakeKeys", key.publicKey);
    click("stakeBond");
    auto* amount = dialog("amountDialog");
    ASSERT_NE(amount, nullptr);
    auto* next = amount->findChild<QAbstractButton*>("amountNext");
    auto* typed = amount->findChild<QLineEdit*>("amountTokens");
    auto* slider = amount->findChild<QSlider*>("amountSlider");
    EXPECT_FALSE(next->isEnabled());
    QTest::keyClicks(typed, "999999999999");
    EXPECT_FALSE(next->isEnabled());
    EXPECT_TRUE(amount->findChild<QLabel*>("amountProblem")->text().contains("at most"));
    typed->clear();
    QTest::keyClicks(typed, "12x");
    EXPECT_TRUE(amount->findChild<QLabel*>("amountProblem")->text().contains("whole number"));
    slider->setValue(1'000);
    EXPECT_EQ(tokensOf(typed->text()), key.tokensFree);
    slider->setValue(500);
    EXPECT_EQ(tokensOf(typed->text()), key.tokensFree / 1'000 * 500 + key.tokensFree % 1'000 / 2);
    typed->setText("2000");  // as a screen reader or a dictation fills it
    EXPECT_TRUE(next->isEnabled());
    typed->clear();
    QTest::keyClicks(typed, "1000");
    EXPECT_TRUE(next->isEnabled());
    EXPECT_TRUE(amount->findChild<QLabel*>("amountPreview")
                    ->text()
                    .contains(countText(1'000) + QStringLiteral(" tokens count")));
    click(next);
    agree();
    const auto order = last<api::Bond>();
    EXPECT_EQ(order.publicKey, key.publicKey);
    EXPECT_EQ(order.tokens, 1'000U);
    EXPECT_TRUE(find<Banner>("stakingBanner")->sentence().contains("bonded"));
}

TEST_F(Staking, UnbondAsksForBondedTokensAndCancelSendsNothing) {
    const auto key = bridge.snapshot()->nodeKeys.front();
    select("stakeKeys", key.publicKey);
    const auto before = node.received().size();
    click("stakeUnbond");
    auto* amount = dialog("amountDialog");
    ASSERT_NE(amount, nullptr);
    click(amount->findChild<QAbstractButton*>("amountAll"));
    EXPECT_EQ(tokensOf(amount->findChild<QLineEdit*>("amountTokens")->text()), key.tokensBonded);
    click(amount->findChild<QAbstractButton*>("amountNext"));
    ASSERT_TRUE(until([&] { return confirmation() != nullptr; }));
    click(confirmation()->findChild<QAbstractButton*>("dangerCancel"));
    ASSERT_TRUE(until([&] { return confirmation() == nullptr; }));
    EXPECT_EQ(node.received().size(), before);
}

TEST_F(Staking, WithdrawSaysWhatIsFreeWhenAndSendsTheOrder) {
    incident();
    const auto key = bridge.snapshot()->nodeKeys.front();
    select("stakeKeys", key.publicKey);
    EXPECT_TRUE(note().contains(countText(30'000'000)));
    EXPECT_TRUE(note().contains(countText(40'000'000)));
    EXPECT_TRUE(note().contains(countText(key.unbondingEpoch)));
    click("stakeWithdraw");
    agree();
    EXPECT_EQ(last<api::Withdraw>().publicKey, key.publicKey);
}

TEST_F(Staking, AJailIsEndedOnlyOnceItsTimeIsOver) {
    incident();
    const auto id = bridge.snapshot()->nodeKeys.front().publicKey;
    select("stakeKeys", id);
    EXPECT_TRUE(shown("stakeUnjail"));
    EXPECT_TRUE(find("stakeUnjail")->isEnabled());
    showSnapshot(
        [](api::Snapshot& s) { s.nodeKeys.front().jailedUntilEpoch = s.consensus.epoch + 1; });
    EXPECT_FALSE(find("stakeUnjail")->isEnabled());
    showSnapshot([](api::Snapshot& s) { s.nodeKeys.front().jailedUntilEpoch = 0; });
    click("stakeUnjail");
    agree();
    EXPECT_EQ(last<api::Unjail>().publicKey, id);
}

TEST_F(Staking, AnActiveKeyIsListedForAPriceAndTakenOffTheMarket) {
    const auto id = bridge.snapshot()->nodeKeys.at(3).publicKey;
    ASSERT_EQ(bridge.snapshot()->nodeKeys.at(3).state, api::NodeKeyState::Active);
    select("stakeKeys", id);
    EXPECT_FALSE(shown("stakeUnlist"));
    click("stakeList");
    auto* price = dialog("priceDialog");
    ASSERT_NE(price, nullptr);
    auto* typed = price->findChild<QLineEdit*>("priceUsd");
    auto* next = price->findChild<QAbstractButton*>("priceNext");
    QTest::keyClicks(typed, "0");
    EXPECT_FALSE(next->isEnabled());
    typed->clear();
    QTest::keyClicks(typed, "12.5");
    EXPECT_TRUE(next->isEnabled());
    click(next);
    agree();
    EXPECT_EQ(last<api::ListNodeKey>().priceMicroUsd, 12'500'000U);
    showSnapshot([&](api::Snapshot& s) { s.nodeKeys.at(3).state = api::NodeKeyState::Listed; });
    EXPECT_TRUE(shown("stakeUnlist"));
    click("stakeUnlist");
    agree();
    EXPECT_EQ(last<api::UnlistNodeKey>().publicKey, id);
}

TEST_F(Staking, OrdersOfALockedOrWatchedKeyAreNotOffered) {
    showSnapshot([](api::Snapshot& s) { s.nodeKeys.front().unlocked = false; });
    select("stakeKeys", bridge.snapshot()->nodeKeys.front().publicKey);
    EXPECT_FALSE(find("stakeBond")->isEnabled());
    EXPECT_TRUE(note().contains("locked"));
    showSnapshot([](api::Snapshot& s) { s.nodeKeys.at(1).watched = true; });
    select("stakeKeys", bridge.snapshot()->nodeKeys.at(1).publicKey);
    for (const char* name :
         {"stakeBond", "stakeUnbond", "stakeWithdraw", "stakeUnjail", "stakeList", "stakeUnlist"})
        EXPECT_FALSE(shown(name)) << name;
    EXPECT_TRUE(note().contains("watched"));
}

TEST_F(Staking, SlashingEventsCanBeNarrowedToOnesOwn) {
    EXPECT_EQ(table("slashes")->model()->rowCount(), 0);
    incident();
    auto* model = table("slashes")->model();
    EXPECT_EQ(model->index(0, 1).data().toString(),
              QString::fromStdString((*bridge.snapshot()->slashes)[0].offenderName));
    EXPECT_EQ(model->index(0, 2).data().toString(), QStringLiteral("Censorship, 100 %"));
    EXPECT_EQ(model->index(0, 7).data().toString(), QStringLiteral("Tombstoned"));
    EXPECT_EQ(model->index(2, 7).data().toString(), QStringLiteral("Jailed"));
    find<QCheckBox>("slashesMine")->click();
    ASSERT_TRUE(until([&] { return model->rowCount() == 0; }));
    showSnapshot([](api::Snapshot& s) {
        auto slashes = *s.slashes;
        slashes[1].offender = s.nodeKeys.front().publicKey;
        s.slashes = api::Shared(slashes);
    });
    ASSERT_TRUE(until([&] { return model->rowCount() == 1; }));
}

TEST_F(Staking, ASlashedKeyOffersToStopSigningWithAllKeys) {
    EXPECT_FALSE(shown("stakingSlashed"));
    incident();
    EXPECT_FALSE(shown("stakingSlashed"));  // another operator's key
    showSnapshot([](api::Snapshot& s) {
        auto slashes = *s.slashes;
        slashes[0].offender = s.nodeKeys.front().publicKey;
        s.slashes = api::Shared(slashes);
    });
    EXPECT_TRUE(shown("stakingSlashed"));
    auto* banner = find<Banner>("stakingSlashed");
    EXPECT_TRUE(banner->sentence().contains("node 1"));
    for (auto* button : banner->findChildren<QAbstractButton*>()) {
        if (button->text().contains("Stop signing")) click(button);
    }
    agree();
    last<api::LockAllNodeKeys>();
    showSnapshot([](api::Snapshot& s) {
        for (auto& key : s.nodeKeys) key.unlocked = false;
    });
    for (auto* button : banner->findChildren<QAbstractButton*>())
        EXPECT_FALSE(button->isVisible() && button->text().contains("Stop signing"));
}

TEST_F(Staking, AnAcknowledgedSlashIsNoAlarmAnyMore) {
    showSnapshot([](api::Snapshot& s) {
        api::SlashInfo slash;
        slash.offender = s.nodeKeys.front().publicKey;
        slash.proofId = "first";
        slash.timeMs = s.asOfMs - 60'000;
        slash.height = 7;
        s.slashes = api::Shared(std::vector{slash});
        auto alerts = *s.alerts;
        alerts.recent.clear();
        api::AlertInfo alert;
        alert.id = "alert-1";
        alert.rule = alert.condition = "slashed";
        alert.severity = api::AlertSeverity::Critical;
        alert.subject = slash.offender;
        alert.firstMs = alert.lastMs = s.asOfMs - 59'000;
        alerts.recent = {alert};
        s.alerts = api::Shared(std::move(alerts));
    });
    auto* banner = find<Banner>("stakingSlashed");
    EXPECT_TRUE(shown("stakingSlashed"));
    auto* acknowledge = banner->findChild<QAbstractButton*>("bannerSecondAction");
    ASSERT_TRUE(acknowledge->isVisible());
    EXPECT_TRUE(banner->findChild<QAbstractButton*>("bannerAction")->text().contains("Stop"));
    click(acknowledge);
    ASSERT_TRUE(until([&] { return !shown("stakingSlashed"); }));
    EXPECT_EQ(last<api::AcknowledgeAlert>().id, "alert-1");
    // The next slash of the same key is another alarm.
    showSnapshot([](api::Snapshot& s) {
        auto slashes = *s.slashes;
        slashes.push_back(slashes.front());
        slashes.back().proofId = "second";
        slashes.back().timeMs = s.asOfMs + 3'600'000;
        s.slashes = api::Shared(std::move(slashes));
    });
    EXPECT_TRUE(shown("stakingSlashed"));
    EXPECT_FALSE(acknowledge->isVisible()) << "there is no alert of it yet";
}

TEST_F(Staking, ASlashWhoseAlertIsOutOfTheListIsNoAlarm) {
    api::Snapshot now;
    api::SlashInfo slash;
    slash.offender = "key";
    slash.timeMs = 1'000;
    EXPECT_FALSE(isAcknowledged(slash, now)) << "nobody was told";
    api::AlertsInfo alerts;
    alerts.recent.resize(api::kAlertsShownMax);
    now.alerts = api::Shared(alerts);
    EXPECT_TRUE(isAcknowledged(slash, now)) << "open ones would stand first";
}

TEST_F(Staking, ExitUnbondsEverythingAndAsksAsForWhatCannotBeTakenBack) {
    const auto key = bridge.snapshot()->nodeKeys.front();
    select("stakeKeys", key.publicKey);
    click("stakeExit");
    ASSERT_TRUE(until([&] { return dialog("dangerConfirm") != nullptr; }));
    auto* hold = dialog("dangerConfirm")->findChild<HoldButton*>("dangerHold");
    ASSERT_NE(hold, nullptr);
    EXPECT_FALSE(hold->isEnabled()) << "its name and passphrase are asked for";
    QTest::keyClicks(dialog("dangerConfirm")->findChild<QLineEdit*>("dangerType"), keyName(key));
    QTest::keyClicks(dialog("dangerConfirm")->findChild<QLineEdit*>("dangerPassphrase"),
                     "passphrase");
    ASSERT_TRUE(hold->isEnabled());
    hold->setFocus();
    QTest::keyPress(hold, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog("dangerConfirm") == nullptr; }, 15'000));
    ASSERT_TRUE(until([&] { return bridge.pendingCommands() == 0; }));
    const auto order = last<api::Unbond>();
    EXPECT_EQ(order.publicKey, key.publicKey);
    EXPECT_EQ(order.tokens, key.tokensBonded);
}

TEST_F(Staking, AKeyThatNeverSignedHasNoProtectionToSave) {
    const auto id = bridge.snapshot()->nodeKeys.front().publicKey;
    select("stakeKeys", id);
    EXPECT_TRUE(shown("stakeProtection"));
    showSnapshot([](api::Snapshot& s) {
        s.nodeKeys.front().validator = false;
        s.keystore = {};
    });
    EXPECT_FALSE(shown("stakeProtection"));
    EXPECT_TRUE(shown("stakeMove"));
}

TEST_F(Staking, ExitIsNotOfferedWithoutBondedTokens) {
    showSnapshot([](api::Snapshot& s) { s.nodeKeys.front().tokensBonded = 0; });
    select("stakeKeys", bridge.snapshot()->nodeKeys.front().publicKey);
    EXPECT_FALSE(shown("stakeExit"));
}

TEST_F(Staking, AKeyIsMovedAndItsProtectionSavedByTheFlowsOfNodeKeys) {
    const auto key = bridge.snapshot()->nodeKeys.front();
    select("stakeKeys", key.publicKey);
    click("stakeMove");
    ASSERT_TRUE(until([&] { return find("nodeKeysPage")->isVisible(); }));
    ASSERT_TRUE(until([&] { return dialog("moveKeyDialog") != nullptr; }));
    EXPECT_TRUE(dialog("moveKeyDialog")->windowTitle().contains(keyName(key)));
    dialog("moveKeyDialog")->reject();
    window.showPage(QStringLiteral("staking"));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("protection.json"));
    setSaveAsker([&](QWidget*, const QString&, const QString&) { return path; });
    click("stakeProtection");
    ASSERT_TRUE(until([&] { return QFile::exists(path); }));
    setSaveAsker({});
    EXPECT_EQ(last<api::ExportProtection>().publicKey, key.publicKey);
}

TEST_F(Staking, EvidenceShowsWhatDiffersAndVerifiesWhatIsShown) {
    incident();
    const auto slash = (*bridge.snapshot()->slashes)[1];
    select("slashes", slash.proofId + ":" + slash.offender);
    click("slashesOpen");
    auto* shownDialog = dialog("evidenceDialog");
    ASSERT_NE(shownDialog, nullptr);
    int differing = 0;
    int same = 0;
    for (auto* label : shownDialog->findChildren<QLabel*>()) {
        if (!label->property("differs").isValid()) continue;
        label->property("differs").toBool() ? ++differing : ++same;
        EXPECT_EQ(label->text().contains(QStringLiteral("≠")), label->property("differs").toBool());
    }
    EXPECT_EQ(differing, 3);  // block, signed bytes, signature
    EXPECT_EQ(same, 3);       // message, term, view
    auto* pill = shownDialog->findChild<StatusPill*>("evidenceFirst");
    click(shownDialog->findChild<QAbstractButton*>("evidenceVerify"));
    ASSERT_TRUE(until([&] { return pill->tone() == Tone::Ok; }));
    EXPECT_EQ(shownDialog->findChild<StatusPill*>("evidenceSecond")->tone(), Tone::Ok);
}

TEST_F(Staking, AVerdictAboutOtherBytesIsNoVerdict) {
    incident();
    node.setAnswer("evidence.verify", [](const std::string&) -> Result<std::string> {
        return std::string(R"({"first":{"valid":true,"signed_bytes":"aa","signature":"bb"},)"
                           R"("second":{"valid":true,"signed_bytes":"aa","signature":"bb"}})");
    });
    const auto slash = (*bridge.snapshot()->slashes)[1];
    select("slashes", slash.proofId + ":" + slash.offender);
    click("slashesOpen");
    auto* shownDialog = dialog("evidenceDialog");
    auto* pill = shownDialog->findChild<StatusPill*>("evidenceFirst");
    click(shownDialog->findChild<QAbstractButton*>("evidenceVerify"));
    ASSERT_TRUE(until([&] { return pill->tone() == Tone::Danger; }));
}

TEST_F(Staking, AFailedQuestionIsSaidInTheDialog) {
    incident();
    node.setAnswer("evidence.verify", [](const std::string&) -> Result<std::string> {
        return makeError("engine.not_found", "This node holds no such evidence.");
    });
    const auto slash = (*bridge.snapshot()->slashes)[1];
    select("slashes", slash.proofId + ":" + slash.offender);
    click("slashesOpen");
    auto* shownDialog = dialog("evidenceDialog");
    click(shownDialog->findChild<QAbstractButton*>("evidenceVerify"));
    ASSERT_TRUE(until([&] {
        for (auto* banner : shownDialog->findChildren<Banner*>()) {
            if (banner->isVisible()) return true;
        }
        return false;
    }));
}

TEST_F(Staking, CensorshipOpensItsChallenge) {
    incident();
    const auto slash = (*bridge.snapshot()->slashes)[0];
    ASSERT_EQ(slash.offence, api::OffenceClass::Censorship);
    select("slashes", slash.proofId + ":" + slash.offender);
    click("slashesOpen");
    EXPECT_TRUE(until([&] { return find("consensusPage")->isVisible(); }));
}

TEST_F(Staking, TheChartIsWhatWasWrittenDownAndMarksOwnSlashes) {
    auto* chart = find<ChartCard>("stakeChart");
    chart->setRange(ChartRange::All);
    ASSERT_TRUE(until([&] { return chart->drawnPoints() > 8; }));
    std::uint64_t held = 0;
    for (const auto& key : bridge.snapshot()->nodeKeys) {
        if (key.ours && key.registered) held += stakeOf(key);
    }
    EXPECT_DOUBLE_EQ(chart->lastValue(), static_cast<double>(held));
}

TEST_F(Staking, WithoutKeysThePageSaysWhatToDo) {
    showSnapshot([](api::Snapshot& s) {
        s.nodeKeys.clear();
        s.earnings = {};
    });
    EXPECT_TRUE(shown("stakeOpenKeys"));
    click("stakeOpenKeys");
    EXPECT_TRUE(until([&] { return find("nodeKeysPage")->isVisible(); }));
}

TEST_F(Staking, AFailedOrderIsSaidOnThePage) {
    const auto key = bridge.snapshot()->nodeKeys.front();
    showSnapshot([](api::Snapshot& s) {
        s.nodeKeys.front().tokensUnbonding = 5;
        s.nodeKeys.front().tokensWithdrawable = 5;
    });
    select("stakeKeys", key.publicKey);
    node.failNextCommand(makeError("ledger.unbonding_time", "Not yet."));
    click("stakeWithdraw");
    agree();
    EXPECT_TRUE(find("stakingBanner")->isVisible());
}

TEST_F(Staking, ProtectionShowsWhatEachKeySignedLast) {
    showSnapshot([](api::Snapshot& s) {
        api::KeystoreInfo keystore;
        api::KeyProtectionInfo one;
        one.publicKey = s.nodeKeys.front().publicKey;
        one.highestEpoch = 3;
        one.highestView = 18'976;
        one.signedAnything = true;
        keystore.keys = {one};
        keystore.doppelgangerWaitMs = 20'000;
        s.keystore = api::Shared(keystore);
    });
    const auto* list = find<DetailList>("protectionFields");
    EXPECT_TRUE(list->value("node 1 signed up to").contains(countText(18'976)));
    EXPECT_TRUE(list->value("Protection file saved").contains("never"));
}

TEST(TypedAmounts, AreReadAsPeopleWriteThem) {
    EXPECT_EQ(tokensOf("1,000"), 1'000U);
    EXPECT_EQ(tokensOf(" 12 000 "), 12'000U);
    for (const char* bad : {"", "-1", "1e3", "x", "1.5", "1,00", "99999999999999999999999"})
        EXPECT_EQ(tokensOf(QString::fromLatin1(bad)), std::nullopt) << bad;
    EXPECT_EQ(microUsdOf("12.50"), 12'500'000U);
    EXPECT_EQ(microUsdOf("0,000001"), 1U);
    EXPECT_EQ(microUsdOf("7"), 7'000'000U);
    for (const char* bad : {"", ".5", "1.", "1.0000001", "-1", "1e9", "10000000000"})
        EXPECT_EQ(microUsdOf(QString::fromLatin1(bad)), std::nullopt) << bad;
}

}  // namespace
}  // namespace stacknet::testing
