#pragma once

#include <gtest/gtest.h>

#include "core/base/rng.h"
#include "core/routing/explain.h"

namespace stacknet::routing::testing {

inline constexpr std::int64_t kNowMs = 1'000'000;

inline PublicKey keyOf(std::uint64_t index) {
    PublicKey key;
    for (std::size_t i = 0; i < 8; ++i) {
        key.data[i] = static_cast<std::uint8_t>(index >> (8 * (7 - i)));
    }
    return key;
}

/// A node that takes any chat for the model "m", warm, with the points of 16 squared.
inline NodeFacts goodNode(std::uint64_t index) {
    NodeFacts node;
    node.nodeKey = keyOf(index);
    node.serving = true;
    node.reachable = true;
    node.offers = {{TaskClass::Chat, "m", Warmth::Warm}};
    node.points = 256;
    node.stake = 1'000;
    node.heardMs = kNowMs;
    return node;
}

inline TaskNeeds chatNeeds(std::string model = "m") {
    TaskNeeds needs;
    needs.model = std::move(model);
    return needs;
}

inline DrawSeed seedOf(std::uint64_t number) {
    SeededRng rng(number);
    return randomSeed(rng);
}

inline NodeIndex indexOf(std::vector<NodeFacts> nodes) {
    NodeIndex index;
    EXPECT_TRUE(index.assign(std::move(nodes)).ok());
    index.refresh();
    return index;
}

/// A node about which anything may be true.
inline NodeFacts anyNode(std::uint64_t index, SeededRng& rng) {
    NodeFacts node;
    node.nodeKey = keyOf(index);
    node.serving = rng.below(8) != 0;
    node.reachable = rng.below(8) != 0;
    node.attested = rng.below(3) == 0;
    for (std::uint64_t i = rng.below(4); i > 0; --i) {
        node.offers.push_back({static_cast<TaskClass>(rng.below(kTaskClasses)),
                               "m" + std::to_string(rng.below(3)),
                               static_cast<Warmth>(rng.below(kWarmths))});
    }
    if (rng.below(3) == 0) node.stack.data[0] = static_cast<std::uint8_t>(1 + rng.below(2));
    node.resource = resourceMask({static_cast<std::uint32_t>(rng.below(90)), 0, 8, 16, 0});
    node.capability.set(rng.below(3));
    node.availability = availabilityMask(rng.below(4), 0);
    node.capacityClass = static_cast<std::uint32_t>(rng.below(12));
    node.loadBps = static_cast<std::uint32_t>(rng.below(11'000));
    node.queueLength = static_cast<std::uint32_t>(rng.below(4));
    node.stake = rng.below(1'000);
    node.points = rng.below(5) == 0 ? 0 : rng.below(100'000);
    node.latencyMs = static_cast<std::uint32_t>(rng.below(50));
    node.heardMs = kNowMs - static_cast<std::int64_t>(rng.below(35'000));
    return node;
}

inline TaskNeeds anyNeeds(SeededRng& rng) {
    TaskNeeds needs;
    needs.kind = static_cast<TaskClass>(rng.below(kTaskClasses));
    if (rng.below(3) != 0) needs.model = "m" + std::to_string(rng.below(4));
    needs.confidential = rng.below(4) == 0;
    if (rng.below(3) == 0) needs.minimumStake = rng.below(800);
    if (rng.below(3) == 0) needs.stack.data[0] = static_cast<std::uint8_t>(1 + rng.below(3));
    if (rng.below(3) == 0) {
        needs.resource = *resourceNeeds({static_cast<std::uint32_t>(rng.below(64)), 0, 4, 0, 0});
    }
    if (rng.below(3) == 0) needs.capability.set(rng.below(3));
    if (rng.below(3) == 0) needs.availability = availabilityNeeds(rng.below(3), 0);
    return needs;
}

}  // namespace stacknet::routing::testing
