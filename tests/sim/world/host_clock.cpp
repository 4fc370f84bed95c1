#include "tests/sim/world/host_clock.h"

#include <algorithm>

namespace stacknet::sim {

std::int64_t HostClock::monotonic(std::int64_t trueMs) const {
    const std::int64_t sinceMs = trueMs - m_anchorTrueMs;
    return m_anchorMonotonicMs + sinceMs + sinceMs * m_ppm / 1'000'000;
}

consensus::Now HostClock::at(std::int64_t trueMs) const {
    consensus::Now now;
    now.monotonicMs = monotonic(trueMs);
    now.bootMs = now.monotonicMs + m_sleptMs;
    now.wallMs = m_frozenWallMs.value_or(kWallAtStartMs + trueMs + m_wallOffsetMs);
    return now;
}

std::int64_t HostClock::trueMsOf(std::int64_t monotonicMs, std::int64_t trueMs) const {
    const std::int64_t leftMs = monotonicMs - monotonic(trueMs);
    if (leftMs <= 0) return trueMs + 1;
    const std::int64_t estimate = leftMs * 1'000'000 / (1'000'000 + m_ppm);
    return trueMs + std::max<std::int64_t>(estimate, 1);
}

void HostClock::setRate(std::int64_t trueMs, std::int64_t ppm) {
    m_anchorMonotonicMs = monotonic(trueMs);
    m_anchorTrueMs = trueMs;
    m_ppm = ppm;
}

void HostClock::repair(std::int64_t trueMs) {
    setRate(trueMs, 0);
    m_wallOffsetMs = 0;
    m_frozenWallMs.reset();
}

void HostClock::slept(std::int64_t fromMs, std::int64_t trueMs, std::int64_t countedMs) {
    m_anchorMonotonicMs = monotonic(fromMs);
    m_anchorTrueMs = trueMs;
    m_sleptMs += countedMs;
}

}  // namespace stacknet::sim
