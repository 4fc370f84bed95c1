#include <gtest/gtest.h>

#include <algorithm>

#include "core/attestation/case_file.h"
#include "tests/core/attestation/forged_fixture.h"

/// Cases 36 to 45 and 47 to 49 of the reference, section 8: chains and identities.
namespace stacknet::attestation {
namespace {

using namespace testing;

class ChainCases : public ForgedTest {
protected:
    /// A good report of the shared GPU beside another PEM text.
    std::string withPem(std::string pem) {
        DeviceEvidence evidence = gpu().evidence(goodReport());
        evidence.chainPem = std::move(pem);
        return judge(evidence);
    }
    std::string withChain(const std::vector<Certificate>& chain) { return withPem(pemOf(chain)); }
    /// A good report signed by the leaf of `authorities`.
    std::string under(const DeviceAuthorities& authorities) {
        return judge(ForgedGpu::make(authorities).evidence(goodReport()));
    }
    /// The world's authorities, each made anew from changed specifications.
    DeviceAuthorities changed(const std::function<void(CertificateSpec&)>& brom,
                              const std::function<void(CertificateSpec&)>& provisioner = {}) {
        DeviceAuthorities made = world().devices;
        CertificateSpec provisionerSpec =
            CertificateSpec::authorityNamed("TEST GH100 Provisioner ICA 1", "04");
        if (provisioner) provisioner(provisionerSpec);
        made.provisioner = issue(provisionerSpec, &made.identity);
        CertificateSpec bromSpec = CertificateSpec::authorityNamed("GH100 A01 GSP BROM", "05");
        bromSpec.subjectSerialNumber = "41FFEEB20009E0BE49";
        if (brom) brom(bromSpec);
        made.brom = issue(bromSpec, &made.provisioner);
        return made;
    }
};

TEST_F(ChainCases, Case36_TheChainOfAnotherGpu) {
    const ForgedGpu other = ForgedGpu::make(world().devices, {.pdi = "48B02DB73E52137F"});
    EXPECT_EQ(withChain(other.chain()), "BAD_SIGNATURE");
    EXPECT_EQ(withChain(gpu().chain()), "PASS");
    STACKNET_NEEDS_ATTESTATION_DATA();
    DeviceVerifier verifier(nvidiaRoots());
    RealSet real = RealSet::withoutRims("evidence/hopper-580.159.03");
    EXPECT_EQ(nameOf(real.verify(verifier)), "PASS");
    real.evidence.chainPem = textOf("evidence/hopper-535.86.09/chain.pem");
    EXPECT_EQ(nameOf(real.verify(verifier)), "BAD_SIGNATURE");
}

TEST_F(ChainCases, Case37_AChainOfOnesOwnWithTheRightNames) {
    const DeviceAuthorities selfMade = DeviceAuthorities::make();
    EXPECT_EQ(under(selfMade), "CHAIN_UNTRUSTED");
    DeviceEvidence withoutRoot = ForgedGpu::make(selfMade).evidence(goodReport());
    auto chain = parsePemChain(withoutRoot.chainPem, 5).value();
    chain.pop_back();
    withoutRoot.chainPem = pemOf(chain);
    EXPECT_EQ(judge(withoutRoot), "CHAIN_UNTRUSTED") << "only the pinned root's name is above it";
    chain.push_back(world().devices.root.certificate);
    withoutRoot.chainPem = pemOf(chain);
    EXPECT_EQ(judge(withoutRoot), "CHAIN_UNTRUSTED") << "with the pinned root put behind it";
    chain = gpu().chain();
    chain.pop_back();
    EXPECT_EQ(withChain(chain), "PASS") << "a genuine one needs no root";
}

TEST_F(ChainCases, Case38_TheOtherRootOfTheSameName) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    DeviceVerifier verifier(nvidiaRoots());
    RealSet real = RealSet::withoutRims("evidence/hopper-580.159.03");
    auto chain = parsePemChain(real.evidence.chainPem, 5).value();
    ASSERT_EQ(chain.back(), nvidiaRoots().device);
    const Certificate other =
        Certificate::fromPem(textOf("roots/NOT-PINNED-device-identity-ca-L1B.pem")).value();
    ASSERT_EQ(other.commonName(), nvidiaRoots().device.commonName());
    chain.back() = other;
    real.evidence.chainPem = pemOf(chain);
    EXPECT_EQ(nameOf(real.verify(verifier)), "CHAIN_UNTRUSTED");
    // A device of that root: its links hold, its root is not the pinned one.
    DeviceVerifier wrongPin(Roots{other, nvidiaRoots().rim});
    real = RealSet::withoutRims("evidence/hopper-580.159.03");
    EXPECT_EQ(nameOf(real.verify(wrongPin)), "CHAIN_UNTRUSTED");
}

TEST_F(ChainCases, Case39_PartsMissingAddedAndMoved) {
    const std::vector<Certificate> good = gpu().chain();
    const auto isChainFault = [](const std::string& reason) {
        return reason.starts_with("CHAIN_");
    };
    EXPECT_EQ(withChain({good[4]}), "CHAIN_INCOMPLETE") << "the root alone";
    EXPECT_EQ(withChain({good[0]}), "CHAIN_INCOMPLETE") << "the leaf alone";
    EXPECT_EQ(withChain({good[1], good[2], good[3], good[4]}), "CHAIN_INCOMPLETE") << "no leaf";
    for (std::size_t missing = 1; missing < 4; ++missing) {
        std::vector<Certificate> chain = good;
        chain.erase(chain.begin() + static_cast<std::ptrdiff_t>(missing));
        EXPECT_EQ(withChain(chain), "CHAIN_INCOMPLETE") << "without " << missing;
    }
    std::vector<std::size_t> order = {0, 1, 2, 3, 4};
    while (std::next_permutation(order.begin(), order.end())) {
        std::vector<Certificate> chain;
        for (const std::size_t index : order) chain.push_back(good[index]);
        EXPECT_TRUE(isChainFault(withChain(chain))) << m_last.firstProblem()->detail;
    }
    for (const Certificate& twice : good) {
        std::vector<Certificate> chain = {good[0], good[1], good[2], good[3], twice};
        if (twice == good[4]) continue;
        EXPECT_TRUE(isChainFault(withChain(chain)));
    }
    std::vector<Certificate> six = good;
    six.push_back(ForgedGpu::make(world().devices).chain()[0]);
    EXPECT_EQ(withChain(six), "CHAIN_FORMAT") << "a sixth that nobody uses";
    EXPECT_EQ(withPem(""), "CHAIN_FORMAT");
    EXPECT_EQ(withPem(" \n"), "CHAIN_FORMAT");
    EXPECT_EQ(withChain(std::vector<Certificate>(1000, good[0])), "CHAIN_FORMAT");
    EXPECT_EQ(withPem(std::string(kChainPemMax + 1, '\n') + pemOf(good)), "CHAIN_FORMAT");
    const std::string pem = pemOf(good);
    EXPECT_EQ(withPem(std::string(kChainPemMax - pem.size(), '\n') + pem), "PASS");
}

TEST_F(ChainCases, Case39_TheCutChainsOfRealDevices) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    DeviceVerifier verifier(nvidiaRoots());
    for (const char* file : {"root-only.pem", "missing-intermediate.pem", "missing-leaf.pem",
                             "go-nvtrust-invalidCertChain.txt"}) {
        RealSet real = RealSet::hopper545();
        real.evidence.chainPem = textOf(std::filesystem::path("chains-negative") / file);
        EXPECT_EQ(nameOf(real.verify(verifier)), "CHAIN_INCOMPLETE") << file;
    }
}

