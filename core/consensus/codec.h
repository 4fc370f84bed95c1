#pragma once

#include "core/consensus/messages.h"
#include "core/consensus/params.h"

/// Canonical bytes of everything in consensus. gRPC only carries them.
namespace stacknet::consensus {

// What a signature covers: "stacknet/consensus/1", kind, chain id, epoch, fields.
Bytes proposalSignBytes(const ChainId& chainId, Epoch epoch, const BlockId& headerId);
Bytes notarizeSignBytes(const ChainId& chainId, Epoch epoch, View view, const BlockId& blockId,
                        const DemandRoot& demands);
Bytes finalizeSignBytes(const ChainId& chainId, Epoch epoch, View view, const BlockId& blockId);
Bytes abandonSignBytes(const ChainId& chainId, Epoch epoch, Term term, View leftAt);

/// A message and the epoch that its sender is in.
struct Envelope {
    Epoch epoch = 0;
    Message message;
};

/// One message for the wire: wire version, chain id, the sender's epoch, kind, fields. At most
/// kMessageBytesMax.
Bytes encodeMessage(const ChainId& chainId, const Message& message, Epoch epoch = 0);
/// Total over foreign bytes; encodeMessage(decodeEnvelope(x)) == x. Structure and bounds only:
/// signatures and quorums are the engine's to check.
/// Errors: "consensus.wrong_chain" (other network), "consensus.wrong_version",
/// "consensus.message_too_large", "base.bad_canonical" (names the field).
Result<Envelope> decodeEnvelope(const ChainId& chainId, ByteView bytes);
/// decodeEnvelope() of a message that must be of `epoch`; else "consensus.wrong_epoch".
Result<Message> decodeMessage(const ChainId& chainId, ByteView bytes, Epoch epoch = 0);
/// Several messages in one frame (votes of one turn, the stored entry bundle): u32 count, then each
/// message with its length. At most kFrameMessagesMax and kMessageBytesMax.
Bytes encodeFrame(const ChainId& chainId, const std::vector<Message>& messages, Epoch epoch = 0);
Result<std::vector<Message>> decodeFrame(const ChainId& chainId, ByteView bytes, Epoch epoch = 0);
/// A short name for logs and metrics: "proposal", "notarize", ...
std::string_view messageName(const Message& message);

/// A block for the block store: header, justification, transactions.
Bytes encodeBlock(const Block& block);
/// Total over foreign bytes. Checks that the body matches the header's roots, counts and sizes;
/// certificates and transaction signatures are not checked.
Result<Block> decodeBlock(ByteView bytes);
Bytes encodeHeader(const BlockHeader& header);
Result<BlockHeader> decodeHeader(ByteView bytes);
Bytes encodeCertificate(const Certificate& certificate);
Result<Certificate> decodeCertificate(ByteView bytes);

/// What header.justifyHash commits to.
Hash256 justificationHash(const Justification& justify);
/// Fills header.txRoot, txCount, bodyBytes, justifyHash and id from the body.
void sealBlock(Block& block);
/// "consensus.bad_block" (names the field) when the header does not match the body.
Result<void> checkSeal(const Block& block);

}  // namespace stacknet::consensus
