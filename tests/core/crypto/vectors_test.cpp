// Data-driven: every case of every file found below $STACKNET_TESTDATA/vectors is run.

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/crypto/aead.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/hash.h"
#include "core/crypto/scrypt.h"
#include "core/crypto/x25519.h"

namespace stacknet::crypto {
namespace {

namespace fs = std::filesystem;
using Json = boost::json::value;
using JsonObject = boost::json::object;

fs::path vectorFolder() {
    const char* folder = std::getenv("STACKNET_TESTDATA");
    return fs::path(folder != nullptr ? folder : STACKNET_TESTDATA_DEFAULT) / "vectors";
}

/// The files of a folder whose names start as given, in a fixed order.
std::vector<fs::path> vectorFiles(const std::string& folder, const std::string& prefix) {
    std::vector<fs::path> files;
    std::error_code code;
    for (const auto& entry : fs::directory_iterator(vectorFolder() / folder, code)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(prefix) && name.ends_with(".json")) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string text(const JsonObject& object, std::string_view name) {
    return std::string(object.at(name).as_string());
}

/// Hexadecimal under the first of the names that is there; "text" in quotes, BoringSSL's other
/// notation, is the text itself.
Bytes hex(const JsonObject& object, std::initializer_list<std::string_view> names) {
    for (std::string_view name : names) {
        if (!object.contains(name)) continue;
        const std::string value = text(object, name);
        if (value.size() >= 2 && value.starts_with('"') && value.ends_with('"')) {
            return toBytes(std::string_view(value).substr(1, value.size() - 2));
        }
        const auto bytes = fromHex(value, name);
        if (bytes.ok()) return *bytes;
        ADD_FAILURE() << bytes.error().message;
        return {};
    }
    ADD_FAILURE() << "no field " << *names.begin();
    return {};
}
Bytes hex(const JsonObject& object, std::string_view name) {
    return hex(object, {name});
}

std::int64_t number(const JsonObject& object, std::string_view name) {
    return object.at(name).to_number<std::int64_t>();
}

/// True unless the case says that it must not be accepted.
bool expectedValid(const JsonObject& test) {
    return !test.contains("result") || text(test, "result") != "invalid";
}

/// Counts what was run and says so; a folder without vectors is a skip, an empty file a failure.
struct Tally {
    std::size_t valid = 0;
    std::size_t invalid = 0;
    std::size_t outside = 0;  ///< cases of parameters that this program does not use
    void count(bool isValid) { ++(isValid ? valid : invalid); }
};

using Case = std::function<void(const JsonObject& group, const JsonObject& test, Tally& tally)>;

void runFile(const fs::path& path, const Case& run) {
    SCOPED_TRACE(path.filename().string());
    const auto content = readFile(path, 64U << 20U);
    ASSERT_TRUE(content.ok()) << content.error().message;
    const Json document = boost::json::parse(asText(*content));
    Tally tally;
    const auto runAll = [&](const JsonObject& group) {
        for (const Json& test : group.at("tests").as_array()) {
            const auto& object = test.as_object();
            SCOPED_TRACE(object.contains("tcId") ? number(object, "tcId") : -1);
            run(group, object, tally);
        }
    };
    const auto& root = document.as_object();
    if (root.contains("testGroups")) {
        for (const Json& group : root.at("testGroups").as_array()) runAll(group.as_object());
    } else {
        runAll(root);
    }
    std::cout << path.filename().string() << ": ran " << tally.valid + tally.invalid << " cases ("
              << tally.valid << " valid, " << tally.invalid << " invalid), " << tally.outside
              << " outside of our parameters\n";
    EXPECT_GT(tally.valid + tally.invalid, 0U);
}

void runFiles(const std::string& folder, const std::string& prefix, const Case& run) {
    if (!fs::exists(vectorFolder())) {
        GTEST_SKIP() << "No test vectors in " << vectorFolder()
                     << "; set STACKNET_TESTDATA to run these cases.";
    }
    const auto files = vectorFiles(folder, prefix);
    EXPECT_FALSE(files.empty()) << folder << "/" << prefix << "*.json";
    for (const fs::path& file : files) runFile(file, run);
}

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
