#pragma once

#include <vector>

#include "core/ledger/offence.h"
#include "core/ledger/state.h"
#include "core/ledger/transaction.h"

/// The deterministic step of the ledger: same block, same state, same result on every machine.
namespace stacknet::ledger {

/// A validator demanded a transaction in a vote that the leader built on.
struct Demand {
    PublicKey signer;
    TxHash hash;
    bool operator==(const Demand&) const = default;
};

/// What the ledger needs of a finalized block. The transactions passed checkStatic before the block
/// was voted for; their signatures are not checked again.
struct BlockInput {
    Height height = 0;
    std::uint64_t view = 0;
    std::int64_t timeMs = 0;
    PublicKey leader;
    std::vector<Transaction> transactions;
    std::uint64_t epoch = 0;
    std::uint64_t term = 0;
    /// What the certificate embedded in this block says that the leader knew. Only a certificate of
    /// the leader's own term counts: at a term start this is empty.
    std::vector<Demand> demands;
    /// Whose votes are in the embedded certificate, in the order of the validator set.
    std::vector<PublicKey> voters;
    /// Leaders of the terms that the block's exits cut short or skip.
    std::vector<PublicKey> lostTermLeaders;
    /// The random beacon after this block (beacon.h). Voters checked the proof that it came from.
    BeaconValue beacon;
};

struct TxOutcome {
    TxHash hash;
    TxCode code = TxCode::Ok;
    bool operator==(const TxOutcome&) const = default;
};

enum class EventKind : std::uint8_t {
    KeyRegistered,
    KeyActivated,
    KeyConnected,
    KeyTransferred,
    PaperworkAccepted,
    KeyDisconnected,
    KeyListed,  ///< microUsd: the price asked
    KeyUnlisted,
    KeySold,        ///< other: previous owner; microUsd: price; feeMicroUsd, stack: the resale fee
    KeyFiled,       ///< tokens: burned; microUsd: Paper to redeem
    PaperRedeemed,  ///< microUsd: paid out; reference: the payout
    TokensBonded,   ///< tokens
    TokensUnbonding,  ///< tokens
    TokensWithdrawn,  ///< tokens
    KeySlashed,       ///< offence, epoch, view, before, tokens: taken, reward and other: to whom
    KeyUnjailed,
    DepositBurned,      ///< tokens
    DemandBroken,       ///< nodeKey: leader; other: signer; epoch, view: what a challenge names
    DemandRightLost,    ///< nodeKey: signer; epoch: from which it may demand again
    EpochStarted,       ///< epoch
    ValidatorSetFixed,  ///< epoch: of the new set
    /// Alarm: too few validators are left for the next epoch, so the set stays. epoch: the next.
    ValidatorSetKept,
    PointsChanged,         ///< reason, delta, balance
    AttestationAccepted,   ///< nodeKey: subject; other: verifier; reference: hash of the verdict
    VrfKeyRegistered,      ///< epoch: counts for the validator sets fixed from it on
    CapabilitiesDeclared,  ///< tokens: how many
    // The Arena; nodeKey: the worker; task.
    TaskCommitted,   ///< reference: the digest; threshold
    TaskDrawn,       ///< reference: r; drawn, threshold; tokens: how many executors, 0 unsampled
    CheckerDrawn,    ///< other: executor or member of the committee; tokens: its weight
    CheckCommitted,  ///< other; reference: the commitment
    CheckRevealed,   ///< other; result; reference: the digest
    TaskEscalated,   ///< reference: r of the committee; tokens: its size
    CanaryOpened,    ///< reference: the right digest
    ProgramDemoted,  ///< reference: the program
    TaskJudged,      ///< verdict; reference: the digest that was agreed on
};
std::string_view eventKindName(EventKind kind);

/// Why points changed; points.h has the amounts.
enum class PointsReason : std::uint8_t {
    Registered,
    VotePresent,
    Paperwork,
    LostTerm,
    FailingDemand,
    Slashed,
    Decay,
    Check,
    MissedCheck,
    FailedCheck,
    InputMissing,
};
std::string_view pointsReasonName(PointsReason reason);

/// txIndex of an event that no transaction caused.
inline constexpr std::uint32_t kNoTransaction = UINT32_MAX;

/// Something that a block did; for indices and screens, not part of the state. The fields beyond
/// the first three belong to the kinds that name them; they are zero for the others.
struct Event {
    EventKind kind = EventKind::KeyRegistered;
    std::uint32_t txIndex = kNoTransaction;
    PublicKey nodeKey;
    OwnerId owner;        ///< the owner after the event
    Paperwork paperwork;  ///< PaperworkAccepted only
    PublicKey other;
    std::uint64_t tokens = 0;
    std::uint64_t before = 0;  ///< KeySlashed: what the key held
    std::uint64_t reward = 0;
    std::uint64_t microUsd = 0;
    std::uint64_t feeMicroUsd = 0;
    StackId stack;
    Hash256 reference;
    OffenceClass offence = OffenceClass::BftDisagreement;
    std::uint64_t epoch = 0;
    std::uint64_t view = 0;
    PointsReason reason = PointsReason::Registered;
    std::int64_t delta = 0;
    std::uint64_t balance = 0;
    TaskHash task;                ///< also of slashes and points that a verdict brings
    std::uint64_t drawn = 0;      ///< TaskDrawn: the first 64 bits of r
    std::uint64_t threshold = 0;  ///< TaskDrawn: sampled when `drawn` is below
    CheckResult result = CheckResult::Digest;
    TaskVerdict verdict = TaskVerdict::None;
    bool operator==(const Event&) const = default;
};

struct ExecutionResult {
    std::vector<TxOutcome> outcomes;  ///< one per transaction, same order
    std::vector<Event> events;
    std::vector<StateEntry> changes;  ///< rows to upsert or delete, sorted by key
    Hash256 stateRoot;
};

/// Whether the transactions stand in the order of executionOrder(), with no more evidence than a
/// block may hold. execute() sorts by itself; this lets a voter refuse a block whose order would
/// not be the order of execution. Errors: "ledger.block_order", "ledger.too_much_evidence".
Result<void> checkBlockOrder(const std::vector<Transaction>& transactions);

/// How a block right after `state` would answer this challenge, its deposit aside: Ok when it
/// convicts. For those who are about to file one.
TxCode checkChallenge(const State& state, const SubmitChallenge& payload);

/// Applies a block. Evidence and challenges run first and withdrawals last, whatever their place; a
/// transaction that fails is answered by its code (TxCode says what that costs).
///
/// Errors, nothing changed: "ledger.wrong_height" unless `state` is at block.height - 1;
/// "ledger.wrong_epoch" unless the block is of the running epoch or of the next one whose
/// validators are fixed; "ledger.bad_time" for a negative or absurd time; "ledger.block_too_large"
/// above kBlockTransactionsMax. `judge` decides about evidence; every node of a network must use
/// the same. Without one all evidence is refused.
Result<ExecutionResult> execute(const BlockInput& block, State& state,
                                const IEvidenceJudge* judge = nullptr);

}  // namespace stacknet::ledger
