// Earnings & paperwork: sums that must be the ledger's, statements, filing.

#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

#include "tests/support/sample_earnings.h"
#include "tests/ui/ui_fixture.h"
#include "ui/models/roles.h"
#include "ui/pages/earnings_models.h"
#include "ui/pages/earnings_statement.h"
#include "ui/text/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/status_pill.h"

namespace stacknet::testing {
namespace {

using namespace ui;

class Earnings : public UiTest {
protected:
    void SetUp() override {
        UiTest::SetUp();
        scriptEarnings(node, nowMs());
        window.showPage(QStringLiteral("earnings"));
        ASSERT_TRUE(until([&] { return bridge.freshness() == Freshness::Live; }));
        find<QLineEdit>("earningsCurrency")->clear();
        find<QLineEdit>("earningsPerUsd")->clear();
    }
    void TearDown() override {
        setSaveAsker({});
        UiTest::TearDown();
    }
    QAbstractItemModel* model(const char* name) const { return find<QTableView>(name)->model(); }
    void change(const std::function<void(api::EarningsInfo&)>& change) {
        showSnapshot([&](api::Snapshot& s) {
            auto earnings = *s.earnings;
            change(earnings);
            s.earnings = api::Shared(earnings);
        });
    }
    void select(const char* table, const std::string& id) {
        for (int row = 0; row < model(table)->rowCount(); ++row) {
            if (model(table)->index(row, 0).data(IdRole).toString().toStdString() == id)
                find<QTableView>(table)->selectRow(row);
        }
    }
};

TEST_F(Earnings, TheSplitByGpuIsSaidAsFarAsItIsKnown) {
    const auto withGpus = [&](std::size_t count) {
        showSnapshot([&](api::Snapshot& next) {
            api::HostInfo host = *next.host;
            host.gpus.assign(count, api::GpuInfo{});
            if (count > 0) host.gpus[0].name = "NVIDIA H100 80GB HBM3";
            next.host = api::Shared(std::move(host));
        });
    };
    const auto says = [&](const QString& part) {
        return until([&] { return text("earningsGpuNote").contains(part); });
    };
    withGpus(2);
    EXPECT_TRUE(says(QStringLiteral("the model server chooses")));
    withGpus(1);
    EXPECT_TRUE(says(QStringLiteral("NVIDIA H100 80GB HBM3")));
    withGpus(0);
    EXPECT_TRUE(says(QStringLiteral("the model server chooses")));
}

TEST_F(Earnings, NumbersAreThoseOfThePicture) {
    const auto& earnings = *bridge.snapshot()->earnings;
    EXPECT_EQ(kpi("kpiAccrued"), usdText(30'000'000));
    EXPECT_EQ(kpi("kpiFiled"), usdText(0));
    EXPECT_EQ(kpi("kpiRedeemed"), usdText(0));
    EXPECT_EQ(kpi("kpiAverage"), usdText(earnings.averageMicroUsd));
    change([](api::EarningsInfo& e) {
        e.keys[1].filed = true;
        e.keys[2].filed = e.keys[2].redeemed = true;
        e.accruedMicroUsd = 1'250'000;
        e.filedMicroUsd = 13'750'000;
        e.redeemedMicroUsd = 15'000'000;
        e.averageDays = 0;
    });
    EXPECT_EQ(kpi("kpiAccrued"), usdText(1'250'000));
    EXPECT_EQ(kpi("kpiFiled"), usdText(13'750'000));
    EXPECT_EQ(kpi("kpiRedeemed"), usdText(15'000'000));
    EXPECT_EQ(kpi("kpiAverage"), QStringLiteral("–"));
}

TEST_F(Earnings, TheSampleAddsUpWithItsRecords) {
    std::uint64_t records = 0;
    for (const auto& row : samplePaperwork(nowMs())) records += std::stoull(row.cells[6]);
    std::uint64_t days = 0;
    for (const auto& day : bridge.snapshot()->earnings->days) days += day.microUsd;
    EXPECT_EQ(records, 30'000'000U);
    EXPECT_EQ(days, records);
    EXPECT_EQ(find<StatusPill>("earningsCheck")->tone(), Tone::Ok);
    EXPECT_FALSE(find("earningsAlarm")->isVisible());
}

TEST_F(Earnings, ADifferenceFromTheLedgerIsAnErrorAndNamesIt) {
    change([](api::EarningsInfo& e) {
        e.difference = "Node Key ab12: the blocks have 3 paperworks, and the ledger 4.";
    });
    EXPECT_TRUE(find("earningsAlarm")->isVisible());
    EXPECT_TRUE(find<Banner>("earningsAlarm")->sentence().contains("Node Key ab12"));
    EXPECT_EQ(find<StatusPill>("earningsCheck")->tone(), Tone::Danger);
    change([](api::EarningsInfo& e) { e.difference.clear(); });
    EXPECT_FALSE(find("earningsAlarm")->isVisible());
}

TEST_F(Earnings, BlocksThatAreMissingAreNoDifference) {
    change([](api::EarningsInfo& e) {
        e.complete = false;
        e.missingHeight = 9'000;
    });
    EXPECT_FALSE(find("earningsAlarm")->isVisible());
    EXPECT_EQ(find<StatusPill>("earningsCheck")->tone(), Tone::Warn);
    EXPECT_TRUE(text("earningsCheckWords").contains(countText(9'000)));
    change([](api::EarningsInfo& e) { e.missingHeight = 0; });
    EXPECT_EQ(find<StatusPill>("earningsCheck")->tone(), Tone::Info);
}

TEST_F(Earnings, WhatCannotBeReadIsSaid) {
    change([](api::EarningsInfo& e) {
        e.errorCode = "engine.block_damaged";
        e.errorMessage = "The block at height 7 in chain.db does not decode.";
    });
    EXPECT_TRUE(find("earningsAlarm")->isVisible());
}

TEST_F(Earnings, WithoutEarningsThePageSaysHowOneEarns) {
    showSnapshot([](api::Snapshot& s) {
        s.earnings = {};
        s.nodeKeys.clear();
    });
    EXPECT_TRUE(find("earningsOpenKeys")->isVisible());
    EXPECT_EQ(find<StatusPill>("earningsCheck")->tone(), Tone::Info);
    EXPECT_FALSE(find("earningsFile")->isVisible());
}

TEST_F(Earnings, TheListIsPagedAndHasEveryRecord) {
    ASSERT_TRUE(until([&] { return model("paperworkTable")->rowCount() == 114; }));
}

TEST_F(Earnings, ANewRecordAppearsInTheList) {
    ASSERT_TRUE(until([&] { return model("paperworkTable")->rowCount() == 114; }));
    auto rows = samplePaperwork(nowMs());
    rows.push_back(rows.back());
    rows.back().id = "115";
    node.setRows("paperwork", kPaperworkColumns, rows);
    change([](api::EarningsInfo& e) { e.keys[0].tasks += 1; });
    ASSERT_TRUE(until([&] { return model("paperworkTable")->rowCount() == 115; }));
}

TEST_F(Earnings, TheCurrencyColumnNeedsTheOperatorsOwnRate) {
    auto* months = find<QTableView>("earningsMonths");
    EXPECT_TRUE(months->isColumnHidden(MonthModel::kRateColumn));
    auto* currency = find<QLineEdit>("earningsCurrency");
    auto* rate = find<QLineEdit>("earningsPerUsd");
    QTest::keyClicks(rate, "0.5");
    EXPECT_TRUE(months->isColumnHidden(MonthModel::kRateColumn));
    EXPECT_TRUE(text("earningsRateProblem").contains("three letters"));
    QTest::keyClicks(currency, "eur");
    EXPECT_FALSE(months->isColumnHidden(MonthModel::kRateColumn));
    EXPECT_TRUE(months->model()
                    ->headerData(MonthModel::kRateColumn, Qt::Horizontal)
                    .toString()
                    .contains("EUR at your rate"));
    ASSERT_TRUE(until([&] { return months->model()->rowCount() > 0; }));
    const auto newest = monthsOf(bridge.snapshot()->earnings->days).front();
    EXPECT_EQ(months->model()->index(0, MonthModel::kRateColumn).data().toString(),
              inCurrency({"EUR", 0.5}, newest.microUsd));
    rate->setText("-1");
    EXPECT_TRUE(months->isColumnHidden(MonthModel::kRateColumn));
}

TEST_F(Earnings, AStatementIsAPdfOfTheChosenMonth) {
    QTemporaryDir folder;
    QString proposed;
    setSaveAsker([&](QWidget*, const QString&, const QString& proposal) {
        proposed = proposal;
        return std::optional(folder.filePath("statement.pdf"));
    });
    const auto months = monthsOf(bridge.snapshot()->earnings->days);
    ASSERT_TRUE(until([&] { return find("earningsStatement")->isEnabled(); }));
    click("earningsStatement");
    EXPECT_FALSE(find("earningsStatement")->isEnabled()) << "it is made beside the screen";
    ASSERT_TRUE(until([&] { return QFile::exists(folder.filePath("statement.pdf")); }));
    EXPECT_TRUE(find("earningsStatement")->isEnabled());
    EXPECT_EQ(proposed, QStringLiteral("stacknet-earnings-%1.pdf")
                            .arg(QString::fromStdString(months.front().month)));
    QFile file(folder.filePath("statement.pdf"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
}

TEST_F(Earnings, AStatementHasTheDaysAndTheSumOfItsMonth) {
    const auto& now = *bridge.snapshot();
    const auto month = monthsOf(now.earnings->days).front();
    const QString name = QString::fromStdString(month.month);
    const QString html = statementHtml(now, now.earnings->days, name, std::nullopt);
    EXPECT_TRUE(html.contains(usdText(month.microUsd)));
    EXPECT_TRUE(html.contains("local network"));
    EXPECT_TRUE(html.contains("agree"));
    EXPECT_FALSE(html.contains("your rate"));
    int rows = 0;
    for (const auto& day : now.earnings->days) rows += monthOf(day.dayMs) == name;
    EXPECT_EQ(html.count("<tr>"), rows + 2);
    const QString own = statementHtml(now, now.earnings->days, name, UserRate{"EUR", 2});
    EXPECT_TRUE(own.contains(inCurrency({"EUR", 2}, month.microUsd)));
    EXPECT_TRUE(own.contains("own; the"));
}

TEST_F(Earnings, FilingIsOfferedToAnActiveKeyAloneAndSaysWhatItCosts) {
    const auto connected = bridge.snapshot()->nodeKeys.front().publicKey;
    select("earningsKeys", connected);
    EXPECT_FALSE(find("earningsFile")->isEnabled());
    EXPECT_TRUE(text("earningsKeyNote").contains("Cannot be filed"));
    EXPECT_TRUE(text("earningsKeyNote").contains("Disconnect it"));
    ASSERT_TRUE(find("earningsDisconnect")->isVisible());
    click("earningsDisconnect");
    ASSERT_NE(dialog("dangerConfirm"), nullptr);
    click("dangerCancel");
    showSnapshot([](api::Snapshot& s) {
        s.nodeKeys.at(3).tokensBonded = 0;
        s.nodeKeys.at(3).tokensUnbonding = 0;
    });
    const auto active = bridge.snapshot()->nodeKeys.at(3);
    select("earningsKeys", active.publicKey);
    ASSERT_TRUE(find("earningsFile")->isEnabled());
    EXPECT_FALSE(find("earningsDisconnect")->isVisible());
    HoldButton::setHoldMsForTests(1);
    click("earningsFile");
    auto* confirm = dialog("dangerConfirm");
    ASSERT_NE(confirm, nullptr);
    QString words;
    for (auto* label : confirm->findChildren<QLabel*>()) words += label->text();
    EXPECT_TRUE(words.contains(QStringLiteral("15 USD")) ||
                words.contains(usdText(active.paperMicroUsd)));
    EXPECT_TRUE(words.contains(countText(active.tokensFree)));
    EXPECT_TRUE(words.contains("once"));
    QTest::keyClicks(confirm->findChild<QLineEdit*>("dangerType"), "garage");
    QTest::keyClicks(confirm->findChild<QLineEdit*>("dangerPassphrase"), "passphrase");
    auto* hold = confirm->findChild<HoldButton*>("dangerHold");
    QTest::mousePress(hold, Qt::LeftButton);
    ASSERT_TRUE(until([&] {
        const auto commands = node.received();
        return !commands.empty() && std::holds_alternative<api::FileNodeKey>(commands.back());
    }));
    ASSERT_TRUE(until([&] { return dialog("dangerConfirm") == nullptr; }));
    HoldButton::setHoldMsForTests(0);
}

TEST_F(Earnings, AFiledKeyShowsItsRedemption) {
    const auto id = bridge.snapshot()->nodeKeys.front().publicKey;
    change([](api::EarningsInfo& e) { e.keys[0].filed = true; });
    select("earningsKeys", id);
    EXPECT_FALSE(find("earningsFile")->isVisible());
    EXPECT_TRUE(text("earningsKeyNote").contains("waits"));
    change([](api::EarningsInfo& e) {
        e.keys[0].redeemed = true;
        e.keys[0].payoutReference = "feed";
    });
    EXPECT_TRUE(text("earningsKeyNote").contains("feed"));
}

TEST_F(Earnings, TheChartEndsAtTheSumOfTheRecords) {
    auto* chart = find<ChartCard>("earningsChart");
    chart->setMetric(1);
    ASSERT_TRUE(until([&] { return chart->drawnPoints() > 5; }));
    EXPECT_DOUBLE_EQ(chart->lastValue(), 30.0);
}

TEST_F(Earnings, MonthsChartAndStatementReachBackToTheFirstRecord) {
    const auto& keys = bridge.snapshot()->earnings->keys;
    ASSERT_GE(keys.size(), 2u);
    const auto row = [](const char* day, const std::string& key, const char* kind,
                        const char* microUsd) {
        return std::string(R"({"day":")") + day + R"(","node_key":")" + key + R"(","kind":")" +
               kind + R"(","tasks":1,"tokens":10,"micro_usd":)" + microUsd + "}";
    };
    node.setAnswer("earnings.summary", [=](const std::string&) -> Result<std::string> {
        return R"({"format":"stacknet-earnings/1","days":[)" +
               row("2021-03-01", keys[0].nodeKey, "chat", "1000000") + "," +
               row("2021-03-31", keys[1].nodeKey, "code", "2000000") + "," +
               row("2023-11-01", keys[1].nodeKey, "chat", "4000000") + "]}";
    });
    change([](api::EarningsInfo& e) { e.keys[0].tasks += 1; });
    const auto cell = [&](int at, int column) {
        return model("earningsMonths")->index(at, column).data().toString();
    };
    // Older than the picture's days. What was there before has two months as well.
    ASSERT_TRUE(until([&] { return cell(1, 0) == QStringLiteral("2021-03"); }));
    EXPECT_EQ(model("earningsMonths")->rowCount(), 2);
    EXPECT_EQ(cell(1, 5), usdText(3'000'000));
    auto* chart = find<ChartCard>("earningsChart");
    chart->setRange(ChartRange::All);
    chart->setMetric(1);
    ASSERT_TRUE(until([&] { return chart->lastValue() == 7.0; }));
    chart->setMetric(2);
    EXPECT_TRUE(until([&] { return chart->lastValue() == 0.0; })) << "the first key on that day";
}

TEST_F(Earnings, OneKeyOneKindAndOneTimeCanBeChosen) {
    ASSERT_TRUE(until([&] { return model("paperworkTable")->rowCount() == 114; }));
    const auto choose = [&](const char* name, const QString& value) {
        auto* box = find<QComboBox>(name);
        ASSERT_GE(box->findData(value), 0) << name;
        box->setCurrentIndex(box->findData(value));
    };
    const auto rows = samplePaperwork(nowMs());
    const auto counted = [&](const std::function<bool(const api::HistoryRow&)>& keeps) {
        return static_cast<int>(std::count_if(rows.begin(), rows.end(), keeps));
    };
    const std::string key = bridge.snapshot()->earnings->keys[1].nodeKey;
    choose("paperworkKey", QString::fromStdString(key));
    const int ofKey = counted([&](const auto& row) { return row.cells[1] == key; });
    ASSERT_GT(ofKey, 0);
    ASSERT_TRUE(until([&] { return model("paperworkTable")->rowCount() == ofKey; }));
    choose("paperworkKind", QStringLiteral("code"));
    const int ofKind =
        counted([&](const auto& row) { return row.cells[1] == key && row.cells[2] == "code"; });
    ASSERT_TRUE(until([&] { return model("paperworkTable")->rowCount() == ofKind; }));
    choose("paperworkKey", {});
    choose("paperworkKind", {});
    choose("paperworkTime", QString::number(7LL * 86'400'000));
    EXPECT_TRUE(until([&] {
        const int shown = model("paperworkTable")->rowCount();
        return shown > 0 && shown < 114;
    }));
}

TEST(UserRates, AreReadStrictly) {
    EXPECT_EQ(userRateOf("eur", "0,92"), (UserRate{"EUR", 0.92}));
    for (const auto& [currency, rate] :
         {std::pair("EU", "1"), std::pair("EURO", "1"), std::pair("E1R", "1"), std::pair("EUR", ""),
          std::pair("EUR", "0"), std::pair("EUR", "-1"), std::pair("EUR", "1e3")})
        EXPECT_EQ(userRateOf(QString::fromLatin1(currency), QString::fromLatin1(rate)),
                  std::nullopt)
            << currency << rate;
}

TEST(Months, AreUtcAndNewestFirst) {
    // 2023-10-31 and 2023-11-01
    const auto months =
        monthsOf({{1'698'710'400'000, 1, 10, 5, 5, 0}, {1'698'796'800'000, 2, 20, 7, 3, 4}});
    ASSERT_EQ(months.size(), 2U);
    EXPECT_EQ(months[0], (MonthRow{"2023-11", 2, 20, 3, 4, 7}));
    EXPECT_EQ(months[1], (MonthRow{"2023-10", 1, 10, 5, 0, 5}));
}

}  // namespace
}  // namespace stacknet::testing
