#include <boost/asio/post.hpp>

#include "core/base/log.h"
#include "core/gateway/clear_headers.h"
#include "core/gateway/connection_internal.h"
#include "core/gateway/request_members.h"
#include "core/tasks/echo_tasks.h"

namespace stacknet::gateway {
namespace {

constexpr std::size_t kIdempotencyKeyMax = 255;
constexpr std::string_view kSpotCheckHeader = "x-stacknet-spot-check";

HttpFailure answerTooLarge(const std::string& remedy) {
    HttpFailure failure;
    failure.status = 502;
    failure.code = "answer_too_large";
    failure.message = "The answer is larger than this node holds for one; " + remedy + ".";
    failure.shouldRetry = false;
    return failure;
}

}  // namespace

std::optional<HttpFailure> Connection::checkTask(bool confidential, std::string_view model) {
    if (auto failure = checkClear(confidential, model)) return failure;
    if (auto failure = checkConfidential(confidential)) return failure;
    auto key = m_head.field("idempotency-key");
    if (!key) return std::nullopt;
    if (key->empty() || key->size() > kIdempotencyKeyMax) {
        return badParameter("", "The idempotency-key header must have 1 to 255 characters.");
    }
    if (!m_core.idempotency.matches(m_caller->key.id, *key, m_head.path, m_body.view())) {
        HttpFailure failure =
            badParameter("",
                         "This idempotency-key was sent with another request before; use a new one "
                         "for each request.",
                         "idempotency_mismatch");
        failure.status = 409;
        failure.shouldRetry = false;
        return failure;
    }
    return std::nullopt;
}

std::optional<HttpFailure> Connection::checkConfidential(bool confidential) {
    m_tee.clear();
    if (!confidential && !m_caller->key.scopes.has(auth::Scope::ConfidentialOnly)) {
        return std::nullopt;
    }
    const auto& ask = m_core.services.confidential;
    const auto standing = ask ? ask() : std::nullopt;
    // A test key is answered by no node, attested or not.
    if (!standing || m_caller->key.isTest()) return noConfidentialCapacity();
    m_tee = standing->tee;
    return std::nullopt;
}

/// Of a confidential task nothing is handed out; body and header each can keep one out. The header
/// is not sealed with a body: it can add to what the body says, never take from it.
std::optional<HttpFailure> Connection::checkSpotCheck(tasks::SpotCheck& spotCheck) const {
    const auto values = valuesOf(m_head, kSpotCheckHeader);
    const bool off = values.size() == 1 && equalsLower(values[0], "off");
    if (!values.empty() && !off && !(values.size() == 1 && equalsLower(values[0], "on"))) {
        return badParameter("", "The header x-stacknet-spot-check must be sent once, on or off.");
    }
    if (off) spotCheck = tasks::SpotCheck::Off;
    if (!m_tee.empty()) spotCheck = tasks::SpotCheck::NotEligible;
    return std::nullopt;
}

tasks::MayRun Connection::mayRun() const {
    if (m_tee.empty()) return nullptr;
    return [ask = m_core.services.confidential] { return ask().has_value(); };
}

std::function<void()> Connection::waker() {
    // Posts only. A job forgets the waker when the connection closes, so the executor is alive.
    return [weak = weak_from_this(), executor = m_socket.get_executor()] {
        boost::asio::post(executor, [weak] {
            if (auto self = weak.lock()) self->onJob();
        });
    };
}

tasks::ITaskService& Connection::service() const {
    static tasks::EchoTasks echo;
    if (m_caller && m_caller->key.isTest()) return echo;
    return m_core.services.tasks;
}

std::optional<HttpFailure> Connection::checkModel(const std::string& model) const {
    if (m_caller->key.allowsModel(model)) return std::nullopt;
    HttpFailure failure =
        badParameter("model", "This API key may not use that model; name one that it may use.",
                     "model_not_allowed");
    failure.status = 403;
    return failure;
}

std::optional<HttpFailure> Connection::holdTokens(const tasks::PromptTerms& terms,
                                                  tasks::Settle& settle) {
    if (m_caller->key.isTest()) return std::nullopt;
    auth::ApiKeyStore& keys = m_core.services.keys;
    auth::KeyBalance balance;
    auto hold = keys.budgets().hold(m_caller->key.id, terms.maxPossibleCost(), &balance);
    if (!hold) return insufficientBalance(terms, balance.available);
    // A std::function is copied with what it holds, and a hold is not.
    settle = [held = std::make_shared<auth::TokenHold>(std::move(*hold)),
              charge = keys.limiter().charger(m_caller->key.id)](std::uint64_t usedTokens) {
        charge(usedTokens);
        held->settle(usedTokens);
    };
    return std::nullopt;
}

std::optional<HttpFailure> Connection::takeClassHeader(tasks::TaskClass& declared) const {
    const auto given = valuesOf(m_head, "x-stacknet-class");
    if (given.empty()) return std::nullopt;
    const auto named = given.size() == 1 ? chatClassNamed(given[0]) : std::nullopt;
    if (!named) return badParameter("x-stacknet-class", kClassRule);
    if (*named == declared) return std::nullopt;
    if (declared != tasks::TaskClass::None) {
        return badParameter("x-stacknet-class",
                            "The header x-stacknet-class and the body ask for two classes.");
    }
    // Whoever carries an encrypted request could write the header.
    if (m_sealed) {
        return badParameter("x-stacknet-class",
                            "The class of an encrypted request belongs into its body: "
                            "{\"stacknet\": {\"class\": \"R\"}}.");
    }
    declared = *named;
    return std::nullopt;
}

void Connection::serveChat() {
    ChatRequest request;
    const GatewayLimits& limits = m_core.config.limits;
    auto failure = readChatRequest(m_body.exposeText(), limits.jsonDepthMax, request);
    m_ignored = joinNames(request.ignored);
    m_storeSent = request.storeSent;
    if (!failure) failure = takeClassHeader(request.task.declaredClass);
    if (!failure) failure = checkTask(request.confidential, request.task.model);
    if (!failure) failure = checkSpotCheck(request.task.spotCheck);
    if (!failure) failure = checkModel(request.task.model);
    if (!failure) failure = checkMemory(request);
    if (!failure) failure = holdTokens(request.task.terms, request.task.settle);
    m_body.clear();
    if (failure) {
        refuse(*failure);
        return;
    }
    if (request.memory) {
        beginRecall(std::move(request));
        return;
    }
    startChat(std::move(request));
}

void Connection::startChat(ChatRequest request) {
    const GatewayLimits& limits = m_core.config.limits;
    ChatJob::Options options;
    options.withReceipt = request.task.declaredClass != tasks::TaskClass::None;
    options.stream = request.stream;
    options.queueMax = limits.streamQueueMax;
    options.answerMax = limits.answerBytesMax;
    options.createdS = m_core.clock.wallMs() / 1000;
    options.model = request.task.model;
    options.streamOptions.includeUsage = request.includeUsage;
    if (request.stream && request.includeObfuscation) {
        options.streamOptions.padding = m_core.padding();
    }
    request.task.apiKeyId = m_caller->key.id;
    request.task.account = accountOf(m_caller->key);
    request.task.stackId = m_caller->key.stack;
    request.task.mayRun = mayRun();
    request.task.confidential = !m_tee.empty();
    m_stream = request.stream;
    m_streamOpen = false;
    m_streamEnded = false;
    m_lastEventMs = nowMs();
    m_state = State::Task;
    m_chatJob = std::make_shared<ChatJob>(std::move(options), waker());
    m_handle = service().chat(std::move(request.task), m_chatJob);
    ensureRead();
}

void Connection::serveCode() {
    CodeRequest request;
    auto failure = readCodeRequest(m_body.exposeText(), m_core.config.limits.jsonDepthMax, request);
    m_ignored = joinNames(request.ignored);
    if (!failure) failure = checkTask(request.confidential, "");
    if (!failure) failure = checkSpotCheck(request.task.spotCheck);
    if (!failure) failure = holdTokens({service().codeCostMax(), 0}, request.task.settle);
    m_body.clear();
    if (failure) {
        refuse(*failure);
        return;
    }
    request.task.apiKeyId = m_caller->key.id;
    request.task.account = accountOf(m_caller->key);
    request.task.stackId = m_caller->key.stack;
    request.task.mayRun = mayRun();
    request.task.confidential = !m_tee.empty();
    m_stream = false;
    m_state = State::Task;
    m_codeJob = std::make_shared<CodeJob>(waker());
    m_handle = service().code(
        std::move(request.task),
        [job = m_codeJob](Result<tasks::CodeOutcome> outcome) { job->done(std::move(outcome)); });
    ensureRead();
}

void Connection::serveEmbeddings() {
    EmbeddingRequest request;
    auto failure =
        readEmbeddingRequest(m_body.exposeText(), m_core.config.limits.jsonDepthMax, request);
    m_ignored = joinNames(request.ignored);
    if (!failure) failure = checkTask(request.confidential, request.task.model);
    if (!failure) failure = checkModel(request.task.model);
    if (!failure) failure = holdTokens(request.task.terms, request.task.settle);
    m_body.clear();
    if (failure) {
        refuse(*failure);
        return;
    }
    request.task.apiKeyId = m_caller->key.id;
    request.task.account = accountOf(m_caller->key);
    request.task.stackId = m_caller->key.stack;
    request.task.mayRun = mayRun();
    request.task.confidential = !m_tee.empty();
    m_stream = false;
    m_state = State::Task;
    m_embeddingJob = std::make_shared<EmbeddingJob>(waker());
    m_embeddingJob->base64 = request.base64;
    m_embeddingJob->dimensions = request.dimensions;
    m_handle = service().embed(std::move(request.task),
                               [job = m_embeddingJob](Result<tasks::EmbedOutcome> outcome) {
                                   job->done(std::move(outcome));
                               });
    ensureRead();
}

void Connection::onJob() {
    if (m_state != State::Task || m_writing) return;
    if (m_chatJob) {
        onChatJob();
    } else if (m_codeJob) {
        onCodeJob();
    } else if (m_embeddingJob) {
        onEmbeddingJob();
    } else if (m_evidenceJob) {
        onEvidenceJob();
    } else if (m_forwardJob) {
        onForwardJob();
    } else if (m_recallJob) {
        onRecallJob();
    } else if (m_memoryJob) {
        onMemoryJob();
    }
}

void Connection::onChatJob() {
    ChatJob::Progress progress = m_chatJob->take();
    if (progress.overflow && m_stream) {
        cancelTask();
        logRequest("client_too_slow");
        close();
        return;
    }
    if (progress.overflow) {
        cancelTask();
        refuse(answerTooLarge("ask for a stream"));
        return;
    }
    m_events.append(progress.events.view());
    if (progress.finished) noteFinal(progress.usage, progress.receipt);
    if (progress.failure) {
        onChatFailure(*progress.failure);
        return;
    }
    if (m_stream) {
        m_streamEnded = progress.finished;
        if (!m_events.empty()) openStream();
        pumpStream();
    } else if (progress.finished) {
        std::vector<std::pair<std::string, std::string>> extra;
        if (!progress.receipt.empty() && !m_sealed)
            extra.emplace_back("x-stacknet-receipt", progress.receipt);
        if (!m_sealed) extra.emplace_back(kSpotCheckHeader, spotCheckName(progress.spotCheck));
        answer(200, std::move(progress.answer), extra);
    }
}

void Connection::onChatFailure(const ::stacknet::Error& error) {
    m_handle->cancel();
    const HttpFailure failure = failureOfTask(error);
    if (!m_streamOpen && m_events.empty()) {
        refuse(failure);
        return;
    }
    openStream();
    failStream(failure);
    m_mustClose = true;
    pumpStream();
}

void Connection::onCodeJob() {
    auto outcome = m_codeJob->take();
    if (!outcome) return;
    if (!outcome->ok()) {
        refuse(failureOfTask(outcome->error()));
        return;
    }
    std::vector<std::pair<std::string, std::string>> extra;
    std::string digest = digestOfReceipt((*outcome)->receiptJson);
    noteFinal({}, digest);
    if (!digest.empty() && !m_sealed) extra.emplace_back("x-stacknet-receipt", std::move(digest));
    if (!m_sealed) extra.emplace_back(kSpotCheckHeader, spotCheckName((*outcome)->spotCheck));
    answer(200, renderCodeOutcome(**outcome), extra);
}

void Connection::onEmbeddingJob() {
    auto outcome = m_embeddingJob->take();
    if (!outcome) return;
    if (!outcome->ok()) {
        refuse(failureOfTask(outcome->error()));
        return;
    }
    const tasks::EmbedOutcome& made = **outcome;
    const std::size_t asked = m_embeddingJob->dimensions;
    if (asked != 0 && made.vectors.front().size() != asked * sizeof(float)) {
        refuse(unsupportedParameter("dimensions",
                                    "This model's vectors have a length of their own; leave "
                                    "dimensions out."));
        return;
    }
    std::size_t bytes = 0;
    for (const SecretBytes& vector : made.vectors) bytes += vector.size();
    if (bytes > m_core.config.limits.answerBytesMax) {
        refuse(answerTooLarge("ask for fewer inputs at once"));
        return;
    }
    std::vector<std::pair<std::string, std::string>> extra;
    noteFinal({made.promptTokens, 0}, made.receiptDigest);
    if (!m_sealed) extra.emplace_back("x-stacknet-receipt", made.receiptDigest);
    answer(200, renderEmbeddings(made, m_embeddingJob->base64), extra);
}

void Connection::openStream() {
    if (m_streamOpen) return;
    m_streamOpen = true;
    // Without chunks only the end of the connection can end the stream.
    if (!m_head.http11) m_mustClose = true;
    const bool keep = keepAlive();
    m_mustClose = !keep;
    ResponseHead head = beginHead(200);
    constexpr std::string_view kType = "text/event-stream";
    head.add("content-type", m_sealed ? m_sealed->outerContentType(kType) : kType);
    head.add("x-accel-buffering", "no");
    m_streamHead = head.finish(keep, std::nullopt, m_head.http11);
}

void Connection::cancelTask() {
    if (m_handle) m_handle->cancel();
    if (m_chatJob) m_chatJob->detach();
    if (m_codeJob) m_codeJob->detach();
    if (m_embeddingJob) m_embeddingJob->detach();
    if (m_evidenceJob) m_evidenceJob->detach();
    if (m_forwardCall) m_forwardCall->cancel();
    if (m_forwardJob) m_forwardJob->detach();
    if (m_recallJob) m_recallJob->detach();
    if (m_memoryJob) m_memoryJob->detach();
}

void Connection::endTask() {
    if (m_state == State::Closed && m_handle) m_handle->cancel();
    if (m_chatJob) m_chatJob->detach();
    if (m_codeJob) m_codeJob->detach();
    if (m_embeddingJob) m_embeddingJob->detach();
    if (m_evidenceJob) m_evidenceJob->detach();
    if (m_forwardCall) m_forwardCall->cancel();  // one that ended is passed over
    if (m_forwardJob) m_forwardJob->detach();
    if (m_recallJob) m_recallJob->detach();
    if (m_memoryJob) m_memoryJob->detach();
    m_recallJob.reset();
    m_recallFor.reset();
    m_memoryJob.reset();
    m_memoryUse.clear();
    m_forwardCall.reset();
    m_forwardJob.reset();
    m_forwardTo.reset();
    m_forwardOpen = false;
    m_forwardShown = 0;
    m_evidenceJob.reset();
    m_tee.clear();
    m_chatJob.reset();
    m_codeJob.reset();
    m_embeddingJob.reset();
    m_handle.reset();
    m_ignored.clear();
    m_storeSent = false;
    m_stream = false;
    m_streamOpen = false;
    m_streamEnded = false;
    m_streamHead = SecretBytes();
    m_events.clear();
    m_finalJson.clear();
    m_streamFailure.reset();
    m_padDue = false;
    m_flushTimer.cancel();
    m_flushArmed = false;
    m_flushDue = false;
}

}  // namespace stacknet::gateway
