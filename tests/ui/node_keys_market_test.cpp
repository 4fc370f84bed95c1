#include <gtest/gtest.h>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include "tests/support/fake_parts.h"
#include "tests/ui/ui_fixture.h"
#include "ui/pages/node_keys_details.h"
#include "ui/pages/node_keys_price.h"
#include "ui/text/format.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/code_well.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/hold_button.h"

namespace stacknet::testing {
namespace {

constexpr int kKey = 0;

class NodeKeysMarketTest : public UiTest {
protected:
    void SetUp() override {
        ui::HoldButton::setHoldMsForTests(1);
        UiTest::SetUp();
    }
    void TearDown() override {
        UiTest::TearDown();
        ui::HoldButton::setHoldMsForTests(0);
    }
    void openMarket() {
        window.showPage(QStringLiteral("node_keys"), QStringLiteral("market"));
        ASSERT_TRUE(until([&] { return table()->model()->rowCount() > 0; }));
    }
    QTableView* table() { return find<QTableView>("marketTable"); }
    QString cell(int row, int column) {
        return table()->model()->index(row, column).data().toString();
    }
    void choose(const std::string& key) {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, kKey) != ui::shortId(key)) continue;
            table()->setCurrentIndex(table()->model()->index(row, kKey));
            return;
        }
        FAIL() << "not for sale: " << key;
    }
    QPushButton* button(const char* name) { return find<QPushButton>(name); }
    static void hold(QAbstractButton* target) {
        ASSERT_TRUE(target->isEnabled());
        QTest::mousePress(target, Qt::LeftButton);
        EXPECT_TRUE(until([&] { return !target->isDown(); }));
        QTest::mouseRelease(target, Qt::LeftButton);
    }
    bool gone(const char* name) {
        return until([&] { return dialog(name) == nullptr; });
    }
    QString note(const char* name) { return find<QLabel>(name)->text(); }
    template <typename Order>
    std::vector<Order> sent() {
        std::vector<Order> orders;
        for (const api::Command& command : node.received()) {
            if (const auto* order = std::get_if<Order>(&command)) orders.push_back(*order);
        }
        return orders;
    }
    void list(std::uint64_t id, std::uint64_t price) {
        showSnapshot([=](api::Snapshot& next) {
            for (api::NodeKeyInfo& key : next.nodeKeys) {
                if (key.publicKey != sampleId(id)) continue;
                key.state = api::NodeKeyState::Listed;
                key.listPriceMicroUsd = price;
            }
        });
    }
};

TEST_F(NodeKeysMarketTest, KeysForSaleAreShownAndWhatCanBeDoneDependsOnWhoseTheyAre) {
    openMarket();
    EXPECT_EQ(table()->model()->rowCount(), 3);
    EXPECT_FALSE(button("buyNodeKey")->isEnabled()) << "no row is chosen";
    choose(sampleId(34));
    EXPECT_TRUE(button("buyNodeKey")->isEnabled());
    EXPECT_FALSE(button("confirmKeySale")->isEnabled()) << "it is another's";
    EXPECT_FALSE(find("nodeKeyDetails")->isVisible());
    list(12, 5'000'000);
    ASSERT_TRUE(until([&] { return table()->model()->rowCount() == 4; })) << "it looks anew";
    choose(sampleId(12));
    EXPECT_FALSE(button("buyNodeKey")->isEnabled()) << "it is ours";
    EXPECT_TRUE(button("confirmKeySale")->isEnabled());
    click("scopeOurs");
    EXPECT_TRUE(until([&] { return find("nodeKeyDetails")->isVisible(); }));
    EXPECT_FALSE(table()->isVisible());
}

TEST_F(NodeKeysMarketTest, BuyingTakesAPaymentAConfirmationAndAHeldButton) {
    list(2, 7'000'000);
    openMarket();
    choose(sampleId(2));
    click("buyNodeKey");
    ASSERT_NE(dialog("buyKeyDialog"), nullptr);
    EXPECT_EQ(find<QComboBox>("buyPayer")->count(), 1) << "only a key that owns itself can sign";
    EXPECT_EQ(find<ui::DetailList>("buyOwner")->value(QStringLiteral("Owner id, for the seller")),
              QString::fromStdString(sampleId(13)));
    EXPECT_EQ(find<ui::DetailList>("buyTerms")->value(QStringLiteral("Price")),
              QStringLiteral("7.00 USD"));
    EXPECT_TRUE(find<ui::DetailList>("buyTerms")
                    ->value(QStringLiteral("Of it for the Stack"))
                    .contains(QStringLiteral("0.175")));
    EXPECT_FALSE(button("buyNext")->isEnabled());
    const QString reference(64, QLatin1Char('c'));
    find<QLineEdit>("buyReference")->setText(QStringLiteral("12345"));
    EXPECT_TRUE(note("buyReferenceNote").contains(QStringLiteral("this has 5")));
    find<QLineEdit>("buyReference")->setText(reference);
    EXPECT_FALSE(note("buyReferenceNote").contains(QStringLiteral("this has")));
    find<QLineEdit>("buyConfirmation")->setText(reference);
    EXPECT_TRUE(note("buyConfirmationNote").contains(QStringLiteral("this has 64")));
    EXPECT_FALSE(button("buyNext")->isEnabled());
    api::BuyNodeKey sale;
    sale.publicKey = sampleId(2);
    sale.priceMicroUsd = 7'000'000;
    sale.paymentReference = reference.toStdString();
    find<QLineEdit>("buyConfirmation")
        ->setText(QString::fromStdString(sampleConfirmation(sale, sampleId(13))));
    click("buyNext");
    ASSERT_NE(dialog("dangerConfirm"), nullptr);
    EXPECT_TRUE(sent<api::BuyNodeKey>().empty());
    QTest::keyClicks(find<QLineEdit>("dangerType"),
                     QString::fromStdString(sampleId(2).substr(0, 8)));
    QTest::keyClicks(find<QLineEdit>("dangerPassphrase"), QStringLiteral("passphrase"));
    hold(button("dangerHold"));
    ASSERT_TRUE(gone("buyKeyDialog"));
    ASSERT_EQ(sent<api::BuyNodeKey>().size(), 1U);
    EXPECT_EQ(sent<api::BuyNodeKey>()[0].payer, sampleId(13));
    EXPECT_EQ(sent<api::BuyNodeKey>()[0].priceMicroUsd, 7'000'000U);
    EXPECT_EQ(node.snapshot()->nodeKeys[1].owner, sampleId(13));
    EXPECT_TRUE(until([&] { return table()->model()->rowCount() == 3; })) << "off the list";
}

