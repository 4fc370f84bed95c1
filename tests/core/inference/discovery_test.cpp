#include "core/inference/discovery.h"

#include <gtest/gtest.h>

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <mutex>

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/inference/manager.h"
#include "core/inference/openai_backend.h"
#include "tests/support/openai_stub.h"

namespace stacknet::inference {
namespace {

using test::OpenAiStub;

TEST(Discovery, TellsServersApartByWhatOnlyTheyAnswer) {
    OpenAiStub ollama({"llama3"});
    ollama.page("/api/version", R"({"version":"0.9"})");
    OpenAiStub studio({"qwen"});
    studio.page("/api/v0/models", R"({"data":[]})");
    OpenAiStub stranger;  // answers /v1/models, not the probe
    OpenAiStub empty{std::vector<std::string>{}};
    empty.page("/health", R"({"status":"ok"})");
    std::uint16_t nobody = 0;
    {
        OpenAiStub gone;
        nobody = gone.port();
    }
    const auto servers = discoverServers({
        {"llama.cpp", empty.port(), "/health", "status"},
        {"Ollama", ollama.port(), "/api/version", "version"},
        {"vLLM", stranger.port(), "/version", "version"},
        {"Nobody", nobody, "/version", "version"},
        {"LM Studio", studio.port(), "/api/v0/models", "data"},
    });
    ASSERT_EQ(servers.size(), 2u);
    EXPECT_EQ(servers[0].name, "Ollama");
    EXPECT_EQ(servers[0].url, ollama.url());
    EXPECT_EQ(servers[0].models, std::vector<std::string>{"llama3"});
    EXPECT_EQ(servers[1].name, "LM Studio");
}

TEST(Discovery, KnowsTheUsualPorts) {
    std::vector<std::uint16_t> ports;
    for (const auto& probe : defaultProbes()) ports.push_back(probe.port);
    EXPECT_EQ(ports, (std::vector<std::uint16_t>{11434, 8080, 8000, 1234}));
}

/// A manager whose status can be waited for.
class Watched {
public:
    explicit Watched(InferenceManager::Options options)
        : m_manager(
              [&] {
                  options.watchMs = 20;
                  options.onChange = [this] { m_changed.notify_all(); };
                  return std::move(options);
              }(),
              m_clock, m_rng) {
        m_manager.start();
    }
    ~Watched() { m_manager.stop(); }
    InferenceManager& operator*() { return m_manager; }
    InferenceManager* operator->() { return &m_manager; }
    template <typename Condition>
    bool waitFor(Condition condition) {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
        std::unique_lock lock(m_mutex);
        while (!condition(m_manager.status())) {
            if (std::chrono::steady_clock::now() > deadline) return false;
            m_changed.wait_for(lock, std::chrono::milliseconds(20));
        }
        return true;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    SystemClock m_clock;
    SystemRng m_rng;
    InferenceManager m_manager;
};

bool ready(const BackendStatus& status) {
    return status.state == BackendState::Ready;
}
bool unavailable(const BackendStatus& status) {
    return status.state == BackendState::Unavailable;
}

TEST(InferenceManager, WithoutAnyModelSaysWhatToDo) {
    InferenceManager::Options options;
    options.discover = false;
    options.modelDirectory = "/nonexistent";
    Watched manager(std::move(options));
    ASSERT_TRUE(manager.waitFor(unavailable));
    const auto end =
        manager->chat(SecretBytes::copyOf(std::string_view("{}")), "", [](SecretBytes) {}, {});
    ASSERT_FALSE(end.ok());
    EXPECT_EQ(end.error().code, "inference.no_backend");
    EXPECT_NE(end.error().message.find("Install the small local model"), std::string::npos);
    EXPECT_TRUE(manager->models().empty());
}

TEST(InferenceManager, FindsAServerLosesItAndPrefersTheConfiguredOne) {
    auto found = std::make_unique<OpenAiStub>(std::vector<std::string>{"found"});
    found->page("/api/version", R"({"version":"1"})");
    InferenceManager::Options options;
    options.probes = {{"Ollama", found->port(), "/api/version", "version"}};
    {
        Watched manager(options);
        ASSERT_TRUE(manager.waitFor(ready));
        EXPECT_EQ(manager->status().name, "Ollama");
        EXPECT_EQ(manager->status().model, "found");
        found.reset();
        ASSERT_TRUE(manager.waitFor(unavailable));
    }
    OpenAiStub configured({"mine"});
    options.configuredUrl = configured.url();
    Watched manager(options);
    ASSERT_TRUE(manager.waitFor(ready));
    EXPECT_EQ(manager->models(), std::vector<std::string>{"mine"});
    EXPECT_EQ(manager->identify("")->digest, modelNameDigest("mine"));
    EXPECT_FALSE(manager->identify("")->fromFile);
}

TEST(InferenceManager, ABadAddressIsSaidAndNothingElseIsTaken) {
    InferenceManager::Options options;
    options.configuredUrl = "nonsense";
    Watched manager(std::move(options));
    ASSERT_TRUE(manager.waitFor(unavailable));
    EXPECT_NE(manager->status().reason.find("not usable"), std::string::npos);
}

}  // namespace
}  // namespace stacknet::inference
