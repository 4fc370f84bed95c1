#include "core/crypto/merkle.h"

#include <sodium.h>

#include "core/crypto/hash.h"
#include "core/crypto/sodium_internal.h"

namespace stacknet::crypto {

namespace {

Hash256 hashParts(std::uint8_t domain, ByteView first, ByteView second) {
    sodiumReady();
    crypto_generichash_blake2b_state state;
    Hash256 result;
    crypto_generichash_blake2b_init(&state, nullptr, 0, result.data.size());
    crypto_generichash_blake2b_update(&state, &domain, 1);
    crypto_generichash_blake2b_update(&state, address(first), first.size());
    crypto_generichash_blake2b_update(&state, address(second), second.size());
    crypto_generichash_blake2b_final(&state, result.data.data(), result.data.size());
    return result;
}

/// The next level up: pairs are hashed, an odd last node moves up as it is. This gives the tree of
/// RFC 6962, whose left subtree is the largest full one.
std::vector<Hash256> levelAbove(const std::vector<Hash256>& level) {
    std::vector<Hash256> above;
    above.reserve((level.size() + 1) / 2);
    for (std::size_t i = 0; i + 1 < level.size(); i += 2) {
        above.push_back(merkleNode(level[i], level[i + 1]));
    }
    if (level.size() % 2 == 1) above.push_back(level.back());
    return above;
}

}  // namespace

Hash256 merkleLeaf(ByteView data) {
    return hashParts(0x00, data, {});
}

Hash256 merkleNode(const Hash256& left, const Hash256& right) {
    return hashParts(0x01, left.view(), right.view());
}

Hash256 merkleRoot(const std::vector<Hash256>& leaves) {
    if (leaves.empty()) return blake2b256({}, {});
    std::vector<Hash256> level = leaves;
    while (level.size() > 1) level = levelAbove(level);
    return level.front();
}

MerkleProof merkleProof(const std::vector<Hash256>& leaves, std::uint64_t index) {
    STACKNET_INVARIANT(index < leaves.size());
    MerkleProof proof{index, leaves.size(), {}};
    std::vector<Hash256> level = leaves;
    for (std::uint64_t position = index; level.size() > 1; position /= 2) {
        const std::uint64_t sibling = position ^ 1U;
        if (sibling < level.size()) proof.siblings.push_back(level[sibling]);
        level = levelAbove(level);
    }
    return proof;
}

bool merkleVerify(const Hash256& root, const Hash256& leaf, const MerkleProof& proof) {
    if (proof.index >= proof.count) return false;
    Hash256 node = leaf;
    std::size_t used = 0;
    std::uint64_t position = proof.index;
    for (std::uint64_t size = proof.count; size > 1; size = size / 2 + size % 2) {
        const bool hasSibling = (position ^ 1U) < size;
        if (hasSibling) {
            if (used == proof.siblings.size()) return false;
            const Hash256& sibling = proof.siblings[used++];
            node = position % 2 == 1 ? merkleNode(sibling, node) : merkleNode(node, sibling);
        }
        position /= 2;
    }
    return used == proof.siblings.size() && node == root;
}

}  // namespace stacknet::crypto
