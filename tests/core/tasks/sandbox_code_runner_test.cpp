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
        ++runs;
        language = given.language;
        declared = given.determinism;
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
        outcome.files.push_back(
            {"plot.svg", false, SecretBytes::copyOf(std::string_view("<svg/>"))});
        outcome.filesCut = sandbox::FilesCut::LeftOut;
        outcome.warm = true;
        outcome.statistics.wallMs = 77;
        if (steps) {
            outcome.ending = sandbox::Ending::Exited;
            outcome.exitCode = 0;
            outcome.receipt.exitCode = 0;
            outcome.standardOutput = SecretBytes::copyOf(std::to_string(runs));
        }
        outcome.environment = {{"LANG", "C"},
                               {"SBX_CLASS", std::string(determinismName(given.determinism))}};
        if (given.determinism == sandbox::Determinism::D0) outcome.environment.erase("SBX_CLASS");
        outcome.receipt.exitCode = outcome.exitCode;
        outcome.receipt.inputHash.data[0] = 1;
        outcome.receipt.envHash = *sandbox::environmentHash(outcome.environment);
        return outcome;
    }

    bool waitForCancel = false;
    bool steps = false;  ///< every run prints another number
    int runs = 0;
    sandbox::Determinism declared = sandbox::Determinism::D0;
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
    ASSERT_EQ(result->files.size(), 1u);
    EXPECT_EQ(result->files[0].path, "plot.svg");
    EXPECT_EQ(result->files[0].content.exposeText(), "<svg/>");
    EXPECT_EQ(result->filesCut, sandbox::FilesCut::LeftOut);
    EXPECT_TRUE(result->warm);
    EXPECT_EQ(result->wallMs, 77u);
    sandbox::ReceiptTerms terms;
    terms.exitCode = -2;
    terms.inputHash = result->inputHash;
    terms.envHash = *sandbox::environmentHash(result->environment);
    EXPECT_EQ(result->digest, terms.digest());
}

TEST(SandboxCodeRunner, WithdrawsAClassThatTheSecondRunContradicts) {
    ScriptedSandbox sandbox;
    sandbox.steps = true;
    SandboxCodeRunner runner(sandbox);
    CodeRun run = codeRun();
    run.determinism = sandbox::Determinism::D1;
    const auto result = runner.run(std::move(run), {});
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(sandbox.runs, 2);
    EXPECT_EQ(sandbox.declared, sandbox::Determinism::D1);
    EXPECT_EQ(result->standardOutput.exposeText(), "1");
    EXPECT_EQ(result->vouched, sandbox::Determinism::D0);
    EXPECT_FALSE(result->selfTested);
    EXPECT_EQ(result->differs, std::vector<std::string>{"stdout"});
    EXPECT_EQ(result->environment.at("SBX_CLASS"), "D0");
    sandbox::ReceiptTerms terms;
    terms.inputHash = result->inputHash;
    terms.envHash = *sandbox::environmentHash(result->environment);
    EXPECT_EQ(result->digest, terms.digest()) << "the digest is that of the class it got";
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
