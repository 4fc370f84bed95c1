#pragma once

#include "core/consensus/messages.h"
#include "core/consensus/validator_set.h"
#include "core/ledger/offence.h"

namespace stacknet::consensus {

/// What an honest node never signs (docs/protocol/consensus.md, Evidence).
enum class EvidenceKind : std::uint8_t {
    DoublePropose = 0,         ///< E1 for a leader: two proposals at one view
    DoubleNotarize = 1,        ///< E1: two Notarize at one view for different blocks
    DoubleFinalize = 2,        ///< E2: two Finalize at one view for different blocks
    FinalizeAfterLeaving = 3,  ///< E3: Abandon(t, u) and Finalize(v), term(v) = t, v >= u
    SplitVote = 4,             ///< E4: Notarize(v, b) and Finalize(v, b') with b != b'
    BadNotarize = 5,           ///< E5: a Notarize on a header whose own bytes are invalid
};

/// One of the two contradicting statements.
using SignedStatement = std::variant<SignedHeader, Notarize, Finalize, Abandon>;

/// The block that an E5 vote is for, as far as its validity can be seen without any other block.
struct VotedHeader {
    BlockHeader header;
    Justification justify;
    bool operator==(const VotedHeader&) const = default;
};

struct Evidence {
    EvidenceKind kind = EvidenceKind::DoubleNotarize;
    ValidatorIndex offender = 0;
    SignedStatement first;
    SignedStatement second;  ///< E5: the same as `first`
    Epoch epoch = 0;
    std::optional<VotedHeader> voted = {};  ///< E5 only
    bool operator==(const Evidence&) const = default;
};

/// Encoded evidence is at most this long. Honest nodes never need more: an E5 whose justification
/// is longer is not reported.
inline constexpr std::size_t kEvidenceBytesMax = std::size_t{64} << 10;

/// The kind that two statements of one signer make, or nothing when an honest node may sign both.
/// Does not look at signatures.
std::optional<EvidenceKind> contradiction(const SignedStatement& first,
                                          const SignedStatement& second, const Terms& terms);

/// E5: true when no honest validator votes for this header in view `view`, whatever it knows: wrong
/// chain, epoch, view or leader, or a justification that breaks rule R2. The justification must be
/// the one that the header names. `verifier` is of the header's alleged epoch.
class CertificateVerifier;
bool isInvalidByItself(const VotedHeader& voted, View view, CertificateVerifier& verifier);

/// Both signatures valid under the offender's key and the pair contradicts itself. Needs nothing
/// but the epoch's keys. Error "consensus.bad_evidence".
Result<void> checkEvidence(const Evidence& evidence, const ValidatorSet& validators,
                           const ChainId& chainId, const Terms& terms);

/// The later view of the two statements; what makes two pairs one incident.
View incidentView(const Evidence& evidence);

/// The same fault has the same identity whatever order its statements come in and whatever
/// signatures (which a signer can make many of) are on them: a hash over the kind, the offender and
/// the signed bytes, the lower digest first.
Hash256 evidenceId(const Evidence& evidence, const ChainId& chainId);

/// Canonical bytes, the statement with the lower digest first; votes without their bodies, an
/// Abandon without its proof.
Bytes encodeEvidence(const Evidence& evidence, const ChainId& chainId);
/// Total over foreign bytes: encodeEvidence(decodeEvidence(x)) == x. Structure only; checkEvidence
/// judges. Errors: "base.bad_canonical" (names the field), "consensus.bad_evidence" (too large, or
/// not in canonical order).
Result<Evidence> decodeEvidence(ByteView bytes, const ChainId& chainId);

/// Judges encoded evidence for the ledger: E1 to E5 by the keys of the infraction's epoch alone, E6
/// (broken_promise.h) by the state as well.
class EvidenceJudge final : public ledger::IEvidenceJudge {
public:
    explicit EvidenceJudge(const Terms& terms = {}) : m_terms(terms) {}
    /// Errors: those of decodeEvidence, checkEvidence and judgeBrokenPromise;
    /// "consensus.unknown_epoch" when the validators of that epoch are not known (any more).
    Result<ledger::Offence> judge(const ChainId& chainId, ByteView evidence,
                                  const ledger::IJudgedLedger& ledger) const override;

private:
    Terms m_terms;
};

}  // namespace stacknet::consensus
