#include "core/tasks/paperwork_export_local.h"

#include <algorithm>
#include <limits>

#include "core/tasks/task_id.h"

namespace stacknet::tasks {

namespace {

std::uint64_t prefixOf(const ledger::TaskHash& task) {
    std::uint64_t prefix = 0;
    for (std::size_t i = 0; i < 8; ++i) prefix = (prefix << 8) | task.data[i];
    return prefix;
}

}  // namespace

Result<PaperworkRecords> PaperworkRecords::open(const std::filesystem::path& tasksDatabase) {
    STACKNET_TRY(auto database,
                 storage::Database::open(tasksDatabase, {storage::Durability::Normal, true}));
    PaperworkRecords records(std::move(database));
    {
        STACKNET_TRY(auto count,
                     records.m_database.prepare("SELECT COUNT(*) FROM task WHERE state = 2"));
        STACKNET_TRY(const bool counted, count.step());
        if (counted) records.m_rows.reserve(static_cast<std::size_t>(count.integer(0)));
        STACKNET_TRY(auto rows,
                     records.m_database.prepare("SELECT rowid, id FROM task WHERE state = 2"));
        while (true) {
            STACKNET_TRY(const bool row, rows.step());
            if (!row) break;
            records.m_rows.emplace_back(prefixOf(taskHash(rows.text(1))), rows.integer(0));
        }
    }
    std::sort(records.m_rows.begin(), records.m_rows.end());
    return records;
}

Result<std::optional<PaperworkLocal>> PaperworkRecords::find(const ledger::TaskHash& task) {
    const std::uint64_t prefix = prefixOf(task);
    STACKNET_TRY(auto row, m_database.prepare("SELECT id, api_key_id, model, language, warm FROM "
                                              "task WHERE rowid = ?1"));
    for (auto at = std::lower_bound(m_rows.begin(), m_rows.end(),
                                    std::pair(prefix, std::numeric_limits<std::int64_t>::min()));
         at != m_rows.end() && at->first == prefix; ++at) {
        row.reset();
        row.bind(1, at->second);
        STACKNET_TRY(const bool found, row.step());
        if (!found || taskHash(row.text(0)) != task) continue;
        return std::optional(PaperworkLocal{row.text(0), row.text(1), row.text(2), row.text(3),
                                            row.integer(4) != 0});
    }
    return std::optional<PaperworkLocal>();
}

}  // namespace stacknet::tasks
