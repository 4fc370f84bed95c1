#pragma once

#include <variant>

#include "core/consensus/snapshot_sync.h"
#include "core/consensus/sync.h"
#include "core/consensus/validator_set.h"

/// What nodes say to each other about snapshots, on a channel of their own: nothing of it concerns
/// a running engine. Who is not trusted: everybody. See snapshot_join.h for what a joining node
/// makes of it, docs/protocol/light-client.md for the protocol.
namespace stacknet::consensus {

/// Epochs in one answer: at most as many certificates to verify in one go.
inline constexpr std::size_t kEpochStepsMax = 16;

/// The end of one epoch, for somebody who knows its validators: they finalized `header`, which
/// names the next ones by their hash.
struct EpochStep {
    BlockHeader header;  ///< of the epoch's last block
    EpochProof proof;
    std::vector<Validator> next;
    bool operator==(const EpochStep&) const = default;
};
Bytes encodeEpochStep(const EpochStep& step);
/// Total over foreign bytes; "base.bad_canonical" names the field.
Result<EpochStep> decodeEpochStep(ByteView bytes);

/// Asks for the newest snapshot that the receiver keeps.
struct SnapshotRequest {
    bool operator==(const SnapshotRequest&) const = default;
};
/// The answer; without a manifest: none is kept here.
struct SnapshotOffer {
    std::optional<SnapshotManifest> manifest;
    bool operator==(const SnapshotOffer&) const = default;
};
/// Asks for the ends of the epochs from `from` on.
struct EpochsRequest {
    Epoch from = 0;
    std::uint32_t countMax = 0;  ///< 1..kEpochStepsMax
    bool operator==(const EpochsRequest&) const = default;
};
/// Consecutive epochs, the first one asked for first; none when it is not known here.
struct EpochsAnswer {
    std::vector<EpochStep> steps;
    bool operator==(const EpochsAnswer&) const = default;
};
/// Asks for one chunk of the snapshot of the state after `height`.
struct ChunkRequest {
    Height height = 0;
    std::uint32_t index = 0;
    bool operator==(const ChunkRequest&) const = default;
};
/// That chunk, at most kSnapshotChunkBytes; empty when it is not kept here (any more).
struct ChunkAnswer {
    Height height = 0;
    std::uint32_t index = 0;
    Bytes chunk;
    bool operator==(const ChunkAnswer&) const = default;
};

using SnapshotMessage = std::variant<SnapshotRequest, SnapshotOffer, EpochsRequest, EpochsAnswer,
                                     ChunkRequest, ChunkAnswer>;

/// Wire version, chain id, kind, fields. At most kMessageBytesMax.
Bytes encodeSnapshotMessage(const ChainId& chainId, const SnapshotMessage& message);
/// Total over foreign bytes; encodeSnapshotMessage(decodeSnapshotMessage(x)) == x. Structure and
/// bounds only: nothing is proven. Errors: those of decodeEnvelope(), and
/// "consensus.snapshot_bad_manifest".
Result<SnapshotMessage> decodeSnapshotMessage(const ChainId& chainId, ByteView bytes);
/// "snapshot_request", "snapshot_offer", ... for logs.
std::string_view snapshotMessageName(const SnapshotMessage& message);

}  // namespace stacknet::consensus
