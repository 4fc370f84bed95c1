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
#include "core/engine/arena_verdicts.h"
#include "core/engine/attestation_service.h"
#include "core/engine/auto_challenge.h"
#include "core/engine/chain_driver.h"
#include "core/engine/challenge_report.h"
#include "core/engine/demand_history.h"
#include "core/engine/forward_server.h"
#include "core/engine/local_network.h"
#include "core/engine/local_node.h"
#include "core/engine/log_ring.h"
#include "core/engine/metrics_host.h"
#include "core/engine/metrics_service.h"
#include "core/engine/own_votes.h"
#include "core/engine/points_history.h"
#include "core/engine/proof_book.h"
#include "core/engine/retention_service.h"
#include "core/engine/routing_service.h"
#include "core/engine/self_check.h"
#include "core/engine/term_history.h"
#include "core/engine/vote_window.h"
#include "core/gateway/gateway.h"
#include "core/gateway/login_services.h"
#include "core/gateway/loopback_login.h"
#include "core/inference/manager.h"
#include "core/keystore/keystore.h"
#include "core/keystore/keystore_notes.h"
#include "core/memory/memory_service.h"
#include "core/network/peer_network.h"
#include "core/rack/block_store_disk.h"
#include "core/rack/rack_service.h"
#include "core/sandbox/sandbox.h"
#include "core/tasks/sandbox_code_runner.h"
#include "core/tasks/tasks.h"

namespace stacknet::engine {

class ArenaExecutor;
class ArenaService;

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
    void makeSandbox(std::optional<std::uint32_t> warmMax);
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

    // local_node_retention.cpp: deletion by time, and what is said about it
    Result<void> startRetention();
    void retentionPass(std::function<void(Result<std::int64_t>)> done);
    void reloadTasks();
    void retryErasures();
    void armRetention();
    void runRetentionNow(api::RequestId request);
    void refreshPrivacy();
    std::vector<api::PrivacyFactInfo> privacyFacts() const;
    std::vector<api::PrivacyPromiseInfo> privacyPromises(
        const std::vector<api::PrivacyFactInfo>& facts) const;
    // local_node_metrics.cpp
    Result<void> startMetrics();
    void measureHost();
    void tickMetrics();
    void fillMetrics(api::Snapshot& next);
    std::function<std::string()> usageCallback() const;
    Result<std::shared_ptr<const gateway::MetricsAccess>> metricsAccess() const;
    // local_node_rack.cpp
    Result<void> startRack();
    Result<void> openRack();
    void fillRack(api::Snapshot& next);
    void rackOrder(api::RequestId request, api::Command& command);
    void rackQueued(api::RequestId request, Result<rack::RackTicket> ticket);

    // local_node_arena.cpp
    bool checksTasks() const;
    Result<void> startArena();
    void stopArena();
    void arenaFrame(const PublicKey& from, Bytes frame);
    bool hasCodeToCheck() const;
    void watchAbilities();
    void fillArena(api::Snapshot& next);

