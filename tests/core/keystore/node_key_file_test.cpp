#include "core/keystore/node_key_file.h"

#include <gtest/gtest.h>

#include <ctime>

#include "core/base/codec.h"
#include "core/crypto/hash.h"

namespace stacknet::keystore {
namespace {

// The least that is accepted: a derivation takes about 50 ms.
constexpr crypto::ScryptCost kCheap{14, 8, 1};
constexpr std::int64_t kCreatedMs = 1'700'000'000'000;
constexpr std::string_view kPassphrase = "correct horse battery staple";

// Where the fields lie, as node_key_file.h lays them out.
constexpr std::size_t kVersionAt = 4;
constexpr std::size_t kKindAt = 5;
constexpr std::size_t kLog2NAt = 6;
constexpr std::size_t kRAt = 7;
constexpr std::size_t kPAt = 11;
constexpr std::size_t kCreatedAt = 15;
constexpr std::size_t kPublicKeyAt = 23;
constexpr std::size_t kCommitmentAt = 87;
constexpr std::size_t kAliasSizeAt = 119;
constexpr std::size_t kAliasAt = 123;

crypto::SigningKey makeKey() {
    SeededRng rng(1);
    return crypto::SigningKey::generate(rng);
}

Bytes makeFile(std::string_view alias = "validator one") {
    SeededRng rng(2);
    auto file =
        sealKeyFile(KeyKind::Node, makeKey(), alias, kCreatedMs, asBytes(kPassphrase), kCheap, rng);
    EXPECT_TRUE(file.ok()) << file.error().message;
    return *file;
}

/// What somebody does who changes a file on purpose: the checksum fits again.
Bytes withChecksum(Bytes file) {
    const Hash256 sum = crypto::sha256(ByteView(file).first(file.size() - Hash256::size));
    std::copy(sum.data.begin(), sum.data.end(), file.end() - Hash256::size);
    return file;
}

std::string openCode(ByteView file, std::string_view passphrase = kPassphrase) {
    const auto key = openKeyFile(file, KeyKind::Node, asBytes(passphrase));
    return key.ok() ? "opened" : key.error().code;
}

TEST(NodeKeyFile, ComesBackAsItWas) {
    const Bytes file = makeFile();
    const auto info = readKeyFile(file);
    ASSERT_TRUE(info.ok()) << info.error().message;
    EXPECT_EQ(*info, (KeyFileInfo{KeyKind::Node, makeKey().publicKey(), "validator one", kCreatedMs,
                                  kCheap}));
    const auto key = openKeyFile(file, KeyKind::Node, asBytes(kPassphrase));
    ASSERT_TRUE(key.ok()) << key.error().message;
    EXPECT_TRUE(crypto::verify(info->publicKey, asBytes("vote"), key->sign(asBytes("vote"))));
}

TEST(NodeKeyFile, LayoutIsTheDocumentedOne) {
    const Bytes file = makeFile();
    EXPECT_EQ(asText(ByteView(file).first(4)), "SNNK");
    EXPECT_EQ(file[kVersionAt], 1);
    EXPECT_EQ(file[kKindAt], 1);
    EXPECT_EQ(file[kLog2NAt], 14);
    EXPECT_EQ(file[kRAt], 8);
    EXPECT_EQ(file[kPAt], 1);
    EXPECT_EQ(toHex(ByteView(file).subspan(kPublicKeyAt, 32)), toHex(makeKey().publicKey()));
    EXPECT_EQ(file[kAliasSizeAt], 13);
    EXPECT_EQ(asText(ByteView(file).subspan(kAliasAt, 13)), "validator one");
    EXPECT_EQ(file.size(), kKeyFileBytesMin - 1 + 13);
    EXPECT_EQ(makeFile("x").size(), kKeyFileBytesMin);
}

TEST(NodeKeyFile, DerivationIsTheDocumentedOne) {
    // The header's recipe done again from primitives, so that another program can follow it.
    const Bytes file = makeFile();
    const ByteView bytes(file);
    Bytes salt = toBytes("stacknet/node-key-kdf/v1");
    salt.push_back(0);
    salt.push_back(file[kKindAt]);
    salt.insert(salt.end(), file.begin() + kPublicKeyAt, file.begin() + kCommitmentAt);
    const auto root = crypto::scrypt(asBytes(kPassphrase), salt, kCheap, 32);
    ASSERT_TRUE(root.ok());
    const auto prk = crypto::hkdfExtract(asBytes("stacknet/node-key-file/v1"), root->view());
    const auto commitment = crypto::hkdfExpand(prk.view(), asBytes("commit"), 32);
    EXPECT_TRUE(std::ranges::equal(commitment.view(), bytes.subspan(kCommitmentAt, 32)));
}

TEST(NodeKeyFile, TheSeedIsNotInTheFile) {
    const Bytes file = makeFile();
    const auto seed = makeKey().seed();
    for (std::size_t at = 0; at + 4 <= seed.view().size(); ++at) {
        const auto piece = seed.view().subspan(at, 4);
        EXPECT_EQ(std::search(file.begin(), file.end(), piece.begin(), piece.end()), file.end());
    }
    EXPECT_EQ(asText(file).find(kPassphrase.substr(0, 7)), std::string_view::npos);
}

TEST(NodeKeyFile, EachSealIsNew) {
    SystemRng rng;
    const auto seal = [&] {
        return *sealKeyFile(KeyKind::Node, makeKey(), "a", 0, asBytes(kPassphrase), kCheap, rng);
    };
    const Bytes first = seal();
    const Bytes second = seal();
    EXPECT_NE(toHex(ByteView(first).subspan(kPublicKeyAt + 32, 64)),
              toHex(ByteView(second).subspan(kPublicKeyAt + 32, 64)));
    EXPECT_NE(toHex(ByteView(first).subspan(first.size() - 80, 48)),
              toHex(ByteView(second).subspan(second.size() - 80, 48)));
}

TEST(NodeKeyFile, WrongPassphraseIsSaidToBeWrong) {
    const Bytes file = makeFile();
    EXPECT_EQ(openCode(file, "correct horse battery stapl"), "keystore.wrong_passphrase");
    EXPECT_EQ(openCode(file, "Correct horse battery staple"), "keystore.wrong_passphrase");
    EXPECT_EQ(openCode(file, ""), "keystore.wrong_passphrase");
}

TEST(NodeKeyFile, EveryFlippedBitIsDamage) {
    const Bytes file = makeFile();
    for (std::size_t bit = 0; bit < file.size() * 8; ++bit) {
        Bytes changed = file;
        changed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        EXPECT_EQ(openCode(changed), "keystore.corrupt") << "bit " << bit;
    }
}

TEST(NodeKeyFile, EveryByteFlippedOnPurposeIsRefused) {
    const Bytes file = makeFile();
    for (std::size_t at = 0; at < file.size() - Hash256::size; ++at) {
        Bytes changed = file;
        changed[at] ^= 0x01;
        const std::string code = openCode(withChecksum(changed));
        EXPECT_TRUE(code == "keystore.corrupt" || code == "keystore.wrong_passphrase")
            << "byte " << at << ": " << code;
    }
}

TEST(NodeKeyFile, TheWholeHeaderIsAuthenticated) {
    // None of these takes part in the derivation, so only the associated data can tell.
    const Bytes file = makeFile();
    for (const std::size_t at : {kCreatedAt, kAliasAt, kAliasAt + 12}) {
        Bytes changed = file;
        changed[at] ^= 0x01;
        ASSERT_TRUE(readKeyFile(withChecksum(changed)).ok()) << at;
        EXPECT_EQ(openCode(withChecksum(changed)), "keystore.corrupt") << at;
    }
}

TEST(NodeKeyFile, EveryCutAndEveryAddedByteIsDamage) {
    const Bytes file = makeFile();
    for (std::size_t size = 0; size < file.size(); ++size) {
        EXPECT_EQ(openCode(ByteView(file).first(size)), "keystore.corrupt") << size;
    }
    Bytes longer = file;
    longer.push_back(0);
    EXPECT_EQ(openCode(withChecksum(longer)), "keystore.corrupt");
    EXPECT_EQ(openCode(Bytes(100'000, 'S')), "keystore.corrupt");
}

TEST(NodeKeyFile, HostileCostsAreRefusedBeforeAnythingIsDerived) {
    const std::clock_t started = std::clock();  // processor time, whatever else runs
    const Bytes file = makeFile();
    const std::clock_t afterSealing = std::clock();
    const auto with = [&](std::size_t at, std::uint32_t value, std::size_t size) {
        Bytes changed = file;
        for (std::size_t i = 0; i < size; ++i) {
            changed[at + i] = static_cast<std::uint8_t>(value >> (8 * i));
        }
        return withChecksum(changed);
    };
    for (const Bytes& hostile :
         {with(kLog2NAt, 30, 1), with(kLog2NAt, 21, 1), with(kLog2NAt, 255, 1),
          with(kLog2NAt, 0, 1), with(kRAt, 0x80000000U, 4), with(kRAt, 0, 4), with(kPAt, 0, 4),
          with(kPAt, 9, 4), with(kPAt, 0xffffffffU, 4)}) {
        EXPECT_EQ(openCode(hostile), "keystore.corrupt");
        EXPECT_FALSE(readKeyFile(hostile).ok());
    }
    EXPECT_LT(std::clock() - afterSealing, CLOCKS_PER_SEC / 20);
    EXPECT_GT(afterSealing - started, CLOCKS_PER_SEC / 1'000) << "the derivation did not run";
}

TEST(NodeKeyFile, ErrorsNameTheFieldAndTheVersion) {
    Bytes newer = makeFile();
    newer[kVersionAt] = 2;
    EXPECT_EQ(openCode(withChecksum(newer)), "keystore.newer_version");
    Bytes hostile = makeFile();
    hostile[kLog2NAt] = 30;
    const auto refused = readKeyFile(withChecksum(hostile));
    ASSERT_FALSE(refused.ok());
    EXPECT_NE(refused.error().message.find("log2N"), std::string::npos);
    Bytes alias = makeFile();
    alias[kAliasSizeAt] = 200;
    const auto longAlias = readKeyFile(withChecksum(alias));
    ASSERT_FALSE(longAlias.ok());
    EXPECT_NE(longAlias.error().message.find("alias"), std::string::npos);
}

TEST(NodeKeyFile, AnotherSealedKeyUnderTheSamePassphraseIsRefused) {
    // Two files of one passphrase: their sealed parts cannot be exchanged.
    SystemRng rng;
    const Bytes first = makeFile();
    const Bytes second =
        *sealKeyFile(KeyKind::Node, crypto::SigningKey::generate(rng), "validator one", kCreatedMs,
                     asBytes(kPassphrase), kCheap, rng);
    ASSERT_EQ(first.size(), second.size());
    Bytes mixed = first;
    std::copy(second.end() - 80, second.end() - 32, mixed.end() - 80);
    EXPECT_EQ(openCode(withChecksum(mixed)), "keystore.corrupt");
}

TEST(NodeKeyFile, KindsAreNotTaken) {
    SystemRng rng;
    const Bytes transport =
        *sealKeyFile(KeyKind::Transport, makeKey(), "t", 0, asBytes(kPassphrase), kCheap, rng);
    EXPECT_EQ(openCode(transport), "keystore.wrong_kind");
    // Somebody rewrites the kind: the derivation is another one.
    Bytes changed = transport;
    changed[kKindAt] = static_cast<std::uint8_t>(KeyKind::Node);
    EXPECT_EQ(openCode(withChecksum(changed)), "keystore.wrong_passphrase");
}

TEST(NodeKeyFile, AliasesAreText) {
    for (const char* good : {"a", "Küche", "节点", "with spaces"}) {
        EXPECT_TRUE(checkAlias(good).ok()) << good;
    }
    EXPECT_TRUE(checkAlias(std::string(64, 'a')).ok());
    for (const std::string& bad :
         {std::string(), std::string(65, 'a'), std::string("a\nb"), std::string("\xff"),
          std::string("a\0b", 3), std::string("\x7f"), std::string("\xc2\x85")}) {
        EXPECT_EQ(checkAlias(bad).error().code, "keystore.bad_alias");
    }
    SystemRng rng;
    EXPECT_EQ(sealKeyFile(KeyKind::Node, makeKey(), "", 0, asBytes("p"), kCheap, rng).error().code,
              "keystore.bad_alias");
    EXPECT_EQ(
        sealKeyFile(KeyKind::Node, makeKey(), "a", 0, asBytes("p"), {30, 8, 1}, rng).error().code,
        "crypto.scrypt_cost");
}

}  // namespace
}  // namespace stacknet::keystore
