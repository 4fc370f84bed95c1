#pragma once

#include <gtest/gtest.h>
#include <stdlib.h>

#include <boost/json.hpp>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/inference/managed_server.h"

namespace stacknet::inference::test {

/// One answer of a model.
struct Said {
    Result<ChatEnd> end;
    std::string text;
};

/// A managed llama.cpp server with the small model, in a folder of its own.
class RealServer {
public:
    explicit RealServer(const InstalledModel& installed, std::uint32_t conversations = 2) {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-model-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
        ManagedLlamaServer::Options options;
        options.installed = installed;
        options.stateDirectory = m_folder / "state";
        options.sizing = {1, 2'048};
        options.conversations = conversations;
        options.onChange = [this] {
            std::lock_guard lock(m_mutex);
            m_changed.notify_all();
        };
        m_server = std::make_unique<ManagedLlamaServer>(std::move(options), m_clock, m_rng);
        m_server->start();
    }
    ~RealServer() {
        m_server.reset();
        std::filesystem::remove_all(m_folder);
    }
    bool waitUntilReady() {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(120), [this] {
            return m_server->status().state == BackendState::Ready;
        });
    }
    ManagedLlamaServer& operator*() { return *m_server; }
    ManagedLlamaServer* operator->() { return m_server.get(); }

    /// Asks `prompt`; `more` is further members of the request, with a comma in front.
    static SecretBytes request(const std::string& prompt, const std::string& more) {
        return SecretBytes::copyOf(R"({"messages":[{"role":"user","content":)" +
                                   boost::json::serialize(boost::json::value(prompt)) + "}]" +
                                   more + "}");
    }
    Said ask(const std::string& prompt, const std::string& more, bool reproducibly = false) {
        Said said{makeError("test", ""), {}};
        const DeltaSink sink = [&said](SecretBytes delta) {
            const auto value = boost::json::parse(delta.exposeText());
            const auto* text = value.as_object().if_contains("content");
            if (text != nullptr && text->is_string()) said.text += std::string(text->get_string());
        };
        const SecretBytes json = request(prompt, more);
        said.end = reproducibly ? m_server->chatReproducibly(json, "", sink, {})
                                : m_server->chat(json, "", sink, {});
        return said;
    }

private:
    std::filesystem::path m_folder;
    SystemClock m_clock;
    SystemRng m_rng;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::unique_ptr<ManagedLlamaServer> m_server;
};

/// Skips where no model is installed.
class RealModelTest : public testing::Test {
protected:
    void SetUp() override {
        const char* folder = std::getenv("STACKNET_MODEL_DIR");
        if (folder == nullptr) {
            GTEST_SKIP() << "STACKNET_MODEL_DIR is not set: the test with the real model needs the "
                            "folder that resources/models/install filled.";
        }
        const auto installed = findInstalledModel(folder);
        ASSERT_TRUE(installed.ok()) << installed.error().message;
        m_installed = *installed;
    }
    InstalledModel m_installed;
};

}  // namespace stacknet::inference::test
