#include "core/engine/attestation_exchange.h"

#include <gtest/gtest.h>

#include "core/base/clock.h"
#include "core/base/codec.h"
#include "core/crypto/ed25519.h"
#include "core/e2ee/node_keys.h"

namespace stacknet::engine {
namespace {

using attestation::ChallengeBook;
using attestation::DeviceEvidence;
using attestation::Reason;

/// A node: its key, its encryption keys, its side of the exchange, and what it was told to do.
struct Node {
    explicit Node(const ManualClock& clock, std::uint64_t seed, std::uint32_t gpus = 1)
        : rng(seed),
          signer(crypto::SigningKey::generate(rng)),
          book(rng, {}),
          exchange(book, {}),
          gpuCount(gpus) {
        e2ee::NodeKeysOptions options;
        options.node = signer.publicKey();
        options.sign = [this](ByteView statement) -> Result<Signature> {
            return signer.sign(statement);
        };
        keys = std::make_unique<e2ee::NodeKeys>(clock, rng, std::move(options));
        serve();
    }
    AttestationExchange::Effects serve() {
        if (gpuCount == 0) return exchange.setOwn(std::nullopt);
        return exchange.setOwn(AttestationExchange::Own{keys->descriptor().value(), gpuCount});
    }
    const PublicKey& key() const { return signer.publicKey(); }

    SeededRng rng;
    crypto::SigningKey signer;
    ChallengeBook book;
    AttestationExchange exchange;
    std::unique_ptr<e2ee::NodeKeys> keys;
    std::uint32_t gpuCount = 1;
    std::vector<AttestationExchange::Collect> collects;
    std::vector<AttestationExchange::Judge> judges;
    std::vector<AttestationExchange::Misbehaved> liars;
};

class AttestationExchangeTest : public ::testing::Test {
protected:
    AttestationExchangeTest() {
        verifier.exchange.peerConnected(subject.key());
        subject.exchange.peerConnected(verifier.key());
    }
    AttestationExchange::Now now() const { return {clock.wallMs(), clock.monotonicMs()}; }
    Node& other(const Node& one) { return &one == &verifier ? subject : verifier; }

    /// Carries out effects of `from`; what is sent arrives at once, unless `deliver` is off.
    void carryOut(Node& from, AttestationExchange::Effects effects) {
        for (auto& effect : effects) {
            if (auto* send = std::get_if<AttestationExchange::Send>(&effect)) {
                sent.push_back(decodeAttestationMessage(send->frame).value());
                if (!deliver) continue;
                Node& to = other(from);
                ASSERT_EQ(send->peer, to.key());
                carryOut(to, to.exchange.received(from.key(), send->frame, now()));
            } else if (auto* collect = std::get_if<AttestationExchange::Collect>(&effect)) {
                from.collects.push_back(*collect);
            } else if (auto* judge = std::get_if<AttestationExchange::Judge>(&effect)) {
                from.judges.push_back(std::move(*judge));
            } else {
                from.liars.push_back(std::get<AttestationExchange::Misbehaved>(effect));
            }
        }
    }
    void tick() { carryOut(verifier, verifier.exchange.tick(now())); }
    std::vector<DeviceEvidence> evidence(std::uint32_t gpus = 1) const {
        return std::vector<DeviceEvidence>(
            gpus, DeviceEvidence{{1, 2, 3}, "chain", attestation::GpuFamily::Hopper});
    }
    void answer() {
        ASSERT_FALSE(subject.collects.empty());
        carryOut(subject, subject.exchange.collected(subject.collects.back().challenge,
                                                     evidence(subject.gpuCount)));
    }

