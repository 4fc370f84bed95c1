// stacknetctl attest: every subcommand through the built program, its exit codes and its JSON.

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <filesystem>

#include "core/api/api_json.h"
#include "core/api/operator_server.h"
#include "core/attestation/evidence_list.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/process.h"
#include "tests/core/attestation/attestation_files.h"
#include "tests/support/attestation_nras.h"
#include "tests/support/fake_node.h"
#include "tests/support/forged_evidence.h"
#include "tests/support/sample_attestation.h"
#include "tests/support/sample_snapshot.h"
#include "tests/support/test_places.h"

namespace stacknet::contract {
namespace {

namespace json = boost::json;
namespace forged = attestation::testing;
using Words = std::vector<std::string>;

constexpr int kRunMs = 60'000;
constexpr std::size_t kOutputMax = std::size_t{4} << 20;
constexpr const char* kNonce545 =
    "4cff7f5380ead8fad8ec2c531c110aca4302a88f603792801a8ca29ee151af2e";

struct Ran {
    int code = -1;
    std::string out;
    std::string err;
    json::value json() const {
        boost::system::error_code error;
        json::value document = json::parse(out, error);
        EXPECT_FALSE(error) << out << err;
        return error ? json::value(json::object()) : document;
    }
    bool says(const std::string& text) const { return out.find(text) != std::string::npos; }
};

class CtlAttestTest : public ::testing::Test {
protected:
    CtlAttestTest() {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-ctl-XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
    }
    ~CtlAttestTest() override { std::filesystem::remove_all(m_folder); }

    static Ran attest(const Words& words) {
        ProcessOptions options;
        options.program = testing::builtProgram("stacknetctl");
        options.arguments = {"attest"};
        options.arguments.insert(options.arguments.end(), words.begin(), words.end());
        const auto ran = runProcess(std::move(options), "", kRunMs, kOutputMax);
        EXPECT_TRUE(ran.ok()) << (ran.ok() ? "" : ran.error().message);
        if (!ran.ok()) return {};
        EXPECT_FALSE(ran->timedOut);
        return {ran->exit.code, ran->standardOutput, ran->standardError};
    }
    std::string file(const std::string& name, ByteView content) {
        const std::filesystem::path path = m_folder / name;
        EXPECT_TRUE(writeFileAtomically(path, content, 0600).ok());
        return path.string();
    }
    std::string file(const std::string& name, std::string_view content) {
        return file(name, asBytes(content));
    }
    std::string folder(const std::string& name) {
        std::filesystem::create_directories(m_folder / name);
        return (m_folder / name).string();
    }
    static std::string real(const std::string& name) {
        return (forged::attestationData() / name).string();
    }
    static std::string real545(const std::string& name) {
        return real("e2e-hopper-545.00/" + name);
    }
    /// Real evidence that passes, and what else is said.
    Words complete(const std::string& verb, const Words& more = {}) {
        Words words = {verb,
                       "--report",
                       real545("report.bin"),
                       "--chain",
                       real545("chain.pem"),
                       "--policy",
                       file("policy.json", R"({"require_fwid":false})")};
        words.insert(words.end(), more.begin(), more.end());
        return words;
    }
    Words withRims(const std::string& verb, const Words& more = {}) {
        Words words = complete(verb, {"--driver-rim", real545("driver.swidtag"), "--vbios-rim",
                                      real545("vbios.swidtag"), "--nonce", kNonce545});
        words.insert(words.end(), more.begin(), more.end());
        return words;
    }

