#include "core/engine/backend_view.h"

#include <algorithm>
#include <limits>

#include "core/base/codec.h"

namespace stacknet::engine {

namespace {

std::uint32_t shown(std::uint64_t value) {
    return static_cast<std::uint32_t>(
        std::min<std::uint64_t>(value, std::numeric_limits<std::uint32_t>::max()));
}

api::Support supportInfo(inference::Support support) {
    switch (support) {
        case inference::Support::Unknown:
            return api::Support::Unknown;
        case inference::Support::No:
            return api::Support::No;
        case inference::Support::Yes:
            return api::Support::Yes;
    }
    return api::Support::Unknown;
}

api::BackendHealth healthInfo(inference::HealthState state) {
    switch (state) {
        case inference::HealthState::Unknown:
            return api::BackendHealth::Unknown;
        case inference::HealthState::Healthy:
            return api::BackendHealth::Healthy;
        case inference::HealthState::Degraded:
            return api::BackendHealth::Degraded;
        case inference::HealthState::Open:
            return api::BackendHealth::Stopped;
        case inference::HealthState::Probing:
            return api::BackendHealth::Trying;
    }
    return api::BackendHealth::Unknown;
}

void fillHealth(api::BackendInfo& info, const inference::HealthReport& health, const Clock& clock) {
    info.health = healthInfo(health.state);
    if (health.sinceMs != 0) {
        info.sinceMs =
            clock.wallMs() - std::max<std::int64_t>(0, clock.monotonicMs() - health.sinceMs);
    }
    info.healthReason = health.reason;
    info.lastErrorCode = health.lastError;
    info.failuresInARow = health.failuresInARow;
    info.retryInMs = shown(static_cast<std::uint64_t>(std::max<std::int64_t>(0, health.retryInMs)));
    info.succeeded = health.succeeded;
    info.failed = health.failed;
    info.notSent = health.notSent;
}

}  // namespace

api::BackendInfo backendInfo(const inference::IInferenceBackend& backend, const Clock& clock) {
    api::BackendInfo info;
    const inference::BackendStatus status = backend.status();
    fillHealth(info, status.health, clock);
    info.conversations = status.capabilities.slots;
    info.logprobs = supportInfo(status.capabilities.logprobs);
    if (const auto* model = status.capabilities.find(status.model); model != nullptr) {
        info.contextTokens = model->contextTokens;
        info.embeddings = supportInfo(model->embeddings);
        info.toolCalls = supportInfo(model->toolCalls);
        info.quantisation = model->quantisation;
    }
    const auto identity = backend.identify("");
    if (identity.ok() && identity->fromFile) info.modelDigest = toHex(identity->digest);
    const auto repro = backend.reproClass();
    if (repro.ok()) {
        info.reproClass = toHex(*repro);
    } else {
        info.reproReason = repro.error().message;
    }
    return info;
}

api::QueueInfo queueInfo(const tasks::QueueStatus& queue) {
    return {shown(queue.running), shown(queue.waiting), shown(queue.accounts)};
}

}  // namespace stacknet::engine
