// stacknetctl attest fetch: what comes from a service is verified before it is kept.

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <filesystem>

#include "core/attestation/jwks.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/process.h"
#include "core/crypto/hash.h"
#include "tests/core/attestation/attestation_files.h"
#include "tests/support/attestation_nras.h"
#include "tests/support/openai_stub.h"
#include "tests/support/test_places.h"

namespace stacknet::contract {
namespace {

namespace json = boost::json;
namespace forged = attestation::testing;

constexpr const char* kDriverId = "NV_GPU_DRIVER_GH100_550.144.03";
constexpr const char* kAt = "2026-11-22T00:00:00Z";

struct Fetched {
    int code = -1;
    std::string out;
    std::string err;
};

class CtlAttestFetchTest : public ::testing::Test {
protected:
    CtlAttestFetchTest() {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-fetch-XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
        m_url = m_stub.url();
        m_url.resize(m_url.size() - 3);  // without "/v1"
    }
    ~CtlAttestFetchTest() override { std::filesystem::remove_all(m_folder); }
    Fetched fetch(std::vector<std::string> words) {
        ProcessOptions options;
        options.program = testing::builtProgram("stacknetctl");
        options.arguments = {"attest", "fetch"};
        options.arguments.insert(options.arguments.end(), words.begin(), words.end());
        options.arguments.insert(options.arguments.end(), {"--url", m_url, "--at", kAt, "--json"});
        const auto ran = runProcess(std::move(options), "", 60'000, 1 << 20);
        EXPECT_TRUE(ran.ok());
        if (!ran.ok()) return {};
        return {ran->exit.code, ran->standardOutput, ran->standardError};
    }
    void serveRim(const std::string& id, const Bytes& xml, std::string sha256 = {}) {
        if (sha256.empty()) sha256 = toHex(crypto::sha256(xml));
        m_stub.page("/v1/rim/" + id, json::serialize(json::object{{"id", id},
                                                                  {"rim", toBase64(xml)},
                                                                  {"sha256", sha256},
                                                                  {"rim_format", "SWIDTAG"}}));
    }
    std::string folder() const { return m_folder.string(); }
    bool isEmpty() const { return std::filesystem::is_empty(m_folder); }

    stacknet::test::OpenAiStub m_stub;
    std::string m_url;
    std::filesystem::path m_folder;
};

TEST_F(CtlAttestFetchTest, ARimIsVerifiedAndKept) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const Bytes xml = forged::bytesOf("rims/VALID-NOW-driver-550.144.03.xml");
    serveRim(kDriverId, xml);
    const Fetched fetched = fetch({"rim", kDriverId, "--rims", folder()});
    EXPECT_EQ(fetched.code, 0) << fetched.err;
    EXPECT_EQ(json::parse(fetched.out).at("id"), kDriverId);
    EXPECT_FALSE(isEmpty());
}

TEST_F(CtlAttestFetchTest, WhatIsNotTheRimIsNotKept) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const Bytes xml = forged::bytesOf("rims/VALID-NOW-driver-550.144.03.xml");
    serveRim(kDriverId, xml, std::string(64, '0'));
    EXPECT_EQ(fetch({"rim", kDriverId, "--rims", folder()}).code, 1) << "another digest";
    Bytes changed = xml;
    changed[changed.size() / 2] ^= 1;
    serveRim(kDriverId, changed);
    EXPECT_EQ(fetch({"rim", kDriverId, "--rims", folder()}).code, 1) << "another signature";
    serveRim("NV_GPU_DRIVER_GH100_550.90.07", xml);
    EXPECT_EQ(fetch({"rim", "NV_GPU_DRIVER_GH100_550.90.07", "--rims", folder()}).code, 1)
        << "another RIM than was asked for";
    const Fetched missing = fetch({"rim", "NV_GPU_DRIVER_GH100_1.2.3", "--rims", folder()});
    EXPECT_EQ(missing.code, 1);
    EXPECT_NE(missing.err.find("attestation.no_rim"), std::string::npos) << missing.err;
    EXPECT_EQ(fetch({"rim", "../../etc/passwd", "--rims", folder()}).code, 1);
    EXPECT_TRUE(isEmpty());
}

TEST_F(CtlAttestFetchTest, AnAnswerThatIsNoOcspResponseIsNotKept) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    m_stub.page("/", "{}");
    const std::string chain =
        (forged::attestationData() / "evidence/hopper-580.159.03/chain.pem").string();
    const Fetched fetched = fetch({"ocsp", "--chain", chain, "--revocation", folder()});
    EXPECT_EQ(fetched.code, 1);
    const json::value rows = json::parse(fetched.out);
    ASSERT_EQ(rows.as_array().size(), 4U) << "each certificate below the root";
    for (const json::value& row : rows.as_array()) EXPECT_EQ(row.at("kept"), false);
    ASSERT_EQ(m_stub.bodies().size(), 4U);
    EXPECT_TRUE(m_stub.bodies()[0].starts_with("\x30")) << "a DER sequence was sent";
    EXPECT_TRUE(std::filesystem::is_empty(m_folder / "ocsp"));
}

TEST_F(CtlAttestFetchTest, KeysAreReadBeforeTheyAreKept) {
    const std::string out = (m_folder / "keys.json").string();
    m_stub.page("/.well-known/jwks.json", "{\"keys\": 5}");
    EXPECT_EQ(fetch({"keys", "--out", out}).code, 1);
    EXPECT_TRUE(isEmpty());
    m_stub.page("/.well-known/jwks.json", forged::NrasService::make().jwks());
    const Fetched fetched = fetch({"keys", "--out", out});
    EXPECT_EQ(fetched.code, 0) << fetched.err;
    EXPECT_TRUE(attestation::loadNrasKeys(out).ok());
}

TEST_F(CtlAttestFetchTest, AServiceThatIsNotThereIsSaid) {
    m_url = "http://127.0.0.1:1";
    const Fetched fetched = fetch({"rim", kDriverId, "--rims", folder()});
    EXPECT_EQ(fetched.code, 1);
    EXPECT_NE(fetched.err.find("ctl.http_failed"), std::string::npos) << fetched.err;
    EXPECT_EQ(fetch({"rim"}).code, 2);
    EXPECT_EQ(fetch({"everything"}).code, 2);
}

}  // namespace
}  // namespace stacknet::contract
