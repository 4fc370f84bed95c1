#include <algorithm>

#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "tests/core/attestation/nras_fixture.h"

// Cases 66 to 71 of reference/attestation.md: what a genuine token says.

namespace stacknet::attestation {
namespace {

using namespace testing;
namespace json = boost::json;

class NrasClaimsTest : public NrasTest {
protected:
    /// A claim of one device set to a value; null value with erase: taken away.
    static NrasAnswer withDevice(const char* name, const json::value& value,
                                 const std::string& version = "3.0") {
        NrasAnswer made = answer(1, version);
        made.devices[0][name] = value;
        return made;
    }
    static NrasAnswer withoutDevice(std::string_view name, const std::string& version = "3.0") {
        NrasAnswer made = answer(1, version);
        made.devices[0].erase(name);
        return made;
    }
    static NrasAnswer withOverall(const char* name, const json::value& value) {
        NrasAnswer made = answer();
        made.overall[name] = value;
        return made;
    }
};

TEST_F(NrasClaimsTest, PassesForOneAndForEightGpusInBothVersions) {
    for (const std::string version : {"2.0", "3.0"}) {
        for (const std::size_t gpus : {1U, 8U}) {
            std::uint64_t verified = 0;
            const NrasVerdict verdict =
                verifyNrasToken(answer(gpus, version).text(service()), service().keys(),
                                rules(gpus), nullptr, &verified);
            expectPass(verdict, version);
            EXPECT_EQ(verified, gpus + 1);
            ASSERT_EQ(verdict.gpus.size(), gpus);
            EXPECT_EQ(verdict.claimsVersion, version);
            EXPECT_TRUE(verdict.overallResult);
            EXPECT_EQ(verdict.validUntilS, NrasService::kNowS + 3'595);
            const NrasGpu& last = verdict.gpus.back();
            EXPECT_EQ(last.name, "GPU-" + std::to_string(gpus - 1));
            EXPECT_EQ(last.ueid, ueidOf(gpus - 1));
            EXPECT_EQ(last.driverVersion, "550.90.07");
            EXPECT_EQ(last.vbiosVersion, "96.00.9F.00.01");
            EXPECT_TRUE(last.secureBoot);
            EXPECT_EQ(last.reportChain.status, "valid");
        }
    }
}

TEST_F(NrasClaimsTest, Case66_IssuerExact) {
    for (const char* issuer :
         {"http://nras.attestation.nvidia.com", "https://nras.attestation.nvidia.com/",
          "https://nras.attestation.nvidia.com.example.org", "https://nras-attestation.nvidia.com",
          "https://NRAS.attestation.nvidia.com", " https://nras.attestation.nvidia.com",
          "https://nras.attestation-stg.nvidia.com", ""}) {
        expectFail(verify(withOverall("iss", issuer)), Reason::TokenIssuer, issuer);
        expectFail(verify(withDevice("iss", issuer)), Reason::TokenIssuer, issuer);
    }
    expectFail(verify(withOverall("iss", json::array{std::string(kNrasIssuer)})),
               Reason::TokenIssuer, "list");
}

TEST_F(NrasClaimsTest, Case66_Times) {
    const std::int64_t now = NrasService::kNowS;
    const auto with = [](std::int64_t nbf, std::int64_t iat, std::int64_t exp, bool device) {
        NrasAnswer made = answer();
        json::object& claims = device ? made.devices[0] : made.overall;
        claims["nbf"] = nbf;
        claims["iat"] = iat;
        claims["exp"] = exp;
        return made;
    };
    for (const bool device : {false, true}) {
        expectPass(verify(with(now - 3'600, now - 3'600, now, device)));
        expectPass(verify(with(now - 3'659, now - 3'659, now - 59, device)), "skew");
        expectFail(verify(with(now - 3'660, now - 3'660, now - 60, device)), Reason::TokenTime,
                   "exp passed");
        expectPass(verify(with(now + 60, now + 60, now + 3'660, device)), "skew ahead");
        expectFail(verify(with(now + 61, now, now + 3'600, device)), Reason::TokenTime, "nbf");
        expectFail(verify(with(now, now + 61, now + 3'600, device)), Reason::TokenTime, "iat");
        expectFail(verify(with(now - 1, now, now + 3'600, device)), Reason::TokenTime, "long");
        expectFail(verify(with(now, now - 1, now + 3'600, device)), Reason::TokenTime, "long");
        expectFail(verify(with(now, now, now, device)), Reason::TokenTime, "no time");
        expectFail(verify(with(now, now, INT64_MAX, device)), Reason::TokenClaim, "overflow");
        expectFail(verify(with(INT64_MIN, now, now + 1, device)), Reason::TokenClaim, "overflow");
    }
    for (const char* name : {"nbf", "iat", "exp", "jti"}) {
        NrasAnswer without = answer();
        without.overall.erase(name);
        expectFail(verify(without), Reason::TokenClaim, name);
        expectFail(verify(withoutDevice(name)), Reason::TokenClaim, name);
        expectFail(verify(withOverall(name, 1.5)), Reason::TokenClaim, name);
    }
    // A wider tolerance than the reference's cannot be asked for.
    NrasRules lax = rules();
    lax.skewS = 100'000;
    lax.lifetimeMaxS = 100'000;
    expectFail(verify(with(now - 3'660, now - 3'660, now - 60, false).text(service()), lax),
               Reason::TokenTime, "lax skew");
    expectFail(verify(with(now - 1, now, now + 3'600, false).text(service()), lax),
               Reason::TokenTime, "lax lifetime");
    expectFail(verify(withOverall("sub", "SOMETHING-ELSE")), Reason::TokenClaim, "sub");
    expectFail(verify(withOverall("x-nvidia-ver", "4.0")), Reason::TokenClaim, "version");
}

TEST_F(NrasClaimsTest, Case67_OtherNonce) {
    Nonce other = sampleNonce();
    other.data[31] ^= 1;
    for (const json::value& nonce :
         {json::value(toHex(other)), json::value(""), json::value(toHex(sampleNonce()) + "00"),
          json::value(toHex(sampleNonce()).substr(2)), json::value("0x" + toHex(sampleNonce()))}) {
        expectFail(verify(withOverall("eat_nonce", nonce)), Reason::NonceMismatch,
                   json::serialize(nonce));
        expectFail(verify(withDevice("eat_nonce", nonce)), Reason::NonceMismatch,
                   json::serialize(nonce));
    }
    expectFail(verify(withDevice("eat_nonce", json::array{toHex(sampleNonce())})),
               Reason::TokenClaim, "list");
    expectFail(verify(withoutDevice("eat_nonce")), Reason::TokenClaim, "missing");
    NrasRules asked = rules();
    asked.nonce = other;
    expectFail(verify(answer().text(service()), asked), Reason::NonceMismatch, "another challenge");
    // Upper case spells another text; the service writes lower case.
    Nonce letters;
    letters.data.fill(0xAB);
    NrasAnswer shouting = NrasAnswer::passing(letters, 1, "3.0");
    shouting.overall["eat_nonce"] = std::string(64, 'A');
    NrasRules quiet = rules();
    quiet.nonce.data.fill(0xAA);
    expectFail(verify(shouting.text(service()), quiet), Reason::NonceMismatch, "upper case");
}

TEST_F(NrasClaimsTest, Case68_Submodules) {
    const NrasAnswer made = answer(2);
    const std::vector<std::string> tokens = made.deviceTokens(service());
    const auto with = [&](const json::value& submods, const std::vector<std::string>& devices,
                          const std::string& what, Reason reason = Reason::TokenSubmod) {
        json::object overall = made.overall;
        overall["submods"] = submods;
        expectFail(verify(detachedEat(service().sign(overall), devices), rules(2)), reason, what);
    };
    const json::object right = submodsOf(tokens);
    with(right, {tokens[1], tokens[0]}, "swapped");
    with(right, {tokens[0], tokens[0]}, "one twice");
    with(right, {tokens[0]}, "missing");
    with(right, {tokens[0], tokens[1], tokens[0]}, "extra");
    with(submodsOf({tokens[0]}), tokens, "not named");
    with(json::object{}, tokens, "none named");
    with(nullptr, tokens, "no submods", Reason::TokenClaim);
    with(json::array{}, tokens, "a list", Reason::TokenClaim);
    const auto withEntry = [&](const json::value& entry, const std::string& what) {
        json::object submods = right;
        submods["GPU-1"] = entry;
        with(submods, tokens, what);
    };
    const std::string digest = toHex(crypto::sha256(asBytes(tokens[1])));
    std::string upper = digest;
    std::ranges::transform(upper, upper.begin(),
                           [](char c) { return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c; });
    withEntry(json::array{"DIGEST", json::array{"SHA-256", upper}}, "upper case");
    withEntry(json::array{"DIGEST", json::array{"SHA-384", digest}}, "other algorithm");
    withEntry(json::array{"DIGEST", json::array{"sha-256", digest}}, "other spelling");
    withEntry(json::array{"digest", json::array{"SHA-256", digest}}, "other kind");
    withEntry(json::array{"DIGEST", json::array{"SHA-256", digest.substr(2)}}, "short");
    withEntry(json::array{"DIGEST", json::array{"SHA-256", digest, digest}}, "three");
    withEntry(json::array{"DIGEST"}, "alone");
    withEntry(json::value(digest), "text");
    // A token that is the service's and of another answer.
    NrasAnswer elsewhere = answer(2);
    elsewhere.devices[1]["jti"] = "elsewhere";
    with(right, {tokens[0], elsewhere.deviceTokens(service())[1]}, "of another answer");
    // Names: GPU-0 and up without a gap; a switch is no GPU.
    const auto named = [&](const char* first, Reason reason) {
        json::object overall = answer().overall;
        const std::string token = tokens[0];
        overall["submods"] = json::object{
            {first,
             json::array{"DIGEST", json::array{"SHA-256", toHex(crypto::sha256(asBytes(token)))}}}};
        const std::string text = json::serialize(
            json::array{json::array{"JWT", service().sign(overall)}, json::object{{first, token}}});
        expectFail(verify(text, rules()), reason, first);
    };
    named("GPU-1", Reason::TokenSubmod);
    named("GPU-00", Reason::TokenSubmod);
    named("gpu-0", Reason::WrongDevice);
    named("SWITCH-0", Reason::WrongDevice);
}

TEST_F(NrasClaimsTest, Case69_OverallAndDevicesMustBothSayYes) {
    NrasAnswer made = answer(8);
    made.devices[5]["measres"] = "fail";
    expectFail(verify(made), Reason::MeasurementMismatch, "overall true, GPU-5 differs");
    EXPECT_NE(verify(made).firstProblem()->detail.find("GPU-5"), std::string::npos);
    made = answer(8);
    made.overall["x-nvidia-overall-att-result"] = false;
    expectFail(verify(made), Reason::TokenClaim, "overall false");
    for (const json::value& value : {json::value("true"), json::value(1), json::value(nullptr)}) {
        expectFail(verify(withOverall("x-nvidia-overall-att-result", value)), Reason::TokenClaim,
                   json::serialize(value));
    }
    made = answer();
    made.overall.erase("x-nvidia-overall-att-result");
    expectFail(verify(made), Reason::TokenClaim, "no result");
}

TEST_F(NrasClaimsTest, Case69_EveryClaimOfADeviceCounts) {
    for (const std::string version : {"2.0", "3.0"}) {
        const NrasAnswer base = answer(1, version);
        std::size_t booleans = 0;
        for (const auto& claim : base.devices[0]) {
            const std::string name(claim.key());
            if (!claim.value().is_bool()) continue;
            ++booleans;
            for (const json::value& bad :
                 {json::value(false), json::value("true"), json::value(1), json::value(nullptr)}) {
                EXPECT_FALSE(verify(withDevice(name.c_str(), bad, version)).passed())
                    << version << " " << name << " " << json::serialize(bad);
            }
            expectFail(verify(withoutDevice(name, version)), Reason::TokenClaim, name);
        }
        EXPECT_EQ(booleans, 17U) << version;
        for (const char* name : {"measres", "dbgstat", "ueid", "hwmodel", "oemid"}) {
            expectFail(verify(withoutDevice(name, version)), Reason::TokenClaim, name);
            EXPECT_FALSE(verify(withDevice(name, "other", version)).passed()) << name;
            EXPECT_FALSE(verify(withDevice(name, 5703, version)).passed()) << name;
        }
        // The booleans of one version do not stand in for the objects of the other.
        NrasAnswer mixed = base;
        mixed.overall["x-nvidia-ver"] = version == "2.0" ? "3.0" : "2.0";
        EXPECT_FALSE(verify(mixed).passed());
    }
    expectFail(verify(withDevice("secboot", false)), Reason::Mode, "secboot");
    expectFail(verify(withDevice("dbgstat", "enabled")), Reason::Mode, "dbgstat");
    expectFail(verify(withDevice("hwmodel", "LS_10 A01 FSP BROM")), Reason::WrongDevice, "switch");
    expectFail(verify(withDevice("x-nvidia-gpu-attestation-report-signature-verified", false)),
               Reason::BadSignature, "signature");
    expectFail(verify(withDevice("x-nvidia-gpu-attestation-report-nonce-match", false)),
               Reason::NonceMismatch, "nonce");
    NrasRules blackwell = rules();
    blackwell.family = GpuFamily::Blackwell;
    expectFail(verify(answer().text(service()), blackwell), Reason::ArchMismatch, "family");
    blackwell.family = GpuFamily::Hopper;
    expectPass(verify(answer().text(service()), blackwell));
}

TEST_F(NrasClaimsTest, Case69_ChainsOfVersion3) {
    const auto with = [](const char* chain, const char* name, const json::value& value) {
        NrasAnswer made = answer();
        made.devices[0][chain].as_object()[name] = value;
        return made;
    };
    const char* const kStatus = "x-nvidia-cert-status";
    const char* const kOcsp = "x-nvidia-cert-ocsp-status";
    const char* const kReport = "x-nvidia-gpu-attestation-report-cert-chain";
    const char* const kDriver = "x-nvidia-gpu-driver-rim-cert-chain";
    const char* const kVbios = "x-nvidia-gpu-vbios-rim-cert-chain";
    expectFail(verify(with(kReport, kStatus, "expired")), Reason::ChainTime, "expired");
    expectFail(verify(with(kReport, kStatus, "invalid")), Reason::ChainUntrusted, "invalid");
    for (const char* rim : {kDriver, kVbios}) {
        expectFail(verify(with(rim, kStatus, "expired")), Reason::RimExpired, rim);
        expectFail(verify(with(rim, kStatus, "invalid")), Reason::RimUntrusted, rim);
    }
    for (const char* chain : {kReport, kDriver, kVbios}) {
        expectFail(verify(with(chain, kStatus, "revoked")), Reason::Revoked, chain);
        expectFail(verify(with(chain, kOcsp, "revoked")), Reason::Revoked, chain);
        expectFail(verify(with(chain, kOcsp, "unknown")), Reason::RevocationUnknown, chain);
        expectFail(verify(with(chain, kOcsp, nullptr)), Reason::RevocationUnknown, chain);
        EXPECT_FALSE(verify(with(chain, kStatus, "Valid")).passed());
        EXPECT_FALSE(verify(with(chain, kStatus, nullptr)).passed());
        expectFail(verify(withDevice(chain, true)), Reason::TokenClaim, chain);
        // A hold is tolerated for the signers of golden values alone, and only by the option.
        NrasAnswer held = with(chain, kOcsp, "revoked");
        held.devices[0][chain].as_object()["x-nvidia-cert-revocation-reason"] = "certificate_hold";
        expectFail(verify(held), Reason::RevocationHold, chain);
        NrasRules lenient = rules();
        lenient.allowCertificateHold = true;
        EXPECT_EQ(verify(held.text(service()), lenient).passed(), chain != kReport) << chain;
    }
}

TEST_F(NrasClaimsTest, Case69_UeidIsTheSerialOfTheEvidencesLeaf) {
    NrasRules held = rules(2);
    std::swap(held.ueids[0], held.ueids[1]);
    expectFail(verify(answer(2).text(service()), held), Reason::TokenClaim, "swapped");
    held.ueids.clear();
    expectPass(verify(answer(2).text(service()), held), "no evidence held");
    held.ueids = {ueidOf(0)};
    expectFail(verify(answer(2).text(service()), held), Reason::TokenClaim, "one leaf only");
    NrasAnswer twice = answer(2);
    twice.devices[1]["ueid"] = ueidOf(0);
    held.ueids.clear();
    expectFail(verify(twice.text(service()), held), Reason::DuplicateGpu, "one GPU twice");
    for (const char* bad : {"", "0x12", "-1", "12 ", "1e9"}) {
        expectFail(verify(withDevice("ueid", bad)), Reason::TokenClaim, bad);
    }
}

TEST_F(NrasClaimsTest, Case70_TheServicesErrorIsShown) {
    const NrasVerdict verdict =
        verify(NrasAnswer::failing4010(sampleNonce(), 8).text(service()), rules(8));
    expectFail(verdict, Reason::TokenService, "4010");
    EXPECT_NE(verdict.firstProblem()->detail.find("4010"), std::string::npos);
    ASSERT_EQ(verdict.gpus.size(), 8U);
    EXPECT_EQ(verdict.gpus[7].errorCode, "4010");
    EXPECT_EQ(verdict.gpus[7].errorText, "Nonce in the evidence is not matching");
    EXPECT_FALSE(verdict.overallResult);
    // One of eight is enough, whatever else its token claims.
    NrasAnswer one = answer(8);
    one.devices[5]["x-nvidia-error-details"] = json::object{{"code", "4014"}};
    expectFail(verify(one), Reason::TokenService, "4014");
    EXPECT_NE(verify(one).firstProblem()->detail.find("GPU-5: the service reports error 4014"),
              std::string::npos);
    for (const json::value& odd : {json::value(nullptr), json::value("text"), json::value(1),
                                   json::value(json::object{}), json::value(json::array{})}) {
        expectFail(verify(withDevice("x-nvidia-error-details", odd)), Reason::TokenService,
                   json::serialize(odd));
    }
}

TEST_F(NrasClaimsTest, Case71_Count) {
    NrasRules eight = rules(1);
    eight.gpus = 8;
    expectFail(verify(answer(1).text(service()), eight), Reason::Count, "1 of 8");
    NrasRules one = rules(8);
    one.gpus = 1;
    expectFail(verify(answer(8).text(service()), one), Reason::Count, "8 of 1");
    one.gpus = 0;
    expectFail(verify(answer(8).text(service()), one), Reason::Count, "8 of 0");
}

}  // namespace
}  // namespace stacknet::attestation
