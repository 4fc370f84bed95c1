#include "tests/support/fake_history.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace stacknet::testing {
namespace {

std::optional<std::int64_t> numberOf(const std::string& text) {
    std::int64_t value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

int compare(const std::string& left, const std::string& right) {
    const auto a = numberOf(left);
    const auto b = numberOf(right);
    if (a && b) return *a < *b ? -1 : *a > *b ? 1 : 0;
    return left.compare(right);
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool contains(const std::string& text, const std::string& part) {
    return lower(text).find(lower(part)) != std::string::npos;
}

bool passes(const std::string& cell, const api::HistoryFilter& filter) {
    if (filter.op == "is") return cell == filter.value;
    if (filter.op == "is_not") return cell != filter.value;
    if (filter.op == "contains") return contains(cell, filter.value);
    if (filter.op == "at_least") return compare(cell, filter.value) >= 0;
    return compare(cell, filter.value) <= 0;
}

}  // namespace

Result<api::HistoryPage> pageOfRows(const std::vector<std::string>& columns,
                                    const std::vector<api::HistoryRow>& rows,
                                    const api::HistoryQuery& query) {
    const auto columnOf = [&](const std::string& name) {
        return static_cast<std::size_t>(std::find(columns.begin(), columns.end(), name) -
                                        columns.begin());
    };
    for (const auto& filter : query.filters) {
        if (columnOf(filter.column) == columns.size())
            return makeError("api.bad_argument", "There is no column " + filter.column + ".");
    }
    std::vector<api::HistoryRow> found;
    for (const auto& row : rows) {
        const bool filtered = std::all_of(
            query.filters.begin(), query.filters.end(),
            [&](const auto& filter) { return passes(row.cells[columnOf(filter.column)], filter); });
        const bool named = query.text.empty() ||
                           std::any_of(row.cells.begin(), row.cells.end(), [&](const auto& cell) {
                               return contains(cell, query.text);
                           });
        if (filtered && named) found.push_back(row);
    }
    if (!query.sort.empty()) {
        const auto column = columnOf(query.sort);
        if (column == columns.size())
            return makeError("api.bad_argument", "There is no column " + query.sort + ".");
        std::stable_sort(found.begin(), found.end(), [&](const auto& left, const auto& right) {
            const int order = compare(left.cells[column], right.cells[column]);
            return query.descending ? order > 0 : order < 0;
        });
    }
    api::HistoryPage page;
    page.columns = columns;
    page.total = found.size();
    page.totalKnown = query.count;
    const auto from = std::min<std::size_t>(
        found.size(), static_cast<std::size_t>(numberOf(query.after).value_or(0)));
    const auto to = std::min<std::size_t>(found.size(), from + query.limit);
    page.rows.assign(found.begin() + static_cast<std::ptrdiff_t>(from),
                     found.begin() + static_cast<std::ptrdiff_t>(to));
    if (to < found.size()) page.next = std::to_string(to);
    return page;
}

}  // namespace stacknet::testing
