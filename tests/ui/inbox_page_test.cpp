#include <algorithm>
#include <set>

#include <gtest/gtest.h>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>

#include "tests/support/fake_history.h"
#include "tests/support/sample_alerts.h"
#include "tests/ui/ui_fixture.h"
#include "ui/models/roles.h"
#include "ui/pages/inbox_columns.h"
#include "ui/pages/inbox_words.h"
#include "ui/text/format.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/history_table.h"
#include "ui/widgets/status_pill.h"

namespace stacknet::testing {
namespace {

/// The inbox of a node to which four things have happened.
class InboxPageTest : public UiTest {
protected:
    void SetUp() override {
        UiTest::SetUp();
        alerts = sampleAlerts(nowMs());
        alerts.lastError.clear();
        show();
        window.showPage(QStringLiteral("inbox"));
        ASSERT_TRUE(until([&] { return rows("incidents") == 4; }));
    }
    void show() {
        node.setRows("alerts", kSampleAlertColumns, alertRows(alerts.recent));
        showSnapshot([&](api::Snapshot& next) { next.alerts = api::Shared(alerts); });
    }
    void tab(int index) { find<QTabWidget>("inboxTabs")->setCurrentIndex(index); }
    int rows(const char* table) const { return find<QTableView>(table)->model()->rowCount(); }
    QString cell(const char* table, int row, int column) const {
        return find<QTableView>(table)->model()->index(row, column).data().toString();
    }
    void choose(const char* table, int row) { find<QTableView>(table)->selectRow(row); }
    /// The newest order of this kind that the node got.
    template <typename Order>
    std::optional<Order> last() const {
        std::optional<Order> found;
        for (const auto& command : node.received()) {
            if (const auto* order = std::get_if<Order>(&command)) found = *order;
        }
        return found;
    }
    template <typename Order>
    Order waitFor() {
        EXPECT_TRUE(until([&] { return last<Order>().has_value(); }));
        return last<Order>().value_or(Order{});
    }
    template <typename T>
    T* in(QDialog* box, const char* name) const {
        auto* found = box->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    static void trigger(const QPushButton* button, int entry) {
        button->menu()->actions().at(entry)->trigger();
    }

    api::AlertsInfo alerts;
};

TEST_F(InboxPageTest, EveryAlertSaysHowBadWhenWhatAndWhereItStands) {
    EXPECT_EQ(cell("incidents", 0, 0), QStringLiteral("Warning"));
    EXPECT_EQ(cell("incidents", 0, 2), QStringLiteral("2 peers are connected; there should be 3."));
    EXPECT_EQ(cell("incidents", 0, 3), QStringLiteral("Network"));
    EXPECT_EQ(cell("incidents", 0, 4), QStringLiteral("this node"));
    EXPECT_EQ(cell("incidents", 0, 5), QStringLiteral("Open"));
    EXPECT_EQ(cell("incidents", 0, 6), QStringLiteral("3"));
    EXPECT_EQ(cell("incidents", 1, 0), QStringLiteral("Critical"));
    EXPECT_EQ(cell("incidents", 1, 4), QStringLiteral("garage"));
    EXPECT_EQ(cell("incidents", 1, 5),
              QStringLiteral("Open, muted until %1")
                  .arg(ui::shortTimeText(alerts.recent[1].firstMs + 24 * 3'600'000)));
    EXPECT_EQ(cell("incidents", 2, 5), QStringLiteral("Acknowledged"));
    EXPECT_EQ(cell("incidents", 3, 5), QStringLiteral("Recovered"));
    EXPECT_EQ(find<QTabWidget>("inboxTabs")->tabText(0), QStringLiteral("Alerts (2)"));
    EXPECT_EQ(text("incidentsCount"), QStringLiteral("4 row(s)"));
}

TEST_F(InboxPageTest, WhenNothingMatchesThatIsSaid) {
    find<QLineEdit>("incidentsFilter")->setText(QStringLiteral("no such word"));
    ASSERT_TRUE(until([&] { return rows("incidents") == 0; }));
    const auto labels = find("inboxPage")->findChildren<QLabel*>();
    EXPECT_TRUE(until([&] {
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text() == QLatin1String("Nothing matches");
        });
    }));
}

TEST_F(InboxPageTest, TheOrderIsAskedOfTheEngine) {
    std::string sort;
    node.setPage("alerts", [&](const api::HistoryQuery& query) {
        sort = query.sort;
        return pageOfRows(kSampleAlertColumns, alertRows(alerts.recent), query);
    });
    auto* view = find<QTableView>("incidents");
    view->sortByColumn(3, Qt::AscendingOrder);
    EXPECT_TRUE(until([&] { return sort == "page"; }));
    // Until when it is muted is no column of the database.
    const auto columns = ui::incidentColumns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == QLatin1String("muted_until_ms")) {
            EXPECT_FALSE(columns[i].sorts);
            view->sortByColumn(static_cast<int>(i), Qt::AscendingOrder);
        }
    }
    EXPECT_EQ(find<ui::HistoryTable>("incidentsTable")->model()->query().sort, "page");
}