    // local_node_parts.cpp: what operators use beside the chain and the services. Each part has a
    // file of its own, local_node_<part>.cpp, with its state; all of it on the main thread.
    // Orders answer with finish(). ask and page return whether the topic or table is theirs.
    using AskDone = std::function<void(Result<std::string>)>;
    using PageDone = std::function<void(Result<api::HistoryPage>)>;
    Result<void> startParts();
    void stopParts();
    void tickParts();
    void fillParts(api::Snapshot& next);
    void partOrder(api::RequestId request, api::Command& command);
    void answerQuestion(const api::Question& question, AskDone done);
    void answerPage(const api::HistoryQuery& query, PageDone done);
    Result<void> startKeys();
    void stopKeys();
    void tickKeys();
    void fillKeys(api::Snapshot& next);
    bool askKeys(const api::Question& question, const AskDone& done);
    bool pageKeys(const api::HistoryQuery& query, const PageDone& done);
    bool pageRack(const api::HistoryQuery& query, const PageDone& done);
    void keyOrder(api::RequestId request, api::Command& command);
    // local_node_keys.cpp and keys_view.cpp
    void keyOrderOf(api::RequestId request, api::RestoreNodeKey& order);
    void keyOrderOf(api::RequestId request, api::ExportNodeKey& order);
    void keyOrderOf(api::RequestId request, api::ImportNodeKey& order);
    void keyOrderOf(api::RequestId request, api::ChangeKeyPassphrase& order);
    void keyOrderOf(api::RequestId request, api::RenameNodeKey& order);
    void keyOrderOf(api::RequestId request, api::ShowKeyWords& order);
    void keyOrderOf(api::RequestId request, api::ExportProtection& order);
    void keyOrderOf(api::RequestId request, api::ImportProtection& order);
    void keyOrderOf(api::RequestId request, api::WatchNodeKey& order);
    void keyOrderOf(api::RequestId request, api::UnwatchNodeKey& order);
    void keyOrderOf(api::RequestId request, api::LockAllNodeKeys& order);
    void keyOrderOf(api::RequestId request, api::VerifyKeyBackup& order);
    void keyOrderOf(api::RequestId request, api::RemoveNodeKey& order);
    void keyOrderOf(api::RequestId request, api::SetUnlockPolicy& order);
    void keyOrderOf(api::RequestId request, api::MarkWordsChecked& order);
    void keyWork(api::RequestId request, std::function<Result<std::string>()> work);
    void changeNotes(api::RequestId request, std::string subject,
                     const std::function<void(keystore::KeystoreNotes&)>& change,
                     std::string secret = {});
    /// The key was unlocked now; its time begins.
    void noteUnlocked(const PublicKey& key);
    void lockKeyNow(const PublicKey& key);
    std::set<PublicKey> keysActiveElsewhere() const;
    Error noProtection(const PublicKey& key) const;
    api::KeyProtectionInfo keyProtection(const keystore::KeyEntry& entry) const;
    void fillWatched(std::vector<api::NodeKeyInfo>& keys,
                     const keystore::WatchedKey& watched) const;
    Result<void> startWork();
    void stopWork();
    void tickWork();
    void fillWork(api::Snapshot& next);
    bool askWork(const api::Question& question, const AskDone& done);
    bool pageWork(const api::HistoryQuery& query, const PageDone& done);
    void workOrder(api::RequestId request, api::Command& command);
    void applyWork();
    Result<void> setWorkRules(const struct WorkRules& rules);
    void lookAtBattery();
    void measureTraffic();
    void countDay();
    void notePeerSince(const PublicKey& peer, bool connected);
    void askWorkHistory(const std::string& argument, const AskDone& done);
    void rememberEnded(const tasks::TaskRecord& record);
    /// Whether tasks are taken now; for the main thread.
    bool takesWork() const;
    std::function<std::optional<gateway::WorkRefusal>()> workRefusalCallback() const;
    Result<std::string> pauseWork(const api::PauseWork& order);
    Result<std::string> setSchedule(const api::SetWorkSchedule& order);
    Result<std::string> banPeer(const api::BanPeer& order);
    Result<std::string> unbanPeer(const api::UnbanPeer& order);
    Result<void> startAlerts();
    void stopAlerts();
    void tickAlerts();
    void fillAlerts(api::Snapshot& next);
    bool askAlerts(const api::Question& question, const AskDone& done);
    bool pageAlerts(const api::HistoryQuery& query, const PageDone& done);
    void alertOrder(api::RequestId request, api::Command& command);
    Result<void> startAccess();
    void stopAccess();
    void tickAccess();
    void fillAccess(api::Snapshot& next);
    bool askAccess(const api::Question& question, const AskDone& done);
    bool pageAccess(const api::HistoryQuery& query, const PageDone& done);
    void accessOrder(api::RequestId request, api::Command& command);
    void endOtherSessions(api::RequestId request, const api::EndOtherSessions& order);
    void unlinkWallet(api::RequestId request, const std::string& account);
    Result<void> startEarnings();
    void stopEarnings();
    void tickEarnings();
    void fillEarnings(api::Snapshot& next);
    /// Every final block, from the opening of the chain on.
    void noteEarnings(const FinalBlock& block);
    void beginVerdicts(std::vector<api::ArenaVerdictInfo> remembered);
    void noteVerdict(const api::ArenaVerdictInfo& verdict);
    void showVerdicts(const ArenaRecord& record, const std::vector<api::ArenaVerdictInfo>& earlier);
    void fillArenaRecord(api::ArenaInfo& info) const;
    void updateEarnings();
    void verifyEvidence(const std::string& id, const AskDone& done) const;
    bool askEarnings(const api::Question& question, const AskDone& done);
    bool pageEarnings(const api::HistoryQuery& query, const PageDone& done);
    Result<void> startProofs();
    void stopProofs();
    void tickProofs();
    void fillProofs(api::Snapshot& next);
    bool askProofs(const api::Question& question, const AskDone& done);
    bool pageProofs(const api::HistoryQuery& query, const PageDone& done);
    void verifyEvidenceText(const std::string& text, const AskDone& done);
    void evidenceFor(const std::string& nonce, const AskDone& done);
    void attestNow(api::RequestId request);
    Result<ChallengeReport> challengeReport(const std::string& argument) const;
    ChallengeLog challengeLog() const;
    Result<ChallengeReport> promisedReport(const ledger::TxHash& order) const;
    Result<ChallengeReport> filedReport(const std::string& id) const;
    Result<ChallengeReport> filedPromise(const api::ChallengeInfo& shown,
                                         const ledger::Transaction& filed) const;
    ChallengeReport judgedNow(const ledger::SubmitChallenge& challenge) const;
    ChallengeReport judgedNow(const consensus::InclusionPromise& promise) const;
    Result<ledger::SubmitChallenge> challengeOf(const api::FileChallenge& order) const;
    Result<void> startHost();
    void stopHost();
    void tickHost();
    void fillHost(api::Snapshot& next);
    bool askHost(const api::Question& question, const AskDone& done);
    bool pageHost(const api::HistoryQuery& query, const PageDone& done);
    void settingOrder(api::RequestId request, api::Command& command);
    // local_node_gpus.cpp
    void startGpus();
    void stopGpus();
    /// Whether it changed something.
    bool tickGpus(api::HostInfo& info);
    void tellServerOfGpus();
    std::string gpuChoiceReason() const;
    Result<std::string> setGpuAllowed(const api::SetGpuAllowed& order, NodeConfig& stored);
    std::uint32_t hostGpuBps() const;
    SelfCheckFacts ownFacts() const;
    void checkSelf(AskDone done);

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
    /// Every command ends here: a failure gets the correlation id of its call, and a line in the
    /// log.
    void tellFinished(api::CommandResult result);
    /// Any thread. Eight hex digits of this start and the number of the call: "9f3a1c07-12".
    std::string nextCorrelation();
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
    void stakeOrder(api::RequestId request, const api::ConfirmKeySale& order);
    void stakeOrder(api::RequestId request, const api::BuyNodeKey& order);
    void stakeOrder(api::RequestId request, const api::DisconnectNodeKey& order);
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
    std::optional<consensus::ValidatorSet> validatorsOf(consensus::Epoch epoch) const;
    std::optional<api::ChallengeInfo> accusationOf(const ledger::TxHash& hash,
                                                   const PublicKey& filedBy,
                                                   const ledger::Payload& payload) const;
    void challengeSent(const ledger::TxHash& hash, const PublicKey& filedBy,
                       const ledger::Payload& payload);
    void watchAccusation(const ledger::Transaction& order);
    void forgetAccusations();

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
    void fillLedger(api::NodeKeyInfo& info, const ledger::NodeKeyRecord& record) const;
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
    std::string m_correlationStart;                // set once
    std::atomic<std::uint64_t> m_nextCall{1};      // any thread
    struct Call {
        std::string correlation;
        std::string command;
    };
    std::map<api::RequestId, Call> m_calls;  ///< commands that have not finished
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
    OwnVotes m_ownVotes;
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
    static constexpr std::size_t kAccusationsMax = 16;
    /// Of others against our keys, that wait for a block; kAccusationsMax.
    std::map<ledger::TxHash, api::ChallengeInfo> m_accusations;
    std::unique_ptr<DemandHistory> m_demandHistory;  // set with m_chain
    std::unique_ptr<ProofBook> m_proofs;             // set with m_chain
    consensus::Epoch m_lastTermEpoch = 0;            ///< of m_lastTermTold
    std::optional<consensus::Term> m_lastTermTold;   ///< the newest WatchdogFired
    api::Shared<std::vector<api::EvidenceInfo>> m_evidenceShown;
    api::Shared<std::vector<api::SlashInfo>> m_slashesShown;
    api::Shared<std::vector<api::ChallengeInfo>> m_challengesShown;
    api::Shared<std::vector<api::DemandInfo>> m_demandsShown;
    api::Shared<std::vector<api::ValidatorInfo>> m_validatorsShown;
    api::Shared<std::vector<api::NodeEvent>> m_eventsShown;
    api::Shared<std::vector<api::SubmissionInfo>> m_submissionsShown;
    api::Shared<std::vector<api::PointsEntryInfo>> m_pointsShown;
    api::Shared<api::SandboxInfo> m_sandboxShown;
    api::Shared<api::MetricsInfo> m_metricsShown;
    bool m_metricsDirty = true;
    bool m_diskBeingMeasured = false;
    std::int64_t m_diskMeasuredMs = 0;           ///< monotonic
    std::atomic<std::uint64_t> m_diskBytes = 0;  ///< of the data directory
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
    std::unique_ptr<RetentionService> m_retention;  ///< used on m_work; its state() anywhere
    std::optional<std::int64_t> m_eraseInMs;        ///< when a busy log is tried again
    bool m_retentionRuns = false;                   ///< a pass is on m_work
    std::vector<std::string> m_unnamedStores;       ///< as of the last pass
    api::Shared<api::PrivacyInfo> m_privacyShown;
    api::Shared<api::RackInfo> m_rackShown;
    std::optional<Error> m_rackError;  ///< why there is no Rack
    api::Shared<api::ArenaInfo> m_arenaShown;
    bool m_arenaDirty = true;
    bool m_sandboxPrepared = false;  ///< for clients
    std::string m_abilitiesSeen;     ///< what the last look at them went by
    std::atomic<int> m_arenaInbox = 0;
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
    std::uint16_t m_peerPort = 0;  ///< that it listens on
    /// Set before the gateways are made; any thread.
    std::function<std::optional<gateway::WorkRefusal>()> m_workRefusal;
    std::unique_ptr<auth::ApiKeyStore> m_apiKeys;
    std::unique_ptr<gateway::LoginServices> m_login;
    std::unique_ptr<sandbox::OciSandbox> m_sandbox;
    std::unique_ptr<tasks::SandboxCodeRunner> m_runner;
    std::unique_ptr<inference::InferenceManager> m_inference;
    std::unique_ptr<ArenaExecutor> m_arenaExecutor;
    std::unique_ptr<ArenaService> m_arena;
    std::unique_ptr<tasks::TaskService> m_taskService;
    std::unique_ptr<e2ee::NodeKeys> m_nodeKeys;  ///< new at every start, never stored
    std::unique_ptr<AttestationService> m_attestation;
    std::unique_ptr<RoutingService> m_routing;
    std::unique_ptr<MetricsService> m_metrics;
    std::unique_ptr<auth::ApiKeyStore> m_peerKeys;  ///< of nodes that carry requests here
    std::unique_ptr<gateway::Gateway> m_peerGateway;
    std::unique_ptr<ForwardServer> m_forwardServer;
    std::unique_ptr<rack::DiskBlockStore> m_memoryBlocks;
    std::unique_ptr<memory::MemoryService> m_memory;
    std::unique_ptr<gateway::Gateway> m_gateway;
    std::unique_ptr<gateway::LoopbackLogin> m_loginAttempt;  ///< the newest
    std::string m_loginAttemptId;
    std::unique_ptr<rack::RackService> m_rack;
    std::unique_ptr<api::OperatorServer> m_operator;

