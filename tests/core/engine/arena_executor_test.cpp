#include "core/engine/arena_executor.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <future>

#include "core/base/file.h"
#include "core/crypto/hash.h"
#include "core/engine/node_config.h"
#include "core/tasks/sandbox_code_runner.h"

namespace stacknet::engine {
namespace {

using arena::ReExecution;
using ledger::CheckResult;
using ledger::TaskClass;

Hash256 hash(std::uint8_t byte) {
    Hash256 value;
    value.data.fill(byte);
    return value;
}

/// A back end that answers by script, within a reproduction class of its own.
class ScriptedBackend final : public inference::IInferenceBackend {
public:
    inference::BackendStatus status() const override {
        inference::BackendStatus status;
        status.state = inference::BackendState::Ready;
        status.capabilities.kind = inference::ServerKind::LlamaCpp;
        return status;
    }
    std::vector<std::string> models() const override { return {"model"}; }
    Result<inference::ModelIdentity> identify(const std::string&) const override {
        return inference::ModelIdentity{"model", hash(7), fromFile};
    }
    Result<inference::ChatEnd> chat(const SecretBytes&, const std::string&,
                                    const inference::DeltaSink&,
                                    const inference::CancelToken&) override {
        return makeError("inference.failed", "Nobody asks for that.");
    }
    Result<inference::Embeddings> embed(const SecretBytes&, const std::string&, std::size_t,
                                        const inference::CancelToken&) override {
        return makeError("inference.unsupported", "None.");
    }
    Result<Hash256> reproClass() const override {
        if (!reproducible) return makeError("inference.not_reproducible", "Not here.");
        return hash(8);
    }
    Result<inference::ChatEnd> chatReproducibly(const SecretBytes&, const std::string&,
                                                const inference::DeltaSink& sink,
                                                const inference::CancelToken&) override {
        if (error) return *error;
        for (const std::string& delta : deltas) sink(SecretBytes::copyOf(std::string_view(delta)));
        inference::ChatEnd end;
        end.finishReason = finishReason;
        end.promptTokens = 5;
        end.completionTokens = 2;
        end.usageReported = true;
        return end;
    }
    /// What a greedy model of 40 tokens says of its own answer, or of one that it never gave.
    Result<inference::TokenScores> score(const inference::ScoreRequest&, const std::string&,
                                         const inference::CancelToken&) override {
        inference::TokenScores scores;
        scores.answerTokens = 40;
        const inference::TokenScore one =
            likely ? inference::TokenScore{0, -10, 0} : inference::TokenScore{20, -9'000, 8'000};
        scores.scored.assign(40, one);
        scores.baseline.assign(16, inference::TokenScore{20, -9'000, 8'000});
        scores.end = inference::TokenScore{0, -10, 0};
        return scores;
    }

    bool fromFile = true;
    bool reproducible = true;
    bool likely = true;
    std::string finishReason = "stop";
    std::vector<std::string> deltas = {R"({"role":"assistant","content":""})",
                                       R"({"content":"It is "})", R"({"content":"42."})"};
    std::optional<Error> error;
};

ReExecution runOn(ArenaExecutor& executor, const ledger::TaskStatement& statement,
                  SecretBytes input) {
    std::promise<ReExecution> outcome;
    executor.run(statement, std::move(input), [&](ReExecution done) { outcome.set_value(done); });
    return outcome.get_future().get();
}

void lookWith(ArenaExecutor& executor) {
    std::promise<void> done;
    executor.look([&] { done.set_value(); });
    done.get_future().wait();
}

class ArenaExecutorChats : public ::testing::Test {
protected:
    ArenaExecutorChats() : m_executor({nullptr, &m_backend, "processor", {}}) {
        lookWith(m_executor);
    }
    static tasks::ChatRerun chat(const std::string& answer = "It is 42.",
                                 std::uint64_t completionTokens = 2) {
        tasks::ChatRerun chat;
        chat.model = "its name elsewhere";
        chat.salt.data.fill(3);
        chat.finishReason = "stop";
        chat.promptTokens = 5;
        chat.completionTokens = completionTokens;
        chat.requestJson = SecretBytes::copyOf(
            R"({"messages":[{"role":"user","content":"6*7?"}],"temperature":0})");
        chat.answer = SecretBytes::copyOf(std::string_view(answer));
        return chat;
    }
    /// What the worker's receipt says.
    static Hash256 digestOf(const tasks::ChatRerun& chat) {
        tasks::Receipt receipt;
        receipt.kind = tasks::TaskKind::Chat;
        receipt.modelDigest = hash(7);
        receipt.inputHash = tasks::chatInputHash(chat.salt, chat.requestJson.view());
        tasks::ChatOutputHash output;
        output.addText(chat.answer.view());
        receipt.outputHash = output.finish(chat.salt);
        receipt.promptTokens = chat.promptTokens;
        receipt.completionTokens = chat.completionTokens;
        return *tasks::receiptDigest(receipt);
    }
    static ledger::TaskStatement statement(TaskClass taskClass, const tasks::ChatRerun& chat) {
        ledger::TaskStatement statement;
        statement.taskClass = taskClass;
        statement.reproClass = taskClass == TaskClass::Reproducible ? hash(8) : hash(7);
        statement.program = hash(7);
        statement.resultDigest = digestOf(chat);
        return statement;
    }
    ReExecution again(TaskClass taskClass, const tasks::ChatRerun& made) {
        return runOn(m_executor, statement(taskClass, made), tasks::encodeRerun(made));
    }

