#pragma once

#include <deque>
#include <functional>

#include "core/consensus/evidence.h"
#include "tests/sim/actors/actor.h"
#include "tests/sim/world/block_disk.h"
#include "tests/sim/world/host_clock.h"
#include "tests/sim/world/vote_disk.h"

namespace stacknet::sim {

class World;

/// One machine: disks that outlive the process, clocks, and a process with a real engine driven by
/// the driver's contract of core/consensus/engine.h. The process can die between any two effects.
class Host final : public consensus::ISigner, public consensus::ITransactionSource, public Stage {
public:
    Host(World& world, HostId id, std::size_t validator, std::unique_ptr<Actor> actor, bool twin);

    /// Starts the process unless it runs or the machine sleeps.
    void start();
    void crash();
    /// Dies after `effects` more effects.
    void crashAfter(std::uint32_t effects) { m_crashAfter = effects; }
    /// Nothing that was going to hurt this machine will; clocks and disks are right again.
    void repair();
    /// SIGSTOP and SIGCONT: time goes on, the process does not.
    void pause() { m_paused = true; }
    void resume();
    /// The machine sleeps; the network does not reach it.
    void suspend();
    void wake(std::int64_t countedMs);

    void give(consensus::Input input);
    void receive(HostId from, const EnvelopePtr& envelope);
    void wakeUp(std::uint64_t generation);
    void executeNext(std::uint64_t incarnation);
    /// Now and then: own transactions that are not final go out again, and the operator looks for
    /// demands that a leader broke.
    void remind();

    /// Signs and submits an order of the operator.
    void order(ledger::Payload payload) { submit(std::move(payload)); }

    bool running() const { return m_engine != nullptr; }
    bool sleeping() const { return m_sleepingSinceMs.has_value(); }
    bool paused() const { return m_paused; }
    /// Neither Byzantine nor one of two machines with the same key.
    bool correct() const { return m_actor == nullptr && !m_twin; }
    bool leads() const;
    /// Its key is in the set of the epoch that it is in.
    bool validates() const { return m_validators.indexOf(m_key).has_value(); }
    /// Transactions in its pool.
    std::size_t waiting() const { return m_mempool.size(); }
    bool diverged() const { return m_diverged; }
    /// Index of its key among all nodes.
    std::size_t validator() const { return m_validator; }
    const PublicKey& key() const override { return m_key; }
    Actor* actor() { return m_actor.get(); }
    VoteDisk& votes() { return m_votes; }
    BlockDisk& blocks() { return m_blocks; }
    const BlockDisk& blocks() const { return m_blocks; }
    HostClock& clock() { return m_clock; }
    /// The vote store or the ledger database was damaged once.
    void noteDamage() { m_intact = false; }
    /// The next append of a block fails and ends the process.
    void failNextBlock() { m_failBlock = true; }
    /// The power fails in the middle of the next commit of votes.
    void tearNextCommit() { m_tearNext = true; }

    // ISigner, ITransactionSource
    std::optional<Signature> sign(ByteView message) override;
    std::optional<consensus::BeaconProof> prove(ByteView input) override;
    std::vector<ledger::Transaction> select(const std::set<ledger::TxHash>& pending,
                                            std::size_t countMax, std::size_t bytesMax) override;
    void offer(const ledger::Transaction& transaction) override;
    bool isChecked(const ledger::Transaction& transaction) const override;
    // Stage
    HostId self() const override { return m_id; }
    consensus::ValidatorIndex index() const override;
    consensus::Epoch epoch() const override { return m_blocks.runningEpoch(); }
    std::size_t hosts() const override;
    bool conspires(HostId host) const override;
    const ChainId& chainId() const override;
    const consensus::ValidatorSet& validators() const override { return m_validators; }
    consensus::Terms terms() const override;
    consensus::EngineStatus status() const override { return m_engine->status(); }
    Stream& random() override { return m_random; }
    Conspiracy& conspiracy() override;
    Signature sign(const Bytes& bytes) override;
    consensus::BeaconProof prove(const Bytes& input) override;
    void sendTo(HostId to, const consensus::Message& message) override;
    void sendTo(HostId to, const consensus::Message& message, consensus::Epoch epoch) override;
    void noteScenario(std::size_t number) override;

private:
    static constexpr std::size_t kInboxMax = 4'096;
    static constexpr std::size_t kInputsPerTurn = 16;
    static constexpr std::size_t kMempoolMax = 512;
    static constexpr std::size_t kOpenProofsMax = 64;

