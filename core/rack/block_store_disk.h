#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "core/base/file.h"
#include "core/rack/block_store.h"
#include "core/rack/descriptor_internal.h"

namespace stacknet::rack {

/// One file a block under `folder`/blocks/<first two hex digits>/<digest in hex>, mode 0600.
///
/// A block that is put waits in `folder`/pending, and flush() makes all of them reach the disk at
/// once, then renames them into place: a crash leaves whole blocks only, and what was pending is
/// removed at the next open. After kPendingBlocksMax blocks or kPendingBytesMax bytes put() flushes
/// by itself. One object owns a folder (lock file). Thread safe.
class DiskBlockStore final : public IBlockStore {
public:
    static constexpr std::size_t kPendingBlocksMax = 16'384;
    static constexpr std::uint64_t kPendingBytesMax = 256 << 20;

    /// Makes the folder when it is missing. Errors: those of ensureDirectory and DirectoryLock,
    /// "rack.store_failed".
    static Result<std::unique_ptr<DiskBlockStore>> open(const std::filesystem::path& folder);
    /// Flushes; what cannot be flushed is as if it had never been put.
    ~DiskBlockStore() override;

    Result<void> putHashed(const Cid& cid, ByteView content) override;
    Result<Bytes> get(const Cid& cid) const override;
    Result<bool> has(const Cid& cid) const override;
    Result<bool> remove(const Cid& cid) override;
    Result<void> iterate(const BlockVisitor& visitor) const override;
    /// The first call looks at every file; later ones know.
    Result<StoreSize> size() const override;
    Result<void> flush() override;

private:
    DiskBlockStore(std::filesystem::path folder, DirectoryLock lock);
    Result<void> prepare();
    Result<void> putLocked(const Cid& cid, ByteView content);
    Result<void> flushLocked();
    Result<bool> hasLocked(const Hash256& digest) const;
    Result<Bytes> readLocked(const Cid& cid) const;
    Result<StoreSize> sizeLocked() const;
    Result<std::vector<std::pair<Hash256, std::uint64_t>>> listShard(unsigned shard) const;
    Error failed(std::string_view what, int error) const;

    std::filesystem::path m_folder;
    DirectoryLock m_lock;
    mutable std::mutex m_mutex;
    Descriptor m_blocks;
    Descriptor m_pendingFolder;
    std::map<Hash256, std::uint64_t> m_pending;  ///< sizes of what waits for a flush
    std::uint64_t m_pendingBytes = 0;
    bool m_removed = false;  ///< since the last flush
    mutable std::optional<StoreSize> m_size;
};

}  // namespace stacknet::rack
