// Data-driven: every case of every file found below $STACKNET_TESTDATA/vectors is run.

#include <bit>
#include <fstream>

#include "core/crypto/aead.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/hash.h"
#include "core/crypto/scrypt.h"
#include "core/crypto/x25519.h"
#include "tests/core/crypto/vector_files.h"

namespace stacknet::crypto {
namespace {

using namespace stacknet::test;

TEST(Vectors, Ed25519) {
    runFiles("wycheproof", "ed25519", [](const auto& group, const auto& test, Tally& tally) {
        const bool valid = expectedValid(test);
        const auto key =
            PublicKey::from(hex(group.at("publicKey").as_object(), "pk"), "public key");
        const auto signature = Signature::from(hex(test, "sig"), "signature");
        const bool accepted =
            key.ok() && signature.ok() && verify(*key, hex(test, "msg"), *signature);
        EXPECT_EQ(accepted, valid);
        tally.count(valid);
    });
}

TEST(Vectors, X25519) {
    runFiles("wycheproof", "x25519_test", [](const auto&, const auto& test, Tally& tally) {
        const Bytes secret = hex(test, "private");
        const auto peer = X25519PublicKey::from(hex(test, "public"), "public");
        ASSERT_EQ(secret.size(), 32U);
        ASSERT_TRUE(peer.ok());
        const auto pair = X25519KeyPair::fromSecret(ByteView(secret).first<32>());
        const auto shared = x25519(pair.secretKey, *peer);
        const Bytes expected = hex(test, "shared");
        // An all-zero secret comes of a small-order point: RFC 7748 section 6.1 lets us refuse.
        const bool zero = std::all_of(expected.begin(), expected.end(),
                                      [](std::uint8_t byte) { return byte == 0; });
        const bool valid = expectedValid(test) && !zero;
        EXPECT_EQ(shared.ok(), valid);
        if (shared.ok() && valid) {
            EXPECT_TRUE(std::equal(expected.begin(), expected.end(), shared->view().begin()));
        }
        tally.count(valid);
    });
}

void checkAead(const JsonObject& test, ByteView key, ByteView nonce, ByteView plaintext,
               ByteView associatedData, Tally& tally) {
    const bool valid = expectedValid(test);
    Bytes sealed = hex(test, {"ct", "ciphertext"});
    const Bytes tag = hex(test, "tag");
    sealed.insert(sealed.end(), tag.begin(), tag.end());
    const auto opened = aeadOpen(key.first<32>(), nonce.first<12>(), sealed, associatedData);
    EXPECT_EQ(opened.ok(), valid);
    if (valid && opened.ok()) {
        EXPECT_TRUE(std::ranges::equal(opened->view(), plaintext));
        EXPECT_EQ(aeadSeal(key.first<32>(), nonce.first<12>(), plaintext, associatedData), sealed);
    }
    if (!opened.ok()) {
        EXPECT_EQ(opened.error().code, "crypto.failed");
    }
    tally.count(valid);
}

TEST(Vectors, AesGcmWycheproof) {
    runFiles("wycheproof", "aes_gcm_test", [](const auto& group, const auto& test, Tally& tally) {
        if (number(group, "ivSize") != 96 || number(group, "keySize") != 256 ||
            number(group, "tagSize") != 128) {
            ++tally.outside;
            return;
        }
        checkAead(test, hex(test, "key"), hex(test, "iv"), hex(test, "msg"), hex(test, "aad"),
                  tally);
    });
}

TEST(Vectors, AesGcmNist) {
    runFiles("nist", "aes256gcm", [](const auto&, const auto& test, Tally& tally) {
        const Bytes key = hex(test, "key");
        const Bytes nonce = hex(test, "nonce");
        if (key.size() != 32 || nonce.size() != 12 || hex(test, "tag").size() != 16) {
            ++tally.outside;
            return;
        }
        checkAead(test, key, nonce, hex(test, {"in", "plaintext"}), hex(test, {"ad", "aad"}),
                  tally);
    });
}

TEST(Vectors, HkdfSha256) {
    runFiles("wycheproof", "hkdf_sha256", [](const auto&, const auto& test, Tally& tally) {
        const bool valid = expectedValid(test);
        const auto size = static_cast<std::size_t>(number(test, "size"));
        const SecretBytes prk = hkdfExtract(hex(test, "salt"), hex(test, "ikm"));
        tally.count(valid);
        if (!valid) {
            // The only thing that can be wrong: more output than RFC 5869 allows, our own mistake.
            ASSERT_GT(size, 255U * 32U);
            EXPECT_DEATH((void)hkdfExpand(prk.view(), hex(test, "info"), size), "255");
            return;
        }
        const SecretBytes okm = hkdfExpand(prk.view(), hex(test, "info"), size);
        EXPECT_TRUE(std::ranges::equal(okm.view(), hex(test, "okm")));
    });
}

TEST(Vectors, HmacSha256) {
    runFiles("wycheproof", "hmac_sha256", [](const auto& group, const auto& test, Tally& tally) {
        const bool valid = expectedValid(test);
        const Bytes tag = hex(test, "tag");
        const Hash256 mac = hmacSha256(hex(test, "key"), hex(test, "msg"));
        const auto size = static_cast<std::size_t>(number(group, "tagSize")) / 8;
        ASSERT_LE(size, Hash256::size);
        EXPECT_EQ(equalConstantTime(mac.view().first(size), tag), valid);
        tally.count(valid);
    });
}

/// What the kernel says can be taken without swapping, in bytes.
std::uint64_t availableMemory() {
    std::ifstream file("/proc/meminfo");
    for (std::string name, unit; file >> name;) {
        std::uint64_t kibibytes = 0;
        if (name == "MemAvailable:" && file >> kibibytes) return kibibytes * 1024;
        std::getline(file, unit);
    }
    return 0;
}

TEST(Vectors, Scrypt) {
    runFiles("scrypt", "", [](const auto&, const auto& test, Tally& tally) {
        const auto blocks = static_cast<std::uint64_t>(number(test, "N"));
        ASSERT_TRUE(std::has_single_bit(blocks));
        const ScryptCost cost{static_cast<std::uint8_t>(std::countr_zero(blocks)),
                              static_cast<std::uint32_t>(number(test, "r")),
                              static_cast<std::uint32_t>(number(test, "p"))};
        const std::uint64_t needed = 128 * blocks * cost.r;
        if (needed > availableMemory() / 2) {
            std::cout << "needs " << (needed >> 20U) << " MiB, not run on this machine\n";
            ++tally.outside;
            return;
        }
        const auto key = scrypt(asBytes(text(test, "password")), asBytes(text(test, "salt")), cost,
                                static_cast<std::size_t>(number(test, "dkLen")));
        ASSERT_TRUE(key.ok()) << key.error().message;
        EXPECT_TRUE(std::ranges::equal(key->view(), hex(test, "key")));
        tally.count(true);
    });
}

}  // namespace
}  // namespace stacknet::crypto
