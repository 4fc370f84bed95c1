// The privacy mask over whole pages: no amount stays readable, wherever it is said.

#include <QAbstractItemView>

#include "tests/support/sample_earnings.h"
#include "tests/ui/ui_fixture.h"
#include "ui/models/roles.h"
#include "ui/pages/node_keys_history.h"
#include "ui/text/format.h"
#include "ui/theme/privacy_mask.h"
#include "ui/widgets/detail_list.h"

namespace stacknet::testing {
namespace {

using namespace ui;

/// Everything that a page says: on the screen, in tool tips and to screen readers.
QStringList everythingSaidOn(const QWidget* page) {
    QStringList said;
    for (const auto* widget : page->findChildren<QWidget*>()) {
        said << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) said << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            said << button->text();
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
            const auto* model = view->model();
            if (model == nullptr) continue;
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    const auto cell = model->index(row, column);
                    for (const auto role :
                         {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                        said << cell.data(role).toString();
                }
            }
        }
    }
    return said;
}

class MaskedPages : public UiTest {
protected:
    void SetUp() override {
        UiTest::SetUp();
        scriptEarnings(node, nowMs());
        ASSERT_TRUE(until([&] { return bridge.freshness() == Freshness::Live; }));
    }
    void TearDown() override {
        PrivacyMask::instance().setOn(false);
        UiTest::TearDown();
    }
    /// How often one of these is said, in any of the ways in which the console writes numbers.
    static int saidOn(const QWidget* page, const std::vector<std::uint64_t>& amounts,
                      bool expectNone) {
        int times = 0;
        for (const QString& text : everythingSaidOn(page)) {
            for (const std::uint64_t amount : amounts) {
                const bool said = text.contains(countText(amount)) ||
                                  text.contains(compactText(amount)) ||
                                  text.contains(usdText(amount));
                times += said;
                if (!expectNone) continue;
                EXPECT_FALSE(said) << amount << " in: " << text.toStdString();
            }
        }
        return times;
    }
    /// The page says the amounts, and none of them while the mask is on.
    void expectMasked(const char* page, const std::vector<std::uint64_t>& amounts) {
        PrivacyMask::instance().setOn(false);
        EXPECT_GE(saidOn(find(page), amounts, false), static_cast<int>(amounts.size())) << page;
        PrivacyMask::instance().setOn(true);
        EXPECT_EQ(saidOn(find(page), amounts, true), 0) << page;
        PrivacyMask::instance().setOn(false);
    }
};

TEST_F(MaskedPages, StakingSaysNoAmount) {
    constexpr std::uint64_t kFree = 123'456'789;
    constexpr std::uint64_t kBonded = 234'567'891;
    constexpr std::uint64_t kUnbonding = 345'678'912;
    constexpr std::uint64_t kWithdrawable = 45'678'913;
    window.showPage(QStringLiteral("staking"));
    showSnapshot([](api::Snapshot& s) {
        for (auto& key : s.nodeKeys) {
            if (&key != &s.nodeKeys.front()) key.ours = false;
        }
        auto& key = s.nodeKeys.front();
        key.tokensFree = kFree;
        key.tokensBonded = kBonded;
        key.tokensUnbonding = kUnbonding;
        key.tokensWithdrawable = kWithdrawable;
        api::SlashInfo slash;
        slash.offender = key.publicKey;
        slash.proofId = "proof";
        slash.timeMs = s.asOfMs - 1'000;
        slash.penalty = 87'654'321;
        slash.stakeBefore = 187'654'322;
        slash.stakeAfter = 100'000'001;
        slash.rateBps = 1'000;
        s.slashes = api::Shared(std::vector{slash});
    });
    ASSERT_TRUE(until([&] { return text("stakeKeyNote").contains(countText(kWithdrawable)); }));
    // Free, bonded and unbonding together; half, a tenth and all of them; the waiting rest; and
    // what the slash took.
    constexpr std::uint64_t kAll = kFree + kBonded + kUnbonding;
    expectMasked("stakingPage",
                 {kFree, kBonded, kUnbonding, kWithdrawable, kUnbonding - kWithdrawable, kAll,
                  (kAll + 1) / 2, (kAll + 9) / 10, 87'654'321, 187'654'322, 100'000'001});
    showSnapshot([](api::Snapshot& s) {
        auto& key = s.nodeKeys.front();
        key.tokensUnbonding = key.tokensWithdrawable = 0;
        key.state = api::NodeKeyState::Listed;
        key.listPriceMicroUsd = 56'789'123;
    });
    ASSERT_TRUE(until([&] { return text("stakeKeyNote").contains(usdText(56'789'123)); }));
    expectMasked("stakingPage", {56'789'123});
}

