#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <vector>

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/consensus/engine.h"
#include "core/consensus/snapshot_join.h"
#include "core/consensus/snapshot_serving.h"
#include "core/consensus/sqlite_vote_store.h"
#include "core/engine/block_store.h"
#include "core/engine/demand_body_store.h"
#include "core/engine/leader_promises.h"
#include "core/engine/node_config.h"
#include "core/engine/service_thread.h"
#include "core/engine/snapshot_maker.h"
#include "core/engine/snapshot_store.h"
#include "core/engine/submissions.h"
#include "core/keystore/signer.h"
#include "core/keystore/slashing_protection.h"
#include "core/ledger/genesis.h"
#include "core/network/mempool.h"
#include "core/network/peer_network.h"

namespace stacknet::engine {

/// A block that has just become final here, with what it did.
struct FinalBlock {
    consensus::BlockPtr block;
    PublicKey leader;
    const ledger::ExecutionResult& result;
};

/// What the driver tells the node. All on the service thread.
struct ChainEvents {
    /// To every peer, or to one.
    std::function<void(const PublicKey& peer, network::FrameChannel channel, Bytes frame)> send;
    std::function<void(network::FrameChannel channel, Bytes frame)> broadcast;
    std::function<void(const FinalBlock& block)> finalized;
    /// A validator contradicted itself; the driver hands the proof to the ledger by itself.
    std::function<void(const consensus::Evidence& evidence)> evidenceSeen;
    /// A peer's score has reached consensus::kPeerScoreMax: it should be disconnected for a while.
    std::function<void(const PublicKey& peer, const Error& error)> misbehaved;
    /// Something that a screen shows may have changed.
    std::function<void()> changed;
    /// The chain cannot go on here (disk full, database damaged). Nothing is signed any more.
    std::function<void(const Error& error)> failed;
    /// A snapshot is kept and served from now on. May be empty.
    std::function<void(const consensus::SnapshotManifest& manifest)> snapshotKept = {};
    /// A challenge or evidence of somebody else has come and waits for a block; its signature is
    /// right, nothing else of it was looked at. May be empty.
    std::function<void(const ledger::Transaction& order)> accusation = {};
};

/// Joining by a snapshot, and what is kept for others who do.
struct SnapshotStatus {
    consensus::JoinStatus join;
    consensus::Height kept = 0;         ///< of the newest that is served; 0: none
    std::uint64_t requestsRefused = 0;  ///< of peers that asked too much
};

/// Consensus, ledger, mempool and their stores on one service thread: keeps the contract of
/// consensus/engine.h (votes on disk before anything is sent, blocks in order, one turn per
/// commit).
class ChainDriver final : private consensus::ISigner, private consensus::ITransactionSource {
public:
    /// Opens chain.db and votes.db in `paths` and builds consensus from them. `signer` may be
    /// absent (locked): the node then follows without a vote. Errors: those of the stores,
    /// "consensus.bad_start", "consensus.vote_store_foreign".
    static Result<std::unique_ptr<ChainDriver>> open(
        ServiceThread& thread, const NodePaths& paths, const ledger::Genesis& genesis,
        const PublicKey& self, std::optional<keystore::Signer> signer, ChainEvents events,
        const Clock& clock, Rng& rng, const consensus::Params& params = {});
    ~ChainDriver() override;

    // Any thread.

    /// A frame of a peer. Decoded on the caller's thread, handled on the service thread. Frames of
    /// a peer beyond kInboxMax are dropped: retransmission heals that.
    void frame(const PublicKey& from, network::FrameChannel channel, Bytes bytes);
    void peerConnected(const PublicKey& peer);
    void peerDisconnected(const PublicKey& peer);

    // Service thread only.

    void setSigner(std::optional<keystore::Signer> signer);
    /// From now on this node's proposals leave out what other nodes sent, as a censor's do; it can
    /// cost the node its stake. Error "engine.withholds_only_locally" unless the genesis says that
    /// this is a local network.
    Result<void> withhold();
    /// Signs a transaction with the next nonce of `key`, puts it in the mempool and sends it to all
    /// peers, again every 2 s until it is final. `expiresMs` is that of the transaction. Errors:
    /// "keystore.locked", "engine.mempool_full", those of ledger::checkStatic.
    Result<ledger::TxHash> submit(const keystore::Signer& key, ledger::Payload payload,
                                  std::int64_t expiresMs = 0);
    /// A client handed in the order of submit() here: signs its receipt, if this node validates,
    /// and gathers those of the other validators.
    void gatherReceipts(const ledger::TxHash& hash);
    const Submissions& submissions() const { return *m_submissions; }
    /// The leader of a promise's term; nothing when its epoch is not known (any more).
    std::optional<PublicKey> promisedBy(const consensus::InclusionPromise& promise) const;
    /// Evidence (E6) against the leader that gave this promise, from the log of this node. Errors:
    /// "engine.not_found" (this node does not hold the transaction, or no final block with its
    /// certificate that should have kept the promise: it may still be kept, or void),
    /// "engine.promise_kept", "ledger.undecidable", "consensus.unknown_epoch", those of
    /// checkPromise.
    Result<Bytes> brokenPromise(const consensus::InclusionPromise& promise) const;
    /// Accuses, by transactions of `signer`, the leaders that broke a promise which was gathered
    /// here: each once while the accusation waits, none that was punished, none of `isOurs`. Whom.
    std::vector<PublicKey> accuseBrokenPromises(
        const keystore::Signer& signer, const std::function<bool(const PublicKey&)>& isOurs);
    /// The order that accuseBrokenPromises() made against that leader, while it waits.
    std::optional<ledger::Transaction> accusing(const PublicKey& leader) const;
    /// True while that transaction of ours is neither final nor overtaken.
    bool inMempool(const PublicKey& signer, std::uint64_t nonce) const;
    /// The nonce of the transaction that submit() made last for this key; 0 when none waits.
    std::uint64_t lastNonce(const PublicKey& signer) const;

