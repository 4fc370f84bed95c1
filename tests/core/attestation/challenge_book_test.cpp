#include "core/attestation/challenge_book.h"

#include <atomic>
#include <set>
#include <thread>

#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "core/e2ee/key_descriptor.h"
#include "tests/core/attestation/attestation_files.h"

namespace stacknet::attestation::testing {
namespace {

constexpr std::int64_t kNowS = 1'767'225'600;  // 2026-01-01

template <typename Fixed>
Fixed filled(std::uint8_t byte) {
    Fixed value;
    value.data.fill(byte);
    return value;
}

ChallengeSubject nodeNamed(std::uint8_t byte) {
    return {"node " + std::to_string(byte), filled<PublicKey>(byte),
            filled<crypto::X25519PublicKey>(static_cast<std::uint8_t>(byte + 100)), 2};
}

e2ee::KeyDescriptor descriptorOf(const ChallengeSubject& subject) {
    e2ee::KeyDescriptor descriptor;
    descriptor.node = subject.nodeKey;
    descriptor.key = subject.hpkeKey;
    descriptor.notBeforeS = kNowS;
    descriptor.notAfterS = kNowS + 3'600;
    return descriptor;
}

class Challenges : public ::testing::Test {
protected:
    Challenge issue(std::uint8_t node = 1, std::int64_t nowS = kNowS) {
        const ChallengeSubject subject = nodeNamed(node);
        auto issued = m_book.issue(
            subject,
            [&](const Hash256& value) {
                return e2ee::attestationNonce(value, descriptorOf(subject));
            },
            nowS);
        EXPECT_TRUE(issued.ok()) << issued.error().message;
        return *issued;
    }
    Reason redeem(const Challenge& challenge, std::uint8_t node = 1, std::int64_t nowS = kNowS) {
        return redeemText(toHex(challenge.value), node, nowS);
    }
    Reason redeemText(std::string_view text, std::uint8_t node = 1, std::int64_t nowS = kNowS) {
        const ChallengeBook::Redeemed redeemed = m_book.redeem(text, filled<PublicKey>(node), nowS);
        EXPECT_EQ(redeemed.check.kind, CheckKind::Challenge);
        EXPECT_EQ(redeemed.challenge.has_value(), redeemed.check.status == CheckStatus::Pass);
        EXPECT_FALSE(redeemed.check.detail.empty());
        return redeemed.check.reason;
    }