    std::filesystem::path m_folder;
};

const Words kThen = {"--at", "2024-06-01T00:00:00Z"};
const Words kThenJson = {"--at", "2024-06-01T00:00:00Z", "--json"};

TEST_F(CtlAttestTest, GenuineEvidenceAtItsTimePasses) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const Ran ran = attest(withRims("verify", kThenJson));
    EXPECT_EQ(ran.code, 0) << ran.out << ran.err;
    const json::value answer = ran.json();
    EXPECT_EQ(answer.at("passed"), true);
    EXPECT_EQ(answer.at("result"), "PASS");
    EXPECT_TRUE(answer.at("problem").is_null());
    EXPECT_EQ(answer.at("checked_at"), "2024-06-01T00:00:00Z");
    EXPECT_EQ(answer.at("valid_until"), "2024-06-01T01:00:00Z");
    EXPECT_EQ(answer.at("freshness_proven"), true);
    EXPECT_TRUE(answer.at("gpus_expected").is_null());
    EXPECT_EQ(answer.at("cpu_side"), "not_proven");
    EXPECT_EQ(answer.at("unreadable").as_array().size(), 0U);
    EXPECT_EQ(answer.at("checks").as_array().size(), 2U);
    ASSERT_EQ(answer.at("gpus").as_array().size(), 1U);
    const json::value& gpu = answer.at("gpus").at(0);
    EXPECT_EQ(gpu.at("checks").as_array().size(), 16U);
    EXPECT_EQ(gpu.at("driver_version"), "545.00");
    EXPECT_EQ(gpu.at("identity").at("family"), "Hopper");
    EXPECT_EQ(gpu.at("identity").at("pdi").as_string().size(), 16U);
    ASSERT_EQ(gpu.at("certificates").as_array().size(), 5U);
    EXPECT_EQ(gpu.at("certificates").at(4).at("subject"), "NVIDIA Device Identity CA");
    EXPECT_EQ(gpu.at("measurements").as_array().size(), 33U);
    EXPECT_EQ(gpu.at("measurements").at(0).at("outcome"), "match");
    EXPECT_EQ(gpu.at("measurements").at(0).at("actual").as_string().size(), 96U);
    EXPECT_EQ(gpu.at("rims").as_array().size(), 2U);
    EXPECT_EQ(gpu.at("rims").at(0).at("id"), "NV_GPU_DRIVER_GH100_545.00");
    const Ran text = attest(withRims("verify", kThen));
    EXPECT_EQ(text.code, 0) << text.err;
    EXPECT_TRUE(text.says("PASS until 2024-06-01T01:00:00Z.")) << text.out;
    EXPECT_TRUE(text.says("report_signature   pass")) << text.out;
    EXPECT_TRUE(text.says("cannot prove the CPU side"));
}

TEST_F(CtlAttestTest, WhatDoesNotPassIsNamedWithExitCodeOne) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const auto result = [&](const Words& words) {
        const Ran ran = attest(words);
        EXPECT_EQ(ran.code, 1) << ran.out << ran.err;
        const json::value answer = ran.json();
        EXPECT_EQ(answer.at("passed"), false);
        EXPECT_TRUE(answer.at("valid_until").is_null());
        EXPECT_FALSE(answer.at("problem").at("detail").as_string().empty());
        EXPECT_FALSE(answer.at("problem").at("remedy").as_string().empty());
        return std::string(answer.at("result").as_string());
    };
    EXPECT_EQ(result(withRims("verify", {"--json", "--at", "2026-11-22T00:00:00Z"})),
              "RIM_EXPIRED");
    EXPECT_EQ(result(complete("verify",
                              {"--json", "--at", "2024-06-01T00:00:00Z", "--nonce", kNonce545})),
              "RIM_UNAVAILABLE");
    EXPECT_EQ(result(withRims("verify", {"--json", "--at", "2024-06-01T02:00:00+02:00", "--nonce",
                                         std::string(64, 'a')})),
              "NONCE_MISMATCH");
    EXPECT_EQ(result(withRims("verify", {"--json", "--at", "2024-06-01T00:00:00Z", "--policy",
                                         file("strict.json", "{}")})),
              "FWID_ABSENT");
    const Words mismatch =
        withRims("verify", {"--at", "2024-06-01T00:00:00Z", "--json", "--vbios-rim",
                            real545("vbios-MISMATCH-idx1-2-3-9.swidtag")});
    EXPECT_EQ(result(mismatch), "MEASUREMENT_MISMATCH");
    EXPECT_EQ(json::serialize(attest(mismatch).json().at("gpus").at(0).at("mismatches")),
              "[1,2,3,9]");
}