    /// Those of `hashes` that wait for a block here.
    std::vector<ledger::Transaction> waiting(const std::set<ledger::TxHash>& hashes) const {
        return m_mempool.find(hashes);
    }

    /// A transaction that waits here, that a leader owes or left out (DemandBodyStore), or that is
    /// in a final block.
    std::optional<ledger::Transaction> transaction(const ledger::TxHash& hash) const;

    /// A transaction that a leader owed: kept for challenges, or in a final block by now.
    std::optional<ledger::Transaction> owedTransaction(const ledger::TxHash& hash) const;

    consensus::EngineStatus status() const { return m_engine->status(); }
    const ledger::State& state() const { return m_state; }
    const ledger::Genesis& genesis() const { return m_genesis; }
    /// Of the running epoch; changes between two FinalBlock of different epochs.
    const consensus::ValidatorSet& validators() const { return m_validators; }
    const BlockStore& blocks() const { return *m_blocks; }
    BlockStore& blocks() { return *m_blocks; }
    SnapshotStatus snapshotStatus() const;

    // chain_driver_protection.cpp

    /// The highest signature of this node's key that is on disk, for screens.
    struct SignedMark {
        bool any = false;
        consensus::Epoch epoch = 0;
        consensus::View view = 0;
    };
    const SignedMark& signedMark() const { return m_signedMark; }
    /// This node's key has signed a Notarize of that view, as far as the last kVotedKept of them
    /// go.
    bool votedAt(consensus::Epoch epoch, consensus::View view) const {
        return m_voted.contains({epoch, view});
    }
    /// What the vote store remembers, to take it along. Nothing is signed between this and the
    /// next task of the service thread.
    Result<keystore::ProtectionFile> exportProtection() const;
    /// Raises what the vote store remembers and begins anew from it, with the doppelganger wait
    /// (Params::quietMs). Errors as keystore::importProtection(), nothing was changed then;
    /// "keystore.unlocked" while there is a signer.
    Result<consensus::VoteImport> importProtection(const keystore::ProtectionFile& file);
    std::size_t mempoolSize() const { return m_mempool.size(); }
    std::uint64_t evidenceSeen() const { return m_evidenceSeen; }

private:
    static constexpr std::size_t kInboxMax = 4'096;
    static constexpr std::size_t kVotedKept = 1'024;
    static constexpr std::size_t kInputsPerTurn = 64;
    static constexpr int kSnapshotInboxMax = 64;
    static constexpr std::int64_t kResendMs = 2'000;
    static constexpr std::size_t kOpenProofsMax = 256;

    ChainDriver(ServiceThread& thread, const ledger::Genesis& genesis,
                consensus::ValidatorSet validators, ledger::State state, const PublicKey& self,
                ChainEvents events, const Clock& clock, Rng& rng, const consensus::Params& params);
    std::optional<Signature> sign(ByteView message) override;
    std::optional<consensus::BeaconProof> prove(ByteView input) override;
    std::vector<ledger::Transaction> select(const std::set<ledger::TxHash>& pending,
                                            std::size_t countMax, std::size_t bytesMax) override;
    void offer(const ledger::Transaction& transaction) override;
    bool isChecked(const ledger::Transaction& transaction) const override;
    bool leavesOut(const ledger::Transaction& transaction) const override;
    consensus::Now now() const;
    void push(consensus::Input input);
    void turn();
    void carryOut(consensus::Output output);
    void finalize(const consensus::FinalizedBlock& final);
    void serveSync(const consensus::ServeSync& request);
    void transactionReceived(ledger::Transaction transaction);
    void keepDemandBodies();
    void receiptBytes(const PublicKey& from, ByteView bytes);
    void receiptFrame(const PublicKey& from, ReceiptFrame frame);
    bool mayPromise(const ledger::Transaction& order) const;
    std::optional<consensus::SubmissionReceipt> issueReceipt(const ledger::Transaction& order);
    // chain_driver_beacon.cpp
    void registerVrfKey();

