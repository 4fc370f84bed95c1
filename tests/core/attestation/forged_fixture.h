#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/attestation/device_verifier.h"
#include "tests/core/attestation/attestation_files.h"
#include "tests/support/forged_evidence.h"
#include "tests/support/forged_rim.h"

namespace stacknet::attestation::testing {

inline constexpr std::int64_t kForgedNowS = 1'767'225'600;  // 2026-01-01

inline Hash384 filledHash(std::uint8_t value) {
    Hash384 hash;
    hash.data.fill(value);
    return hash;
}
inline Nonce filledNonce(std::uint8_t value) {
    Nonce nonce;
    nonce.data.fill(value);
    return nonce;
}

/// Roots, authorities and RIM files of our own, so that forged evidence passes when nothing is
/// wrong with it. Made once; the verifier is each test's own.
struct ForgedWorld {
    DeviceAuthorities devices = DeviceAuthorities::make();
    RimAuthorities rims = RimAuthorities::make();
    RimEvidence rimFiles{ForgedRim::make(rims, "550.90.07", {7, 21, 35}, 0xAB).bytes(),
                         ForgedRim::make(rims, "96.00.9F.00.01", {1, 2, 9}, 0xCD).bytes()};

    Roots roots() const { return {devices.root.certificate, rims.root.certificate}; }

    static const ForgedWorld& shared() {
        static const ForgedWorld world;
        return world;
    }
};

/// A report that the world's RIM files fit, for the nonce of goodRules().
inline ReportSpec goodReport() {
    ReportSpec spec = ReportSpec::good();
    spec.withNonce(filledNonce(0x4C));
    for (const std::size_t index : {7, 21, 35}) spec.withMeasurement(index, filledHash(0xAB));
    for (const std::size_t index : {1, 2, 9}) spec.withMeasurement(index, filledHash(0xCD));
    return spec;
}
inline DeviceRules goodRules() {
    DeviceRules rules;
    rules.nonce = filledNonce(0x4C);
    rules.nowS = kForgedNowS;
    return rules;
}

/// Tests of forged evidence: `judge` says "PASS" or the name of the first problem's reason.
class ForgedTest : public ::testing::Test {
protected:
    const ForgedWorld& world() const { return ForgedWorld::shared(); }

    DeviceVerdict verify(const DeviceEvidence& evidence, const DeviceRules& rules = goodRules()) {
        GivenRims rims(m_rims);
        return m_verifier.verify(evidence, rules, rims, m_revocation, &m_verified);
    }
    std::string judge(const DeviceEvidence& evidence, const DeviceRules& rules = goodRules()) {
        m_last = verify(evidence, rules);
        EXPECT_EQ(m_last.checks.size(), kDeviceChecks.size());
        EXPECT_EQ(m_last.passed(), m_last.validUntilS != 0);
        const Check* const problem = m_last.firstProblem();
        return problem == nullptr ? "PASS" : std::string(reasonName(problem->reason));
    }
    /// The report of the shared GPU.
    std::string judge(const ReportSpec& report, const DeviceRules& rules = goodRules()) {
        return judge(gpu().evidence(report), rules);
    }
    static const ForgedGpu& gpu() {
        static const ForgedGpu made = ForgedGpu::make(ForgedWorld::shared().devices);
        return made;
    }
    /// What the last verdict says about one thing.
    const Check& check(CheckKind kind) const {
        const Check* const found = m_last.find(kind);
        EXPECT_NE(found, nullptr);
        return *found;
    }

    DeviceVerifier m_verifier{ForgedWorld::shared().roots()};
    RimEvidence m_rims = ForgedWorld::shared().rimFiles;
    RevocationSources m_revocation;
    std::uint64_t m_verified = 0;
    DeviceVerdict m_last;
};

/// Real evidence of a complete set: report, chain and both RIMs.
struct RealSet {
    DeviceEvidence evidence;
    RimEvidence rims;
    DeviceRules rules;

    static RealSet hopper545() {
        const std::filesystem::path folder = "e2e-hopper-545.00";
        RealSet set = withoutRims(folder);
        set.rims = {bytesOf(folder / "driver.swidtag"), bytesOf(folder / "vbios.swidtag")};
        set.rules.policy.requireRim = true;
        set.rules.policy.requireFwid = false;
        set.rules.nonce =
            readNonce("4cff7f5380ead8fad8ec2c531c110aca4302a88f603792801a8ca29ee151af2e").value();
        set.rules.nowS = 1'717'200'000;  // 2024-06-01
        return set;
    }
    /// With the nonce of the report itself.
    static RealSet withoutRims(const std::filesystem::path& folder) {
        RealSet set;
        set.evidence.report = bytesOf(folder / "report.bin");
        set.evidence.chainPem = textOf(folder / "chain.pem");
        set.rules.policy.requireRim = false;
        set.rules.nowS = 1'795'305'600;  // 2026-11-22
        std::copy_n(set.evidence.report.begin() + 4, 32, set.rules.nonce.data.begin());
        return set;
    }
    DeviceVerdict verify(DeviceVerifier& verifier, std::uint64_t* verified = nullptr) const {
        GivenRims provider(rims);
        return verifier.verify(evidence, rules, provider, {}, verified);
    }
};

/// "PASS" or the first problem's reason.
inline std::string nameOf(const DeviceVerdict& verdict) {
    const Check* const problem = verdict.firstProblem();
    return problem == nullptr ? "PASS" : std::string(reasonName(problem->reason));
}

}  // namespace stacknet::attestation::testing
