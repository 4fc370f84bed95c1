#include "core/attestation/opaque_data.h"

#include <gtest/gtest.h>

#include "core/attestation/spdm_report.h"
#include "core/base/codec.h"
#include "tests/core/attestation/attestation_files.h"
#include "tests/support/forged_evidence.h"

namespace stacknet::attestation {
namespace {

using namespace testing;

/// Parses the opaque data of a report made from `spec`. The bytes stay for the records to borrow.
class Opaque {
public:
    explicit Opaque(const ReportSpec& spec) : m_report(spec.withSignature(Bytes(96))) {}
    Parsed<OpaqueData> parse() const {
        const auto report = SpdmReport::parse(m_report);
        if (!report) return report.fault();
        return parseOpaqueData(report->opaqueData());
    }

private:
    Bytes m_report;
};

Reason reasonOf(const ReportSpec& spec) {
    const auto parsed = Opaque(spec).parse();
    return parsed ? Reason::None : parsed.fault().reason;
}

struct RealReport {
    const char* folder;
    const char* driver;
    const char* vbios;
    const char* rimPieces;
    GpuMode mode;
    bool fwid;
};

class RealReports : public ::testing::TestWithParam<RealReport> {};

TEST_P(RealReports, HaveTheirFields) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const RealReport& expected = GetParam();
    const Bytes bytes = bytesOf(std::filesystem::path(expected.folder) / "report.bin");
    const auto report = SpdmReport::parse(bytes);
    ASSERT_TRUE(report) << report.fault().detail;
    const auto opaque = parseOpaqueData(report->opaqueData());
    ASSERT_TRUE(opaque) << opaque.fault().detail;
    EXPECT_EQ(opaque->driverVersion, expected.driver);
    EXPECT_EQ(opaque->vbiosVersion, expected.vbios);
    EXPECT_EQ(opaque->project + " " + opaque->projectSku + " " + opaque->chipSku,
              expected.rimPieces);
    EXPECT_EQ(opaque->mode, expected.mode);
    EXPECT_EQ(opaque->fwid.has_value(), expected.fwid);
    EXPECT_EQ(opaque->nvdec0, Nvdec0::Disabled);
    EXPECT_FALSE(opaque->versioned);
    EXPECT_TRUE(opaque->unknownTypes.empty());
    EXPECT_TRUE(opaque->chipInfo.empty());
}

INSTANTIATE_TEST_SUITE_P(
    OpaqueData, RealReports,
    ::testing::Values(RealReport{"e2e-hopper-545.00", "545.00", "96.00.5E.00.01", "1010 0200 882",
                                 GpuMode::Unstated, false},
                      RealReport{"evidence/hopper-535.86.09", "535.86.09", "96.00.5E.00.01",
                                 "1010 0200 882", GpuMode::Unstated, false},
                      RealReport{"evidence/hopper-580.159.03", "580.159.03", "96.00.74.00.20",
                                 "1010 0205 862", GpuMode::SingleGpu, true},
                      RealReport{"evidence/hopper-560.00-BADSIG", "560.00", "96.00.A5.00.01",
                                 "G520 0200 885", GpuMode::ProtectedPcie, true},
                      RealReport{"evidence/blackwell-575.32", "575.32", "97.00.88.00.0F",
                                 "G525 0220 886", GpuMode::Unstated, true}));

TEST(OpaqueData, TakesTheGoodOne) {
    EXPECT_EQ(reasonOf(ReportSpec::good()), Reason::None);
}

TEST(OpaqueData, EmptyIsAParse) {
    EXPECT_EQ(parseOpaqueData({}).fault().reason, Reason::Parse);
}

TEST(OpaqueData, ALengthThatLiesIsAParse) {
    ReportSpec spec = ReportSpec::good();
    spec.fields.back().data.clear();
    spec.withField(21, Bytes{0x55});
    for (std::size_t cut = 1; cut <= 5; ++cut) {
        spec.opaqueCut = cut;
        // A cut of the whole last field leaves a good report behind.
        EXPECT_EQ(reasonOf(spec), cut == 5 ? Reason::None : Reason::Parse) << cut;
    }
}

TEST(OpaqueData, AFieldThatComesTwiceIsRefusedWhateverItsValue) {
    ReportSpec spec = ReportSpec::good();
    for (const FieldSpec& field : ReportSpec::good().fields) {
        spec = ReportSpec::good();
        spec.fields.push_back(field);
        EXPECT_EQ(reasonOf(spec), Reason::DuplicateField) << field.type;
    }
    spec = ReportSpec::good();
    spec.fields.push_back({0x1234, Bytes{1}, 0});
    spec.fields.push_back({0x1234, Bytes{2}, 0});
    EXPECT_EQ(reasonOf(spec), Reason::DuplicateField) << "a type without a name too";
}

TEST(OpaqueData, VersionsAndSkusAreTextWithOneEnd) {
    const auto driver = [](Bytes data) {
        return reasonOf(ReportSpec::good().withField(3, std::move(data)));
    };
    const auto text = [&](std::string_view value) {
        Bytes data = toBytes(value);
        data.push_back(0);
        return driver(data);
    };
    EXPECT_EQ(text("550.90.07"), Reason::None);
    EXPECT_EQ(text("550"), Reason::None);
    EXPECT_EQ(text(std::string(kOpaqueTextMax, '1')), Reason::None);
    EXPECT_EQ(text(std::string(kOpaqueTextMax + 1, '1')), Reason::BadField);
    EXPECT_EQ(text(std::string(300, '1')), Reason::BadField);
    EXPECT_EQ(driver(toBytes(std::string_view("550.90.07"))), Reason::BadField) << "no NUL";
    EXPECT_EQ(driver({'5', '5', 0, '0', 0}), Reason::BadField) << "embedded NUL";
    EXPECT_EQ(driver({}), Reason::BadField);
    EXPECT_EQ(driver({0}), Reason::BadField);
    for (const char* bad : {"../../x", "..", ".5", "5.", "5..5", "5/5", "5 5", "5%2e", "5\n", "5-5",
                            "5_5", "\xC3\xA9", "a:b", "a\\b"}) {
        EXPECT_EQ(text(bad), Reason::BadField) << bad;
    }
    EXPECT_EQ(reasonOf(ReportSpec::good().withField(17, "10.10")), Reason::BadField)
        << "a project has no dots";
    EXPECT_EQ(reasonOf(ReportSpec::good().withField(15, Bytes{'8', '8', '6', 0, 0, 0, 0, 0, 0})),
              Reason::None)
        << "zero padded";
}

TEST(OpaqueData, WhatABadFieldSaidComesEscaped) {
    const auto parsed = Opaque(ReportSpec::good().withField(3, "5\n\x1B[2J")).parse();
    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.fault().detail, "Opaque field DRIVER_VERSION says \"5\\x0a\\x1b[2J\".");
}

