#pragma once

#include <cstdint>
#include <vector>

#include "core/base/bytes.h"

namespace stacknet::ledger {

/// An append-only Merkle tree (RFC 6962 shape over crypto::merkleLeaf hashes) that keeps only the
/// roots of its full subtrees: append and root cost O(log n). Same root as crypto::merkleRoot.
class MerkleLog {
public:
    void append(const Hash256& leaf);
    std::uint64_t size() const { return m_size; }
    Hash256 root() const;

private:
    std::uint64_t m_size = 0;
    std::vector<Hash256> m_peaks;  ///< largest subtree first
};

}  // namespace stacknet::ledger
