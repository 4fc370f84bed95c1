#pragma once

#include "core/base/rng.h"
#include "core/consensus/codec.h"
#include "core/consensus/light_client.h"
#include "core/consensus/snapshot_messages.h"
#include "core/crypto/ed25519.h"

namespace stacknet::consensus::testing {

/// A final chain of some epochs, four blocks each, and a snapshot of every epoch's end: random
/// bytes of some chunks, no state. Four validators of weight 1, others in every epoch.
class EpochChain {
public:
    static constexpr Height kBlocks = 4;

    explicit EpochChain(Epoch epochs, std::size_t chunks = 10) {
        chainId.data.fill(7);
        for (Epoch epoch = 0; epoch <= epochs; ++epoch) addSigners(epoch);
        BlockId parentId = genesisBlockId(chainId);
        for (Epoch epoch = 0; epoch < epochs; ++epoch) {
            for (Height i = 1; i <= kBlocks; ++i) parentId = addBlock(epoch, i, parentId);
            const BlockHeader& last = blocks.back()->header;
            steps.push_back({last, {{}, finalCert(epoch, last, 3)}, validators[epoch + 1]});
            Bytes bytes(kSnapshotChunkBytes * (chunks - 1) + 100);
            SeededRng(epoch + 1).fill(bytes);
            manifests.push_back(
                *makeSnapshotManifest(chainId, last.stateHeight, epoch, last.stateRoot, bytes));
            snapshots.push_back(std::move(bytes));
        }
    }

    Certificate finalCert(Epoch epoch, const BlockHeader& header, ValidatorIndex signers) const {
        Certificate cert{CertificateKind::Final, header.view, header.id(), {}};
        for (ValidatorIndex i = 0; i < signers; ++i) {
            cert.entries.push_back(
                {i,
                 {},
                 keys[epoch][i].sign(finalizeSignBytes(chainId, epoch, header.view, header.id()))});
        }
        return cert;
    }
    /// What an honest node that keeps the snapshot of `epoch` answers.
    SnapshotMessage answer(const SnapshotMessage& request, Epoch epoch) const {
        if (std::holds_alternative<SnapshotRequest>(request)) {
            return SnapshotOffer{manifests[epoch]};
        }
        if (const auto* asked = std::get_if<EpochsRequest>(&request)) {
            EpochsAnswer found;
            for (Epoch i = asked->from; i < steps.size() && found.steps.size() < asked->countMax;
                 ++i) {
                found.steps.push_back(steps[i]);
            }
            return found;
        }
        const auto& chunk = std::get<ChunkRequest>(request);
        ChunkAnswer found{chunk.height, chunk.index, {}};
        if (chunk.height == manifests[epoch].height) {
            found.chunk = toBytes(snapshotChunk(snapshots[epoch], chunk.index));
        }
        return found;
    }
    SyncResponse answer(const SyncRequest& request) const {
        SyncResponse response;
        for (Height height = request.fromHeight; height <= blocks.size(); ++height) {
            response.blocks.push_back(blocks[height - 1]);
            if (endsEpoch(blocks[height - 1]->header)) break;
        }
        response.proof = steps[response.blocks.back()->header.epoch].proof.finalCert;
        return response;
    }

    ChainId chainId;
    std::vector<std::vector<crypto::SigningKey>> keys;  ///< by epoch
    std::vector<std::vector<Validator>> validators;     ///< by epoch
    std::vector<BlockPtr> blocks;                       ///< height 1 first
    std::vector<EpochStep> steps;
    std::vector<SnapshotManifest> manifests;
    std::vector<Bytes> snapshots;

private:
    void addSigners(Epoch epoch) {
        keys.emplace_back();
        validators.emplace_back();
        for (std::uint64_t i = 0; i < 4; ++i) {
            SeededRng rng(epoch * 100 + i + 1);
            keys.back().push_back(crypto::SigningKey::generate(rng));
            validators.back().push_back({keys.back().back().publicKey(), 1});
        }
    }
    BlockId addBlock(Epoch epoch, Height i, const BlockId& parentId) {
        auto block = std::make_shared<Block>();
        BlockHeader& header = block->header;
        header.chainId = chainId;
        header.epoch = epoch;
        header.height = epoch * kBlocks + i;
        header.view = i;
        header.parentId = parentId;
        header.parentView = i - 1;
        header.timeMs = static_cast<std::int64_t>(header.height) * 1'000;
        header.stateHeight = i > 2 ? header.height - 2 : epoch * kBlocks;
        header.stateRoot.data.fill(static_cast<std::uint8_t>(header.stateHeight + 1));
        if (i == kBlocks) header.nextValidatorsHash = validatorsHash(validators[epoch + 1]);
        sealBlock(*block);
        blocks.push_back(block);
        return block->id;
    }
};

}  // namespace stacknet::consensus::testing
