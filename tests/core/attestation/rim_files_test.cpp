// NVIDIA's own RIM files and the files forged from them, read in place.

#include <map>

#include "core/attestation/roots.h"
#include "core/base/codec.h"
#include "tests/core/attestation/rim_test_support.h"

namespace stacknet::attestation {
namespace {

using namespace testing;

const Certificate& root() {
    return nvidiaRoots().rim;
}

std::vector<std::uint8_t> activeIn(const RimDocument& rim) {
    std::vector<std::uint8_t> indices;
    for (const GoldenValue& value : rim.values) {
        if (value.active) indices.push_back(value.index);
    }
    return indices;
}

TEST(RimFiles, SaysWhatTheDriverRimSays) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const auto rim = read(bytesOf("e2e-hopper-545.00/driver.swidtag"), root());
    ASSERT_TRUE(rim.ok()) << described(rim);
    const RimDocument& driver = **rim;
    EXPECT_EQ(driver.kind, RimKind::Driver);
    EXPECT_EQ(driver.version, "545.00");
    EXPECT_EQ(driver.product, "GH100");
    EXPECT_TRUE(driver.floors.empty());
    ASSERT_EQ(driver.values.size(), 64U);
    EXPECT_EQ(activeIn(driver),
              (std::vector<std::uint8_t>{7,  21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
                                         31, 32, 33, 34, 35, 36, 37, 38, 39, 40}));
    EXPECT_EQ(driver.values[35].alternatives.size(), 2U);
    ASSERT_EQ(driver.signers.size(), 4U);
    EXPECT_EQ(driver.signers.back(), root());
    EXPECT_EQ(utcText(driver.notAfterS).substr(0, 10), "2025-06-26");
}

TEST(RimFiles, SaysWhatTheVbiosRimSays) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const auto rim = read(bytesOf("e2e-hopper-545.00/vbios.swidtag"), root());
    ASSERT_TRUE(rim.ok()) << described(rim);
    EXPECT_EQ((*rim)->kind, RimKind::Vbios);
    EXPECT_EQ((*rim)->version, "96.00.5E.00.01");
    EXPECT_EQ(activeIn(**rim), (std::vector<std::uint8_t>{0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12}));
    EXPECT_TRUE((*rim)->values[0].alternatives[0].isZero()) << "active, and all zero";
    EXPECT_EQ(utcText((*rim)->notAfterS).substr(0, 10), "2025-06-22");
}

TEST(RimFiles, CountsItsSignatures) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    LinkCache links;
    std::uint64_t verified = 0;
    ASSERT_TRUE(
        readRim(bytesOf("e2e-hopper-545.00/driver.swidtag"), root(), kJune2024S, links, &verified)
            .ok());
    EXPECT_EQ(verified, 4U) << "three links and the file";
    ASSERT_TRUE(
        readRim(bytesOf("e2e-hopper-545.00/driver.swidtag"), root(), kJune2024S, links, &verified)
            .ok());
    EXPECT_EQ(verified, 5U) << "links are remembered, the file is not";
}

TEST(RimFiles, Case50_RealClockNamesCertificateAndDate) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const RimResult driver = verify(bytesOf("e2e-hopper-545.00/driver.swidtag"), RimKind::Driver,
                                    "545.00", root(), kNovember2026S);
    EXPECT_EQ(driver.check.status, CheckStatus::Fail);
    EXPECT_EQ(driver.check.kind, CheckKind::DriverRim);
    EXPECT_EQ(driver.check.reason, Reason::RimExpired);
    EXPECT_NE(driver.check.detail.find("HCC RIM L4 Signer"), std::string::npos)
        << driver.check.detail;
    EXPECT_NE(driver.check.detail.find("2025-06-26"), std::string::npos) << driver.check.detail;
    EXPECT_FALSE(driver.document);
    EXPECT_FALSE(driver.summary);
    const RimResult vbios = verify(bytesOf("e2e-hopper-545.00/vbios.swidtag"), RimKind::Vbios,
                                   "96.00.5E.00.01", root(), kNovember2026S);
    EXPECT_EQ(vbios.check.kind, CheckKind::VbiosRim);
    EXPECT_EQ(vbios.check.reason, Reason::RimExpired);
    EXPECT_NE(vbios.check.detail.find("2025-06-22"), std::string::npos) << vbios.check.detail;
}

TEST(RimFiles, BothPassAtTheFixedClock) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const RimResult driver =
        verify(bytesOf("e2e-hopper-545.00/driver.swidtag"), RimKind::Driver, "545.00", root());
    EXPECT_EQ(driver.check.status, CheckStatus::Pass) << driver.check.detail;
    ASSERT_TRUE(driver.summary);
    EXPECT_EQ(driver.summary->id, "NV_GPU_TEST");
    EXPECT_EQ(driver.summary->version, "545.00");
    EXPECT_EQ(driver.summary->signerNotAfterS, driver.document->notAfterS);
    const RimResult vbios = verify(bytesOf("e2e-hopper-545.00/vbios.swidtag"), RimKind::Vbios,
                                   "96.00.5e.00.01", root());
    EXPECT_EQ(vbios.check.status, CheckStatus::Pass)
        << "case does not matter: " << vbios.check.detail;
}

