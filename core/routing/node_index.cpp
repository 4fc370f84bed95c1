// What the index holds and how it is kept; node_index_decide.cpp asks it.

#include "core/routing/node_index.h"

#include <algorithm>

namespace stacknet::routing {
namespace {

bool before(const NodeFacts& node, const PublicKey& key) {
    return node.nodeKey < key;
}

Result<void> check(const NodeFacts& facts) {
    if (facts.offers.size() > kOffersMax) {
        return makeError("routing.bad_facts",
                         "A node offers more than " + std::to_string(kOffersMax) + " models.");
    }
    for (const Offer& offer : facts.offers) {
        if (static_cast<std::size_t>(offer.kind) >= kTaskClasses ||
            static_cast<std::size_t>(offer.warmth) >= kWarmths) {
            return makeError("routing.bad_facts", "An offer's class or warmth is unknown.");
        }
        if (offer.name.empty() || offer.name.size() > kOfferNameMax) {
            return makeError("routing.bad_facts", "An offer's name must have 1 to " +
                                                      std::to_string(kOfferNameMax) + " bytes.");
        }
    }
    return {};
}

Error tooMany() {
    return makeError("routing.too_many_nodes",
                     "A routing table holds at most " + std::to_string(kNodesMax) + " nodes.");
}

void putMask(std::vector<NodeSet>& sets, const Mask256& mask, std::size_t at, bool in) {
    for (const std::uint16_t bit : mask.bits()) sets[bit].put(at, in);
}

/// Each name once, by class, with its warmest offer.
std::map<std::pair<TaskClass, std::string>, Warmth> warmest(const std::vector<Offer>& offers) {
    std::map<std::pair<TaskClass, std::string>, Warmth> found;
    for (const Offer& offer : offers) {
        const auto place = found.try_emplace({offer.kind, offer.name}, offer.warmth).first;
        place->second = std::min(place->second, offer.warmth);
    }
    return found;
}

}  // namespace

Result<void> NodeIndex::put(NodeFacts facts) {
    STACKNET_CHECK(check(facts));
    const auto place = std::lower_bound(m_nodes.begin(), m_nodes.end(), facts.nodeKey, before);
    if (place == m_nodes.end() || place->nodeKey != facts.nodeKey) {
        if (m_nodes.size() >= kNodesMax) return tooMany();
        m_nodes.insert(place, std::move(facts));
        m_stale = true;
        return {};
    }
    if (m_stale) {
        *place = std::move(facts);
        return {};
    }
    const auto at = static_cast<std::size_t>(place - m_nodes.begin());
    unlist(at, *place);
    *place = std::move(facts);
    list(at);
    placeByWeight(at, rawWeight(place->points, place->capacityClass));
    return {};
}

Result<void> NodeIndex::assign(std::vector<NodeFacts> nodes) {
    if (nodes.size() > kNodesMax) return tooMany();
    for (const NodeFacts& node : nodes) STACKNET_CHECK(check(node));
    std::sort(nodes.begin(), nodes.end(),
              [](const NodeFacts& a, const NodeFacts& b) { return a.nodeKey < b.nodeKey; });
    const auto same = [](const NodeFacts& a, const NodeFacts& b) { return a.nodeKey == b.nodeKey; };
    if (std::adjacent_find(nodes.begin(), nodes.end(), same) != nodes.end()) {
        return makeError("routing.bad_facts", "A Node Key stands in the list twice.");
    }
    m_nodes = std::move(nodes);
    m_stale = true;
    return {};
}

void NodeIndex::remove(const PublicKey& nodeKey) {
    const std::size_t at = positionOf(nodeKey);
    if (at == m_nodes.size()) return;
    m_nodes.erase(m_nodes.begin() + static_cast<std::ptrdiff_t>(at));
    m_stale = true;
}

const NodeFacts* NodeIndex::find(const PublicKey& nodeKey) const {
    const std::size_t at = positionOf(nodeKey);
    return at == m_nodes.size() ? nullptr : &m_nodes[at];
}

std::size_t NodeIndex::positionOf(const PublicKey& nodeKey) const {
    const auto place = std::lower_bound(m_nodes.begin(), m_nodes.end(), nodeKey, before);
    const bool known = place != m_nodes.end() && place->nodeKey == nodeKey;
    return known ? static_cast<std::size_t>(place - m_nodes.begin()) : m_nodes.size();
}

void NodeIndex::refresh() {
    if (m_stale) build();
}

void NodeIndex::build() {
    const std::size_t size = m_nodes.size();
    const NodeSet none(size);
    for (NodeSet* set :
         {&m_all, &m_serving, &m_reachable, &m_attested, &m_belowLimit, &m_anyStack}) {
        *set = none;
    }
    for (Tiers& tiers : m_classes) tiers.fill(none);
    for (auto* sets : {&m_resource, &m_capability, &m_availability}) {
        sets->assign(Mask256::kBits, none);
    }
    m_ofStack.clear();
    m_offers.clear();
    m_heardMs.assign(size, 0);
    m_stake.assign(size, 0);
    m_weight.assign(size, 0);
    m_byWeight.resize(size);
    for (std::size_t at = 0; at < size; ++at) {
        list(at);
        m_weight[at] = rawWeight(m_nodes[at].points, m_nodes[at].capacityClass);
        m_byWeight[at] = static_cast<std::uint32_t>(at);
    }
    std::stable_sort(
        m_byWeight.begin(), m_byWeight.end(),
        [this](std::uint32_t a, std::uint32_t b) { return m_weight[a] < m_weight[b]; });
    m_stale = false;
}

void NodeIndex::list(std::size_t at) {
    const NodeFacts& node = m_nodes[at];
    m_all.set(at);
    m_serving.put(at, node.serving);
    m_reachable.put(at, node.reachable);
    m_attested.put(at, node.attested);
    m_belowLimit.put(at, node.loadBps < kLoadLimitBps);
    m_heardMs[at] = node.heardMs;
    m_stake[at] = node.stake;
    putMask(m_resource, node.resource, at, true);
    putMask(m_capability, node.capability, at, true);
    putMask(m_availability, node.availability, at, true);
    m_anyStack.put(at, node.stack.isZero());
    if (!node.stack.isZero()) {
        std::vector<std::uint32_t>& members = m_ofStack[node.stack];
        members.insert(std::lower_bound(members.begin(), members.end(), at),
                       static_cast<std::uint32_t>(at));
    }
    std::array<std::optional<Warmth>, kTaskClasses> ofClass;
    for (const auto& [key, warmth] : warmest(node.offers)) {
        putOffer(key, at, warmth);
        auto& best = ofClass[static_cast<std::size_t>(key.first)];
        best = best ? std::min(*best, warmth) : warmth;
    }
    for (std::size_t i = 0; i < kTaskClasses; ++i) {
        if (ofClass[i]) m_classes[i][static_cast<std::size_t>(*ofClass[i])].set(at);
    }
}

void NodeIndex::unlist(std::size_t at, const NodeFacts& old) {
    putMask(m_resource, old.resource, at, false);
    putMask(m_capability, old.capability, at, false);
    putMask(m_availability, old.availability, at, false);
    for (Tiers& tiers : m_classes) {
        for (NodeSet& tier : tiers) tier.put(at, false);
    }
    for (const auto& [key, warmth] : warmest(old.offers)) dropOffer(key, at);
    if (old.stack.isZero()) return;
    const auto found = m_ofStack.find(old.stack);
    std::vector<std::uint32_t>& members = found->second;
    members.erase(std::lower_bound(members.begin(), members.end(), at));
    if (members.empty()) m_ofStack.erase(found);
}

void NodeIndex::putOffer(const OfferKey& key, std::size_t at, Warmth warmth) {
    OfferRow& row = m_offers[key];
    const auto place = std::lower_bound(
        row.postings.begin(), row.postings.end(), at,
        [](const Posting& posting, std::size_t wanted) { return posting.at < wanted; });
    row.postings.insert(place, {static_cast<std::uint32_t>(at), warmth});
    if (row.sets) (*row.sets)[static_cast<std::size_t>(warmth)].set(at);
    considerSets(row);
}

void NodeIndex::dropOffer(const OfferKey& key, std::size_t at) {
    const auto found = m_offers.find(key);
    OfferRow& row = found->second;
    std::erase_if(row.postings, [at](const Posting& posting) { return posting.at == at; });
    if (row.sets) {
        for (NodeSet& tier : *row.sets) tier.put(at, false);
    }
    considerSets(row);
    if (row.postings.empty()) m_offers.erase(found);
}

void NodeIndex::considerSets(OfferRow& row) const {
    // A set takes as much memory as 1/32 of the nodes in a list; between the two bounds the row
    // stays as it is.
    if (!row.sets && row.postings.size() * 32 >= m_nodes.size()) {
        row.sets = std::make_unique<Tiers>();
        row.sets->fill(NodeSet(m_nodes.size()));
        for (const Posting& posting : row.postings) {
            (*row.sets)[static_cast<std::size_t>(posting.warmth)].set(posting.at);
        }
    } else if (row.sets && row.postings.size() * 64 < m_nodes.size()) {
        row.sets.reset();
    }
}

void NodeIndex::placeByWeight(std::size_t at, std::uint64_t weight) {
    if (m_weight[at] == weight) return;
    const auto lighter = [this](std::uint32_t a, std::uint32_t b) {
        return std::pair(m_weight[a], a) < std::pair(m_weight[b], b);
    };
    const auto position = static_cast<std::uint32_t>(at);
    m_byWeight.erase(std::lower_bound(m_byWeight.begin(), m_byWeight.end(), position, lighter));
    m_weight[at] = weight;
    m_byWeight.insert(std::lower_bound(m_byWeight.begin(), m_byWeight.end(), position, lighter),
                      position);
}

}  // namespace stacknet::routing
