// The engine's states as screens, the notice after a crash, and the list of profiles.

#include <csignal>
#include <filesystem>
#include <mutex>
#include <set>

#include <gtest/gtest.h>
#include <QApplication>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/engine/local_network.h"
#include "core/engine/local_node.h"
#include "tests/support/sample_snapshot.h"
#include "ui/shell/engine_page.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/kpi_card.h"
#include "ui/wizard/ask_path.h"
#include "ui/wizard/crash_notice.h"
#include "ui/wizard/profile_picker.h"

namespace stacknet::testing {
namespace {

class EnginePageTest : public ::testing::Test {
protected:
    EnginePageTest() {
        page.resize(960, 640);
        page.show();
        snapshot = startingSnapshot(QDateTime::currentMSecsSinceEpoch());
    }
    ~EnginePageTest() override { ui::setPathAsker({}); }

    template <typename T>
    T* find(const char* name) const {
        auto* found = page.findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QString text(const char* name) const { return find<QLabel>(name)->text(); }
    bool seen(const char* name) const { return find<QWidget>(name)->isVisible(); }
    void fail(const char* code, const char* message) {
        snapshot.engine.state = api::EngineState::Failed;
        snapshot.engine.errorCode = code;
        snapshot.engine.errorMessage = message;
        snapshot.engine.dataDirectory = "/srv/node";
        page.refresh(snapshot, false);
    }

    ui::EnginePage page;
    api::Snapshot snapshot;
};

TEST_F(EnginePageTest, StartingShowsEveryStepWithItsPercent) {
    snapshot.engine.step = "Opening the chain";
    snapshot.engine.percent = 27;
    page.refresh(snapshot, false);
    EXPECT_EQ(text("engineTitle"), QStringLiteral("Starting the node"));
    EXPECT_EQ(text("engineStep"), QStringLiteral("Opening the chain (27 %)"));
    EXPECT_NEAR(find<ui::ThinProgress>("engineProgress")->share(), 0.27, 1e-9);
    ASSERT_TRUE(seen("engineSteps"));
    EXPECT_EQ(find<QWidget>("engineSteps")->findChildren<QLabel*>().size(), 10);
    EXPECT_FALSE(seen("engineRetry"));
}

TEST_F(EnginePageTest, AStepThatIsNotKnownIsStillNamed) {
    snapshot.engine.step = "Counting sheep";
    page.refresh(snapshot, false);
    EXPECT_EQ(text("engineStep"), QStringLiteral("Counting sheep"));
    EXPECT_FALSE(seen("engineSteps"));
}

TEST_F(EnginePageTest, NotConfiguredLeadsToTheWizard) {
    fail("engine.not_configured", "/srv/node has no node.json.");
    EXPECT_EQ(text("engineTitle"), QStringLiteral("No node is set up here"));
    EXPECT_TRUE(text("engineText").contains(QStringLiteral("/srv/node")));
    EXPECT_FALSE(seen("engineRetry"));
    ASSERT_TRUE(seen("engineSetup"));
    QSignalSpy wanted(&page, &ui::EnginePage::setupRequested);
    QTest::mouseClick(find<QPushButton>("engineSetup"), Qt::LeftButton);
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(EnginePageTest, NewerDataOffersABackup) {
    for (const char* code : {"storage.newer_version", "keystore.newer_version"}) {
        fail(code, "chain.db has version 9.");
        EXPECT_TRUE(text("engineTitle").contains(QStringLiteral("newer version"))) << code;
        EXPECT_TRUE(text("engineStep").contains(QStringLiteral("chain.db has version 9")));
        EXPECT_TRUE(text("engineStep").contains(QStringLiteral("never run it while")));
        EXPECT_TRUE(seen("engineRetry"));
        ASSERT_TRUE(seen("engineFolder"));
    }
    QSignalSpy chosen(&page, &ui::EnginePage::folderChosen);
    ui::setPathAsker([](QWidget*, ui::PathKind kind, const QString&, const QString& from) {
        EXPECT_EQ(kind, ui::PathKind::Folder);
        EXPECT_EQ(from, QStringLiteral("/srv/node"));
        return std::optional<QString>(QStringLiteral("/srv/backup"));
    });
    QTest::mouseClick(find<QPushButton>("engineFolder"), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toString(), QStringLiteral("/srv/backup"));
    ui::setPathAsker([](QWidget*, ui::PathKind, const QString&, const QString&) {
        return std::optional<QString>();
    });
    QTest::mouseClick(find<QPushButton>("engineFolder"), Qt::LeftButton);
    EXPECT_EQ(chosen.count(), 1) << "no is no";
}

TEST_F(EnginePageTest, AFailureSaysWhatAndCopiesTheDetails) {
    fail("storage.corrupt", "chain.db is damaged at page 7.");
    EXPECT_EQ(text("engineTitle"), QStringLiteral("The node could not start"));
    EXPECT_TRUE(seen("engineRetry"));
    EXPECT_TRUE(seen("engineShowLogs"));
    EXPECT_FALSE(seen("engineSetup"));
    EXPECT_FALSE(seen("engineFolder"));
    QTest::mouseClick(find<QPushButton>("engineCopyDetails"), Qt::LeftButton);
    EXPECT_TRUE(ui::clipboardText().contains(QStringLiteral("storage.corrupt")));
    EXPECT_TRUE(ui::clipboardText().contains(QStringLiteral("/srv/node")));
}

TEST_F(EnginePageTest, ARemoteEngineOutOfReachIsNoFailureOfOurs) {
    page.setConnection(ui::Freshness::Offline, QStringLiteral("Connection refused."));
    page.refresh(snapshot, false);
    EXPECT_EQ(text("engineTitle"), QStringLiteral("The engine does not answer"));
    EXPECT_EQ(text("engineText"), QStringLiteral("Connection refused."));
    EXPECT_FALSE(seen("engineRetry")) << "it is tried by itself";
    EXPECT_FALSE(seen("engineProgress"));
    EXPECT_TRUE(seen("engineShowLogs")) << "the console's own";
    page.setConnection(ui::Freshness::Live, {});
    page.refresh(snapshot, false);
    EXPECT_EQ(text("engineTitle"), QStringLiteral("Starting the node"));
}

TEST_F(EnginePageTest, StoppedOffersToStartAgain) {
    snapshot.engine.state = api::EngineState::Stopped;
    page.refresh(snapshot, false);
    EXPECT_EQ(text("engineTitle"), QStringLiteral("The node is stopped"));
    EXPECT_TRUE(seen("engineRetry"));
}

TEST_F(EnginePageTest, ClosingNamesWhatIsPending) {
    snapshot = runningSnapshot(QDateTime::currentMSecsSinceEpoch());
    snapshot.tasks.clear();
    snapshot.service.tasksRunning = 0;
    snapshot.service.tasksQueued = 0;
    snapshot.chain.weLead = false;
    EXPECT_TRUE(ui::pendingAtClose(snapshot).isEmpty());
    snapshot.service.tasksRunning = 2;
    snapshot.service.tasksQueued = 3;
    snapshot.chain.weLead = true;
    api::TaskInfo task;
    task.paperwork = api::PaperworkState::Submitted;
    snapshot.tasks = {task};
    const auto pending = ui::pendingAtClose(snapshot);
    ASSERT_EQ(pending.size(), 4);
    EXPECT_TRUE(pending[0].startsWith(QStringLiteral("2 running")));
    EXPECT_TRUE(pending[1].startsWith(QStringLiteral("3 waiting")));
    EXPECT_TRUE(pending[2].contains(QStringLiteral("1 task")));
    EXPECT_TRUE(pending[3].contains(QStringLiteral("leads")));
    snapshot.engine.state = api::EngineState::Draining;
    page.refresh(snapshot, true);
    EXPECT_EQ(text("engineStep"), pending.join(QLatin1Char('\n')));
}

/// Collects the steps that the engine says it takes.
class StepListener final : public api::INodeListener {
public:
    void onSnapshot(std::uint64_t) override {
        const auto now = m_node->snapshot();
        const std::scoped_lock lock(m_mutex);
        if (now->engine.state == api::EngineState::Starting) m_steps.insert(now->engine.step);
        m_running = m_running || now->engine.state == api::EngineState::Running;
    }
    void onCommandFinished(const api::CommandResult&) override {}
    void watch(api::INode& node) {
        m_node = &node;
        node.addListener(this);
    }
    bool running() {
        const std::scoped_lock lock(m_mutex);
        return m_running;
    }
    std::set<std::string> steps() {
        const std::scoped_lock lock(m_mutex);
        return m_steps;
    }

private:
    std::mutex m_mutex;
    api::INode* m_node = nullptr;
    std::set<std::string> m_steps;
    bool m_running = false;
};

TEST_F(EnginePageTest, KnowsEveryStepOfTheEngine) {
    char folder[] = "/tmp/stacknet-steps-XXXXXX";
    ASSERT_NE(::mkdtemp(folder), nullptr);
    SystemClock clock;
    SystemRng rng;
    ASSERT_TRUE(engine::makeLocalNetwork(folder, 4, "Local network", clock, rng).ok());
    StepListener listener;
    {
        engine::LocalNodeOptions options;
        options.dataDirectory = engine::localNode(folder, 0).root;
        options.http = "127.0.0.1:0";
        engine::LocalNode node(std::move(options), clock, rng);
        listener.watch(node);
        ASSERT_TRUE(QTest::qWaitFor([&] { return listener.running(); }, 60'000));
        node.removeListener(&listener);
    }
    std::filesystem::remove_all(folder);
    auto steps = listener.steps();
    steps.erase("Starting");
    EXPECT_GE(steps.size(), 5U) << "the first may be over before anybody listens";
    for (const auto& step : steps) {
        snapshot.engine.step = step;
        page.refresh(snapshot, false);
        EXPECT_TRUE(seen("engineSteps")) << step;
    }
}

TEST(CrashNotice, SaysHowItEndedAndOffersTheLog) {
    const auto cause = [](const ui::CrashFacts& facts) {
        ui::CrashNotice notice(facts, nullptr);
        notice.setAttribute(Qt::WA_DeleteOnClose, false);
        return notice.findChild<QLabel*>(QStringLiteral("crashCause"))->text();
    };
    EXPECT_TRUE(cause({1, 0, 0, false}).contains(QStringLiteral("did not end in good order")));
    EXPECT_TRUE(cause({1, 2, SIGKILL, false}).contains(QStringLiteral("killed")));
    EXPECT_TRUE(cause({1, 2, SIGABRT, false}).contains(QStringLiteral("stopped itself")));
    EXPECT_TRUE(cause({1, 2, SIGSEGV, false}).contains(QStringLiteral("signal 11")));
    ui::CrashNotice notice({1, 2, SIGSEGV, true}, nullptr);
    notice.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy logs(&notice, &ui::CrashNotice::logsRequested);
    notice.show();
    notice.findChild<QPushButton*>(QStringLiteral("crashShowLogs"))->click();
    EXPECT_EQ(logs.count(), 1);
    EXPECT_FALSE(notice.isVisible());
}

class ProfilePickerTest : public ::testing::Test {
protected:
    ProfilePickerTest()
        : picker(
              {{QStringLiteral("default"), QStringLiteral("/srv/a"), false, true},
               {QStringLiteral("server"), QStringLiteral("/run/x.sock"), true, false}},
              [](const QString& name) {
                  return name.contains(QLatin1Char('/')) ? QStringLiteral("no slash") : QString();
              },
              nullptr) {
        picker.setAttribute(Qt::WA_DeleteOnClose, false);
        picker.show();
    }
    QPushButton* button(const char* name) const {
        return picker.findChild<QPushButton*>(QString::fromLatin1(name));
    }
    QListWidget* list() const {
        return picker.findChild<QListWidget*>(QStringLiteral("profileList"));
    }
    void type(const QString& name) const {
        picker.findChild<QLineEdit*>(QStringLiteral("profileName"))->setText(name);
    }
    QString note() const {
        return picker.findChild<QLabel*>(QStringLiteral("profileNameNote"))->text();
    }
    ui::ProfilePicker picker;
};

TEST_F(ProfilePickerTest, OpensAnotherButNotTheOneOfThisWindow) {
    EXPECT_FALSE(button("profileOpen")->isEnabled());
    EXPECT_FALSE(button("profileRemove")->isEnabled());
    EXPECT_TRUE(list()->item(0)->text().contains(QStringLiteral("this window")));
    list()->setCurrentRow(1);
    EXPECT_TRUE(list()->item(1)->text().contains(QStringLiteral("attaches")));
    QSignalSpy open(&picker, &ui::ProfilePicker::openRequested);
    button("profileOpen")->click();
    ASSERT_EQ(open.count(), 1);
    EXPECT_EQ(open.first().first().toString(), QStringLiteral("server"));
}

TEST_F(ProfilePickerTest, TakesOneFromTheList) {
    list()->setCurrentRow(1);
    QSignalSpy gone(&picker, &ui::ProfilePicker::removeRequested);
    button("profileRemove")->click();
    ASSERT_EQ(gone.count(), 1);
    EXPECT_EQ(gone.first().first().toString(), QStringLiteral("server"));
    EXPECT_EQ(list()->count(), 1);
}

TEST_F(ProfilePickerTest, ANewNameIsJudgedWhileItIsTyped) {
    EXPECT_FALSE(button("profileCreate")->isEnabled());
    type(QStringLiteral("a/b"));
    EXPECT_EQ(note(), QStringLiteral("no slash"));
    EXPECT_FALSE(button("profileCreate")->isEnabled());
    type(QStringLiteral("server"));
    EXPECT_TRUE(note().contains(QStringLiteral("There is a profile")));
    EXPECT_FALSE(button("profileCreate")->isEnabled());
    type(QStringLiteral("cellar"));
    EXPECT_TRUE(note().isEmpty());
    QSignalSpy open(&picker, &ui::ProfilePicker::openRequested);
    button("profileCreate")->click();
    ASSERT_EQ(open.count(), 1);
    EXPECT_EQ(open.first().first().toString(), QStringLiteral("cellar"));
}

}  // namespace
}  // namespace stacknet::testing
