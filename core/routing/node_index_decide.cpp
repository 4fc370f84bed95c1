// Decisions over what the index holds.

#include <algorithm>

#include "core/base/invariant.h"
#include "core/ledger/params.h"
#include "core/routing/node_index.h"

namespace stacknet::routing {
namespace {

/// The members of `in` for which `holds(position)`.
template <typename Predicate>
NodeSet holding(const NodeSet& in, std::size_t size, Predicate holds) {
    NodeSet found(size);
    std::vector<std::uint64_t>& words = found.words();
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (in.words()[i] == 0) continue;
        const std::size_t first = 64 * i;
        const std::size_t count = std::min<std::size_t>(64, size - first);
        std::uint64_t word = 0;
        for (std::size_t bit = 0; bit < count; ++bit) {
            word |= static_cast<std::uint64_t>(holds(first + bit)) << bit;
        }
        words[i] = word;
    }
    return found;
}

}  // namespace

Decision NodeIndex::decide(const TaskNeeds& needs, std::int64_t nowMs, const DrawSeed& seed) const {
    STACKNET_INVARIANT(!m_stale);
    Decision decision;
    decision.seed = seed;
    decision.counts.nodes = m_nodes.size();
    NodeSet eligible = m_all;
    Tiers tiers;
    std::uint64_t left = m_nodes.size();
    filter(needs, nowMs, eligible, tiers, [&](Filter filter, const NodeSet& rest) {
        const std::uint64_t now = rest.count();
        decision.counts.out[static_cast<std::size_t>(filter)] = left - now;
        left = now;
    });
    decision.counts.eligible = left;
    if (left == 0) return decision;
    DrawSource source(seed);
    decision.choice = draw(eligible, tiers, source);
    decision.draws = source.draws();
    return decision;
}

std::vector<std::optional<Filter>> NodeIndex::fates(const TaskNeeds& needs,
                                                    std::int64_t nowMs) const {
    STACKNET_INVARIANT(!m_stale);
    std::vector<std::optional<Filter>> fates(m_nodes.size());
    NodeSet eligible = m_all;
    NodeSet before = m_all;
    Tiers tiers;
    filter(needs, nowMs, eligible, tiers, [&](Filter filter, const NodeSet& rest) {
        before.drop(rest);
        before.forEach([&](std::size_t at) { fates[at] = filter; });
        before = rest;
    });
    return fates;
}

void NodeIndex::filter(const TaskNeeds& needs, std::int64_t nowMs, NodeSet& in, Tiers& tiers,
                       const std::function<void(Filter, const NodeSet&)>& told) const {
    const std::size_t size = m_nodes.size();
    const auto keep = [&](Filter filter, const NodeSet& set) {
        in.keep(set);
        told(filter, in);
    };
    const auto need = [&](Filter filter, const std::vector<NodeSet>& sets, const Mask256& mask) {
        if (mask.none()) return;
        for (const std::uint16_t bit : mask.bits()) in.keep(sets[bit]);
        told(filter, in);
    };
    keep(Filter::Serving, m_serving);
    keep(Filter::Reachable, m_reachable);
    keep(Filter::Fresh, holding(in, size, [&](std::size_t at) {
             return m_heardMs[at] >= nowMs - kFactsMaxAgeMs;
         }));
    if (needs.confidential) keep(Filter::Confidential, m_attested);
    const Tiers& ofClass = m_classes[static_cast<std::size_t>(needs.kind)];
    NodeSet any = ofClass[0];
    any.add(ofClass[1]);
    any.add(ofClass[2]);
    keep(Filter::Class, any);
    offersOf(needs, tiers);
    if (!needs.model.empty()) {
        any = tiers[0];
        any.add(tiers[1]);
        any.add(tiers[2]);
        keep(Filter::Model, any);
    }
    if (needs.minimumStake > 0) {
        keep(Filter::Stake,
             holding(in, size, [&](std::size_t at) { return m_stake[at] >= needs.minimumStake; }));
    }
    if (!needs.stack.isZero()) {
        any = m_anyStack;
        const auto members = m_ofStack.find(needs.stack);
        if (members != m_ofStack.end()) {
            for (const std::uint32_t at : members->second) any.set(at);
        }
        keep(Filter::Stack, any);
    }
    need(Filter::Resource, m_resource, needs.resource);
    need(Filter::Capability, m_capability, needs.capability);
    need(Filter::Availability, m_availability, needs.availability);
    keep(Filter::Load, m_belowLimit);
    for (NodeSet& tier : tiers) tier.keep(in);
}

void NodeIndex::offersOf(const TaskNeeds& needs, Tiers& tiers) const {
    if (needs.model.empty()) {
        tiers = m_classes[static_cast<std::size_t>(needs.kind)];
        return;
    }
    const auto found = m_offers.find({needs.kind, needs.model});
    if (found != m_offers.end() && found->second.sets) {
        tiers = *found->second.sets;
        return;
    }
    tiers.fill(NodeSet(m_nodes.size()));
    if (found == m_offers.end()) return;
    for (const Posting& posting : found->second.postings) {
        tiers[static_cast<std::size_t>(posting.warmth)].set(posting.at);
    }
}

