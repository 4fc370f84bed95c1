#pragma once

#include <filesystem>
#include <memory>
#include <mutex>

#include "core/auth/audit_log.h"
#include "core/storage/database.h"

namespace stacknet::auth {

/// The one file of sign-in: challenges, sessions, the bridge's Stacks, codes and consents, and
/// their audit log, so that what belongs together is committed together. Thread safe through
/// lock().
class AuthDatabase {
public:
    /// Opens or creates it; an empty path keeps it in memory. Errors of storage.
    static Result<std::unique_ptr<AuthDatabase>> open(const std::filesystem::path& path);

    /// The connection, for as long as this lives. Not recursive.
    class Access {
    public:
        storage::Database& operator*() { return m_database; }
        storage::Database* operator->() { return &m_database; }

    private:
        friend class AuthDatabase;
        Access(std::mutex& mutex, storage::Database& database)
            : m_lock(mutex), m_database(database) {}
        std::unique_lock<std::mutex> m_lock;
        storage::Database& m_database;
    };
    Access lock() { return Access(m_mutex, m_database); }

private:
    explicit AuthDatabase(storage::Database database) : m_database(std::move(database)) {}
    std::mutex m_mutex;
    storage::Database m_database;
};

}  // namespace stacknet::auth
