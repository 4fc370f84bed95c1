#include "core/engine/earnings_store.h"

#include <algorithm>
#include <map>

#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/engine/arena_verdicts.h"
#include "core/engine/points_store.h"
#include "core/engine/slash_store.h"
#include "core/engine/stake_history.h"

namespace stacknet::engine {

namespace {

const std::vector<std::string_view>& migrations() {
    static const std::vector<std::string_view> list = {
        "CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;"
        "CREATE TABLE paperwork(id INTEGER PRIMARY KEY, time_ms INTEGER NOT NULL,"
        " node_key TEXT NOT NULL, kind TEXT NOT NULL, tokens_in INTEGER NOT NULL,"
        " tokens_out INTEGER NOT NULL, resource_ms INTEGER NOT NULL, micro_usd INTEGER NOT NULL,"
        " height INTEGER NOT NULL, task TEXT NOT NULL, contract TEXT NOT NULL,"
        " receipt TEXT NOT NULL);"
        "CREATE INDEX paperwork_time ON paperwork(time_ms, id);"
        "CREATE INDEX paperwork_value ON paperwork(micro_usd, id);"
        "CREATE TABLE earned_day(day_ms INTEGER NOT NULL, node_key TEXT NOT NULL,"
        " kind TEXT NOT NULL, count INTEGER NOT NULL, tokens INTEGER NOT NULL,"
        " micro_usd INTEGER NOT NULL, PRIMARY KEY(day_ms, node_key, kind)) WITHOUT ROWID;"
        "CREATE TABLE progress(node_key TEXT PRIMARY KEY, height INTEGER NOT NULL,"
        " count INTEGER NOT NULL, tokens INTEGER NOT NULL, micro_usd INTEGER NOT NULL)"
        " WITHOUT ROWID;",
        PointsStore::schema(), StakeHistory::schema(), ArenaVerdicts::schema(),
        SlashStore::schema()};
    return list;
}

std::int64_t asInteger(std::uint64_t value) {
    return static_cast<std::int64_t>(value);
}

tasks::PaperworkSum sumAt(const storage::Statement& row, int column) {
    return {static_cast<std::uint64_t>(row.integer(column)),
            static_cast<std::uint64_t>(row.integer(column + 1)),
            static_cast<std::uint64_t>(row.integer(column + 2))};
}

std::string_view kindName(ledger::WorkKind kind) {
    return kind == ledger::WorkKind::Chat ? "chat" : "code";
}

Result<std::vector<EarningsDay>> readDays(storage::Statement& rows) {
    std::vector<EarningsDay> days;
    while (true) {
        STACKNET_TRY(const bool row, rows.step());
        if (!row) return days;
        days.push_back({rows.integer(0), rows.text(1), rows.text(2), sumAt(rows, 3)});
    }
}

}  // namespace

Result<std::unique_ptr<EarningsStore>> EarningsStore::open(const std::filesystem::path& path,
                                                           const ChainId& chainId) {
    STACKNET_TRY(auto database, storage::Database::open(path, {storage::Durability::Normal}));
    STACKNET_CHECK(database.migrate(migrations()));
    std::unique_ptr<EarningsStore> store(new EarningsStore(std::move(database)));
    STACKNET_CHECK(store->belongTo(chainId));
    return store;
}

/// The rows of another genesis mean nothing here, and none of them is the only copy.
Result<void> EarningsStore::belongTo(const ChainId& chainId) {
    const std::string chain = toHex(chainId.view());
    STACKNET_TRY(auto find, m_database.prepare("SELECT value FROM meta WHERE name = 'chain'"));
    STACKNET_TRY(const bool found, find.step());
    if (found && find.text(0) == chain) return {};
    find.reset();
    STACKNET_TRY(auto transaction, storage::Transaction::begin(m_database));
    for (const char* table : {"paperwork", "earned_day", "progress", "points", "points_hour",
                              "stake", "verdict", "verdict_reach", "slash"}) {
        STACKNET_CHECK(m_database.execute("DELETE FROM " + std::string(table)));
    }
    STACKNET_TRY(auto note, m_database.prepare("INSERT OR REPLACE INTO meta VALUES('chain', ?1)"));
    STACKNET_CHECK(note.bind(1, std::string_view(chain)).run());
    return transaction.commit();
}

Result<EarningsProgress> EarningsStore::progress(const PublicKey& nodeKey) {
    STACKNET_TRY(auto find, m_database.prepare("SELECT height, count, tokens, micro_usd FROM "
                                               "progress WHERE node_key = ?1"));
    const std::string key = toHex(nodeKey);
    STACKNET_TRY(const bool found, find.bind(1, std::string_view(key)).step());
    if (!found) return EarningsProgress{};
    return EarningsProgress{static_cast<ledger::Height>(find.integer(0)), sumAt(find, 1)};
}

Result<void> EarningsStore::add(const std::vector<PublicKey>& keys,
                                const std::vector<tasks::PaperworkRow>& rows,
                                ledger::Height height) {
    std::map<PublicKey, EarningsProgress> known;
    for (const PublicKey& key : keys) {
        STACKNET_TRY(known[key], progress(key));
    }
    STACKNET_TRY(auto transaction, storage::Transaction::begin(m_database));
    std::map<PublicKey, EarningsProgress> next = known;
    for (const tasks::PaperworkRow& row : rows) {
        const auto before = known.find(row.nodeKey);
        if (before == known.end() || row.height <= before->second.height) continue;
        if (!next[row.nodeKey].sum.add(row.paperwork)) {
            return makeError("tasks.total_overflow",
                             sentence("A sum of paperwork is too large for 64 bits."));
        }
        STACKNET_CHECK(insert(row, toHex(row.nodeKey)));
    }
    for (auto& [key, reached] : next) {
        reached.height = std::max(reached.height, height);
        if (reached == known[key]) continue;
        STACKNET_CHECK(save(toHex(key), reached));
    }
    if (!rows.empty()) STACKNET_CHECK(trim());
    return transaction.commit();
}

Result<void> EarningsStore::insert(const tasks::PaperworkRow& row, const std::string& nodeKey) {
    const ledger::Paperwork& paperwork = row.paperwork;
    STACKNET_TRY(auto line,
                 m_database.prepare("INSERT INTO paperwork(time_ms, node_key, kind, tokens_in, "
                                    "tokens_out, resource_ms, micro_usd, height, task, contract, "
                                    "receipt) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11)"));
    line.bind(1, row.timeMs).bind(2, std::string_view(nodeKey)).bind(3, kindName(paperwork.kind));
    line.bind(4, asInteger(paperwork.tokensIn)).bind(5, asInteger(paperwork.tokensOut));
    line.bind(6, asInteger(paperwork.resourceMs)).bind(7, asInteger(paperwork.paperMicroUsd));
    line.bind(8, asInteger(row.height)).bind(9, std::string_view(toHex(paperwork.taskId)));
    line.bind(10, std::string_view(toHex(paperwork.contractHash)));
    line.bind(11, std::string_view(toHex(paperwork.receiptDigest)));
    STACKNET_CHECK(line.run());
    STACKNET_TRY(auto day, m_database.prepare("INSERT INTO earned_day VALUES(?1,?2,?3,1,?4,?5) ON "
                                              "CONFLICT DO UPDATE SET count = count + 1, tokens = "
                                              "tokens + ?4, micro_usd = micro_usd + ?5"));
    day.bind(1, row.timeMs / kUtcDayMs * kUtcDayMs).bind(2, std::string_view(nodeKey));
    day.bind(3, kindName(paperwork.kind));
    // The ledger has checked both sums against 64 bits.
    day.bind(4, asInteger(paperwork.tokensIn + paperwork.tokensOut));
    return day.bind(5, asInteger(paperwork.paperMicroUsd)).run();
}

Result<void> EarningsStore::save(const std::string& nodeKey, const EarningsProgress& progress) {
    STACKNET_TRY(auto save,
                 m_database.prepare("INSERT OR REPLACE INTO progress VALUES(?1,?2,?3,?4,?5)"));
    save.bind(1, std::string_view(nodeKey)).bind(2, asInteger(progress.height));
    save.bind(3, asInteger(progress.sum.count)).bind(4, asInteger(progress.sum.tokens));
    return save.bind(5, asInteger(progress.sum.microUsd)).run();
}

Result<void> EarningsStore::trim() {
    STACKNET_TRY(auto trim, m_database.prepare("DELETE FROM paperwork WHERE id <= (SELECT MAX(id) "
                                               "FROM paperwork) - ?1"));
    return trim.bind(1, kPaperworkRowsMax).run();
}

Result<std::vector<EarningsDay>> EarningsStore::days(std::int64_t fromMs, std::int64_t toMs) {
    STACKNET_TRY(auto rows,
                 m_database.prepare("SELECT day_ms, node_key, kind, count, tokens, micro_usd FROM "
                                    "earned_day WHERE day_ms >= ?1 AND day_ms < ?2 ORDER BY "
                                    "day_ms, node_key, kind"));
    rows.bind(1, fromMs).bind(2, toMs);
    return readDays(rows);
}

Result<std::vector<EarningsDay>> EarningsStore::newestDays(const std::string& nodeKey,
                                                           std::size_t countMax) {
    STACKNET_TRY(auto rows,
                 m_database.prepare("SELECT day_ms, node_key, kind, count, tokens, micro_usd FROM "
                                    "earned_day WHERE ?1 = '' OR node_key = ?1 ORDER BY day_ms "
                                    "DESC, node_key, kind LIMIT ?2"));
    rows.bind(1, std::string_view(nodeKey)).bind(2, asInteger(countMax));
    return readDays(rows);
}

Result<std::int64_t> EarningsStore::firstDayMs() {
    STACKNET_TRY(auto first, m_database.prepare("SELECT COALESCE(MIN(day_ms), 0) FROM earned_day"));
    STACKNET_TRY(const bool found, first.step());
    return found ? first.integer(0) : 0;
}

}  // namespace stacknet::engine
