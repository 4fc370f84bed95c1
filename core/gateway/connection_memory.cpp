#include "core/gateway/connection_internal.h"
#include "core/gateway/memory_endpoints.h"
#include "core/inference/prompt_size.h"

namespace stacknet::gateway {
namespace {

/// Where nobody knows how much a model takes.
constexpr std::size_t kUnknownContextBytes = 2'048;
/// At least this part of the context is left to the answer.
constexpr std::uint64_t kAnswerShare = 4;

HttpFailure noMemoryHere() {
    return failureOfMemory(makeError("memory.unavailable", "This node keeps no memories."));
}

HttpFailure notForTestKeys() {
    HttpFailure failure;
    failure.status = 403;
    failure.code = "test_key_unsupported";
    failure.message = "A gk_test_ key has no memory; use a gk_live_ key.";
    return failure;
}

}  // namespace

memory::Owner Connection::memoryOwner() const {
    return {accountOf(m_caller->key), m_caller->key.stack};
}

void Connection::serveMemory() {
    SecretBytes body = std::move(m_body);
    m_body = SecretBytes();
    memory::MemoryService* service = m_core.services.memory;
    if (service == nullptr) return refuse(noMemoryHere());
    if (m_caller->key.isTest()) return refuse(notForTestKeys());
    if (opensMemory(m_head.method, m_head.path)) {
        // Counted by account, so that more keys are not more tries.
        const memory::Owner owner = memoryOwner();
        const std::int64_t waitMs = m_core.memorySecrets.take(owner.account + "\n" + owner.stack);
        if (waitMs > 0) {
            HttpFailure failure;
            failure.status = 429;
            failure.code = "memory_too_many_tries";
            failure.message = "The memory was opened too often; wait.";
            failure.retryAfterMs = waitMs;
            failure.shouldRetry = false;
            return refuse(failure);
        }
    }
    m_stream = false;
    m_state = State::Task;
    m_memoryJob = std::make_shared<MemoryJob>(waker());
    MemoryCall call;
    call.method = std::string(m_head.method);
    call.path = std::string(m_head.path);
    call.body = std::move(body);
    call.owner = memoryOwner();
    call.depthMax = m_core.config.limits.jsonDepthMax;
    call.answerMax = m_core.config.limits.answerBytesMax;
    const auto failure = callMemory(*service, std::move(call),
                                    [job = m_memoryJob](::stacknet::Result<MemoryAnswer> answer) {
                                        job->done(std::move(answer));
                                    });
    if (failure) {
        m_memoryJob->detach();
        m_memoryJob.reset();
        return refuse(*failure);
    }
    ensureRead();
}

void Connection::onMemoryJob() {
    auto outcome = m_memoryJob->take();
    if (!outcome) return;
    if (!outcome->ok()) return refuse(failureOfMemory(outcome->error()));
    answer(200, std::move((*outcome)->body), {}, (*outcome)->contentType);
}

std::optional<HttpFailure> Connection::checkMemory(ChatRequest& request) {
    if (auto failure = decideMemory(m_head, m_sealed.has_value(), request.memory)) return failure;
    if (!request.memory || !request.memory->wanted) {
        request.memory.reset();
        return std::nullopt;
    }
    if (m_core.services.memory == nullptr) return noMemoryHere();
    if (m_caller->key.isTest()) return notForTestKeys();
    if (!m_caller->key.scopes.has(auth::Scope::Memory)) {
        HttpFailure failure;
        failure.status = 403;
        failure.code = "insufficient_scope";
        failure.message = "This API key may not use the memory: it needs the scope memory.";
        return failure;
    }
    // Before it is known what is remembered: what a key can pay must not depend on it.
    request.task.terms.estimatedInboundCost += memory::kRecallBytesMax + tasks::kTemplateTokens;
    // What is remembered goes into the prompt; no node that is drawn may see it.
    request.task.spotCheck = tasks::SpotCheck::NotEligible;
    return std::nullopt;
}

/// Bytes of the memory that the model's context has room for beside the request, for certain.
std::size_t Connection::memoryRoom(const ChatRequest& request, std::size_t messages) const {
    const auto& ask = m_core.services.contextTokens;
    const std::uint64_t context = ask ? ask(request.task.model) : 0;
    if (context == 0) return kUnknownContextBytes;
    const std::uint64_t taken =
        inference::promptTokensMax(request.task.requestJson.size(), messages + 1) +
        context / kAnswerShare;
    if (taken >= context) return 0;
    return static_cast<std::size_t>(std::min<std::uint64_t>(context - taken,  // a token a byte
                                                            memory::kRecallBytesMax));
}

void Connection::beginRecall(ChatRequest request) {
    std::size_t messages = 0;
    memory::Recall wanted;
    wanted.question = newestQuestion(request.task.requestJson.exposeText(), messages);
    wanted.read = request.memory->read;
    wanted.write = request.memory->write;
    wanted.scope = {std::move(request.memory->state), std::move(request.memory->city)};
    wanted.bytesMax = memoryRoom(request, messages);
    m_stream = false;
    m_state = State::Task;
    m_recallFor = std::make_unique<ChatRequest>(std::move(request));
    m_recallJob = std::make_shared<RecallJob>(waker());
    m_core.services.memory->recall(
        memoryOwner(), std::move(wanted),
        [job = m_recallJob](::stacknet::Result<memory::Recalled> recalled) {
            job->done(std::move(recalled));
        });
    ensureRead();
}

void Connection::onRecallJob() {
    auto outcome = m_recallJob->take();
    if (!outcome) return;
    const std::unique_ptr<ChatRequest> request = std::move(m_recallFor);
    m_recallJob.reset();
    if (!outcome->ok()) return refuse(failureOfMemory(outcome->error()));
    const memory::Recalled& recalled = **outcome;
    if (!recalled.prompt.empty()) {
        auto with = withMemoryPrompt(request->task.requestJson.exposeText(), recalled.prompt);
        STACKNET_INVARIANT(with.has_value());
        request->task.requestJson = std::move(*with);
    }
    m_memoryUse =
        "used=" + std::to_string(recalled.used) + ", written=" + std::to_string(recalled.written);
    startChat(std::move(*request));
}

}  // namespace stacknet::gateway
