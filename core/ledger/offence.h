#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/crypto/vrf.h"
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
    std::uint64_t view = 0;   ///< the later one of the two statements; E6: the promised view
    bool operator==(const Offence&) const = default;
};

/// A member of an epoch's validator set. The order of a set gives the index in votes.
struct EpochValidator {
    PublicKey nodeKey;
    std::uint64_t weight = 0;
    crypto::VrfPublicKey vrfKey{};  ///< proves the beacon in the blocks that it leads
    bool operator==(const EpochValidator&) const = default;
};

/// The validator sets that the ledger remembers.
class IEpochValidators {
public:
    virtual ~IEpochValidators() = default;
    /// Null when that epoch has not begun or is too old to be remembered.
    virtual const std::vector<EpochValidator>* epochValidators(std::uint64_t epoch) const = 0;
};

struct NonceRecord;

/// The ledger as evidence is judged by it: before the first transaction of the judging block, so
/// that no other order of that block, nor the reporter's own, changes the answer.
class IJudgedLedger : public IEpochValidators {
public:
    /// Epoch and height of the judging block.
    virtual std::uint64_t epoch() const = 0;
    virtual Height height() const = 0;
    /// The highest nonce that `signer` had used before that block, and the block that used it; null
    /// when none. Every transaction in a block leaves it at its own nonce or above.
    virtual const NonceRecord* lastNonce(const PublicKey& signer) const = 0;
};

/// Error code of a judge for evidence that this state cannot decide, or not any more. Its bearer
/// loses no deposit.
inline constexpr std::string_view kUndecidable = "ledger.undecidable";

/// Judges evidence (docs/protocol/consensus.md, E1 to E6). A pure function of its arguments: every
/// node must come to the same answer.
class IEvidenceJudge {
public:
    virtual ~IEvidenceJudge() = default;
    /// `evidence` are foreign bytes. Errors name what is wrong; none of them is fatal.
    virtual Result<Offence> judge(const ChainId& chainId, ByteView evidence,
                                  const IJudgedLedger& ledger) const = 0;
};

}  // namespace stacknet::ledger
