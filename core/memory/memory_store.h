#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/memory/memory_keys.h"
#include "core/memory/owner.h"
#include "core/storage/database.h"
#include "core/storage/deletion.h"

namespace stacknet::memory {

/// A snapshot as the database knows it.
struct SnapshotRecord {
    Hash256 id;                   ///< SHA-256 of snapshot id and memory id: names it in lists
    std::string cid;              ///< of the snapshot's directory
    std::string parent;           ///< cid of the one before it; empty: none
    std::int64_t createdDay = 0;  ///< days since 1970 UTC
    std::int64_t segments = 0;
    std::int64_t bytes = 0;  ///< of the encrypted segments
    bool operator==(const SnapshotRecord&) const = default;
};

/// The file memory.db. It holds no text, no word and no index of any: owners, wrapped keys and
/// sealed entries. What it tells without a secret: which accounts have a memory, how many entries,
/// in which order they were made, their length rounded up to 256 bytes, and which snapshots were
/// taken on which day. What is deleted here is gone from the file and its log before the call
/// returns (storage/deletion.h); copies of the file elsewhere stay sealed under a key whose wrap
/// is gone. Every statement is prepared when it is used, so that an authorizer sees all of them.
/// Used from one thread at a time. Errors of storage pass through.
class MemoryStore {
public:
    using Wait = std::function<bool(std::int64_t ms)>;

    /// An empty path keeps everything in memory. `wait` waits between attempts at emptying the
    /// log; false: there is no time for that.
    static Result<MemoryStore> open(const std::filesystem::path& path, Clock& clock, Wait wait);

    struct Found {
        std::int64_t number = 0;  ///< names the memory below
        StoredKeys keys;
    };
    Result<std::optional<Found>> find(const Owner& owner);
    Result<std::int64_t> create(const Owner& owner, const StoredKeys& keys);
    /// A memory with its entries in one transaction: all or nothing.
    Result<std::int64_t> createWith(const Owner& owner, const StoredKeys& keys,
                                    const std::vector<SealedEntry>& entries);

    /// All entries in the order they were made.
    Result<std::vector<SealedEntry>> entries(std::int64_t memory);
    Result<void> add(std::int64_t memory, const std::vector<SealedEntry>& entries);
    /// Seals an entry anew in its place; what was there is gone for good.
    Result<void> replace(std::int64_t memory, const SealedEntry& entry);
    /// For good. False: there was none.
    Result<bool> remove(std::int64_t memory, const EntryId& id);
    /// All entries anew, for good (a restore over what is there).
    Result<void> replaceAll(std::int64_t memory, const StoredKeys& keys,
                            const std::vector<SealedEntry>& entries);
    /// The memory, its entries, keys and list of snapshots, for good.
    Result<storage::DeletionProof> forget(std::int64_t memory);

    Result<void> addSnapshot(std::int64_t memory, const SnapshotRecord& snapshot);
    /// Newest first.
    Result<std::vector<SnapshotRecord>> snapshots(std::int64_t memory);
    Result<void> removeSnapshots(std::int64_t memory);

    struct Totals {
        std::uint64_t memories = 0;
        std::uint64_t entries = 0;
        std::uint64_t sealedBytes = 0;
        std::uint64_t snapshots = 0;
        bool operator==(const Totals&) const = default;
    };
    Result<Totals> totals();

private:
    MemoryStore(storage::Database database, Clock& clock, Wait wait)
        : m_database(std::move(database)), m_clock(&clock), m_wait(std::move(wait)) {}
    Result<storage::DeletionProof> erase(std::string dataClass,
                                         const storage::Deletion::Remove& remove);

    storage::Database m_database;
    Clock* m_clock;
    Wait m_wait;
};

}  // namespace stacknet::memory
