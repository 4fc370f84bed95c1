#pragma once

#include "core/consensus/messages.h"
#include "core/consensus/validator_set.h"

/// Catch-up by height: making an answer from the block store and checking one.
namespace stacknet::consensus {

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
};

/// The answer to a SyncRequest: at most kSyncBlocksMax blocks and kSyncBytesMax bytes, proven by
/// the first FinalCert at or above the last block. Empty when we cannot prove anything from there.
SyncResponse makeSyncResponse(const IBlockReader& reader, const SyncRequest& request);

/// True content of an answer to `request` by a peer that is not trusted: consecutive blocks from
/// the tip (`parentId`, `parentView`) on, hash-linked backwards from a header that a quorum
/// finalized. Error "consensus.bad_sync" says what is wrong.
Result<void> checkSyncResponse(const SyncResponse& response, const SyncRequest& request,
                               const BlockId& parentId, View parentView,
                               const ValidatorSet& validators, const ChainId& chainId);

}  // namespace stacknet::consensus
