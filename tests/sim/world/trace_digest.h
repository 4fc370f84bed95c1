#pragma once

#include "core/base/bytes.h"
#include "tests/sim/world/stream.h"

namespace stacknet::sim {

/// Fingerprint of everything that happened in a run, in order. Two runs with one fingerprint took
/// the same steps. Not a cryptographic hash: nobody attacks it.
class TraceDigest {
public:
    void add(std::uint64_t value) {
        m_state = Stream::mix(m_state ^ value) + 0x9e3779b97f4a7c15ULL;
    }
    void add(ByteView bytes) { add(hashOf(bytes)); }
    std::uint64_t value() const { return m_state; }

    /// Little-endian words, so that the machine's byte order does not matter.
    static std::uint64_t hashOf(ByteView bytes) {
        std::uint64_t hash = bytes.size();
        std::size_t at = 0;
        for (; at + 8 <= bytes.size(); at += 8) {
            std::uint64_t word = 0;
            for (std::size_t i = 0; i < 8; ++i) {
                word |= std::uint64_t{bytes[at + i]} << (8 * i);
            }
            hash = (hash ^ word) * 0x9fb21c651e98df25ULL;
            hash ^= hash >> 32;
        }
        for (; at < bytes.size(); ++at) hash = (hash ^ bytes[at]) * 0x100000001b3ULL;
        return Stream::mix(hash);
    }

private:
    std::uint64_t m_state = 0;
};

}  // namespace stacknet::sim
