#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/storage/database.h"

/// Who did what to whom and when, in a table that only grows: triggers refuse every change of a
/// row, and every deletion but that of rows older than the newest 100,000. It lives in the database
/// of what it tells about, so an event and its entry are committed together.
namespace stacknet::auth {

inline constexpr std::int64_t kAuditRowsMax = 100'000;

struct AuditEntry {
    std::int64_t number = 0;  ///< counts up from 1; set by the log
    std::int64_t timeMs = 0;  ///< milliseconds since 1970 UTC
    std::string actor;        ///< an account, "key:ID", "operator" or "system"
    std::string action;       ///< one word, such as "key_revoked"
    std::string subject;      ///< what it was done to: a key's id, a session's, an origin
    std::string detail;       ///< a few words; never a secret

    bool operator==(const AuditEntry&) const = default;
};

/// The table and its triggers; one step of the migrations of a database that keeps a log.
std::string_view auditMigration();

/// Adds an entry to the transaction that is open. Texts are cut at 200 bytes; anything shaped like
/// an API key is masked. Errors of storage.
Result<void> appendAudit(storage::Database& database, AuditEntry entry);

/// The newest entries below `beforeNumber` (0: the very newest), newest first, at most 1,000.
Result<std::vector<AuditEntry>> readAudit(storage::Database& database, std::int64_t beforeNumber,
                                          std::size_t count);

}  // namespace stacknet::auth
