#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include "core/base/clock.h"

namespace stacknet::gateway {

/// How often one API key did something in the time just past: at most `limit` times in any
/// `windowMs`. Holds at most 10,000 keys; the one that was noted longest ago goes first. Thread
/// safe.
class WindowQuota {
public:
    WindowQuota(Clock& clock, std::uint32_t limit, std::int64_t windowMs)
        : m_clock(clock), m_limit(limit), m_windowMs(windowMs) {}

    /// 0 while `apiKeyId` is below its limit, else the milliseconds until it will be.
    std::int64_t waitMs(std::string_view apiKeyId);
    /// Counts once; what is above the limit is not counted.
    void note(std::string_view apiKeyId);
    /// waitMs, and counts when that is 0: both at once, so that parallel requests share one limit.
    std::int64_t take(std::string_view apiKeyId);

private:
    std::deque<std::int64_t>& fresh(std::string_view apiKeyId);
    std::int64_t waitOf(const std::deque<std::int64_t>& times) const;
    void makeRoom();

    Clock& m_clock;
    const std::uint32_t m_limit;
    const std::int64_t m_windowMs;
    std::mutex m_mutex;
    std::map<std::string, std::deque<std::int64_t>, std::less<>> m_times;
};

}  // namespace stacknet::gateway