/// Driver and vBIOS of the files, whatever the time, against a real report.
GoldenComparison compared(const std::string& report, const std::string& vbiosPath) {
    const auto driver = read(bytesOf("e2e-hopper-545.00/driver.swidtag"), root());
    const auto vbios = read(bytesOf(vbiosPath), root());
    return compareGoldenValues(**driver, **vbios, measuredIn(report), Nvdec0::Enabled);
}

TEST(RimFiles, AllGoldenValuesOfTheCompleteSetMatch) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const auto comparison =
        compared("e2e-hopper-545.00/report.bin", "e2e-hopper-545.00/vbios.swidtag");
    EXPECT_EQ(comparison.check.status, CheckStatus::Pass) << comparison.check.detail;
    ASSERT_EQ(comparison.rows.size(), 33U);
    for (const MeasurementRow& row : comparison.rows) {
        EXPECT_EQ(row.outcome, MeasurementRow::Outcome::Match) << int(row.index);
    }
    const MeasurementRow& row35 = comparison.rows.at(27);
    EXPECT_EQ(row35.index, 35);
    EXPECT_EQ(row35.actual, row35.expected.at(1)) << "the real GPU has alternative 1";
}

TEST(RimFiles, Case51_VbiosMismatchNamesItsIndices) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const auto comparison = compared("e2e-hopper-545.00/report.bin",
                                     "e2e-hopper-545.00/vbios-MISMATCH-idx1-2-3-9.swidtag");
    EXPECT_EQ(comparison.check.status, CheckStatus::Fail);
    EXPECT_EQ(comparison.check.reason, Reason::MeasurementMismatch);
    EXPECT_EQ(mismatchesOf(comparison), (std::vector<std::uint8_t>{1, 2, 3, 9}));
    EXPECT_NE(comparison.check.detail.find("1 (vBIOS), 2 (vBIOS), 3 (vBIOS), 9 (vBIOS)"),
              std::string::npos)
        << comparison.check.detail;
}

TEST(RimFiles, Case52_MismatchAtIndex9) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    // No driver RIM of 580.159.03 is at hand: one without an active vBIOS index stands in for it,
    // active only where this report has what it says.
    const auto measured = measuredIn("evidence/hopper-580.159.03/report.bin");
    const RimAuthorities authorities = RimAuthorities::make();
    ForgedRim forged = ForgedRim::make(authorities, "580.159.03", {7});
    forged.resource(7).hashes = {{"Hash0", toHex(measured[7])}};
    const auto driver = read(forged.bytes(), authorities.root.certificate);
    ASSERT_TRUE(driver.ok()) << described(driver);
    const auto vbios =
        read(bytesOf("evidence/hopper-580.159.03/vbios-MISMATCH-idx9.swidtag"), root());
    ASSERT_TRUE(vbios.ok()) << described(vbios);
    const auto comparison = compareGoldenValues(**driver, **vbios, measured, Nvdec0::Enabled);
    EXPECT_EQ(comparison.check.reason, Reason::MeasurementMismatch);
    EXPECT_EQ(mismatchesOf(comparison), (std::vector<std::uint8_t>{9}));
    EXPECT_EQ(comparison.rows.size(), 13U);
}

TEST(RimFiles, Case53_AnotherVersion) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const Bytes rim = bytesOf("rims/VALID-NOW-driver-550.144.03.xml");
    const RimResult other = verify(rim, RimKind::Driver, "550.90.07", root(), kNovember2026S);
    EXPECT_EQ(other.check.reason, Reason::RimVersion);
    EXPECT_NE(other.check.detail.find("550.144.03"), std::string::npos) << other.check.detail;
    EXPECT_NE(other.check.detail.find("550.90.07"), std::string::npos) << other.check.detail;
    EXPECT_EQ(verify(rim, RimKind::Driver, "550.144.03", root(), kNovember2026S).check.status,
              CheckStatus::Pass);
    EXPECT_EQ(verify(rim, RimKind::Driver, "550.144.3", root(), kNovember2026S).check.reason,
              Reason::RimVersion)
        << "byte by byte, not number by number";
}

TEST(RimFiles, Case54_Swapped) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const Bytes driver = bytesOf("e2e-hopper-545.00/driver.swidtag");
    const Bytes vbios = bytesOf("e2e-hopper-545.00/vbios.swidtag");
    EXPECT_EQ(verify(vbios, RimKind::Driver, "545.00", root()).check.reason, Reason::RimKind);
    EXPECT_EQ(verify(driver, RimKind::Vbios, "96.00.5E.00.01", root()).check.reason,
              Reason::RimKind);
}

