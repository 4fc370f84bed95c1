#include "tests/sim/model/exhaustive_explorer.h"

#include <algorithm>

namespace stacknet::model {
namespace {

constexpr unsigned kSearchViewsMax = 6;
constexpr unsigned kSearchSlotsMax = 15;
constexpr unsigned kSearchBlocksMax = kSearchViewsMax * kSearchSlotsMax + 1;
constexpr unsigned kLeftBitsMax = 12;

/// One honest node in 64 bits: current view (4), per view Notarize and Finalize slot + 1 (4 each),
/// per term the offset + 1 of the Abandon.
class PackedNode {
public:
    explicit PackedNode(std::uint64_t bits) : m_bits(bits) {}
    std::uint64_t bits() const { return m_bits; }
    unsigned current() const { return get(0, 4); }
    unsigned notarized(unsigned view) const { return get(4 + 8 * (view - 1), 4); }
    unsigned finalized(unsigned view) const { return get(8 + 8 * (view - 1), 4); }
    unsigned left(unsigned term, unsigned width) const { return get(52 + term * width, width); }
    void setCurrent(unsigned view) { set(0, 4, view); }
    void setNotarized(unsigned view, unsigned slot) { set(4 + 8 * (view - 1), 4, slot); }
    void setFinalized(unsigned view, unsigned slot) { set(8 + 8 * (view - 1), 4, slot); }
    void setLeft(unsigned term, unsigned width, unsigned offset) {
        set(52 + term * width, width, offset);
    }

private:
    unsigned get(unsigned at, unsigned width) const {
        return static_cast<unsigned>(m_bits >> at) & ((1U << width) - 1);
    }
    void set(unsigned at, unsigned width, std::uint64_t value) {
        const std::uint64_t mask = ((std::uint64_t{1} << width) - 1) << at;
        m_bits = (m_bits & ~mask) | (value << at);
    }
    std::uint64_t m_bits;
};

/// Every block that any leader may offer, made before the search: one for each possible parent, two
/// where the leader equivocates.
struct Candidates {
    struct Item {
        unsigned view = 0;
        unsigned slot = 0;  ///< from 1
        unsigned parent = 0;
    };
    std::vector<Item> items{Item{}};  ///< 0 is the genesis
    std::array<std::array<unsigned, kSearchSlotsMax + 1>, kSearchViewsMax + 1> index{};
    std::array<unsigned, kSearchViewsMax + 1> count{};

    explicit Candidates(const ExhaustiveOptions& options) {
        const Bounds& bounds = options.bounds;
        for (unsigned view = 1; view <= options.views; ++view) {
            const auto at = static_cast<View>(view);
            const unsigned copies = (options.equivocating >> bounds.term(at)) & 1 ? 2 : 1;
            const unsigned before = static_cast<unsigned>(items.size());
            for (unsigned parent = 0; parent < before; ++parent) {
                const bool fits = bounds.isFirst(at) || items[parent].view == view - 1;
                for (unsigned copy = 0; fits && copy < copies; ++copy) add(view, parent);
            }
        }
    }
    bool tooMany() const { return m_tooMany; }
    bool isOnChain(unsigned ancestor, unsigned block) const {
        while (items[block].view > items[ancestor].view) block = items[block].parent;
        return block == ancestor;
    }

private:
    void add(unsigned view, unsigned parent) {
        if (count[view] == kSearchSlotsMax) {
            m_tooMany = true;
            return;
        }
        const unsigned slot = ++count[view];
        index[view][slot] = static_cast<unsigned>(items.size());
        items.push_back({view, slot, parent});
    }
    bool m_tooMany = false;
};

/// Fingerprints of the states seen: open addressing, doubled as it fills.
class Seen {
public:
    Seen() : m_table(1U << 16, 0) {}
    /// True when it was not there.
    bool insert(std::uint64_t print) {
        if (print == 0) print = 1;
        if (3 * (m_size + 1) > 2 * m_table.size()) grow();
        if (!put(m_table, print)) return false;
        ++m_size;
        return true;
    }
    std::uint64_t size() const { return m_size; }

private:
    static bool put(std::vector<std::uint64_t>& table, std::uint64_t print) {
        const std::size_t mask = table.size() - 1;
        std::size_t at = print & mask;
        while (table[at] != 0) {
            if (table[at] == print) return false;
            at = (at + 1) & mask;
        }
        table[at] = print;
        return true;
    }
    void grow() {
        std::vector<std::uint64_t> larger(m_table.size() * 2, 0);
        for (const std::uint64_t print : m_table) {
            if (print != 0) put(larger, print);
        }
        m_table.swap(larger);
    }
    std::vector<std::uint64_t> m_table;
    std::uint64_t m_size = 0;
};

class Search {
public:
    explicit Search(const ExhaustiveOptions& options)
        : m_options(options),
          m_bounds(options.bounds),
          m_candidates(options),
          m_honest(m_bounds.honest()),
          m_needed(m_bounds.quorum() - m_bounds.byzantine),
          m_leftWidth(static_cast<unsigned>(std::bit_width(m_bounds.termLength))) {}

