#include "core/attestation/certificate.h"

#include <gtest/gtest.h>

#include "core/attestation/digest.h"
#include "core/attestation/roots.h"
#include "core/base/codec.h"
#include "tests/core/attestation/attestation_files.h"
#include "tests/support/attestation_pki.h"

namespace stacknet::attestation {
namespace {

using namespace testing;

constexpr std::int64_t kNowS = 1'717'200'000;  // 2024-06-01

std::vector<Certificate> realChain(const char* relative) {
    return parsePemChain(textOf(relative), 5).value();
}

std::optional<ChainFault> check(const std::vector<Certificate>& chain, const Certificate& root,
                                std::int64_t nowS = kNowS) {
    LinkCache links;
    return checkChain(chain, root, nowS, links);
}

Reason reasonOf(const std::optional<ChainFault>& fault) {
    return fault ? fault->reason : Reason::None;
}

TEST(Roots, AreNvidias) {
    EXPECT_EQ(nvidiaRoots().device.commonName(), "NVIDIA Device Identity CA");
    EXPECT_EQ(nvidiaRoots().device.serialHex(), "2D3670B1CA100411C1FEC0E82A065B54");
    EXPECT_EQ(nvidiaRoots().rim.commonName(), "NVIDIA CoRIM signing Root CA");
    EXPECT_EQ(nvidiaRoots().rim.serialHex(), "45DAE3A00E5037BDDF875375ECB5E270");
    EXPECT_EQ(utcText(nvidiaRoots().rim.notAfterS()), "2053-03-08T15:37:34Z");
}

TEST(CertificateChain, RealDevicesLeadToThePinnedRoot) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    for (const char* path :
         {"e2e-hopper-545.00/chain.pem", "evidence/hopper-580.159.03/chain.pem",
          "evidence/hopper-535.86.09/chain.pem", "evidence/blackwell-575.32/chain.pem"}) {
        const auto chain = realChain(path);
        ASSERT_EQ(chain.size(), 5U);
        LinkCache links;
        std::uint64_t verified = 0;
        EXPECT_FALSE(checkChain(chain, nvidiaRoots().device, kNowS, links, {}, &verified)) << path;
        EXPECT_EQ(verified, 4U) << "one for each link";
        EXPECT_FALSE(checkChain(chain, nvidiaRoots().device, kNowS, links, {}, &verified));
        EXPECT_EQ(verified, 4U) << "a known link costs nothing";
        const std::vector<Certificate> withoutRoot(chain.begin(), chain.end() - 1);
        EXPECT_FALSE(checkChain(withoutRoot, nvidiaRoots().device, kNowS, links));
    }
}

TEST(CertificateChain, NamesTheParts) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const auto chain = realChain("e2e-hopper-545.00/chain.pem");
    EXPECT_EQ(chain[0].commonName(), "GH100 A01 GSP FMC LF");
    EXPECT_EQ(chain[0].subjectSerialNumber(), chain[0].serialHex());
    EXPECT_EQ(chain[1].subjectSerialNumber(), "41FFEEB20009E0BE49");
    EXPECT_EQ(utcText(chain[0].notAfterS()), "9999-12-31T23:59:59Z");
    EXPECT_TRUE(chain[0].extension("2.23.133.5.4.1").has_value());
    EXPECT_FALSE(chain[0].extension("2.23.133.5.4.1.1").has_value());
}

// A second root exists with the pinned one's subject and, as this shows, its very key: only its
// bytes tell it apart.
TEST(CertificateChain, Case38_TheOtherRootWithTheSameSubjectIsNotTrusted) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    auto chain = realChain("e2e-hopper-545.00/chain.pem");
    chain.back() =
        Certificate::fromPem(textOf("roots/NOT-PINNED-device-identity-ca-L1B.pem")).value();
    EXPECT_EQ(chain.back().commonName(), nvidiaRoots().device.commonName());
    LinkCache links;
    EXPECT_TRUE(links.signedBy(chain.back(), nvidiaRoots().device));
    const auto fault = check(chain, nvidiaRoots().device);
    EXPECT_EQ(reasonOf(fault), Reason::ChainUntrusted);
    EXPECT_EQ(fault->index, 4U);
}

