#include "core/attestation/device_verifier.h"

#include <gtest/gtest.h>

#include "core/attestation/roots.h"
#include "tests/core/attestation/forged_fixture.h"

namespace stacknet::attestation {
namespace {

using namespace testing;

class DeviceVerifierTest : public ForgedTest {
protected:
    /// Kinds that were looked at, in order; what was not reached must name a check that failed.
    std::vector<CheckKind> reached() const {
        std::vector<CheckKind> kinds;
        bool ended = false;
        for (const Check& one : m_last.checks) {
            const bool was = one.detail.find("Not looked at, because ") != 0;
            EXPECT_FALSE(was && ended) << "what was not reached comes last";
            ended = !was;
            if (was) {
                kinds.push_back(one.kind);
                continue;
            }
            EXPECT_EQ(one.status, CheckStatus::Unknown);
            EXPECT_EQ(one.reason, Reason::None);
            EXPECT_FALSE(one.good());
        }
        return kinds;
    }
};

TEST_F(DeviceVerifierTest, AGateThatFailsIsTheLastThingLookedAt) {
    using Kind = CheckKind;
    const ReportSpec good = goodReport();
    DeviceEvidence evidence = gpu().evidence(good);
    evidence.report.resize(kReportMax + 1);
    EXPECT_EQ(judge(evidence), "TOO_LARGE");
    EXPECT_EQ(reached(), (std::vector<Kind>{Kind::Size}));

    evidence.report.resize(100);
    EXPECT_EQ(judge(evidence), "PARSE");
    EXPECT_EQ(reached(), (std::vector<Kind>{Kind::Size, Kind::Report}));

    EXPECT_EQ(judge(goodReport().withoutField(3)), "MISSING_FIELD");
    EXPECT_EQ(reached(), (std::vector<Kind>{Kind::Size, Kind::Report, Kind::OpaqueData}));

    evidence = gpu().evidence(good);
    evidence.chainPem = "";
    EXPECT_EQ(judge(evidence), "CHAIN_FORMAT");
    EXPECT_EQ(reached(), (std::vector<Kind>{Kind::Size, Kind::Report, Kind::OpaqueData,
                                            Kind::CertificateChain}));

    evidence = gpu().evidence(good);
    evidence.report.back() ^= 1;
    EXPECT_EQ(judge(evidence), "BAD_SIGNATURE");
    EXPECT_EQ(reached().back(), Kind::ReportSignature);

    EXPECT_EQ(judge(goodReport().withNonce(filledNonce(1))), "NONCE_MISMATCH");
    EXPECT_EQ(reached().back(), Kind::Nonce);
    EXPECT_EQ(reached().size(), 6U);
    EXPECT_EQ(check(Kind::Revocation).detail, "Not looked at, because nonce did not pass.");
}

TEST_F(DeviceVerifierTest, BehindTheGatesEverythingWrongIsNamed) {
    DeviceRules rules = goodRules();
    rules.policy.minDriver = "560";
    rules.policy.minVbiosHopper = "97.00";
    rules.policy.deniedGpus = {ForgedGpuSpec().pdi};
    rules.mode = GpuMode::ProtectedPcie;
    EXPECT_EQ(judge(goodReport()
                        .withField(20, toBytes(filledHash(9).view()))
                        .withMeasurement(1, filledHash(0)),
                    rules),
              "FWID_MISMATCH");
    EXPECT_EQ(reached().size(), kDeviceChecks.size());
    EXPECT_EQ(check(CheckKind::DriverVersion).reason, Reason::VersionFloor);
    EXPECT_EQ(check(CheckKind::VbiosVersion).reason, Reason::VersionFloor);
    EXPECT_EQ(check(CheckKind::Measurements).reason, Reason::MeasurementMismatch);
    EXPECT_EQ(check(CheckKind::Mode).reason, Reason::Mode);
    EXPECT_EQ(check(CheckKind::DenyList).reason, Reason::RevokedLocal);
}

TEST_F(DeviceVerifierTest, MeasurementsNeedBothRims) {
    m_rims.vbios.reset();
    EXPECT_EQ(judge(goodReport()), "RIM_UNAVAILABLE");
    EXPECT_EQ(check(CheckKind::DriverRim).status, CheckStatus::Pass);
    EXPECT_EQ(check(CheckKind::Measurements).detail,
              "Not looked at, because vbios_rim did not pass.");
    reached();
    DeviceRules lax = goodRules();
    lax.policy.requireRim = false;
    EXPECT_EQ(judge(goodReport(), lax), "PASS");
    EXPECT_EQ(check(CheckKind::VbiosRim).status, CheckStatus::Skipped);
    EXPECT_EQ(check(CheckKind::Measurements).status, CheckStatus::Skipped);
    EXPECT_TRUE(m_last.measurements.empty());
    m_rims.vbios = toBytes(std::string_view("<no rim/>"));
    EXPECT_EQ(judge(goodReport(), lax), "RIM_FORMAT") << "a RIM that is there must be good";
}

TEST_F(DeviceVerifierTest, IdentityThatFailsLeavesTheChipUnknown) {
    DeviceEvidence evidence = gpu().evidence(goodReport());
    evidence.claimedFamily = GpuFamily::Blackwell;
    EXPECT_EQ(judge(evidence), "ARCH_MISMATCH");
    const std::vector<CheckKind> kinds = reached();
    for (const CheckKind kind : {CheckKind::VbiosVersion, CheckKind::DriverRim, CheckKind::VbiosRim,
                                 CheckKind::Measurements, CheckKind::DenyList}) {
        EXPECT_EQ(std::count(kinds.begin(), kinds.end(), kind), 0) << checkName(kind);
    }
}

TEST_F(DeviceVerifierTest, RimsAreAskedForOnlyAfterTheGates) {
    class Counting final : public RimProvider {
    public:
        const RimEvidence& rimsFor(const RimIds& ids) override {
            asked.push_back(ids);
            return rims;
        }
        std::string whyMissing() const override { return "The shelf is bare."; }
        std::vector<RimIds> asked;
        RimEvidence rims;
    };
    Counting provider;
    const auto run = [&](const ReportSpec& report) {
        m_last = m_verifier.verify(gpu().evidence(report), goodRules(), provider, m_revocation);
    };
    run(goodReport().withNonce(filledNonce(9)));
    EXPECT_TRUE(provider.asked.empty());
    run(goodReport());
    EXPECT_EQ(provider.asked, (std::vector<RimIds>{{"NV_GPU_DRIVER_GH100_550.90.07",
                                                    "NV_GPU_VBIOS_1010_0200_882_96009F0001"}}));
    EXPECT_NE(check(CheckKind::DriverRim).detail.find("The shelf is bare."), std::string::npos);
}

TEST_F(DeviceVerifierTest, VersionFloorsCompareNumbers) {
    const auto withFloors = [this](const char* driver, const char* hopper) {
        DeviceRules rules = goodRules();
        rules.policy.minDriver = driver;
        rules.policy.minVbiosHopper = hopper;
        rules.policy.minVbiosBlackwell = "FF.00";
        return judge(goodReport(), rules);
    };
    EXPECT_EQ(withFloors("550.90.07", "96.00.9F.00.01"), "PASS");
    EXPECT_EQ(withFloors("550.90.8", ""), "VERSION_FLOOR");
    EXPECT_EQ(withFloors("550.9.100", ""), "PASS");
    EXPECT_EQ(withFloors("", "96.00.9F.00.02"), "VERSION_FLOOR");
    EXPECT_EQ(withFloors("", "96.00.A0"), "VERSION_FLOOR");
    EXPECT_EQ(withFloors("", "96.00.9E"), "PASS");
    EXPECT_EQ(withFloors("A", ""), "VERSION_FLOOR") << "a floor that cannot be compared";
}

TEST_F(DeviceVerifierTest, ABlackwellGpuPassesWithItsOwnNames) {
    const DeviceAuthorities blackwell = [this] {
        DeviceAuthorities made = world().devices;
        CertificateSpec brom = CertificateSpec::authorityNamed("GB100 A01 GSP BROM", "07");
        brom.subjectSerialNumber = "41E6DE55C3BDC14277";
        made.brom = issue(brom, &made.provisioner);
        return made;
    }();
    const ForgedGpu gb100 = ForgedGpu::make(blackwell, {.chip = "GB100", .fwid = filledHash(0x31)});
    ForgedRim driver = ForgedRim::make(world().rims, "550.90.07", {7, 21, 35}, 0xAB);
    driver.product = "GB100";
    ForgedRim vbios = ForgedRim::make(world().rims, "96.00.9F.00.01", {1, 2, 9}, 0xCD);
    EXPECT_EQ(judge(gb100.evidence(goodReport())), "RIM_PRODUCT") << "Hopper's RIM";
    vbios.product = "GB100";
    m_rims = {driver.bytes(), vbios.bytes()};
    EXPECT_EQ(judge(gb100.evidence(goodReport())), "PASS");
    EXPECT_EQ(m_last.identity.family, GpuFamily::Blackwell);
    EXPECT_EQ(check(CheckKind::FirmwareId).status, CheckStatus::Pass);
    DeviceRules rules = goodRules();
    rules.policy.minVbiosBlackwell = "97.00";
    EXPECT_EQ(judge(gb100.evidence(goodReport()), rules), "VERSION_FLOOR");
}

TEST_F(DeviceVerifierTest, AVerdictEndsWithTheFirstThingItStandsOn) {
    DeviceRules rules = goodRules();
    EXPECT_EQ(judge(goodReport(), rules), "PASS");
    EXPECT_EQ(m_last.validUntilS, kForgedNowS + 3'600) << "the policy's age";
    rules.policy.verdictMaxAgeS = 60;
    EXPECT_EQ(judge(goodReport(), rules), "PASS");
    EXPECT_EQ(m_last.validUntilS, kForgedNowS + 60);
    rules = goodRules();
    const RimAuthorities shortLived = RimAuthorities::make(kForgedNowS - 100, kForgedNowS + 1'000);
    DeviceVerifier verifier(Roots{world().devices.root.certificate, shortLived.root.certificate});
    const RimEvidence files = {
        ForgedRim::make(shortLived, "550.90.07", {7, 21, 35}, 0xAB).bytes(),
        ForgedRim::make(shortLived, "96.00.9F.00.01", {1, 2, 9}, 0xCD).bytes()};
    GivenRims provider(files);
    const DeviceEvidence evidence = gpu().evidence(goodReport());
    DeviceVerdict verdict = verifier.verify(evidence, rules, provider, m_revocation);
    EXPECT_EQ(nameOf(verdict), "PASS");
    EXPECT_EQ(verdict.validUntilS, kForgedNowS + 1'000) << "the RIM signer";
    rules.nowS = kForgedNowS + 1'001;
    verdict = verifier.verify(evidence, rules, provider, m_revocation);
    EXPECT_EQ(nameOf(verdict), "RIM_EXPIRED");
    EXPECT_EQ(verdict.validUntilS, 0);
}

TEST_F(DeviceVerifierTest, SilenceAboutRevocationIsNeverGood) {
    EXPECT_EQ(judge(goodReport()), "PASS");
    EXPECT_EQ(check(CheckKind::Revocation).status, CheckStatus::Unknown);
    EXPECT_TRUE(check(CheckKind::Revocation).tolerated);
    DeviceRules rules = goodRules();
    rules.policy.revocation = Policy::Revocation::Require;
    EXPECT_EQ(judge(goodReport(), rules), "REVOCATION_UNKNOWN");
}

/// What the bench compares with: 13 for a GPU that nobody has seen, 1 for one that is known.
TEST_F(DeviceVerifierTest, CountsTheSignaturesThatItWorksOut) {
    EXPECT_EQ(judge(goodReport()), "PASS");
    // Report, 4 links of the device, 2 RIMs, and the RIM signers' 3 links, which both share here.
    EXPECT_EQ(m_verified, 1U + 4U + 2U + 3U);
    m_verified = 0;
    EXPECT_EQ(judge(goodReport()), "PASS");
    EXPECT_EQ(m_verified, 1U);
    STACKNET_NEEDS_ATTESTATION_DATA();
    DeviceVerifier verifier(nvidiaRoots());
    std::uint64_t verified = 0;
    const RealSet real = RealSet::hopper545();
    EXPECT_EQ(nameOf(real.verify(verifier, &verified)), "PASS");
    EXPECT_LE(verified, 13U);
    EXPECT_GE(verified, 10U);
    RecordProperty("cold", static_cast<int>(verified));
    verified = 0;
    EXPECT_EQ(nameOf(real.verify(verifier, &verified)), "PASS");
    EXPECT_EQ(verified, 1U);
}

/// A verdict that a warm verifier gives is the one that a new one gives.
TEST_F(DeviceVerifierTest, WhatIsRememberedChangesNoVerdict) {
    DeviceRules later = goodRules();
    later.nowS = 4'200'000'000;  // the RIM signers have ended
    EXPECT_EQ(judge(goodReport()), "PASS");
    EXPECT_EQ(judge(goodReport(), later), "RIM_EXPIRED") << "time is looked at every time";
    DeviceEvidence forged = gpu().evidence(goodReport());
    forged.report[110] ^= 0x80;  // in a measurement
    EXPECT_EQ(judge(forged), "BAD_SIGNATURE");
    (*m_rims.driver)[m_rims.driver->size() / 2] ^= 1;
    EXPECT_NE(judge(goodReport()), "PASS");
}

}  // namespace
}  // namespace stacknet::attestation