    ExhaustiveResult run();

private:
    using State = std::array<std::uint64_t, kNodesMax>;

    void expand(const State& state);
    void countVotes(const State& state);
    bool isJustified(const Candidates::Item& block) const;
    bool hasExit(unsigned term, unsigned leftAtMax) const;
    void actions(const State& state, unsigned node);
    void certificates(const State& state, unsigned node, unsigned block);
    void emit(const State& state, unsigned node, PackedNode changed);
    bool mayFinalize(PackedNode node, const Candidates::Item& block) const;
    void checkAgreement(const State& state);
    bool contradicts(PackedNode node) const;
    bool done() const { return m_result.fork || (m_result.contradicted && !m_options.untilFork); }

    const ExhaustiveOptions& m_options;
    const Bounds& m_bounds;
    Candidates m_candidates;
    unsigned m_honest;
    unsigned m_needed;  ///< honest signatures that make a quorum with all Byzantine ones
    unsigned m_leftWidth;
    std::array<unsigned, kSearchBlocksMax> m_notarizes{};
    /// Honest nodes that abandoned the view's term at exactly that view.
    std::array<unsigned, kSearchViewsMax * 2 + 2> m_left{};
    Seen m_seen;
    std::vector<std::uint64_t> m_next;
    ExhaustiveResult m_result;
};

void Search::countVotes(const State& state) {
    m_notarizes.fill(0);
    m_left.fill(0);
    for (unsigned i = 0; i < m_honest; ++i) {
        const PackedNode node(state[i]);
        for (unsigned view = 1; view <= m_options.views; ++view) {
            if (const unsigned slot = node.notarized(view)) {
                ++m_notarizes[m_candidates.index[view][slot]];
            }
        }
        for (unsigned term = 0; term < m_bounds.terms; ++term) {
            const unsigned offset = node.left(term, m_leftWidth);
            if (offset != 0) ++m_left[m_bounds.first(static_cast<Term>(term)) + offset - 1];
        }
    }
}

bool Search::hasExit(unsigned term, unsigned leftAtMax) const {
    unsigned honest = 0;
    for (unsigned view = m_bounds.first(static_cast<Term>(term)); view <= leftAtMax; ++view) {
        honest += m_left[view];
    }
    return honest >= m_needed;
}

bool Search::isJustified(const Candidates::Item& block) const {
    const Candidates::Item& parent = m_candidates.items[block.parent];
    if (block.parent != 0 && m_notarizes[block.parent] < m_needed) return false;
    if (!m_bounds.isFirst(static_cast<View>(block.view))) return true;
    const bool anyExit = m_bounds.mutation == Mutation::NoExitCheck;
    unsigned between = 0;
    if (block.parent != 0) {
        const Term left = m_bounds.term(static_cast<View>(parent.view));
        const unsigned last = m_bounds.last(left);
        if (parent.view != last && !hasExit(left, anyExit ? last : parent.view + 1)) return false;
        between = left + 1U;
    }
    for (unsigned term = between; term < m_bounds.term(static_cast<View>(block.view)); ++term) {
        const auto skipped = static_cast<Term>(term);
        if (!hasExit(term, anyExit ? m_bounds.last(skipped) : m_bounds.first(skipped))) {
            return false;
        }
    }
    return true;
}

bool Search::mayFinalize(PackedNode node, const Candidates::Item& block) const {
    for (unsigned view = block.view; view <= m_options.views; ++view) {
        if (node.finalized(view) != 0) return false;  // R3 above the last Finalize
    }
    const Term term = m_bounds.term(static_cast<View>(block.view));
    const unsigned offset = node.left(term, m_leftWidth);
    if (offset != 0 && m_bounds.mutation != Mutation::FinalizeAfterAbandon &&
        m_bounds.first(term) + offset - 1 <= block.view) {
        return false;  // R3, R5
    }
    const unsigned own = node.notarized(block.view);
    return own == 0 || own == block.slot || m_bounds.mutation == Mutation::NoOwnMatch;
}

void Search::certificates(const State& state, unsigned index, unsigned block) {
    const Candidates::Item& item = m_candidates.items[block];
    const PackedNode node(state[index]);
    PackedNode moved = node;
    if (item.view + 1 > node.current()) moved.setCurrent(item.view + 1);  // R1
    if (m_notarizes[block] < m_needed) return;
    // A FinalCert, or a crash between R1 and the vote that R3 would have added.
    emit(state, index, moved);
    if (mayFinalize(node, item)) moved.setFinalized(item.view, item.slot);
    emit(state, index, moved);
}

void Search::actions(const State& state, unsigned index) {
    const PackedNode node(state[index]);
    const unsigned current = node.current();
    for (unsigned block = 1; block < m_candidates.items.size(); ++block) {
        certificates(state, index, block);
        const Candidates::Item& item = m_candidates.items[block];
        if (item.view != current || node.notarized(current) != 0 || !isJustified(item)) continue;
        PackedNode voted = node;
        voted.setNotarized(current, item.slot);  // R2
        emit(state, index, voted);
    }
    for (unsigned term = 0; term < m_bounds.terms; ++term) {
        const unsigned next = m_bounds.last(static_cast<Term>(term)) + 1U;
        if (next <= current || !hasExit(term, next - 1)) continue;
        PackedNode moved = node;
        moved.setCurrent(std::min(next, m_options.views + 1));  // R1
        emit(state, index, moved);
    }
    if (current > m_options.views) return;
    const Term term = m_bounds.term(static_cast<View>(current));
    if (node.left(term, m_leftWidth) != 0) return;
    PackedNode left = node;
    const bool first = m_bounds.mutation == Mutation::AbandonReportsFirst;
    left.setLeft(term, m_leftWidth, first ? 1 : current - m_bounds.first(term) + 1);  // R4
    emit(state, index, left);
}

bool Search::contradicts(PackedNode node) const {
    for (unsigned view = 1; view <= m_options.views; ++view) {
        const unsigned slot = node.finalized(view);
        if (slot == 0) continue;
        const unsigned own = node.notarized(view);
        if (own != 0 && own != slot) return true;  // E4
        const Term term = m_bounds.term(static_cast<View>(view));
        const unsigned offset = node.left(term, m_leftWidth);
        if (offset != 0 && m_bounds.first(term) + offset - 1 <= view) return true;  // E3
    }
    return false;
}

void Search::emit(const State& state, unsigned index, PackedNode changed) {
    if (done() || changed.bits() == state[index]) return;
    State next = state;
    next[index] = changed.bits();
    // Symmetry: the nodes in rising order stand for every order of them.
    while (index > 0 && next[index - 1] > next[index]) {
        std::swap(next[index - 1], next[index]);
        --index;
    }
    while (index + 1 < m_honest && next[index + 1] < next[index]) {
        std::swap(next[index], next[index + 1]);
        ++index;
    }
    std::uint64_t print = 0x243f6a8885a308d3U;
    for (unsigned i = 0; i < m_honest; ++i) {
        print = (print ^ next[i]) * 0x9fb21c651e98df25U;
        print ^= print >> 29;
    }
    print = (print ^ (print >> 32)) * 0xd6e8feb86659fd93U;
    print ^= print >> 32;
    if (!m_seen.insert(print)) return;
    m_next.insert(m_next.end(), next.begin(), next.begin() + m_honest);
    m_result.contradicted |= contradicts(changed);
    checkAgreement(next);
}

void Search::checkAgreement(const State& state) {
    std::array<unsigned, kSearchBlocksMax> votes{};
    for (unsigned i = 0; i < m_honest; ++i) {
        for (unsigned view = 1; view <= m_options.views; ++view) {
            const unsigned slot = PackedNode(state[i]).finalized(view);
            if (slot != 0) ++votes[m_candidates.index[view][slot]];
        }
    }
    for (unsigned older = 1; older < m_candidates.items.size(); ++older) {
        if (votes[older] < m_needed) continue;
        for (unsigned newer = older + 1; newer < m_candidates.items.size(); ++newer) {
            if (votes[newer] < m_needed || m_candidates.isOnChain(older, newer)) continue;
            m_result.fork = true;
        }
    }
}

void Search::expand(const State& state) {
    countVotes(state);
    for (unsigned i = 0; i < m_honest; ++i) {
        if (i > 0 && state[i] == state[i - 1]) continue;  // a twin does the same
        actions(state, i);
    }
}

ExhaustiveResult Search::run() {
    for (unsigned view = 1; view <= m_options.views; ++view) {
        m_result.blocksPerView.push_back(m_candidates.count[view]);
    }
    PackedNode first(0);
    first.setCurrent(1);
    std::vector<std::uint64_t> frontier(m_honest, first.bits());
    m_seen.insert(1);
    while (!frontier.empty() && !done()) {
        for (std::size_t at = 0; at < frontier.size() && !done(); at += m_honest) {
            if (m_seen.size() >= m_options.statesMax) {
                m_result.states = m_seen.size();
                return m_result;
            }
            State state{};
            std::copy_n(frontier.begin() + static_cast<std::ptrdiff_t>(at), m_honest,
                        state.begin());
            expand(state);
        }
        frontier.swap(m_next);
        m_next.clear();
        if (!frontier.empty()) ++m_result.depth;
    }
    m_result.states = m_seen.size();
    m_result.complete = !done();
    return m_result;
}

}  // namespace

std::string_view exhaustiveProblem(const ExhaustiveOptions& options) {
    const Bounds& bounds = options.bounds;
    if (!bounds.problem().empty()) return bounds.problem();
    if (!bounds.tolerated()) return "The search is for at most a third of the nodes Byzantine.";
    if (options.views < 1 || options.views > bounds.views() || options.views > kSearchViewsMax) {
        return "The search goes through 1 to 6 views, no more than there are.";
    }
    const unsigned width = static_cast<unsigned>(std::bit_width(bounds.termLength));
    if (bounds.views() > 2 * kSearchViewsMax || bounds.terms * width > kLeftBitsMax) {
        return "The search takes fewer or shorter terms.";
    }
    if (Candidates(options).tooMany()) return "The search takes at most 15 blocks per view.";
    switch (bounds.mutation) {
        case Mutation::None:
        case Mutation::FinalizeAfterAbandon:
        case Mutation::NoExitCheck:
        case Mutation::AbandonReportsFirst:
        case Mutation::NoOwnMatch:
            return {};
        default:
            return "The search does not know this mutation; the random explorer does.";
    }
}

ExhaustiveResult exploreExhaustively(const ExhaustiveOptions& options) {
    return Search(options).run();
}

}  // namespace stacknet::model
