#include "core/consensus/vote_row_check.h"

#include <tuple>

#include "core/base/sentence.h"
#include "core/consensus/codec.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/hash.h"

namespace stacknet::consensus {
namespace {

Error damaged(const VoteRow& row, const std::string& reason) {
    return makeError(
        "storage.corrupt",
        sentence("The vote store is damaged: the vote of kind %1 at slot %2 %3. Set the file aside "
                 "and start again; the node will sit out until a quorum has answered.",
                 {static_cast<int>(row.kind), row.slot, reason}));
}

/// What a row's vote says that it is, and what was signed.
struct RowVote {
    VoteKind kind = VoteKind::Notarize;
    std::uint64_t slot = 0;
    Bytes signBytes;
    Signature signature;
};

std::optional<RowVote> read(const VoteRow& row, const ChainId& chainId) {
    const auto message = decodeMessage(chainId, row.message, row.epoch);
    if (!message.ok()) return std::nullopt;
    if (const auto* vote = std::get_if<Notarize>(&*message)) {
        return RowVote{VoteKind::Notarize, vote->view,
                       notarizeSignBytes(chainId, row.epoch, vote->view, vote->blockId,
                                         demandRoot(vote->demands)),
                       vote->signature};
    }
    if (const auto* vote = std::get_if<Finalize>(&*message)) {
        return RowVote{VoteKind::Finalize, vote->view,
                       finalizeSignBytes(chainId, row.epoch, vote->view, vote->blockId),
                       vote->signature};
    }
    if (const auto* vote = std::get_if<Abandon>(&*message)) {
        return RowVote{VoteKind::Abandon, vote->term,
                       abandonSignBytes(chainId, row.epoch, vote->term, vote->leftAt),
                       vote->signature};
    }
    return std::nullopt;
}

Result<void> checkProposeRow(const VoteRow& row, const VoteStoreContents& contents,
                             const ChainId& chainId, const PublicKey& nodeKey) {
    STACKNET_TRY(const Signature signature, Signature::from(row.message, "vote_store.signature"));
    for (const HeldBlock& held : contents.blocks) {
        const Bytes signBytes = proposalSignBytes(chainId, row.epoch, held.id);
        if (crypto::sha256(signBytes) != row.digest) continue;
        if (held.view != row.slot) return damaged(row, "is of another view's block");
        if (!crypto::verify(nodeKey, signBytes, signature)) return damaged(row, "is not signed");
    }
    return {};
}

Result<void> checkRow(const VoteRow& row, const VoteStoreContents& contents, const ChainId& chainId,
                      const PublicKey& nodeKey) {
    if (row.kind == VoteKind::Propose) {
        auto checked = checkProposeRow(row, contents, chainId, nodeKey);
        return checked.ok() ? checked : damaged(row, "is not what was signed");
    }
    const auto vote = read(row, chainId);
    if (!vote) return damaged(row, "cannot be read");
    if (vote->kind != row.kind || vote->slot != row.slot) {
        return damaged(row, "holds another vote");
    }
    if (crypto::sha256(vote->signBytes) != row.digest) return damaged(row, "has a wrong digest");
    if (!crypto::verify(nodeKey, vote->signBytes, vote->signature)) {
        return damaged(row, "is not signed by this Node Key");
    }
    return {};
}

}  // namespace

Result<void> checkVoteRows(const VoteStoreContents& contents, const ChainId& chainId,
                           const PublicKey& nodeKey) {
    const VoteRow* previous = nullptr;
    for (const VoteRow& row : contents.votes) {
        const auto keyOf = [](const VoteRow& each) {
            return std::tuple(each.epoch, each.kind, each.slot);
        };
        if (previous != nullptr && keyOf(*previous) >= keyOf(row)) {
            return damaged(row, "is out of order");
        }
        previous = &row;
        STACKNET_CHECK(checkRow(row, contents, chainId, nodeKey));
    }
    return {};
}

}  // namespace stacknet::consensus
