#include "core/sandbox/determinism.h"

#include <gtest/gtest.h>

#include <deque>

#include "core/crypto/hash.h"

namespace stacknet::sandbox {
namespace {

/// A sandbox whose runs print what a script says, one after the other.
class ScriptedSandbox final : public ISandbox {
public:
    struct Answer {
        std::string out;
        std::int64_t wallMs = 10;
        Ending ending = Ending::Exited;
        std::string error = {};
        std::int32_t exitCode = 0;
    };
    Doctor status() const override { return {}; }
    Result<RunOutcome> run(RunRequest given, std::stop_token) override {
        requests.push_back(std::move(given));
        const RunRequest& request = requests.back();
        const bool probe = request.code.exposeText().size() > 100;
        Answer answer;
        if (probe) {
            answer.out = probeAnswer + (probeVaries ? std::to_string(requests.size()) : "");
            answer.exitCode = 3;
        } else {
            if (answers.empty()) return makeError("sandbox.setup_failed", "The script has ended.");
            answer = answers.front();
            answers.pop_front();
        }
        if (!answer.error.empty()) return makeError(answer.error, "No.");
        RunOutcome outcome;
        outcome.ending = answer.ending;
        outcome.exitCode = answer.exitCode;
        outcome.standardOutput = SecretBytes::copyOf(answer.out);
        outcome.statistics.wallMs = answer.wallMs;
        outcome.environment = {{"LANG", "C"},
                               {"SBX_CLASS", std::string(determinismName(request.determinism))},
                               {"SBX_RUNTIME", "scripted"}};
        outcome.receipt.envHash = *environmentHash(outcome.environment);
        outcome.receipt.exitCode = outcome.exitCode;
        outcome.receipt.outputHash = crypto::sha256(asBytes(answer.out));
        return outcome;
    }
    std::deque<Answer> answers;
    std::vector<RunRequest> requests;
    std::string probeAnswer = "probe";
    bool probeVaries = false;
};

RunRequest task(Determinism determinism) {
    RunRequest request;
    request.language = "python";
    request.code = SecretBytes::copyOf(std::string_view("print(1)"));
    request.standardInput = SecretBytes::copyOf(std::string_view("in"));
    request.files.push_back({"a", SecretBytes::copyOf(std::string_view("file"))});
    request.determinism = determinism;
    return request;
}

TEST(Determinism, ATaskWithoutAClaimRunsOnceAndIsNeverSlashable) {
    ScriptedSandbox sandbox;
    sandbox.answers = {{"x"}};
    DeterminismCheck check(sandbox);
    const auto run = check.run(task(Determinism::D0), {});
    ASSERT_TRUE(run.ok());
    EXPECT_EQ(sandbox.requests.size(), 1u);
    EXPECT_EQ(run->vouched, Determinism::D0);
    EXPECT_FALSE(run->selfTested);
    EXPECT_FALSE(slashable(run->vouched, run->selfTested));
}

TEST(Determinism, AClaimIsRunTwiceDifferentlyWithTheSameInput) {
    ScriptedSandbox sandbox;
    sandbox.answers = {{"x"}, {"x"}};
    DeterminismCheck check(sandbox);
    const auto run = check.run(task(Determinism::D1), {});
    ASSERT_TRUE(run.ok());
    ASSERT_EQ(sandbox.requests.size(), 4u) << "task twice, then the image's probe twice";
    EXPECT_EQ(sandbox.requests[0].variation, RunVariation());
    EXPECT_EQ(sandbox.requests[1].variation, recheckVariation());
    EXPECT_EQ(sandbox.requests[1].code.exposeText(), "print(1)");
    EXPECT_EQ(sandbox.requests[1].standardInput.exposeText(), "in");
    EXPECT_EQ(sandbox.requests[1].files.at(0).content.exposeText(), "file");
    EXPECT_EQ(sandbox.requests[1].limits.wallMs, kRecheckLimitMs);
    EXPECT_EQ(run->vouched, Determinism::D1);
    EXPECT_TRUE(run->selfTested);
    EXPECT_TRUE(slashable(run->vouched, run->selfTested));
    // The image has passed; the next task asks it no more.
    sandbox.answers = {{"y"}, {"y"}};
    EXPECT_TRUE(check.run(task(Determinism::D2), {})->selfTested);
    EXPECT_EQ(sandbox.requests.size(), 6u);
}

TEST(Determinism, ADifferentSecondRunTakesTheClassAway) {
    ScriptedSandbox sandbox;
    sandbox.answers = {{"12:00:01"}, {"12:00:02"}};
    DeterminismCheck check(sandbox);
    const auto run = check.run(task(Determinism::D1), {});
    ASSERT_TRUE(run.ok());
    EXPECT_EQ(run->declared, Determinism::D1);
    EXPECT_EQ(run->vouched, Determinism::D0);
    EXPECT_FALSE(run->selfTested);
    EXPECT_EQ(run->differs, std::vector<std::string>{"stdout"});
    EXPECT_EQ(run->outcome.standardOutput.exposeText(), "12:00:01")
        << "the first run is the answer";
    EXPECT_EQ(run->outcome.environment.at("SBX_CLASS"), "D0");
    EXPECT_EQ(run->outcome.receipt.envHash, *environmentHash(run->outcome.environment));
}

TEST(Determinism, WhatIsNotRunTwiceKeepsItsClassButIsNotSlashable) {
    const std::vector<std::deque<ScriptedSandbox::Answer>> cases = {
        {{"slow", kRecheckWallMs + 1}},
        {{"x", 10, Ending::Timeout}},
        {{"x", 10, Ending::OutOfMemory}},
        {{"x"}, {"", 10, Ending::Exited, "sandbox.setup_failed"}},
        {{"x"}, {"y", 10, Ending::Timeout}},
    };
    for (const auto& answers : cases) {
        ScriptedSandbox sandbox;
        sandbox.answers = answers;
        DeterminismCheck check(sandbox);
        const auto run = check.run(task(Determinism::D1), {});
        ASSERT_TRUE(run.ok());
        EXPECT_EQ(sandbox.requests.size(), answers.size());
        EXPECT_EQ(run->vouched, Determinism::D1);
        EXPECT_FALSE(run->selfTested);
        EXPECT_FALSE(slashable(run->vouched, run->selfTested));
    }
    // As long as it may take and be run twice.
    ScriptedSandbox sandbox;
    sandbox.answers = {{"x", kRecheckWallMs}, {"x"}};
    EXPECT_TRUE(DeterminismCheck(sandbox).run(task(Determinism::D1), {})->selfTested);
}

TEST(Determinism, AnImageThatFailsItsOwnTestVouchesForNothing) {
    ScriptedSandbox sandbox;
    sandbox.probeVaries = true;
    sandbox.answers = {{"x"}, {"x"}};
    DeterminismCheck check(sandbox);
    const auto run = check.run(task(Determinism::D1), {});
    ASSERT_TRUE(run.ok());
    EXPECT_EQ(run->vouched, Determinism::D1);
    EXPECT_FALSE(run->selfTested);
    const auto test = check.testImage("shell", {});
    ASSERT_TRUE(test.ok());
    EXPECT_FALSE(test->passed);
    EXPECT_EQ(test->differs, std::vector<std::string>{"stdout"});
}

TEST(Determinism, CancelledIsAnErrorInEitherRun) {
    for (const bool second : {false, true}) {
        ScriptedSandbox sandbox;
        if (second) sandbox.answers.push_back({"x"});
        sandbox.answers.push_back({"", 1, Ending::Exited, "sandbox.cancelled"});
        DeterminismCheck check(sandbox);
        EXPECT_EQ(check.run(task(Determinism::D1), {}).error().code, "sandbox.cancelled");
    }
}

TEST(Determinism, DifferencesAreNamed) {
    const auto outcome = [](const char* out, const char* error, std::int32_t code, Ending ending,
                            const char* hashed) {
        RunOutcome made;
        made.standardOutput = SecretBytes::copyOf(std::string_view(out));
        made.standardError = SecretBytes::copyOf(std::string_view(error));
        made.exitCode = code;
        made.ending = ending;
        made.receipt.outputHash = crypto::sha256(asBytes(hashed));
        return made;
    };
    using Names = std::vector<std::string>;
    const auto base = [&] { return outcome("o", "e", 0, Ending::Exited, "h"); };
    EXPECT_EQ(differencesOf(base(), base()), Names{});
    EXPECT_EQ(differencesOf(base(), outcome("p", "e", 0, Ending::Exited, "i")), Names{"stdout"});
    EXPECT_EQ(differencesOf(base(), outcome("o", "f", 0, Ending::Exited, "i")), Names{"stderr"});
    EXPECT_EQ(differencesOf(base(), outcome("o", "e", 0, Ending::Exited, "i")), Names{"files"});
    RunOutcome withFile = base();
    withFile.files.push_back({"f", false, SecretBytes::copyOf(std::string_view("x"))});
    EXPECT_EQ(differencesOf(base(), withFile), Names{"files"});
    EXPECT_EQ(differencesOf(base(), outcome("p", "f", 257, Ending::Signaled, "i")),
              (Names{"ending", "exit code", "stdout", "stderr"}));
}

TEST(Determinism, ClassesAreSlashableOnlyWithATestBehindThem) {
    EXPECT_FALSE(slashable(Determinism::D0, true));
    EXPECT_FALSE(slashable(Determinism::D1, false));
    EXPECT_FALSE(slashable(Determinism::D2, false));
    EXPECT_TRUE(slashable(Determinism::D1, true));
    EXPECT_TRUE(slashable(Determinism::D2, true));
    EXPECT_TRUE(slashable(Determinism::D3, false));
    EXPECT_EQ(kRecheckWallMs, 2'000);
}

TEST(Determinism, ClassNamesGoBothWays) {
    for (const Determinism value :
         {Determinism::D0, Determinism::D1, Determinism::D2, Determinism::D3}) {
        EXPECT_EQ(determinismNamed(determinismName(value)), value);
    }
    for (const char* text : {"", "d1", "D4", "D1 ", "1"}) EXPECT_FALSE(determinismNamed(text));
}

}  // namespace
}  // namespace stacknet::sandbox
