#pragma once

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "core/consensus/demands.h"

namespace stacknet::consensus {

/// One node's side of the demands: which transactions wait here and since when, which of them this
/// node has demanded, and the bodies of what others demand. Liveness and memory only; everything in
/// it is bounded. Times are monotonic milliseconds.
class DemandBook {
public:
    // What waits here.

    /// `waiting`: transactions that wait for a block, in the order they should run, without those
    /// in `inChain` (the chain that this node votes on). Ages go on where the hash was known; what
    /// is neither waiting nor in the chain any more is forgotten.
    void scan(const std::vector<ledger::Transaction>& waiting,
              const std::set<ledger::TxHash>& inChain, std::int64_t nowMs);
    /// The chain this node votes on now holds exactly these of the waiting transactions.
    void noteChain(const std::set<ledger::TxHash>& inChain);
    /// What a vote made now for a block of `timeMs` demands: the oldest that waited for `ageMs` and
    /// are not in the noted chain; with their bodies. The vote is taken as sent: W3 counts.
    DemandList demand(std::int64_t timeMs, std::int64_t ageMs, std::int64_t horizonMs,
                      std::int64_t nowMs, std::vector<ledger::Transaction>& bodies);
    /// W3: since when the oldest demand of this term is unmet.
    std::optional<std::int64_t> unmetSinceMs() const;
    /// A new leader owes only what is demanded in its own term.
    void enterTerm();
    /// The machine slept: W3 counts from now.
    void rearm(std::int64_t nowMs);
    std::size_t waiting() const { return m_waiting.size(); }

    // Bodies of demands.

    /// Keeps the body that a checked vote of `signer` carries; true when it is new here. What
    /// `signer` brought first goes first when it exceeds kDemandBytesPerSignerMax. Without a
    /// signer: a body that this node asked for; all that one certificate can demand fits.
    bool keep(std::optional<ValidatorIndex> signer, const ledger::TxHash& hash,
              const ledger::Transaction& body);
    /// Null when neither a vote nor our own pool brought it. Valid until the next change.
    const ledger::Transaction* body(const ledger::TxHash& hash) const;

    // What is final.

    void included(const std::vector<ledger::TxHash>& hashes);

private:
    struct Waiting {
        ledger::Transaction transaction;
        std::size_t bytes = 0;
        std::size_t place = 0;  ///< in the order to run
        std::int64_t sinceMs = 0;
        std::optional<std::int64_t> demandedMs;
        bool inChain = false;
    };
    struct Body {
        ledger::Transaction transaction;
        std::uint32_t holders = 0;  ///< signers that brought it
    };
    struct Kept {
        ledger::TxHash hash;
        std::size_t bytes = 0;
    };
    struct Shelf {
        std::deque<Kept> kept;
        std::size_t bytes = 0;
    };

    std::map<ledger::TxHash, Waiting> m_waiting;
    std::map<ledger::TxHash, Body> m_bodies;
    std::map<std::optional<ValidatorIndex>, Shelf> m_shelves;
};

}  // namespace stacknet::consensus
