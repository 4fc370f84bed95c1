#include <gtest/gtest.h>
#include <QClipboard>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QMimeData>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <ctime>

#include "tests/ui/ui_fixture.h"
#include "ui/dialogs/create_key_dialog.h"
#include "ui/shell/lock_screen.h"
#include "ui/shell/session_watch.h"
#include "ui/theme/privacy_mask.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/clipboard_countdown.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/secret_field.h"

namespace stacknet::testing {
namespace {

/// What this thread has computed so far: a busy machine does not change it.
std::int64_t threadMs() {
    timespec now{};
    EXPECT_EQ(clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now), 0);
    return now.tv_sec * 1'000 + now.tv_nsec / 1'000'000;
}

class LockTest : public UiTest {
protected:
    void SetUp() override {
        // Tests run beside each other, and none may change what the person has set.
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        UiTest::SetUp();
        lock = window.lock();
        window.setFocus();
    }
    void TearDown() override {
        ui::PrivacyMask::instance().setHeld(false);
        ui::PrivacyMask::instance().setOn(false);
        UiTest::TearDown();
    }
    void unlockWith(const QString& passphrase) {
        QTest::keyClicks(find<QLineEdit>("lockPassphrase"), passphrase);
        QTest::keyClick(find<QLineEdit>("lockPassphrase"), Qt::Key_Return);
    }
    template <typename Order>
    std::vector<Order> sent() const {
        std::vector<Order> orders;
        for (const auto& command : node.received()) {
            if (const auto* order = std::get_if<Order>(&command)) orders.push_back(*order);
        }
        return orders;
    }

