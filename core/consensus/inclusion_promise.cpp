#include "core/consensus/inclusion_promise.h"

#include <tuple>

#include "core/base/canonical.h"
#include "core/base/sentence.h"
#include "core/crypto/ed25519.h"

namespace stacknet::consensus {
namespace {

constexpr std::string_view kDomain = "stacknet/promise/1";

Error bad(const std::string& reason) {
    return makeError("consensus.bad_promise", sentence("The inclusion promise %1.", {reason}));
}

}  // namespace

Bytes promiseSignBytes(const ChainId& chainId, const InclusionPromise& promise) {
    CanonicalWriter out;
    out.raw(asBytes(kDomain)).fixed(chainId).u64(promise.epoch).u64(promise.term);
    return out.fixed(promise.txHash).u64(promise.byView).take();
}

Bytes encodePromise(const InclusionPromise& promise) {
    CanonicalWriter out;
    out.u64(promise.epoch).u64(promise.term).fixed(promise.txHash).u64(promise.byView);
    return out.fixed(promise.signature).take();
}

Result<InclusionPromise> decodePromise(ByteView bytes) {
    CanonicalReader in(bytes);
    InclusionPromise promise;
    promise.epoch = in.u64("promise.epoch");
    promise.term = in.u64("promise.term");
    promise.txHash = in.fixed<ledger::TxHash>("promise.tx_hash");
    promise.byView = in.u64("promise.by_view");
    promise.signature = in.fixed<Signature>("promise.signature");
    STACKNET_CHECK(in.finish());
    return promise;
}

Result<void> checkPromise(const InclusionPromise& promise, const ChainId& chainId,
                          const ValidatorSet& validators, const Terms& terms) {
    if (promise.byView == 0 || terms.of(promise.byView) != promise.term) {
        return bad("names a view outside its term");
    }
    const PublicKey& leader = validators.at(validators.leaderOfTerm(promise.term)).key;
    if (!crypto::verify(leader, promiseSignBytes(chainId, promise), promise.signature)) {
        return bad("is not signed by the leader of its term");
    }
    return {};
}

PromiseOutcome promiseOutcome(const InclusionPromise& promise, std::uint64_t nonce,
                              const ledger::NonceRecord* last) {
    if (last == nullptr || last->nonce < nonce) return PromiseOutcome::Broken;
    const bool later = std::tie(last->epoch, last->view) > std::tie(promise.epoch, promise.byView);
    if (!later) return PromiseOutcome::Kept;
    // A nonce is used once: had it been used before, the record could not have risen to it.
    return last->nonce == nonce ? PromiseOutcome::Broken : PromiseOutcome::Undecidable;
}

}  // namespace stacknet::consensus
