#include "core/engine/arena_verdicts.h"

#include <algorithm>

#include "core/ledger/params.h"

namespace stacknet::engine {

namespace {

constexpr std::string_view kBetweenNames = ", ";

std::int64_t asInteger(std::uint64_t value) {
    return static_cast<std::int64_t>(value);
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) {
        if (!text.empty()) text += kBetweenNames;
        text += name;
    }
    return text;
}

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> names;
    while (!text.empty()) {
        const std::size_t end = text.find(kBetweenNames);
        names.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + kBetweenNames.size());
    }
    return names;
}

Result<void> insert(storage::Statement& put, const api::ArenaVerdictInfo& verdict,
                    bool pointsKnown) {
    put.bind(1, verdict.timeMs).bind(2, verdict.ours ? "ours" : "checked");
    put.bind(3, verdict.worker).bind(4, verdict.workerName).bind(5, verdict.verdict);
    put.bind(6, asInteger(verdict.tokensTaken)).bind(7, verdict.points);
    put.bind(8, std::int64_t{pointsKnown ? 1 : 0}).bind(9, asInteger(verdict.height));
    put.bind(10, verdict.task).bind(11, joined(verdict.checkers));
    return put.run();
}

}  // namespace

std::string_view ArenaVerdicts::schema() {
    return "CREATE TABLE verdict(id INTEGER PRIMARY KEY, time_ms INTEGER NOT NULL,"
           " whose TEXT NOT NULL, worker TEXT NOT NULL, worker_name TEXT NOT NULL,"
           " verdict TEXT NOT NULL, tokens_taken INTEGER NOT NULL, points INTEGER NOT NULL,"
           " points_known INTEGER NOT NULL, height INTEGER NOT NULL, task TEXT NOT NULL,"
           " checkers TEXT NOT NULL, UNIQUE(worker, task, verdict, time_ms));"
           "CREATE INDEX verdict_time ON verdict(whose, time_ms);"
           // One row: up to where verdicts are written, and from when on without a gap.
           "CREATE TABLE verdict_reach(id INTEGER PRIMARY KEY CHECK(id = 1),"
           " height INTEGER NOT NULL, time_ms INTEGER NOT NULL, since_ms INTEGER NOT NULL);";
}

Result<ledger::Height> ArenaVerdicts::reached() {
    STACKNET_TRY(auto find, m_database.prepare("SELECT height FROM verdict_reach"));
    STACKNET_TRY(const bool found, find.step());
    return found ? static_cast<ledger::Height>(find.integer(0)) : ledger::Height{0};
}

Result<bool> ArenaVerdicts::has(const api::ArenaVerdictInfo& verdict) {
    STACKNET_TRY(auto find, m_database.prepare("SELECT 1 FROM verdict WHERE worker = ?1 AND task = "
                                               "?2 AND verdict = ?3 AND time_ms = ?4"));
    find.bind(1, verdict.worker).bind(2, verdict.task);
    return find.bind(3, verdict.verdict).bind(4, verdict.timeMs).step();
}

Result<void> ArenaVerdicts::add(const ArenaNews& news) {
    if (news.height == 0 && news.timeMs == 0) return {};
    STACKNET_TRY(auto transaction, storage::Transaction::begin(m_database));
    STACKNET_TRY(auto put,
                 m_database.prepare("INSERT OR IGNORE INTO verdict(time_ms, whose, worker, "
                                    "worker_name, verdict, tokens_taken, points, points_known, "
                                    "height, task, checkers) "
                                    "VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11)"));
    for (const api::ArenaVerdictInfo& verdict : news.remembered) {
        STACKNET_CHECK(insert(put, verdict, false));
    }
    for (const api::ArenaVerdictInfo& verdict : news.verdicts) {
        STACKNET_CHECK(insert(put, verdict, true));
    }
    STACKNET_CHECK(reach(news));
    STACKNET_CHECK(trim(news.timeMs));
    return transaction.commit();
}

