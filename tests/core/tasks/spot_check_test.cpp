// Which tasks are handed over to be spot checked when they end, and with what.

#include "core/base/codec.h"
#include "core/tasks/rerun_input.h"
#include "tests/core/tasks/tasks_fixture.h"

namespace stacknet::tasks {
namespace {

class Listener final : public ITaskDoneListener {
public:
    bool wantsTasks() const override { return wants; }
    SpotCheck taskDone(EndedTask task) override {
        std::lock_guard lock(mutex);
        ended.push_back(std::move(task));
        return answer;
    }
    void taskKeptOut() override { ++keptOut; }

    std::mutex mutex;
    bool wants = true;
    SpotCheck answer = SpotCheck::Committed;
    std::vector<EndedTask> ended;
    std::atomic<int> keptOut = 0;
};

/// Runs that hold what they promise, or not.
class PinnedRunner final : public ICodeRunner {
public:
    Result<CodeRunResult> run(CodeRun run, const inference::CancelToken&) override {
        CodeRunResult result;
        result.exitCode = exitCode;
        result.endedBy = "exit";
        result.imageDigest.data[0] = 0xab;
        result.vouched = run.determinism;
        result.selfTested = selfTested;
        result.environment = {{"SBX_CLASS", std::string(determinismName(run.determinism))}};
        const sandbox::ReceiptTerms terms{
            result.imageDigest, {}, {}, exitCode, *sandbox::environmentHash(result.environment)};
        result.digest = terms.digest();
        return result;
    }
    std::string imageName() const override { return "sha256:ab"; }

    bool selfTested = true;
    std::int32_t exitCode = 0;
};

/// A model that is known by its file.
class FileBackend final : public inference::IInferenceBackend {
public:
    inference::BackendStatus status() const override { return {}; }
    std::vector<std::string> models() const override { return {"m"}; }
    Result<inference::ModelIdentity> identify(const std::string&) const override {
        inference::ModelIdentity identity{"m", {}, fromFile};
        identity.digest.data[0] = 7;
        return identity;
    }
    Result<inference::ChatEnd> chat(const SecretBytes&, const std::string&,
                                    const inference::DeltaSink& sink,
                                    const inference::CancelToken&) override {
        sink(SecretBytes::copyOf(R"({"role":"assistant","content":"It is "})"));
        sink(SecretBytes::copyOf(R"({"content":"42."})"));
        inference::ChatEnd end;
        end.finishReason = finishReason;
        end.promptTokens = 5;
        end.completionTokens = 3;
        end.usageReported = true;
        return end;
    }
    Result<inference::Embeddings> embed(const SecretBytes&, const std::string&, std::size_t,
                                        const inference::CancelToken&) override {
        return makeError("inference.unsupported", "None.");
    }

    bool fromFile = true;
    std::string finishReason = "stop";
};

class SpotCheckTest : public TasksTest {
protected:
    void SetUp() override {
        TaskServiceOptions given = options();
        given.doneListener = &m_listener;
        auto service = TaskService::create(std::move(given), m_files, m_pinned, m_clock, m_rng);
        ASSERT_TRUE(service.ok()) << service.error().message;
        m_service = std::move(*service);
    }
    ~SpotCheckTest() override { m_service.reset(); }
    static CodeTask pinned() {
        CodeTask task = codeTask();
        task.determinism = sandbox::Determinism::D1;
        task.standardInput = SecretBytes::copyOf("in");
        return task;
    }
    static ChatTask classT(bool withCodeTool = false) {
        ChatTask task = chatTask(withCodeTool);
        task.declaredClass = TaskClass::T;
        return task;
    }
    SpotCheck outcomeOf(CodeTask task) {
        const auto outcome = runCode(std::move(task));
        EXPECT_TRUE(outcome.ok()) << (outcome.ok() ? "" : outcome.error().message);
        return outcome.ok() ? outcome->spotCheck : SpotCheck::NotEligible;
    }
    SpotCheck answerTo(ChatTask task) {
        struct Sink final : IChatSink {
            void onStart(const std::string&, const std::string&) override {}
            void onDelta(SecretBytes) override {}
            void onSpotCheck(SpotCheck value) override { told = value; }
            void onFinished(const FinishReason&, const Usage&, const std::string&) override {
                done.set_value();
            }
            void onFailed(const Error& error) override {
                ADD_FAILURE() << error.message;
                done.set_value();
            }
            std::optional<SpotCheck> told;
            std::promise<void> done;
        };
        auto sink = std::make_shared<Sink>();
        m_service->chat(std::move(task), sink);
        sink->done.get_future().wait();
        EXPECT_TRUE(sink->told) << "told before the end";
        return sink->told.value_or(SpotCheck::NotEligible);
    }