TEST(CertificateChain, Case39_WhatIsMissingOrMisplacedIsNamed) {
    const auto authorities = DeviceAuthorities::make();
    const TestIdentity leaf = issue({}, &authorities.brom);
    const std::vector<Certificate> good = authorities.chain(leaf.certificate);
    const Certificate& root = authorities.root.certificate;
    EXPECT_FALSE(check(good, root));
    EXPECT_EQ(reasonOf(check({}, root)), Reason::ChainFormat);
    EXPECT_EQ(reasonOf(check({root}, root)), Reason::ChainIncomplete);
    for (std::size_t gone = 0; gone < 4; ++gone) {
        std::vector<Certificate> chain = good;
        chain.erase(chain.begin() + static_cast<std::ptrdiff_t>(gone));
        EXPECT_EQ(reasonOf(check(chain, root)), Reason::ChainIncomplete) << gone;
    }
    EXPECT_EQ(reasonOf(check({good.rbegin(), good.rend()}, root)), Reason::ChainFormat);
    EXPECT_EQ(reasonOf(check({good[0], good[2], good[1], good[3], good[4]}, root)),
              Reason::ChainIncomplete);
    EXPECT_EQ(reasonOf(check({good[0], good[1], good[1], good[2], good[3]}, root)),
              Reason::ChainFormat);
    std::vector<Certificate> six = good;
    six.insert(six.begin() + 4, issue(CertificateSpec::authorityNamed("other")).certificate);
    EXPECT_EQ(reasonOf(check(six, root)), Reason::ChainFormat);
}

TEST(CertificateChain, Case37_TheSameNamesUnderAnotherRoot) {
    const auto authorities = DeviceAuthorities::make();
    const auto forged = DeviceAuthorities::make();
    const TestIdentity leaf = issue({}, &forged.brom);
    const auto fault = check(forged.chain(leaf.certificate), authorities.root.certificate);
    EXPECT_EQ(reasonOf(fault), Reason::ChainUntrusted);
    // Without its root the path ends in a signature that the pinned root never made.
    std::vector<Certificate> path = forged.chain(leaf.certificate);
    path.pop_back();
    EXPECT_EQ(reasonOf(check(path, authorities.root.certificate)), Reason::ChainUntrusted);
}

TEST(CertificateChain, Case41_OtherKeysAndDigestsAreRefused) {
    const auto authorities = DeviceAuthorities::make();
    const Certificate& root = authorities.root.certificate;
    for (const TestKey& key : {TestKey::p256(), TestKey::rsa2048()}) {
        const Certificate leaf = issueFor({}, key, &authorities.brom);
        EXPECT_EQ(reasonOf(check(authorities.chain(leaf), root)), Reason::ChainAlgorithm);
    }
    CertificateSpec weak;
    weak.digest = "SHA256";
    const TestIdentity leaf = issue(weak, &authorities.brom);
    EXPECT_EQ(reasonOf(check(authorities.chain(leaf.certificate), root)), Reason::ChainAlgorithm);
}

TEST(CertificateChain, Case42_AuthorityAndKeyUsageRules) {
    const TestIdentity root = issue(CertificateSpec::authorityNamed("root"));
    CertificateSpec noAuthority;
    noAuthority.commonName = "no CA";
    noAuthority.keyUsage = "critical,digitalSignature,keyCertSign";
    CertificateSpec noUsage = CertificateSpec::authorityNamed("no usage");
    noUsage.keyUsage = "critical,cRLSign";
    CertificateSpec silent = CertificateSpec::authorityNamed("silent");
    silent.keyUsage.clear();
    for (const CertificateSpec& spec : {noAuthority, noUsage, silent}) {
        const TestIdentity middle = issue(spec, &root);
        const TestIdentity leaf = issue({}, &middle);
        const auto fault = check({leaf.certificate, middle.certificate}, root.certificate);
        EXPECT_EQ(reasonOf(fault), Reason::ChainConstraint) << spec.commonName;
        EXPECT_EQ(fault->index, 1U);
    }
    CertificateSpec mute;
    mute.keyUsage = "critical,keyAgreement";
    const TestIdentity middle = issue(CertificateSpec::authorityNamed("middle"), &root);
    EXPECT_EQ(
        reasonOf(check({issue(mute, &middle).certificate, middle.certificate}, root.certificate)),
        Reason::ChainConstraint);
    CertificateSpec odd;
    odd.extensions = {{"1.2.3.4", true, {0x05, 0x00}}};
    EXPECT_EQ(
        reasonOf(check({issue(odd, &middle).certificate, middle.certificate}, root.certificate)),
        Reason::ChainConstraint);
    odd.extensions[0].critical = false;
    EXPECT_FALSE(check({issue(odd, &middle).certificate, middle.certificate}, root.certificate));
}

