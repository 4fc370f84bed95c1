#include "core/rack/block_store.h"

#include "core/base/sentence.h"

namespace stacknet::rack {

Error blockMissing(const Cid& cid) {
    return makeError("rack.block_missing",
                     sentence("The block %1 is not here. Fetch or add the content it belongs to.",
                              {cid.text()}));
}

Result<void> IBlockStore::put(const Cid& cid, ByteView content) {
    if (content.size() > kBlockBytesMax) {
        return makeError("rack.block_too_large",
                         sentence("The block %1 has %2 bytes; a block has at most 2 MiB.",
                                  {cid.text(), content.size()}));
    }
    if (!cid.names(content)) {
        return makeError("rack.block_mismatch",
                         sentence("A block that came as %1 has other content. Whoever gave it is "
                                  "faulty or lies; it was not stored.",
                                  {cid.text()}));
    }
    return putHashed(cid, content);
}

Result<void> MemoryBlockStore::putHashed(const Cid& cid, ByteView content) {
    const std::lock_guard lock(m_mutex);
    if (m_blocks.try_emplace(cid.digest(), toBytes(content)).second) m_bytes += content.size();
    return {};
}

Result<Bytes> MemoryBlockStore::get(const Cid& cid) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_blocks.find(cid.digest());
    if (found == m_blocks.end()) return blockMissing(cid);
    return found->second;
}

Result<bool> MemoryBlockStore::has(const Cid& cid) const {
    const std::lock_guard lock(m_mutex);
    return m_blocks.count(cid.digest()) > 0;
}

Result<bool> MemoryBlockStore::remove(const Cid& cid) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_blocks.find(cid.digest());
    if (found == m_blocks.end()) return false;
    m_bytes -= found->second.size();
    m_blocks.erase(found);
    return true;
}

Result<void> MemoryBlockStore::iterate(const BlockVisitor& visitor) const {
    std::vector<std::pair<Hash256, std::uint64_t>> blocks;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [digest, content] : m_blocks) blocks.emplace_back(digest, content.size());
    }
    for (const auto& [digest, size] : blocks) {
        STACKNET_CHECK(visitor(Cid::v1(kCodecRaw, digest), size));
    }
    return {};
}

Result<StoreSize> MemoryBlockStore::size() const {
    const std::lock_guard lock(m_mutex);
    return StoreSize{m_blocks.size(), m_bytes};
}

}  // namespace stacknet::rack