/// There is no gap when these news begin where the last ones ended, or when the state remembers all
/// that was judged in between.
Result<void> ArenaVerdicts::reach(const ArenaNews& news) {
    STACKNET_TRY(auto find,
                 m_database.prepare("SELECT height, time_ms, since_ms FROM verdict_reach"));
    STACKNET_TRY(const bool found, find.step());
    const bool follows =
        found && (static_cast<ledger::Height>(find.integer(0)) >= news.fromHeight ||
                  (news.first && find.integer(1) >= news.fromMs - ledger::kArenaKeepMs));
    const std::int64_t sinceMs = follows ? find.integer(2) : news.fromMs;
    find.reset();
    STACKNET_TRY(auto note,
                 m_database.prepare("INSERT OR REPLACE INTO verdict_reach VALUES(1,?1,?2,?3)"));
    return note.bind(1, asInteger(news.height)).bind(2, news.timeMs).bind(3, sinceMs).run();
}

Result<void> ArenaVerdicts::trim(std::int64_t nowMs) {
    STACKNET_TRY(auto old, m_database.prepare("DELETE FROM verdict WHERE time_ms < ?1"));
    STACKNET_CHECK(old.bind(1, nowMs - kArenaVerdictsKeptMs).run());
    STACKNET_TRY(auto rows, m_database.prepare("SELECT COALESCE(MAX(time_ms), 0) FROM verdict "
                                               "WHERE id <= (SELECT MAX(id) FROM verdict) - ?1"));
    STACKNET_TRY(const bool found, rows.bind(1, kArenaVerdictRowsMax).step());
    const std::int64_t goneMs = found ? rows.integer(0) : 0;
    rows.reset();
    if (goneMs == 0) return {};
    STACKNET_TRY(auto remove, m_database.prepare("DELETE FROM verdict WHERE id <= (SELECT MAX(id) "
                                                 "FROM verdict) - ?1"));
    STACKNET_CHECK(remove.bind(1, kArenaVerdictRowsMax).run());
    STACKNET_TRY(auto since,
                 m_database.prepare("UPDATE verdict_reach SET since_ms = MAX(since_ms, ?1)"));
    return since.bind(1, goneMs + 1).run();
}

Result<ArenaRecord> ArenaVerdicts::record(std::int64_t fromMs) {
    ArenaRecord record;
    STACKNET_TRY(auto since, m_database.prepare("SELECT since_ms FROM verdict_reach"));
    STACKNET_TRY(const bool found, since.step());
    if (found) record.sinceMs = since.integer(0);
    STACKNET_TRY(auto sums, m_database.prepare(
                                "SELECT COALESCE(SUM(verdict IN ('passed', 'cleared')), 0), "
                                "COALESCE(SUM(verdict IN ('passed', 'cleared', 'failed', "
                                "'convicted')), 0) FROM verdict WHERE whose = 'ours' AND time_ms "
                                ">= ?1"));
    STACKNET_TRY(const bool counted, sums.bind(1, fromMs).step());
    if (!counted) return record;
    record.passed = static_cast<std::uint64_t>(sums.integer(0));
    record.judged = static_cast<std::uint64_t>(sums.integer(1));
    return record;
}

Result<std::vector<api::ArenaVerdictInfo>> ArenaVerdicts::newest(std::size_t countMax) {
    STACKNET_TRY(auto rows,
                 m_database.prepare("SELECT task, worker, worker_name, whose, verdict, height, "
                                    "time_ms, tokens_taken, points, checkers FROM verdict WHERE "
                                    "points_known ORDER BY time_ms DESC, id DESC LIMIT ?1"));
    rows.bind(1, asInteger(countMax));
    std::vector<api::ArenaVerdictInfo> verdicts;
    while (true) {
        STACKNET_TRY(const bool row, rows.step());
        if (!row) return verdicts;
        verdicts.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3) == "ours",
                            rows.text(4), static_cast<std::uint64_t>(rows.integer(5)),
                            rows.integer(6), static_cast<std::uint64_t>(rows.integer(7)),
                            rows.integer(8), split(rows.text(9))});
    }
}

}  // namespace stacknet::engine
