#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/rng.h"
#include "core/inference/backend.h"
#include "core/tasks/code_runner.h"
#include "core/tasks/paperwork.h"
#include "core/tasks/receipt.h"
#include "core/tasks/task_done.h"
#include "core/tasks/task_page.h"
#include "core/tasks/task_record.h"
#include "core/tasks/task_service.h"
#include "core/tasks/task_sums.h"

namespace stacknet::tasks {

/// Told of each change of a record, in the order of the changes of that record: on a task thread,
/// of a new task on the thread that submits it. Must return at once.
using TaskObserver = std::function<void(const TaskRecord&)>;

/// What a task service needs from the outside.
struct TaskServiceOptions {
    std::filesystem::path database;  ///< tasks.db; empty: in memory
    std::uint32_t chatWorkers = 2;
    std::uint32_t codeWorkers = 2;
    std::size_t queueMax = 64;  ///< of each kind; beyond it "tasks.busy"
    /// How many of these places one account may take; 0: three quarters, the rest is for others.
    std::size_t accountQueueMax = 0;
    Tariff tariff;
    PublicKey nodeKey;
    ChainId chainId;
    std::string stackId;  ///< originator of requests that name no Stack; empty: none
    ReceiptSigner signer;
    PaperworkSink paperwork;
    TaskObserver observer;
    ITaskDoneListener* doneListener = nullptr;  ///< outlives the service; null: no spot checks
};

/// What waits and runs of one kind of task now.
struct QueueStatus {
    std::size_t running = 0;
    std::size_t waiting = 0;
    std::size_t accounts = 0;  ///< with a waiting task: each gets the same share
    bool operator==(const QueueStatus&) const = default;
};

/// Runs tasks on its own threads, signs their receipts and keeps their records.
///
/// Waiting tasks are started in turns of their accounts, one each, and in the order they came in
/// inside an account: a flood of one account delays another's task by one task at the most.
///
/// Content lives in SecretBytes while a task runs and is gone with it. A task that was running when
/// the program ended is found Failed with "tasks.interrupted" at the next start. A failing signer
/// fails the task: there is no answer without a receipt.
class TaskService final : public ITaskService {
public:
    static constexpr std::uint32_t kToolRoundsMax = 4;

    /// The referenced objects outlive the service. Errors: "storage.*".
    static Result<std::unique_ptr<TaskService>> create(TaskServiceOptions options,
                                                       inference::IInferenceBackend& backend,
                                                       ICodeRunner& runner, Clock& clock, Rng& rng);
    ~TaskService() override;

    /// Refuses new tasks ("tasks.stopping"), cancels what waits and runs, joins the threads.
    /// Idempotent; the destructor calls it.
    void stop();

    /// Refuses new tasks with "tasks.paused" and these words until resume(), without keeping a
    /// record of them. What runs goes on; what waits has its turn, or is refused too (and recorded)
    /// with `waitingToo`. Any thread; again it changes the words.
    void pause(const std::string& why, bool waitingToo);
    void resume();

    std::shared_ptr<ITaskHandle> chat(ChatTask task, std::shared_ptr<IChatSink> sink) override;
    std::shared_ptr<ITaskHandle> code(CodeTask task,
                                      std::function<void(Result<CodeOutcome>)> done) override;
    std::shared_ptr<ITaskHandle> embed(EmbedTask task,
                                       std::function<void(Result<EmbedOutcome>)> done) override;
    std::uint64_t codeCostMax() const override;
    std::vector<std::string> models() const override;

    // Records. Any thread.

    /// Error "tasks.unknown_task".
    Result<TaskRecord> find(const std::string& taskId) const;
    /// Newest first, received before `beforeMs` (0: now); of tasks received in the same
    /// millisecond as the last of a page, those with an id below `beforeId` when it is not empty.
    /// `limit` at most 500.
    Result<std::vector<TaskRecord>> list(std::int64_t beforeMs, const std::string& beforeId,
                                         std::uint32_t limit) const;
    /// Filtered, sorted and paged in SQL (task_page.h).
    Result<TaskPage> page(const TaskQuery& query) const;
    /// Counted by steps of time in SQL (task_sums.h).
    Result<TaskSums> sums(const TaskSumsQuery& query) const;
    /// The signed receipt, without the salt. Error "tasks.unknown_task", "tasks.no_receipt".
    Result<std::string> receipt(const std::string& taskId) const;
    TaskCounts counts() const;
    /// Chats and embeddings share a queue, code has its own.
    QueueStatus queue(TaskKind kind) const;
    /// How many waiting tasks start before this one if no more come in; 0: it is next. Nothing
    /// when the task does not wait (any more).
    std::optional<std::size_t> tasksAhead(const std::string& taskId) const;

    /// The ledger's news of a paperwork. Observed. Error "tasks.unknown_task".
    Result<void> setPaperwork(const std::string& taskId, PaperworkState state,
                              std::uint64_t height);
    /// Drafts of tasks that succeeded and whose paperwork is not committed, oldest first, at most
    /// `limit`: to submit again after a restart.
    Result<std::vector<PaperworkDraft>> openPaperwork(std::uint32_t limit) const;

private:
    struct State;
    explicit TaskService(std::shared_ptr<State> state);
    std::shared_ptr<State> m_state;
};

}  // namespace stacknet::tasks