    QTemporaryDir m_settings;
    ui::UiLock* lock = nullptr;
};

TEST_F(LockTest, CtrlLLocksWithinFiftyMilliseconds) {
    QSignalSpy changed(lock, &ui::UiLock::lockedChanged);
    const std::int64_t before = threadMs();
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    EXPECT_LT(threadMs() - before, 50);
    EXPECT_TRUE(lock->isLocked()) << "at once, without waiting for the engine";
    EXPECT_TRUE(lock->bar()->isVisibleTo(&window));
    ASSERT_EQ(changed.size(), 1);
    EXPECT_TRUE(changed[0][0].toBool());
    ASSERT_TRUE(until([&] { return sent<api::LockAllNodeKeys>().size() == 1; }));
    EXPECT_TRUE(sent<api::LockAllNodeKeys>()[0].keepSigning);
    ASSERT_TRUE(until([&] { return !node.snapshot()->nodeKeys[3].unlocked; }));
    EXPECT_TRUE(node.snapshot()->nodeKeys[0].unlocked) << "the node's own key signs on";
}

TEST_F(LockTest, AnyKeysPassphraseOpensItAndUnlocksNoKey) {
    lock->lock();
    unlockWith(QStringLiteral("wrong one"));
    auto* error = find<QLabel>("lockError");
    ASSERT_TRUE(until([&] { return !error->isHidden(); }));
    EXPECT_TRUE(lock->isLocked());
    unlockWith(QStringLiteral("passphrase"));
    ASSERT_TRUE(until([&] { return !lock->isLocked(); }));
    EXPECT_TRUE(lock->bar()->isHidden());
    EXPECT_TRUE(sent<api::UnlockNodeKey>().empty());
    EXPECT_FALSE(node.snapshot()->nodeKeys[3].unlocked) << "its session ended with the lock";
}

TEST_F(LockTest, ALockedConsoleSignsNothingAndStillProtects) {
    lock->lock();
    const auto codeOf = [&](const api::Command& command) {
        std::string code = "waiting";
        bridge.submit(command, &window, [&](const api::CommandResult& result) {
            code = result.error ? result.error->code : "done";
        });
        EXPECT_TRUE(until([&] { return code != "waiting"; }));
        return code;
    };
    EXPECT_EQ(codeOf(api::CreateApiKey{"x", {}}), "ui.locked");
    EXPECT_EQ(codeOf(api::ActivateNodeKey{sampleId(11)}), "ui.locked");
    EXPECT_EQ(codeOf(api::Bond{sampleId(12), 1}), "ui.locked");
    EXPECT_EQ(codeOf(api::ShowKeyWords{sampleId(12), "passphrase"}), "ui.locked");
    EXPECT_EQ(codeOf(api::ExportNodeKey{sampleId(12)}), "ui.locked");
    EXPECT_EQ(codeOf(api::LockNodeKey{sampleId(1)}), "done") << "stopping is always allowed";
    // Status stays in sight.
    showSnapshot([](api::Snapshot& next) { next.chain.height = 20'000; });
    EXPECT_TRUE(window.isVisible());
}

TEST_F(LockTest, ALockedConsoleShowsNoAmountWhateverIsPressedAndWritesNoFile) {
    auto& mask = ui::PrivacyMask::instance();
    auto* eye = find<QAbstractButton>("maskButton");
    ASSERT_FALSE(mask.on());
    lock->lock();
    EXPECT_TRUE(mask.on());
    EXPECT_FALSE(eye->isEnabled());
    eye->click();
    toggle(eye);
    QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(mask.on());
    bool asked = false;
    ui::setSaveAsker([&](QWidget*, const QString&, const QString& proposal) {
        asked = true;
        return std::optional(m_settings.filePath(proposal));
    });
    const auto saved = ui::saveFile(&window, QStringLiteral("t"), QStringLiteral("f.csv"), "1");
    ui::setSaveAsker(nullptr);
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(saved.error().code, "ui.locked");
    EXPECT_FALSE(asked);
    unlockWith(QStringLiteral("passphrase"));
    ASSERT_TRUE(until([&] { return !lock->isLocked(); }));
    EXPECT_FALSE(mask.on()) << "as before the lock, whatever was pressed meanwhile";
    EXPECT_TRUE(eye->isEnabled());
}

TEST_F(LockTest, WhatWasTypedInAnOpenDialogIsKept) {
    QPointer<ui::CreateNodeKeyDialog> open = new ui::CreateNodeKeyDialog(bridge, &window);
    open->open();
    QTest::keyClicks(find<QLineEdit>("nodeKeyAlias"), QStringLiteral("attic"));
    QTest::keyClicks(find<QLineEdit>("nodeKeyPassphrase"), QStringLiteral("four random words"));
    lock->lock();
    ASSERT_TRUE(open);
    EXPECT_FALSE(open->isVisible()) << "nothing may be read or typed into it";
    unlockWith(QStringLiteral("passphrase"));
    ASSERT_TRUE(until([&] { return !lock->isLocked(); }));
    ASSERT_TRUE(open);
    EXPECT_TRUE(open->isVisible());
    EXPECT_EQ(find<QLineEdit>("nodeKeyAlias")->text(), QStringLiteral("attic"));
    EXPECT_EQ(find<QLineEdit>("nodeKeyPassphrase")->text(), QStringLiteral("four random words"));
}

TEST_F(LockTest, IdleLocksAndInputBeginsTheTimeAnew) {
    EXPECT_EQ(lock->settings().idleMinutes, 5) << "on by default";
    lock->setIdleMs(1'000'000);
    EXPECT_TRUE(until([&] {
        const qint64 before = lock->idleLeftMs();
        QTest::keyClick(&window, Qt::Key_Shift);
        return lock->idleLeftMs() > before;
    }));
    lock->setIdleMs(50);
    EXPECT_TRUE(until([&] { return lock->isLocked(); }));
}

TEST_F(LockTest, NeverByTimeWhenItIsOff) {
    ui::LockSettings settings = lock->settings();
    settings.idleMinutes = 0;
    lock->setSettings(settings);
    EXPECT_EQ(ui::LockSettings::load(), settings);
    lock->setIdleMs(0);
    EXPECT_FALSE(lock->isLocked());
    lock->setSettings({});
    EXPECT_EQ(ui::LockSettings::load(), ui::LockSettings{});
}

TEST_F(LockTest, MinimisingLocksOnlyWhenAsked) {
    window.showMinimized();
    QCoreApplication::processEvents();
    EXPECT_FALSE(lock->isLocked());
    window.showNormal();
    ui::LockSettings settings;
    settings.onMinimise = true;
    lock->setSettings(settings);
    window.showMinimized();
    EXPECT_TRUE(until([&] { return lock->isLocked(); }));
    lock->setSettings({});
}

TEST_F(LockTest, AKeystoreWithoutKeysCannotBeLockedOut) {
    showSnapshot([](api::Snapshot& next) {
        for (auto& key : next.nodeKeys) key.ours = false;
    });
    EXPECT_FALSE(lock->canLock());
    lock->lock();
    EXPECT_FALSE(lock->isLocked()) << "there would be no way back in";
    auto* button = find<QAbstractButton>("lockButton");
    EXPECT_FALSE(button->isEnabled());
    EXPECT_TRUE(button->toolTip().contains(QStringLiteral("no key of this node")));
}

TEST_F(LockTest, TheClipboardIsClearedWithTheLock) {
    ui::copySecret(QStringLiteral("gk_live_secret"));
    lock->lock();
    EXPECT_TRUE(ui::clipboardText().isEmpty());
}

TEST(SecretClipboard, IsMarkedCountsDownAndClearsOnlyWhatIsOurs) {
    auto& clipboard = ui::SecretClipboard::instance();
    clipboard.setLifeMs(50);
    QSignalSpy countdown(&clipboard, &ui::SecretClipboard::countdown);
    ui::ClipboardCountdown words;
    EXPECT_TRUE(words.isHidden());
    ui::copySecret(QStringLiteral("secret one"));
    EXPECT_FALSE(words.isHidden());
    EXPECT_EQ(words.text(), QStringLiteral("The clipboard is cleared in 1 s"));
    const auto* data = QGuiApplication::clipboard()->mimeData();
    EXPECT_EQ(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    EXPECT_EQ(clipboard.secondsLeft(), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return clipboard.secondsLeft() == 0; }, 5'000));
    EXPECT_TRUE(ui::clipboardText().isEmpty());
    EXPECT_EQ(countdown.back()[0].toInt(), 0);
    EXPECT_TRUE(words.isHidden());

    ui::copySecret(QStringLiteral("secret two"));
    ui::copyText(QStringLiteral("a recipe"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return clipboard.secondsLeft() == 0; }, 5'000));
    EXPECT_EQ(ui::clipboardText(), QStringLiteral("a recipe"));
    clipboard.setLifeMs(ui::kSecretClipboardMs);
    EXPECT_EQ(ui::kSecretClipboardMs, 30'000);
}

TEST(SecretField, NormalFormIsNfc) {
    ui::SecretField field(QStringLiteral("Passphrase"), QStringLiteral("p"));
    field.edit()->setText(QStringLiteral("cafe") + QChar(0x301));
    EXPECT_EQ(field.take(), "caf\xc3\xa9");
    EXPECT_TRUE(field.isEmpty());
}

/// A message bus of our own, so that the test needs no desktop.
class SessionWatchTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address=1")});
        if (!m_daemon.waitForStarted(30'000)) GTEST_SKIP() << "there is no dbus-daemon here";
        while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead(30'000)) {
        }
        const QString address = QString::fromLatin1(m_daemon.readLine().trimmed());
        ASSERT_FALSE(address.isEmpty());
        m_listener =
            QDBusConnection::connectToBus(address, QStringLiteral("stacknet-test-listener"));
        m_sender = QDBusConnection::connectToBus(address, QStringLiteral("stacknet-test-sender"));
        ASSERT_TRUE(m_listener.isConnected() && m_sender.isConnected());
        m_watch.listen(m_listener);
        // An answered call on the same connection: the match rules before it are in place.
        const auto known = m_listener.call(QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("ListNames")));
        ASSERT_EQ(known.type(), QDBusMessage::ReplyMessage);
    }
    void TearDown() override {
        QDBusConnection::disconnectFromBus(QStringLiteral("stacknet-test-listener"));
        QDBusConnection::disconnectFromBus(QStringLiteral("stacknet-test-sender"));
        m_daemon.terminate();
        m_daemon.waitForFinished(30'000);
    }
    void emitSignal(const char* path, const char* interface, const char* name,
                    const QVariantList& arguments) {
        auto message = QDBusMessage::createSignal(
            QString::fromLatin1(path), QString::fromLatin1(interface), QString::fromLatin1(name));
        message.setArguments(arguments);
        ASSERT_TRUE(m_sender.send(message));
    }

    QProcess m_daemon;
    QDBusConnection m_listener{QStringLiteral("none")};
    QDBusConnection m_sender{QStringLiteral("none")};
    ui::SessionWatch m_watch;
};

TEST_F(SessionWatchTest, HearsTheScreenSaverLogindAndSleep) {
    QSignalSpy locked(&m_watch, &ui::SessionWatch::sessionLocked);
    QSignalSpy sleeping(&m_watch, &ui::SessionWatch::goingToSleep);
    emitSignal("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged",
               {false});
    emitSignal("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep",
               {false});
    emitSignal("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged",
               {true});
    ASSERT_TRUE(QTest::qWaitFor([&] { return locked.size() >= 1; }, 30'000));
    EXPECT_EQ(locked.size(), 1) << "the end of a lock is none";
    emitSignal("/org/freedesktop/login1/session/c1", "org.freedesktop.login1.Session", "Lock", {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return locked.size() >= 2; }, 30'000));
    EXPECT_EQ(sleeping.size(), 0) << "waking up is no going to sleep";
    emitSignal("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep",
               {true});
    EXPECT_TRUE(QTest::qWaitFor([&] { return sleeping.size() == 1; }, 30'000));
}

}  // namespace
}  // namespace stacknet::testing