TEST(OpaqueData, FieldsOfOneSizeHaveIt) {
    struct Sized {
        std::uint16_t type;
        std::size_t size;
        std::uint8_t fill;
    };
    for (const Sized& field :
         {Sized{6, 8, 0x96}, Sized{11, 1, 0x55}, Sized{12, 256, 0}, Sized{20, 48, 7},
          Sized{21, 1, 0x55}, Sized{34, 2, 0}, Sized{36, 2, 0}}) {
        const auto withSize = [&](std::size_t size) {
            return reasonOf(ReportSpec::good().withField(field.type, Bytes(size, field.fill)));
        };
        EXPECT_EQ(withSize(field.size), Reason::None) << field.type;
        EXPECT_EQ(withSize(field.size - 1), Reason::BadField) << field.type;
        EXPECT_EQ(withSize(field.size + 1), Reason::BadField) << field.type;
    }
    EXPECT_EQ(reasonOf(ReportSpec::good().withField(22, Bytes(144))), Reason::None);
    EXPECT_EQ(reasonOf(ReportSpec::good().withField(22, Bytes(143))), Reason::BadField);
    EXPECT_EQ(reasonOf(ReportSpec::good().withField(22, Bytes{})), Reason::BadField);
    EXPECT_EQ(reasonOf(ReportSpec::good().withField(255, Bytes{})), Reason::BadField);
}

