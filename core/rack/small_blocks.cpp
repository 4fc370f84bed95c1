#include "core/rack/small_blocks_internal.h"

namespace stacknet::rack {

namespace {

constexpr std::int64_t kRowsAtOnce = 1'000;

// With a row number: content lies in the order it came in, and only the digests are spread.
constexpr std::string_view kCreate =
    "CREATE TABLE blocks (id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE,"
    " content BLOB NOT NULL) STRICT";

}  // namespace

Result<SmallBlocks> SmallBlocks::open(const std::filesystem::path& file,
                                      storage::Durability durability) {
    STACKNET_TRY(storage::Database database, storage::Database::open(file, {durability, false}));
    STACKNET_CHECK(database.migrate({kCreate}));
    SmallBlocks blocks(std::move(database));
    STACKNET_TRY(blocks.m_insert,
                 blocks.m_database.prepare("INSERT OR IGNORE INTO blocks (digest, content)"
                                           " VALUES (?1, ?2)"));
    STACKNET_TRY(blocks.m_select,
                 blocks.m_database.prepare("SELECT content FROM blocks WHERE digest = ?1"));
    return blocks;
}

Result<void> SmallBlocks::begin() {
    if (m_open) return {};
    STACKNET_CHECK(m_database.execute("BEGIN IMMEDIATE"));
    m_open = true;
    return {};
}

/// After some errors (a full disk) SQLite has rolled back by itself, after others not: either way
/// nothing of this transaction is left, and commit() has to say so.
Error SmallBlocks::abandon(const Error& error) {
    (void)m_database.execute("ROLLBACK");
    m_open = false;
    m_lost = error;
    return error;
}

Result<bool> SmallBlocks::put(const Hash256& digest, ByteView content) {
    STACKNET_CHECK(begin());
    m_insert->bind(1, digest.view()).bind(2, content);
    if (const auto inserted = m_insert->run(); !inserted.ok()) return abandon(inserted.error());
    return m_database.changes() > 0;
}

Result<std::optional<Bytes>> SmallBlocks::get(const Hash256& digest) {
    m_select->bind(1, digest.view());
    STACKNET_TRY(const bool row, m_select->step());
    if (!row) return std::optional<Bytes>();
    std::optional<Bytes> content = m_select->blob(0);
    m_select->reset();
    return content;
}

Result<bool> SmallBlocks::has(const Hash256& digest) {
    m_select->bind(1, digest.view());
    STACKNET_TRY(const bool row, m_select->step());
    if (row) m_select->reset();
    return row;
}

Result<std::optional<std::uint64_t>> SmallBlocks::remove(const Hash256& digest) {
    STACKNET_CHECK(begin());
    STACKNET_TRY(
        storage::Statement statement,
        m_database.prepare("DELETE FROM blocks WHERE digest = ?1 RETURNING length(content)"));
    statement.bind(1, digest.view());
    const auto row = statement.step();
    if (!row.ok()) return abandon(row.error());
    if (!*row) return std::optional<std::uint64_t>();
    const std::optional<std::uint64_t> bytes = static_cast<std::uint64_t>(statement.integer(0));
    if (const auto ended = statement.run(); !ended.ok()) return abandon(ended.error());
    m_removed = true;
    return bytes;
}

Result<std::vector<SmallBlocks::Row>> SmallBlocks::after(std::int64_t id) {
    STACKNET_TRY(storage::Statement statement,
                 m_database.prepare("SELECT id, digest, length(content) FROM blocks"
                                    " WHERE id > ?1 ORDER BY id LIMIT ?2"));
    statement.bind(1, id).bind(2, kRowsAtOnce);
    std::vector<Row> rows;
    while (true) {
        STACKNET_TRY(const bool row, statement.step());
        if (!row) return rows;
        STACKNET_TRY(const Hash256 digest, Hash256::from(statement.blob(1), "digest"));
        rows.push_back(
            {statement.integer(0), digest, static_cast<std::uint64_t>(statement.integer(2))});
    }
}

Result<StoreSize> SmallBlocks::size() {
    STACKNET_TRY(storage::Statement statement,
                 m_database.prepare("SELECT count(*), sum(length(content)) FROM blocks"));
    STACKNET_TRY(const bool row, statement.step());
    if (!row) return StoreSize();
    return StoreSize{static_cast<std::uint64_t>(statement.integer(0)),
                     static_cast<std::uint64_t>(statement.integer(1))};
}

Result<void> SmallBlocks::commit() {
    if (m_lost) return *std::exchange(m_lost, std::nullopt);
    if (m_open) {
        if (const auto done = m_database.execute("COMMIT"); !done.ok()) {
            (void)abandon(done.error());
            return *std::exchange(m_lost, std::nullopt);
        }
    }
    m_open = false;
    if (m_removed) STACKNET_CHECK(m_database.eraseDeleted());
    m_removed = false;
    return {};
}

}  // namespace stacknet::rack
