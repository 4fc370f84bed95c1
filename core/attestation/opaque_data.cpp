#include "core/attestation/opaque_data.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "core/base/sentence.h"

namespace stacknet::attestation {

namespace {

constexpr std::string_view kMagic = "NVDAOD";
constexpr std::size_t kHeaderBytes = 12;
constexpr std::uint8_t kStatusOn = 0xAA;
constexpr std::uint8_t kStatusOff = 0x55;

struct TypeName {
    OpaqueType type;
    std::string_view name;
};
constexpr std::array kTypeNames = {
    TypeName{OpaqueType::CertIssuerName, "CERT_ISSUER_NAME"},
    TypeName{OpaqueType::CertAuthorityKeyIdentifier, "CERT_AUTHORITY_KEY_IDENTIFIER"},
    TypeName{OpaqueType::DriverVersion, "DRIVER_VERSION"},
    TypeName{OpaqueType::GpuInfo, "GPU_INFO"},
    TypeName{OpaqueType::Sku, "SKU"},
    TypeName{OpaqueType::VbiosVersion, "VBIOS_VERSION"},
    TypeName{OpaqueType::ManufacturerId, "MANUFACTURER_ID"},
    TypeName{OpaqueType::TamperDetection, "TAMPER_DETECTION"},
    TypeName{OpaqueType::Smc, "SMC"},
    TypeName{OpaqueType::Vpr, "VPR"},
    TypeName{OpaqueType::Nvdec0Status, "NVDEC0_STATUS"},
    TypeName{OpaqueType::MsrsCnt, "MSRSCNT"},
    TypeName{OpaqueType::CprInfo, "CPRINFO"},
    TypeName{OpaqueType::BoardId, "BOARD_ID"},
    TypeName{OpaqueType::ChipSku, "CHIP_SKU"},
    TypeName{OpaqueType::ChipSkuMod, "CHIP_SKU_MOD"},
    TypeName{OpaqueType::Project, "PROJECT"},
    TypeName{OpaqueType::ProjectSku, "PROJECT_SKU"},
    TypeName{OpaqueType::ProjectSkuMod, "PROJECT_SKU_MOD"},
    TypeName{OpaqueType::Fwid, "FWID"},
    TypeName{OpaqueType::ProtectedPcieStatus, "PROTECTED_PCIE_STATUS"},
    TypeName{OpaqueType::SwitchPdi, "SWITCH_PDI"},
    TypeName{OpaqueType::FloorsweptPorts, "FLOORSWEPT_PORTS"},
    TypeName{OpaqueType::PositionId, "POSITION_ID"},
    TypeName{OpaqueType::LockSwitchStatus, "LOCK_SWITCH_STATUS"},
    TypeName{OpaqueType::SwitchGpuPdis, "SWITCH_GPU_PDIS"},
    TypeName{OpaqueType::SwitchPorts, "SWITCH_PORTS"},
    TypeName{OpaqueType::GpuLinkConn, "GPU_LINK_CONN"},
    TypeName{OpaqueType::SysEnableStatus, "SYS_ENABLE_STATUS"},
    TypeName{OpaqueType::OpaqueDataVersion, "OPAQUE_DATA_VERSION"},
    TypeName{OpaqueType::ChipInfo, "CHIP_INFO"},
    TypeName{OpaqueType::FeatureFlag, "FEATURE_FLAG"},
    TypeName{OpaqueType::FspUcodeSvn, "FSP_UCODE_SVN"},
    TypeName{OpaqueType::NvleStatus, "NVLE_STATUS"},
    TypeName{OpaqueType::Invalid, "INVALID"},
};

std::uint16_t littleEndian16(ByteView bytes, std::size_t offset) {
    return static_cast<std::uint16_t>(bytes[offset] | bytes[offset + 1] << 8);
}

bool isVersioned(ByteView opaque) {
    return opaque.size() >= kMagic.size() && asText(opaque.first(kMagic.size())) == kMagic;
}

std::string nameOrNumber(std::uint16_t type) {
    const std::string_view name = opaqueTypeName(type);
    return name.empty() ? "type " + std::to_string(type) : std::string(name);
}

Fault badField(std::uint16_t type, const std::string& why) {
    return {Reason::BadField, sentence("Opaque field %1 %2.", {nameOrNumber(type), why})};
}

/// Takes the records out of `bytes` in turn.
class RecordReader {
public:
    RecordReader(ByteView bytes, bool withValueType)
        : m_left(bytes), m_withValueType(withValueType) {}

