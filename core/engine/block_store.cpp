#include "core/engine/block_store.h"

#include <algorithm>

#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/consensus/codec.h"

namespace stacknet::engine {

namespace {

constexpr std::int64_t kSummariesMax = 10'000;

const std::vector<std::string_view>& migrations() {
    static const std::vector<std::string_view> list = {
        "CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;"
        "CREATE TABLE blocks(height INTEGER PRIMARY KEY, view INTEGER NOT NULL, id BLOB NOT NULL,"
        " header BLOB NOT NULL, block BLOB NOT NULL, leader BLOB NOT NULL, state_root BLOB NOT "
        "NULL,"
        " time_ms INTEGER NOT NULL, transactions INTEGER NOT NULL, final_cert BLOB);"
        "CREATE TABLE state(key BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;"
        "CREATE TABLE transactions(hash BLOB PRIMARY KEY, height INTEGER NOT NULL,"
        " position INTEGER NOT NULL, code INTEGER NOT NULL) WITHOUT ROWID;"
        "CREATE TABLE paperwork(node_key BLOB NOT NULL, task BLOB NOT NULL, height INTEGER NOT "
        "NULL,"
        " tokens INTEGER NOT NULL, micro_usd INTEGER NOT NULL, receipt BLOB NOT NULL,"
        " PRIMARY KEY(node_key, task)) WITHOUT ROWID;",
        "CREATE TABLE proofs(height INTEGER NOT NULL, position INTEGER NOT NULL,"
        " code INTEGER NOT NULL, class INTEGER, offender BLOB, epoch INTEGER, view INTEGER,"
        " before INTEGER, taken INTEGER, reward INTEGER, rewarded BLOB,"
        " PRIMARY KEY(height, position)) WITHOUT ROWID;",
        "CREATE TABLE epoch_ends(height INTEGER PRIMARY KEY, proof BLOB NOT NULL);",
        // base: the state that a snapshot brought. overwritten: rows as they were before `height`.
        "ALTER TABLE epoch_ends ADD COLUMN epoch INTEGER;"
        "ALTER TABLE epoch_ends ADD COLUMN step BLOB;"
        "CREATE TABLE base(height INTEGER PRIMARY KEY, state_root BLOB NOT NULL);"
        "CREATE TABLE overwritten(key BLOB NOT NULL, height INTEGER NOT NULL, value BLOB,"
        " PRIMARY KEY(key, height)) WITHOUT ROWID;"};
    return list;
}

Error corrupt(const std::string& what) {
    return makeError(
        "engine.state_corrupt",
        sentence("The chain database is damaged: %1. Set chain.db aside and start again: the node "
                 "fetches the chain from its peers. Keep votes.db where it is.",
                 {what}));
}

std::int64_t asInteger(std::uint64_t value) {
    return static_cast<std::int64_t>(value);
}

bool isProof(const ledger::Payload& payload) {
    return std::holds_alternative<ledger::SubmitEvidence>(payload) ||
           std::holds_alternative<ledger::SubmitChallenge>(payload);
}

bool isVerdictSlash(const ledger::Event& event) {
    return event.kind == ledger::EventKind::KeySlashed &&
           event.offence == ledger::OffenceClass::SpotCheck;
}

void bindSlash(storage::Statement& insert, const ledger::Event& slash, ByteView last) {
    insert.bind(4, static_cast<std::int64_t>(slash.offence));
    insert.bind(5, slash.nodeKey.view()).bind(6, asInteger(slash.epoch));
    insert.bind(7, asInteger(slash.view)).bind(8, asInteger(slash.before));
    insert.bind(9, asInteger(slash.tokens)).bind(10, asInteger(slash.reward));
    insert.bind(11, last);
}

/// The conviction that the transaction at `position` brought about, or null.
const ledger::Event* slashBy(const ledger::ExecutionResult& result, std::size_t position) {
    for (const ledger::Event& event : result.events) {
        if (event.kind == ledger::EventKind::KeySlashed && event.txIndex == position) return &event;
    }
    return nullptr;
}

}  // namespace

Result<std::unique_ptr<BlockStore>> BlockStore::open(const std::filesystem::path& path,
                                                     const ledger::Genesis& genesis) {
    STACKNET_TRY(auto database, storage::Database::open(path));
    STACKNET_CHECK(database.migrate(migrations()));
    std::unique_ptr<BlockStore> store(new BlockStore(std::move(database)));
    store->m_genesis = genesis;
    const ChainId chainId = genesis.chainId();
    STACKNET_TRY(auto find, store->m_database.prepare("SELECT value FROM meta WHERE name='chain'"));
    STACKNET_TRY(const bool found, find.step());
    if (!found) {
        STACKNET_TRY(auto insert,
                     store->m_database.prepare("INSERT INTO meta VALUES('chain', ?1)"));
        STACKNET_CHECK(insert.bind(1, chainId.view()).run());
    } else if (find.blob(0) != toBytes(chainId.view())) {
        return makeError("engine.other_chain",
                         sentence("%1 holds the chain of another genesis (%2…). Restore the right "
                                  "genesis.json, or begin with an empty data directory.",
                                  {path.string(), toHex(find.blob(0)).substr(0, 16)}));
    }
    find.reset();
    STACKNET_CHECK(store->readTip());
    return store;
}

Result<std::unique_ptr<BlockStore>> BlockStore::openReadOnly(const std::filesystem::path& path) {
    STACKNET_TRY(auto database, storage::Database::open(path, {storage::Durability::Normal, true}));
    std::unique_ptr<BlockStore> store(new BlockStore(std::move(database)));
    STACKNET_CHECK(store->readTip());
    return store;
}

Result<void> BlockStore::readTip() {
    STACKNET_TRY(auto tip, m_database.prepare("SELECT COALESCE(MAX(height),0), "
                                              "COALESCE(SUM(transactions),0) FROM blocks"));
    STACKNET_TRY(const bool found, tip.step());
    STACKNET_INVARIANT(found);
    m_tip = static_cast<consensus::Height>(tip.integer(0));
    m_transactions = static_cast<std::uint64_t>(tip.integer(1));
    return {};
}

Result<ledger::State> BlockStore::loadState() const {
    STACKNET_INVARIANT(m_genesis.has_value());
    if (m_tip == 0) return ledger::State::fromGenesis(*m_genesis);
    STACKNET_TRY(auto rows, m_database.prepare("SELECT key, value FROM state"));
    std::vector<ledger::StateEntry> entries;
    for (;;) {
        STACKNET_TRY(const bool more, rows.step());
        if (!more) break;
        entries.push_back({rows.blob(0), rows.blob(1)});
    }
    auto state = ledger::State::fromEntries(entries);
    if (!state.ok()) return corrupt(state.error().message);
    const auto stored = column("SELECT state_root FROM blocks WHERE height=?1", m_tip);
    if (!stored || state->height() != m_tip || *stored != toBytes(state->root().view())) {
        return corrupt(sentence("its state does not have the root of height %1", {m_tip}));
    }
    return state;
}

Result<consensus::FinalizedTip> BlockStore::tip() const {
    STACKNET_INVARIANT(m_genesis.has_value());
    consensus::FinalizedTip tip;
    tip.height = m_tip;
    tip.genesisTimeMs = m_genesis->timeMs;
    consensus::Height from = 0;
    if (m_tip > 0) {
        tip.header = header(m_tip);
        if (!tip.header) return corrupt(sentence("the block at height %1 cannot be read", {m_tip}));
        tip.finalCert = finalCert(m_tip);
        from = tip.header->stateHeight;
    }
    for (consensus::Height height = from; height <= m_tip; ++height) {
        if (height == 0) {
            tip.roots.push_back({0, ledger::State::fromGenesis(*m_genesis).root()});
            continue;
        }
        auto stored = column("SELECT state_root FROM blocks WHERE height=?1", height);
        if (!stored) stored = column("SELECT state_root FROM base WHERE height=?1", height);
        if (!stored) return corrupt(sentence("height %1 is missing", {height}));
        STACKNET_TRY(const Hash256 root, Hash256::from(*stored, "state_root"));
        tip.roots.push_back({height, root});
    }
    return tip;
}

Result<void> BlockStore::append(const consensus::Block& block, const PublicKey& leader,
                                const std::optional<consensus::Certificate>& finalCert,
                                const ledger::ExecutionResult& result,
                                const std::optional<consensus::EpochProof>& epochProof,
                                const std::vector<ledger::EpochValidator>* nextValidators) {
    STACKNET_INVARIANT(block.header.height == m_tip + 1);
    STACKNET_INVARIANT(result.outcomes.size() == block.transactions.size());
    STACKNET_TRY(auto transaction, storage::Transaction::begin(m_database));
    if (m_tip == 0) {
        // The genesis rows that no block changes must be in the table too.
        STACKNET_TRY(auto put, m_database.prepare("INSERT OR REPLACE INTO state VALUES(?1,?2)"));
        for (const auto& entry : ledger::State::fromGenesis(*m_genesis).entries()) {
            STACKNET_CHECK(put.bind(1, ByteView(entry.key)).bind(2, ByteView(entry.value)).run());
        }
    }
    STACKNET_CHECK(insertBlock(block, leader, finalCert, result));
    if (epochProof) {
        STACKNET_CHECK(insertEpochEnd(block.header, *epochProof, nextValidators));
    }
    if (nextValidators != nullptr || snapshotDue()) {
        STACKNET_CHECK(keepOverwritten(block.header, result));
    }
    STACKNET_TRY(auto put, m_database.prepare("INSERT OR REPLACE INTO state VALUES(?1,?2)"));
    STACKNET_TRY(auto remove, m_database.prepare("DELETE FROM state WHERE key=?1"));
    for (const ledger::StateEntry& change : result.changes) {
        if (change.value.empty()) {
            STACKNET_CHECK(remove.bind(1, ByteView(change.key)).run());
        } else {
            STACKNET_CHECK(put.bind(1, ByteView(change.key)).bind(2, ByteView(change.value)).run());
        }
    }
    STACKNET_CHECK(transaction.commit());
    m_tip = block.header.height;
    m_transactions += block.transactions.size();
    return {};
}

/// The block and the indices over what it did, inside the caller's transaction.
Result<void> BlockStore::insertBlock(const consensus::Block& block, const PublicKey& leader,
                                     const std::optional<consensus::Certificate>& finalCert,
                                     const ledger::ExecutionResult& result) {
    STACKNET_TRY(auto insert,
                 m_database.prepare("INSERT INTO blocks VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)"));
    const Bytes header = consensus::encodeHeader(block.header);
    const Bytes body = consensus::encodeBlock(block);
    insert.bind(1, asInteger(block.header.height)).bind(2, asInteger(block.header.view));
    insert.bind(3, block.id.view()).bind(4, ByteView(header)).bind(5, ByteView(body));
    insert.bind(6, leader.view()).bind(7, result.stateRoot.view()).bind(8, block.header.timeMs);
    insert.bind(9, asInteger(block.transactions.size()));
    Bytes certificate;
    if (finalCert) certificate = consensus::encodeCertificate(*finalCert);
    finalCert ? insert.bind(10, ByteView(certificate)) : insert.bindNull(10);
    STACKNET_CHECK(insert.run());
    // The first outcome of a transaction is the one that counts; a repeat in a later block failed.
    STACKNET_TRY(auto index,
                 m_database.prepare("INSERT OR IGNORE INTO transactions VALUES(?1,?2,?3,?4)"));
    for (std::size_t i = 0; i < result.outcomes.size(); ++i) {
        STACKNET_CHECK(index.bind(1, result.outcomes[i].hash.view())
                           .bind(2, asInteger(block.header.height))
                           .bind(3, asInteger(i))
                           .bind(4, static_cast<std::int64_t>(result.outcomes[i].code))
                           .run());
    }
    STACKNET_TRY(auto paperwork,
                 m_database.prepare("INSERT INTO paperwork VALUES(?1,?2,?3,?4,?5,?6)"));
    for (const ledger::Event& event : result.events) {
        if (event.kind != ledger::EventKind::PaperworkAccepted) continue;
        STACKNET_CHECK(paperwork.bind(1, event.nodeKey.view())
                           .bind(2, event.paperwork.taskId.view())
                           .bind(3, asInteger(block.header.height))
                           .bind(4, asInteger(event.paperwork.tokensIn + event.paperwork.tokensOut))
                           .bind(5, asInteger(event.paperwork.paperMicroUsd))
                           .bind(6, event.paperwork.receiptDigest.view())
                           .run());
    }
    return indexProofs(block, result);
}

Result<void> BlockStore::indexProofs(const consensus::Block& block,
                                     const ledger::ExecutionResult& result) {
    STACKNET_TRY(auto insert, m_database.prepare(
                                  "INSERT INTO proofs VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11)"));
    for (std::size_t i = 0; i < block.transactions.size(); ++i) {
        if (!isProof(block.transactions[i].payload)) continue;
        insert.bind(1, asInteger(block.header.height)).bind(2, asInteger(i));
        insert.bind(3, static_cast<std::int64_t>(result.outcomes[i].code));
        const ledger::Event* slash = slashBy(result, i);
        if (slash == nullptr) {
            for (int index = 4; index <= 11; ++index) insert.bindNull(index);
        } else {
            bindSlash(insert, *slash, slash->other.view());
        }
        STACKNET_CHECK(insert.run());
    }
    // A spot check's verdict is no transaction's, and nobody is rewarded: the task stands there.
    std::size_t position = block.transactions.size();
    for (const ledger::Event& event : result.events) {
        if (!isVerdictSlash(event)) continue;
        insert.bind(1, asInteger(block.header.height)).bind(2, asInteger(position++));
        insert.bind(3, static_cast<std::int64_t>(ledger::TxCode::Ok));
        bindSlash(insert, event, event.task.view());
        STACKNET_CHECK(insert.run());
    }
    return {};
}

Result<std::vector<ProofRecord>> BlockStore::proofs(std::size_t countMax) const {
    STACKNET_TRY(auto rows,
                 m_database.prepare("SELECT height, position, code, class, offender, epoch, view,"
                                    " before, taken, reward, rewarded FROM proofs"
                                    " ORDER BY height DESC, position DESC LIMIT ?1"));
    rows.bind(1, asInteger(countMax));
    std::vector<ProofRecord> records;
    for (;;) {
        STACKNET_TRY(const bool more, rows.step());
        if (!more) return records;
        ProofRecord record;
        record.height = static_cast<consensus::Height>(rows.integer(0));
        record.position = static_cast<std::uint32_t>(rows.integer(1));
        record.code = static_cast<ledger::TxCode>(rows.integer(2));
        STACKNET_TRY(const consensus::BlockPtr found, readBlock(record.height));
        const bool verdict =
            !rows.isNull(3) &&
            rows.integer(3) == static_cast<std::int64_t>(ledger::OffenceClass::SpotCheck);
        if (!verdict && record.position >= found->transactions.size()) {
            return corrupt(sentence("the block at height %1 has fewer transactions than its index",
                                    {record.height}));
        }
        record.timeMs = found->header.timeMs;
        if (!verdict) record.transaction = found->transactions[record.position];
        if (!rows.isNull(3)) {
            ledger::Event& slash = record.slash.emplace();
            slash.kind = ledger::EventKind::KeySlashed;
            slash.txIndex = record.position;
            slash.offence = static_cast<ledger::OffenceClass>(rows.integer(3));
            STACKNET_TRY(slash.nodeKey, PublicKey::from(rows.blob(4), "offender"));
            slash.epoch = static_cast<std::uint64_t>(rows.integer(5));
            slash.view = static_cast<std::uint64_t>(rows.integer(6));
            slash.before = static_cast<std::uint64_t>(rows.integer(7));
            slash.tokens = static_cast<std::uint64_t>(rows.integer(8));
            slash.reward = static_cast<std::uint64_t>(rows.integer(9));
            if (verdict) {
                STACKNET_TRY(slash.task, ledger::TaskHash::from(rows.blob(10), "task"));
            } else {
                STACKNET_TRY(slash.other, PublicKey::from(rows.blob(10), "rewarded"));
            }
        }
        records.push_back(std::move(record));
    }
}

std::optional<ledger::Transaction> BlockStore::transaction(const ledger::TxHash& hash) const {
    auto statement = m_database.prepare("SELECT height, position FROM transactions WHERE hash=?1");
    if (!statement.ok()) return std::nullopt;
    statement->bind(1, hash.view());
    const auto found = statement->step();
    if (!found.ok() || !*found) return std::nullopt;
    const auto position = static_cast<std::size_t>(statement->integer(1));
    const consensus::BlockPtr holder = block(static_cast<consensus::Height>(statement->integer(0)));
    if (holder == nullptr || position >= holder->transactions.size()) return std::nullopt;
    return holder->transactions[position];
}

bool BlockStore::hasMark(std::string_view name) const {
    auto statement = m_database.prepare("SELECT 1 FROM meta WHERE name=?1");
    if (!statement.ok()) return false;
    const std::string key = "mark:" + std::string(name);
    statement->bind(1, key);
    const auto found = statement->step();
    return found.ok() && *found;
}

Result<void> BlockStore::setMark(std::string_view name) {
    STACKNET_TRY(auto insert, m_database.prepare("INSERT OR IGNORE INTO meta VALUES(?1, x'01')"));
    const std::string key = "mark:" + std::string(name);
    return insert.bind(1, key).run();
}

Result<void> BlockStore::clearMark(std::string_view name) {
    STACKNET_TRY(auto remove, m_database.prepare("DELETE FROM meta WHERE name=?1"));
    const std::string key = "mark:" + std::string(name);
    return remove.bind(1, key).run();
}

std::optional<Bytes> BlockStore::column(const char* sql, consensus::Height height) const {
    auto statement = m_database.prepare(sql);
    if (!statement.ok()) return std::nullopt;
    statement->bind(1, asInteger(height));
    const auto found = statement->step();
    if (!found.ok() || !*found || statement->isNull(0)) return std::nullopt;
    return statement->blob(0);
}

Result<consensus::BlockPtr> BlockStore::readBlock(consensus::Height height) const {
    const auto bytes = column("SELECT block FROM blocks WHERE height=?1", height);
    if (!bytes) {
        return makeError("engine.no_such_block",
                         sentence("This node stores no block at height %1.", {height}));
    }
    auto decoded = consensus::decodeBlock(*bytes);
    // decodeBlock() holds the body to the header, the id holds the header to what was final.
    if (!decoded.ok() || !isStoredId(height, decoded->id)) {
        return makeError(
            "engine.block_damaged",
            sentence("The block at height %1 in chain.db is not the one that was stored: the disk "
                     "may be failing. Set chain.db aside and start again: the node fetches the "
                     "chain from its peers. Keep votes.db where it is.",
                     {height}));
    }
    return std::make_shared<const consensus::Block>(std::move(decoded).value());
}

consensus::BlockPtr BlockStore::block(consensus::Height height) const {
    auto read = readBlock(height);
    if (read.ok()) return std::move(read).value();
    if (read.error().code == "engine.block_damaged") {
        log::critical("engine", "block_damaged", {{"height", height}});
    }
    return nullptr;
}

std::optional<consensus::BlockHeader> BlockStore::header(consensus::Height height) const {
    const auto bytes = column("SELECT header FROM blocks WHERE height=?1", height);
    if (!bytes) return std::nullopt;
    auto decoded = consensus::decodeHeader(*bytes);
    if (decoded.ok() && isStoredId(height, decoded->id())) return *decoded;
    log::critical("engine", "block_damaged", {{"height", height}});
    return std::nullopt;
}

bool BlockStore::isStoredId(consensus::Height height, const consensus::BlockId& id) const {
    const auto stored = column("SELECT id FROM blocks WHERE height=?1", height);
    return stored && *stored == toBytes(id.view());
}

std::optional<consensus::Certificate> BlockStore::finalCert(consensus::Height height) const {
    const auto bytes = column("SELECT final_cert FROM blocks WHERE height=?1", height);
    if (!bytes) return std::nullopt;
    auto decoded = consensus::decodeCertificate(*bytes);
    if (!decoded.ok()) return std::nullopt;
    return *decoded;
}

std::optional<consensus::EpochProof> BlockStore::epochProof(consensus::Height height) const {
    const auto bytes = column("SELECT proof FROM epoch_ends WHERE height=?1", height);
    if (!bytes) return std::nullopt;
    auto decoded = consensus::decodeEpochProof(*bytes);
    if (!decoded.ok()) return std::nullopt;
    return *decoded;
}

std::optional<consensus::BlockHeader> BlockStore::epochEndUpTo(consensus::Height height) const {
    auto statement = m_database.prepare("SELECT MAX(height) FROM epoch_ends WHERE height<=?1");
    if (!statement.ok()) return std::nullopt;
    statement->bind(1, asInteger(height));
    const auto found = statement->step();
    if (!found.ok() || !*found || statement->isNull(0)) return std::nullopt;
    return header(static_cast<consensus::Height>(statement->integer(0)));
}

std::optional<consensus::Height> BlockStore::firstFinal(consensus::Height after,
                                                        consensus::Height upTo,
                                                        consensus::View view) const {
    auto statement = m_database.prepare(
        "SELECT height FROM blocks WHERE height>?1 AND height<=?2 AND view>=?3"
        " AND final_cert IS NOT NULL ORDER BY height LIMIT 1");
    if (!statement.ok()) return std::nullopt;
    statement->bind(1, asInteger(after)).bind(2, asInteger(upTo)).bind(3, asInteger(view));
    const auto found = statement->step();
    if (!found.ok() || !*found) return std::nullopt;
    return static_cast<consensus::Height>(statement->integer(0));
}

std::optional<consensus::Height> BlockStore::paperworkHeight(const PublicKey& nodeKey,
                                                             const ledger::TaskHash& task) const {
    auto statement =
        m_database.prepare("SELECT height FROM paperwork WHERE node_key=?1 AND task=?2");
    if (!statement.ok()) return std::nullopt;
    statement->bind(1, nodeKey.view()).bind(2, task.view());
    const auto found = statement->step();
    if (!found.ok() || !*found) return std::nullopt;
    return static_cast<consensus::Height>(statement->integer(0));
}

std::optional<ledger::TxCode> BlockStore::outcome(const ledger::TxHash& hash) const {
    auto statement = m_database.prepare("SELECT code FROM transactions WHERE hash=?1");
    if (!statement.ok()) return std::nullopt;
    statement->bind(1, hash.view());
    const auto found = statement->step();
    if (!found.ok() || !*found) return std::nullopt;
    return static_cast<ledger::TxCode>(statement->integer(0));
}

std::optional<consensus::Height> BlockStore::inclusionHeight(const ledger::TxHash& hash) const {
    auto statement = m_database.prepare("SELECT height FROM transactions WHERE hash=?1");
    if (!statement.ok()) return std::nullopt;
    statement->bind(1, hash.view());
    const auto found = statement->step();
    if (!found.ok() || !*found) return std::nullopt;
    return static_cast<consensus::Height>(statement->integer(0));
}

Result<std::vector<BlockSummary>> BlockStore::summaries(consensus::Height from,
                                                        consensus::Height to) const {
    STACKNET_TRY(auto rows, m_database.prepare(
                                "SELECT height, view, id, state_root, time_ms, transactions, leader"
                                " FROM blocks WHERE height BETWEEN ?1 AND ?2 ORDER BY height"
                                " LIMIT ?3"));
    rows.bind(1, asInteger(from)).bind(2, asInteger(std::min(to, m_tip))).bind(3, kSummariesMax);
    std::vector<BlockSummary> result;
    for (;;) {
        STACKNET_TRY(const bool more, rows.step());
        if (!more) break;
        BlockSummary summary;
        summary.height = static_cast<consensus::Height>(rows.integer(0));
        summary.view = static_cast<consensus::View>(rows.integer(1));
        STACKNET_TRY(summary.id, consensus::BlockId::from(rows.blob(2), "id"));
        STACKNET_TRY(summary.stateRoot, Hash256::from(rows.blob(3), "state_root"));
        summary.timeMs = rows.integer(4);
        summary.transactions = static_cast<std::uint32_t>(rows.integer(5));
        STACKNET_TRY(summary.leader, PublicKey::from(rows.blob(6), "leader"));
        result.push_back(summary);
    }
    return result;
}

}  // namespace stacknet::engine
