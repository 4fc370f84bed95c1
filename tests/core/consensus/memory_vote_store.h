#pragma once

#include <map>
#include <tuple>

#include "core/consensus/vote_store.h"

namespace stacknet::consensus::testing {

/// The rules of the vote store without a file; what was committed survives the engine.
class MemoryVoteStore final : public IVoteStore {
public:
    Result<VoteStoreContents> load() override {
        VoteStoreContents contents;
        contents.epoch = m_epoch;
        for (const auto& [key, row] : m_votes) contents.votes.push_back(row);
        for (const auto& [id, block] : m_blocks) contents.blocks.push_back(block);
        contents.entryBundle = m_bundle;
        contents.gate = m_gate;
        contents.floorView = m_floorView;
        contents.floorTerm = m_floorTerm;
        return contents;
    }

    std::uint64_t commits = 0;

    Result<void> commit(const VoteBatch& batch) override {
        if (failNext) return makeError("storage.disk_full", "No space left.");
        const Epoch epoch = batch.openEpoch.value_or(m_epoch);
        if (epoch < m_epoch) return makeError("consensus.vote_conflict", "An epoch is over.");
        for (const VoteRow& row : batch.votes) {
            if (row.epoch != epoch) return makeError("consensus.vote_conflict", "Another epoch.");
        }
        if (epoch > m_epoch) {
            m_epoch = epoch;
            m_votes.clear();
            m_blocks.clear();
            m_bundle.clear();
            m_gate = {};
            m_floorView = 0;
            m_floorTerm = 0;
        }
        for (const VoteRow& row : batch.votes) {
            const auto found = m_votes.find(keyOf(row));
            const auto floor = row.kind == VoteKind::Abandon ? m_floorTerm : m_floorView;
            const bool conflict =
                found == m_votes.end() ? row.slot < floor : found->second.digest != row.digest;
            if (conflict) return makeError("consensus.vote_conflict", "A vote contradicts.");
        }
        ++commits;
        for (const VoteRow& row : batch.votes) m_votes.emplace(keyOf(row), row);
        for (const HeldBlock& block : batch.blocks) m_blocks.emplace(block.id, block);
        if (batch.entryBundle) m_bundle = *batch.entryBundle;
        if (batch.gate) m_gate = *batch.gate;
        if (batch.floorView) m_floorView = std::max(m_floorView, *batch.floorView);
        if (batch.floorTerm) m_floorTerm = std::max(m_floorTerm, *batch.floorTerm);
        std::erase_if(m_votes, [&](const auto& entry) {
            const VoteRow& row = entry.second;
            return row.slot < (row.kind == VoteKind::Abandon ? m_floorTerm : m_floorView);
        });
        std::erase_if(m_blocks, [&](const auto& e) { return e.second.view <= m_floorView; });
        return {};
    }

    std::size_t votes() const { return m_votes.size(); }
    std::size_t blocks() const { return m_blocks.size(); }

    bool failNext = false;
    /// As SqliteVoteStore::create(lost = true) leaves it.
    static MemoryVoteStore lost() {
        MemoryVoteStore store;
        store.m_gate.sittingOut = true;
        return store;
    }

private:
    using Key = std::tuple<Epoch, VoteKind, std::uint64_t>;
    static Key keyOf(const VoteRow& row) { return {row.epoch, row.kind, row.slot}; }

    Epoch m_epoch = 0;
    std::map<Key, VoteRow> m_votes;
    std::map<BlockId, HeldBlock> m_blocks;
    Bytes m_bundle;
    SigningGate m_gate;
    View m_floorView = 0;
    Term m_floorTerm = 0;
};

}  // namespace stacknet::consensus::testing
