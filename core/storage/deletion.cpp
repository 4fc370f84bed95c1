#include "core/storage/deletion.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

#include "core/base/sentence.h"
#include "core/base/system_reason.h"

namespace stacknet::storage {

namespace {

constexpr std::int64_t kSecureDeleteOn = 1;  // 0: off, 2: FAST, which leaves free pages as they are

Result<std::string> pragma(Database& database, const std::string& name, int column = 0) {
    STACKNET_TRY(Statement statement, database.prepare("PRAGMA " + name));
    STACKNET_TRY(const bool row, statement.step());
    return row ? statement.text(column) : std::string();
}

/// Empty for a database in memory.
Result<std::string> fileOf(Database& database) {
    constexpr int kFileColumn = 2;
    return pragma(database, "database_list", kFileColumn);
}

Result<std::int64_t> walSize(Database& database) {
    STACKNET_TRY(const std::string file, fileOf(database));
    if (file.empty()) return std::int64_t{0};
    struct stat status {};
    if (::stat((file + "-wal").c_str(), &status) == 0) {
        return static_cast<std::int64_t>(status.st_size);
    }
    if (errno == ENOENT) return std::int64_t{0};
    return makeError(
        "storage.failed",
        sentence(
            "The log of the database %1 cannot be looked at (%2). Check the rights of its folder.",
            {file, systemReason(errno)}));
}

Error notErasing(const std::string& file, const std::string& why) {
    return makeError("storage.not_erasing",
                     sentence("Nothing was deleted from the database %1: %2, so deleted rows would "
                              "stay readable. The SQLite library in use does not fit; install the "
                              "one of the distribution.",
                              {file.empty() ? std::string("in memory") : file, why}));
}

Error stillBusy(Database& database) {
    const auto file = fileOf(database);
    return makeError("storage.busy",
                     sentence("The rows are deleted, but the log of the database %1 still holds "
                              "them, because another program or task is reading it. Close that one "
                              "or try again in a moment.",
                              {file.ok() ? *file : std::string()}),
                     true);
}

/// Lets the checkpoint say "busy" at once instead of sleeping, while it lives.
class NoBusyWait {
public:
    static Result<NoBusyWait> begin(Database& database) {
        STACKNET_TRY(std::string before, pragma(database, "busy_timeout"));
        STACKNET_CHECK(database.execute("PRAGMA busy_timeout = 0"));
        return NoBusyWait(database, std::move(before));
    }
    Result<void> end() { return m_database.execute("PRAGMA busy_timeout = " + m_before); }

private:
    NoBusyWait(Database& database, std::string before)
        : m_database(database), m_before(std::move(before)) {}
    Database& m_database;
    std::string m_before;
};

}  // namespace

Result<Deletion> Deletion::remove(Database& database, std::string dataClass, const Remove& remove,
                                  const Clock& clock) {
    STACKNET_TRY(const std::string file, fileOf(database));
    STACKNET_TRY(const std::string secure, pragma(database, "secure_delete"));
    if (secure != std::to_string(kSecureDeleteOn)) {
        return notErasing(file, sentence("secure_delete is %1 and not 1", {secure}));
    }
    STACKNET_TRY(const std::string journal, pragma(database, "journal_mode"));
    if (journal != (file.empty() ? "memory" : "wal")) {
        return notErasing(file, sentence("its journal mode is %1", {journal}));
    }
    DeletionProof proof;
    proof.dataClass = std::move(dataClass);
    proof.secureDelete = kSecureDeleteOn;
    STACKNET_TRY(Transaction transaction, Transaction::begin(database));
    STACKNET_TRY(proof.rows, remove(database));
    STACKNET_CHECK(transaction.commit());
    proof.deletedMs = clock.wallMs();
    STACKNET_TRY(proof.walBytes, walSize(database));
    return Deletion(std::move(proof));
}

Result<void> Deletion::erase(Database& database, const Clock& clock) {
    ++m_proof.attempts;
    STACKNET_TRY(NoBusyWait hurry, NoBusyWait::begin(database));
    const auto emptied = database.eraseDeleted();
    STACKNET_CHECK(hurry.end());
    STACKNET_TRY(m_proof.walBytes, walSize(database));
    if (!emptied.ok() && emptied.error().code != "storage.busy") return emptied;
    // A writer may have put new rows into the log since; then this is no proof yet.
    if (!emptied.ok() || m_proof.walBytes != 0) return stillBusy(database);
    m_proof.erasedMs = clock.wallMs();
    return {};
}

std::int64_t eraseWaitMs(std::int64_t attempt) {
    std::int64_t wait = kEraseFirstWaitMs;
    for (std::int64_t number = 2; number < attempt && wait < kEraseWaitMaxMs; ++number) wait *= 2;
    return std::min(wait, kEraseWaitMaxMs);
}

Result<DeletionProof> deleteForGood(Database& database, std::string dataClass,
                                    const Deletion::Remove& remove, const Clock& clock,
                                    const std::function<bool(std::int64_t)>& wait) {
    STACKNET_TRY(Deletion deletion,
                 Deletion::remove(database, std::move(dataClass), remove, clock));
    while (true) {
        const auto erased = deletion.erase(database, clock);
        if (erased.ok()) return deletion.proof();
        const std::int64_t attempts = deletion.proof().attempts;
        if (erased.error().code != "storage.busy" || attempts >= kEraseAttemptsMax ||
            !wait(eraseWaitMs(attempts + 1))) {
            return erased.error();
        }
    }
}

}  // namespace stacknet::storage
