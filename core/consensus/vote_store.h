#pragma once

#include <optional>
#include <vector>

#include "core/consensus/messages.h"

/// The durable record of what this Node Key signed, and of what it needs to go on after a crash.
namespace stacknet::consensus {

/// One signature. (epoch, kind, slot) is unique: a second, different vote cannot be stored.
struct VoteRow {
    Epoch epoch = 0;
    VoteKind kind = VoteKind::Notarize;
    std::uint64_t slot = 0;  ///< view for Propose, Notarize, Finalize; term for Abandon
    Hash256 digest;          ///< SHA-256 of the signed bytes
    Bytes message;           ///< encodeMessage() of the vote; for Propose: the signature (64 bytes)
    bool operator==(const VoteRow&) const = default;
};

/// A block that we voted for or proposed and that is not in the block store yet.
struct HeldBlock {
    View view = 0;
    BlockId id;
    Bytes proposal;  ///< encodeMessage(Proposal)
    bool operator==(const HeldBlock&) const = default;
};

/// Why and until when nothing may be signed (rule 1.4). Durable, so that a crash while sitting out
/// does not end it.
struct SigningGate {
    bool sittingOut = false;  ///< a quorum has not been asked yet: sign nothing
    View signFrom = 0;        ///< afterwards: sign nothing below this view
    bool operator==(const SigningGate&) const = default;
};

/// Everything of one turn; stored as a whole or not at all.
struct VoteBatch {
    std::vector<VoteRow> votes;
    std::vector<HeldBlock> blocks;
    /// Replaces the stored entry bundle: encodeFrame() of the certificates that prove our view.
    std::optional<Bytes> entryBundle;
    std::optional<SigningGate> gate;
    /// The block store holds this view durably: older votes, terms and blocks go. Never moves back.
    std::optional<View> floorView;
    std::optional<Term> floorTerm;
    /// Opens a later epoch before the rest is stored: everything of older epochs goes (votes, held
    /// blocks, entry bundle, floors) and is refused from then on. `gate` comes with it.
    std::optional<Epoch> openEpoch = std::nullopt;

    bool empty() const {
        return !openEpoch && votes.empty() && blocks.empty() && !entryBundle && !gate &&
               !floorView && !floorTerm;
    }
    /// Adds a later batch to this one, so that several turns share one commit.
    void append(VoteBatch later);
};

struct VoteStoreContents {
    std::vector<VoteRow> votes;
    std::vector<HeldBlock> blocks;
    Bytes entryBundle;
    SigningGate gate;
    View floorView = 0;
    Term floorTerm = 0;
    Epoch epoch = 0;  ///< of all of it
};

class IVoteStore {
public:
    virtual ~IVoteStore() = default;
    virtual Result<VoteStoreContents> load() = 0;
    /// All or nothing, on disk when it returns. A row whose key exists with the same digest is left
    /// as it is; with another digest, at a slot below the floor, or of another epoch than the open
    /// one, the whole batch is refused with "consensus.vote_conflict": somebody else signs with
    /// this key. Opening an older epoch is refused likewise. Other errors:
    /// "storage.*", after which nothing of the turn may be sent.
    virtual Result<void> commit(const VoteBatch& batch) = 0;
};

}  // namespace stacknet::consensus
