#include <gtest/gtest.h>

#include "tests/core/attestation/forged_fixture.h"

/// Cases 27 to 35 of the reference, section 8: opaque data of validly signed reports.
namespace stacknet::attestation {
namespace {

using namespace testing;

class OpaqueCases : public ForgedTest {
protected:
    std::string withDriver(Bytes data) { return judge(goodReport().withField(3, std::move(data))); }
};

TEST_F(OpaqueCases, Case27_TheLastFieldIsCut) {
    for (std::size_t cut = 1; cut <= 4; ++cut) {
        ReportSpec spec = goodReport();
        spec.opaqueCut = cut;
        EXPECT_EQ(judge(spec), "PARSE") << cut;
    }
    ReportSpec spec = goodReport();
    spec.opaqueLength = 3;  // not even a header
    EXPECT_EQ(judge(spec), "PARSE");
}

TEST_F(OpaqueCases, Case28_TwoDriverVersions) {
    const auto version = [](std::string_view text) {
        Bytes data = toBytes(text);
        data.push_back(0);
        return data;
    };
    ReportSpec goodThenBad = goodReport();
    goodThenBad.fields.push_back({3, version("1.0"), 0});
    EXPECT_EQ(judge(goodThenBad), "DUPLICATE");
    ReportSpec badThenGood = goodReport();
    badThenGood.fields.insert(badThenGood.fields.begin(), {3, version("1.0"), 0});
    EXPECT_EQ(judge(badThenGood), "DUPLICATE");
}

TEST_F(OpaqueCases, Case29_DriverVersionsOfOtherForms) {
    EXPECT_EQ(withDriver(toBytes(std::string_view("550.90.07"))), "BAD_FIELD") << "no NUL";
    EXPECT_EQ(withDriver({'5', '5', '0', 0, '7', 0}), "BAD_FIELD") << "embedded NUL";
    EXPECT_EQ(withDriver({}), "BAD_FIELD");
    EXPECT_EQ(withDriver({'.', '.', '/', '.', '.', '/', 'x', 0}), "BAD_FIELD");
    EXPECT_EQ(check(CheckKind::OpaqueData).detail.find('\n'), std::string::npos);
    EXPECT_TRUE(m_last.driverVersion.empty()) << "never reaches a path";
    Bytes longText(300, '5');
    longText.push_back(0);
    EXPECT_EQ(withDriver(longText), "BAD_FIELD");
    EXPECT_EQ(withDriver({'5', '\n', '5', 0}), "BAD_FIELD");
    EXPECT_NE(check(CheckKind::OpaqueData).detail.find("5\\x0a5"), std::string::npos);
}

TEST_F(OpaqueCases, Case30_VbiosVersionsOfOtherSizes) {
    for (const std::size_t size : {0, 7, 9}) {
        EXPECT_EQ(judge(goodReport().withField(6, Bytes(size, 0x96))), "BAD_FIELD") << size;
    }
}

TEST_F(OpaqueCases, Case31_MissingFields) {
    for (const std::uint16_t type : {3, 6, 15, 17, 18}) {
        EXPECT_EQ(judge(goodReport().withoutField(type)), "MISSING_FIELD") << type;
    }
}

TEST_F(OpaqueCases, Case32_FirmwareHashes) {
    const ForgedGpu withFwid =
        ForgedGpu::fromLeaf(world().devices, ForgedGpu::leafSpec({.fwid = filledHash(0x20)}));
    const auto judgeWith = [&](ReportSpec spec, bool required) {
        DeviceRules rules = goodRules();
        rules.policy.requireFwid = required;
        return judge(withFwid.evidence(std::move(spec)), rules);
    };
    EXPECT_EQ(judgeWith(goodReport(), true), "FWID_ABSENT");
    EXPECT_EQ(judgeWith(goodReport(), false), "PASS");
    EXPECT_EQ(check(CheckKind::FirmwareId).status, CheckStatus::Skipped);
    const Bytes right = toBytes(filledHash(0x20).view());
    EXPECT_EQ(judgeWith(goodReport().withField(20, right), true), "PASS");
    EXPECT_EQ(check(CheckKind::FirmwareId).status, CheckStatus::Pass);
    for (std::size_t bit = 0; bit < 8 * right.size(); ++bit) {
        Bytes wrong = right;
        wrong[bit / 8] ^= static_cast<std::uint8_t>(1 << (bit % 8));
        EXPECT_EQ(judgeWith(goodReport().withField(20, wrong), true), "FWID_MISMATCH") << bit;
        if (bit % 64 != 0) continue;
        EXPECT_EQ(judgeWith(goodReport().withField(20, wrong), false), "FWID_MISMATCH")
            << "a policy that does not ask for one still refuses a wrong one";
    }
    const ForgedGpu without = ForgedGpu::make(world().devices, {.fwid = std::nullopt});
    DeviceRules rules = goodRules();
    rules.policy.requireFwid = false;
    EXPECT_EQ(judge(without.evidence(goodReport().withField(20, right)), rules), "FWID_ABSENT")
        << "the report has one, the leaf does not";
}

TEST_F(OpaqueCases, Case33_TypesWithoutAName) {
    ReportSpec spec = goodReport();
    spec.withField(0x1234, Bytes{1, 2, 3});
    EXPECT_EQ(judge(spec), "PASS");
    EXPECT_NE(check(CheckKind::OpaqueData).detail.find("4660"), std::string::npos) << "listed";
    DeviceRules strict = goodRules();
    strict.policy.strictOpaque = true;
    EXPECT_EQ(judge(spec, strict), "BAD_FIELD");
    EXPECT_EQ(judge(goodReport(), strict), "PASS");
}

/// RIM index of the resource that holds the floor of an opaque field.
constexpr std::uint32_t kFloorIndexBase = 4096;

class VersionedOpaque : public OpaqueCases {
protected:
    void SetUp() override {
        ForgedRim driver = ForgedRim::make(world().rims, "550.90.07", {7, 21, 35}, 0xAB);
        ForgedResource floor;
        floor.index = std::to_string(kFloorIndexBase + 37);
        floor.active = "True";
        floor.name = "FSP_UCODE_SVN";
        floor.size = "2";
        floor.minSvn = "5";
        driver.resources.push_back(floor);
        m_rims.driver = driver.bytes();
    }
    std::string withSvn(std::optional<Bytes> svn, std::uint16_t valueType = 0x87,
                        Bytes header = ReportSpec::header()) {
        ReportSpec spec = goodReport();
        spec.versionedHeader = std::move(header);
        if (svn) spec.withField(37, std::move(*svn), valueType);
        return judge(spec);
    }
};

TEST_F(VersionedOpaque, Case34_HeadersAndSecurityVersions) {
    EXPECT_EQ(withSvn(Bytes{5, 0}), "PASS")
        << "at the floor: " << check(CheckKind::DriverRim).detail
        << check(CheckKind::Measurements).detail;
    EXPECT_EQ(withSvn(Bytes{6, 0}), "PASS");
    EXPECT_EQ(withSvn(Bytes{0, 1}), "PASS") << "256, little endian";
    EXPECT_EQ(withSvn(Bytes{5}), "PASS");
    EXPECT_EQ(withSvn(Bytes{4, 0}), "MEASUREMENT_MISMATCH") << "below";
    EXPECT_EQ(withSvn(std::nullopt), "MEASUREMENT_MISMATCH") << "missing";
    EXPECT_EQ(withSvn(Bytes{6, 0}, 0x85), "MEASUREMENT_MISMATCH") << "another value type";
    EXPECT_EQ(withSvn(Bytes{}), "MEASUREMENT_MISMATCH");
    EXPECT_EQ(withSvn(Bytes(9, 0xFF)), "MEASUREMENT_MISMATCH") << "more than a number";
    EXPECT_EQ(withSvn(Bytes{6, 0}, 0x87, ReportSpec::header(1)), "UNSUPPORTED_FORMAT");
    EXPECT_EQ(withSvn(Bytes{6, 0}, 0x87, ReportSpec::header(0, 3)), "UNSUPPORTED_FORMAT");
    ReportSpec legacy = goodReport();
    legacy.withField(37, Bytes{6, 0});
    EXPECT_EQ(judge(legacy), "MEASUREMENT_MISMATCH") << "the legacy layout has no value types";
}

TEST_F(OpaqueCases, Case35_GoldenValue35DependsOnNvdec0) {
    const auto with = [this](std::uint8_t status, std::uint8_t measured) {
        return judge(
            goodReport().withMeasurement(35, filledHash(measured)).withField(11, Bytes{status}));
    };
    EXPECT_EQ(with(0xAA, 0xAB), "PASS");
    EXPECT_EQ(with(0xAA, 0x00), "MEASUREMENT_MISMATCH");
    EXPECT_EQ(m_last.mismatches(), std::vector<std::uint8_t>{35});
    EXPECT_EQ(with(0x55, 0x00), "PASS");
    EXPECT_EQ(m_last.measurements.back().outcome, MeasurementRow::Outcome::Skipped);
    EXPECT_EQ(with(0x00, 0xAB), "BAD_FIELD");
    EXPECT_EQ(judge(goodReport().withMeasurement(35, filledHash(0)).withoutField(11)),
              "MEASUREMENT_MISMATCH")
        << "silence is not \"disabled\"";
}

}  // namespace
}  // namespace stacknet::attestation
