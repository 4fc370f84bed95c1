#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/ledger/types.h"

/// What a Node Key can be slashed for, and how the ledger learns of it. The ledger does not know
/// how votes look; consensus, which does, hands in a judge.
namespace stacknet::ledger {

enum class OffenceClass : std::uint8_t { BftDisagreement = 0, SpotCheck = 1, Censorship = 2 };

/// A proven fault of one Node Key. Two proofs of one incident give the same Offence, whatever their
/// bytes are.
struct Offence {
    OffenceClass kind = OffenceClass::BftDisagreement;
    PublicKey offender;
    std::uint64_t epoch = 0;  ///< whose stake pays
    std::uint64_t view = 0;   ///< the later one of the two statements
    bool operator==(const Offence&) const = default;
};

/// A member of an epoch's validator set. The order of a set gives the index in votes.
struct EpochValidator {
    PublicKey nodeKey;
    std::uint64_t weight = 0;
    bool operator==(const EpochValidator&) const = default;
};

/// The validator sets that the ledger remembers.
class IEpochValidators {
public:
    virtual ~IEpochValidators() = default;
    /// Null when that epoch has not begun or is too old to be remembered.
    virtual const std::vector<EpochValidator>* epochValidators(std::uint64_t epoch) const = 0;
};

/// Judges evidence (docs/protocol/consensus.md, E1 to E5). A pure function of its arguments: every
/// node must come to the same answer.
class IEvidenceJudge {
public:
    virtual ~IEvidenceJudge() = default;
    /// `evidence` are foreign bytes. Errors name what is wrong; none of them is fatal.
    virtual Result<Offence> judge(const ChainId& chainId, ByteView evidence,
                                  const IEpochValidators& epochs) const = 0;
};

}  // namespace stacknet::ledger
