// Cases E20, E21 and E28 to E32: replay, epochs and sessions.

#include <algorithm>
#include <atomic>
#include <barrier>
#include <thread>

#include "core/e2ee/replay_cache.h"
#include "tests/core/e2ee/e2ee_fixture.h"

namespace stacknet::e2ee {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kEpochMs = kEpochSeconds * 1000;
constexpr std::int64_t kOverlapMs = kOverlapSeconds * 1000;

class NodeKeysCases : public test::NodeFixture {
protected:
    KeyId currentId() { return m_keys->descriptor()->descriptor.keyId; }
    bool wiped(const KeyId& keyId) const {
        const auto memory = m_wiped.find(keyId);
        return memory != m_wiped.end() && memory->second == Bytes(32, 0);
    }
    /// A client with a session of its own.
    CheckedKey openSession(std::uint8_t nonceByte = 1) {
        ClientNonce nonce;
        nonce.data.fill(nonceByte);
        const SignedDescriptor key = m_keys->openSession(nonce).value();
        return checkSessionKey(key.encoded, key.signature, nonce, policy(), nullptr, nowS())
            .value();
    }
    Sent sealFor(const CheckedKey& key, const std::vector<std::string>& pieces = {"{}"}) {
        ClientRequest client = ClientRequest::snx(key, context(), m_rng).value();
        return seal(client, pieces);
    }
};

// --- replay --------------------------------------------------------------------------------------

TEST_F(NodeKeysCases, E20_AReplayAtOnceAndAfterTenMinutes) {
    for (const bool snx : {true, false}) {
        const Sent sent = snx ? sealSnx() : sealEhbp();
        EXPECT_EQ(codeOf(sent), "ok");
        const auto again = receive(sent);
        EXPECT_EQ(codeOf(again), "e2ee.replay");
        EXPECT_EQ(errorAnswer(again.error())->status, 409U);
        EXPECT_NE(errorAnswer(again.error())->body.find("\"e2ee_replay\""), std::string::npos);
        m_clock.advanceMs(10 * kMinuteMs);
        EXPECT_EQ(codeOf(sent), "e2ee.replay");
    }
}

TEST_F(NodeKeysCases, E20_AReplayAfterTheKeyRotated) {
    const Sent snx = sealSnx();
    const Sent ehbp = sealEhbp();
    EXPECT_EQ(codeOf(snx), "ok");
    EXPECT_EQ(codeOf(ehbp), "ok");
    m_clock.advanceMs(kEpochMs);
    // The key before still opens, and still knows.
    EXPECT_EQ(codeOf(snx), "e2ee.replay");
    EXPECT_EQ(codeOf(ehbp), "e2ee.replay");
    m_clock.advanceMs(kOverlapMs);
    EXPECT_EQ(codeOf(snx), "e2ee.key_config");
    const auto refused = receive(ehbp);
    EXPECT_EQ(codeOf(refused), "e2ee.key_config");
    const ErrorAnswer answered = errorAnswer(refused.error()).value();
    EXPECT_EQ(answered.status, 422U);
    EXPECT_EQ(answered.contentType, "application/problem+json");
    EXPECT_NE(answered.body.find("\"urn:ietf:params:ehbp:error:key-config\""), std::string::npos);
}

TEST_F(NodeKeysCases, E20_OnTwoConnectionsAtTheSameTimeOneIsServed) {
    SystemRng rng;
    NodeKeys keys(m_clock, rng, options());
    constexpr int kRounds = 50;
    constexpr int kThreads = 4;
    for (int round = 0; round < kRounds; ++round) {
        ClientRequest client =
            ClientRequest::ehbp(parseWellKnownKey(keys.wellKnown()).value(), rng).value();
        const Sent sent = seal(client, {"{}"});
        std::atomic<int> served = 0;
        std::atomic<int> replays = 0;
        std::barrier together(kThreads);
        std::vector<std::thread> threads;
        for (int i = 0; i < kThreads; ++i) {
            threads.emplace_back([&] {
                auto receiver = keys.receive(sent.view(), {}).value();
                together.arrive_and_wait();
                const auto result = readAll(receiver, sent.body);
                if (result.ok()) ++served;
                if (!result.ok() && result.error().code == "e2ee.replay") ++replays;
            });
        }
        for (std::thread& thread : threads) thread.join();
        EXPECT_EQ(served, 1);
        EXPECT_EQ(replays, kThreads - 1);
    }
}

TEST_F(NodeKeysCases, E20_AfterARestartNoOldRequestOpens) {
    const Sent snx = sealSnx();
    const Sent ehbp = sealEhbp();
    restart();
    EXPECT_EQ(codeOf(snx), "e2ee.key_config");
    EXPECT_EQ(codeOf(ehbp), "e2ee.key_config");
}

TEST_F(NodeKeysCases, E21_AReplayOnAnotherNodeOfTheStack) {
    NodeKeys other(m_clock, m_rng, options());
    for (const Sent& sent : {sealSnx(), sealEhbp()}) {
        auto receiver = other.receive(sent.view(), context());
        const auto result = receiver.ok() ? readAll(*receiver, sent.body) : receiver.error();
        EXPECT_EQ(codeOf(result), "e2ee.key_config");
    }
}

TEST_F(NodeKeysCases, E31_TwoRequestsUnderOneEphemeralKey) {
    const Bytes ephemeral(32, 9);
    const auto sealOnce = [&](const std::string& text) {
        test::FixedRng rng(ephemeral);
        ClientRequest client = ClientRequest::snx(checked(), context(), rng).value();
        return seal(client, {text});
    };
    EXPECT_EQ(receive(sealOnce("first")).value(), "first");
    EXPECT_EQ(codeOf(sealOnce("second")), "e2ee.replay");
}

TEST_F(NodeKeysCases, E32_GarbageFillsNoCache) {
    const Sent model = sealEhbp();
    for (int i = 0; i < 2'000; ++i) {
        Sent garbage = model;
        crypto::X25519PublicKey enc;
        m_rng.fill(enc.mutableView());
        garbage.headers[0].second = toHex(enc);
        EXPECT_EQ(codeOf(garbage), "e2ee.key_config");
    }
    EXPECT_EQ(m_keys->currentUses(), 0U);
    // Headers alone note nothing either: a request that was begun and dropped can be sent again.
    EXPECT_TRUE(m_keys->receive(model.view(), {}).ok());
    EXPECT_EQ(codeOf(model), "ok");
    EXPECT_EQ(m_keys->currentUses(), 1U);
}

TEST_F(NodeKeysCases, E32_AFullCacheMakesANewKeyAndForgetsNothing) {
    NodeKeysOptions small = options();
    small.replayEntriesMax = 3;
    m_keys = std::make_unique<NodeKeys>(m_clock, m_rng, small);
    const KeyId first = currentId();
    std::vector<Sent> sent;
    for (int i = 0; i < 4; ++i) sent.push_back(sealEhbp());
    for (int i = 0; i < 3; ++i) EXPECT_EQ(codeOf(sent[i]), "ok") << i;
    EXPECT_NE(currentId(), first);
    EXPECT_TRUE(wiped(first));
    EXPECT_EQ(m_keys->currentUses(), 0U);
    // The one that came too late is told to fetch the key; the used ones do not open again.
    for (const Sent& again : sent) EXPECT_EQ(codeOf(again), "e2ee.key_config");
    EXPECT_EQ(codeOf(sealEhbp()), "ok");
}

TEST(ReplayCache, RemembersEverythingUpToItsCapacity) {
    SeededRng rng(1);
    constexpr std::size_t kCapacity = 10'000;
    ReplayCache cache(kCapacity, rng);
    std::vector<ReplayId> ids(kCapacity + 1);
    for (ReplayId& id : ids) rng.fill(id.mutableView());
    for (std::size_t i = 0; i < kCapacity; ++i) {
        ASSERT_EQ(cache.insert(ids[i]), ReplayCache::Verdict::New);
        ASSERT_EQ(cache.size(), i + 1);
    }
    EXPECT_TRUE(cache.full());
    EXPECT_EQ(cache.insert(ids[kCapacity]), ReplayCache::Verdict::Full);
    for (std::size_t i = 0; i < kCapacity; ++i) {
        ASSERT_EQ(cache.insert(ids[i]), ReplayCache::Verdict::Seen);
    }
    EXPECT_EQ(cache.insert(ReplayId{}), ReplayCache::Verdict::Full);
}

TEST(ReplayCache, TheIdIsTheFrontOfSha256) {
    EXPECT_EQ(toHex(replayIdOf({})), "e3b0c44298fc1c149afbf4c8996fb924");
}

// --- epochs --------------------------------------------------------------------------------------

TEST_F(NodeKeysCases, AnEpochLastsAnHourAndOverlapsTenMinutes) {
    const KeyId first = currentId();
    const SignedDescriptor key = m_keys->descriptor().value();
    EXPECT_EQ(key.descriptor.notAfterS - key.descriptor.notBeforeS, 3'600U);
    const Sent early = sealSnx();
    const Sent stock = sealEhbp();
    const Sent late = sealEhbp();
    m_clock.advanceMs(kEpochMs - 1);
    EXPECT_EQ(currentId(), first);
    m_clock.advanceMs(1);
    EXPECT_NE(currentId(), first);
    m_clock.advanceMs(kOverlapMs - 1);
    EXPECT_EQ(codeOf(early), "ok");
    EXPECT_EQ(codeOf(stock), "ok");
    EXPECT_FALSE(wiped(first));
    m_clock.advanceMs(1);
    m_keys->expire();
    EXPECT_TRUE(wiped(first));
    EXPECT_EQ(codeOf(late), "e2ee.key_config");
}

TEST_F(NodeKeysCases, NeitherASuspendNorAJumpOfTheClockMakesAKeyLiveLonger) {
    const KeyId first = currentId();
    m_clock.suspendMs(kEpochMs);
    const KeyId second = currentId();
    EXPECT_NE(second, first);
    m_clock.stepWallMs(-2 * kMinuteMs);  // clients would call it not valid yet
    const KeyId third = currentId();
    EXPECT_NE(third, second);
    m_clock.stepWallMs(kEpochMs);
    EXPECT_NE(currentId(), third);
    const KeyId fourth = currentId();
    m_clock.stepWallMs(-30'000);  // less than the skew that clients allow
    EXPECT_EQ(currentId(), fourth);
}

TEST_F(NodeKeysCases, TheDescriptorIsSignedOncePerKeyAndNotWithALockedKey) {
    int signatures = 0;
    bool locked = true;
    NodeKeysOptions counted = options();
    counted.sign = [&](ByteView statement) -> Result<Signature> {
        if (locked) return makeError("keystore.locked", "The key is locked.");
        ++signatures;
        return m_node.sign(statement);
    };
    m_keys = std::make_unique<NodeKeys>(m_clock, m_rng, counted);
    EXPECT_EQ(m_keys->descriptor().error().code, "keystore.locked");
    EXPECT_EQ(m_keys->openSession({}).error().code, "keystore.locked");
    EXPECT_EQ(m_keys->wellKnown().size(), 41U);  // plain EHBP goes on
    locked = false;
    for (int i = 0; i < 5; ++i) EXPECT_TRUE(m_keys->descriptor().ok());
    EXPECT_EQ(signatures, 1);
    m_clock.advanceMs(kEpochMs);
    EXPECT_TRUE(m_keys->descriptor().ok());
    EXPECT_EQ(signatures, 2);
}

TEST_F(NodeKeysCases, E30_AnOpenStreamEndsOnItsKeyAfterTheKeyIsGone) {
    const KeyId first = currentId();
    ClientRequest client = snxClient();
    const Sent sent = seal(client, {"question"});
    auto receiver = m_keys->receive(sent.view(), context());
    ASSERT_EQ(readAll(*receiver, sent.body).value(), "question");
    auto sealer = receiver->respond(m_rng).value();
    Bytes answer;
    ASSERT_TRUE(sealer.start(200, "text/event-stream", answer).ok());
    ASSERT_TRUE(sealer.streamData(asBytes("begin "), answer).ok());
    m_clock.advanceMs(kEpochMs + kOverlapMs);
    m_keys->expire();
    m_clock.advanceMs(kOverlapMs);
    m_keys->expire();
    EXPECT_TRUE(wiped(first));  // earlier than the stream's end: a context holds no private key
    ASSERT_TRUE(sealer.streamData(asBytes("end"), answer).ok());
    ASSERT_TRUE(sealer.finish("{}", answer).ok());
    const std::string nonce = sealer.nonceHeader();
    auto opener = client.response({nonce}).value();
    std::string text;
    for (ByteView rest = answer;;) {
        const auto piece = opener.take(rest);
        ASSERT_TRUE(piece.ok());
        if (!*piece) break;
        if ((*piece)->kind == PieceKind::Data) text += asText((*piece)->payload);
    }
    EXPECT_TRUE(opener.finish().ok());
    EXPECT_EQ(text, "begin end");
}

// --- sessions ------------------------------------------------------------------------------------

TEST_F(NodeKeysCases, E29_ASessionKeyServes256RequestsAndIsWiped) {
    const CheckedKey key = openSession();
    const Sent extra = sealFor(key);
    std::vector<Sent> requests;
    for (std::size_t i = 0; i < 256; ++i) requests.push_back(sealFor(key));
    for (const Sent& request : requests) ASSERT_EQ(codeOf(request), "ok");
    EXPECT_TRUE(wiped(key.descriptor.keyId));
    const auto refused = receive(extra);
    EXPECT_EQ(codeOf(refused), "e2ee.key_config");
    EXPECT_EQ(errorAnswer(refused.error())->status, 422U);
    EXPECT_EQ(kSessionUsesMax, 256U);
}

TEST_F(NodeKeysCases, E29_AReplayOrGarbageUsesNoneOfTheSession) {
    const CheckedKey key = openSession();
    const Sent sent = sealFor(key);
    EXPECT_EQ(codeOf(sent), "ok");
    for (int i = 0; i < 300; ++i) EXPECT_EQ(codeOf(sent), "e2ee.replay");
    Sent garbage = sealFor(key);
    garbage.body[20] ^= 1;
    for (int i = 0; i < 300; ++i) EXPECT_EQ(codeOf(garbage), "e2ee.open_failed");
    EXPECT_EQ(codeOf(sealFor(key)), "ok");
}

TEST_F(NodeKeysCases, E29_ASessionEndsAfterTenMinutes) {
    const CheckedKey key = openSession();
    const Sent early = sealFor(key);
    const Sent late = sealFor(key);
    m_clock.advanceMs(599'999);
    EXPECT_EQ(codeOf(early), "ok");
    EXPECT_FALSE(wiped(key.descriptor.keyId));
    m_clock.advanceMs(1);
    m_keys->expire();
    EXPECT_TRUE(wiped(key.descriptor.keyId));
    EXPECT_EQ(codeOf(late), "e2ee.key_config");
}

TEST_F(NodeKeysCases, E29_AClosedSessionIsWipedAlsoWhileARequestWaits) {
    const CheckedKey key = openSession();
    const Sent slow = sealFor(key);
    const Sent late = sealFor(key);
    auto waiting = m_keys->receive(slow.view(), context());
    ASSERT_TRUE(waiting.ok());
    m_keys->closeSession(key.descriptor.keyId);
    EXPECT_TRUE(wiped(key.descriptor.keyId));
    EXPECT_EQ(codeOf(late), "e2ee.key_config");
    EXPECT_EQ(codeOf(readAll(*waiting, slow.body)), "e2ee.key_config");
    m_keys->closeSession(key.descriptor.keyId);
    m_keys->closeSession(KeyId{});
}

TEST_F(NodeKeysCases, SessionsAreBoundedAndMakeRoomWhenTheyEnd) {
    NodeKeysOptions small = options();
    small.sessionsMax = 2;
    m_keys = std::make_unique<NodeKeys>(m_clock, m_rng, small);
    const CheckedKey first = openSession(1);
    (void)openSession(2);
    const auto third = m_keys->openSession({});
    ASSERT_FALSE(third.ok());
    EXPECT_EQ(third.error().code, "e2ee.too_many_sessions");
    EXPECT_TRUE(third.error().retryable);
    m_keys->closeSession(first.descriptor.keyId);
    EXPECT_TRUE(m_keys->openSession({}).ok());
    EXPECT_FALSE(m_keys->openSession({}).ok());
    m_clock.advanceMs(600'000);
    EXPECT_TRUE(m_keys->openSession({}).ok());
}

TEST_F(NodeKeysCases, EveryKeyIsWipedWhenTheNodeEnds) {
    const KeyId epoch = currentId();
    const KeyId session = openSession().descriptor.keyId;
    m_clock.advanceMs(kEpochMs - 1000);
    m_keys.reset();
    EXPECT_TRUE(wiped(epoch));
    EXPECT_TRUE(wiped(session));
}

TEST_F(NodeKeysCases, ManyThreadsRotateOpenAndCloseTogether) {
    SystemRng rng;
    std::mutex mutex;
    int wipes = 0;
    NodeKeysOptions small = options();
    small.replayEntriesMax = 5;
    small.wiped = [&](const KeyId&, ByteView) {
        const std::lock_guard guard(mutex);
        ++wipes;
    };
    std::atomic<int> served = 0;
    {
        NodeKeys keys(m_clock, rng, small);
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 40; ++i) {
                    ClientRequest client =
                        ClientRequest::ehbp(parseWellKnownKey(keys.wellKnown()).value(), rng)
                            .value();
                    const Sent sent = seal(client, {"{}"});
                    auto receiver = keys.receive(sent.view(), {});
                    if (!receiver.ok()) continue;
                    if (readAll(*receiver, sent.body).ok()) ++served;
                    keys.closeSession(keys.openSession({})->descriptor.keyId);
                }
            });
        }
        for (std::thread& thread : threads) thread.join();
    }
    // Five to a key, none forgotten, and every key wiped: 160 sessions and one key per five.
    EXPECT_GT(served, 0);
    EXPECT_GE(wipes, 160 + served / 5);
}

}  // namespace
}  // namespace stacknet::e2ee
