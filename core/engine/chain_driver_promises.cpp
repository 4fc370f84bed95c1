// Leaders' promises (docs/protocol/censorship.md): those that this node gives for orders in its own
// proposals, and what accuses a leader that broke one.

#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/consensus/broken_promise.h"
#include "core/engine/chain_driver.h"

namespace stacknet::engine {

/// Somebody who gathers receipts for an order would have a promise as well.
void ChainDriver::wantPromise(const PublicKey& peer, const ledger::Transaction& order) {
    const consensus::EngineStatus status = m_engine->status();
    // A larger order is no evidence, so that a promise of it would bind nobody.
    if (!status.weLead || order.encode().size() > consensus::kDemandBytesMax) return;
    m_promises.enter(status.epoch, status.term);
    const ledger::TxHash hash = order.hash();
    if (const auto view = m_promises.wish(peer, hash)) givePromise({peer, hash, *view});
}

/// A proposal of ours is in the vote store and on its way: from now on every block that we can sign
/// in this term has it in its chain.
void ChainDriver::proposalSent(const consensus::Block& block) {
    const consensus::BlockHeader& header = block.header;
    if (m_validators.at(header.leader).key != m_self) return;
    m_promises.enter(header.epoch, m_terms.of(header.view));
    std::vector<ledger::TxHash> hashes;
    for (const ledger::Transaction& transaction : block.transactions) {
        hashes.push_back(transaction.hash());
    }
    for (const auto& given : m_promises.proposed(header.view, hashes)) givePromise(given);
}

void ChainDriver::givePromise(const LeaderPromises::Given& given) {
    const consensus::EngineStatus status = m_engine->status();
    // Another machine may sign with our key: what it proposes we cannot answer for.
    if (m_failed || !m_signer || status.observer || status.sittingOut) return;
    consensus::InclusionPromise promise{
        m_promises.epoch(), m_promises.term(), given.txHash, given.byView, {}};
    const auto signature = m_signer->sign(consensus::promiseSignBytes(m_chainId, promise));
    if (!signature.ok()) return;
    promise.signature = *signature;
    if (given.peer == m_self) {
        if (m_submissions->add(promise)) m_events.changed();
        return;
    }
    m_events.send(given.peer, network::FrameChannel::Receipts, encodePromiseAnswer(promise));
}

/// The height of a final block, with its certificate, that should have kept the promise.
std::optional<consensus::Height> ChainDriver::promiseProof(
    const consensus::InclusionPromise& promise) const {
    consensus::Height upTo = m_blocks->tipHeight();
    auto end = m_blocks->epochEndUpTo(upTo);
    while (end && end->epoch >= promise.epoch && end->height > 0) {
        upTo = end->height;
        end = m_blocks->epochEndUpTo(end->height - 1);
    }
    const auto height = m_blocks->firstFinal(end ? end->height : 0, upTo, promise.byView);
    if (!height) return std::nullopt;
    const auto header = m_blocks->header(*height);
    const bool ofTheTerm =
        header && header->epoch == promise.epoch && m_terms.of(header->view) == promise.term;
    return ofTheTerm ? height : std::nullopt;
}

std::optional<PublicKey> ChainDriver::promisedBy(const consensus::InclusionPromise& promise) const {
    const auto* members = m_state.epochValidators(promise.epoch);
    if (members == nullptr) return std::nullopt;
    const auto set = consensus::ValidatorSet::fromLedger(m_chainId, promise.epoch, *members);
    if (!set.ok()) return std::nullopt;
    return set->at(set->leaderOfTerm(promise.term)).key;
}

Result<Bytes> ChainDriver::brokenPromise(const consensus::InclusionPromise& promise) const {
    const auto* members = m_state.epochValidators(promise.epoch);
    if (members == nullptr) {
        return makeError(
            "consensus.unknown_epoch",
            sentence("The validators of epoch %1 are not known here (any more).", {promise.epoch}));
    }
    STACKNET_TRY(const auto set,
                 consensus::ValidatorSet::fromLedger(m_chainId, promise.epoch, *members));
    STACKNET_CHECK(consensus::checkPromise(promise, m_chainId, set, m_terms));
    const auto promised = transaction(promise.txHash);
    if (!promised) {
        return makeError("engine.not_found",
                         sentence("This node does not hold the promised transaction, which the "
                                  "accusation needs. File it from a node that took the order."));
    }
    const auto height = promiseProof(promise);
    if (!height) {
        return makeError("engine.not_found",
                         sentence("No final block says yet that the promise was broken: it may "
                                  "still be kept, or the leader's term ended before."));
    }
    switch (
        consensus::promiseOutcome(promise, promised->nonce, m_state.lastNonce(promised->signer))) {
        case consensus::PromiseOutcome::Kept:
            return makeError("engine.promise_kept",
                             sentence("The promise was kept; nothing was filed."));
        case consensus::PromiseOutcome::Undecidable:
            return makeError(ledger::kUndecidable,
                             sentence("A later order of the same signer is in the chain, so that "
                                      "nobody can tell any more whether the promise was kept."));
        case consensus::PromiseOutcome::Broken:
            break;
    }
    const auto header = m_blocks->header(*height);
    const auto proof = m_blocks->finalCert(*height);
    if (!header || !proof) {
        return makeError("engine.block_damaged",
                         sentence("The final block that proves it cannot be read from chain.db."));
    }
    return consensus::encodeBrokenPromise({promise, *promised, *header, *proof});
}

std::optional<ledger::Transaction> ChainDriver::accusing(const PublicKey& leader) const {
    const auto sent = m_accused.find(leader);
    return sent == m_accused.end() ? std::nullopt : m_mempool.find(sent->second);
}

std::vector<PublicKey> ChainDriver::accuseBrokenPromises(
    const keystore::Signer& signer, const std::function<bool(const PublicKey&)>& isOurs) {
    std::erase_if(m_accused, [this](const auto& entry) { return !m_mempool.find(entry.second); });
    std::vector<PublicKey> accused;
    for (const consensus::InclusionPromise& promise : m_submissions->promises()) {
        const auto leader = promisedBy(promise);
        if (!leader || isOurs(*leader) || m_accused.contains(*leader)) continue;
        const ledger::OffenceKey once{ledger::OffenceClass::Censorship, *leader, 0};
        if (m_state.offences().contains(once)) continue;
        auto evidence = brokenPromise(promise);
        if (!evidence.ok()) continue;  // kept, still open, void, or not to be told any more
        const auto sent = submit(signer, ledger::SubmitEvidence{std::move(evidence).value()});
        if (!sent.ok()) {
            log::warning("engine", "broken_promise_not_filed", {{"reason", sent.error().message}});
            break;
        }
        m_accused.emplace(*leader, *sent);
        accused.push_back(*leader);
    }
    return accused;
}

}  // namespace stacknet::engine
