#include "core/consensus/snapshot_messages.h"

#include <array>

#include "core/base/codec.h"
#include "core/consensus/codec_parts.h"
#include "core/consensus/params.h"

namespace stacknet::consensus {
namespace {

// More than the largest manifest takes.
constexpr std::size_t kManifestBytesMax = 256 + kSnapshotChunksMax * Hash256::size;
constexpr std::size_t kHeaderBytes = 300;  // less than a header takes

// The byte that names a message on the wire: its place in the variant, counted from 1.
template <std::size_t I>
using MessageAt = std::variant_alternative_t<I, SnapshotMessage>;
static_assert(std::is_same_v<MessageAt<0>, SnapshotRequest> &&
              std::is_same_v<MessageAt<2>, EpochsRequest> &&
              std::is_same_v<MessageAt<5>, ChunkAnswer>);

void put(CanonicalWriter&, const SnapshotRequest&) {}
void put(CanonicalWriter& out, const SnapshotOffer& message) {
    parts::writeOptional(out, message.manifest,
                         [&](const auto& manifest) { out.bytes(manifest.encode()); });
}
void put(CanonicalWriter& out, const EpochsRequest& message) {
    out.u64(message.from).u32(message.countMax);
}
void put(CanonicalWriter& out, const EpochStep& step) {
    parts::write(out, step.header);
    out.u32(static_cast<std::uint32_t>(step.proof.tail.size()));
    for (const BlockHeader& header : step.proof.tail) parts::write(out, header);
    parts::write(out, step.proof.finalCert);
    out.u32(static_cast<std::uint32_t>(step.next.size()));
    for (const Validator& validator : step.next) {
        out.fixed(validator.key).u64(validator.weight).fixed(validator.vrfKey);
    }
}
void put(CanonicalWriter& out, const EpochsAnswer& message) {
    out.u32(static_cast<std::uint32_t>(message.steps.size()));
    for (const EpochStep& step : message.steps) put(out, step);
}
void put(CanonicalWriter& out, const ChunkRequest& message) {
    out.u64(message.height).u32(message.index);
}
void put(CanonicalWriter& out, const ChunkAnswer& message) {
    out.u64(message.height).u32(message.index).bytes(message.chunk);
}

EpochStep readEpochStep(CanonicalReader& in) {
    EpochStep step;
    step.header = parts::readHeader(in);
    const std::uint32_t tail = in.count(kSyncProofHeadersMax, kHeaderBytes, "epoch_step.tail");
    for (std::uint32_t i = 0; i < tail && !in.failed(); ++i) {
        step.proof.tail.push_back(parts::readHeader(in));
    }
    step.proof.finalCert = parts::readCertificate(in);
    constexpr std::size_t kValidatorBytes = PublicKey::size + 8 + crypto::VrfPublicKey::size;
    const std::uint32_t next = in.count(ledger::kValidatorsMax, kValidatorBytes, "epoch_step.next");
    for (std::uint32_t i = 0; i < next && !in.failed(); ++i) {
        Validator validator;
        validator.key = in.fixed<PublicKey>("epoch_step.key");
        validator.weight = in.u64("epoch_step.weight");
        validator.vrfKey = in.fixed<crypto::VrfPublicKey>("epoch_step.vrf_key");
        step.next.push_back(validator);
    }
    return step;
}

EpochsRequest readEpochsRequest(CanonicalReader& in) {
    EpochsRequest message;
    message.from = in.u64("epochs_request.from");
    message.countMax = in.u32("epochs_request.count_max");
    if (message.countMax == 0 || message.countMax > kEpochStepsMax) {
        in.fail("epochs_request.count_max", "must be 1 to 16");
    }
    return message;
}

EpochsAnswer readEpochsAnswer(CanonicalReader& in) {
    EpochsAnswer message;
    const std::uint32_t count = in.count(kEpochStepsMax, kHeaderBytes, "epochs.steps");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        message.steps.push_back(readEpochStep(in));
    }
    return message;
}

ChunkRequest readChunkRequest(CanonicalReader& in) {
    ChunkRequest message;
    message.height = in.u64("chunk_request.height");
    message.index = in.u32("chunk_request.index");
    if (message.index >= kSnapshotChunksMax) in.fail("chunk_request.index", "must be below 4096");
    return message;
}

ChunkAnswer readChunkAnswer(CanonicalReader& in) {
    ChunkAnswer message;
    message.height = in.u64("chunk.height");
    message.index = in.u32("chunk.index");
    if (message.index >= kSnapshotChunksMax) in.fail("chunk.index", "must be below 4096");
    message.chunk = in.bytes(kSnapshotChunkBytes, "chunk.bytes");
    return message;
}

}  // namespace

Bytes encodeEpochStep(const EpochStep& step) {
    CanonicalWriter out;
    put(out, step);
    return out.take();
}

Result<EpochStep> decodeEpochStep(ByteView bytes) {
    CanonicalReader in(bytes);
    EpochStep step = readEpochStep(in);
    STACKNET_CHECK(in.finish());
    return step;
}

Bytes encodeSnapshotMessage(const ChainId& chainId, const SnapshotMessage& message) {
    CanonicalWriter out;
    out.u16(kWireVersion).fixed(chainId).u8(static_cast<std::uint8_t>(message.index() + 1));
    std::visit([&](const auto& value) { put(out, value); }, message);
    return out.take();
}

Result<SnapshotMessage> decodeSnapshotMessage(const ChainId& chainId, ByteView bytes) {
    if (bytes.size() > kMessageBytesMax) {
        return makeError("consensus.message_too_large",
                         "A snapshot message has " + std::to_string(bytes.size()) +
                             " bytes, at most " + std::to_string(kMessageBytesMax) +
                             " are allowed.");
    }
    CanonicalReader in(bytes);
    const std::uint16_t version = in.u16("message.version");
    const auto sender = in.fixed<ChainId>("message.chain_id");
    if (!in.failed() && version != kWireVersion) {
        return makeError("consensus.wrong_version",
                         "The peer speaks consensus protocol " + std::to_string(version) +
                             ", this node speaks " + std::to_string(kWireVersion) + ".");
    }
    if (!in.failed() && sender != chainId) {
        return makeError("consensus.wrong_chain", "The message belongs to chain " + toHex(sender) +
                                                      ", this node to " + toHex(chainId) + ".");
    }
    SnapshotMessage message;
    switch (in.u8("message.kind")) {
        case 1:
            message = SnapshotRequest{};
            break;
        case 2: {
            SnapshotOffer offer;
            if (in.boolean("offer.kept") && !in.failed()) {
                const Bytes encoded = in.bytes(kManifestBytesMax, "offer.manifest");
                STACKNET_CHECK(in.finish());
                STACKNET_TRY(offer.manifest, SnapshotManifest::decode(encoded));
            }
            message = std::move(offer);
            break;
        }
        case 3:
            message = readEpochsRequest(in);
            break;
        case 4:
            message = readEpochsAnswer(in);
            break;
        case 5:
            message = readChunkRequest(in);
            break;
        case 6:
            message = readChunkAnswer(in);
            break;
        default:
            in.fail("message.kind", "is unknown");
    }
    STACKNET_CHECK(in.finish());
    return message;
}

std::string_view snapshotMessageName(const SnapshotMessage& message) {
    static constexpr std::array<std::string_view, std::variant_size_v<SnapshotMessage>> kNames = {
        "snapshot_request", "snapshot_offer", "epochs_request",
        "epochs_answer",    "chunk_request",  "chunk_answer"};
    return kNames[message.index()];
}

}  // namespace stacknet::consensus
