#include "core/base/codec.h"
#include "core/consensus/codec.h"
#include "core/consensus/codec_parts.h"

namespace stacknet::consensus {
namespace {

using parts::readOptional;
using parts::writeOptional;

// The byte that names a message on the wire: its place in the variant, counted from 1.
template <std::size_t I>
using MessageAt = std::variant_alternative_t<I, Message>;
static_assert(std::is_same_v<MessageAt<0>, Proposal> && std::is_same_v<MessageAt<6>, ExitCert> &&
              std::is_same_v<MessageAt<11>, SyncResponse> &&
              std::is_same_v<MessageAt<13>, BodyResponse>);

void put(CanonicalWriter& out, const Proposal& message) {
    parts::write(out, *message.block);
    out.fixed(message.signature);
}
void put(CanonicalWriter& out, const Notarize& message) {
    out.u64(message.view).fixed(message.blockId);
    parts::write(out, message.demands);
    out.u16(message.signer).fixed(message.signature);
    parts::write(out, message.bodies);
}
void put(CanonicalWriter& out, const Finalize& message) {
    out.u64(message.view).fixed(message.blockId).u16(message.signer).fixed(message.signature);
}
void put(CanonicalWriter& out, const Abandon& message) {
    out.u64(message.term).u64(message.leftAt).u16(message.signer).fixed(message.signature);
    writeOptional(out, message.proof, [&](const Certificate& proof) { parts::write(out, proof); });
}
void put(CanonicalWriter& out, const NotarCert& message) {
    parts::write(out, message.certificate);
}
void put(CanonicalWriter& out, const FinalCert& message) {
    parts::write(out, message.certificate);
}
void put(CanonicalWriter& out, const ExitCert& message) {
    parts::write(out, message.certificate);
}
void put(CanonicalWriter& out, const SignedHeader& message) {
    parts::write(out, message.header);
    out.fixed(message.signature);
}
void put(CanonicalWriter& out, const Status& message) {
    out.u64(message.view).boolean(message.abandonedTerm).u64(message.finalizedView);
    out.u64(message.finalizedHeight).u64(message.echoNonce);
    writeOptional(out, message.yourNotarize, [&](const auto& vote) { put(out, vote); });
    writeOptional(out, message.yourFinalize, [&](const auto& vote) { put(out, vote); });
    writeOptional(out, message.yourAbandon, [&](const auto& vote) { put(out, vote); });
    writeOptional(out, message.yourProposal, [&](const auto& header) { put(out, header); });
}
void put(CanonicalWriter& out, const StatusRequest& message) {
    out.u64(message.nonce);
}
void put(CanonicalWriter& out, const BlockRequest& message) {
    out.fixed(message.blockId);
}
void put(CanonicalWriter& out, const SyncRequest& message) {
    out.u64(message.fromHeight).u32(message.countMax);
}
void put(CanonicalWriter& out, const SyncResponse& message) {
    out.u32(static_cast<std::uint32_t>(message.blocks.size()));
    for (const BlockPtr& block : message.blocks) parts::write(out, *block);
    out.u32(static_cast<std::uint32_t>(message.proofHeaders.size()));
    for (const BlockHeader& header : message.proofHeaders) parts::write(out, header);
    writeOptional(out, message.proof, [&](const auto& proof) { parts::write(out, proof); });
}
void put(CanonicalWriter& out, const BodyRequest& message) {
    out.u32(static_cast<std::uint32_t>(message.hashes.size()));
    for (const ledger::TxHash& hash : message.hashes) out.fixed(hash);
}
void put(CanonicalWriter& out, const BodyResponse& message) {
    parts::write(out, message.bodies);
}

Proposal readProposal(CanonicalReader& in) {
    Proposal message;
    message.block = parts::readBlock(in);
    message.signature = in.fixed<Signature>("proposal.signature");
    return message;
}
Notarize readNotarize(CanonicalReader& in) {
    Notarize message;
    message.view = in.u64("notarize.view");
    message.blockId = in.fixed<BlockId>("notarize.block_id");
    message.demands = parts::readDemands(in);
    message.signer = in.u16("notarize.signer");
    message.signature = in.fixed<Signature>("notarize.signature");
    message.bodies = parts::readBodies(in, kDemandsMax, kDemandBytesMax);
    return message;
}
Finalize readFinalize(CanonicalReader& in) {
    Finalize message;
    message.view = in.u64("finalize.view");
    message.blockId = in.fixed<BlockId>("finalize.block_id");
    message.signer = in.u16("finalize.signer");
    message.signature = in.fixed<Signature>("finalize.signature");
    return message;
}
Abandon readAbandon(CanonicalReader& in) {
    Abandon message;
    message.term = in.u64("abandon.term");
    message.leftAt = in.u64("abandon.left_at");
    message.signer = in.u16("abandon.signer");
    message.signature = in.fixed<Signature>("abandon.signature");
    message.proof = readOptional(in, "abandon.proof", [&] { return parts::readCertificate(in); });
    return message;
}
SignedHeader readSignedHeader(CanonicalReader& in) {
    SignedHeader message;
    message.header = parts::readHeader(in);
    message.signature = in.fixed<Signature>("signed_header.signature");
    return message;
}
Status readStatus(CanonicalReader& in) {
    Status message;
    message.view = in.u64("status.view");
    message.abandonedTerm = in.boolean("status.abandoned_term");
    message.finalizedView = in.u64("status.finalized_view");
    message.finalizedHeight = in.u64("status.finalized_height");
    message.echoNonce = in.u64("status.echo_nonce");
    message.yourNotarize = readOptional(in, "status.notarize", [&] { return readNotarize(in); });
    message.yourFinalize = readOptional(in, "status.finalize", [&] { return readFinalize(in); });
    message.yourAbandon = readOptional(in, "status.abandon", [&] { return readAbandon(in); });
    message.yourProposal =
        readOptional(in, "status.proposal", [&] { return readSignedHeader(in); });
    return message;
}
SyncRequest readSyncRequest(CanonicalReader& in) {
    SyncRequest message;
    message.fromHeight = in.u64("sync_request.from_height");
    message.countMax = in.u32("sync_request.count_max");
    if (message.countMax == 0 || message.countMax > kSyncBlocksMax) {
        in.fail("sync_request.count_max", "must be 1 to 64");
    }
    return message;
}
SyncResponse readSyncResponse(CanonicalReader& in) {
    constexpr std::size_t kHeaderBytes = 300;  // less than a header takes
    SyncResponse message;
    const std::uint32_t blocks = in.count(kSyncBlocksMax, kHeaderBytes, "sync.blocks");
    for (std::uint32_t i = 0; i < blocks && !in.failed(); ++i) {
        message.blocks.push_back(parts::readBlock(in));
    }
    const std::uint32_t headers =
        in.count(kSyncProofHeadersMax, kHeaderBytes, "sync.proof_headers");
    for (std::uint32_t i = 0; i < headers && !in.failed(); ++i) {
        message.proofHeaders.push_back(parts::readHeader(in));
    }
    message.proof = readOptional(in, "sync.proof", [&] { return parts::readCertificate(in); });
    return message;
}
BodyRequest readBodyRequest(CanonicalReader& in) {
    BodyRequest message;
    const std::uint32_t count =
        in.count(kBodiesPerMessageMax, ledger::TxHash::size, "body_request.hashes");
    if (count == 0) in.fail("body_request.hashes", "are missing");
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        message.hashes.push_back(in.fixed<ledger::TxHash>("body_request.hash"));
    }
    return message;
}

Certificate readKind(CanonicalReader& in, CertificateKind kind) {
    Certificate certificate = parts::readCertificate(in);
    if (certificate.kind != kind) in.fail("certificate.kind", "does not match the message");
    return certificate;
}

Message readMessage(CanonicalReader& in) {
    switch (in.u8("message.kind")) {
        case 1:
            return readProposal(in);
        case 2:
            return readNotarize(in);
        case 3:
            return readFinalize(in);
        case 4:
            return readAbandon(in);
        case 5:
            return NotarCert{readKind(in, CertificateKind::Notar)};
        case 6:
            return FinalCert{readKind(in, CertificateKind::Final)};
        case 7:
            return ExitCert{parts::readExitCertificate(in)};
        case 8:
            return readStatus(in);
        case 9:
            return StatusRequest{in.u64("status_request.nonce")};
        case 10:
            return BlockRequest{in.fixed<BlockId>("block_request.block_id")};
        case 11:
            return readSyncRequest(in);
        case 12:
            return readSyncResponse(in);
        case 13:
            return readBodyRequest(in);
        case 14:
            return BodyResponse{parts::readBodies(
                in, kBodiesPerMessageMax, kBodiesPerMessageMax * ledger::kTransactionBytesMax)};
        default:
            break;
    }
    in.fail("message.kind", "is unknown");
    return StatusRequest{};
}

Error tooLarge(std::size_t size) {
    return makeError("consensus.message_too_large",
                     "A consensus message has " + std::to_string(size) + " bytes, at most " +
                         std::to_string(kMessageBytesMax) + " are allowed.");
}

}  // namespace

