#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/base/rng.h"
#include "core/consensus/engine.h"
#include "core/ledger/execute.h"
#include "tests/core/consensus/memory_vote_store.h"

/// Real engines on a network, clocks and disks of our making. One thread, one seed: a run repeats
/// itself exactly. Messages travel as encoded bytes. A crash may fall between any two effects.
namespace stacknet::consensus::testing {

struct SimConfig {
    std::uint64_t seed = 1;
    std::size_t validators = 4;
    Params params;
    std::vector<std::uint64_t> weights;  ///< empty: 1 each
    std::int64_t delayMinMs = 5;
    std::int64_t delayMaxMs = 20;
    std::uint32_t lossPercent = 0;
    std::uint32_t duplicatePercent = 0;
    /// The ledger's bonds choose each epoch's validators: a weight is that many bonded tokens.
    bool epochs = false;
    /// Validators whose VRF key in the genesis is not theirs.
    std::set<std::size_t> otherVrfKeys;
    /// Nodes after the validators, with free tokens and no bond.
    std::size_t spares = 0;
};

class SimNetwork {
public:
    explicit SimNetwork(SimConfig config);
    ~SimNetwork();

    SimConfig& config() { return m_config; }
    const Params& params() const { return m_config.params; }
    std::size_t size() const { return m_nodes.size(); }
    std::int64_t nowMs() const { return m_nowMs; }
    const ledger::Genesis& genesis() const { return m_genesis; }
    const ValidatorSet& validators() const { return m_sets.front(); }
    /// Of an epoch that some node has begun.
    const ValidatorSet& validators(Epoch epoch) const { return m_sets[epoch]; }
    Epoch minEpoch() const;
    std::optional<EpochProof> epochProof(std::size_t node, Height height) const;
    std::optional<Certificate> finalCert(std::size_t node, Height height) const;
    /// What a peer answers.
    SyncResponse sync(std::size_t node, const SyncRequest& request) const;
    const crypto::SigningKey& key(std::size_t node) const;
    const crypto::VrfKey& vrfKey(std::size_t node) const;

    void start(std::size_t node);
    void startAll();
    /// The process is gone; vote store and finalized blocks stay.
    void crash(std::size_t node);
    /// Crashes after `effects` more effects of the node.
    void crashAfter(std::size_t node, std::uint32_t effects);
    void cancelCrashes();
    bool running(std::size_t node) const;
    void loseVoteStore(std::size_t node);
    MemoryVoteStore copyVoteStore(std::size_t node) const;
    void restoreVoteStore(std::size_t node, MemoryVoteStore store);
    MemoryVoteStore& voteStore(std::size_t node);

    /// Nodes in different groups do not hear each other.
    void partition(std::vector<int> groups) { m_groups = std::move(groups); }
    void heal() { m_groups.assign(m_nodes.size(), 0); }
    /// Returns true to drop a message from `from` to `to`.
    std::function<bool(std::size_t from, std::size_t to, const Message&)> filter;
    /// Sees every message that is sent.
    std::function<void(std::size_t from, const Message&)> onSent;

    void submit(const ledger::Transaction& transaction);
    /// Only these nodes hear of it.
    void submitTo(const std::set<std::size_t>& nodes, const ledger::Transaction& transaction);
    /// Node Keys that execution reports as jailed.
    std::vector<PublicKey> jailed;
    /// Drivers that are slow to build the next epoch's engine: the ended one stays.
    bool holdEnded = false;
    void inject(std::size_t to, std::size_t claimedFrom, const Message& message);
    void tick(std::size_t node);
    void give(std::size_t node, Input input) { step(node, std::move(input)); }
    /// The score that `node` gave last when it reported a peer.
    std::uint32_t score(std::size_t node) const;

    void runFor(std::int64_t ms);
    /// Runs until `done` or the deadline; true when done.
    bool runUntil(const std::function<bool()>& done, std::int64_t ms);

    EngineStatus status(std::size_t node) const;
    Height height(std::size_t node) const;
    Height minHeight() const;
    const ledger::State& state(std::size_t node) const;
    BlockPtr block(std::size_t node, Height height) const;
    std::vector<Error> alarms(std::size_t node) const;
    const std::vector<Evidence>& evidence() const { return m_evidence; }
    const std::vector<Error>& misbehaviours() const { return m_misbehaviours; }
    /// Sentences about broken invariants: disagreement, contradictory votes, unrecorded votes.
    const std::vector<std::string>& violations() const { return m_violations; }

private:
    struct Node;
    struct Source;
    struct Signer;
    struct Reader;
    struct Event {
        std::size_t node = 0;
        std::uint32_t incarnation = 0;  ///< ticks of a dead incarnation are dropped
        bool isTick = false;
        PeerId from;
        Bytes bytes;
    };

    Now now() const;
    void step(std::size_t node, Input input);
    bool carryOut(std::size_t node, Output& output);
    void execute(std::size_t node, const FinalizedBlock& final);
    void send(std::size_t from, std::size_t to, const Message& message);
    void recordSigned(std::size_t node, const Message& message);
    void recordRow(std::size_t node, const SignedStatement& statement);
    bool buildEngine(std::size_t node);
    void nextEpoch(std::size_t node);
    std::optional<Hash256> nextHash(const Node& node) const;
    void scheduleTick(std::size_t node);
    void deliver(const Event& event);
    std::size_t indexOf(const PeerId& peer) const;

    SimConfig m_config;
    SeededRng m_rng;
    ledger::Genesis m_genesis;
    ChainId m_chainId;
    std::vector<ValidatorSet> m_sets;  ///< by epoch
    std::vector<std::unique_ptr<Node>> m_nodes;
    std::vector<int> m_groups;
    std::int64_t m_nowMs = 1'000'000;
    std::uint64_t m_sequence = 0;
    std::map<std::pair<std::int64_t, std::uint64_t>, Event> m_events;
    struct Waiting {
        ledger::Transaction transaction;
        ledger::TxHash hash;
        std::set<std::size_t> nodes;  ///< that have it
    };
    std::vector<Waiting> m_mempool;
    std::map<Height, BlockId> m_agreed;
    std::map<Height, Hash256> m_agreedRoots;
    std::vector<Evidence> m_evidence;
    std::vector<Error> m_misbehaviours;
    std::vector<std::string> m_violations;
};

}  // namespace stacknet::consensus::testing