TEST_F(CtlAttestTest, ExplainSaysWhatFailedUntilWhenAndWhatToDo) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const Ran expired = attest(withRims("explain", {"--at", "2026-11-22T00:00:00Z"}));
    EXPECT_EQ(expired.code, 1) << expired.err;
    EXPECT_TRUE(expired.says("driver_rim, RIM_EXPIRED")) << expired.out;
    EXPECT_TRUE(expired.says("2025-06-22"));
    EXPECT_TRUE(expired.says("to do   Fetch the RIM file again"));
    EXPECT_TRUE(expired.says("certificate  NVIDIA GH100 Identity, until 9999-12-31"));
    EXPECT_TRUE(expired.says("cannot prove the CPU side"));
    const Ran mismatch =
        attest(withRims("explain", {"--at", "2024-06-01T00:00:00Z", "--vbios-rim",
                                    real545("vbios-MISMATCH-idx1-2-3-9.swidtag")}));
    EXPECT_EQ(mismatch.code, 1);
    EXPECT_TRUE(mismatch.says("index 9 of the vbios RIM")) << mismatch.out;
    EXPECT_TRUE(mismatch.says("    measured  "));
    EXPECT_TRUE(mismatch.says("    expected  "));
    const Ran good = attest(withRims("explain", kThen));
    EXPECT_EQ(good.code, 0) << good.err;
    EXPECT_TRUE(good.says("not proven  firmware_id:")) << good.out;
    EXPECT_TRUE(good.says("not proven  revocation:"));
    EXPECT_TRUE(good.says("its signer until 20"));
}

/// The evidence itself never says what it should have been asked.
TEST_F(CtlAttestTest, TheNonceIsTheVerifiersOwn) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const Ran missing = attest(complete("verify"));
    EXPECT_EQ(missing.code, 2);
    EXPECT_NE(missing.err.find("--nonce is missing"), std::string::npos) << missing.err;
    for (const std::string& bad :
         {std::string("abcd"), std::string(64, 'A'), std::string(66, 'a')}) {
        const Ran ran = attest(complete("verify", {"--nonce", bad}));
        EXPECT_EQ(ran.code, 1) << bad;
        EXPECT_NE(ran.err.find("attestation.bad_nonce"), std::string::npos) << ran.err;
    }
    Words own = withRims("verify", kThen);
    own.insert(own.end(), {"--nonce", "*report*"});
    const Ran text = attest(own);
    EXPECT_EQ(text.code, 0) << text.err;
    EXPECT_TRUE(text.says("Freshness was NOT proven")) << text.out;
    own.push_back("--json");
    EXPECT_EQ(attest(own).json().at("freshness_proven"), false);
}

TEST_F(CtlAttestTest, RimFilesAreKeptListedAndFound) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const std::string rims = folder("rims");
    const Words then = {"--rims", rims, "--at", "2024-06-01T00:00:00Z"};
    const auto run = [&](Words words, const Words& more = {}) {
        words.insert(words.end(), then.begin(), then.end());
        words.insert(words.end(), more.begin(), more.end());
        return attest(words);
    };
    const Ran added = run({"rims", "add", real545("driver.swidtag")}, {"--json"});
    EXPECT_EQ(added.code, 0) << added.err;
    EXPECT_EQ(added.json().at("id"), "NV_GPU_DRIVER_GH100_545.00");
    EXPECT_EQ(run({"rims", "add", real545("vbios.swidtag")}).code, 1) << "needs its id";
    const json::value missing = run(complete("verify", {"--nonce", kNonce545}), {"--json"}).json();
    EXPECT_EQ(missing.at("result"), "RIM_UNAVAILABLE");
    // The verdict names the id that is asked for.
    const std::string detail(missing.at("problem").at("detail").as_string());
    const std::size_t at = detail.find("NV_GPU_VBIOS_");
    ASSERT_NE(at, std::string::npos) << detail;
    const std::string id = detail.substr(
        at, detail.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_", at) - at);
    const Ran vbios = run({"rims", "add", real545("vbios.swidtag"), "--id", id});
    EXPECT_EQ(vbios.code, 0) << vbios.err;
    EXPECT_TRUE(vbios.says(id)) << vbios.out;
    EXPECT_EQ(run({"rims", "add", real545("report.bin")}).code, 1);
    EXPECT_EQ(run({"rims", "add", real("rim-attacks-SYNTHETIC/no-such-file")}).code, 1);
    const json::value list = run({"rims", "list"}, {"--json"}).json();
    ASSERT_EQ(list.as_array().size(), 2U);
    EXPECT_EQ(list.at(0).at("id"), "NV_GPU_DRIVER_GH100_545.00");
    EXPECT_EQ(list.at(0).at("status"), "pass");
    EXPECT_EQ(list.at(0).at("version"), "545.00");
    EXPECT_EQ(list.at(0).at("product"), "GH100");
    EXPECT_EQ(list.at(0).at("sha256").as_string().size(), 64U);
    EXPECT_TRUE(run({"rims", "list"}).says("SIGNER UNTIL"));
    const Ran late = attest({"rims", "list", "--rims", rims, "--at", "2026-11-22T00:00:00Z"});
    EXPECT_EQ(late.code, 0);
    EXPECT_TRUE(late.says("RIM_EXPIRED")) << late.out;
    EXPECT_EQ(run(complete("verify", {"--nonce", kNonce545})).code, 0);
}

