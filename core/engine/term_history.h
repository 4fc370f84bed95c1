#pragma once

#include <deque>
#include <functional>
#include <vector>

#include "core/consensus/params.h"
#include "core/consensus/types.h"

namespace stacknet::engine {

class BlockStore;

/// How a term went, as final blocks tell it.
struct TermRecord {
    consensus::Term term = 0;
    PublicKey leader;
    /// Final blocks of the term. Its blocks stand at its first views without a gap (R2), so the
    /// view of the last one is their number.
    std::uint32_t proposals = 0;
    bool decided = false;        ///< a final block of a later term says how it ended
    consensus::View leftAt = 0;  ///< decided: the highest view that a voter left at; 0: completed
    bool operator==(const TermRecord&) const = default;
};

/// The last terms of the running epoch; terms count from 0 in each. Not thread safe.
class TermHistory {
public:
    using LeaderOf = std::function<PublicKey(consensus::Term)>;

    /// Keeps the last `countMax` terms. `leaderOf` names the leaders of terms without a block.
    TermHistory(consensus::Terms terms, std::size_t countMax, LeaderOf leaderOf);

    /// Takes the last terms from the store: two blocks a term, whatever its length.
    void load(const BlockStore& blocks);
    /// A final block; heights rise, gaps inside a term do no harm. Returns the terms that it
    /// decides, in order.
    std::vector<consensus::Term> note(const consensus::Block& block, const PublicKey& leader);

    /// Oldest first.
    const std::deque<TermRecord>& records() const { return m_records; }

private:
    void add(TermRecord record);
    std::uint32_t blocksUpTo(consensus::Term term, consensus::View view) const;

    consensus::Terms m_terms;
    std::size_t m_countMax;
    LeaderOf m_leaderOf;
    std::deque<TermRecord> m_records;
};

}  // namespace stacknet::engine
