// The table "alerts": pages of incidents by key, filtered and sorted in SQL.

#include <algorithm>
#include <charconv>
#include <optional>
#include <variant>

#include "core/api/names.h"
#include "core/engine/alert_store.h"

namespace stacknet::engine {

namespace {

using Value = std::variant<std::int64_t, std::string>;

constexpr std::size_t kTextBytesMax = 200;

enum class ColumnKind { Number, Text, Severity, State };

std::optional<ColumnKind> kindOf(std::string_view column) {
    if (column == "severity") return ColumnKind::Severity;
    if (column == "state") return ColumnKind::State;
    for (const char* text : {"rule", "condition", "subject", "subject_name", "detail", "page"}) {
        if (column == text) return ColumnKind::Text;
    }
    for (const char* number : {"last_ms", "value", "threshold", "count", "first_ms",
                               "acknowledged_ms", "recovered_ms"}) {
        if (column == number) return ColumnKind::Number;
    }
    return std::nullopt;
}

/// The column in SQL. The page follows from the condition and is not stored.
std::string sqlOf(const std::string& column) {
    if (column != "page") return column;
    std::string sql = "CASE condition";
    for (const api::AlertCondition& condition : api::kAlertConditions) {
        sql += " WHEN '" + std::string(condition.name) + "' THEN '" + std::string(condition.page) +
               "'";
    }
    return sql + " ELSE '' END";
}

Error bad(const std::string& what) {
    return makeError("api.bad_argument", what);
}

std::optional<std::int64_t> numberOf(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

Result<Value> valueOf(ColumnKind kind, const std::string& text) {
    if (kind == ColumnKind::Text) return Value(text);
    if (kind == ColumnKind::Severity) {
        for (std::int64_t i = 0; i <= 3; ++i) {
            if (api::alertSeverityName(static_cast<AlertSeverity>(i)) == text) return Value(i);
        }
    }
    if (kind == ColumnKind::State) {
        for (std::int64_t i = 0; i <= 2; ++i) {
            if (api::alertStateName(static_cast<AlertState>(i)) == text) return Value(i);
        }
    }
    const auto number = numberOf(text);
    if (!number) return bad("\"" + text.substr(0, 40) + "\" is no value of its column.");
    return Value(*number);
}

std::string likePattern(const std::string& text) {
    std::string pattern = "%";
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\') pattern += '\\';
        pattern += c;
    }
    return pattern + "%";
}

/// The conditions of a query and what is bound in them.
struct Where {
    std::string sql = "WHERE 1";
    std::vector<Value> values;

