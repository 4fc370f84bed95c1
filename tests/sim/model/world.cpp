#include "tests/sim/model/world.h"

#include <algorithm>

namespace stacknet::model {

bool isOnChain(const World& world, Block ancestor, Block block) {
    while (viewOf(block) > viewOf(ancestor)) block = world.parent(block);
    return block == ancestor;
}

void World::reset() {
    m_quorum = m_bounds.quorum();
    const unsigned views = m_bounds.views();
    std::fill_n(m_nodes.begin(), m_bounds.honest(), Node{});
    const unsigned blocks = (views + 1) * kSlotsMax;
    std::fill_n(m_notarize.begin(), blocks, NodeSet{0});
    std::fill_n(m_finalize.begin(), blocks, NodeSet{0});
    std::fill_n(m_exists.begin(), blocks, false);
    std::fill_n(m_left.begin(), views + 2, NodeSet{0});
    m_parent[kGenesis] = kGenesis;
    m_exists[kGenesis] = true;
    m_finalCount = 0;
    m_fork.reset();
    m_contradicted = 0;
}

NodeSet World::leftBy(Term term, View leftAtMax) const {
    NodeSet set = 0;
    for (unsigned view = m_bounds.first(term); view <= leftAtMax; ++view) set |= m_left[view];
    return set;
}

bool World::isJustified(View view, Block parent) const {
    const View parentView = viewOf(parent);
    if (!m_exists[parent] || parentView >= view || !isNotarized(parent)) return false;
    const bool anyExit = m_bounds.mutation == Mutation::NoExitCheck;
    // R2 inside a term the parent is the block of the view before.
    if (!m_bounds.isFirst(view)) return parentView == view - 1;
    Term between = 0;
    if (parent != kGenesis) {
        const Term left = m_bounds.term(parentView);
        const View last = m_bounds.last(left);
        // R2 pv = last(s), or ExitCert(s) with max u <= pv + 1.
        const View leftAtMax = anyExit ? last : static_cast<View>(parentView + 1);
        if (parentView != last && !hasExit(left, leftAtMax)) return false;
        between = static_cast<Term>(left + 1);
    }
    // R2 for every term strictly between: ExitCert(s') with max u = first(s').
    for (Term term = between; term < m_bounds.term(view); ++term) {
        if (!hasExit(term, anyExit ? m_bounds.last(term) : m_bounds.first(term))) return false;
    }
    return true;
}

bool World::propose(View view, unsigned slot, std::uint64_t choice) {
    std::array<Block, kBlocksMax> parents;
    unsigned count = 0;
    const View lowest = m_bounds.isFirst(view) ? View{0} : static_cast<View>(view - 1);
    for (unsigned at = lowest; at < view; ++at) {
        for (unsigned other = 0; other < (at == 0 ? 1 : m_bounds.slots); ++other) {
            const Block parent = blockAt(static_cast<View>(at), other);
            if (isJustified(view, parent)) parents[count++] = parent;
        }
    }
    if (count == 0) return false;
    const Block block = blockAt(view, slot);
    m_parent[block] = parents[choice % count];
    m_exists[block] = true;
    return true;
}

bool World::notarize(unsigned index, Block block) {
    Node& node = m_nodes[index];
    const View view = viewOf(block);
    if (view != node.current || !m_exists[block] || !maySign(node, view)) return false;  // R2
    if (node.notarized[view] != 0 && m_bounds.mutation != Mutation::NotarizeTwice) return false;
    // R2 holds for good once it held: certificates only come to exist.
    const auto slot = static_cast<std::uint8_t>(block % kSlotsMax);
    if (m_notarize[block] & bit(index)) return false;
    for (unsigned other = 0; other < m_bounds.slots; ++other) {
        const Block rival = blockAt(view, other);
        // E1, E4
        if (rival != block && ((m_notarize[rival] | m_finalize[rival]) & bit(index))) {
            m_contradicted |= bit(index);
        }
    }
    node.notarized[view] = static_cast<std::uint8_t>(slot + 1);
    m_notarize[block] |= bit(index);
    return true;
}

bool World::receiveNotarCert(unsigned index, Block block) {
    if (!m_exists[block] || !isNotarized(block)) return false;
    Node& node = m_nodes[index];
    const View before = node.current;
    advance(node, viewOf(block) + 1U);  // R1
    return finalize(index, block) || node.current != before;
}

// R3
bool World::finalize(unsigned index, Block block) {
    Node& node = m_nodes[index];
    const View view = viewOf(block);
    if (view <= node.lastFinalize || !maySign(node, view)) return false;
    const Term term = m_bounds.term(view);
    const View left = node.leftAt[term];
    if (left != 0 && left <= view && m_bounds.mutation != Mutation::FinalizeAfterAbandon) {
        return false;
    }
    const bool matches =
        node.notarized[view] == 0 || node.notarized[view] == block % kSlotsMax + 1U;
    if (!matches && m_bounds.mutation != Mutation::NoOwnMatch) return false;
    for (unsigned other = 0; other < m_bounds.slots; ++other) {
        const Block rival = blockAt(view, other);
        // E2, E4
        if (rival != block && ((m_notarize[rival] | m_finalize[rival]) & bit(index))) {
            m_contradicted |= bit(index);
        }
    }
    if (leftBy(term, view) & bit(index)) m_contradicted |= bit(index);  // E3
    node.lastFinalize = view;
    m_finalize[block] |= bit(index);
    if (isFinal(block)) noteFinal(block);
    return true;
}

bool World::receiveFinalCert(unsigned index, Block block) {
    if (!m_exists[block] || !isFinal(block)) return false;
    Node& node = m_nodes[index];
    const View before = node.current;
    advance(node, viewOf(block) + 1U);  // R1
    return node.current != before;
}

bool World::receiveExitCert(unsigned index, Term term) {
    if (!hasExit(term, m_bounds.last(term))) return false;
    Node& node = m_nodes[index];
    const View before = node.current;
    advance(node, m_bounds.last(term) + 1U);  // R1
    return node.current != before;
}

bool World::abandon(unsigned index) {
    Node& node = m_nodes[index];
    const View view = node.current;
    if (view > m_bounds.views()) return false;
    const Term term = m_bounds.term(view);
    if (node.leftAt[term] != 0 || !maySign(node, m_bounds.first(term))) return false;  // R4, 1.4
    const View left =
        m_bounds.mutation == Mutation::AbandonReportsFirst ? m_bounds.first(term) : view;
    for (unsigned at = left; at <= m_bounds.last(term); ++at) {
        for (unsigned slot = 0; slot < m_bounds.slots; ++slot) {
            // E3
            if (m_finalize[blockAt(static_cast<View>(at), slot)] & bit(index)) {
                m_contradicted |= bit(index);
            }
        }
    }
    node.leftAt[term] = left;
    m_left[left] |= bit(index);
    return true;
}

bool World::restart(unsigned index) {
    Node& node = m_nodes[index];
    View proven = static_cast<View>(node.lastFinalize + 1);
    for (unsigned view = proven; view <= m_bounds.views(); ++view) {
        if (node.notarized[view] != 0) proven = static_cast<View>(view);
    }
    for (unsigned term = 0; term < m_bounds.terms; ++term) {
        proven = std::max(proven, node.leftAt[term]);
    }
    node.current = proven;
    if (m_bounds.mutation == Mutation::AbandonForgotten) node.leftAt.fill(0);
    return true;
}

bool World::restartWithoutRecord(unsigned index, NodeSet answerers) {
    answerers &= static_cast<NodeSet>(~bit(index));
    // The Byzantine members of the quorum answer the lowest there is.
    if (sizeOf(answerers) + m_bounds.byzantine < m_quorum) return false;
    unsigned highest = 0;
    for (unsigned other = 0; other < m_bounds.honest(); ++other) {
        if ((answerers & bit(other)) == 0) continue;
        const Node& node = m_nodes[other];
        unsigned view = node.current;
        // A node that once sat out answers for the whole time that it has forgotten.
        if (node.signFrom > 0) {
            const unsigned back =
                m_bounds.mutation == Mutation::SitOutAnswerForgetsLast ? m_bounds.termLength : 1;
            view = std::max(view, node.signFrom - back);
        }
        const unsigned term = (view - 1) / m_bounds.termLength;
        const bool abandoned = term < m_bounds.terms && node.leftAt[term] != 0;
        unsigned answer = view / m_bounds.termLength + (abandoned ? 1 : 0);  // term(cur + 1)
        if (m_bounds.mutation == Mutation::SitOutCurrentTerm) answer = term;
        highest = std::max(highest, answer);
    }
    Node& node = m_nodes[index];
    node = Node{};
    node.signFrom = static_cast<View>((highest + 1) * m_bounds.termLength + 1);
    return true;
}

void World::noteFinal(Block block) {
    for (unsigned i = 0; i < m_finalCount; ++i) {
        const Block other = m_finals[i];
        if (other == block) return;
        const bool older = viewOf(other) <= viewOf(block);
        if (!m_fork && !isOnChain(*this, older ? other : block, older ? block : other)) {
            m_fork = judge(older ? other : block, older ? block : other);
        }
    }
    if (m_finalCount < m_finals.size()) m_finals[m_finalCount++] = block;
}

// `others`: honest members of a certificate that contradicts FinalCert(final). Each certificate is
// filled up with as few Byzantine members as it needs, chosen so that they overlap the least.
void World::nameBy(Block final, NodeSet others, Fork& fork) const {
    const auto missing = [&](NodeSet honest) {
        return sizeOf(honest) >= m_quorum ? 0U : m_quorum - sizeOf(honest);
    };
    const NodeSet framed = m_finalize[final] & others;
    const unsigned twice = missing(m_finalize[final]) + missing(others);
    const unsigned named = twice > m_bounds.byzantine ? twice - m_bounds.byzantine : 0;
    fork.framed |= framed;
    fork.namedMin = std::max(fork.namedMin, named);
}

// `first` is final at the lower view (or the same). The chain of `second` passes it by, and says
// how: with another block at that view (E1, E2, E4), or with an ExitCert of its term (E3).
Fork World::judge(Block first, Block second) const {
    Fork fork{first, second, 0, 0};
    const View view = viewOf(first);
    const Term term = m_bounds.term(view);
    Block block = second;
    while (viewOf(block) > view) {
        const Block parent = m_parent[block];
        const View parentView = viewOf(parent);
        const bool entersHere = m_bounds.term(viewOf(block)) > term;
        if (entersHere && parentView < view) {
            const bool inTerm = parent != kGenesis && m_bounds.term(parentView) == term;
            const View leftAtMax =
                inTerm ? static_cast<View>(parentView + 1) : m_bounds.first(term);
            if (leftAtMax <= view) nameBy(first, leftBy(term, leftAtMax), fork);  // E3
        }
        block = parent;
    }
    if (viewOf(block) == view && block != first) {
        nameBy(first, m_notarize[block], fork);                       // E1, E4
        if (block == second) nameBy(first, m_finalize[block], fork);  // E2
    }
    return fork;
}

}  // namespace stacknet::model