    /// Evidence of this process that no block has judged yet.
    struct OpenProof {
        PublicKey offender;
        Bytes evidence;
        std::optional<ledger::TxHash> sent;
    };
    using Place = std::pair<PublicKey, std::uint64_t>;  ///< signer and nonce
    struct Waiting {
        ledger::Transaction transaction;
        ledger::TxHash hash;
        std::size_t bytes = 0;
    };

    bool awake() const { return m_engine && !m_paused && !m_sleepingSinceMs; }
    consensus::Now now() const;
    bool effect();
    Result<std::unique_ptr<consensus::Engine>> buildEngine();
    void beginEpochWhenDue();
    std::optional<Hash256> nextValidatorsHash() const;
    bool isOwn(consensus::ValidatorIndex index) const;
    void turn();
    void oneTurn();
    bool commit(consensus::VoteBatch batch);
    void carryOut(consensus::Output& output);
    void transmit(std::optional<HostId> to, const consensus::Message& message);
    void observeSigned(const consensus::Message& message);
    void finalized(const consensus::FinalizedBlock& final);
    void execute(const consensus::FinalizedBlock& final);
    void raise(const Error& error);
    std::vector<PublicKey> jailedValidators() const;
    bool take(const ledger::Transaction& transaction);
    std::optional<ledger::TxHash> submit(ledger::Payload payload);
    void spread(const ledger::Transaction& transaction);
    void prosecute(const consensus::Evidence& evidence);
    void submitEvidence();
    void watchProofs(const consensus::Block& block, const ledger::ExecutionResult& result);
    void challengeBroken();
    std::optional<ledger::Transaction> find(const ledger::TxHash& hash) const;
    void forgetSpent(const consensus::Block& block);
    void noteJustice(const consensus::Block& block, const ledger::ExecutionResult& result);
    void scheduleTick();
    void connectAll();

    World& m_world;
    HostId m_id;
    std::size_t m_validator;
    PublicKey m_key;
    std::unique_ptr<Actor> m_actor;
    bool m_twin;
    Stream m_random;
    consensus::EvidenceJudge m_judge;
    consensus::ValidatorSet m_validators;  ///< of the engine's epoch

    // the machine
    HostClock m_clock;
    VoteDisk m_votes;
    BlockDisk m_blocks;
    bool m_intact = true;
    std::optional<std::int64_t> m_sleepingSinceMs;

    // the process
    std::unique_ptr<consensus::Engine> m_engine;
    std::uint64_t m_incarnation = 0;
    std::uint64_t m_tickGeneration = 0;
    std::int64_t m_tickAtMs = 0;
    std::int64_t m_busyUntilMs = 0;
    bool m_epochEnded = false;    ///< the engine's work is done
    std::set<PublicKey> m_peers;  ///< connected, for the next epoch's engine
    std::deque<consensus::Input> m_inbox;
    std::deque<consensus::FinalizedBlock> m_unexecuted;
    std::map<Place, Waiting> m_mempool;
    std::map<std::uint64_t, ledger::Transaction> m_own;  ///< by nonce, not final yet
    std::map<Hash256, OpenProof> m_openProofs;
    std::map<ledger::BrokenDemandKey, ledger::TxHash> m_challenged;
    std::optional<std::uint32_t> m_crashAfter;
    bool m_paused = false;
    bool m_inTurn = false;
    bool m_diverged = false;
    bool m_tearNext = false;
    bool m_failBlock = false;

    // what the running turn holds, for the numbers of the scenarios
    bool m_turnProposes = false;
    bool m_turnVotes = false;
};

}  // namespace stacknet::sim
