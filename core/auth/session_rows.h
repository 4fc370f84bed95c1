#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/auth/session_store.h"

/// The rows of SessionStore in the database.
namespace stacknet::auth {

struct SessionRow {
    SessionRecord record;
    Bytes salt;
    std::uint32_t pepperVersion = 0;
    std::uint32_t generation = 0;  ///< of the newest refresh token
    std::int64_t replacedMs = 0;   ///< when it replaced the one before
    std::int64_t keptSeenMs = 0;   ///< record.seenMs as the database has it
};

Result<std::vector<SessionRow>> loadSessions(storage::Database& database);
Result<void> insertSession(storage::Database& database, const SessionRow& row);
/// Writes seen_ms, generation and replaced_ms.
Result<void> updateSession(storage::Database& database, const SessionRow& row);
Result<void> deleteSession(storage::Database& database, const std::string& sid);

}  // namespace stacknet::auth
