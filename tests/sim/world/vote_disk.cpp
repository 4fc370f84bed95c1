#include "tests/sim/world/vote_disk.h"

#include <algorithm>

namespace stacknet::sim {

using consensus::VoteKind;
using consensus::VoteRow;

bool VoteDisk::belowFloor(const Record& record, const VoteRow& row) {
    return row.slot < (row.kind == VoteKind::Abandon ? record.floorTerm : record.floorView);
}

consensus::VoteStoreContents VoteDisk::open() {
    if (m_damaged && m_used) {
        m_current = {};
        m_current.gate.sittingOut = true;
    }
    m_damaged = false;
    m_used = true;
    consensus::VoteStoreContents contents;
    for (const auto& [key, row] : m_current.votes) contents.votes.push_back(row);
    for (const auto& [id, block] : m_current.blocks) contents.blocks.push_back(block);
    contents.entryBundle = m_current.entryBundle;
    contents.gate = m_current.gate;
    contents.floorView = m_current.floorView;
    contents.floorTerm = m_current.floorTerm;
    contents.epoch = m_current.epoch;
    return contents;
}

Result<void> VoteDisk::commit(const consensus::VoteBatch& batch) {
    if (m_trouble != Trouble::None) {
        const bool once = m_trouble == Trouble::Busy || m_trouble == Trouble::IoError;
        const Error error =
            once ? makeError("storage.io", "The vote store could not be written.")
                 : makeError("storage.disk_full", "No space is left for the vote store.");
        if (once) m_trouble = Trouble::None;
        return error;
    }
    const auto conflicting = [] {
        return makeError("consensus.vote_conflict", "A vote contradicts the store.");
    };
    const consensus::Epoch epoch = batch.openEpoch.value_or(m_current.epoch);
    if (epoch < m_current.epoch) return conflicting();
    for (const VoteRow& row : batch.votes) {
        if (row.epoch != epoch) return conflicting();
    }
    if (epoch > m_current.epoch) {
        m_current = {};
        m_current.epoch = epoch;
    }
    for (const VoteRow& row : batch.votes) {
        const auto found = m_current.votes.find({row.epoch, row.kind, row.slot});
        const bool conflict = found == m_current.votes.end() ? belowFloor(m_current, row)
                                                             : found->second.digest != row.digest;
        if (conflict) return conflicting();
    }
    for (const VoteRow& row : batch.votes) {
        m_current.votes.emplace(Key{row.epoch, row.kind, row.slot}, row);
    }
    for (const auto& block : batch.blocks) m_current.blocks.emplace(block.id, block);
    if (batch.entryBundle) m_current.entryBundle = *batch.entryBundle;
    if (batch.gate) m_current.gate = *batch.gate;
    if (batch.floorView) m_current.floorView = std::max(m_current.floorView, *batch.floorView);
    if (batch.floorTerm) m_current.floorTerm = std::max(m_current.floorTerm, *batch.floorTerm);
    if (batch.floorView || batch.floorTerm) {
        std::erase_if(m_current.votes,
                      [&](const auto& entry) { return belowFloor(m_current, entry.second); });
        std::erase_if(m_current.blocks,
                      [&](const auto& entry) { return entry.second.view <= m_current.floorView; });
    }
    return {};
}

void VoteDisk::crash() {
    if (!m_durable) return;
    m_current = *m_durable;
}

const VoteRow* VoteDisk::find(consensus::Epoch epoch, VoteKind kind, std::uint64_t slot) const {
    const auto found = m_current.votes.find({epoch, kind, slot});
    return found == m_current.votes.end() ? nullptr : &found->second;
}

}  // namespace stacknet::sim
