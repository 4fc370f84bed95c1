#include "core/engine/slash_store.h"

#include "core/api/names.h"

namespace stacknet::engine {

namespace {

std::int64_t asInteger(std::uint64_t value) {
    return static_cast<std::int64_t>(value);
}

}  // namespace

std::string_view SlashStore::schema() {
    return "CREATE TABLE slash(id INTEGER PRIMARY KEY, time_ms INTEGER NOT NULL,"
           " height INTEGER NOT NULL, position INTEGER NOT NULL, offence TEXT NOT NULL,"
           " node_key TEXT NOT NULL, rate_bps INTEGER NOT NULL, stake_before INTEGER NOT NULL,"
           " penalty INTEGER NOT NULL, stake_after INTEGER NOT NULL, burned INTEGER NOT NULL,"
           " reward INTEGER NOT NULL, whistleblower TEXT NOT NULL, proof TEXT NOT NULL,"
           " UNIQUE(height, position));"
           "CREATE INDEX slash_key ON slash(node_key, id);";
}

Result<std::pair<ledger::Height, std::int64_t>> SlashStore::reached() {
    STACKNET_TRY(auto find, m_database.prepare("SELECT height, position FROM slash ORDER BY height "
                                               "DESC, position DESC LIMIT 1"));
    STACKNET_TRY(const bool found, find.step());
    if (!found) return std::pair<ledger::Height, std::int64_t>{0, 0};
    return std::pair{static_cast<ledger::Height>(find.integer(0)), find.integer(1)};
}

Result<void> SlashStore::add(const std::vector<SlashRow>& slashes) {
    if (slashes.empty()) return {};
    STACKNET_TRY(auto transaction, storage::Transaction::begin(m_database));
    STACKNET_TRY(auto insert,
                 m_database.prepare("INSERT OR IGNORE INTO slash(time_ms, height, position, "
                                    "offence, node_key, rate_bps, stake_before, penalty, "
                                    "stake_after, burned, reward, whistleblower, proof) "
                                    "VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13)"));
    for (const SlashRow& row : slashes) {
        const api::SlashInfo& slash = row.info;
        insert.reset();
        insert.bind(1, slash.timeMs).bind(2, asInteger(row.height)).bind(3, row.position);
        insert.bind(4, api::offenceClassName(slash.offence)).bind(5, slash.offender);
        insert.bind(6, std::int64_t{slash.rateBps}).bind(7, asInteger(slash.stakeBefore));
        insert.bind(8, asInteger(slash.penalty)).bind(9, asInteger(slash.stakeAfter));
        insert.bind(10, asInteger(slash.burned)).bind(11, asInteger(slash.reward));
        insert.bind(12, slash.whistleblower).bind(13, slash.proofId);
        STACKNET_CHECK(insert.run());
    }
    STACKNET_TRY(auto trim,
                 m_database.prepare("DELETE FROM slash WHERE id <= (SELECT MAX(id) FROM slash) - "
                                    "?1"));
    STACKNET_CHECK(trim.bind(1, kSlashRowsMax).run());
    return transaction.commit();
}

}  // namespace stacknet::engine
