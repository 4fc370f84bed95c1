#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "core/consensus/snapshot_sync.h"
#include "core/storage/database.h"

namespace stacknet::engine {

/// Complete snapshots that are kept to be served.
inline constexpr std::size_t kSnapshotsKept = 2;

/// Snapshots in a file of their own (snapshots.db): the newest two that this node made or fetched,
/// and at most one that is being fetched. Nothing in it is precious: what is lost is made or
/// fetched again. One thread at a time; two stores may have the same file open.
class SnapshotStore {
public:
    /// Opens or creates; a damaged file, or one of another network, is emptied. Errors:
    /// "storage.*".
    static Result<std::unique_ptr<SnapshotStore>> open(const std::filesystem::path& path,
                                                       const ChainId& chainId);

    /// The complete one with the greatest height.
    std::optional<consensus::SnapshotManifest> newest() const;
    /// A chunk of a complete one; nothing when it is not kept.
    std::optional<Bytes> chunk(consensus::Height height, std::size_t index) const;

    /// Makes room for a snapshot that is fetched; chunks of the very same manifest stay, those of
    /// any other that was never finished go.
    Result<void> beginFetch(const consensus::SnapshotManifest& manifest);
    Result<void> putChunk(consensus::Height height, std::size_t index, ByteView chunk);
    /// Of the one that is fetched; empty when it is not here yet.
    Bytes fetchedChunk(consensus::Height height, std::size_t index) const;
    /// All chunks are here and right: it is served from now on. Keeps the newest kSnapshotsKept.
    Result<void> finishFetch(consensus::Height height);
    Result<void> discard(consensus::Height height);
    /// What was never finished and is of no use any more at this height.
    Result<void> discardUnfinishedUpTo(consensus::Height height);

    /// A snapshot that is made here, chunk after chunk, in one transaction.
    class Writer {
    public:
        static Result<std::unique_ptr<Writer>> begin(SnapshotStore& store,
                                                     consensus::Height height);
        /// Errors: "consensus.snapshot_bad_manifest" (more than 1 GiB), "storage.*".
        Result<void> write(ByteView bytes);
        /// Stores the rest and the manifest. Without it nothing stays.
        Result<consensus::SnapshotManifest> finish(const ChainId& chainId, consensus::Epoch epoch,
                                                   const Hash256& stateRoot);

    private:
        Writer(SnapshotStore& store, consensus::Height height, storage::Transaction transaction)
            : m_store(store), m_height(height), m_transaction(std::move(transaction)) {}
        Result<void> flush();

        SnapshotStore& m_store;
        consensus::Height m_height;
        storage::Transaction m_transaction;
        Bytes m_buffer;
        std::uint64_t m_total = 0;
        std::vector<Hash256> m_hashes;
    };

private:
    explicit SnapshotStore(storage::Database database) : m_database(std::move(database)) {}
    Result<void> storeChunk(consensus::Height height, std::size_t index, ByteView chunk);
    Result<void> keepNewest();
    std::optional<Bytes> read(const char* sql, consensus::Height height, std::size_t index) const;

    mutable storage::Database m_database;
};

}  // namespace stacknet::engine