    // Each is known to its own file alone.
    std::shared_ptr<struct KeysPart> m_keysPart;
    std::shared_ptr<struct WorkPart> m_workPart;
    std::shared_ptr<struct AlertsPart> m_alertsPart;
    std::shared_ptr<struct AccessPart> m_accessPart;
    std::shared_ptr<struct EarningsPart> m_earningsPart;
    std::shared_ptr<struct ProofsPart> m_proofsPart;
    std::shared_ptr<struct HostPart> m_hostPart;
    std::shared_ptr<struct GpuPart> m_gpuPart;

    std::unique_ptr<ServiceThread::Timer> m_publishTimer;
    std::unique_ptr<ServiceThread::Timer> m_historyTimer;
    std::unique_ptr<ServiceThread::Timer> m_retentionTimer;
    std::unique_ptr<ServiceThread::Timer> m_eraseTimer;
    // Last members: destroyed first, so that no task runs on parts that are gone.
    std::unique_ptr<ServiceThread> m_main;
    std::unique_ptr<ServiceThread> m_work;
};

api::TaskInfo taskInfo(const tasks::TaskRecord& record);
/// How many tasks start before each one that waits.
void fillTasksAhead(std::vector<api::TaskInfo>& tasks, const tasks::TaskService& service);

}  // namespace stacknet::engine