    // chain_driver_promises.cpp
    void wantPromise(const PublicKey& peer, const ledger::Transaction& order);
    void givePromise(const LeaderPromises::Given& given);
    void proposalSent(const consensus::Block& block);
    std::optional<consensus::Height> promiseProof(const consensus::InclusionPromise& promise) const;

    void resend();
    void prosecute(const consensus::Evidence& evidence);
    void submitEvidence();
    void watchProofs(const consensus::Block& block, const ledger::ExecutionResult& result);
    std::vector<PublicKey> jailedValidators() const;
    std::optional<Hash256> nextValidatorsHash() const;
    Result<std::unique_ptr<consensus::Engine>> buildEngine();
    void beginEpoch();
    void startEngine(std::unique_ptr<consensus::Engine> engine);
    void noteSigned(const std::vector<consensus::VoteRow>& votes);
    void armTimer();
    void fail(const Error& error);

    // chain_driver_snapshots.cpp
    void openSnapshots(const NodePaths& paths);
    void snapshotFrame(const PublicKey& from, Bytes bytes);
    void snapshotMessage(const PublicKey& from, consensus::SnapshotMessage message);
    void serveSnapshot(const PublicKey& to, const consensus::SnapshotMessage& request);
    bool joinTakes(const consensus::Input& input);
    void joinStep(consensus::JoinInput input);
    void carryOut(consensus::JoinOutput output);
    void standAt(const consensus::EngineConfig& config);
    void stage(const consensus::SnapshotManifest& manifest);
    void finishJoin();
    Result<void> installSnapshot(const consensus::JoinInstall& install);
    void makeSnapshot();
    void kept(const consensus::SnapshotManifest& manifest);
    void snapshotMade(consensus::Height height,
                      const Result<consensus::SnapshotManifest>& manifest);

    ServiceThread& m_thread;
    const ledger::Genesis m_genesis;
    const ChainId m_chainId;
    consensus::ValidatorSet m_validators;  ///< of the engine's epoch
    ledger::State m_state;
    const ChainEvents m_events;
    const Clock& m_clock;
    std::optional<keystore::Signer> m_signer;
    std::unique_ptr<consensus::IVoteStore> m_votes;
    SignedMark m_signedMark;
    std::set<std::pair<consensus::Epoch, consensus::View>> m_voted;  ///< the last kVotedKept
    std::unique_ptr<BlockStore> m_blocks;
    std::optional<DemandBodyStore> m_bodies;   ///< set by open()
    std::optional<Submissions> m_submissions;  ///< set by open()
    LeaderPromises m_promises;
    std::map<PublicKey, ledger::TxHash> m_accused;  ///< with the order that waits for a block
    std::unique_ptr<consensus::Engine> m_engine;
    network::Mempool m_mempool;
    /// Our own transactions that are not final, to send again.
    std::map<std::pair<PublicKey, std::uint64_t>, Bytes> m_own;
    std::uint64_t m_vrfKeyNonce = 0;  ///< of our RegisterVrfKey that waits; 0: none
    std::uint64_t m_evidenceSeen = 0;
    /// A proof of ours that no block has judged yet.
    struct OpenProof {
        PublicKey offender;
        Bytes evidence;
        std::optional<ledger::TxHash> sent;
    };
    std::map<Hash256, OpenProof> m_openProofs;  ///< by the identity of the fault
    const PublicKey m_self;
    Rng& m_rng;
    const consensus::Params m_params;
    const consensus::Terms m_terms;
    const consensus::EvidenceJudge m_judge;
    std::set<PublicKey> m_peers;  ///< connected, for the next epoch's engine
    bool m_epochEnded = false;    ///< the engine's work is done
    bool m_failed = false;
    bool m_withholds = false;
    consensus::SnapshotJoin m_join;
    consensus::SnapshotServing m_serving;
    std::unique_ptr<SnapshotStore> m_snapshots;  ///< null when the file cannot be used
    std::optional<consensus::SnapshotManifest> m_stageWaiting;  ///< until m_maker is done
    std::optional<consensus::JoinInstall> m_toInstall;
    bool m_making = false;
    consensus::Height m_keptHeight = 0;
    std::atomic<int> m_snapshotInbox = 0;
    ServiceThread::Timer m_wake;
    ServiceThread::Timer m_resend;
    /// Guards against a posted turn that runs after the driver is gone.
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);

    std::mutex m_inboxMutex;
    std::vector<consensus::Input> m_inbox;
    bool m_turnPosted = false;

    std::unique_ptr<SnapshotMaker> m_maker;  ///< last: its thread calls back
};

}  // namespace stacknet::engine
