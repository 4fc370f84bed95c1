#include "core/attestation/spdm_report.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "core/attestation/opaque_data.h"
#include "core/base/codec.h"
#include "core/base/invariant.h"
#include "core/base/sentence.h"

namespace stacknet::attestation {

namespace {

constexpr std::size_t kNonceAt = 4;
constexpr std::size_t kNonceBytes = 32;
constexpr std::size_t kRecordAt = 45;
constexpr std::size_t kResponseNonceAt = kRecordAt + SpdmReport::kRecordBytes;
constexpr std::size_t kOpaqueLengthAt = kResponseNonceAt + kNonceBytes;
constexpr std::size_t kOpaqueAt = kOpaqueLengthAt + 2;
constexpr std::size_t kBlockHeaderBytes = 7;

/// A byte that has one accepted value.
struct FixedByte {
    std::size_t offset;
    std::uint8_t value;
    std::string_view name;
};
constexpr std::array kFixedBytes = {
    FixedByte{0, 0x11, "request SPDMVersion"},
    FixedByte{1, 0xE0, "request code GET_MEASUREMENTS"},
    FixedByte{2, 0x01, "request Param1 (signature requested)"},
    FixedByte{3, 0xFF, "request Param2 (all measurements)"},
    FixedByte{36, 0x00, "request SlotIDParam"},
    FixedByte{37, 0x11, "response SPDMVersion"},
    FixedByte{38, 0x60, "response code MEASUREMENTS"},
    FixedByte{39, 0x00, "response Param1"},
    FixedByte{40, 0x00, "response Param2"},
    FixedByte{41, SpdmReport::kMeasurements, "NumberOfBlocks"},
    FixedByte{42, SpdmReport::kRecordBytes & 0xFF, "MeasurementRecordLength"},
    FixedByte{43, SpdmReport::kRecordBytes >> 8, "MeasurementRecordLength"},
    FixedByte{44, 0x00, "MeasurementRecordLength"},
};
static_assert(SpdmReport::kRecordBytes == 3520);

std::size_t littleEndian16(ByteView bytes, std::size_t offset) {
    return static_cast<std::size_t>(bytes[offset]) | static_cast<std::size_t>(bytes[offset + 1])
                                                         << 8;
}

Fault wrongByte(std::string_view name, std::size_t offset, std::uint8_t expected,
                std::uint8_t found) {
    return {Reason::Parse,
            sentence("The report's %1 at offset %2 is 0x%3 instead of 0x%4.",
                     {name, offset, toHex(ByteView(&found, 1)), toHex(ByteView(&expected, 1))})};
}

Fault tooShort(std::size_t has, std::size_t needs) {
    return {Reason::Parse,
            sentence("The report ends after %1 bytes; its lengths ask for %2.", {has, needs})};
}

/// One DMTF measurement block: index | 0x01 | size 51 | type 1 | size 48 | value.
std::optional<Fault> checkBlock(ByteView report, std::size_t block) {
    const std::size_t at = kRecordAt + block * SpdmReport::kBlockBytes;
    constexpr std::size_t kValueBytes = Hash384::size;
    constexpr std::size_t kMeasurementBytes = 3 + kValueBytes;
    static_assert(kBlockHeaderBytes + kValueBytes == SpdmReport::kBlockBytes);
    // Sixty-four ascending indices in 1..64 leave one possibility for each place.
    const std::array<std::uint8_t, kBlockHeaderBytes> expected = {
        static_cast<std::uint8_t>(block + 1), 0x01, kMeasurementBytes, 0, 0x01, kValueBytes, 0};
    constexpr std::array<std::string_view, kBlockHeaderBytes> kNames = {"index",
                                                                        "MeasurementSpecification",
                                                                        "MeasurementSize",
                                                                        "MeasurementSize",
                                                                        "measurement value type",
                                                                        "measurement value size",
                                                                        "measurement value size"};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        if (report[at + i] == expected[i]) continue;
        const std::string name = "block " + std::to_string(block + 1) + " ";
        return wrongByte(name + std::string(kNames[i]), at + i, expected[i], report[at + i]);
    }
    return std::nullopt;
}

}  // namespace

SpdmReport::SpdmReport(ByteView report) : m_report(report) {
    std::copy_n(report.begin() + kNonceAt, kNonceBytes, m_nonce.data.begin());
}

Parsed<SpdmReport> SpdmReport::parse(ByteView report) {
    if (report.size() > kReportMax) {
        return Fault{Reason::TooLarge, sentence("The report has %1 bytes; at most %2 are read.",
                                                {report.size(), kReportMax})};
    }
    for (const FixedByte& fixed : kFixedBytes) {
        if (fixed.offset >= report.size()) return tooShort(report.size(), kOpaqueAt);
        if (report[fixed.offset] != fixed.value) {
            return wrongByte(fixed.name, fixed.offset, fixed.value, report[fixed.offset]);
        }
    }
    if (report.size() < kOpaqueAt) return tooShort(report.size(), kOpaqueAt);
    for (std::size_t block = 0; block < kMeasurements; ++block) {
        if (auto fault = checkBlock(report, block)) return *fault;
    }
    const std::size_t opaqueBytes = littleEndian16(report, kOpaqueLengthAt);
    const std::size_t total = kOpaqueAt + opaqueBytes + kSignatureBytes;
    if (report.size() < total) return tooShort(report.size(), total);
    if (report.size() > total) {
        // With bytes left over either something was appended or the opaque length lies; the
        // opaque data's own lengths tell which.
        if (!opaqueRecordsFill(report.subspan(kOpaqueAt, opaqueBytes))) {
            return Fault{
                Reason::Parse,
                sentence(
                    "The report's OpaqueDataLength of %1 does not agree with the fields inside.",
                    {opaqueBytes})};
        }
        return Fault{Reason::TrailingData,
                     sentence("%1 bytes follow the report's signature.", {report.size() - total})};
    }
    return SpdmReport(report);
}

ByteView SpdmReport::responseNonce() const {
    return m_report.subspan(kResponseNonceAt, kNonceBytes);
}

Hash384 SpdmReport::measurement(std::size_t rimIndex) const {
    STACKNET_INVARIANT(rimIndex < kMeasurements);
    Hash384 value;
    const std::size_t at = kRecordAt + rimIndex * kBlockBytes + kBlockHeaderBytes;
    std::copy_n(m_report.begin() + static_cast<std::ptrdiff_t>(at), Hash384::size,
                value.data.begin());
    return value;
}

ByteView SpdmReport::opaqueData() const {
    return m_report.subspan(kOpaqueAt, m_report.size() - kOpaqueAt - kSignatureBytes);
}

ByteView SpdmReport::signedBytes() const {
    return m_report.first(m_report.size() - kSignatureBytes);
}

ByteView SpdmReport::signature() const {
    return m_report.last(kSignatureBytes);
}

}  // namespace stacknet::attestation
