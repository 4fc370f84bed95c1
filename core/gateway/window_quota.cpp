#include "core/gateway/window_quota.h"

#include <algorithm>

namespace stacknet::gateway {
namespace {

constexpr std::size_t kKeysMax = 10'000;

}  // namespace

std::int64_t WindowQuota::waitOf(const std::deque<std::int64_t>& times) const {
    if (times.size() < m_limit) return 0;
    return std::max<std::int64_t>(1, m_windowMs - (m_clock.monotonicMs() - times.front()));
}

void WindowQuota::makeRoom() {
    if (m_times.size() < kKeysMax) return;
    const std::int64_t nowMs = m_clock.monotonicMs();
    std::erase_if(m_times, [&](const auto& entry) {
        return entry.second.empty() || nowMs - entry.second.back() >= m_windowMs;
    });
    if (m_times.size() < kKeysMax) return;
    m_times.erase(std::min_element(
        m_times.begin(), m_times.end(),
        [](const auto& a, const auto& b) { return a.second.back() < b.second.back(); }));
}

std::deque<std::int64_t>& WindowQuota::fresh(std::string_view apiKeyId) {
    auto found = m_times.find(apiKeyId);
    if (found == m_times.end()) {
        makeRoom();
        found = m_times.emplace(std::string(apiKeyId), std::deque<std::int64_t>()).first;
    }
    const std::int64_t nowMs = m_clock.monotonicMs();
    std::deque<std::int64_t>& times = found->second;
    while (!times.empty() && nowMs - times.front() >= m_windowMs) times.pop_front();
    return times;
}

std::int64_t WindowQuota::waitMs(std::string_view apiKeyId) {
    std::lock_guard lock(m_mutex);
    // A look must not make an entry: it would push out one that counts.
    return m_times.contains(apiKeyId) ? waitOf(fresh(apiKeyId)) : 0;
}

void WindowQuota::note(std::string_view apiKeyId) {
    (void)take(apiKeyId);
}

std::int64_t WindowQuota::take(std::string_view apiKeyId) {
    std::lock_guard lock(m_mutex);
    std::deque<std::int64_t>& times = fresh(apiKeyId);
    const std::int64_t wait = waitOf(times);
    if (wait == 0) times.push_back(m_clock.monotonicMs());
    return wait;
}

}  // namespace stacknet::gateway
