#include <algorithm>
#include <boost/json.hpp>
#include <utility>

#include "core/base/codec.h"
#include "core/inference/repro_request.h"
#include "core/inference/secret_json_internal.h"
#include "core/sandbox/limits.h"
#include "core/tasks/chat_run.h"
#include "core/tasks/contract.h"
#include "core/tasks/task_executor.h"

namespace stacknet::tasks {

namespace {

constexpr std::size_t kToolOutputMax = 16 << 10;

/// A back end's error in the words of tasks.
Error asTaskError(const Error& error) {
    static constexpr std::pair<std::string_view, std::string_view> kCodes[] = {
        {"inference.no_backend", "tasks.no_inference_backend"},
        {"inference.starting", "tasks.no_inference_backend"},
        {"inference.model_not_found", "tasks.model_not_found"},
        {"inference.bad_request", "tasks.bad_request"},
        {"inference.context_exceeded", "tasks.context_exceeded"},
        {"inference.circuit_open", "tasks.no_inference_backend"},
        {"inference.busy", "tasks.busy"},
        {"inference.cancelled", "tasks.cancelled"},
        {"inference.unsupported", "tasks.unsupported"},
        {"inference.not_reproducible", "tasks.no_repro_class"},
    };
    if (!error.code.starts_with("inference.")) return error;
    for (const auto& [from, to] : kCodes) {
        if (error.code == from) return makeError(to, error.message, error.retryable);
    }
    return makeError("tasks.backend_failed", error.message, error.retryable);
}

/// Output as JSON can carry it: cut between characters, and when it is not UTF-8 at all, with '?'
/// for every byte that is not ASCII.
SecretBytes presentable(const SecretBytes& output) {
    constexpr std::size_t kCharacterMax = 4;
    std::size_t size = std::min(output.size(), kToolOutputMax);
    if (size < output.size()) {
        std::size_t back = 0;
        while (++back < kCharacterMax && size > 0 && (output.view()[size] & 0xc0) == 0x80) --size;
    }
    SecretBytes text = SecretBytes::copyOf(output.view().first(size));
    if (isUtf8(text.exposeText())) return text;
    for (std::uint8_t& byte : text.mutableView()) {
        if (byte >= 0x80) byte = '?';
    }
    return text;
}

/// Whether a chat of class R can be one, before anything is done for it: first what the client
/// can mend, then what this node cannot.
Result<void> checkReproducible(const ChatTask& chat, const inference::IInferenceBackend& backend) {
    if (chat.wantsCodeTool) {
        return makeError("tasks.not_reproducible",
                         "A chat with the code_execution tool cannot be of class R, because what "
                         "its code gives need not be the same again; leave the tool or the class "
                         "out.");
    }
    const auto written = inference::reproducibleRequest(chat.requestJson);
    if (!written.ok()) {
        const Error& error = written.error();
        if (error.code != "inference.not_reproducible") return error;
        return makeError("tasks.not_reproducible", error.message);
    }
    const auto nodeClass = backend.reproClass();
    if (nodeClass.ok()) return {};
    const inference::BackendStatus status = backend.status();
    if (status.state != inference::BackendState::Starting) return nodeClass.error();
    return makeError("inference.starting", status.reason + " " + status.remedy, true);
}

/// What is promised about an answer. One of class R without its reproduction class was cut off
/// here: it promises nothing.
void stateClass(TaskRecord& record, const std::optional<Hash256>& reproClass) {
    record.effectiveClass = record.declaredClass;
    if (record.declaredClass != TaskClass::R) return;
    if (reproClass) {
        record.reproClass = toHex(*reproClass);
    } else {
        record.effectiveClass = TaskClass::None;
    }
}

}  // namespace

/// A chat that the model has answered.
struct TaskExecutor::ChatAnswer {
    ChatRunResult run;
    inference::ModelIdentity model;
    bool started = false;
};

Result<TaskExecutor::ChatAnswer> TaskExecutor::answerChat(Job& job) {
    STACKNET_TRY(const inference::ModelIdentity model, m_backend.identify(job.chat.model));
    nameContract(job, model.name);
    const bool reproducible = job.chat.declaredClass == TaskClass::R;
    if (reproducible) STACKNET_CHECK(checkReproducible(job.chat, m_backend));
    ChatAnswer answer;
    answer.model = model;
    ChatRunInput input{.backend = m_backend,
                       .model = model.name,
                       .cacheSalt = cacheSaltOf(job.account),
                       .requestJson = job.chat.requestJson,
                       .wantsCodeTool = job.chat.wantsCodeTool,
                       .toolRoundsMax = TaskService::kToolRoundsMax,
                       .tokenLimit = job.chat.terms.tokenLimit,
                       .toolCostMax = codeCostMax(),
                       .reproducible = reproducible,
                       .emit = {},
                       .runTool = {},
                       .cancel = job.cancel};
    input.emit = [&](SecretBytes delta) {
        // Late, so that a refusal before the first word can still be an HTTP status.
        if (!std::exchange(answer.started, true)) job.sink->onStart(job.record.id, model.name);
        keepAnswerText(job, delta);
        job.sink->onDelta(std::move(delta));
    };
    input.runTool = [&](ToolRequest request) { return runToolCode(job, std::move(request)); };
    const auto ended = runChat(input, answer.run);
    job.used = answer.run.usedTokens;
    STACKNET_CHECK(ended);
    stateClass(job.record, answer.run.reproClass);
    return answer;
}

/// The receipt of what a model made, with the salt that opens it.
Result<Receipt> TaskExecutor::signedModelReceipt(const Job& job,
                                                 const inference::ModelIdentity& model,
                                                 ChatOutputHash& output,
                                                 std::string_view finishReason) {
    Salt salt;
    {
        std::lock_guard lock(m_mutex);
        m_rng.fill(salt.mutableView());
    }
    const SecretBytes& request = job.embedDone ? job.embed.requestJson : job.chat.requestJson;
    Receipt receipt = newReceipt(job.record);
    receipt.model = model.name;
    receipt.modelDigest = model.digest;
    receipt.modelDigestFromFile = model.fromFile;
    receipt.inputHash = chatInputHash(salt, request.view());
    receipt.outputHash = output.finish(salt);
    receipt.finishReason = std::string(finishReason);
    receipt.promptTokens = job.record.tokensIn;
    receipt.completionTokens = job.record.tokensOut;
    receipt.saltHash = chatSaltHash(salt);
    receipt.salt = salt;
    receipt.taskClass = job.record.effectiveClass;
    if (receipt.taskClass == TaskClass::R) {
        // The record's own hexadecimal digits: they decode.
        receipt.reproClass = *fixedFromHex<Hash256>(job.record.reproClass, "repro class");
    }
    STACKNET_CHECK(sign(receipt));
    return receipt;
}

/// Receipt, record, paperwork and the last words to the client.
Result<void> TaskExecutor::concludeChat(Job& job, ChatAnswer& answer) {
    TaskRecord& record = job.record;
    record.finishedMs = nowAfter(record.startedMs);
    record.tokensIn = answer.run.promptTokens;
    record.tokensOut = answer.run.completionTokens;
    STACKNET_TRY(const Receipt receipt,
                 signedModelReceipt(job, answer.model, answer.run.output, answer.run.finishReason));
    STACKNET_TRY(const SignedAttribution attribution, attribute(job, receipt.digest));
    record.receiptDigest = toHex(receipt.digest);
    record.valueMicroUsd = priceChat(m_options.tariff, record.tokensIn, record.tokensOut).microUsd;
    finish(job, TaskState::Succeeded, receiptToJson(receipt, false));
    claim(record);
    if (!answer.started) job.sink->onStart(record.id, answer.model.name);
    job.sink->onReceipt(receiptToJson(receipt, true));
    job.sink->onAttribution(attribution);
    job.sink->onSpotCheck(checkChat(job, receipt));
    settle(job, job.used);
    job.sink->onFinished(answer.run.finishReason, {record.tokensIn, record.tokensOut},
                         record.receiptDigest);
    forget(job);
    return {};
}

Result<EmbedOutcome> TaskExecutor::runEmbed(Job& job) {
    STACKNET_TRY(const inference::ModelIdentity model, m_backend.identify(job.embed.model));
    nameContract(job, model.name);
    STACKNET_TRY(inference::Embeddings made,
                 m_backend.embed(job.embed.requestJson, model.name, job.embed.inputs, job.cancel));
    TaskRecord& record = job.record;
    record.finishedMs = nowAfter(record.startedMs);
    record.tokensIn = made.promptTokens;
    job.used = made.usageReported ? made.promptTokens : meanTokens(job.embed.requestJson.size());
    ChatOutputHash output;
    for (const SecretBytes& vector : made.vectors) output.addText(vector.view());
    STACKNET_TRY(const Receipt receipt, signedModelReceipt(job, model, output, "embeddings"));
    EmbedOutcome outcome;
    STACKNET_TRY(outcome.attribution, attribute(job, receipt.digest));
    record.receiptDigest = toHex(receipt.digest);
    record.valueMicroUsd = priceChat(m_options.tariff, record.tokensIn, 0).microUsd;
    outcome.taskId = record.id;
    outcome.model = model.name;
    outcome.vectors = std::move(made.vectors);
    outcome.promptTokens = record.tokensIn;
    outcome.receiptDigest = record.receiptDigest;
    finish(job, TaskState::Succeeded, receiptToJson(receipt, false));
    claim(record);
    return outcome;
}

/// Runs code that the model asked for as a task of its own: it has its own record, receipt and
/// paperwork.
Result<ToolAnswer> TaskExecutor::runToolCode(const Job& chat, ToolRequest request) {
    namespace json = boost::json;
    Job job;
    job.record = newRecord(TaskKind::Code, chat.record.apiKeyId, TaskClass::D0);
    job.record.confidential = chat.record.confidential;
    job.cancel = chat.cancel;
    job.code.language = std::move(request.language);
    job.code.code = std::move(request.code);
    job.code.standardInput = std::move(request.standardInput);
    job.code.stackId = chat.chat.stackId;
    STACKNET_CHECK(admit(job));
    begin(job);
    auto outcome = runCode(job);
    if (!outcome.ok()) {
        fail(job, outcome.error());
        return outcome.error();
    }
    json::object answer(inference::wipingStorage());
    answer["stdout"] = presentable(outcome->standardOutput).exposeText();
    answer["stderr"] = presentable(outcome->standardError).exposeText();
    answer["exit_code"] = outcome->exitCode;
    answer["ended_by"] = outcome->endedBy;
    return ToolAnswer{inference::secretText(json::value(std::move(answer))), job.record.tokensOut};
}

Result<CodeOutcome> TaskExecutor::runCode(Job& job) {
    // Whatever else a client or a model calls its language does not belong into a record.
    const bool known = job.code.language == "python" || job.code.language == "shell";
    if (!known) {
        return makeError("tasks.unknown_language",
                         "Code is run in \"python\" and \"shell\" only; choose one of them.");
    }
    job.record.language = job.code.language;
    job.record.memoryLimitBytes = sandbox::kMemoryBytes;
    job.record.cpuLimit = static_cast<std::uint32_t>(sandbox::kCpuCount);
    job.record.wallLimitMs = sandbox::kWallMs;
    keepCodeInput(job);
    CodeRun run;
    run.language = job.code.language;
    run.code = std::move(job.code.code);
    run.standardInput = std::move(job.code.standardInput);
    run.files = std::move(job.code.files);
    run.determinism = job.code.determinism;
    STACKNET_TRY(CodeRunResult result, m_runner.run(std::move(run), job.cancel));
    return concludeCode(job, std::move(result));
}

Result<CodeOutcome> TaskExecutor::concludeCode(Job& job, CodeRunResult result) {
    TaskRecord& record = job.record;
    record.finishedMs = nowAfter(record.startedMs);
    record.exitCode = result.exitCode;
    record.warm = result.warm;
    record.cpuMs = result.cpuMs;
    record.memoryPeakBytes = result.memoryPeakBytes;
    record.endedBy = taskEndingNamed(result.endedBy).value_or(TaskEnding::None);
    record.effectiveClass = taskClassOf(result.vouched);
    record.selfTested = result.selfTested;
    nameContract(job, "sha256:" + toHex(result.imageDigest));
    const TaskPrice price = priceCode(m_options.tariff, result.wallMs, result.warm);
    record.tokensOut = price.tokens;
    job.used = price.tokens;
    record.valueMicroUsd = price.microUsd;
    Receipt receipt = newReceipt(record);
    receipt.language = record.language;
    receipt.imageDigest = result.imageDigest;
    receipt.inputHash = result.inputHash;
    receipt.outputHash = result.outputHash;
    receipt.exitCode = result.exitCode;
    receipt.environment = std::move(result.environment);
    receipt.selfTested = result.selfTested;
    receipt.declaredClass = job.code.determinism;
    STACKNET_CHECK(sign(receipt));
    if (receipt.digest != result.digest) {
        return makeError("tasks.receipt_mismatch",
                         "The sandbox's digest is not the hash of what it reported; the run was "
                         "thrown away. Report this.");
    }
    record.receiptDigest = toHex(receipt.digest);
    CodeOutcome outcome;
    STACKNET_TRY(outcome.attribution, attribute(job, receipt.digest));
    outcome.taskId = record.id;
    outcome.standardOutput = std::move(result.standardOutput);
    outcome.standardError = std::move(result.standardError);
    outcome.exitCode = result.exitCode;
    outcome.endedBy = std::move(result.endedBy);
    outcome.outputCut = result.outputCut;
    outcome.files = std::move(result.files);
    outcome.filesCut = result.filesCut;
    outcome.declared = job.code.determinism;
    outcome.vouched = result.vouched;
    outcome.selfTested = result.selfTested;
    outcome.differs = std::move(result.differs);
    outcome.receiptJson = receiptToJson(receipt, false);
    outcome.receiptDigest = record.receiptDigest;
    finish(job, TaskState::Succeeded, outcome.receiptJson);
    claim(record);
    outcome.spotCheck = checkCode(job, receipt);
    return outcome;
}

void TaskExecutor::run(Job& job) {
    begin(job);
    if (job.cancel.cancelled()) {
        fail(job, makeError("tasks.cancelled", "The task was cancelled."));
        return;
    }
    const MayRun& mayRun = job.embedDone                       ? job.embed.mayRun
                           : job.record.kind == TaskKind::Code ? job.code.mayRun
                                                               : job.chat.mayRun;
    if (mayRun && !mayRun()) {
        fail(job, makeError("tasks.no_confidential_capacity",
                            "This node's attestation ended while the task waited; it was not "
                            "run."));
        return;
    }
    if (job.record.kind == TaskKind::Code) {
        auto outcome = runCode(job);
        if (outcome.ok()) {
            settle(job, job.used);
            job.done(std::move(outcome));
            forget(job);
        } else {
            fail(job, outcome.error());
        }
        return;
    }
    if (job.embedDone) {
        auto outcome = runEmbed(job);
        if (!outcome.ok()) return fail(job, asTaskError(outcome.error()));
        settle(job, job.used);
        job.embedDone(std::move(outcome));
        forget(job);
        return;
    }
    auto answer = answerChat(job);
    const auto concluded = answer.ok() ? concludeChat(job, *answer) : Result<void>(answer.error());
    if (!concluded.ok()) fail(job, asTaskError(concluded.error()));
}

}  // namespace stacknet::tasks
