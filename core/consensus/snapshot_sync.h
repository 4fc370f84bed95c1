#pragma once

#include <vector>

#include "core/consensus/types.h"
#include "core/ledger/state.h"

/// Joining by a snapshot of the state instead of by every block: cutting one up, and putting one
/// together from peers that are not trusted (docs/protocol/light-client.md). Pure, and bounded:
/// an assembly keeps no chunk, it hands each on as soon as its hash is right.
namespace stacknet::consensus {

inline constexpr std::size_t kSnapshotChunkBytes = std::size_t{256} << 10;
inline constexpr std::size_t kSnapshotChunksMax = 4'096;
inline constexpr std::uint64_t kSnapshotBytesMax =
    std::uint64_t{kSnapshotChunkBytes} * kSnapshotChunksMax;  ///< 1 GiB
/// Chunks asked for and not here yet, over all peers.
inline constexpr std::size_t kSnapshotInFlightMax = 16;
/// Peers that one chunk may have been asked of; late answers of theirs are no misbehaviour.
inline constexpr std::size_t kSnapshotAskedMax = 8;

/// What a peer offers. Only `height`, `epoch` and `stateRoot` can be checked against the chain
/// (matches()); that the chunks are that state shows at the end (openSnapshot()).
struct SnapshotManifest {
    ChainId chainId;
    Height height = 0;  ///< the state after this block: a header's state_height
    Epoch epoch = 0;    ///< of the header that commits to it
    Hash256 stateRoot;
    std::uint64_t totalBytes = 0;
    /// One per chunk; all chunks but the last have kSnapshotChunkBytes.
    std::vector<Hash256> chunkHashes;
    bool operator==(const SnapshotManifest&) const = default;

    Bytes encode() const;
    /// Total over foreign bytes; sizes are checked before anything of that size is made. Errors:
    /// "base.bad_canonical" (names the field), "consensus.snapshot_bad_manifest".
    static Result<SnapshotManifest> decode(ByteView bytes);
    /// "consensus.snapshot_bad_manifest": no bytes, too many, or a count that does not go with
    /// them.
    Result<void> check() const;
    /// "consensus.snapshot_wrong_root" unless `header`, which a FinalCert proved (ProvenHeader),
    /// commits to this very state.
    Result<void> matches(const BlockHeader& header) const;

    std::size_t chunkSize(std::size_t index) const;
    std::uint64_t chunkOffset(std::size_t index) const { return index * kSnapshotChunkBytes; }
};

/// BLAKE2b-256 (personal "stknet-chunk").
Hash256 snapshotChunkHash(ByteView chunk);
/// Describes `snapshot` (State::encodeSnapshot()). Error "consensus.snapshot_bad_manifest" when it
/// is larger than kSnapshotBytesMax.
Result<SnapshotManifest> makeSnapshotManifest(const ChainId& chainId, Height height, Epoch epoch,
                                              const Hash256& stateRoot, ByteView snapshot);
/// Chunk `index` of `snapshot`, for a peer that asks; empty when there is none.
ByteView snapshotChunk(ByteView snapshot, std::size_t index);

/// The end of it: the state, if the bytes are the one that the manifest names. Error
/// "consensus.snapshot_wrong_root": whoever gave the manifest lied (each chunk was what it said).
Result<ledger::State> openSnapshot(const SnapshotManifest& manifest, ByteView snapshot);

/// What became of a chunk that arrived.
struct ChunkOutcome {
    bool accepted = false;  ///< write it at `offset`; it is not kept here
    std::uint64_t offset = 0;
    std::optional<Error> error;
    bool blame = false;  ///< no honest peer sends this: disconnect, ask others
};

/// Collects the chunks of one manifest, from any number of peers, in any order, over restarts.
/// One thread at a time.
class SnapshotAssembly {
public:
    /// `header`: proven final. Errors of check() and matches(): blame whoever gave the manifest.
    static Result<SnapshotAssembly> begin(SnapshotManifest manifest, const BlockHeader& header);

    const SnapshotManifest& manifest() const { return m_manifest; }
    std::size_t received() const { return m_received; }
    bool complete() const { return m_received == m_manifest.chunkHashes.size(); }

    /// After a restart: a chunk that was written before. False when it is not the right one (a
    /// torn write): it is fetched again.
    bool restore(std::size_t index, ByteView chunk);

    /// The next chunk to ask `peer` for, lowest first; nothing while enough are on their way.
    std::optional<std::size_t> ask(const PublicKey& peer);
    /// The answer did not come: the chunk may be asked of others.
    void giveUp(const PublicKey& peer, std::size_t index);
    /// The peer is gone, with everything it was asked for.
    void giveUp(const PublicKey& peer);

    /// Errors in the outcome: "consensus.snapshot_unsolicited" (never asked of this peer, or no
    /// such chunk), "consensus.snapshot_bad_chunk" (wrong size or hash; it is asked of others
    /// then), both with blame; "consensus.snapshot_duplicate" (here already) without.
    ChunkOutcome receive(const PublicKey& peer, std::size_t index, ByteView chunk);

private:
    struct Slot {
        bool here = false;
        bool inFlight = false;
        PublicKey from;                ///< while in flight
        std::vector<PublicKey> asked;  ///< at most kSnapshotAskedMax, newest last
    };
    explicit SnapshotAssembly(SnapshotManifest manifest);
    bool isRight(std::size_t index, ByteView chunk) const;
    void markHere(std::size_t index);
    void land(Slot& slot);

    SnapshotManifest m_manifest;
    std::vector<Slot> m_slots;
    std::size_t m_received = 0;
    std::size_t m_inFlight = 0;
    std::size_t m_lowestMissing = 0;
};

}  // namespace stacknet::consensus
