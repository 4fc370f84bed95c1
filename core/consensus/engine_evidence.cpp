#include <algorithm>

#include "core/base/sentence.h"
#include "core/consensus/engine_impl.h"

namespace stacknet::consensus {
namespace {

constexpr std::size_t kBadHeadersMax = 32;

}  // namespace

// E5: a block that is invalid by its own bytes is kept for a while, because voting for it is a
// fault, whoever proposed it.
void Engine::Impl::noteBadHeader(const Proposal& proposal) {
    const Block& block = *proposal.block;
    const BlockHeader& header = block.header;
    if (!inVoteWindow(header.view) || m_badHeaders.contains(block.id)) return;
    VotedHeader voted{header, block.justify};
    if (!isInvalidByItself(voted, header.view, m_verifier)) return;
    const std::vector<Notarize> votes = m_book.notarizesFor(header.view, block.id);
    for (const Notarize& vote : votes) reportBadVote(voted, vote);
    // Only a validator's own get a place, so that strangers cannot push these out.
    if (!m_verifier.check(SignedHeader{header, proposal.signature})) return;
    m_badHeaders.emplace(block.id, std::move(voted));
    m_badHeaderOrder.push_back(block.id);
    if (m_badHeaderOrder.size() > kBadHeadersMax) {
        m_badHeaders.erase(m_badHeaderOrder.front());
        m_badHeaderOrder.pop_front();
    }
}

void Engine::Impl::judgeVote(const Notarize& vote) {
    const auto bad = m_badHeaders.find(vote.blockId);
    if (bad != m_badHeaders.end()) reportBadVote(bad->second, vote);
}

void Engine::Impl::reportBadVote(const VotedHeader& voted, const Notarize& vote) {
    Notarize bare = vote;
    bare.bodies.clear();
    Evidence evidence{EvidenceKind::BadNotarize, vote.signer, bare, bare,
                      m_verifier.epoch(),        voted};
    if (!isInvalidByItself(voted, vote.view, m_verifier)) return;
    if (encodeEvidence(evidence, m_config.chainId).size() > kEvidenceBytesMax) return;
    m_book.report(std::move(evidence));
}

// What proves a fault of our own key means that somebody else signs with it, or that our record
// failed. Going on could only make it worse.
void Engine::Impl::protectOwnKey() {
    for (Evidence& evidence : m_book.takeEvidence()) {
        if (m_self && evidence.offender == *m_self) {
            stopSigning(makeError("consensus.own_fault",
                                  sentence("There is proof that this Node Key signed contradicting "
                                           "votes. This node signs nothing any more; find the "
                                           "other machine that uses the key before you restart.")));
        }
        m_evidence.push_back(std::move(evidence));
    }
}

void Engine::Impl::on(const EvidenceReceived& input) {
    auto evidence = decodeEvidence(input.evidence, m_config.chainId);
    if (!evidence.ok()) return drop(DropReason::Malformed);
    if (evidence->epoch != m_verifier.epoch()) return drop(DropReason::WrongEpoch);
    if (!m_self || evidence->offender != *m_self) return;
    if (!checkEvidence(*evidence, m_config.validators, m_config.chainId, m_terms).ok()) {
        return drop(DropReason::BadSignature);
    }
    m_book.report(std::move(*evidence));
}

}  // namespace stacknet::consensus
