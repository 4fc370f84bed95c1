#include "ui/shell/tray.h"

#include <set>

#include <gtest/gtest.h>
#include <QDBusConnection>
#include <QDialog>
#include <QImage>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/sample_alerts.h"
#include "tests/ui/ui_fixture.h"
#include "ui/dialogs/alert_close_dialog.h"
#include "ui/shell/notification_sink.h"
#include "ui/shell/notifier.h"

namespace stacknet::testing {
namespace {

using ui::TrayLook;

/// A desktop that remembers what it shows.
class RecordingSink final : public ui::NotificationSink {
public:
    explicit RecordingSink(std::vector<std::pair<std::uint64_t, ui::NotificationText>>& shown)
        : m_shown(shown) {}
    void show(std::uint64_t key, const ui::NotificationText& text) override {
        m_shown.emplace_back(key, text);
    }

private:
    std::vector<std::pair<std::uint64_t, ui::NotificationText>>& m_shown;
};

class TrayTest : public ::testing::Test {
protected:
    void SetUp() override {
        bridge.attach(&node);
        ASSERT_TRUE(QTest::qWaitFor([&] { return bridge.snapshot()->version > 0; }, 5'000));
    }
    void TearDown() override { bridge.attach(nullptr); }
    void update(const std::function<void(api::AlertsInfo&)>& change) {
        node.update([&](api::Snapshot& next) {
            api::AlertsInfo alerts = *next.alerts;
            change(alerts);
            next.alerts = api::Shared(std::move(alerts));
        });
        const auto version = node.snapshot()->version;
        ASSERT_TRUE(QTest::qWaitFor([&] { return bridge.snapshot()->version >= version; }, 5'000));
    }
    static QAction* action(ui::Tray& tray, const char* name) {
        for (auto* one : tray.menu()->actions()) {
            if (one->objectName() == QLatin1String(name)) return one;
        }
        ADD_FAILURE() << name;
        return nullptr;
    }

    FakeNode node{runningSnapshot(nowMs())};
    ui::NodeBridge bridge;
};

TEST_F(TrayTest, TheWorstThatIsOpenGivesTheLook) {
    api::Snapshot shown = runningSnapshot(nowMs());
    const auto look = [&](auto change) {
        api::AlertsInfo alerts;
        change(alerts);
        shown.alerts = api::Shared(alerts);
        return ui::trayLook(shown, ui::Freshness::Live);
    };
    shown.work = {};
    EXPECT_EQ(look([](auto&) {}), TrayLook::Well);
    EXPECT_EQ(look([](auto& now) { now.unread = 1; }), TrayLook::Info);
    EXPECT_EQ(look([](auto& now) { now.unread = now.notice = 1; }), TrayLook::Notice);
    EXPECT_EQ(look([](auto& now) { now.unread = now.notice = now.warning = 1; }),
              TrayLook::Warning);
    EXPECT_EQ(look([](auto& now) { now.unread = now.warning = now.critical = 1; }),
              TrayLook::Critical);
    EXPECT_EQ(look([](auto& now) { now.open = 1; }), TrayLook::Well) << "acknowledged";
    EXPECT_EQ(ui::trayLook(shown, ui::Freshness::Stale), TrayLook::Unknown);
    EXPECT_EQ(ui::trayLook(shown, ui::Freshness::Offline), TrayLook::Unknown);
    api::WorkInfo paused;
    paused.reason = "operator";
    shown.work = api::Shared(paused);
    EXPECT_EQ(look([](auto&) {}), TrayLook::Paused);
    shown.engine.state = api::EngineState::Failed;
    EXPECT_EQ(ui::trayLook(shown, ui::Freshness::Live), TrayLook::Critical);
}

TEST_F(TrayTest, EveryLookHasAShapeOfItsOwnEvenWithoutColour) {
    std::set<QByteArray> shapes;
    for (int i = 0; i <= static_cast<int>(TrayLook::Critical); ++i) {
        const QImage image = ui::trayPixmap(static_cast<TrayLook>(i), 22).toImage();
        QByteArray shape;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                shape += qAlpha(image.pixel(x, y)) > 128 ? '#' : '.';
        }
        EXPECT_TRUE(shape.contains('#'));
        EXPECT_TRUE(shapes.insert(shape).second) << i;
    }
}

TEST_F(TrayTest, TheToolTipHasTwoLinesAndNothingPrivateWhileHidden) {
    const auto& shown = *bridge.snapshot();
    const QString open = ui::trayToolTip(shown, ui::Freshness::Live, nowMs(), false);
    EXPECT_EQ(open.count(QLatin1Char('\n')), 1);
    const QString hidden = ui::trayToolTip(shown, ui::Freshness::Live, nowMs(), true);
    EXPECT_EQ(hidden, QStringLiteral("Stacknet Console, locked\nNo alert is open."));
}

TEST_F(TrayTest, WithoutATrayNothingIsShownAndTheWindowIsNotHidden) {
    ui::Tray tray(bridge);
    ASSERT_FALSE(ui::Tray::available()) << "offscreen there is none";
    EXPECT_FALSE(tray.setShown(true));
    EXPECT_FALSE(tray.isShown());
    QWidget window;
    window.show();
    EXPECT_FALSE(tray.hideToTray(&window));
    EXPECT_TRUE(window.isVisible());
}

TEST_F(TrayTest, TheMenuOpensPausesLocksAndQuits) {
    ui::Tray tray(bridge);
    QSignalSpy open(&tray, &ui::Tray::openRequested);
    QSignalSpy lock(&tray, &ui::Tray::lockRequested);
    QSignalSpy quit(&tray, &ui::Tray::quitRequested);
    EXPECT_FALSE(action(tray, "trayHeadline")->text().isEmpty());
    action(tray, "trayOpen")->trigger();
    action(tray, "trayAlerts")->trigger();
    ASSERT_EQ(open.count(), 2);
    EXPECT_EQ(open.at(1).at(0).toString(), QStringLiteral("inbox"));
    action(tray, "trayLock")->trigger();
    EXPECT_EQ(lock.count(), 1);
    EXPECT_TRUE(action(tray, "trayQuit")->text().contains(QStringLiteral("engine stops")));
    action(tray, "trayQuit")->trigger();
    EXPECT_EQ(quit.count(), 1);

    auto* pause = tray.menu()->findChild<QMenu*>(QStringLiteral("trayPause"));
    ASSERT_NE(pause, nullptr);
    pause->actions().at(0)->trigger();
    pause->actions().at(3)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return node.received().size() == 2; }, 5'000));
    const auto received = node.received();
    const auto* ten = std::get_if<api::PauseWork>(&received[0]);
    const auto* drain = std::get_if<api::PauseWork>(&received[1]);
    ASSERT_TRUE(ten != nullptr && drain != nullptr);
    EXPECT_NEAR(static_cast<double>(ten->untilMs - nowMs()), 600'000, 60'000);
    EXPECT_TRUE(drain->drain);
    EXPECT_EQ(drain->untilMs, 0);
}

TEST_F(TrayTest, WhilePausedTheMenuOffersToResume) {
    ui::Tray tray(bridge);
    EXPECT_FALSE(action(tray, "trayResume")->isVisible());
    node.update([](api::Snapshot& next) {
        api::WorkInfo paused;
        paused.state = api::WorkState::Paused;
        paused.reason = "operator";
        next.work = api::Shared(paused);
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return action(tray, "trayResume")->isVisible(); }, 5'000));
    action(tray, "trayResume")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !node.received().empty(); }, 5'000));
    EXPECT_TRUE(std::holds_alternative<api::ResumeWork>(node.received().back()));
}

TEST_F(TrayTest, ClosingWithoutATrayAsksAndItsDefaultChangesNothing) {
    QWidget parent;
    auto* box = new ui::CloseChoiceDialog(3, &parent);
    QSignalSpy quit(box, &ui::CloseChoiceDialog::quitChosen);
    QSignalSpy keep(box, &ui::CloseChoiceDialog::keepRunningChosen);
    box->open();
    EXPECT_TRUE(box->findChild<QPushButton*>(QStringLiteral("closeChoiceCancel"))->isDefault());
    box->findChild<QPushButton*>(QStringLiteral("closeChoiceKeep"))->click();
    EXPECT_EQ(keep.count(), 1);
    EXPECT_EQ(quit.count(), 0);
}

class NotifierTest : public TrayTest {
protected:
    void SetUp() override {
        TrayTest::SetUp();
        auto made = std::make_unique<RecordingSink>(shown);
        sink = made.get();
        notifier = std::make_unique<ui::Notifier>(bridge, std::move(made));
    }
    void notice(const char* kind, const char* incident, const char* condition = "key_locked") {
        update([&](api::AlertsInfo& alerts) {
            api::AlertNoticeInfo one;
            one.sequence = ++sequence;
            one.timeMs = nowMs();
            one.kind = kind;
            one.incident = incident;
            one.condition = condition;
            one.severity = api::AlertSeverity::Warning;
            one.subject = std::string(64, 'b');
            one.subjectName = "garage";
            one.page = "node_keys";
            alerts.notices.push_back(one);
            if (alerts.notices.size() > api::kAlertNoticesShownMax)
                alerts.notices.erase(alerts.notices.begin());
        });
    }
    std::vector<std::pair<std::uint64_t, ui::NotificationText>> shown;
    RecordingSink* sink = nullptr;
    std::unique_ptr<ui::Notifier> notifier;
    std::uint64_t sequence = 100;
};

TEST_F(NotifierTest, ANoticeIsShownOnceAndItsRecoveryReplacesIt) {
    notice("opened", "7");
    ASSERT_EQ(shown.size(), 1U);
    EXPECT_EQ(shown[0].second.title, QStringLiteral("Stacknet: Warning"));
    EXPECT_EQ(shown[0].second.body,
              QStringLiteral("garage is connected but locked: it cannot sign."));
    update([](api::AlertsInfo& alerts) { ++alerts.total; });
    EXPECT_EQ(shown.size(), 1U);
    notice("recovered", "7");
    ASSERT_EQ(shown.size(), 2U);
    EXPECT_EQ(shown[1].first, shown[0].first);
    EXPECT_EQ(shown[1].second.title, QStringLiteral("Stacknet: Recovered"));
    EXPECT_EQ(notifier->waiting(), 1U);
}

TEST_F(NotifierTest, OnlyACriticalAlertIsHeardAndOnlyWhenItMay) {
    const auto heard = [&](const char* incident, api::AlertSeverity severity) {
        update([&](api::AlertsInfo& alerts) {
            api::AlertNoticeInfo one;
            one.sequence = ++sequence;
            one.timeMs = nowMs();
            one.kind = "opened";
            one.incident = incident;
            one.condition = "key_locked";
            one.severity = severity;
            alerts.notices.push_back(one);
        });
        return shown.back().second.sound;
    };
    EXPECT_FALSE(heard("1", api::AlertSeverity::Critical)) << "sounds are off by default";
    notifier->setCriticalSound(true);
    EXPECT_TRUE(heard("2", api::AlertSeverity::Critical));
    EXPECT_FALSE(heard("3", api::AlertSeverity::Warning));
    notice("recovered", "2");
    EXPECT_FALSE(shown.back().second.sound) << "that it is over wakes nobody";
}

TEST_F(NotifierTest, ATestLooksLikeOne) {
    notice("test", "", "");
    ASSERT_EQ(shown.size(), 1U);
    EXPECT_EQ(shown[0].second.title, QStringLiteral("Stacknet: a test"));
    EXPECT_EQ(shown[0].second.body, QStringLiteral("Alerts on this desktop look like this."));
}

TEST_F(NotifierTest, WhileHiddenNoNameAmountOrIdIsShown) {
    notifier->setPrivate(true);
    notice("opened", "7");
    notice("recovered", "7");
    notice("summary", "", "");
    ASSERT_EQ(shown.size(), 3U);
    for (const auto& [key, text] : shown) {
        const QString all = text.title + text.body;
        EXPECT_FALSE(all.contains(QStringLiteral("garage"))) << all.toStdString();
        EXPECT_FALSE(all.contains(QStringLiteral("bbb")));
        EXPECT_FALSE(std::any_of(all.begin(), all.end(), [](QChar c) { return c.isDigit(); }));
    }
}

TEST_F(NotifierTest, TenStandUnreadAndTheRestIsCountedInOne) {
    for (int i = 1; i <= 13; ++i) notice("opened", std::to_string(i).c_str());
    EXPECT_EQ(notifier->waiting(), 10U);
    ASSERT_EQ(shown.size(), 13U);
    EXPECT_EQ(shown[10].first, shown[12].first) << "one that is counted up";
    EXPECT_TRUE(shown[12].second.body.startsWith(QStringLiteral("3 more")));
    sink->closed(shown[0].first);
    notice("opened", "14");
    EXPECT_NE(shown.back().first, shown[12].first) << "there is room again";
}

TEST_F(NotifierTest, AClickOpensThePageOfTheAlert) {
    QSignalSpy opened(notifier.get(), &ui::Notifier::openRequested);
    notice("opened", "7");
    sink->opened(shown[0].first);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).toString(), QStringLiteral("node_keys"));
    EXPECT_EQ(opened.at(0).at(1).toString(), QString(64, QLatin1Char('b')));
    EXPECT_EQ(notifier->waiting(), 0U);
    sink->opened(shown[0].first);
    EXPECT_EQ(opened.count(), 1) << "one that is gone opens nothing";
}

TEST_F(NotifierTest, OldNoticesAreNoNewsAndSwitchedOffIsSilent) {
    update([&](api::AlertsInfo& alerts) {
        api::AlertNoticeInfo old;
        old.sequence = ++sequence;
        old.timeMs = nowMs() - ui::kNoticeNewsMs - 1'000;
        alerts.notices.push_back(old);
    });
    EXPECT_TRUE(shown.empty());
    notifier->setEnabled(false);
    notice("opened", "7");
    EXPECT_TRUE(shown.empty());
    notifier->setEnabled(true);
    update([](api::AlertsInfo& alerts) { ++alerts.total; });
    EXPECT_TRUE(shown.empty()) << "what came meanwhile is not shown late";
}

/// The notification service of a desktop, on a bus of the test's own.
class NotificationService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint replaces;
        QString title, body;
        QStringList actions;
        QVariantMap hints;
    };
    std::vector<Shown> shown;

public slots:
    uint Notify(const QString& /*application*/, uint replaces, const QString& /*icon*/,
                const QString& title, const QString& body, const QStringList& actions,
                const QVariantMap& hints, int /*timeout*/) {
        shown.push_back({replaces, title, body, actions, hints});
        return 41;
    }

signals:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
};

