#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/rack/cid.h"

/// Where blocks live. A block is known by its SHA-256: CIDs that differ in version or codec alone
/// name the same block.
namespace stacknet::rack {

struct StoreSize {
    std::uint64_t blocks = 0;
    std::uint64_t bytes = 0;  ///< of content, without what the storage adds

    bool operator==(const StoreSize&) const = default;
};

/// Sees one block; an error of it ends the iteration and is handed on.
using BlockVisitor = std::function<Result<void>(const Cid& cid, std::uint64_t bytes)>;

/// Thread safe in every implementation.
class IBlockStore {
public:
    virtual ~IBlockStore() = default;

    /// Stores a block of foreign bytes: hashes it first. A block that is there already stays as it
    /// is. Errors: "rack.block_mismatch" (the content is not what the CID names),
    /// "rack.block_too_large" (more than kBlockBytesMax), and those of putHashed.
    Result<void> put(const Cid& cid, ByteView content);
    /// The same without hashing, for who has made `cid` of this very content a moment ago. Kept
    /// for good only after flush(); readable at once. Errors: "rack.disk_full" (retryable),
    /// "rack.store_failed".
    virtual Result<void> putHashed(const Cid& cid, ByteView content) = 0;
    /// The content, hashed again. Errors: "rack.block_missing", "rack.block_corrupt" (the storage
    /// gave other bytes; remove and add it again), "rack.store_failed".
    virtual Result<Bytes> get(const Cid& cid) const = 0;
    virtual Result<bool> has(const Cid& cid) const = 0;
    /// False: it was not there. Gone for good after flush().
    virtual Result<bool> remove(const Cid& cid) = 0;
    /// Every block once, in no order that means anything. What a block was added as is not kept:
    /// `cid` is its raw CID, version 1. The visitor may remove blocks; blocks that are put
    /// meanwhile may be left out.
    virtual Result<void> iterate(const BlockVisitor& visitor) const = 0;
    virtual Result<StoreSize> size() const = 0;
    /// Everything put and removed before is on the disk when this returns.
    virtual Result<void> flush() = 0;
};

/// "rack.block_missing" for this CID.
Error blockMissing(const Cid& cid);

/// Blocks in memory, gone with the object; for tests and short work.
class MemoryBlockStore final : public IBlockStore {
public:
    Result<void> putHashed(const Cid& cid, ByteView content) override;
    Result<Bytes> get(const Cid& cid) const override;
    Result<bool> has(const Cid& cid) const override;
    Result<bool> remove(const Cid& cid) override;
    Result<void> iterate(const BlockVisitor& visitor) const override;
    Result<StoreSize> size() const override;
    Result<void> flush() override { return {}; }

private:
    mutable std::mutex m_mutex;
    std::map<Hash256, Bytes> m_blocks;
    std::uint64_t m_bytes = 0;
};

}  // namespace stacknet::rack