TEST_F(CtlAttestTest, RevocationComesFromAFolder) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const std::string revocation = folder("revocation");
    const std::string strict =
        file("require.json", R"({"require_fwid":false,"revocation":"require"})");
    const Words more = {
        "--at", "2024-06-01T00:00:00Z", "--revocation", revocation, "--json", "--policy", strict};
    EXPECT_EQ(attest(withRims("verify", more)).json().at("result"), "REVOCATION_UNKNOWN");
    folder("revocation/crl");
    file("revocation/crl/junk.crl", "this is no list");
    const Ran junk = attest(
        withRims("verify", {"--at", "2024-06-01T00:00:00Z", "--revocation", revocation, "--json"}));
    EXPECT_EQ(junk.code, 1) << "never taken for silence";
    EXPECT_EQ(junk.json().at("result"), "REVOCATION_RESPONSE") << junk.out;
    ASSERT_EQ(junk.json().at("unreadable").as_array().size(), 1U);
    EXPECT_NE(junk.json().at("unreadable").at(0).as_string().find("junk.crl"), json::string::npos);
    EXPECT_EQ(attest(withRims("verify", {"--revocation", "/nonexistent"})).code, 1);
}

TEST_F(CtlAttestTest, EvidenceInNvidiasFormOfSeveralGpus) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const std::string policy = file("lax.json", R"({"require_fwid":false,"require_rim":false})");
    const Words words = {"verify",  "--evidence", real("json-evidence/hopper_evidence.json"),
                         "--nonce", "*report*",   "--policy",
                         policy,    "--json"};
    const Ran ran = attest(words);
    EXPECT_EQ(ran.code, 0) << ran.out << ran.err;
    EXPECT_EQ(ran.json().at("gpus").as_array().size(), 1U);
    Words counted = words;
    counted.insert(counted.end(), {"--gpus", "2"});
    EXPECT_EQ(attest(counted).code, 1);
    EXPECT_EQ(attest(counted).json().at("result"), "COUNT");
    EXPECT_EQ(attest(counted).json().at("gpus_expected"), 2);
    EXPECT_TRUE(attest(counted).json().at("problem").at("gpu").is_null());
    Words both = words;
    both.insert(both.end(), {"--report", real545("report.bin")});
    EXPECT_EQ(attest(both).code, 2);
}

