#include "core/engine/snapshot_store.h"

#include "core/base/log.h"
#include "core/base/sentence.h"

namespace stacknet::engine {

namespace {

const std::vector<std::string_view>& migrations() {
    static const std::vector<std::string_view> list = {
        "CREATE TABLE snapshots(height INTEGER PRIMARY KEY, manifest BLOB NOT NULL,"
        " complete INTEGER NOT NULL);"
        "CREATE TABLE chunks(height INTEGER NOT NULL, number INTEGER NOT NULL,"
        " bytes BLOB NOT NULL, PRIMARY KEY(height, number));"};
    return list;
}

std::int64_t asInteger(std::uint64_t value) {
    return static_cast<std::int64_t>(value);
}

Result<storage::Database> openFile(const std::filesystem::path& path) {
    STACKNET_TRY(auto database, storage::Database::open(path, {storage::Durability::Normal}));
    STACKNET_CHECK(database.migrate(migrations()));
    return database;
}

}  // namespace

Result<std::unique_ptr<SnapshotStore>> SnapshotStore::open(const std::filesystem::path& path,
                                                           const ChainId& chainId) {
    auto database = openFile(path);
    if (!database.ok() && database.error().code == "storage.corrupt") {
        log::warning("engine", "snapshots_damaged", {{"file", path.string()}});
        std::error_code ignored;
        for (const char* suffix : {"", "-wal", "-shm"}) {
            std::filesystem::remove(path.string() + suffix, ignored);
        }
        database = openFile(path);
    }
    if (!database.ok()) return database.error();
    std::unique_ptr<SnapshotStore> store(new SnapshotStore(std::move(database).value()));
    std::vector<consensus::Height> foreign;
    {
        STACKNET_TRY(auto rows,
                     store->m_database.prepare("SELECT height, manifest FROM snapshots"));
        for (;;) {
            STACKNET_TRY(const bool more, rows.step());
            if (!more) break;
            const auto manifest = consensus::SnapshotManifest::decode(rows.blob(1));
            const bool ours = manifest.ok() && manifest->chainId == chainId;
            if (!ours) foreign.push_back(static_cast<consensus::Height>(rows.integer(0)));
        }
    }
    for (const consensus::Height height : foreign) STACKNET_CHECK(store->discard(height));
    return store;
}

std::optional<Bytes> SnapshotStore::read(const char* sql, consensus::Height height,
                                         std::size_t index) const {
    auto statement = m_database.prepare(sql);
    if (!statement.ok()) return std::nullopt;
    statement->bind(1, asInteger(height)).bind(2, asInteger(index));
    const auto found = statement->step();
    if (!found.ok() || !*found) return std::nullopt;
    return statement->blob(0);
}

std::optional<consensus::SnapshotManifest> SnapshotStore::newest() const {
    const auto bytes = read(
        "SELECT manifest FROM snapshots WHERE complete=1 AND height>=?1 AND ?2=0"
        " ORDER BY height DESC LIMIT 1",
        0, 0);
    if (!bytes) return std::nullopt;
    auto manifest = consensus::SnapshotManifest::decode(*bytes);
    if (!manifest.ok()) return std::nullopt;
    return *manifest;
}

std::optional<Bytes> SnapshotStore::chunk(consensus::Height height, std::size_t index) const {
    return read(
        "SELECT c.bytes FROM chunks c JOIN snapshots s ON s.height = c.height"
        " WHERE c.height=?1 AND c.number=?2 AND s.complete=1",
        height, index);
}

Bytes SnapshotStore::fetchedChunk(consensus::Height height, std::size_t index) const {
    return read("SELECT bytes FROM chunks WHERE height=?1 AND number=?2", height, index)
        .value_or(Bytes());
}

Result<void> SnapshotStore::beginFetch(const consensus::SnapshotManifest& manifest) {
    const Bytes encoded = manifest.encode();
    STACKNET_TRY(auto transaction, storage::Transaction::begin(m_database));
    STACKNET_TRY(auto other, m_database.prepare("DELETE FROM snapshots WHERE manifest<>?1"
                                                " AND (complete=0 OR height=?2)"));
    STACKNET_CHECK(other.bind(1, ByteView(encoded)).bind(2, asInteger(manifest.height)).run());
    STACKNET_CHECK(m_database.execute(
        "DELETE FROM chunks WHERE height NOT IN (SELECT height FROM snapshots)"));
    STACKNET_TRY(auto insert,
                 m_database.prepare("INSERT OR REPLACE INTO snapshots VALUES(?1,?2,0)"));
    STACKNET_CHECK(insert.bind(1, asInteger(manifest.height)).bind(2, ByteView(encoded)).run());
    return transaction.commit();
}

Result<void> SnapshotStore::storeChunk(consensus::Height height, std::size_t index,
                                       ByteView chunk) {
    STACKNET_TRY(auto put, m_database.prepare("INSERT OR REPLACE INTO chunks VALUES(?1,?2,?3)"));
    return put.bind(1, asInteger(height)).bind(2, asInteger(index)).bind(3, chunk).run();
}

Result<void> SnapshotStore::putChunk(consensus::Height height, std::size_t index, ByteView chunk) {
    return storeChunk(height, index, chunk);
}

Result<void> SnapshotStore::keepNewest() {
    STACKNET_TRY(auto old,
                 m_database.prepare("DELETE FROM snapshots WHERE complete=1 AND height NOT IN"
                                    " (SELECT height FROM snapshots WHERE complete=1"
                                    " ORDER BY height DESC LIMIT ?1)"));
    STACKNET_CHECK(old.bind(1, asInteger(kSnapshotsKept)).run());
    return m_database.execute(
        "DELETE FROM chunks WHERE height NOT IN (SELECT height FROM snapshots)");
}

Result<void> SnapshotStore::finishFetch(consensus::Height height) {
    STACKNET_TRY(auto transaction, storage::Transaction::begin(m_database));
    STACKNET_TRY(auto finish,
                 m_database.prepare("UPDATE snapshots SET complete=1 WHERE height=?1"));
    STACKNET_CHECK(finish.bind(1, asInteger(height)).run());
    STACKNET_CHECK(keepNewest());
    return transaction.commit();
}

Result<void> SnapshotStore::discard(consensus::Height height) {
    STACKNET_TRY(auto transaction, storage::Transaction::begin(m_database));
    for (const char* sql :
         {"DELETE FROM snapshots WHERE height=?1", "DELETE FROM chunks WHERE height=?1"}) {
        STACKNET_TRY(auto remove, m_database.prepare(sql));
        STACKNET_CHECK(remove.bind(1, asInteger(height)).run());
    }
    return transaction.commit();
}

Result<void> SnapshotStore::discardUnfinishedUpTo(consensus::Height height) {
    STACKNET_TRY(auto transaction, storage::Transaction::begin(m_database));
    STACKNET_TRY(auto old,
                 m_database.prepare("DELETE FROM snapshots WHERE complete=0 AND height<=?1"));
    STACKNET_CHECK(old.bind(1, asInteger(height)).run());
    STACKNET_CHECK(m_database.execute(
        "DELETE FROM chunks WHERE height NOT IN (SELECT height FROM snapshots)"));
    return transaction.commit();
}

Result<std::unique_ptr<SnapshotStore::Writer>> SnapshotStore::Writer::begin(
    SnapshotStore& store, consensus::Height height) {
    STACKNET_TRY(auto transaction, storage::Transaction::begin(store.m_database));
    STACKNET_TRY(auto old, store.m_database.prepare("DELETE FROM chunks WHERE height=?1"));
    STACKNET_CHECK(old.bind(1, asInteger(height)).run());
    return std::unique_ptr<Writer>(new Writer(store, height, std::move(transaction)));
}

Result<void> SnapshotStore::Writer::write(ByteView bytes) {
    m_total += bytes.size();
    if (m_total > consensus::kSnapshotBytesMax) {
        return makeError("consensus.snapshot_bad_manifest",
                         sentence("The state is larger than 1 GiB; no snapshot of it is kept."));
    }
    while (!bytes.empty()) {
        const std::size_t part =
            std::min(bytes.size(), consensus::kSnapshotChunkBytes - m_buffer.size());
        m_buffer.insert(m_buffer.end(), bytes.begin(),
                        bytes.begin() + static_cast<std::ptrdiff_t>(part));
        bytes = bytes.subspan(part);
        if (m_buffer.size() == consensus::kSnapshotChunkBytes) STACKNET_CHECK(flush());
    }
    return {};
}

Result<void> SnapshotStore::Writer::flush() {
    STACKNET_CHECK(m_store.storeChunk(m_height, m_hashes.size(), m_buffer));
    m_hashes.push_back(consensus::snapshotChunkHash(m_buffer));
    m_buffer.clear();
    return {};
}

Result<consensus::SnapshotManifest> SnapshotStore::Writer::finish(const ChainId& chainId,
                                                                  consensus::Epoch epoch,
                                                                  const Hash256& stateRoot) {
    if (!m_buffer.empty()) STACKNET_CHECK(flush());
    consensus::SnapshotManifest manifest{chainId,   m_height, epoch,
                                         stateRoot, m_total,  std::move(m_hashes)};
    STACKNET_CHECK(manifest.check());
    const Bytes encoded = manifest.encode();
    STACKNET_TRY(auto insert,
                 m_store.m_database.prepare("INSERT OR REPLACE INTO snapshots VALUES(?1,?2,1)"));
    STACKNET_CHECK(insert.bind(1, asInteger(m_height)).bind(2, ByteView(encoded)).run());
    STACKNET_CHECK(m_store.keepNewest());
    STACKNET_CHECK(m_transaction.commit());
    return manifest;
}

}  // namespace stacknet::engine
