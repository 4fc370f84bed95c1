#include "core/consensus/evidence.h"

#include "core/consensus/certificates.h"

namespace stacknet::consensus {
namespace {

struct SignerOf {
    ValidatorIndex operator()(const SignedHeader& proposal) const { return proposal.header.leader; }
    ValidatorIndex operator()(const Notarize& vote) const { return vote.signer; }
    ValidatorIndex operator()(const Finalize& vote) const { return vote.signer; }
    ValidatorIndex operator()(const Abandon& vote) const { return vote.signer; }
};

using Found = std::optional<EvidenceKind>;

/// One overload per pair that can contradict itself; every other pair is lawful.
struct Contradiction {
    const Terms& terms;

    // E1, for the leader.
    Found operator()(const SignedHeader& a, const SignedHeader& b) const {
        if (a.header.view == b.header.view && a.header.id() != b.header.id()) {
            return EvidenceKind::DoublePropose;
        }
        return std::nullopt;
    }
    // E1. A differing demand list for the same block is not evidence.
    Found operator()(const Notarize& a, const Notarize& b) const {
        if (a.view == b.view && a.blockId != b.blockId) return EvidenceKind::DoubleNotarize;
        return std::nullopt;
    }
    // E2.
    Found operator()(const Finalize& a, const Finalize& b) const {
        if (a.view == b.view && a.blockId != b.blockId) return EvidenceKind::DoubleFinalize;
        return std::nullopt;
    }
    // E3.
    Found operator()(const Abandon& a, const Finalize& b) const {
        if (terms.of(b.view) == a.term && b.view >= a.leftAt) {
            return EvidenceKind::FinalizeAfterLeaving;
        }
        return std::nullopt;
    }
    Found operator()(const Finalize& a, const Abandon& b) const { return (*this)(b, a); }
    // E4.
    Found operator()(const Notarize& a, const Finalize& b) const {
        if (a.view == b.view && a.blockId != b.blockId) return EvidenceKind::SplitVote;
        return std::nullopt;
    }
    Found operator()(const Finalize& a, const Notarize& b) const { return (*this)(b, a); }
    template <typename A, typename B>
    Found operator()(const A&, const B&) const {
        return std::nullopt;
    }
};

struct SignatureCheck {
    CertificateVerifier& verifier;
    bool operator()(const SignedHeader& proposal) const { return verifier.check(proposal); }
    bool operator()(const Notarize& vote) const { return verifier.check(vote); }
    bool operator()(const Finalize& vote) const { return verifier.check(vote); }
    bool operator()(const Abandon& vote) const { return verifier.checkVote(vote); }
};

}  // namespace

std::optional<EvidenceKind> contradiction(const SignedStatement& first,
                                          const SignedStatement& second, const Terms& terms) {
    if (std::visit(SignerOf{}, first) != std::visit(SignerOf{}, second)) return std::nullopt;
    return std::visit(Contradiction{terms}, first, second);
}

Result<void> checkEvidence(const Evidence& evidence, const ValidatorSet& validators,
                           const ChainId& chainId, const Terms& terms) {
    CertificateVerifier verifier(chainId, 0, validators, terms);
    if (std::visit(SignerOf{}, evidence.first) != evidence.offender ||
        contradiction(evidence.first, evidence.second, terms) != evidence.kind) {
        return makeError("consensus.bad_evidence",
                         "The two statements do not contradict each other as claimed.");
    }
    if (!std::visit(SignatureCheck{verifier}, evidence.first) ||
        !std::visit(SignatureCheck{verifier}, evidence.second)) {
        return makeError("consensus.bad_evidence",
                         "A statement in the evidence is not signed by the accused validator.");
    }
    return {};
}

}  // namespace stacknet::consensus
