#pragma once

#include <map>
#include <set>

#include "core/ledger/merkle_table.h"
#include "core/ledger/records.h"

namespace stacknet::ledger {

/// One row of the state as a key-value store sees it. `value` empty: the row is deleted.
struct StateEntry {
    Bytes key;
    Bytes value;
    bool operator==(const StateEntry&) const = default;
};

/// The hash under which a row stands in the state's Merkle tree.
inline Hash256 rowLeaf(const StateEntry& entry) {
    CanonicalWriter out;
    out.bytes(entry.key).bytes(entry.value);
    return crypto::merkleLeaf(out.data());
}

/// A section of the state: a sorted map of typed rows under a Merkle root. Changes gather until
/// commit(), which encodes each changed row once.
template <typename Rows>
class StateTable {
public:
    using Key = typename Rows::Key;
    using Value = typename Rows::Value;

    static constexpr std::uint8_t section() { return Rows::kSection; }
    const Value* find(const Key& key) const {
        const auto found = m_rows.find(key);
        return found == m_rows.end() ? nullptr : &found->second;
    }
    void put(const Key& key, Value value) {
        m_rows[key] = std::move(value);
        m_touched.insert(key);
    }
    void erase(const Key& key) {
        if (m_rows.erase(key) != 0) m_touched.insert(key);
    }
    const std::map<Key, Value>& rows() const { return m_rows; }

    void appendEntries(std::vector<StateEntry>& entries) const {
        for (const auto& [key, value] : m_rows) entries.push_back({rowKey(key), rowValue(value)});
    }
    /// Takes the changes into the Merkle tree and adds them to `changes` in key order. A row that
    /// came and went since the last commit is no change.
    void commit(std::vector<StateEntry>& changes) {
        for (const Key& key : m_touched) {
            StateEntry entry{rowKey(key), {}};
            const Bytes inner(entry.key.begin() + 1, entry.key.end());
            const auto found = m_rows.find(key);
            if (found == m_rows.end()) {
                if (!m_tree.erase(inner)) continue;
            } else {
                entry.value = rowValue(found->second);
                m_tree.put(inner, rowLeaf(entry));
            }
            changes.push_back(std::move(entry));
        }
        m_touched.clear();
    }
    /// `key` stands after the section byte.
    void load(CanonicalReader& key, CanonicalReader& value) {
        Key typedKey{};
        Value typedValue{};
        readRowKey(key, typedKey);
        readRow(value, typedValue);
        if (!key.failed() && !value.failed()) put(typedKey, std::move(typedValue));
    }
    /// The row whose typed key `key` reads; nothing when there is none or the key is malformed.
    std::optional<StateEntry> entry(CanonicalReader& key) const {
        Key typedKey{};
        readRowKey(key, typedKey);
        if (!key.finish().ok()) return std::nullopt;
        const Value* value = find(typedKey);
        if (value == nullptr) return std::nullopt;
        return StateEntry{rowKey(typedKey), rowValue(*value)};
    }
    Hash256 root() const { return m_tree.root(); }
    std::optional<TableProof> prove(const Bytes& innerKey) const { return m_tree.prove(innerKey); }

    static Bytes rowKey(const Key& key) {
        CanonicalWriter out;
        out.u8(Rows::kSection);
        writeRowKey(out, key);
        return out.take();
    }

private:
    static Bytes rowValue(const Value& value) {
        CanonicalWriter out;
        writeRow(out, value);
        return out.take();
    }

    std::map<Key, Value> m_rows;
    std::set<Key> m_touched;
    MerkleTable m_tree;
};

}  // namespace stacknet::ledger
