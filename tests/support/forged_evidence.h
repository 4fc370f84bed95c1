#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/attestation/digest.h"
#include "core/attestation/evidence.h"
#include "tests/support/attestation_pki.h"

/// Reports and chains of our own: correctly signed, with any defect that a case needs.
namespace stacknet::attestation::testing {

/// One measurement block. Sizes are worked out from the value unless they are set.
struct BlockSpec {
    std::uint8_t index = 0;
    std::uint8_t specification = 0x01;
    std::optional<std::uint16_t> measurementSize;
    std::uint8_t valueType = 0x01;
    std::optional<std::uint16_t> valueSize;
    Bytes value = Bytes(48);
};

/// One field of the opaque data.
struct FieldSpec {
    std::uint16_t type = 0;
    Bytes data;
    std::uint16_t valueType = 0;  ///< written in the versioned layout only
};

/// A report's parts. The defaults make a good one that a GPU of driver 550 could have written.
struct ReportSpec {
    std::uint8_t requestVersion = 0x11;
    std::uint8_t requestCode = 0xE0;
    std::uint8_t requestParam1 = 0x01;
    std::uint8_t requestParam2 = 0xFF;
    Nonce nonce;
    std::uint8_t slotId = 0x00;
    std::uint8_t responseVersion = 0x11;
    std::uint8_t responseCode = 0x60;
    std::uint8_t responseParam1 = 0x00;
    std::uint8_t responseParam2 = 0x00;
    std::optional<std::uint8_t> numberOfBlocks;  ///< else that of `blocks`
    std::optional<std::uint32_t> recordLength;   ///< else that of `blocks`
    std::vector<BlockSpec> blocks;
    Bytes responseNonce = Bytes(32, 0x5A);
    std::optional<Bytes> versionedHeader;  ///< the 12 bytes of the NVDAOD layout
    std::vector<FieldSpec> fields;
    std::optional<std::uint16_t> opaqueLength;  ///< else that of the fields
    std::size_t opaqueCut = 0;                  ///< bytes taken off the opaque data's end
    Bytes trailing;                             ///< after the signature

    /// 64 blocks of zeros, driver 550.90.07, vBIOS 96.00.9F.00.01, project 1010
    /// 0200 882, single GPU, NVDEC0 disabled, no FWID.
    static ReportSpec good();
    /// The NVDAOD header with these numbers.
    static Bytes header(std::uint16_t profile = 0, std::uint8_t major = 2, std::uint8_t minor = 0);

    ReportSpec& withNonce(const Nonce& value);
    /// Measurement by RIM index 0..63.
    ReportSpec& withMeasurement(std::size_t rimIndex, const Hash384& value);
    /// Replaces the field of that type or adds it.
    ReportSpec& withField(std::uint16_t type, Bytes data, std::uint16_t valueType = 0);
    ReportSpec& withField(std::uint16_t type, std::string_view text);  ///< with a NUL behind it
    ReportSpec& withoutField(std::uint16_t type);

    /// Everything before the signature.
    Bytes unsignedBytes() const;
    /// The report, signed by `key`.
    Bytes signedBy(const TestKey& key) const;
    /// The report with this in the signature's place.
    Bytes withSignature(ByteView signature) const;
};

/// DER: tag, length, content.
Bytes derElement(std::uint8_t tag, ByteView content);
/// The subject alternative name with DMTF device information, as NVIDIA's leaves have it.
ExtensionSpec deviceNameExtension(std::string_view text);
/// DICE CompositeDeviceID (Hopper) with this hash.
ExtensionSpec compositeDeviceIdExtension(const Hash384& fwid);
/// DiceTcbInfo (Blackwell) with these hashes.
ExtensionSpec tcbInfoExtension(const std::vector<Hash384>& fwids);

/// A GPU with keys of ours.
struct ForgedGpuSpec {
    std::string chip = "GH100";
    std::string pdi = "48B02DB73E52137E";
    std::string leafSerial = "50948C723FC935C7BD14B7C22833DFBE1DFD1145";
    /// In the leaf's DICE extension (CompositeDeviceID for GH100, DiceTcbInfo else) and, where the
    /// report has no FWID field, in the report; nullopt: in neither.
    std::optional<Hash384> fwid = Hash384{};
    std::int64_t leafNotBeforeS = CertificateSpec{}.notBeforeS;
    std::int64_t leafNotAfterS = CertificateSpec{}.notAfterS;
};

class ForgedGpu {
public:
    /// A leaf under `authorities`; `key` else a fresh P-384 one.
    static ForgedGpu make(const DeviceAuthorities& authorities, const ForgedGpuSpec& spec = {},
                          std::optional<TestKey> key = std::nullopt);
    /// A leaf from exactly this specification.
    static ForgedGpu fromLeaf(const DeviceAuthorities& authorities, const CertificateSpec& leaf,
                              std::optional<TestKey> key = std::nullopt);
    static CertificateSpec leafSpec(const ForgedGpuSpec& spec);

    const TestKey& key() const { return m_key; }
    const std::vector<Certificate>& chain() const { return m_chain; }
    /// The chain and the report, signed with the leaf's key.
    DeviceEvidence evidence(ReportSpec report) const;

private:
    ForgedGpu(TestKey key, std::vector<Certificate> chain, std::optional<Hash384> fwid)
        : m_key(std::move(key)), m_chain(std::move(chain)), m_fwid(fwid) {}
    TestKey m_key;
    std::vector<Certificate> m_chain;
    std::optional<Hash384> m_fwid;
};

}  // namespace stacknet::attestation::testing
