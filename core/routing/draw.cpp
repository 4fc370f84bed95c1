#include "core/routing/draw.h"

#include <array>

#include "core/base/invariant.h"
#include "core/crypto/hash.h"

namespace stacknet::routing {

DrawSeed drawSeed(const Hash256& beacon, const Hash256& request) {
    constexpr std::string_view kLabel{"stacknet.routing.draw.v1\0", 25};
    const Hash256 digest = crypto::sha256({asBytes(kLabel), beacon.view(), request.view()});
    DrawSeed seed;
    seed.data = digest.data;
    return seed;
}

DrawSeed randomSeed(Rng& rng) {
    DrawSeed seed;
    rng.fill(seed.mutableView());
    return seed;
}

std::string_view drawPurposeName(DrawPurpose purpose) {
    switch (purpose) {
        case DrawPurpose::Explore:
            return "explore";
        case DrawPurpose::Uniform:
            return "uniform";
        case DrawPurpose::First:
            return "first";
        case DrawPurpose::Second:
            return "second";
    }
    return "unknown";
}

std::uint64_t DrawSource::below(std::uint64_t bound, DrawPurpose purpose) {
    STACKNET_INVARIANT(bound > 0);
    // The lowest 2^64 mod bound values are dropped, so that the rest divides evenly.
    const std::uint64_t threshold = (0 - bound) % bound;
    std::uint64_t value = word();
    while (value < threshold) value = word();
    m_draws.push_back({purpose, bound, value % bound});
    return value % bound;
}

std::uint64_t DrawSource::word() {
    std::array<std::uint8_t, 8> counter{};
    for (std::size_t i = 0; i < counter.size(); ++i) {
        counter[i] = static_cast<std::uint8_t>(m_counter >> (8 * i));
    }
    ++m_counter;
    const Hash256 digest = crypto::sha256({m_seed.view(), ByteView(counter)});
    std::uint64_t value = 0;
    for (std::size_t i = 8; i-- > 0;) value = (value << 8) | digest.data[i];
    return value;
}

}  // namespace stacknet::routing
