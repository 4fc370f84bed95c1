#include "core/tasks/sandbox_code_runner.h"

#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace stacknet::tasks {
namespace {

/// A sandbox that answers by script.
class ScriptedSandbox final : public sandbox::ISandbox {
public:
    sandbox::Doctor status() const override {
        sandbox::Doctor doctor;
        doctor.imageDigest = "sha256:ab";
        return doctor;
    }
    Result<sandbox::RunOutcome> run(sandbox::RunRequest given, std::stop_token cancel) override {
        language = given.language;
        code = std::string(given.code.exposeText());
        path = given.files.empty() ? "" : given.files[0].path;
        if (waitForCancel) {
            std::mutex mutex;
            std::condition_variable_any changed;
            std::unique_lock lock(mutex);
            started = true;
            started.notify_all();
            changed.wait(lock, cancel, [] { return false; });
            return makeError("sandbox.cancelled", "Cancelled.");
        }
        if (error) return *error;
        sandbox::RunOutcome outcome;
        outcome.ending = sandbox::Ending::OutOfMemory;
        outcome.exitCode = sandbox::kExitOutOfMemory;
        outcome.standardOutput = SecretBytes::copyOf(std::string_view("out"));
        outcome.outputCut = true;
        outcome.statistics.wallMs = 77;
        outcome.environment = {{"LANG", "C"}};
        outcome.receipt.exitCode = outcome.exitCode;
        outcome.receipt.inputHash.data[0] = 1;
        outcome.receipt.envHash = *sandbox::environmentHash(outcome.environment);
        return outcome;
    }

    bool waitForCancel = false;
    std::atomic<bool> started = false;
    std::optional<Error> error;
    std::string language, code, path;
};

CodeRun codeRun() {
    CodeRun run;
    run.language = "python";
    run.code = SecretBytes::copyOf(std::string_view("print()"));
    run.files.push_back({"a/b.txt", SecretBytes::copyOf(std::string_view("x"))});
    return run;
}

TEST(SandboxCodeRunner, HandsEverythingOverAndBack) {
    ScriptedSandbox sandbox;
    SandboxCodeRunner runner(sandbox);
    EXPECT_EQ(runner.imageName(), "sha256:ab");
    const auto result = runner.run(codeRun(), {});
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(sandbox.language, "python");
    EXPECT_EQ(sandbox.code, "print()");
    EXPECT_EQ(sandbox.path, "a/b.txt");
    EXPECT_EQ(result->standardOutput.exposeText(), "out");
    EXPECT_EQ(result->exitCode, -2);
    EXPECT_EQ(result->endedBy, "oom");
    EXPECT_TRUE(result->outputCut);
    EXPECT_EQ(result->wallMs, 77u);
    sandbox::ReceiptTerms terms;
    terms.exitCode = -2;
    terms.inputHash = result->inputHash;
    terms.envHash = *sandbox::environmentHash(result->environment);
    EXPECT_EQ(result->digest, terms.digest());
}

TEST(SandboxCodeRunner, NamesErrorsAsTasksDo) {
    ScriptedSandbox sandbox;
    SandboxCodeRunner runner(sandbox);
    for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
             {"sandbox.unknown_language", "tasks.unknown_language"},
             {"sandbox.cancelled", "tasks.cancelled"},
             {"sandbox.no_runtime", "sandbox.no_runtime"}}) {
        sandbox.error = makeError(from, "No.");
        EXPECT_EQ(runner.run(codeRun(), {}).error().code, to);
    }
}

TEST(SandboxCodeRunner, CancelReachesTheSandbox) {
    ScriptedSandbox sandbox;
    sandbox.waitForCancel = true;
    SandboxCodeRunner runner(sandbox);
    const inference::CancelToken cancel;
    std::thread canceller([&] {
        sandbox.started.wait(false);
        cancel.cancel();
    });
    EXPECT_EQ(runner.run(codeRun(), cancel).error().code, "tasks.cancelled");
    canceller.join();
}

}  // namespace
}  // namespace stacknet::tasks
