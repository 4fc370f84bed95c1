#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/database.h"

namespace stacknet::storage {

/// What is known about a deletion once it is done: what kind of data, how much of it and when, and
/// what was read back to know that it is gone. Never what was deleted.
struct DeletionProof {
    std::string dataClass;          ///< name of the class of data, as the caller gave it
    std::int64_t rows = 0;          ///< deleted in the one transaction
    std::int64_t deletedMs = 0;     ///< when that was committed; milliseconds since 1970 UTC
    std::int64_t erasedMs = 0;      ///< when the log was found empty; 0: not yet
    std::int64_t walBytes = 0;      ///< size of the write-ahead log when last looked at
    std::int64_t attempts = 0;      ///< how often emptying the log was tried
    std::int64_t secureDelete = 0;  ///< the setting as SQLite told it before the deletion: 1 = ON

    /// Nothing of the rows is left in the database's files: freed space was overwritten and the log
    /// is empty.
    bool complete() const { return erasedMs != 0 && walBytes == 0 && secureDelete == 1; }
    bool operator==(const DeletionProof&) const = default;
};

/// Deletes rows so that no byte of them stays in the database's files (reference/e2ee-auth-api.md
/// section 10.3): secure_delete is read back first, the rows go in one transaction, then the
/// write-ahead log is moved into the file and emptied. It cannot reach copies that are elsewhere
/// (backups, exports, worn flash cells): what has to be gone there too is encrypted, and its key is
/// what is deleted.
///
/// Nothing here waits, so that a service thread may run it: remove() once, then erase() again later
/// as long as it says "storage.busy". deleteForGood() does both for callers that may wait.
class Deletion {
public:
    /// Deletes what is to go, inside the transaction, and says how many rows that was. It must not
    /// begin or end a transaction.
    using Remove = std::function<Result<std::int64_t>(Database&)>;

    /// Deletes the rows. Errors, each with nothing deleted: "storage.not_erasing" when SQLite would
    /// leave deleted rows readable (secure_delete not ON, or a journal that keeps them), those of
    /// `remove` and of the database.
    static Result<Deletion> remove(Database& database, std::string dataClass, const Remove& remove,
                                   const Clock& clock);

    /// One attempt at emptying the log, without waiting for other connections. Ok: proof() is
    /// complete. Error "storage.busy" (retryable): the rows are deleted but can still be read in
    /// the log, because another connection is using it.
    Result<void> erase(Database& database, const Clock& clock);

    /// As far as it came.
    const DeletionProof& proof() const { return m_proof; }

private:
    explicit Deletion(DeletionProof proof) : m_proof(std::move(proof)) {}
    DeletionProof m_proof;
};

inline constexpr int kEraseAttemptsMax = 12;
inline constexpr std::int64_t kEraseFirstWaitMs = 10;
inline constexpr std::int64_t kEraseWaitMaxMs = 1'000;

/// How long to wait before the attempt with that number (2, 3, ..): 10 ms, doubled up to 1 s; all
/// waits together are under 6 s.
std::int64_t eraseWaitMs(std::int64_t attempt);

/// Deletion::remove and Deletion::erase, the latter up to kEraseAttemptsMax times. `wait` waits so
/// many milliseconds, or says false when there is no time for that (the program is ending).
/// Error "storage.busy" when the log could not be emptied: the rows are deleted, and gone for good
/// once a later deletion or eraseDeleted() of this database succeeds.
Result<DeletionProof> deleteForGood(Database& database, std::string dataClass,
                                    const Deletion::Remove& remove, const Clock& clock,
                                    const std::function<bool(std::int64_t)>& wait);

}  // namespace stacknet::storage
