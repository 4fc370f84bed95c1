#include "app/console/restart_policy.h"

namespace stacknet::console {

namespace {

constexpr std::int64_t kHourMs = 3'600'000;

}  // namespace

bool RestartPolicy::mayRestart(std::int64_t startedMs, std::int64_t endedMs) {
    while (!m_restarts.empty() && endedMs - m_restarts.front() >= kHourMs) m_restarts.pop_front();
    if (endedMs - startedMs < kRestartRunMsMin) return false;
    if (m_restarts.size() >= kRestartsAnHourMax) return false;
    m_restarts.push_back(endedMs);
    return true;
}

}  // namespace stacknet::console
