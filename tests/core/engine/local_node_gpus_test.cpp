// Whole nodes: what their GPUs do, and which of them may work, with a library of ours under
// NVIDIA's name and a program of ours in place of the llama.cpp server.

#include <gtest/gtest.h>

#include <algorithm>
#include <condition_variable>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <mutex>

#include "core/base/file.h"
#include "core/engine/local_network.h"
#include "core/engine/local_node.h"
#include "tests/support/fake_model_server.h"
#include "tests/support/openai_stub.h"
#include "tests/support/test_places.h"

namespace stacknet::engine {
namespace {

constexpr const char* kFirst = "GPU-00000000-0000-0000-0000-000000000000";
constexpr const char* kSecond = "GPU-00000000-0000-0000-0000-000000000001";

class LocalNodeGpusTest : public ::testing::Test, private api::INodeListener {
protected:
    LocalNodeGpusTest() {
        char folder[] = "/tmp/stacknet-gpus-XXXXXX";
        EXPECT_NE(::mkdtemp(folder), nullptr);
        m_folder = folder;
        EXPECT_TRUE(makeLocalNetwork(m_folder, 4, "test", m_clock, m_rng).ok());
        test::writeFakeModelServer(m_folder / "assets/models");
        ::setenv("STACKNET_ASSETS", (m_folder / "assets").c_str(), 1);
    }
    ~LocalNodeGpusTest() override {
        stop();
        ::unsetenv("STACKNET_ASSETS");
        std::filesystem::remove_all(m_folder);
    }
    NodePaths paths() const { return localNode(m_folder, 0); }
    void start(const std::string& behaviour = "FAKE_NVML_BUSY=37") {
        stop();
        LocalNodeOptions options;
        options.dataDirectory = paths().root;
        options.http = "127.0.0.1:0";
        options.gpuLoad.intervalMs = 10;
        options.gpuLoad.environment = {
            behaviour,
            std::string("LD_LIBRARY_PATH=") + stacknet::testing::fakeNvml().string() + "/full"};
        m_node = std::make_unique<LocalNode>(std::move(options), m_clock, m_rng);
        m_node->addListener(this);
        ASSERT_TRUE(waitFor([](const api::Snapshot& now) {
            return now.engine.state == api::EngineState::Running;
        })) << m_node->snapshot()->engine.errorMessage;
    }
    void stop() {
        if (m_node) m_node->removeListener(this);
        m_node.reset();
        m_results.clear();  // the next node counts its requests anew
    }
    bool waitFor(const std::function<bool(const api::Snapshot&)>& condition) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::minutes(2),
                                  [&] { return condition(*m_node->snapshot()); });
    }
    api::CommandResult run(api::Command command) {
        const api::RequestId request = m_node->submit(std::move(command));
        std::unique_lock lock(m_mutex);
        EXPECT_TRUE(m_changed.wait_for(lock, std::chrono::minutes(2),
                                       [&] { return m_results.contains(request); }));
        return m_results[request];
    }
    bool waitForServer(const std::string& gpus) {
        return waitFor([&](const api::Snapshot& now) {
            const auto text = readFile(paths().inference() / "gpus", 1 << 16);
            const std::string all = text.ok() ? std::string(asText(*text)) : std::string();
            return now.service.inferenceReady && all.ends_with("\n" + gpus + "\n");
        });
    }
    static bool allowed(const api::Snapshot& now, const char* uuid) {
        const auto& gpus = now.host->gpus;
        return std::any_of(gpus.begin(), gpus.end(),
                           [&](const auto& gpu) { return gpu.uuid == uuid && gpu.allowed; });
    }

    SystemClock m_clock;
    SystemRng m_rng;
    std::filesystem::path m_folder;
    std::unique_ptr<LocalNode> m_node;

private:
    void onSnapshot(std::uint64_t) override {
        std::lock_guard guard(m_mutex);
        m_changed.notify_all();
    }
    void onCommandFinished(const api::CommandResult& result) override {
        std::lock_guard guard(m_mutex);
        m_results[result.request] = result;
        m_changed.notify_all();
    }
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<api::RequestId, api::CommandResult> m_results;
};

