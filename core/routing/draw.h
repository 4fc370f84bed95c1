#pragma once

#include <cstdint>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/rng.h"

namespace stacknet::routing {

/// What the draws of one decision come from. Whoever knows it draws the same again.
using DrawSeed = FixedBytes<32, struct DrawSeedTag>;

/// For the network's own assignments: SHA-256("stacknet.routing.draw.v1" || 0x00 || beacon ||
/// request), so that nobody who cannot choose the beacon can choose the node.
DrawSeed drawSeed(const Hash256& beacon, const Hash256& request);
/// For a client or gateway that draws for itself.
DrawSeed randomSeed(Rng& rng);

enum class DrawPurpose : std::uint8_t { Explore, Uniform, First, Second };
std::string_view drawPurposeName(DrawPurpose purpose);

/// One number that was drawn: `value` is uniform in [0, bound).
struct Draw {
    DrawPurpose purpose = DrawPurpose::Explore;
    std::uint64_t bound = 0;
    std::uint64_t value = 0;
    bool operator==(const Draw&) const = default;
};

/// The numbers of a seed, one after the other: word i is the first 8 bytes, little-endian, of
/// SHA-256(seed || u64 i, little-endian); words that would make one value likelier than another are
/// passed over. Not thread safe.
class DrawSource {
public:
    explicit DrawSource(const DrawSeed& seed) : m_seed(seed) {}
    /// `bound` > 0. Noted in draws().
    std::uint64_t below(std::uint64_t bound, DrawPurpose purpose);
    const std::vector<Draw>& draws() const { return m_draws; }

private:
    std::uint64_t word();

    DrawSeed m_seed;
    std::uint64_t m_counter = 0;
    std::vector<Draw> m_draws;
};

}  // namespace stacknet::routing
