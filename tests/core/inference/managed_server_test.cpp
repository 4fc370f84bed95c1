#include "core/inference/managed_server.h"

#include <gtest/gtest.h>
#include <signal.h>

#include <boost/json.hpp>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <thread>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/crypto/hash.h"
#include "core/inference/model_digest.h"

namespace stacknet::inference {
namespace {

namespace fs = std::filesystem;

/// A folder that goes when the test ends.
class Folder {
public:
    Folder() {
        std::string pattern = (fs::temp_directory_path() / "stacknet-inference-XXXXXX").string();
        m_path = ::mkdtemp(pattern.data());
    }
    ~Folder() { fs::remove_all(m_path); }
    fs::path operator/(const std::string& name) const { return m_path / name; }
    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

void writeText(const fs::path& path, const std::string& text, bool executable = false) {
    std::ofstream(path) << text;
    if (executable) fs::permissions(path, fs::perms::owner_all);
}

/// A managed server whose status can be waited for.
class Watched {
public:
    explicit Watched(ManagedLlamaServer::Options options)
        : m_server(
              [&] {
                  options.onChange = [this] {
                      std::lock_guard lock(m_mutex);
                      ++m_changes;
                      m_changed.notify_all();
                  };
                  return std::move(options);
              }(),
              m_clock, m_rng) {
        m_server.start();
    }
    ManagedLlamaServer* operator->() { return &m_server; }
    ManagedLlamaServer& operator*() { return m_server; }
    bool waitFor(BackendState state, int seconds) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(seconds),
                                  [&] { return m_server.status().state == state; });
    }
    bool waitForChanges(int count, int seconds) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(seconds),
                                  [&] { return m_changes >= count; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_changes = 0;
    SystemClock m_clock;
    SystemRng m_rng;
    ManagedLlamaServer m_server;
};

TEST(InstalledModel, IsReadAndEveryMistakeIsNamed) {
    Folder folder;
    EXPECT_EQ(findInstalledModel(folder.path()).error().code, "inference.model_not_installed");
    writeText(folder / "server", "#!/bin/sh\n", true);
    writeText(folder / "Tiny.gguf", "weights");
    const std::string digest = toHex(crypto::sha256(asBytes("weights")));
    const auto describe = [&](const std::string& json) {
        writeText(folder / "model.json", json);
        return findInstalledModel(folder.path());
    };
    const auto good =
        describe(R"({"server":"server","model":"Tiny.gguf","model_sha256":")" + digest + R"("})");
    ASSERT_TRUE(good.ok()) << good.error().message;
    EXPECT_EQ(good->server, folder / "server");
    EXPECT_EQ(good->name, "Tiny");
    EXPECT_EQ(toHex(good->modelDigest), digest);
    for (const auto& [json, field] : std::vector<std::pair<std::string, std::string>>{
             {"not json", "model.json"},
             {"[]", "model.json"},
             {R"({"model":"Tiny.gguf"})", "server"},
             {R"({"server":"server"})", "\"model\""},
             {R"({"server":"server","model":"Tiny.gguf"})", "model_sha256"},
             {R"({"server":"server","model":"Tiny.gguf","model_sha256":"00"})", "model_sha256"},
             {R"({"server":"server","model":"Tiny.gguf","model_sha256":")" + digest +
                  R"(","name":"Bad Name"})",
              "name"}}) {
        const auto bad = describe(json);
        ASSERT_FALSE(bad.ok()) << json;
        EXPECT_EQ(bad.error().code, "inference.bad_model_json") << json;
        EXPECT_NE(bad.error().message.find(field), std::string::npos) << bad.error().message;
    }
    const auto missing = describe(R"({"server":"nothing","model":"Tiny.gguf"})");
    EXPECT_EQ(missing.error().code, "inference.model_not_installed");
}

