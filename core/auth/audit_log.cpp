#include "core/auth/audit_log.h"

#include <algorithm>

#include "core/auth/api_key_format.h"
#include "core/base/codec.h"

namespace stacknet::auth {
namespace {

constexpr std::size_t kTextMax = 200;
constexpr std::size_t kReadMax = 1000;
constexpr std::string_view kMask = "gk_***";

std::string harmless(std::string text) {
    while (auto key = findApiKey(text)) {
        const auto at = static_cast<std::size_t>(key->data() - text.data());
        text.replace(at, key->size(), kMask);
    }
    if (text.size() > kTextMax) text.resize(kTextMax);
    while (!isUtf8(text)) text.pop_back();
    return text;
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
    STACKNET_TRY(
        storage::Statement select,
        database.prepare("SELECT number, time_ms, actor, action, subject, detail FROM audit"
                         " WHERE number<? ORDER BY number DESC LIMIT ?"));
    select.bind(1, beforeNumber > 0 ? beforeNumber : INT64_MAX)
        .bind(2, static_cast<std::int64_t>(std::min(count, kReadMax)));
    std::vector<AuditEntry> entries;
    while (true) {
        STACKNET_TRY(const bool more, select.step());
        if (!more) return entries;
        entries.push_back({select.integer(0), select.integer(1), select.text(2), select.text(3),
                           select.text(4), select.text(5)});
    }
}

}  // namespace stacknet::auth
