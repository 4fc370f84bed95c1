#include "core/attestation/gpu_identity.h"

#include <gtest/gtest.h>

#include "core/attestation/der_reader.h"
#include "core/attestation/firmware_id.h"
#include "core/attestation/spdm_report.h"
#include "core/base/codec.h"
#include "tests/core/attestation/attestation_files.h"
#include "tests/support/forged_evidence.h"

namespace stacknet::attestation {
namespace {

using namespace testing;

std::vector<Certificate> realChain(const std::filesystem::path& folder) {
    return parsePemChain(textOf(folder / "chain.pem"), 5).value();
}

Hash384 filled(std::uint8_t value) {
    Hash384 hash;
    hash.data.fill(value);
    return hash;
}

const DeviceAuthorities& authorities() {
    static const DeviceAuthorities made = DeviceAuthorities::make();
    return made;
}

ForgedGpu leafWith(std::vector<ExtensionSpec> extensions) {
    CertificateSpec spec = ForgedGpu::leafSpec({});
    spec.extensions = std::move(extensions);
    return ForgedGpu::fromLeaf(authorities(), spec);
}

Reason firmwareReason(std::vector<ExtensionSpec> extensions) {
    const auto fwid = leafFirmwareId(leafWith(std::move(extensions)).chain().front());
    return fwid ? Reason::None : fwid.fault().reason;
}

Reason identityReason(const CertificateSpec& leaf) {
    const ForgedGpu gpu = ForgedGpu::fromLeaf(authorities(), leaf);
    const auto identity = gpuIdentity(gpu.chain());
    return identity ? Reason::None : identity.fault().reason;
}

TEST(FirmwareId, RealLeavesHaveThatOfTheirReports) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    struct Row {
        const char* folder;
        const char* fwid;
    };
    for (const Row& row :
         {Row{"evidence/hopper-580.159.03",
              "f1ae7d0093a3f5689cced58045c9744f94eb2aa4ddca88135197fb41a7be45576c2881cf920e2cbc"
              "c090b1cb921f7b2d"},
          Row{"evidence/blackwell-575.32",
              "d090cab1b6e6ffddca83d1781e25b3f040fa1f3c7608230cb5f41b1c1b99f5f748349e59d0ef8eb8"
              "30c9bc79ccf77502"},
          Row{"e2e-hopper-545.00",
              "80e48f4e7c8ff8f2681bc90cfb7018719049cc7e488dd76962fa0bf60a2f56a8a4d1de980f872361"
              "58c3b5119c6817f7"}}) {
        const auto fwid = leafFirmwareId(realChain(row.folder).front());
        ASSERT_TRUE(fwid) << fwid.fault().detail;
        EXPECT_EQ(toHex(*fwid), row.fwid) << row.folder;
    }
}

TEST(FirmwareId, BothExtensionsAreReadToTheLastByte) {
    const Hash384 fwid = filled(0xAB);
    EXPECT_EQ(*leafFirmwareId(leafWith({compositeDeviceIdExtension(fwid)}).chain().front()), fwid);
    EXPECT_EQ(*leafFirmwareId(leafWith({tcbInfoExtension({fwid, Hash384{}})}).chain().front()),
              fwid)
        << "the first of the hashes, not the last 48 bytes";
    for (const ExtensionSpec& good :
         {compositeDeviceIdExtension(fwid), tcbInfoExtension({fwid, Hash384{}})}) {
        for (std::size_t size = 0; size < good.content.size(); ++size) {
            ExtensionSpec cut = good;
            cut.content.resize(size);
            EXPECT_EQ(firmwareReason({cut}), Reason::BadField) << good.oid << " cut to " << size;
        }
        ExtensionSpec longer = good;
        longer.content.push_back(0);
        EXPECT_EQ(firmwareReason({longer}), Reason::BadField);
        ExtensionSpec otherHash = good;
        const Bytes sha384 = {0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x02};
        const auto at = std::search(otherHash.content.begin(), otherHash.content.end(),
                                    sha384.begin(), sha384.end());
        at[8] = 0x03;  // SHA-512
        EXPECT_EQ(firmwareReason({otherHash}), Reason::BadField);
    }
}

TEST(FirmwareId, AbsentOrContradictingIsNone) {
    EXPECT_EQ(firmwareReason({}), Reason::FwidAbsent);
    EXPECT_EQ(firmwareReason({tcbInfoExtension({})}), Reason::BadField);
    EXPECT_EQ(
        firmwareReason({compositeDeviceIdExtension(filled(1)), tcbInfoExtension({filled(2)})}),
        Reason::BadField);
    EXPECT_EQ(
        firmwareReason({compositeDeviceIdExtension(filled(1)), tcbInfoExtension({filled(1)})}),
        Reason::None);
}

TEST(DerReader, TakesShortestFormsOnly) {
    const auto ok = [](const Bytes& bytes) { return DerReader(bytes).next().has_value(); };
    EXPECT_TRUE(ok({0x04, 0x01, 0xFF}));
    EXPECT_TRUE(ok({0x04, 0x00}));
    EXPECT_FALSE(ok({}));
    EXPECT_FALSE(ok({0x04}));
    EXPECT_FALSE(ok({0x04, 0x02, 0xFF}));
    EXPECT_FALSE(ok({0x1F, 0x01, 0xFF})) << "long tag";
    EXPECT_FALSE(ok({0x04, 0x80, 0x00, 0x00})) << "indefinite length";
    EXPECT_FALSE(ok({0x04, 0x81, 0x01, 0xFF})) << "a short length in the long form";
    EXPECT_FALSE(ok({0x04, 0x81}));
    EXPECT_FALSE(ok({0x04, 0x83, 0x00, 0x00, 0x00}));
    Bytes long128 = {0x04, 0x81, 0x80};
    long128.resize(3 + 128);
    EXPECT_TRUE(ok(long128));
    long128.pop_back();
    EXPECT_FALSE(ok(long128));
    Bytes padded = {0x04, 0x82, 0x00, 0x80};
    padded.resize(4 + 128);
    EXPECT_FALSE(ok(padded)) << "a leading zero in the length";
}

TEST(GpuIdentity, OfRealChains) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const auto hopper = gpuIdentity(realChain("e2e-hopper-545.00"));
    ASSERT_TRUE(hopper) << hopper.fault().detail;
    EXPECT_EQ(hopper->family, GpuFamily::Hopper);
    EXPECT_EQ(hopper->model, "GH100 A01 GSP BROM");
    EXPECT_EQ(hopper->pdi, "48B02DB73E52137E");
    EXPECT_EQ(hopper->bromSerial, "41FFEEB20009E0BE49");
    EXPECT_EQ(hopper->ueid, "460032006552296075780760406069494258829212062021");
    EXPECT_EQ(chipName(*hopper), "GH100");
    const auto blackwell = gpuIdentity(realChain("evidence/blackwell-575.32"));
    ASSERT_TRUE(blackwell) << blackwell.fault().detail;
    EXPECT_EQ(blackwell->family, GpuFamily::Blackwell);
    EXPECT_EQ(blackwell->pdi, "48B02DD4C0CB1539");
    EXPECT_EQ(blackwell->bromSerial, "41E6DE55C3BDC14277");
    EXPECT_EQ(chipName(*blackwell), "GB100");
}