TEST(OpaqueData, SwitchesAreOnOrOff) {
    const auto nvdec = [](std::uint8_t value) {
        return Opaque(ReportSpec::good().withField(11, Bytes{value})).parse();
    };
    EXPECT_EQ(nvdec(0xAA)->nvdec0, Nvdec0::Enabled);
    EXPECT_EQ(nvdec(0x55)->nvdec0, Nvdec0::Disabled);
    for (int value = 0; value < 256; ++value) {
        if (value == 0xAA || value == 0x55) continue;
        EXPECT_EQ(nvdec(static_cast<std::uint8_t>(value)).fault().reason, Reason::BadField);
        EXPECT_EQ(
            reasonOf(ReportSpec::good().withField(21, Bytes{static_cast<std::uint8_t>(value)})),
            Reason::BadField);
    }
    EXPECT_EQ(Opaque(ReportSpec::good().withoutField(11)).parse()->nvdec0, Nvdec0::Absent);
}

TEST(OpaqueData, ModeComesFromTwoFieldsThatMustAgree) {
    struct Row {
        std::optional<std::uint8_t> pcie;
        std::optional<std::uint8_t> flag;
        std::optional<GpuMode> mode;  ///< nullopt: BadField
    };
    for (const Row& row : {Row{{}, {}, GpuMode::Unstated}, Row{0x55, {}, GpuMode::SingleGpu},
                           Row{0xAA, {}, GpuMode::ProtectedPcie}, Row{{}, 0, GpuMode::SingleGpu},
                           Row{{}, 1, GpuMode::MultiGpu}, Row{{}, 2, GpuMode::ProtectedPcie},
                           Row{{}, 3, {}}, Row{0x55, 0, GpuMode::SingleGpu},
                           Row{0x55, 1, GpuMode::MultiGpu}, Row{0xAA, 2, GpuMode::ProtectedPcie},
                           Row{0xAA, 0, {}}, Row{0xAA, 1, {}}, Row{0x55, 2, {}}}) {
        ReportSpec spec = ReportSpec::good().withoutField(21);
        if (row.pcie) spec.withField(21, Bytes{*row.pcie});
        if (row.flag) spec.withField(36, Bytes{*row.flag, 0});
        const auto parsed = Opaque(spec).parse();
        ASSERT_EQ(static_cast<bool>(parsed), row.mode.has_value());
        if (parsed) {
            EXPECT_EQ(parsed->mode, *row.mode);
        } else {
            EXPECT_EQ(parsed.fault().reason, Reason::BadField);
        }
    }
    EXPECT_TRUE(sameMode(GpuMode::Unstated, GpuMode::SingleGpu));
    EXPECT_FALSE(sameMode(GpuMode::Unstated, GpuMode::ProtectedPcie));
    EXPECT_FALSE(sameMode(GpuMode::MultiGpu, GpuMode::ProtectedPcie));
}

TEST(OpaqueData, NamesWhatIsMissing) {
    for (const std::uint16_t type : {3, 6, 15, 17, 18}) {
        const auto parsed = Opaque(ReportSpec::good().withoutField(type)).parse();
        ASSERT_FALSE(parsed);
        EXPECT_EQ(parsed.fault().reason, Reason::MissingField);
        EXPECT_NE(parsed.fault().detail.find(opaqueTypeName(type)), std::string::npos);
    }
}

TEST(OpaqueData, KeepsWhatItDoesNotKnow) {
    ReportSpec spec = ReportSpec::good();
    spec.fields.insert(spec.fields.begin(), {0x1234, Bytes{1, 2, 3}, 0});
    const Opaque opaque(spec);
    const auto parsed = opaque.parse();
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->unknownTypes, std::vector<std::uint16_t>{0x1234});
    EXPECT_EQ(parsed->records.size(), spec.fields.size());
    EXPECT_EQ(parsed->records.front().type, 0x1234);
    EXPECT_EQ(parsed->find(0x1234)->data.size(), 3U);
    EXPECT_EQ(parsed->find(0x1235), nullptr);
}

TEST(OpaqueData, LegacyVersionsUpToTwo) {
    for (std::uint8_t version = 0; version < 5; ++version) {
        const auto parsed = Opaque(ReportSpec::good().withField(34, Bytes{version, 0})).parse();
        if (version > OpaqueData::kMajorMax) {
            EXPECT_EQ(parsed.fault().reason, Reason::UnsupportedFormat);
        } else {
            EXPECT_EQ(parsed->major, version);
        }
    }
    EXPECT_EQ(OpaqueData::kMajorMax, 2);
    EXPECT_EQ(reasonOf(ReportSpec::good().withField(34, Bytes{1, 1})), Reason::UnsupportedFormat);
}

