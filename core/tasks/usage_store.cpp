#include "core/tasks/usage_store.h"

namespace stacknet::tasks {

namespace {

constexpr std::string_view kSchema = R"(
CREATE TABLE released_day (
    day INTEGER PRIMARY KEY,
    counted_from_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE released_cell (
    day INTEGER NOT NULL REFERENCES released_day(day) ON DELETE CASCADE,
    model TEXT NOT NULL,
    tee INTEGER NOT NULL,
    requests INTEGER NOT NULL,
    tokens INTEGER NOT NULL,
    PRIMARY KEY (day, model, tee)
) STRICT, WITHOUT ROWID;
)";

}  // namespace

Result<std::unique_ptr<UsageStore>> UsageStore::open(const std::filesystem::path& path) {
    STACKNET_TRY(storage::Database database, storage::Database::open(path));
    STACKNET_CHECK(database.migrate({kSchema}));
    return std::unique_ptr<UsageStore>(new UsageStore(std::move(database)));
}

Result<std::optional<UsageDay>> UsageStore::lastDay() {
    STACKNET_TRY(auto newest, m_database.prepare("SELECT MAX(day) FROM released_day"));
    STACKNET_TRY(const bool found, newest.step());
    if (!found || newest.isNull(0)) return std::optional<UsageDay>();
    return std::optional<UsageDay>(newest.integer(0));
}

Result<void> UsageStore::add(const UsageRelease& release) {
    STACKNET_TRY(auto transaction, storage::Transaction::begin(m_database));
    STACKNET_TRY(const auto newest, lastDay());
    if (newest && *newest >= release.day) {
        return makeError("tasks.usage_released",
                         "The usage of " + usageDayText(release.day) +
                             " or of a later day was released already; a day is released once.");
    }
    STACKNET_TRY(auto day, m_database.prepare("INSERT INTO released_day VALUES (?1, ?2)"));
    STACKNET_CHECK(day.bind(1, release.day).bind(2, release.countedFromMs).run());
    STACKNET_TRY(auto insert,
                 m_database.prepare("INSERT INTO released_cell VALUES (?1, ?2, ?3, ?4, ?5)"));
    for (const UsageCell& cell : release.cells) {
        insert.bind(1, release.day)
            .bind(2, cell.key.model)
            .bind(3, static_cast<std::int64_t>(cell.key.tee ? 1 : 0))
            .bind(4, cell.requests)
            .bind(5, cell.tokens);
        STACKNET_CHECK(insert.run());
    }
    STACKNET_TRY(auto old,
                 m_database.prepare("DELETE FROM released_day WHERE day NOT IN "
                                    "(SELECT day FROM released_day ORDER BY day DESC LIMIT ?1)"));
    STACKNET_CHECK(old.bind(1, static_cast<std::int64_t>(kUsageDaysKept)).run());
    return transaction.commit();
}

Result<std::optional<UsageRelease>> UsageStore::last() {
    STACKNET_TRY(const auto newest, lastDay());
    if (!newest) return std::optional<UsageRelease>();
    UsageRelease release;
    release.day = *newest;
    STACKNET_TRY(auto day,
                 m_database.prepare("SELECT counted_from_ms FROM released_day WHERE day = ?1"));
    day.bind(1, release.day);
    STACKNET_TRY(const bool found, day.step());
    if (found) release.countedFromMs = day.integer(0);
    STACKNET_TRY(auto rows, m_database.prepare("SELECT model, tee, requests, tokens FROM "
                                               "released_cell WHERE day = ?1 ORDER BY model, tee"));
    rows.bind(1, release.day);
    while (true) {
        STACKNET_TRY(const bool row, rows.step());
        if (!row) return std::optional<UsageRelease>(std::move(release));
        release.cells.push_back(
            {{rows.text(0), rows.integer(1) != 0}, rows.integer(2), rows.integer(3)});
    }
}

}  // namespace stacknet::tasks