TEST(GpuIdentity, OfForgedOnes) {
    const ForgedGpu gpu = ForgedGpu::make(authorities());
    const auto identity = gpuIdentity(gpu.chain());
    ASSERT_TRUE(identity) << identity.fault().detail;
    EXPECT_EQ(identity->pdi, ForgedGpuSpec().pdi);
    EXPECT_EQ(identity->bromCertificate, gpu.chain()[1].sha256());
    EXPECT_EQ(identity->ueid, gpu.chain()[0].serialDecimal());
    EXPECT_EQ(gpuIdentity(std::span(gpu.chain()).first(1)).fault().reason, Reason::ChainIncomplete);
}

TEST(GpuIdentity, PartsMustFitEachOther) {
    const CertificateSpec good = ForgedGpu::leafSpec({});
    EXPECT_EQ(identityReason(good), Reason::None);
    CertificateSpec spec = good;
    spec.commonName = "GB100 A01 GSP FMC LF";
    EXPECT_EQ(identityReason(spec), Reason::ArchMismatch) << "leaf against its own device name";
    EXPECT_EQ(identityReason(ForgedGpu::leafSpec({.chip = "GB100"})), Reason::ArchMismatch)
        << "leaf against the BROM certificate";
    EXPECT_EQ(identityReason(ForgedGpu::leafSpec({.chip = "LS_10"})), Reason::WrongDevice);
    EXPECT_EQ(identityReason(ForgedGpu::leafSpec({.chip = "GX100"})), Reason::WrongDevice);
    spec = good;
    spec.subjectSerialNumber = "50948C723FC935C7BD14B7C22833DFBE1DFD1146";
    EXPECT_EQ(identityReason(spec), Reason::BadField);
    spec.subjectSerialNumber.clear();
    EXPECT_EQ(identityReason(spec), Reason::BadField);
    for (const char* serial :
         {"", "41ffee", "41 FF", "41FFEEB20009E0BE4941FFEEB20009E0BE4941FFEE"}) {
        const DeviceAuthorities other = DeviceAuthorities::make("GH100", serial);
        EXPECT_EQ(gpuIdentity(ForgedGpu::make(other).chain()).fault().reason, Reason::BadField)
            << serial;
    }
}

