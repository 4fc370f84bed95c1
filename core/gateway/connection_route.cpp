#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/gateway/clear_headers.h"
#include "core/gateway/connection_internal.h"
#include "core/gateway/route_answer.h"

namespace stacknet::gateway {
namespace {

constexpr std::string_view kNodeHeader = "x-stacknet-node";

HttpFailure notCarried(std::string_view code, std::string message) {
    HttpFailure failure;
    failure.status = 403;
    failure.code = std::string(code);
    failure.message = std::move(message);
    failure.shouldRetry = false;
    return failure;
}

std::string onlyValue(const RequestHead& head, std::string_view name) {
    const auto values = valuesOf(head, name);
    return values.size() == 1 ? std::string(values[0]) : std::string();
}

ForwardEndpoint forwardEndpoint(Endpoint endpoint) {
    if (endpoint == Endpoint::CodeExecution) return ForwardEndpoint::Code;
    return endpoint == Endpoint::Embeddings ? ForwardEndpoint::Embeddings : ForwardEndpoint::Chat;
}

}  // namespace

void Connection::serveRoute() {
    IRouter* router = m_core.services.router;
    if (router == nullptr) {
        HttpFailure failure;
        failure.status = 404;
        failure.code = "not_found";
        failure.message = "This node decides about no routes.";
        return refuse(failure);
    }
    if (const std::int64_t waitMs = m_core.routes.take(m_address); waitMs > 0) {
        HttpFailure failure;
        failure.status = 429;
        failure.code = "rate_limit_exceeded";
        failure.message = "Routes were asked for too often from this address; wait.";
        failure.retryAfterMs = waitMs;
        failure.shouldRetry = true;
        return refuse(failure);
    }
    RouteQuestion question;
    if (const auto failure = readRouteQuestion(m_head.query, question)) return refuse(*failure);
    const RouteAnswer route = router->route(question.needs, question.seed, question.explain);
    if (!route.explanation.decision.choice && !question.explain) {
        return refuse(failureOfRoute(route));
    }
    answer(200, renderRoute(route, question.explain));
}

/// Finds the node that an encrypted request is sealed for when that is another one.
std::optional<HttpFailure> Connection::findOtherNode() {
    m_forwardTo.reset();
    const IRouter* router = m_core.services.router;
    if (router == nullptr || !m_route.isTask()) return std::nullopt;
    const auto named = valuesOf(m_head, kNodeHeader);
    if (!named.empty()) {
        const auto node = fixedFromHex<PublicKey>(named[0], "node");
        if (named.size() > 1 || !node.ok()) {
            return badParameter("",
                                "The header x-stacknet-node must come once, with the 64 "
                                "hexadecimal digits of a Node Key.");
        }
        if (*node != router->self()) m_forwardTo = *node;
    } else {
        const auto keyId = fixedFromHex<e2ee::KeyId>(onlyValue(m_head, e2ee::kKeyIdHeader), "key");
        const auto& ours = m_core.services.nodeKeys;
        if (!keyId.ok() || (ours != nullptr && ours->holds(*keyId))) return std::nullopt;
        m_forwardTo = router->nodeOf(*keyId);
    }
    return m_forwardTo ? checkForward() : std::nullopt;
}

/// This node cannot look into the body, and so cannot hold it to the limits of an API key that
/// depend on what is in there: such keys are for requests that end here.
std::optional<HttpFailure> Connection::checkForward() {
    const auth::VerifiedKey& key = m_caller->key;
    if (key.isTest()) {
        return notCarried("test_key_unsupported",
                          "A test key reaches no node; use one that is not for tests.");
    }
    const bool counted = m_core.services.keys.budgets().balance(key.id).limited;
    if (counted || key.limits.tokensPerMinute != 0) {
        return notCarried("key_is_counted",
                          "This API key has a limit of tokens, which this node cannot count in a "
                          "request that is sealed for another one; use a key without, or a node "
                          "that serves it itself.");
    }
    const ClearHeaders clear = readClearHeaders(m_head);
    if (!key.models.empty() && !(clear.model && key.allowsModel(*clear.model))) {
        return notCarried("model_not_allowed",
                          "This API key may use some models alone; name one of them in the header "
                          "x-stacknet-model, which the other node compares with the body.");
    }
    if (key.scopes.has(auth::Scope::ConfidentialOnly) && !clear.confidential.value_or(false)) {
        return notCarried("confidential_only",
                          "This API key is for confidential requests alone; say so in the header "
                          "x-stacknet-confidential, which the other node compares with the body.");
    }
    return std::nullopt;
}

void Connection::serveForward() {
    ForwardRequest request;
    request.node = *m_forwardTo;
    ForwardHeaders& headers = request.headers;
    headers.endpoint = forwardEndpoint(m_route.endpoint);
    headers.contentType = onlyValue(m_head, "content-type");
    headers.encapsulatedKey = onlyValue(m_head, e2ee::kEncapsulatedKeyHeader);
    headers.profile = onlyValue(m_head, e2ee::kProfileHeader);
    headers.keyId = onlyValue(m_head, e2ee::kKeyIdHeader);
    headers.requestId = onlyValue(m_head, e2ee::kRequestIdHeader);
    headers.confidential = onlyValue(m_head, "x-stacknet-confidential");
    headers.model = onlyValue(m_head, "x-stacknet-model");
    for (const std::string* value :
         {&headers.contentType, &headers.encapsulatedKey, &headers.profile, &headers.keyId,
          &headers.requestId, &headers.confidential, &headers.model}) {
        if (value->size() <= ForwardHeaders::kValueMax) continue;
        m_body.clear();
        return refuse(badParameter("", "A header beside the encrypted body is too long."));
    }
    request.body = toBytes(m_body.view());
    m_body.clear();
    log::info("gateway", "carried", {{"request", m_requestId}, {"node", request.node}});
    m_stream = false;
    m_forwardOpen = false;
    m_forwardShown = 0;
    m_state = State::Task;
    m_forwardJob = std::make_shared<ForwardJob>(waker());
    m_forwardCall = m_core.services.router->forward(std::move(request), m_forwardJob);
    ensureRead();
}

SecretBytes Connection::forwardHead(const ForwardHead& given) {
    m_forwardOpen = true;
    // Without chunks only the end of the connection can end the answer.
    if (!m_head.http11) m_mustClose = true;
    const bool keep = keepAlive();
    m_mustClose = !keep;
    ResponseHead head = beginHead(given.status);
    head.add("x-stacknet-carried-to", toHex(*m_forwardTo));
    if (!given.responseNonce.empty()) head.add(e2ee::kResponseNonceHeader, given.responseNonce);
    head.add("content-type", answerTypeName(given.type));
    head.add("x-accel-buffering", "no");
    return head.finish(keep, std::nullopt, m_head.http11);
}

void Connection::onForwardJob() {
    // What was written since the last look was taken by the client.
    if (m_forwardShown > 0) m_forwardCall->taken(std::exchange(m_forwardShown, 0));
    ForwardJob::Progress progress = m_forwardJob->take();
    if (progress.failure && !m_forwardOpen) {
        refuse(failureOfForward(*progress.failure));
        return;
    }
    SecretBytes out;
    if (progress.head) out.append(forwardHead(*progress.head).view());
    m_forwardShown = progress.body.size();
    const SecretBytes body = SecretBytes::copyOf(ByteView(progress.body));
    if (progress.failure) {
        // Past the head only an end without the end tells the client that something is missing.
        logRequest("node_failed");
        close();
        return;
    }
    out.append(framed(body, progress.ended).view());
    if (progress.ended) {
        m_state = State::Answer;
        if (m_caller) m_caller->admission.slot = auth::ConcurrencySlot();
        if (out.empty()) {
            finishRequest();
        } else {
            send(std::move(out), &Connection::finishRequest);
        }
    } else if (!out.empty()) {
        send(std::move(out), &Connection::onJob);
    }
}

}  // namespace stacknet::gateway
