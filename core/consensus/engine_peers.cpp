#include <algorithm>

#include "core/consensus/engine_impl.h"

namespace stacknet::consensus {
namespace {

constexpr std::size_t kWantedMax = 256;
constexpr std::size_t kFinalizesResentMax = 8;
/// Executing may lag this far before more blocks are asked for.
constexpr Height kUnexecutedMax = 256;
/// A peer this far ahead is asked at once; a smaller gap only when nothing moves here.
constexpr Height kSyncGap = 16;
constexpr std::int64_t kSyncTimeoutRetries = 5;

}  // namespace

// The certificates that bring a peer to our view (R8): highest certificate and every ExitCert from
// its term on, so that the leader of a term start can justify its parent; and the tip's FinalCert.
std::vector<Message> Engine::Impl::entryBundle() const {
    std::vector<Message> bundle;
    const Certificate* highest = m_book.highestCert(m_cur - 1);
    if (m_tip.finalCert) bundle.push_back(FinalCert{*m_tip.finalCert});
    if (highest != nullptr) {
        if (highest->kind == CertificateKind::Notar) bundle.push_back(NotarCert{*highest});
        if (highest->kind == CertificateKind::Final && highest->view != m_tip.view) {
            bundle.push_back(FinalCert{*highest});
        }
    }
    const View from = highest != nullptr ? highest->view : m_tip.view;
    for (Term exit = from == 0 ? 0 : m_terms.of(from); exit < term(); ++exit) {
        const ExitCertificate* certificate = m_book.exitCert(exit);
        if (certificate != nullptr && bundle.size() < kFrameMessagesMax) {
            bundle.push_back(ExitCert{*certificate});
        }
    }
    return bundle;
}

Status Engine::Impl::makeStatus(const PeerId& peer, std::uint64_t echoNonce) const {
    Status status;
    status.view = m_cur;
    // 1.4: what we forgot when we lost our record lies below signFrom; answer as if we had been at
    // the last view that we may have voted in.
    if (m_own.gate().signFrom > 1) {
        status.view = std::max(status.view, m_own.gate().signFrom - 1);
    }
    status.abandonedTerm = m_own.abandon(m_terms.of(status.view)) != nullptr;
    status.finalizedView = m_tip.view;
    status.finalizedHeight = m_tip.height;
    // A node that sits out, or whose record is of a later epoch, has no memory to answer from.
    status.echoNonce = m_own.gate().sittingOut || m_own.isOver() ? 0 : echoNonce;
    const auto index = m_config.validators.indexOf(peer);
    if (index) m_book.newestOf(*index, status);
    return status;
}

void Engine::Impl::periodic() {
    const std::int64_t nowMs = m_now.monotonicMs;
    if (nowMs - m_lastStatusMs >= m_config.params.statusMs) {
        m_lastStatusMs = nowMs;
        for (const auto& [id, peer] : m_peers) emit(Send{id, makeStatus(id, 0)});
        for (auto& [id, score] : m_scores) score -= std::min<std::uint32_t>(score, 1);
        std::erase_if(m_scores, [](const auto& entry) { return entry.second == 0; });
    }
    if (m_sync && nowMs - m_sync->sentMs >= kSyncTimeoutRetries * m_config.params.retryMs) {
        syncFailed();
    }
    trySignAgain();
    const bool retry = nowMs - m_lastRetryMs >= m_config.params.retryMs;
    if (retry) {
        m_lastRetryMs = nowMs;
        if (m_own.gate().sittingOut) emit(Broadcast{StatusRequest{m_config.incarnation}});
        if (m_cur == m_retryView && m_tip.height == m_retryHeight) retransmit();
    }
    askForBlocks(retry);
    askForBodies(retry);
    scanWaiting();
    trySync(retry && m_tip.height == m_retryHeight);
    if (retry) {
        m_retryView = m_cur;
        m_retryHeight = m_tip.height;
    }
}

// R8: everything that a peer may have missed. Votes are idempotent.
void Engine::Impl::retransmit() {
    for (Message& message : entryBundle()) emit(Broadcast{std::move(message)});
    if (!m_self) return;
    // The wire identical to the first time: the bytes come from the record, never signed anew.
    if (const auto* proposal = m_own.proposal(m_cur); proposal != nullptr && *proposal) {
        emit(Broadcast{**proposal});
    }
    for (const View view : {m_cur - 1, m_cur}) {
        if (const Notarize* vote = m_own.notarize(view)) emit(Broadcast{*vote});
    }
    std::size_t sent = 0;
    for (auto at = m_own.finalizes().rbegin();
         at != m_own.finalizes().rend() && at->first > m_tip.view && sent < kFinalizesResentMax;
         ++at, ++sent) {
        emit(Broadcast{at->second});
    }
    for (const auto& [left, vote] : m_own.abandons()) {
        if (left != term()) continue;
        Abandon abandon = vote;
        const bool first = abandon.leftAt == m_terms.first(left);
        // An adopted vote came without its proof.
        if (!first && !abandon.proof) abandon.proof = exitProof(abandon.leftAt);
        if (first || abandon.proof) emit(Broadcast{std::move(abandon)});
    }
}

void Engine::Impl::receive(const Status& status) {
    if (!m_from) return;
    const auto found = m_peers.find(*m_from);
    if (found == m_peers.end()) return;
    found->second.finalizedHeight = status.finalizedHeight;
    // Votes of ours that the peer holds; the signature makes them ours whoever tells.
    if (m_self) {
        if (status.yourNotarize && m_verifier.check(*status.yourNotarize)) {
            foreignVote(*status.yourNotarize, status.yourNotarize->signer);
        }
        if (status.yourFinalize && m_verifier.check(*status.yourFinalize)) {
            foreignVote(*status.yourFinalize, status.yourFinalize->signer);
        }
        if (status.yourAbandon && m_verifier.checkVote(*status.yourAbandon)) {
            foreignVote(*status.yourAbandon, status.yourAbandon->signer);
        }
        if (status.yourProposal && m_verifier.check(*status.yourProposal)) {
            foreignVote(*status.yourProposal, status.yourProposal->header.leader);
        }
    }
    noteSitOutAnswer(status);
    if (status.view < m_cur) {
        for (Message& message : entryBundle()) emit(Send{*m_from, std::move(message)});
    }
}

void Engine::Impl::noteSitOutAnswer(const Status& status) {
    const auto& validator = m_peers[*m_from].validator;
    if (!m_own.gate().sittingOut || !validator || status.view == 0 ||
        status.echoNonce != m_config.incarnation) {
        return;
    }
    // The first answer is as good as any: it was made after this start.
    m_sitOutAnswers.emplace(*validator, SitOutAnswer{status.view, status.abandonedTerm});
}

// 1.4: T* = max over a quorum of answers of term(cur + 1), plus 1 when that answerer has abandoned
// term(cur); nothing is signed below first(T* + 1). An answer counts once certificates have brought
// us to its view ourselves, so that one liar cannot send us away for ever.
void Engine::Impl::trySignAgain() {
    if (!m_own.gate().sittingOut) return;
    std::uint64_t weight = 0;
    Term highest = 0;
    for (const auto& [signer, answer] : m_sitOutAnswers) {
        if (answer.view > m_cur) continue;
        weight += m_config.validators.at(signer).weight;
        const Term last = m_terms.of(answer.view + 1) + (answer.abandonedTerm ? 1 : 0);
        highest = std::max(highest, last);
    }
    if (!m_config.validators.isQuorum(weight)) return;
    m_own.setGate({false, std::max(m_own.gate().signFrom, m_terms.first(highest + 1))});
    m_sitOutAnswers.clear();
}

void Engine::Impl::receive(const StatusRequest& request) {
    if (m_from && m_peers.contains(*m_from)) {
        emit(Send{*m_from, makeStatus(*m_from, request.nonce)});
    }
}

void Engine::Impl::receive(const BlockRequest& request) {
    const BlockPool::Entry* entry = m_pool.find(request.blockId);
    if (entry != nullptr && m_from) emit(Send{*m_from, entry->proposal});
}

void Engine::Impl::receive(const SyncRequest& request) {
    if (m_from && request.fromHeight >= 1 && request.fromHeight <= m_executedHeight) {
        emit(ServeSync{*m_from, request});
    }
}

void Engine::Impl::want(const BlockId& id) {
    if (!m_ended && m_wanted.size() < kWantedMax) m_wanted.emplace(id, 0);
}

// New wishes go to the peer that told us of the block, old ones to the next peer every RETRY.
void Engine::Impl::askForBlocks(bool again) {
    if (m_peers.empty()) return;
    for (auto& [id, asked] : m_wanted) {
        if (asked != 0 && !again) continue;
        auto peer = m_peers.begin();
        std::advance(peer, asked % m_peers.size());
        ++asked;
        emit(Send{peer->first, BlockRequest{id}});
    }
}

// Catch-up by height, from one peer at a time, no faster than we execute.
void Engine::Impl::trySync(bool stalled) {
    if (m_ended || m_held || m_sync || m_tip.height - m_executedHeight > kUnexecutedMax) return;
    std::optional<PeerId> best;
    std::pair<std::uint32_t, Height> rank{UINT32_MAX, 0};  // few failures first, then height
    for (const auto& [id, peer] : m_peers) {
        if (peer.finalizedHeight <= m_tip.height || peer.syncFailures > rank.first) continue;
        if (m_now.monotonicMs < peer.syncNotBeforeMs) continue;
        if (peer.syncFailures == rank.first && peer.finalizedHeight <= rank.second) continue;
        rank = {peer.syncFailures, peer.finalizedHeight};
        best = id;
    }
    const Height highest = rank.second;
    const bool epochAhead = best && m_peers.at(*best).epoch > m_config.epoch;
    if (!best || (!stalled && !epochAhead && highest - m_tip.height < kSyncGap)) return;
    m_sync = PendingSync{*best, {m_tip.height + 1, kSyncBlocksMax}, m_now.monotonicMs};
    emit(Send{*best, m_sync->request});
}

// Somebody else is asked next.
void Engine::Impl::syncFailed() {
    const auto peer = m_peers.find(m_sync->peer);
    if (peer != m_peers.end()) {
        ++peer->second.syncFailures;
        peer->second.syncNotBeforeMs = m_now.monotonicMs + m_config.params.retryMs;
    }
    m_sync.reset();
}

// The highest height that validators of a blocking weight claim: at least one of them is honest.
Height Engine::Impl::claimedHeight() const {
    std::vector<std::pair<Height, std::uint64_t>> claims;
    for (const auto& [id, peer] : m_peers) {
        if (!peer.validator) continue;
        claims.emplace_back(peer.finalizedHeight, m_config.validators.at(*peer.validator).weight);
    }
    std::sort(claims.begin(), claims.end(), std::greater<>());
    std::uint64_t weight = 0;
    for (const auto& [height, each] : claims) {
        weight += each;
        if (m_config.validators.isBlocking(weight)) return std::max(height, m_tip.height);
    }
    return m_tip.height;
}

void Engine::Impl::receive(const SyncResponse& response) {
    if (!m_from || !m_sync || m_sync->peer != *m_from) return drop(DropReason::Unsolicited);
    const SyncRequest request = m_sync->request;
    if (request.fromHeight != m_tip.height + 1) return m_sync.reset();  // overtaken by votes
    if (response.blocks.empty()) return syncFailed();
    const Result<void> checked =
        checkSyncResponse(response, request, m_tip.id, m_tip.view, m_config.validators,
                          m_config.chainId, m_config.epoch);
    if (!checked.ok()) {
        syncFailed();
        return misbehaved(DropReason::BadSync, checked.error().code, checked.error().message);
    }
    m_sync.reset();
    const Certificate& proof = *response.proof;
    m_verifier.remember(proof);
    for (const BlockPtr& block : response.blocks) {
        const Certificate* known = m_book.finalCert(block->header.view);
        std::optional<Certificate> finalCert;
        if (proof.blockId == block->id)
            finalCert = proof;
        else if (known != nullptr)
            finalCert = *known;
        std::optional<EpochProof> end;
        if (endsEpoch(block->header)) end = EpochProof{response.proofHeaders, proof};
        finalize(block, std::move(finalCert), std::move(end));
    }
    afterFinalized();
    if (!m_ended) accept(proof);
}

}  // namespace stacknet::consensus
