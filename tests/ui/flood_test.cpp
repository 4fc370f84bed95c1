// A flood of events must cost the GUI thread a few refreshes a second and nothing more.
// STACKNET_FLOOD_SECONDS: how long (6; the full run is 60).
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <thread>
#include <vector>

#include <malloc.h>
#include <unistd.h>

#include <gtest/gtest.h>
#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include "tests/ui/ui_fixture.h"

namespace stacknet::testing {
namespace {

constexpr int kEventsPerSecond = 5'000;
constexpr int kBatches = 100;  ///< a second
constexpr double kTaskMsMax = 40;
constexpr double kRefreshesPerSecondMax = 4.2;  ///< 4, and one more at either end
constexpr std::int64_t kGrowthMax = 12 << 20;

/// What this thread has computed so far: a busy machine does not change it.
double threadMs() {
    timespec now{};
    EXPECT_EQ(clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now), 0);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

std::int64_t residentBytes() {
    malloc_trim(0);
    std::int64_t pages = 0;
    std::ifstream file("/proc/self/statm");
    file >> pages >> pages;
    return pages * sysconf(_SC_PAGESIZE);
}

/// How long each turn of this thread's event loop computes.
class TaskWatch : public QObject {
public:
    TaskWatch() {
        auto* loop = QAbstractEventDispatcher::instance();
        connect(loop, &QAbstractEventDispatcher::awake, this, [this] { m_from = threadMs(); });
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            if (m_from > 0) m_tasks.push_back(threadMs() - m_from);
            m_from = 0;
        });
    }
    void forget() { m_tasks.clear(); }
    std::size_t count() const { return m_tasks.size(); }
    double percentile(double share) {
        if (m_tasks.empty()) return 0;
        std::sort(m_tasks.begin(), m_tasks.end());
        return m_tasks[static_cast<std::size_t>(share * static_cast<double>(m_tasks.size() - 1))];
    }

private:
    double m_from = 0;
    std::vector<double> m_tasks;
};

/// Publishes pictures, each with an event, from a thread of its own.
class Flood {
public:
    explicit Flood(FakeNode& node) : m_thread([this, &node] { run(node); }) {}
    ~Flood() {
        m_stop = true;
        m_thread.join();
    }
    std::uint64_t sent() const { return m_sent; }

private:
    void run(FakeNode& node) {
        auto next = std::chrono::steady_clock::now();
        while (!m_stop) {
            for (int i = 0; i < kEventsPerSecond / kBatches; ++i) {
                node.addEvent(api::EventKind::TermEnded, std::to_string(m_sent));
                ++m_sent;
            }
            next += std::chrono::milliseconds(1'000 / kBatches);
            std::this_thread::sleep_until(next);
        }
    }
    std::atomic<bool> m_stop{false};
    std::atomic<std::uint64_t> m_sent{0};
    std::thread m_thread;
};

/// Runs a real event loop for so long: QTest::qWait() polls, and tells no dispatcher that it waits.
void runFor(int ms) {
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

using FloodTest = UiTest;

TEST_F(FloodTest, NeitherFreezesNorGrowsNorRefreshesMoreThanFourTimesASecond) {
    const char* wanted = std::getenv("STACKNET_FLOOD_SECONDS");
    const int seconds = wanted != nullptr ? std::max(1, std::atoi(wanted)) : 6;
    const auto pages = ui::MainWindow::pageIds();
    // Pages are made when they are first opened: that is no part of the flood.
    for (const auto& page : pages) {
        window.showPage(page);
        QTest::qWait(60);
    }
    TaskWatch watch;
    const Flood flood(node);
    runFor(1'000);
    watch.forget();
    const auto refreshed = bridge.refreshCount();
    const auto sentBefore = flood.sent();
    const auto before = residentBytes();
    QElapsedTimer timer;
    timer.start();
    int page = 0;
    while (timer.elapsed() < seconds * 1'000LL) {
        window.showPage(pages[page++ % pages.size()]);
        runFor(500);
    }
    const double span = static_cast<double>(timer.elapsed()) / 1e3;
    const auto refreshes = static_cast<double>(bridge.refreshCount() - refreshed);
    const auto sent = flood.sent() - sentBefore;
    EXPECT_GT(sent, 0U);
    EXPECT_LE(refreshes / span, kRefreshesPerSecondMax);
    EXPECT_GE(refreshes / span, 1) << "the screen must not starve";
    EXPECT_GT(watch.count(), 0U);
    const double p99 = watch.percentile(0.99);
    EXPECT_LE(p99, kTaskMsMax);
    const auto grown = residentBytes() - before;
    EXPECT_LE(grown, kGrowthMax);
    std::printf(
        "%.0f events/s, %.2f refreshes/s, tasks: p50 %.1f ms, p99 %.1f ms of %.0f, "
        "memory %+.1f MiB\n",
        static_cast<double>(sent) / span, refreshes / span, watch.percentile(0.5), p99, kTaskMsMax,
        static_cast<double>(grown) / (1 << 20));
}

/// Counts how often it is told to refresh.
TEST_F(FloodTest, AHiddenPageDoesNoWork) {
    window.showPage(QStringLiteral("staking"));
    QTest::qWait(400);
    window.showPage(QStringLiteral("logs"));
    QTest::qWait(400);
    auto* hidden = find("stakingPage");
    ASSERT_FALSE(hidden->isVisible());
    // Whatever a page does to its widgets ends in events for them.
    class Counter final : public QObject {
    public:
        int count = 0;
        bool eventFilter(QObject*, QEvent* event) override {
            const auto type = event->type();
            if (type == QEvent::UpdateRequest || type == QEvent::Paint ||
                type == QEvent::LayoutRequest || type == QEvent::Timer)
                ++count;
            return false;
        }
    } counter;
    hidden->installEventFilter(&counter);
    for (auto* child : hidden->findChildren<QObject*>()) child->installEventFilter(&counter);
    for (int i = 0; i < 8; ++i) {
        showSnapshot([](api::Snapshot& next) {
            ++next.chain.height;
            for (auto& key : next.nodeKeys) ++key.tokensFree;
        });
    }
    QTest::qWait(1'200);  // a chart's timer would have run by then
    EXPECT_EQ(counter.count, 0);
}

}  // namespace
}  // namespace stacknet::testing
