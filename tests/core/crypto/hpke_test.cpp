#include "core/crypto/hpke.h"

#include <map>

#include "tests/core/crypto/vector_files.h"

namespace stacknet::crypto {
namespace {

using namespace stacknet::test;

/// Gives out prepared bytes, so that an ephemeral key is the one of a vector.
class FixedRng final : public Rng {
public:
    explicit FixedRng(Bytes bytes) : m_bytes(std::move(bytes)) {}
    void fill(std::span<std::uint8_t> out) override {
        ASSERT_LE(out.size(), m_bytes.size() - m_used);
        std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_used), out.size(), out.begin());
        m_used += out.size();
    }

private:
    Bytes m_bytes;
    std::size_t m_used = 0;
};

X25519KeyPair pairFrom(const JsonObject& test, std::string_view name) {
    const Bytes secret = hex(test, name);
    return X25519KeyPair::fromSecret(ByteView(secret).first<32>());
}

void checkSchedule(const JsonObject& test) {
    HpkeSchedule schedule;
    hpkeKeySchedule(hex(test, "shared_secret"), hex(test, "info"), schedule);
    EXPECT_EQ(toHex(schedule.key), text(test, "key"));
    EXPECT_EQ(toHex(schedule.baseNonce), text(test, "base_nonce"));
    EXPECT_EQ(toHex(schedule.exporterSecret), text(test, "exporter_secret"));
}

/// Message i of both sides is the vector's, where the vector has one with this number.
void checkMessages(const JsonObject& test, HpkeSender& sender, HpkeReceiver& receiver) {
    std::map<std::int64_t, const JsonObject*> expected;
    for (const Json& entry : test.at("encryptions").as_array()) {
        expected[number(entry.as_object(), "seq")] = &entry.as_object();
    }
    ASSERT_FALSE(expected.empty());
    for (std::int64_t i = 0; i <= expected.rbegin()->first; ++i) {
        const bool known = expected.contains(i);
        const Bytes aad = known ? hex(*expected[i], "aad") : Bytes{};
        const Bytes plaintext = known ? hex(*expected[i], "pt") : Bytes{1, 2, 3};
        const auto sealed = sender.seal(aad, plaintext);
        ASSERT_TRUE(sealed.ok());
        if (known) {
            EXPECT_EQ(toHex(*sealed), text(*expected[i], "ct"));
        }
        const auto opened = receiver.open(aad, *sealed);
        ASSERT_TRUE(opened.ok());
        EXPECT_EQ(toBytes(opened->view()), plaintext);
    }
}

TEST(Vectors, HpkeRfc9180) {
    const auto document = vectorFile("hpke/rfc9180_x25519_hkdfsha256.json");
    if (!document) GTEST_SKIP();
    int whole = 0;
    int kemOnly = 0;
    int outside = 0;
    for (const Json& entry : document->as_array()) {
        const auto& test = entry.as_object();
        // Modes 2 and 3 authenticate the sender inside the KEM: not ours.
        if (number(test, "kem_id") != kHpkeKemId || number(test, "mode") >= 2) {
            ++outside;
            continue;
        }
        const X25519KeyPair recipient = pairFrom(test, "skRm");
        const auto enc = X25519PublicKey::from(hex(test, "enc"), "enc").value();
        std::array<std::uint8_t, 32> shared{};
        ASSERT_TRUE(hpkeDecapsulate(recipient, enc, shared).ok());
        EXPECT_EQ(toHex(shared), text(test, "shared_secret"));
        ++kemOnly;
        if (number(test, "mode") != 0 || number(test, "aead_id") != kHpkeAeadId) continue;
        ++whole;
        checkSchedule(test);
        FixedRng rng(hex(test, "skEm"));
        auto sender = HpkeSender::setup(recipient.publicKey, hex(test, "info"), rng);
        auto receiver = HpkeReceiver::setup(recipient, enc, hex(test, "info"));
        ASSERT_TRUE(sender.ok() && receiver.ok());
        EXPECT_EQ(sender->enc(), enc);
        checkMessages(test, *sender, *receiver);
        for (const Json& exported : test.at("exports").as_array()) {
            const auto& one = exported.as_object();
            const auto size = static_cast<std::size_t>(number(one, "L"));
            const Bytes context = hex(one, "exporter_context");
            EXPECT_EQ(toHex(sender->exportSecret(context, size).view()),
                      text(one, "exported_value"));
            EXPECT_EQ(toHex(receiver->exportSecret(context, size).view()),
                      text(one, "exported_value"));
        }
    }
    std::cout << "hpke: " << whole << " whole, " << kemOnly << " of the KEM, " << outside
              << " outside of our modes\n";
    EXPECT_GE(whole, 1);
    EXPECT_GE(kemOnly, 8);
}

struct Pair {
    HpkeSender sender;
    HpkeReceiver receiver;
};

Pair makePair(Rng& rng) {
    const X25519KeyPair recipient = X25519KeyPair::generate(rng);
    HpkeSender sender = HpkeSender::setup(recipient.publicKey, asBytes("info"), rng).value();
    HpkeReceiver receiver = HpkeReceiver::setup(recipient, sender.enc(), asBytes("info")).value();
    return {std::move(sender), std::move(receiver)};
}

