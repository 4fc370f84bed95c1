#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "core/ledger/genesis.h"
#include "core/ledger/merkle_log.h"
#include "core/ledger/types.h"

namespace stacknet::ledger {

/// A Node Key as the ledger knows it. Token amounts are whole tokens.
struct NodeKeyRecord {
    std::uint64_t index = 0;  ///< how many keys were registered before it
    OwnerId owner;
    StackId sourceStack;
    NodeKeyState state = NodeKeyState::Cold;
    std::int64_t coldUntilMs = 0;
    std::uint64_t priceMicroUsd = 0;  ///< what it cost when it was generated
    std::uint64_t tokensFree = 0;
    std::uint64_t tokensBonded = 0;
    std::uint64_t tokensServed = 0;  ///< used up by accepted paperwork
    std::uint64_t paperworkCount = 0;
    std::uint64_t paperMicroUsd = 0;
    bool operator==(const NodeKeyRecord&) const = default;
};

/// One row of the state as a key-value store sees it. `value` empty: the row is deleted.
struct StateEntry {
    Bytes key;
    Bytes value;
    bool operator==(const StateEntry&) const = default;
};

/// Token totals. `issued` == free + bonded + served + burned, always.
struct Supply {
    std::uint64_t issued = 0;
    std::uint64_t free = 0;
    std::uint64_t bonded = 0;
    std::uint64_t served = 0;
    std::uint64_t burned = 0;
    bool operator==(const Supply&) const = default;
};

/// Everything the ledger agrees on after one block. A plain value: copy it to keep a version.
/// Not thread safe. Iteration is always in key order.
class State {
public:
    /// The state at height 0.
    static State fromGenesis(const Genesis& genesis);
    /// From the rows of entries() or of a snapshot, in any order. Foreign rows are checked
    /// ("ledger.bad_state", names the row); compare root() with a finalized state root afterwards.
    static Result<State> fromEntries(const std::vector<StateEntry>& entries);

    const ChainId& chainId() const { return m_meta.chainId; }
    Height height() const { return m_meta.height; }
    std::int64_t timeMs() const { return m_meta.timeMs; }
    const NodeKeyRecord* findKey(const PublicKey& key) const;
    const std::map<PublicKey, NodeKeyRecord>& nodeKeys() const { return m_keys; }
    /// The last nonce that `signer` used, 0 when none.
    std::uint64_t nonce(const PublicKey& signer) const;
    bool hasPaperwork(const PublicKey& nodeKey, const TaskHash& task) const;
    std::uint64_t paperworkCount() const { return m_paperworkLog.size(); }
    const Supply& supply() const { return m_meta.supply; }
    /// What the next Node Key costs.
    std::uint64_t keyPriceMicroUsd() const { return m_meta.nextPriceMicroUsd; }
    bool openRegistration() const { return m_meta.openRegistration; }

    /// Merkle root over the sorted canonical rows, section by section. O(keys) after a change of a
    /// key, O(log paperwork) after new paperwork, else from a cache.
    Hash256 root() const;
    /// Every row, sorted by key.
    std::vector<StateEntry> entries() const;
    /// entries() as canonical bytes, and back. decode is total over foreign bytes.
    Bytes encodeSnapshot() const;
    static Result<State> decodeSnapshot(ByteView bytes);

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
        Supply supply;
        bool operator==(const Meta&) const = default;
    };

    /// What one block changed.
    struct Touched {
        std::set<PublicKey> keys;
        std::set<PublicKey> nonces;
        std::uint64_t paperworkFrom = UINT64_MAX;
    };

    /// The rows of what a block changed, the meta row always among them, sorted by key.
    void collectChanges(const Touched& touched, std::vector<StateEntry>& changes) const;
    StateEntry metaEntry() const;
    StateEntry paperworkEntry(std::uint64_t sequence) const;
    Result<void> loadEntry(const StateEntry& entry);
    Result<void> checkLoaded() const;
    void putKey(const PublicKey& key, const NodeKeyRecord& record);
    void putNonce(const PublicKey& signer, std::uint64_t nonce);
    void addPaperwork(const PublicKey& nodeKey, const TaskHash& task);

    Meta m_meta;
    std::map<StackId, GenesisStack> m_stacks;
    std::map<PublicKey, NodeKeyRecord> m_keys;
    std::map<PublicKey, std::uint64_t> m_nonces;
    std::set<std::pair<PublicKey, TaskHash>> m_paperwork;
    /// (key, task) in the order of acceptance, for entries().
    std::vector<std::pair<PublicKey, TaskHash>> m_paperworkOrder;
    MerkleLog m_paperworkLog;

    struct Cache {
        std::map<PublicKey, Hash256> keyLeaves;
        std::map<PublicKey, Hash256> nonceLeaves;
        std::optional<Hash256> keysRoot;
        std::optional<Hash256> noncesRoot;
        std::optional<Hash256> stacksRoot;
    };
    mutable Cache m_cache;
};

}  // namespace stacknet::ledger
