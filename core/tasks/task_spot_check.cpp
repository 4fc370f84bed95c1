// What of a task that has ended is handed over to be spot checked.

#include <algorithm>

#include "core/inference/secret_json_internal.h"
#include "core/tasks/rerun_input.h"
#include "core/tasks/task_executor.h"

namespace stacknet::tasks {

namespace {

/// Larger ones are held for no check (docs/protocol/arena.md), so they are not copied either.
constexpr std::size_t kKeptBytesMax = std::size_t{2} << 20;

std::size_t inputBytes(const CodeTask& code) {
    std::size_t size = code.code.size() + code.standardInput.size();
    for (const InputFile& file : code.files) size += file.path.size() + file.content.size();
    return size;
}

}  // namespace

bool TaskExecutor::mayBeChecked(const Job& job) const {
    const SpotCheck wish =
        job.record.kind == TaskKind::Code ? job.code.spotCheck : job.chat.spotCheck;
    return wish == SpotCheck::Committed && m_options.doneListener != nullptr &&
           m_options.doneListener->wantsTasks();
}

/// Before the run takes the input away. D0 promises nothing.
void TaskExecutor::keepCodeInput(Job& job) const {
    if (job.code.determinism == sandbox::Determinism::D0 || !mayBeChecked(job)) return;
    if (inputBytes(job.code) > kKeptBytesMax) return;
    job.keptForCheck =
        encodeRerun(job.code.language, job.code.code, job.code.standardInput, job.code.files);
}

void TaskExecutor::keepAnswerText(Job& job, const SecretBytes& deltaJson) const {
    if (job.chat.declaredClass == TaskClass::None || job.chat.wantsCodeTool || !mayBeChecked(job)) {
        return;
    }
    const auto delta = inference::parseSecretJson(deltaJson.exposeText(), "A delta");
    const auto* object = delta.ok() ? delta->if_object() : nullptr;
    const auto* text = object == nullptr ? nullptr : inference::stringMember(*object, "content");
    if (text == nullptr || job.keptForCheck.size() + text->size() > kKeptBytesMax) return;
    job.keptForCheck.append(std::string_view(*text));
}

/// Off in words of the operator when the listener takes nothing.
SpotCheck TaskExecutor::leftOut(SpotCheck wish) const {
    if (wish == SpotCheck::Off && m_options.doneListener != nullptr) {
        m_options.doneListener->taskKeptOut();
    }
    if (wish != SpotCheck::Committed) return wish;
    return m_options.doneListener == nullptr ? SpotCheck::NotEligible : SpotCheck::Off;
}

SpotCheck TaskExecutor::handOver(const Job& job, const Receipt& receipt, EndedTask task) const {
    task.taskId = job.record.id;
    task.kind = job.record.kind;
    task.resultDigest = receipt.digest;
    task.startedMs = receipt.startedMs;
    task.finishedMs = receipt.finishedMs;
    return m_options.doneListener->taskDone(std::move(task));
}

SpotCheck TaskExecutor::checkCode(Job& job, const Receipt& receipt) const {
    if (!mayBeChecked(job)) return leftOut(job.code.spotCheck);
    if (job.keptForCheck.empty() || !receiptSlashable(receipt)) return SpotCheck::NotEligible;
    EndedTask task;
    task.determinism = receiptClass(receipt);
    task.imageDigest = receipt.imageDigest;
    task.environment = receipt.environment;
    task.input = std::move(job.keptForCheck);
    return handOver(job, receipt, std::move(task));
}

/// Only one that its client declared a class for: who asked for no promise gave no input to others.
/// Class R as its receipt says, or T; an answer in words that the model ended by itself, because
/// what was cut at a limit of the client's account looks to nobody else like an end.
SpotCheck TaskExecutor::checkChat(Job& job, const Receipt& receipt) const {
    if (!mayBeChecked(job)) return leftOut(job.chat.spotCheck);
    if (receipt.taskClass == TaskClass::None) return SpotCheck::NotEligible;
    const bool whole = receipt.finishReason == "stop" && receipt.completionTokens > 0;
    if (job.chat.wantsCodeTool || !whole || !receipt.modelDigestFromFile || !receipt.salt ||
        job.keptForCheck.empty()) {
        return SpotCheck::NotEligible;
    }
    ChatRerun chat;
    chat.model = receipt.model;
    chat.salt = *receipt.salt;
    chat.finishReason = receipt.finishReason;
    chat.promptTokens = receipt.promptTokens;
    chat.completionTokens = receipt.completionTokens;
    chat.requestJson = job.chat.requestJson.clone();
    chat.answer = std::move(job.keptForCheck);
    EndedTask task;
    task.modelDigest = receipt.modelDigest;
    if (receiptSlashable(receipt)) {
        // Class R; the back end may have been exchanged since it answered.
        const auto nodeClass = m_backend.reproClass();
        if (!nodeClass.ok()) return SpotCheck::NotEligible;
        task.reproClass = *nodeClass;
    }
    task.input = encodeRerun(chat);
    return handOver(job, receipt, std::move(task));
}

}  // namespace stacknet::tasks
