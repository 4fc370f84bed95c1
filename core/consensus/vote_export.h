#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/consensus/params.h"
#include "core/consensus/vote_store.h"

/// Moving a Node Key to another machine without signing anything twice: what the old machine signed
/// as a small JSON document, and the new machine's promise to sign nothing at or below it
/// (EIP-3076 in spirit).
namespace stacknet::consensus {

inline constexpr std::size_t kVoteExportBytesMax = std::size_t{1} << 20;
inline constexpr std::size_t kVoteExportEntriesMax = 4'096;
/// No view and no term gets there (a view every millisecond takes 8,900 years); more is a mistake
/// that would silence the key for ever.
inline constexpr std::uint64_t kVoteExportSlotMax = std::uint64_t{1} << 48;

/// A vote that was signed. `slot` as in VoteRow: the term for Abandon, else the view.
struct VoteMark {
    VoteKind kind = VoteKind::Notarize;
    Epoch epoch = 0;
    std::uint64_t slot = 0;
    std::optional<Hash256> digest;  ///< of the signed bytes, when the document says it
    bool operator==(const VoteMark&) const = default;
};

/// The document. exportVotes() writes one mark per kind, the highest; readers take any number in
/// any order.
struct VoteExport {
    ChainId chainId;
    PublicKey nodeKey;
    std::uint64_t termLength = 0;  ///< views per term, so that Abandon's terms mean the same
    View signFrom = 0;             ///< nothing below it may be signed, whatever the marks say
    Epoch epoch = 0;               ///< that signFrom counts in; nothing older may be signed
    bool sittingOut = false;       ///< the record was incomplete itself (rule 1.4)
    std::vector<VoteMark> marks;
    bool operator==(const VoteExport&) const = default;

    /// Indented, with a line feed at the end; 64-bit numbers as decimal strings.
    std::string toJson() const;
    /// Strict and total over foreign text. Errors: "consensus.bad_vote_export" (names the field;
    /// also two different votes of one kind in one slot), "consensus.vote_export_version",
    /// "consensus.vote_export_too_large".
    static Result<VoteExport> fromJson(std::string_view json);

    /// The last epoch that the document knows of.
    Epoch lastEpoch() const;
    /// The first view of lastEpoch() that a key with this record may sign in, in every kind: above
    /// every mark, and after every term with an Abandon.
    View firstSafeView() const;
};

/// What the store holds, highest mark per kind. Export only while no engine runs on the store.
VoteExport exportVotes(const VoteStoreContents& contents, const ChainId& chainId,
                       const PublicKey& nodeKey, const Terms& terms);

enum class ImportTarget {
    ExistingStore,  ///< a store with a record of its own: sitting out stays
    NewStore,       ///< made for this import: the document is the whole record
};

struct VoteImport {
    VoteBatch batch;    ///< commit it; empty when the store is as safe already
    View signFrom = 0;  ///< nothing below is signed afterwards
    bool changed = false;
};

/// What must be committed so that nothing at or below the document's marks, nor the store's own,
/// is ever signed: the later epoch of both, and in one epoch the maximum of both, as
/// SigningGate::signFrom. Importing again changes nothing.
/// Errors, after which the store must stay as it is:
///  "consensus.vote_export_foreign"  another chain, another Node Key or another term length
///  "consensus.vote_export_older"    the store signed after the document was written, and the
///                                   document knows nothing that the store does not
///  "consensus.vote_conflict"        both know a vote in one slot and they differ: the key has
///                                   signed on two machines
Result<VoteImport> planVoteImport(const VoteStoreContents& contents, const VoteExport& document,
                                  const ChainId& chainId, const PublicKey& nodeKey,
                                  const Terms& terms, ImportTarget target);

/// load(), planVoteImport() and commit().
Result<VoteImport> importVotes(IVoteStore& store, const VoteExport& document,
                               const ChainId& chainId, const PublicKey& nodeKey, const Terms& terms,
                               ImportTarget target);

}  // namespace stacknet::consensus