    void add(const std::string& condition, Value value) {
        sql += " AND " + condition;
        values.push_back(std::move(value));
    }
    void bind(storage::Statement& statement) const {
        int at = 1;
        for (const Value& value : values) {
            if (const auto* number = std::get_if<std::int64_t>(&value)) {
                statement.bind(at++, *number);
            } else {
                statement.bind(at++, std::get<std::string>(value));
            }
        }
    }
};

Result<void> addFilter(Where& where, const api::HistoryFilter& filter) {
    const auto kind = kindOf(filter.column);
    if (!kind) return bad("There is no column " + filter.column + " to filter by.");
    if (filter.value.size() > kTextBytesMax) return bad("A filter has at most 200 bytes.");
    const std::string column = sqlOf(filter.column);
    if (filter.op == "contains") {
        if (*kind != ColumnKind::Text) return bad(filter.column + " is no text.");
        where.add(column + " LIKE ? ESCAPE '\\'", likePattern(filter.value));
        return {};
    }
    const char* compare = filter.op == "is"         ? "="
                          : filter.op == "is_not"   ? "<>"
                          : filter.op == "at_least" ? ">="
                          : filter.op == "at_most"  ? "<="
                                                    : nullptr;
    if (compare == nullptr) return bad("There is no comparison " + filter.op + ".");
    STACKNET_TRY(Value value, valueOf(*kind, filter.value));
    where.add(column + " " + compare + " ?", std::move(value));
    return {};
}

Result<Where> whereOf(const api::HistoryQuery& query) {
    Where where;
    for (const api::HistoryFilter& filter : query.filters) {
        STACKNET_CHECK(addFilter(where, filter));
    }
    if (query.text.empty()) return where;
    if (query.text.size() > kTextBytesMax) return bad("A text has at most 200 bytes.");
    const std::string pattern = likePattern(query.text);
    where.add("(subject_name LIKE ? ESCAPE '\\'", pattern);
    where.sql +=
        " OR detail LIKE ? ESCAPE '\\' OR rule LIKE ? ESCAPE '\\' OR condition LIKE ? "
        "ESCAPE '\\' OR subject LIKE ? ESCAPE '\\')";
    for (int i = 0; i < 4; ++i) where.values.emplace_back(pattern);
    return where;
}

/// Where the next page begins: the value that is sorted by, and the id.
std::string placeOf(const Value& value, std::uint64_t id) {
    const auto* number = std::get_if<std::int64_t>(&value);
    return (number != nullptr ? std::to_string(*number) : std::get<std::string>(value)) + ":" +
           std::to_string(id);
}

Result<void> addPlace(Where& where, const api::HistoryQuery& query, const std::string& sort,
                      ColumnKind kind) {
    if (query.after.empty()) return {};
    const std::size_t colon = query.after.rfind(':');
    const auto id = colon == std::string::npos
                        ? std::nullopt
                        : numberOf(std::string_view(query.after).substr(colon + 1));
    if (!id) return bad("This is no place of the table.");
    const std::string value = query.after.substr(0, colon);
    const ColumnKind plain = kind == ColumnKind::Text ? kind : ColumnKind::Number;
    STACKNET_TRY(Value key, valueOf(plain, value));
    where.add("(" + sort + ", id) " + (query.descending ? "<" : ">") + " (?, ?)", std::move(key));
    where.values.emplace_back(*id);
    return {};
}

Value sortValue(const storage::Statement& row, int column, ColumnKind kind) {
    return kind == ColumnKind::Text ? Value(row.text(column)) : Value(row.integer(column));
}

}  // namespace

std::vector<std::string> alertCells(const AlertIncident& incident) {
    const api::AlertCondition* condition = api::findAlertCondition(incident.condition);
    return {std::to_string(incident.lastMs),
            std::string(api::alertSeverityName(incident.severity)),
            std::string(api::alertStateName(incident.state)),
            incident.rule,
            incident.condition,
            incident.subject,
            incident.subjectName,
            std::to_string(incident.value),
            std::to_string(incident.threshold),
            std::to_string(incident.count),
            std::to_string(incident.firstMs),
            std::to_string(incident.acknowledgedMs),
            std::to_string(incident.recoveredMs),
            incident.detail,
            alertSentence(incident.condition, incident.subjectName, incident.value,
                          incident.threshold) +
                ".",
            condition == nullptr ? "" : std::string(condition->page)};
}

Result<api::HistoryPage> AlertStore::page(const api::HistoryQuery& query) {
    const std::string named = query.sort.empty() ? "last_ms" : query.sort;
    const auto kind = kindOf(named);
    if (!kind) return bad("There is no column " + named + " to sort by.");
    const std::string sort = sqlOf(named);
    STACKNET_TRY(Where where, whereOf(query));
    api::HistoryPage page;
    for (const std::string_view column : kAlertColumns) page.columns.emplace_back(column);
    if (query.count) {
        STACKNET_TRY(storage::Statement count,
                     m_database.prepare("SELECT COUNT(*) FROM incident " + where.sql));
        where.bind(count);
        STACKNET_CHECK(count.step());
        page.total = static_cast<std::uint64_t>(count.integer(0));
        page.totalKnown = true;
    }
    STACKNET_CHECK(addPlace(where, query, sort, *kind));
    const std::string order = query.descending ? " DESC" : "";
    where.values.emplace_back(std::int64_t{query.limit} + 1);
    STACKNET_TRY(storage::Statement rows,
                 m_database.prepare("SELECT id, " + sort + " FROM incident " + where.sql +
                                    " ORDER BY " + sort + order + ", id" + order + " LIMIT ?"));
    where.bind(rows);
    std::vector<std::int64_t> ids;
    std::string place;
    while (true) {
        STACKNET_TRY(const bool row, rows.step());
        if (!row) break;
        if (ids.size() == query.limit) {
            page.next = place;
            break;
        }
        ids.push_back(rows.integer(0));
        place = placeOf(sortValue(rows, 1, *kind), static_cast<std::uint64_t>(ids.back()));
    }
    rows.reset();
    for (const std::int64_t id : ids) {
        STACKNET_TRY(const auto found, incidentsWhere("WHERE id = ?", id));
        for (const AlertIncident& incident : found) {
            page.rows.push_back({std::to_string(incident.id), alertCells(incident)});
        }
    }
    return page;
}

}  // namespace stacknet::engine
