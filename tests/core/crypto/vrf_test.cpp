#include "core/crypto/vrf.h"

#include <gtest/gtest.h>
#include <sodium.h>

#include <set>

#include "core/base/codec.h"
#include "core/crypto/x25519.h"

namespace stacknet::crypto {
namespace {

struct Rfc9381Case {
    const char* seed;
    const char* publicKey;
    const char* input;
    const char* proof;
    const char* output;
};

// RFC 9381 appendix B.3, examples 16, 17 and 18.
const Rfc9381Case kRfc9381[] = {
    {"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
     "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "8657106690b5526245a92b003bb079ccd1a92130477671f6fc01ad16f26f723f26f8a57ccaed74ee1b190bed1f47"
     "9d9727d2d0f9b005a6e456a35d4fb0daab1268a1b0db10836d9826a528ca76567805",
     "90cf1df3b703cce59e2a35b925d411164068269d7b2d29f3301c03dd757876ff66b71dda49d2de59d03450451af0"
     "26798e8f81cd2e333de5cdf4f3e140fdd8ae"},
    {"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
     "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
     "f3141cd382dc42909d19ec5110469e4feae18300e94f304590abdced48aed5933bf0864a62558b3ed7f2fea45c92"
     "a465301b3bbf5e3e54ddf2d935be3b67926da3ef39226bbc355bdc9850112c8f4b02",
     "eb4440665d3891d668e7e0fcaf587f1b4bd7fbfe99d0eb2211ccec90496310eb5e33821bc613efb94db5e5b54c70"
     "a848a0bef4553a41befc57663b56373a5031"},
    {"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
     "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
     "9bc0f79119cc5604bf02d23b4caede71393cedfbb191434dd016d30177ccbf8096bb474e53895c362d8628ee9f9e"
     "a3c0e52c7a5c691b6c18c9979866568add7a2d41b00b05081ed0f58ee5e31b3a970e",
     "645427e5d00c62a23fb703732fa5d892940935942101e456ecca7bb217c61c452118fec1219202a0edcf038bb637"
     "3241578be7217ba85a2687f7a0310b2df19f"}};

VrfKey keyOf(const char* seed) {
    const Bytes bytes = fromHex(seed).value();
    return VrfKey::fromSeed(ByteView(bytes).first<32>());
}

TEST(Vrf, ProvesAndVerifiesAsRfc9381AppendixB3) {
    for (const Rfc9381Case& one : kRfc9381) {
        SCOPED_TRACE(one.seed);
        const VrfKey key = keyOf(one.seed);
        EXPECT_EQ(toHex(key.publicKey()), one.publicKey);
        const Bytes input = fromHex(one.input).value();
        const VrfProof proof = key.prove(input);
        EXPECT_EQ(toHex(proof), one.proof);
        const auto output = vrfVerify(key.publicKey(), input, proof);
        ASSERT_TRUE(output.ok());
        EXPECT_EQ(toHex(*output), one.output);
    }
}

TEST(Vrf, AnyFlippedBitIsRefused) {
    const VrfKey key = keyOf(kRfc9381[1].seed);
    const Bytes input = {0x72};
    const VrfProof proof = key.prove(input);
    for (std::size_t bit = 0; bit < VrfProof::size * 8; ++bit) {
        VrfProof changed = proof;
        changed.data[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        const auto verdict = vrfVerify(key.publicKey(), input, changed);
        ASSERT_FALSE(verdict.ok()) << "bit " << bit;
        EXPECT_EQ(verdict.error().code, "crypto.bad_proof");
    }
    EXPECT_FALSE(vrfVerify(key.publicKey(), Bytes{0x73}, proof).ok());
    EXPECT_FALSE(vrfVerify(keyOf(kRfc9381[0].seed).publicKey(), input, proof).ok());
}

TEST(Vrf, AnUnreducedScalarIsAnotherSpellingAndRefused) {
    const VrfKey key = keyOf(kRfc9381[0].seed);
    VrfProof proof = key.prove({});
    // s + L, where it still fits into 32 bytes.
    const Bytes order =
        fromHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010").value();
    unsigned carry = 0;
    for (std::size_t i = 0; i < 32; ++i) {
        carry += proof.data[48 + i] + unsigned{order[i]};
        proof.data[48 + i] = static_cast<std::uint8_t>(carry);
        carry >>= 8U;
    }
    ASSERT_EQ(carry, 0U);
    EXPECT_FALSE(vrfVerify(key.publicKey(), {}, proof).ok());
}

TEST(Vrf, AGammaWithATorsionPartIsRefused) {
    const VrfKey key = keyOf(kRfc9381[0].seed);
    VrfProof proof = key.prove({});
    const Bytes order8 =
        fromHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05").value();
    std::array<std::uint8_t, 32> moved{};
    ASSERT_EQ(crypto_core_ed25519_add(moved.data(), proof.data.data(), order8.data()), 0);
    std::copy(moved.begin(), moved.end(), proof.data.begin());
    EXPECT_FALSE(vrfVerify(key.publicKey(), {}, proof).ok());
    EXPECT_FALSE(vrfVerify(VrfPublicKey{}, {}, key.prove({})).ok());
}

TEST(Vrf, ManyInputsProveVerifyAndDiffer) {
    // Enough inputs that the first try often finds no point.
    const VrfKey key = keyOf(kRfc9381[2].seed);
    std::set<VrfOutput> outputs;
    for (std::uint8_t i = 0; i < 60; ++i) {
        const Bytes input = {i, 0x55};
        const VrfProof proof = key.prove(input);
        EXPECT_EQ(proof, key.prove(input));
        const auto output = vrfVerify(key.publicKey(), input, proof);
        ASSERT_TRUE(output.ok());
        outputs.insert(*output);
    }
    EXPECT_EQ(outputs.size(), 60U);
}

TEST(Vrf, TheOutputOfAVerifiedProofNeedsNoKey) {
    const VrfKey key = keyOf(kRfc9381[1].seed);
    const VrfProof proof = key.prove(asBytes("input"));
    EXPECT_EQ(vrfOutput(proof).value(),
              vrfVerify(key.publicKey(), asBytes("input"), proof).value());
    // Bytes that no verified proof has.
    EXPECT_EQ(vrfOutput(VrfProof{}).error().code, "crypto.bad_proof");
    VrfProof bad = proof;
    bad.data[79] = 0xff;  // s is not reduced
    EXPECT_EQ(vrfOutput(bad).error().code, "crypto.bad_proof");
    bad = proof;
    std::fill_n(bad.data.begin(), 32, std::uint8_t{0});
    bad.data[0] = 1;  // the identity
    EXPECT_EQ(vrfOutput(bad).error().code, "crypto.bad_proof");
    // c is not part of the output: only who knows the key and the input can check it.
    bad = proof;
    bad.data[32] ^= 1;
    EXPECT_EQ(vrfOutput(bad).value(), vrfOutput(proof).value());
    EXPECT_FALSE(vrfVerify(key.publicKey(), asBytes("input"), bad).ok());
}

TEST(Vrf, PublicKeysAreOfThePrimeOrderGroup) {
    EXPECT_TRUE(isVrfPublicKey(keyOf(kRfc9381[0].seed).publicKey()));
    EXPECT_FALSE(isVrfPublicKey(VrfPublicKey{}));
    VrfPublicKey mixed;  // the base point and a point of order 8
    mixed.data =
        fixedFromHex<Hash256>("98519eadf35b995233b51b5cd23e9cc5a28b639b5a4af0ec903cb960d81b7819")
            .value()
            .data;
    EXPECT_FALSE(isVrfPublicKey(mixed));
}

TEST(Vrf, TheKeyOfANodeIsNotItsSigningKey) {
    SeededRng rng(9);
    const SigningKey node = SigningKey::generate(rng);
    const VrfKey derived = VrfKey::fromSigningKey(node);
    EXPECT_NE(toHex(derived.publicKey()), toHex(node.publicKey()));
    EXPECT_EQ(derived.publicKey(), VrfKey::fromSigningKey(node).publicKey());
    EXPECT_NE(derived.publicKey(), VrfKey::fromSigningKey(SigningKey::generate(rng)).publicKey());
    EXPECT_NE(derived.publicKey(), VrfKey::fromSeed(node.seed().view()).publicKey());
}

TEST(X25519, SmallOrderIsFoundInEverySpelling) {
    // The list of RFC 7748 section 6.1 and libsodium's: orders 1, 2, 4, 8, canonical or not.
    for (const char* point : {"0000000000000000000000000000000000000000000000000000000000000000",
                              "0100000000000000000000000000000000000000000000000000000000000000",
                              "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
                              "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
                              "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                              "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                              "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"}) {
        auto key = fixedFromHex<X25519PublicKey>(point).value();
        EXPECT_TRUE(isSmallOrder(key)) << point;
        key.data[31] |= 0x80;
        EXPECT_TRUE(isSmallOrder(key)) << point << " with the unused bit";
    }
    SeededRng rng(1);
    EXPECT_FALSE(isSmallOrder(X25519KeyPair::generate(rng).publicKey));
    EXPECT_FALSE(isSmallOrder(X25519PublicKey{{9}}));
}

}  // namespace
}  // namespace stacknet::crypto
