#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "core/ledger/arena_records.h"
#include "core/ledger/genesis.h"
#include "core/ledger/merkle_log.h"
#include "core/ledger/offence.h"
#include "core/ledger/records.h"
#include "core/ledger/state_proof.h"
#include "core/ledger/state_table.h"
#include "core/ledger/types.h"

namespace stacknet::ledger {

/// Token totals. `issued` == free + bonded + unbonding + served + burned, always. Deposits are
/// settled by the transaction that makes them, so none is open between two transactions.
struct Supply {
    std::uint64_t issued = 0;  ///< grows by registration only
    std::uint64_t free = 0;
    std::uint64_t bonded = 0;
    std::uint64_t unbonding = 0;
    std::uint64_t served = 0;
    std::uint64_t burned = 0;
    bool operator==(const Supply&) const = default;
};

/// Everything the ledger agrees on after one block. A plain value: copy it to keep a version.
/// Not thread safe. Iteration is always in key order.
class State : public IEpochValidators {
public:
    /// The state at height 0.
    static State fromGenesis(const Genesis& genesis);
    /// From the rows of entries() or of a snapshot, in any order. Foreign rows are checked
    /// ("ledger.bad_state", names the row); compare root() with a finalized state root afterwards.
    static Result<State> fromEntries(const std::vector<StateEntry>& entries);

    const ChainId& chainId() const { return m_meta.chainId; }
    Height height() const { return m_meta.height; }
    std::int64_t timeMs() const { return m_meta.timeMs; }
    const NodeKeyRecord* findKey(const PublicKey& key) const { return m_keys.find(key); }
    const std::map<PublicKey, NodeKeyRecord>& nodeKeys() const { return m_keys.rows(); }
    const std::map<StackId, StackRecord>& stacks() const { return m_stacks.rows(); }
    /// The last nonce that `signer` used, 0 when none.
    std::uint64_t nonce(const PublicKey& signer) const;
    /// That nonce and the block that used it; null when none.
    const NonceRecord* lastNonce(const PublicKey& signer) const { return m_nonces.find(signer); }
    bool hasPaperwork(const PublicKey& nodeKey, const TaskHash& task) const;
    std::uint64_t paperworkCount() const { return m_paperworkLog.size(); }
    const Supply& supply() const { return m_meta.supply; }
    /// What the next Node Key costs.
    std::uint64_t keyPriceMicroUsd() const { return m_meta.nextPriceMicroUsd; }
    bool openRegistration() const { return m_meta.openRegistration; }

    /// The random beacon after block height(); genesisBeacon() at height 0.
    const BeaconValue& beacon() const { return m_meta.beacon; }

    /// How often it has changed since the genesis: once for each term that has a block.
    std::uint64_t beaconChanges() const { return m_meta.beaconChanges; }
    /// The beacon of the running epoch's first block; genesisBeacon() in epoch 0.
    const BeaconValue& epochSeed() const { return m_meta.epochSeed; }

    std::uint64_t epoch() const { return m_meta.epoch; }
    /// The validators of the running epoch.
    const std::vector<EpochValidator>& validators() const;
    /// The validators of the next epoch once they are fixed, else null.
    const std::vector<EpochValidator>* nextValidators() const;
    const std::vector<EpochValidator>* epochValidators(std::uint64_t epoch) const override;
    /// Header time of an epoch's first block; nothing when it has not begun or is forgotten.
    std::optional<std::int64_t> epochStartMs(std::uint64_t epoch) const;

    /// What `key` held (free, bonded, unbonding) at the start of `epoch`, or when it registered if
    /// that was in this epoch; 0 for a key that is not on the ledger.
    std::uint64_t tokensAtEpochStart(const PublicKey& key, std::uint64_t epoch) const;
    const std::map<OffenceKey, OffenceRecord>& offences() const { return m_offences.rows(); }
    /// False while `signer` lost the right to demand because too much of what it demanded failed.
    bool mayDemand(const PublicKey& signer) const;
    /// What a challenge can be about.
    const std::map<BrokenDemandKey, DemandRecord>& brokenDemands() const { return m_broken.rows(); }
    /// Demands that the running term's leader has still to answer.
    const std::map<DemandKey, DemandRecord>& openDemands() const { return m_demands.rows(); }
    /// Statements about GPUs, live or not yet dropped; attestations.h says what they are worth.
    const std::map<AttestationKey, AttestationRecord>& attestations() const {
        return m_attestations.rows();
    }
    /// What the Arena knows of a Node Key; null when nothing.
    const ArenaNodeRecord* arenaNode(const PublicKey& key) const { return m_arenaNodes.find(key); }
    const std::map<PublicKey, ArenaNodeRecord>& arenaNodes() const { return m_arenaNodes.rows(); }
    /// A task that awaits its draw, is under check, or was judged less than kArenaKeepMs ago.
    const ArenaTaskRecord* arenaTask(const ArenaTaskKey& key) const {
        return m_arenaTasks.find(key);
    }
    const std::map<ArenaTaskKey, ArenaTaskRecord>& arenaTasks() const {
        return m_arenaTasks.rows();
    }
    /// Programs that a worker may no longer declare as reproducible, with the verdict's height.
    const std::map<DemotionKey, std::uint64_t>& demotions() const { return m_demotions.rows(); }

