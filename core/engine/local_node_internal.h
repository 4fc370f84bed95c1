#pragma once

#include <atomic>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <thread>

#include "core/api/listener_set.h"
#include "core/api/operator_server.h"
#include "core/auth/api_key_store.h"
#include "core/base/file.h"
#include "core/e2ee/node_keys.h"
#include "core/engine/attestation_service.h"
#include "core/engine/auto_challenge.h"
#include "core/engine/chain_driver.h"
#include "core/engine/demand_history.h"
#include "core/engine/forward_server.h"
#include "core/engine/local_network.h"
#include "core/engine/local_node.h"
#include "core/engine/log_ring.h"
#include "core/engine/points_history.h"
#include "core/engine/proof_book.h"
#include "core/engine/routing_service.h"
#include "core/engine/term_history.h"
#include "core/engine/vote_window.h"
#include "core/gateway/gateway.h"
#include "core/gateway/login_services.h"
#include "core/gateway/loopback_login.h"
#include "core/inference/manager.h"
#include "core/keystore/keystore.h"
#include "core/memory/memory_service.h"
#include "core/network/peer_network.h"
#include "core/rack/block_store_disk.h"
#include "core/sandbox/sandbox.h"
#include "core/tasks/sandbox_code_runner.h"
#include "core/tasks/tasks.h"

namespace stacknet::engine {

/// The parts of a running node and what ties them together. Everything not marked otherwise belongs
/// to the main service thread.
class LocalNode::Impl {
public:
    Impl(LocalNode& node, LocalNodeOptions options, Clock& clock, Rng& rng);
    ~Impl();

    // local_node.cpp: life cycle and the faces of INode
    void start();
    void stop();
    void fail(const Error& error);
    void answerReceipt(const std::string& id, std::function<void(Result<std::string>)> done);
    void listTasks(std::int64_t beforeMs, std::uint32_t limit,
                   std::function<void(Result<std::vector<api::TaskInfo>>)> done);

    // local_node_start.cpp: one step each, in this order
    Result<void> openDataDirectory();
    Result<void> openKeystore();
    Result<void> openChain();
    Result<void> startNetwork();
    Result<void> startServices();
    /// Signs while the Node Key is unlocked; any thread.
    std::function<Result<Signature>(ByteView)> nodeKeySigner();
    void makeNodeKeys();
    Result<void> openLogin();
    Result<void> startGateway();
    Result<network::TlsIdentity> transportIdentity();

    // local_node_attestation.cpp
    Result<void> startAttestation();
    void attestationFrame(const PublicKey& from, Bytes frame);
    void stateVerdict(const attestation::VerdictRecord& record);
    void fillAttestation(api::Snapshot& next);
    void fillAttestedNodes(api::AttestationInfo& info);
    std::optional<ConfidentialStanding> confidentialStanding() const;
    std::function<std::optional<gateway::ConfidentialStanding>()> confidentialCallback() const;
    std::function<void(const Hash256&, std::function<void(Result<std::string>)>)> evidenceCallback()
        const;

    // local_node_routing.cpp
    // local_node_memory.cpp
    Result<void> startMemory();
    void fillMemory(api::Snapshot& next);
    std::function<std::uint64_t(const std::string&)> contextTokensCallback();
    Result<void> startRouting();
    Result<void> startPeerGateway();
    void routingFrame(const PublicKey& from, const Bytes& frame);
    RoutingService::LedgerNode ledgerNode(const PublicKey& key) const;
    Result<routing::Advert> ownCapacity() const;

    // local_node_chain.cpp: peers, final blocks, paperwork
    ChainEvents chainEvents();
    void peerChanged(const PublicKey& peer);
    void blockFinal(const FinalBlock& block);
    void submitPaperwork(const tasks::PaperworkDraft& draft);
    void resumePaperwork();
    void sweepPaperwork();

    // local_node_commands.cpp
    void run(api::RequestId request, api::Command command);
    void finish(api::RequestId request, Result<std::string> subject, std::string secret = {});
    bool inKeystore(const PublicKey& key) const;
    void submitForUser(api::RequestId request, const PublicKey& signer, ledger::Payload payload);
    void createApiKey(api::RequestId request, const api::CreateApiKey& command);
    void rotateApiKey(api::RequestId request, const api::RotateApiKey& command);
    void endSession(api::RequestId request, const api::EndSession& command);
    // local_node_login.cpp: signing in on a page of the loopback
    gateway::LoopbackLogin* loginAttempt(api::RequestId request, const std::string& attempt);
    void loginOrder(api::RequestId request, const api::StartLogin& order);
    void loginOrder(api::RequestId request, const api::CheckLogin& order);
    void loginOrder(api::RequestId request, const api::CancelLogin& order);
    void loginOrder(api::RequestId request, const api::PasteLogin& order);
    void loginOrder(api::RequestId request, const api::ProveLogin& order);
    void createNodeKey(api::RequestId request, api::CreateNodeKey command);
    void unlockNodeKey(api::RequestId request, api::UnlockNodeKey command);
    void lockNodeKey(api::RequestId request, const api::LockNodeKey& command);
    void registerNodeKey(api::RequestId request, const api::RegisterNodeKey& command);
    void transferNodeKey(api::RequestId request, const api::TransferNodeKey& command);
    void expireWaiting();

