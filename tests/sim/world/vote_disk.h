#pragma once

#include <map>
#include <optional>
#include <tuple>

#include "core/consensus/vote_store.h"

namespace stacknet::sim {

/// The vote store of one machine, with the faults that a disk has. Keeps the contract of
/// IVoteStore: all or nothing, one digest per (epoch, kind, slot), one epoch at a time, neither it
/// nor the floor moves back.
class VoteDisk {
public:
    /// What the next commit meets.
    enum class Trouble : std::uint8_t {
        None,
        Full,      ///< nothing is written, until repaired
        ReadOnly,  ///< nothing is written, until repaired
        Busy,      ///< one commit fails
        IoError,   ///< one commit fails
    };

    /// What a starting process finds: the contents, an empty store that sits out when the file is
    /// damaged or gone although this node had one, or a fresh one at the first start.
    consensus::VoteStoreContents open();
    Result<void> commit(const consensus::VoteBatch& batch);
    /// The commit was on its way when the power failed: the file is damaged.
    void tear() { m_damaged = true; }
    /// The process or the machine is gone; what the disk only promised to have written goes too.
    void crash();

    void setTrouble(Trouble trouble) { m_trouble = trouble; }
    Trouble trouble() const { return m_trouble; }
    /// From now on fsync lies: commits reach the disk when `sync` is called, or never.
    void beginLying() { m_durable = m_current; }
    void sync() { m_durable.reset(); }
    void remove() { m_damaged = true; }
    /// An owner who throws his record away and claims that there never was one.
    void forgetAll(consensus::Epoch epoch) {
        m_current = {};
        m_current.epoch = epoch;
    }
    void takeBackup() { m_backup = m_current; }
    bool hasBackup() const { return m_backup.has_value(); }
    void restoreBackup() { m_current = *m_backup; }

    /// The durable record of a vote as the process must believe it; null when there is none.
    const consensus::VoteRow* find(consensus::Epoch epoch, consensus::VoteKind kind,
                                   std::uint64_t slot) const;
    consensus::Epoch epoch() const { return m_current.epoch; }
    consensus::View floorView() const { return m_current.floorView; }
    consensus::Term floorTerm() const { return m_current.floorTerm; }
    std::size_t rows() const { return m_current.votes.size(); }

private:
    using Key = std::tuple<consensus::Epoch, consensus::VoteKind, std::uint64_t>;
    struct Record {
        std::map<Key, consensus::VoteRow> votes;
        std::map<consensus::BlockId, consensus::HeldBlock> blocks;
        Bytes entryBundle;
        consensus::SigningGate gate;
        consensus::Epoch epoch = 0;
        consensus::View floorView = 0;
        consensus::Term floorTerm = 0;
    };
    static bool belowFloor(const Record& record, const consensus::VoteRow& row);

    Record m_current;
    std::optional<Record> m_durable;  ///< while fsync lies: what is really there
    std::optional<Record> m_backup;
    Trouble m_trouble = Trouble::None;
    bool m_damaged = false;
    bool m_used = false;
};

}  // namespace stacknet::sim
