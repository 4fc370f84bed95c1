#pragma once

#include <array>
#include <memory>
#include <set>
#include <variant>
#include <vector>

#include "core/consensus/codec.h"
#include "core/consensus/evidence.h"
#include "core/consensus/messages.h"
#include "core/consensus/pacemaker.h"
#include "core/consensus/params.h"
#include "core/consensus/sync.h"
#include "core/consensus/validator_set.h"
#include "core/consensus/vote_store.h"
#include "core/crypto/ed25519.h"

/// Term-Simplex as a pure step: inputs with a time stamp go in, effects as data come out.
///
/// DRIVER'S CONTRACT
///  1. One thread. step() calls nothing but the ISigner and the ITransactionSource it was given, on
///     the calling thread, and reads no clock.
///  2. Order. Outputs of one or of several steps, in order:
///       a. merge all Persist batches (VoteBatch::append) and commit them to the vote store, ONCE,
///          before anything else of these steps becomes visible outside;
///       b. then run the other outputs in the order they came.
///     If the commit fails: drop all other outputs of these steps, give step() VoteStoreFailed,
///     carry out the alarms that it returns, and end this engine. Nothing may be sent that was not
///     durable first. It cannot go on as an observer: a FinalizedBlock among what was dropped never
///     comes again (3). A new engine over the stores delivers it; one without a signer follows.
///  3. FinalizedBlock comes once per height, in height order, without gaps, starting above the tip
///     the engine was built with. Execute it, store block, state and indices durably
///     (storage::Durability::Full) in one transaction with its FinalCert when it has one, then give
///     step() Executed{height, state root}. Executing may lag; it must keep the order. After a
///     crash between FinalizedBlock and Executed the next engine, built from the stores, delivers
///     the block again; the same engine never does.
///  4. Time. Every input carries the clocks of that moment (Now). wantsWakeAtMs() names the
///     monotonic time of the next Tick; ask again after each step; waking early or often is
///     harmless.
///  5. Peers. Give PeerConnected / PeerDisconnected for authenticated connections, by Node Key;
///     MessageReceived in the order of arrival per peer. Broadcast goes to every connected peer,
///     never to ourselves. Messages may be lost, doubled or reordered without harm to safety;
///     retransmission heals loss. A full send queue may drop old messages.
///  6. A locked Node Key (signer returns nothing) makes an observer that follows and serves. When
///     it is unlocked, give a Tick.
namespace stacknet::consensus {

using PeerId = PublicKey;  ///< a peer's Node Key

/// The clocks at the moment of an input, as Clock has them.
struct Now {
    std::int64_t wallMs = 0;
    std::int64_t monotonicMs = 0;
    std::int64_t bootMs = 0;
};

/// Signs with the Node Key and proves with the VRF key that belongs to it.
class ISigner {
public:
    virtual ~ISigner() = default;
    /// Nothing while the key is locked. Deterministic (Ed25519).
    virtual std::optional<Signature> sign(ByteView message) = 0;
    /// Nothing while the key is locked. The same proof every time.
    virtual std::optional<BeaconProof> prove(ByteView input) = 0;
};

/// Where a leader takes transactions from.
class ITransactionSource {
public:
    virtual ~ITransactionSource() = default;
    /// Transactions that passed ledger::checkStatic and are in no finalized block, in the order
    /// they should run (nonces of one signer rising), without those whose hash is in `pending`
    /// (blocks on their way to finality). At most countMax, encoded at most bytesMax together.
    virtual std::vector<ledger::Transaction> select(const std::set<ledger::TxHash>& pending,
                                                    std::size_t countMax, std::size_t bytesMax) = 0;
    /// A transaction that a validator demands; it passed ledger::checkStatic. Worth a place in the
    /// pool: when the leader fails, the next one should have it.
    virtual void offer(const ledger::Transaction&) {}
    /// True when this very transaction, its signature included, has passed ledger::checkStatic for
    /// this chain. A block that carries it is then not verified for it again; "false" costs a
    /// verification, a wrong "true" costs safety.
    virtual bool isChecked(const ledger::Transaction&) const { return false; }
    /// True for what this node's own proposals leave out although it waits or is demanded: a
    /// "true" breaks R7 and costs the leader its stake. Only a local network that shows what
    /// censorship is has a source that says so.
    virtual bool leavesOut(const ledger::Transaction&) const { return false; }
};

// ---- inputs -------------------------------------------------------------------------------------

/// Time has passed (or the Node Key was unlocked).
struct Tick {};
struct MessageReceived {
    PeerId from;
    Message message;
    Epoch epoch = 0;  ///< of the envelope
};
struct PeerConnected {
    PeerId peer;
};
struct PeerDisconnected {
    PeerId peer;
};
/// The block at `height` is executed and durable.
struct Executed {
    Height height = 0;
    Hash256 stateRoot;
    /// Validators of the epoch that are jailed or tombstoned in that state (W6).
    std::vector<PublicKey> jailed = {};
    /// validatorsHash() of the next epoch's validators, once they are fixed in that state. Without
    /// it an epoch never ends.
    std::optional<Hash256> nextValidatorsHash = std::nullopt;
};
/// A frame of a peer did not decode; `error` as decodeMessage() gave it. It is counted and scored.
/// Also for what the driver blames a peer for in a snapshot ("consensus.snapshot_*": an answer that
/// nobody asked for, or one that proves nothing).
struct MessageRefused {
    PeerId from;
    Error error;
};
/// The mempool has something new.
struct TransactionsAvailable {};
/// The vote store refused or failed. The engine signs nothing any more in this process.
struct VoteStoreFailed {
    Error error;
};
/// Evidence (encodeEvidence) that came some other way: in a transaction, in a file. The engine
/// cares for one thing: when it proves a fault of our own key, nothing is signed any more.
struct EvidenceReceived {
    Bytes evidence;
};
/// While held nothing is signed and nobody is asked for final blocks: the driver fetches a snapshot
/// (snapshot_join.h), after which another engine takes over.
struct HoldSync {
    bool held = false;
};
using Input = std::variant<Tick, MessageReceived, PeerConnected, PeerDisconnected, Executed,
                           TransactionsAvailable, VoteStoreFailed, MessageRefused, EvidenceReceived,
                           HoldSync>;

// ---- outputs ------------------------------------------------------------------------------------

/// Commit before anything else of this step is carried out.
struct Persist {
    VoteBatch batch;
};
struct Send {
    PeerId to;
    Message message;
};
struct Broadcast {
    Message message;
};
/// This block and all before it are final.
struct FinalizedBlock {
    BlockPtr block;
    PublicKey leader;
    std::optional<Certificate> finalCert;
    /// Exactly with the last block of an epoch: what proves it to those who come later. Store it
    /// with the block.
    std::optional<EpochProof> epochProof = std::nullopt;
};
/// The block at `height`, which was given before, is the last of its epoch. This engine signs
/// nothing any more. Once that block is executed, build the engine of the next epoch, with the
/// block as its anchor and the vote store's contents of now, and give it the connected peers.
struct EpochEnded {
    Height height = 0;
};
/// Answer with makeSyncResponse() over the block store; may be done on another thread.
struct ServeSync {
    PeerId to;
    SyncRequest request;
};
/// A validator signed what no honest one signs. Hand it to the ledger: encodeEvidence() in a
/// transaction, which the mempool carries to everybody.
struct EvidenceSeen {
    Evidence evidence;
};
/// The peer sent something that no honest node sends. `score` is what it has gathered, over
/// reconnections; disconnect it at kPeerScoreMax or above.
struct PeerMisbehaved {
    PeerId peer;
    Error error;
    std::uint32_t score = 0;
};
/// The operator must know: "consensus.foreign_vote" (somebody else signs with our key),
/// "consensus.state_diverged" (our state differs from what a quorum finalized),
/// "consensus.bad_beacon" (a quorum finalized a block whose beacon proof is none),
/// "consensus.fork" (a quorum finalized a block that excludes our chain),
/// "consensus.vote_store_failed", "consensus.own_fault" (our key signed a contradiction: this node
/// stops signing), "consensus.unmet_demand" (a proposal of ours would have left a demand out beyond
/// its due view; it was not signed). After all but the last nothing is signed any more, or, after
/// foreign_vote, not before a quorum was asked (rule 1.4).
struct Alarm {
    Error error;
};
using Output = std::variant<Persist, Send, Broadcast, FinalizedBlock, ServeSync, EvidenceSeen,
                            PeerMisbehaved, Alarm, EpochEnded>;

// ---- construction -------------------------------------------------------------------------------

struct ExecutedRoot {
    Height height = 0;
    Hash256 stateRoot;
    std::optional<Hash256> nextValidatorsHash = std::nullopt;  ///< as in Executed
};

/// Where the block store stands.
struct FinalizedTip {
    Height height = 0;                     ///< 0: nothing but the genesis
    std::optional<BlockHeader> header;     ///< absent exactly at height 0
    std::optional<Certificate> finalCert;  ///< when stored with that height
    std::int64_t genesisTimeMs = 0;
    /// State roots of the executed heights from header.stateHeight (0 at the genesis) to height,
    /// rising. All of them are executed: the tip is what Executed was given for last.
    std::vector<ExecutedRoot> roots;
    /// As in Executed, for the state at `height`.
    std::vector<PublicKey> jailed = {};
    /// State::beacon() at `height`.
    ledger::BeaconValue beacon = {};
};

struct EngineConfig {
    ChainId chainId;
    ValidatorSet validators;
    Params params;
    std::optional<PublicKey> self;  ///< our Node Key; none: observer
    ISigner* signer = nullptr;      ///< may be null: observer. Outlives the engine.
    ITransactionSource* transactions =
        nullptr;  ///< may be null: empty blocks. Outlives the engine.
    /// Random per start (Clock or Rng of the driver), so that answers to an earlier start do not
    /// count. Not 0.
    std::uint64_t incarnation = 0;
    /// The epoch of `validators`. The tip is its anchor or a block of this epoch.
    Epoch epoch = 0;
    /// The last block of the epoch before; none in epoch 0, whose anchor is the genesis.
    std::optional<Anchor> anchor = std::nullopt;
};

/// Why something from a peer was dropped.
enum class DropReason : std::uint8_t {
    Malformed,          ///< does not decode
    WrongChain,         ///< another network's
    WrongVersion,       ///< another protocol version's
    WrongEpoch,         ///< another epoch's
    OutOfWindow,        ///< a view or term long past, or too far ahead
    BadSignature,       ///< not signed by the validator it names
    BadCertificate,     ///< no quorum, or a signature in it does not verify
    BadProposal,        ///< breaks the rules of a block
    IncompleteDemands,  ///< a vote whose demands cannot be acted on (DemandFault)
    BadSync,            ///< a sync answer that proves nothing
    Unsolicited,        ///< an answer that nobody asked for
};
inline constexpr std::size_t kDropReasons = 11;
/// "malformed", "wrong_chain", ... for logs and metrics.
std::string_view dropReasonName(DropReason reason);

/// An Abandon of this node and why it was signed.
struct LeftTerm {
    Term term = 0;
    View leftAt = 0;
    AbandonReason reason = AbandonReason::NoProgress;
    std::int64_t atMs = 0;  ///< monotonic
    bool operator==(const LeftTerm&) const = default;
};

/// What can make this node leave the current term, for a countdown.
struct WatchdogStatus {
    /// False when this node cannot leave: an observer, sitting out, it has left already, it has
    /// just started (Params::quietMs), or no quorum was connected since. A locked key counts on.
    bool counting = false;
    /// W1, W2, W3 as far as they are armed. Empty when not counting.
    std::vector<Deadline> deadlines;
    /// The earliest of them.
    std::optional<Deadline> next;
    std::int64_t limitMs = 0;  ///< the watchdog's time with its back-off
    std::int64_t backoffFactor = 1;
    std::uint64_t abandonedWeight = 0;  ///< W5: of this term; a third of the weight joins everybody
    bool leaderJailed = false;          ///< W6
    /// The last kLeftTermsMax terms that this process left, oldest first.
    std::vector<LeftTerm> left;
};

/// What screens show.
struct EngineStatus {
    Epoch epoch = 0;
    bool epochEnded = false;  ///< the next epoch's engine takes over
    View view = 0;
    Term term = 0;
    ValidatorIndex leader = 0;
    PublicKey leaderKey;
    bool weLead = false;
    std::uint64_t proposalsLeft = 0;  ///< in the term, the current view included
    Height finalizedHeight = 0;
    View finalizedView = 0;
    BlockId finalizedId;
    /// Not a validator, no signer, or signing has stopped (an Alarm said why). A locked key, whose
    /// signer returns nothing, does not show here.
    bool observer = false;
    bool sittingOut = false;  ///< rule 1.4
    bool held = false;        ///< HoldSync
    View signFrom = 0;
    std::int64_t quietUntilMs = 0;  ///< monotonic; nothing new is signed before (Params::quietMs)
    bool syncing = false;           ///< more than one block behind networkHeight
    Height networkHeight = 0;  ///< finalized height that more than a third of the weight claims
    WatchdogStatus watchdog;
    std::size_t waitingTransactions = 0;  ///< whose age is watched for demands
    /// By DropReason, since the start.
    std::array<std::uint64_t, kDropReasons> dropped{};
};

class Engine {
public:
    /// Errors: "consensus.bad_start" (the tip and the vote store contradict each other or the
    /// config is incomplete).
    static Result<std::unique_ptr<Engine>> make(EngineConfig config, FinalizedTip tip,
                                                VoteStoreContents votes, const Now& now);
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    std::vector<Output> step(const Now& now, Input input);
    /// Monotonic milliseconds; give a Tick then.
    std::int64_t wantsWakeAtMs() const;
    EngineStatus status() const;
    /// For encodeMessage().
    Epoch epoch() const;
    /// The body of a transaction that a vote of this epoch demanded, or that waits to be; nothing
    /// when it did not come here or had to make room.
    std::optional<ledger::Transaction> demandedBody(const ledger::TxHash& hash) const;

private:
    class Impl;
    explicit Engine(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace stacknet::consensus