    // local_node_stake.cpp: one for each stake or challenge command
    Result<PublicKey> keystoreKey(const std::string& publicKey) const;
    void submitByKey(api::RequestId request, const std::string& publicKey,
                     const std::function<ledger::Payload(const PublicKey&)>& make);
    void submitByOwner(api::RequestId request, const std::string& publicKey,
                       const std::function<ledger::Payload(const PublicKey&)>& make);
    void fileChallenges();
    void stakeOrder(api::RequestId request, const api::Bond& order);
    void stakeOrder(api::RequestId request, const api::Unbond& order);
    void stakeOrder(api::RequestId request, const api::Withdraw& order);
    void stakeOrder(api::RequestId request, const api::Unjail& order);
    void stakeOrder(api::RequestId request, const api::ListNodeKey& order);
    void stakeOrder(api::RequestId request, const api::UnlistNodeKey& order);
    void stakeOrder(api::RequestId request, const api::FileNodeKey& order);
    void stakeOrder(api::RequestId request, const api::FileChallenge& order);
    void stakeOrder(api::RequestId request, const api::SetAutoChallenge& order);

    // local_node_consensus.cpp
    bool isOurs(const PublicKey& key) const;
    void startWatching();
    void watchFinal(const FinalBlock& block);
    void watchLedger(const FinalBlock& block);
    void watchEvidence(const consensus::Evidence& evidence);
    void watchWatchdog();
    void watchSigning();
    void addEvent(api::EventKind kind, std::string subject);
    void fillConsensus(api::Snapshot& next);
    api::StakeRules stakeRules() const;
    api::ConsensusInfo consensusInfo() const;
    api::SigningInfo signingInfo() const;
    std::vector<api::NextLeaderInfo> nextLeaders(consensus::Term term) const;
    std::vector<api::TermInfo> recentTerms(const consensus::EngineStatus& status) const;
    api::WatchdogInfo watchdogInfo(const consensus::EngineStatus& status) const;
    std::vector<api::DroppedInfo> droppedInfos(const consensus::EngineStatus& status) const;
    std::vector<api::ValidatorInfo> validatorInfos() const;
    std::vector<api::ChallengeInfo> challengeInfos() const;
    std::vector<api::SubmissionInfo> submissionInfos() const;
    void challengeSent(const ledger::TxHash& hash, const PublicKey& filedBy,
                       const ledger::SubmitChallenge& payload);

    // local_node_snapshot.cpp
    void setStep(const std::string& step, std::uint32_t percent);
    void markChanged();
    void publish();
    void tickHistory();
    bool clockIsOff() const;
    void taskChanged(const tasks::TaskRecord& record);
    void refreshKeyList();
    api::ChainInfo chainInfo() const;
    api::ServiceInfo serviceInfo() const;
    std::vector<api::PeerInfo> peerInfos() const;
    std::vector<api::NodeKeyInfo> nodeKeyInfos() const;
    void fillStake(api::NodeKeyInfo& info, const ledger::NodeKeyRecord& record) const;
    std::vector<api::ApiKeyInfo> apiKeyInfos() const;
    std::vector<api::SessionInfo> sessionInfos() const;
    std::string nameOf(const PublicKey& key) const;
    gateway::NodeStatus gatewayStatus() const;

    LocalNode& m_node;
    LocalNodeOptions m_options;
    Clock& m_clock;
    Rng& m_rng;
    NodePaths m_paths;
    NodeConfig m_config;
    std::optional<ledger::Genesis> m_genesis;

    api::ListenerSet m_listeners;    // any thread
    std::unique_ptr<LogRing> m_log;  // set once in start(); then any thread
    std::atomic<const LogRing*> m_logForReaders{nullptr};
    std::atomic<const tasks::TaskService*> m_tasksForReaders{nullptr};
    std::atomic<api::RequestId> m_nextRequest{1};  // any thread
    mutable std::mutex m_snapshotMutex;
    std::shared_ptr<const api::Snapshot> m_snapshot;  // under m_snapshotMutex