/// Needs no data: whoever makes keys of their own is refused, and nothing they say is shown.
TEST_F(CtlAttestTest, KeysOfOnesOwnAreNotNvidias) {
    const auto authorities = forged::DeviceAuthorities::make();
    const auto gpu = forged::ForgedGpu::make(authorities);
    forged::ReportSpec report = forged::ReportSpec::good();
    auto evidence = gpu.evidence(report.withNonce(forged::sampleNonce()));
    evidence.claimedFamily = attestation::GpuFamily::Hopper;
    const std::string nonce = toHex(forged::sampleNonce());
    const Words words = {"verify",
                         "--report",
                         file("report", evidence.report),
                         "--chain",
                         file("chain", evidence.chainPem),
                         "--nonce",
                         nonce,
                         "--json"};
    const Ran ran = attest(words);
    EXPECT_EQ(ran.code, 1) << ran.err;
    EXPECT_EQ(ran.json().at("result"), "CHAIN_UNTRUSTED");
    EXPECT_TRUE(ran.json().at("gpus").at(0).at("identity").is_null());
    EXPECT_TRUE(ran.json().at("gpus").at(0).at("driver_version").is_null());
    attestation::EvidenceList list;
    list.nonce = forged::sampleNonce();
    list.devices = {evidence, evidence};
    const Words listed = {"explain", "--evidence",
                          file("list.json", attestation::evidenceListJson(list)), "--nonce", nonce};
    const Ran explained = attest(listed);
    EXPECT_EQ(explained.code, 1);
    EXPECT_TRUE(explained.says("FAILED CHAIN_UNTRUSTED: GPU 0: "))
        << explained.out << explained.err;
    EXPECT_TRUE(explained.says("Nothing that its report says is shown"));
    EXPECT_TRUE(explained.says("was not said (--gpus)"));
    Words large = words;
    large[2] = file("large", Bytes(1'048'576));
    EXPECT_EQ(attest(large).json().at("result"), "TOO_LARGE");
}

TEST_F(CtlAttestTest, CollectGivesEvidenceOrSaysWhyThereIsNone) {
    const Ran ran = attest({"collect", "--nonce", std::string(64, 'b'), "--json"});
    if (ran.code == 0) {
        const auto list = attestation::parseEvidenceList(ran.out);
        ASSERT_TRUE(list.ok()) << list.error().message;
        EXPECT_EQ(toHex(list->nonce), std::string(64, 'b'));
        return;
    }
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.out.empty()) << ran.out;
    const json::value error = json::parse(ran.err);
    EXPECT_EQ(std::string(error.at("code").as_string()).rfind("attestation.", 0), 0U) << ran.err;
    EXPECT_NE(error.at("code"), "attestation.no_helper") << "it is built beside the program";
    EXPECT_FALSE(error.at("message").as_string().empty());
    EXPECT_EQ(attest({"collect", "--nonce", "x"}).code, 1);
}

TEST_F(CtlAttestTest, TokensOfTheService) {
    const auto service = forged::NrasService::make();
    const std::string jwks = file("jwks.json", service.jwks());
    const std::string at = "2026-05-28T20:26:40Z";  // NrasService::kNowS
    const auto run = [&](const std::string& token, const Words& more) {
        Words words = {"token",  "verify", "--token", file("token", token),
                       "--jwks", jwks,     "--at",    at};
        words.insert(words.end(), more.begin(), more.end());
        return attest(words);
    };
    const attestation::Nonce nonce = forged::sampleNonce();
    const std::string good = forged::NrasAnswer::passing(nonce, 1, "3.0").text(service);
    const Ran ran = run(good + "\n", {"--nonce", toHex(nonce), "--json"});
    EXPECT_EQ(ran.code, 0) << ran.out << ran.err;
    const json::value answer = ran.json();
    EXPECT_EQ(answer.at("passed"), true);
    EXPECT_EQ(answer.at("result"), "PASS");
    EXPECT_EQ(answer.at("claims").at("version"), "3.0");
    EXPECT_EQ(answer.at("claims").at("gpus").at(0).at("name"), "GPU-0");
    EXPECT_FALSE(answer.at("valid_until").is_null());
    EXPECT_TRUE(run(good, {"--nonce", toHex(nonce)}).says("PASS until "));

    const Ran other = run(good, {"--nonce", std::string(64, 'a'), "--json"});
    EXPECT_EQ(other.code, 1);
    EXPECT_EQ(other.json().at("result"), "NONCE_MISMATCH");
    const Ran counted = run(good, {"--nonce", toHex(nonce), "--gpus", "8", "--json"});
    EXPECT_EQ(counted.json().at("result"), "COUNT");
    const Ran failing =
        run(forged::NrasAnswer::failing4010(nonce, 1).text(service), {"--nonce", toHex(nonce)});
    EXPECT_EQ(failing.code, 1);
    EXPECT_TRUE(failing.says("4010")) << failing.out;
    std::string bent = good;
    bent[bent.size() / 2] = bent[bent.size() / 2] == 'A' ? 'B' : 'A';
    const Ran refused = run(bent, {"--nonce", toHex(nonce), "--json"});
    EXPECT_EQ(refused.code, 1);
    EXPECT_EQ(refused.json().at("passed"), false);
    const auto stranger = forged::NrasService::make();
    const Ran unknown = run(forged::NrasAnswer::passing(nonce, 1, "3.0").text(stranger),
                            {"--nonce", toHex(nonce), "--json"});
    EXPECT_EQ(unknown.code, 1);
    EXPECT_TRUE(unknown.json().at("claims").is_null()) << "nothing that strangers say is shown";
    EXPECT_EQ(run(good, {}).code, 2) << "a nonce is never taken from the token";
    EXPECT_EQ(attest({"token", "verify", "--nonce", toHex(nonce)}).code, 2);
    EXPECT_EQ(attest({"token"}).code, 2);
}

