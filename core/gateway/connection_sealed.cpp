#include <array>
#include <charconv>
#include <chrono>

#include "core/base/log.h"
#include "core/e2ee/errors.h"
#include "core/gateway/clear_headers.h"
#include "core/gateway/connection_internal.h"
#include "core/gateway/json_writer.h"

namespace stacknet::gateway {
namespace {

HttpFailure unavailable(std::string_view code, std::string message) {
    HttpFailure failure;
    failure.status = 503;
    failure.code = std::string(code);
    failure.message = std::move(message);
    failure.shouldRetry = false;
    return failure;
}

HttpFailure failureOfKey(const ::stacknet::Error& error) {
    if (error.code == "e2ee.too_many_sessions") {
        HttpFailure failure = unavailable("e2ee_too_many_sessions", error.message);
        failure.shouldRetry = true;
        return failure;
    }
    log::notice("gateway", "e2ee_key_not_signed", {{"code", error.code}});
    return unavailable("node_key_locked",
                       "The Node Key is locked, so that nobody can vouch for the node's encryption "
                       "key. Ask the operator to unlock it.");
}

HttpFailure noKeys() {
    HttpFailure failure;
    failure.status = 404;
    failure.code = "not_found";
    failure.message = "This node takes no encrypted requests.";
    return failure;
}

}  // namespace

std::optional<HttpFailure> Connection::checkSeal() {
    if (!m_encrypted) {
        const bool content = m_route.isTask() || m_route.endpoint == Endpoint::Memory;
        if (m_core.config.requireE2ee && content) {
            return failureOfE2ee(e2ee::encryptionRequired());  // E25
        }
        return std::nullopt;
    }
    if (auto failure = findOtherNode(); failure || m_forwardTo) return failure;
    if (m_core.services.nodeKeys == nullptr) {
        return unavailable("e2ee_unavailable",
                           "This node takes no encrypted requests; use another node.");
    }
    const std::int64_t waitMs = m_core.badSeals.waitMs(m_caller->key.id);
    if (waitMs > 0) {  // E32
        HttpFailure failure;
        failure.status = 429;
        failure.code = "too_many_bad_bodies";
        failure.message =
            "Too many encrypted bodies of this API key could not be opened; fetch the node's key "
            "again and wait a minute.";
        failure.retryAfterMs = waitMs;
        failure.shouldRetry = false;
        return failure;
    }
    m_opens = true;
    return std::nullopt;
}

bool Connection::openBody() {
    auto opened = SealedExchange::open(m_core, m_head, m_body);
    if (opened.ok()) {
        m_sealed.emplace(std::move(*opened));
        return true;
    }
    m_core.badSeals.note(m_caller->key.id);
    m_refusal.reset();
    refuse(failureOfE2ee(opened.error()));
    return false;
}

void Connection::serveHpkeKeys() {
    if (m_core.services.nodeKeys == nullptr) {
        refuse(noKeys());
        return;
    }
    // Needs no signature: it is what EHBP clients ask for, and they check none.
    const Bytes keys = m_core.services.nodeKeys->wellKnown();
    answer(200, SecretBytes::copyOf(ByteView(keys)), {}, e2ee::kWellKnownContentType);
}

std::string Connection::evidenceUrl() const {
    const GatewayServices& services = m_core.services;
    const bool attested = services.evidence && services.confidential && services.confidential();
    return attested ? "/v1/attestation" : "";
}

void Connection::serveE2eeKey() {
    if (m_core.services.nodeKeys == nullptr) {
        refuse(noKeys());
        return;
    }
    const auto key = m_core.services.nodeKeys->descriptor();
    if (key.ok()) {
        answer(200, SecretBytes::copyOf(e2ee::keyDocument(*key, evidenceUrl())));
    } else {
        refuse(failureOfKey(key.error()));
    }
}

void Connection::serveE2eeSession() {
    if (m_core.services.nodeKeys == nullptr) {
        refuse(noKeys());
        return;
    }
    const auto request = e2ee::parseSessionRequest(m_body.exposeText());
    m_body.clear();
    if (!request.ok()) {
        refuse(badParameter("", request.error().message));
        return;
    }
    const Hash256& ours = m_core.config.stackId;
    if (!request->stack.empty() && !ours.isZero() && e2ee::stackIdOf(request->stack) != ours) {
        HttpFailure failure = badParameter(
            "stack", "This node does not serve that Stack; use another node.", "stack_not_found");
        failure.status = 404;
        refuse(failure);
        return;
    }
    const std::int64_t waitMs = m_core.sessions.take(m_caller->key.id);
    if (waitMs > 0) {
        HttpFailure failure;
        failure.status = 429;
        failure.code = "e2ee_too_many_sessions";
        failure.message =
            "This API key has as many encrypted sessions as it may; use one for several requests.";
        failure.retryAfterMs = waitMs;
        failure.shouldRetry = false;
        refuse(failure);
        return;
    }
    const auto key = m_core.services.nodeKeys->openSession(request->clientNonce);
    if (key.ok()) {
        answer(200, SecretBytes::copyOf(e2ee::sessionDocument(*key, "")));
    } else {
        refuse(failureOfKey(key.error()));
    }
}

std::optional<HttpFailure> Connection::checkClear(bool confidential, std::string_view model) const {
    const ClearHeaders clear = readClearHeaders(m_head);
    const bool same =
        clear.readable &&
        e2ee::checkClearHeaders(clear.confidential, clear.model, confidential, model).ok() &&
        (!m_sealed || m_sealed->boundTo(confidential));
    if (same) return std::nullopt;
    return failureOfE2ee(e2ee::contextMismatch());
}

void Connection::noteFinal(const tasks::Usage& usage, const std::string& receipt) {
    if (!m_sealed) return;
    JsonWriter json;
    json.beginObject();
    if (m_chatJob || m_embeddingJob) {
        json.name("prompt_tokens").number(usage.promptTokens);
        json.name("completion_tokens").number(usage.completionTokens);
        json.name("total_tokens").number(usage.promptTokens + usage.completionTokens);
    }
    if (!receipt.empty()) json.name("receipt").text(receipt);
    if (!m_tee.empty()) json.name("tee").text(m_tee);
    if (m_storeSent) json.name("store").boolean(false);
    if (!m_ignored.empty()) json.name("ignored_params").text(m_ignored);
    if (!m_memoryUse.empty()) json.name("memory").text(m_memoryUse);
    m_finalJson = json.endObject().take();
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

void Connection::failStream(const HttpFailure& failure) {
    if (m_sealed && m_sealed->isSnx()) {
        m_streamFailure = renderFailure(failure);
    } else {
        m_events.append(errorEvent(failure).view());
    }
    m_streamEnded = true;
}

bool Connection::holdsBack() {
    if (!m_sealed || m_streamEnded || m_padDue) return false;
    const GatewayLimits& limits = m_core.config.limits;
    if (m_flushDue || m_events.size() >= limits.sealedFlushBytes) return false;
    if (m_flushArmed) return true;
    m_flushArmed = true;
    m_flushTimer.expires_after(std::chrono::milliseconds(limits.sealedFlushMs));
    m_flushTimer.async_wait([weak = weak_from_this()](const Error& error) {
        auto self = weak.lock();
        if (error || !self || self->m_state != State::Task) return;
        self->m_flushArmed = false;
        self->m_flushDue = true;
        self->pumpStream();
    });
    return true;
}

::stacknet::Result<void> Connection::sealPiece(SecretBytes& out) {
    if (!m_sealed->streamBegun()) STACKNET_CHECK(m_sealed->beginStream(m_status, out));
    if (!m_events.empty()) STACKNET_CHECK(m_sealed->flush(m_events.view(), out));
    if (std::exchange(m_padDue, false)) STACKNET_CHECK(m_sealed->keepAlive(out));
    if (m_streamFailure) STACKNET_CHECK(m_sealed->fail(m_streamFailure->view(), out));
    if (!m_streamEnded) return {};
    return m_sealed->endStream(m_finalJson.empty() ? "{}" : m_finalJson.exposeText(), out);
}

std::optional<SecretBytes> Connection::takeStreamPiece() {
    SecretBytes piece;
    if (!m_sealed) {
        piece = std::move(m_events);
    } else if (!sealPiece(piece).ok()) {
        return std::nullopt;
    }
    m_events = SecretBytes();
    m_flushTimer.cancel();
    m_flushArmed = false;
    m_flushDue = false;
    SecretBytes out = std::move(m_streamHead);
    m_streamHead = SecretBytes();
    out.append(framed(piece, m_streamEnded).view());
    return out;
}

void Connection::pumpStream() {
    if (m_writing || (m_events.empty() && !m_padDue && !m_streamEnded) || holdsBack()) return;
    auto out = takeStreamPiece();
    if (!out) {
        // The answer is past what one key may seal: the client takes it as cut off, which it is.
        cancelTask();
        logRequest("sealing_failed");
        close();
        return;
    }
    m_lastEventMs = nowMs();
    if (m_streamEnded) {
        m_state = State::Answer;
        if (m_caller) m_caller->admission.slot = auth::ConcurrencySlot();
        if (out->empty()) {
            finishRequest();
        } else {
            send(std::move(*out), &Connection::finishRequest);
        }
        return;
    }
    send(std::move(*out), &Connection::onJob);
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
    if (m_sealed && m_sealed->isSnx()) {
        m_padDue = true;
    } else {
        m_events.append(": waiting for the model\n\n");
        m_flushDue = true;
    }
    pumpStream();
}

}  // namespace stacknet::gateway
