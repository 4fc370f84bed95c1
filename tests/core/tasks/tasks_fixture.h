#pragma once

#include <gtest/gtest.h>
#include <stdlib.h>

#include <boost/json.hpp>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <future>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/crypto/ed25519.h"
#include "core/inference/openai_backend.h"
#include "core/tasks/tasks.h"
#include "tests/support/openai_stub.h"

namespace stacknet::tasks {

using test::OpenAiStub;

/// Collects one chat and can be waited for.
class CollectingSink final : public IChatSink {
public:
    void onStart(const std::string& id, const std::string& name) override {
        std::lock_guard lock(m_mutex);
        order += "s";
        taskId = id;
        model = name;
    }
    void onAttribution(const SignedAttribution& signedOne) override {
        order += "a";
        attribution = signedOne;
    }
    void onDelta(SecretBytes delta) override {
        std::lock_guard lock(m_mutex);
        if (!order.ends_with('d')) order += "d";
        deltas.emplace_back(delta.exposeText());
        const auto value = boost::json::parse(delta.exposeText());
        if (const auto* text = value.as_object().if_contains("content");
            text != nullptr && text->is_string()) {
            content += std::string(text->get_string());
        }
        m_changed.notify_all();
    }
    void onReceipt(const std::string& json) override { receipt = json; }
    void onFinished(const FinishReason& reason, const Usage& counts,
                    const std::string& receiptDigest) override {
        std::lock_guard lock(m_mutex);
        order += "f";
        finishReason = reason;
        usage = counts;
        digest = receiptDigest;
        m_done = true;
        m_changed.notify_all();
    }
    void onFailed(const Error& failure) override {
        std::lock_guard lock(m_mutex);
        order += "e";
        error = failure;
        m_done = true;
        m_changed.notify_all();
    }
    bool wait() {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(20), [this] { return m_done; });
    }
    bool waitForContent(std::size_t size) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(20),
                                  [this, size] { return content.size() >= size; });
    }
    bool waitForDelta() {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(20),
                                  [this] { return !deltas.empty(); });
    }

    std::string order;  ///< s start, d deltas, a attribution, f finished, e error
    std::string taskId, model, content, receipt, digest;
    SignedAttribution attribution;
    std::vector<std::string> deltas;
    FinishReason finishReason;
    Usage usage;
    Error error;

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_done = false;
};

/// Answers code runs by script, with a true digest.
class ScriptedRunner final : public ICodeRunner {
public:
    Result<CodeRunResult> run(CodeRun run, const inference::CancelToken& cancel) override {
        std::unique_lock lock(m_mutex);
        codes.emplace_back(run.code.exposeText());
        inputs.emplace_back(run.standardInput.exposeText());
        m_changed.notify_all();
        if (hold) {
            bool gone = false;
            lock.unlock();
            const inference::CancelToken::Watch watch(cancel, [&] {
                std::lock_guard inner(m_mutex);
                gone = true;
                m_changed.notify_all();
            });
            lock.lock();
            m_changed.wait(lock, [&] { return gone; });
            lock.unlock();
            return makeError("tasks.cancelled", "The task was cancelled.");
        }
        if (error) return *error;
        CodeRunResult result;
        result.standardOutput = SecretBytes::copyOf(std::string_view(output));
        result.standardError = SecretBytes::copyOf(std::string_view("warn\n"));
        result.endedBy = endedBy;
        result.cpuMs = kCpuMs;
        result.memoryPeakBytes = kMemoryPeakBytes;
        result.vouched = vouched;
        result.selfTested = selfTested;
        result.imageDigest.data[0] = 0xab;
        result.inputHash.data[0] = 1;
        result.outputHash.data[0] = 2;
        result.environment = {{"LANG", "C.UTF-8"}};
        if (vouched != sandbox::Determinism::D0) {
            result.environment["SBX_CLASS"] = sandbox::determinismName(vouched);
        }
        result.wallMs = 250;
        result.warm = warm;
        sandbox::ReceiptTerms terms{result.imageDigest, result.inputHash, result.outputHash, 0,
                                    *sandbox::environmentHash(result.environment)};
        result.digest = terms.digest();
        if (wrongDigest) result.digest.data[0] ^= 1;
        return result;
    }
    std::string imageName() const override { return "sha256:ab"; }
    bool waitForRuns(std::size_t count) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(20),
                                  [&] { return codes.size() >= count; });
    }

    static constexpr std::uint64_t kCpuMs = 210;
    static constexpr std::uint64_t kMemoryPeakBytes = 12 << 20;
    bool hold = false;
    bool warm = false;
    std::string endedBy = "exit";
    sandbox::Determinism vouched = sandbox::Determinism::D0;
    bool selfTested = false;
    bool wrongDigest = false;
    std::optional<Error> error;
    std::string output = "42\n";
    std::vector<std::string> codes;
    std::vector<std::string> inputs;

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
};

