#pragma once

#include "core/consensus/inclusion_promise.h"
#include "core/ledger/offence.h"

namespace stacknet::consensus {

/// E6: a leader's promise, and a final block of its term that should have kept it. The ledger's
/// state says that it was not (docs/protocol/censorship.md, Promises).
struct BrokenPromise {
    InclusionPromise promise;
    ledger::Transaction transaction;  ///< the promised one
    BlockHeader header;               ///< of the promise's term, at view byView or later
    Certificate finalCert;            ///< of that header
    bool operator==(const BrokenPromise&) const = default;
};

/// Canonical bytes. They begin like those of other evidence: version 1, kind 6.
Bytes encodeBrokenPromise(const BrokenPromise& broken);
/// True when `evidence` can be nothing else, whole or not.
bool isBrokenPromise(ByteView evidence);
/// Total over foreign bytes: encodeBrokenPromise(decodeBrokenPromise(x)) == x. Structure only: one
/// transaction of at most kDemandBytesMax, so that all of it has less than 12 KiB. Error
/// "base.bad_canonical" (names the field).
Result<BrokenPromise> decodeBrokenPromise(ByteView bytes);

/// The header is of the promise's term at the promised view or later, and the certificate makes it
/// final; the promise itself is checked apart. Error "consensus.bad_evidence".
Result<void> checkPromiseBlock(const BrokenPromise& broken, const ValidatorSet& validators,
                               const ChainId& chainId, const Terms& terms);

/// Judges encoded evidence of this kind: censorship by the leader of the promise's term, at the
/// promised view. Errors: those of decodeBrokenPromise and checkPromise; "consensus.unknown_epoch";
/// "consensus.bad_evidence" (the transaction is not the promised one or not valid, the header is
/// not of the promise's term at the promised view or later, or not final, or the promise was kept);
/// ledger::kUndecidable (the judging block is not past the header, or a later order of the
/// transaction's signer is in the chain).
Result<ledger::Offence> judgeBrokenPromise(const ChainId& chainId, ByteView evidence,
                                           const ledger::IJudgedLedger& ledger, const Terms& terms);

}  // namespace stacknet::consensus
