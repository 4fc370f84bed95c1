#pragma once

#include <cstdint>
#include <deque>

namespace stacknet::console {

/// A console that ran for less than this crashes at its start: starting it again would not help.
inline constexpr std::int64_t kRestartRunMsMin = 30'000;
inline constexpr std::size_t kRestartsAnHourMax = 3;

/// Whether a console that crashed is started again. Milliseconds of one clock that never goes back.
class RestartPolicy {
public:
    /// Counts the restart when it is allowed.
    bool mayRestart(std::int64_t startedMs, std::int64_t endedMs);

private:
    std::deque<std::int64_t> m_restarts;
};

}  // namespace stacknet::console
