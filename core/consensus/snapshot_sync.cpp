#include "core/consensus/snapshot_sync.h"

#include <algorithm>

#include "core/base/canonical.h"
#include "core/crypto/hash.h"

namespace stacknet::consensus {
namespace {

constexpr std::string_view kManifestDomain = "stacknet/snapshot/1";

Error badManifest(const std::string& reason) {
    return makeError("consensus.snapshot_bad_manifest", "The snapshot offer " + reason + ".");
}

Error wrongRoot(const std::string& reason) {
    return makeError("consensus.snapshot_wrong_root", "The snapshot " + reason + ".");
}

std::uint64_t chunksOf(std::uint64_t bytes) {
    return (bytes + kSnapshotChunkBytes - 1) / kSnapshotChunkBytes;
}

}  // namespace

Hash256 snapshotChunkHash(ByteView chunk) {
    return crypto::blake2b256(chunk, "stknet-chunk");
}

Bytes SnapshotManifest::encode() const {
    CanonicalWriter out;
    out.raw(asBytes(kManifestDomain)).fixed(chainId).u64(height).u64(epoch).fixed(stateRoot);
    out.u64(totalBytes).u32(static_cast<std::uint32_t>(chunkHashes.size()));
    for (const Hash256& hash : chunkHashes) out.fixed(hash);
    return out.take();
}

Result<SnapshotManifest> SnapshotManifest::decode(ByteView bytes) {
    CanonicalReader in(bytes);
    if (asText(in.raw(kManifestDomain.size(), "manifest.domain")) != kManifestDomain) {
        in.fail("manifest.domain", "is not a snapshot offer");
    }
    SnapshotManifest manifest;
    manifest.chainId = in.fixed<ChainId>("manifest.chain_id");
    manifest.height = in.u64("manifest.height");
    manifest.epoch = in.u64("manifest.epoch");
    manifest.stateRoot = in.fixed<Hash256>("manifest.state_root");
    manifest.totalBytes = in.u64("manifest.total_bytes");
    const std::uint32_t count =
        in.count(kSnapshotChunksMax, Hash256::size, "manifest.chunk_hashes");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        manifest.chunkHashes.push_back(in.fixed<Hash256>("manifest.chunk_hash"));
    }
    STACKNET_CHECK(in.finish());
    STACKNET_CHECK(manifest.check());
    return manifest;
}

Result<void> SnapshotManifest::check() const {
    if (totalBytes == 0) return badManifest("has no bytes");
    if (totalBytes > kSnapshotBytesMax) return badManifest("is larger than 1 GiB");
    if (chunkHashes.size() != chunksOf(totalBytes)) {
        return badManifest("names " + std::to_string(chunkHashes.size()) + " chunks for " +
                           std::to_string(totalBytes) + " bytes");
    }
    return {};
}

Result<void> SnapshotManifest::matches(const BlockHeader& header) const {
    if (chainId != header.chainId) return wrongRoot("is of another network");
    if (height != header.stateHeight || epoch != header.epoch) {
        return wrongRoot("is not of the height that the final header commits to");
    }
    if (stateRoot != header.stateRoot) {
        return wrongRoot("has another state root than the final header");
    }
    return {};
}

std::size_t SnapshotManifest::chunkSize(std::size_t index) const {
    const std::uint64_t rest = totalBytes - chunkOffset(index);
    return static_cast<std::size_t>(std::min<std::uint64_t>(rest, kSnapshotChunkBytes));
}

Result<SnapshotManifest> makeSnapshotManifest(const ChainId& chainId, Height height, Epoch epoch,
                                              const Hash256& stateRoot, ByteView snapshot) {
    SnapshotManifest manifest{chainId, height, epoch, stateRoot, snapshot.size(), {}};
    if (snapshot.size() > kSnapshotBytesMax) return badManifest("is larger than 1 GiB");
    for (std::size_t i = 0; i < chunksOf(snapshot.size()); ++i) {
        manifest.chunkHashes.push_back(snapshotChunkHash(snapshotChunk(snapshot, i)));
    }
    STACKNET_CHECK(manifest.check());
    return manifest;
}

ByteView snapshotChunk(ByteView snapshot, std::size_t index) {
    if (index >= chunksOf(snapshot.size())) return {};
    const std::size_t offset = index * kSnapshotChunkBytes;
    return snapshot.subspan(offset, std::min(kSnapshotChunkBytes, snapshot.size() - offset));
}