TEST_F(CtlAttestTest, TheRecordedCasesComeOutAsExpected) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const Ran text = attest({"cases", "--file", real("cases.json")});
    EXPECT_EQ(text.code, 0) << text.out << text.err;
    const auto cases = json::parse(forged::textOf("cases.json")).as_array();
    ASSERT_FALSE(cases.empty());
    EXPECT_TRUE(text.says("\n" + std::to_string(cases.size()) + " passed, 0 failed\n")) << text.out;
    const json::value answer = attest({"cases", "--file", real("cases.json"), "--json"}).json();
    EXPECT_EQ(answer.at("passed").to_number<std::size_t>(), cases.size());
    EXPECT_EQ(answer.at("failed"), 0);
    ASSERT_EQ(answer.at("cases").as_array().size(), cases.size());
    EXPECT_EQ(answer.at("cases").at(0).at("as_expected"), true);
    EXPECT_EQ(answer.at("cases").at(0).at("got"), "PASS");
}

TEST_F(CtlAttestTest, AWrongExpectationIsAFailedCase) {
    const std::string one =
        R"({"name":"a","report":"r","chain":"c","nonce":"*report*","at":"2024-06-01T00:00:00Z",)"
        R"("expect":["%"],"wind":"north"})";
    const auto cases = [&](const std::string& expected, const std::string& report) {
        std::string text = one;
        text.replace(text.find('%'), 1, expected);
        file("r", report);
        file("c", "");
        return attest({"cases", "--file", file("cases.json", "[" + text + "]")});
    };
    EXPECT_EQ(cases("PARSE", "short").code, 0);
    EXPECT_TRUE(cases("PARSE", "short").says("1 passed, 0 failed"));
    EXPECT_TRUE(cases("PARSE", "short").says("\"wind\" means nothing here"));
    const Ran wrong = cases("PASS", "short");
    EXPECT_EQ(wrong.code, 1);
    EXPECT_TRUE(wrong.says("FAILED  a: PARSE")) << wrong.out;
    EXPECT_TRUE(wrong.says("0 passed, 1 failed"));
    std::filesystem::remove(m_folder / "r");
    const Ran gone = attest({"cases", "--file", (m_folder / "cases.json").string()});
    EXPECT_EQ(gone.code, 1);
    EXPECT_TRUE(gone.says("base.file_unreadable")) << gone.out;
    EXPECT_EQ(attest({"cases"}).code, 2);
    EXPECT_EQ(attest({"cases", "--file", file("bad.json", "{}")}).code, 1);
}

TEST_F(CtlAttestTest, StatusIsThatOfTheRunningNode) {
    testing::FakeNode fake(testing::incidentSnapshot(SystemClock().wallMs()));
    const std::string socket = (m_folder / "operator.sock").string();
    auto server = api::OperatorServer::start(fake, socket);
    ASSERT_TRUE(server.ok()) << server.error().message;
    const api::AttestationInfo& meant = *fake.snapshot()->attestation;
    const Ran whole = attest({"status", "--socket", socket, "--json"});
    EXPECT_EQ(whole.code, 0) << whole.err;
    EXPECT_EQ(whole.json(), json::parse(api::toJson(meant)));
    const Ran table = attest({"status", "--socket", socket});
    EXPECT_EQ(table.code, 0) << table.err;
    EXPECT_TRUE(meant.testEvidence);
    EXPECT_EQ(table.out.rfind("TEST EVIDENCE", 0), 0U) << table.out;
    EXPECT_TRUE(table.says(meant.gpus.at(0).pdi));
    EXPECT_TRUE(table.says("MEASUREMENT_MISMATCH")) << table.out;
    EXPECT_TRUE(table.says("claimed twice"));
    EXPECT_EQ(attest({"status", "--socket", (m_folder / "none").string()}).code, 1);
}

