// An engine that was killed in the middle of its work listens for its key before it signs again.

#include <gtest/gtest.h>
#include <signal.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>

#include "core/engine/local_network.h"
#include "core/engine/local_node.h"
#include "tests/contract/recorder.h"

namespace stacknet::engine {
namespace {

constexpr const char* kFolderVariable = "STACKNET_RESTART_TEST_FOLDER";

/// A clock that stands still until it is let go.
class HeldClock final : public Clock {
public:
    std::int64_t wallMs() const override { return m_clock.wallMs(); }
    std::int64_t monotonicMs() const override {
        return m_held.load() ? m_startMs : m_clock.monotonicMs();
    }
    std::int64_t bootMs() const override { return monotonicMs(); }
    void letGo() { m_held = false; }

private:
    SystemClock m_clock;
    const std::int64_t m_startMs = SystemClock().monotonicMs();
    std::atomic<bool> m_held{true};
};

bool signing(const api::Snapshot& now) {
    return now.consensus.signing.state == api::SigningState::Signing;
}

LocalNodeOptions optionsOf(const std::filesystem::path& folder) {
    LocalNodeOptions options;
    options.dataDirectory = localNode(folder, 0).root;
    options.http = "127.0.0.1:0";
    return options;
}

/// Runs until it signs, then dies of the signal. Called in a process of its own.
void signThenDie(int number) {
    SystemClock clock;
    SystemRng rng;
    LocalNode node(optionsOf(std::getenv(kFolderVariable)), clock, rng);
    contract::Recorder recorder(node);
    if (recorder.waitFor(signing)) ::raise(number);
}

class RestartDeathTest : public ::testing::TestWithParam<int> {
protected:
    void SetUp() override {
        ::testing::FLAGS_gtest_death_test_style = "threadsafe";
        // The process of the death test runs this again and takes the folder of the first.
        if (std::getenv(kFolderVariable) != nullptr) return;
        char folder[] = "/tmp/stacknet-restart-XXXXXX";
        ASSERT_NE(::mkdtemp(folder), nullptr);
        m_folder = folder;
        ASSERT_TRUE(makeLocalNetwork(m_folder, 4, "Local network", m_clock, m_rng).ok());
        ::setenv(kFolderVariable, folder, 1);
    }
    void TearDown() override {
        if (m_folder.empty()) return;
        ::unsetenv(kFolderVariable);
        std::filesystem::remove_all(m_folder);
    }
    SystemClock m_clock;
    SystemRng m_rng;
    std::filesystem::path m_folder;
};

// Rule 1.4, and what the console's supervisor relies on.
TEST_P(RestartDeathTest, ListensForItsKeyBeforeItSignsAgain) {
    EXPECT_EXIT(signThenDie(GetParam()), ::testing::KilledBySignal(GetParam()), "");
    HeldClock clock;
    LocalNode node(optionsOf(m_folder), clock, m_rng);
    contract::Recorder recorder(node);
    ASSERT_TRUE(recorder.waitFor(
        [](const api::Snapshot& now) { return now.engine.state == api::EngineState::Running; }));
    const api::SigningInfo held = node.snapshot()->consensus.signing;
    EXPECT_EQ(held.state, api::SigningState::DoppelgangerWait);
    EXPECT_GT(held.remainingMs, 0);
    clock.letGo();
    EXPECT_TRUE(recorder.waitFor(signing));
}

INSTANTIATE_TEST_SUITE_P(Signals, RestartDeathTest, ::testing::Values(SIGKILL, SIGABRT),
                         [](const auto& instance) {
                             return "Signal" + std::to_string(instance.param);
                         });

}  // namespace
}  // namespace stacknet::engine
