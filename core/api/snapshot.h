#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/api/alerts_info.h"
#include "core/api/arena_info.h"
#include "core/api/attestation_info.h"
#include "core/api/backend_info.h"
#include "core/api/bridge_info.h"
#include "core/api/consensus_info.h"
#include "core/api/earnings_info.h"
#include "core/api/host_info.h"
#include "core/api/keystore_info.h"
#include "core/api/memory_info.h"
#include "core/api/metrics_info.h"
#include "core/api/privacy_info.h"
#include "core/api/rack_info.h"
#include "core/api/routing_info.h"
#include "core/api/sandbox_info.h"
#include "core/api/shared.h"
#include "core/api/work_info.h"
#include "core/api/work_policy_info.h"

/// What a reader sees of the node: plain values, one immutable picture at a time. Serialisable: the
/// same fields travel to a remote console and to `stacknetctl --json`.
///
/// Times are milliseconds since 1970 UTC, 0 when unknown. Token amounts are whole tokens. Ids are
/// lower case hexadecimal unless said otherwise. No field ever holds content, a secret key, an API
/// key's secret or a passphrase.
namespace stacknet::api {

enum class EngineState : std::uint8_t { Starting, Running, Draining, Stopped, Failed };

/// The engine as a program.
struct EngineInfo {
    EngineState state = EngineState::Starting;
    std::string step;           ///< what it is doing while Starting, an English sentence
    std::uint32_t percent = 0;  ///< progress of Starting, 0..100
    std::string errorCode;      ///< set when Failed
    std::string errorMessage;
    std::string version;
    std::string dataDirectory;
    std::string operatorSocket;
    std::int64_t startedMs = 0;
    std::int64_t clockOffsetMs = 0;  ///< median over peers; positive when we are ahead
    std::string errorCorrelation;    ///< when Failed: what the log's lines of this start carry
    bool operator==(const EngineInfo&) const = default;
};

/// Consensus and ledger, as finalized.
struct ChainInfo {
    std::string chainId;
    std::string networkName;
    bool localNetwork = false;  ///< all nodes on this machine: every page says LOCAL NETWORK
    std::uint64_t height = 0;
    std::uint64_t view = 0;
    std::uint64_t finalizedView = 0;
    std::uint64_t term = 0;
    std::uint32_t termLength = 0;     ///< proposals a leader has (1,000)
    std::uint32_t proposalsLeft = 0;  ///< in the leader's term, from the current view on
    std::string leader;               ///< public key of the leader
    std::string leaderName;           ///< "node 2" or a shortened key
    bool weLead = false;
    bool syncing = false;
    std::uint32_t validators = 0;
    std::uint64_t quorumWeight = 0;
    std::uint64_t totalWeight = 0;
    std::uint64_t committedTransactions = 0;
    std::uint32_t mempool = 0;
    std::string lastBlockId;
    std::string stateRoot;
    std::int64_t lastBlockMs = 0;
    bool operator==(const ChainInfo&) const = default;
};

enum class PeerState : std::uint8_t { Connecting, Connected, Refused, Unreachable };

struct PeerInfo {
    std::string nodeKey;
    std::string name;
    std::string address;
    PeerState state = PeerState::Connecting;
    std::string reason;  ///< why Refused or Unreachable
    std::uint64_t height = 0;
    std::int64_t lastSeenMs = 0;
    std::uint32_t roundTripMs = 0;
    std::uint64_t bytesIn = 0;
    std::uint64_t bytesOut = 0;
    bool operator==(const PeerInfo&) const = default;
};

enum class NodeKeyState : std::uint8_t { Cold, Active, Connected, Listed, Filed };

struct NodeKeyInfo {
    std::string publicKey;
    std::string alias;  ///< local name; empty for keys of others
    std::uint64_t index = 0;
    NodeKeyState state = NodeKeyState::Cold;
    std::int64_t coldUntilMs = 0;
    std::string owner;
    std::string sourceStack;
    std::uint64_t tokensFree = 0;
    std::uint64_t tokensBonded = 0;
    std::uint64_t tokensServed = 0;
    std::uint64_t paperworkCount = 0;
    std::uint64_t paperMicroUsd = 0;
    bool ours = false;
    bool unlocked = false;
    bool registered = true;  ///< false: in our keystore, not on the ledger yet
    bool validator = false;
    std::uint64_t tokensUnbonding = 0;     ///< unbonded and not withdrawn; still at risk
    std::uint64_t tokensWithdrawable = 0;  ///< the part of them that Withdraw would free now
    std::uint64_t unbondingEpoch = 0;      ///< the next part is free from this epoch
    std::int64_t unbondingMs = 0;          ///< and from this time on, whichever is later
    std::uint64_t listPriceMicroUsd = 0;   ///< Listed only
    bool jailed = false;                   ///< until Unjail, which is refused before:
    std::uint64_t jailedUntilEpoch = 0;    ///< this epoch
    bool tombstoned = false;               ///< it never validates again
    std::uint64_t points = 0;
    bool watched = false;  ///< of somebody else, shown because the operator asked for it
    bool operator==(const NodeKeyInfo&) const = default;
};

enum class TaskKind : std::uint8_t { Chat, Code };
enum class TaskState : std::uint8_t { Queued, Running, Succeeded, Failed, Cancelled };
enum class PaperworkState : std::uint8_t { None, Submitted, Committed };
/// What is promised about doing a task again: D0 to D3 of code, R and T of chats.
enum class TaskClass : std::uint8_t { None, D0, D1, D2, D3, R, T };
/// None: it has not ended, or is a chat that ran. Refused: it never ran. The others are of code.
enum class TaskEnding : std::uint8_t {
    None,
    Exit,
    Signal,
    OutOfMemory,
    Timeout,
    OutputLimit,
    Refused
};

/// A task, never its content.
struct TaskInfo {
    std::string id;
    TaskKind kind = TaskKind::Chat;
    TaskState state = TaskState::Queued;
    std::string model;     ///< model or tool image
    std::string language;  ///< of a code task
    std::int64_t receivedMs = 0;
    std::uint32_t durationMs = 0;
    std::uint64_t tokensIn = 0;
    std::uint64_t tokensOut = 0;
    std::int32_t exitCode = 0;
    std::string errorCode;
    std::string receiptDigest;
    std::string apiKeyId;
    PaperworkState paperwork = PaperworkState::None;
    std::uint64_t paperworkHeight = 0;
    std::uint64_t cpuMs = 0;  ///< used; this and the next four are of code
    std::uint64_t memoryPeakBytes = 0;
    std::uint64_t memoryLimitBytes = 0;
    std::uint32_t cpuLimit = 0;  ///< processors
    std::uint64_t wallLimitMs = 0;
    TaskEnding endedBy = TaskEnding::None;
    bool warm = false;
    TaskClass declaredClass = TaskClass::None;   ///< what the client asked for
    TaskClass effectiveClass = TaskClass::None;  ///< what the receipt says; None without one
    bool selfTested = false;
    std::string reproClass;        ///< of a chat of class R
    std::uint32_t tasksAhead = 0;  ///< while Queued: how many start before it if no more come in
    bool confidential = false;     ///< it asked for attested hardware and was let in on that ground
    bool operator==(const TaskInfo&) const = default;
};

struct ApiKeyInfo {
    std::string id;
    std::string name;
    std::string masked;  ///< "gk_live_TeavBC3ko0…o1Bw"
    std::vector<std::string> scopes;
    std::int64_t createdMs = 0;
    std::int64_t expiresMs = 0;
    std::int64_t lastUsedMs = 0;
    std::int64_t revokedMs = 0;           ///< in the future: a successor has replaced it
    bool test = false;                    ///< gk_test_: the echo model answers it
    std::string stack;                    ///< that its requests come from; empty: none
    std::vector<std::string> cidrs;       ///< addresses it may come from; empty: any
    std::vector<std::string> models;      ///< what it may ask for; empty: any
    std::uint64_t monthlyTokens = 0;      ///< budget of a calendar month in UTC; 0: no cap
    std::uint64_t usedTokens = 0;         ///< in this month, with the keys it was rotated from
    std::uint32_t requestsPerMinute = 0;  ///< 0: no limit, here and below
    std::uint32_t tokensPerMinute = 0;
    std::uint32_t concurrent = 0;
    std::string rotatedFrom;  ///< id of the key that it replaces
    /// Requests that came with it and were let in; a power cut may lose the last of them.
    std::uint64_t requests = 0;
    bool operator==(const ApiKeyInfo&) const = default;
};

/// A wallet login that has not ended.
struct SessionInfo {
    std::string sid;
    std::string account;               ///< CAIP-10: "eip155:1:0x...", "solana:5eykt...:..."
    std::vector<std::string> methods;  ///< "wallet", "contract"
    std::string label;                 ///< what the browser called itself
    std::int64_t createdMs = 0;
    std::int64_t seenMs = 0;
    std::int64_t endsMs = 0;
    std::string origin;   ///< of the page that signed in, "https://..."; empty: not told
    std::string address;  ///< of the client, an IP address; empty: not told
    bool operator==(const SessionInfo&) const = default;
};

/// A wallet that has signed in here. It stays when its sessions have ended.
struct WalletInfo {
    std::string account;         ///< CAIP-10, as SessionInfo
    std::string label;           ///< the operator's name for it; empty: none
    std::string method;          ///< of the last sign-in: "wallet", "contract"
    std::int64_t firstMs = 0;    ///< when it signed in first
    std::int64_t lastMs = 0;     ///< and last
    std::uint32_t sessions = 0;  ///< of it that are open
    std::uint32_t sites = 0;     ///< that it has agreed to sign in at
    bool operator==(const WalletInfo&) const = default;
};

/// What serves clients.
struct ServiceInfo {
    std::string httpAddress;  ///< "http://127.0.0.1:8480"; empty while not listening
    bool inferenceReady = false;
    std::string inferenceBackend;  ///< "llama.cpp (managed)", "Ollama", ...
    std::string inferenceModel;
    std::string inferenceReason;  ///< what to do when not ready
    bool sandboxReady = false;
    std::string sandboxRuntime;  ///< "crun 1.8.1"
    std::string sandboxImage;    ///< digest
    std::string sandboxReason;   ///< reason code and remedy when not ready
    std::uint32_t tasksRunning = 0;
    std::uint32_t tasksQueued = 0;
    std::uint64_t tasksSucceeded = 0;
    std::uint64_t tasksFailed = 0;
    BackendInfo backend;
    QueueInfo chatQueue;  ///< with embeddings
    QueueInfo codeQueue;
    /// Of the tasks that succeeded in the last 24 hours, over restarts; counted anew when a task
    /// ends, within seconds. 0: none did.
    std::uint64_t durationCount = 0;
    std::uint32_t durationP50Ms = 0;
    std::uint32_t durationP95Ms = 0;
    bool operator==(const ServiceInfo&) const = default;
};

/// A point of the short history that charts draw; one a second, the last 600.
struct HistoryPoint {
    std::int64_t timeMs = 0;
    std::uint64_t height = 0;
    std::uint32_t finalizedPerMinute = 0;
    std::uint32_t tasksPerMinute = 0;
    std::uint32_t peers = 0;
    std::uint32_t tasksQueued = 0;
    std::uint32_t gpuBps = 0;  ///< HostInfo::gpuBps; 0 without a GPU
    bool operator==(const HistoryPoint&) const = default;
};

/// One picture of the node. Compare `version` to know whether anything changed.
struct Snapshot {
    std::uint64_t version = 0;
    std::int64_t asOfMs = 0;
    EngineInfo engine;
    ChainInfo chain;
    ServiceInfo service;
    std::vector<PeerInfo> peers;
    std::vector<NodeKeyInfo> nodeKeys;
    std::vector<TaskInfo> tasks;  ///< newest first, at most kSnapshotTasksMax
    std::vector<ApiKeyInfo> apiKeys;
    std::vector<HistoryPoint> history;
    StakeRules stakeRules;
    ConsensusInfo consensus;
    Shared<std::vector<ValidatorInfo>> validators;  ///< by index, kValidatorsShownMax
    Shared<std::vector<EvidenceInfo>> evidence;     ///< newest first, kEvidenceShownMax
    Shared<std::vector<SlashInfo>> slashes;         ///< newest first, kSlashesShownMax
    Shared<std::vector<ChallengeInfo>> challenges;  ///< open first, then newest; the bound is
                                                    ///< kChallengesShownMax
    Shared<std::vector<DemandInfo>> demands;        ///< unmet first, then newest; kDemandsShownMax
    /// Oldest first, the last kEventsShownMax: a reader that remembers the last sequence it saw
    /// misses none, unless that many came between two looks (then the sequence shows the gap).
    Shared<std::vector<NodeEvent>> events;
    Shared<std::vector<SubmissionInfo>> submissions;  ///< newest first, kSubmissionsShownMax
    std::vector<SessionInfo> sessions;                ///< newest first, kSnapshotSessionsMax
    Shared<AttestationInfo> attestation;
    Shared<RoutingInfo> routing;
    /// Of this operator's Node Keys, newest first, since the start; kPointsEntriesShownMax.
    Shared<std::vector<PointsEntryInfo>> points;
    Shared<SandboxInfo> sandbox;
    Shared<PrivacyInfo> privacy;
    Shared<MetricsInfo> metrics;
    Shared<RackInfo> rack;
    Shared<MemoryInfo> memory;
    Shared<ArenaInfo> arena;
    Shared<KeystoreInfo> keystore;
    Shared<WorkInfo> work;
    Shared<AlertsInfo> alerts;
    Shared<std::vector<BridgeClientInfo>> bridge;
    Shared<EarningsInfo> earnings;
    Shared<HostInfo> host;
    Shared<std::vector<BannedPeerInfo>> bans;
    Shared<std::vector<WalletInfo>> wallets;  ///< last sign-in first, kSnapshotWalletsMax
    std::uint32_t peersConnected = 0;         ///< of `peers`; every screen counts by this
    std::uint32_t peersRoundTripMs = 0;       ///< median of those; 0 when none is connected
    bool operator==(const Snapshot&) const = default;
};
inline constexpr std::size_t kSnapshotWalletsMax = 200;
inline constexpr std::size_t kSnapshotTasksMax = 200;
inline constexpr std::size_t kSnapshotSessionsMax = 200;
inline constexpr std::size_t kSnapshotHistoryMax = 600;

}  // namespace stacknet::api
