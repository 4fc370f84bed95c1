#pragma once

#include "core/consensus/messages.h"
#include "core/consensus/validator_set.h"

namespace stacknet::consensus {

/// The pairs that an honest node never signs (docs/protocol.md, Evidence).
enum class EvidenceKind : std::uint8_t {
    DoublePropose = 0,         ///< E1 for a leader: two proposals at one view
    DoubleNotarize = 1,        ///< E1: two Notarize at one view for different blocks
    DoubleFinalize = 2,        ///< E2: two Finalize at one view for different blocks
    FinalizeAfterLeaving = 3,  ///< E3: Abandon(t, u) and Finalize(v), term(v) = t, v >= u
    SplitVote = 4,             ///< E4: Notarize(v, b) and Finalize(v, b') with b != b'
};

/// One of the two contradicting statements.
using SignedStatement = std::variant<SignedHeader, Notarize, Finalize, Abandon>;

struct Evidence {
    EvidenceKind kind = EvidenceKind::DoubleNotarize;
    ValidatorIndex offender = 0;
    SignedStatement first;
    SignedStatement second;
    bool operator==(const Evidence&) const = default;
};

/// The kind that two statements of one signer make, or nothing when an honest node may sign both.
/// Does not look at signatures.
std::optional<EvidenceKind> contradiction(const SignedStatement& first,
                                          const SignedStatement& second, const Terms& terms);
/// Both signatures valid under the offender's key and the pair contradicts itself. Needs nothing
/// but the epoch's keys. Error "consensus.bad_evidence".
Result<void> checkEvidence(const Evidence& evidence, const ValidatorSet& validators,
                           const ChainId& chainId, const Terms& terms);

}  // namespace stacknet::consensus
