#pragma once

#include "tests/sim/model/model.h"

namespace stacknet::model {

/// What one honest node remembers.
struct Node {
    View current = 1;       ///< R1
    View lastFinalize = 0;  ///< R3
    View signFrom = 0;      ///< 1.4: signs nothing below it
    /// Slot + 1 of the own Notarize per view, 0: none.
    std::array<std::uint8_t, kViewsMax + 1> notarized{};
    /// The view of the own Abandon per term, 0: none.
    std::array<View, kViewsMax> leftAt{};
};

/// Two final blocks on different chains, and what the two chains alone prove.
struct Fork {
    Block first = 0;
    Block second = 0;
    unsigned namedMin = 0;  ///< Byzantine nodes named when they signed as little as they could
    NodeSet framed = 0;     ///< honest nodes that the evidence names
};

/// All honest nodes and everything they ever signed. Certificates are not stored: one exists as
/// soon as the honest signatures and all Byzantine nodes together are a quorum. No allocation.
class World {
public:
    explicit World(const Bounds& bounds) : m_bounds(bounds) { reset(); }
    void reset();

    const Bounds& bounds() const { return m_bounds; }
    const Node& node(unsigned index) const { return m_nodes[index]; }
    bool exists(Block block) const { return m_exists[block]; }
    Block parent(Block block) const { return m_parent[block]; }

    bool isNotarized(Block block) const {
        return block == kGenesis || sizeOf(m_notarize[block]) + m_bounds.byzantine >= m_quorum;
    }
    bool isFinal(Block block) const {
        return sizeOf(m_finalize[block]) + m_bounds.byzantine >= m_quorum;
    }
    /// An ExitCert(term) whose highest view is at most `leftAtMax`. The Byzantine members say
    /// first(term).
    bool hasExit(Term term, View leftAtMax) const {
        return sizeOf(leftBy(term, leftAtMax)) + m_bounds.byzantine >= m_quorum;
    }
    /// R2's justification at `view` for `parent`.
    bool isJustified(View view, Block parent) const;

    /// Makes a block with a parent that `choice` picks among the justified ones; false: none.
    bool propose(View view, unsigned slot, std::uint64_t choice);

    // What an honest node does when the adversary lets it. All return false when the rules forbid
    // it or nothing changes.
    bool notarize(unsigned node, Block block);          ///< R2
    bool receiveNotarCert(unsigned node, Block block);  ///< R1, R3
    bool receiveFinalCert(unsigned node, Block block);  ///< R1
    bool receiveExitCert(unsigned node, Term term);     ///< R1
    bool abandon(unsigned node);                        ///< R4
    /// With an intact record: the view falls back to what the record proves.
    bool restart(unsigned node);
    /// Without any record (1.4): `answerers` are the honest nodes of the quorum that was asked.
    bool restartWithoutRecord(unsigned node, NodeSet answerers);

    /// Blocks that are final, until a fork.
    unsigned finalCount() const { return m_finalCount; }
    /// The first fork since reset().
    const std::optional<Fork>& fork() const { return m_fork; }
    /// Honest nodes that signed a pair E1 to E4.
    NodeSet contradicted() const { return m_contradicted; }

private:
    static NodeSet bit(unsigned node) { return static_cast<NodeSet>(1U << node); }
    NodeSet leftBy(Term term, View leftAtMax) const;
    bool maySign(const Node& node, View view) const { return view >= node.signFrom; }
    void advance(Node& node, unsigned view) {
        if (view > node.current) node.current = static_cast<View>(view);
    }
    bool finalize(unsigned node, Block block);
    void noteFinal(Block block);
    Fork judge(Block first, Block second) const;
    void nameBy(Block final, NodeSet others, Fork& fork) const;

    Bounds m_bounds;
    unsigned m_quorum = 0;
    std::array<Node, kNodesMax> m_nodes;
    std::array<NodeSet, kBlocksMax> m_notarize;
    std::array<NodeSet, kBlocksMax> m_finalize;
    std::array<NodeSet, kViewsMax + 2> m_left;  ///< by the view that Abandon names
    std::array<Block, kBlocksMax> m_parent;
    std::array<bool, kBlocksMax> m_exists;
    std::array<Block, kViewsMax + 1> m_finals;  ///< final blocks, as they became final
    unsigned m_finalCount = 0;
    std::optional<Fork> m_fork;
    NodeSet m_contradicted = 0;
};

/// True when `ancestor` is on the chain of `block` (or is it).
bool isOnChain(const World& world, Block ancestor, Block block);

}  // namespace stacknet::model