Result<ledger::State> openSnapshot(const SnapshotManifest& manifest, ByteView snapshot) {
    if (snapshot.size() != manifest.totalBytes) return wrongRoot("has not the size it was said");
    auto state = ledger::State::decodeSnapshot(snapshot);
    if (!state.ok()) return wrongRoot("is no state: " + state.error().message);
    if (state->chainId() != manifest.chainId || state->height() != manifest.height) {
        return wrongRoot("is of another network or height than it was said");
    }
    // The root is the proof; everything before only makes better sentences.
    if (state->root() != manifest.stateRoot) return wrongRoot("has another state root");
    return state;
}

SnapshotAssembly::SnapshotAssembly(SnapshotManifest manifest)
    : m_manifest(std::move(manifest)), m_slots(m_manifest.chunkHashes.size()) {}

Result<SnapshotAssembly> SnapshotAssembly::begin(SnapshotManifest manifest,
                                                 const BlockHeader& header) {
    STACKNET_CHECK(manifest.check());
    STACKNET_CHECK(manifest.matches(header));
    return SnapshotAssembly(std::move(manifest));
}

bool SnapshotAssembly::isRight(std::size_t index, ByteView chunk) const {
    // The size first: an oversized chunk must not cost its hash.
    return chunk.size() == m_manifest.chunkSize(index) &&
           snapshotChunkHash(chunk) == m_manifest.chunkHashes[index];
}

void SnapshotAssembly::land(Slot& slot) {
    if (!slot.inFlight) return;
    slot.inFlight = false;
    --m_inFlight;
}

void SnapshotAssembly::markHere(std::size_t index) {
    Slot& slot = m_slots[index];
    land(slot);
    slot.here = true;
    ++m_received;
    while (m_lowestMissing < m_slots.size() && m_slots[m_lowestMissing].here) ++m_lowestMissing;
}

bool SnapshotAssembly::restore(std::size_t index, ByteView chunk) {
    if (index >= m_slots.size() || !isRight(index, chunk)) return false;
    if (!m_slots[index].here) markHere(index);
    return true;
}

std::optional<std::size_t> SnapshotAssembly::ask(const PublicKey& peer) {
    if (m_inFlight >= kSnapshotInFlightMax) return std::nullopt;
    for (std::size_t index = m_lowestMissing; index < m_slots.size(); ++index) {
        Slot& slot = m_slots[index];
        if (slot.here || slot.inFlight) continue;
        slot.inFlight = true;
        slot.from = peer;
        ++m_inFlight;
        std::erase(slot.asked, peer);
        if (slot.asked.size() == kSnapshotAskedMax) slot.asked.erase(slot.asked.begin());
        slot.asked.push_back(peer);
        return index;
    }
    return std::nullopt;
}

void SnapshotAssembly::giveUp(const PublicKey& peer, std::size_t index) {
    if (index >= m_slots.size()) return;
    Slot& slot = m_slots[index];
    if (slot.inFlight && slot.from == peer) land(slot);
}

void SnapshotAssembly::giveUp(const PublicKey& peer) {
    for (std::size_t index = m_lowestMissing; index < m_slots.size(); ++index) {
        giveUp(peer, index);
    }
}

ChunkOutcome SnapshotAssembly::receive(const PublicKey& peer, std::size_t index, ByteView chunk) {
    ChunkOutcome outcome;
    const auto refuse = [&](const char* code, const std::string& sentence, bool blame) {
        outcome.error = makeError(code, sentence);
        outcome.blame = blame;
        return outcome;
    };
    const std::string name = "Snapshot chunk " + std::to_string(index);
    const bool exists = index < m_slots.size();
    if (!exists || std::find(m_slots[index].asked.begin(), m_slots[index].asked.end(), peer) ==
                       m_slots[index].asked.end()) {
        return refuse("consensus.snapshot_unsolicited", name + " was not asked of this peer.",
                      true);
    }
    if (m_slots[index].here) {
        return refuse("consensus.snapshot_duplicate", name + " is here already.", false);
    }
    if (!isRight(index, chunk)) {
        giveUp(peer, index);
        std::erase(m_slots[index].asked, peer);
        return refuse("consensus.snapshot_bad_chunk",
                      name + " is not the one that was offered; it is asked of another peer.",
                      true);
    }
    markHere(index);
    outcome.accepted = true;
    outcome.offset = m_manifest.chunkOffset(index);
    return outcome;
}

}  // namespace stacknet::consensus
