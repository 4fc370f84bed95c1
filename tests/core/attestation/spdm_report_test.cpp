#include "core/attestation/spdm_report.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "core/attestation/opaque_data.h"
#include "core/base/codec.h"
#include "tests/core/attestation/attestation_files.h"
#include "tests/support/forged_evidence.h"

namespace stacknet::attestation {
namespace {

using namespace testing;
namespace json = boost::json;

Reason reasonOf(ByteView report) {
    const auto parsed = SpdmReport::parse(report);
    return parsed ? Reason::None : parsed.fault().reason;
}

Bytes goodReport() {
    return ReportSpec::good().withSignature(Bytes(96));
}

std::string hexOf(const json::value& value) {
    const std::string text(value.as_string());
    EXPECT_TRUE(text.starts_with("0x")) << text;
    return text.substr(2);
}

TEST(SpdmReport, GivesTheViewsOfTheBytes) {
    ReportSpec spec = ReportSpec::good();
    spec.nonce.data.fill(0x11);
    Hash384 value;
    value.data.fill(0x77);
    spec.withMeasurement(63, value);
    const Bytes signature(96, 0x42);
    const Bytes bytes = spec.withSignature(signature);
    const auto report = SpdmReport::parse(bytes);
    ASSERT_TRUE(report) << report.fault().detail;
    EXPECT_EQ(report->nonce(), spec.nonce);
    EXPECT_EQ(toHex(report->responseNonce()), toHex(Bytes(32, 0x5A)));
    EXPECT_TRUE(report->measurement(0).isZero());
    EXPECT_EQ(report->measurement(63), value);
    EXPECT_EQ(toBytes(report->signature()), signature);
    EXPECT_EQ(toBytes(report->signedBytes()), spec.unsignedBytes());
    EXPECT_EQ(report->opaqueData().data(), bytes.data() + 3599) << "a view, not a copy";
}

/// NVIDIA's own parse of a real report, field by field.
TEST(SpdmReport, ReadsWhatNvidiaReads) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const std::filesystem::path folder = "evidence/hopper-580.159.03";
    const Bytes bytes = bytesOf(folder / "report.bin");
    const json::value expected = json::parse(textOf(folder / "expected-parse.json"));
    const auto report = SpdmReport::parse(bytes);
    ASSERT_TRUE(report) << report.fault().detail;
    EXPECT_EQ(toHex(report->responseNonce()), hexOf(expected.at("Nonce")));
    EXPECT_EQ(toHex(report->signature()), hexOf(expected.at("Signature")));
    EXPECT_EQ(report->opaqueData().size(), expected.at("OpaqueLength").as_int64());
    const json::object& blocks =
        expected.at("MeasurementRecord").at("MeasurementBlocks").as_object();
    ASSERT_EQ(blocks.size(), SpdmReport::kMeasurements);
    for (std::size_t i = 0; i < SpdmReport::kMeasurements; ++i) {
        const json::value& block = blocks.at(std::to_string(i + 1));
        EXPECT_EQ(toHex(report->measurement(i)), hexOf(block.at("DMTFSpecMeasurementValue")));
    }
    const auto opaque = parseOpaqueData(report->opaqueData());
    ASSERT_TRUE(opaque) << opaque.fault().detail;
    std::size_t seen = 0;
    for (const OpaqueRecord& record : opaque->records) {
        const std::string name = "OPAQUE_FIELD_ID_" + std::string(opaqueTypeName(record.type));
        const json::value* field =
            expected.at("OpaqueData").at("OpaqueDataField").as_object().if_contains(name);
        if (field == nullptr) continue;  // 34 and 36 are newer than that parse
        ++seen;
        if (field->is_string()) {
            EXPECT_EQ(toHex(record.data), hexOf(*field)) << name;
            continue;
        }
        ASSERT_EQ(record.data.size(), field->as_array().size() * 4) << name;
        for (std::size_t i = 0; i < field->as_array().size(); ++i) {
            EXPECT_EQ(record.data[4 * i], field->as_array()[i].as_int64()) << name;
        }
    }
    EXPECT_EQ(seen, expected.at("OpaqueData").at("OpaqueDataField").as_object().size());
}

/// Every byte with one accepted value is checked: turning any of its bits is a Parse.
TEST(SpdmReport, HoldsEveryFixedByte) {
    const Bytes good = goodReport();
    std::vector<std::size_t> fixed = {0, 1, 2, 3, 36, 37, 38, 39, 40, 41, 42, 43, 44};
    for (std::size_t block = 0; block < SpdmReport::kMeasurements; ++block) {
        for (std::size_t i = 0; i < 7; ++i) fixed.push_back(45 + 55 * block + i);
    }
    for (const std::size_t offset : fixed) {
        for (int bit = 0; bit < 8; ++bit) {
            Bytes bytes = good;
            bytes[offset] ^= static_cast<std::uint8_t>(1 << bit);
            EXPECT_EQ(reasonOf(bytes), Reason::Parse) << "offset " << offset << " bit " << bit;
        }
    }
    EXPECT_EQ(reasonOf(good), Reason::None);
}

TEST(SpdmReport, EndsWhereItsLengthsSay) {
    const Bytes good = goodReport();
    for (std::size_t size = 0; size < good.size(); ++size) {
        EXPECT_EQ(reasonOf(ByteView(good).first(size)), Reason::Parse) << size;
    }
    Bytes longer = good;
    longer.push_back(0);
    EXPECT_EQ(reasonOf(longer), Reason::TrailingData);
}

TEST(SpdmReport, IsRefusedForItsSizeBeforeItIsRead) {
    EXPECT_EQ(reasonOf(Bytes(kReportMax + 1, 0x11)), Reason::TooLarge);
    EXPECT_EQ(reasonOf(Bytes(kReportMax, 0x11)), Reason::Parse);
    EXPECT_EQ(kReportMax, 0x2000U);
}

TEST(SpdmReport, NamesTheFieldAndItsPlace) {
    Bytes bytes = goodReport();
    bytes[41] = 63;
    EXPECT_EQ(SpdmReport::parse(bytes).fault().detail,
              "The report's NumberOfBlocks at offset 41 is 0x3f instead of 0x40.");
    bytes = goodReport();
    bytes[45 + 55] = 9;
    EXPECT_EQ(SpdmReport::parse(bytes).fault().detail,
              "The report's block 2 index at offset 100 is 0x09 instead of 0x02.");
}

}  // namespace
}  // namespace stacknet::attestation