std::optional<Warmth> NodeIndex::warmthFor(const NodeFacts& facts, const TaskNeeds& needs) {
    std::optional<Warmth> best;
    for (const Offer& offer : facts.offers) {
        if (offer.kind != needs.kind) continue;
        if (!needs.model.empty() && offer.name != needs.model) continue;
        best = best ? std::min(*best, offer.warmth) : offer.warmth;
    }
    return best;
}

Choice NodeIndex::draw(const NodeSet& eligible, const Tiers& tiers, DrawSource& source) const {
    Choice choice;
    std::size_t warmest = 0;
    while (tiers[warmest].empty()) ++warmest;
    const NodeSet& tier = tiers[warmest];
    choice.tier = static_cast<Warmth>(warmest);
    choice.tierNodes = tier.count();
    choice.medianWeight = medianWeight(tier, choice.tierNodes);
    choice.weightCap = choice.medianWeight * ledger::kRoutingWeightMedianMax;
    tier.forEach(
        [&](std::size_t at) { choice.totalWeight += std::min(m_weight[at], choice.weightCap); });

    if (source.below(10'000, DrawPurpose::Explore) < kExplorationBps) {
        choice.method = Method::Explored;
        const std::uint64_t rank = source.below(eligible.count(), DrawPurpose::Uniform);
        const std::size_t at = eligible.select(rank);
        choice.first = drawn(at, std::min(m_weight[at], choice.weightCap));
        choice.nodeKey = choice.first.nodeKey;
        for (std::size_t i = 0; i < kWarmths; ++i) {
            if (tiers[i].has(at)) choice.warmth = static_cast<Warmth>(i);
        }
        return choice;
    }
    choice.warmth = choice.tier;
    if (choice.totalWeight > 0) {
        drawByWeight(tier, source, choice);
    } else {
        drawUniformly(tier, source, choice);
    }
    takeBetter(choice);
    return choice;
}

std::uint64_t NodeIndex::medianWeight(const NodeSet& tier, std::uint64_t count) const {
    // A member that has as many before it as after it, or one fewer.
    std::uint64_t left = (count - 1) / 2;
    for (const std::uint32_t at : m_byWeight) {
        if (!tier.has(at)) continue;
        if (left == 0) return std::max<std::uint64_t>(1, m_weight[at]);
        --left;
    }
    return 1;
}

void NodeIndex::drawByWeight(const NodeSet& tier, DrawSource& source, Choice& choice) const {
    choice.method = Method::Weighted;
    const auto weightOf = [&](std::size_t at) { return std::min(m_weight[at], choice.weightCap); };
    // The member in whose share of the line `mark` lies, `skipped` left out of the line.
    const auto at = [&](std::uint64_t mark, std::size_t skipped) {
        for (std::size_t i = 0; i < tier.words().size(); ++i) {
            for (std::uint64_t rest = tier.words()[i]; rest != 0; rest &= rest - 1) {
                const std::size_t here = 64 * i + static_cast<std::size_t>(std::countr_zero(rest));
                if (here == skipped) continue;
                if (mark < weightOf(here)) return here;
                mark -= weightOf(here);
            }
        }
        STACKNET_INVARIANT(false);
        return std::size_t{0};
    };
    const std::size_t nobody = m_nodes.size();
    const std::size_t first = at(source.below(choice.totalWeight, DrawPurpose::First), nobody);
    choice.first = drawn(first, weightOf(first));
    const std::uint64_t others = choice.totalWeight - weightOf(first);
    if (others == 0) return;
    const std::size_t second = at(source.below(others, DrawPurpose::Second), first);
    choice.second = drawn(second, weightOf(second));
}

void NodeIndex::drawUniformly(const NodeSet& tier, DrawSource& source, Choice& choice) const {
    choice.method = Method::Uniform;
    const std::uint64_t first = source.below(choice.tierNodes, DrawPurpose::First);
    choice.first = drawn(tier.select(first), 0);
    if (choice.tierNodes < 2) return;
    const std::uint64_t other = source.below(choice.tierNodes - 1, DrawPurpose::Second);
    choice.second = drawn(tier.select(other < first ? other : other + 1), 0);
}

Drawn NodeIndex::drawn(std::size_t at, std::uint64_t weight) const {
    const NodeFacts& node = m_nodes[at];
    return {node.nodeKey, weight, node.queueLength, node.latencyMs};
}

void NodeIndex::takeBetter(Choice& choice) {
    choice.nodeKey = choice.first.nodeKey;
    if (!choice.second) return;
    const auto cost = [](const Drawn& drawn) {
        return std::pair(drawn.queueLength, drawn.latencyMs);
    };
    if (cost(*choice.second) < cost(choice.first)) choice.nodeKey = choice.second->nodeKey;
}

}  // namespace stacknet::routing