TEST_F(ChainCases, Case40_WhatElseAPemTextCanHold) {
    const std::string pem = pemOf(gpu().chain());
    const std::size_t second = pem.find("-----BEGIN", 1);
    EXPECT_EQ(withPem(pem.substr(0, second) + "junk\n" + pem.substr(second)), "CHAIN_FORMAT");
    EXPECT_EQ(withPem("# comment\n" + pem), "CHAIN_FORMAT");
    EXPECT_EQ(withPem(pem + "junk"), "CHAIN_FORMAT");
    std::string crlf;
    for (const char letter : pem) {
        if (letter == '\n') crlf.push_back('\r');
        crlf.push_back(letter);
    }
    EXPECT_EQ(withPem(crlf), "PASS") << "CRLF is white space";
    std::string withNul = pem;
    withNul[100] = '\0';
    EXPECT_EQ(withPem(withNul), "CHAIN_FORMAT");
    withNul = pem;
    withNul.insert(second, 1, '\0');
    EXPECT_EQ(withPem(withNul), "CHAIN_FORMAT");
    const std::string key =
        "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n"
        "-----END PRIVATE KEY-----\n";
    EXPECT_EQ(withPem(key + pem), "CHAIN_FORMAT");
    EXPECT_EQ(withPem(pem.substr(0, second) + key + pem.substr(second)), "CHAIN_FORMAT");
}

