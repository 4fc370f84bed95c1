#pragma once

#include "core/consensus/params.h"
#include "core/consensus/types.h"
#include "core/consensus/validator_set.h"
#include "core/ledger/records.h"

/// What the leader of a term signs for a client: that a transaction is in its chain
/// (docs/protocol/censorship.md, Promises). Unlike a submission receipt it binds: a broken promise
/// and the log convict (E6).
namespace stacknet::consensus {

/// "Every block that I lead in this term at view `byView` or later has the transaction in its chain
/// at view `byView` or before." How it ends is not promised, nor that any such block becomes final.
///
/// An honest leader signs this for a transaction of a block that it proposed at view `byView`, once
/// that proposal is in its vote store. Nothing else needs to be remembered: inside a term a block's
/// parent is the notarized block of the view before (R2), and a leader signs one block per view
/// (R7), so that all its later blocks of the term have that block in their chain.
struct InclusionPromise {
    Epoch epoch = 0;
    Term term = 0;
    ledger::TxHash txHash;
    View byView = 0;      ///< inside `term`
    Signature signature;  ///< of the leader of `term`
    bool operator==(const InclusionPromise&) const = default;
};

/// "stacknet/promise/1", chain id, epoch, term, hash, view. A domain of its own: neither a vote nor
/// a receipt verifies as a promise.
Bytes promiseSignBytes(const ChainId& chainId, const InclusionPromise& promise);
Bytes encodePromise(const InclusionPromise& promise);
/// Total over foreign bytes; the signature is not checked. Error "base.bad_canonical".
Result<InclusionPromise> decodePromise(ByteView bytes);

/// The view is inside the term and the term's leader signed. `validators` are those of the epoch.
/// Error "consensus.bad_promise".
Result<void> checkPromise(const InclusionPromise& promise, const ChainId& chainId,
                          const ValidatorSet& validators, const Terms& terms);

/// What the ledger says of a promise once a block of its term at view byView or later is final.
/// `last` is the ledger's record of the transaction's signer in a state that includes that block:
/// every transaction in a block leaves it at its own nonce or above, and it only rises.
enum class PromiseOutcome : std::uint8_t {
    Broken,       ///< the nonce was not used up to byView, so the transaction is not there
    Kept,         ///< the nonce was used by byView: by this transaction, or it is void
    Undecidable,  ///< a higher nonce was used after byView: the record of before is gone
};
PromiseOutcome promiseOutcome(const InclusionPromise& promise, std::uint64_t nonce,
                              const ledger::NonceRecord* last);

}  // namespace stacknet::consensus
