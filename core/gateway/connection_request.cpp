#include <algorithm>
#include <utility>

#include "core/base/log.h"
#include "core/e2ee/errors.h"
#include "core/gateway/clear_headers.h"
#include "core/gateway/connection_internal.h"
#include "core/gateway/login_endpoints.h"
#include "core/gateway/second_reader.h"
#include "core/gateway/status_pages.h"

namespace stacknet::gateway {
namespace {

constexpr std::string_view kHeaderEnd = "\r\n\r\n";
constexpr std::size_t kDiscardMax = 64 * 1024;

HttpFailure closing(unsigned status, std::string_view code, std::string message) {
    HttpFailure failure;
    failure.status = status;
    failure.code = std::string(code);
    failure.message = std::move(message);
    failure.close = true;
    return failure;
}

HttpFailure bodyTooLarge(std::size_t limit) {
    return closing(413, "body_too_large",
                   "The body is larger than the " + std::to_string(limit) +
                       " bytes that this endpoint takes; send less.");
}

}  // namespace

void Connection::readHead() {
    const std::string_view text = m_input.text();
    const std::size_t limit = m_core.config.limits.headerBytesMax;
    const std::size_t from = m_scanned > kHeaderEnd.size() ? m_scanned - kHeaderEnd.size() : 0;
    const std::size_t end = text.find(kHeaderEnd, from);
    const std::size_t size = end == std::string_view::npos ? text.size() : end + kHeaderEnd.size();
    if (size > limit) {
        refuse(closing(431, "header_too_large",
                       "The header is larger than " + std::to_string(limit) + " bytes."));
    } else if (end != std::string_view::npos) {
        onHead(size);
    } else if (!looksLikeHeader(text, m_scanned)) {
        refuse(closing(400, "bad_http_request", "This is not an HTTP/1.1 request."));
    } else {
        m_scanned = text.size();
        ensureRead();
    }
}

void Connection::onHead(std::size_t size) {
    m_headText = SecretBytes::copyOf(m_input.text().substr(0, size));
    m_input.consume(size);
    m_scanned = 0;
    m_headRead = false;
    m_bodyDone = false;
    m_mustClose = false;
    m_preflight = false;
    m_corsFields.clear();
    m_requestId = m_core.nextRequestId();
    m_requestStartMs = nowMs();
    ++m_requests;
    m_refusal = checkHead();
    const bool readOn = m_headRead && !m_head.expectContinue &&
                        (m_opens || m_head.contentLength <= kDiscardMax) && m_refusal &&
                        !m_refusal->close;
    if (m_refusal && !readOn) {
        refuse(*std::exchange(m_refusal, std::nullopt));
        return;
    }
    // A small body is read even for nothing: the connection stays usable, and a body that is not
    // well formed is told so whoever sent it. An encrypted one is opened, because its sender takes
    // no answer but a sealed one.
    if (m_refusal && !m_opens) m_bodyMax = kDiscardMax;
    beginBody();
}

std::optional<HttpFailure> Connection::checkHead() {
    const std::string_view raw = m_headText.exposeText();
    if (auto failure = passGate(raw, m_core.gateRules, m_head)) return failure;
    if (!secondReaderAgrees(raw, m_head)) {
        return closing(400, "bad_http_request", "The header is not well formed.");
    }
    m_headRead = true;
    if (auto failure = refuseKeyInTarget(m_head.target, m_core.services.keys)) return failure;
    const auto login = loginEndpointOf(m_head.method, m_head.path);
    m_preflight = !login && m_core.cors.isPreflight(m_head);
    if (!login && !m_preflight) m_corsFields = m_core.cors.answerFields(m_head);
    const std::string_view method = m_preflight ? CorsRules::wantedMethod(m_head) : m_head.method;
    if (auto failure = findRoute(method, m_head.path, m_route, m_routeTail)) return failure;
    const GatewayLimits& limits = m_core.config.limits;
    m_bodyMax =
        m_route.endpoint == Endpoint::CodeExecution ? limits.codeBodyMax : limits.chatBodyMax;
    if (login) m_bodyMax = loginBodyMax(*login);
    if (m_head.path == "/v1/memory/restore") m_bodyMax = limits.memoryRestoreMax;
    if (m_preflight) m_bodyMax = 0;
    if (m_head.contentLength > m_bodyMax) return bodyTooLarge(m_bodyMax);
    auto encoding = m_head.field("content-encoding");
    if (encoding && !equalsLower(*encoding, "identity")) {
        return closing(415, "unsupported_encoding",
                       "Compressed bodies are not taken; send the body as it is.");
    }
    // It comes without key and body, and says nothing of the request that is to follow.
    if (m_preflight) return std::nullopt;
    m_encrypted = saysEncrypted(m_head);
    if (m_encrypted && m_head.method != "POST") return failureOfE2ee(e2ee::openFailed());
    return m_route.needsKey ? checkCaller() : std::nullopt;
}

std::optional<HttpFailure> Connection::checkCaller() {
    auto failure =
        identify(m_head, m_address, m_route.scope, m_core.services.keys, m_core.badKeys, m_caller);
    // Only who has a key may have bodies opened.
    if (!m_caller) return failure;
    if (auto refused = checkSeal()) return refused;
    if (!failure && m_route.isTask() && !m_forwardTo) failure = checkWork();
    // Past its limits a key must not make the node open bodies without end.
    if (failure && m_opens) m_opens = m_core.sealedRefusals.take(m_caller->key.id) == 0;
    return failure;
}

std::optional<HttpFailure> Connection::checkWork() const {
    const auto& ask = m_core.services.refusesWork;
    // A test key is answered by no node, at work or not.
    if (!ask || m_caller->key.isTest()) return std::nullopt;
    const auto refusal = ask();
    if (!refusal) return std::nullopt;
    return nodePaused(refusal->message, refusal->retryAfterMs);
}

void Connection::beginBody() {
    if (!m_head.chunked && m_head.contentLength == 0) {
        onBody();
        return;
    }
    m_state = State::Body;
    m_bodyStartMs = nowMs();
    m_deadlineMs = m_bodyStartMs + m_core.config.limits.bodyMs;
    if (m_head.chunked) m_chunks.emplace(m_bodyMax);
    if (m_head.expectContinue && m_input.size() == 0) {
        send(SecretBytes::copyOf("HTTP/1.1 100 Continue\r\n\r\n"), &Connection::readBody);
    } else {
        readBody();
    }
}

void Connection::readBody() {
    bool complete = false;
    if (m_chunks) {
        std::size_t used = 0;
        const auto state = m_chunks->feed(m_input.text(), m_body, used);
        m_input.consume(used);
        if (state == ChunkedBody::State::Malformed) {
            refuse(closing(400, "bad_http_request",
                           "The chunks of the body are not well formed (extensions and trailers "
                           "are not taken)."));
            return;
        }
        if (state == ChunkedBody::State::TooLarge) {
            HttpFailure failure =
                m_refusal ? *std::exchange(m_refusal, std::nullopt) : bodyTooLarge(m_bodyMax);
            failure.close = true;
            refuse(failure);
            return;
        }
        complete = state == ChunkedBody::State::Done;
    } else {
        const std::size_t wanted = static_cast<std::size_t>(m_head.contentLength) - m_body.size();
        const std::string_view piece = m_input.text().substr(0, wanted);
        m_body.append(piece);
        m_input.consume(piece.size());
        complete = m_body.size() == m_head.contentLength;
    }
    if (complete) {
        onBody();
    } else {
        ensureRead();
    }
}

void Connection::onBody() {
    m_bodyDone = true;
    m_state = State::Answer;
    if (m_opens && !openBody()) return;
    if (m_refusal) {
        m_body.clear();
        refuse(*std::exchange(m_refusal, std::nullopt));
        return;
    }
    if (m_preflight) {
        servePreflight();
        return;
    }
    if (m_forwardTo) {
        serveForward();
        return;
    }
    switch (m_route.endpoint) {
        case Endpoint::Login:
            serveLogin();
            break;
        case Endpoint::Root:
        case Endpoint::Health:
        case Endpoint::Node:
        case Endpoint::NetworkSummary:
            serveStatus();
            break;
        case Endpoint::Models:
        case Endpoint::Model:
            serveModels();
            break;
        case Endpoint::ChatCompletions:
            serveChat();
            break;
        case Endpoint::CodeExecution:
            serveCode();
            break;
        case Endpoint::Embeddings:
            serveEmbeddings();
            break;
        case Endpoint::HpkeKeys:
            serveHpkeKeys();
            break;
        case Endpoint::E2eeKey:
            serveE2eeKey();
            break;
        case Endpoint::E2eeSession:
            serveE2eeSession();
            break;
        case Endpoint::Attestation:
            serveEvidence();
            break;
        case Endpoint::Route:
            serveRoute();
            break;
        case Endpoint::Usage:
            serveUsage();
            break;
        case Endpoint::Metrics:
            serveMetrics();
            break;
        case Endpoint::Memory:
            serveMemory();
            break;
    }
}

void Connection::serveStatus() {
    const NodeStatus status = m_core.status();
    if (m_route.endpoint == Endpoint::Root) {
        answer(200, renderRoot(status));
    } else if (m_route.endpoint == Endpoint::Health) {
        answer(status.healthy ? 200 : 503, renderHealth(status));
    } else if (m_route.endpoint == Endpoint::Node) {
        answer(200, renderNode(status));
    } else {
        answer(200,
               renderNetworkSummary(status, m_core.services.tasks.models(), m_core.clock.wallMs()));
    }
}

void Connection::serveModels() {
    const std::vector<std::string> models = service().models();
    if (m_route.endpoint == Endpoint::Models) {
        answer(200, renderModels(models, m_core.startedS));
        return;
    }
    if (std::find(models.begin(), models.end(), m_routeTail) != models.end()) {
        answer(200, renderModel(m_routeTail, m_core.startedS));
        return;
    }
    HttpFailure failure =
        badParameter("model", "There is no such model here; GET /v1/models lists the models.",
                     "model_not_found");
    failure.status = 404;
    refuse(failure);
}

void Connection::servePreflight() {
    const bool ofMemory = m_route.endpoint == Endpoint::Memory;
    const std::string methods = ofMemory                  ? memoryMethods(m_head.path)
                                : m_route.method == "GET" ? "GET, HEAD"
                                                          : std::string(m_route.method);
    answer(200, SecretBytes::copyOf("{}"), CorsRules::preflightFields(m_head, methods));
}

void Connection::serveLogin() {
    const LoginEndpoint endpoint = *loginEndpointOf(m_head.method, m_head.path);
    if (endpoint == LoginEndpoint::LeakedKeys) {
        if (const std::int64_t waitMs = m_core.leakReports.failed(m_address); waitMs > 0) {
            HttpFailure failure;
            failure.status = 429;
            failure.code = "too_many_reports";
            failure.message =
                "Too many reports came from this address; send more keys in one report, and wait "
                "a minute.";
            failure.retryAfterMs = waitMs;
            failure.shouldRetry = true;
            refuse(failure);
            return;
        }
    }
    const LoginRequest request{m_head, m_body.exposeText(), m_address};
    const LoginAnswer given = answerLogin(endpoint, m_core.login, m_core.services.keys, request);
    ResponseHead head = beginHead(given.failure ? given.failure->status : given.status);
    for (const auto& [name, value] : given.fields) head.add(name, value.exposeText());
    if (given.failure) head.addFailure(*given.failure);
    sendAnswer(head, given.failure ? renderFailure(*given.failure) : given.body.clone(),
               given.contentType);
}

ResponseHead Connection::beginHead(unsigned status) {
    m_status = status;
    ResponseHead head(status, m_core.clock.wallMs());
    if (m_requestId.empty()) m_requestId = m_core.nextRequestId();
    head.add("x-request-id", m_requestId);
    const std::string node = m_core.nodeId();
    if (!node.empty() && !(m_caller && m_caller->key.isTest())) head.add("x-stacknet-node", node);
    head.add("x-stacknet-tee", hasTask() && !m_tee.empty() ? m_tee : "none");
    if (m_sealed) {
        head.add(e2ee::kResponseNonceHeader, m_sealed->nonceHeader());
        head.add("x-stacknet-e2ee", m_sealed->profileName());
    } else {
        if (hasTask()) head.add("x-stacknet-e2ee", "none");
        if (m_storeSent) head.add("x-stacknet-store", "false");
        if (!m_ignored.empty()) head.add("x-stacknet-ignored-params", m_ignored);
        if (!m_memoryUse.empty()) head.add("x-stacknet-memory", m_memoryUse);
    }
    if (m_caller) head.addLimits(m_caller->admission);
    for (const auto& [name, value] : m_corsFields) head.add(name, value);
    head.add("cache-control", m_sealed ? "no-store, no-transform" : "no-store");
    head.add("x-content-type-options", "nosniff");
    return head;
}

void Connection::answer(unsigned status, SecretBytes body,
                        const std::vector<std::pair<std::string, std::string>>& extra,
                        std::string_view contentType) {
    ResponseHead head = beginHead(status);
    for (const auto& [name, value] : extra) head.add(name, value);
    sendAnswer(head, std::move(body), contentType);
}

void Connection::refuse(const HttpFailure& failure) {
    if (!m_headRead && m_state == State::Head && m_requestStartMs == 0) m_requestStartMs = nowMs();
    if (failure.close) m_mustClose = true;
    ResponseHead head = beginHead(failure.status);
    head.addFailure(failure);
    sendAnswer(head, renderFailure(failure),
               failure.contentType.empty() ? kJsonType : std::string_view(failure.contentType));
}

bool Connection::keepAlive() const {
    return m_headRead && m_head.keepAlive && m_bodyDone && !m_mustClose && !m_peerGone &&
           !m_core.draining.load() && m_requests < m_core.config.limits.requestsPerConnection;
}

void Connection::sendAnswer(ResponseHead& head, SecretBytes body, std::string_view contentType) {
    const bool keep = keepAlive();
    m_mustClose = !keep;
    m_state = State::Answer;
    // A client that has its answer may send the next request at once.
    if (m_caller) m_caller->admission.slot = auth::ConcurrencySlot();
    if (m_sealed) {
        SecretBytes sealed;
        const std::string_view final = m_finalJson.empty() ? "{}" : m_finalJson.exposeText();
        if (!m_sealed->whole(m_status, contentType, body.view(), final, sealed).ok()) {
            logRequest("sealing_failed");
            close();
            return;
        }
        body = std::move(sealed);
        contentType = m_sealed->outerContentType(contentType);
        head.add("x-accel-buffering", "no");
    }
    head.add("content-type", contentType);
    SecretBytes out = head.finish(keep, body.size(), false);
    if (!m_headRead || m_head.method != "HEAD") out.append(body.view());
    send(std::move(out), &Connection::finishRequest);
}

void Connection::finishRequest() {
    logRequest("done");
    endTask();
    m_caller.reset();
    m_sealed.reset();
    m_requestId.clear();
    m_requestStartMs = 0;
    if (m_mustClose) {
        linger();
    } else {
        nextRequest();
    }
}

void Connection::logRequest(const char* end) {
    const bool quiet = m_headRead && m_status == 200 && !m_route.scope;
    log::write(quiet ? log::Level::Debug : log::Level::Info, "gateway", "request",
               {{"method", m_headRead ? m_head.method : "(none)"},
                {"route", m_headRead ? routeName(m_head.path) : "(none)"},
                {"status", m_status},
                {"ms", nowMs() - m_requestStartMs},
                {"key", m_caller ? m_caller->key.id : std::string()},
                {"request", m_requestId},
                {"e2ee", m_sealed ? m_sealed->profileName() : "none"},
                {"end", end}});
}

}  // namespace stacknet::gateway
