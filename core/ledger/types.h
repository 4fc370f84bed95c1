#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/bytes.h"

/// Names and small values of the ledger.
namespace stacknet::ledger {

using Height = std::uint64_t;

/// BLAKE2b-256 of what a transaction's signer signed; see Transaction::hash().
using TxHash = FixedBytes<32, struct TxHashTag>;
/// Who owns Node Keys: the Ed25519 public key that may hand them on. A Node Key may own itself.
using OwnerId = FixedBytes<32, struct OwnerIdTag>;
/// Names the Stack a Node Key came from; zero: the network itself.
using StackId = FixedBytes<32, struct StackIdTag>;
/// Names a task; unique per Node Key.
using TaskHash = FixedBytes<32, struct TaskHashTag>;

/// The random beacon after a block (beacon.h). It changes with each term's first block; nobody but
/// the leader of that block can foretell the new value.
using BeaconValue = FixedBytes<32, struct BeaconValueTag>;

/// The owner whose key is `key`.
inline OwnerId ownerOf(const PublicKey& key) {
    OwnerId owner;
    owner.data = key.data;
    return owner;
}

/// Life of a Node Key. Filed is terminal.
enum class NodeKeyState : std::uint8_t {
    Cold = 0,
    Active = 1,
    Connected = 2,
    Listed = 3,
    Filed = 4
};
std::string_view nodeKeyStateName(NodeKeyState state);
/// "cold", "active", ... in lower case, as in a genesis file; nothing for other words.
std::optional<NodeKeyState> nodeKeyStateFromName(std::string_view name);

/// What kind of work a paperwork record bills.
enum class WorkKind : std::uint8_t { Chat = 0, Code = 1 };

/// How the execution of one transaction ended. Anything but Ok changes nothing except that a
/// transaction whose nonce was good uses that nonce up, so it can never run later, and that a
/// refused proof costs its deposit where the code says so.
enum class TxCode : std::uint16_t {
    Ok = 0,
    BadNonce = 1,             ///< not above the signer's last nonce, or twice in a block: a replay
    Expired = 2,              ///< the block's time is past expiresMs
    KeyExists = 3,            ///< RegisterNodeKey for a key that is on the ledger
    UnknownKey = 4,           ///< the Node Key is not on the ledger
    NotOwner = 5,             ///< signed by somebody who may not give this order
    NotTheKey = 6,            ///< must be signed by the Node Key itself
    WrongState = 7,           ///< the key's state does not allow it
    StillCold = 8,            ///< the 72 h are not over
    RegistrationRefused = 9,  ///< the network needs a Stack's approval and it is missing or wrong
    PriceAboveLimit = 10,     ///< the key's price is above priceMaxMicroUsd
    DuplicateTask = 11,       ///< paperwork for this task was accepted before
    TokensExhausted = 12,     ///< the key has fewer free tokens than the paperwork bills
    AmountOverflow = 13,      ///< a sum would not fit into 64 bits
    SameOwner = 14,           ///< Transfer to, or purchase by, the owner it has
    ZeroAmount = 15,          ///< an order about no tokens
    NotEnoughTokens = 16,     ///< fewer free or bonded tokens than the order names
    TooManyLots = 17,         ///< kUnbondingLotsMax lots wait already
    NothingToWithdraw = 18,   ///< nothing is unbonding
    UnbondingEpochs = 19,     ///< Withdraw: no lot has waited kUnbondingEpochs yet
    UnbondingTime = 20,       ///< Withdraw: no lot that waited the epochs has waited kUnbondingMs
    Tombstoned = 21,          ///< the key contradicted itself or censored; it never serves again
    Jailed = 22,              ///< failed a spot check and is not unjailed, or Unjail came too early
    NotJailed = 23,           ///< Unjail of a key that is not jailed
    EvidenceRejected = 24,    ///< the judge refuses it; the signer's deposit is burned
    EvidenceFromFuture = 25,  ///< names an epoch that has not begun; the deposit is burned
    EvidenceTooOld = 26,      ///< both age bounds are passed
    AlreadyPunished = 27,  ///< this incident's record is there: once per key, spot checks per epoch
    EvidenceLimit = 28,    ///< kEvidencePerBlockMax stand before it; send it again
    // A challenge that proves nothing; the signer's deposit is burned. In the order of the checks.
    ChallengeBadTransaction = 29,      ///< the bytes are no transaction of this chain
    ChallengeNoObligation = 30,        ///< no broken demand of that epoch, view and signer
    ChallengeNotListed = 31,           ///< that signer did not demand this transaction there
    ChallengeExpiredTransaction = 32,  ///< it had expired when the leader learned of it
    ChallengeSpentTransaction = 33,    ///< its nonce had been used when the leader learned of it
    PriceMismatch = 34,                ///< BuyKey at another price than the listed one
    SaleNotConfirmed = 35,             ///< nobody entitled confirms that the price was paid
    StakeRemains = 36,                 ///< FileKey while tokens are bonded or unbonding
    InValidatorSet = 37,               ///< FileKey by a member of the current or the next set
    AlreadyRedeemed = 38,              ///< the Paper of this key was redeemed
    RedemptionRefused = 39,            ///< the Stack's approval is missing or wrong
    EvidenceUndecidable = 40,          ///< it came too late (or too early) to be decided
    SelfAttestation = 41,   ///< a verifier about its own Node Key, which is worth nothing
    AttestationOlder = 42,  ///< not issued after the statement that it would replace
    AttestationTime = 43,   ///< issued after this block's time, or over at this block's time
    AttestationLimit = 44,  ///< kAttestedSubjectsMax statements of this verifier stand
    NotCapable = 45,        ///< CommitTask of a class that the worker did not declare
    TaskCommitted = 46,     ///< this worker's commit of that task stands
    TaskTime = 47,          ///< finished after this block's time
    TaskLimit = 48,         ///< kTasksPerEpochMax commits of this key in this epoch
    UnknownTask = 49,       ///< no such task is awaiting its draw or under check
    NotDrawn = 50,          ///< the signer was not drawn to check it, or did not commit
    CheckPhaseOver = 51,    ///< the task is not, or not any more, in the phase for this
    CheckCommitted = 52,    ///< the signer has committed, or revealed, before
    CheckMismatch = 53,     ///< what is revealed is not what was committed
    CanaryRefused = 54,     ///< what is opened is no planted task
};
std::string_view txCodeName(TxCode code);

}  // namespace stacknet::ledger
