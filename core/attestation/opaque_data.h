#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/attestation/digest.h"
#include "core/attestation/evidence.h"
#include "core/attestation/gpu_mode.h"
#include "core/base/bytes.h"

/// The vendor's part of a report. Two layouts: legacy `type u16 | size u16 | data`, repeated, and
/// the versioned one of
/// https://docs.nvidia.com/attestation/specs/latest/opaque-data-format.html: a 12-byte header
/// "NVDAOD" | profile u16 | major | minor | patch | pad, then `type u16 | value type u16 | size u16
/// | data`. All numbers little endian.
namespace stacknet::attestation {

enum class OpaqueType : std::uint16_t {
    CertIssuerName = 1,
    CertAuthorityKeyIdentifier = 2,
    DriverVersion = 3,
    GpuInfo = 4,
    Sku = 5,
    VbiosVersion = 6,
    ManufacturerId = 7,
    TamperDetection = 8,
    Smc = 9,
    Vpr = 10,
    Nvdec0Status = 11,
    MsrsCnt = 12,
    CprInfo = 13,
    BoardId = 14,
    ChipSku = 15,
    ChipSkuMod = 16,
    Project = 17,
    ProjectSku = 18,
    ProjectSkuMod = 19,
    Fwid = 20,
    ProtectedPcieStatus = 21,
    SwitchPdi = 22,
    FloorsweptPorts = 23,
    PositionId = 24,
    LockSwitchStatus = 25,
    SwitchGpuPdis = 26,
    SwitchPorts = 27,
    GpuLinkConn = 32,
    SysEnableStatus = 33,
    OpaqueDataVersion = 34,
    ChipInfo = 35,
    FeatureFlag = 36,
    FspUcodeSvn = 37,
    NvleStatus = 38,
    Invalid = 255,
};

/// "DRIVER_VERSION"; empty for a type without a name.
std::string_view opaqueTypeName(std::uint16_t type);

/// One field as it came. Borrows the report.
struct OpaqueRecord {
    std::uint16_t type = 0;
    std::uint16_t valueType = 0;  ///< 0 in the legacy layout, which has none
    ByteView data;
};

enum class Nvdec0 : std::uint8_t {
    Absent,    ///< the report does not say: treated as Enabled
    Enabled,   ///< 0xAA
    Disabled,  ///< 0x55: golden value 35 does not apply
};

/// Largest text of a version or SKU, without its NULs.
inline constexpr std::size_t kOpaqueTextMax = 32;

/// The fields of a report. `records` borrow the bytes that were parsed.
struct OpaqueData {
    static constexpr std::uint8_t kMajorMax = 2;  ///< newest layout version that is understood
    static constexpr std::uint16_t kSvnValueType = 0x87;  ///< a security version number

    bool versioned = false;  ///< the layout with the NVDAOD header
    std::uint8_t major = 0;  ///< of the header; legacy: OPAQUE_DATA_VERSION, else 0
    std::uint8_t minor = 0;
    std::uint8_t patch = 0;
    std::vector<OpaqueRecord> records;        ///< in the report's order, each type once
    std::vector<std::uint16_t> unknownTypes;  ///< those of `records` without a name, as they came

    std::string driverVersion;  ///< "550.90.07"
    std::string vbiosVersion;   ///< "96.00.9F.00.01"
    std::string project;        ///< "1010"
    std::string projectSku;     ///< "0200"
    std::string chipSku;        ///< "882"
    std::string chipInfo;       ///< "GB100"; empty when absent
    std::optional<Hash384> fwid;
    Nvdec0 nvdec0 = Nvdec0::Absent;
    GpuMode mode = GpuMode::Unstated;

    const OpaqueRecord* find(std::uint16_t type) const;
};

/// Reads all fields. Faults: Parse (empty, or a field that runs past the end), DuplicateField,
/// BadField (a known field whose bytes cannot be what it says; also type 255), MissingField
/// (DRIVER_VERSION, VBIOS_VERSION, PROJECT, PROJECT_SKU, CHIP_SKU), UnsupportedFormat (another
/// profile than 0, a newer major version than kMajorMax).
Parsed<OpaqueData> parseOpaqueData(ByteView opaque);

/// True when the records' lengths fill the bytes exactly, whatever is in them.
bool opaqueRecordsFill(ByteView opaque);

/// A security version number of the report.
struct SvnReading {
    std::uint16_t type = 0;
    std::uint64_t svn = 0;
    bool operator==(const SvnReading&) const = default;
};
/// Every field of the versioned layout with value type kSvnValueType and 1 to 8 bytes, in the
/// report's order. A number that comes with another value type is none.
std::vector<SvnReading> svnReadings(const OpaqueData& opaque);

}  // namespace stacknet::attestation
