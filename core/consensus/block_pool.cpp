#include "core/consensus/block_pool.h"

#include <algorithm>

namespace stacknet::consensus {

const BlockPool::Entry* BlockPool::find(const BlockId& id) const {
    const auto found = m_blocks.find(id);
    return found == m_blocks.end() ? nullptr : &found->second;
}

std::vector<BlockId> BlockPool::at(View view) const {
    const auto found = m_views.find(view);
    return found == m_views.end() ? std::vector<BlockId>{} : found->second;
}

std::size_t BlockPool::countAt(View view) const {
    const auto found = m_views.find(view);
    return found == m_views.end() ? 0 : found->second.size();
}

void BlockPool::add(const Proposal& proposal) {
    Entry entry{proposal, {}, std::nullopt, std::nullopt};
    for (const ledger::Transaction& transaction : proposal.block->transactions) {
        entry.hashes.push_back(transaction.hash());
    }
    if (m_blocks.emplace(proposal.block->id, std::move(entry)).second) {
        m_views[proposal.block->header.view].push_back(proposal.block->id);
    }
}

void BlockPool::prune(View view) {
    const auto end = m_views.upper_bound(view);
    for (auto at = m_views.begin(); at != end; ++at) {
        for (const BlockId& id : at->second) m_blocks.erase(id);
    }
    m_views.erase(m_views.begin(), end);
}

std::vector<const BlockPool::Entry*> BlockPool::chain(const BlockId& id, const BlockId& baseId,
                                                      View baseView,
                                                      std::optional<BlockId>& missing) const {
    std::vector<const Entry*> entries;
    BlockId next = id;
    while (next != baseId) {
        const Entry* entry = find(next);
        if (entry == nullptr) {
            missing = next;
            return {};
        }
        entries.push_back(entry);
        if (entry->proposal.block->header.parentView < baseView) return {};  // another branch
        next = entry->proposal.block->header.parentId;
    }
    std::reverse(entries.begin(), entries.end());
    return entries;
}

}  // namespace stacknet::consensus