TEST_F(MaskedPages, WhatAnOrderMovedIsGoneWithTheMask) {
    window.showPage(QStringLiteral("staking"));
    showSnapshot([](api::Snapshot& s) {
        s.nodeKeys.front().tokensUnbonding = s.nodeKeys.front().tokensWithdrawable = 45'678'913;
    });
    click("stakeWithdraw");
    ASSERT_TRUE(until([&] { return dialog("confirmDialog") != nullptr; }));
    click(dialog("confirmDialog")->findChild<QAbstractButton*>("confirmAccept"));
    ASSERT_TRUE(until([&] { return saidOn(find("stakingBanner"), {45'678'913}, false) > 0; }));
    PrivacyMask::instance().setOn(true);
    EXPECT_FALSE(find("stakingBanner")->isVisible());
}

TEST_F(MaskedPages, PointsSayNoAmount) {
    window.showPage(QStringLiteral("points"));
    showSnapshot([](api::Snapshot& s) {
        for (auto& key : s.nodeKeys) key.points = 0;
        s.nodeKeys.front().points = 7'654'321;
    });
    // Overview has a card of this name too.
    const auto* total = find("pointsPage")->findChild<KpiCard*>("kpiPoints");
    ASSERT_NE(total, nullptr);
    ASSERT_TRUE(until([&] { return total->value() == countText(7'654'321); }));
    expectMasked("pointsPage", {7'654'321});
}

TEST_F(MaskedPages, EarningsSayNoAmount) {
    window.showPage(QStringLiteral("earnings"));
    showSnapshot([](api::Snapshot& s) {
        auto earnings = *s.earnings;
        earnings.accruedMicroUsd = 98'765'431;
        earnings.filedMicroUsd = 87'654'329;
        earnings.redeemedMicroUsd = 76'543'219;
        earnings.averageMicroUsd = 65'432'197;
        s.earnings = api::Shared(earnings);
    });
    ASSERT_TRUE(until([&] { return kpi("kpiAccrued") == usdText(98'765'431); }));
    expectMasked("earningsPage", {98'765'431, 87'654'329, 76'543'219, 65'432'197});
}

TEST_F(MaskedPages, TheFieldsOfANodeKeySayNoAmount) {
    window.showPage(QStringLiteral("node_keys"));
    showSnapshot([](api::Snapshot& s) {
        s.nodeKeys.front().tokensFree = 123'456'789;
        s.nodeKeys.front().state = api::NodeKeyState::Listed;
        s.nodeKeys.front().listPriceMicroUsd = 56'789'123;
    });
    const auto* fields = find<DetailList>("nodeKeyFields");
    ASSERT_TRUE(
        until([&] { return fields->value(QStringLiteral("Price")) == usdText(56'789'123); }));
    expectMasked("nodeKeyFields", {56'789'123, 123'456'789});
}

TEST_F(MaskedPages, PenaltiesInAKeysPastAreAmounts) {
    KeyHistoryModel model;
    KeyHistoryRow row;
    row.id = "slash";
    row.change = QStringLiteral("−87,654,321 tokens");
    model.setRows({row});
    int hidden = 0;
    for (int column = 0; column < model.columnCount(); ++column) {
        const auto cell = model.index(0, column);
        if (!cell.data().toString().contains(QStringLiteral("87,654,321"))) continue;
        EXPECT_TRUE(cell.data(AmountRole).toBool());
        ++hidden;
    }
    EXPECT_EQ(hidden, 1);
}

TEST_F(MaskedPages, ConfirmationsShowTheCostAndSaySo) {
    window.showPage(QStringLiteral("staking"));
    const auto key = bridge.snapshot()->nodeKeys.front();
    PrivacyMask::instance().setOn(true);
    click("stakeBond");
    auto* amount = dialog("amountDialog");
    ASSERT_NE(amount, nullptr);
    auto* note = amount->findChild<QLabel*>("amountsShown");
    ASSERT_NE(note, nullptr);
    EXPECT_TRUE(note->isVisible());
    EXPECT_GT(saidOn(amount, {key.tokensFree}, false), 0);
    QTest::keyClicks(amount->findChild<QLineEdit*>("amountTokens"), "1000");
    click(amount->findChild<QAbstractButton*>("amountNext"));
    ASSERT_TRUE(until([&] { return dialog("dangerConfirm") != nullptr; }));
    auto* confirm = dialog("dangerConfirm");
    note = confirm->findChild<QLabel*>("amountsShown");
    ASSERT_NE(note, nullptr);
    EXPECT_TRUE(note->isVisible());
    EXPECT_TRUE(note->text().contains(QStringLiteral("what you agree to")));
    EXPECT_GT(saidOn(confirm, {1'000}, false), 0);
    PrivacyMask::instance().setOn(false);
    EXPECT_FALSE(note->isVisible()) << "nothing else is hidden";
}

TEST_F(MaskedPages, AConfirmationWithoutAmountsNeedsNoNote) {
    window.showPage(QStringLiteral("staking"));
    PrivacyMask::instance().setOn(true);
    showSnapshot([](api::Snapshot& s) { s.nodeKeys.front().state = api::NodeKeyState::Listed; });
    click("stakeUnlist");
    ASSERT_TRUE(until([&] { return dialog("confirmDialog") != nullptr; }));
    EXPECT_EQ(dialog("confirmDialog")->findChild<QLabel*>("amountsShown"), nullptr);
}

}  // namespace
}  // namespace stacknet::testing
