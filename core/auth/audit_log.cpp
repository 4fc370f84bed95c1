#include "core/auth/audit_log.h"

#include <algorithm>

#include "core/auth/api_key_format.h"
#include "core/base/codec.h"
#include "core/base/sentence.h"

namespace stacknet::auth {
namespace {

constexpr std::size_t kTextMax = 200;
constexpr std::size_t kReadMax = 1000;
constexpr std::string_view kMask = "gk_***";
constexpr std::string_view kColumns = "number, time_ms, actor, action, subject, detail";

std::string harmless(std::string text) {
    while (auto key = findApiKey(text)) {
        const auto at = static_cast<std::size_t>(key->data() - text.data());
        text.replace(at, key->size(), kMask);
    }
    if (text.size() > kTextMax) text.resize(kTextMax);
    while (!isUtf8(text)) text.pop_back();
    return text;
}

std::string_view columnName(AuditFilter::Column column) {
    switch (column) {
        case AuditFilter::Column::Time:
            return "time_ms";
        case AuditFilter::Column::Actor:
            return "actor";
        case AuditFilter::Column::Action:
            return "action";
        case AuditFilter::Column::Subject:
            return "subject";
        case AuditFilter::Column::Detail:
            return "detail";
    }
    return "detail";
}

/// Empty for a test that the column does not take.
std::string conditionOf(const AuditFilter& filter) {
    const std::string name(columnName(filter.column));
    const bool time = filter.column == AuditFilter::Column::Time;
    switch (filter.test) {
        case AuditFilter::Test::Is:
            return name + "=?";
        case AuditFilter::Test::IsNot:
            return name + "<>?";
        case AuditFilter::Test::Contains:
            return time ? "" : "instr(lower(" + name + "),lower(?))>0";
        case AuditFilter::Test::AtLeast:
            return time ? name + ">=?" : "";
        case AuditFilter::Test::AtMost:
            return time ? name + "<=?" : "";
    }
    return {};
}

/// " WHERE ..." for the filters and the text; what they compare with is bound by bindWanted().
Result<std::string> whereOf(const AuditQuery& query) {
    if (query.filters.size() > kAuditFiltersMax) {
        return makeError("auth.bad_query",
                         sentence("The audit log takes at most 16 filters at once."));
    }
    std::string where = " WHERE 1";
    for (const AuditFilter& filter : query.filters) {
        const std::string condition = conditionOf(filter);
        if (condition.empty()) {
            return makeError("auth.bad_query",
                             sentence("The audit log cannot be asked for that of %1.",
                                      {columnName(filter.column)}));
        }
        where += " AND " + condition;
    }
    if (!query.text.empty()) {
        where +=
            " AND instr(lower(actor||char(10)||action||char(10)||subject||char(10)||detail),"
            "lower(?))>0";
    }
    return where;
}

/// The next free position.
int bindWanted(storage::Statement& select, const AuditQuery& query) {
    int at = 1;
    for (const AuditFilter& filter : query.filters) {
        if (filter.column == AuditFilter::Column::Time) {
            select.bind(at++, filter.number);
        } else {
            select.bind(at++, filter.text);
        }
    }
    if (!query.text.empty()) select.bind(at++, query.text);
    return at;
}

Result<std::vector<AuditEntry>> entriesOf(storage::Statement& select) {
    std::vector<AuditEntry> entries;
    while (true) {
        STACKNET_TRY(const bool more, select.step());
        if (!more) return entries;
        entries.push_back({select.integer(0), select.integer(1), select.text(2), select.text(3),
                           select.text(4), select.text(5)});
    }
}

}  // namespace

std::string_view auditMigration() {
    // The number in the second trigger is kAuditRowsMax; a test compares them.
    return "CREATE TABLE audit("
           "number INTEGER PRIMARY KEY AUTOINCREMENT, time_ms INTEGER NOT NULL,"
           "actor TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL,"
           "detail TEXT NOT NULL) STRICT;"
           "CREATE TRIGGER audit_keeps_rows BEFORE UPDATE ON audit BEGIN "
           "SELECT RAISE(ABORT, 'the audit log only grows'); END;"
           "CREATE TRIGGER audit_keeps_new_rows BEFORE DELETE ON audit "
           "WHEN OLD.number > (SELECT MAX(number) FROM audit) - 100000 BEGIN "
           "SELECT RAISE(ABORT, 'the audit log only grows'); END;";
}

std::string_view auditTimeMigration() {
    return "CREATE INDEX audit_time ON audit(time_ms, number);";
}

Result<void> appendAudit(storage::Database& database, AuditEntry entry) {
    STACKNET_TRY(storage::Statement insert,
                 database.prepare("INSERT INTO audit(time_ms, actor, action, subject, detail)"
                                  "VALUES(?,?,?,?,?)"));
    insert.bind(1, entry.timeMs)
        .bind(2, harmless(std::move(entry.actor)))
        .bind(3, harmless(std::move(entry.action)))
        .bind(4, harmless(std::move(entry.subject)))
        .bind(5, harmless(std::move(entry.detail)));
    STACKNET_CHECK(insert.run());
    const std::int64_t oldest = database.lastInsertId() - kAuditRowsMax;
    if (oldest <= 0) return {};
    STACKNET_TRY(storage::Statement trim, database.prepare("DELETE FROM audit WHERE number<=?"));
    trim.bind(1, oldest);
    return trim.run();
}

Result<std::vector<AuditEntry>> readAudit(storage::Database& database, std::int64_t beforeNumber,
                                          std::size_t count) {
    STACKNET_TRY(storage::Statement select,
                 database.prepare("SELECT " + std::string(kColumns) +
                                  " FROM audit WHERE number<? ORDER BY number DESC LIMIT ?"));
    select.bind(1, beforeNumber > 0 ? beforeNumber : INT64_MAX)
        .bind(2, static_cast<std::int64_t>(std::min(count, kReadMax)));
    return entriesOf(select);
}

const std::string& auditText(const AuditEntry& entry, AuditFilter::Column column) {
    static const std::string kNone;
    switch (column) {
        case AuditFilter::Column::Time:
            return kNone;
        case AuditFilter::Column::Actor:
            return entry.actor;
        case AuditFilter::Column::Action:
            return entry.action;
        case AuditFilter::Column::Subject:
            return entry.subject;
        case AuditFilter::Column::Detail:
            return entry.detail;
    }
    return kNone;
}

Result<std::vector<AuditEntry>> pageAudit(storage::Database& database, const AuditQuery& query) {
    STACKNET_TRY(const std::string where, whereOf(query));
    const bool byText = query.sort != AuditFilter::Column::Time;
    const std::string first = byText ? std::string(columnName(query.sort)) + "," : "";
    const std::string way = query.descending ? " DESC" : "";
    std::string sql = "SELECT " + std::string(kColumns) + " FROM audit" + where;
    if (query.after) {
        sql += " AND (" + first + "time_ms,number)" + (query.descending ? "<" : ">") +
               (byText ? "(?,?,?)" : "(?,?)");
    }
    sql += " ORDER BY ";
    if (byText) sql += std::string(columnName(query.sort)) + way + ", ";
    sql += "time_ms" + way + ", number" + way + " LIMIT ?";
    STACKNET_TRY(storage::Statement select, database.prepare(sql));
    int at = bindWanted(select, query);
    if (query.after) {
        if (byText) select.bind(at++, query.after->text);
        select.bind(at, query.after->timeMs).bind(at + 1, query.after->number);
        at += 2;
    }
    select.bind(at, static_cast<std::int64_t>(std::min(query.limit, kReadMax)));
    return entriesOf(select);
}

Result<std::int64_t> countAudit(storage::Database& database, const AuditQuery& query) {
    STACKNET_TRY(const std::string where, whereOf(query));
    STACKNET_TRY(storage::Statement select, database.prepare("SELECT COUNT(*) FROM audit" + where));
    bindWanted(select, query);
    STACKNET_CHECK(select.step());
    return select.integer(0);
}

}  // namespace stacknet::auth
