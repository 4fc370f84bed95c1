#include <array>
#include <boost/asio/post.hpp>
#include <charconv>

#include "core/base/log.h"
#include "core/gateway/connection_internal.h"
#include "core/gateway/request_members.h"

namespace stacknet::gateway {
namespace {

constexpr std::size_t kIdempotencyKeyMax = 255;

}  // namespace

std::optional<HttpFailure> Connection::checkTask(bool confidential) {
    if (confidential || m_caller->key.scopes.has(auth::Scope::ConfidentialOnly)) {
        return noConfidentialCapacity();
    }
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

std::function<void()> Connection::waker() {
    // Posts only. A job forgets the waker when the connection closes, so the executor is alive.
    return [weak = weak_from_this(), executor = m_socket.get_executor()] {
        boost::asio::post(executor, [weak] {
            if (auto self = weak.lock()) self->onJob();
        });
    };
}

void Connection::serveChat() {
    ChatRequest request;
    const GatewayLimits& limits = m_core.config.limits;
    auto failure = readChatRequest(m_body.exposeText(), limits.jsonDepthMax, request);
    m_ignored = joinNames(request.ignored);
    m_storeSent = request.storeSent;
    if (!failure) failure = checkTask(request.confidential);
    m_body.clear();
    if (failure) {
        refuse(*failure);
        return;
    }
    ChatJob::Options options;
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
    m_stream = request.stream;
    m_streamOpen = false;
    m_streamEnded = false;
    m_lastEventMs = nowMs();
    m_state = State::Task;
    m_chatJob = std::make_shared<ChatJob>(std::move(options), waker());
    m_handle = m_core.services.tasks.chat(std::move(request.task), m_chatJob);
    ensureRead();
}

void Connection::serveCode() {
    CodeRequest request;
    auto failure = readCodeRequest(m_body.exposeText(), m_core.config.limits.jsonDepthMax, request);
    m_ignored = joinNames(request.ignored);
    if (!failure) failure = checkTask(request.confidential);
    m_body.clear();
    if (failure) {
        refuse(*failure);
        return;
    }
    request.task.apiKeyId = m_caller->key.id;
    m_stream = false;
    m_state = State::Task;
    m_codeJob = std::make_shared<CodeJob>(waker());
    m_handle = m_core.services.tasks.code(
        std::move(request.task),
        [job = m_codeJob](Result<tasks::CodeOutcome> outcome) { job->done(std::move(outcome)); });
    ensureRead();
}

void Connection::onJob() {
    if (m_state != State::Task || m_writing) return;
    if (m_chatJob) {
        onChatJob();
    } else if (m_codeJob) {
        onCodeJob();
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
        HttpFailure failure;
        failure.status = 502;
        failure.code = "answer_too_large";
        failure.message = "The answer is larger than this node holds for one; ask for a stream.";
        failure.shouldRetry = false;
        refuse(failure);
        return;
    }
    m_events.append(progress.events.view());
    if (progress.finished)
        m_core.services.keys.limiter().chargeTokens(m_caller->key.id, progress.tokens);
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
        if (!progress.receipt.empty()) extra.emplace_back("x-stacknet-receipt", progress.receipt);
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
    m_events.append(errorEvent(failure).view());
    m_streamEnded = true;
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
    if (!digest.empty()) extra.emplace_back("x-stacknet-receipt", std::move(digest));
    answer(200, renderCodeOutcome(**outcome), extra);
}

void Connection::openStream() {
    if (m_streamOpen) return;
    m_streamOpen = true;
    // Without chunks only the end of the connection can end the stream.
    if (!m_head.http11) m_mustClose = true;
    const bool keep = keepAlive();
    m_mustClose = !keep;
    ResponseHead head = beginHead(200);
    head.add("content-type", "text/event-stream").add("x-accel-buffering", "no");
    m_streamHead = head.finish(keep, std::nullopt, m_head.http11);
}

SecretBytes Connection::framed(const SecretBytes& events, bool last) const {
    if (!m_head.http11) return events.clone();
    SecretBytes out;
    if (!events.empty()) {
        std::array<char, 20> digits{};
        auto end = std::to_chars(digits.data(), digits.data() + digits.size(), events.size(), 16);
        out.append(
            std::string_view(digits.data(), static_cast<std::size_t>(end.ptr - digits.data())));
        out.append("\r\n");
        out.append(events.view());
        out.append("\r\n");
    }
    if (last) out.append("0\r\n\r\n");
    return out;
}

SecretBytes Connection::errorEvent(const HttpFailure& failure) {
    SecretBytes event = SecretBytes::copyOf("data: ");
    event.append(renderFailure(failure).view());
    event.append("\n\n");
    return event;
}

void Connection::pumpStream() {
    if (m_writing || (m_events.empty() && !m_streamEnded)) return;
    SecretBytes out = std::move(m_streamHead);
    m_streamHead = SecretBytes();
    out.append(framed(m_events, m_streamEnded).view());
    m_events.clear();
    m_lastEventMs = nowMs();
    if (m_streamEnded) {
        m_state = State::Answer;
        if (m_caller) m_caller->admission.slot = auth::ConcurrencySlot();
        if (out.empty()) {
            finishRequest();
        } else {
            send(std::move(out), &Connection::finishRequest);
        }
        return;
    }
    send(std::move(out), &Connection::onJob);
}

void Connection::tickStream(std::int64_t now) {
    const GatewayLimits& limits = m_core.config.limits;
    if (m_chatJob->overflowed()) {
        cancelTask();
        logRequest("client_too_slow");
        close();
        return;
    }
    const std::int64_t wait = m_streamOpen ? limits.streamPingMs : limits.streamHeadMs;
    if (m_writing || now - m_lastEventMs < wait) return;
    openStream();
    m_events.append(": waiting for the model\n\n");
    pumpStream();
}

void Connection::cancelTask() {
    if (m_handle) m_handle->cancel();
    if (m_chatJob) m_chatJob->detach();
    if (m_codeJob) m_codeJob->detach();
}

void Connection::endTask() {
    if (m_state == State::Closed && m_handle) m_handle->cancel();
    if (m_chatJob) m_chatJob->detach();
    if (m_codeJob) m_codeJob->detach();
    m_chatJob.reset();
    m_codeJob.reset();
    m_handle.reset();
    m_ignored.clear();
    m_storeSent = false;
    m_stream = false;
    m_streamOpen = false;
    m_streamEnded = false;
    m_streamHead = SecretBytes();
    m_events.clear();
}

}  // namespace stacknet::gateway
