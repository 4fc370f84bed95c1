#include "core/consensus/codec.h"

#include "core/consensus/codec_parts.h"
#include "core/crypto/hash.h"
#include "core/crypto/merkle.h"

namespace stacknet::consensus {
namespace {

constexpr std::string_view kSignDomain = "stacknet/consensus/1";

CanonicalWriter signHead(VoteKind kind, const ChainId& chainId, Epoch epoch) {
    CanonicalWriter out;
    out.raw(asBytes(kSignDomain)).u8(static_cast<std::uint8_t>(kind)).fixed(chainId).u64(epoch);
    return out;
}

struct BodyDigest {
    Hash256 root;
    std::uint32_t bytes = 0;
};

BodyDigest digestOf(const std::vector<ledger::Transaction>& transactions) {
    BodyDigest digest;
    std::vector<Hash256> leaves;
    leaves.reserve(transactions.size());
    for (const ledger::Transaction& transaction : transactions) {
        const Bytes encoded = transaction.encode();
        digest.bytes += static_cast<std::uint32_t>(encoded.size());
        leaves.push_back(crypto::merkleLeaf(encoded));
    }
    digest.root = crypto::merkleRoot(leaves);
    return digest;
}

Error badBlock(const char* field) {
    return makeError("consensus.bad_block",
                     std::string("The header's ") + field + " does not match the block's body.");
}

}  // namespace

Bytes proposalSignBytes(const ChainId& chainId, Epoch epoch, const BlockId& headerId) {
    return signHead(VoteKind::Propose, chainId, epoch).fixed(headerId).take();
}

Bytes notarizeSignBytes(const ChainId& chainId, Epoch epoch, View view, const BlockId& blockId,
                        const DemandRoot& demands) {
    return signHead(VoteKind::Notarize, chainId, epoch)
        .u64(view)
        .fixed(blockId)
        .fixed(demands)
        .take();
}

Bytes finalizeSignBytes(const ChainId& chainId, Epoch epoch, View view, const BlockId& blockId) {
    return signHead(VoteKind::Finalize, chainId, epoch).u64(view).fixed(blockId).take();
}

Bytes abandonSignBytes(const ChainId& chainId, Epoch epoch, Term term, View leftAt) {
    return signHead(VoteKind::Abandon, chainId, epoch).u64(term).u64(leftAt).take();
}

Bytes encodeBlock(const Block& block) {
    CanonicalWriter out;
    parts::write(out, block);
    return out.take();
}

Result<Block> decodeBlock(ByteView bytes) {
    CanonicalReader in(bytes);
    const BlockPtr block = parts::readBlock(in);
    STACKNET_CHECK(in.finish());
    return *block;
}

Bytes encodeHeader(const BlockHeader& header) {
    CanonicalWriter out;
    parts::write(out, header);
    return out.take();
}

Result<BlockHeader> decodeHeader(ByteView bytes) {
    CanonicalReader in(bytes);
    BlockHeader header = parts::readHeader(in);
    STACKNET_CHECK(in.finish());
    return header;
}

Bytes encodeCertificate(const Certificate& certificate) {
    CanonicalWriter out;
    parts::write(out, certificate);
    return out.take();
}

Result<Certificate> decodeCertificate(ByteView bytes) {
    CanonicalReader in(bytes);
    Certificate certificate = parts::readCertificate(in);
    STACKNET_CHECK(in.finish());
    return certificate;
}

Hash256 justificationHash(const Justification& justify) {
    CanonicalWriter out;
    parts::write(out, justify);
    return crypto::blake2b256(out.data(), "stknet-justify");
}

void sealBlock(Block& block) {
    const BodyDigest digest = digestOf(block.transactions);
    block.header.txRoot = digest.root;
    block.header.txCount = static_cast<std::uint32_t>(block.transactions.size());
    block.header.bodyBytes = digest.bytes;
    block.header.justifyHash = justificationHash(block.justify);
    block.id = block.header.id();
}

Result<void> checkSeal(const Block& block) {
    const BodyDigest digest = digestOf(block.transactions);
    if (block.header.txCount != block.transactions.size()) return badBlock("tx_count");
    if (block.header.bodyBytes != digest.bytes) return badBlock("body_bytes");
    if (block.header.txRoot != digest.root) return badBlock("tx_root");
    if (block.header.justifyHash != justificationHash(block.justify))
        return badBlock("justify_hash");
    return {};
}

}  // namespace stacknet::consensus
