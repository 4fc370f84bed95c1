// Keccak-256 and secp256k1 recovery: what wallets need. Data-driven where vectors are present.

#include <set>

#include "core/crypto/hash.h"
#include "core/crypto/keccak.h"
#include "core/crypto/secp256k1.h"
#include "tests/core/crypto/vector_files.h"

namespace stacknet::crypto {
namespace {

using namespace stacknet::test;

TEST(Keccak256, IsEthereumsAndNotSha3) {
    // keccak256(""), known from every empty account's code hash; SHA3-256("") is a7ffc6f8...
    EXPECT_EQ(toHex(keccak256({})),
              "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
    EXPECT_EQ(toHex(keccak256(asBytes("transfer(address,uint256)"))).substr(0, 8), "a9059cbb");
}

TEST(Keccak256, EveryLengthAroundTheBlockDiffers) {
    std::set<Hash256> digests;
    for (std::size_t size = 0; size <= 3 * 136 + 1; ++size) {
        digests.insert(keccak256(Bytes(size, 0)));
    }
    EXPECT_EQ(digests.size(), 3U * 136 + 2);
}

TEST(Vectors, Keccak256) {
    const auto document = vectorFile("wallet/wallet.json");
    if (!document) GTEST_SKIP();
    const auto& cases = document->as_object().at("keccak256").as_array();
    EXPECT_FALSE(cases.empty());
    for (const Json& entry : cases) {
        const auto& test = entry.as_object();
        Bytes data;
        if (test.contains("text")) {
            data = toBytes(text(test, "text"));
        } else {
            const std::int64_t size = number(test, "n");
            for (std::int64_t i = 0; i < size; ++i) {
                data.push_back(static_cast<std::uint8_t>(7 * i + size));
            }
        }
        SCOPED_TRACE(data.size());
        EXPECT_EQ(toHex(keccak256(data)), text(test, "digest"));
    }
    std::cout << "keccak256: ran " << cases.size() << " cases\n";
}

/// The 20 bytes of an address, from 0x and 40 digits of either case.
Bytes addressBytes(std::string address) {
    for (char& letter : address) letter = static_cast<char>(std::tolower(letter));
    return fromHex(std::string_view(address).substr(2)).value();
}

TEST(Vectors, EvmSignaturesRecoverToTheirAddress) {
    const auto document = vectorFile("wallet/wallet.json");
    if (!document) GTEST_SKIP();
    const auto& cases = document->as_object().at("evm").as_array();
    EXPECT_FALSE(cases.empty());
    for (const Json& entry : cases) {
        const auto& test = entry.as_object();
        const Bytes signature = fromHex(text(test, "signature").substr(2)).value();
        ASSERT_EQ(signature.size(), 65U);
        const auto digest = fixedFromHex<Hash256>(text(test, "eip191_hash").substr(2)).value();
        const auto key =
            recoverSecp256k1(digest, ByteView(signature).first<64>(), signature[64] - 27);
        ASSERT_TRUE(key.ok()) << key.error().message;
        EXPECT_TRUE(std::ranges::equal(keccak256(*key).view().last(20),
                                       addressBytes(text(test, "address"))));
        // The other parity is another wallet.
        const auto other =
            recoverSecp256k1(digest, ByteView(signature).first<64>(), 28 - signature[64]);
        EXPECT_TRUE(!other.ok() || *other != *key);
    }
    std::cout << "evm: ran " << cases.size() << " cases\n";
}

/// r and s of a canonical DER signature, left padded to 32 bytes; nothing when it is none.
std::optional<Bytes> fromDer(ByteView der) {
    Bytes rs;
    if (der.size() < 2 || der[0] != 0x30 || der[1] != der.size() - 2) return std::nullopt;
    for (ByteView rest = der.subspan(2); rs.size() < 64;) {
        if (rest.size() < 3 || rest[0] != 2 || rest[1] == 0 || rest[1] > rest.size() - 2 ||
            rest[2] >= 0x80) {
            return std::nullopt;
        }
        ByteView number = rest.subspan(2, rest[1]);
        rest = rest.subspan(2 + rest[1]);
        if (number.size() > 1 && number[0] == 0 && number[1] < 0x80) return std::nullopt;
        if (number[0] == 0) number = number.subspan(1);
        if (number.size() > 32) return std::nullopt;
        rs.insert(rs.end(), 32 - number.size(), 0);
        rs.insert(rs.end(), number.begin(), number.end());
        if (rs.size() == 64 && !rest.empty()) return std::nullopt;
    }
    return rs;
}

/// True when `rs` recovers to the group's key under either parity.
bool recoversTo(const JsonObject& group, ByteView message, const Bytes& rs) {
    const Bytes point = hex(group.at("publicKey").as_object(), "uncompressed");
    for (int recoveryId = 0; recoveryId < 2; ++recoveryId) {
        const auto key = recoverSecp256k1(sha256(message), ByteView(rs).first<64>(), recoveryId);
        if (key.ok() && std::ranges::equal(*key, ByteView(point).subspan(1))) return true;
    }
    return false;
}

/// Valid with r = x - n, which only recovery ids 2 and 3 can tell.
bool isOverflowedR(const JsonObject& test) {
    return text(test, "comment").find("k*G has a large x-coordinate") != std::string::npos;
}

TEST(Vectors, Secp256k1RecoveryBitcoin) {
    // These cases hold the rule that s is in the lower half, as EIP-2 does.
    runFiles("wycheproof", "ecdsa_secp256k1_sha256_bitcoin",
             [](const auto& group, const auto& test, Tally& tally) {
                 const auto rs = fromDer(hex(test, "sig"));
                 if (!rs || isOverflowedR(test)) {
                     ++tally.outside;
                     return;
                 }
                 EXPECT_EQ(recoversTo(group, hex(test, "msg"), *rs), expectedValid(test));
                 tally.count(expectedValid(test));
             });
}

TEST(Vectors, Secp256k1RecoveryP1363) {
    // Here the upper half is valid; we refuse it, and nothing else that is valid.
    const Bytes half =
        fromHex("7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0").value();
    runFiles("wycheproof", "ecdsa_secp256k1_sha256_p1363",
             [&half](const auto& group, const auto& test, Tally& tally) {
                 const Bytes rs = hex(test, "sig");
                 if (rs.size() != 64 || isOverflowedR(test)) {
                     ++tally.outside;
                     return;
                 }
                 const bool low = Bytes(rs.begin() + 32, rs.end()) <= half;
                 const bool valid = expectedValid(test) && low;
                 EXPECT_EQ(recoversTo(group, hex(test, "msg"), rs), valid);
                 tally.count(valid);
             });
}

TEST(Secp256k1Recovery, OnlyTheParitiesAreRecoveryIds) {
    Hash256 digest;
    digest.data[31] = 1;
    Bytes rs(64, 1);
    ASSERT_TRUE(recoverSecp256k1(digest, ByteView(rs).first<64>(), 0).ok() ||
                recoverSecp256k1(digest, ByteView(rs).first<64>(), 1).ok());
    for (const int recoveryId : {-1, 2, 3, 27, 28}) {
        const auto key = recoverSecp256k1(digest, ByteView(rs).first<64>(), recoveryId);
        ASSERT_FALSE(key.ok());
        EXPECT_EQ(key.error().code, "crypto.bad_signature");
    }
}

TEST(Secp256k1Recovery, RAndSAreBelowTheOrderAndNotZero) {
    const Bytes order =
        fromHex("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141").value();
    const Bytes half =
        fromHex("7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0").value();
    // The x of the generator: a point with this x exists.
    const Bytes r =
        fromHex("79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798").value();
    const auto recover = [](Bytes left, const Bytes& right) {
        left.insert(left.end(), right.begin(), right.end());
        return recoverSecp256k1(sha256(asBytes("m")), ByteView(left).first<64>(), 0);
    };
    EXPECT_TRUE(recover(r, half).ok());
    Bytes above = half;
    above.back() += 1;
    EXPECT_EQ(recover(r, above).error().code, "crypto.bad_signature");
    EXPECT_EQ(recover(r, order).error().code, "crypto.bad_signature");
    EXPECT_EQ(recover(r, Bytes(32, 0)).error().code, "crypto.bad_signature");
    EXPECT_EQ(recover(Bytes(32, 0), half).error().code, "crypto.bad_signature");
    EXPECT_EQ(recover(order, half).error().code, "crypto.bad_signature");
    EXPECT_EQ(recover(Bytes(32, 0xff), half).error().code, "crypto.bad_signature");
}

}  // namespace
}  // namespace stacknet::crypto
