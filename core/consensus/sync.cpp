#include "core/consensus/sync.h"

#include "core/consensus/certificates.h"
#include "core/consensus/codec.h"
#include "core/consensus/codec_parts.h"

namespace stacknet::consensus {
namespace {

Error bad(const std::string& reason) {
    return makeError("consensus.bad_sync", "The answer to a sync request " + reason + ".");
}

}  // namespace

bool isTail(const BlockHeader& header) {
    return header.txCount == 0 && !endsEpoch(header);
}

Bytes encodeEpochProof(const EpochProof& proof) {
    CanonicalWriter out;
    out.u32(static_cast<std::uint32_t>(proof.tail.size()));
    for (const BlockHeader& header : proof.tail) parts::write(out, header);
    parts::write(out, proof.finalCert);
    return out.take();
}

Result<EpochProof> decodeEpochProof(ByteView bytes) {
    CanonicalReader in(bytes);
    EpochProof proof;
    const std::uint32_t count = in.count(kSyncProofHeadersMax, 1, "epoch_proof.tail");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        proof.tail.push_back(parts::readHeader(in));
    }
    proof.finalCert = parts::readCertificate(in);
    STACKNET_CHECK(in.finish());
    return proof;
}

SyncResponse makeSyncResponse(const IBlockReader& reader, const SyncRequest& request) {
    SyncResponse response;
    std::size_t bytes = 0;
    Height height = request.fromHeight;
    const Height tip = reader.tipHeight();
    while (height <= tip && response.blocks.size() < request.countMax &&
           response.blocks.size() < kSyncBlocksMax) {
        BlockPtr block = reader.block(height);
        if (block == nullptr) break;
        bytes += encodeBlock(*block).size();
        if (bytes > kSyncBytesMax && !response.blocks.empty()) break;
        const bool last = endsEpoch(block->header);
        response.blocks.push_back(std::move(block));
        ++height;
        if (last) break;  // the next block is judged by other validators
    }
    if (response.blocks.empty()) return {};
    for (Height proven = height - 1; proven <= tip; ++proven) {
        if (proven >= height) {
            const auto header = reader.header(proven);
            if (!header || response.proofHeaders.size() == kSyncProofHeadersMax) return {};
            response.proofHeaders.push_back(*header);
        }
        response.proof = reader.finalCert(proven);
        if (response.proof) return response;
        const auto header = reader.header(proven);
        if (!header || !endsEpoch(*header)) continue;
        const auto end = reader.epochProof(proven);
        if (!end || response.proofHeaders.size() + end->tail.size() > kSyncProofHeadersMax) {
            return {};
        }
        response.proofHeaders.insert(response.proofHeaders.end(), end->tail.begin(),
                                     end->tail.end());
        response.proof = end->finalCert;
        return response;
    }
    return {};
}

Result<void> checkSyncResponse(const SyncResponse& response, const SyncRequest& request,
                               const BlockId& parentId, View parentView,
                               const ValidatorSet& validators, const ChainId& chainId,
                               Epoch epoch) {
    if (response.blocks.empty()) return bad("holds no block");
    if (response.blocks.size() > request.countMax) return bad("holds more blocks than asked for");
    if (!response.proof) return bad("has no FinalCert");
    // Hash links first: they are cheap and bind every byte to the last header.
    BlockId previousId = parentId;
    View previousView = parentView;
    Height height = request.fromHeight;
    bool ended = false;
    const auto link = [&](const BlockHeader& header, const BlockId& id) {
        const bool linked = header.height == height && header.parentId == previousId &&
                            header.parentView == previousView && header.view > previousView &&
                            header.chainId == chainId && header.epoch == epoch &&
                            validators.contains(header.leader) && (!ended || isTail(header));
        ended = ended || endsEpoch(header);
        previousId = id;
        previousView = header.view;
        ++height;
        return linked;
    };
    for (const BlockPtr& block : response.blocks) {
        if (ended) return bad("goes on after the last block of its epoch");
        if (!link(block->header, block->id)) {
            return bad("breaks the chain at height " + std::to_string(height - 1));
        }
    }
    for (const BlockHeader& header : response.proofHeaders) {
        if (!link(header, header.id())) {
            return bad("breaks the chain at height " + std::to_string(height - 1));
        }
    }
    const Certificate& proof = *response.proof;
    if (proof.kind != CertificateKind::Final || proof.blockId != previousId ||
        proof.view != previousView) {
        return bad("proves another block");
    }
    // Terms do not matter for a FinalCert.
    CertificateVerifier verifier(chainId, epoch, validators, Terms{});
    if (!verifier.check(proof)) return bad("carries a FinalCert that does not verify");
    return {};
}

}  // namespace stacknet::consensus
