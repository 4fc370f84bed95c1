#include "tests/support/sample_snapshot.h"

#include "tests/support/fake_parts.h"
#include "tests/support/sample_consensus.h"

namespace stacknet::testing {
namespace {

constexpr std::int64_t kSecond = 1'000;
constexpr std::int64_t kHour = 3'600 * kSecond;

api::EngineInfo runningEngine(std::int64_t nowMs) {
    api::EngineInfo engine;
    engine.state = api::EngineState::Running;
    engine.percent = 100;
    engine.version = "0.1.0";
    engine.dataDirectory = "/home/operator/.local/share/stacknet";
    engine.operatorSocket = engine.dataDirectory + "/operator.sock";
    engine.startedMs = nowMs - 2 * kHour;
    engine.clockOffsetMs = -12;
    return engine;
}

api::ChainInfo runningChain(std::int64_t nowMs) {
    api::ChainInfo chain;
    chain.chainId = "stacknet-local-4f2a";
    chain.networkName = "Local network";
    chain.localNetwork = true;
    chain.height = 18'421;
    chain.view = 18'977;
    chain.finalizedView = 18'975;
    chain.term = 18;
    chain.termLength = 1'000;
    chain.proposalsLeft = 579;
    chain.leader = sampleId(2);
    chain.leaderName = "node 2";
    chain.validators = 4;
    chain.quorumWeight = 2'666'666'667;
    chain.totalWeight = 4'000'000'000;
    chain.committedTransactions = 5'309;
    chain.mempool = 7;
    chain.lastBlockId = sampleId(901);
    chain.stateRoot = sampleId(902);
    chain.lastBlockMs = nowMs - 400;
    return chain;
}

api::BackendInfo workingBackend() {
    api::BackendInfo backend;
    backend.health = api::BackendHealth::Healthy;
    backend.succeeded = 140;
    backend.failed = 1;
    backend.lastErrorCode = "inference.timed_out";
    backend.contextTokens = 4'096;
    backend.conversations = 2;
    backend.embeddings = api::Support::No;
    backend.toolCalls = api::Support::Yes;
    backend.logprobs = api::Support::Yes;
    backend.quantisation = "Q4_1";
    backend.modelDigest = sampleId(78);
    backend.reproClass = sampleId(79);
    return backend;
}

api::ServiceInfo runningService() {
    api::ServiceInfo service;
    service.httpAddress = "http://127.0.0.1:8480";
    service.inferenceReady = true;
    service.inferenceBackend = "llama.cpp (managed)";
    service.inferenceModel = "SmolLM2-135M-Instruct";
    service.sandboxReady = true;
    service.sandboxRuntime = "crun 1.8.1";
    service.sandboxImage = sampleId(77);
    service.tasksRunning = 1;
    service.tasksQueued = 2;
    service.tasksSucceeded = 143;
    service.tasksFailed = 4;
    service.backend = workingBackend();
    service.chatQueue = {1, 2, 2};
    service.codeQueue = {0, 0, 0};
    service.durationCount = 131;
    service.durationP50Ms = 812;
    service.durationP95Ms = 2'450;
    return service;
}

std::vector<api::PeerInfo> peers(std::int64_t nowMs) {
    std::vector<api::PeerInfo> all;
    for (std::uint64_t i = 2; i <= 4; ++i) {
        api::PeerInfo peer;
        peer.nodeKey = sampleId(i);
        peer.name = "node " + std::to_string(i);
        peer.address = "127.0.0.1:" + std::to_string(7'000 + i);
        peer.state = api::PeerState::Connected;
        peer.height = 18'421;
        peer.lastSeenMs = nowMs - 300;
        peer.roundTripMs = static_cast<std::uint32_t>(i);
        peer.bytesIn = 1'000'000 * i;
        peer.bytesOut = 900'000 * i;
        all.push_back(peer);
    }
    return all;
}

api::NodeKeyInfo key(std::uint64_t seed, const std::string& alias, api::NodeKeyState state) {
    api::NodeKeyInfo info;
    info.publicKey = sampleId(seed);
    info.alias = alias;
    info.index = seed;
    info.state = state;
    info.owner = sampleId(500);
    info.sourceStack = "genesis";
    info.tokensFree = 600'000'000 + seed;
    info.tokensBonded = 400'000'000 - seed;
    info.tokensServed = 48'211 * seed;
    info.paperworkCount = 30 + seed;
    info.paperMicroUsd = 1'250'000 * seed;
    info.ours = true;
    info.unlocked = true;
    return info;
}

std::vector<api::NodeKeyInfo> nodeKeys(std::int64_t nowMs) {
    auto first = key(1, "node 1", api::NodeKeyState::Connected);
    first.validator = true;
    auto second = key(2, "", api::NodeKeyState::Connected);
    second.ours = false;
    second.unlocked = false;
    second.validator = true;
    auto cold = key(11, "spare", api::NodeKeyState::Cold);
    cold.coldUntilMs = nowMs + 40 * kHour;
    cold.unlocked = false;
    auto active = key(12, "garage", api::NodeKeyState::Active);
    auto fresh = key(13, "fresh", api::NodeKeyState::Cold);
    fresh.registered = false;
    fresh.tokensFree = fresh.tokensBonded = fresh.tokensServed = 0;
    fresh.paperworkCount = fresh.paperMicroUsd = 0;
    return {first, second, cold, active, fresh};
}

api::TaskInfo task(std::uint64_t seed, api::TaskKind kind, api::TaskState state,
                   std::int64_t receivedMs) {
    api::TaskInfo info;
    info.id = sampleId(1'000 + seed).substr(0, 32);
    info.kind = kind;
    info.state = state;
    info.model = kind == api::TaskKind::Chat ? "SmolLM2-135M-Instruct" : "python:3.11";
    info.language = kind == api::TaskKind::Code ? "python" : "";
    info.receivedMs = receivedMs;
    info.apiKeyId = "TeavBC3ko0";
    if (kind == api::TaskKind::Code) {
        info.memoryLimitBytes = 4'294'967'296;
        info.cpuLimit = 4;
        info.wallLimitMs = 600'000;
        info.declaredClass = api::TaskClass::D1;
    }
    if (state == api::TaskState::Queued) info.tasksAhead = 1;
    if (state == api::TaskState::Succeeded && kind == api::TaskKind::Code) {
        info.cpuMs = 610 + seed;
        info.memoryPeakBytes = 31'457'280 + seed;
        info.endedBy = api::TaskEnding::Exit;
        info.warm = true;
        info.effectiveClass = api::TaskClass::D1;
        info.selfTested = true;
        info.confidential = true;
    } else if (state == api::TaskState::Succeeded) {
        info.declaredClass = info.effectiveClass = api::TaskClass::R;
        info.reproClass = sampleId(3'000 + seed);
    }
    if (state == api::TaskState::Succeeded) {
        info.durationMs = static_cast<std::uint32_t>(812 + seed);
        info.tokensIn = 21 + seed;
        info.tokensOut = 130 + seed;
        info.receiptDigest = sampleId(2'000 + seed);
        info.paperwork = api::PaperworkState::Committed;
        info.paperworkHeight = 18'300 + seed;
    }
    return info;
}

std::vector<api::TaskInfo> tasks(std::int64_t nowMs) {
    using api::TaskKind;
    using api::TaskState;
    auto failed = task(5, TaskKind::Code, TaskState::Failed, nowMs - 300 * kSecond);
    failed.errorCode = "sandbox.timeout";
    failed.durationMs = 600'000;
    failed.exitCode = 137;
    failed.endedBy = api::TaskEnding::Timeout;
    return {task(1, TaskKind::Chat, TaskState::Running, nowMs - 2 * kSecond),
            task(2, TaskKind::Chat, TaskState::Queued, nowMs - 3 * kSecond),
            task(3, TaskKind::Code, TaskState::Succeeded, nowMs - 40 * kSecond),
            task(4, TaskKind::Chat, TaskState::Succeeded, nowMs - 130 * kSecond),
            failed,
            task(6, TaskKind::Chat, TaskState::Cancelled, nowMs - 500 * kSecond)};
}

std::vector<api::ApiKeyInfo> apiKeys(std::int64_t nowMs) {
    api::ApiKeyInfo laptop;
    laptop.id = "TeavBC3ko0";
    laptop.name = "laptop";
    laptop.masked = "gk_live_TeavBC3ko0…o1Bw";
    laptop.scopes = {"chat", "code", "models:read"};
    laptop.createdMs = nowMs - 50 * kHour;
    laptop.expiresMs = nowMs + 2'000 * kHour;
    laptop.lastUsedMs = nowMs - 3 * kSecond;
    laptop.monthlyTokens = 5'000'000;
    laptop.usedTokens = 812'345;
    laptop.requests = 4'812;
    laptop.requestsPerMinute = 600;
    laptop.concurrent = 32;
    auto old = laptop;
    old.id = "Qm4x8sZq1P";
    old.name = "old phone";
    old.masked = "gk_live_Qm4x8sZq1P…7tRa";
    old.lastUsedMs = 0;
    old.requests = 0;
    old.revokedMs = nowMs - 10 * kHour;
    return {laptop, old};
}

std::vector<api::HistoryPoint> history(std::int64_t nowMs, std::uint64_t height) {
    std::vector<api::HistoryPoint> points;
    for (std::uint64_t i = 0; i < api::kSnapshotHistoryMax; ++i) {
        const std::uint64_t left = api::kSnapshotHistoryMax - 1 - i;
        api::HistoryPoint point;
        point.timeMs = nowMs - static_cast<std::int64_t>(left) * kSecond;
        point.height = height - left;
        point.finalizedPerMinute = static_cast<std::uint32_t>(54 + (i / 23 * 7) % 11);
        point.tasksPerMinute = static_cast<std::uint32_t>((i / 45) % 5);
        point.peers = 3;
        point.tasksQueued = static_cast<std::uint32_t>((i / 60 * 3) % 8);
        point.gpuBps = static_cast<std::uint32_t>(4'200 + (i / 9 * 37) % 29 * 60);
        points.push_back(point);
    }
    return points;
}

}  // namespace

std::string sampleId(std::uint64_t seed) {
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string id;
    std::uint64_t state = seed * 0x9E3779B97F4A7C15ULL + 0x1234567ULL;
    for (int i = 0; i < 64; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        id.push_back(kDigits[(state >> 60) & 0xF]);
    }
    return id;
}

api::Snapshot startingSnapshot(std::int64_t nowMs) {
    api::Snapshot snapshot;
    snapshot.asOfMs = nowMs;
    snapshot.engine.state = api::EngineState::Starting;
    snapshot.engine.step = "Opening the ledger";
    snapshot.engine.percent = 40;
    snapshot.engine.version = "0.1.0";
    snapshot.engine.startedMs = nowMs;
    return snapshot;
}

api::Snapshot runningSnapshot(std::int64_t nowMs) {
    api::Snapshot snapshot;
    snapshot.asOfMs = nowMs;
    snapshot.engine = runningEngine(nowMs);
    snapshot.chain = runningChain(nowMs);
    snapshot.service = runningService();
    snapshot.peers = peers(nowMs);
    snapshot.nodeKeys = nodeKeys(nowMs);
    snapshot.tasks = tasks(nowMs);
    snapshot.apiKeys = apiKeys(nowMs);
    snapshot.sessions = {{"Sess10nOfTheSample",
                          "eip155:1:0xC826324Afb154ec7143c57b04040879731401F46",
                          {"wallet"},
                          "Firefox on Linux",
                          nowMs - 3'600'000,
                          nowMs - 60'000,
                          nowMs + 6 * 86'400'000LL,
                          "https://node.example",
                          "203.0.113.7"}};
    snapshot.wallets = api::Shared(std::vector<api::WalletInfo>{
        {"eip155:1:0xC826324Afb154ec7143c57b04040879731401F46", "desk", "wallet",
         nowMs - 700 * kHour, nowMs - kHour, 1, 2},
        {"solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:3Bxs4h24hBtQy9rw", "", "wallet",
         nowMs - 900 * kHour, nowMs - 300 * kHour, 0, 0}});
    snapshot.peersConnected = 3;
    snapshot.peersRoundTripMs = 3;
    snapshot.history = history(nowMs, snapshot.chain.height);
    addConsensus(snapshot, nowMs);
    clearIncidents(snapshot);
    addSampleKeystore(snapshot, nowMs);
    addSampleWork(snapshot, nowMs);
    addSampleAlerts(snapshot, nowMs);
    addSampleBridge(snapshot, nowMs);
    addSampleEarnings(snapshot, nowMs);
    addSampleHost(snapshot, nowMs);
    return snapshot;
}

api::Snapshot incidentSnapshot(std::int64_t nowMs) {
    auto snapshot = runningSnapshot(nowMs);
    addConsensus(snapshot, nowMs);
    api::NodeKeyInfo& key = snapshot.nodeKeys.front();
    key.tokensUnbonding = 70'000'000;
    key.tokensWithdrawable = 30'000'000;
    key.unbondingEpoch = snapshot.consensus.epoch + 21;
    key.unbondingMs = nowMs + 7 * kHour;
    key.listPriceMicroUsd = 88'250'000;
    key.jailed = true;
    key.jailedUntilEpoch = snapshot.consensus.epoch;
    key.points = 4'711;
    api::NodeKeyInfo& other = snapshot.nodeKeys.at(1);
    other.tombstoned = true;
    other.watched = !other.ours;
    return snapshot;
}

api::Snapshot emptySnapshot(std::int64_t nowMs) {
    auto snapshot = runningSnapshot(nowMs);
    snapshot.nodeKeys.resize(1);
    snapshot.tasks.clear();
    snapshot.apiKeys.clear();
    snapshot.history.clear();
    snapshot.service.tasksRunning = snapshot.service.tasksQueued = 0;
    snapshot.service.tasksSucceeded = snapshot.service.tasksFailed = 0;
    snapshot.service.durationCount = 0;
    snapshot.service.durationP50Ms = snapshot.service.durationP95Ms = 0;
    return snapshot;
}

}  // namespace stacknet::testing
