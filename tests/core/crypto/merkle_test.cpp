#include "core/crypto/merkle.h"

#include <gtest/gtest.h>

#include <bit>

#include "core/crypto/hash.h"

namespace stacknet::crypto {
namespace {

constexpr std::uint64_t kLeavesMax = 33;

std::vector<Hash256> makeLeaves(std::uint64_t count) {
    std::vector<Hash256> leaves;
    for (std::uint64_t i = 0; i < count; ++i) {
        leaves.push_back(merkleLeaf(asBytes("leaf " + std::to_string(i))));
    }
    return leaves;
}

/// RFC 6962 section 2.1, word for word: split at the largest power of two below n.
Hash256 rfc6962Root(std::span<const Hash256> leaves) {
    if (leaves.empty()) return blake2b256({}, "");
    if (leaves.size() == 1) return leaves[0];
    const std::size_t split = std::bit_floor(leaves.size() - 1);
    return merkleNode(rfc6962Root(leaves.first(split)), rfc6962Root(leaves.subspan(split)));
}

TEST(Merkle, LeavesAndNodesAreTheHashesOfRfc6962WithBlake2b) {
    const Hash256 leaf = merkleLeaf(asBytes("x"));
    EXPECT_EQ(leaf, blake2b256(Bytes{0x00, 'x'}, ""));
    Bytes node{0x01};
    node.insert(node.end(), leaf.data.begin(), leaf.data.end());
    node.insert(node.end(), leaf.data.begin(), leaf.data.end());
    EXPECT_EQ(merkleNode(leaf, leaf), blake2b256(node, ""));
}

TEST(Merkle, RootIsTheTreeOfRfc6962) {
    for (std::uint64_t count = 0; count <= kLeavesMax; ++count) {
        const auto leaves = makeLeaves(count);
        EXPECT_EQ(merkleRoot(leaves), rfc6962Root(leaves)) << count;
    }
}

TEST(Merkle, EveryProofVerifies) {
    for (std::uint64_t count = 0; count <= kLeavesMax; ++count) {
        const auto leaves = makeLeaves(count);
        const Hash256 root = merkleRoot(leaves);
        for (std::uint64_t index = 0; index < count; ++index) {
            const MerkleProof proof = merkleProof(leaves, index);
            EXPECT_TRUE(merkleVerify(root, leaves[index], proof)) << index << " of " << count;
        }
    }
}

TEST(Merkle, AnyFlippedByteIsRefused) {
    for (std::uint64_t count = 1; count <= kLeavesMax; ++count) {
        const auto leaves = makeLeaves(count);
        const Hash256 root = merkleRoot(leaves);
        for (std::uint64_t index = 0; index < count; ++index) {
            const MerkleProof proof = merkleProof(leaves, index);
            for (std::size_t byte = 0; byte < Hash256::size; ++byte) {
                Hash256 changed = root;
                changed.data[byte] ^= 0x40;
                EXPECT_FALSE(merkleVerify(changed, leaves[index], proof));
                changed = leaves[index];
                changed.data[byte] ^= 0x40;
                EXPECT_FALSE(merkleVerify(root, changed, proof));
                for (std::size_t sibling = 0; sibling < proof.siblings.size(); ++sibling) {
                    MerkleProof other = proof;
                    other.siblings[sibling].data[byte] ^= 0x40;
                    EXPECT_FALSE(merkleVerify(root, leaves[index], other));
                }
            }
        }
    }
}

TEST(Merkle, AProofHoldsForItsIndexAlone) {
    for (std::uint64_t count = 1; count <= kLeavesMax; ++count) {
        const auto leaves = makeLeaves(count);
        const Hash256 root = merkleRoot(leaves);
        for (std::uint64_t index = 0; index < count; ++index) {
            MerkleProof proof = merkleProof(leaves, index);
            for (std::uint64_t other = 0; other < count + 2; ++other) {
                proof.index = other;
                EXPECT_EQ(merkleVerify(root, leaves[index], proof), other == index);
            }
        }
    }
}

TEST(Merkle, MissingAndSpareSiblingsAreRefused) {
    const auto leaves = makeLeaves(kLeavesMax);
    const Hash256 root = merkleRoot(leaves);
    for (std::uint64_t index = 0; index < kLeavesMax; ++index) {
        MerkleProof proof = merkleProof(leaves, index);
        MerkleProof spare = proof;
        spare.siblings.push_back(root);
        EXPECT_FALSE(merkleVerify(root, leaves[index], spare));
        proof.siblings.pop_back();
        EXPECT_FALSE(merkleVerify(root, leaves[index], proof));
    }
}

TEST(Merkle, HostileCountsEndQuickly) {
    const Hash256 leaf = merkleLeaf({});
    constexpr std::uint64_t most = ~std::uint64_t{0};
    EXPECT_FALSE(merkleVerify(leaf, leaf, {most, most, {}}));
    EXPECT_FALSE(merkleVerify(leaf, leaf, {most - 1, most, {}}));
    EXPECT_FALSE(merkleVerify(leaf, leaf, {0, most, std::vector<Hash256>(10'000)}));
    EXPECT_FALSE(merkleVerify(leaf, leaf, {0, 0, {}}));
    EXPECT_TRUE(merkleVerify(leaf, leaf, {0, 1, {}}));
}

TEST(Merkle, ANodeIsNoLeaf) {
    // Without the domain byte the inner node of two leaves would prove itself as a leaf.
    const auto leaves = makeLeaves(2);
    Bytes both = toBytes(leaves[0].view());
    both.insert(both.end(), leaves[1].data.begin(), leaves[1].data.end());
    EXPECT_NE(merkleLeaf(both), merkleRoot(leaves));
}

}  // namespace
}  // namespace stacknet::crypto