TEST(CertificateChain, Case42_PathLengthIsObeyed) {
    const TestIdentity root = issue(CertificateSpec::authorityNamed("root"));
    for (const int allowed : {0, 1}) {
        CertificateSpec upperSpec = CertificateSpec::authorityNamed("upper");
        upperSpec.pathLength = allowed;
        const TestIdentity upper = issue(upperSpec, &root);
        const TestIdentity lower = issue(CertificateSpec::authorityNamed("lower"), &upper);
        const TestIdentity leaf = issue({}, &lower);
        EXPECT_EQ(reasonOf(check({leaf.certificate, lower.certificate, upper.certificate},
                                 root.certificate)),
                  allowed == 0 ? Reason::ChainConstraint : Reason::None);
    }
}

TEST(CertificateChain, Case43_TimeIsTheLastThingAsked) {
    const auto authorities = DeviceAuthorities::make();
    CertificateSpec spec;
    spec.notBeforeS = kNowS - 100;
    spec.notAfterS = kNowS + 100;
    const auto chain = authorities.chain(issue(spec, &authorities.brom).certificate);
    const Certificate& root = authorities.root.certificate;
    EXPECT_FALSE(check(chain, root, kNowS - 100));
    EXPECT_FALSE(check(chain, root, kNowS + 100));
    EXPECT_EQ(reasonOf(check(chain, root, kNowS - 101)), Reason::ChainTime);
    const auto expired = check(chain, root, kNowS + 101);
    EXPECT_EQ(reasonOf(expired), Reason::ChainTime);
    EXPECT_NE(expired->detail.find("expired at 2024-06-01T00:01:40Z"), std::string::npos)
        << expired->detail;
    const auto forged = DeviceAuthorities::make();
    EXPECT_EQ(reasonOf(check(chain, forged.root.certificate, kNowS + 101)), Reason::ChainUntrusted);
    EXPECT_EQ(earliestNotAfterS(chain), kNowS + 100);
}

TEST(CertificateChain, Case49_ARimChainIsNoDeviceChain) {
    const TestIdentity rimRoot = issue(CertificateSpec::authorityNamed("rim root"));
    const TestIdentity signer = issue({}, &rimRoot);
    const auto fault = check({signer.certificate}, nvidiaRoots().device);
    EXPECT_EQ(reasonOf(fault), Reason::ChainIncomplete);
    EXPECT_EQ(reasonOf(check({signer.certificate, rimRoot.certificate}, nvidiaRoots().device)),
              Reason::ChainUntrusted);
}