TEST_F(NodeKeysMarketTest, AConfirmedSaleGivesTheBuyersWordsToCopy) {
    list(12, 5'000'000);
    window.showPage(QStringLiteral("node_keys"), QString::fromStdString(sampleId(12)));
    QMenu menu;
    find<ui::NodeKeyDetails>("nodeKeyDetails")->fillMenu(&menu);
    auto* action = menu.findChild<QAction*>(QStringLiteral("confirmSaleNodeKey"));
    ASSERT_NE(action, nullptr);
    action->trigger();
    ASSERT_NE(dialog("confirmSaleDialog"), nullptr);
    const std::string buyer(64, 'b');
    const std::string reference(64, 'c');
    find<QLineEdit>("saleBuyer")->setText(QString::fromStdString(sampleId(500)));
    EXPECT_TRUE(note("saleBuyerNote").contains(QStringLiteral("owner already")));
    find<QLineEdit>("saleReference")->setText(QString::fromStdString(reference));
    EXPECT_FALSE(button("saleNext")->isEnabled());
    find<QLineEdit>("saleBuyer")->setText(QString::fromStdString(buyer));
    click("saleNext");
    QTest::keyClicks(find<QLineEdit>("dangerType"), QStringLiteral("garage"));
    QTest::keyClicks(find<QLineEdit>("dangerPassphrase"), QStringLiteral("passphrase"));
    hold(button("dangerHold"));
    ASSERT_TRUE(gone("dangerConfirm"));
    api::BuyNodeKey sale;
    sale.publicKey = sampleId(12);
    sale.priceMicroUsd = 5'000'000;
    sale.paymentReference = reference;
    const QString expected = QString::fromStdString(sampleConfirmation(sale, buyer));
    EXPECT_EQ(find<ui::CodeWell>("saleConfirmation")->toPlainText(), expected);
    click("saleCopy");
    EXPECT_EQ(ui::clipboardText(), expected);
    click("saleCancel");
    EXPECT_TRUE(gone("confirmSaleDialog"));
}

TEST_F(NodeKeysMarketTest, ThePriceCalculatorAsksTheLedgerAndTheCurveIsReadByKeys) {
    openMarket();
    auto* fields = find<ui::DetailList>("priceFields");
    ASSERT_TRUE(until(
        [&] { return fields->value(QStringLiteral("The first")) == QStringLiteral("21.50 USD"); }));
    EXPECT_EQ(fields->value(QStringLiteral("All of them")), QStringLiteral("21.50 USD"));
    find<QSpinBox>("priceCount")->setValue(2);
    ASSERT_TRUE(until(
        [&] { return fields->value(QStringLiteral("All of them")) == ui::usdText(43'335'937); }));
    EXPECT_EQ(fields->value(QStringLiteral("The last")), ui::usdText(21'835'937));
    auto* curve = find<ui::PriceCurve>("priceCurve");
    ASSERT_EQ(curve->prices().size(), 50U);
    curve->setFocus();
    QTest::keyClick(curve, Qt::Key_Right);
    QTest::keyClick(curve, Qt::Key_Right);
    EXPECT_EQ(curve->chosen(), 1);
    EXPECT_TRUE(text("priceReading").contains(ui::usdText(21'835'937)));
    EXPECT_TRUE(curve->accessibleDescription().contains(ui::usdText(21'835'937)));
    QTest::keyClick(curve, Qt::Key_End);
    EXPECT_EQ(curve->chosen(), 49);
    node.setAnswer("keys.quote", [](const std::string&) -> Result<std::string> {
        return makeError("engine.not_ready", "The engine is not running yet, or has stopped.");
    });
    find<QSpinBox>("priceCount")->setValue(3);
    EXPECT_TRUE(until([&] { return find("quoteProblem")->isVisible(); }));
    EXPECT_FALSE(fields->isVisible());
}

}  // namespace
}  // namespace stacknet::testing
