#pragma once

#include <functional>
#include <map>
#include <set>

#include "core/consensus/certificates.h"
#include "core/consensus/evidence.h"

namespace stacknet::consensus {

/// Votes of all validators, the certificates that they add up to, and the contradictions among
/// them. Only votes with checked signatures come in here. Bounded by the views and terms that the
/// engine lets through and by one vote of each kind per signer.
class VoteBook {
public:
    explicit VoteBook(CertificateVerifier& verifier) : m_verifier(verifier) {}

    bool knows(const Notarize& vote) const;
    bool knows(const Finalize& vote) const;
    bool knows(const Abandon& vote) const;

    /// Counts a vote. A NotarCert / FinalCert / ExitCert that it completes is returned once.
    /// A Notarize that is not `complete` (R7: bodies of its demands missing or bad) is kept for
    /// evidence and counts for nothing until it comes again complete.
    std::optional<Certificate> add(const Notarize& vote, bool complete);
    std::optional<Certificate> add(const Finalize& vote);
    std::optional<ExitCertificate> add(const Abandon& vote);
    /// A leader's proposal, for E1.
    void add(const SignedHeader& proposal);

    /// Stores a checked certificate; true when it is new. Its votes are held against others of
    /// their signers.
    bool add(const Certificate& certificate);
    bool add(const ExitCertificate& certificate);

    const Certificate* notarCert(View view) const;
    /// A NotarCert for that block from the votes that are here, of which every demand is `held`.
    std::optional<Certificate> notarCertOf(
        View view, const BlockId& blockId,
        const std::function<bool(const ledger::TxHash&)>& held) const;
    const Certificate* finalCert(View view) const;
    const ExitCertificate* exitCert(Term term) const;
    /// The certificate with the highest view at or below `view`; a NotarCert before a FinalCert.
    const Certificate* highestCert(View atMost) const;
    /// FinalCerts above `view`, highest first.
    std::vector<const Certificate*> finalCertsAbove(View view) const;
    std::uint64_t abandonWeight(Term term) const;

    /// The newest statements of one validator, for Status.
    void newestOf(ValidatorIndex signer, Status& status) const;

    /// Notarize votes for one block, for E5.
    std::vector<Notarize> notarizesFor(View view, const BlockId& blockId) const;
    /// Evidence that is not a pair of votes; each (kind, offender, view) once.
    void report(Evidence evidence);
    std::vector<Evidence> takeEvidence();
    /// Forgets views below `view` and terms below `term`.
    void prune(View view, Term term);

private:
    struct HeldNotarize {
        Notarize vote;  ///< without bodies
        bool complete = false;
    };
    struct ViewVotes {
        std::map<ValidatorIndex, HeldNotarize> notarizes;
        std::map<ValidatorIndex, Finalize> finalizes;
        std::optional<SignedHeader> proposal;
        std::optional<Certificate> notar;
        std::optional<Certificate> final;
    };
    struct TermVotes {
        std::map<ValidatorIndex, Abandon> abandons;
        std::optional<ExitCertificate> exit;
    };
    static constexpr std::size_t kEvidenceMax = 1'024;

    void noteEntry(const Certificate& certificate, const CertificateEntry& entry);
    void report(Evidence evidence, std::uint64_t slot);
    void judge(const SignedStatement& earlier, const SignedStatement& later, ValidatorIndex signer,
               std::uint64_t slot);

    CertificateVerifier& m_verifier;
    std::map<View, ViewVotes> m_views;
    std::map<Term, TermVotes> m_terms;
    std::set<std::tuple<EvidenceKind, ValidatorIndex, std::uint64_t>> m_judged;
    std::vector<Evidence> m_evidence;
};

}  // namespace stacknet::consensus
