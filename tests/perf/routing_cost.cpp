// stacknet-routing-cost: what one routing decision costs over a table of nodes, beside looking at
// every node. Prints one JSON object. One thread, and processor time rather than the wall's, so
// that a busy machine changes both sides alike.

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

#include "core/base/rng.h"
#include "core/routing/node_index.h"

namespace {

using namespace stacknet;
using namespace stacknet::routing;

constexpr std::int64_t kNowMs = 1'000'000;
constexpr int kRounds = 5;

double threadNs() {
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

/// Nanoseconds of one call, the median of the rounds.
double timeOf(std::size_t calls, const std::function<void(std::size_t)>& work) {
    std::vector<double> rounds;
    for (int round = 0; round < kRounds; ++round) {
        const double began = threadNs();
        for (std::size_t i = 0; i < calls; ++i) work(i);
        rounds.push_back((threadNs() - began) / static_cast<double>(calls));
    }
    std::sort(rounds.begin(), rounds.end());
    return rounds[rounds.size() / 2];
}

std::vector<NodeFacts> nodesOf(std::size_t count, Rng& rng) {
    std::vector<NodeFacts> nodes(count);
    for (NodeFacts& node : nodes) {
        rng.fill(node.nodeKey.mutableView());
        node.serving = node.reachable = true;
        node.attested = rng.below(4) == 0;
        node.offers = {{TaskClass::Chat, "everywhere", static_cast<Warmth>(rng.below(3))},
                       {TaskClass::Chat, "model-" + std::to_string(rng.below(200)), Warmth::Hot},
                       {TaskClass::Code, "python", Warmth::Warm}};
        node.resource = resourceMask({static_cast<std::uint32_t>(rng.below(200)), 0,
                                      static_cast<std::uint32_t>(rng.below(64)), 64, 0});
        node.capability = modelCapabilities("llama-q4");
        node.availability = availabilityMask(rng.below(8), rng.below(8));
        node.capacityClass = static_cast<std::uint32_t>(1 + rng.below(kCapacityClassMax));
        node.loadBps = static_cast<std::uint32_t>(rng.below(10'000));
        node.queueLength = static_cast<std::uint32_t>(rng.below(8));
        node.stake = rng.below(1'000'000'000);
        node.points = rng.below(100'000);
        node.heardMs = kNowMs - static_cast<std::int64_t>(rng.below(20'000));
    }
    return nodes;
}

/// The easiest, the hardest (every filter, all tiers) and a usual request.
std::vector<std::pair<const char*, TaskNeeds>> asks() {
    TaskNeeds every;
    every.model = "everywhere";
    every.confidential = true;
    every.minimumStake = 1'000;
    every.resource = *resourceNeeds({16, 0, 4, 0, 0});
    every.capability = modelCapabilities("llama-q4");
    every.availability = availabilityNeeds(1, 0);
    every.stack.data[0] = 1;
    TaskNeeds open;
    TaskNeeds wide;
    wide.model = "everywhere";
    TaskNeeds rare;
    rare.model = "model-7";
    return {{"any_model", open},
            {"model_of_all", wide},
            {"model_of_few", rare},
            {"every_filter", every}};
}

}  // namespace

int main() {
    std::string json = "{";
    for (const std::size_t count : {std::size_t{1'000}, std::size_t{10'000}}) {
        SeededRng rng(1);
        NodeIndex index;
        std::vector<NodeFacts> nodes = nodesOf(count, rng);
        if (!index.assign(nodes).ok()) return 1;
        index.refresh();
        std::vector<DrawSeed> seeds;
        for (int i = 0; i < 256; ++i) seeds.push_back(randomSeed(rng));
        json += (json.size() > 1 ? ",\"" : "\"") + std::to_string(count) + "\":{";
        std::size_t chosen = 0;
        for (const auto& [name, needs] : asks()) {
            const double ns = timeOf(2'000, [&](std::size_t i) {
                chosen += index.decide(needs, kNowMs, seeds[i % seeds.size()]).choice.has_value();
            });
            json += "\"" + std::string(name) + "_ns\":" + std::to_string(ns) + ",";
        }
        if (chosen != kRounds * 2'000 * asks().size()) return 1;
        // What no router that looks at each node can do without: reading one number of each.
        std::uint64_t sum = 0;
        const double scan = timeOf(2'000, [&](std::size_t i) {
            for (const NodeFacts& node : index.nodes()) sum += node.loadBps < 9'000 - i % 2;
        });
        if (sum == 0) return 1;
        const double change = timeOf(2'000, [&](std::size_t i) {
            NodeFacts& node = nodes[i % nodes.size()];
            node.loadBps = (node.loadBps + 17) % 10'000;
            node.points += 64;
            (void)index.put(node);
        });
        const double build = timeOf(3, [&](std::size_t) {
            (void)index.assign(nodes);
            index.refresh();
        });
        json += "\"scan_ns\":" + std::to_string(scan) + ",\"change_ns\":" + std::to_string(change) +
                ",\"build_ns\":" + std::to_string(build) + "}";
    }
    std::printf("%s}\n", json.c_str());
    return 0;
}
