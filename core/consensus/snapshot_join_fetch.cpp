// What a joining node fetches once it knows which state: blocks, chunks, and the end of it.

#include "core/consensus/snapshot_join.h"

namespace stacknet::consensus {

void SnapshotJoin::on(const JoinChunkHere& input) {
    if (m_phase == Phase::Staging) m_assembly->restore(input.index, input.chunk);
}

void SnapshotJoin::on(const JoinStaged& input) {
    if (m_phase != Phase::Staging && m_phase != Phase::Fetch) return;
    if (input.failed) return giveUp(*input.failed);
    m_phase = Phase::Fetch;
}

bool SnapshotJoin::fetch() {
    const SnapshotManifest& manifest = m_assembly->manifest();
    const Height last = stepOf(manifest.epoch)->header.height;
    const bool blocksHere = manifest.height + m_blocks.size() == last;
    if (blocksHere && m_assembly->complete()) {
        const auto walked = static_cast<std::ptrdiff_t>(manifest.epoch - m_start.epoch + 1);
        emit(JoinInstall{manifest,
                         {m_steps.begin(), m_steps.begin() + walked},
                         validatorsOf(manifest.epoch),
                         m_blocks});
        m_phase = Phase::Installing;
        return false;
    }
    if (makers(*m_chosen) == 0 || manifest.height <= m_height) {
        dropOffer(*m_chosen);
        m_phase = Phase::Walk;
        return true;
    }
    if (!blocksHere) askForBlocks();
    askForChunks();
    return false;
}

void SnapshotJoin::askForBlocks() {
    if (m_blocksAsked) return;
    const auto peer = leastFailed(&SnapshotJoin::madeChosen);
    if (!peer) return;
    const Height from = m_assembly->manifest().height + m_blocks.size() + 1;
    m_blocksAsked = {*peer, {from, kSyncBlocksMax}, m_nowMs};
    emit(JoinAskBlocks{*peer, m_blocksAsked->request});
}

void SnapshotJoin::on(const JoinBlocks& input) {
    if (!expectsBlocks(input.from)) return;
    const SyncRequest request = m_blocksAsked->request;
    m_blocksAsked.reset();
    const SyncResponse& response = input.response;
    if (response.blocks.empty()) return fail(input.from);
    const Epoch epoch = m_assembly->manifest().epoch;
    const BlockHeader& end = stepOf(epoch)->header;
    const auto validators = ValidatorSet::make(m_chainId, epoch, validatorsOf(epoch));
    if (!validators.ok()) return giveUp(validators.error());
    // What the first one stands on is bound by the hashes up to the epoch's last header.
    const BlockHeader& first = response.blocks.front()->header;
    const BlockId parentId = m_blocks.empty() ? first.parentId : m_blocks.back()->id;
    const View parentView = m_blocks.empty() ? first.parentView : m_blocks.back()->header.view;
    auto checked =
        checkSyncResponse(response, request, parentId, parentView, *validators, m_chainId, epoch);
    const BlockPtr& last = response.blocks.back();
    if (checked.ok() && last->header.height >= end.height && last->id != end.id()) {
        checked = makeError("consensus.bad_sync",
                            "The answer to a sync request ends the epoch at another block.");
    }
    if (!checked.ok()) return blame(input.from, checked.error());
    m_blocks.insert(m_blocks.end(), response.blocks.begin(), response.blocks.end());
}

void SnapshotJoin::askForChunks() {
    bool asked = true;
    while (asked) {
        asked = false;
        // By turns, so that every peer serves its share.
        for (auto& [id, peer] : m_peers) {
            if (!madeChosen(peer) || peer.aside || peer.chunks.size() >= kSnapshotPerPeerMax ||
                m_nowMs < peer.askNotBeforeMs) {
                continue;
            }
            const auto index = m_assembly->ask(id);
            if (!index) return;
            peer.chunks[*index] = m_nowMs;
            peer.askNotBeforeMs = m_nowMs + kSnapshotAskGapMs;
            emit(JoinSend{id, ChunkRequest{m_assembly->manifest().height,
                                           static_cast<std::uint32_t>(*index)}});
            asked = true;
        }
    }
}

void SnapshotJoin::receive(const PublicKey& from, const ChunkAnswer& answer) {
    const bool awaited = m_phase == Phase::Fetch && answer.height == m_assembly->manifest().height;
    if (!awaited) return unsolicited(from, "snapshot chunk");
    const auto peer = m_peers.find(from);
    const bool open = peer != m_peers.end() && peer->second.chunks.erase(answer.index) > 0;
    if (answer.chunk.empty() && m_asked.contains(from)) {
        if (open) offerIsGone(from);
        return;
    }
    const ChunkOutcome outcome = m_assembly->receive(from, answer.index, answer.chunk);
    if (outcome.blame) return blame(from, *outcome.error);
    if (outcome.accepted) emit(JoinStoreChunk{answer.height, answer.index, answer.chunk});
}

/// The peer keeps that snapshot no longer: nobody's fault. It may have a newer one.
void SnapshotJoin::offerIsGone(const PublicKey& id) {
    setAside(id);
    const auto peer = m_peers.find(id);
    if (peer == m_peers.end()) return;
    fail(id);
    if (failures(id) >= kSnapshotFailuresMax) return;
    peer->second.aside = peer->second.askedOffer = peer->second.answeredOffer = false;
    m_offersUntilMs = m_nowMs + m_params.snapshotAnswerMs;
}

void SnapshotJoin::on(const JoinInstalled& input) {
    if (m_phase != Phase::Installing) return;
    if (!input.failed) {
        m_held = false;  // the engine that was held is gone
        return reset();
    }
    if (input.failed->code != "consensus.snapshot_wrong_root") return giveUp(*input.failed);
    const Hash256 lie = *m_chosen;
    std::vector<PublicKey> liars;
    for (const auto& [id, peer] : m_peers) {
        if (peer.offer == lie) liars.push_back(id);
    }
    for (const PublicKey& liar : liars) blame(liar, *input.failed);
    dropOffer(lie);
    m_phase = Phase::Walk;
}

}  // namespace stacknet::consensus
