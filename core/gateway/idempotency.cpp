#include "core/gateway/idempotency.h"

#include "core/base/codec.h"
#include "core/crypto/hash.h"

namespace stacknet::gateway {
namespace {

constexpr std::int64_t kKeepMs = 24 * 3'600'000;
constexpr std::size_t kEntriesMax = 10'000;

}  // namespace

IdempotencyTable::IdempotencyTable(Clock& clock, Rng& rng) : m_clock(clock) {
    rng.fill(m_salt.mutableView());
}

bool IdempotencyTable::matches(std::string_view apiKeyId, std::string_view idempotencyKey,
                               std::string_view path, ByteView body) {
    const std::int64_t nowMs = m_clock.monotonicMs();
    std::string place(apiKeyId);
    place += '\0';
    place += idempotencyKey;
    const std::string name = toHex(crypto::hmacSha256(m_salt.view(), asBytes(place)));
    SecretBytes request = SecretBytes::copyOf(path);
    request.append(std::string_view("\0", 1));
    request.append(body);
    const Hash256 digest = crypto::hmacSha256(m_salt.view(), request.view());

    std::lock_guard lock(m_mutex);
    while (!m_order.empty()) {
        auto oldest = m_entries.find(m_order.front());
        if (nowMs - oldest->second.sinceMs < kKeepMs && m_order.size() < kEntriesMax) break;
        m_entries.erase(oldest);
        m_order.pop_front();
    }
    auto [entry, added] = m_entries.try_emplace(name, Entry{nowMs, digest});
    if (added) m_order.push_back(name);
    return entry->second.request == digest;
}

}  // namespace stacknet::gateway
