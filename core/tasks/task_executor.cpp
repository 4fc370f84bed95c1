#include "core/tasks/task_executor.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/crypto/hash.h"
#include "core/sandbox/limits.h"
#include "core/tasks/contract.h"
#include "core/tasks/domain.h"
#include "core/tasks/task_id.h"

namespace stacknet::tasks {

namespace {

/// Whether an error says that a task was not run at all: all of the sandbox's do, which never runs
/// code in another way, and those that come before a model is asked.
bool isRefusal(std::string_view code) {
    static constexpr std::array<std::string_view, 12> kRefusals = {"tasks.unknown_language",
                                                                   "tasks.no_confidential_capacity",
                                                                   "tasks.no_inference_backend",
                                                                   "tasks.model_not_found",
                                                                   "tasks.bad_request",
                                                                   "tasks.context_exceeded",
                                                                   "tasks.busy",
                                                                   "tasks.unsupported",
                                                                   "tasks.stopping",
                                                                   "tasks.paused",
                                                                   "tasks.not_reproducible",
                                                                   "tasks.no_repro_class"};
    return code.starts_with("sandbox.") ||
           std::find(kRefusals.begin(), kRefusals.end(), code) != kRefusals.end();
}

}  // namespace

TaskExecutor::TaskExecutor(TaskServiceOptions options, inference::IInferenceBackend& backend,
                           ICodeRunner& runner, Clock& clock, Rng& rng,
                           std::unique_ptr<TaskStore> store, TaskCounts ended)
    : m_options(std::move(options)),
      m_backend(backend),
      m_runner(runner),
      m_clock(clock),
      m_rng(rng),
      m_store(std::move(store)),
      m_counts(ended) {
    m_rng.fill(m_cacheSecret.mutableView());
}

TaskRecord TaskExecutor::newRecord(TaskKind kind, const std::string& apiKeyId, TaskClass declared) {
    TaskRecord record;
    {
        std::lock_guard lock(m_mutex);
        record.id = makeTaskId(m_rng);
    }
    record.kind = kind;
    record.apiKeyId = apiKeyId;
    record.declaredClass = declared;
    record.receivedMs = m_clock.wallMs();
    return record;
}

Result<void> TaskExecutor::admit(Job& job) {
    STACKNET_CHECK(m_store->insert(job.record));
    job.recorded = true;
    {
        std::lock_guard lock(m_mutex);
        ++m_counts.queued;
    }
    observe(job.record);
    return {};
}

void TaskExecutor::observe(const TaskRecord& record) const {
    if (m_options.observer) m_options.observer(record);
}

/// Now, but not before `earlierMs`: a wall clock that is set back must not turn a task around.
std::int64_t TaskExecutor::nowAfter(std::int64_t earlierMs) const {
    return std::max(m_clock.wallMs(), earlierMs);
}

void TaskExecutor::begin(Job& job) {
    job.record.state = TaskState::Running;
    job.record.startedMs = nowAfter(job.record.receivedMs);
    {
        std::lock_guard lock(m_mutex);
        --m_counts.queued;
        ++m_counts.running;
    }
    const auto stored = m_store->update(job.record);
    if (!stored.ok()) log::warning("tasks", "record_lost", {{"code", stored.error().code}});
    observe(job.record);
}

void TaskExecutor::finish(Job& job, TaskState state, const std::string& receiptJson) {
    const bool ran = job.record.state == TaskState::Running;
    job.record.state = state;
    if (job.record.finishedMs == 0) {
        job.record.finishedMs = nowAfter(std::max(job.record.startedMs, job.record.receivedMs));
    }
    {
        std::lock_guard lock(m_mutex);
        --(ran ? m_counts.running : m_counts.queued);
        ++(state == TaskState::Succeeded ? m_counts.succeeded : m_counts.failed);
    }
    const auto stored = m_store->update(job.record, receiptJson);
    if (!stored.ok()) log::warning("tasks", "record_lost", {{"code", stored.error().code}});
    log::info("tasks", "task_ended",
              {{"id", job.record.id},
               {"kind", job.record.kind == TaskKind::Chat ? "chat" : "code"},
               {"code", job.record.errorCode},
               {"tokens_in", job.record.tokensIn},
               {"tokens_out", job.record.tokensOut}});
    observe(job.record);
}

void TaskExecutor::fail(Job& job, Error error) {
    if (job.recorded) {
        job.record.errorCode = error.code;
        job.record.valueMicroUsd = 0;
        // Without a receipt nothing is promised.
        job.record.effectiveClass = TaskClass::None;
        job.record.reproClass.clear();
        job.record.selfTested = false;
        if (job.record.endedBy == TaskEnding::None && isRefusal(error.code)) {
            job.record.endedBy = TaskEnding::Refused;
        }
        finish(job, error.code == "tasks.cancelled" ? TaskState::Cancelled : TaskState::Failed);
    }
    // Whatever the node got wrong is not charged; what a client did not wait for is.
    settle(job, error.code == "tasks.cancelled" ? job.used : 0);
    if (job.sink) job.sink->onFailed(error);
    if (job.embedDone) job.embedDone(error);
    if (job.done) job.done(std::move(error));
    forget(job);
}

void TaskExecutor::settle(Job& job, std::uint64_t usedTokens) {
    for (Settle* each : {&job.chat.settle, &job.code.settle, &job.embed.settle}) {
        if (const Settle once = std::exchange(*each, nullptr)) once(usedTokens);
    }
}

void TaskExecutor::forget(Job& job) {
    job.chat = {};
    job.code = {};
    job.embed = {};
    job.keptForCheck.clear();
    job.sink.reset();
    job.done = nullptr;
    job.embedDone = nullptr;
}

std::uint64_t TaskExecutor::codeCostMax() const {
    return priceCode(m_options.tariff, sandbox::kWallMs, true).tokens;
}

/// Terms and attribution, as soon as the model or tool image is known.
void TaskExecutor::nameContract(Job& job, const std::string& model) {
    TaskRecord& record = job.record;
    record.model = model;
    PromptContract contract;
    contract.taskId = record.id;
    contract.kind = record.kind;
    const bool chat = record.kind == TaskKind::Chat;
    const std::string& stack = job.embedDone ? job.embed.stackId
                               : chat        ? job.chat.stackId
                                             : job.code.stackId;
    job.attribution.stackId = stack.empty() ? m_options.stackId : stack;
    contract.terms = job.embedDone ? job.embed.terms
                     : chat        ? job.chat.terms
                                   : PromptTerms{codeCostMax(), 0};
    contract.apiKeyId = record.apiKeyId;
    contract.stackId = job.attribution.stackId;
    contract.model = model;
    contract.createdMs = record.receivedMs;
    record.contractHash = toHex(contractHash(contract));
    job.attribution.nodeKey = m_options.nodeKey;
    job.attribution.timeMs = record.receivedMs;
    if (chat && job.chat.wantsCodeTool) {
        job.attribution.injectionIds = {std::string(kCodeToolInjection)};
    }
    record.fingerprint = fingerprint(job.attribution);
}

/// 64 digits that say nothing of the account and that nobody else can guess.
std::string TaskExecutor::cacheSaltOf(const std::string& account) const {
    return toHex(crypto::sha256(
        {domainBytes("stacknet.cache.salt.v1"), m_cacheSecret.view(), asBytes(account)}));
}

Result<SignedAttribution> TaskExecutor::attribute(const Job& job,
                                                  const Hash256& receiptDigest) const {
    return signAttribution(job.attribution, job.record.id, receiptDigest, m_options.signer);
}

Receipt TaskExecutor::newReceipt(const TaskRecord& record) const {
    Receipt receipt;
    receipt.kind = record.kind;
    receipt.taskId = record.id;
    receipt.chainId = m_options.chainId;
    receipt.nodeKey = m_options.nodeKey;
    // The record's own hexadecimal digits: they decode.
    receipt.contractHash = *fixedFromHex<Hash256>(record.contractHash, "contract hash");
    receipt.fingerprint = record.fingerprint;
    receipt.receivedMs = record.receivedMs;
    receipt.startedMs = record.startedMs;
    receipt.finishedMs = record.finishedMs;
    receipt.warm = record.warm;
    return receipt;
}

Result<void> TaskExecutor::sign(Receipt& receipt) const {
    if (!m_options.signer) {
        return makeError("tasks.no_signer",
                         "The node has no unlocked Node Key to sign the receipt with; unlock it.");
    }
    return signReceipt(receipt, m_options.signer);
}

PaperworkDraft TaskExecutor::draftOf(const TaskRecord& record) const {
    PaperworkDraft draft;
    draft.taskId = record.id;
    draft.kind = record.kind;
    const auto contract = fixedFromHex<Hash256>(record.contractHash, "contract hash");
    if (contract.ok()) draft.contractHash = *contract;
    const auto digest = fixedFromHex<Hash256>(record.receiptDigest, "receipt digest");
    if (digest.ok()) draft.receiptDigest = *digest;
    draft.tokensIn = record.tokensIn;
    draft.tokensOut = record.tokensOut;
    draft.valueMicroUsd = record.valueMicroUsd;
    draft.wallMs =
        static_cast<std::uint64_t>(std::max<std::int64_t>(0, record.finishedMs - record.startedMs));
    draft.warm = record.warm;
    draft.finishedMs = record.finishedMs;
    return draft;
}

void TaskExecutor::claim(const TaskRecord& record) {
    if (m_options.paperwork) m_options.paperwork(draftOf(record));
}

TaskCounts TaskExecutor::counts() const {
    std::lock_guard lock(m_mutex);
    return m_counts;
}

Result<void> TaskExecutor::setPaperwork(const std::string& taskId, PaperworkState state,
                                        std::uint64_t height) {
    STACKNET_TRY(TaskRecord record, m_store->find(taskId));
    record.paperwork = state;
    record.paperworkHeight = height;
    STACKNET_CHECK(m_store->update(record));
    observe(record);
    return {};
}

}  // namespace stacknet::tasks