TEST_F(ChainCases, Case41_LeafKeysOfOtherKinds) {
    for (const TestKey& key : {TestKey::p256(), TestKey::rsa2048()}) {
        const ForgedGpu other = ForgedGpu::make(world().devices, {}, key);
        EXPECT_EQ(withChain(other.chain()), "CHAIN_ALG");
    }
    CertificateSpec sha256 = ForgedGpu::leafSpec({});
    sha256.digest = "SHA256";
    EXPECT_EQ(withChain(ForgedGpu::fromLeaf(world().devices, sha256).chain()), "CHAIN_ALG");
}

TEST_F(ChainCases, Case42_ConstraintsOfAuthorities) {
    EXPECT_EQ(under(changed({})), "PASS");
    EXPECT_EQ(under(changed([](CertificateSpec& brom) { brom.authority = false; })),
              "CHAIN_CONSTRAINT");
    EXPECT_EQ(
        under(changed([](CertificateSpec& brom) { brom.keyUsage = "critical,digitalSignature"; })),
        "CHAIN_CONSTRAINT");
    EXPECT_EQ(under(changed({}, [](CertificateSpec& spec) { spec.pathLength = 0; })),
              "CHAIN_CONSTRAINT")
        << "the BROM's authority stands below it";
    EXPECT_EQ(under(changed({}, [](CertificateSpec& spec) { spec.pathLength = 1; })), "PASS");
    EXPECT_EQ(under(changed([](CertificateSpec& brom) { brom.pathLength = 0; })), "PASS");
    // A leaf that plays the authority for another leaf.
    const TestIdentity leaf = issue(ForgedGpu::leafSpec({}), &world().devices.brom);
    CertificateSpec belowSpec = ForgedGpu::leafSpec({.pdi = "48B02DB73E52137F"});
    belowSpec.commonName = "GH100 A02 GSP FMC LF";
    const TestIdentity below = issue(belowSpec, &leaf);
    EXPECT_EQ(
        withChain({below.certificate, leaf.certificate, world().devices.brom.certificate,
                   world().devices.provisioner.certificate, world().devices.identity.certificate}),
        "CHAIN_CONSTRAINT");
    CertificateSpec mayNotSign = ForgedGpu::leafSpec({});
    mayNotSign.keyUsage = "critical,keyAgreement";
    EXPECT_EQ(withChain(ForgedGpu::fromLeaf(world().devices, mayNotSign).chain()),
              "CHAIN_CONSTRAINT");
}

TEST_F(ChainCases, Case43_LeavesOutOfDate) {
    const auto lived = [this](std::int64_t notBeforeS, std::int64_t notAfterS) {
        return judge(ForgedGpu::make(world().devices,
                                     {.leafNotBeforeS = notBeforeS, .leafNotAfterS = notAfterS})
                         .evidence(goodReport()));
    };
    EXPECT_EQ(lived(kForgedNowS - 10, kForgedNowS - 1), "CHAIN_TIME");
    EXPECT_NE(check(CheckKind::CertificateChain).detail.find("2025-12-31T23:59:59Z"),
              std::string::npos)
        << "says until when";
    EXPECT_EQ(lived(kForgedNowS + 1, kForgedNowS + 10), "CHAIN_TIME");
    EXPECT_EQ(lived(kForgedNowS, kForgedNowS + 10), "PASS");
    EXPECT_EQ(m_last.validUntilS, kForgedNowS + 10) << "a verdict does not outlive its chain";
    EXPECT_EQ(lived(kForgedNowS - 10, kForgedNowS), "PASS");
}

TEST_F(ChainCases, Case44_ASwitchIsNoGpu) {
    DeviceAuthorities switches = world().devices;
    CertificateSpec brom = CertificateSpec::authorityNamed("LS_10 A01 FSP BROM", "06");
    brom.subjectSerialNumber = "50203EB31AD9ED0008";
    switches.brom = issue(brom, &switches.provisioner);
    const ForgedGpu nvSwitch = ForgedGpu::make(switches, {.chip = "LS_10"});
    EXPECT_EQ(judge(nvSwitch.evidence(goodReport())), "WRONG_DEVICE");
    // A switch's report has 31 blocks and none of a GPU's fields.
    ReportSpec ofSwitch = goodReport();
    ofSwitch.blocks.resize(31);
    for (const std::uint16_t type : {3, 11, 15, 17, 18, 21}) ofSwitch.withoutField(type);
    ofSwitch.withField(22, Bytes(8)).withField(25, Bytes{0xAA});
    EXPECT_EQ(judge(nvSwitch.evidence(ofSwitch)), "WRONG_DEVICE")
        << "and not the first thing that a GPU's report would have";
    EXPECT_EQ(check(CheckKind::Identity).detail,
              "The leaf certificate names the device \"LS_10\", which is not a GPU of a known "
              "family.");
}

