#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/rack/block_store.h"
#include "core/storage/database.h"

namespace stacknet::rack {

/// Blocks as rows of one database, for those that are small: a file of its own costs a file system
/// a hundred times what a row costs. One transaction from one commit() to the next. Not thread
/// safe. Errors are the database's.
class SmallBlocks {
public:
    static Result<SmallBlocks> open(const std::filesystem::path& file,
                                    storage::Durability durability);

    /// False: it was there.
    Result<bool> put(const Hash256& digest, ByteView content);
    Result<std::optional<Bytes>> get(const Hash256& digest);
    Result<bool> has(const Hash256& digest);
    /// Bytes of content that went, or nothing. SQLite overwrites them (secure_delete).
    Result<std::optional<std::uint64_t>> remove(const Hash256& digest);
    struct Row {
        std::int64_t id = 0;
        Hash256 digest;
        std::uint64_t bytes = 0;
    };
    /// The next rows after `id`, none at the end.
    Result<std::vector<Row>> after(std::int64_t id);
    Result<StoreSize> size();
    /// On the disk; and what was removed is in no log any more. The error of put() or remove() that
    /// undid everything since the last commit comes again here.
    Result<void> commit();

private:
    SmallBlocks(storage::Database database) : m_database(std::move(database)) {}
    Result<void> begin();
    Error abandon(const Error& error);

    storage::Database m_database;
    std::optional<storage::Statement> m_insert;
    std::optional<storage::Statement> m_select;
    bool m_open = false;  ///< a transaction
    bool m_removed = false;
    std::optional<Error> m_lost;
};

}  // namespace stacknet::rack
