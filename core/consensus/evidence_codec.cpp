#include "core/consensus/codec.h"
#include "core/consensus/codec_parts.h"
#include "core/consensus/evidence.h"
#include "core/crypto/hash.h"

namespace stacknet::consensus {
namespace {

constexpr std::uint8_t kEvidenceVersion = 1;

Error bad(const std::string& reason) {
    return makeError("consensus.bad_evidence", "The evidence " + reason + ".");
}

// What the offender signed; signatures are not part of it.
struct SignBytesOf {
    const ChainId& chainId;
    Epoch epoch;
    Bytes operator()(const SignedHeader& proposal) const {
        return proposalSignBytes(chainId, epoch, proposal.header.id());
    }
    Bytes operator()(const Notarize& vote) const {
        return notarizeSignBytes(chainId, epoch, vote.view, vote.blockId, demandRoot(vote.demands));
    }
    Bytes operator()(const Finalize& vote) const {
        return finalizeSignBytes(chainId, epoch, vote.view, vote.blockId);
    }
    Bytes operator()(const Abandon& vote) const {
        return abandonSignBytes(chainId, epoch, vote.term, vote.leftAt);
    }
};

Hash256 digestOf(const SignedStatement& statement, const ChainId& chainId, Epoch epoch) {
    return crypto::sha256(std::visit(SignBytesOf{chainId, epoch}, statement));
}

struct Writer {
    CanonicalWriter& out;
    void operator()(const SignedHeader& proposal) const {
        parts::write(out, proposal.header);
        out.fixed(proposal.signature);
    }
    void operator()(const Notarize& vote) const {
        out.u64(vote.view).fixed(vote.blockId);
        parts::write(out, vote.demands);
        out.u16(vote.signer).fixed(vote.signature);
    }
    void operator()(const Finalize& vote) const {
        out.u64(vote.view).fixed(vote.blockId).u16(vote.signer).fixed(vote.signature);
    }
    void operator()(const Abandon& vote) const {
        out.u64(vote.term).u64(vote.leftAt).u16(vote.signer).fixed(vote.signature);
    }
};

void write(CanonicalWriter& out, const SignedStatement& statement) {
    out.u8(static_cast<std::uint8_t>(statement.index() + 1));
    std::visit(Writer{out}, statement);
}

SignedStatement readStatement(CanonicalReader& in) {
    switch (in.u8("statement.kind")) {
        case 1: {
            SignedHeader proposal;
            proposal.header = parts::readHeader(in);
            proposal.signature = in.fixed<Signature>("statement.signature");
            return proposal;
        }
        case 2: {
            Notarize vote;
            vote.view = in.u64("statement.view");
            vote.blockId = in.fixed<BlockId>("statement.block_id");
            vote.demands = parts::readDemands(in);
            vote.signer = in.u16("statement.signer");
            vote.signature = in.fixed<Signature>("statement.signature");
            return vote;
        }
        case 3: {
            Finalize vote;
            vote.view = in.u64("statement.view");
            vote.blockId = in.fixed<BlockId>("statement.block_id");
            vote.signer = in.u16("statement.signer");
            vote.signature = in.fixed<Signature>("statement.signature");
            return vote;
        }
        case 4: {
            Abandon vote;
            vote.term = in.u64("statement.term");
            vote.leftAt = in.u64("statement.left_at");
            vote.signer = in.u16("statement.signer");
            vote.signature = in.fixed<Signature>("statement.signature");
            return vote;
        }
        default:
            in.fail("statement.kind", "is unknown");
            return Finalize{};
    }
}

}  // namespace

Hash256 evidenceId(const Evidence& evidence, const ChainId& chainId) {
    const Hash256 first = digestOf(evidence.first, chainId, evidence.epoch);
    const Hash256 second = digestOf(evidence.second, chainId, evidence.epoch);
    CanonicalWriter out;
    out.u8(static_cast<std::uint8_t>(evidence.kind)).u16(evidence.offender);
    out.fixed(std::min(first, second)).fixed(std::max(first, second));
    return crypto::blake2b256(out.data(), "stknet-evidence");
}

Bytes encodeEvidence(const Evidence& evidence, const ChainId& chainId) {
    CanonicalWriter out;
    out.u8(kEvidenceVersion).u8(static_cast<std::uint8_t>(evidence.kind));
    out.u64(evidence.epoch).u16(evidence.offender);
    if (evidence.kind == EvidenceKind::BadNotarize) {
        write(out, evidence.first);
        const VotedHeader voted = evidence.voted.value_or(VotedHeader{});
        parts::write(out, voted.header);
        parts::write(out, voted.justify);
        return out.take();
    }
    const bool ordered = digestOf(evidence.first, chainId, evidence.epoch) <
                         digestOf(evidence.second, chainId, evidence.epoch);
    write(out, ordered ? evidence.first : evidence.second);
    write(out, ordered ? evidence.second : evidence.first);
    return out.take();
}

Result<Evidence> decodeEvidence(ByteView bytes, const ChainId& chainId) {
    if (bytes.size() > kEvidenceBytesMax) {
        return bad("has " + std::to_string(bytes.size()) + " bytes, at most " +
                   std::to_string(kEvidenceBytesMax) + " are allowed");
    }
    CanonicalReader in(bytes);
    if (in.u8("evidence.version") != kEvidenceVersion) in.fail("evidence.version", "is unknown");
    Evidence evidence;
    const std::uint8_t kind = in.u8("evidence.kind");
    if (kind > static_cast<std::uint8_t>(EvidenceKind::BadNotarize)) {
        in.fail("evidence.kind", "is unknown");
    }
    evidence.kind = static_cast<EvidenceKind>(kind);
    evidence.epoch = in.u64("evidence.epoch");
    evidence.offender = in.u16("evidence.offender");
    evidence.first = readStatement(in);
    if (evidence.kind == EvidenceKind::BadNotarize) {
        evidence.second = evidence.first;
        evidence.voted.emplace();
        evidence.voted->header = parts::readHeader(in);
        evidence.voted->justify = parts::readJustification(in);
        STACKNET_CHECK(in.finish());
        return evidence;
    }
    evidence.second = readStatement(in);
    STACKNET_CHECK(in.finish());
    // One pair has one encoding, and one statement alone is no pair.
    if (!(digestOf(evidence.first, chainId, evidence.epoch) <
          digestOf(evidence.second, chainId, evidence.epoch))) {
        return bad("is not in canonical order");
    }
    return evidence;
}

}  // namespace stacknet::consensus
