#include "tests/ui/inbox_fixture.h"

namespace stacknet::testing {
namespace {

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

}  // namespace
}  // namespace stacknet::testing
