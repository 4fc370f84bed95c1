#include <algorithm>

#include "core/api/names.h"
#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/engine/backend_view.h"
#include "core/engine/local_node_internal.h"
#include "core/engine/sandbox_view.h"
#include "core/engine/work_part.h"
#include "core/ledger/params.h"

namespace stacknet::engine {

namespace {

constexpr std::int64_t kPublishGapMs = 100;
constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kClockWarningMs = 30'000;
constexpr std::size_t kNodeKeysShownMax = 500;

void dropOlder(std::deque<std::int64_t>& times, std::int64_t beforeMs) {
    while (!times.empty() && times.front() < beforeMs) times.pop_front();
}

api::NodeKeyInfo unregistered(const keystore::KeyEntry& entry) {
    api::NodeKeyInfo info;
    info.publicKey = toHex(entry.info.publicKey);
    info.alias = entry.info.alias;
    info.ours = true;
    info.unlocked = entry.unlocked;
    info.registered = false;
    return info;
}

}  // namespace

api::TaskInfo taskInfo(const tasks::TaskRecord& record) {
    api::TaskInfo info;
    info.id = record.id;
    info.kind = record.kind == tasks::TaskKind::Chat ? api::TaskKind::Chat : api::TaskKind::Code;
    info.state = static_cast<api::TaskState>(record.state);
    info.model = record.model;
    info.language = record.language;
    info.receivedMs = record.receivedMs;
    if (record.finishedMs > 0 && record.startedMs > 0) {
        info.durationMs = static_cast<std::uint32_t>(
            std::clamp<std::int64_t>(record.finishedMs - record.startedMs, 0, UINT32_MAX));
    }
    info.tokensIn = record.tokensIn;
    info.tokensOut = record.tokensOut;
    info.exitCode = record.exitCode;
    info.errorCode = record.errorCode;
    info.receiptDigest = record.receiptDigest;
    info.apiKeyId = record.apiKeyId;
    info.paperwork = static_cast<api::PaperworkState>(record.paperwork);
    info.paperworkHeight = record.paperworkHeight;
    info.cpuMs = record.cpuMs;
    info.memoryPeakBytes = record.memoryPeakBytes;
    info.memoryLimitBytes = record.memoryLimitBytes;
    info.cpuLimit = record.cpuLimit;
    info.wallLimitMs = record.wallLimitMs;
    info.endedBy = static_cast<api::TaskEnding>(record.endedBy);
    info.warm = record.warm;
    info.declaredClass = static_cast<api::TaskClass>(record.declaredClass);
    info.effectiveClass = static_cast<api::TaskClass>(record.effectiveClass);
    info.selfTested = record.selfTested;
    info.reproClass = record.reproClass;
    info.confidential = record.confidential;
    return info;
}

void fillTasksAhead(std::vector<api::TaskInfo>& tasks, const tasks::TaskService& service) {
    for (api::TaskInfo& task : tasks) {
        if (task.state != api::TaskState::Queued) continue;
        task.tasksAhead = static_cast<std::uint32_t>(service.tasksAhead(task.id).value_or(0));
    }
}

void LocalNode::Impl::setStep(const std::string& step, std::uint32_t percent) {
    m_engine.step = step;
    m_engine.percent = percent;
    publish();
}

/// Publishes soon, and at most ten times a second however much changes.
void LocalNode::Impl::markChanged() {
    // stop() publishes what there is to say itself, and the timer is gone after it.
    if (m_publishArmed || m_stopping) return;
    m_publishArmed = true;
    const std::int64_t wait = m_lastPublishMs + kPublishGapMs - m_clock.monotonicMs();
    m_publishTimer->arm(wait, [this] { publish(); });
}

void LocalNode::Impl::publish() {
    m_publishArmed = false;
    m_lastPublishMs = m_clock.monotonicMs();
    auto next = std::make_shared<api::Snapshot>();
    next->asOfMs = m_clock.wallMs();
    next->engine = m_engine;
    if (m_network) next->engine.clockOffsetMs = m_network->clockOffsetMs();
    if (next->engine.errorCode.empty() && clockIsOff()) {
        const std::int64_t offset = next->engine.clockOffsetMs;
        next->engine.errorCode = "engine.clock_off";
        next->engine.errorMessage =
            offset > 0 ? sentence(
                             "This machine's clock is %1 s ahead of the other nodes: blocks are "
                             "refused while it is. Switch on time synchronisation.",
                             {offset / 1'000})
                       : sentence(
                             "This machine's clock is %1 s behind the other nodes: blocks are "
                             "refused while it is. Switch on time synchronisation.",
                             {std::abs(offset) / 1'000});
    }
    next->chain = chainInfo();
    next->service = serviceInfo();
    next->peers = peerInfos();
    next->nodeKeys = nodeKeyInfos();
    next->tasks = m_tasks;
    if (m_taskService) fillTasksAhead(next->tasks, *m_taskService);
    next->apiKeys = apiKeyInfos();
    next->sessions = sessionInfos();
    next->history = m_history;
    fillConsensus(*next);
    fillAttestation(*next);
    next->routing = m_routingShown;
    next->privacy = m_privacyShown;
    if (m_sandbox) {
        api::SandboxInfo sandbox = sandboxInfo(m_sandbox->status(), m_sandbox->activity());
        if (sandbox != *m_sandboxShown) m_sandboxShown = api::Shared(std::move(sandbox));
    }
    next->sandbox = m_sandboxShown;
    fillMetrics(*next);
    fillRack(*next);
    fillMemory(*next);
    fillArena(*next);
    fillParts(*next);
    {
        std::lock_guard lock(m_snapshotMutex);
        next->version = m_snapshot->version + 1;
        m_snapshot = next;
    }
    m_listeners.snapshot(next->version);
    if (m_eventsTold == m_lastEvent) return;
    m_eventsTold = m_lastEvent;
    m_listeners.events(m_lastEvent);
}

/// One peer that disagrees may be the wrong one itself: most peers must have told their time, and
/// most of those must be far from ours.
bool LocalNode::Impl::clockIsOff() const {
    if (!m_network) return false;
    std::size_t known = 0;
    std::size_t far = 0;
    const auto peers = m_network->peers();
    for (const network::PeerStatus& peer : peers) {
        if (!peer.clockKnown) continue;
        ++known;
        if (std::abs(peer.clockOffsetMs) > kClockWarningMs) ++far;
    }
    return known * 2 > peers.size() && far * 2 > known;
}

void LocalNode::Impl::tickHistory() {
    // A timer that had expired when stop() cancelled it still runs, and the chain is gone by then.
    if (m_stopping) return;
    const std::int64_t now = m_clock.monotonicMs();
    dropOlder(m_finalTimes, now - kMinuteMs);
    dropOlder(m_taskTimes, now - kMinuteMs);
    api::HistoryPoint point;
    point.timeMs = m_clock.wallMs();
    point.height = m_chain->state().height();
    point.finalizedPerMinute = static_cast<std::uint32_t>(m_finalTimes.size());
    point.tasksPerMinute = static_cast<std::uint32_t>(m_taskTimes.size());
    for (const auto& [peer, connected] : m_connected) point.peers += connected ? 1 : 0;
    if (m_taskService) point.tasksQueued = m_taskService->counts().queued;
    point.gpuBps = hostGpuBps();
    m_history.push_back(point);
    if (m_history.size() > api::kSnapshotHistoryMax) m_history.erase(m_history.begin());
    expireWaiting();
    watchAbilities();
    if (m_nodeKeys) m_nodeKeys->expire();
    tickMetrics();
    tickParts();
    markChanged();
    m_historyTimer->arm(1'000, [this] { tickHistory(); });
}

void LocalNode::Impl::taskChanged(const tasks::TaskRecord& record) {
    const api::TaskInfo info = taskInfo(record);
    const auto known = std::find_if(m_tasks.begin(), m_tasks.end(),
                                    [&](const auto& task) { return task.id == info.id; });
    if (known != m_tasks.end()) {
        *known = info;
    } else if (info.paperwork != api::PaperworkState::Committed) {
        m_tasks.insert(m_tasks.begin(), info);
        if (m_tasks.size() > api::kSnapshotTasksMax) m_tasks.pop_back();
    }
    const bool ended =
        info.state == api::TaskState::Succeeded && info.paperwork == api::PaperworkState::None;
    if (ended) m_taskTimes.push_back(m_clock.monotonicMs());
    if (ended || info.state > api::TaskState::Succeeded) rememberEnded(record);
    if (ended && m_metrics) {
        m_metrics->served(record, confidentialStanding().has_value());
        m_metricsDirty = true;
    }
    markChanged();
}

void LocalNode::Impl::refreshKeyList() {
    auto list = m_keystore->list();
    if (!list.ok()) {
        log::warning("keystore", "list_failed", {{"reason", list.error().message}});
        return;
    }
    m_keyList = std::move(list->keys);
    for (const auto& unusable : list->unusable) {
        log::warning("keystore", "key_file_unusable",
                     {{"file", unusable.file.string()}, {"reason", unusable.error.message}});
    }
}

std::string LocalNode::Impl::nameOf(const PublicKey& key) const {
    if (m_genesis) {
        for (const ledger::GenesisValidator& validator : m_genesis->validators) {
            if (validator.nodeKey == key) return validator.name;
        }
    }
    const std::string hex = toHex(key);
    return "nk_" + hex.substr(0, 6) + "…" + hex.substr(hex.size() - 4);
}

api::ChainInfo LocalNode::Impl::chainInfo() const {
    api::ChainInfo info;
    info.termLength = static_cast<std::uint32_t>(ledger::kTermLength);
    if (m_genesis) {
        info.chainId = toHex(m_genesis->chainId());
        info.networkName = m_genesis->networkName;
        info.localNetwork = m_genesis->localNetwork;
    }
    if (!m_chain) return info;
    const consensus::EngineStatus status = m_chain->status();
    const consensus::ValidatorSet& validators = m_chain->validators();
    info.height = m_chain->state().height();
    info.view = status.view;
    info.finalizedView = status.finalizedView;
    info.term = status.term;
    info.proposalsLeft = static_cast<std::uint32_t>(status.proposalsLeft);
    info.leader = toHex(status.leaderKey);
    info.leaderName = nameOf(status.leaderKey);
    info.weLead = status.weLead;
    info.syncing = status.syncing;
    info.validators = static_cast<std::uint32_t>(validators.size());
    info.quorumWeight = validators.quorumWeight();
    info.totalWeight = validators.totalWeight();
    info.committedTransactions = m_chain->blocks().transactionCount();
    info.mempool = static_cast<std::uint32_t>(m_chain->mempoolSize());
    info.lastBlockId = toHex(status.finalizedId);
    info.stateRoot = toHex(m_chain->state().root());
    info.lastBlockMs = m_chain->state().timeMs();
    return info;
}

api::ServiceInfo LocalNode::Impl::serviceInfo() const {
    api::ServiceInfo info;
    if (m_gateway) info.httpAddress = m_gateway->address();
    // Clients get nowhere by the address of a port behind something, or of all networks.
    if (!info.httpAddress.empty() && !m_config.publicOrigin.empty()) {
        info.httpAddress = m_config.publicOrigin;
    }
    if (m_inference) {
        const inference::BackendStatus status = m_inference->status();
        info.inferenceReady = status.state == inference::BackendState::Ready;
        info.inferenceBackend = status.name;
        info.inferenceModel = status.model;
        info.inferenceReason = status.reason;
        if (!status.remedy.empty()) info.inferenceReason += " " + status.remedy;
        if (status.state == inference::BackendState::Starting && info.inferenceReason.empty()) {
            info.inferenceReason = sentence("The model is starting.");
        }
        info.backend = backendInfo(*m_inference, m_clock);
    } else if (m_engine.state == api::EngineState::Running) {
        info.inferenceReason = sentence("This node does not serve clients.");
        info.sandboxReason = sentence("This node does not serve clients.");
    }
    if (m_sandbox && m_config.serve) {
        const sandbox::Doctor doctor = m_sandbox->status();
        info.sandboxReady = doctor.ready;
        info.sandboxRuntime = doctor.runtime;
        info.sandboxImage = doctor.imageDigest;
        info.sandboxReason = doctor.ready ? "" : doctor.reason();
        if (!doctor.ready && info.sandboxReason.empty()) {
            info.sandboxReason = sentence("The sandbox is starting.");
        }
    }
    if (m_taskService) {
        const tasks::TaskCounts counts = m_taskService->counts();
        info.tasksRunning = counts.running;
        info.tasksQueued = counts.queued;
        info.tasksSucceeded = counts.succeeded;
        info.tasksFailed = counts.failed;
        info.chatQueue = queueInfo(m_taskService->queue(tasks::TaskKind::Chat));
        info.codeQueue = queueInfo(m_taskService->queue(tasks::TaskKind::Code));
    }
    if (m_workPart) fillDurations(info, *m_workPart);
    return info;
}

std::vector<api::PeerInfo> LocalNode::Impl::peerInfos() const {
    std::vector<api::PeerInfo> infos;
    if (!m_network) return infos;
    for (const network::PeerStatus& status : m_network->peers()) {
        api::PeerInfo info;
        info.nodeKey = toHex(status.nodeKey);
        info.name = status.name;
        info.address = status.address;
        info.state = static_cast<api::PeerState>(status.state);
        info.reason = status.reason;
        info.height = status.height;
        info.lastSeenMs = status.lastSeenMs;
        info.roundTripMs = status.roundTripMs;
        info.bytesIn = status.bytesIn;
        info.bytesOut = status.bytesOut;
        infos.push_back(std::move(info));
    }
    return infos;
}

void LocalNode::Impl::fillLedger(api::NodeKeyInfo& info,
                                 const ledger::NodeKeyRecord& record) const {
    info.index = record.index;
    info.state = static_cast<api::NodeKeyState>(record.state);
    info.coldUntilMs = record.coldUntilMs;
    info.owner = toHex(record.owner);
    info.sourceStack = record.sourceStack.isZero() ? "" : toHex(record.sourceStack);
    info.tokensFree = record.tokensFree;
    info.tokensBonded = record.tokensBonded;
    info.tokensServed = record.tokensServed;
    info.paperworkCount = record.paperworkCount;
    info.paperMicroUsd = record.paperMicroUsd;
    fillStake(info, record);
}

void LocalNode::Impl::fillStake(api::NodeKeyInfo& info, const ledger::NodeKeyRecord& record) const {
    const ledger::State& state = m_chain->state();
    info.tokensUnbonding = record.tokensUnbonding();
    for (const ledger::UnbondingLot& lot : record.lots) {
        const bool ripe = lot.maturesEpoch <= state.epoch() && lot.maturesMs <= state.timeMs();
        if (ripe) {
            info.tokensWithdrawable += lot.tokens;
        } else if (info.unbondingMs == 0) {
            info.unbondingEpoch = lot.maturesEpoch;
            info.unbondingMs = lot.maturesMs;
        }
    }
    info.listPriceMicroUsd = record.listPriceMicroUsd;
    info.jailed = record.jailed;
    info.jailedUntilEpoch = record.jailedUntilEpoch;
    info.tombstoned = record.tombstoned;
    info.points = record.points;
}

std::vector<api::NodeKeyInfo> LocalNode::Impl::nodeKeyInfos() const {
    std::vector<api::NodeKeyInfo> infos;
    const auto entryOf = [&](const PublicKey& key) {
        return std::find_if(m_keyList.begin(), m_keyList.end(),
                            [&](const auto& entry) { return entry.info.publicKey == key; });
    };
    if (m_chain) {
        for (const auto& [key, record] : m_chain->state().nodeKeys()) {
            const auto entry = entryOf(key);
            const bool ours = entry != m_keyList.end();
            if (infos.size() >= kNodeKeysShownMax && !ours) continue;
            api::NodeKeyInfo info;
            info.publicKey = toHex(key);
            info.alias = ours ? entry->info.alias : "";
            fillLedger(info, record);
            info.ours = ours;
            info.unlocked = ours && m_keystore->signer(key).ok();
            info.validator = m_chain->validators().indexOf(key).has_value();
            infos.push_back(std::move(info));
        }
    }
    for (const keystore::KeyEntry& entry : m_keyList) {
        if (!m_chain || m_chain->state().findKey(entry.info.publicKey) == nullptr) {
            infos.push_back(unregistered(entry));
        }
    }
    std::stable_sort(infos.begin(), infos.end(), [](const auto& left, const auto& right) {
        return std::tuple(!left.ours, !left.registered, left.index) <
               std::tuple(!right.ours, !right.registered, right.index);
    });
    return infos;
}

std::vector<api::SessionInfo> LocalNode::Impl::sessionInfos() const {
    std::vector<api::SessionInfo> infos;
    if (!m_login || !m_login->ready()) return infos;
    for (auth::SessionRecord& record : m_login->sessions().list("")) {
        if (infos.size() == api::kSnapshotSessionsMax) break;
        infos.push_back({std::move(record.sid), std::move(record.account),
                         std::move(record.methods), std::move(record.label), record.createdMs,
                         record.seenMs, record.endsMs, std::move(record.origin),
                         std::move(record.address)});
    }
    return infos;
}

std::vector<api::ApiKeyInfo> LocalNode::Impl::apiKeyInfos() const {
    std::vector<api::ApiKeyInfo> infos;
    if (!m_apiKeys) return infos;
    for (const auth::ApiKeyRecord& record : m_apiKeys->list()) {
        api::ApiKeyInfo info;
        info.id = record.id;
        info.name = record.name;
        info.masked = record.masked;
        info.scopes = record.scopes.names();
        info.createdMs = record.createdMs;
        info.expiresMs = record.expiresMs;
        info.lastUsedMs = record.lastUsedMs;
        info.revokedMs = record.revokedMs;
        info.test = record.environment == auth::KeyEnvironment::Test;
        info.stack = record.stack;
        info.cidrs = record.cidrs;
        info.models = record.models;
        info.monthlyTokens = record.monthlyTokens;
        info.usedTokens = record.usedTokens;
        info.requestsPerMinute = record.limits.requestsPerMinute;
        info.tokensPerMinute = record.limits.tokensPerMinute;
        info.concurrent = record.limits.concurrent;
        info.rotatedFrom = record.rotatedFrom;
        info.requests = record.requests;
        infos.push_back(std::move(info));
    }
    return infos;
}

/// From the last snapshot, so that HTTP threads never wait for the engine.
gateway::NodeStatus LocalNode::Impl::gatewayStatus() const {
    std::shared_ptr<const api::Snapshot> now;
    {
        std::lock_guard lock(m_snapshotMutex);
        now = m_snapshot;
    }
    gateway::NodeStatus status;
    status.version = now->engine.version;
    status.nodeId = toHex(m_config.nodeKey);
    status.healthy = now->engine.state == api::EngineState::Running ||
                     now->engine.state == api::EngineState::Starting;
    status.reason = now->engine.errorMessage;
    status.inFlight = now->service.tasksRunning + now->service.tasksQueued;
    status.taskCount = now->service.tasksSucceeded + now->service.tasksFailed;
    status.inferenceReady = now->service.inferenceReady;
    status.sandboxReady = now->service.sandboxReady;
    status.workState = api::workStateName(now->work->state);
    if (now->work->state != api::WorkState::Accepting) {
        const auto refusal = m_workRefusal ? m_workRefusal() : std::nullopt;
        status.workReason = refusal ? refusal->message : "";
        status.workUntilMs = now->work->nextChangeMs;
    }
    status.spotChecks = now->arena->commitTasks && now->arena->checkTasks;
    if (status.inferenceReady) {
        status.coprocessors.push_back("inference");
        status.capabilities.insert(status.capabilities.end(), {"chat", "streaming"});
    }
    if (status.sandboxReady) {
        status.coprocessors.push_back("sandbox");
        status.capabilities.push_back("code_execution");
    }
    status.capabilities.push_back("e2ee");
    status.capabilities.push_back("consensus");
    status.networkName = now->chain.networkName;
    status.localNetwork = now->chain.localNetwork;
    status.chainId = now->chain.chainId;
    status.height = now->chain.height;
    status.term = now->chain.term;
    status.leader = now->chain.leader;
    status.validators = now->chain.validators;
    status.nodesTotal = static_cast<std::uint32_t>(now->peers.size() + 1);
    status.nodesAvailable = 1;
    for (const api::PeerInfo& peer : now->peers) {
        if (peer.state == api::PeerState::Connected) ++status.nodesAvailable;
    }
    return status;
}

}  // namespace stacknet::engine
