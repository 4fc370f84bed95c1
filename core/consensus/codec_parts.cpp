#include "core/consensus/codec_parts.h"

#include "core/consensus/codec.h"
#include "core/consensus/params.h"
#include "core/ledger/params.h"

namespace stacknet::consensus::parts {
namespace {

constexpr std::size_t kCertificateEntryBytesMin = 2 + 4 + 64;
constexpr std::size_t kExitEntryBytes = 2 + 8 + 64;
constexpr std::size_t kTransactionBytesMin = 100;

// Entries are sorted by signer, so that one set of votes has one encoding.
template <typename Entries>
void requireRisingSigners(CanonicalReader& in, const Entries& entries, const char* field) {
    if (entries.size() < 2) return;
    const auto& last = entries[entries.size() - 1];
    if (entries[entries.size() - 2].signer >= last.signer)
        in.fail(field, "is not sorted by signer");
}

}  // namespace

void write(CanonicalWriter& out, const DemandList& demands) {
    out.u32(static_cast<std::uint32_t>(demands.size()));
    for (const ledger::TxHash& hash : demands) out.fixed(hash);
}

DemandList readDemands(CanonicalReader& in) {
    DemandList demands;
    const std::uint32_t count = in.count(kDemandsMax, ledger::TxHash::size, "demands");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        demands.push_back(in.fixed<ledger::TxHash>("demands"));
        if (i > 0 && !(demands[i - 1] < demands[i])) in.fail("demands", "are not in rising order");
    }
    return demands;
}

void write(CanonicalWriter& out, const std::vector<ledger::Transaction>& transactions) {
    out.u32(static_cast<std::uint32_t>(transactions.size()));
    for (const ledger::Transaction& transaction : transactions) out.bytes(transaction.encode());
}

std::vector<ledger::Transaction> readBodies(CanonicalReader& in, std::size_t countMax,
                                            std::size_t bytesMax) {
    std::vector<ledger::Transaction> bodies;
    const auto limit = static_cast<std::uint32_t>(countMax);
    const std::uint32_t count = in.count(limit, 4 + kTransactionBytesMin, "bodies");
    std::size_t total = 0;
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        const Bytes encoded = in.bytes(ledger::kTransactionBytesMax, "body");
        if (in.failed()) break;
        total += encoded.size();
        if (total > bytesMax) in.fail("bodies", "are too large");
        auto transaction = ledger::Transaction::decode(encoded);
        if (!transaction.ok()) {
            in.fail("body", transaction.error().message);
            break;
        }
        bodies.push_back(std::move(*transaction));
    }
    return bodies;
}

void write(CanonicalWriter& out, const Certificate& certificate) {
    out.u8(static_cast<std::uint8_t>(certificate.kind));
    out.u64(certificate.view).fixed(certificate.blockId);
    out.u32(static_cast<std::uint32_t>(certificate.entries.size()));
    for (const CertificateEntry& entry : certificate.entries) {
        out.u16(entry.signer);
        if (certificate.kind == CertificateKind::Notar) write(out, entry.demands);
        out.fixed(entry.signature);
    }
}

Certificate readCertificate(CanonicalReader& in) {
    Certificate certificate;
    const std::uint8_t kind = in.u8("certificate.kind");
    if (kind != static_cast<std::uint8_t>(CertificateKind::Notar) &&
        kind != static_cast<std::uint8_t>(CertificateKind::Final)) {
        in.fail("certificate.kind", "is unknown");
        return certificate;
    }
    certificate.kind = static_cast<CertificateKind>(kind);
    certificate.view = in.u64("certificate.view");
    certificate.blockId = in.fixed<BlockId>("certificate.block_id");
    const std::uint32_t count =
        in.count(ledger::kValidatorsMax, kCertificateEntryBytesMin - 4, "certificate.entries");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        CertificateEntry entry;
        entry.signer = in.u16("certificate.signer");
        if (certificate.kind == CertificateKind::Notar) entry.demands = readDemands(in);
        entry.signature = in.fixed<Signature>("certificate.signature");
        certificate.entries.push_back(std::move(entry));
        requireRisingSigners(in, certificate.entries, "certificate.entries");
    }
    return certificate;
}

void write(CanonicalWriter& out, const ExitCertificate& certificate) {
    out.u64(certificate.term).u32(static_cast<std::uint32_t>(certificate.entries.size()));
    for (const ExitEntry& entry : certificate.entries) {
        out.u16(entry.signer).u64(entry.leftAt).fixed(entry.signature);
    }
    writeOptional(out, certificate.proof, [&](const Certificate& proof) { write(out, proof); });
}