TEST(ModelDigest, IsCachedUntilTheFileChanges) {
    Folder folder;
    writeText(folder / "model", "one");
    const auto first = modelFileDigest(folder / "model", folder / "cache");
    ASSERT_TRUE(first.ok());
    EXPECT_EQ(*first, crypto::sha256(asBytes("one")));
    // A cache that answers proves that the file was not read again.
    auto cache = readFile(folder / "cache", 1 << 16);
    ASSERT_TRUE(cache.ok());
    cache->back() ^= 1;
    ASSERT_TRUE(writeFileAtomically(folder / "cache", *cache).ok());
    EXPECT_NE(*modelFileDigest(folder / "model", folder / "cache"), *first);
    writeText(folder / "model", "other");
    EXPECT_EQ(*modelFileDigest(folder / "model", folder / "cache"),
              crypto::sha256(asBytes("other")));
    writeText(folder / "cache", "damaged");
    EXPECT_EQ(*modelFileDigest(folder / "model", folder / "cache"),
              crypto::sha256(asBytes("other")));
    EXPECT_EQ(modelFileDigest(folder / "absent", folder / "cache").error().code,
              "inference.model_unreadable");
}

TEST(ServerSizing, FollowsTheMachine) {
    constexpr std::uint64_t kGiB = 1ull << 30;
    EXPECT_EQ(sizeForMachine(1, kGiB).threads, 1u);
    EXPECT_EQ(sizeForMachine(0, kGiB).threads, 1u);
    EXPECT_EQ(sizeForMachine(8, kGiB).threads, 7u);
    EXPECT_EQ(sizeForMachine(128, kGiB).threads, 16u);
    EXPECT_EQ(sizeForMachine(2, kGiB).contextTokens, 2'048u);
    EXPECT_EQ(sizeForMachine(2, 4 * kGiB).contextTokens, 4'096u);
    EXPECT_EQ(sizeForMachine(2, 64 * kGiB).contextTokens, 8'192u);
}

ManagedLlamaServer::Options optionsWithServer(const Folder& folder, const std::string& script) {
    writeText(folder / "server",
              "#!/bin/sh\n"
              "if [ \"$1\" = --list-devices ]; then\n"
              "  echo 'Available devices:'; echo '  (none)'; exit 0\n"
              "fi\n" +
                  script,
              true);
    writeText(folder / "model", "weights");
    ManagedLlamaServer::Options options;
    options.installed = {folder / "server", folder / "model", crypto::sha256(asBytes("weights")),
                         "tiny"};
    options.stateDirectory = folder / "state";
    options.firstRestartMs = 10;
    return options;
}

TEST(ManagedLlamaServer, StartsAChildThatEndsAgainAndSaysSo) {
    Folder folder;
    Watched server(optionsWithServer(folder, "echo started >> \"$HOME/starts\"; exit 3\n"));
    ASSERT_TRUE(server.waitForChanges(3, 30));
    EXPECT_EQ(server->status().state, BackendState::Unavailable);
    EXPECT_NE(server->status().remedy.find("llama-server.log"), std::string::npos);
    server->stop();
    const auto starts = readFile(folder / "state/starts", 1 << 16);
    ASSERT_TRUE(starts.ok());
    EXPECT_GE(starts->size(), 3 * std::string("started\n").size());
    const auto end =
        server->chat(SecretBytes::copyOf(std::string_view("{}")), "", [](SecretBytes) {}, {});
    EXPECT_EQ(end.error().code, "inference.no_backend");
}

TEST(ManagedLlamaServer, ARunningChildEndsWithStop) {
    Folder folder;
    Watched server(optionsWithServer(folder,
                                     "echo $$ > \"$HOME/pid.new\"; "
                                     "mv \"$HOME/pid.new\" \"$HOME/pid\"; "
                                     "exec tail -f /dev/null\n"));
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (!fs::exists(folder / "state/pid")) {
        ASSERT_LT(std::chrono::steady_clock::now(), deadline);
        std::this_thread::yield();
    }
    const auto text = readFile(folder / "state/pid", 64);
    ASSERT_TRUE(text.ok());
    const pid_t child = std::stoi(std::string(asText(*text)));
    EXPECT_EQ(::kill(child, 0), 0);
    server->stop();
    EXPECT_EQ(::kill(child, 0), -1);
    EXPECT_EQ(server->processId(), 0);
}

TEST(ManagedLlamaServer, RefusesAModelThatIsNotTheInstalledOne) {
    Folder folder;
    auto options = optionsWithServer(folder, "exec tail -f /dev/null\n");
    options.installed.modelDigest.data[0] ^= 1;
    Watched server(std::move(options));
    ASSERT_TRUE(server.waitFor(BackendState::Unavailable, 30));
    EXPECT_NE(server->status().reason.find("not the one that was installed"), std::string::npos);
}

TEST(ManagedLlamaServer, NamesAServerThatCannotBeStarted) {
    Folder folder;
    auto options = optionsWithServer(folder, "");
    fs::remove(folder / "server");
    Watched server(std::move(options));
    ASSERT_TRUE(server.waitFor(BackendState::Unavailable, 30));
    EXPECT_FALSE(server->status().reason.empty());
}

TEST(RealModel, AnswersRestartsAndKeepsNoPrompt) {
    const char* folderName = std::getenv("STACKNET_MODEL_DIR");
    if (folderName == nullptr) {
        GTEST_SKIP() << "STACKNET_MODEL_DIR is not set: the test with the real model needs the "
                        "folder that resources/models/install filled.";
    }
    const auto installed = findInstalledModel(folderName);
    ASSERT_TRUE(installed.ok()) << installed.error().message;
    Folder folder;
    ManagedLlamaServer::Options options;
    options.installed = *installed;
    options.stateDirectory = folder / "state";
    options.sizing = {1, 2'048};
    options.firstRestartMs = 50;
    Watched server(std::move(options));
    ASSERT_TRUE(server.waitFor(BackendState::Ready, 60)) << server->status().reason;
    EXPECT_EQ(server->models(), std::vector<std::string>{installed->name});
    EXPECT_TRUE(server->identify("")->fromFile);
    EXPECT_EQ(server->identify("")->digest, installed->modelDigest);
    const auto ask = [&](const DeltaSink& sink, const CancelToken& cancel, int tokens) {
        return server->chat(
            SecretBytes::copyOf(R"({"messages":[{"role":"user","content":"CANARY-5931 tell )"
                                R"(me a long story"}],"max_tokens":)" +
                                std::to_string(tokens) + "}"),
            "", sink, cancel);
    };
    int deltas = 0;
    const auto end = ask([&](SecretBytes) { ++deltas; }, {}, 16);
    ASSERT_TRUE(end.ok()) << end.error().message;
    EXPECT_GT(end->promptTokens, 0u);
    EXPECT_GT(end->completionTokens, 0u);
    EXPECT_GT(deltas, 1);

    CancelToken cancel;
    const auto cancelled = ask([&](SecretBytes) { cancel.cancel(); }, cancel, 1'000);
    ASSERT_FALSE(cancelled.ok());
    EXPECT_EQ(cancelled.error().code, "inference.cancelled");

    // The child dies: it comes back by itself and answers again.
    const pid_t child = static_cast<pid_t>(server->processId());
    ASSERT_GT(child, 0);
    ::kill(child, SIGKILL);
    ASSERT_TRUE(server.waitFor(BackendState::Starting, 30));
    ASSERT_TRUE(server.waitFor(BackendState::Ready, 60));
    EXPECT_TRUE(ask([](SecretBytes) {}, {}, 4).ok());
    const pid_t second = static_cast<pid_t>(server->processId());
    EXPECT_NE(second, child);
    server->stop();
    EXPECT_EQ(::kill(second, 0), -1);
    const auto log = readFile(folder / "state/llama-server.log", 1 << 24);
    ASSERT_TRUE(log.ok());
    EXPECT_EQ(asText(*log).find("CANARY"), std::string_view::npos);
    EXPECT_EQ(asText(*log).find("long story"), std::string_view::npos);
}

}  // namespace
}  // namespace stacknet::inference
