#include "core/auth/session_rows.h"

#include "core/auth/words.h"

namespace stacknet::auth {

Result<std::vector<SessionRow>> loadSessions(storage::Database& database) {
    STACKNET_TRY(
        storage::Statement select,
        database.prepare("SELECT sid, account, stack, methods, label, created_ms, seen_ms,"
                         "salt, pepper_v, generation, replaced_ms, origin, address FROM session"));
    std::vector<SessionRow> rows;
    while (true) {
        STACKNET_TRY(const bool more, select.step());
        if (!more) return rows;
        SessionRow row;
        row.record.sid = select.text(0);
        row.record.account = select.text(1);
        row.record.stack = select.text(2);
        row.record.methods = splitWords(select.text(3));
        row.record.label = select.text(4);
        row.record.createdMs = select.integer(5);
        row.record.seenMs = select.integer(6);
        row.record.endsMs = row.record.createdMs + kSessionAbsoluteMs;
        row.keptSeenMs = row.record.seenMs;
        row.salt = select.blob(7);
        row.pepperVersion = static_cast<std::uint32_t>(select.integer(8));
        row.generation = static_cast<std::uint32_t>(select.integer(9));
        row.replacedMs = select.integer(10);
        row.record.origin = select.text(11);
        row.record.address = select.text(12);
        rows.push_back(std::move(row));
    }
}

Result<void> insertSession(storage::Database& database, const SessionRow& row) {
    STACKNET_TRY(storage::Statement insert,
                 database.prepare("INSERT INTO session(sid, account, stack, methods, label,"
                                  "created_ms, seen_ms, salt, pepper_v, generation, replaced_ms,"
                                  "origin, address) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    insert.bind(1, row.record.sid)
        .bind(2, row.record.account)
        .bind(3, row.record.stack)
        .bind(4, joinWords(row.record.methods))
        .bind(5, row.record.label)
        .bind(6, row.record.createdMs)
        .bind(7, row.record.seenMs)
        .bind(8, row.salt)
        .bind(9, static_cast<std::int64_t>(row.pepperVersion))
        .bind(10, static_cast<std::int64_t>(row.generation))
        .bind(11, row.replacedMs)
        .bind(12, row.record.origin)
        .bind(13, row.record.address);
    return insert.run();
}

Result<void> updateSession(storage::Database& database, const SessionRow& row) {
    STACKNET_TRY(storage::Statement update,
                 database.prepare("UPDATE session SET seen_ms=?, generation=?, replaced_ms=?"
                                  " WHERE sid=?"));
    update.bind(1, row.record.seenMs)
        .bind(2, static_cast<std::int64_t>(row.generation))
        .bind(3, row.replacedMs)
        .bind(4, row.record.sid);
    return update.run();
}

Result<void> deleteSession(storage::Database& database, const std::string& sid) {
    STACKNET_TRY(storage::Statement remove, database.prepare("DELETE FROM session WHERE sid=?"));
    remove.bind(1, sid);
    return remove.run();
}

}  // namespace stacknet::auth
