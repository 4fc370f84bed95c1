#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// Long tables by page, and questions with one answer: what does not belong into every picture of
/// the node. Read only.
namespace stacknet::api {

inline constexpr std::uint32_t kHistoryPageMax = 500;
inline constexpr std::size_t kHistoryFiltersMax = 16;
inline constexpr std::size_t kQuestionBytesMax = 4U << 20;

/// A row passes when its cell of `column` stands to `value` as `op` says. Numbers compare as
/// numbers. `column` is one of HistoryPage::columns.
struct HistoryFilter {
    std::string column;
    std::string op;  ///< "is", "is_not", "contains" (in any case), "at_least", "at_most"
    std::string value;
    bool operator==(const HistoryFilter&) const = default;
};

/// Which rows of a table, in which order.
struct HistoryQuery {
    std::string table;                   ///< "tasks", "paperwork", "points", "audit", "alerts"
    std::vector<HistoryFilter> filters;  ///< all must pass, kHistoryFiltersMax
    std::string text;                    ///< in any text column, in any case; empty: all rows
    std::string sort;                    ///< a column; empty: the table's own order
    bool descending = true;
    std::string after;          ///< HistoryPage::next of the page before; empty: the first page
    std::uint32_t limit = 200;  ///< at most kHistoryPageMax
    bool count = false;         ///< also how many rows there are in all
    bool operator==(const HistoryQuery&) const = default;
};

/// Cells are exact: decimal integers, milliseconds since 1970 UTC, stable words, whole ids.
struct HistoryRow {
    std::string id;
    std::vector<std::string> cells;
    bool operator==(const HistoryRow&) const = default;
};

struct HistoryPage {
    std::vector<std::string> columns;  ///< names of the cells
    std::vector<HistoryRow> rows;
    std::string next;         ///< for the page after this one; empty: there is none
    std::uint64_t total = 0;  ///< rows that pass the filters
    bool totalKnown = false;
    bool operator==(const HistoryPage&) const = default;
};

/// What is asked for by `topic`, one of docs/architecture.md's list; `argument` has at most
/// kQuestionBytesMax bytes and the form that the topic says.
struct Question {
    std::string topic;
    std::string argument;
    bool operator==(const Question&) const = default;
};

}  // namespace stacknet::api
