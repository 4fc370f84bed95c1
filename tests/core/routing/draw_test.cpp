#include "core/routing/draw.h"

#include <gtest/gtest.h>

#include "core/base/codec.h"
#include "core/crypto/hash.h"

namespace stacknet::routing::testing {
namespace {

TEST(RoutingDraw, AnybodyDrawsTheSameNumbersAgain) {
    Hash256 beacon;
    beacon.data.fill(1);
    Hash256 request;
    request.data.fill(2);
    Bytes text = toBytes("stacknet.routing.draw.v1");
    text.push_back(0);
    text.insert(text.end(), 32, 1);
    text.insert(text.end(), 32, 2);
    const DrawSeed seed = drawSeed(beacon, request);
    EXPECT_EQ(toHex(seed), toHex(crypto::sha256(text)));

    DrawSource source(seed);
    std::vector<Draw> expected;
    for (std::uint64_t i = 0; i < 5; ++i) {
        Bytes block = toBytes(seed.view());
        block.push_back(static_cast<std::uint8_t>(i));
        block.insert(block.end(), 7, 0);
        const Hash256 digest = crypto::sha256(block);
        std::uint64_t word = 0;
        for (std::size_t k = 0; k < 8; ++k) word |= std::uint64_t{digest.data[k]} << (8 * k);
        expected.push_back({DrawPurpose::First, 1'000'000, word % 1'000'000});
        EXPECT_EQ(source.below(1'000'000, DrawPurpose::First), word % 1'000'000);
    }
    EXPECT_EQ(source.draws(), expected);
    EXPECT_NE(drawSeed(request, beacon), seed);
}

TEST(RoutingDraw, EveryValueIsAsLikely) {
    SeededRng rng(3);
    DrawSource source(randomSeed(rng));
    std::array<int, 7> counts{};
    for (int i = 0; i < 70'000; ++i) ++counts[source.below(7, DrawPurpose::Uniform)];
    for (const int count : counts) EXPECT_NEAR(count, 10'000, 400);
    // A bound for which half of all words are passed over.
    const std::uint64_t bound = (std::uint64_t{1} << 63) + 1;
    for (int i = 0; i < 100; ++i) EXPECT_LT(source.below(bound, DrawPurpose::Uniform), bound);
    EXPECT_EQ(source.below(1, DrawPurpose::Second), 0u);
}

TEST(RoutingDraw, PurposesHaveNames) {
    EXPECT_EQ(drawPurposeName(DrawPurpose::Explore), "explore");
    EXPECT_EQ(drawPurposeName(DrawPurpose::Uniform), "uniform");
    EXPECT_EQ(drawPurposeName(DrawPurpose::First), "first");
    EXPECT_EQ(drawPurposeName(DrawPurpose::Second), "second");
    EXPECT_EQ(drawPurposeName(static_cast<DrawPurpose>(9)), "unknown");
}

}  // namespace
}  // namespace stacknet::routing::testing