    Listener m_listener;
    PinnedRunner m_pinned;
    FileBackend m_files;
};

TEST_F(SpotCheckTest, CodeThatWasTestedIsHandedOverWithWhatRunsItAgain) {
    EXPECT_EQ(outcomeOf(pinned()), SpotCheck::Committed);
    ASSERT_EQ(m_listener.ended.size(), 1u);
    const EndedTask& task = m_listener.ended[0];
    const auto record = m_service->find(task.taskId);
    ASSERT_TRUE(record.ok());
    EXPECT_EQ(toHex(task.resultDigest), record->receiptDigest);
    EXPECT_EQ(task.kind, TaskKind::Code);
    EXPECT_EQ(task.determinism, sandbox::Determinism::D1);
    EXPECT_EQ(task.imageDigest.data[0], 0xab);
    EXPECT_EQ(task.environment.at("SBX_CLASS"), "D1");
    EXPECT_EQ(task.startedMs, record->startedMs);
    EXPECT_EQ(task.finishedMs, record->finishedMs);
    const auto input = decodeRerun(task.input.view());
    ASSERT_TRUE(input.ok());
    EXPECT_EQ(std::get<CodeRerun>(*input).code.exposeText(), "print(42)");
    EXPECT_EQ(std::get<CodeRerun>(*input).standardInput.exposeText(), "in");
}

TEST_F(SpotCheckTest, WhatPromisesNothingIsNotEligible) {
    EXPECT_EQ(outcomeOf(codeTask()), SpotCheck::NotEligible) << "D0";
    m_pinned.selfTested = false;
    EXPECT_EQ(outcomeOf(pinned()), SpotCheck::NotEligible) << "not run twice";
    m_pinned.selfTested = true;
    m_pinned.exitCode = sandbox::kExitTimeout;
    EXPECT_EQ(outcomeOf(pinned()), SpotCheck::NotEligible) << "no end that compares";
    m_pinned.exitCode = 0;
    CodeTask large = pinned();
    large.standardInput = SecretBytes((std::size_t{2} << 20) + 1);
    EXPECT_EQ(outcomeOf(std::move(large)), SpotCheck::NotEligible) << "held for nobody";
    EXPECT_TRUE(m_listener.ended.empty());
}

TEST_F(SpotCheckTest, NothingOfAConfidentialOrKeptOutTaskIsHandedOver) {
    for (const SpotCheck wish : {SpotCheck::Off, SpotCheck::NotEligible}) {
        CodeTask code = pinned();
        code.spotCheck = wish;
        EXPECT_EQ(outcomeOf(std::move(code)), wish);
        ChatTask chat = classT();
        chat.spotCheck = wish;
        EXPECT_EQ(answerTo(std::move(chat)), wish);
    }
    EXPECT_EQ(m_listener.keptOut, 2);
    m_listener.wants = false;
    EXPECT_EQ(outcomeOf(pinned()), SpotCheck::Off) << "the operator's wish";
    EXPECT_TRUE(m_listener.ended.empty());
}

TEST_F(SpotCheckTest, AnAnswerIsHandedOverWithItsTextAndTheSaltOfItsReceipt) {
    EXPECT_EQ(answerTo(classT()), SpotCheck::Committed);
    ASSERT_EQ(m_listener.ended.size(), 1u);
    const EndedTask& task = m_listener.ended[0];
    EXPECT_EQ(task.kind, TaskKind::Chat);
    EXPECT_EQ(task.modelDigest.data[0], 7);
    EXPECT_FALSE(task.reproClass) << "class T unless it ran reproducibly";
    const auto input = decodeRerun(task.input.view());
    ASSERT_TRUE(input.ok());
    const auto& chat = std::get<ChatRerun>(*input);
    EXPECT_EQ(chat.answer.exposeText(), "It is 42.");
    EXPECT_EQ(chat.finishReason, "stop");
    EXPECT_EQ(chat.completionTokens, 3u);
    // Opened by the salt, the receipt's digest follows from what was handed over.
    const auto receipt = receiptFromJson(m_service->receipt(task.taskId).value());
    ASSERT_TRUE(receipt.ok());
    EXPECT_EQ(chatSaltHash(chat.salt), receipt->saltHash);
    EXPECT_EQ(chatInputHash(chat.salt, chat.requestJson.view()), receipt->inputHash);
    EXPECT_EQ(task.resultDigest, receipt->digest);
}

TEST_F(SpotCheckTest, AChatWithoutADeclaredClassGoesToNobody) {
    EXPECT_EQ(answerTo(chatTask()), SpotCheck::NotEligible);
    EXPECT_TRUE(m_listener.ended.empty());
}

TEST_F(SpotCheckTest, AnswersThatNobodyCouldCheckAreNotEligible) {
    m_files.finishReason = "length";
    EXPECT_EQ(answerTo(classT()), SpotCheck::NotEligible) << "where it was cut is the node's";
    m_files.finishReason = "stop";
    EXPECT_EQ(answerTo(classT(true)), SpotCheck::NotEligible) << "with the code tool";
    m_files.fromFile = false;
    EXPECT_EQ(answerTo(classT()), SpotCheck::NotEligible) << "a name is no model";
    EXPECT_TRUE(m_listener.ended.empty());
}

}  // namespace
}  // namespace stacknet::tasks