TEST_F(ChainCases, Case45_ClaimedToBeAnotherFamily) {
    DeviceEvidence evidence = gpu().evidence(goodReport());
    evidence.claimedFamily = GpuFamily::Blackwell;
    EXPECT_EQ(judge(evidence), "ARCH_MISMATCH");
    evidence.claimedFamily = GpuFamily::Hopper;
    EXPECT_EQ(judge(evidence), "PASS");
    EXPECT_EQ(judge(goodReport().withField(35, "GB100")), "ARCH_MISMATCH") << "its own CHIP_INFO";
    STACKNET_NEEDS_ATTESTATION_DATA();
    EvidenceCase one = parseCaseFile(textOf("cases.json"))->front();
    one.claimedFamily = GpuFamily::Blackwell;
    DeviceVerifier verifier(nvidiaRoots());
    EXPECT_EQ(runCase(one, attestationData(), verifier)->got, "ARCH_MISMATCH");
}

TEST_F(ChainCases, Case47_AFirmwareUpdateIsTheSameGpu) {
    const ForgedGpu before = ForgedGpu::make(
        world().devices, {.leafSerial = "592CA97DBE569CF105A2AF7787C854B504DDCFC4"});
    const ForgedGpu after = ForgedGpu::make(
        world().devices,
        {.leafSerial = "59DD857ABE569CF105A2AF7787C854B504DDCFC4", .fwid = filledHash(0x21)});
    EXPECT_EQ(judge(before.evidence(goodReport())), "PASS");
    const GpuIdentity old = m_last.identity;
    EXPECT_EQ(judge(after.evidence(goodReport())), "PASS");
    EXPECT_EQ(m_last.identity.pdi, old.pdi);
    EXPECT_EQ(m_last.identity.bromSerial, old.bromSerial);
    EXPECT_EQ(m_last.identity.bromCertificate, old.bromCertificate);
    EXPECT_NE(m_last.identity.ueid, old.ueid);
}

TEST_F(ChainCases, Case48_GpusOnTheOperatorsList) {
    const DeviceEvidence evidence = gpu().evidence(goodReport());
    const auto denying = [&](std::string entry) {
        DeviceRules rules = goodRules();
        rules.policy.deniedGpus = {"0000000000000000", std::move(entry)};
        return judge(evidence, rules);
    };
    EXPECT_EQ(denying("48B02DB73E52137E"), "REVOKED_LOCAL") << "by PDI";
    EXPECT_EQ(denying("41FFEEB20009E0BE49"), "REVOKED_LOCAL") << "by BROM serial";
    EXPECT_EQ(denying("48B02DB73E52137F"), "PASS");
    EXPECT_EQ(denying("48B02DB73E52137"), "PASS") << "not by a part of it";
    DeviceRules rules = goodRules();
    rules.policy.deniedRims = {"NV_GPU_DRIVER_GH100_550.90.07"};
    EXPECT_EQ(judge(evidence, rules), "REVOKED_LOCAL");
}

TEST_F(ChainCases, Case49_ChainsForTheOtherPurpose) {
    EXPECT_EQ(withChain(world().rims.chain()), "CHAIN_UNTRUSTED") << "RIM signers as a device";
    ForgedRim rim = ForgedRim::make(world().rims, "550.90.07", {7, 21, 35}, 0xAB);
    const DeviceAuthorities& devices = world().devices;
    const TestIdentity signer = issue(ForgedGpu::leafSpec({}), &devices.provisioner);
    rim.certificates = {signer.certificate, devices.provisioner.certificate,
                        devices.identity.certificate, devices.root.certificate};
    rim.key = signer.key;
    m_rims.driver = rim.bytes();
    EXPECT_EQ(judge(goodReport()), "RIM_UNTRUSTED") << "a device as RIM signer";
    STACKNET_NEEDS_ATTESTATION_DATA();
    DeviceVerifier verifier(nvidiaRoots());
    RealSet real = RealSet::hopper545();
    const auto document =
        readRim(*real.rims.driver, nvidiaRoots().rim, real.rules.nowS, verifier.links());
    ASSERT_TRUE(document);
    real.evidence.chainPem = pemOf((*document)->signers);
    EXPECT_EQ(nameOf(real.verify(verifier)), "CHAIN_UNTRUSTED");
}

}  // namespace
}  // namespace stacknet::attestation
