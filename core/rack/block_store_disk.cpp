#include "core/rack/block_store_disk.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>

#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/base/system_reason.h"

namespace stacknet::rack {

namespace {

constexpr unsigned kShards = 256;

std::string shardName(unsigned shard) {
    const std::uint8_t byte = static_cast<std::uint8_t>(shard);
    return toHex(ByteView(&byte, 1));
}

std::string placeOf(const Hash256& digest) {
    const std::string name = toHex(digest);
    return name.substr(0, 2) + "/" + name;
}

struct CloseDirectory {
    void operator()(DIR* directory) const { ::closedir(directory); }
};

/// The names in a folder but "." and "..". Nothing when it cannot be listed; errno says why.
std::optional<std::vector<std::string>> namesIn(int folder, const char* name) {
    const int descriptor = ::openat(folder, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0) return std::nullopt;
    const std::unique_ptr<DIR, CloseDirectory> directory(::fdopendir(descriptor));
    if (!directory) {
        ::close(descriptor);
        return std::nullopt;
    }
    std::vector<std::string> names;
    while (true) {
        errno = 0;
        const dirent* entry = ::readdir(directory.get());
        if (entry == nullptr) break;
        const std::string_view found = entry->d_name;
        if (found != "." && found != "..") names.emplace_back(found);
    }
    if (errno != 0) return std::nullopt;
    return names;
}

/// True when all of it was written; errno says why not.
bool writeAll(int descriptor, ByteView content) {
    while (!content.empty()) {
        const ssize_t count = ::write(descriptor, content.data(), content.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return false;
        content = content.subspan(static_cast<std::size_t>(count));
    }
    return true;
}

}  // namespace

DiskBlockStore::DiskBlockStore(std::filesystem::path folder, DirectoryLock lock,
                               Durability durability)
    : m_folder(std::move(folder)), m_lock(std::move(lock)), m_durability(durability) {}

DiskBlockStore::~DiskBlockStore() {
    (void)flush();
}

Error DiskBlockStore::failed(std::string_view what, int error) const {
    if (error == ENOSPC || error == EDQUOT) {
        return makeError("rack.disk_full",
                         "There is no space left for blocks in " + m_folder.string() +
                             ". Free some disk space and try again.",
                         true);
    }
    return makeError("rack.store_failed",
                     sentence("Cannot %1 in %2: %3. Check the disk and the folder's permissions.",
                              {what, m_folder.string(), systemReason(error)}));
}

Result<std::unique_ptr<DiskBlockStore>> DiskBlockStore::open(const std::filesystem::path& folder,
                                                             Durability durability) {
    STACKNET_CHECK(ensureDirectory(folder));
    STACKNET_TRY(DirectoryLock lock, DirectoryLock::acquire(folder));
    std::unique_ptr<DiskBlockStore> store(new DiskBlockStore(folder, std::move(lock), durability));
    STACKNET_CHECK(store->prepare());
    return store;
}

Result<void> DiskBlockStore::prepare() {
    STACKNET_CHECK(ensureDirectory(m_folder / "blocks"));
    STACKNET_CHECK(ensureDirectory(m_folder / "pending"));
    const auto openFolder = [&](const char* name) {
        return Descriptor(
            ::open((m_folder / name).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
    };
    m_blocks = openFolder("blocks");
    m_pendingFolder = openFolder("pending");
    if (!m_blocks.valid() || !m_pendingFolder.valid())
        return failed(fixedSentence("open the folders"), errno);
    const bool isSynced = m_durability == Durability::Synced;
    STACKNET_TRY(m_small,
                 SmallBlocks::open(m_folder / "small.db", isSynced ? storage::Durability::Full
                                                                   : storage::Durability::Normal));
    // What was pending when the last owner died was never promised to anybody.
    const auto left = namesIn(m_pendingFolder.get(), ".");
    if (!left) return failed(fixedSentence("list the folder of pending blocks"), errno);
    for (const std::string& name : *left) {
        if (::unlinkat(m_pendingFolder.get(), name.c_str(), 0) != 0) {
            return failed(fixedSentence("remove an unfinished block"), errno);
        }
    }
    return {};
}

Result<bool> DiskBlockStore::hasLarge(const Hash256& digest) const {
    if (m_pending.count(digest) > 0) return true;
    if (::faccessat(m_blocks.get(), placeOf(digest).c_str(), F_OK, AT_SYMLINK_NOFOLLOW) == 0) {
        return true;
    }
    if (errno == ENOENT) return false;
    return failed(fixedSentence("look for a block"), errno);
}

Result<bool> DiskBlockStore::hasLocked(const Hash256& digest) const {
    STACKNET_TRY(const bool small, m_small->has(digest));
    return small ? Result<bool>(true) : hasLarge(digest);
}

Result<bool> DiskBlockStore::putSmall(const Hash256& digest, ByteView content) {
    STACKNET_TRY(const bool added, m_small->put(digest, content));
    if (added) ++m_smallPending;
    return added;
}

Result<bool> DiskBlockStore::putLarge(const Hash256& digest, ByteView content) {
    STACKNET_TRY(const bool there, hasLarge(digest));
    if (there) return false;
    const std::string name = toHex(digest);
    // Truncates: a write that failed before may have left a part under this name.
    const Descriptor file(::openat(m_pendingFolder.get(), name.c_str(),
                                   O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.valid()) return failed(fixedSentence("make a block"), errno);
    if (!writeAll(file.get(), content)) {
        const int error = errno;
        ::unlinkat(m_pendingFolder.get(), name.c_str(), 0);
        return failed(fixedSentence("write a block"), error);
    }
    m_pending.emplace(digest, content.size());
    return true;
}

Result<void> DiskBlockStore::putLocked(const Cid& cid, ByteView content) {
    // The size alone says where a block is, for the same content has the same size.
    const Result<bool> added = content.size() <= kSmallBlockBytes ? putSmall(cid.digest(), content)
                                                                  : putLarge(cid.digest(), content);
    if (!added.ok()) {
        m_size.reset();
        return added.error();
    }
    if (!*added) return {};
    m_pendingBytes += content.size();
    if (m_size) {
        ++m_size->blocks;
        m_size->bytes += content.size();
    }
    const bool few = m_pending.size() + m_smallPending < kPendingBlocksMax;
    return few && m_pendingBytes < kPendingBytesMax ? Result<void>() : flushLocked();
}

bool DiskBlockStore::synced(const Descriptor& folder) const {
    return m_durability == Durability::Unsynced || ::syncfs(folder.get()) == 0;
}

Result<void> DiskBlockStore::place(const Hash256& digest) const {
    const std::string from = toHex(digest);
    const std::string to = placeOf(digest);
    const auto rename = [&] {
        return ::renameat(m_pendingFolder.get(), from.c_str(), m_blocks.get(), to.c_str()) == 0;
    };
    if (rename()) return {};
    // The first block of its shard.
    if (errno != ENOENT ||
        (::mkdirat(m_blocks.get(), to.substr(0, 2).c_str(), 0700) != 0 && errno != EEXIST) ||
        !rename()) {
        return failed(fixedSentence("put a block in its place"), errno);
    }
    return {};
}

Result<void> DiskBlockStore::flushLocked() {
    m_smallPending = 0;
    if (const auto committed = m_small->commit(); !committed.ok()) {
        m_size.reset();
        return committed;
    }
    m_pendingBytes = 0;
    if (m_pending.empty() && !m_removed) return {};
    // One sync of the file system instead of one of each file: 100,000 small blocks would wait for
    // the disk 100,000 times. First the content, then the names that promise it.
    if (!m_pending.empty() && !synced(m_pendingFolder)) {
        return failed(fixedSentence("write the pending blocks to the disk"), errno);
    }
    while (!m_pending.empty()) {
        const auto first = m_pending.begin();
        STACKNET_CHECK(place(first->first));
        m_pending.erase(first);
    }
    if (!synced(m_blocks))
        return failed(fixedSentence("write the blocks' names to the disk"), errno);
    m_removed = false;
    return {};
}

Result<void> DiskBlockStore::putHashed(const Cid& cid, ByteView content) {
    const std::lock_guard lock(m_mutex);
    return putLocked(cid, content);
}

Result<void> DiskBlockStore::flush() {
    const std::lock_guard lock(m_mutex);
    return flushLocked();
}

Result<bool> DiskBlockStore::has(const Cid& cid) const {
    const std::lock_guard lock(m_mutex);
    return hasLocked(cid.digest());
}

Result<Bytes> DiskBlockStore::readLocked(const Cid& cid) const {
    STACKNET_TRY(auto small, m_small->get(cid.digest()));
    if (small) return std::move(*small);
    const bool pending = m_pending.count(cid.digest()) > 0;
    const std::string name = pending ? toHex(cid.digest()) : placeOf(cid.digest());
    const Descriptor file(::openat(pending ? m_pendingFolder.get() : m_blocks.get(), name.c_str(),
                                   O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!file.valid())
        return errno == ENOENT ? blockMissing(cid) : failed(fixedSentence("open a block"), errno);
    struct stat status {};
    if (::fstat(file.get(), &status) != 0) return failed(fixedSentence("look at a block"), errno);
    // One byte more than it says, so that a file that is too long is noticed.
    const auto claimed = static_cast<std::uint64_t>(status.st_size);
    Bytes content(static_cast<std::size_t>(std::min<std::uint64_t>(claimed, kBlockBytesMax)) + 1);
    std::size_t done = 0;
    while (done < content.size()) {
        const ssize_t count = ::read(file.get(), content.data() + done, content.size() - done);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return failed(fixedSentence("read a block"), errno);
        if (count == 0) break;
        done += static_cast<std::size_t>(count);
    }
    content.resize(done);
    return content;
}

Result<Bytes> DiskBlockStore::get(const Cid& cid) const {
    Result<Bytes> content = [&] {
        const std::lock_guard lock(m_mutex);
        return readLocked(cid);
    }();
    if (!content.ok()) return content;
    if (!cid.names(*content)) {
        return makeError("rack.block_corrupt",
                         sentence("The stored block %1 has been damaged. Remove it and add or "
                                  "fetch the content again.",
                                  {cid.text()}));
    }
    return content;
}

Result<std::optional<std::uint64_t>> DiskBlockStore::removeLarge(const Hash256& digest) {
    const auto waiting = m_pending.find(digest);
    if (waiting != m_pending.end()) {
        if (::unlinkat(m_pendingFolder.get(), toHex(digest).c_str(), 0) != 0) {
            return failed(fixedSentence("remove a block"), errno);
        }
        const std::optional<std::uint64_t> bytes = waiting->second;
        m_pending.erase(waiting);
        return bytes;
    }
    const std::string name = placeOf(digest);
    struct stat status {};
    if (::fstatat(m_blocks.get(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0 ||
        ::unlinkat(m_blocks.get(), name.c_str(), 0) != 0) {
        if (errno == ENOENT) return std::optional<std::uint64_t>();
        return failed(fixedSentence("remove a block"), errno);
    }
    m_removed = true;
    return std::optional<std::uint64_t>(static_cast<std::uint64_t>(status.st_size));
}

Result<bool> DiskBlockStore::remove(const Cid& cid) {
    const std::lock_guard lock(m_mutex);
    STACKNET_TRY(auto bytes, m_small->remove(cid.digest()));
    if (!bytes) {
        STACKNET_TRY(bytes, removeLarge(cid.digest()));
    }
    if (!bytes) return false;
    if (m_size) {
        --m_size->blocks;
        m_size->bytes -= *bytes;
    }
    return true;
}

Result<std::vector<std::pair<Hash256, std::uint64_t>>> DiskBlockStore::listShard(
    unsigned shard) const {
    const std::string folder = shardName(shard);
    std::vector<std::pair<Hash256, std::uint64_t>> blocks;
    const auto names = namesIn(m_blocks.get(), folder.c_str());
    if (!names && errno == ENOENT) return blocks;
    if (!names) return failed(fixedSentence("list blocks"), errno);
    for (const std::string& name : *names) {
        const auto digest = fixedFromHex<Hash256>(name);
        struct stat status {};
        // What is not a block's name was put there by somebody else and is left alone.
        if (!digest.ok() || ::fstatat(m_blocks.get(), (folder + "/" + name).c_str(), &status,
                                      AT_SYMLINK_NOFOLLOW) != 0) {
            continue;
        }
        blocks.emplace_back(*digest, static_cast<std::uint64_t>(status.st_size));
    }
    return blocks;
}

Result<void> DiskBlockStore::iterateSmall(const BlockVisitor& visitor) const {
    std::int64_t last = 0;
    while (true) {
        const auto rows = [&] {
            const std::lock_guard lock(m_mutex);
            return m_small->after(last);
        }();
        if (!rows.ok()) return rows.error();
        if (rows->empty()) return {};
        for (const SmallBlocks::Row& row : *rows) {
            STACKNET_CHECK(visitor(Cid::v1(kCodecRaw, row.digest), row.bytes));
        }
        last = rows->back().id;
    }
}

Result<void> DiskBlockStore::iterate(const BlockVisitor& visitor) const {
    STACKNET_CHECK(iterateSmall(visitor));
    std::map<Hash256, std::uint64_t> pending;
    {
        const std::lock_guard lock(m_mutex);
        pending = m_pending;
    }
    for (const auto& [digest, size] : pending) {
        STACKNET_CHECK(visitor(Cid::v1(kCodecRaw, digest), size));
    }
    for (unsigned shard = 0; shard < kShards; ++shard) {
        STACKNET_TRY(const auto blocks, listShard(shard));
        for (const auto& [digest, size] : blocks) {
            // Flushed since the copy above was made.
            if (pending.count(digest) > 0) continue;
            STACKNET_CHECK(visitor(Cid::v1(kCodecRaw, digest), size));
        }
    }
    return {};
}

Result<StoreSize> DiskBlockStore::sizeLocked() const {
    if (m_size) return *m_size;
    STACKNET_TRY(StoreSize size, m_small->size());
    size.blocks += m_pending.size();
    for (const auto& waiting : m_pending) size.bytes += waiting.second;
    for (unsigned shard = 0; shard < kShards; ++shard) {
        STACKNET_TRY(const auto blocks, listShard(shard));
        size.blocks += blocks.size();
        for (const auto& block : blocks) size.bytes += block.second;
    }
    m_size = size;
    return size;
}

Result<StoreSize> DiskBlockStore::size() const {
    const std::lock_guard lock(m_mutex);
    return sizeLocked();
}

}  // namespace stacknet::rack
