#pragma once

#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/base/clock.h"

namespace stacknet::auth {

/// Counts bad keys per address: at most `limit` in any 60 s. Valid keys are not held up by it, so
/// a neighbour behind the same address cannot lock anybody out. IPv6 addresses count by their /64.
/// Holds at most 10,000 addresses; the one that failed longest ago goes first. Thread safe.
class BadKeyGuard {
public:
    explicit BadKeyGuard(Clock& clock, std::uint32_t limit = 20) : m_clock(clock), m_limit(limit) {}

    /// Notes one bad key. Returns 0 while the address is within its limit, else the milliseconds
    /// until a bad key will be answered as such again.
    std::int64_t failed(std::string_view address);

private:
    void dropOldest();

    Clock& m_clock;
    const std::uint32_t m_limit;
    std::mutex m_mutex;
    std::unordered_map<std::string, std::deque<std::int64_t>> m_failures;
};

}  // namespace stacknet::auth
