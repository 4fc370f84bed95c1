#include <algorithm>

#include "core/base/sentence.h"
#include "core/consensus/engine_impl.h"

namespace stacknet::consensus {
namespace {

// Signed bytes of a statement, as they go into the vote store's digest.
struct SignBytes {
    const ChainId& chainId;
    const Epoch epoch;
    Bytes operator()(const SignedHeader& proposal) const {
        return proposalSignBytes(chainId, epoch, proposal.header.id());
    }
    Bytes operator()(const Notarize& vote) const {
        return notarizeSignBytes(chainId, epoch, vote.view, vote.blockId, demandRoot(vote.demands));
    }
    Bytes operator()(const Finalize& vote) const {
        return finalizeSignBytes(chainId, epoch, vote.view, vote.blockId);
    }
    Bytes operator()(const Abandon& vote) const {
        return abandonSignBytes(chainId, epoch, vote.term, vote.leftAt);
    }
};

}  // namespace

bool Engine::Impl::inVoteWindow(View view) const {
    // The tip's own view stays open: its NotarCert may have to be put together again.
    return view >= std::max<View>(m_tip.view, 1) && view <= m_cur + kViewsAheadMax;
}

void Engine::Impl::receive(const Notarize& vote) {
    if (!inVoteWindow(vote.view)) return drop(DropReason::OutOfWindow);
    if (m_book.knows(vote)) return;
    if (!m_verifier.check(vote)) {
        return misbehaved(DropReason::BadSignature, "consensus.bad_vote", "A Notarize is forged.");
    }
    if (foreignVote(vote, vote.signer)) return;
    judgeVote(vote);
    if (const auto certificate = m_book.add(vote, noteDemands(vote))) accept(*certificate);
}

void Engine::Impl::receive(const Finalize& vote) {
    if (!inVoteWindow(vote.view)) return drop(DropReason::OutOfWindow);
    if (m_book.knows(vote)) return;
    if (!m_verifier.check(vote)) {
        return misbehaved(DropReason::BadSignature, "consensus.bad_vote", "A Finalize is forged.");
    }
    if (foreignVote(vote, vote.signer)) return;
    if (const auto certificate = m_book.add(vote)) accept(*certificate);
}

void Engine::Impl::receive(const Abandon& vote) {
    const Term oldest = m_tip.view == 0 ? 0 : m_terms.of(m_tip.view);
    if (vote.term < oldest || vote.term > term() + kTermsAheadMax) {
        return drop(DropReason::OutOfWindow);
    }
    if (m_book.knows(vote)) return;
    if (!m_verifier.checkVote(vote)) {
        return misbehaved(DropReason::BadSignature, "consensus.bad_vote", "An Abandon is forged.");
    }
    if (foreignVote(vote, vote.signer)) return;
    // A view that is too high would keep the next leader from building on anything.
    if (!m_verifier.checkExitProof(vote.term, vote.leftAt, vote.proof)) {
        return misbehaved(DropReason::BadCertificate, "consensus.bad_vote",
                          "An Abandon does not prove its view.");
    }
    if (vote.proof) accept(*vote.proof);  // checked above
    if (const auto certificate = m_book.add(vote)) accept(*certificate);
    // W5: a blocking weight has left; no Finalize quorum can form without them.
    if (vote.term == term() && m_config.validators.isBlocking(m_book.abandonWeight(vote.term))) {
        tryAbandon(AbandonReason::OthersAbandoned);
    }
}

void Engine::Impl::learn(const Certificate& certificate) {
    if (certificate.view == 0 || certificate.view < m_tip.view) {
        return drop(DropReason::OutOfWindow);
    }
    const bool known = certificate.kind == CertificateKind::Notar
                           ? m_book.notarCert(certificate.view) != nullptr
                           : m_book.finalCert(certificate.view) != nullptr;
    if (known) return;
    if (!m_verifier.check(certificate)) {
        return misbehaved(DropReason::BadCertificate, "consensus.bad_certificate",
                          "A certificate does not verify.");
    }
    accept(certificate);
}

void Engine::Impl::learn(const ExitCertificate& certificate) {
    const Term oldest = m_tip.view == 0 ? 0 : m_terms.of(m_tip.view);
    if (certificate.term < oldest) return drop(DropReason::OutOfWindow);
    if (m_book.exitCert(certificate.term) != nullptr) return;
    if (!m_verifier.check(certificate)) {
        return misbehaved(DropReason::BadCertificate, "consensus.bad_certificate",
                          "An ExitCert does not verify.");
    }
    accept(certificate);
}

// A checked certificate: R1, then R3 on a NotarCert; R6 follows in advance().
void Engine::Impl::accept(const Certificate& certificate) {
    if (certificate.view < m_tip.view || !m_book.add(certificate)) return;
    m_bundleChanged = true;
    if (certificate.view > m_tip.view && !m_pool.contains(certificate.blockId)) {
        want(certificate.blockId);
    }
    const bool leavesTerm =
        certificate.view == m_terms.last(m_terms.of(certificate.view)) && certificate.view >= m_cur;
    enter(certificate.view + 1);
    if (certificate.kind == CertificateKind::Notar) {
        if (m_terms.of(certificate.view) == term() && certificate.view > m_tip.view) {
            m_pacemaker.onNotarized(certificate.view, m_now.monotonicMs);
        }
        tryFinalize(certificate);
    }
    // R1: everybody must reach the next term within one message delay.
    if (leavesTerm) {
        if (certificate.kind == CertificateKind::Notar) emit(Broadcast{NotarCert{certificate}});
        if (certificate.kind == CertificateKind::Final) emit(Broadcast{FinalCert{certificate}});
    }
}

void Engine::Impl::accept(const ExitCertificate& certificate) {
    if (certificate.proof) accept(*certificate.proof);  // a good ExitCert proves its proof
    const bool moves = m_terms.first(certificate.term + 1) > m_cur;
    if (!m_book.add(certificate)) return;
    m_bundleChanged = true;
    enter(m_terms.first(certificate.term + 1));
    if (moves) emit(Broadcast{ExitCert{certificate}});  // R1
}

// R1: cur only grows.
void Engine::Impl::enter(View view) {
    if (view <= m_cur) return;
    const Term before = term();
    m_cur = view;
    m_bundleChanged = true;
    m_mempoolMayHaveMore = true;
    if (term() == before) return;
    m_pacemaker.enterTerm(m_now.monotonicMs);
    m_demands.enterTerm();
    const Term finalTerm = m_tip.view == 0 ? 0 : m_terms.of(m_tip.view);
    m_pacemaker.setFailedRotations((term() - finalTerm) / m_config.validators.size());
}

// R3.
void Engine::Impl::tryFinalize(const Certificate& certificate) {
    if (certificate.kind != CertificateKind::Notar || certificate.view <= m_tip.view) return;
    if (!rules::mayFinalize(standing(), certificate.view, certificate.blockId)) return;
    const Bytes bytes =
        finalizeSignBytes(m_config.chainId, m_config.epoch, certificate.view, certificate.blockId);
    const auto signature = sign(bytes);
    if (!signature) return;
    const Finalize vote{certificate.view, certificate.blockId, *m_self, *signature};
    m_own.add(vote, bytes);
    emit(Broadcast{vote});
    receive(vote);
}

std::optional<Certificate> Engine::Impl::exitProof(View leftAt) const {
    if (const Certificate* notar = m_book.notarCert(leftAt - 1)) return *notar;
    if (const Certificate* final = m_book.finalCert(leftAt - 1)) return *final;
    return std::nullopt;
}

// R4.
void Engine::Impl::tryAbandon(AbandonReason reason) {
    const Term left = term();
    const View leftAt = m_cur;
    if (!rules::mayAbandon(standing(), left, leftAt)) return;
    std::optional<Certificate> proof;
    if (leftAt != m_terms.first(left)) {
        proof = exitProof(leftAt);
        if (!proof) return;  // nobody would count it
    }
    const Bytes bytes = abandonSignBytes(m_config.chainId, m_config.epoch, left, leftAt);
    const auto signature = sign(bytes);
    if (!signature) return;
    const Abandon vote{left, leftAt, *m_self, *signature, std::move(proof)};
    m_own.add(vote, bytes);
    m_left.push_back({left, leftAt, reason, m_now.monotonicMs});
    if (m_left.size() > kLeftTermsMax) m_left.pop_front();
    emit(Broadcast{vote});
    receive(vote);
}

void Engine::Impl::checkWatchdog() {
    if (leaderJailed()) tryAbandon(AbandonReason::LeaderJailed);  // W6
    m_pacemaker.setUnmetSince(m_demands.unmetSinceMs());
    if (!m_networkSeen) {
        // Others are still starting: a term lost before anybody could lead helps nobody. Bounded,
        // because a node that reaches only some others must vote some day.
        const std::int64_t graceMs = m_config.params.watchdogBackoffMax * m_pacemaker.watchdogMs();
        if (m_now.monotonicMs - m_startedMs < graceMs) return;
    }
    if (const auto reason = m_pacemaker.due(m_now.monotonicMs)) tryAbandon(*reason);
}

// 1.4: a vote under our key that our record does not hold was made by an older or another
// incarnation. True when the vote must not be counted.
bool Engine::Impl::foreignVote(const SignedStatement& statement, ValidatorIndex signer) {
    if (!m_self || signer != *m_self) return false;
    struct Known {
        const OwnVotes& own;
        enum Answer { Same, Other, Unknown, Old };
        Answer operator()(const SignedHeader& proposal) const {
            if (proposal.header.view <= own.floorView()) return Old;
            const auto* mine = own.proposal(proposal.header.view);
            if (mine == nullptr) return Unknown;
            return !*mine || (*mine)->block->id == proposal.header.id() ? Same : Other;
        }
        Answer operator()(const Notarize& vote) const {
            if (vote.view < own.floorView()) return Old;
            const Notarize* mine = own.notarize(vote.view);
            if (mine == nullptr) return vote.view == own.floorView() ? Old : Unknown;
            return mine->blockId == vote.blockId ? Same : Other;
        }
        Answer operator()(const Finalize& vote) const {
            if (vote.view <= own.floorView()) return Old;
            const Finalize* mine = own.finalize(vote.view);
            if (mine == nullptr) return Unknown;
            return mine->blockId == vote.blockId ? Same : Other;
        }
        Answer operator()(const Abandon& vote) const {
            if (vote.term < own.floorTerm()) return Old;
            const Abandon* mine = own.abandon(vote.term);
            if (mine == nullptr) return Unknown;
            return mine->leftAt == vote.leftAt ? Same : Other;
        }
    };
    const Known::Answer answer = std::visit(Known{m_own}, statement);
    if (answer == Known::Same || answer == Known::Old) return false;
    const bool other = answer == Known::Other;
    Error error = makeError(
        "consensus.foreign_vote",
        other ? sentence("Another machine signs with this Node Key and contradicts this node. This "
                         "node signs nothing any more; stop the other machine, then restart.")
              : sentence("Peers hold a vote of this Node Key that the local record does not know "
                         "(restored backup or a copy of this machine). This node sits out until a "
                         "quorum answered."));
    if (other) {
        stopSigning(std::move(error));
        return true;
    }
    adopt(statement);
    emit(Alarm{std::move(error)});
    return false;
}

void Engine::Impl::adopt(const SignedStatement& statement) {
    const Bytes bytes = std::visit(SignBytes{m_config.chainId, m_config.epoch}, statement);
    if (const auto* proposal = std::get_if<SignedHeader>(&statement)) {
        m_own.adoptProposal(*proposal, bytes);
    } else if (const auto* notarize = std::get_if<Notarize>(&statement)) {
        m_own.add(*notarize, bytes);
    } else if (const auto* finalize = std::get_if<Finalize>(&statement)) {
        m_own.add(*finalize, bytes);
    } else if (const auto* abandon = std::get_if<Abandon>(&statement)) {
        m_own.add(*abandon, bytes);
    }
    m_sitOutAnswers.clear();
    m_own.setGate({true, m_own.gate().signFrom});
}

}  // namespace stacknet::consensus