TEST(GpuIdentity, DeviceNameHasOneForm) {
    const auto reasonFor = [](std::string_view text) {
        const auto name = deviceName(leafWith({deviceNameExtension(text)}).chain().front());
        return name ? Reason::None : name.fault().reason;
    };
    EXPECT_EQ(reasonFor("NVIDIA:GH100:48B02DB73E52137E"), Reason::None);
    for (const char* text :
         {"", "NVIDIA", "NVIDIA:GH100", "NVIDIA:GH100:", "NVIDIA:GH100:48B02DB73E52137",
          "NVIDIA:GH100:48B02DB73E52137E0", "NVIDIA:GH100:48b02db73e52137e",
          "AMD:GH100:48B02DB73E52137E", "NVIDIA:GH100:48B02DB73E52137E:", "::48B02DB73E52137E"}) {
        EXPECT_EQ(reasonFor(text), Reason::BadField) << text;
    }
    EXPECT_FALSE(deviceName(leafWith({}).chain().front()));
    ExtensionSpec twice = deviceNameExtension("NVIDIA:GH100:48B02DB73E52137E");
    const ByteView inner = ByteView(twice.content).subspan(2);
    Bytes both = toBytes(inner);
    both.insert(both.end(), inner.begin(), inner.end());
    twice.content = derElement(0x30, both);
    EXPECT_FALSE(deviceName(leafWith({twice}).chain().front())) << "two identities";
}

TEST(GpuIdentity, OtherDevicesAreNamed) {
    const auto named = [](const char* chip) {
        return nameOfOtherDevice(
            leafWith({deviceNameExtension("NVIDIA:" + std::string(chip) + ":48B02DB73E52137E")})
                .chain()
                .front());
    };
    EXPECT_EQ(named("LS_10"), "LS_10");
    EXPECT_EQ(named("GH100"), std::nullopt);
    EXPECT_EQ(named("GB202"), std::nullopt);
    EXPECT_EQ(nameOfOtherDevice(leafWith({}).chain().front()), std::nullopt);
}

TEST(GpuIdentity, FamiliesByChip) {
    EXPECT_EQ(familyOfChip("GH100"), GpuFamily::Hopper);
    EXPECT_EQ(familyOfChip("GB100"), GpuFamily::Blackwell);
    EXPECT_EQ(familyOfChip("GB202"), GpuFamily::Blackwell);
    for (const char* chip : {"", "LS_10", "GH10", "GH1000", "GHX00", "gh100", "GA100", "GR100"}) {
        EXPECT_EQ(familyOfChip(chip), GpuFamily::Unknown) << chip;
    }
    GpuIdentity identity;
    identity.family = GpuFamily::Hopper;
    identity.model = "GH100 A01 GSP BROM";
    EXPECT_FALSE(familyFault(identity, GpuFamily::Unknown, ""));
    EXPECT_FALSE(familyFault(identity, GpuFamily::Hopper, "GH100"));
    EXPECT_EQ(familyFault(identity, GpuFamily::Blackwell, "")->reason, Reason::ArchMismatch);
    EXPECT_EQ(familyFault(identity, GpuFamily::Hopper, "GB100")->reason, Reason::ArchMismatch);
}

}  // namespace
}  // namespace stacknet::attestation
