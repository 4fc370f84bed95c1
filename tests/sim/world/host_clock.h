#pragma once

#include <optional>

#include "core/consensus/engine.h"

namespace stacknet::sim {

/// The three clocks of one machine as functions of true time (milliseconds since the run began).
class HostClock {
public:
    static constexpr std::int64_t kWallAtStartMs = 1'700'000'000'000;

    consensus::Now at(std::int64_t trueMs) const;
    /// The earliest true time at which the monotonic clock shows `monotonicMs`.
    std::int64_t trueMsOf(std::int64_t monotonicMs, std::int64_t trueMs) const;

    /// The monotonic clock gains `ppm` microseconds a second from now on.
    void setRate(std::int64_t trueMs, std::int64_t ppm);
    /// NTP step, wrong time zone, leap: the wall clock alone.
    void stepWall(std::int64_t ms) { m_wallOffsetMs += ms; }
    /// The wall clock stands still from now on.
    void freezeWall(std::int64_t trueMs) { m_frozenWallMs = at(trueMs).wallMs; }
    /// The wall clock is right again and the rate is 1.
    void repair(std::int64_t trueMs);
    /// The machine slept from `fromMs` to now and its boot clock counted `countedMs`.
    void slept(std::int64_t fromMs, std::int64_t trueMs, std::int64_t countedMs);

private:
    std::int64_t monotonic(std::int64_t trueMs) const;

    std::int64_t m_anchorTrueMs = 0;
    std::int64_t m_anchorMonotonicMs = 1'000'000;
    std::int64_t m_ppm = 0;
    std::int64_t m_sleptMs = 0;
    std::int64_t m_wallOffsetMs = 0;
    std::optional<std::int64_t> m_frozenWallMs;
};

}  // namespace stacknet::sim
