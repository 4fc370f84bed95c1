#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/routing/decision.h"
#include "core/routing/node_set.h"

namespace stacknet::routing {

/// The nodes that a router knows, kept so that a decision over 10,000 of them takes microseconds:
/// one bit set of nodes per mask bit, and nodes in the order of their weights. Positions are in the
/// order of Node Keys, so that a draw means the same node wherever it is made again. Pure; not
/// thread safe, but const calls may run at once.
class NodeIndex {
public:
    /// Puts in a node or replaces what was known of it. Changed facts of a known node cost
    /// O(changed bits + nodes moved in the order of weights); a new node makes the next decision
    /// build the sets anew, O(nodes). "routing.too_many_nodes" above kNodesMax,
    /// "routing.bad_facts" above kOffersMax offers or for a name above kOfferNameMax.
    Result<void> put(NodeFacts facts);
    /// Many at once, in place of all that was known. Same errors, then nothing is changed.
    Result<void> assign(std::vector<NodeFacts> nodes);
    void remove(const PublicKey& nodeKey);

    std::size_t size() const { return m_nodes.size(); }
    const NodeFacts* find(const PublicKey& nodeKey) const;
    /// In the order of their keys.
    const std::vector<NodeFacts>& nodes() const { return m_nodes; }

    /// Builds what a new or removed node left undone; decide() must not be called before. Cheap
    /// when there is nothing to do.
    void refresh();

    /// Chooses a node. Hard filters; then with kExplorationBps a uniform draw from all that passed,
    /// else the warmest of them and two distinct draws by weight (isqrt(points) * capacity class,
    /// at most kRoutingWeightMedianMax medians), of which the shorter queue wins, then the lower
    /// latency, then the first.
    Decision decide(const TaskNeeds& needs, std::int64_t nowMs, const DrawSeed& seed) const;

    /// Every node's fate: the first filter that it does not pass, or nothing when it is eligible;
    /// in the order of nodes(). O(nodes); for explanations.
    std::vector<std::optional<Filter>> fates(const TaskNeeds& needs, std::int64_t nowMs) const;
    /// The warmest offer of `facts` for these needs.
    static std::optional<Warmth> warmthFor(const NodeFacts& facts, const TaskNeeds& needs);

private:
    struct Posting {
        std::uint32_t at = 0;
        Warmth warmth = Warmth::Cold;
    };
    /// Who offers one model of one class. A list while they are few: the names are the nodes'
    /// choice, and a set for each of their names would be a way to fill memory.
    struct OfferRow {
        std::vector<Posting> postings;                        ///< by position
        std::unique_ptr<std::array<NodeSet, kWarmths>> sets;  ///< once they are many
    };
    using OfferKey = std::pair<TaskClass, std::string>;
    using Tiers = std::array<NodeSet, kWarmths>;

    std::size_t positionOf(const PublicKey& nodeKey) const;  ///< size() when unknown
    void build();
    void unlist(std::size_t at, const NodeFacts& old);
    void list(std::size_t at);
    void placeByWeight(std::size_t at, std::uint64_t weight);
    void putOffer(const OfferKey& key, std::size_t at, Warmth warmth);
    void dropOffer(const OfferKey& key, std::size_t at);
    void considerSets(OfferRow& row) const;

    /// Cuts `in` down filter by filter, tells after each that is asked who is left, and leaves the
    /// warmth tiers of these in `tiers`.
    void filter(const TaskNeeds& needs, std::int64_t nowMs, NodeSet& in, Tiers& tiers,
                const std::function<void(Filter, const NodeSet&)>& told) const;
    void offersOf(const TaskNeeds& needs, Tiers& tiers) const;
    Choice draw(const NodeSet& eligible, const Tiers& tiers, DrawSource& source) const;
    void drawByWeight(const NodeSet& tier, DrawSource& source, Choice& choice) const;
    void drawUniformly(const NodeSet& tier, DrawSource& source, Choice& choice) const;
    std::uint64_t medianWeight(const NodeSet& tier, std::uint64_t count) const;
    Drawn drawn(std::size_t at, std::uint64_t weight) const;
    static void takeBetter(Choice& choice);

    std::vector<NodeFacts> m_nodes;
    bool m_stale = false;  ///< the sets below are of other nodes

    std::vector<std::int64_t> m_heardMs;
    std::vector<std::uint64_t> m_stake;
    std::vector<std::uint64_t> m_weight;    ///< rawWeight
    std::vector<std::uint32_t> m_byWeight;  ///< positions by (weight, position)
    NodeSet m_all;
    NodeSet m_serving;
    NodeSet m_reachable;
    NodeSet m_attested;
    NodeSet m_belowLimit;
    NodeSet m_anyStack;
    std::map<ledger::StackId, std::vector<std::uint32_t>> m_ofStack;
    std::array<Tiers, kTaskClasses> m_classes;
    std::map<OfferKey, OfferRow> m_offers;
    std::vector<NodeSet> m_resource;
    std::vector<NodeSet> m_capability;
    std::vector<NodeSet> m_availability;
};

}  // namespace stacknet::routing
