// Which GPUs the managed server may use, and how it is started again with others.

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <condition_variable>
#include <filesystem>
#include <fstream>
#include <future>
#include <mutex>

#include "core/base/file.h"
#include "core/inference/managed_server.h"
#include "core/inference/manager.h"
#include "tests/support/fake_model_server.h"
#include "tests/support/openai_stub.h"

namespace stacknet::inference {
namespace {

namespace fs = std::filesystem;
using Uuids = std::vector<std::string>;

constexpr auto kPatience = std::chrono::minutes(2);

class VisibleGpusTest : public ::testing::Test {
protected:
    VisibleGpusTest() {
        std::string pattern = (fs::temp_directory_path() / "stacknet-gpus-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
        test::writeFakeModelServer(m_folder / "models");
        fs::create_directories(m_folder / "state");
    }
    ~VisibleGpusTest() override {
        m_server.reset();
        m_manager.reset();
        fs::remove_all(m_folder);
    }
    void start(std::optional<Uuids> visible) {
        ManagedLlamaServer::Options options;
        options.installed = findInstalledModel(m_folder / "models").value();
        options.stateDirectory = m_folder / "state";
        options.visibleGpus = std::move(visible);
        options.onChange = [this] { changed(); };
        m_server = std::make_unique<ManagedLlamaServer>(std::move(options), m_clock, m_rng);
        m_server->start();
    }
    void startManager(InferenceManager::Options options) {
        options.modelDirectory = m_folder / "models";
        options.stateDirectory = m_folder / "state";
        options.onChange = [this] { changed(); };
        m_manager = std::make_unique<InferenceManager>(std::move(options), m_clock, m_rng);
        m_manager->start();
    }
    void changed() {
        std::lock_guard lock(m_mutex);
        m_changed.notify_all();
    }
    bool waitFor(const std::function<bool()>& condition) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, kPatience, condition);
    }
    /// Ready by another process than `before`; that process.
    std::int64_t readyAfter(std::int64_t before) {
        EXPECT_TRUE(waitFor([&] {
            return m_server->status().state == BackendState::Ready &&
                   m_server->processId() != before;
        })) << m_server->status().reason;
        return m_server->processId();
    }
    /// One line for each start.
    std::string gpus() const {
        const auto text = readFile(m_folder / "state/gpus", 1 << 16);
        return text.ok() ? std::string(asText(*text)) : std::string();
    }
    static std::string chat(IInferenceBackend& backend, const std::string& words) {
        std::string answer;
        const auto end = backend.chat(
            SecretBytes::copyOf(R"({"messages":[{"role":"user","content":")" + words + R"("}]})"),
            "", [&](SecretBytes delta) { answer += std::string(delta.exposeText()); }, {});
        return end.ok() ? answer : end.error().code;
    }

    fs::path m_folder;
    SystemClock m_clock;
    SystemRng m_rng;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::unique_ptr<ManagedLlamaServer> m_server;
    std::unique_ptr<InferenceManager> m_manager;
};

TEST_F(VisibleGpusTest, AllAreVisibleUnlessSomeAreNamed) {
    start(std::nullopt);
    readyAfter(0);
    EXPECT_EQ(gpus(), "-\n");
}

TEST_F(VisibleGpusTest, ThoseThatAreNamedAreVisible) {
    start(Uuids{"GPU-1", "GPU-3"});
    readyAfter(0);
    EXPECT_EQ(gpus(), "GPU-1,GPU-3\n");
}

TEST_F(VisibleGpusTest, NoneIsVisibleByAnEmptyList) {
    start(Uuids{});
    readyAfter(0);
    EXPECT_EQ(gpus(), "\n");
}

TEST_F(VisibleGpusTest, ARunningChatIsFinishedBeforeTheServerIsReplaced) {
    for (const char* pipe : {"state/entered", "state/go"}) {
        ASSERT_EQ(::mkfifo((m_folder / pipe).c_str(), 0600), 0);
    }
    start(std::nullopt);
    const std::int64_t first = readyAfter(0);
    auto slow = std::async(std::launch::async, [&] { return chat(*m_server, "slow"); });
    std::ifstream(m_folder / "state/entered").get();  // until the chat has come to the server
    m_server->setVisibleGpus(Uuids{"GPU-2"});
    auto next = std::async(std::launch::async, [&] { return chat(*m_server, "quick"); });
    std::ofstream(m_folder / "state/go").close();
    EXPECT_NE(slow.get().find(std::to_string(first)), std::string::npos)
        << "the first server has answered to the end";
    const std::int64_t second = readyAfter(first);
    EXPECT_EQ(gpus(), "-\nGPU-2\n");
    const std::string quick = next.get();
    EXPECT_TRUE(quick.find(std::to_string(first)) != std::string::npos ||
                quick.find(std::to_string(second)) != std::string::npos)
        << "it waited for a server: " << quick;
    EXPECT_NE(chat(*m_server, "quick").find(std::to_string(second)), std::string::npos);
}

TEST_F(VisibleGpusTest, TheSameListReplacesNothing) {
    start(Uuids{"GPU-1"});
    const std::int64_t first = readyAfter(0);
    m_server->setVisibleGpus(Uuids{"GPU-1"});
    EXPECT_NE(chat(*m_server, "quick").find(std::to_string(first)), std::string::npos);
    m_server->setVisibleGpus(std::nullopt);
    readyAfter(first);
    EXPECT_EQ(gpus(), "GPU-1\n-\n");
}

TEST_F(VisibleGpusTest, TheManagerWaitsUntilTheGpusAreKnown) {
    InferenceManager::Options options;
    options.discover = false;
    options.watchMs = 10;
    options.waitForGpus = true;
    startManager(options);
    EXPECT_EQ(m_manager->owner(), ServerOwner::Unknown);
    EXPECT_EQ(m_manager->status().state, BackendState::Starting);
    m_manager->setVisibleGpus(Uuids{"GPU-7"});
    ASSERT_TRUE(waitFor([&] { return m_manager->status().state == BackendState::Ready; }))
        << m_manager->status().reason;
    EXPECT_EQ(m_manager->owner(), ServerOwner::Ours);
    EXPECT_EQ(gpus(), "GPU-7\n");
}

TEST_F(VisibleGpusTest, AConfiguredServerIsNotOurs) {
    test::OpenAiStub stub;
    InferenceManager::Options options;
    options.configuredUrl = stub.url();
    options.waitForGpus = true;
    startManager(options);
    ASSERT_TRUE(waitFor([&] { return m_manager->status().state == BackendState::Ready; }));
    EXPECT_EQ(m_manager->owner(), ServerOwner::Other);
    EXPECT_EQ(gpus(), "");
}

TEST_F(VisibleGpusTest, WithoutAModelNobodysServerAnswers) {
    fs::remove(m_folder / "models/model.json");
    InferenceManager::Options options;
    options.discover = false;
    startManager(options);
    ASSERT_TRUE(waitFor([&] { return m_manager->owner() != ServerOwner::Unknown; }));
    EXPECT_EQ(m_manager->owner(), ServerOwner::Nobody);
}

}  // namespace
}  // namespace stacknet::inference