    ManualClock clock;
    Node verifier{clock, 1, 0};
    Node subject{clock, 2, 2};
    bool deliver = true;
    std::vector<AttestationMessage> sent;
};

TEST_F(AttestationExchangeTest, AChallengeIsBoundToTheKeyAndAnsweredOnce) {
    tick();
    ASSERT_EQ(subject.collects.size(), 1U);
    answer();
    ASSERT_EQ(verifier.judges.size(), 1U);
    const auto& judge = verifier.judges.front();
    EXPECT_EQ(judge.peer, subject.key());
    EXPECT_EQ(judge.devices.size(), 2U);
    ASSERT_TRUE(judge.challenge.challenge.has_value());
    EXPECT_TRUE(judge.challenge.check.good());
    EXPECT_EQ(judge.challenge.challenge->subject.nodeKey, subject.key());
    EXPECT_EQ(judge.challenge.challenge->subject.gpuCount, 2U);
    EXPECT_EQ(judge.challenge.challenge->reportNonce, subject.collects[0].reportNonce)
        << "both ends work the nonce out alike";
    EXPECT_EQ(toHex(judge.challenge.challenge->reportNonce),
              toHex(e2ee::attestationNonce(judge.challenge.challenge->value, judge.key)));
    // The same answer again, from a peer that repeats itself.
    carryOut(verifier,
             verifier.exchange.received(subject.key(),
                                        encodeAttestationMessage(AttestationAnswer{
                                            judge.challenge.challenge->value, evidence(2)}),
                                        now()));
    EXPECT_EQ(verifier.judges.size(), 1U);
}

TEST_F(AttestationExchangeTest, Case2_ALateAnswerIsStale) {
    tick();
    clock.advanceMs(301'000);
    answer();
    ASSERT_EQ(verifier.judges.size(), 1U);
    EXPECT_EQ(verifier.judges[0].challenge.check.reason, Reason::StaleChallenge);
    EXPECT_FALSE(verifier.judges[0].challenge.challenge.has_value());
}

TEST_F(AttestationExchangeTest, AnAnswerNobodyAskedForIsNothing) {
    carryOut(verifier,
             verifier.exchange.received(
                 subject.key(), encodeAttestationMessage(AttestationAnswer{Hash256(), evidence()}),
                 now()));
    EXPECT_TRUE(verifier.judges.empty());
    tick();
    Hash256 wrong = subject.collects[0].challenge;
    wrong.data[0] ^= 1;
    carryOut(verifier, verifier.exchange.received(
                           subject.key(),
                           encodeAttestationMessage(AttestationAnswer{wrong, evidence()}), now()));
    EXPECT_TRUE(verifier.judges.empty());
}

TEST_F(AttestationExchangeTest, AskedAgainWhenTwoThirdsOfTheVerdictAreOver) {
    tick();
    answer();
    verifier.exchange.judged(subject.key(), clock.wallMs() / 1'000 + 900, now());
    clock.advanceMs(599'000);
    tick();
    EXPECT_EQ(subject.collects.size(), 1U);
    clock.advanceMs(1'000);
    tick();
    EXPECT_EQ(subject.collects.size(), 2U);
    // A verdict that did not pass: after the retry time.
    answer();
    verifier.exchange.judged(subject.key(), 0, now());
    clock.advanceMs(59'000);
    tick();
    EXPECT_EQ(subject.collects.size(), 2U);
    clock.advanceMs(1'000);
    tick();
    EXPECT_EQ(subject.collects.size(), 3U);
}

TEST_F(AttestationExchangeTest, SilenceIsAskedAgain) {
    deliver = false;
    tick();
    ASSERT_EQ(sent.size(), 1U);
    clock.advanceMs(59'999);
    tick();
    EXPECT_EQ(sent.size(), 1U);
    deliver = true;
    clock.advanceMs(1);
    tick();
    EXPECT_EQ(subject.collects.size(), 1U);
}

TEST_F(AttestationExchangeTest, APeerWithoutGpusIsLeftAloneForTenMinutes) {
    subject.gpuCount = 0;
    subject.serve();
    tick();
    EXPECT_EQ(sent.size(), 2U) << "the question and its answer";
    clock.advanceMs(599'999);
    tick();
    EXPECT_EQ(sent.size(), 2U);
    clock.advanceMs(1);
    tick();
    EXPECT_EQ(sent.size(), 4U);
}

// A node's own GPUs are found after its peers have asked: they hear of it, once.
TEST_F(AttestationExchangeTest, ThePeersOfANodeWithoutGpusHearOfItsFirst) {
    subject.gpuCount = 0;
    subject.serve();
    tick();
    subject.gpuCount = 2;
    carryOut(subject, subject.serve());
    ASSERT_EQ(subject.collects.size(), 1U);
    answer();
    EXPECT_EQ(verifier.judges.size(), 1U);
    EXPECT_TRUE(subject.serve().empty()) << "no news";
    // Unasked, from a peer that never said that it had none: nothing.
    verifier.exchange.judged(subject.key(), clock.wallMs() / 1'000 + 900, now());
    const e2ee::SignedDescriptor key = subject.keys->descriptor().value();
    EXPECT_TRUE(
        verifier.exchange
            .received(subject.key(),
                      encodeAttestationMessage(AttestationKeyAnswer{2, key.encoded, key.signature}),
                      now())
            .empty());
}

TEST_F(AttestationExchangeTest, CollectionsAreRationed) {
    const auto request = [this](std::uint8_t number) {
        AttestationRequest message;
        message.challenge.data.fill(number);
        message.keyId = subject.keys->descriptor().value().descriptor.keyId;
        carryOut(subject, subject.exchange.received(verifier.key(),
                                                    encodeAttestationMessage(message), now()));
    };
    request(1);
    EXPECT_EQ(subject.collects.size(), 1U);
    clock.advanceMs(60'000);
    request(2);
    EXPECT_EQ(subject.collects.size(), 1U) << "one at a time for a peer";
    answer();
    request(3);
    EXPECT_EQ(subject.collects.size(), 2U);
    answer();
    clock.advanceMs(29'999);
    request(4);
    EXPECT_EQ(subject.collects.size(), 2U) << "one in 30 s";
    clock.advanceMs(1);
    request(5);
    EXPECT_EQ(subject.collects.size(), 3U);
}

TEST_F(AttestationExchangeTest, NoMoreThanEightWait) {
    for (std::uint64_t peer = 0; peer < 9; ++peer) {
        SeededRng rng(100 + peer);
        const PublicKey key = crypto::SigningKey::generate(rng).publicKey();
        subject.exchange.peerConnected(key);
        AttestationRequest message;
        message.challenge.data.fill(static_cast<std::uint8_t>(peer));
        message.keyId = subject.keys->descriptor().value().descriptor.keyId;
        const auto effects =
            subject.exchange.received(key, encodeAttestationMessage(message), now());
        ASSERT_EQ(effects.size(), 1U);
        EXPECT_EQ(std::holds_alternative<AttestationExchange::Collect>(effects[0]), peer < 8)
            << peer;
    }
}

TEST_F(AttestationExchangeTest, TheKeyBeforeTheCurrentOneStillAnswers) {
    AttestationRequest message;
    message.keyId = subject.keys->descriptor().value().descriptor.keyId;
    clock.advanceMs(3'600'000);
    subject.keys->expire();
    subject.serve();
    ASSERT_NE(subject.keys->descriptor().value().descriptor.keyId, message.keyId);
    carryOut(subject,
             subject.exchange.received(verifier.key(), encodeAttestationMessage(message), now()));
    EXPECT_EQ(subject.collects.size(), 1U);
    clock.advanceMs(3'600'000);
    subject.keys->expire();
    subject.serve();
    carryOut(subject,
             subject.exchange.received(verifier.key(), encodeAttestationMessage(message), now()));
    EXPECT_EQ(subject.collects.size(), 1U);
    ASSERT_TRUE(std::holds_alternative<AttestationRefusal>(sent.back()));
}

TEST_F(AttestationExchangeTest, AKeyOfAnotherNodeIsALie) {
    const e2ee::SignedDescriptor foreign = Node(clock, 3).keys->descriptor().value();
    deliver = false;
    tick();
    carryOut(verifier, verifier.exchange.received(subject.key(),
                                                  encodeAttestationMessage(AttestationKeyAnswer{
                                                      1, foreign.encoded, foreign.signature}),
                                                  now()));
    ASSERT_EQ(verifier.liars.size(), 1U);
    EXPECT_EQ(verifier.liars[0].error.code, "e2ee.descriptor_node");
    carryOut(verifier, verifier.exchange.received(subject.key(), Bytes{9}, now()));
    EXPECT_EQ(verifier.liars.size(), 2U);
}

TEST_F(AttestationExchangeTest, ARefusalAndAFailedCollectionEndTheRound) {
    tick();
    carryOut(subject, subject.exchange.collected(
                          subject.collects[0].challenge,
                          makeError("attestation.confidential_off", std::string(300, 'x'))));
    ASSERT_TRUE(std::holds_alternative<AttestationRefusal>(sent.back()));
    EXPECT_EQ(std::get<AttestationRefusal>(sent.back()).reason.size(), kRefusalTextMax);
    clock.advanceMs(60'000);
    tick();
    EXPECT_EQ(subject.collects.size(), 2U);
}

TEST_F(AttestationExchangeTest, AGonePeerIsForgotten) {
    tick();
    subject.exchange.peerDisconnected(verifier.key());
    EXPECT_TRUE(subject.exchange.collected(subject.collects[0].challenge, evidence(2)).empty());
    verifier.exchange.peerDisconnected(subject.key());
    EXPECT_TRUE(verifier.exchange.tick(now()).empty());
    verifier.exchange.judged(subject.key(), 1, now());
}

TEST(AttestationMessages, OneMessageHasOneEncoding) {
    SeededRng rng(7);
    ManualClock clock;
    const e2ee::SignedDescriptor key = Node(clock, 4).keys->descriptor().value();
    Hash256 challenge;
    challenge.data.fill(5);
    const std::vector<AttestationMessage> messages = {
        AttestationKeyRequest{},
        AttestationKeyAnswer{},
        AttestationKeyAnswer{16, key.encoded, key.signature},
        AttestationRequest{challenge, key.descriptor.keyId},
        AttestationAnswer{
            challenge,
            {DeviceEvidence{{1, 2}, "a", attestation::GpuFamily::Blackwell}, DeviceEvidence{}}},
        AttestationRefusal{challenge, "No GPU."}};
    for (const AttestationMessage& message : messages) {
        const Bytes bytes = encodeAttestationMessage(message);
        EXPECT_EQ(decodeAttestationMessage(bytes).value(), message);
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            EXPECT_FALSE(decodeAttestationMessage({bytes.data(), size}).ok())
                << message.index() << " cut at " << size;
        }
        Bytes longer = bytes;
        longer.push_back(0);
        EXPECT_FALSE(decodeAttestationMessage(longer).ok());
        for (int flips = 0; flips < 500; ++flips) {
            Bytes changed = bytes;
            changed[rng.below(changed.size())] ^= static_cast<std::uint8_t>(1U << rng.below(8));
            const auto decoded = decodeAttestationMessage(changed);
            if (decoded.ok()) {
                EXPECT_EQ(encodeAttestationMessage(*decoded), changed);
            }
        }
    }
}

TEST(AttestationMessages, BoundsHold) {
    const auto refused = [](const AttestationMessage& message) {
        return !decodeAttestationMessage(encodeAttestationMessage(message)).ok();
    };
    EXPECT_TRUE(refused(AttestationKeyAnswer{17, Bytes(e2ee::kDescriptorBytes), {}}));
    EXPECT_TRUE(refused(AttestationKeyAnswer{1, Bytes(e2ee::kDescriptorBytes - 1), {}}));
    EXPECT_TRUE(refused(AttestationKeyAnswer{0, Bytes(e2ee::kDescriptorBytes), {}}));
    EXPECT_TRUE(refused(AttestationAnswer{}));
    EXPECT_TRUE(refused(AttestationAnswer{{}, std::vector<DeviceEvidence>(17)}));
    EXPECT_TRUE(refused(
        AttestationAnswer{{}, {DeviceEvidence{Bytes(attestation::kReportMax + 1), "", {}}}}));
    EXPECT_TRUE(refused(AttestationAnswer{
        {}, {DeviceEvidence{{}, std::string(attestation::kChainPemMax + 1, 'a'), {}}}}));
    EXPECT_TRUE(refused(AttestationRefusal{{}, std::string(kRefusalTextMax + 1, 'a')}));
    EXPECT_TRUE(refused(AttestationRefusal{{}, "\xff"}));
    EXPECT_FALSE(refused(AttestationRefusal{{}, std::string(kRefusalTextMax, 'a')}));
    for (const Bytes& bytes : {Bytes{}, Bytes{0}, Bytes{6}}) {
        EXPECT_FALSE(decodeAttestationMessage(bytes).ok());
    }
}

}  // namespace
}  // namespace stacknet::engine