    bool atEnd() const { return m_left.empty(); }
    /// nullopt: the record runs past the end.
    std::optional<OpaqueRecord> next() {
        const std::size_t headerBytes = m_withValueType ? 6 : 4;
        if (m_left.size() < headerBytes) return std::nullopt;
        OpaqueRecord record;
        record.type = littleEndian16(m_left, 0);
        if (m_withValueType) record.valueType = littleEndian16(m_left, 2);
        const std::size_t size = littleEndian16(m_left, headerBytes - 2);
        if (m_left.size() - headerBytes < size) return std::nullopt;
        record.data = m_left.subspan(headerBytes, size);
        m_left = m_left.subspan(headerBytes + size);
        return record;
    }

private:
    ByteView m_left;
    bool m_withValueType;
};

bool isAlphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Letters and digits, then at least one NUL and nothing but NULs. `dotted`: also single dots
/// between them. These texts end up in file names and URLs, so nothing else is taken.
std::optional<Fault> readText(const OpaqueRecord& record, bool dotted, std::string& out) {
    const std::string_view bytes = asText(record.data);
    const std::size_t length = bytes.find('\0');
    if (length == std::string_view::npos)
        return badField(record.type, sentence("does not end with a NUL"));
    if (bytes.find_first_not_of('\0', length) != std::string_view::npos) {
        return badField(record.type, sentence("has text behind a NUL"));
    }
    if (length == 0) return badField(record.type, sentence("is empty"));
    if (length > kOpaqueTextMax) {
        return badField(record.type, sentence("has %1 characters; at most %2 are read",
                                              {length, kOpaqueTextMax}));
    }
    const std::string_view text = bytes.substr(0, length);
    bool pieceEmpty = true;
    for (const char c : text) {
        const bool dot = dotted && c == '.' && !pieceEmpty;
        if (!dot && !isAlphanumeric(c)) {
            return badField(record.type, sentence("says \"%1\"", {escaped(text)}));
        }
        pieceEmpty = dot;
    }
    if (pieceEmpty) return badField(record.type, sentence("says \"%1\"", {escaped(text)}));
    out = text;
    return std::nullopt;
}

std::optional<Fault> wrongSize(const OpaqueRecord& record, std::size_t expected) {
    if (record.data.size() == expected) return std::nullopt;
    return badField(record.type,
                    sentence("has %1 bytes instead of %2", {record.data.size(), expected}));
}

/// 00 9f 00 96 01 .. -> "96.00.9F.00.01": the first four bytes backwards, then the fifth.
std::optional<Fault> readVbiosVersion(const OpaqueRecord& record, std::string& out) {
    if (auto fault = wrongSize(record, 8)) return fault;
    std::array<char, 16> text{};
    const auto byte = [&](std::size_t i) { return static_cast<unsigned>(record.data[i]); };
    std::snprintf(text.data(), text.size(), "%02X.%02X.%02X.%02X.%02X", byte(3), byte(2), byte(1),
                  byte(0), byte(4));
    out = text.data();
    return std::nullopt;
}

std::optional<Fault> readSwitch(const OpaqueRecord& record, bool& on) {
    if (auto fault = wrongSize(record, 1)) return fault;
    const std::uint8_t value = record.data[0];
    if (value != kStatusOn && value != kStatusOff) {
        return badField(record.type, sentence("is neither 0xAA (on) nor 0x55 (off)"));
    }
    on = value == kStatusOn;
    return std::nullopt;
}

/// What the two fields about several GPUs say, before they are held against each other.
struct ModeFields {
    std::optional<bool> protectedPcie;
    std::optional<std::uint16_t> featureFlag;
};

std::optional<Fault> settleMode(const ModeFields& fields, OpaqueData& opaque) {
    constexpr std::uint16_t kPpcie = static_cast<std::uint16_t>(OpaqueType::ProtectedPcieStatus);
    if (fields.featureFlag) {
        constexpr std::array kModes = {GpuMode::SingleGpu, GpuMode::MultiGpu,
                                       GpuMode::ProtectedPcie};
        opaque.mode = kModes[*fields.featureFlag];
    } else if (fields.protectedPcie) {
        opaque.mode = *fields.protectedPcie ? GpuMode::ProtectedPcie : GpuMode::SingleGpu;
    }
    if (fields.featureFlag && fields.protectedPcie &&
        *fields.protectedPcie != (opaque.mode == GpuMode::ProtectedPcie)) {
        return badField(kPpcie, sentence("contradicts FEATURE_FLAG"));
    }
    return std::nullopt;
}

std::optional<Fault> readVersionField(const OpaqueRecord& record, OpaqueData& opaque) {
    // The header's version counts; a field of this type beside it says nothing.
    if (opaque.versioned) return std::nullopt;
    if (auto fault = wrongSize(record, 2)) return fault;
    const std::uint16_t version = littleEndian16(record.data, 0);
    if (version > OpaqueData::kMajorMax) {
        return Fault{Reason::UnsupportedFormat,
                     sentence("The report's opaque data is of version %1; this program reads up to "
                              "%2. Update it.",
                              {version, OpaqueData::kMajorMax})};
    }
    opaque.major = static_cast<std::uint8_t>(version);
    return std::nullopt;
}

std::optional<Fault> readFeatureFlag(const OpaqueRecord& record, ModeFields& mode) {
    if (auto fault = wrongSize(record, 2)) return fault;
    const std::uint16_t flag = littleEndian16(record.data, 0);
    if (flag > 2) return badField(record.type, sentence("is none of 0 (SPT), 1 (MPT), 2 (PPCIE)"));
    mode.featureFlag = flag;
    return std::nullopt;
}

std::optional<Fault> readField(const OpaqueRecord& record, OpaqueData& opaque, ModeFields& mode) {
    bool on = false;
    switch (static_cast<OpaqueType>(record.type)) {
        case OpaqueType::DriverVersion:
            return readText(record, true, opaque.driverVersion);
        case OpaqueType::VbiosVersion:
            return readVbiosVersion(record, opaque.vbiosVersion);
        case OpaqueType::Project:
            return readText(record, false, opaque.project);
        case OpaqueType::ProjectSku:
            return readText(record, false, opaque.projectSku);
        case OpaqueType::ChipSku:
            return readText(record, false, opaque.chipSku);
        case OpaqueType::ChipInfo:
            return readText(record, false, opaque.chipInfo);
        case OpaqueType::Fwid: {
            if (auto fault = wrongSize(record, Hash384::size)) return fault;
            Hash384& fwid = opaque.fwid.emplace();
            std::copy(record.data.begin(), record.data.end(), fwid.data.begin());
            return std::nullopt;
        }
        case OpaqueType::Nvdec0Status: {
            auto fault = readSwitch(record, on);
            if (!fault) opaque.nvdec0 = on ? Nvdec0::Enabled : Nvdec0::Disabled;
            return fault;
        }
        case OpaqueType::ProtectedPcieStatus: {
            auto fault = readSwitch(record, on);
            if (!fault) mode.protectedPcie = on;
            return fault;
        }
        case OpaqueType::FeatureFlag:
            return readFeatureFlag(record, mode);
        case OpaqueType::MsrsCnt:  // one u32 for each of the 64 slots
            return wrongSize(record, 256);
        case OpaqueType::SwitchPdi:
            if (record.data.empty() || record.data.size() % 8 != 0) {
                return badField(record.type, sentence("is not made of 8-byte identities"));
            }
            return std::nullopt;
        case OpaqueType::OpaqueDataVersion:
            return readVersionField(record, opaque);
        case OpaqueType::Invalid:
            return badField(record.type, sentence("must not be in a report"));
        default:
            return std::nullopt;
    }
}

std::optional<Fault> readHeader(ByteView opaque, OpaqueData& out) {
    if (opaque.size() < kHeaderBytes) {
        return Fault{Reason::Parse, sentence("The report's opaque data ends inside its header.")};
    }
    const std::uint16_t profile = littleEndian16(opaque, kMagic.size());
    out.versioned = true;
    out.major = opaque[8];
    out.minor = opaque[9];
    out.patch = opaque[10];
    if (profile != 0) {
        return Fault{Reason::UnsupportedFormat,
                     sentence("The report's opaque data is of profile %1; only profile 0 is known.",
                              {profile})};
    }
    if (out.major > OpaqueData::kMajorMax) {
        return Fault{Reason::UnsupportedFormat,
                     sentence("The report's opaque data is of version %1; this program reads up to "
                              "%2. Update it.",
                              {std::to_string(out.major) + "." + std::to_string(out.minor),
                               OpaqueData::kMajorMax})};
    }
    return std::nullopt;
}

std::optional<Fault> checkRequired(const OpaqueData& opaque) {
    for (const OpaqueType type :
         {OpaqueType::DriverVersion, OpaqueType::VbiosVersion, OpaqueType::Project,
          OpaqueType::ProjectSku, OpaqueType::ChipSku}) {
        if (opaque.find(static_cast<std::uint16_t>(type)) != nullptr) continue;
        return Fault{Reason::MissingField,
                     sentence("The report's opaque data has no field %1.",
                              {nameOrNumber(static_cast<std::uint16_t>(type))})};
    }
    return std::nullopt;
}

}  // namespace

std::string_view opaqueTypeName(std::uint16_t type) {
    const auto found = std::find_if(
        kTypeNames.begin(), kTypeNames.end(),
        [type](const TypeName& entry) { return static_cast<std::uint16_t>(entry.type) == type; });
    return found == kTypeNames.end() ? std::string_view() : found->name;
}

const OpaqueRecord* OpaqueData::find(std::uint16_t type) const {
    const auto found = std::find_if(records.begin(), records.end(),
                                    [type](const OpaqueRecord& r) { return r.type == type; });
    return found == records.end() ? nullptr : &*found;
}

bool opaqueRecordsFill(ByteView opaque) {
    const bool versioned = isVersioned(opaque);
    if (opaque.empty() || (versioned && opaque.size() < kHeaderBytes)) return false;
    RecordReader reader(versioned ? opaque.subspan(kHeaderBytes) : opaque, versioned);
    while (!reader.atEnd()) {
        if (!reader.next()) return false;
    }
    return true;
}

Parsed<OpaqueData> parseOpaqueData(ByteView opaque) {
    if (opaque.empty()) return Fault{Reason::Parse, sentence("The report's opaque data is empty.")};
    OpaqueData out;
    if (isVersioned(opaque)) {
        if (auto fault = readHeader(opaque, out)) return *fault;
        opaque = opaque.subspan(kHeaderBytes);
    }
    ModeFields mode;
    std::vector<bool> seen(0x10000);
    RecordReader reader(opaque, out.versioned);
    while (!reader.atEnd()) {
        const std::optional<OpaqueRecord> record = reader.next();
        if (!record) {
            return Fault{Reason::Parse, sentence("The report's opaque data ends inside field %1.",
                                                 {out.records.size() + 1})};
        }
        if (seen[record->type]) {
            return Fault{Reason::DuplicateField,
                         sentence("Opaque field %1 comes twice.", {nameOrNumber(record->type)})};
        }
        seen[record->type] = true;
        if (auto fault = readField(*record, out, mode)) return *fault;
        if (opaqueTypeName(record->type).empty()) out.unknownTypes.push_back(record->type);
        out.records.push_back(*record);
    }
    if (auto fault = settleMode(mode, out)) return *fault;
    if (auto fault = checkRequired(out)) return *fault;
    return out;
}

std::vector<SvnReading> svnReadings(const OpaqueData& opaque) {
    std::vector<SvnReading> readings;
    if (!opaque.versioned) return readings;
    for (const OpaqueRecord& record : opaque.records) {
        if (record.valueType != OpaqueData::kSvnValueType || record.data.empty() ||
            record.data.size() > sizeof(std::uint64_t)) {
            continue;
        }
        SvnReading reading{record.type, 0};
        for (std::size_t i = record.data.size(); i-- > 0;) {
            reading.svn = reading.svn << 8 | record.data[i];
        }
        readings.push_back(reading);
    }
    return readings;
}

}  // namespace stacknet::attestation
