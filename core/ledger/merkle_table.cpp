#include "core/ledger/merkle_table.h"

#include <iterator>

namespace stacknet::ledger {
namespace {

std::vector<std::vector<Hash256>> emptyLevels() {
    std::vector<std::vector<Hash256>> levels;
    Hash256 node = crypto::merkleLeaf(crypto::merkleRoot({}).view());
    for (std::size_t size = MerkleTable::kBuckets; size > 0; size /= 2) {
        levels.emplace_back(size, node);
        node = crypto::merkleNode(node, node);
    }
    return levels;
}

}  // namespace

MerkleTable::MerkleTable() {
    static const std::vector<std::vector<Hash256>> kEmpty = emptyLevels();
    m_levels = kEmpty;
}

void MerkleTable::put(const Bytes& key, const Hash256& leaf) {
    const std::uint8_t bucket = bucketOf(key);
    m_buckets[bucket][key] = leaf;
    m_dirty.insert(bucket);
}

bool MerkleTable::erase(const Bytes& key) {
    const std::uint8_t bucket = bucketOf(key);
    const auto found = m_buckets.find(bucket);
    if (found == m_buckets.end() || found->second.erase(key) == 0) return false;
    m_dirty.insert(bucket);
    return true;
}

std::vector<Hash256> MerkleTable::leavesOf(const Bucket& bucket) {
    std::vector<Hash256> leaves;
    leaves.reserve(bucket.size());
    for (const auto& [key, leaf] : bucket) leaves.push_back(leaf);
    return leaves;
}

void MerkleTable::refresh() const {
    std::set<std::size_t> changed;
    for (const std::uint8_t bucket : m_dirty) {
        const Hash256 bucketRoot = crypto::merkleRoot(leavesOf(m_buckets.at(bucket)));
        m_levels[0][bucket] = crypto::merkleLeaf(bucketRoot.view());
        changed.insert(bucket / 2);
    }
    m_dirty.clear();
    for (std::size_t level = 1; level < m_levels.size(); ++level) {
        const std::vector<Hash256>& below = m_levels[level - 1];
        std::set<std::size_t> above;
        for (const std::size_t i : changed) {
            m_levels[level][i] = crypto::merkleNode(below[2 * i], below[2 * i + 1]);
            above.insert(i / 2);
        }
        changed = std::move(above);
    }
}

Hash256 MerkleTable::root() const {
    refresh();
    return m_levels.back().front();
}

std::optional<TableProof> MerkleTable::prove(const Bytes& key) const {
    const std::uint8_t bucket = bucketOf(key);
    const auto found = m_buckets.find(bucket);
    if (found == m_buckets.end()) return std::nullopt;
    const auto row = found->second.find(key);
    if (row == found->second.end()) return std::nullopt;
    refresh();
    const std::vector<Hash256> leaves = leavesOf(found->second);
    const auto index = static_cast<std::uint64_t>(std::distance(found->second.begin(), row));
    return TableProof{crypto::merkleProof(leaves, index), crypto::merkleRoot(leaves),
                      crypto::merkleProof(m_levels[0], bucket)};
}

bool verifyTableProof(const Hash256& root, const Bytes& key, const Hash256& leaf,
                      const TableProof& proof) {
    if (proof.bucket.count != MerkleTable::kBuckets) return false;
    if (proof.bucket.index != MerkleTable::bucketOf(key)) return false;
    return crypto::merkleVerify(proof.bucketRoot, leaf, proof.row) &&
           crypto::merkleVerify(root, crypto::merkleLeaf(proof.bucketRoot.view()), proof.bucket);
}

}  // namespace stacknet::ledger
