#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/sandbox/output_folder.h"
#include "core/sandbox/receipt.h"
#include "core/tasks/attribution.h"
#include "core/tasks/contract.h"
#include "core/tasks/spot_check.h"

/// Tasks: what a client asked for, from admission to the signed receipt. Content is held in
/// SecretBytes while the task runs and is gone afterwards; records keep counts and digests only.
namespace stacknet::tasks {

/// Told once how many tokens a task used, right before its last word to the client, on the same
/// thread: what it used for a task that succeeded or was cancelled, 0 for one that failed. Never
/// called, but destroyed, when the task ends with the service.
using Settle = std::function<void(std::uint64_t usedTokens)>;

/// Asked on a task thread when the turn of a task comes: false ends it unrun with
/// "tasks.no_confidential_capacity", because what made this node eligible for it has ended while it
/// waited. Must not block for long.
using MayRun = std::function<bool()>;

/// A chat completion. `requestJson` is the OpenAI request body, already checked by the gateway
/// (messages, model, sampling, tools, response_format); code_execution tools are taken out of it
/// and announced by `wantsCodeTool`.
struct ChatTask {
    std::string apiKeyId;
    std::string account;  ///< whose share of the node it takes; empty: the API key's own
    std::string stackId;  ///< the Stack that it comes from; empty: the node's own, if any
    std::string model;    ///< empty: the back end's default
    SecretBytes requestJson;
    bool wantsCodeTool = false;
    /// None, R or T. R is refused ("tasks.not_reproducible") with the code tool, and for a request
    /// that is drawn without a seed or samples in a way that inference::reproducibleRequest does
    /// not write out; and ("tasks.no_repro_class") where the back end has no reproduction class.
    TaskClass declaredClass = TaskClass::None;
    PromptTerms terms;
    Settle settle;  ///< may be empty
    MayRun mayRun;  ///< may be empty
    /// The client asked for attested hardware and was let in on that ground. Kept in the record.
    bool confidential = false;
    /// What may become of it: Committed, Off (the client's wish) or NotEligible (confidential).
    SpotCheck spotCheck = SpotCheck::Committed;
};

/// Why the model stopped, in OpenAI's words: "stop", "length", "tool_calls", "content_filter".
using FinishReason = std::string;

struct Usage {
    std::uint64_t promptTokens = 0;
    std::uint64_t completionTokens = 0;
};

/// Receives one chat answer. Called on a task thread, one call at a time, in the order onStart,
/// onDelta*, then exactly one of onFinished and onFailed. Must not block.
class IChatSink {
public:
    virtual ~IChatSink() = default;
    virtual void onStart(const std::string& taskId, const std::string& model) = 0;
    /// The OpenAI "delta" object of one piece as JSON text (role, content, tool_calls). Pieces
    /// added up are the whole message.
    virtual void onDelta(SecretBytes deltaJson) = 0;
    /// Right before onFinished: the signed receipt with the salt that opens its content hashes.
    /// The salt is nowhere else; the node keeps the receipt without it.
    virtual void onReceipt(const std::string& /*receiptJson*/) {}
    /// Right before onFinished: what becomes of the task. Not called for the echo model's.
    virtual void onSpotCheck(SpotCheck /*spotCheck*/) {}
    /// Right before onFinished: who made the answer. Not called for the echo model's.
    virtual void onAttribution(const SignedAttribution& /*attribution*/) {}
    virtual void onFinished(const FinishReason& reason, const Usage& usage,
                            const std::string& receiptDigest) = 0;
    /// Codes: "tasks.no_inference_backend", "tasks.model_not_found", "tasks.busy",
    /// "tasks.backend_failed", "tasks.cancelled", "tasks.bad_request", "tasks.context_exceeded",
    /// "tasks.not_reproducible", "tasks.no_repro_class".
    virtual void onFailed(const Error& error) = 0;
};

/// A file given to a code task: relative path, '/' separated, no "..".
struct InputFile {
    std::string path;
    SecretBytes content;
};

struct CodeTask {
    std::string apiKeyId;
    std::string account;   ///< as in ChatTask
    std::string stackId;   ///< as in ChatTask
    std::string language;  ///< "python" or "shell"
    SecretBytes code;
    SecretBytes standardInput;
    std::vector<InputFile> files;
    sandbox::Determinism determinism = sandbox::Determinism::D0;  ///< what the client declares
    Settle settle;                                                ///< may be empty
    MayRun mayRun;                                                ///< may be empty
    bool confidential = false;                                    ///< as in ChatTask
    SpotCheck spotCheck = SpotCheck::Committed;                   ///< as in ChatTask
};

struct CodeOutcome {
    std::string taskId;
    SecretBytes standardOutput;
    SecretBytes standardError;
    std::int32_t exitCode = 0;  ///< as in the receipt: -1 time out, -2 memory, -3 output limit
    std::string endedBy;        ///< "exit", "signal", "timeout", "oom", "output_limit"
    bool outputCut = false;
    std::vector<sandbox::OutputFile> files;  ///< what the program left in /out
    sandbox::FilesCut filesCut = sandbox::FilesCut::None;
    sandbox::Determinism declared = sandbox::Determinism::D0;
    sandbox::Determinism vouched = sandbox::Determinism::D0;  ///< as in CodeRunResult
    bool selfTested = false;
    std::vector<std::string> differs;
    std::string receiptJson;    ///< the signed receipt
    std::string receiptDigest;  ///< of the receipt, hexadecimal
    SignedAttribution attribution;
    SpotCheck spotCheck = SpotCheck::NotEligible;
};

/// An embeddings request, already checked by the gateway.
struct EmbedTask {
    std::string apiKeyId;
    std::string account;  ///< as in ChatTask
    std::string stackId;  ///< as in ChatTask
    std::string model;    ///< empty: the back end's default
    SecretBytes requestJson;
    std::size_t inputs = 1;  ///< so many vectors are due
    PromptTerms terms;       ///< its token limit counts for nothing: there is no answer in tokens
    Settle settle;           ///< may be empty
    MayRun mayRun;           ///< may be empty
    bool confidential = false;  ///< as in ChatTask
};

struct EmbedOutcome {
    std::string taskId;
    std::string model;
    std::vector<SecretBytes> vectors;  ///< float32, little-endian, all of one length
    std::uint64_t promptTokens = 0;
    std::string receiptDigest;  ///< hexadecimal
    SignedAttribution attribution;
};

/// Cancels a running task when asked to; dropping the handle does not.
class ITaskHandle {
public:
    virtual ~ITaskHandle() = default;
    virtual void cancel() = 0;
};

class ITaskService {
public:
    virtual ~ITaskService() = default;
    /// Returns at once; any thread. The sink is held until its last call.
    virtual std::shared_ptr<ITaskHandle> chat(ChatTask task, std::shared_ptr<IChatSink> sink) = 0;
    /// Returns at once; `done` is called once, on a task thread. Codes: "sandbox.*",
    /// "tasks.unknown_language", "tasks.busy", "tasks.cancelled".
    virtual std::shared_ptr<ITaskHandle> code(CodeTask task,
                                              std::function<void(Result<CodeOutcome>)> done) = 0;
    /// As code(). The record, receipt and paperwork are those of a chat whose answer is the
    /// vectors' bytes, finish reason "embeddings". Codes: those of a chat and "tasks.unsupported"
    /// (the back end makes no embeddings).
    virtual std::shared_ptr<ITaskHandle> embed(EmbedTask task,
                                               std::function<void(Result<EmbedOutcome>)> done) = 0;
    /// The most tokens that one run of code can count for.
    virtual std::uint64_t codeCostMax() const = 0;
    /// The models that the back end offers now; empty when there is none.
    virtual std::vector<std::string> models() const = 0;
};

}  // namespace stacknet::tasks