    ScriptedBackend m_backend;
    ArenaExecutor m_executor;
};

TEST_F(ArenaExecutorChats, DeclaresTheReproductionClassAndTheModel) {
    EXPECT_EQ(m_executor.capabilities(),
              (std::vector<ledger::Capability>{{TaskClass::Reproducible, hash(8)},
                                               {TaskClass::Tolerant, hash(7)}}));
    EXPECT_FALSE(m_executor.reason().empty()) << "no sandbox, no code";
    m_backend.reproducible = false;
    lookWith(m_executor);
    EXPECT_EQ(m_executor.capabilities(),
              (std::vector<ledger::Capability>{{TaskClass::Tolerant, hash(7)}}));
    m_backend.fromFile = false;
    lookWith(m_executor);
    EXPECT_TRUE(m_executor.capabilities().empty()) << "a name is no model";
}

TEST_F(ArenaExecutorChats, TheSameAnswerHasTheReceiptsDigest) {
    EXPECT_EQ(again(TaskClass::Reproducible, chat()),
              (ReExecution{CheckResult::Digest, digestOf(chat())}));
    m_backend.deltas.back() = R"({"content":"43."})";
    const ReExecution other = again(TaskClass::Reproducible, chat());
    EXPECT_EQ(other.result, CheckResult::Digest);
    EXPECT_EQ(other.digest, digestOf(chat("It is 43.")));
    EXPECT_NE(other.digest, digestOf(chat()));
}

TEST_F(ArenaExecutorChats, AnotherEndOrACallIsNotTheAnswer) {
    m_backend.finishReason = "length";
    EXPECT_EQ(again(TaskClass::Reproducible, chat()).digest,
              ArenaExecutor::otherThan(digestOf(chat())));
    m_backend.finishReason = "stop";
    m_backend.deltas.push_back(R"({"tool_calls":[]})");
    EXPECT_EQ(again(TaskClass::Reproducible, chat()).digest,
              ArenaExecutor::otherThan(digestOf(chat())));
}

TEST_F(ArenaExecutorChats, WhatFailsHereIsNoAnswerAndARequestThatNobodyTakesIsNoInput) {
    m_backend.error = makeError("inference.timed_out", "Late.");
    EXPECT_EQ(again(TaskClass::Reproducible, chat()).result, CheckResult::NotComparable);
    m_backend.error = makeError("inference.not_reproducible", "Sampled without a seed.");
    EXPECT_EQ(again(TaskClass::Reproducible, chat()).result, CheckResult::InputMissing);
    m_backend.error.reset();
    m_backend.reproducible = false;
    EXPECT_EQ(again(TaskClass::Reproducible, chat()).result, CheckResult::NotComparable);
}

TEST_F(ArenaExecutorChats, ATolerantAnswerIsScored) {
    const tasks::ChatRerun made = chat(std::string(120, 'x'), 40);
    EXPECT_EQ(again(TaskClass::Tolerant, made), (ReExecution{CheckResult::Digest, digestOf(made)}));
    m_backend.likely = false;
    EXPECT_EQ(again(TaskClass::Tolerant, made),
              (ReExecution{CheckResult::Digest, ArenaExecutor::otherThan(digestOf(made))}));
}

TEST_F(ArenaExecutorChats, AnAnswerThatIsNotTheCommittedOneFails) {
    const tasks::ChatRerun made = chat(std::string(120, 'x'), 40);
    ledger::TaskStatement said = statement(TaskClass::Tolerant, made);
    said.resultDigest = hash(1);
    EXPECT_EQ(runOn(m_executor, said, tasks::encodeRerun(made)).digest,
              ArenaExecutor::otherThan(hash(1)));
}

TEST_F(ArenaExecutorChats, AnInputThatCannotBeReadIsAsGoodAsNone) {
    const ledger::TaskStatement said = statement(TaskClass::Reproducible, chat());
    EXPECT_EQ(runOn(m_executor, said, SecretBytes::copyOf("nonsense")).result,
              CheckResult::InputMissing);
    EXPECT_EQ(runOn(m_executor, said, tasks::encodeRerun("python", {}, {}, {})).result,
              CheckResult::InputMissing);
    ledger::TaskStatement code = said;
    code.taskClass = TaskClass::Deterministic;
    EXPECT_EQ(runOn(m_executor, code, tasks::encodeRerun(chat())).result,
              CheckResult::InputMissing);
}

/// Containers of this machine, where it has any.
class ArenaExecutorCode : public ::testing::Test {
protected:
    void SetUp() override {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-arena-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
        sandbox::OciSandboxConfig config;
        config.dataDirectory = m_folder;
        config.imageLayout = assetsDirectory() / "images" / "python";
        config.shellLayout = assetsDirectory() / "images" / "shell";
        config.warmMax = 0;
        m_sandbox = std::make_unique<sandbox::OciSandbox>(config, m_clock, m_rng);
        const sandbox::Doctor doctor = m_sandbox->prepare();
        if (!doctor.ready) GTEST_SKIP() << "no code can be run here: " << doctor.reason();
        m_executor = std::make_unique<ArenaExecutor>(
            ArenaExecutor::Parts{m_sandbox.get(), nullptr, "processor", {}});
        lookWith(*m_executor);
    }
    ~ArenaExecutorCode() override {
        m_executor.reset();
        m_sandbox.reset();
        std::filesystem::remove_all(m_folder);
    }
    static tasks::CodeRun program() {
        tasks::CodeRun run;
        run.language = "python";
        run.code = SecretBytes::copyOf(
            "import sys\nprint(open('a.txt').read(), sys.stdin.read())\nsys.exit(4)");
        run.standardInput = SecretBytes::copyOf("in");
        run.files.push_back({"a.txt", SecretBytes::copyOf("file")});
        run.determinism = sandbox::Determinism::D1;
        return run;
    }
    static SecretBytes inputOf(const tasks::CodeRun& run, const std::string& language) {
        return tasks::encodeRerun(language, run.code, run.standardInput, run.files);
    }
    ledger::TaskStatement statementOf(const tasks::CodeRunResult& result) const {
        ledger::TaskStatement statement;
        statement.determinism = 1;
        statement.reproClass =
            m_executor->codeCapability(result.environment, result.imageDigest)->reproClass;
        statement.program = result.imageDigest;
        statement.resultDigest = result.digest;
        return statement;
    }

