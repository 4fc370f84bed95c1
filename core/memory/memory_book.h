#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/memory/memory_store.h"
#include "core/memory/snapshot.h"
#include "core/memory/term_index.h"
#include "core/rack/block_store.h"

/// The memories of this node's accounts, and the sessions in which they are open.
namespace stacknet::memory {

struct BookLimits {
    std::int64_t idleMs = 15LL * 60 * 1'000;        ///< a session that is not used ends then
    std::int64_t absoluteMs = 8LL * 3'600 * 1'000;  ///< and any session then
    std::size_t sessionsMax = 64;                   ///< open at a time
    std::size_t snapshotsMax = 32;                  ///< kept of one memory
};

/// What of a memory goes into one prompt at most.
inline constexpr std::size_t kRecallEntriesMax = 8;
inline constexpr std::size_t kRecallBytesMax = 4'096;  ///< the frame included

/// How a memory stands. Times are milliseconds.
struct SessionInfo {
    MemoryId memoryId;
    std::size_t entries = 0;
    std::int64_t idleLeftMs = 0;      ///< without further use
    std::int64_t absoluteLeftMs = 0;  ///< in any case
};

/// Which entries are meant; what is empty means all.
struct EntryFilter {
    std::optional<District> district;
    std::optional<SecretBytes> state;
    std::optional<SecretBytes> city;
    bool takes(const Entry& entry) const;
};

struct EntryPage {
    std::vector<Entry> entries;  ///< newest first
    std::uint64_t next = 0;      ///< `before` of the next page; 0: that was all
};

/// What a chat asks of the memory.
struct Recall {
    SecretBytes question;  ///< the user's newest message
    EntryScope scope;      ///< read from and write to; empty: read all, write without one
    bool read = true;
    bool write = true;
    std::size_t bytesMax = kRecallBytesMax;
};
struct Recalled {
    SecretBytes prompt;  ///< for the model, frame and all; empty: nothing fits or nothing is known
    std::size_t used = 0;
    std::size_t written = 0;
};

/// What ended with a deletion.
struct Removal {
    std::size_t snapshots = 0;  ///< that held what was deleted, and went with it
    std::size_t blocks = 0;
    storage::DeletionProof proof;  ///< of forget()
};

/// Everything that happens to memories, one call after the other on one thread. An account reaches
/// its own memory only. Between open and close its entries and an index of their words are in
/// wiping memory, its keys in locked memory; nothing else of it is ever in the clear. Sessions end
/// by close(), after idleMs without use, and after absoluteMs; time asleep counts.
///
/// Errors: "memory.locked" (no open session), "memory.not_found" (no memory, entry or snapshot of
/// that name), "memory.full" (kEntriesMax, kMemoryTextMax), those of checkEntry, of the store and
/// of snapshots.
class MemoryBook {
public:
    /// `blocks` keeps the snapshots and outlives the book.
    MemoryBook(MemoryStore store, rack::IBlockStore& blocks, Clock& clock, Rng& rng,
               BookLimits limits);
    ~MemoryBook();
    MemoryBook(const MemoryBook&) = delete;
    MemoryBook& operator=(const MemoryBook&) = delete;

    /// The wrapped keys of the owner's memory; nothing when there is none.
    Result<std::optional<StoredKeys>> keysOf(const Owner& owner);
    /// Opens a session with keys that the secret gave. `isNew`: makes the memory ("memory.exists"
    /// when there is one by now). Error "memory.busy" when too many are open.
    Result<SessionInfo> open(const Owner& owner, MemoryKeys keys, bool isNew);
    /// How the session stands; not a use of it.
    Result<SessionInfo> session(const Owner& owner);
    bool close(const Owner& owner);
    /// Ends what is past its time.
    void expire();
    std::size_t openSessions() const { return m_sessions.size(); }

    /// At most 100 at a time, those before the entry number `before` (0: the newest).
    Result<EntryPage> list(const Owner& owner, const EntryFilter& filter, std::uint64_t before,
                           std::size_t count);
    Result<Entry> read(const Owner& owner, const EntryId& id);
    /// `district` decides, else the rules, else Facts. The rest of `wanted` but text and scope is
    /// set here.
    Result<Entry> add(const Owner& owner, Entry wanted, std::optional<District> district);
    /// What is set in the arguments changes. Snapshots that hold the old text go.
    Result<Entry> edit(const Owner& owner, const EntryId& id, std::optional<SecretBytes> text,
                       std::optional<District> district, std::optional<EntryScope> scope);
    /// Snapshots that hold it go with it.
    Result<Removal> remove(const Owner& owner, const EntryId& id);
    /// Needs no session: keys, entries and snapshots of the owner are destroyed here.
    Result<Removal> forget(const Owner& owner);
    /// All entries, oldest first.
    Result<std::vector<Entry>> all(const Owner& owner);

    /// Reads and writes for one chat, docs/protocol/memory.md: written are the sentences of the
    /// question that a rule knows (district.h) and that are not there yet in this scope.
    Result<Recalled> recall(const Owner& owner, const Recall& wanted);

    Result<SnapshotRecord> snapshot(const Owner& owner);
    /// Newest first; needs no session.
    Result<std::vector<SnapshotRecord>> snapshots(const Owner& owner);
    /// The CAR of one of the owner's snapshots; needs no session.
    Result<Bytes> snapshotCar(const Owner& owner, const std::string& cid);
    /// The files of one of the owner's snapshots, for a restore.
    Result<SnapshotFiles> snapshotFiles(const Owner& owner, const std::string& cid);
    /// Takes a snapshot's entries as the owner's memory and opens a session. A memory of the
    /// same id is replaced; one of another id stays and is the error "memory.exists".
    Result<SessionInfo> restore(const Owner& owner, const SnapshotFiles& files, MemoryKeys keys);

    Result<MemoryStore::Totals> totals() { return m_store.totals(); }

private:
    struct Session;
    Result<Session*> use(const Owner& owner);
    SessionInfo infoOf(const Session& session) const;
    bool isPast(const Session& session) const;
    Result<std::unique_ptr<Session>> load(std::int64_t number, MemoryKeys keys);
    Result<Entry> store(Session& session, Entry entry);
    Result<Removal> dropSnapshots(std::int64_t memory);
    Result<std::int64_t> numberOf(const Owner& owner);
    Result<std::size_t> writeNew(Session& session, const Recall& wanted);
    static void readInto(Recalled& out, const Session& session, const Recall& wanted);

    MemoryStore m_store;
    rack::IBlockStore& m_blocks;
    Clock& m_clock;
    Rng& m_rng;
    const BookLimits m_limits;
    std::map<Owner, std::unique_ptr<Session>> m_sessions;
};

/// The CAR of a snapshot's directory as files; checked block by block and nothing kept. Errors:
/// "memory.bad_snapshot", those of the CAR reader.
Result<SnapshotFiles> filesOfCar(ByteView car);

}  // namespace stacknet::memory