TEST(PemChain, Case40_OnlyCertificatesAndWhiteSpace) {
    const TestIdentity root = issue(CertificateSpec::authorityNamed("root"));
    const std::string pem = pemOf(root.certificate);
    const auto fails = [](const std::string& text) {
        const auto chain = parsePemChain(text, 5);
        return !chain.ok() && chain.error().code == "attestation.bad_certificate";
    };
    std::string windows;
    for (const char letter : pem)
        windows += letter == '\n' ? std::string("\r\n") : std::string(1, letter);
    EXPECT_EQ(parsePemChain(windows, 5).value().front(), root.certificate);
    EXPECT_EQ(parsePemChain("\n " + pem + "\n\n" + pem, 5).value().size(), 2U);
    EXPECT_TRUE(fails(""));
    EXPECT_TRUE(fails("  \n"));
    EXPECT_TRUE(fails(pem + "junk"));
    EXPECT_TRUE(fails(pem + "junk\n" + pem));
    EXPECT_TRUE(fails("# comment\n" + pem));
    EXPECT_TRUE(fails(pem + std::string(1, '\0')));
    EXPECT_TRUE(fails(pem + "-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n"));
    EXPECT_TRUE(fails("-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n"));
    EXPECT_TRUE(fails("-----BEGIN CERTIFICATE-----\nMAA=\n"));
    EXPECT_TRUE(fails("-----BEGIN CERTIFICATE-----\nMA=A\n-----END CERTIFICATE-----\n"));
    std::string many;
    for (int count = 0; count < 1'000; ++count) many += pem;
    EXPECT_TRUE(fails(many)) << "stops at the sixth";
    std::string nul = pem;
    nul[40] = '\0';
    EXPECT_TRUE(fails(nul));
}

TEST(Certificate, RefusesWhatIsNotOneCertificate) {
    const TestIdentity root = issue(CertificateSpec::authorityNamed("root"));
    Bytes der = toBytes(root.certificate.der());
    EXPECT_TRUE(Certificate::fromDer(der).ok());
    for (std::size_t size = 0; size < der.size(); ++size) {
        EXPECT_FALSE(Certificate::fromDer({der.data(), size}).ok()) << size;
    }
    der.push_back(0);
    EXPECT_FALSE(Certificate::fromDer(der).ok());
    EXPECT_FALSE(Certificate::fromDer(Bytes(Certificate::kDerMax + 1)).ok());
}

TEST(LinkCache, ForgetsTheOldestAndNeverRemembersAFailure) {
    const TestIdentity root = issue(CertificateSpec::authorityNamed("root"));
    const TestIdentity other = issue(CertificateSpec::authorityNamed("root"));
    const TestIdentity first = issue({}, &root);
    const TestIdentity second = issue({}, &root);
    LinkCache links(1);
    std::uint64_t verified = 0;
    EXPECT_FALSE(links.signedBy(first.certificate, other.certificate, &verified));
    EXPECT_FALSE(links.signedBy(first.certificate, other.certificate, &verified));
    EXPECT_EQ(verified, 2U);
    EXPECT_TRUE(links.signedBy(first.certificate, root.certificate, &verified));
    EXPECT_TRUE(links.signedBy(first.certificate, root.certificate, &verified));
    EXPECT_EQ(verified, 3U);
    EXPECT_TRUE(links.signedBy(second.certificate, root.certificate, &verified));
    EXPECT_TRUE(links.signedBy(first.certificate, root.certificate, &verified));
    EXPECT_EQ(verified, 5U) << "one place: the first was forgotten";
}

TEST(RawSignature, Case16_OnlyRandSInRangeInTheirPlaces) {
    const TestKey key = TestKey::p384();
    const Certificate signer = issueFor({}, key, nullptr);
    const Bytes data = toBytes("signed text");
    const Bytes good = key.signRaw(data);
    EXPECT_TRUE(verifyP384(signer, data, good));
    EXPECT_FALSE(verifyP384(signer, toBytes("other text"), good));
    Bytes swapped(good.begin() + 48, good.end());
    swapped.insert(swapped.end(), good.begin(), good.begin() + 48);
    Bytes little(good.rbegin() + 48, good.rend());
    little.insert(little.end(), good.rbegin(), good.rbegin() + 48);
    Bytes zeroR = good;
    std::fill(zeroR.begin(), zeroR.begin() + 48, 0);
    Bytes zeroS = good;
    std::fill(zeroS.begin() + 48, zeroS.end(), 0);
    const std::string order =
        "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196a"
        "ccc52973";
    const Bytes n = fromHex(order).value();
    Bytes orderR = n;
    orderR.insert(orderR.end(), good.begin() + 48, good.end());
    for (const Bytes& bad : {swapped, little, zeroR, zeroS, orderR, Bytes(96, 0), Bytes(96, 0xFF),
                             key.signDer(data), Bytes(good.begin(), good.end() - 1), Bytes()}) {
        EXPECT_FALSE(verifyP384(signer, data, bad)) << toHex(bad);
    }
    const Certificate other = issueFor({}, TestKey::p256(), nullptr);
    EXPECT_FALSE(verifyP384(other, data, good));
}

TEST(Digest, Sha384OfAbc) {
    EXPECT_EQ(
        toHex(sha384(asBytes("abc"))),
        "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baec"
        "a134c825a7");
}

}  // namespace
}  // namespace stacknet::attestation