TEST_F(LocalNodeGpusTest, TheirLoadIsShownAndRemembered) {
    start();
    ASSERT_TRUE(waitFor([](const api::Snapshot& now) {
        return !now.history.empty() && now.history.back().gpuBps == 3'750;
    })) << m_node->snapshot()->host->gpuReason;
    const auto host = m_node->snapshot()->host;
    ASSERT_EQ(host->gpus.size(), 2u);
    EXPECT_EQ(host->gpus[0].uuid, kFirst);
    EXPECT_EQ(host->gpus[0].busyBps, 3'700u);
    EXPECT_EQ(host->gpus[1].memoryTotalBytes, 80ULL << 30);
    EXPECT_EQ(host->gpuBps, 3'750u) << "the mean";
    EXPECT_TRUE(host->gpuReason.empty());
}

TEST_F(LocalNodeGpusTest, AMachineWithoutOneSaysWhy) {
    start("FAKE_NVML_COUNT=0");
    ASSERT_TRUE(waitFor([](const api::Snapshot& now) {
        return now.host->gpuReason.find("no NVIDIA GPU") != std::string::npos;
    }));
    EXPECT_TRUE(m_node->snapshot()->host->gpus.empty());
    EXPECT_EQ(m_node->snapshot()->history.back().gpuBps, 0u);
}

TEST_F(LocalNodeGpusTest, TheModelServerSeesWhatIsAllowedOverARestart) {
    // "\n" before the first line, so that every one ends a match.
    std::filesystem::create_directories(paths().inference());
    ASSERT_TRUE(writeFileAtomically(paths().inference() / "gpus", asBytes("\n")).ok());
    start();
    ASSERT_TRUE(waitForServer("-")) << m_node->snapshot()->service.inferenceReason;
    ASSERT_TRUE(waitFor([](const api::Snapshot& now) {
        return now.host->gpus.size() == 2 && now.host->gpuChoiceReason.empty();
    })) << m_node->snapshot()->host->gpuChoiceReason;
    EXPECT_EQ(run(api::SetGpuAllowed{"GPU-none", false}).error->code, "engine.not_found");

    const auto done = run(api::SetGpuAllowed{kFirst, false});
    ASSERT_FALSE(done.error) << done.error->message;
    EXPECT_EQ(done.subject, kFirst);
    EXPECT_FALSE(allowed(*m_node->snapshot(), kFirst)) << "the picture comes before the answer";
    EXPECT_TRUE(allowed(*m_node->snapshot(), kSecond));
    EXPECT_FALSE(m_node->snapshot()->host->restartNeeded) << "the node itself goes on";
    ASSERT_TRUE(waitForServer(kSecond));
    EXPECT_EQ(run(api::SetGpuAllowed{kSecond, false}).error->code, "engine.last_gpu");

    start();
    ASSERT_TRUE(waitForServer(kSecond)) << "it was never started with the others";
    ASSERT_TRUE(waitFor([](const api::Snapshot& now) { return allowed(now, kSecond); }));
    EXPECT_FALSE(allowed(*m_node->snapshot(), kFirst));
    const auto again = run(api::SetGpuAllowed{kFirst, true});
    ASSERT_FALSE(again.error) << again.error->message;
    ASSERT_TRUE(waitForServer("-"));
    EXPECT_TRUE(loadConfig(paths()).value().disallowedGpus.empty());
    const auto all = readFile(paths().inference() / "gpus", 1 << 16);
    EXPECT_EQ(asText(*all), "\n-\n" + std::string(kSecond) + "\n" + std::string(kSecond) + "\n-\n");
}

TEST_F(LocalNodeGpusTest, AnothersServerKeepsItsGpus) {
    test::OpenAiStub stub;
    NodeConfig config = loadConfig(paths()).value();
    config.inferenceUrl = stub.url();
    ASSERT_TRUE(saveConfig(paths(), config).ok());
    start();
    ASSERT_TRUE(waitFor([](const api::Snapshot& now) {
        return now.host->gpus.size() == 2 &&
               now.host->gpuChoiceReason.find("not this node's own") != std::string::npos;
    })) << m_node->snapshot()->host->gpuChoiceReason;
    const auto refused = run(api::SetGpuAllowed{kFirst, false});
    EXPECT_EQ(refused.error->code, "engine.gpus_not_ours");
    EXPECT_EQ(refused.error->message, m_node->snapshot()->host->gpuChoiceReason);
    EXPECT_TRUE(loadConfig(paths()).value().disallowedGpus.empty());
}

TEST_F(LocalNodeGpusTest, ANodeThatServesNobodyAsksNoGpu) {
    NodeConfig config = loadConfig(paths()).value();
    config.serve = false;
    ASSERT_TRUE(saveConfig(paths(), config).ok());
    start();
    ASSERT_TRUE(waitFor([](const api::Snapshot& now) { return !now.host->gpuReason.empty(); }));
    EXPECT_NE(m_node->snapshot()->host->gpuReason.find("serves no clients"), std::string::npos);
    EXPECT_EQ(run(api::SetGpuAllowed{kFirst, false}).error->code, "engine.gpus_not_ours");
}

}  // namespace
}  // namespace stacknet::engine
