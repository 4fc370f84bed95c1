#include "core/tasks/tasks.h"

#include <algorithm>
#include <set>
#include <thread>

#include "core/tasks/task_executor.h"
#include "core/tasks/task_store.h"
#include "core/tasks/work_queue.h"

namespace stacknet::tasks {

namespace {

/// Refusals wait only for a thread to tell them; there is room for every caller.
constexpr std::size_t kRefusalsMax = std::size_t(-1);
constexpr std::uint32_t kWorkersMax = 64;

}  // namespace

struct TaskService::State {
    State(std::unique_ptr<TaskExecutor> givenExecutor, inference::IInferenceBackend& givenBackend,
          std::size_t queueMax, std::size_t accountMax)
        : executor(std::move(givenExecutor)),
          backend(givenBackend),
          chats(queueMax, accountMax),
          codes(queueMax, accountMax),
          refusals(kRefusalsMax) {}

    std::unique_ptr<TaskExecutor> executor;
    inference::IInferenceBackend& backend;
    WorkQueue<Job> chats;
    WorkQueue<Job> codes;
    WorkQueue<Job> refusals;
    std::vector<std::thread> workers;
    std::thread refuser;
    std::mutex mutex;
    bool stopped = false;                    ///< guarded by mutex
    std::optional<Error> paused;             ///< guarded by mutex
    std::set<std::shared_ptr<Job>> running;  ///< guarded by mutex

