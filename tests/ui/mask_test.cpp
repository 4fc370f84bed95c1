#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include "tests/ui/ui_fixture.h"
#include "ui/models/roles.h"
#include "ui/models/snapshot_models.h"
#include "ui/pages/node_keys_model.h"
#include "ui/pages/staking_models.h"
#include "ui/shell/badge_button.h"
#include "ui/shell/top_bar.h"
#include "ui/text/format.h"
#include "ui/theme/privacy_mask.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/status_pill.h"

namespace stacknet::testing {
namespace {

class MaskTest : public ::testing::Test {
protected:
    void TearDown() override { ui::PrivacyMask::instance().setOn(false); }
};

TEST_F(MaskTest, HasOneLengthAndSaysWhenItChanges) {
    auto& mask = ui::PrivacyMask::instance();
    QSignalSpy changed(&mask, &ui::PrivacyMask::changed);
    EXPECT_EQ(ui::masked(QStringLiteral("1")), QStringLiteral("1"));
    mask.setOn(true);
    mask.setOn(true);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(ui::masked(QStringLiteral("1")), ui::masked(QStringLiteral("1,000,000,000")));
    EXPECT_EQ(ui::PrivacyMask::mask().size(), 5);
    EXPECT_TRUE(ui::masked({}).isEmpty());
    mask.toggle();
    EXPECT_FALSE(mask.on());
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(MaskTest, CardsHideAmountsOnTheScreenAndFromReaders) {
    ui::KpiCard card(QStringLiteral("Stake"));
    card.setFreshness(ui::Freshness::Live, {});
    card.setAmount(true);
    card.setValue(QStringLiteral("400 M"), QStringLiteral("tokens"));
    card.setDetail(QStringLiteral("+20 today"));
    EXPECT_EQ(card.value(), QStringLiteral("400 M"));
    EXPECT_TRUE(card.accessibleDescription().contains(QStringLiteral("400 M")));
    ui::PrivacyMask::instance().setOn(true);
    EXPECT_EQ(card.value(), ui::PrivacyMask::mask());
    EXPECT_EQ(card.detail(), ui::PrivacyMask::mask());
    EXPECT_EQ(card.suffix(), QStringLiteral("tokens"));
    EXPECT_FALSE(card.accessibleDescription().contains(QStringLiteral("400")));
    card.setValue(QStringLiteral("500 M"), QStringLiteral("tokens"));
    EXPECT_EQ(card.value(), ui::PrivacyMask::mask());
    ui::PrivacyMask::instance().setOn(false);
    EXPECT_EQ(card.value(), QStringLiteral("500 M"));
}

/// How many cells say the amount; each of them must be one that the mask hides.
int hidableCells(const QAbstractItemModel& model, std::uint64_t amount) {
    int cells = 0;
    for (int column = 0; column < model.columnCount(); ++column) {
        const auto cell = model.index(0, column);
        if (!cell.data().toString().contains(ui::countText(amount))) continue;
        ++cells;
        EXPECT_TRUE(cell.data(ui::AmountRole).toBool())
            << model.headerData(column, Qt::Horizontal).toString().toStdString();
    }
    return cells;
}

TEST_F(MaskTest, TokensOfKeysAreAmountsInEveryTable) {
    constexpr std::uint64_t kTokens = 600'000'001;
    api::NodeKeyInfo key;
    key.publicKey = "abc";
    key.tokensFree = kTokens;
    key.tokensServed = kTokens;
    ui::NodeKeyModel overview;
    overview.setRows({key});
    EXPECT_EQ(hidableCells(overview, kTokens), 2);
    ui::KeyTableModel keys;
    keys.setRows({{key, {}}});
    EXPECT_EQ(hidableCells(keys, kTokens), 3);  // the stake is all that it holds
    ui::StakeModel stakes;
    stakes.setRows({{key, kTokens, kTokens, kTokens}});
    EXPECT_EQ(hidableCells(stakes, kTokens), 4);
}

TEST_F(MaskTest, OtherCardsStay) {
    ui::KpiCard card(QStringLiteral("Height"));
    card.setValue(QStringLiteral("18,421"));
    ui::PrivacyMask::instance().setOn(true);
    EXPECT_EQ(card.value(), QStringLiteral("18,421"));
}

TEST_F(MaskTest, DetailListsHideAmountsAndTheirCopyButton) {
    ui::DetailList list(QStringLiteral("details"));
    list.setRows({{.name = QStringLiteral("Tokens"),
                   .value = QStringLiteral("600,000,001"),
                   .copyable = true,
                   .amount = true},
                  {.name = QStringLiteral("Key"),
                   .value = QStringLiteral("abc"),
                   .copyable = true,
                   .mono = true}});
    auto* copy = list.findChild<QPushButton*>(QStringLiteral("detailsCopy0"));
    EXPECT_FALSE(copy->isHidden());
    ui::PrivacyMask::instance().setOn(true);
    EXPECT_EQ(list.value(QStringLiteral("Tokens")), ui::PrivacyMask::mask());
    EXPECT_EQ(list.value(QStringLiteral("Key")), QStringLiteral("abc"));
    EXPECT_TRUE(copy->isHidden());
    EXPECT_FALSE(list.findChild<QPushButton*>(QStringLiteral("detailsCopy1"))->isHidden());
}

class TopBarTest : public ::testing::Test {
protected:
    void SetUp() override {
        bar.resize(1'200, 56);
        bar.show();
        snapshot = runningSnapshot(nowMs());
        bar.refresh(snapshot, ui::Freshness::Live);
    }
    void TearDown() override { ui::PrivacyMask::instance().setOn(false); }
    template <typename T>
    T* find(const char* name) {
        auto* found = bar.findChild<T*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void setWork(api::WorkState state, std::int64_t untilMs) {
        api::WorkInfo work;
        work.state = state;
        work.untilMs = untilMs;
        snapshot.work = api::Shared<api::WorkInfo>(work);
        bar.refresh(snapshot, ui::Freshness::Live);
    }
    QString engine() { return find<ui::StatusPill>("enginePill")->text(); }

    ui::TopBar bar;
    api::Snapshot snapshot;
};

TEST_F(TopBarTest, TheMaskButtonIsTheSwitch) {
    auto* button = find<QPushButton>("maskButton");
    EXPECT_EQ(button->accessibleName(), QStringLiteral("Hide amounts"));
    button->click();
    EXPECT_TRUE(ui::PrivacyMask::instance().on());
    EXPECT_TRUE(button->isChecked());
    EXPECT_EQ(button->accessibleName(), QStringLiteral("Show amounts"));
    ui::PrivacyMask::instance().toggle();
    EXPECT_FALSE(button->isChecked());
    auto* spoken = QAccessible::queryAccessibleInterface(button)->actionInterface();
    spoken->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(button->isChecked());
    EXPECT_TRUE(ui::PrivacyMask::instance().on());
    spoken->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_FALSE(ui::PrivacyMask::instance().on());
}

TEST_F(TopBarTest, PausesAsAskedAndOffersToResume) {
    QSignalSpy paused(&bar, &ui::TopBar::pauseRequested);
    QSignalSpy resumed(&bar, &ui::TopBar::resumeRequested);
    const std::tuple<const char*, int, bool> choices[] = {{"pause10", 10, false},
                                                          {"pause60", 60, false},
                                                          {"pauseOpen", 0, false},
                                                          {"pauseDrain", 0, true}};
    for (const auto& [name, minutes, drain] : choices) {
        EXPECT_TRUE(find<QAction>(name)->isVisible());
        find<QAction>(name)->trigger();
        EXPECT_EQ(paused.back()[0].toInt(), minutes);
        EXPECT_EQ(paused.back()[1].toBool(), drain);
    }
    EXPECT_FALSE(find<QAction>("resumeWork")->isVisible());
    find<QAction>("pauseUntilTime")->trigger();
    auto* dialog = bar.window()->findChild<QDialog*>(QStringLiteral("pauseDialog"));
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QPushButton*>(QStringLiteral("pauseConfirm"))->click();
    EXPECT_GT(paused.back()[0].toInt(), 60);
    EXPECT_TRUE(paused.back()[1].toBool());

    setWork(api::WorkState::Paused, 0);
    EXPECT_EQ(engine(), QStringLiteral("Paused"));
    EXPECT_FALSE(find<QAction>("pause10")->isVisible());
    find<QAction>("resumeWork")->trigger();
    EXPECT_EQ(resumed.count(), 1);
    setWork(api::WorkState::Draining, 0);
    EXPECT_EQ(engine(), QStringLiteral("Draining"));
    const auto tomorrow = nowMs() + 86'400'000;
    setWork(api::WorkState::Paused, tomorrow);
    EXPECT_TRUE(engine().startsWith(QStringLiteral("Paused until 20"))) << engine().toStdString();
    setWork(api::WorkState::Accepting, 0);
    EXPECT_EQ(engine(), QStringLiteral("Running"));
}

TEST_F(TopBarTest, OfflineNothingCanBePaused) {
    bar.refresh(snapshot, ui::Freshness::Offline);
    EXPECT_FALSE(find<QPushButton>("pauseButton")->isEnabled());
    EXPECT_EQ(engine(), QStringLiteral("Offline"));
}

TEST_F(TopBarTest, InboxLockAndProfileAreSaid) {
    bar.setInbox(7, ui::Tone::Danger);
    EXPECT_EQ(find<ui::BadgeButton>("inboxButton")->count(), 7U);
    EXPECT_TRUE(find<QPushButton>("inboxButton")->accessibleName().contains(QLatin1Char('7')));
    bar.setInbox(0, ui::Tone::Neutral);
    EXPECT_EQ(find<ui::BadgeButton>("inboxButton")->count(), 0U);
    QSignalSpy lock(&bar, &ui::TopBar::lockRequested);
    find<QPushButton>("lockButton")->click();
    EXPECT_EQ(lock.count(), 1);
    bar.setLocked(true);
    EXPECT_EQ(find<QPushButton>("lockButton")->accessibleName(),
              QStringLiteral("The console is locked"));
    bar.setProfile(QStringLiteral("home"));
    EXPECT_TRUE(find<ui::StatusPill>("networkPill")->text().startsWith(QStringLiteral("home · ")));
    bar.setNarrow(true);
    EXPECT_FALSE(find<ui::StatusPill>("networkPill")->text().contains(QStringLiteral("home")));
    EXPECT_FALSE(find<QPushButton>("openPalette")->accessibleName().isEmpty());
}

}  // namespace
}  // namespace stacknet::testing