TEST(DesktopNotificationsTest, SpeaksToTheServiceOfTheDesktop) {
    QProcess daemon;
    daemon.start(QStringLiteral("dbus-daemon"),
                 {QStringLiteral("--session"), QStringLiteral("--nofork"),
                  QStringLiteral("--print-address=1")});
    if (!daemon.waitForStarted(30'000)) GTEST_SKIP() << "there is no dbus-daemon here";
    while (!daemon.canReadLine() && daemon.waitForReadyRead(30'000)) {
    }
    const QByteArray address = daemon.readLine().trimmed();
    const QString name = QStringLiteral("stacknet-test-notifications");
    auto bus = QDBusConnection::connectToBus(QString::fromLatin1(address), name);
    NotificationService service;
    ASSERT_TRUE(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &service,
                                   QDBusConnection::ExportAllContents));
    ASSERT_TRUE(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));

    auto sink = std::make_unique<ui::DesktopNotifications>([] { return nullptr; });
    const QString ours = QStringLiteral("stacknet-test-console");
    sink->listen(QDBusConnection::connectToBus(QString::fromLatin1(address), ours));
    std::vector<std::uint64_t> opened;
    std::vector<std::uint64_t> closed;
    sink->opened = [&](std::uint64_t key) { opened.push_back(key); };
    sink->closed = [&](std::uint64_t key) { closed.push_back(key); };
    ui::NotificationText text{QStringLiteral("Slashed"), QStringLiteral("<b>5</b> tokens"),
                              api::AlertSeverity::Critical};
    sink->show(5, text);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !service.shown.empty(); }, 30'000));
    EXPECT_EQ(service.shown[0].title, QStringLiteral("Slashed"));
    EXPECT_EQ(service.shown[0].body, QStringLiteral("&lt;b&gt;5&lt;/b&gt; tokens"));
    EXPECT_EQ(service.shown[0].hints[QStringLiteral("urgency")].toInt(), 2);
    EXPECT_TRUE(service.shown[0].hints[QStringLiteral("suppress-sound")].toBool());
    EXPECT_FALSE(service.shown[0].hints.contains(QStringLiteral("sound-name")));
    EXPECT_TRUE(service.shown[0].actions.contains(QStringLiteral("default")));
    // The same alert again takes the place of its notification.
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const auto count = service.shown.size();
            sink->show(5, text);
            return QTest::qWaitFor([&] { return service.shown.size() > count; }, 1'000) &&
                   service.shown.back().replaces == 41;
        },
        30'000));
    text.sound = true;
    const auto silent = service.shown.size();
    sink->show(5, text);
    ASSERT_TRUE(QTest::qWaitFor([&] { return service.shown.size() > silent; }, 30'000));
    EXPECT_FALSE(service.shown.back().hints[QStringLiteral("suppress-sound")].toBool());
    EXPECT_EQ(service.shown.back().hints[QStringLiteral("sound-name")].toString(),
              QStringLiteral("dialog-error"));
    closed.clear();
    emit service.ActionInvoked(41, QStringLiteral("default"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !opened.empty(); }, 30'000));
    EXPECT_EQ(opened.back(), 5U);
    emit service.NotificationClosed(41, 2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !closed.empty(); }, 30'000));
    EXPECT_EQ(closed.back(), 5U);
    QDBusConnection::disconnectFromBus(ours);
    QDBusConnection::disconnectFromBus(name);
    daemon.terminate();
    daemon.waitForFinished(30'000);
}

TEST(DesktopNotificationsTest, WithoutBusAndTrayNothingStandsUnread) {
    const auto address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    auto sink = ui::desktopNotifications([] { return nullptr; });
    if (!address.isEmpty()) qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    std::vector<std::uint64_t> closed;
    sink->closed = [&](std::uint64_t key) { closed.push_back(key); };
    sink->show(5, {QStringLiteral("t"), QStringLiteral("b"), api::AlertSeverity::Info});
    EXPECT_EQ(closed, std::vector<std::uint64_t>{5});
}

}  // namespace
}  // namespace stacknet::testing

#include "tray_test.moc"
