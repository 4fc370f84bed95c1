#include "core/auth/api_key_rows.h"

#include "core/auth/audit_log.h"
#include "core/auth/words.h"

namespace stacknet::auth {

const std::vector<std::string_view>& apiKeyMigrations() {
    static const std::vector<std::string_view> kMigrations{
        "CREATE TABLE api_key("
        "id TEXT PRIMARY KEY, digest BLOB NOT NULL, pepper_v INTEGER NOT NULL,"
        "environment INTEGER NOT NULL, last4 TEXT NOT NULL, name TEXT NOT NULL,"
        "scopes TEXT NOT NULL, rpm INTEGER NOT NULL, tpm INTEGER NOT NULL,"
        "concurrent INTEGER NOT NULL, created_ms INTEGER NOT NULL, expires_ms INTEGER NOT NULL,"
        "last_used_ms INTEGER NOT NULL, revoked_ms INTEGER NOT NULL, leaked_ms INTEGER NOT NULL,"
        "rotated_from TEXT NOT NULL) STRICT, WITHOUT ROWID;",
        "ALTER TABLE api_key ADD COLUMN owner TEXT NOT NULL DEFAULT 'operator';"
        "ALTER TABLE api_key ADD COLUMN stack TEXT NOT NULL DEFAULT '';"
        "ALTER TABLE api_key ADD COLUMN cidrs TEXT NOT NULL DEFAULT '';"
        "ALTER TABLE api_key ADD COLUMN models TEXT NOT NULL DEFAULT '';"
        "ALTER TABLE api_key ADD COLUMN spend_cap INTEGER NOT NULL DEFAULT 0;"
        "ALTER TABLE api_key ADD COLUMN spent INTEGER NOT NULL DEFAULT 0;"
        "ALTER TABLE api_key ADD COLUMN spent_month INTEGER NOT NULL DEFAULT 0;",
        auditMigration(),
        // A budget in tokens; nothing could set the cap that was there before.
        "ALTER TABLE api_key RENAME COLUMN spend_cap TO monthly_tokens;"
        "ALTER TABLE api_key RENAME COLUMN spent TO used;"
        "ALTER TABLE api_key RENAME COLUMN spent_month TO used_month;"
        "UPDATE api_key SET monthly_tokens=0, used=0, used_month=0;",
        auditTimeMigration(),
        "ALTER TABLE api_key ADD COLUMN requests INTEGER NOT NULL DEFAULT 0;",
    };
    return kMigrations;
}

Result<std::vector<ApiKeyRow>> loadApiKeys(storage::Database& database) {
    STACKNET_TRY(
        storage::Statement select,
        database.prepare("SELECT id, digest, pepper_v, environment, last4, name, scopes,"
                         "rpm, tpm, concurrent, created_ms, expires_ms, last_used_ms,"
                         "revoked_ms, leaked_ms, rotated_from, owner, stack, cidrs, models,"
                         "monthly_tokens, used, used_month, requests FROM api_key"));
    std::vector<ApiKeyRow> rows;
    while (true) {
        STACKNET_TRY(const bool more, select.step());
        if (!more) return rows;
        ApiKeyRow row;
        ApiKeyRecord& record = row.record;
        record.id = select.text(0);
        STACKNET_TRY(row.digest, Hash256::from(select.blob(1), "api_key.digest"));
        row.pepperVersion = static_cast<std::uint32_t>(select.integer(2));
        record.environment = select.integer(3) == 0 ? KeyEnvironment::Live : KeyEnvironment::Test;
        row.last4 = select.text(4);
        record.name = select.text(5);
        STACKNET_TRY(record.scopes, ScopeSet::fromNames(splitWords(select.text(6))));
        record.limits.requestsPerMinute = static_cast<std::uint32_t>(select.integer(7));
        record.limits.tokensPerMinute = static_cast<std::uint32_t>(select.integer(8));
        record.limits.concurrent = static_cast<std::uint32_t>(select.integer(9));
        record.createdMs = select.integer(10);
        record.expiresMs = select.integer(11);
        record.lastUsedMs = select.integer(12);
        record.revokedMs = select.integer(13);
        record.leakedMs = select.integer(14);
        record.rotatedFrom = select.text(15);
        record.owner = select.text(16);
        record.stack = select.text(17);
        record.cidrs = splitWords(select.text(18));
        record.models = splitWords(select.text(19));
        record.monthlyTokens = static_cast<std::uint64_t>(select.integer(20));
        row.usedTokens = static_cast<std::uint64_t>(select.integer(21));
        row.usedMonth = static_cast<std::uint32_t>(select.integer(22));
        record.requests = static_cast<std::uint64_t>(select.integer(23));
        record.masked = maskedApiKey({record.environment, record.id, row.last4});
        rows.push_back(std::move(row));
    }
}

Result<void> insertApiKey(storage::Database& database, const ApiKeyRow& row) {
    const ApiKeyRecord& record = row.record;
    STACKNET_TRY(storage::Statement insert,
                 database.prepare("INSERT INTO api_key(id, digest, pepper_v, environment, last4,"
                                  "name, scopes, rpm, tpm, concurrent, created_ms, expires_ms,"
                                  "last_used_ms, revoked_ms, leaked_ms, rotated_from, owner, stack,"
                                  "cidrs, models, monthly_tokens, used, used_month)"
                                  "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,0,0,0,?,?,?,?,?,?,?,?)"));
    insert.bind(1, record.id)
        .bind(2, row.digest.view())
        .bind(3, static_cast<std::int64_t>(row.pepperVersion))
        .bind(4, static_cast<std::int64_t>(record.environment == KeyEnvironment::Test ? 1 : 0))
        .bind(5, row.last4)
        .bind(6, record.name)
        .bind(7, joinWords(record.scopes.names()))
        .bind(8, static_cast<std::int64_t>(record.limits.requestsPerMinute))
        .bind(9, static_cast<std::int64_t>(record.limits.tokensPerMinute))
        .bind(10, static_cast<std::int64_t>(record.limits.concurrent))
        .bind(11, record.createdMs)
        .bind(12, record.expiresMs)
        .bind(13, record.rotatedFrom)
        .bind(14, record.owner)
        .bind(15, record.stack)
        .bind(16, joinWords(record.cidrs))
        .bind(17, joinWords(record.models))
        .bind(18, static_cast<std::int64_t>(record.monthlyTokens))
        .bind(19, static_cast<std::int64_t>(row.usedTokens))
        .bind(20, static_cast<std::int64_t>(row.usedMonth));
    return insert.run();
}

}  // namespace stacknet::auth
