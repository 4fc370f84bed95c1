#pragma once

#include <cstdint>
#include <string_view>

namespace stacknet::sim {

/// Random numbers of a run: the same for the same seed on every machine (SplitMix64). Every part of
/// the world derives a stream of its own by name, so that one more number drawn in one part moves
/// nothing in the others.
class Stream {
public:
    explicit Stream(std::uint64_t seed) : m_seed(seed), m_state(seed) {}

    std::uint64_t next() {
        m_state += 0x9e3779b97f4a7c15ULL;
        return mix(m_state);
    }
    /// In [0, bound); bound > 0. The bias of the remainder is far below what a simulation can see.
    std::uint64_t below(std::uint64_t bound) { return next() % bound; }
    /// In [low, high].
    std::int64_t between(std::int64_t low, std::int64_t high) {
        return low + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(high - low) + 1));
    }
    bool percent(std::uint64_t chance) { return below(100) < chance; }

    /// A stream that depends on this one's seed and the name only, not on what was drawn so far.
    Stream derive(std::string_view name, std::uint64_t index = 0) const {
        std::uint64_t hash = mix(m_seed ^ 0x243f6a8885a308d3ULL);
        for (const char character : name) {
            hash = mix(hash ^ static_cast<std::uint8_t>(character));
        }
        return Stream(mix(hash ^ index));
    }

    static std::uint64_t mix(std::uint64_t value) {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31);
    }

private:
    std::uint64_t m_seed;
    std::uint64_t m_state;
};

}  // namespace stacknet::sim
