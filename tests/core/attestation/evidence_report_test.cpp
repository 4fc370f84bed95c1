#include "core/attestation/evidence_report.h"

#include <boost/json.hpp>

#include "core/attestation/evidence_list.h"
#include "core/attestation/remedy.h"
#include "tests/core/attestation/forged_fixture.h"
#include "tests/support/attestation_responder.h"

// What a file of evidence comes to, for the tool and for screens.
namespace stacknet::attestation {
namespace {

using namespace testing;
namespace json = boost::json;

class EvidenceReport : public ForgedTest {
protected:
    std::string listOf(const ReportSpec& report) const {
        EvidenceList list;
        list.nonce = filledNonce(0x4C);
        list.devices = {gpu().evidence(report)};
        list.devices.front().claimedFamily = GpuFamily::Hopper;
        return evidenceListJson(list);
    }
    json::object reportOf(EvidenceInput input) const {
        input.rules.nowS = kForgedNowS;
        input.rims = world().rimFiles;
        const auto outcome = verifyEvidence(input, world().roots());
        EXPECT_TRUE(outcome.ok());
        return json::parse(evidenceReportJson(input, *outcome)).as_object();
    }
};

TEST_F(EvidenceReport, AFileIsVerifiedAgainstItsOwnNonceAndSaysSo) {
    const auto input = evidenceOfText(listOf(goodReport()));
    ASSERT_TRUE(input.ok()) << input.error().message;
    EXPECT_TRUE(input->nonceOfReport);
    EXPECT_EQ(input->gpus, 1U);
    EXPECT_FALSE(input->gpusSaid);
    EXPECT_EQ(input->rules.nonce, filledNonce(0x4C));
    const json::object report = reportOf(*input);
    EXPECT_EQ(report.at("passed"), json::value(true)) << json::serialize(report.at("problem"));
    EXPECT_EQ(report.at("freshness_proven"), json::value(false));
    EXPECT_EQ(report.at("cpu_side"), json::value("not_proven"));
    const json::object& gpu = report.at("gpus").as_array().front().as_object();
    EXPECT_EQ(gpu.at("checks").as_array().size(), kDeviceChecks.size());
    for (const auto& certificate : gpu.at("certificates").as_array()) {
        EXPECT_EQ(certificate.as_object().at("problem"), json::value(""));
    }
}

TEST_F(EvidenceReport, WhatFailsIsNamedWithWhatToDo) {
    ReportSpec wrong = goodReport();
    wrong.withMeasurement(9, filledHash(0xEE));
    const auto input = evidenceOfText(listOf(wrong));
    ASSERT_TRUE(input.ok());
    const json::object report = reportOf(*input);
    EXPECT_EQ(report.at("passed"), json::value(false));
    EXPECT_EQ(report.at("result"), json::value("MEASUREMENT_MISMATCH"));
    const json::object& problem = report.at("problem").as_object();
    EXPECT_EQ(problem.at("remedy"),
              json::value(std::string(remedyFor(Reason::MeasurementMismatch))));
}

TEST_F(EvidenceReport, EachCertificateSaysWhoSignedItAndWhatIsKnownOfItsRevocation) {
    const auto input = evidenceOfText(listOf(goodReport()));
    ASSERT_TRUE(input.ok());
    const json::object report = reportOf(*input);
    const json::array& chain =
        report.at("gpus").as_array().front().as_object().at("certificates").as_array();
    ASSERT_EQ(chain.size(), 5U);
    for (const auto& one : chain) EXPECT_EQ(one.at("signature"), "good");
    EXPECT_EQ(chain[0].at("revocation"), "not_asked");
    EXPECT_EQ(chain[1].at("revocation"), "not_stated");
    EXPECT_TRUE(chain[1].at("revocation_source").is_null());
    EXPECT_EQ(chain[1].at("revocation_detail"), "Nobody said anything about this certificate.");
    EXPECT_TRUE(chain[4].at("revocation").is_null()) << "the root is pinned";
}

TEST_F(EvidenceReport, ARevokedCertificateSaysByWhichStatement) {
    CrlSpec list;
    list.thisUpdateS = kForgedNowS - 60;
    list.nextUpdateS = kForgedNowS + 86'400;
    list.entries = {{gpu().chain()[1].serialHex(), 1, kForgedNowS - 3'600}};
    m_revocation.crls.push_back(Crl::fromBytes(crlOf(list, world().devices.provisioner)));
    const DeviceVerdict verdict = verify(gpu().evidence(goodReport()));
    ASSERT_EQ(verdict.chain.size(), 5U);
    ASSERT_TRUE(verdict.chain[1].revocation);
    EXPECT_EQ(verdict.chain[1].revocation->outcome, RevocationOutcome::Revoked);
    EXPECT_EQ(verdict.chain[1].source, "crl");
    ASSERT_TRUE(verdict.chain[2].revocation);
    EXPECT_EQ(verdict.chain[2].revocation->outcome, RevocationOutcome::NotStated);
    EXPECT_EQ(verdict.chain[2].source, "");
    EXPECT_EQ(verdict.chain[1].signature, CertificateStanding::Signature::Good)
        << "a revoked certificate is genuine all the same";
}

TEST_F(EvidenceReport, ACertificateThatItsIssuerDidNotSignIsTheOneThatIsBad) {
    // The same names under authorities of somebody else: only the end of the chain is broken.
    const DeviceAuthorities other = DeviceAuthorities::make();
    EvidenceList list;
    list.nonce = filledNonce(0x4C);
    list.devices = {ForgedGpu::make(other).evidence(goodReport())};
    list.devices.front().claimedFamily = GpuFamily::Hopper;
    const auto input = evidenceOfText(evidenceListJson(list));
    ASSERT_TRUE(input.ok());
    const json::object report = reportOf(*input);
    EXPECT_EQ(report.at("passed"), json::value(false));
    const json::array& chain =
        report.at("gpus").as_array().front().as_object().at("certificates").as_array();
    ASSERT_EQ(chain.size(), 5U);
    EXPECT_EQ(chain[0].at("signature"), "good");
    EXPECT_EQ(chain[4].at("signature"), "bad") << "a root of its own";
    EXPECT_TRUE(chain[1].at("revocation").is_null()) << "nobody asks about a stranger";
}

TEST_F(EvidenceReport, WhatIsNoListOfEvidenceIsRefused) {
    for (const char* text : {"", "[]", "{}", "[{}]"}) {
        const auto input = evidenceOfText(text);
        ASSERT_FALSE(input.ok()) << text;
        EXPECT_EQ(input.error().code, "attestation.bad_evidence");
    }
}

TEST(CertificateProblem, IsThatOfTheCertificateThatTheCheckNames) {
    const std::vector<Check> checks = {
        Check::fail(CheckKind::CertificateChain, Reason::ChainTime,
                    "certificate 1 (\"B\") expired at 2020-01-01T00:00:00Z."),
        Check::fail(CheckKind::Revocation, Reason::Revoked, "\"C\": revoked."),
        Check::unknown(CheckKind::Revocation, Reason::RevocationUnknown, "\"D\": nobody said.",
                       true)};
    EXPECT_EQ(certificateProblem(checks, 0, "A"), "");
    EXPECT_EQ(certificateProblem(checks, 1, "B"), checks[0].detail);
    EXPECT_EQ(certificateProblem(checks, 10, "K"), "") << "1 is not 10";
    EXPECT_EQ(certificateProblem(checks, 2, "C"), checks[1].detail);
    EXPECT_EQ(certificateProblem(checks, 3, "D"), "") << "the policy lets it pass";
}

/// What the chain's own check says of a certificate is found again.
TEST_F(EvidenceReport, AnExpiredCertificateIsFoundInTheChain) {
    auto input = evidenceOfText(listOf(goodReport()));
    ASSERT_TRUE(input.ok());
    input->rules.nowS = 1;  // before any was valid
    input->rims = world().rimFiles;
    const auto outcome = verifyEvidence(*input, world().roots());
    ASSERT_TRUE(outcome.ok());
    const json::object report = json::parse(evidenceReportJson(*input, *outcome)).as_object();
    int problems = 0;
    for (const auto& certificate :
         report.at("gpus").as_array().front().as_object().at("certificates").as_array()) {
        problems += !certificate.as_object().at("problem").as_string().empty();
    }
    EXPECT_EQ(problems, 1) << json::serialize(report.at("problem"));
}

}  // namespace
}  // namespace stacknet::attestation
