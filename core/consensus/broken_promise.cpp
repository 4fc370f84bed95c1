#include "core/consensus/broken_promise.h"

#include "core/base/sentence.h"
#include "core/consensus/certificates.h"
#include "core/consensus/codec_parts.h"

namespace stacknet::consensus {
namespace {

constexpr std::uint8_t kEvidenceVersion = 1;
constexpr std::uint8_t kBrokenPromise = 6;

Error bad(const std::string& reason) {
    return makeError("consensus.bad_evidence",
                     sentence("The evidence of a broken promise %1.", {reason}));
}

/// The judging state must have executed the header's block: then what is not in it is not in the
/// header's chain. Blocks of one epoch's tail have no effect, so an ended epoch is whole.
bool isPast(const BlockHeader& header, const ledger::IJudgedLedger& ledger) {
    if (header.epoch != ledger.epoch()) return header.epoch < ledger.epoch();
    return header.height < ledger.height();
}

}  // namespace

Bytes encodeBrokenPromise(const BrokenPromise& broken) {
    CanonicalWriter out;
    out.u8(kEvidenceVersion).u8(kBrokenPromise).raw(encodePromise(broken.promise));
    parts::write(out, std::vector<ledger::Transaction>{broken.transaction});
    parts::write(out, broken.header);
    parts::write(out, broken.finalCert);
    return out.take();
}

bool isBrokenPromise(ByteView evidence) {
    return evidence.size() >= 2 && evidence[0] == kEvidenceVersion && evidence[1] == kBrokenPromise;
}

Result<BrokenPromise> decodeBrokenPromise(ByteView bytes) {
    CanonicalReader in(bytes);
    if (in.u8("evidence.version") != kEvidenceVersion) in.fail("evidence.version", "is unknown");
    if (in.u8("evidence.kind") != kBrokenPromise) in.fail("evidence.kind", "is another one");
    BrokenPromise broken;
    broken.promise.epoch = in.u64("promise.epoch");
    broken.promise.term = in.u64("promise.term");
    broken.promise.txHash = in.fixed<ledger::TxHash>("promise.tx_hash");
    broken.promise.byView = in.u64("promise.by_view");
    broken.promise.signature = in.fixed<Signature>("promise.signature");
    auto bodies = parts::readBodies(in, 1, kDemandBytesMax);
    if (bodies.size() != 1) in.fail("evidence.transaction", "is not one transaction");
    broken.header = parts::readHeader(in);
    broken.finalCert = parts::readCertificate(in);
    STACKNET_CHECK(in.finish());
    broken.transaction = std::move(bodies.front());
    return broken;
}

Result<void> checkPromiseBlock(const BrokenPromise& broken, const ValidatorSet& validators,
                               const ChainId& chainId, const Terms& terms) {
    const BlockHeader& header = broken.header;
    const InclusionPromise& promise = broken.promise;
    if (header.chainId != chainId || header.epoch != promise.epoch) {
        return bad("has a header of another chain or epoch");
    }
    if (header.view < promise.byView) return bad("has a header before the promised view");
    if (terms.of(header.view) != promise.term) return bad("has a header of another term");
    const Certificate& proof = broken.finalCert;
    if (proof.kind != CertificateKind::Final || proof.view != header.view ||
        proof.blockId != header.id()) {
        return bad("has a certificate of something else than its header's finality");
    }
    CertificateVerifier verifier(chainId, promise.epoch, validators, terms);
    if (!verifier.check(proof)) return bad("has a certificate that no quorum signed");
    return {};
}

Result<ledger::Offence> judgeBrokenPromise(const ChainId& chainId, ByteView evidence,
                                           const ledger::IJudgedLedger& ledger,
                                           const Terms& terms) {
    STACKNET_TRY(const BrokenPromise broken, decodeBrokenPromise(evidence));
    const InclusionPromise& promise = broken.promise;
    const auto* members = ledger.epochValidators(promise.epoch);
    if (members == nullptr) {
        return makeError("consensus.unknown_epoch",
                         sentence("The validators of epoch %1 are not known, so a promise of that "
                                  "epoch cannot be judged.",
                                  {promise.epoch}));
    }
    STACKNET_TRY(const ValidatorSet set,
                 ValidatorSet::fromLedger(chainId, promise.epoch, *members));
    STACKNET_CHECK(checkPromise(promise, chainId, set, terms));
    const ledger::Transaction& transaction = broken.transaction;
    if (transaction.hash() != promise.txHash) return bad("has another transaction");
    // A block with a transaction that breaks the static rules would get no votes.
    if (!ledger::checkStatic(transaction, chainId).ok()) return bad("has an invalid transaction");
    STACKNET_CHECK(checkPromiseBlock(broken, set, chainId, terms));
    if (!isPast(broken.header, ledger)) {
        return makeError(ledger::kUndecidable,
                         sentence("The ledger is not past the promise's block yet."));
    }
    switch (promiseOutcome(promise, transaction.nonce, ledger.lastNonce(transaction.signer))) {
        case PromiseOutcome::Kept:
            return bad("is about a promise that was kept");
        case PromiseOutcome::Undecidable:
            return makeError(
                ledger::kUndecidable,
                sentence("A later order of the transaction's signer is in the chain, so that "
                         "nobody can tell any more whether the promise was kept."));
        case PromiseOutcome::Broken:
            break;
    }
    return ledger::Offence{ledger::OffenceClass::Censorship,
                           set.at(set.leaderOfTerm(promise.term)).key, promise.epoch,
                           promise.byView};
}

}  // namespace stacknet::consensus
