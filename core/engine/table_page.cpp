#include "core/engine/table_page.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <variant>

namespace stacknet::engine {

namespace {

using Value = std::variant<std::int64_t, std::string>;

Error badArgument(const std::string& what) {
    return makeError("api.bad_argument", what);
}

std::optional<std::int64_t> integerOf(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// For LIKE with '\' as its escape: anything around `part`.
std::string likeAround(const std::string& part) {
    std::string pattern = "%";
    for (const char letter : part) {
        if (letter == '%' || letter == '_' || letter == '\\') pattern += '\\';
        pattern += letter;
    }
    return pattern + "%";
}

class Paging {
public:
    Paging(const TableSpec& spec, const api::HistoryQuery& query) : m_spec(spec), m_query(query) {}

    Result<void> build() {
        for (const api::HistoryFilter& filter : m_query.filters) STACKNET_CHECK(add(filter));
        addText();
        m_sort = {"id", "id", true};
        if (!m_query.sort.empty()) {
            const TableColumn* column = find(m_query.sort);
            if (column == nullptr) return unknown(m_query.sort);
            m_sort = *column;
        }
        m_counted = m_where.size();
        m_countedValues = m_values.size();
        return m_query.after.empty() ? Result<void>{} : addPlace();
    }

    Result<api::HistoryPage> read(storage::Database& database) const {
        const char* way = m_query.descending ? " DESC" : "";
        std::string sql = "SELECT id, " + expression(m_sort);
        for (const TableColumn& column : m_spec.columns) sql += ", " + expression(column);
        sql += " FROM " + std::string(m_spec.table) + where(m_where.size()) + " ORDER BY " +
               expression(m_sort) + way + ", id" + way + " LIMIT " +
               std::to_string(m_query.limit + 1);
        STACKNET_TRY(auto rows, database.prepare(sql));
        bind(rows, m_values.size());
        api::HistoryPage page;
        for (const TableColumn& column : m_spec.columns) page.columns.emplace_back(column.name);
        std::string place;
        while (true) {
            STACKNET_TRY(const bool row, rows.step());
            if (!row) break;
            if (page.rows.size() == m_query.limit) {
                page.next = place;
                break;
            }
            api::HistoryRow& added = page.rows.emplace_back();
            added.id = std::to_string(rows.integer(0));
            place = added.id + ":" + cell(rows, 1, m_sort.number);
            for (std::size_t i = 0; i < m_spec.columns.size(); ++i) {
                added.cells.push_back(
                    cell(rows, static_cast<int>(i) + 2, m_spec.columns[i].number));
            }
        }
        rows.reset();
        if (m_query.count) STACKNET_CHECK(count(database, page));
        return page;
    }

private:
    static std::string cell(const storage::Statement& rows, int column, bool number) {
        return number ? std::to_string(rows.integer(column)) : rows.text(column);
    }
    static std::string expression(const TableColumn& column) {
        return "(" + std::string(column.expression) + ")";
    }
    static Error unknown(const std::string& column) {
        return badArgument("There is no column " + column + ".");
    }
    const TableColumn* find(const std::string& name) const {
        const auto found =
            std::find_if(m_spec.columns.begin(), m_spec.columns.end(),
                         [&](const TableColumn& column) { return column.name == name; });
        return found == m_spec.columns.end() ? nullptr : &*found;
    }
    std::string parameter(Value value) {
        m_values.push_back(std::move(value));
        return "?" + std::to_string(m_values.size());
    }
    Result<Value> valueOf(const TableColumn& column, const std::string& text) const {
        if (!column.number) return Value(text);
        const auto number = integerOf(text);
        if (number) return Value(*number);
        return badArgument("Column " + std::string(column.name) + " is a number; \"" + text +
                           "\" is none.");
    }

    Result<void> add(const api::HistoryFilter& filter) {
        const TableColumn* column = find(filter.column);
        if (column == nullptr) return unknown(filter.column);
        if (filter.op == "contains") {
            m_where.push_back("CAST(" + expression(*column) + " AS TEXT) LIKE " +
                              parameter(likeAround(filter.value)) + " ESCAPE '\\'");
            return {};
        }
        const char* sign = filter.op == "is"         ? " = "
                           : filter.op == "is_not"   ? " <> "
                           : filter.op == "at_least" ? " >= "
                           : filter.op == "at_most"  ? " <= "
                                                     : nullptr;
        if (sign == nullptr) return badArgument("There is no operator " + filter.op + ".");
        STACKNET_TRY(Value value, valueOf(*column, filter.value));
        m_where.push_back(expression(*column) + sign + parameter(std::move(value)));
        return {};
    }
    void addText() {
        if (m_query.text.empty()) return;
        const std::string pattern = parameter(likeAround(m_query.text));
        std::string any;
        for (const TableColumn& column : m_spec.columns) {
            if (column.number) continue;
            any += (any.empty() ? "(" : " OR ") + expression(column) + " LIKE " + pattern +
                   " ESCAPE '\\'";
        }
        m_where.push_back(any.empty() ? "0" : any + ")");
    }
    Result<void> addPlace() {
        const Error wrong = badArgument("The place \"" + m_query.after + "\" is not one of ours.");
        const std::size_t colon = m_query.after.find(':');
        if (colon == std::string::npos) return wrong;
        const auto id = integerOf(std::string_view(m_query.after).substr(0, colon));
        if (!id) return wrong;
        auto value = valueOf(m_sort, m_query.after.substr(colon + 1));
        if (!value.ok()) return wrong;
        const std::string from = parameter(std::move(value).value());
        m_where.push_back("(" + expression(m_sort) + ", id) " + (m_query.descending ? "<" : ">") +
                          " (" + from + ", " + parameter(*id) + ")");
        return {};
    }
    std::string where(std::size_t terms) const {
        std::string text;
        for (std::size_t i = 0; i < terms; ++i) text += (i == 0 ? " WHERE " : " AND ") + m_where[i];
        return text;
    }
    void bind(storage::Statement& statement, std::size_t values) const {
        for (std::size_t i = 0; i < values; ++i) {
            const int index = static_cast<int>(i) + 1;
            if (const auto* number = std::get_if<std::int64_t>(&m_values[i])) {
                statement.bind(index, *number);
            } else {
                statement.bind(index, std::string_view(std::get<std::string>(m_values[i])));
            }
        }
    }
    Result<void> count(storage::Database& database, api::HistoryPage& page) const {
        STACKNET_TRY(auto total, database.prepare("SELECT COUNT(*) FROM " +
                                                  std::string(m_spec.table) + where(m_counted)));
        bind(total, m_countedValues);
        STACKNET_TRY(const bool found, total.step());
        page.total = found ? static_cast<std::uint64_t>(total.integer(0)) : 0;
        page.totalKnown = true;
        return {};
    }

    const TableSpec& m_spec;
    const api::HistoryQuery& m_query;
    TableColumn m_sort;
    std::vector<std::string> m_where;
    std::vector<Value> m_values;
    std::size_t m_counted = 0;  ///< terms without the place
    std::size_t m_countedValues = 0;
};

}  // namespace

Result<api::HistoryPage> tablePage(storage::Database& database, const TableSpec& spec,
                                   const api::HistoryQuery& query) {
    Paging paging(spec, query);
    STACKNET_CHECK(paging.build());
    return paging.read(database);
}

}  // namespace stacknet::engine
