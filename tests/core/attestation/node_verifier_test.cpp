#include "core/attestation/node_verifier.h"

#include <gtest/gtest.h>

#include <thread>

#include "tests/core/attestation/forged_fixture.h"

/// Cases 73 to 76 of the reference, section 8, and what other verifiers get wrong with several
/// GPUs.
namespace stacknet::attestation {
namespace {

using namespace testing;

class NodeCases : public ForgedTest {
protected:
    /// GPU number `number` of a node: a chip of its own.
    static const ForgedGpu& gpuNumber(std::size_t number) {
        static const std::vector<ForgedGpu> gpus = [] {
            std::vector<ForgedGpu> made;
            for (int i = 0; i < 8; ++i) {
                DeviceAuthorities authorities = ForgedWorld::shared().devices;
                CertificateSpec brom = CertificateSpec::authorityNamed("GH100 A01 GSP BROM", "05");
                brom.subjectSerialNumber = "41FFEEB20009E0BE5" + std::to_string(i);
                authorities.brom = issue(brom, &authorities.provisioner);
                made.push_back(
                    ForgedGpu::make(authorities, {.pdi = "48B02DB73E52130" + std::to_string(i)}));
            }
            return made;
        }();
        return gpus.at(number);
    }
    static std::vector<DeviceEvidence> node(std::size_t gpus) {
        std::vector<DeviceEvidence> evidence;
        for (std::size_t i = 0; i < gpus; ++i) {
            evidence.push_back(gpuNumber(i).evidence(goodReport()));
        }
        return evidence;
    }
    NodeVerdict verifyAll(const std::vector<DeviceEvidence>& evidence,
                          const DeviceRules& rules = goodRules(),
                          std::optional<std::size_t> registered = std::nullopt) {
        GivenRims rims(m_rims);
        return verifyNode(m_verifier, evidence, registered.value_or(evidence.size()), rules, rims,
                          m_revocation, &m_verified);
    }
    static std::string nameOf(const NodeVerdict& verdict) {
        const Check* const problem = verdict.firstProblem();
        EXPECT_EQ(problem == nullptr, verdict.passed());
        EXPECT_EQ(verdict.passed(), verdict.validUntilS != 0);
        return problem == nullptr ? "PASS" : std::string(reasonName(problem->reason));
    }
};

TEST_F(NodeCases, EightGoodGpusPass) {
    const NodeVerdict verdict = verifyAll(node(8));
    EXPECT_EQ(nameOf(verdict), "PASS");
    EXPECT_EQ(verdict.devices.size(), 8U);
    EXPECT_EQ(verdict.validUntilS, kForgedNowS + goodRules().policy.verdictMaxAgeS);
}

TEST_F(NodeCases, Case73_OneOfEightFails) {
    for (std::size_t bad = 0; bad < 8; ++bad) {
        std::vector<DeviceEvidence> evidence = node(8);
        evidence[bad].report.back() ^= 1;
        const NodeVerdict verdict = verifyAll(evidence);
        EXPECT_EQ(nameOf(verdict), "BAD_SIGNATURE");
        EXPECT_FALSE(verdict.passed());
        EXPECT_EQ(verdict.firstProblemDevice(), bad);
        for (std::size_t i = 0; i < 8; ++i) EXPECT_EQ(verdict.devices[i].passed(), i != bad);
    }
}

/// A known verifier stays "true" when its first GPU passes and the second cannot even be parsed.
TEST_F(NodeCases, Case73_AGpuThatCannotBeReadFailsTheNode) {
    std::vector<DeviceEvidence> evidence = node(2);
    evidence[1].report.clear();
    EXPECT_EQ(nameOf(verifyAll(evidence)), "PARSE");
    evidence = node(2);
    evidence[1].chainPem.clear();
    EXPECT_EQ(nameOf(verifyAll(evidence)), "CHAIN_FORMAT");
    evidence = node(2);
    evidence[0].report.clear();
    EXPECT_EQ(verifyAll(evidence).firstProblemDevice(), 0U);
}

TEST_F(NodeCases, Case74_OneGpuTwice) {
    std::vector<DeviceEvidence> evidence = node(8);
    evidence[5] = evidence[2];
    EXPECT_EQ(nameOf(verifyAll(evidence)), "DUPLICATE_GPU");
    EXPECT_EQ(verifyAll(evidence).firstProblemDevice(), std::nullopt);
    evidence[5] = gpuNumber(2).evidence(goodReport());  // signed anew: other bytes, same GPU
    ASSERT_NE(evidence[5].report, evidence[2].report);
    EXPECT_EQ(nameOf(verifyAll(evidence)), "DUPLICATE_GPU");
    // The same chip with another leaf, as after a firmware update.
    const DeviceAuthorities& devices = world().devices;
    std::vector<DeviceEvidence> updated;
    updated.push_back(ForgedGpu::make(devices).evidence(goodReport()));
    updated.push_back(ForgedGpu::make(devices, {.pdi = "48B02DB73E521399", .leafSerial = "59"})
                          .evidence(goodReport()));
    EXPECT_EQ(nameOf(verifyAll(updated)), "DUPLICATE_GPU") << "one BROM certificate";
}

TEST_F(NodeCases, Case75_MixedNonces) {
    std::vector<DeviceEvidence> evidence = node(8);
    evidence[3] = gpuNumber(3).evidence(goodReport().withNonce(filledNonce(0x4D)));
    const NodeVerdict verdict = verifyAll(evidence);
    EXPECT_EQ(nameOf(verdict), "NONCE_MISMATCH");
    EXPECT_EQ(verdict.firstProblemDevice(), 3U);
    DeviceRules other = goodRules();
    other.nonce = filledNonce(0x4D);
    EXPECT_EQ(nameOf(verifyAll(evidence, other)), "NONCE_MISMATCH") << "whichever is asked for";
}

TEST_F(NodeCases, Case76_ModesOfTheGpus) {
    const auto inModes = [](const std::vector<std::uint8_t>& protectedPcie) {
        std::vector<DeviceEvidence> evidence;
        for (std::size_t i = 0; i < protectedPcie.size(); ++i) {
            evidence.push_back(
                gpuNumber(i).evidence(goodReport().withField(21, Bytes{protectedPcie[i]})));
        }
        return evidence;
    };
    DeviceRules none = goodRules();
    DeviceRules ppcie = goodRules();
    ppcie.mode = GpuMode::ProtectedPcie;
    DeviceRules single = goodRules();
    single.mode = GpuMode::SingleGpu;
    EXPECT_EQ(nameOf(verifyAll(inModes({0xAA, 0xAA, 0xAA}), none)), "PASS");
    EXPECT_EQ(nameOf(verifyAll(inModes({0xAA, 0x55, 0xAA}), none)), "MODE") << "on some only";
    EXPECT_EQ(nameOf(verifyAll(inModes({0x55, 0xAA}), none)), "MODE");
    EXPECT_EQ(nameOf(verifyAll(inModes({0xAA, 0xAA}), ppcie)), "PASS");
    EXPECT_EQ(nameOf(verifyAll(inModes({0xAA, 0x55}), ppcie)), "MODE");
    EXPECT_EQ(nameOf(verifyAll(inModes({0x55, 0x55}), ppcie)), "MODE") << "SPT in a PPCIE node";
    EXPECT_EQ(nameOf(verifyAll(inModes({0x55}), single)), "PASS");
    EXPECT_EQ(nameOf(verifyAll(inModes({0xAA}), single)), "MODE");
    std::vector<DeviceEvidence> old;
    old.push_back(gpuNumber(0).evidence(goodReport().withoutField(21)));
    EXPECT_EQ(nameOf(verifyAll(old, single)), "PASS") << "a driver that knows no other mode";
    EXPECT_EQ(nameOf(verifyAll(old, ppcie)), "MODE");
    const std::string detail = verifyAll(inModes({0xAA}), ppcie).checks.front().detail;
    EXPECT_NE(detail.find("switches are not part of this verdict"), std::string::npos) << detail;
}

TEST_F(NodeCases, AnotherNumberThanRegistered) {
    for (const auto& [shown, registered] :
         {std::pair{std::size_t{1}, std::size_t{8}}, {8, 1}, {0, 1}, {0, 0}, {1, 0}}) {
        m_verified = 0;
        const NodeVerdict verdict = verifyAll(node(shown), goodRules(), registered);
        EXPECT_EQ(nameOf(verdict), "COUNT");
        EXPECT_FALSE(verdict.passed());
        EXPECT_TRUE(verdict.devices.empty());
        EXPECT_EQ(m_verified, 0U) << "no evidence is looked at";
    }
    const std::vector<DeviceEvidence> many(kNodeGpusMax + 1, node(1).front());
    EXPECT_EQ(nameOf(verifyAll(many)), "COUNT");
}

/// What one GPU shows never changes what is found about another, whichever comes first and
/// whatever the verifier has seen before.
TEST_F(NodeCases, EachGpuIsJudgedAlone) {
    const DeviceEvidence good = gpuNumber(0).evidence(goodReport());
    const DeviceEvidence bad = gpuNumber(1).evidence(
        goodReport().withMeasurement(1, filledHash(0)).withField(11, Bytes{0xAA}));
    const NodeVerdict goodFirst = verifyAll({good, bad});
    const NodeVerdict badFirst = verifyAll({bad, good});
    EXPECT_EQ(goodFirst.devices[0].checks, badFirst.devices[1].checks);
    EXPECT_EQ(goodFirst.devices[1].checks, badFirst.devices[0].checks);
    EXPECT_TRUE(goodFirst.devices[0].passed());
    EXPECT_EQ(goodFirst.devices[1].mismatches(), std::vector<std::uint8_t>{1});
    EXPECT_EQ(goodFirst.devices[0].measurements.size(), badFirst.devices[1].measurements.size());
}

/// Lower bound for eight GPUs: report and leaf each, BROM each, the links that they share, RIMs.
TEST_F(NodeCases, EightGpusShareLinksAndRims) {
    EXPECT_EQ(nameOf(verifyAll(node(8))), "PASS");
    // 8 reports, 8 leaves, 8 BROMs, provisioner and identity once; RIMs: 3 shared links, 2 files.
    EXPECT_EQ(m_verified, 8U + 8U + 8U + 2U + 3U + 2U);
    m_verified = 0;
    EXPECT_EQ(nameOf(verifyAll(node(8))), "PASS");
    EXPECT_EQ(m_verified, 8U) << "warm: the reports alone";
}

TEST_F(NodeCases, OneVerifierServesManyThreads) {
    const std::vector<DeviceEvidence> evidence = node(8);
    std::vector<std::thread> threads;
    std::vector<int> passed(4, 0);
    for (int& count : passed) {
        threads.emplace_back([&, this] {
            for (const DeviceEvidence& gpuEvidence : evidence) {
                GivenRims rims(m_rims);
                const DeviceVerdict verdict =
                    m_verifier.verify(gpuEvidence, goodRules(), rims, m_revocation);
                count += verdict.passed() ? 1 : 0;
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(passed, std::vector<int>(4, 8));
}

}  // namespace
}  // namespace stacknet::attestation
