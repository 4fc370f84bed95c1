#include "core/ledger/merkle_log.h"

#include "core/crypto/merkle.h"

namespace stacknet::ledger {

void MerkleLog::append(const Hash256& leaf) {
    Hash256 node = leaf;
    // A set low bit of the size is a full subtree of that height waiting for its right sibling.
    for (std::uint64_t bits = m_size; (bits & 1) != 0; bits >>= 1) {
        node = crypto::merkleNode(m_peaks.back(), node);
        m_peaks.pop_back();
    }
    m_peaks.push_back(node);
    ++m_size;
}

Hash256 MerkleLog::root() const {
    if (m_peaks.empty()) return crypto::merkleRoot({});
    Hash256 node = m_peaks.back();
    for (std::size_t i = m_peaks.size() - 1; i > 0; --i) {
        node = crypto::merkleNode(m_peaks[i - 1], node);
    }
    return node;
}

}  // namespace stacknet::ledger
