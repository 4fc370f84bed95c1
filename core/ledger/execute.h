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
};

/// Something that a successful transaction did; for indices and screens, not part of the state.
struct Event {
    EventKind kind = EventKind::KeyRegistered;
    std::uint32_t txIndex = 0;
    PublicKey nodeKey;
    OwnerId owner;        ///< the owner after the event
    Paperwork paperwork;  ///< PaperworkAccepted only
    bool operator==(const Event&) const = default;
};

struct ExecutionResult {
    std::vector<TxOutcome> outcomes;  ///< one per transaction, same order
    std::vector<Event> events;
    std::vector<StateEntry> changes;  ///< rows to upsert or delete, sorted by key
    Hash256 stateRoot;
};

/// Applies a block. `state` must be at height block.height - 1 ("ledger.wrong_height", nothing
/// changed). A transaction that fails is answered by its code and changes nothing but its nonce.
/// `judge` decides about evidence; every node of a network must use the same. Without one all
/// evidence is refused.
Result<ExecutionResult> execute(const BlockInput& block, State& state,
                                const IEvidenceJudge* judge = nullptr);

}  // namespace stacknet::ledger
