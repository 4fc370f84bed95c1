#pragma once

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "core/consensus/messages.h"
#include "core/consensus/params.h"

/// Demands (rules R7 and W3, docs/protocol/censorship.md): what a vote may ask for, and what a
/// leader owes after it has built on such votes. Pure.
namespace stacknet::consensus {

/// Why a vote's demands cannot be acted on. Such a vote counts for nothing and proves nothing.
enum class DemandFault : std::uint8_t {
    Missing,    ///< a listed transaction's body is not attached, or another one is
    Unordered,  ///< the list is not in rising order, or names one transaction twice
    Oversized,  ///< more than kDemandsMax, or more than kDemandBytesMax of bodies
    Invalid,    ///< a body does not pass ledger::checkStatic
    Expired,    ///< a body cannot run any more in a block of `timeMs`
};

/// True for a body (with its signature) that is known to pass ledger::checkStatic.
using IsKnownBody = std::function<bool(const ledger::TxHash&, const ledger::Transaction&)>;

/// Nothing when the vote is complete. `timeMs`: of the voted block, or of an ancestor.
std::optional<DemandFault> demandFault(const Notarize& vote, const ChainId& chainId,
                                       std::int64_t timeMs, const IsKnownBody& isKnown = {});

/// Every hash that the certificate lists, sorted, each once.
std::vector<ledger::TxHash> demandedBy(const Certificate& certificate);

/// What one leader owes in one term: the demands that its own blocks embed, until its chain holds
/// them. A demand embedded at view d is due at view d + K - 1, K = kCensorProposals.
class Obligations {
public:
    /// The next block of the chain, whoever leads; `embedded` only for the leader in question.
    void add(View view, const std::vector<ledger::TxHash>& embedded,
             const std::vector<ledger::TxHash>& included);
    /// The term is over: nothing is owed any more.
    void endTerm() { m_open.clear(); }
    /// True for what the last kInclusionsRemembered blocks hold.
    bool isRecent(const ledger::TxHash& hash) const;
    /// A demand that a chain ending at `view` leaves unmet beyond its due view.
    std::optional<ledger::TxHash> brokenAt(View view) const;
    std::size_t open() const { return m_open.size(); }

private:
    std::map<ledger::TxHash, View> m_open;  ///< with the view that first embedded it
    std::deque<std::vector<ledger::TxHash>> m_recent;
};

}  // namespace stacknet::consensus
