#pragma once

#include "core/consensus/vote_store.h"

namespace stacknet::consensus {

/// Finds damage in a vote record that the database file cannot show: a flipped bit in a slot moves
/// a vote, and the slot that it left could be signed again. True content of a record: rows rise
/// strictly by (epoch, kind, slot); each holds a vote of its own kind and slot, signed by
/// `nodeKey`, whose signed bytes have the row's digest. A Propose row holds no block; it is checked
/// against the held block that it is for, when that is here. The voter's index beside a vote is not
/// signed and not checked.
/// Error "storage.corrupt": treat the store as lost (rule 1.4). Costs one signature check per row.
Result<void> checkVoteRows(const VoteStoreContents& contents, const ChainId& chainId,
                           const PublicKey& nodeKey);

}  // namespace stacknet::consensus
