#pragma once

#include <vector>

#include "core/ledger/state.h"
#include "core/ledger/transaction.h"

/// The deterministic step of the ledger: same block, same state, same result on every machine.
namespace stacknet::ledger {

/// What the ledger needs of a finalized block. The transactions passed checkStatic before the block
/// was voted for; their signatures are not checked again.
struct BlockInput {
    Height height = 0;
    std::uint64_t view = 0;
    std::int64_t timeMs = 0;
    PublicKey leader;
    std::vector<Transaction> transactions;
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
Result<ExecutionResult> execute(const BlockInput& block, State& state);

}  // namespace stacknet::ledger
