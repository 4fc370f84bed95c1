#include "core/consensus/pacemaker.h"

#include <algorithm>

namespace stacknet::consensus {

void Pacemaker::enterTerm(std::int64_t nowMs) {
    m_progressMs = nowMs;
    m_notarizedMs.clear();
    m_unmetSinceMs.reset();
}

void Pacemaker::onNotarized(View view, std::int64_t nowMs) {
    m_progressMs = nowMs;
    m_notarizedMs.emplace(view, nowMs);
}

void Pacemaker::onFinalized(View view, std::int64_t nowMs) {
    m_progressMs = nowMs;
    m_notarizedMs.erase(m_notarizedMs.begin(), m_notarizedMs.upper_bound(view));
}

void Pacemaker::rearm(std::int64_t nowMs) {
    m_progressMs = nowMs;
    for (auto& [view, sinceMs] : m_notarizedMs) sinceMs = nowMs;
    if (m_unmetSinceMs) m_unmetSinceMs = nowMs;
}

void Pacemaker::setFailedRotations(std::uint64_t rotations) {
    m_factor = 1;
    for (std::uint64_t i = 0; i < rotations && m_factor < m_params.watchdogBackoffMax; ++i) {
        m_factor *= 2;
    }
}

std::int64_t Pacemaker::watchdogMs() const {
    return m_params.watchdogMs * m_factor;
}

std::vector<Deadline> Pacemaker::deadlines() const {
    std::vector<Deadline> armed{{AbandonReason::NoProgress, m_progressMs + watchdogMs()}};  // W1
    if (!m_notarizedMs.empty()) {                                                           // W2
        armed.push_back({AbandonReason::NotFinal, m_notarizedMs.begin()->second + watchdogMs()});
    }
    if (m_unmetSinceMs) {  // W3
        armed.push_back({AbandonReason::UnmetDemand, *m_unmetSinceMs + watchdogMs()});
    }
    return armed;
}

std::optional<AbandonReason> Pacemaker::due(std::int64_t nowMs) const {
    for (const Deadline& deadline : deadlines()) {
        if (nowMs >= deadline.dueAtMs) return deadline.reason;
    }
    return std::nullopt;
}

std::int64_t Pacemaker::dueAtMs() const {
    std::int64_t atMs = INT64_MAX;
    for (const Deadline& deadline : deadlines()) atMs = std::min(atMs, deadline.dueAtMs);
    return atMs;
}

std::string_view abandonReasonName(AbandonReason reason) {
    switch (reason) {
        case AbandonReason::NoProgress:
            return "no_progress";
        case AbandonReason::NotFinal:
            return "not_final";
        case AbandonReason::UnmetDemand:
            return "unmet_demand";
        case AbandonReason::BadProposal:
            return "bad_proposal";
        case AbandonReason::OthersAbandoned:
            return "others_abandoned";
        case AbandonReason::LeaderJailed:
            return "leader_jailed";
    }
    return "unknown";
}

}  // namespace stacknet::consensus
