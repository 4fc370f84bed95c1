#include "tests/sim/world/block_disk.h"

#include <algorithm>

namespace stacknet::sim {

using consensus::Height;

BlockDisk::BlockDisk(const ledger::Genesis& genesis)
    : m_genesisState(ledger::State::fromGenesis(genesis)), m_state(m_genesisState) {
    m_roots.push_back(m_state.root());
}

bool BlockDisk::damaged() const {
    return !m_flipped.empty() || m_stateFlipped;
}

void BlockDisk::open() {
    if (damaged()) wipe();
}

std::optional<consensus::BlockHeader> BlockDisk::anchor() const {
    if (m_epochEnds.empty()) return std::nullopt;
    return m_blocks[m_epochEnds.rbegin()->first - 1]->header;
}

consensus::Epoch BlockDisk::runningEpoch() const {
    const auto last = anchor();
    return last ? last->epoch + 1 : 0;
}

consensus::FinalizedTip BlockDisk::tip(std::int64_t genesisTimeMs) const {
    consensus::FinalizedTip tip;
    tip.height = m_blocks.size();
    tip.genesisTimeMs = genesisTimeMs;
    Height from = 0;
    if (tip.height > 0) {
        tip.header = m_blocks.back()->header;
        from = tip.header->stateHeight;
        const auto certificate = m_certificates.find(tip.height);
        if (certificate != m_certificates.end()) tip.finalCert = certificate->second;
    }
    for (Height height = from; height <= tip.height; ++height) {
        tip.roots.push_back({height, m_roots[height], std::nullopt});
    }
    return tip;
}

void BlockDisk::append(const consensus::FinalizedBlock& final,
                       const ledger::ExecutionResult& result, ledger::State after) {
    m_blocks.push_back(final.block);
    m_roots.push_back(result.stateRoot);
    if (final.finalCert) m_certificates[final.block->header.height] = *final.finalCert;
    if (final.epochProof) m_epochEnds[final.block->header.height] = *final.epochProof;
    for (const auto& outcome : result.outcomes) m_executed.insert(outcome.hash);
    m_state = std::move(after);
}

void BlockDisk::wipe() {
    m_state = m_genesisState;
    m_blocks.clear();
    m_certificates.clear();
    m_epochEnds.clear();
    m_roots.resize(1);
    m_executed.clear();
    m_flipped.clear();
    m_stateFlipped = false;
}

void BlockDisk::flipState(const PublicKey& key) {
    auto entries = m_state.entries();
    for (auto& entry : entries) {
        // The row of this Node Key: its last byte belongs to a counter.
        const auto found =
            std::search(entry.key.begin(), entry.key.end(), key.data.begin(), key.data.end());
        if (found == entry.key.end() || entry.value.empty()) continue;
        entry.value.back() ^= 1;
        auto damaged = ledger::State::fromEntries(entries);
        if (damaged.ok()) {
            m_state = std::move(damaged).value();
            m_stateFlipped = true;
            return;
        }
        entry.value.back() ^= 1;
    }
}

consensus::BlockPtr BlockDisk::block(Height height) const {
    if (height < 1 || height > m_blocks.size() || m_flipped.contains(height)) return nullptr;
    return m_blocks[height - 1];
}

std::optional<consensus::BlockHeader> BlockDisk::header(Height height) const {
    const auto found = block(height);
    return found == nullptr ? std::nullopt : std::optional<consensus::BlockHeader>(found->header);
}

std::optional<consensus::Certificate> BlockDisk::finalCert(Height height) const {
    const auto found = m_certificates.find(height);
    return found == m_certificates.end() ? std::nullopt
                                         : std::optional<consensus::Certificate>(found->second);
}

std::optional<consensus::EpochProof> BlockDisk::epochProof(Height height) const {
    const auto found = m_epochEnds.find(height);
    if (found == m_epochEnds.end() || m_flipped.contains(height)) return std::nullopt;
    return found->second;
}

}  // namespace stacknet::sim
