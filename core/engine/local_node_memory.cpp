// The users' memories: where they lie, and what the operator sees of them.

#include "core/engine/local_node_internal.h"

namespace stacknet::engine {

Result<void> LocalNode::Impl::startMemory() {
    // A store of its own: its blocks are the users' snapshots, which only they end.
    STACKNET_TRY(m_memoryBlocks, rack::DiskBlockStore::open(m_paths.memorySnapshots()));
    memory::MemoryOptions options;
    options.database = m_paths.memory();
    STACKNET_TRY(m_memory,
                 memory::MemoryService::open(std::move(options), *m_memoryBlocks, m_clock, m_rng));
    return {};
}

void LocalNode::Impl::fillMemory(api::Snapshot& next) {
    if (m_memory) {
        const memory::MemoryCounts counts = m_memory->counts();
        api::MemoryInfo info;
        info.offered = true;
        info.memories = counts.totals.memories;
        info.entries = counts.totals.entries;
        info.sealedBytes = counts.totals.sealedBytes;
        info.snapshots = counts.totals.snapshots;
        info.openSessions = counts.openSessions;
        info.recalls = counts.recalls;
        info.wrongSecrets = counts.wrongSecrets;
        if (info != *m_memoryShown) m_memoryShown = api::Shared(std::move(info));
    }
    next.memory = m_memoryShown;
}

std::function<std::uint64_t(const std::string&)> LocalNode::Impl::contextTokensCallback() {
    return [this](const std::string& model) -> std::uint64_t {
        const inference::BackendStatus status = m_inference->status();
        const auto* facts = status.capabilities.find(model.empty() ? status.model : model);
        return facts == nullptr ? 0 : facts->contextTokens;
    };
}

}  // namespace stacknet::engine
