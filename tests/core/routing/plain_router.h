#pragma once

#include <algorithm>
#include <cmath>

#include "core/routing/node_index.h"

/// The rules of docs/protocol/routing.md once more, one node after the other and without any index:
/// what NodeIndex is compared with.
namespace stacknet::routing::testing {

class PlainRouter {
public:
    explicit PlainRouter(std::vector<NodeFacts> nodes) : m_nodes(std::move(nodes)) {
        std::sort(m_nodes.begin(), m_nodes.end(),
                  [](const NodeFacts& a, const NodeFacts& b) { return a.nodeKey < b.nodeKey; });
    }

    static std::optional<Filter> fate(const NodeFacts& node, const TaskNeeds& needs,
                                      std::int64_t nowMs) {
        if (!node.serving) return Filter::Serving;
        if (!node.reachable) return Filter::Reachable;
        if (nowMs - node.heardMs > 30'000) return Filter::Fresh;
        if (needs.confidential && !node.attested) return Filter::Confidential;
        bool ofClass = false;
        bool ofModel = false;
        for (const Offer& offer : node.offers) {
            if (offer.kind != needs.kind) continue;
            ofClass = true;
            ofModel = ofModel || needs.model.empty() || offer.name == needs.model;
        }
        if (!ofClass) return Filter::Class;
        if (!ofModel) return Filter::Model;
        if (node.stake < needs.minimumStake) return Filter::Stake;
        const bool stackGood =
            needs.stack.isZero() || node.stack.isZero() || node.stack == needs.stack;
        if (!stackGood) return Filter::Stack;
        if (!node.resource.covers(needs.resource)) return Filter::Resource;
        if (!node.capability.covers(needs.capability)) return Filter::Capability;
        if (!node.availability.covers(needs.availability)) return Filter::Availability;
        if (node.loadBps >= 9'000) return Filter::Load;
        return std::nullopt;
    }

    Decision decide(const TaskNeeds& needs, std::int64_t nowMs, const DrawSeed& seed) const {
        Decision decision;
        decision.seed = seed;
        decision.counts.nodes = m_nodes.size();
        std::vector<const NodeFacts*> eligible;
        for (const NodeFacts& node : m_nodes) {
            const auto filter = fate(node, needs, nowMs);
            if (filter) {
                ++decision.counts.out[static_cast<std::size_t>(*filter)];
            } else {
                eligible.push_back(&node);
            }
        }
        decision.counts.eligible = eligible.size();
        if (eligible.empty()) return decision;
        DrawSource source(seed);
        decision.choice = choose(eligible, needs, source);
        decision.draws = source.draws();
        return decision;
    }

private:
    using Nodes = std::vector<const NodeFacts*>;

    static Warmth warmth(const NodeFacts& node, const TaskNeeds& needs) {
        Warmth best = Warmth::Cold;
        for (const Offer& offer : node.offers) {
            const bool asked = needs.model.empty() || offer.name == needs.model;
            if (offer.kind == needs.kind && asked) best = std::min(best, offer.warmth);
        }
        return best;
    }
    static std::uint64_t weight(const NodeFacts& node) {
        std::uint64_t root = 0;
        while ((root + 1) * (root + 1) <= node.points) ++root;
        return root * std::min(std::max(node.capacityClass, 1U), 8U);
    }
    static Drawn drawn(const NodeFacts& node, std::uint64_t capped) {
        return {node.nodeKey, capped, node.queueLength, node.latencyMs};
    }
    static std::size_t along(const std::vector<std::uint64_t>& weights, std::uint64_t mark) {
        std::size_t at = 0;
        while (mark >= weights[at]) mark -= weights[at++];
        return at;
    }

    static Choice choose(const Nodes& eligible, const TaskNeeds& needs, DrawSource& source) {
        Choice choice;
        choice.tier = Warmth::Cold;
        for (const NodeFacts* node : eligible) {
            choice.tier = std::min(choice.tier, warmth(*node, needs));
        }
        Nodes tier;
        std::vector<std::uint64_t> weights;
        for (const NodeFacts* node : eligible) {
            if (warmth(*node, needs) != choice.tier) continue;
            tier.push_back(node);
            weights.push_back(weight(*node));
        }
        std::vector<std::uint64_t> sorted = weights;
        std::sort(sorted.begin(), sorted.end());
        choice.tierNodes = tier.size();
        choice.medianWeight = std::max<std::uint64_t>(1, sorted[(sorted.size() - 1) / 2]);
        choice.weightCap = 4 * choice.medianWeight;
        for (std::uint64_t& each : weights) {
            each = std::min(each, choice.weightCap);
            choice.totalWeight += each;
        }
        if (source.below(10'000, DrawPurpose::Explore) < 1'000) {
            const NodeFacts& node = *eligible[source.below(eligible.size(), DrawPurpose::Uniform)];
            choice.method = Method::Explored;
            choice.warmth = warmth(node, needs);
            choice.first = drawn(node, std::min(weight(node), choice.weightCap));
            choice.nodeKey = node.nodeKey;
            return choice;
        }
        choice.warmth = choice.tier;
        choice.method = choice.totalWeight > 0 ? Method::Weighted : Method::Uniform;
        std::vector<std::uint64_t> shares = weights;
        if (choice.method == Method::Uniform) shares.assign(tier.size(), 1);
        const auto sum = [&] {
            std::uint64_t total = 0;
            for (const std::uint64_t share : shares) total += share;
            return total;
        };
        const std::size_t first = along(shares, source.below(sum(), DrawPurpose::First));
        choice.first = drawn(*tier[first], weights[first]);
        choice.nodeKey = choice.first.nodeKey;
        shares[first] = 0;
        if (sum() == 0) return choice;
        const std::size_t second = along(shares, source.below(sum(), DrawPurpose::Second));
        choice.second = drawn(*tier[second], weights[second]);
        const NodeFacts& a = *tier[first];
        const NodeFacts& b = *tier[second];
        const bool shorter = b.queueLength < a.queueLength;
        const bool nearer = b.queueLength == a.queueLength && b.latencyMs < a.latencyMs;
        if (shorter || nearer) choice.nodeKey = b.nodeKey;
        return choice;
    }

    std::vector<NodeFacts> m_nodes;
};

}  // namespace stacknet::routing::testing