    WorkQueue<Job>& queueOf(const Job& job) {
        return job.record.kind == TaskKind::Chat ? chats : codes;
    }
    QueueStatus statusOf(const WorkQueue<Job>& queue, TaskKind kind);
    void work(WorkQueue<Job>& queue);
    void tellRefusals();
    void submit(const std::shared_ptr<Job>& job);
    void refuse(const std::shared_ptr<Job>& job, Error error);
    void cancel(const std::shared_ptr<Job>& job);
    std::optional<Error> pausedError();
};

namespace {

Error stoppingError() {
    return makeError("tasks.stopping", "The node is stopping; try again when it is back.", true);
}

Error refusalOf(WorkQueue<Job>::Push answer) {
    if (answer == WorkQueue<Job>::Push::Closed) return stoppingError();
    if (answer == WorkQueue<Job>::Push::AccountFull) {
        return makeError("tasks.busy",
                         "This account has as many tasks waiting as one may have; try again when "
                         "some of them have ended.",
                         true);
    }
    return makeError("tasks.busy",
                     "The node has more tasks waiting than it takes; try again in some seconds.",
                     true);
}

}  // namespace

void TaskService::State::work(WorkQueue<Job>& queue) {
    while (auto job = queue.pop()) {
        {
            std::lock_guard lock(mutex);
            running.insert(job);
            if (stopped) job->cancel.cancel();
        }
        executor->run(*job);
        std::lock_guard lock(mutex);
        running.erase(job);
    }
}

void TaskService::State::tellRefusals() {
    while (auto job = refusals.pop()) executor->fail(*job, *job->refusal);
}

void TaskService::State::refuse(const std::shared_ptr<Job>& job, Error error) {
    job->refusal = std::move(error);
    // After the refuser's end there is only this thread left to tell it on.
    if (refusals.push(job) != WorkQueue<Job>::Push::Taken) executor->fail(*job, *job->refusal);
}

void TaskService::State::submit(const std::shared_ptr<Job>& job) {
    if (auto error = pausedError()) return refuse(job, std::move(*error));
    // Under a flood, refusals must not fill the disk with records.
    const auto room = queueOf(*job).room(job->account);
    if (room != WorkQueue<Job>::Push::Taken) {
        refuse(job, refusalOf(room));
        return;
    }
    const auto admitted = executor->admit(*job);
    if (!admitted.ok()) {
        refuse(job, admitted.error());
        return;
    }
    const auto pushed = queueOf(*job).push(job, job->account);
    if (pushed != WorkQueue<Job>::Push::Taken) refuse(job, refusalOf(pushed));
}

std::optional<Error> TaskService::State::pausedError() {
    std::lock_guard lock(mutex);
    return paused;
}

QueueStatus TaskService::State::statusOf(const WorkQueue<Job>& queue, TaskKind kind) {
    QueueStatus status;
    status.waiting = queue.size();
    status.accounts = queue.accounts();
    std::lock_guard lock(mutex);
    status.running = static_cast<std::size_t>(
        std::count_if(running.begin(), running.end(),
                      [kind](const auto& job) { return job->record.kind == kind; }));
    return status;
}

void TaskService::State::cancel(const std::shared_ptr<Job>& job) {
    job->cancel.cancel();
    if (!queueOf(*job).remove(job)) return;
    refuse(job, makeError("tasks.cancelled", "The task was cancelled."));
}

namespace {

/// Holds the service's state weakly: a handle may outlive the service.
class Handle final : public ITaskHandle {
public:
    explicit Handle(std::function<void()> cancel) : m_cancel(std::move(cancel)) {}
    void cancel() override { m_cancel(); }

private:
    std::function<void()> m_cancel;
};

}  // namespace

Result<std::unique_ptr<TaskService>> TaskService::create(TaskServiceOptions options,
                                                         inference::IInferenceBackend& backend,
                                                         ICodeRunner& runner, Clock& clock,
                                                         Rng& rng) {
    STACKNET_TRY(auto store, TaskStore::open(options.database, clock.wallMs()));
    const std::uint32_t chatWorkers =
        std::clamp<std::uint32_t>(options.chatWorkers, 1, kWorkersMax);
    const std::uint32_t codeWorkers =
        std::clamp<std::uint32_t>(options.codeWorkers, 1, kWorkersMax);
    const std::size_t queueMax = options.queueMax;
    const std::size_t accountMax =
        options.accountQueueMax != 0 ? options.accountQueueMax : queueMax - queueMax / 4;
    STACKNET_TRY(const TaskCounts ended, store->ended());
    auto state =
        std::make_shared<State>(std::make_unique<TaskExecutor>(std::move(options), backend, runner,
                                                               clock, rng, std::move(store), ended),
                                backend, queueMax, accountMax);
    State* raw = state.get();
    for (std::uint32_t index = 0; index < chatWorkers; ++index) {
        state->workers.emplace_back([raw] { raw->work(raw->chats); });
    }
    for (std::uint32_t index = 0; index < codeWorkers; ++index) {
        state->workers.emplace_back([raw] { raw->work(raw->codes); });
    }
    state->refuser = std::thread([raw] { raw->tellRefusals(); });
    return std::unique_ptr<TaskService>(new TaskService(std::move(state)));
}

TaskService::TaskService(std::shared_ptr<State> state) : m_state(std::move(state)) {}

TaskService::~TaskService() {
    stop();
}

void TaskService::stop() {
    {
        std::lock_guard lock(m_state->mutex);
        if (m_state->stopped) return;
        m_state->stopped = true;
    }
    for (const auto& job : m_state->chats.close()) m_state->refuse(job, stoppingError());
    for (const auto& job : m_state->codes.close()) m_state->refuse(job, stoppingError());
    std::set<std::shared_ptr<Job>> running;
    {
        std::lock_guard lock(m_state->mutex);
        running = m_state->running;
    }
    for (const auto& job : running) job->cancel.cancel();
    for (auto& worker : m_state->workers) worker.join();
    m_state->refusals.finish();
    m_state->refuser.join();
}

void TaskService::pause(const std::string& why, bool waitingToo) {
    const Error error = makeError("tasks.paused", why, true);
    {
        std::lock_guard lock(m_state->mutex);
        m_state->paused = error;
    }
    if (!waitingToo) return;
    for (auto* queue : {&m_state->chats, &m_state->codes}) {
        for (const auto& job : queue->takeAll()) m_state->refuse(job, error);
    }
}

void TaskService::resume() {
    std::lock_guard lock(m_state->mutex);
    m_state->paused.reset();
}

namespace {

const std::string& accountOf(const std::string& account, const std::string& apiKeyId) {
    return account.empty() ? apiKeyId : account;
}

}  // namespace

std::shared_ptr<ITaskHandle> TaskService::chat(ChatTask task, std::shared_ptr<IChatSink> sink) {
    auto job = std::make_shared<Job>();
    job->record = m_state->executor->newRecord(TaskKind::Chat, task.apiKeyId, task.declaredClass);
    job->account = accountOf(task.account, task.apiKeyId);
    job->record.confidential = task.confidential;
    job->chat = std::move(task);
    job->sink = std::move(sink);
    m_state->submit(job);
    return std::make_shared<Handle>([weak = std::weak_ptr<State>(m_state), job] {
        if (const auto state = weak.lock()) state->cancel(job);
    });
}

std::shared_ptr<ITaskHandle> TaskService::code(CodeTask task,
                                               std::function<void(Result<CodeOutcome>)> done) {
    auto job = std::make_shared<Job>();
    job->record =
        m_state->executor->newRecord(TaskKind::Code, task.apiKeyId, taskClassOf(task.determinism));
    job->account = accountOf(task.account, task.apiKeyId);
    job->record.confidential = task.confidential;
    job->code = std::move(task);
    job->done = std::move(done);
    m_state->submit(job);
    return std::make_shared<Handle>([weak = std::weak_ptr<State>(m_state), job] {
        if (const auto state = weak.lock()) state->cancel(job);
    });
}

std::shared_ptr<ITaskHandle> TaskService::embed(EmbedTask task,
                                                std::function<void(Result<EmbedOutcome>)> done) {
    auto job = std::make_shared<Job>();
    job->record = m_state->executor->newRecord(TaskKind::Chat, task.apiKeyId, TaskClass::None);
    job->account = accountOf(task.account, task.apiKeyId);
    job->record.confidential = task.confidential;
    job->embed = std::move(task);
    job->embedDone = std::move(done);
    m_state->submit(job);
    return std::make_shared<Handle>([weak = std::weak_ptr<State>(m_state), job] {
        if (const auto state = weak.lock()) state->cancel(job);
    });
}

std::uint64_t TaskService::codeCostMax() const {
    return m_state->executor->codeCostMax();
}

std::vector<std::string> TaskService::models() const {
    return m_state->backend.models();
}

Result<TaskRecord> TaskService::find(const std::string& taskId) const {
    return m_state->executor->store().find(taskId);
}

Result<std::vector<TaskRecord>> TaskService::list(std::int64_t beforeMs,
                                                  const std::string& beforeId,
                                                  std::uint32_t limit) const {
    return m_state->executor->store().list(beforeMs, beforeId, limit);
}

Result<TaskPage> TaskService::page(const TaskQuery& query) const {
    return m_state->executor->store().page(query);
}

Result<TaskSums> TaskService::sums(const TaskSumsQuery& query) const {
    return m_state->executor->store().sums(query);
}

Result<std::string> TaskService::receipt(const std::string& taskId) const {
    return m_state->executor->store().receipt(taskId);
}

QueueStatus TaskService::queue(TaskKind kind) const {
    State& state = *m_state;
    return state.statusOf(kind == TaskKind::Chat ? state.chats : state.codes, kind);
}

std::optional<std::size_t> TaskService::tasksAhead(const std::string& taskId) const {
    const auto isIt = [&taskId](const Job& job) { return job.record.id == taskId; };
    const auto place = m_state->chats.ahead(isIt);
    return place ? place : m_state->codes.ahead(isIt);
}

TaskCounts TaskService::counts() const {
    return m_state->executor->counts();
}

Result<void> TaskService::setPaperwork(const std::string& taskId, PaperworkState state,
                                       std::uint64_t height) {
    return m_state->executor->setPaperwork(taskId, state, height);
}

Result<std::vector<PaperworkDraft>> TaskService::openPaperwork(std::uint32_t limit) const {
    STACKNET_TRY(const auto records, m_state->executor->store().openPaperwork(limit));
    std::vector<PaperworkDraft> drafts;
    drafts.reserve(records.size());
    for (const TaskRecord& record : records) drafts.push_back(m_state->executor->draftOf(record));
    return drafts;
}

}  // namespace stacknet::tasks