TEST_F(InboxPageTest, TheMenuKeyOffersWhatCanBeDoneWithARow) {
    const auto actionOf = [&](const QString& text) -> QAction* {
        for (auto* menu : window.findChildren<QMenu*>(QStringLiteral("rowMenu"))) {
            for (auto* action : menu->actions()) {
                if (action->text() == text) return action;
            }
        }
        return nullptr;
    };
    choose("incidents", 0);
    auto* view = find<QTableView>("incidents");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Menu);
    auto* acknowledge = actionOf(QStringLiteral("Acknowledge"));
    ASSERT_NE(acknowledge, nullptr);
    EXPECT_TRUE(acknowledge->isEnabled());
    EXPECT_FALSE(actionOf(QStringLiteral("Not muted any more"))->isEnabled());
    auto* mute = actionOf(QStringLiteral("Mute for 24 hours"));
    ASSERT_NE(mute, nullptr);
    mute->trigger();
    const auto order = waitFor<api::MuteAlertRule>();
    EXPECT_EQ(order.id, alerts.recent[0].rule);
    EXPECT_NEAR(static_cast<double>(order.untilMs - nowMs()), 24 * 3'600'000.0, 60'000);
}

TEST_F(InboxPageTest, SeveralAreAcknowledgedAndMutedTogether) {
    auto* view = find<QTableView>("incidents");
    view->selectAll();
    auto* bulk = find<QPushButton>("incidentsBulk")->menu();
    const auto run = [&](const QString& text) {
        for (auto* action : bulk->actions()) {
            if (action->text() == text) return action->trigger();
        }
        FAIL() << "no action " << text.toStdString();
    };
    run(QStringLiteral("Mute for 1 hour"));
    std::set<std::string> muted;
    EXPECT_TRUE(until([&] {
        for (const auto& command : node.received()) {
            if (const auto* order = std::get_if<api::MuteAlertRule>(&command))
                muted.insert(order->id + " " + order->subject);
        }
        return muted.size() == 3;  // the fourth is over
    }));
    view->selectAll();
    run(QStringLiteral("Acknowledge"));
    std::set<std::string> acknowledged;
    EXPECT_TRUE(until([&] {
        for (const auto& command : node.received()) {
            if (const auto* order = std::get_if<api::AcknowledgeAlert>(&command))
                acknowledged.insert(order->id);
        }
        return acknowledged == std::set<std::string>{alerts.recent[0].id, alerts.recent[1].id};
    }));
}

TEST_F(InboxPageTest, WhatIsNewMovesNobodyAway) {
    choose("incidents", 2);
    auto next = alerts;
    auto fresh = alerts.recent[0];
    fresh.id = "99";
    fresh.lastMs = nowMs();
    next.recent.insert(next.recent.begin(), fresh);
    node.setRows("alerts", kSampleAlertColumns, alertRows(next.recent));
    showSnapshot([&](api::Snapshot& picture) { picture.alerts = api::Shared(next); });
    ASSERT_TRUE(until([&] { return rows("incidents") == 5; }));
    EXPECT_TRUE(until([&] { return find<QTableView>("incidents")->currentIndex().row() == 3; }));
    EXPECT_TRUE(find("incidentDetail")->isVisible());
}

TEST_F(InboxPageTest, NothingHasHappenedIsSaidInOneSentence) {
    alerts = quietAlerts();
    show();
    EXPECT_TRUE(until([&] { return text("inboxSummary") == QLatin1String("Nothing needs you"); }));
    const auto labels = find("inboxPage")->findChildren<QLabel*>();
    EXPECT_TRUE(until([&] {
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() &&
                   label->text() == QLatin1String("Nothing has happened that needs you");
        });
    }));
    EXPECT_EQ(rows("incidents"), 0);
    EXPECT_FALSE(find<QPushButton>("inboxAcknowledgeAll")->isEnabled());
}