TEST(RimFiles, Case56_EveryRim) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const std::map<std::string, Reason> expected = {
        {"VALID-NOW-driver-550.144.03.xml", Reason::None},
        {"BADSIG-driver.xml", Reason::RimSignature},
        {"BADCHAIN-debugroot-gb100-vbios-970083.xml", Reason::RimUntrusted},
        {"EXPIRED-vbios-960074001A.swidtag", Reason::RimExpired}};
    std::size_t seen = 0;
    for (const auto& entry : std::filesystem::directory_iterator(attestationData() / "rims")) {
        const std::string name = entry.path().filename().string();
        const auto known = expected.find(name);
        if (known == expected.end()) continue;  // further files have their own cases
        ++seen;
        const bool vbios = name.find("vbios") != std::string::npos;
        const RimResult result =
            verify(bytesOf(entry.path()), vbios ? RimKind::Vbios : RimKind::Driver,
                   vbios ? "96.00.74.00.1A" : "550.144.03", root(), kNovember2026S);
        EXPECT_EQ(result.check.reason, known->second) << name << ": " << result.check.detail;
    }
    EXPECT_EQ(seen, expected.size());
}

TEST(RimFiles, Case56_EveryForgery) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const std::map<std::string, Reason> expected = {
        {"tampered-hash.xml", Reason::RimSignature},
        {"extra-resource.xml", Reason::RimSignature},
        {"resigned-selfsigned-cert.xml", Reason::RimUntrusted},
        {"resigned-attacker-cert-first.xml", Reason::RimUntrusted},
        // NVIDIA's chain and one certificate more, which the path does not use.
        {"resigned-attacker-cert-last.xml", Reason::RimUntrusted},
        {"resigned-two-x509data.xml", Reason::RimFormat},
        {"resigned-eckeyvalue.xml", Reason::RimFormat},
        {"resigned-derencodedkeyvalue.xml", Reason::RimFormat},
        {"wrapped.xml", Reason::RimFormat},
        {"unsigned-object-with-meta-resource.xml", Reason::RimFormat},
        {"doctype.xml", Reason::RimFormat},
        {"comment.xml", Reason::RimFormat}};
    std::size_t seen = 0;
    const auto folder = attestationData() / "rim-attacks-SYNTHETIC";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const auto rim = read(bytesOf(entry.path()), root());
        EXPECT_FALSE(rim.ok()) << entry.path();
        const auto known = expected.find(entry.path().filename().string());
        if (known == expected.end()) continue;
        ++seen;
        EXPECT_EQ(reasonOf(rim), known->second) << entry.path() << " " << described(rim);
    }
    EXPECT_EQ(seen, expected.size());
}

TEST(RimFiles, Case49_DeviceChainAsRimChain) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    // A genuine chain of a GPU in place of the signer's: NVIDIA's, but of the other root.
    std::string rim = textOf("e2e-hopper-545.00/driver.swidtag");
    const std::size_t begin = rim.find("<ds:X509Certificate>");
    const std::size_t end = rim.rfind("</ds:X509Data>");
    std::string certificates;
    const auto chain = parsePemChain(textOf("e2e-hopper-545.00/chain.pem"), 5);
    for (const Certificate& certificate : *chain) {
        certificates +=
            "<ds:X509Certificate>" + toBase64(certificate.der()) + "</ds:X509Certificate>";
    }
    rim.replace(begin, end - begin, certificates);
    EXPECT_EQ(reasonOf(read(asBytes(rim), root())), Reason::RimUntrusted);
}

TEST(RimFiles, NoChangedBitOfARealRimPasses) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const Bytes good = bytesOf("e2e-hopper-545.00/driver.swidtag");
    const std::size_t lastTag = asText(good).rfind('>');
    LinkCache links;
    ASSERT_TRUE(readRim(good, root(), kJune2024S, links).ok());
    for (std::size_t at = 0; at <= lastTag; at += 13) {
        Bytes changed = good;
        changed[at] ^= static_cast<std::uint8_t>(1U << (at % 8));
        EXPECT_FALSE(readRim(changed, root(), kJune2024S, links).ok()) << at;
    }
}

TEST(RimFiles, NoTruncationPasses) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const Bytes good = bytesOf("e2e-hopper-545.00/driver.swidtag");
    const std::size_t lastTag = asText(good).rfind('>');
    LinkCache links;
    for (std::size_t size = 0; size <= lastTag; size += size < 600 ? 1 : 97) {
        EXPECT_EQ(reasonOf(readRim(ByteView(good).first(size), root(), kJune2024S, links)),
                  Reason::RimFormat)
            << size;
    }
}

}  // namespace
}  // namespace stacknet::attestation