ReportSpec versioned(Bytes header = ReportSpec::header()) {
    ReportSpec spec = ReportSpec::good();
    spec.versionedHeader = std::move(header);
    return spec;
}

TEST(OpaqueData, VersionedLayoutIsRead) {
    ReportSpec spec = versioned(ReportSpec::header(0, 2, 7));
    spec.withField(37, Bytes{0x05, 0x01}, 0x87);
    spec.withField(34, Bytes{9, 9, 9});  // says nothing beside the header
    const Opaque opaque(spec);
    const auto parsed = opaque.parse();
    ASSERT_TRUE(parsed) << parsed.fault().detail;
    EXPECT_TRUE(parsed->versioned);
    EXPECT_EQ(parsed->major, 2);
    EXPECT_EQ(parsed->minor, 7);
    EXPECT_EQ(parsed->driverVersion, "550.90.07");
    EXPECT_EQ(parsed->vbiosVersion, "96.00.9F.00.01");
    EXPECT_EQ(parsed->find(37)->valueType, 0x87);
}

TEST(OpaqueData, VersionedLayoutsOfOtherKindsAreRefusedByName) {
    EXPECT_EQ(reasonOf(versioned(ReportSpec::header(1))), Reason::UnsupportedFormat);
    EXPECT_EQ(reasonOf(versioned(ReportSpec::header(0x100))), Reason::UnsupportedFormat);
    EXPECT_EQ(reasonOf(versioned(ReportSpec::header(0, 3))), Reason::UnsupportedFormat);
    EXPECT_EQ(reasonOf(versioned(ReportSpec::header(0, 255))), Reason::UnsupportedFormat);
    EXPECT_EQ(reasonOf(versioned(ReportSpec::header(0, 0, 2))), Reason::None);
    const Bytes header = ReportSpec::header();
    for (std::size_t size = 6; size < header.size(); ++size) {
        EXPECT_EQ(parseOpaqueData(ByteView(header).first(size)).fault().reason, Reason::Parse);
    }
    EXPECT_EQ(parseOpaqueData(header).fault().reason, Reason::MissingField);
}

TEST(OpaqueData, SecurityVersionsAreNumbersOfTheirValueType) {
    ReportSpec spec = versioned();
    spec.withField(37, Bytes{0x05, 0x01}, 0x87);
    spec.withField(0x4000, Bytes{1, 2, 3, 4, 5, 6, 7, 8}, 0x87);
    spec.withField(0x4001, Bytes(9, 0xFF), 0x87);  // more than a number
    spec.withField(0x4002, Bytes{}, 0x87);
    spec.withField(38, Bytes{0x07}, 0x85);  // another value type
    const Opaque opaque(spec);
    const std::vector<SvnReading> expected = {{37, 0x0105}, {0x4000, 0x0807060504030201}};
    EXPECT_EQ(svnReadings(*opaque.parse()), expected);
    spec.versionedHeader.reset();
    const Opaque legacy(spec);
    EXPECT_TRUE(svnReadings(*legacy.parse()).empty()) << "the legacy layout has no value types";
}

TEST(OpaqueData, RecordsFillTheirBytesOrNot) {
    const Bytes two = {1, 0, 1, 0, 0xFF, 2, 0, 0, 0};
    EXPECT_TRUE(opaqueRecordsFill(two));
    for (std::size_t size = 0; size < two.size(); ++size) {
        EXPECT_EQ(opaqueRecordsFill(ByteView(two).first(size)), size == 5) << size;
    }
    const Bytes header = ReportSpec::header();
    EXPECT_TRUE(opaqueRecordsFill(header));
    EXPECT_FALSE(opaqueRecordsFill(ByteView(header).first(11)));
}

TEST(OpaqueData, NamesItsTypes) {
    EXPECT_EQ(opaqueTypeName(3), "DRIVER_VERSION");
    EXPECT_EQ(opaqueTypeName(36), "FEATURE_FLAG");
    EXPECT_EQ(opaqueTypeName(38), "NVLE_STATUS");
    EXPECT_EQ(opaqueTypeName(28), "");
    EXPECT_EQ(opaqueTypeName(0), "");
    EXPECT_EQ(opaqueTypeName(0xFFFF), "");
}

}  // namespace
}  // namespace stacknet::attestation
