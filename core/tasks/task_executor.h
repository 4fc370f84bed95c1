#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "core/tasks/attribution.h"
#include "core/tasks/task_store.h"
#include "core/tasks/tasks.h"

namespace stacknet::tasks {

/// A task on its way. Internal to the module.
struct Job {
    TaskRecord record;
    std::string account;  ///< shares are per account
    ChatTask chat;
    std::shared_ptr<IChatSink> sink;  ///< of a chat
    CodeTask code;
    std::function<void(Result<CodeOutcome>)> done;  ///< of a code task
    EmbedTask embed;
    std::function<void(Result<EmbedOutcome>)> embedDone;  ///< of an embeddings request
    inference::CancelToken cancel;
    std::optional<Error> refusal;  ///< why it will not run
    bool recorded = false;         ///< it has a record: it was admitted
    Attribution attribution;
    std::uint64_t used = 0;  ///< tokens so far, for the settlement
    /// What a spot check of it needs (task_spot_check.cpp): of code the whole input, of a chat the
    /// text of the answer. Empty where it is not wanted.
    SecretBytes keptForCheck;
};

/// Runs one job at a time on the caller's thread: executes, signs, records and tells. Thread safe.
class TaskExecutor {
public:
    TaskExecutor(TaskServiceOptions options, inference::IInferenceBackend& backend,
                 ICodeRunner& runner, Clock& clock, Rng& rng, std::unique_ptr<TaskStore> store,
                 TaskCounts ended);

    TaskRecord newRecord(TaskKind kind, const std::string& apiKeyId, TaskClass declared);
    /// Makes a job's record known. Error "storage.*".
    Result<void> admit(Job& job);
    void run(Job& job);
    /// Ends a job that does not run (any more) with an error.
    void fail(Job& job, Error error);

    TaskStore& store() { return *m_store; }
    std::uint64_t codeCostMax() const;
    TaskCounts counts() const;
    Result<void> setPaperwork(const std::string& taskId, PaperworkState state,
                              std::uint64_t height);
    PaperworkDraft draftOf(const TaskRecord& record) const;

private:
    struct ChatAnswer;
    Result<ChatAnswer> answerChat(Job& job);
    Result<void> concludeChat(Job& job, ChatAnswer& answer);
    Result<CodeOutcome> runCode(Job& job);
    Result<CodeOutcome> concludeCode(Job& job, CodeRunResult result);
    Result<struct ToolAnswer> runToolCode(const Job& chat, struct ToolRequest request);
    Result<EmbedOutcome> runEmbed(Job& job);
    Result<Receipt> signedModelReceipt(const Job& job, const inference::ModelIdentity& model,
                                       ChatOutputHash& output, std::string_view finishReason);
    // task_spot_check.cpp
    bool mayBeChecked(const Job& job) const;
    void keepCodeInput(Job& job) const;
    void keepAnswerText(Job& job, const SecretBytes& deltaJson) const;
    SpotCheck checkCode(Job& job, const Receipt& receipt) const;
    SpotCheck checkChat(Job& job, const Receipt& receipt) const;
    SpotCheck handOver(const Job& job, const Receipt& receipt, EndedTask task) const;
    SpotCheck leftOut(SpotCheck wish) const;
    /// Calls the job's settle function, if it has one and has not yet.
    static void settle(Job& job, std::uint64_t usedTokens);
    void begin(Job& job);
    /// Lets go of the content and of the client: a handle may keep the job itself for long.
    static void forget(Job& job);
    void finish(Job& job, TaskState state, const std::string& receiptJson = {});
    void nameContract(Job& job, const std::string& model);
    Result<SignedAttribution> attribute(const Job& job, const Hash256& receiptDigest) const;
    Receipt newReceipt(const TaskRecord& record) const;
    Result<void> sign(Receipt& receipt) const;
    void claim(const TaskRecord& record);
    void observe(const TaskRecord& record) const;
    std::int64_t nowAfter(std::int64_t earlierMs) const;
    std::string cacheSaltOf(const std::string& account) const;

    TaskServiceOptions m_options;
    inference::IInferenceBackend& m_backend;
    ICodeRunner& m_runner;
    Clock& m_clock;
    Rng& m_rng;
    std::unique_ptr<TaskStore> m_store;
    mutable std::mutex m_mutex;  ///< counts and rng
    TaskCounts m_counts;
    Salt m_cacheSecret;  ///< of this run of the program
};

}  // namespace stacknet::tasks
