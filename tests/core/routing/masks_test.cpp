#include "core/routing/masks.h"

#include <gtest/gtest.h>

#include "core/base/rng.h"
#include "core/routing/facts.h"

namespace stacknet::routing::testing {
namespace {

using Bits = std::vector<std::uint16_t>;

TEST(RoutingMasks, ATierIsReachedOrNot) {
    EXPECT_TRUE(resourceMask({}).none());
    EXPECT_EQ(resourceMask({7, 4, 3, 9, 99}).bits(), (Bits{0, 1, 16, 32, 33, 40, 41, 48, 49}));
    EXPECT_EQ(resourceNeeds({5, 0, 3, 0, 0})->bits(), (Bits{1, 34})) << "the next tier up";
    EXPECT_EQ(resourceNeeds({640, 640, 128, 512, 25'000})->bits(), (Bits{15, 31, 39, 47, 55}));
    EXPECT_FALSE(resourceNeeds({641, 0, 0, 0, 0})) << "no mask can say that";
    EXPECT_FALSE(resourceNeeds({0, 0, 129, 0, 0}));
    EXPECT_TRUE(resourceNeeds({})->none());
}

// A mask covers a need exactly when the machine has the amount of the tier.
TEST(RoutingMasks, CoversIsAtLeast) {
    SeededRng rng(1);
    for (int i = 0; i < 5'000; ++i) {
        const auto has = static_cast<std::uint32_t>(rng.below(700));
        const auto tier = static_cast<std::size_t>(rng.below(kVramTiersGib.size()));
        const bool enough = has >= kVramTiersGib[tier];
        EXPECT_EQ(resourceMask({has, 0, 0, 0, 0}).covers(*resourceNeeds({kVramTiersGib[tier]})),
                  enough);
        EXPECT_EQ(resourceMask({0, has, 0, 0, 0}).covers(*resourceNeeds({0, kVramTiersGib[tier]})),
                  enough);
    }
}

TEST(RoutingMasks, AvailabilityCountsFreeSlots) {
    EXPECT_EQ(availabilityMask(2, 1).bits(), (Bits{0, 1, 128}));
    EXPECT_TRUE(availabilityMask(3, 0).covers(availabilityNeeds(3, 0)));
    EXPECT_FALSE(availabilityMask(2, 0).covers(availabilityNeeds(3, 0)));
    EXPECT_EQ(availabilityMask(1'000, 1'000).bits().size(), 256u);
}

TEST(RoutingMasks, ANameTellsFamilyAndQuantization) {
    const Mask256 llama = modelCapabilities("Meta-Llama-3-8B-Instruct.Q4_K_M.gguf");
    EXPECT_TRUE(llama.has(kFamilyBit + 0));
    EXPECT_TRUE(llama.has(kQuantizationBit + 7));
    EXPECT_EQ(llama.bits().size(), 2u);
    EXPECT_FALSE(modelCapabilities("tinyllama-q8_0").has(kFamilyBit + 0)) << "another word";
    EXPECT_TRUE(modelCapabilities("tinyllama-q8_0").has(kFamilyBit + 9));
    EXPECT_TRUE(modelCapabilities("").none());
    EXPECT_TRUE(modelCapabilities("stub").none());
    EXPECT_LE(kFamilyBit + kModelFamilies.size(), kQuantizationBit);
}

TEST(RoutingMasks, BytesAreLittleEndianAndComeBack) {
    Mask256 mask;
    mask.set(0);
    mask.set(9);
    mask.set(255);
    const MaskBytes bytes = mask.encode();
    EXPECT_EQ(bytes.data[0], 1);
    EXPECT_EQ(bytes.data[1], 2);
    EXPECT_EQ(bytes.data[31], 0x80);
    SeededRng rng(2);
    for (int i = 0; i < 200; ++i) {
        MaskBytes any;
        rng.fill(any.mutableView());
        EXPECT_EQ(Mask256::decode(any).encode(), any);
        EXPECT_TRUE(Mask256::decode(any).covers(Mask256::decode(any)));
    }
}

TEST(RoutingMasks, TheTableOfBitsIsTheProtocols) {
    EXPECT_EQ(static_cast<int>(Capability::Chat), 0);
    EXPECT_EQ(static_cast<int>(Capability::CodeExecution), 1);
    EXPECT_EQ(static_cast<int>(Capability::Embeddings), 2);
    EXPECT_EQ(static_cast<int>(Capability::ImageInput), 3);
    EXPECT_EQ(static_cast<int>(Capability::Ehbp), 8);
    EXPECT_EQ(static_cast<int>(Capability::Snx1), 9);
    EXPECT_EQ(static_cast<int>(Capability::WarmPool), 16);
    EXPECT_EQ(kFamilyBit, 64u);
    EXPECT_EQ(kQuantizationBit, 128u);
    EXPECT_EQ(kSandboxSlotsBit, 128u);
    EXPECT_EQ(kSlotsMax, 128u);
}

TEST(RoutingFacts, NamesAndWeights) {
    for (std::size_t i = 0; i < kTaskClasses; ++i) {
        const auto kind = static_cast<TaskClass>(i);
        EXPECT_EQ(taskClassFromName(taskClassName(kind)), kind);
    }
    EXPECT_FALSE(taskClassFromName("unknown"));
    EXPECT_EQ(warmthName(Warmth::Hot), "hot");
    EXPECT_EQ(warmthName(Warmth::Warm), "warm");
    EXPECT_EQ(warmthName(Warmth::Cold), "cold");
    EXPECT_EQ(rawWeight(256, 1), 16u);
    EXPECT_EQ(rawWeight(288, 3), 48u);
    EXPECT_EQ(rawWeight(256, 0), 16u) << "the nearest class";
    EXPECT_EQ(rawWeight(256, 9), 128u);
    EXPECT_EQ(rawWeight(0, 8), 0u);
    EXPECT_EQ(rawWeight(UINT64_MAX, 8), std::uint64_t{UINT32_MAX} * 8);
}

}  // namespace
}  // namespace stacknet::routing::testing
