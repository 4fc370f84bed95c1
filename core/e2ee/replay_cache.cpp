#include "core/e2ee/replay_cache.h"

#include "core/crypto/hash.h"
#include "core/e2ee/big_endian_internal.h"

namespace stacknet::e2ee {

namespace {

constexpr unsigned kBitsAtStart = 6;

}  // namespace

ReplayId replayIdOf(ByteView enc) {
    return *ReplayId::from(crypto::sha256(enc).view().first(ReplayId::size), "replay id");
}

ReplayCache::ReplayCache(std::size_t capacity, Rng& rng)
    : m_capacity(capacity),
      m_mask(rng.u64()),
      m_multiplier(rng.u64() | 1U),
      m_bits(kBitsAtStart),
      m_slots(std::size_t{1} << kBitsAtStart) {}

std::size_t ReplayCache::find(const Slot& wanted) const {
    const std::size_t mask = m_slots.size() - 1;
    std::size_t i = ((wanted.low ^ m_mask) * m_multiplier) >> (64 - m_bits);
    // Ends, because the table is never more than three quarters full.
    while (m_slots[i].high != 0 &&
           (m_slots[i].low != wanted.low || m_slots[i].high != wanted.high)) {
        i = (i + 1) & mask;
    }
    return i;
}

ReplayCache::Verdict ReplayCache::insert(const ReplayId& id) {
    // One bit of 128 marks a slot as taken; the hash can spare it.
    const Slot wanted{getBigEndian(id.view().first(8)), getBigEndian(id.view().last(8)) | 1U};
    std::size_t place = find(wanted);
    if (m_slots[place].high != 0) return Verdict::Seen;
    if (full()) return Verdict::Full;
    if ((m_size + 1) * 4 > m_slots.size() * 3) {
        grow();
        place = find(wanted);
    }
    m_slots[place] = wanted;
    ++m_size;
    return Verdict::New;
}

void ReplayCache::grow() {
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    ++m_bits;
    for (const Slot& slot : old) {
        if (slot.high != 0) m_slots[find(slot)] = slot;
    }
}

}  // namespace stacknet::e2ee
