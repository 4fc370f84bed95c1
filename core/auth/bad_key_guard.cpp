#include "core/auth/bad_key_guard.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>

#include "core/base/codec.h"

namespace stacknet::auth {
namespace {

constexpr std::int64_t kWindowMs = 60'000;
constexpr std::size_t kAddressesMax = 10'000;
constexpr std::size_t kIpv6NetworkBytes = 8;

std::string groupOf(std::string_view address) {
    std::string text(address.substr(0, 64));
    std::array<std::uint8_t, 16> bytes{};
    if (inet_pton(AF_INET6, text.c_str(), bytes.data()) != 1) return text;
    return toHex(ByteView(bytes.data(), kIpv6NetworkBytes));
}

}  // namespace

std::int64_t BadKeyGuard::failed(std::string_view address) {
    const std::int64_t nowMs = m_clock.monotonicMs();
    const std::string group = groupOf(address);
    std::lock_guard lock(m_mutex);
    if (m_failures.size() >= kAddressesMax && m_failures.count(group) == 0) dropOldest();
    std::deque<std::int64_t>& times = m_failures[group];
    while (!times.empty() && nowMs - times.front() >= kWindowMs) times.pop_front();
    if (times.size() < m_limit) {
        times.push_back(nowMs);
        return 0;
    }
    return std::max<std::int64_t>(1, kWindowMs - (nowMs - times.front()));
}

void BadKeyGuard::dropOldest() {
    const std::int64_t nowMs = m_clock.monotonicMs();
    auto oldest = m_failures.end();
    for (auto entry = m_failures.begin(); entry != m_failures.end();) {
        if (entry->second.empty() || nowMs - entry->second.back() >= kWindowMs) {
            entry = m_failures.erase(entry);
            oldest = m_failures.end();
            continue;
        }
        ++entry;
    }
    if (m_failures.size() < kAddressesMax) return;
    for (auto entry = m_failures.begin(); entry != m_failures.end(); ++entry) {
        if (oldest == m_failures.end() || entry->second.back() < oldest->second.back()) {
            oldest = entry;
        }
    }
    m_failures.erase(oldest);
}

}  // namespace stacknet::auth
