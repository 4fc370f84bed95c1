#pragma once

#include <map>
#include <set>

#include "core/consensus/messages.h"

namespace stacknet::consensus {

/// Blocks that are not final yet, by id and by view.
class BlockPool {
public:
    struct Entry {
        Proposal proposal;
        std::vector<ledger::TxHash> hashes;
        std::optional<bool> proofGood;              ///< its beacon proof, once checked
        std::optional<ledger::BeaconValue> beacon;  ///< after it, once known
    };

    const Entry* find(const BlockId& id) const;
    bool contains(const BlockId& id) const { return find(id) != nullptr; }
    /// Ids at a view in the order of arrival.
    std::vector<BlockId> at(View view) const;
    std::size_t countAt(View view) const;
    void add(const Proposal& proposal);
    /// Of a block that is here.
    void noteProof(const BlockId& id, bool good) { m_blocks.at(id).proofGood = good; }
    void noteBeacon(const BlockId& id, const ledger::BeaconValue& value) {
        m_blocks.at(id).beacon = value;
    }
    /// Drops everything at or below `view`.
    void prune(View view);

    /// The blocks above `baseId` up to and with `id`, oldest first. `missing` is set to the first
    /// ancestor that is not here, and nothing is returned then.
    std::vector<const Entry*> chain(const BlockId& id, const BlockId& baseId, View baseView,
                                    std::optional<BlockId>& missing) const;

private:
    std::map<BlockId, Entry> m_blocks;
    std::map<View, std::vector<BlockId>> m_views;
};

}  // namespace stacknet::consensus
