#include "core/engine/stake_history.h"

#include <algorithm>
#include <tuple>

#include "core/engine/earnings_store.h"

namespace stacknet::engine {

namespace {

std::int64_t asInteger(std::uint64_t value) {
    return static_cast<std::int64_t>(value);
}

std::uint64_t amountAt(const storage::Statement& row, int column) {
    return static_cast<std::uint64_t>(row.integer(column));
}

}  // namespace

std::string_view StakeHistory::schema() {
    return "CREATE TABLE stake(node_key TEXT NOT NULL, hour_ms INTEGER NOT NULL,"
           " time_ms INTEGER NOT NULL, free INTEGER NOT NULL, bonded INTEGER NOT NULL,"
           " unbonding INTEGER NOT NULL, PRIMARY KEY(node_key, hour_ms)) WITHOUT ROWID;";
}

Result<void> StakeHistory::add(const std::vector<StakeSample>& samples) {
    if (samples.empty()) return {};
    STACKNET_TRY(auto transaction, storage::Transaction::begin(m_database));
    STACKNET_TRY(auto newest, m_database.prepare("SELECT free, bonded, unbonding FROM stake WHERE "
                                                 "node_key = ?1 ORDER BY hour_ms DESC LIMIT 1"));
    STACKNET_TRY(auto put,
                 m_database.prepare("INSERT OR REPLACE INTO stake VALUES(?1,?2,?3,?4,?5,?6)"));
    std::int64_t last = 0;
    for (const StakeSample& sample : samples) {
        last = std::max(last, sample.timeMs);
        newest.reset();
        STACKNET_TRY(const bool found, newest.bind(1, std::string_view(sample.nodeKey)).step());
        if (found && amountAt(newest, 0) == sample.tokensFree &&
            amountAt(newest, 1) == sample.tokensBonded &&
            amountAt(newest, 2) == sample.tokensUnbonding) {
            continue;
        }
        put.reset();
        put.bind(1, std::string_view(sample.nodeKey))
            .bind(2, sample.timeMs / kUtcHourMs * kUtcHourMs);
        put.bind(3, sample.timeMs).bind(4, asInteger(sample.tokensFree));
        put.bind(5, asInteger(sample.tokensBonded)).bind(6, asInteger(sample.tokensUnbonding));
        STACKNET_CHECK(put.run());
    }
    newest.reset();
    // The newest of a key stays however old it is: it still holds.
    STACKNET_TRY(auto trim,
                 m_database.prepare("DELETE FROM stake WHERE hour_ms < ?1 AND hour_ms < (SELECT "
                                    "MAX(hour_ms) FROM stake AS newer WHERE newer.node_key = "
                                    "stake.node_key)"));
    STACKNET_CHECK(trim.bind(1, last - kStakeHoursKeptMs).run());
    return transaction.commit();
}

Result<std::vector<StakeSample>> StakeHistory::samples(std::int64_t fromMs, std::size_t countMax) {
    STACKNET_TRY(auto rows,
                 m_database.prepare(
                     "SELECT time_ms, node_key, free, bonded, unbonding FROM stake WHERE time_ms "
                     ">= COALESCE((SELECT MAX(time_ms) FROM stake AS held WHERE held.node_key = "
                     "stake.node_key AND held.time_ms <= ?1), ?1) ORDER BY node_key, hour_ms DESC "
                     "LIMIT ?2"));
    rows.bind(1, fromMs).bind(2, asInteger(countMax));
    std::vector<StakeSample> samples;
    while (true) {
        STACKNET_TRY(const bool row, rows.step());
        if (!row) break;
        samples.push_back({rows.integer(0), rows.text(1), amountAt(rows, 2), amountAt(rows, 3),
                           amountAt(rows, 4)});
    }
    std::sort(
        samples.begin(), samples.end(), [](const StakeSample& left, const StakeSample& right) {
            return std::tie(left.nodeKey, left.timeMs) < std::tie(right.nodeKey, right.timeMs);
        });
    return samples;
}

}  // namespace stacknet::engine
