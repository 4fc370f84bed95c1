#include "core/routing/node_index.h"

#include <map>

#include "tests/core/routing/plain_router.h"
#include "tests/core/routing/sample_nodes.h"

namespace stacknet::routing::testing {
namespace {

// Whatever is known and asked, the index decides as the rules do, node by node and draw by draw,
// and a table that was changed in place as one that was built anew.
TEST(NodeIndexProperty, DecidesAsTheRulesWithoutAnIndex) {
    SeededRng rng(11);
    std::size_t chosen = 0;
    std::set<Method> methods;
    for (int round = 0; round < 300; ++round) {
        std::vector<NodeFacts> nodes;
        const std::uint64_t size = rng.below(round % 10 == 0 ? 400 : 12);
        for (std::uint64_t i = 0; i < size; ++i) nodes.push_back(anyNode(3 * i, rng));
        NodeIndex index = indexOf(nodes);
        for (std::uint64_t change = rng.below(20); change > 0; --change) {
            const std::uint64_t at = rng.below(3 * size + 3);
            const NodeFacts node = anyNode(at, rng);
            std::erase_if(nodes, [&](const NodeFacts& old) { return old.nodeKey == node.nodeKey; });
            if (rng.below(10) == 0) {
                index.remove(node.nodeKey);
            } else {
                ASSERT_TRUE(index.put(node).ok());
                nodes.push_back(node);
            }
            if (rng.below(2) == 0) index.refresh();
        }
        index.refresh();
        ASSERT_EQ(index.size(), nodes.size());
        const PlainRouter plain(nodes);
        const NodeIndex anew = indexOf(nodes);
        for (int ask = 0; ask < 20; ++ask) {
            const TaskNeeds needs = anyNeeds(rng);
            const DrawSeed seed = seedOf(rng.u64());
            const Decision decision = index.decide(needs, kNowMs, seed);
            ASSERT_EQ(decision, plain.decide(needs, kNowMs, seed));
            ASSERT_EQ(decision, anew.decide(needs, kNowMs, seed));
            const auto fates = index.fates(needs, kNowMs);
            for (std::size_t at = 0; at < fates.size(); ++at) {
                ASSERT_EQ(fates[at], PlainRouter::fate(index.nodes()[at], needs, kNowMs));
            }
            if (!decision.choice) continue;
            ++chosen;
            methods.insert(decision.choice->method);
            ASSERT_EQ(PlainRouter::fate(*index.find(decision.choice->nodeKey), needs, kNowMs),
                      std::nullopt)
                << "a filter was left out";
        }
    }
    EXPECT_GT(chosen, 1'000u);
    EXPECT_EQ(methods.size(), 3u);
}

struct FilterCase {
    Filter filter;
    void (*spoil)(NodeFacts&);
};

TaskNeeds everyNeed() {
    TaskNeeds needs = chatNeeds();
    needs.confidential = true;
    needs.minimumStake = 1'000;
    needs.stack.data[0] = 1;
    needs.resource = *resourceNeeds({24, 0, 0, 0, 0});
    needs.capability.set(1);
    needs.availability = availabilityNeeds(1, 0);
    return needs;
}

NodeFacts nodeForEveryNeed(std::uint64_t index) {
    NodeFacts node = goodNode(index);
    node.attested = true;
    node.stack.data[0] = 1;
    node.resource = resourceMask({24, 0, 0, 0, 0});
    node.capability.set(1);
    node.availability = availabilityMask(1, 0);
    node.loadBps = kLoadLimitBps - 1;
    node.heardMs = kNowMs - kFactsMaxAgeMs;
    return node;
}

const FilterCase kFilterCases[] = {
    {Filter::Serving, [](NodeFacts& node) { node.serving = false; }},
    {Filter::Reachable, [](NodeFacts& node) { node.reachable = false; }},
    {Filter::Fresh, [](NodeFacts& node) { node.heardMs = kNowMs - kFactsMaxAgeMs - 1; }},
    {Filter::Confidential, [](NodeFacts& node) { node.attested = false; }},
    {Filter::Class, [](NodeFacts& node) { node.offers[0].kind = TaskClass::Code; }},
    {Filter::Model, [](NodeFacts& node) { node.offers[0].name = "n"; }},
    {Filter::Stake, [](NodeFacts& node) { node.stake = 999; }},
    {Filter::Stack, [](NodeFacts& node) { node.stack.data[0] = 2; }},
    {Filter::Resource,
     [](NodeFacts& node) {
         node.resource = resourceMask({23, 0, 0, 0, 0});
     }},
    {Filter::Capability, [](NodeFacts& node) { node.capability = {}; }},
    {Filter::Availability, [](NodeFacts& node) { node.availability = {}; }},
    {Filter::Load, [](NodeFacts& node) { node.loadBps = kLoadLimitBps; }},
};

TEST(NodeIndexFilters, EachIsHardAndCountedAndNoneIsEverLeftOut) {
    ASSERT_EQ(std::size(kFilterCases), kFilters);
    std::vector<NodeFacts> spoiled;
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < kFilters; ++i) {
        const Filter filter = kFilterCases[i].filter;
        ASSERT_EQ(static_cast<std::size_t>(filter), i) << "in the order of the filters";
        NodeFacts node = nodeForEveryNeed(i);
        NodeIndex good = indexOf({node});
        ASSERT_TRUE(good.decide(everyNeed(), kNowMs, seedOf(1)).choice) << "the bounds themselves";
        kFilterCases[i].spoil(node);
        const Decision decision = indexOf({node}).decide(everyNeed(), kNowMs, seedOf(1));
        EXPECT_FALSE(decision.choice) << filterName(filter);
        EXPECT_EQ(decision.counts.of(filter), 1u) << filterName(filter);
        EXPECT_TRUE(decision.draws.empty());
        names.insert(filterName(filter));
        spoiled.push_back(node);
    }
    EXPECT_EQ(names.size(), kFilters);
    const Decision none = indexOf(spoiled).decide(everyNeed(), kNowMs, seedOf(1));
    EXPECT_EQ(none.counts.nodes, kFilters);
    EXPECT_EQ(none.counts.eligible, 0u);
    for (std::size_t i = 0; i < kFilters; ++i) EXPECT_EQ(none.counts.out[i], 1u);
    EXPECT_FALSE(none.choice);
}

TEST(NodeIndexFilters, TheNumbersAreThoseOfTheProtocol) {
    EXPECT_EQ(kLoadLimitBps, 9'000u);
    EXPECT_EQ(kExplorationBps, 1'000u);
    EXPECT_EQ(kFactsMaxAgeMs, 30'000);
    EXPECT_EQ(kCapacityClassMax, 8u);
    EXPECT_EQ(kOffersMax, 32u);
    EXPECT_EQ(kOfferNameMax, 128u);
    EXPECT_EQ(kNodesMax, 65'536u);
}

TEST(NodeIndexFilters, ARefusalSaysWhyWithTheCounts) {
    FilterCounts counts;
    counts.nodes = 5;
    counts.out[static_cast<std::size_t>(Filter::Confidential)] = 3;
    counts.out[static_cast<std::size_t>(Filter::Load)] = 2;
    TaskNeeds needs = chatNeeds();
    Error error = refusalOf(needs, counts);
    EXPECT_EQ(error.code, "routing.no_eligible_node");
    EXPECT_TRUE(error.retryable);
    EXPECT_EQ(error.message,
              "No node can take this task now: of 5 known, 3 without a live attestation, 2 at 90 % "
              "load or more.");
    needs.confidential = true;
    error = refusalOf(needs, counts);
    EXPECT_EQ(error.code, "routing.no_confidential_capacity");
}

TEST(NodeIndexChoice, HotBeforeWarmBeforeCold) {
    std::vector<NodeFacts> nodes;
    for (std::uint64_t i = 0; i < 30; ++i) {
        nodes.push_back(goodNode(i));
        nodes.back().offers[0].warmth = static_cast<Warmth>(i % 3);
        nodes.back().points = i % 3 == 0 ? 1 : 1'000'000;  // the warm and cold ones have more
    }
    for (const Warmth expected : {Warmth::Hot, Warmth::Warm, Warmth::Cold}) {
        const NodeIndex index = indexOf(nodes);
        std::size_t explored = 0;
        for (std::uint64_t i = 0; i < 300; ++i) {
            const auto choice = index.decide(chatNeeds(), kNowMs, seedOf(i)).choice;
            ASSERT_EQ(choice->tier, expected);
            ASSERT_EQ(choice->tierNodes, 10u);
            if (choice->method == Method::Explored) {
                ++explored;
                continue;
            }
            ASSERT_EQ(choice->warmth, expected);
        }
        EXPECT_GT(explored, 5u);
        for (NodeFacts& node : nodes) {
            if (node.offers[0].warmth == expected) node.loadBps = kLoadLimitBps;
        }
    }
}

// Of two nodes with 4 and 1 times the weight, the first draw takes the heavier 4 times of 5.
TEST(NodeIndexChoice, DrawsByTheRootOfPointsTimesCapacity) {
    std::vector<NodeFacts> nodes = {goodNode(1), goodNode(2), goodNode(3)};
    nodes[1].points = 1'024;     // twice the root
    nodes[2].capacityClass = 2;  // twice the capacity
    const NodeIndex index = indexOf(nodes);
    std::map<PublicKey, std::uint64_t> firsts;
    std::uint64_t weighted = 0;
    for (std::uint64_t i = 0; i < 20'000; ++i) {
        const auto choice = index.decide(chatNeeds(), kNowMs, seedOf(i)).choice;
        EXPECT_EQ(choice->medianWeight, 32u);
        EXPECT_EQ(choice->weightCap, 128u);
        EXPECT_EQ(choice->totalWeight, 80u);
        if (choice->method != Method::Weighted) continue;
        ++firsts[choice->first.nodeKey];
        ++weighted;
        EXPECT_NE(choice->first.nodeKey, choice->second->nodeKey) << "two distinct ones";
    }
    EXPECT_NEAR(static_cast<double>(firsts[keyOf(1)]), 0.2 * static_cast<double>(weighted), 300);
    EXPECT_NEAR(static_cast<double>(firsts[keyOf(2)]), 0.4 * static_cast<double>(weighted), 300);
    EXPECT_NEAR(static_cast<double>(firsts[keyOf(3)]), 0.4 * static_cast<double>(weighted), 300);
}

TEST(NodeIndexChoice, OneInTenExploresEveryEligibleNodeAlike) {
    std::vector<NodeFacts> nodes;
    for (std::uint64_t i = 0; i < 10; ++i) {
        nodes.push_back(goodNode(i));
        nodes.back().points = i < 5 ? 0 : 1'000'000;  // slashed ones are explored, too
        if (i == 9) nodes.back().offers[0].warmth = Warmth::Hot;
    }
    nodes.push_back(goodNode(10));
    nodes.back().serving = false;
    const NodeIndex index = indexOf(nodes);
    std::map<PublicKey, std::uint64_t> explored;
    std::uint64_t sum = 0;
    constexpr std::uint64_t kAsks = 40'000;
    for (std::uint64_t i = 0; i < kAsks; ++i) {
        const auto choice = index.decide(chatNeeds(), kNowMs, seedOf(i)).choice;
        if (choice->method != Method::Explored) {
            ASSERT_EQ(choice->nodeKey, keyOf(9)) << "the only hot one";
            ASSERT_FALSE(choice->second);
            continue;
        }
        ++sum;
        ++explored[choice->nodeKey];
    }
    EXPECT_NEAR(static_cast<double>(sum), 0.1 * kAsks, 250);
    EXPECT_EQ(explored.size(), 10u);
    for (const auto& [key, count] : explored) {
        EXPECT_NEAR(static_cast<double>(count), 0.01 * kAsks, 90);
    }
}

TEST(NodeIndexChoice, NoWeightIsAboveFourMedians) {
    std::vector<NodeFacts> nodes = {goodNode(1), goodNode(2), goodNode(3)};
    nodes[2].points = UINT64_MAX;
    nodes[2].capacityClass = UINT32_MAX;
    const auto choice = indexOf(nodes).decide(chatNeeds(), kNowMs, seedOf(1)).choice;
    EXPECT_EQ(choice->medianWeight, 16u);
    EXPECT_EQ(choice->weightCap, 64u);
    EXPECT_EQ(choice->totalWeight, 16u + 16 + 64);
    for (NodeFacts& node : nodes) node.points = 0;
    const NodeIndex none = indexOf(nodes);
    std::set<PublicKey> taken;
    for (std::uint64_t i = 0; i < 100; ++i) {
        const auto uniform = none.decide(chatNeeds(), kNowMs, seedOf(i)).choice;
        EXPECT_EQ(uniform->medianWeight, 1u) << "counts as 1";
        EXPECT_NE(uniform->method, Method::Weighted);
        taken.insert(uniform->nodeKey);
    }
    EXPECT_EQ(taken.size(), 3u);
}

TEST(NodeIndexChoice, TheShorterQueueOfTwoWinsThenTheLowerLatencyThenTheFirst) {
    std::vector<NodeFacts> nodes = {goodNode(1), goodNode(2)};
    const auto weighted = [&](std::uint64_t from) {
        const NodeIndex index = indexOf(nodes);
        for (std::uint64_t i = from;; ++i) {
            const auto choice = index.decide(chatNeeds(), kNowMs, seedOf(i)).choice;
            if (choice->method == Method::Weighted) return *choice;
        }
    };
    nodes[0].queueLength = 1;
    nodes[1].latencyMs = 90;
    for (std::uint64_t i = 0; i < 20; ++i) EXPECT_EQ(weighted(i).nodeKey, keyOf(2));
    nodes[1].queueLength = 1;
    for (std::uint64_t i = 0; i < 20; ++i) EXPECT_EQ(weighted(i).nodeKey, keyOf(1));
    nodes[0].latencyMs = 90;
    for (std::uint64_t i = 0; i < 20; ++i) {
        EXPECT_EQ(weighted(i).nodeKey, weighted(i).first.nodeKey);
    }
}

TEST(NodeIndexChoice, FactsThatBreakALimitAreRefused) {
    NodeIndex index;
    NodeFacts node = goodNode(1);
    node.offers.assign(kOffersMax, {TaskClass::Chat, "m", Warmth::Hot});
    EXPECT_TRUE(index.put(node).ok());
    node.offers.push_back(node.offers.front());
    EXPECT_EQ(index.put(node).error().code, "routing.bad_facts");
    node.offers = {{TaskClass::Chat, std::string(kOfferNameMax, 'm'), Warmth::Hot}};
    EXPECT_TRUE(index.put(node).ok());
    node.offers[0].name += "m";
    EXPECT_EQ(index.put(node).error().code, "routing.bad_facts");
    node.offers[0].name = "";
    EXPECT_EQ(index.put(node).error().code, "routing.bad_facts");
    node.offers[0] = {static_cast<TaskClass>(3), "m", Warmth::Hot};
    EXPECT_EQ(index.put(node).error().code, "routing.bad_facts");
    node.offers[0] = {TaskClass::Chat, "m", static_cast<Warmth>(3)};
    EXPECT_EQ(index.put(node).error().code, "routing.bad_facts");
    EXPECT_EQ(index.assign({goodNode(1), goodNode(1)}).error().code, "routing.bad_facts");
    EXPECT_EQ(index.size(), 1u);
    std::vector<NodeFacts> many;
    for (std::uint64_t i = 0; i <= kNodesMax; ++i) many.push_back(goodNode(i));
    EXPECT_EQ(index.assign(many).error().code, "routing.too_many_nodes");
    many.pop_back();
    EXPECT_TRUE(index.assign(many).ok());
    EXPECT_EQ(index.put(goodNode(kNodesMax)).error().code, "routing.too_many_nodes");
    EXPECT_TRUE(index.put(goodNode(7)).ok()) << "a known one may change";
}

TEST(NodeIndexExplain, TellsEveryNodesFateAndTheSameDecision) {
    SeededRng rng(5);
    std::vector<NodeFacts> nodes;
    for (std::uint64_t i = 0; i < 200; ++i) nodes.push_back(anyNode(i, rng));
    const NodeIndex index = indexOf(nodes);
    for (int ask = 0; ask < 100; ++ask) {
        TaskNeeds needs = anyNeeds(rng);
        const DrawSeed seed = seedOf(rng.u64());
        const Explanation told = explain(index, needs, kNowMs, seed);
        EXPECT_EQ(told.decision, index.decide(needs, kNowMs, seed));
        ASSERT_EQ(told.nodes.size(), nodes.size());
        FilterCounts counts;
        counts.nodes = nodes.size();
        std::uint64_t weight = 0;
        std::uint64_t ppm = 0;
        for (std::size_t at = 0; at < told.nodes.size(); ++at) {
            const NodeFate& fate = told.nodes[at];
            EXPECT_EQ(fate.filter, PlainRouter::fate(*index.find(fate.nodeKey), needs, kNowMs));
            if (fate.filter) {
                ++counts.out[static_cast<std::size_t>(*fate.filter)];
                EXPECT_EQ(fate.weight + fate.firstPpm, 0u);
            } else {
                ++counts.eligible;
            }
            weight += fate.weight;
            ppm += fate.firstPpm;
        }
        EXPECT_EQ(counts, told.decision.counts);
        if (!told.decision.choice) continue;
        EXPECT_EQ(weight, told.decision.choice->totalWeight);
        EXPECT_LE(ppm, 1'000'000u);
        EXPECT_GT(ppm, 1'000'000u - 2 * counts.eligible) << "but for what is rounded down";
    }
}

}  // namespace
}  // namespace stacknet::routing::testing