TEST(Hpke, ReceiverStaysAtTheMessageThatFailed) {
    SeededRng rng(1);
    Pair pair = makePair(rng);
    const Bytes first = pair.sender.seal({}, asBytes("one")).value();
    const Bytes second = pair.sender.seal({}, asBytes("two")).value();
    EXPECT_EQ(pair.receiver.open({}, second).error().code, "crypto.failed");
    Bytes changed = first;
    changed.back() ^= 1;
    EXPECT_FALSE(pair.receiver.open({}, changed).ok());
    EXPECT_FALSE(pair.receiver.open(asBytes("other"), first).ok());
    EXPECT_FALSE(pair.receiver.open({}, ByteView(first).first(15)).ok());
    EXPECT_EQ(pair.receiver.open({}, first)->exposeText(), "one");
    EXPECT_FALSE(pair.receiver.open({}, first).ok());
    EXPECT_EQ(pair.receiver.open({}, second)->exposeText(), "two");
}

TEST(Hpke, AnotherInfoOrKeyOpensNothing) {
    SeededRng rng(2);
    const X25519KeyPair recipient = X25519KeyPair::generate(rng);
    auto sender = HpkeSender::setup(recipient.publicKey, asBytes("a"), rng);
    ASSERT_TRUE(sender.ok());
    const Bytes sealed = sender->seal({}, asBytes("x")).value();
    auto otherInfo = HpkeReceiver::setup(recipient, sender->enc(), asBytes("b"));
    EXPECT_FALSE(otherInfo->open({}, sealed).ok());
    auto otherKey = HpkeReceiver::setup(X25519KeyPair::generate(rng), sender->enc(), asBytes("a"));
    EXPECT_FALSE(otherKey->open({}, sealed).ok());
}

TEST(Hpke, SmallOrderKeysAreRefusedOnBothSides) {
    SeededRng rng(3);
    const X25519PublicKey zero;
    EXPECT_EQ(HpkeSender::setup(zero, {}, rng).error().code, "crypto.failed");
    EXPECT_EQ(HpkeReceiver::setup(X25519KeyPair::generate(rng), zero, {}).error().code,
              "crypto.failed");
}

TEST(Hpke, ExportsOfEveryLengthBeginAlikeOnlyForTheSameLength) {
    SeededRng rng(4);
    const Pair pair = makePair(rng);
    for (const std::size_t size : {0U, 1U, 31U, 32U, 33U, 64U, 255U * 32U}) {
        const SecretBytes ours = pair.sender.exportSecret(asBytes("c"), size);
        EXPECT_EQ(ours.size(), size);
        EXPECT_TRUE(
            equalConstantTime(ours.view(), pair.receiver.exportSecret(asBytes("c"), size).view()));
    }
    EXPECT_DEATH((void)pair.sender.exportSecret({}, 255 * 32 + 1), "255");
}

// --- the counter (case E28) ----------------------------------------------------------------------

TEST(NonceSequence, IsBaseXorCounter) {
    AeadNonce base{};
    base.fill(0xff);
    NonceSequence nonces(base, 0x0102030405060708, ~std::uint64_t{0});
    EXPECT_EQ(toHex(*nonces.next()), "fffffffffefdfcfbfaf9f8f7");
    EXPECT_EQ(toHex(*nonces.next()), "fffffffffefdfcfbfaf9f8f6");
}

TEST(NonceSequence, E28_RefusesBeforeTheCounterWraps) {
    NonceSequence nonces(AeadNonce{}, (std::uint64_t{1} << 32) - 2);
    EXPECT_EQ(toHex(*nonces.next()), "0000000000000000fffffffe");
    EXPECT_EQ(toHex(*nonces.next()), "0000000000000000ffffffff");
    for (int i = 0; i < 3; ++i) {
        const auto refused = nonces.next();
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, "crypto.message_limit");
        EXPECT_FALSE(nonces.peek().ok());
    }
    EXPECT_EQ(kMessagesPerKeyMax, std::uint64_t{1} << 32);
}

// --- the reusable AEAD contexts ------------------------------------------------------------------

TEST(AeadContexts, SealAndOpenAsTheSingleShots) {
    SeededRng rng(5);
    std::array<std::uint8_t, 32> key{};
    rng.fill(key);
    AeadSealer sealer(key);
    AeadOpener opener(key);
    for (std::size_t size = 0; size < 200; size += 13) {
        std::array<std::uint8_t, kAeadNonceBytes> nonce{};
        rng.fill(nonce);
        Bytes plaintext(size);
        if (size > 0) rng.fill(plaintext);
        const ByteView view = plaintext;
        Bytes sealed(size + kAeadTagBytes);
        sealer.seal(nonce, {view.first(size / 3), view.subspan(size / 3)}, asBytes("aad"), sealed);
        EXPECT_EQ(sealed, aeadSeal(key, nonce, plaintext, asBytes("aad")));
        // In place.
        Bytes buffer = sealed;
        ASSERT_TRUE(opener.open(nonce, buffer, asBytes("aad"),
                                std::span(buffer).first(buffer.size() - kAeadTagBytes)));
        EXPECT_TRUE(std::ranges::equal(ByteView(buffer).first(size), plaintext));
    }
}

TEST(AeadContexts, AFailedOpenLeavesNoPlaintext) {
    std::array<std::uint8_t, 32> key{};
    const std::array<std::uint8_t, kAeadNonceBytes> nonce{};
    Bytes sealed = aeadSeal(key, nonce, asBytes("a secret of some length"), {});
    sealed.back() ^= 1;
    Bytes out(sealed.size() - kAeadTagBytes, 0xaa);
    AeadOpener opener(key);
    EXPECT_FALSE(opener.open(nonce, sealed, {}, out));
    EXPECT_EQ(out, Bytes(out.size(), 0));
    EXPECT_FALSE(opener.open(nonce, Bytes(15), {}, {}));
}

}  // namespace
}  // namespace stacknet::crypto
