#pragma once

#include <algorithm>
#include <cstdint>
#include <map>

#include "core/consensus/params.h"

namespace stacknet::consensus {

/// Answers about snapshots that one peer gets in a second, at most so many at once.
inline constexpr std::int64_t kSnapshotAnswersPerSecond = 40;

/// How much of this node's line and disk peers may take for their joining. Pure. What is refused is
/// counted and left unanswered; a peer that keeps to the protocol (kSnapshotAskGapMs) never sees
/// it.
class SnapshotServing {
public:
    /// True when the request may be answered now (monotonic time).
    bool admit(const PublicKey& peer, std::int64_t nowMs) {
        if (!m_buckets.contains(peer) && m_buckets.size() >= kPeersMax) return refuse();
        const auto [entry, fresh] = m_buckets.try_emplace(peer, Bucket{kFull, nowMs});
        Bucket& bucket = entry->second;
        // Thousandths of an answer: one second gives kSnapshotAnswersPerSecond of them.
        const std::int64_t passedMs = std::clamp<std::int64_t>(nowMs - bucket.atMs, 0, 1'000);
        bucket.left = std::min(kFull, bucket.left + passedMs * kSnapshotAnswersPerSecond);
        bucket.atMs = nowMs;
        if (bucket.left < 1'000) return refuse();
        bucket.left -= 1'000;
        return true;
    }
    void forget(const PublicKey& peer) { m_buckets.erase(peer); }
    std::uint64_t refused() const { return m_refused; }

private:
    static constexpr std::int64_t kFull = kSnapshotAnswersPerSecond * 1'000;
    struct Bucket {
        std::int64_t left = kFull;
        std::int64_t atMs = 0;
    };
    bool refuse() {
        ++m_refused;
        return false;
    }
    std::map<PublicKey, Bucket> m_buckets;
    std::uint64_t m_refused = 0;
};

}  // namespace stacknet::consensus