    /// Paper of all keys that count for the PILE (pricing.h), in micro-USD; sticks at 2^64 - 1.
    std::uint64_t pileMicroUsd() const;

    /// Merkle root over the sorted canonical rows, section by section. After a block it costs
    /// O(changed rows * rows / 256) hashes, O(log paperwork) for new paperwork.
    Hash256 root() const;
    /// Every row, sorted by key.
    std::vector<StateEntry> entries() const;
    /// entries() as canonical bytes, and back. decode is total over foreign bytes.
    Bytes encodeSnapshot() const;
    /// What encodeSnapshot() begins with; then comes each row: key and value, with their lengths.
    static Bytes snapshotHead(std::uint32_t rows);
    static Result<State> decodeSnapshot(ByteView bytes);

    /// Proves that the row with this key is in the state. "ledger.no_such_row" when it is not.
    /// O(paperwork) for a paperwork row, else O(rows / 256).
    Result<StateProof> prove(const Bytes& entryKey) const;
    /// The row with this key; nothing when there is none.
    std::optional<StateEntry> entry(const Bytes& entryKey) const;

    /// True when the totals agree with the sum over all keys. O(keys).
    bool supplyConserved() const;

private:
    friend class Executor;

    struct Meta {
        ChainId chainId;
        Height height = 0;
        std::int64_t timeMs = 0;
        bool openRegistration = false;
        std::uint64_t nextPriceMicroUsd = 0;
        std::uint64_t epoch = 0;
        Supply supply;
        BeaconValue beacon;
        BeaconValue epochSeed;
        std::uint64_t beaconChanges = 0;
        bool operator==(const Meta&) const = default;
    };

    /// Calls `visit` with every table, in the order of the sections.
    template <typename Self, typename Visitor>
    static void forEachTable(Self& self, Visitor visit) {
        visit(self.m_stacks);
        visit(self.m_keys);
        visit(self.m_nonces);
        visit(self.m_epochs);
        visit(self.m_checkpoints);
        visit(self.m_offences);
        visit(self.m_demands);
        visit(self.m_broken);
        visit(self.m_signers);
        visit(self.m_contracts);
        visit(self.m_inclusions);
        visit(self.m_attestations);
        visit(self.m_arenaNodes);
        visit(self.m_arenaTasks);
        visit(self.m_demotions);
    }

    /// The rows of what changed since the last call, the meta row always among them, sorted by key.
    std::vector<StateEntry> commitChanges();
    std::array<Hash256, kStateSections> sectionLeaves() const;
    StateEntry metaEntry() const;
    StateEntry paperworkEntry(std::uint64_t sequence) const;
    Result<void> loadEntry(const StateEntry& entry);
    void loadMeta(CanonicalReader& value);
    Result<void> loadPaperwork(const StateEntry& entry, CanonicalReader& value);
    Result<void> checkLoaded() const;
    void addPaperwork(const PublicKey& nodeKey, const TaskHash& task);
    // All changes of Arena tasks go through these two, which keep the agendas below.
    void putArenaTask(const ArenaTaskKey& key, ArenaTaskRecord task);
    void eraseArenaTask(const ArenaTaskKey& key);
    void enterAgenda(const ArenaTaskKey& key, const ArenaTaskRecord& task);
    /// (height of the commit, task), oldest first.
    const std::set<std::pair<Height, ArenaTaskKey>>& tasksAwaitingDraw() const {
        return m_awaitingDraw;
    }
    std::optional<std::pair<std::int64_t, ArenaTaskKey>> nextArenaDeadline() const;

    Meta m_meta;
    StateTable<rows::Stacks> m_stacks;
    StateTable<rows::NodeKeys> m_keys;
    StateTable<rows::Nonces> m_nonces;
    StateTable<rows::Epochs> m_epochs;
    StateTable<rows::Checkpoints> m_checkpoints;
    StateTable<rows::Offences> m_offences;
    StateTable<rows::Demands> m_demands;
    StateTable<rows::BrokenDemands> m_broken;
    StateTable<rows::DemandSigners> m_signers;
    StateTable<rows::Contracts> m_contracts;
    StateTable<rows::Inclusions> m_inclusions;
    StateTable<rows::Attestations> m_attestations;
    StateTable<rows::ArenaNodes> m_arenaNodes;
    StateTable<rows::ArenaTasks> m_arenaTasks;
    StateTable<rows::Demotions> m_demotions;
    // Agendas: follow from m_arenaTasks, so they are no rows.
    std::set<std::pair<Height, ArenaTaskKey>> m_awaitingDraw;
    std::set<std::pair<std::int64_t, ArenaTaskKey>> m_arenaDeadlines;
    std::set<std::pair<PublicKey, TaskHash>> m_paperwork;
    /// (key, task) in the order of acceptance.
    std::vector<std::pair<PublicKey, TaskHash>> m_paperworkOrder;
    MerkleLog m_paperworkLog;
    std::uint64_t m_paperworkCommitted = 0;
};

}  // namespace stacknet::ledger
