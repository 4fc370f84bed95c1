#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "core/consensus/types.h"

namespace stacknet::engine {

/// Whom this node, while it leads, owes an answer about which orders, and which of its proposals of
/// the running term hold what (docs/protocol/censorship.md, Promises). Memory only: what was
/// promised is in the vote store, as the proposal itself. One thread.
class LeaderPromises {
public:
    static constexpr std::size_t kWishesMax = 1'024;  ///< further ones go unanswered
    static constexpr std::size_t kProposalsMax = 64;  ///< newest; older ones are final by then

    struct Given {
        PublicKey peer;
        ledger::TxHash txHash;
        consensus::View byView = 0;
        bool operator==(const Given&) const = default;
    };

    /// This node leads now. Another term: everything of the older one is forgotten.
    void enter(consensus::Epoch epoch, consensus::Term term);
    /// `peer` wants a promise. The view of the first kept proposal that holds the order; else
    /// nothing, and the wish waits for one.
    std::optional<consensus::View> wish(const PublicKey& peer, const ledger::TxHash& hash);
    /// A proposal of ours of the running term is in the vote store. Which wishes it grants; again:
    /// nothing.
    std::vector<Given> proposed(consensus::View view, const std::vector<ledger::TxHash>& hashes);

    consensus::Epoch epoch() const { return m_epoch; }
    consensus::Term term() const { return m_term; }

private:
    struct Proposed {
        consensus::View view = 0;
        std::set<ledger::TxHash> hashes;
    };

    consensus::Epoch m_epoch = 0;
    consensus::Term m_term = 0;
    std::deque<Proposed> m_proposals;  ///< oldest first
    std::map<ledger::TxHash, std::set<PublicKey>> m_wishes;
    std::size_t m_wishCount = 0;
};

}  // namespace stacknet::engine
