#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "core/crypto/merkle.h"

namespace stacknet::ledger {

/// The way from a row to its table's root.
struct TableProof {
    crypto::MerkleProof row;     ///< inside the bucket
    Hash256 bucketRoot;          ///< what `row` leads to
    crypto::MerkleProof bucket;  ///< from the bucket to the table's root
};

/// Rows in key order under a Merkle root. The first byte of a key picks one of 256 buckets, so a
/// change costs O(rows / 256) hashes, whether it adds, alters or removes a row. The bucket roots
/// are the leaves of the upper tree, empty buckets among them.
class MerkleTable {
public:
    static constexpr std::size_t kBuckets = 256;

    MerkleTable();
    /// `key` without the section byte; an empty key lies in bucket 0.
    void put(const Bytes& key, const Hash256& leaf);
    /// False when there was no such row.
    bool erase(const Bytes& key);
    Hash256 root() const;
    /// Nothing for a row that is not there.
    std::optional<TableProof> prove(const Bytes& key) const;

    static std::uint8_t bucketOf(const Bytes& key) { return key.empty() ? 0 : key.front(); }

private:
    using Bucket = std::map<Bytes, Hash256>;
    static std::vector<Hash256> leavesOf(const Bucket& bucket);
    void refresh() const;

    std::map<std::uint8_t, Bucket> m_buckets;
    mutable std::set<std::uint8_t> m_dirty;
    /// The upper tree, leaves first: 256, 128, ... 1 nodes.
    mutable std::vector<std::vector<Hash256>> m_levels;
};

/// True when `leaf` is the row `key` of a table with this root.
bool verifyTableProof(const Hash256& root, const Bytes& key, const Hash256& leaf,
                      const TableProof& proof);

}  // namespace stacknet::ledger
