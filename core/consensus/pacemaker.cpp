#include "core/consensus/pacemaker.h"

#include <algorithm>

namespace stacknet::consensus {

void Pacemaker::enterTerm(std::int64_t nowMs) {
    m_progressMs = nowMs;
    m_notarizedMs.clear();
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

std::optional<AbandonReason> Pacemaker::due(std::int64_t nowMs) const {
    if (nowMs - m_progressMs >= watchdogMs()) return AbandonReason::NoProgress;  // W1
    if (!m_notarizedMs.empty() && nowMs - m_notarizedMs.begin()->second >= watchdogMs()) {
        return AbandonReason::NotFinal;  // W2
    }
    return std::nullopt;
}

std::int64_t Pacemaker::dueAtMs() const {
    std::int64_t sinceMs = m_progressMs;
    if (!m_notarizedMs.empty()) sinceMs = std::min(sinceMs, m_notarizedMs.begin()->second);
    return sinceMs + watchdogMs();
}

}  // namespace stacknet::consensus