/// A task service over the stub.
class TasksTest : public testing::Test {
protected:
    TasksTest() : m_key(crypto::SigningKey::generate(m_rng)) {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-tasks-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
    }
    ~TasksTest() override {
        m_service.reset();
        std::filesystem::remove_all(m_folder);
    }

    TaskServiceOptions options() {
        TaskServiceOptions options;
        options.database = m_folder / "tasks.db";
        options.nodeKey = m_key.publicKey();
        options.chainId.data[3] = 7;
        options.stackId = "stk_test";
        options.signer = [this](ByteView message) -> Result<Signature> {
            if (m_signerError) return *m_signerError;
            return m_key.sign(message);
        };
        options.paperwork = [this](const PaperworkDraft& draft) {
            std::lock_guard lock(m_mutex);
            m_drafts.push_back(draft);
        };
        options.observer = [this](const TaskRecord& record) {
            std::lock_guard lock(m_mutex);
            m_seen[record.id].push_back(record.state);
            m_changed.notify_all();
        };
        return options;
    }
    void start(TaskServiceOptions options, bool ready = true) {
        inference::OpenAiBackend::Options backend;
        backend.endpoint = *inference::parseEndpoint(m_stub.url());
        m_backend = std::make_unique<inference::OpenAiBackend>(backend);
        if (ready) {
            ASSERT_TRUE(m_backend->refresh(20'000).ok());
        }
        auto service =
            TaskService::create(std::move(options), *m_backend, m_runner, m_clock, m_rng);
        ASSERT_TRUE(service.ok()) << service.error().message;
        m_service = std::move(*service);
    }
    static ChatTask chatTask(bool codeTool = false, const std::string& extra = "") {
        ChatTask task;
        task.apiKeyId = "key1";
        task.wantsCodeTool = codeTool;
        task.requestJson =
            SecretBytes::copyOf(R"({"messages":[{"role":"user","content":"hi"}])" + extra + "}");
        return task;
    }
    static CodeTask codeTask(const std::string& language = "python") {
        CodeTask task;
        task.apiKeyId = "key1";
        task.language = language;
        task.code = SecretBytes::copyOf(std::string_view("print(42)"));
        return task;
    }
    /// Runs a code task to its end.
    Result<CodeOutcome> runCode(CodeTask task) {
        std::optional<Result<CodeOutcome>> outcome;
        m_service->code(std::move(task), [&](Result<CodeOutcome> result) {
            std::lock_guard lock(m_mutex);
            outcome.emplace(std::move(result));
            m_changed.notify_all();
        });
        std::unique_lock lock(m_mutex);
        const bool done =
            m_changed.wait_for(lock, std::chrono::seconds(20), [&] { return outcome.has_value(); });
        if (!done) return makeError("test.timeout", "The code task did not end.");
        return std::move(*outcome);
    }
    bool waitForState(const std::string& id, TaskState state) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(20), [&] {
            return !m_seen[id].empty() && m_seen[id].back() == state;
        });
    }

    SystemClock m_clock;
    SystemRng m_rng;
    crypto::SigningKey m_key;
    std::filesystem::path m_folder;
    OpenAiStub m_stub;
    ScriptedRunner m_runner;
    std::unique_ptr<inference::OpenAiBackend> m_backend;
    std::optional<Error> m_signerError;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<PaperworkDraft> m_drafts;
    std::map<std::string, std::vector<TaskState>> m_seen;
    std::unique_ptr<TaskService> m_service;
};

}  // namespace stacknet::tasks
