#include "core/engine/points_store.h"

#include <algorithm>

#include "core/base/codec.h"
#include "core/engine/earnings_store.h"

namespace stacknet::engine {

namespace {

std::int64_t asInteger(std::uint64_t value) {
    return static_cast<std::int64_t>(value);
}

bool continues(const PointsChange& last, const ledger::Event& event, std::int64_t timeMs) {
    return last.reason == event.reason && last.firstMs / kUtcHourMs == timeMs / kUtcHourMs;
}

}  // namespace

bool foldPoints(std::vector<PointsChange>& changes, ledger::Height height, std::int64_t timeMs,
                const std::vector<ledger::Event>& events,
                const std::function<bool(const PublicKey&)>& isOurs) {
    bool changed = false;
    for (const ledger::Event& event : events) {
        if (event.kind != ledger::EventKind::PointsChanged || !isOurs(event.nodeKey)) continue;
        changed = true;
        const auto last = std::find_if(
            changes.rbegin(), changes.rend(),
            [&](const PointsChange& change) { return change.nodeKey == event.nodeKey; });
        if (last != changes.rend() && continues(*last, event, timeMs)) {
            last->delta += event.delta;
            last->count += 1;
            last->balance = event.balance;
            last->lastHeight = height;
            last->lastMs = timeMs;
            continue;
        }
        changes.push_back({event.nodeKey, event.reason, event.delta, 1, event.balance, height,
                           height, timeMs, timeMs});
    }
    return changed;
}

std::string_view PointsStore::schema() {
    return "CREATE TABLE points(id INTEGER PRIMARY KEY, time_ms INTEGER NOT NULL,"
           " node_key TEXT NOT NULL, reason TEXT NOT NULL, delta INTEGER NOT NULL,"
           " count INTEGER NOT NULL, balance INTEGER NOT NULL, first_height INTEGER NOT NULL,"
           " last_height INTEGER NOT NULL, first_ms INTEGER NOT NULL);"
           "CREATE INDEX points_key ON points(node_key, id);"
           "CREATE INDEX points_time ON points(time_ms, id);"
           "CREATE TABLE points_hour(hour_ms INTEGER NOT NULL, node_key TEXT NOT NULL,"
           " reason TEXT NOT NULL, delta INTEGER NOT NULL,"
           " PRIMARY KEY(hour_ms, node_key, reason)) WITHOUT ROWID;";
}

Result<void> PointsStore::add(const std::vector<PointsChange>& changes) {
    if (changes.empty()) return {};
    STACKNET_TRY(auto transaction, storage::Transaction::begin(m_database));
    std::int64_t newest = 0;
    for (const PointsChange& change : changes) {
        STACKNET_CHECK(addOne(change));
        newest = std::max(newest, change.lastMs);
    }
    STACKNET_CHECK(trim(newest));
    return transaction.commit();
}

Result<void> PointsStore::addOne(const PointsChange& change) {
    const std::string nodeKey = toHex(change.nodeKey);
    const std::string_view reason = ledger::pointsReasonName(change.reason);
    const std::int64_t before = asInteger(change.balance) - change.delta;
    STACKNET_TRY(auto last, m_database.prepare("SELECT id, reason, balance, first_ms FROM points "
                                               "WHERE node_key = ?1 ORDER BY id DESC LIMIT 1"));
    STACKNET_TRY(const bool found, last.bind(1, std::string_view(nodeKey)).step());
    const std::int64_t id = last.integer(0);
    const std::int64_t missing = before - (found ? last.integer(2) : 0);
    const bool same = found && missing == 0 && last.text(1) == reason &&
                      last.integer(3) / kUtcHourMs == change.firstMs / kUtcHourMs;
    last.reset();
    if (missing != 0) STACKNET_CHECK(fillGap(change, nodeKey, missing, !found));
    STACKNET_CHECK(addHour(nodeKey, reason, change.lastMs, change.delta));
    if (same) {
        STACKNET_TRY(auto grow, m_database.prepare("UPDATE points SET time_ms = ?2, delta = delta "
                                                   "+ ?3, count = count + ?4, balance = ?5, "
                                                   "last_height = ?6 WHERE id = ?1"));
        grow.bind(1, id).bind(2, change.lastMs).bind(3, change.delta);
        grow.bind(4, asInteger(change.count)).bind(5, asInteger(change.balance));
        return grow.bind(6, asInteger(change.lastHeight)).run();
    }
    STACKNET_TRY(auto insert,
                 m_database.prepare("INSERT INTO points(time_ms, node_key, reason, delta, count, "
                                    "balance, first_height, last_height, first_ms) "
                                    "VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9)"));
    insert.bind(1, change.lastMs).bind(2, std::string_view(nodeKey)).bind(3, reason);
    insert.bind(4, change.delta).bind(5, asInteger(change.count));
    insert.bind(6, asInteger(change.balance)).bind(7, asInteger(change.firstHeight));
    insert.bind(8, asInteger(change.lastHeight)).bind(9, change.firstMs);
    return insert.run();
}

Result<void> PointsStore::fillGap(const PointsChange& change, const std::string& nodeKey,
                                  std::int64_t missing, bool opening) {
    STACKNET_TRY(auto insert,
                 m_database.prepare("INSERT INTO points(time_ms, node_key, reason, delta, count, "
                                    "balance, first_height, last_height, first_ms) "
                                    "VALUES(?1,?2,?3,?4,0,?5,?6,?6,?1)"));
    insert.bind(1, change.firstMs).bind(2, std::string_view(nodeKey)).bind(3, kNotRecorded);
    insert.bind(4, missing).bind(5, asInteger(change.balance) - change.delta);
    STACKNET_CHECK(insert.bind(6, asInteger(change.firstHeight)).run());
    // What a key brought along when the list began did not happen in that hour.
    if (opening) return {};
    return addHour(nodeKey, kNotRecorded, change.firstMs, missing);
}

Result<void> PointsStore::addHour(const std::string& nodeKey, std::string_view reason,
                                  std::int64_t timeMs, std::int64_t delta) {
    STACKNET_TRY(auto hour, m_database.prepare("INSERT INTO points_hour VALUES(?1,?2,?3,?4) ON "
                                               "CONFLICT DO UPDATE SET delta = delta + ?4"));
    hour.bind(1, timeMs / kUtcHourMs * kUtcHourMs).bind(2, std::string_view(nodeKey));
    return hour.bind(3, reason).bind(4, delta).run();
}

Result<void> PointsStore::trim(std::int64_t nowMs) {
    STACKNET_TRY(auto rows, m_database.prepare("DELETE FROM points WHERE id <= (SELECT MAX(id) "
                                               "FROM points) - ?1"));
    STACKNET_CHECK(rows.bind(1, kPointsRowsMax).run());
    STACKNET_TRY(auto hours, m_database.prepare("DELETE FROM points_hour WHERE hour_ms < ?1"));
    return hours.bind(1, nowMs - kPointsHoursKeptMs).run();
}

Result<std::vector<PointsHour>> PointsStore::hours(std::int64_t fromMs, std::int64_t toMs) {
    STACKNET_TRY(auto rows, m_database.prepare("SELECT hour_ms, node_key, reason, delta FROM "
                                               "points_hour WHERE hour_ms >= ?1 AND hour_ms < ?2 "
                                               "ORDER BY hour_ms, node_key, reason"));
    rows.bind(1, fromMs).bind(2, toMs);
    std::vector<PointsHour> hours;
    while (true) {
        STACKNET_TRY(const bool row, rows.step());
        if (!row) return hours;
        hours.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.integer(3)});
    }
}

Result<std::int64_t> PointsStore::changeSince(std::int64_t fromMs) {
    STACKNET_TRY(auto sum, m_database.prepare("SELECT COALESCE(SUM(delta), 0) FROM points_hour "
                                              "WHERE hour_ms >= ?1"));
    STACKNET_TRY(const bool found, sum.bind(1, fromMs).step());
    return found ? sum.integer(0) : 0;
}

Result<std::int64_t> PointsStore::sinceMs() {
    STACKNET_TRY(auto first, m_database.prepare("SELECT COALESCE(MIN(first_ms), 0) FROM points"));
    STACKNET_TRY(const bool found, first.step());
    return found ? first.integer(0) : 0;
}

}  // namespace stacknet::engine