ExitCertificate readExitCertificate(CanonicalReader& in) {
    ExitCertificate certificate;
    certificate.term = in.u64("exit.term");
    const std::uint32_t count = in.count(ledger::kValidatorsMax, kExitEntryBytes, "exit.entries");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        ExitEntry entry;
        entry.signer = in.u16("exit.signer");
        entry.leftAt = in.u64("exit.left_at");
        entry.signature = in.fixed<Signature>("exit.signature");
        certificate.entries.push_back(entry);
        requireRisingSigners(in, certificate.entries, "exit.entries");
    }
    certificate.proof = readOptional(in, "exit.proof", [&] { return readCertificate(in); });
    return certificate;
}

void write(CanonicalWriter& out, const BlockHeader& header) {
    out.u16(header.version).fixed(header.chainId).u64(header.epoch).u64(header.view);
    out.u64(header.height).fixed(header.parentId).u64(header.parentView).i64(header.timeMs);
    out.u16(header.leader).fixed(header.txRoot).u32(header.txCount).u32(header.bodyBytes);
    out.fixed(header.justifyHash).fixed(header.nextValidatorsHash).u64(header.stateHeight);
    out.fixed(header.stateRoot).fixed(header.beaconProof);
}

BlockHeader readHeader(CanonicalReader& in) {
    BlockHeader header;
    header.version = in.u16("header.version");
    header.chainId = in.fixed<ChainId>("header.chain_id");
    header.epoch = in.u64("header.epoch");
    header.view = in.u64("header.view");
    header.height = in.u64("header.height");
    header.parentId = in.fixed<BlockId>("header.parent_id");
    header.parentView = in.u64("header.parent_view");
    header.timeMs = in.i64("header.time_ms");
    header.leader = in.u16("header.leader");
    header.txRoot = in.fixed<Hash256>("header.tx_root");
    header.txCount = in.u32("header.tx_count");
    header.bodyBytes = in.u32("header.body_bytes");
    header.justifyHash = in.fixed<Hash256>("header.justify_hash");
    header.nextValidatorsHash = in.fixed<Hash256>("header.next_validators_hash");
    header.stateHeight = in.u64("header.state_height");
    header.stateRoot = in.fixed<Hash256>("header.state_root");
    header.beaconProof = in.fixed<BeaconProof>("header.beacon_proof");
    return header;
}

void write(CanonicalWriter& out, const Justification& justify) {
    writeOptional(out, justify.parent, [&](const Certificate& parent) { write(out, parent); });
    out.u32(static_cast<std::uint32_t>(justify.exits.size()));
    for (const ExitCertificate& exit : justify.exits) write(out, exit);
}

Justification readJustification(CanonicalReader& in) {
    Justification justify;
    justify.parent = readOptional(in, "justify.parent", [&] { return readCertificate(in); });
    const std::uint32_t count = in.count(kJustifyExitsMax, 8 + 4 + 1, "justify.exits");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        justify.exits.push_back(readExitCertificate(in));
    }
    return justify;
}

void write(CanonicalWriter& out, const Block& block) {
    write(out, block.header);
    write(out, block.justify);
    out.u32(static_cast<std::uint32_t>(block.transactions.size()));
    for (const ledger::Transaction& transaction : block.transactions) {
        out.bytes(transaction.encode());
    }
}

BlockPtr readBlock(CanonicalReader& in) {
    auto block = std::make_shared<Block>();
    block->header = readHeader(in);
    block->justify = readJustification(in);
    const std::uint32_t count =
        in.count(ledger::kBlockTransactionsMax, 4 + kTransactionBytesMin, "block.transactions");
    std::size_t bodyBytes = 0;
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        const Bytes encoded = in.bytes(ledger::kAnyTransactionBytesMax, "block.transaction");
        if (in.failed()) break;
        bodyBytes += encoded.size();
        if (bodyBytes > ledger::kBlockBytesMax) in.fail("block.transactions", "are too large");
        auto transaction = ledger::Transaction::decode(encoded);
        if (!transaction.ok()) {
            in.fail("block.transaction", transaction.error().message);
            break;
        }
        block->transactions.push_back(std::move(*transaction));
    }
    if (!in.failed()) {
        block->id = block->header.id();
        const Result<void> sealed = checkSeal(*block);
        if (!sealed.ok()) in.fail("block", sealed.error().message);
    }
    return block;
}

}  // namespace stacknet::consensus::parts
