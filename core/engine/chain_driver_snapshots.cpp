// Snapshots: making and serving them, and joining by one.

#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/consensus/codec.h"
#include "core/consensus/execution_input.h"
#include "core/engine/chain_driver.h"

namespace stacknet::engine {

using network::FrameChannel;

/// Without the file this node neither serves snapshots nor joins by one; it goes by blocks.
void ChainDriver::openSnapshots(const NodePaths& paths) {
    auto store = SnapshotStore::open(paths.snapshots(), m_chainId);
    if (!store.ok()) {
        log::warning("engine", "snapshots_unusable", {{"reason", store.error().message}});
        return;
    }
    m_snapshots = std::move(store).value();
    const auto cleared = m_snapshots->discardUnfinishedUpTo(m_blocks->tipHeight());
    if (!cleared.ok()) {
        log::warning("engine", "snapshots_not_cleared", {{"reason", cleared.error().message}});
    }
    if (const auto newest = m_snapshots->newest()) m_keptHeight = newest->height;
    m_maker = std::make_unique<SnapshotMaker>(paths, m_chainId);
    makeSnapshot();
}

SnapshotStatus ChainDriver::snapshotStatus() const {
    return {m_join.status(), m_keptHeight, m_serving.refused()};
}

void ChainDriver::kept(const consensus::SnapshotManifest& manifest) {
    m_keptHeight = std::max(m_keptHeight, manifest.height);
    if (m_events.snapshotKept) m_events.snapshotKept(manifest);
    m_events.changed();
}

// ---- serving ------------------------------------------------------------------------------------

void ChainDriver::snapshotFrame(const PublicKey& from, Bytes bytes) {
    auto message = consensus::decodeSnapshotMessage(m_chainId, bytes);
    if (!message.ok()) {
        log::warning("engine", "message_refused",
                     {{"peer", from}, {"reason", message.error().message}});
        push(consensus::MessageRefused{from, message.error()});
        return;
    }
    // What is lost is asked for again.
    if (m_snapshotInbox.load() >= kSnapshotInboxMax) return;
    ++m_snapshotInbox;
    m_thread.post([this, alive = std::weak_ptr(m_alive), from,
                   message = std::move(message).value()]() mutable {
        if (alive.expired()) return;
        --m_snapshotInbox;
        snapshotMessage(from, std::move(message));
    });
}

void ChainDriver::snapshotMessage(const PublicKey& from, consensus::SnapshotMessage message) {
    if (m_failed) return;
    const bool request = std::holds_alternative<consensus::SnapshotRequest>(message) ||
                         std::holds_alternative<consensus::EpochsRequest>(message) ||
                         std::holds_alternative<consensus::ChunkRequest>(message);
    if (request) return serveSnapshot(from, message);
    joinStep(consensus::JoinReceived{from, std::move(message)});
    m_events.changed();
}

void ChainDriver::serveSnapshot(const PublicKey& to, const consensus::SnapshotMessage& request) {
    if (!m_peers.contains(to) || !m_serving.admit(to, m_clock.monotonicMs())) return;
    consensus::SnapshotMessage answer;
    if (std::holds_alternative<consensus::SnapshotRequest>(request)) {
        consensus::SnapshotOffer offer;
        if (m_snapshots) offer.manifest = m_snapshots->newest();
        answer = std::move(offer);
    } else if (const auto* epochs = std::get_if<consensus::EpochsRequest>(&request)) {
        answer = consensus::EpochsAnswer{
            m_blocks->epochSteps(epochs->from, epochs->countMax, network::kFrameBytesMax / 2)};
    } else if (const auto* asked = std::get_if<consensus::ChunkRequest>(&request)) {
        consensus::ChunkAnswer chunk{asked->height, asked->index, {}};
        if (m_snapshots) {
            chunk.chunk = m_snapshots->chunk(asked->height, asked->index).value_or(Bytes());
        }
        answer = std::move(chunk);
    }
    m_events.send(to, FrameChannel::Snapshot, consensus::encodeSnapshotMessage(m_chainId, answer));
}

// ---- making -------------------------------------------------------------------------------------

/// Of the last epoch that ended, when none was made of it yet.
void ChainDriver::makeSnapshot() {
    if (m_making || m_join.held() || !m_maker) return;
    const auto due = m_blocks->snapshotDue();
    if (!due) return;
    m_making = true;
    m_maker->make(*due, [this, alive = std::weak_ptr(m_alive),
                         height = due->height](Result<consensus::SnapshotManifest> manifest) {
        m_thread.post([this, alive, height, manifest = std::move(manifest)] {
            if (!alive.expired()) snapshotMade(height, manifest);
        });
    });
}

void ChainDriver::snapshotMade(consensus::Height height,
                               const Result<consensus::SnapshotManifest>& manifest) {
    m_making = false;
    if (m_failed) return;
    if (manifest.ok()) {
        log::notice("engine", "snapshot_made",
                    {{"height", manifest->height}, {"bytes", manifest->totalBytes}});
        kept(*manifest);
    } else {
        log::warning("engine", "snapshot_not_made", {{"reason", manifest.error().message}});
    }
    if (const auto done = m_blocks->snapshotMade(height); !done.ok()) return fail(done.error());
    if (m_stageWaiting) {
        const auto manifestWaiting = *m_stageWaiting;
        m_stageWaiting.reset();
        stage(manifestWaiting);
    }
    makeSnapshot();  // another epoch may have ended meanwhile
}

// ---- joining ------------------------------------------------------------------------------------

/// Where the light client walks from: the validators of the epoch that we are in.
void ChainDriver::standAt(const consensus::EngineConfig& config) {
    consensus::JoinStanding standing;
    standing.epoch.chainId = m_chainId;
    standing.epoch.epoch = config.epoch;
    for (std::size_t i = 0; i < m_validators.size(); ++i) {
        standing.epoch.validators.push_back(
            m_validators.at(static_cast<consensus::ValidatorIndex>(i)));
    }
    if (config.anchor) {
        standing.epoch.height = config.anchor->height;
        standing.epoch.blockId = config.anchor->id;
    }
    standing.height = m_blocks->tipHeight();
    joinStep(std::move(standing));
}

/// Shows the join what it must know of; true: the input is for it alone.
bool ChainDriver::joinTakes(const consensus::Input& input) {
    if (std::holds_alternative<consensus::Tick>(input)) {
        joinStep(consensus::JoinTick{});
    } else if (const auto* up = std::get_if<consensus::PeerConnected>(&input)) {
        joinStep(consensus::JoinPeerUp{up->peer});
    } else if (const auto* down = std::get_if<consensus::PeerDisconnected>(&input)) {
        m_serving.forget(down->peer);
        joinStep(consensus::JoinPeerDown{down->peer});
    } else if (const auto* received = std::get_if<consensus::MessageReceived>(&input)) {
        if (const auto* status = std::get_if<consensus::Status>(&received->message)) {
            joinStep(
                consensus::JoinClaim{received->from, received->epoch, status->finalizedHeight});
        }
        const auto* blocks = std::get_if<consensus::SyncResponse>(&received->message);
        if (blocks != nullptr && m_join.expectsBlocks(received->from)) {
            joinStep(consensus::JoinBlocks{received->from, *blocks});
            return true;
        }
    }
    return false;
}

void ChainDriver::joinStep(consensus::JoinInput input) {
    for (consensus::JoinOutput& output : m_join.step(m_clock.monotonicMs(), std::move(input))) {
        carryOut(std::move(output));
    }
}

void ChainDriver::carryOut(consensus::JoinOutput output) {
    if (auto* send = std::get_if<consensus::JoinSend>(&output)) {
        m_events.send(send->to, FrameChannel::Snapshot,
                      consensus::encodeSnapshotMessage(m_chainId, send->message));
    } else if (auto* ask = std::get_if<consensus::JoinAskBlocks>(&output)) {
        m_events.send(ask->to, FrameChannel::Consensus,
                      consensus::encodeMessage(m_chainId, ask->request, m_engine->epoch()));
    } else if (auto* hold = std::get_if<consensus::JoinHold>(&output)) {
        push(consensus::HoldSync{hold->held});
    } else if (auto* staged = std::get_if<consensus::JoinStage>(&output)) {
        log::notice("engine", "snapshot_chosen",
                    {{"height", staged->manifest.height}, {"bytes", staged->manifest.totalBytes}});
        stage(staged->manifest);
    } else if (auto* store = std::get_if<consensus::JoinStoreChunk>(&output)) {
        const auto stored = m_snapshots->putChunk(store->height, store->index, store->chunk);
        if (!stored.ok()) joinStep(consensus::JoinStaged{stored.error()});
    } else if (auto* blame = std::get_if<consensus::JoinBlame>(&output)) {
        push(consensus::MessageRefused{blame->peer, blame->error});
    } else if (auto* install = std::get_if<consensus::JoinInstall>(&output)) {
        // Not inside a turn, which has an engine's outputs in hand.
        m_toInstall = std::move(*install);
        m_thread.post([this, alive = std::weak_ptr(m_alive)] {
            if (!alive.expired()) finishJoin();
        });
    } else if (auto* ended = std::get_if<consensus::JoinEnded>(&output)) {
        const bool fork = ended->reason.code == "consensus.light_fork";
        (fork ? log::critical : log::notice)("engine", "snapshot_not_used",
                                             {{"reason", ended->reason.message}});
        makeSnapshot();
    }
}

void ChainDriver::stage(const consensus::SnapshotManifest& manifest) {
    if (!m_snapshots) {
        return joinStep(consensus::JoinStaged{makeError(
            "engine.snapshots_unusable", sentence("The file for snapshots cannot be used."))});
    }
    if (m_making) {
        // The maker writes to the same file.
        m_stageWaiting = manifest;
        return;
    }
    if (const auto begun = m_snapshots->beginFetch(manifest); !begun.ok()) {
        return joinStep(consensus::JoinStaged{begun.error()});
    }
    for (std::size_t i = 0; i < manifest.chunkHashes.size(); ++i) {
        Bytes chunk = m_snapshots->fetchedChunk(manifest.height, i);
        if (!chunk.empty()) joinStep(consensus::JoinChunkHere{i, std::move(chunk)});
    }
    joinStep(consensus::JoinStaged{});
}

void ChainDriver::finishJoin() {
    if (!m_toInstall || m_failed) return;
    const consensus::JoinInstall install = std::move(*m_toInstall);
    m_toInstall.reset();
    const auto installed = installSnapshot(install);
    if (!installed.ok()) {
        log::warning("engine", "snapshot_not_installed", {{"reason", installed.error().message}});
        const auto discarded = m_snapshots->discard(install.manifest.height);
        if (!discarded.ok()) {
            log::warning("engine", "snapshots_not_cleared",
                         {{"reason", discarded.error().message}});
        }
        joinStep(consensus::JoinInstalled{installed.error()});
        return;
    }
    const auto finished = m_snapshots->finishFetch(install.manifest.height);
    if (!finished.ok()) {
        log::warning("engine", "snapshot_not_kept", {{"reason", finished.error().message}});
    }
    log::notice("engine", "snapshot_installed",
                {{"height", install.manifest.height}, {"epoch", install.manifest.epoch}});
    beginEpoch();  // first: the join must know where we stand now
    joinStep(consensus::JoinInstalled{});
    push(consensus::HoldSync{false});
    kept(install.manifest);
}

/// From the chunks in the file to a chain that ends with the epoch's last block. Nothing here has
/// changed when it fails.
Result<void> ChainDriver::installSnapshot(const consensus::JoinInstall& join) {
    const consensus::SnapshotManifest& manifest = join.manifest;
    Bytes snapshot;
    snapshot.reserve(manifest.totalBytes);
    for (std::size_t i = 0; i < manifest.chunkHashes.size(); ++i) {
        const Bytes chunk = m_snapshots->fetchedChunk(manifest.height, i);
        if (consensus::snapshotChunkHash(chunk) != manifest.chunkHashes[i]) {
            return makeError("engine.snapshot_damaged",
                             sentence("A chunk of the snapshot was damaged on this disk."));
        }
        snapshot.insert(snapshot.end(), chunk.begin(), chunk.end());
    }
    STACKNET_TRY(ledger::State state, consensus::openSnapshot(manifest, snapshot));
    snapshot = Bytes();
    STACKNET_TRY(auto validators,
                 consensus::ValidatorSet::make(m_chainId, manifest.epoch, join.validators));
    SnapshotInstall install;
    install.baseHeight = manifest.height;
    install.baseRoot = manifest.stateRoot;
    install.epochs = join.steps;
    for (const consensus::BlockPtr& block : join.blocks) {
        STACKNET_TRY(const auto input,
                     consensus::executionInput(*block, validators, m_terms, state.beacon()));
        STACKNET_TRY(auto executed, ledger::execute(input, state, &m_judge));
        install.blocks.push_back(
            {block, validators.at(block->header.leader).key, std::move(executed)});
    }
    install.state = state.entries();
    STACKNET_CHECK(m_blocks->install(install));
    m_state = std::move(state);
    m_validators = std::move(validators);
    for (auto own = m_own.begin(); own != m_own.end();) {
        const auto& [signer, nonce] = own->first;
        own = nonce <= m_state.nonce(signer) ? m_own.erase(own) : std::next(own);
    }
    m_mempool.expire(m_state.timeMs());
    for (const SnapshotInstall::Executed& one : install.blocks) {
        m_events.finalized(FinalBlock{one.block, one.leader, one.result});
    }
    return {};
}

}  // namespace stacknet::engine
