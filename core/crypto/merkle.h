#pragma once

#include <vector>

#include "core/base/bytes.h"

/// Binary Merkle trees with domain separation as in RFC 6962 section 2.1, over BLAKE2b-256.
namespace stacknet::crypto {

Hash256 merkleLeaf(ByteView data);
Hash256 merkleNode(const Hash256& left, const Hash256& right);
/// The root over leaves that are already merkleLeaf hashes; the hash of an empty list is the
/// BLAKE2b-256 of nothing.
Hash256 merkleRoot(const std::vector<Hash256>& leaves);

/// The siblings from leaf `index` of `count` up to the root.
struct MerkleProof {
    std::uint64_t index = 0;
    std::uint64_t count = 0;
    std::vector<Hash256> siblings;
};
/// `index` must be below the number of leaves; anything else is a programmer's mistake.
MerkleProof merkleProof(const std::vector<Hash256>& leaves, std::uint64_t index);
/// True when `leaf` is leaf number proof.index under `root`. The proof may come from anybody; the
/// root does not commit to proof.count, so whoever needs the count has it signed beside the root.
bool merkleVerify(const Hash256& root, const Hash256& leaf, const MerkleProof& proof);

}  // namespace stacknet::crypto
