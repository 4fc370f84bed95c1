// Snapshots of the memories: taken, listed, carried away and restored.

#include <algorithm>

#include "core/crypto/hash.h"
#include "core/memory/memory_session_internal.h"
#include "core/memory/snapshot_tree.h"
#include "core/rack/car.h"

namespace stacknet::memory {
namespace {

constexpr std::int64_t kDayMs = 24LL * 3'600 * 1'000;
/// Segments, three directories' worth of other blocks, and some more.
constexpr std::uint64_t kCarBlocksMax = kSegmentsMax + 16;
constexpr std::uint64_t kCarBytesMax = (kSegmentsMax + 2) * kSegmentBytes;

Error noSnapshot() {
    return makeError("memory.not_found",
                     "There is no such snapshot of this account here; list them first.");
}

SnapshotRecord recordOf(const Manifest& manifest, const rack::Cid& cid, const MemoryId& memory,
                        const SnapshotFiles& files) {
    SnapshotRecord record;
    record.id = crypto::sha256({manifest.snapshotId.view(), memory.view()});
    record.cid = cid.text();
    record.parent = manifest.parent;
    record.createdDay = manifest.createdDay;
    record.segments = manifest.segments;
    for (const Bytes& segment : files.segments) {
        record.bytes += static_cast<std::int64_t>(segment.size());
    }
    return record;
}

}  // namespace

Result<SnapshotFiles> filesOfCar(ByteView car) {
    rack::MemoryBlockStore blocks;
    STACKNET_TRY(const rack::CarSummary summary,
                 rack::readCar(car, blocks, {kCarBlocksMax, kCarBytesMax}));
    if (summary.roots.size() != 1) return badSnapshot("its CAR has not one root");
    return readSnapshotTree(summary.roots.front(), blocks);
}

Result<Removal> MemoryBook::dropSnapshots(std::int64_t memory) {
    Removal removal;
    STACKNET_TRY(const auto records, m_store.snapshots(memory));
    if (records.empty()) return removal;
    // Blocks first: a crash between the two leaves a list that says too much, not blocks that
    // nobody knows of.
    for (const SnapshotRecord& record : records) {
        STACKNET_TRY(const rack::Cid cid, rack::Cid::fromText(record.cid));
        STACKNET_TRY(const std::size_t blocks, removeSnapshotTree(cid, m_blocks));
        removal.blocks += blocks;
        ++removal.snapshots;
    }
    STACKNET_CHECK(m_store.removeSnapshots(memory));
    return removal;
}

Result<SnapshotRecord> MemoryBook::snapshot(const Owner& owner) {
    STACKNET_TRY(Session * session, use(owner));
    STACKNET_TRY(const auto known, m_store.snapshots(session->number));
    if (known.size() >= m_limits.snapshotsMax) {
        return makeError("memory.full",
                         "This node keeps " + std::to_string(m_limits.snapshotsMax) +
                             " snapshots of a memory at most. Fetch what you want to keep, then "
                             "delete or edit an entry, which ends them, or forget the memory.");
    }
    std::vector<const Entry*> entries;
    for (const auto& entry : session->entries) {
        if (entry) entries.push_back(&*entry);
    }
    STACKNET_TRY(const MadeSnapshot made,
                 makeSnapshot(session->keys, entries, known.empty() ? "" : known.front().cid,
                              m_clock.wallMs() / kDayMs, m_rng));
    STACKNET_TRY(const rack::Cid cid, writeSnapshotTree(made.files, m_blocks));
    SnapshotRecord record = recordOf(made.manifest, cid, session->keys.id(), made.files);
    STACKNET_CHECK(m_store.addSnapshot(session->number, record));
    return record;
}

Result<std::vector<SnapshotRecord>> MemoryBook::snapshots(const Owner& owner) {
    STACKNET_TRY(const auto found, m_store.find(owner));
    if (!found) return std::vector<SnapshotRecord>();
    return m_store.snapshots(found->number);
}

Result<Bytes> MemoryBook::snapshotCar(const Owner& owner, const std::string& cid) {
    STACKNET_TRY(const auto known, snapshots(owner));
    const bool own = std::any_of(known.begin(), known.end(),
                                 [&](const SnapshotRecord& each) { return each.cid == cid; });
    if (!own) return noSnapshot();
    STACKNET_TRY(const rack::Cid root, rack::Cid::fromText(cid));
    Bytes car;
    STACKNET_CHECK(rack::writeCar(m_blocks, {root}, [&](ByteView bytes) -> Result<void> {
        car.insert(car.end(), bytes.begin(), bytes.end());
        return {};
    }));
    return car;
}

Result<SnapshotFiles> MemoryBook::snapshotFiles(const Owner& owner, const std::string& cid) {
    STACKNET_TRY(const auto known, snapshots(owner));
    const bool own = std::any_of(known.begin(), known.end(),
                                 [&](const SnapshotRecord& each) { return each.cid == cid; });
    if (!own) return noSnapshot();
    STACKNET_TRY(const rack::Cid root, rack::Cid::fromText(cid));
    return readSnapshotTree(root, m_blocks);
}

Result<SessionInfo> MemoryBook::restore(const Owner& owner, const SnapshotFiles& files,
                                        MemoryKeys keys) {
    STACKNET_TRY(const OpenedSnapshot opened, openSnapshot(files, keys));
    STACKNET_TRY(const auto found, m_store.find(owner));
    const EntrySealer sealer(keys);
    std::vector<SealedEntry> sealed;
    sealed.reserve(opened.entries.size());
    for (const Entry& entry : opened.entries) sealed.push_back(sealer.seal(entry, m_rng));
    std::int64_t number = 0;
    if (found) {
        const auto standing = e2ee::readStackKey(found->keys.blob);
        if (!standing.ok() || standing->stackId != keys.id()) {
            return makeError("memory.exists",
                             "This account has another memory here. Forget it first, then restore "
                             "the snapshot.");
        }
        number = found->number;
        STACKNET_CHECK(m_store.replaceAll(number, keys.stored(), sealed));
    } else {
        STACKNET_TRY(number, m_store.createWith(owner, keys.stored(), sealed));
    }
    STACKNET_TRY(const rack::Cid cid, writeSnapshotTree(files, m_blocks));
    const SnapshotRecord record = recordOf(opened.manifest, cid, keys.id(), files);
    STACKNET_TRY(const auto known, m_store.snapshots(number));
    const bool listed = std::any_of(known.begin(), known.end(), [&](const SnapshotRecord& each) {
        return each.cid == record.cid;
    });
    if (!listed) STACKNET_CHECK(m_store.addSnapshot(number, record));
    m_sessions.erase(owner);
    return open(owner, std::move(keys), false);
}

}  // namespace stacknet::memory