    std::filesystem::path m_folder;
    SystemClock m_clock;
    SystemRng m_rng;
    std::unique_ptr<sandbox::OciSandbox> m_sandbox;
    std::unique_ptr<ArenaExecutor> m_executor;
};

TEST_F(ArenaExecutorCode, ARunHasTheDigestOfTheWorkersReceipt) {
    tasks::SandboxCodeRunner worker(*m_sandbox);
    const auto result = worker.run(program(), {});
    ASSERT_TRUE(result.ok()) << result.error().message;
    ASSERT_EQ(result->exitCode, 4);
    const ledger::TaskStatement statement = statementOf(*result);
    const auto able = m_executor->capabilities();
    const ledger::Capability declared{TaskClass::Deterministic, statement.reproClass};
    EXPECT_NE(std::find(able.begin(), able.end(), declared), able.end())
        << "what a run here stands for is declared here";
    EXPECT_EQ(m_executor->reason(), "");
    EXPECT_EQ(runOn(*m_executor, statement, inputOf(program(), "python")),
              (ReExecution{CheckResult::Digest, result->digest}));
}

TEST_F(ArenaExecutorCode, WhatTheImageDoesNotRunIsNoInputAndAnotherClassIsNotCompared) {
    tasks::SandboxCodeRunner worker(*m_sandbox);
    const auto result = worker.run(program(), {});
    ASSERT_TRUE(result.ok()) << result.error().message;
    ledger::TaskStatement statement = statementOf(*result);
    EXPECT_EQ(runOn(*m_executor, statement, inputOf(program(), "cobol")).result,
              CheckResult::InputMissing);
    statement.reproClass = hash(9);
    EXPECT_EQ(runOn(*m_executor, statement, inputOf(program(), "python")).result,
              CheckResult::NotComparable);
}

}  // namespace
}  // namespace stacknet::engine