TEST_F(CtlAttestTest, TheRunningNodesGpusAreAskedAnew) {
    testing::FakeNode fake(testing::runningSnapshot(SystemClock().wallMs()));
    const std::string socket = (m_folder / "operator.sock").string();
    auto server = api::OperatorServer::start(fake, socket);
    ASSERT_TRUE(server.ok()) << server.error().message;
    const Ran without = attest({"now", "--socket", socket});
    EXPECT_EQ(without.code, 1);
    EXPECT_NE(without.err.find("attestation.no_evidence"), std::string::npos) << without.err;
    fake.update([](api::Snapshot& next) {
        api::AttestationInfo info = testing::sampleAttestation(next.asOfMs);
        info.gpus.resize(1);
        next.attestation = api::Shared(std::move(info));
    });
    const Ran done = attest({"now", "--socket", socket});
    EXPECT_EQ(done.code, 0) << done.err;
    EXPECT_EQ(done.out.rfind("attested ", 0), 0U) << done.out;
    EXPECT_TRUE(std::holds_alternative<api::AttestNow>(fake.received().back()));

    std::string asked = "nothing";
    fake.setAnswer("attestation.evidence", [&](const std::string& nonce) -> Result<std::string> {
        asked = nonce;
        return std::string("[1]");
    });
    EXPECT_EQ(attest({"evidence", "--socket", socket}).out, "[1]\n");
    EXPECT_EQ(asked, "");
    const std::string nonce(64, 'b');
    EXPECT_EQ(attest({"evidence", "--nonce", nonce, "--socket", socket}).code, 0);
    EXPECT_EQ(asked, nonce);
}

TEST_F(CtlAttestTest, WrongUsageIsSaid) {
    for (const Words& words :
         {Words{}, Words{"prove"}, Words{"verify"}, Words{"verify", "--report", "r"},
          Words{"verify", "more"}, Words{"rims"}, Words{"rims", "list"}, Words{"rims", "add"},
          Words{"rims", "add", "--rims", "/tmp"}, Words{"status", "more"},
          Words{"verify", "--nonsense", "x"}}) {
        const Ran ran = attest(words);
        EXPECT_EQ(ran.code, 2) << (words.empty() ? "" : words[0]);
        EXPECT_NE(ran.err.find("ctl.usage"), std::string::npos) << ran.err;
    }
    EXPECT_EQ(attest({"rims", "list", "--rims", "/nonexistent"}).code, 1);
    const std::string zero(64, '0');
    EXPECT_EQ(attest({"verify", "--report", "/nonexistent", "--chain", "c", "--nonce", zero}).code,
              1);
    const std::string empty = file("empty", "");
    const Words base = {"verify", "--report", empty, "--chain", empty, "--nonce", zero};
    EXPECT_EQ(attest(base).code, 1) << "an empty report is a verdict, not an accident";
    Words when = base;
    when.insert(when.end(), {"--at", "yesterday"});
    EXPECT_EQ(attest(when).code, 2);
    Words policy = base;
    policy.insert(policy.end(), {"--policy", file("odd.json", R"({"colour":"red"})")});
    EXPECT_NE(attest(policy).err.find("attestation.bad_policy"), std::string::npos);
    const Ran help = attest({"--help"});
    EXPECT_EQ(help.code, 0);
    for (const char* word : {"verify", "explain", "collect", "token verify", "cases", "rims add",
                             "status", "--revocation", "--at TIME"}) {
        EXPECT_TRUE(help.says(word)) << word;
    }
}

}  // namespace
}  // namespace stacknet::contract
