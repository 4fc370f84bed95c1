#include "core/consensus/codec.h"

#include <gtest/gtest.h>

#include "core/consensus/demands.h"
#include "tests/core/consensus/sample_votes.h"

namespace stacknet::consensus::testing {
namespace {

ledger::Transaction sampleTransaction(const SampleVotes& votes) {
    return ledger::signTransaction(votes.chainId, votes.keys[0], 3,
                                   ledger::ConnectKey{votes.keys[0].publicKey()}, 12345);
}

std::vector<Message> everyKind(const SampleVotes& votes) {
    const BlockId id = SampleVotes::blockId(9);
    const Certificate notar = votes.notarCert(14, id, {0, 2, 3});
    const Certificate final = votes.finalCert(14, id, {0, 1, 2});
    const ExitCertificate exit = votes.exitCert({{0, 15}, {1, 14}, {3, 11}}, notar);
    Justification justify;
    justify.parent = notar;
    justify.exits = {exit};
    const Proposal proposal =
        votes.proposal(21, id, 14, justify, {sampleTransaction(votes), sampleTransaction(votes)});
    Status status;
    status.view = 22;
    status.abandonedTerm = true;
    status.finalizedView = 14;
    status.finalizedHeight = 5;
    status.echoNonce = 77;
    status.yourNotarize = votes.notarize(1, 21, proposal.block->id);
    status.yourFinalize = votes.finalize(1, 21, proposal.block->id);
    status.yourAbandon = votes.abandon(1, 15);
    status.yourProposal = SignedHeader{proposal.block->header, proposal.signature};
    SyncResponse response;
    response.blocks = {proposal.block};
    response.proofHeaders = {proposal.block->header};
    response.proof = final;
    const Notarize demanding = votes.demanding(2, 21, id, {sampleTransaction(votes)});
    return {proposal,
            demanding,
            votes.finalize(2, 21, id),
            votes.abandon(2, 15, notar),
            NotarCert{notar},
            FinalCert{final},
            ExitCert{exit},
            status,
            StatusRequest{42},
            BlockRequest{id},
            SyncRequest{7, 64},
            response,
            BodyRequest{{sampleTransaction(votes).hash()}},
            BodyResponse{{sampleTransaction(votes)}}};
}

TEST(Codec, EveryMessageRoundTrips) {
    const SampleVotes votes;
    const auto messages = everyKind(votes);
    ASSERT_EQ(messages.size(), std::variant_size_v<Message>);
    for (std::size_t i = 0; i < messages.size(); ++i) {
        EXPECT_EQ(messages[i].index(), i) << "one sample of each kind";
        const Bytes encoded = encodeMessage(votes.chainId, messages[i]);
        const auto decoded = decodeMessage(votes.chainId, encoded);
        ASSERT_TRUE(decoded.ok()) << messageName(messages[i]) << decoded.error().message;
        EXPECT_EQ(decoded->index(), i);
        EXPECT_EQ(encodeMessage(votes.chainId, *decoded), encoded);
    }
    const auto status = decodeMessage(votes.chainId, encodeMessage(votes.chainId, messages[7]));
    EXPECT_EQ(std::get<Status>(*status), std::get<Status>(messages[7]));
    const auto exit = decodeMessage(votes.chainId, encodeMessage(votes.chainId, messages[6]));
    EXPECT_EQ(std::get<ExitCert>(*exit), std::get<ExitCert>(messages[6]));
    const auto proposal = decodeMessage(votes.chainId, encodeMessage(votes.chainId, messages[0]));
    EXPECT_EQ(*std::get<Proposal>(*proposal).block, *std::get<Proposal>(messages[0]).block);
}

// A changed byte is refused, or is another message with exactly that encoding; signatures then
// fail. No byte is without meaning.
TEST(Codec, EveryFlippedByteIsRefusedOrMeansSomethingElse) {
    const SampleVotes votes;
    for (const Message& message : everyKind(votes)) {
        const Bytes encoded = encodeMessage(votes.chainId, message);
        for (std::size_t i = 0; i < encoded.size(); ++i) {
            for (const std::uint8_t flip : {0x01, 0x80, 0xff}) {
                Bytes changed = encoded;
                changed[i] = static_cast<std::uint8_t>(changed[i] ^ flip);
                const auto decoded = decodeMessage(votes.chainId, changed);
                if (!decoded.ok()) continue;
                ASSERT_EQ(encodeMessage(votes.chainId, *decoded), changed)
                    << messageName(message) << " byte " << i;
            }
        }
    }
}

TEST(Codec, EveryFlippedByteOfAVoteOrCertificateFailsItsSignature) {
    const SampleVotes votes;
    for (const Message& message : everyKind(votes)) {
        const Bytes encoded = encodeMessage(votes.chainId, message);
        for (std::size_t i = 0; i < encoded.size(); ++i) {
            Bytes changed = encoded;
            changed[i] ^= 0x01;
            const auto decoded = decodeMessage(votes.chainId, changed);
            if (!decoded.ok()) continue;
            CertificateVerifier verifier = votes.verifier();
            bool good = false;
            if (const auto* vote = std::get_if<Notarize>(&*decoded)) {
                good = verifier.check(*vote) && !demandFault(*vote, votes.chainId, 0);
            }
            if (const auto* vote = std::get_if<Finalize>(&*decoded)) good = verifier.check(*vote);
            if (const auto* vote = std::get_if<Abandon>(&*decoded)) {
                good = verifier.checkVote(*vote) &&
                       verifier.checkExitProof(vote->term, vote->leftAt, vote->proof);
            }
            if (const auto* cert = std::get_if<NotarCert>(&*decoded)) {
                good = verifier.check(cert->certificate);
            }
            if (const auto* cert = std::get_if<FinalCert>(&*decoded)) {
                good = verifier.check(cert->certificate);
            }
            if (const auto* cert = std::get_if<ExitCert>(&*decoded)) {
                good = verifier.check(cert->certificate);
            }
            EXPECT_FALSE(good) << messageName(message) << " byte " << i;
        }
    }
}

TEST(Codec, CutAndLongerMessagesAreRefused) {
    const SampleVotes votes;
    for (const Message& message : everyKind(votes)) {
        Bytes encoded = encodeMessage(votes.chainId, message);
        for (std::size_t size = 0; size < encoded.size(); ++size) {
            EXPECT_FALSE(decodeMessage(votes.chainId, ByteView(encoded).first(size)).ok());
        }
        encoded.push_back(0);
        EXPECT_FALSE(decodeMessage(votes.chainId, encoded).ok());
    }
}

TEST(Codec, OtherChainAndOtherVersionAreRefusedByName) {
    const SampleVotes votes;
    const SampleVotes others(4, 8);
    const Bytes encoded = encodeMessage(votes.chainId, StatusRequest{1});
    EXPECT_EQ(decodeMessage(others.chainId, encoded).error().code, "consensus.wrong_chain");
    Bytes newer = encoded;
    newer[0] = kWireVersion + 1;
    EXPECT_EQ(decodeMessage(votes.chainId, newer).error().code, "consensus.wrong_version");
    EXPECT_EQ(decodeMessage(votes.chainId, Bytes(kMessageBytesMax + 1)).error().code,
              "consensus.message_too_large");
}

TEST(Codec, AnEnvelopeTellsTheSendersEpoch) {
    const SampleVotes votes;
    for (const Message& message : everyKind(votes)) {
        const Bytes encoded = encodeMessage(votes.chainId, message, 7);
        const auto envelope = decodeEnvelope(votes.chainId, encoded);
        ASSERT_TRUE(envelope.ok());
        EXPECT_EQ(envelope->epoch, 7u);
        EXPECT_EQ(encodeMessage(votes.chainId, envelope->message, 7), encoded);
        EXPECT_TRUE(decodeMessage(votes.chainId, encoded, 7).ok());
        EXPECT_EQ(decodeMessage(votes.chainId, encoded).error().code, "consensus.wrong_epoch");
    }
}

TEST(Codec, FramesRoundTripAndAreBounded) {
    const SampleVotes votes;
    const auto messages = everyKind(votes);
    const Bytes frame = encodeFrame(votes.chainId, messages);
    const auto decoded = decodeFrame(votes.chainId, frame);
    ASSERT_TRUE(decoded.ok());
    EXPECT_EQ(encodeFrame(votes.chainId, *decoded), frame);
    EXPECT_FALSE(decodeFrame(votes.chainId, Bytes{0xff, 0xff, 0xff, 0xff}).ok());
    EXPECT_FALSE(decodeFrame(votes.chainId, ByteView(frame).first(frame.size() - 1)).ok());
}

TEST(Codec, DemandListsAreShortSortedAndSigned) {
    const SampleVotes votes;
    const auto passes = [&](const DemandList& demands) {
        Notarize vote = votes.notarize(0, 5, SampleVotes::blockId(1));
        vote.demands = demands;
        return decodeMessage(votes.chainId, encodeMessage(votes.chainId, vote)).ok();
    };
    const auto hashes = [](std::size_t count) {
        DemandList demands(count);
        for (std::size_t i = 0; i < count; ++i) demands[i].data[0] = static_cast<std::uint8_t>(i);
        return demands;
    };
    EXPECT_TRUE(passes({}));
    EXPECT_TRUE(passes(hashes(8)));
    EXPECT_FALSE(passes(hashes(9)));
    DemandList twice = hashes(2);
    twice[1] = twice[0];
    EXPECT_FALSE(passes(twice));
    DemandList falling = hashes(2);
    std::swap(falling[0], falling[1]);
    EXPECT_FALSE(passes(falling));
    EXPECT_NE(demandRoot(hashes(1)), demandRoot({}));
    EXPECT_NE(demandRoot(hashes(1)), demandRoot(hashes(2)));
}

TEST(Codec, BlockMustMatchItsHeader) {
    const SampleVotes votes;
    const Proposal proposal =
        votes.proposal(1, genesisBlockId(votes.chainId), 0, {}, {sampleTransaction(votes)});
    EXPECT_TRUE(decodeBlock(encodeBlock(*proposal.block)).ok());
    for (int field = 0; field < 5; ++field) {
        Block block = *proposal.block;
        if (field == 0) block.header.txRoot.data[0] ^= 1;
        if (field == 1) block.header.txCount += 1;
        if (field == 2) block.header.bodyBytes += 1;
        if (field == 3) block.header.justifyHash.data[0] ^= 1;
        if (field == 4) block.transactions.clear();
        EXPECT_FALSE(decodeBlock(encodeBlock(block)).ok()) << field;
    }
}

TEST(Codec, NoSignatureServesTwoKinds) {
    const SampleVotes votes;
    const BlockId id = SampleVotes::blockId(4);
    const std::set<Bytes> all = {
        proposalSignBytes(votes.chainId, 0, id), finalizeSignBytes(votes.chainId, 0, 3, id),
        notarizeSignBytes(votes.chainId, 0, 3, id, demandRoot({})),
        abandonSignBytes(votes.chainId, 0, 0, 3), finalizeSignBytes(votes.chainId, 1, 3, id)};
    EXPECT_EQ(all.size(), 5u);
    Finalize vote = votes.finalize(0, 3, id);
    vote.signature = votes.notarize(0, 3, id).signature;
    EXPECT_FALSE(votes.verifier().check(vote));
}

}  // namespace
}  // namespace stacknet::consensus::testing
