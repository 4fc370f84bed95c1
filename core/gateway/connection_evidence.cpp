#include "core/base/codec.h"
#include "core/gateway/connection_internal.h"

namespace stacknet::gateway {
namespace {

constexpr std::string_view kNonceQuery = "nonce=";

HttpFailure noEvidenceHere() {
    HttpFailure failure;
    failure.status = 404;
    failure.code = "not_found";
    failure.message = "This node gives no GPU evidence.";
    return failure;
}

HttpFailure failureOfEvidence(const ::stacknet::Error& error) {
    HttpFailure failure;
    failure.status = 503;
    failure.code = "no_evidence";
    failure.message = error.message;
    failure.shouldRetry = error.retryable;
    return failure;
}

HttpFailure askedTooOften(std::int64_t waitMs) {
    HttpFailure failure;
    failure.status = 429;
    failure.code = "rate_limit_exceeded";
    failure.message = "GPU evidence was asked for too often from this address; wait.";
    failure.retryAfterMs = waitMs;
    failure.shouldRetry = true;
    return failure;
}

}  // namespace

void Connection::serveEvidence() {
    if (!m_core.services.evidence) return refuse(noEvidenceHere());
    const std::string_view query = m_head.query;
    const auto nonce = query.starts_with(kNonceQuery)
                           ? fixedFromHex<Hash256>(query.substr(kNonceQuery.size()), "nonce")
                           : ::stacknet::Result<Hash256>(makeError("gateway.no_nonce", ""));
    if (!nonce.ok()) {
        return refuse(badParameter(
            "nonce", "Ask with ?nonce= and 64 lower case hexadecimal digits that you made up."));
    }
    // GPUs take their time to sign, and answer one after the other.
    if (const std::int64_t waitMs = m_core.evidence.take(m_address); waitMs > 0) {
        return refuse(askedTooOften(waitMs));
    }
    m_stream = false;
    m_state = State::Task;
    m_evidenceJob = std::make_shared<EvidenceJob>(waker());
    m_core.services.evidence(*nonce, [job = m_evidenceJob](::stacknet::Result<std::string> bundle) {
        job->done(std::move(bundle));
    });
    ensureRead();
}

void Connection::onEvidenceJob() {
    auto bundle = m_evidenceJob->take();
    if (!bundle) return;
    if (!bundle->ok()) return refuse(failureOfEvidence(bundle->error()));
    answer(200, SecretBytes::copyOf(**bundle));
}

}  // namespace stacknet::gateway