Bytes encodeMessage(const ChainId& chainId, const Message& message, Epoch epoch) {
    CanonicalWriter out;
    out.u16(kWireVersion).fixed(chainId).u64(epoch);
    out.u8(static_cast<std::uint8_t>(message.index() + 1));
    std::visit([&](const auto& value) { put(out, value); }, message);
    return out.take();
}

Result<Envelope> decodeEnvelope(const ChainId& chainId, ByteView bytes) {
    if (bytes.size() > kMessageBytesMax) return tooLarge(bytes.size());
    CanonicalReader in(bytes);
    const std::uint16_t version = in.u16("message.version");
    const auto sender = in.fixed<ChainId>("message.chain_id");
    Envelope envelope;
    if (!in.failed() && version != kWireVersion) {
        return makeError("consensus.wrong_version",
                         "The peer speaks consensus protocol " + std::to_string(version) +
                             ", this node speaks " + std::to_string(kWireVersion) + ".");
    }
    if (!in.failed() && sender != chainId) {
        return makeError("consensus.wrong_chain", "The message belongs to chain " + toHex(sender) +
                                                      ", this node to " + toHex(chainId) + ".");
    }
    envelope.epoch = in.u64("message.epoch");
    envelope.message = readMessage(in);
    STACKNET_CHECK(in.finish());
    return envelope;
}

