#include "core/ledger/arena_draw.h"

#include "core/base/canonical.h"
#include "core/crypto/hash.h"

namespace stacknet::ledger {
namespace {

constexpr std::string_view kPersonal = "stknet-arena";

Hash256 valueOf(std::string_view domain, const BeaconValue& beacon, const TaskHash& task) {
    CanonicalWriter out;
    out.raw(asBytes(domain)).fixed(beacon).fixed(task);
    return crypto::blake2b256(out.data(), kPersonal);
}

std::uint64_t bigEndianAt(const Hash256& hash, std::size_t offset) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < 8; ++i) value = value << 8 | hash.data[offset + i];
    return value;
}

}  // namespace

Hash256 drawValue(const BeaconValue& beacon, const TaskHash& task) {
    return valueOf("arena-draw", beacon, task);
}

Hash256 committeeValue(const BeaconValue& beacon, const TaskHash& task) {
    return valueOf("arena-committee", beacon, task);
}

std::uint64_t drawNumber(const Hash256& r) {
    return bigEndianAt(r, 0);
}

std::uint64_t DrawStream::next() {
    if (m_used == Hash256::size) {
        CanonicalWriter out;
        out.raw(asBytes("arena-stream")).fixed(m_seed).u64(m_blocks++);
        m_block = crypto::blake2b256(out.data(), kPersonal);
        m_used = 0;
    }
    const std::uint64_t value = bigEndianAt(m_block, m_used);
    m_used += 8;
    return value;
}

std::uint64_t DrawStream::below(std::uint64_t bound) {
    // 2^64 mod bound numbers at the top would make the small remainders too frequent.
    const std::uint64_t excess = (UINT64_MAX % bound + 1) % bound;
    for (;;) {
        const std::uint64_t value = next();
        if (value <= UINT64_MAX - excess) return value % bound;
    }
}

std::vector<Candidate> drawWeighted(std::vector<Candidate> candidates, std::size_t count,
                                    DrawStream& stream) {
    std::uint64_t total = 0;
    for (const Candidate& candidate : candidates) total += candidate.weight;
    std::vector<Candidate> drawn;
    while (drawn.size() < count && total > 0) {
        std::uint64_t rest = stream.below(total);
        auto chosen = candidates.begin();
        while (rest >= chosen->weight) {
            rest -= chosen->weight;
            ++chosen;
        }
        total -= chosen->weight;
        drawn.push_back(*chosen);
        candidates.erase(chosen);
    }
    return drawn;
}

}  // namespace stacknet::ledger