TEST_F(InboxPageTest, TheDetailsSayWhatIsKnownAndLeadToThePage) {
    EXPECT_FALSE(find("incidentDetail")->isVisible());
    choose("incidents", 1);
    EXPECT_TRUE(find("incidentDetail")->isVisible());
    EXPECT_EQ(text("incidentText"),
              QStringLiteral("garage is connected but locked: it cannot sign."));
    EXPECT_EQ(find<ui::StatusPill>("incidentSeverity")->text(), QStringLiteral("Critical"));
    EXPECT_EQ(find<QPushButton>("incidentOpen")->text(), QStringLiteral("Open Node Keys"));
    click("incidentOpen");
    EXPECT_TRUE(until([&] { return find("nodeKeysPage")->isVisible(); }));
}

TEST_F(InboxPageTest, JAndKMoveAndEAcknowledges) {
    auto* view = find<QTableView>("incidents");
    choose("incidents", 0);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_J);
    EXPECT_EQ(view->currentIndex().row(), 1);
    QTest::keyClick(view, Qt::Key_J);
    EXPECT_EQ(view->currentIndex().row(), 2);
    for (int i = 0; i < 3; ++i) QTest::keyClick(view, Qt::Key_K);
    EXPECT_EQ(view->currentIndex().row(), 0);
    QTest::keyClick(view, Qt::Key_E);
    EXPECT_EQ(waitFor<api::AcknowledgeAlert>().id, "7");
    choose("incidents", 3);
    EXPECT_FALSE(find<QPushButton>("incidentAcknowledge")->isEnabled());
}

TEST_F(InboxPageTest, AllAreAcknowledgedAtOnce) {
    click("inboxAcknowledgeAll");
    EXPECT_EQ(waitFor<api::AcknowledgeAlert>().id, "");
    EXPECT_TRUE(until([&] { return bridge.snapshot()->alerts->unread == 0; }));
    EXPECT_TRUE(until([&] { return text("inboxSummary") == QLatin1String("Nothing needs you"); }));
}

