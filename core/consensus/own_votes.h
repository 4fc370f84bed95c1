#pragma once

#include <map>

#include "core/consensus/params.h"
#include "core/consensus/vote_store.h"

namespace stacknet::consensus {

/// The vote store in memory: every signature of ours that still matters, and the batch of the
/// running step. What is added here is durable before it is sent (driver's contract).
class OwnVotes {
public:
    /// The record for signing in `epoch`, whose anchor stood at `anchorView` of the epoch before.
    /// A record of an older epoch becomes an empty one of this epoch with the next batch (and sits
    /// out when the older one did: see gateAfter). A record of a later epoch signs nothing here.
    /// Errors: "consensus.bad_start" when a stored row cannot be read.
    static Result<OwnVotes> load(const VoteStoreContents& contents, const ChainId& chainId,
                                 Epoch epoch = 0, View anchorView = 0);

    const std::optional<Proposal>* proposal(View view) const { return find(m_proposals, view); }
    const Notarize* notarize(View view) const { return find(m_notarizes, view); }
    const Finalize* finalize(View view) const { return find(m_finalizes, view); }
    const Abandon* abandon(Term term) const { return find(m_abandons, term); }
    /// The highest view we ever signed a Finalize for (or may have, below the floor).
    View lastFinalizeView() const;
    const std::map<View, Notarize>& notarizes() const { return m_notarizes; }
    const std::map<View, Finalize>& finalizes() const { return m_finalizes; }
    const std::map<Term, Abandon>& abandons() const { return m_abandons; }
    const std::vector<Proposal>& heldProposals() const { return m_heldAtStart; }

    void add(const Proposal& proposal, const Bytes& signBytes);
    void add(const Notarize& vote, const Bytes& signBytes);
    void add(const Finalize& vote, const Bytes& signBytes);
    void add(const Abandon& vote, const Bytes& signBytes);
    /// A proposal of ours that we learned of from others; its body is not here.
    void adoptProposal(const SignedHeader& proposal, const Bytes& signBytes);
    /// Keeps a block that is voted for; once per id.
    void hold(const Proposal& proposal);

    const SigningGate& gate() const { return m_gate; }
    void setGate(const SigningGate& gate);
    View floorView() const { return m_floorView; }
    Term floorTerm() const { return m_floorTerm; }
    /// Rides on the next batch that has votes; raising the floor alone is not worth a commit.
    void raiseFloor(View view, Term term);
    /// The record is of a later epoch: what this key signed in this one is forgotten.
    bool isOver() const { return m_over; }
    void setEntryBundle(Bytes bundle) { m_bundle = std::move(bundle); }

    /// The batch of this step; empty when nothing must be durable now.
    VoteBatch takeBatch();
    bool hasVotes() const {
        return !m_pending.votes.empty() || m_pending.gate.has_value() || m_pending.openEpoch;
    }

    /// 1.4 over the end of an epoch: the gate of epoch e + 1 after that of epoch e, whose last
    /// block had `lastView`. A node whose record was lost in e sits out again in e + 1, unless it
    /// was asked for in e and the last block came at or above signFrom: then that block was not
    /// final when the record was lost, so the key signed nothing in e + 1.
    static SigningGate gateAfter(const SigningGate& gate, View lastView);

private:
    template <typename Map>
    static const typename Map::mapped_type* find(const Map& map, std::uint64_t slot) {
        const auto found = map.find(slot);
        return found == map.end() ? nullptr : &found->second;
    }
    void addRow(VoteKind kind, std::uint64_t slot, const Bytes& signBytes, Bytes message);
    Result<void> loadRow(const VoteRow& row);

    ChainId m_chainId;
    Epoch m_epoch = 0;
    std::map<View, std::optional<Proposal>> m_proposals;
    std::map<View, Notarize> m_notarizes;
    std::map<View, Finalize> m_finalizes;
    std::map<Term, Abandon> m_abandons;
    std::map<View, BlockId> m_held;
    std::vector<Proposal> m_heldAtStart;
    SigningGate m_gate;
    View m_floorView = 0;
    Term m_floorTerm = 0;
    bool m_floorRaised = false;
    bool m_over = false;
    std::optional<Bytes> m_bundle;
    VoteBatch m_pending;
};

}  // namespace stacknet::consensus