    SeededRng m_rng{17};
    ChallengeBook m_book{m_rng, {}};
};

TEST_F(Challenges, Case01_InTimeByItsNode) {
    const Challenge challenge = issue();
    const ChallengeBook::Redeemed redeemed =
        m_book.redeem(toHex(challenge.value), filled<PublicKey>(1), kNowS + 1);
    EXPECT_EQ(redeemed.check.status, CheckStatus::Pass);
    ASSERT_TRUE(redeemed.challenge.has_value());
    EXPECT_EQ(*redeemed.challenge, challenge);
}

TEST_F(Challenges, Case02_OlderThanItsAge) {
    const Challenge onTime = issue();
    const Challenge late = issue();
    EXPECT_EQ(redeem(onTime, 1, kNowS + 300), Reason::None);
    EXPECT_EQ(redeem(late, 1, kNowS + 301), Reason::StaleChallenge);
    EXPECT_EQ(redeem(late, 1, kNowS + 301), Reason::Replay) << "used up by the late answer";
    EXPECT_EQ(ChallengeBook::Limits().maxAgeS, 300);
}

// The same when other challenges were issued meanwhile, which sets late ones aside.
TEST_F(Challenges, Case02_LateOnesAreStillKnownAsLate) {
    const Challenge late = issue();
    issue(2, kNowS + 1'000);
    EXPECT_EQ(m_book.open(), 1u);
    EXPECT_EQ(redeem(late, 1, kNowS + 1'000), Reason::StaleChallenge);
    EXPECT_EQ(redeem(late, 1, kNowS + 1'000), Reason::Replay);
}

TEST_F(Challenges, Case03_TwiceIsAReplay) {
    const Challenge challenge = issue();
    EXPECT_EQ(redeem(challenge), Reason::None);
    EXPECT_EQ(redeem(challenge), Reason::Replay);
    EXPECT_EQ(redeem(challenge, 1, kNowS + 9'999), Reason::Replay);
}

// Evidence whose signature is rewritten (s to n - s) has other bytes and the same challenge: what
// is remembered is the challenge, never the evidence. Case 78, an old file served again, likewise.
TEST_F(Challenges, Case04_Case78_OtherBytesForAUsedChallengeAreAReplay) {
    int verified = 0;
    const auto answer = [&](const Challenge& challenge, std::string_view evidence) {
        const ChallengeBook::Redeemed redeemed =
            m_book.redeem(toHex(challenge.value), filled<PublicKey>(1), kNowS);
        if (!redeemed.challenge) return redeemed.check.reason;
        ++verified;
        return evidence.empty() ? Reason::BadSignature : Reason::None;
    };
    const Challenge challenge = issue();
    EXPECT_EQ(answer(challenge, "r, s"), Reason::None);
    EXPECT_EQ(answer(challenge, "r, n - s"), Reason::Replay);
    EXPECT_EQ(verified, 1);
    // Used up by an answer that fails, too.
    const Challenge second = issue();
    EXPECT_EQ(answer(second, ""), Reason::BadSignature);
    EXPECT_EQ(answer(second, "r, s"), Reason::Replay);
    EXPECT_EQ(verified, 2);
}

TEST_F(Challenges, Case07_NeverIssued) {
    Challenge challenge = issue();
    challenge.value.data[31] ^= 1;
    EXPECT_EQ(redeem(challenge), Reason::UnknownChallenge);
}

TEST_F(Challenges, Case08_IssuedToAnotherNode) {
    const Challenge challenge = issue(1);
    EXPECT_EQ(redeem(challenge, 2), Reason::ChallengeOwner);
    EXPECT_EQ(redeem(challenge, 1), Reason::None) << "node 2 cannot use up what is node 1's";
    EXPECT_EQ(redeem(challenge, 2), Reason::ChallengeOwner);
}

TEST_F(Challenges, Case09_AClockThatGoesBack) {
    const Challenge challenge = issue(1, kNowS);
    EXPECT_EQ(redeem(challenge, 1, kNowS - 1), Reason::Clock);
    EXPECT_EQ(redeem(challenge, 1, kNowS), Reason::Clock) << "for good";
    EXPECT_EQ(redeem(issue(1, kNowS - 1), 1, kNowS), Reason::None) << "a new one is as good as any";
}

// Old for an honest clock, young again for one that was set back: never accepted.
TEST_F(Challenges, Case09_AClockSetBackMakesNothingYoungAgain) {
    const Challenge old = issue(1, kNowS);
    issue(2, kNowS + 1'000);
    EXPECT_EQ(redeem(old, 1, kNowS + 100), Reason::Clock);
    const Challenge open = issue(1, kNowS + 100);
    issue(2, kNowS + 50);
    EXPECT_EQ(m_book.open(), 1u) << "the others ended";
    EXPECT_EQ(redeem(open, 1, kNowS + 101), Reason::Clock);
}

TEST_F(Challenges, Case10_ANonceThatIsNone) {
    const std::string good = toHex(issue().value);
    std::string upper = "A" + good.substr(1);
    for (const std::string& bad : {good.substr(2), good + "00", upper, good.substr(1) + "g",
                                   std::string(), "0x" + good, good + " "}) {
        EXPECT_EQ(redeemText(bad), Reason::BadNonce) << bad;
    }
    EXPECT_EQ(redeemText(good), Reason::None);
    const ChallengeBook::Redeemed redeemed =
        m_book.redeem("\x1b[2J" + std::string(1'000, 'x'), filled<PublicKey>(1), kNowS);
    EXPECT_LT(redeemed.check.detail.size(), 200u) << "escaped and cut";
    EXPECT_EQ(redeemed.check.detail.find('\x1b'), std::string::npos);
}

TEST_F(Challenges, Case11_NothingOutlivesARestart) {
    const Challenge challenge = issue();
    ChallengeBook restarted(m_rng, {});
    EXPECT_EQ(restarted.redeem(toHex(challenge.value), filled<PublicKey>(1), kNowS).check.reason,
              Reason::UnknownChallenge);
}

TEST_F(Challenges, Case12_OfManyAtOnceExactlyOnePasses) {
    constexpr int kThreads = 12;
    for (int round = 0; round < 50; ++round) {
        const std::string value = toHex(issue().value);
        std::atomic<int> ready{0};
        std::atomic<int> passed{0};
        std::atomic<int> replayed{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < kThreads; ++i) {
            threads.emplace_back([&] {
                ++ready;
                while (ready < kThreads) std::this_thread::yield();
                const auto redeemed = m_book.redeem(value, filled<PublicKey>(1), kNowS);
                if (redeemed.challenge) ++passed;
                if (redeemed.check.reason == Reason::Replay) ++replayed;
            });
        }
        for (std::thread& thread : threads) thread.join();
        ASSERT_EQ(passed, 1);
        ASSERT_EQ(replayed, kThreads - 1);
    }
}

// Each field changes the value; so does where one field ends and the next begins.
TEST_F(Challenges, TheValueCommitsToEveryField) {
    const Hash256 random = filled<Hash256>(7);
    std::set<Hash256> values;
    const ChallengeSubject subject = nodeNamed(1);
    values.insert(challengeValue(random, subject, kNowS));
    values.insert(challengeValue(filled<Hash256>(8), subject, kNowS));
    values.insert(challengeValue(random, subject, kNowS + 1));
    ChallengeSubject other = subject;
    other.nodeId += "x";
    values.insert(challengeValue(random, other, kNowS));
    other = subject;
    other.nodeKey.data[0] ^= 1;
    values.insert(challengeValue(random, other, kNowS));
    other = subject;
    other.hpkeKey.data[0] ^= 1;
    values.insert(challengeValue(random, other, kNowS));
    other = subject;
    other.gpuCount = 3;
    values.insert(challengeValue(random, other, kNowS));
    EXPECT_EQ(values.size(), 7u);

    // The documented layout, written out by hand.
    Bytes layout = toBytes("stacknet/gpu-attest/v1");
    const auto put = [&](ByteView bytes) {
        layout.insert(layout.end(), bytes.begin(), bytes.end());
    };
    put(Bytes{0});
    put(random.view());
    put(Bytes{0, 6});
    put(asBytes("node 1"));
    put(subject.nodeKey.view());
    put(subject.hpkeKey.view());
    put(Bytes{0, 0, 0, 0, 0x69, 0x55, 0xB9, 0x00});
    put(Bytes{0, 0, 0, 2});
    EXPECT_EQ(kNowS, 0x6955B900);
    EXPECT_EQ(layout.size(), 22u + 1 + 32 + 2 + 6 + 32 + 32 + 8 + 4);
    EXPECT_EQ(crypto::sha256(layout), challengeValue(random, subject, kNowS));
}

// One rule for nodes and clients: what the GPU signs is e2ee::attestationNonce of the challenge.
TEST_F(Challenges, TheReportNonceIsTheOneThatClientsCheck) {
    const Challenge challenge = issue();
    const e2ee::KeyDescriptor descriptor = descriptorOf(challenge.subject);
    EXPECT_EQ(toHex(challenge.reportNonce),
              toHex(e2ee::attestationNonce(challenge.value, descriptor)));
    EXPECT_NE(toHex(challenge.reportNonce), toHex(challenge.value));
    EXPECT_NE(issue().value, challenge.value) << "never twice the same";
}

TEST_F(Challenges, IsBoundedPerNodeAndInAll) {
    ChallengeBook book(m_rng, {.maxAgeS = 300, .openPerNode = 4, .openInAll = 10, .overInAll = 3});
    const auto bind = [](const Hash256& value) { return value; };
    std::vector<Challenge> issued;
    for (int i = 0; i < 4; ++i) issued.push_back(book.issue(nodeNamed(1), bind, kNowS).value());
    const auto fifth = book.issue(nodeNamed(1), bind, kNowS);
    ASSERT_FALSE(fifth.ok());
    EXPECT_EQ(fifth.error().code, "attestation.too_many_challenges");
    EXPECT_TRUE(fifth.error().retryable);
    for (std::uint8_t i = 0; i < 6; ++i) {
        EXPECT_TRUE(book.issue(nodeNamed(static_cast<std::uint8_t>(10 + i)), bind, kNowS).ok());
    }
    EXPECT_EQ(book.open(), 10u);
    EXPECT_EQ(book.issue(nodeNamed(50), bind, kNowS).error().code,
              "attestation.too_many_challenges");
    // An answer makes room, and so does time.
    EXPECT_TRUE(book.redeem(toHex(issued[0].value), filled<PublicKey>(1), kNowS).challenge);
    EXPECT_TRUE(book.issue(nodeNamed(1), bind, kNowS).ok());
    EXPECT_TRUE(book.issue(nodeNamed(50), bind, kNowS + 301).ok());
    EXPECT_EQ(book.open(), 1u);
    // Of those that are over three are remembered; the others are as if never issued.
    EXPECT_EQ(book.redeem(toHex(issued[0].value), filled<PublicKey>(1), kNowS + 301).check.reason,
              Reason::UnknownChallenge);
    const ChallengeBook::Limits usual;
    EXPECT_EQ(usual.openPerNode, 4u);
    EXPECT_EQ(usual.openInAll, 4'096u);
    EXPECT_EQ(usual.overInAll, 4'096u);
}

TEST_F(Challenges, RefusesSubjectsOutOfRange) {
    const auto bind = [](const Hash256& value) { return value; };
    const auto codeOf = [&](const ChallengeSubject& subject, std::int64_t nowS = kNowS) {
        const auto issued = m_book.issue(subject, bind, nowS);
        return issued.ok() ? std::string() : issued.error().code;
    };
    ChallengeSubject subject = nodeNamed(1);
    subject.nodeId = std::string(128, 'x');
    subject.gpuCount = 16;
    EXPECT_EQ(codeOf(subject), "");
    subject.nodeId += "x";
    EXPECT_EQ(codeOf(subject), "attestation.bad_challenge");
    subject.nodeId.clear();
    EXPECT_EQ(codeOf(subject), "attestation.bad_challenge");
    subject = nodeNamed(1);
    subject.gpuCount = 0;
    EXPECT_EQ(codeOf(subject), "attestation.bad_challenge");
    subject.gpuCount = 17;
    EXPECT_EQ(codeOf(subject), "attestation.bad_challenge");
    EXPECT_EQ(codeOf(nodeNamed(1), -1), "attestation.bad_challenge");
}

}  // namespace
}  // namespace stacknet::attestation::testing
