#include "core/ledger/state_proof.h"

#include "core/ledger/params.h"

namespace stacknet::ledger {
namespace {

constexpr std::size_t kSiblingsMax = 64;

void write(CanonicalWriter& out, const crypto::MerkleProof& proof) {
    out.u64(proof.index).u64(proof.count).u32(static_cast<std::uint32_t>(proof.siblings.size()));
    for (const Hash256& sibling : proof.siblings) out.fixed(sibling);
}

crypto::MerkleProof read(CanonicalReader& in) {
    crypto::MerkleProof proof;
    proof.index = in.u64("proof.index");
    proof.count = in.u64("proof.count");
    const std::uint32_t count = in.count(kSiblingsMax, Hash256::size, "proof.siblings");
    for (std::uint32_t i = 0; i < count; ++i) {
        proof.siblings.push_back(in.fixed<Hash256>("proof.sibling"));
    }
    return proof;
}

bool sectionHolds(const StateEntry& entry, const StateProof& proof) {
    const std::uint8_t section = entry.key.front();
    const Hash256 leaf = rowLeaf(entry);
    if (section == kSectionMeta) {
        return !proof.table && !proof.log && entry.key.size() == 1 && proof.sectionRoot == leaf;
    }
    if (section == kSectionPaperwork) {
        return !proof.table && proof.log &&
               crypto::merkleVerify(proof.sectionRoot, leaf, *proof.log);
    }
    const Bytes inner(entry.key.begin() + 1, entry.key.end());
    return proof.table && !proof.log &&
           verifyTableProof(proof.sectionRoot, inner, leaf, *proof.table);
}

}  // namespace

Bytes StateProof::encode() const {
    CanonicalWriter out;
    write(out, section);
    out.fixed(sectionRoot).boolean(table.has_value()).boolean(log.has_value());
    if (table) {
        write(out, table->row);
        out.fixed(table->bucketRoot);
        write(out, table->bucket);
    }
    if (log) write(out, *log);
    return out.take();
}

Result<StateProof> StateProof::decode(ByteView bytes) {
    CanonicalReader in(bytes);
    StateProof proof;
    proof.section = read(in);
    proof.sectionRoot = in.fixed<Hash256>("proof.section_root");
    const bool hasTable = in.boolean("proof.table");
    const bool hasLog = in.boolean("proof.log");
    if (hasTable) {
        TableProof table;
        table.row = read(in);
        table.bucketRoot = in.fixed<Hash256>("proof.bucket_root");
        table.bucket = read(in);
        proof.table = std::move(table);
    }
    if (hasLog) proof.log = read(in);
    STACKNET_CHECK(in.finish());
    return proof;
}

bool verifyStateProof(const Hash256& stateRoot, const StateEntry& entry, const StateProof& proof) {
    if (entry.key.empty() || entry.value.empty()) return false;
    const std::uint8_t section = entry.key.front();
    if (proof.section.count != kStateSections || proof.section.index != section) return false;
    if (!sectionHolds(entry, proof)) return false;
    const Hash256 leaf =
        section == kSectionMeta ? proof.sectionRoot : crypto::merkleLeaf(proof.sectionRoot.view());
    return crypto::merkleVerify(stateRoot, leaf, proof.section);
}

}  // namespace stacknet::ledger
