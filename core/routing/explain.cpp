#include "core/routing/explain.h"

#include <algorithm>

namespace stacknet::routing {
namespace {

constexpr std::uint64_t kPpmPerBps = 100;

std::uint64_t firstPpm(const NodeFate& fate, const Decision& decision) {
    const Choice& choice = *decision.choice;
    const std::uint64_t explored = kExplorationBps * kPpmPerBps / decision.counts.eligible;
    if (!fate.inTier) return explored;
    const std::uint64_t rest = (10'000 - kExplorationBps) * kPpmPerBps;
    return explored + (choice.totalWeight > 0 ? rest * fate.weight / choice.totalWeight
                                              : rest / choice.tierNodes);
}

}  // namespace

Explanation explain(const NodeIndex& index, const TaskNeeds& needs, std::int64_t nowMs,
                    const DrawSeed& seed) {
    Explanation told{needs, nowMs, index.decide(needs, nowMs, seed), {}};
    const auto fates = index.fates(needs, nowMs);
    told.nodes.reserve(fates.size());
    for (std::size_t at = 0; at < fates.size(); ++at) {
        const NodeFacts& facts = index.nodes()[at];
        NodeFate fate;
        fate.nodeKey = facts.nodeKey;
        fate.filter = fates[at];
        fate.warmth = NodeIndex::warmthFor(facts, needs);
        fate.points = facts.points;
        fate.capacityClass = std::clamp(facts.capacityClass, 1U, kCapacityClassMax);
        fate.rawWeight = rawWeight(facts.points, facts.capacityClass);
        fate.loadBps = facts.loadBps;
        fate.queueLength = facts.queueLength;
        fate.stake = facts.stake;
        fate.latencyMs = facts.latencyMs;
        if (!fate.filter) {
            const Choice& choice = *told.decision.choice;
            fate.inTier = fate.warmth == choice.tier;
            if (fate.inTier) fate.weight = std::min(fate.rawWeight, choice.weightCap);
            fate.firstPpm = firstPpm(fate, told.decision);
        }
        told.nodes.push_back(fate);
    }
    return told;
}

}  // namespace stacknet::routing
