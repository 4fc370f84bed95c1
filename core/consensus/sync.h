#pragma once

#include "core/consensus/messages.h"
#include "core/consensus/validator_set.h"

/// Catch-up by height: making an answer from the block store and checking one.
namespace stacknet::consensus {

/// Why the last block of an epoch is final, for somebody who knows that epoch's validators: a
/// FinalCert for the block, or for the last of the empty blocks (the tail) that were built on it
/// for want of one. Tail blocks are stored nowhere else and are not part of the chain.
struct EpochProof {
    std::vector<BlockHeader> tail;
    Certificate finalCert;
    bool operator==(const EpochProof&) const = default;
};
Bytes encodeEpochProof(const EpochProof& proof);
Result<EpochProof> decodeEpochProof(ByteView bytes);

/// True for a header that may stand after its epoch's last block: no transactions, no next set.
bool isTail(const BlockHeader& header);

/// Finalized blocks as the driver's block store has them.
class IBlockReader {
public:
    virtual ~IBlockReader() = default;
    virtual Height tipHeight() const = 0;
    /// Null or nothing when the height is not stored.
    virtual BlockPtr block(Height height) const = 0;
    virtual std::optional<BlockHeader> header(Height height) const = 0;
    /// The FinalCert stored with that height; most blocks that came in one run have none.
    virtual std::optional<Certificate> finalCert(Height height) const = 0;
    /// Of the last block of an epoch at that height.
    virtual std::optional<EpochProof> epochProof(Height) const { return std::nullopt; }
};

/// The answer to a SyncRequest: at most kSyncBlocksMax blocks and kSyncBytesMax bytes, proven by
/// the first FinalCert at or above the last block. Never over the end of an epoch. Empty when we
/// cannot prove anything from there.
SyncResponse makeSyncResponse(const IBlockReader& reader, const SyncRequest& request);

/// True content of an answer to `request` by a peer that is not trusted: consecutive blocks from
/// the tip (`parentId`, `parentView`) on, hash-linked backwards from a header that a quorum
/// finalized. All of one epoch: nothing but tail headers follows its last block. Error
/// "consensus.bad_sync" says what is wrong.
Result<void> checkSyncResponse(const SyncResponse& response, const SyncRequest& request,
                               const BlockId& parentId, View parentView,
                               const ValidatorSet& validators, const ChainId& chainId,
                               Epoch epoch = 0);

}  // namespace stacknet::consensus
