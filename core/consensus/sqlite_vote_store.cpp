#include "core/consensus/sqlite_vote_store.h"

#include "core/base/canonical.h"
#include "core/base/codec.h"
#include "core/base/sentence.h"

namespace stacknet::consensus {
namespace {

// SQLite's integers are signed; views stay far below 2^63 and a row beyond is refused.
constexpr std::uint64_t kSlotMax = INT64_MAX;

const std::vector<std::string_view>& migrations() {
    static const std::vector<std::string_view> kMigrations = {
        "CREATE TABLE votes("
        "  epoch INTEGER NOT NULL, kind INTEGER NOT NULL, slot INTEGER NOT NULL,"
        "  digest BLOB NOT NULL, signed BLOB NOT NULL,"
        "  PRIMARY KEY(epoch, kind, slot)) WITHOUT ROWID;"
        "CREATE TABLE blocks("
        "  id BLOB PRIMARY KEY, view INTEGER NOT NULL, proposal BLOB NOT NULL) WITHOUT ROWID;"
        "CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;"};
    return kMigrations;
}

std::int64_t signedOf(std::uint64_t value) {
    return static_cast<std::int64_t>(value);
}
std::uint64_t unsignedOf(std::int64_t value) {
    return static_cast<std::uint64_t>(value);
}

Error conflict(const VoteRow& row, std::string_view reason) {
    return makeError("consensus.vote_conflict",
                     sentence("The vote of kind %1 at slot %2 %3. Another program may be signing "
                              "with this Node Key; stop it first.",
                              {static_cast<int>(row.kind), row.slot, reason}));
}

Result<void> putMeta(storage::Database& database, std::string_view name, ByteView value) {
    STACKNET_TRY(auto statement,
                 database.prepare("INSERT INTO meta(name, value) VALUES(?1, ?2) "
                                  "ON CONFLICT(name) DO UPDATE SET value = excluded.value"));
    return statement.bind(1, name).bind(2, value).run();
}

Result<Bytes> getMeta(storage::Database& database, std::string_view name) {
    STACKNET_TRY(auto statement, database.prepare("SELECT value FROM meta WHERE name = ?1"));
    STACKNET_TRY(const bool found, statement.bind(1, name).step());
    return found ? statement.blob(0) : Bytes{};
}

Bytes encodeNumber(std::uint64_t value) {
    return CanonicalWriter().u64(value).take();
}

Result<std::uint64_t> getNumber(storage::Database& database, std::string_view name) {
    STACKNET_TRY(const Bytes bytes, getMeta(database, name));
    if (bytes.empty()) return std::uint64_t{0};
    CanonicalReader in(bytes);
    const std::uint64_t value = in.u64("vote_store.number");
    STACKNET_CHECK(in.finish());
    return value;
}

Bytes encodeGate(const SigningGate& gate) {
    return CanonicalWriter().boolean(gate.sittingOut).u64(gate.signFrom).take();
}

Result<SigningGate> getGate(storage::Database& database) {
    SigningGate gate;
    STACKNET_TRY(const Bytes bytes, getMeta(database, "gate"));
    if (bytes.empty()) return gate;
    CanonicalReader in(bytes);
    gate.sittingOut = in.boolean("vote_store.sitting_out");
    gate.signFrom = in.u64("vote_store.sign_from");
    STACKNET_CHECK(in.finish());
    return gate;
}

std::error_code existsError(const std::filesystem::path& path, bool& exists) {
    std::error_code error;
    exists = std::filesystem::exists(path, error);
    return error;
}

}  // namespace

Result<std::unique_ptr<SqliteVoteStore>> SqliteVoteStore::create(const std::filesystem::path& path,
                                                                 const ChainId& chainId,
                                                                 const PublicKey& key, bool lost) {
    bool exists = false;
    if (existsError(path, exists) || exists) {
        return makeError(
            "consensus.vote_store_exists",
            sentence("The vote store %1 is there already; it must be opened, never replaced.",
                     {path.string()}));
    }
    STACKNET_TRY(auto database, storage::Database::open(path, {storage::Durability::Full, false}));
    STACKNET_CHECK(database.migrate(migrations()));
    STACKNET_TRY(auto transaction, storage::Transaction::begin(database));
    STACKNET_CHECK(putMeta(database, "chain_id", chainId.view()));
    STACKNET_CHECK(putMeta(database, "public_key", key.view()));
    STACKNET_CHECK(putMeta(database, "gate", encodeGate({lost, 0})));
    STACKNET_CHECK(transaction.commit());
    return std::unique_ptr<SqliteVoteStore>(new SqliteVoteStore(std::move(database)));
}

Result<std::unique_ptr<SqliteVoteStore>> SqliteVoteStore::open(const std::filesystem::path& path,
                                                               const ChainId& chainId,
                                                               const PublicKey& key) {
    bool exists = false;
    if (existsError(path, exists) || !exists) {
        return makeError("consensus.vote_store_missing",
                         sentence("The vote store %1 is missing; this node must sit out until a "
                                  "quorum has told it where it stands.",
                                  {path.string()}));
    }
    STACKNET_TRY(auto database, storage::Database::open(path, {storage::Durability::Full, false}));
    STACKNET_CHECK(database.migrate(migrations()));
    STACKNET_TRY(const Bytes storedChain, getMeta(database, "chain_id"));
    STACKNET_TRY(const Bytes storedKey, getMeta(database, "public_key"));
    if (storedChain.empty() || storedKey.empty()) {
        // A crash inside create(): nothing was ever signed with it, but we cannot tell it from a
        // file that was emptied.
        return makeError("storage.corrupt",
                         sentence("The vote store %1 is empty or damaged.", {path.string()}));
    }
    if (storedChain != toBytes(chainId.view()) || storedKey != toBytes(key.view())) {
        return makeError(
            "consensus.vote_store_foreign",
            sentence("The vote store %1 belongs to another network or another Node Key.",
                     {path.string()}));
    }
    return std::unique_ptr<SqliteVoteStore>(new SqliteVoteStore(std::move(database)));
}

Result<VoteStoreContents> SqliteVoteStore::load() {
    VoteStoreContents contents;
    STACKNET_TRY(contents.epoch, getNumber(m_database, "epoch"));
    STACKNET_TRY(auto votes, m_database.prepare("SELECT epoch, kind, slot, digest, signed "
                                                "FROM votes ORDER BY epoch, kind, slot"));
    while (true) {
        STACKNET_TRY(const bool more, votes.step());
        if (!more) break;
        VoteRow row;
        row.epoch = unsignedOf(votes.integer(0));
        row.kind = static_cast<VoteKind>(votes.integer(1));
        row.slot = unsignedOf(votes.integer(2));
        STACKNET_TRY(row.digest, Hash256::from(votes.blob(3), "vote_store.digest"));
        row.message = votes.blob(4);
        contents.votes.push_back(std::move(row));
    }
    STACKNET_TRY(auto blocks,
                 m_database.prepare("SELECT id, view, proposal FROM blocks ORDER BY view, id"));
    while (true) {
        STACKNET_TRY(const bool more, blocks.step());
        if (!more) break;
        HeldBlock block;
        STACKNET_TRY(block.id, BlockId::from(blocks.blob(0), "vote_store.block_id"));
        block.view = unsignedOf(blocks.integer(1));
        block.proposal = blocks.blob(2);
        contents.blocks.push_back(std::move(block));
    }
    STACKNET_TRY(contents.entryBundle, getMeta(m_database, "entry_bundle"));
    STACKNET_TRY(contents.gate, getGate(m_database));
    STACKNET_TRY(contents.floorView, getNumber(m_database, "floor_view"));
    STACKNET_TRY(contents.floorTerm, getNumber(m_database, "floor_term"));
    return contents;
}

Result<void> SqliteVoteStore::commit(const VoteBatch& batch) {
    if (batch.empty()) return {};
    STACKNET_TRY(auto transaction, storage::Transaction::begin(m_database));
    if (batch.openEpoch) STACKNET_CHECK(openEpoch(*batch.openEpoch));
    STACKNET_TRY(const Epoch epoch, getNumber(m_database, "epoch"));
    for (const VoteRow& row : batch.votes) {
        if (row.epoch != epoch) {
            return conflict(row, "is of epoch " + std::to_string(row.epoch) +
                                     ", the record is of epoch " + std::to_string(epoch));
        }
        STACKNET_CHECK(storeVote(row));
    }
    STACKNET_CHECK(storeBlocks(batch.blocks));
    STACKNET_CHECK(storeMeta(batch));
    STACKNET_CHECK(prune(batch));
    return transaction.commit();
}

Result<void> SqliteVoteStore::openEpoch(Epoch epoch) {
    STACKNET_TRY(const Epoch open, getNumber(m_database, "epoch"));
    if (epoch == open) return {};
    if (epoch < open || epoch > kSlotMax) {
        return makeError(
            "consensus.vote_conflict",
            sentence("The vote record is of epoch %1; nothing is signed in epoch %2 any more.",
                     {open, epoch}));
    }
    for (const char* sql : {"DELETE FROM votes", "DELETE FROM blocks",
                            "DELETE FROM meta WHERE name IN ('entry_bundle', 'gate', 'floor_view', "
                            "'floor_term')"}) {
        STACKNET_TRY(auto remove, m_database.prepare(sql));
        STACKNET_CHECK(remove.run());
    }
    return putMeta(m_database, "epoch", encodeNumber(epoch));
}

Result<void> SqliteVoteStore::storeVote(const VoteRow& row) {
    if (row.slot > kSlotMax || row.epoch > kSlotMax) return conflict(row, "is out of range");
    STACKNET_TRY(auto find, m_database.prepare("SELECT digest FROM votes WHERE epoch = ?1 AND "
                                               "kind = ?2 AND slot = ?3"));
    find.bind(1, signedOf(row.epoch)).bind(2, static_cast<std::int64_t>(row.kind));
    STACKNET_TRY(const bool found, find.bind(3, signedOf(row.slot)).step());
    if (found) {
        if (find.blob(0) == toBytes(row.digest.view())) return {};
        return conflict(row, "contradicts one that was signed before");
    }
    STACKNET_TRY(
        const std::uint64_t floor,
        getNumber(m_database, row.kind == VoteKind::Abandon ? "floor_term" : "floor_view"));
    if (row.slot < floor) {
        return conflict(row, "is below the pruned floor " + std::to_string(floor));
    }
    // The primary key is the guard itself; the query above only makes a better sentence.
    STACKNET_TRY(auto insert, m_database.prepare("INSERT INTO votes(epoch, kind, slot, digest, "
                                                 "signed) VALUES(?1, ?2, ?3, ?4, ?5)"));
    insert.bind(1, signedOf(row.epoch)).bind(2, static_cast<std::int64_t>(row.kind));
    insert.bind(3, signedOf(row.slot)).bind(4, row.digest.view()).bind(5, ByteView(row.message));
    return insert.run();
}

Result<void> SqliteVoteStore::storeBlocks(const std::vector<HeldBlock>& blocks) {
    if (blocks.empty()) return {};
    STACKNET_TRY(auto insert, m_database.prepare("INSERT OR IGNORE INTO blocks(id, view, proposal) "
                                                 "VALUES(?1, ?2, ?3)"));
    for (const HeldBlock& block : blocks) {
        insert.bind(1, block.id.view()).bind(2, signedOf(block.view));
        STACKNET_CHECK(insert.bind(3, ByteView(block.proposal)).run());
    }
    return {};
}

Result<void> SqliteVoteStore::storeMeta(const VoteBatch& batch) {
    if (batch.entryBundle) {
        STACKNET_CHECK(putMeta(m_database, "entry_bundle", *batch.entryBundle));
    }
    if (batch.gate) STACKNET_CHECK(putMeta(m_database, "gate", encodeGate(*batch.gate)));
    return {};
}

Result<void> SqliteVoteStore::prune(const VoteBatch& batch) {
    if (batch.floorView) {
        STACKNET_TRY(const std::uint64_t old, getNumber(m_database, "floor_view"));
        const std::uint64_t floor = std::max(old, *batch.floorView);
        STACKNET_CHECK(putMeta(m_database, "floor_view", encodeNumber(floor)));
        STACKNET_TRY(auto votes, m_database.prepare("DELETE FROM votes WHERE kind <> ?1 AND "
                                                    "slot < ?2"));
        votes.bind(1, static_cast<std::int64_t>(VoteKind::Abandon)).bind(2, signedOf(floor));
        STACKNET_CHECK(votes.run());
        STACKNET_TRY(auto blocks, m_database.prepare("DELETE FROM blocks WHERE view <= ?1"));
        STACKNET_CHECK(blocks.bind(1, signedOf(floor)).run());
    }
    if (batch.floorTerm) {
        STACKNET_TRY(const std::uint64_t old, getNumber(m_database, "floor_term"));
        const std::uint64_t floor = std::max(old, *batch.floorTerm);
        STACKNET_CHECK(putMeta(m_database, "floor_term", encodeNumber(floor)));
        STACKNET_TRY(auto votes, m_database.prepare("DELETE FROM votes WHERE kind = ?1 AND "
                                                    "slot < ?2"));
        votes.bind(1, static_cast<std::int64_t>(VoteKind::Abandon)).bind(2, signedOf(floor));
        STACKNET_CHECK(votes.run());
    }
    return {};
}

}  // namespace stacknet::consensus