TEST_F(InboxPageTest, OneSubjectIsMutedForAWhile) {
    choose("incidents", 1);
    trigger(find<QPushButton>("incidentMute"), 0);
    const auto order = waitFor<api::MuteAlertRule>();
    EXPECT_EQ(order.id, "key_locked");
    EXPECT_EQ(order.subject, std::string(64, 'b'));
    EXPECT_NEAR(static_cast<double>(order.untilMs - nowMs()), 3'600'000, 60'000);
}

TEST_F(InboxPageTest, FiltersAreAskedOfTheEngine) {
    find<QComboBox>("inboxState")->setCurrentIndex(1);
    ASSERT_TRUE(until([&] { return rows("incidents") == 2; }));
    find<QComboBox>("inboxState")->setCurrentIndex(3);
    ASSERT_TRUE(until([&] { return rows("incidents") == 1; }));
    EXPECT_EQ(cell("incidents", 0, 2), QStringLiteral("No block became final for 1 min."));
    find<QComboBox>("inboxTime")->setCurrentIndex(1);
    ASSERT_TRUE(until([&] { return rows("incidents") == 0; }));
    find<QComboBox>("inboxState")->setCurrentIndex(0);
    ASSERT_TRUE(until([&] { return rows("incidents") == 3; }));
}

TEST_F(InboxPageTest, OlderAlertsComePageByPage) {
    alerts.recent.clear();
    for (int i = 0; i < 450; ++i) {
        auto one = sampleAlerts(nowMs()).recent[3];
        one.id = std::to_string(1'000 - i);
        one.lastMs = nowMs() - i;
        alerts.recent.push_back(one);
    }
    show();
    ASSERT_TRUE(until([&] { return rows("incidents") == 200; }));
    EXPECT_EQ(text("incidentsCount"), QStringLiteral("Showing 200 of 450"));
    auto* view = find<QTableView>("incidents");
    view->scrollToBottom();
    ASSERT_TRUE(until([&] { return rows("incidents") == 400; }));
    // Whoever reads older pages is not thrown back to the first by something new.
    EXPECT_FALSE(find("inboxFresh")->isVisible());
    auto next = alerts;
    next.unread = 1;
    showSnapshot([&](api::Snapshot& picture) { picture.alerts = api::Shared(next); });
    EXPECT_TRUE(until([&] { return find("inboxFresh")->isVisible(); }));
    EXPECT_EQ(rows("incidents"), 400);
    click("inboxFresh");
    ASSERT_TRUE(until([&] { return rows("incidents") == 200; }));
    EXPECT_FALSE(find("inboxFresh")->isVisible());
}

TEST_F(InboxPageTest, WhenTheTableCannotBeReadTheNewestAreShownAndTheReason) {
    node.setPage("alerts", [](const api::HistoryQuery&) -> Result<api::HistoryPage> {
        return makeError("storage.corrupt", "alerts.db is damaged.");
    });
    auto fewer = alerts;
    fewer.recent.pop_back();
    showSnapshot([&](api::Snapshot& next) { next.alerts = api::Shared(fewer); });
    ASSERT_TRUE(until([&] { return rows("incidents") == 3; }));
    bool said = false;
    for (const auto* label :
         find("inboxPage")->findChildren<QLabel*>(QStringLiteral("bannerSentence")))
        said |= label->isVisible();
    EXPECT_TRUE(said);
}

TEST_F(InboxPageTest, ASubjectIsOpenedFromElsewhere) {
    window.showPage(QStringLiteral("inbox"), QStringLiteral("5"));
    ASSERT_TRUE(until([&] { return find("incidentDetail")->isVisible(); }));
    EXPECT_EQ(find<ui::StatusPill>("incidentState")->text(), QStringLiteral("Acknowledged"));
    window.showPage(QStringLiteral("inbox"), QStringLiteral("rules"));
    EXPECT_EQ(find<QTabWidget>("inboxTabs")->currentIndex(), 1);
    window.showPage(QStringLiteral("inbox"), QStringLiteral("channels"));
    EXPECT_EQ(find<QTabWidget>("inboxTabs")->currentIndex(), 2);
}

TEST_F(InboxPageTest, RulesAreSettingsAndNeverLookLikeAState) {
    tab(1);
    const int count = rows("alertRules");
    EXPECT_EQ(count, static_cast<int>(alerts.rules.size()));
    // beaconchain#434: a notification's tick was read as "validator slashed".
    auto* model = find<QTableView>("alertRules")->model();
    for (int row = 0; row < count; ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            EXPECT_FALSE(model->index(row, column).data(ui::ToneRole).isValid())
                << "a rule has no coloured pill";
        }
    }
    EXPECT_EQ(cell("alertRules", 0, 0), QStringLiteral("A key was slashed"));
    EXPECT_EQ(cell("alertRules", 0, 5), QStringLiteral("on"));
    EXPECT_EQ(cell("alertRules", count - 1, 5), QStringLiteral("off"));
    EXPECT_TRUE(cell("alertRules", count - 2, 5).startsWith(QStringLiteral("muted until")));
    EXPECT_EQ(cell("alertRules", count - 2, 4), QStringLiteral("my phone, Desktop"));
    EXPECT_EQ(cell("alertRules", count - 2, 1), QStringLiteral("less than 3 peers"));
}

TEST_F(InboxPageTest, ARuleOfTheProgramCanBeSwitchedOffAndNotRemoved) {
    tab(1);
    choose("alertRules", 0);
    EXPECT_FALSE(find<QPushButton>("alertRuleRemove")->isEnabled());
    click("alertRuleToggle");
    const auto order = waitFor<api::SaveAlertRule>();
    EXPECT_EQ(order.id, "slashed");
    EXPECT_FALSE(order.enabled);
    EXPECT_TRUE(until([&] { return cell("alertRules", 0, 5) == QLatin1String("off"); }));
}

TEST_F(InboxPageTest, ANewRuleIsCheckedAsItIsTypedAndSaved) {
    tab(1);
    click("alertRuleNew");
    auto* box = dialog("alertRuleDialog");
    ASSERT_NE(box, nullptr);
    auto* condition = in<QComboBox>(box, "alertRuleCondition");
    condition->setCurrentIndex(condition->findData(QStringLiteral("disk_below")));
    EXPECT_EQ(in<QSpinBox>(box, "alertRuleThreshold")->value(), 2'000);
    in<QSpinBox>(box, "alertRuleThreshold")->setValue(5'000);
    in<QSpinBox>(box, "alertRuleFor")->setValue(90);
    in<QSpinBox>(box, "alertRuleEscalate")->setValue(15);
    in<QComboBox>(box, "alertRuleSeverity")->setCurrentIndex(3);
    in<QCheckBox>(box, "alertRuleChannel_all")->setChecked(false);
    in<QCheckBox>(box, "alertRuleChannel_channel_1")->setChecked(true);
    EXPECT_TRUE(in<QLabel>(box, "alertRuleMeaning")->text().contains(QStringLiteral("5,000 MB")));
    click(in<QPushButton>(box, "alertRuleSave"));
    const auto order = waitFor<api::SaveAlertRule>();
    EXPECT_TRUE(order.id.empty());
    EXPECT_EQ(order.condition, "disk_below");
    EXPECT_EQ(order.threshold, 5'000);
    EXPECT_EQ(order.forMs, 90'000);
    EXPECT_EQ(order.escalateMs, 15 * 60'000);
    EXPECT_EQ(order.severity, 3U);
    EXPECT_EQ(order.channels, std::vector<std::string>{"channel_1"});
    EXPECT_TRUE(until([&] { return dialog("alertRuleDialog") == nullptr; }));
    EXPECT_TRUE(
        until([&] { return rows("alertRules") == static_cast<int>(alerts.rules.size()) + 1; }));
}

TEST_F(InboxPageTest, WhatHappensOnceHasNoLimitAndNoWait) {
    tab(1);
    choose("alertRules", 0);
    click("alertRuleEdit");
    auto* box = dialog("alertRuleDialog");
    ASSERT_NE(box, nullptr);
    EXPECT_FALSE(in<QSpinBox>(box, "alertRuleThreshold")->isVisible());
    EXPECT_FALSE(in<QSpinBox>(box, "alertRuleFor")->isEnabled());
    EXPECT_FALSE(in<QComboBox>(box, "alertRuleCondition")->isEnabled());
    // What the node refuses is said in the dialog, and what was typed stays.
    node.failNextCommand(makeError("alerts.too_many_rules", "There are 100 rules already."));
    click(in<QPushButton>(box, "alertRuleSave"));
    EXPECT_TRUE(until([&] { return in<QLabel>(box, "bannerSentence")->isVisible(); }));
    EXPECT_TRUE(in<QPushButton>(box, "alertRuleSave")->isEnabled());
}

TEST_F(InboxPageTest, MutesAreListedInTheRuleAndLifted) {
    tab(1);
    choose("alertRules", rows("alertRules") - 2);
    click("alertRuleEdit");
    auto* box = dialog("alertRuleDialog");
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(in<QLabel>(box, "alertRuleMute_")
                    ->text()
                    .startsWith(QStringLiteral("The whole rule, until ")));
    const std::string subject(64, 'b');
    // By the name that the alert about it has.
    EXPECT_TRUE(in<QLabel>(box, ("alertRuleMute_" + subject).c_str())
                    ->text()
                    .startsWith(QStringLiteral("garage, until ")));
    auto* lift = in<QPushButton>(box, ("alertRuleLift_" + subject).c_str());
    click(lift);
    const auto order = waitFor<api::MuteAlertRule>();
    EXPECT_EQ(order.id, "rule_1");
    EXPECT_EQ(order.subject, subject);
    EXPECT_EQ(order.untilMs, 0);
    EXPECT_TRUE(until([&] { return !lift->isVisible(); }));
    EXPECT_TRUE(in<QLabel>(box, "alertRuleMute_")->isVisible());
}

TEST_F(InboxPageTest, ARuleIsTestedAtEachPlaceThatIsTicked) {
    tab(1);
    choose("alertRules", rows("alertRules") - 2);
    click("alertRuleEdit");
    auto* box = dialog("alertRuleDialog");
    ASSERT_NE(box, nullptr);
    auto* test = in<QPushButton>(box, "alertRuleTest");
    click(test);
    std::set<std::string> tested;
    EXPECT_TRUE(until([&] {
        for (const auto& command : node.received()) {
            if (const auto* order = std::get_if<api::TestAlertChannel>(&command))
                tested.insert(order->id);
        }
        return tested == std::set<std::string>{"channel_1", "desktop"};
    }));
    EXPECT_TRUE(until([&] {
        const auto said = in<QLabel>(box, "bannerSentence")->text();
        return said.contains(QStringLiteral("my phone")) &&
               said.contains(QStringLiteral("Desktop"));
    }));
    EXPECT_FALSE(last<api::SaveAlertRule>().has_value()) << "nothing is saved";
    in<QCheckBox>(box, "alertRuleChannel_channel_1")->setChecked(false);
    in<QCheckBox>(box, "alertRuleChannel_desktop")->setChecked(false);
    EXPECT_FALSE(test->isEnabled());
}

TEST_F(InboxPageTest, TheDesktopIsTestedToo) {
    tab(2);
    click("alertDesktopTest");
    EXPECT_EQ(waitFor<api::TestAlertChannel>().id, "desktop");
    EXPECT_TRUE(until([&] {
        const auto& notices = bridge.snapshot()->alerts->notices;
        return !notices.empty() && notices.back().kind == "test";
    }));
}

TEST_F(InboxPageTest, ARemovedRuleCanBeTakenBack) {
    tab(1);
    const int count = rows("alertRules");
    choose("alertRules", count - 1);
    click("alertRuleRemove");
    EXPECT_EQ(waitFor<api::RemoveAlertRule>().id, "rule_2");
    ASSERT_TRUE(until([&] { return rows("alertRules") == count - 1; }));
    QPushButton* undo = nullptr;
    for (auto* button :
         find("inboxPage")->findChildren<QPushButton*>(QStringLiteral("bannerAction"))) {
        if (button->isVisible()) undo = button;
    }
    ASSERT_NE(undo, nullptr);
    click(undo);
    EXPECT_TRUE(until([&] { return rows("alertRules") == count; }));
}

TEST_F(InboxPageTest, AChannelShowsWhetherItWorksAndItsLastError) {
    tab(2);
    EXPECT_EQ(cell("alertChannels", 0, 5), QStringLiteral("delivered"));
    EXPECT_EQ(cell("alertChannels", 1, 5), QStringLiteral("failed"));
    EXPECT_EQ(cell("alertChannels", 1, 2), QStringLiteral("https://hooks.example.org/…"));
    choose("alertChannels", 1);
    EXPECT_TRUE(text("alertChannelError").contains(QStringLiteral("HTTP 500")));
    choose("alertChannels", 0);
    EXPECT_FALSE(find("alertChannelError")->isVisible());
    EXPECT_EQ(text("quietHoursText").split(QLatin1Char('\n')).value(0),
              QStringLiteral("Quiet from 23:00 to 06:30: then only critical alerts come, and the "
                             "others in one message afterwards."));
}

TEST_F(InboxPageTest, ATestSaysWhetherTheChannelTookIt) {
    tab(2);
    choose("alertChannels", 0);
    node.holdCommands();
    click("alertChannelTest");
    EXPECT_FALSE(find<QPushButton>("alertChannelTest")->isEnabled());
    node.releaseCommands();
    const auto sentence = [&] {
        QString all;
        for (const auto* label :
             find("inboxPage")->findChildren<QLabel*>(QStringLiteral("bannerSentence"))) {
            if (label->isVisible()) all += label->text();
        }
        return all;
    };
    EXPECT_TRUE(until([&] { return sentence() == QLatin1String("my phone took the test."); }));
    choose("alertChannels", 1);
    click("alertChannelTest");
    EXPECT_TRUE(until([&] { return sentence().contains(QLatin1String("HTTP 500")); }));
}

TEST_F(InboxPageTest, ANewMailChannelSaysWhatIsWrongBesideEachField) {
    tab(2);
    click("alertChannelNew");
    auto* box = dialog("alertChannelDialog");
    ASSERT_NE(box, nullptr);
    auto* save = in<QPushButton>(box, "alertChannelSave");
    EXPECT_FALSE(save->isEnabled());
    in<QLineEdit>(box, "alertChannelName")->setText(QStringLiteral("mail"));
    in<QLineEdit>(box, "alertChannelTo")->setText(QStringLiteral("nobody"));
    EXPECT_TRUE(in<QLabel>(box, "alertChannelToFault")->isVisible());
    in<QLineEdit>(box, "alertChannelTo")->setText(QStringLiteral("a@b.org, c@d.org"));
    EXPECT_FALSE(in<QLabel>(box, "alertChannelToFault")->isVisible());
    in<QLineEdit>(box, "alertChannelFrom")->setText(QStringLiteral("node@b.org"));
    in<QLineEdit>(box, "alertChannelHost")->setText(QStringLiteral("smtp.b.org"));
    auto* security = in<QComboBox>(box, "alertChannelSecurity");
    security->setCurrentIndex(2);
    EXPECT_TRUE(in<QLabel>(box, "alertChannelSecurityFault")->isVisible());
    EXPECT_FALSE(save->isEnabled());
    security->setCurrentIndex(1);
    EXPECT_EQ(in<QSpinBox>(box, "alertChannelPort")->value(), 465);
    in<QLineEdit>(box, "alertChannelUser")->setText(QStringLiteral("me"));
    EXPECT_TRUE(in<QLabel>(box, "alertChannelUserFault")->isVisible());
    in<QLineEdit>(box, "alertChannelSecret")->setText(QStringLiteral("pass"));
    EXPECT_FALSE(in<QLabel>(box, "alertChannelUserFault")->isVisible());
    ASSERT_TRUE(save->isEnabled());
    click(save);
    const auto order = waitFor<api::SaveAlertChannel>();
    EXPECT_EQ(order.kind, "smtp");
    EXPECT_EQ(order.target, "a@b.org, c@d.org");
    EXPECT_EQ(order.security, "tls");
    EXPECT_EQ(order.secret, "pass");
    EXPECT_TRUE(until([&] { return rows("alertChannels") == 3; }));
}

TEST_F(InboxPageTest, EveryFieldOfAChannelSaysWhatTheNodeWouldRefuse) {
    tab(2);
    click("alertChannelNew");
    auto* box = dialog("alertChannelDialog");
    ASSERT_NE(box, nullptr);
    auto* save = in<QPushButton>(box, "alertChannelSave");
    const auto wrong = [&](const char* field, const QString& typed) {
        in<QLineEdit>(box, field)->setText(typed);
        auto* fault = in<QLabel>(box, (std::string(field) + "Fault").c_str());
        return fault->isVisible() && !fault->text().isEmpty();
    };
    // 40 letters, and 80 bytes.
    EXPECT_TRUE(wrong("alertChannelName", QString(40, QChar(0xe4))));
    EXPECT_FALSE(wrong("alertChannelName", QStringLiteral("mail")));
    for (const char* bad : {"a(b)@c.org", "a b@c.org", "a@b@c", "a@c.org,,b@c.org"})
        EXPECT_TRUE(wrong("alertChannelTo", QLatin1String(bad))) << bad;
    EXPECT_FALSE(wrong("alertChannelTo", QStringLiteral("a@c.org")));
    EXPECT_TRUE(wrong("alertChannelFrom", QStringLiteral("n\"x@c.org")));
    EXPECT_FALSE(wrong("alertChannelFrom", QStringLiteral("n@c.org")));
    for (const char* bad : {"smtp.c.org:587", "https://smtp.c.org", "a@c.org", "smtp c.org"})
        EXPECT_TRUE(wrong("alertChannelHost", QLatin1String(bad))) << bad;
    EXPECT_FALSE(save->isEnabled());
    EXPECT_FALSE(wrong("alertChannelHost", QStringLiteral("smtp.c.org")));
    EXPECT_TRUE(save->isEnabled());
    EXPECT_TRUE(wrong("alertChannelUser", QString(255, QLatin1Char('u'))));
    EXPECT_FALSE(save->isEnabled());

    in<QComboBox>(box, "alertChannelKind")->setCurrentIndex(1);
    for (const char* bad : {"https://", "https:///x", "https://a@b.org/", "https://b.org/#x",
                            "https://b.org/x y", "ftp://b.org"}) {
        EXPECT_TRUE(wrong("alertChannelUrl", QLatin1String(bad))) << bad;
        EXPECT_FALSE(save->isEnabled()) << bad;
    }
    EXPECT_FALSE(wrong("alertChannelUrl", QStringLiteral("https://b.org/x")));
    EXPECT_TRUE(save->isEnabled());
    in<QComboBox>(box, "alertChannelKind")->setCurrentIndex(2);
    EXPECT_TRUE(wrong("alertChannelProgram", QStringLiteral("notify")));
}

TEST_F(InboxPageTest, ARefusedChannelKeepsThePasswordThatWasTyped) {
    tab(2);
    choose("alertChannels", 0);
    click("alertChannelEdit");
    auto* box = dialog("alertChannelDialog");
    ASSERT_NE(box, nullptr);
    in<QLineEdit>(box, "alertChannelSecret")->setText(QStringLiteral("pass"));
    node.failNextCommand(makeError("storage.full", "The disk is full."));
    click(in<QPushButton>(box, "alertChannelSave"));
    EXPECT_TRUE(until([&] { return in<QLabel>(box, "bannerSentence")->isVisible(); }));
    EXPECT_EQ(in<QLineEdit>(box, "alertChannelSecret")->text(), QStringLiteral("pass"));
    click(in<QPushButton>(box, "alertChannelSave"));
    EXPECT_TRUE(until([&] { return dialog("alertChannelDialog") == nullptr; }));
    EXPECT_EQ(waitFor<api::SaveAlertChannel>().secret, "pass");
}

TEST_F(InboxPageTest, AStoredSecretIsNeverShownAndStaysWhenItsFieldIsEmpty) {
    tab(2);
    choose("alertChannels", 1);
    click("alertChannelEdit");
    auto* box = dialog("alertChannelDialog");
    ASSERT_NE(box, nullptr);
    EXPECT_FALSE(in<QComboBox>(box, "alertChannelKind")->isEnabled());
    EXPECT_TRUE(in<QLineEdit>(box, "alertChannelUrl")->text().isEmpty());
    in<QLineEdit>(box, "alertChannelUrl")->setText(QStringLiteral("http://example.org/x"));
    EXPECT_TRUE(in<QLabel>(box, "alertChannelUrlFault")->isVisible());
    in<QLineEdit>(box, "alertChannelUrl")->clear();
    in<QLineEdit>(box, "alertChannelName")->setText(QStringLiteral("room"));
    click(in<QPushButton>(box, "alertChannelSave"));
    const auto order = waitFor<api::SaveAlertChannel>();
    EXPECT_EQ(order.id, "channel_2");
    EXPECT_TRUE(order.target.empty() && order.secret.empty() && !order.clearSecret);
}

TEST_F(InboxPageTest, AChannelIsRemovedAfterAQuestion) {
    tab(2);
    choose("alertChannels", 1);
    click("alertChannelRemove");
    auto* box = dialog("confirmDialog");
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(in<QPushButton>(box, "confirmCancel")->isDefault());
    click(in<QPushButton>(box, "confirmAccept"));
    EXPECT_EQ(waitFor<api::RemoveAlertChannel>().id, "channel_2");
    EXPECT_TRUE(until([&] { return rows("alertChannels") == 1; }));
}

TEST_F(InboxPageTest, WithoutAChannelTheFirstOneIsOffered) {
    alerts.channels.clear();
    show();
    tab(2);
    ASSERT_TRUE(until([&] { return find("alertChannelFirst")->isVisible(); }));
    click("alertChannelFirst");
    EXPECT_NE(dialog("alertChannelDialog"), nullptr);
}

TEST_F(InboxPageTest, QuietHoursMustHaveAnEnd) {
    tab(2);
    click("quietHoursEdit");
    auto* box = dialog("quietHoursDialog");
    ASSERT_NE(box, nullptr);
    in<QTimeEdit>(box, "quietHoursTo")->setTime(QTime(23, 0));
    EXPECT_TRUE(in<QLabel>(box, "quietHoursFault")->isVisible());
    EXPECT_FALSE(in<QPushButton>(box, "quietHoursSave")->isEnabled());
    in<QTimeEdit>(box, "quietHoursTo")->setTime(QTime(8, 0));
    in<QSpinBox>(box, "quietHoursPerHour")->setValue(5);
    in<QSpinBox>(box, "quietHoursKeepDays")->setValue(0);
    click(in<QPushButton>(box, "quietHoursSave"));
    const auto order = waitFor<api::SetQuietHours>();
    EXPECT_TRUE(order.enabled);
    EXPECT_EQ(order.fromMinute, 23U * 60);
    EXPECT_EQ(order.toMinute, 8U * 60);
    EXPECT_EQ(order.deliveriesPerHour, 5U);
    EXPECT_EQ(order.keepDays, 0U);
}

TEST_F(InboxPageTest, OfflineNothingCanBeOrdered) {
    node.goOffline("the socket was closed");
    EXPECT_TRUE(until([&] { return !find("inboxAcknowledgeAll")->isEnabled(); }));
    node.goOnline();
    EXPECT_TRUE(until([&] { return find("inboxAcknowledgeAll")->isEnabled(); }));
}

TEST(AlertWords, EveryConditionHasATitleASentenceAndAnUnit) {
    for (const auto& condition : api::kAlertConditions) {
        const std::string name(condition.name);
        EXPECT_NE(ui::conditionTitle(name).toStdString(), name);
        const QString sentence = ui::alertText(name, "garage", 7, 9);
        EXPECT_NE(sentence.toStdString(), name);
        EXPECT_TRUE(sentence.endsWith(QLatin1Char('.'))) << name;
        EXPECT_FALSE(sentence.contains(QLatin1Char('%')) && condition.unit != "percent") << name;
        EXPECT_EQ(ui::unitText(name).isEmpty(), condition.unit.empty()) << name;
        EXPECT_NE(ui::pageTitle(std::string(condition.page)).toStdString(), condition.page);
    }
}

}  // namespace
}  // namespace stacknet::testing
