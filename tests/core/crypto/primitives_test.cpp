#include <gtest/gtest.h>

#include "core/base/codec.h"
#include "core/crypto/aead.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/hash.h"
#include "core/crypto/scrypt.h"
#include "core/crypto/x25519.h"

namespace stacknet::crypto {
namespace {

Bytes hex(std::string_view text) {
    return fromHex(text).value();
}

template <typename Fixed>
Fixed fixed(std::string_view text) {
    return fixedFromHex<Fixed>(text).value();
}

TEST(Hash, Sha256OfNothingAndOfAbcAreFips180) {
    EXPECT_EQ(toHex(sha256(ByteView{})),
              "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(toHex(sha256(asBytes("abc"))),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Hash, Sha256InPiecesIsSha256OfTheWhole) {
    SeededRng rng(7);
    Bytes data(1000);
    rng.fill(data);
    for (std::size_t cut = 0; cut <= data.size(); cut += 37) {
        Sha256 pieces;
        pieces.update(ByteView(data).first(cut));
        pieces.update({});
        pieces.update(ByteView(data).subspan(cut));
        EXPECT_EQ(pieces.finish(), sha256(data));
        EXPECT_EQ(sha256({ByteView(data).first(cut), ByteView(data).subspan(cut)}), sha256(data));
    }
}

TEST(Hash, Blake2bIsTheOneOfRfc7693) {
    // BLAKE2b-256 of "abc", as b2sum -l 256 and Python's hashlib give it.
    EXPECT_EQ(toHex(blake2b256(asBytes("abc"), "")),
              "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

TEST(Hash, Blake2bPersonalisationIsPaddedWithZeros) {
    // hashlib.blake2b(b"abc", digest_size=32, person=b"stacknet/test").hexdigest()
    EXPECT_EQ(toHex(blake2b256(asBytes("abc"), "stacknet/test")),
              "52519e75946f08d5b6d8ad134ccfa38d85aef5c928c9cc7f5c8a08bc6e43875d");
    EXPECT_NE(blake2b256(asBytes("abc"), "stacknet/a"), blake2b256(asBytes("abc"), "stacknet/b"));
    EXPECT_DEATH((void)blake2b256({}, "seventeen letters"), "personal");
}

TEST(Hash, HmacTakesKeysLongerThanABlock) {
    // RFC 4231 section 4.7.
    EXPECT_EQ(toHex(hmacSha256(Bytes(131, 0xaa),
                               asBytes("Test Using Larger Than Block-Size Key - Hash Key First"))),
              "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST(Hash, HkdfExpandsToNothingAndToTheMost) {
    const SecretBytes prk = hkdfExtract(asBytes("salt"), asBytes("key"));
    EXPECT_TRUE(hkdfExpand(prk.view(), {}, 0).empty());
    EXPECT_EQ(hkdfExpand(prk.view(), {}, 255 * 32).size(), 8160U);
}

// --- Ed25519 -------------------------------------------------------------------------------------

TEST(Ed25519, SignsAsRfc8032Section71) {
    const Bytes seed = hex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7");
    const SigningKey key = SigningKey::fromSeed(ByteView(seed).first<32>());
    EXPECT_EQ(toHex(key.publicKey()),
              "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
    const Signature signature = key.sign(hex("af82"));
    EXPECT_EQ(toHex(signature),
              "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
              "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
    EXPECT_TRUE(verify(key.publicKey(), hex("af82"), signature));
    EXPECT_TRUE(std::ranges::equal(key.seed().view(), seed));
}

TEST(Ed25519, CloneSignsAlike) {
    SystemRng rng;
    const SigningKey key = SigningKey::generate(rng);
    const SigningKey other = SigningKey::generate(rng);
    EXPECT_EQ(key.clone().sign(asBytes("vote")), key.sign(asBytes("vote")));
    EXPECT_NE(key.publicKey(), other.publicKey());
    EXPECT_FALSE(verify(other.publicKey(), asBytes("vote"), key.sign(asBytes("vote"))));
}

TEST(Ed25519, AnyFlippedBitIsRefused) {
    SeededRng rng(11);
    const SigningKey key = SigningKey::generate(rng);
    const Bytes message = toBytes("stacknet/vote/1");
    const Signature signature = key.sign(message);
    for (std::size_t bit = 0; bit < Signature::size * 8; ++bit) {
        Signature changed = signature;
        changed.data[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        EXPECT_FALSE(verify(key.publicKey(), message, changed)) << "bit " << bit;
    }
    for (std::size_t bit = 0; bit < PublicKey::size * 8; ++bit) {
        PublicKey changed = key.publicKey();
        changed.data[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        EXPECT_FALSE(verify(changed, message, signature)) << "bit " << bit;
    }
}

/// The points of order 1, 2, 4 and 8, canonical or not.
const char* const kSmallOrder[] = {
    "0100000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000080",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
};

TEST(Ed25519, SmallOrderAndNonCanonicalKeysSignNothing) {
    // With A of small order and S = 0, R = -hA is small order too: for an eighth of all messages
    // (or all of them, for A = 1) a verifier without the check accepts a signature of nobody.
    for (const char* keyText : kSmallOrder) {
        for (const char* pointText : kSmallOrder) {
            const auto key = fixed<PublicKey>(keyText);
            Signature signature;
            const Bytes point = hex(pointText);
            std::copy(point.begin(), point.end(), signature.data.begin());
            for (int i = 0; i < 16; ++i) {
                EXPECT_FALSE(verify(key, asBytes("message " + std::to_string(i)), signature))
                    << keyText << " " << pointText;
            }
        }
    }
}

TEST(Ed25519, SPlusTheGroupOrderIsRefused) {
    SeededRng rng(3);
    const SigningKey key = SigningKey::generate(rng);
    Signature signature = key.sign(asBytes("pay"));
    const Bytes order = hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    unsigned carry = 0;
    for (std::size_t i = 0; i < 32; ++i) {
        carry += signature.data[32 + i] + order[i];
        signature.data[32 + i] = static_cast<std::uint8_t>(carry);
        carry >>= 8U;
    }
    EXPECT_FALSE(verify(key.publicKey(), asBytes("pay"), signature));
}

// --- X25519 --------------------------------------------------------------------------------------

TEST(X25519, BothSidesAgree) {
    SystemRng rng;
    const auto alice = X25519KeyPair::generate(rng);
    const auto bob = X25519KeyPair::generate(rng);
    const auto left = x25519(alice.secretKey, bob.publicKey);
    const auto right = x25519(bob.secretKey, alice.publicKey);
    ASSERT_TRUE(left.ok() && right.ok());
    EXPECT_TRUE(std::ranges::equal(left->view(), right->view()));
}

TEST(X25519, SmallOrderPointIsRefused) {
    SystemRng rng;
    const auto pair = X25519KeyPair::generate(rng);
    const auto shared = x25519(pair.secretKey, X25519PublicKey{});
    ASSERT_FALSE(shared.ok());
    EXPECT_EQ(shared.error().code, "crypto.failed");
}

// --- AES-256-GCM ---------------------------------------------------------------------------------

TEST(Aead, AnyFlippedBitIsRefused) {
    SeededRng rng(5);
    std::array<std::uint8_t, 32> key{};
    std::array<std::uint8_t, kAeadNonceBytes> nonce{};
    rng.fill(key);
    rng.fill(nonce);
    const Bytes sealed = aeadSeal(key, nonce, asBytes("prompt"), asBytes("session"));
    ASSERT_EQ(sealed.size(), 6 + kAeadTagBytes);
    EXPECT_EQ(aeadOpen(key, nonce, sealed, asBytes("session"))->exposeText(), "prompt");
    for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
        Bytes changed = sealed;
        changed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        EXPECT_FALSE(aeadOpen(key, nonce, changed, asBytes("session")).ok()) << "bit " << bit;
    }
    EXPECT_FALSE(aeadOpen(key, nonce, sealed, asBytes("Session")).ok());
    for (std::size_t size = 0; size < sealed.size(); ++size) {
        EXPECT_FALSE(aeadOpen(key, nonce, ByteView(sealed).first(size), asBytes("session")).ok());
    }
}

TEST(Aead, NothingAtAllIsSealedToATag) {
    const std::array<std::uint8_t, 32> key{};
    const std::array<std::uint8_t, kAeadNonceBytes> nonce{};
    const Bytes sealed = aeadSeal(key, nonce, {}, {});
    EXPECT_EQ(toHex(sealed), "530f8afbc74536b9a963b4f1c4cb738b");  // GCM specification, case 13
    const auto opened = aeadOpen(key, nonce, sealed, {});
    ASSERT_TRUE(opened.ok());
    EXPECT_TRUE(opened->empty());
}

// --- scrypt --------------------------------------------------------------------------------------

TEST(Scrypt, CapsAreCheckedWithoutTakingMemory) {
    const auto refused = [](ScryptCost cost) {
        const auto result = checkScryptCost(cost);
        return !result.ok() && result.error().code == "crypto.scrypt_cost";
    };
    EXPECT_TRUE(checkScryptCost({}).ok());
    EXPECT_TRUE(checkScryptCost({14, 8, 8}).ok());
    EXPECT_TRUE(checkScryptCost({20, 8, 1}).ok());
    EXPECT_TRUE(refused({13, 8, 1}));
    EXPECT_TRUE(refused({21, 8, 1}));
    EXPECT_TRUE(refused({30, 8, 1}));
    EXPECT_TRUE(refused({255, 8, 1}));
    EXPECT_TRUE(refused({17, 0, 1}));
    EXPECT_TRUE(refused({17, 7, 1}));
    EXPECT_TRUE(refused({17, 0x80000000U, 1}));
    EXPECT_TRUE(refused({17, 8, 0}));
    EXPECT_TRUE(refused({17, 8, 9}));
    EXPECT_TRUE(refused({17, 8, 0xffffffffU}));
}

TEST(Scrypt, ImpossibleCostsAreErrors) {
    for (const ScryptCost cost :
         {ScryptCost{0, 8, 1}, ScryptCost{64, 8, 1}, ScryptCost{255, 8, 1}, ScryptCost{4, 0, 1},
          ScryptCost{4, 8, 0}, ScryptCost{4, 0xffffffffU, 0xffffffffU}}) {
        EXPECT_FALSE(scrypt(asBytes("p"), asBytes("s"), cost, 32).ok());
    }
}

}  // namespace
}  // namespace stacknet::crypto
