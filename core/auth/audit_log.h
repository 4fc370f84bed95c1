#pragma once

#include <cstdint>
#include <optional>
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
/// A later step: the index that pages by time go by.
std::string_view auditTimeMigration();

/// Adds an entry to the transaction that is open. Texts are cut at 200 bytes; anything shaped like
/// an API key is masked. Errors of storage.
Result<void> appendAudit(storage::Database& database, AuditEntry entry);

/// The newest entries below `beforeNumber` (0: the very newest), newest first, at most 1,000.
Result<std::vector<AuditEntry>> readAudit(storage::Database& database, std::int64_t beforeNumber,
                                          std::size_t count);

/// A condition on one column. Texts compare letter for letter; Contains takes no notice of the case
/// of ASCII letters.
struct AuditFilter {
    enum class Column : std::uint8_t { Time, Actor, Action, Subject, Detail };
    enum class Test : std::uint8_t { Is, IsNot, Contains, AtLeast, AtMost };
    Column column = Column::Actor;
    Test test = Test::Is;
    std::string text;         ///< of every column but Time
    std::int64_t number = 0;  ///< of Time
};

/// A place in a log that is ordered by a column, then by time, then by number.
struct AuditPlace {
    std::int64_t timeMs = 0;
    std::int64_t number = 0;
    std::string text = {};  ///< of the column that is sorted by; empty when that is the time
};

struct AuditQuery {
    std::vector<AuditFilter> filters;  ///< all must hold; at most kAuditFiltersMax
    std::string text;                  ///< somewhere in actor, action, subject or detail
    AuditFilter::Column sort = AuditFilter::Column::Time;  ///< texts compare byte by byte
    bool descending = true;
    std::optional<AuditPlace> after;  ///< entries behind this place, itself left out
    std::size_t limit = 100;          ///< at most 1,000
};
inline constexpr std::size_t kAuditFiltersMax = 16;

/// What stands in that column of the entry; empty for the time.
const std::string& auditText(const AuditEntry& entry, AuditFilter::Column column);

/// One page of the log by `query`, in its order. Errors: "auth.bad_query" (a test that the column
/// does not take, too many filters) and those of storage.
Result<std::vector<AuditEntry>> pageAudit(storage::Database& database, const AuditQuery& query);
/// How many entries hold by its filters and text alone. Errors as of pageAudit.
Result<std::int64_t> countAudit(storage::Database& database, const AuditQuery& query);

}  // namespace stacknet::auth
