#include "core/consensus/evidence.h"

#include <algorithm>

#include "core/consensus/broken_promise.h"
#include "core/consensus/certificates.h"
#include "core/consensus/codec.h"
#include "core/consensus/justify.h"

namespace stacknet::consensus {
namespace {

struct SignerOf {
    ValidatorIndex operator()(const SignedHeader& proposal) const { return proposal.header.leader; }
    ValidatorIndex operator()(const Notarize& vote) const { return vote.signer; }
    ValidatorIndex operator()(const Finalize& vote) const { return vote.signer; }
    ValidatorIndex operator()(const Abandon& vote) const { return vote.signer; }
};

Error badEvidence(const std::string& reason) {
    return makeError("consensus.bad_evidence", reason);
}

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

bool isInvalidByItself(const VotedHeader& voted, View view, CertificateVerifier& verifier) {
    const BlockHeader& header = voted.header;
    if (header.justifyHash != justificationHash(voted.justify)) return false;  // proves nothing
    if (header.chainId != verifier.chainId() || header.epoch != verifier.epoch()) return true;
    if (header.view == 0 || header.view != view) return true;  // R2: v = cur
    const Term term = verifier.terms().of(header.view);
    if (header.leader != verifier.validators().leaderOfTerm(term)) return true;
    return !checkJustification(header, voted.justify, verifier).ok();
}

namespace {

Result<void> checkBadNotarize(const Evidence& evidence, CertificateVerifier& verifier) {
    const auto* vote = std::get_if<Notarize>(&evidence.first);
    const bool complete = vote != nullptr && evidence.voted && evidence.second == evidence.first &&
                          vote->signer == evidence.offender &&
                          vote->blockId == evidence.voted->header.id();
    if (!complete) return badEvidence("The vote is not for the header beside it.");
    if (!verifier.check(*vote)) return badEvidence("The vote is not signed by the accused.");
    if (!isInvalidByItself(*evidence.voted, vote->view, verifier)) {
        return badEvidence("The header is valid by itself.");
    }
    return {};
}

}  // namespace

Result<void> checkEvidence(const Evidence& evidence, const ValidatorSet& validators,
                           const ChainId& chainId, const Terms& terms) {
    CertificateVerifier verifier(chainId, evidence.epoch, validators, terms);
    if (evidence.kind == EvidenceKind::BadNotarize) return checkBadNotarize(evidence, verifier);
    if (evidence.voted || std::visit(SignerOf{}, evidence.first) != evidence.offender ||
        contradiction(evidence.first, evidence.second, terms) != evidence.kind) {
        return badEvidence("The two statements do not contradict each other as claimed.");
    }
    if (!std::visit(SignatureCheck{verifier}, evidence.first) ||
        !std::visit(SignatureCheck{verifier}, evidence.second)) {
        return badEvidence("A statement is not signed by the accused validator.");
    }
    return {};
}

View incidentView(const Evidence& evidence) {
    const auto viewOf = [](const SignedStatement& statement) {
        struct {
            View operator()(const SignedHeader& proposal) const { return proposal.header.view; }
            View operator()(const Notarize& vote) const { return vote.view; }
            View operator()(const Finalize& vote) const { return vote.view; }
            View operator()(const Abandon& vote) const { return vote.leftAt; }
        } visitor;
        return std::visit(visitor, statement);
    };
    return std::max(viewOf(evidence.first), viewOf(evidence.second));
}

Result<ledger::Offence> EvidenceJudge::judge(const ChainId& chainId, ByteView bytes,
                                             const ledger::IJudgedLedger& ledger) const {
    if (isBrokenPromise(bytes)) return judgeBrokenPromise(chainId, bytes, ledger, m_terms);
    STACKNET_TRY(const Evidence evidence, decodeEvidence(bytes, chainId));
    const auto* members = ledger.epochValidators(evidence.epoch);
    if (members == nullptr) {
        return makeError("consensus.unknown_epoch",
                         "The validators of epoch " + std::to_string(evidence.epoch) +
                             " are not known, so evidence of that epoch cannot be judged.");
    }
    STACKNET_TRY(const ValidatorSet set,
                 ValidatorSet::fromLedger(chainId, evidence.epoch, *members));
    STACKNET_CHECK(checkEvidence(evidence, set, chainId, m_terms));
    return ledger::Offence{ledger::OffenceClass::BftDisagreement, set.at(evidence.offender).key,
                           evidence.epoch, incidentView(evidence)};
}

}  // namespace stacknet::consensus