    api::EngineInfo m_engine;
    std::vector<api::TaskInfo> m_tasks;
    std::vector<api::HistoryPoint> m_history;
    std::vector<keystore::KeyEntry> m_keyList;
    std::deque<std::int64_t> m_finalTimes;
    std::deque<std::int64_t> m_taskTimes;
    std::map<PublicKey, bool> m_connected;
    std::unique_ptr<TermHistory> m_terms;  // set with m_chain
    VoteWindow m_votes{api::kVotesWindow};
    std::optional<PointsHistory> m_points;  // set with m_chain
    bool m_pointsDirty = false;
    std::deque<api::NodeEvent> m_events;  // the last kEventsShownMax
    std::uint64_t m_lastEvent = 0;
    std::uint64_t m_eventsTold = 0;
    api::SigningState m_signingShown = api::SigningState::Observer;
    static constexpr std::string_view kAutoChallengeMark = "auto_challenge";
    bool m_autoChallenge = false;
    AutoChallenge m_challenger;
    std::map<ledger::TxHash, api::ChallengeInfo> m_openChallenges;  ///< sent here, not judged yet
    std::unique_ptr<DemandHistory> m_demandHistory;                 // set with m_chain
    std::unique_ptr<ProofBook> m_proofs;                            // set with m_chain
    consensus::Epoch m_lastTermEpoch = 0;                           ///< of m_lastTermTold
    std::optional<consensus::Term> m_lastTermTold;                  ///< the newest WatchdogFired
    api::Shared<std::vector<api::EvidenceInfo>> m_evidenceShown;
    api::Shared<std::vector<api::SlashInfo>> m_slashesShown;
    api::Shared<std::vector<api::ChallengeInfo>> m_challengesShown;
    api::Shared<std::vector<api::DemandInfo>> m_demandsShown;
    api::Shared<std::vector<api::ValidatorInfo>> m_validatorsShown;
    api::Shared<std::vector<api::NodeEvent>> m_eventsShown;
    api::Shared<std::vector<api::SubmissionInfo>> m_submissionsShown;
    api::Shared<std::vector<api::PointsEntryInfo>> m_pointsShown;
    api::Shared<api::SandboxInfo> m_sandboxShown;
    api::Shared<api::MemoryInfo> m_memoryShown;
    api::Shared<api::AttestationInfo> m_attestationShown;
    std::int64_t m_attestationShownMs = 0;  ///< monotonic
    bool m_attestationDirty = true;
    std::atomic<bool> m_gpuClaimedTwice = false;  ///< by the ledger: one of ours, by another node
    std::atomic<int> m_attestationInbox = 0;
    api::Shared<api::RoutingInfo> m_routingShown;
    std::set<PublicKey> m_attestedNodes;                ///< by the ledger, as of the last look
    std::map<PublicKey, std::uint32_t> m_latencyMs;     ///< the same
    std::atomic<RoutingService*> m_routingForFrames{};  ///< for network threads
    std::atomic<ForwardServer*> m_forwardForFrames{};   ///< for network threads
    std::atomic<int> m_routingInbox = 0;
    std::int64_t m_lastPublishMs = 0;
    bool m_publishArmed = false;
    bool m_stopping = false;

    struct OpenPaperwork {
        std::string taskId;
        ledger::Paperwork paperwork;
        std::uint64_t nonce = 0;  ///< of the transaction that carries it now
    };
    std::map<ledger::TaskHash, OpenPaperwork> m_paperwork;
    struct Waiting {
        api::RequestId request = 0;
        std::string subject;
        std::int64_t untilMs = 0;
    };
    std::map<ledger::TxHash, Waiting> m_waiting;

    std::stop_source m_stopSource;  ///< ends long work on m_work when the node is destroyed

    // Built in this order by start(), taken down in the other by stop().
    std::optional<DirectoryLock> m_lock;
    std::unique_ptr<LocalNetworkProcesses> m_processes;
    std::unique_ptr<keystore::Keystore> m_keystore;
    std::optional<keystore::Signer> m_signer;
    std::unique_ptr<ChainDriver> m_chain;
    std::unique_ptr<network::PeerNetwork> m_network;
    std::unique_ptr<auth::ApiKeyStore> m_apiKeys;
    std::unique_ptr<gateway::LoginServices> m_login;
    std::unique_ptr<sandbox::OciSandbox> m_sandbox;
    std::unique_ptr<tasks::SandboxCodeRunner> m_runner;
    std::unique_ptr<inference::InferenceManager> m_inference;
    std::unique_ptr<tasks::TaskService> m_taskService;
    std::unique_ptr<e2ee::NodeKeys> m_nodeKeys;  ///< new at every start, never stored
    std::unique_ptr<AttestationService> m_attestation;
    std::unique_ptr<RoutingService> m_routing;
    std::unique_ptr<auth::ApiKeyStore> m_peerKeys;  ///< of nodes that carry requests here
    std::unique_ptr<gateway::Gateway> m_peerGateway;
    std::unique_ptr<ForwardServer> m_forwardServer;
    std::unique_ptr<rack::DiskBlockStore> m_memoryBlocks;
    std::unique_ptr<memory::MemoryService> m_memory;
    std::unique_ptr<gateway::Gateway> m_gateway;
    std::unique_ptr<gateway::LoopbackLogin> m_loginAttempt;  ///< the newest
    std::string m_loginAttemptId;
    std::unique_ptr<api::OperatorServer> m_operator;

    std::unique_ptr<ServiceThread::Timer> m_publishTimer;
    std::unique_ptr<ServiceThread::Timer> m_historyTimer;
    // Last members: destroyed first, so that no task runs on parts that are gone.
    std::unique_ptr<ServiceThread> m_main;
    std::unique_ptr<ServiceThread> m_work;
};

api::TaskInfo taskInfo(const tasks::TaskRecord& record);

}  // namespace stacknet::engine
