#pragma once

#include <cstdint>

namespace stacknet {

/// Where time comes from. Nothing below the composition root reads the system clock itself.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC; may jump.
    virtual std::int64_t wallMs() const = 0;
    /// Milliseconds that never go back and stand still while the machine sleeps (CLOCK_MONOTONIC).
    virtual std::int64_t monotonicMs() const = 0;
    /// Like monotonicMs but counts sleep (CLOCK_BOOTTIME): the difference tells of a suspend.
    virtual std::int64_t bootMs() const = 0;
};

/// The machine's clocks. Thread safe.
class SystemClock final : public Clock {
public:
    std::int64_t wallMs() const override;
    std::int64_t monotonicMs() const override;
    std::int64_t bootMs() const override;
};

/// A clock that moves only when told to; for simulations and tests. Not thread safe.
class ManualClock final : public Clock {
public:
    explicit ManualClock(std::int64_t wallMs = 1'700'000'000'000) : m_wallMs(wallMs) {}
    std::int64_t wallMs() const override { return m_wallMs; }
    std::int64_t monotonicMs() const override { return m_monotonicMs; }
    std::int64_t bootMs() const override { return m_bootMs; }
    void advanceMs(std::int64_t ms) {
        m_wallMs += ms;
        m_monotonicMs += ms;
        m_bootMs += ms;
    }
    /// The machine sleeps: wall and boot time pass, monotonic time does not.
    void suspendMs(std::int64_t ms) {
        m_wallMs += ms;
        m_bootMs += ms;
    }
    /// The wall clock jumps (NTP step, wrong time zone); nothing else moves.
    void stepWallMs(std::int64_t ms) { m_wallMs += ms; }

private:
    std::int64_t m_wallMs;
    std::int64_t m_monotonicMs = 1'000'000;
    std::int64_t m_bootMs = 1'000'000;
};

}  // namespace stacknet