Result<Message> decodeMessage(const ChainId& chainId, ByteView bytes, Epoch epoch) {
    STACKNET_TRY(Envelope envelope, decodeEnvelope(chainId, bytes));
    if (envelope.epoch != epoch) {
        return makeError("consensus.wrong_epoch", "The message is of epoch " +
                                                      std::to_string(envelope.epoch) + ", not " +
                                                      std::to_string(epoch) + ".");
    }
    return std::move(envelope.message);
}

Bytes encodeFrame(const ChainId& chainId, const std::vector<Message>& messages, Epoch epoch) {
    CanonicalWriter out;
    out.u32(static_cast<std::uint32_t>(messages.size()));
    for (const Message& message : messages) out.bytes(encodeMessage(chainId, message, epoch));
    return out.take();
}

Result<std::vector<Message>> decodeFrame(const ChainId& chainId, ByteView bytes, Epoch epoch) {
    if (bytes.size() > kMessageBytesMax) return tooLarge(bytes.size());
    CanonicalReader in(bytes);
    const std::uint32_t count = in.count(kFrameMessagesMax, 4, "frame.count");
    std::vector<Message> messages;
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        const Bytes encoded = in.bytes(kMessageBytesMax, "frame.message");
        if (in.failed()) break;
        STACKNET_TRY(Message message, decodeMessage(chainId, encoded, epoch));
        messages.push_back(std::move(message));
    }
    STACKNET_CHECK(in.finish());
    return messages;
}

std::string_view messageName(const Message& message) {
    static constexpr std::array<std::string_view, std::variant_size_v<Message>> kNames = {
        "proposal",     "notarize",      "finalize",     "abandon",        "notar_cert",
        "final_cert",   "exit_cert",     "status",       "status_request", "block_request",
        "sync_request", "sync_response", "body_request", "body_response"};
    return kNames[message.index()];
}

}  // namespace stacknet::consensus
