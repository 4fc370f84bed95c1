#include "core/consensus/vote_book.h"

#include <algorithm>

namespace stacknet::consensus {
namespace {

template <typename Votes, typename Vote>
bool holdsSame(const Votes& votes, const Vote& vote) {
    const auto found = votes.find(vote.signer);
    return found != votes.end() && found->second.blockId == vote.blockId;
}

template <typename Votes>
std::uint64_t weightFor(const Votes& votes, const BlockId& blockId, const ValidatorSet& set) {
    std::uint64_t weight = 0;
    for (const auto& [signer, vote] : votes) {
        if (vote.blockId == blockId) weight += set.at(signer).weight;
    }
    return weight;
}

}  // namespace

bool VoteBook::knows(const Notarize& vote) const {
    const auto found = m_views.find(vote.view);
    if (found == m_views.end()) return false;
    const auto held = found->second.notarizes.find(vote.signer);
    if (held == found->second.notarizes.end()) return false;
    const bool mayComplete = !held->second.complete && vote.bodies.size() == vote.demands.size();
    return held->second.vote.blockId == vote.blockId && !mayComplete;
}

bool VoteBook::knows(const Finalize& vote) const {
    const auto found = m_views.find(vote.view);
    return found != m_views.end() && holdsSame(found->second.finalizes, vote);
}

bool VoteBook::knows(const Abandon& vote) const {
    const auto found = m_terms.find(vote.term);
    return found != m_terms.end() && found->second.abandons.contains(vote.signer);
}

void VoteBook::judge(const SignedStatement& earlier, const SignedStatement& later,
                     ValidatorIndex signer, std::uint64_t slot) {
    const auto kind = contradiction(earlier, later, m_verifier.terms());
    if (kind) report({*kind, signer, earlier, later, m_verifier.epoch()}, slot);
}

void VoteBook::report(Evidence evidence, std::uint64_t slot) {
    if (m_judged.size() >= kEvidenceMax) return;
    if (!m_judged.emplace(evidence.kind, evidence.offender, slot).second) return;
    m_evidence.push_back(std::move(evidence));
}

void VoteBook::report(Evidence evidence) {
    const View view = incidentView(evidence);
    report(std::move(evidence), view);
}

std::vector<Notarize> VoteBook::notarizesFor(View view, const BlockId& blockId) const {
    std::vector<Notarize> votes;
    const auto found = m_views.find(view);
    if (found == m_views.end()) return votes;
    for (const auto& [signer, held] : found->second.notarizes) {
        if (held.vote.blockId == blockId) votes.push_back(held.vote);
    }
    return votes;
}

std::optional<Certificate> VoteBook::add(const Notarize& vote, bool complete) {
    ViewVotes& votes = m_views[vote.view];
    HeldNotarize held{vote, complete};
    held.vote.bodies.clear();
    const auto [place, fresh] = votes.notarizes.emplace(vote.signer, held);
    if (!fresh) {
        judge(place->second.vote, held.vote, vote.signer, vote.view);  // E1
        if (place->second.complete || !complete || place->second.vote.blockId != vote.blockId) {
            return std::nullopt;
        }
        place->second = std::move(held);
    }
    const auto finalize = votes.finalizes.find(vote.signer);
    if (finalize != votes.finalizes.end()) {
        judge(finalize->second, place->second.vote, vote.signer, vote.view);  // E4
    }
    if (votes.notar || !complete) return std::nullopt;
    auto certificate = notarCertOf(vote.view, vote.blockId, {});
    if (certificate) m_verifier.remember(*certificate);
    return certificate;
}

std::optional<Certificate> VoteBook::notarCertOf(
    View view, const BlockId& blockId,
    const std::function<bool(const ledger::TxHash&)>& held) const {
    const auto found = m_views.find(view);
    if (found == m_views.end()) return std::nullopt;
    const ValidatorSet& set = m_verifier.validators();
    Certificate certificate{CertificateKind::Notar, view, blockId, {}};
    std::uint64_t weight = 0;
    for (const auto& [signer, each] : found->second.notarizes) {
        const DemandList& demands = each.vote.demands;
        if (!each.complete || each.vote.blockId != blockId) continue;
        if (held && !std::all_of(demands.begin(), demands.end(), held)) continue;
        certificate.entries.push_back({signer, demands, each.vote.signature});
        weight += set.at(signer).weight;
    }
    if (!set.isQuorum(weight)) return std::nullopt;
    return certificate;
}

std::optional<Certificate> VoteBook::add(const Finalize& vote) {
    ViewVotes& votes = m_views[vote.view];
    const auto [place, fresh] = votes.finalizes.emplace(vote.signer, vote);
    if (!fresh) {
        judge(place->second, vote, vote.signer, vote.view);  // E2
        return std::nullopt;
    }
    const auto notarize = votes.notarizes.find(vote.signer);
    if (notarize != votes.notarizes.end()) {
        judge(notarize->second.vote, vote, vote.signer, vote.view);  // E4
    }
    const auto term = m_terms.find(m_verifier.terms().of(vote.view));
    if (term != m_terms.end()) {
        const auto abandon = term->second.abandons.find(vote.signer);
        if (abandon != term->second.abandons.end()) {
            judge(abandon->second, vote, vote.signer, vote.view);  // E3
        }
    }
    const ValidatorSet& set = m_verifier.validators();
    if (votes.final || !set.isQuorum(weightFor(votes.finalizes, vote.blockId, set))) {
        return std::nullopt;
    }
    Certificate certificate{CertificateKind::Final, vote.view, vote.blockId, {}};
    for (const auto& [signer, each] : votes.finalizes) {
        if (each.blockId == vote.blockId) {
            certificate.entries.push_back({signer, {}, each.signature});
        }
    }
    m_verifier.remember(certificate);
    return certificate;
}

std::optional<ExitCertificate> VoteBook::add(const Abandon& vote) {
    TermVotes& votes = m_terms[vote.term];
    if (!votes.abandons.emplace(vote.signer, vote).second) return std::nullopt;
    const Terms& terms = m_verifier.terms();
    for (auto at = m_views.lower_bound(vote.leftAt);
         at != m_views.end() && at->first <= terms.last(vote.term); ++at) {
        const auto finalize = at->second.finalizes.find(vote.signer);
        if (finalize != at->second.finalizes.end()) {
            judge(finalize->second, vote, vote.signer, at->first);  // E3
        }
    }
    if (votes.exit || !m_verifier.validators().isQuorum(abandonWeight(vote.term))) {
        return std::nullopt;
    }
    ExitCertificate certificate;
    certificate.term = vote.term;
    const Abandon* latest = nullptr;
    for (const auto& [signer, each] : votes.abandons) {
        certificate.entries.push_back({signer, each.leftAt, each.signature});
        if (latest == nullptr || each.leftAt > latest->leftAt) latest = &each;
    }
    certificate.proof = latest->proof;
    m_verifier.remember(certificate);
    return certificate;
}

void VoteBook::add(const SignedHeader& proposal) {
    ViewVotes& votes = m_views[proposal.header.view];
    if (!votes.proposal) {
        votes.proposal = proposal;
        return;
    }
    judge(*votes.proposal, proposal, proposal.header.leader, proposal.header.view);  // E1
}

bool VoteBook::add(const Certificate& certificate) {
    ViewVotes& votes = m_views[certificate.view];
    auto& place = certificate.kind == CertificateKind::Notar ? votes.notar : votes.final;
    if (place) return false;
    place = certificate;
    for (const CertificateEntry& entry : certificate.entries) noteEntry(certificate, entry);
    return true;
}

// Votes that reached us only inside a certificate contradict as well as any.
void VoteBook::noteEntry(const Certificate& certificate, const CertificateEntry& entry) {
    const View view = certificate.view;
    if (certificate.kind == CertificateKind::Final) {
        add(Finalize{view, certificate.blockId, entry.signer, entry.signature});
        return;
    }
    // Not complete: a certificate carries no bodies.
    add(Notarize{view, certificate.blockId, entry.demands, entry.signer, entry.signature}, false);
}

bool VoteBook::add(const ExitCertificate& certificate) {
    auto& place = m_terms[certificate.term].exit;
    if (place) return false;
    place = certificate;
    for (const ExitEntry& entry : certificate.entries) {
        add(Abandon{certificate.term, entry.leftAt, entry.signer, entry.signature, {}});
    }
    return true;
}

const Certificate* VoteBook::notarCert(View view) const {
    const auto found = m_views.find(view);
    return found != m_views.end() && found->second.notar ? &*found->second.notar : nullptr;
}

const Certificate* VoteBook::finalCert(View view) const {
    const auto found = m_views.find(view);
    return found != m_views.end() && found->second.final ? &*found->second.final : nullptr;
}

const ExitCertificate* VoteBook::exitCert(Term term) const {
    const auto found = m_terms.find(term);
    return found != m_terms.end() && found->second.exit ? &*found->second.exit : nullptr;
}

const Certificate* VoteBook::highestCert(View atMost) const {
    for (auto at = m_views.upper_bound(atMost); at != m_views.begin();) {
        --at;
        if (at->second.notar) return &*at->second.notar;
        if (at->second.final) return &*at->second.final;
    }
    return nullptr;
}

std::vector<const Certificate*> VoteBook::finalCertsAbove(View view) const {
    std::vector<const Certificate*> certificates;
    for (auto at = m_views.upper_bound(view); at != m_views.end(); ++at) {
        if (at->second.final) certificates.push_back(&*at->second.final);
    }
    std::reverse(certificates.begin(), certificates.end());
    return certificates;
}

std::uint64_t VoteBook::abandonWeight(Term term) const {
    const auto found = m_terms.find(term);
    if (found == m_terms.end()) return 0;
    std::uint64_t weight = 0;
    for (const auto& [signer, vote] : found->second.abandons) {
        weight += m_verifier.validators().at(signer).weight;
    }
    return weight;
}

void VoteBook::newestOf(ValidatorIndex signer, Status& status) const {
    for (auto at = m_views.rbegin(); at != m_views.rend(); ++at) {
        const ViewVotes& votes = at->second;
        const auto notarize = votes.notarizes.find(signer);
        if (!status.yourNotarize && notarize != votes.notarizes.end()) {
            status.yourNotarize = notarize->second.vote;
        }
        const auto finalize = votes.finalizes.find(signer);
        if (!status.yourFinalize && finalize != votes.finalizes.end()) {
            status.yourFinalize = finalize->second;
        }
        if (!status.yourProposal && votes.proposal && votes.proposal->header.leader == signer) {
            status.yourProposal = votes.proposal;
        }
        if (status.yourNotarize && status.yourFinalize && status.yourProposal) break;
    }
    for (auto at = m_terms.rbegin(); at != m_terms.rend(); ++at) {
        const auto abandon = at->second.abandons.find(signer);
        if (abandon == at->second.abandons.end()) continue;
        status.yourAbandon = abandon->second;
        status.yourAbandon->proof.reset();
        break;
    }
}

std::vector<Evidence> VoteBook::takeEvidence() {
    return std::exchange(m_evidence, {});
}

void VoteBook::prune(View view, Term term) {
    m_views.erase(m_views.begin(), m_views.lower_bound(view));
    m_terms.erase(m_terms.begin(), m_terms.lower_bound(term));
    // The votes below are gone, so nothing there is judged again.
    std::erase_if(m_judged, [view](const auto& judged) { return std::get<2>(judged) < view; });
}

}  // namespace stacknet::consensus
