// What readers of the seam see of routing.

#include <algorithm>

#include "core/base/codec.h"
#include "core/engine/routing_service.h"

namespace stacknet::engine {

using routing::NodeFacts;

api::RoutingInfo RoutingService::info() const {
    api::RoutingInfo info;
    info.saidMs = m_saidMs;
    info.reason = m_silence;
    const ForwardAsker::Counts counts = m_asker.counts();
    info.carried = counts.asked;
    info.carriedFailed = counts.failed;
    std::lock_guard lock(m_mutex);
    for (const NodeFacts& facts : m_index.nodes()) {
        const bool ours = facts.nodeKey == m_self;
        if (info.nodes.size() >= api::kRoutingNodesShownMax && !ours) continue;
        info.nodes.push_back(nodeInfo(facts));
    }
    std::stable_sort(info.nodes.begin(), info.nodes.end(),
                     [](const auto& a, const auto& b) { return a.ours && !b.ours; });
    if (info.nodes.size() > api::kRoutingNodesShownMax) {
        info.nodes.resize(api::kRoutingNodesShownMax);
    }
    for (const Decided& decided : m_decisions) info.decisions.push_back(decisionInfo(decided));
    return info;
}

api::RoutingNodeInfo RoutingService::nodeInfo(const NodeFacts& facts) const {
    api::RoutingNodeInfo info;
    info.nodeKey = toHex(facts.nodeKey);
    info.name = m_events.nameOf(facts.nodeKey);
    info.ours = facts.nodeKey == m_self;
    info.serving = facts.serving;
    info.reachable = facts.reachable;
    info.attested = facts.attested;
    info.sealed = m_documents.contains(facts.nodeKey);
    for (const routing::Offer& offer : facts.offers) {
        info.offers.push_back({std::string(routing::taskClassName(offer.kind)), offer.name,
                               std::string(routing::warmthName(offer.warmth))});
    }
    info.loadBps = facts.loadBps;
    info.queueLength = facts.queueLength;
    info.capacityClass = facts.capacityClass;
    info.stake = facts.stake;
    info.points = facts.points;
    info.weight = routing::rawWeight(facts.points, facts.capacityClass);
    info.latencyMs = facts.latencyMs;
    info.heardMs = m_clock.wallMs() - (m_clock.monotonicMs() - facts.heardMs);
    return info;
}

api::RoutingDecisionInfo RoutingService::decisionInfo(const Decided& decided) const {
    const routing::Explanation& told = decided.explanation;
    const routing::Decision& decision = told.decision;
    api::RoutingDecisionInfo info;
    info.timeMs = decided.timeMs;
    info.kind = routing::taskClassName(told.needs.kind);
    info.model = told.needs.model;
    info.confidential = told.needs.confidential;
    info.nodes = decision.counts.nodes;
    info.eligible = decision.counts.eligible;
    for (std::size_t i = 0; i < routing::kFilters; ++i) {
        if (decision.counts.out[i] == 0) continue;
        info.filters.push_back({std::string(routing::filterName(static_cast<routing::Filter>(i))),
                                decision.counts.out[i]});
    }
    info.seed = toHex(decision.seed);
    for (const routing::Draw& draw : decision.draws) {
        info.draws.push_back(
            {std::string(routing::drawPurposeName(draw.purpose)), draw.bound, draw.value});
    }
    if (decision.choice) {
        const routing::Choice& choice = *decision.choice;
        info.chosen = toHex(choice.nodeKey);
        info.chosenName = m_events.nameOf(choice.nodeKey);
        info.method = routing::methodName(choice.method);
        info.warmth = routing::warmthName(choice.warmth);
        info.tier = routing::warmthName(choice.tier);
        info.tierNodes = choice.tierNodes;
        info.medianWeight = choice.medianWeight;
        info.weightCap = choice.weightCap;
        info.totalWeight = choice.totalWeight;
        info.first = toHex(choice.first.nodeKey);
        if (choice.second) info.second = toHex(choice.second->nodeKey);
    } else {
        const Error refusal = routing::refusalOf(told.needs, decision.counts);
        info.errorCode = refusal.code;
        info.errorMessage = refusal.message;
    }
    for (const routing::NodeFate& fate : told.nodes) {
        if (info.fates.size() >= api::kRoutingFatesShownMax) break;
        info.fates.push_back({toHex(fate.nodeKey), m_events.nameOf(fate.nodeKey),
                              fate.filter ? std::string(routing::filterName(*fate.filter)) : "",
                              fate.warmth ? std::string(routing::warmthName(*fate.warmth)) : "",
                              fate.points, fate.weight, fate.firstPpm, fate.loadBps,
                              fate.queueLength});
    }
    return info;
}

}  // namespace stacknet::engine
