#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/api/history.h"
#include "core/base/result.h"
#include "core/storage/database.h"

namespace stacknet::engine {

/// A column of a table that readers page through. Both texts are ours, never a reader's.
struct TableColumn {
    std::string_view name;        ///< for readers
    std::string_view expression;  ///< SQL over the table's columns
    bool number = false;          ///< an integer; otherwise text
};

/// A SQLite table with an integer primary key `id` that rises.
struct TableSpec {
    std::string_view table;
    std::vector<TableColumn> columns;
};

/// The page that `query` asks for (core/api/history.h): filtered, searched and sorted in SQL, by
/// key and never by offset, so that a page costs the same wherever it is; by `id` when no column is
/// named. `query.limit` is at most api::kHistoryPageMax, which the caller has checked. Errors:
/// "api.bad_argument" names the column, operator, value or place that is wrong; "storage.*".
Result<api::HistoryPage> tablePage(storage::Database& database, const TableSpec& spec,
                                   const api::HistoryQuery& query);

}  // namespace stacknet::engine
