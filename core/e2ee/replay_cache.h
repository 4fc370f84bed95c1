#pragma once

#include <vector>

#include "core/base/bytes.h"
#include "core/base/rng.h"

namespace stacknet::e2ee {

/// The first 16 bytes of SHA-256(enc).
using ReplayId = FixedBytes<16, struct ReplayIdTag>;
ReplayId replayIdOf(ByteView enc);

/// Which encapsulated keys were used under one key of ours (G6). Holds 16 bytes an entry in a table
/// that doubles; forgets nothing, so whoever fills it gains nothing but a new key. Not thread safe.
class ReplayCache {
public:
    enum class Verdict : std::uint8_t { New, Seen, Full };

    /// Takes 16 bytes of `rng`, so that nobody can aim at one place of the table.
    ReplayCache(std::size_t capacity, Rng& rng);
    /// New: it was not there and is now. Seen: it was there. Full: it was not, and cannot be added.
    Verdict insert(const ReplayId& id);
    std::size_t size() const { return m_size; }
    bool full() const { return m_size >= m_capacity; }

private:
    struct Slot {
        std::uint64_t low = 0;
        std::uint64_t high = 0;  ///< odd when the slot is taken
    };
    std::size_t find(const Slot& wanted) const;
    void grow();

    std::size_t m_capacity;
    std::size_t m_size = 0;
    std::uint64_t m_mask;
    std::uint64_t m_multiplier;
    unsigned m_bits;  ///< the table has 2^m_bits slots
    std::vector<Slot> m_slots;
};

}  // namespace stacknet::e2ee
