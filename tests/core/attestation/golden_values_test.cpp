#include "core/attestation/golden_values.h"

#include <algorithm>

#include "tests/core/attestation/rim_test_support.h"

namespace stacknet::attestation {
namespace {

using namespace testing;
using Outcome = MeasurementRow::Outcome;

Hash384 hash(std::uint8_t fill) {
    Hash384 value;
    value.data.fill(fill);
    return value;
}

/// 64 values, those of `active` with the alternatives given.
RimDocument rim(RimKind kind, const std::vector<std::uint8_t>& active,
                std::vector<Hash384> alternatives = {hash(1)}) {
    RimDocument document;
    document.kind = kind;
    for (std::uint8_t index = 0; index < 64; ++index) {
        const bool on = std::find(active.begin(), active.end(), index) != active.end();
        document.values.push_back({index, on, on ? alternatives : std::vector{hash(0)}});
    }
    return document;
}

struct Pair {
    RimDocument driver = rim(RimKind::Driver, {7, 21, 35});
    RimDocument vbios = rim(RimKind::Vbios, {0, 1, 9});
    std::vector<Hash384> measured = std::vector<Hash384>(64, hash(1));

    GoldenComparison compare(Nvdec0 nvdec0 = Nvdec0::Enabled,
                             std::span<const SvnReading> svns = {}) const {
        return compareGoldenValues(driver, vbios, measured, nvdec0, svns);
    }
};

TEST(GoldenValues, UnionOfBothRims) {
    const auto comparison = Pair().compare();
    EXPECT_EQ(comparison.check,
              Check::pass(CheckKind::Measurements, "6 of 6 golden values compared, all equal."));
    ASSERT_EQ(comparison.rows.size(), 6U);
    const std::vector<std::pair<std::uint8_t, RimKind>> expected = {
        {0, RimKind::Vbios}, {1, RimKind::Vbios},   {7, RimKind::Driver},
        {9, RimKind::Vbios}, {21, RimKind::Driver}, {35, RimKind::Driver}};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const MeasurementRow& row = comparison.rows[i];
        EXPECT_EQ(row.index, expected[i].first);
        EXPECT_EQ(row.source, expected[i].second);
        EXPECT_EQ(row.outcome, Outcome::Match);
        EXPECT_EQ(row.actual, hash(1));
        EXPECT_EQ(row.expected, std::vector{hash(1)});
    }
}

// Each active index alone decides, and no other index does.
TEST(GoldenValues, ExactlyTheActiveIndicesCount) {
    for (std::size_t index = 0; index < 64; ++index) {
        Pair pair;
        pair.measured[index] = hash(2);
        const auto comparison = pair.compare();
        const bool active = pair.driver.values[index].active || pair.vbios.values[index].active;
        EXPECT_EQ(comparison.check.status, active ? CheckStatus::Fail : CheckStatus::Pass) << index;
        EXPECT_EQ(mismatchesOf(comparison), active ? std::vector{static_cast<std::uint8_t>(index)}
                                                   : std::vector<std::uint8_t>{});
    }
}

TEST(GoldenValues, EveryMismatchIsNamed) {
    Pair pair;
    pair.measured[9] = pair.measured[21] = hash(2);
    const auto comparison = pair.compare();
    EXPECT_EQ(comparison.check.reason, Reason::MeasurementMismatch);
    EXPECT_NE(comparison.check.detail.find("9 (vBIOS), 21 (driver)"), std::string::npos)
        << comparison.check.detail;
    EXPECT_EQ(mismatchesOf(comparison), (std::vector<std::uint8_t>{9, 21}));
    EXPECT_EQ(comparison.rows.size(), 6U) << "the matching ones are shown too";
    EXPECT_EQ(comparison.rows[3].actual, hash(2));
    EXPECT_EQ(comparison.rows[3].expected, std::vector{hash(1)});
}

TEST(GoldenValues, AnyAlternativeWillDo) {
    Pair pair;
    pair.driver = rim(RimKind::Driver, {7}, {hash(3), hash(4), hash(5)});
    for (const std::uint8_t fill : {3, 4, 5}) {
        pair.measured[7] = hash(fill);
        EXPECT_EQ(pair.compare().check.status, CheckStatus::Pass) << int(fill);
    }
    pair.measured[7] = hash(6);
    EXPECT_EQ(mismatchesOf(pair.compare()), std::vector<std::uint8_t>{7});
    pair.measured[7] = hash(3);
    pair.measured[7].data[47] ^= 1;
    EXPECT_EQ(mismatchesOf(pair.compare()), std::vector<std::uint8_t>{7}) << "the last bit counts";
}

TEST(GoldenValues, Case35_Nvdec0Rule) {
    Pair pair;
    pair.measured[35] = hash(2);
    for (const Nvdec0 status : {Nvdec0::Enabled, Nvdec0::Absent}) {
        EXPECT_EQ(mismatchesOf(pair.compare(status)), std::vector<std::uint8_t>{35});
    }
    const auto skipped = pair.compare(Nvdec0::Disabled);
    EXPECT_EQ(skipped.check.status, CheckStatus::Pass);
    EXPECT_NE(skipped.check.detail.find("5 of 6"), std::string::npos) << skipped.check.detail;
    EXPECT_NE(skipped.check.detail.find("NVDEC0"), std::string::npos);
    EXPECT_EQ(skipped.rows.back().outcome, Outcome::Skipped);
    EXPECT_EQ(skipped.rows.back().actual, hash(2)) << "shown all the same";
    // No other index is skipped.
    pair.measured[21] = hash(2);
    EXPECT_EQ(mismatchesOf(pair.compare(Nvdec0::Disabled)), std::vector<std::uint8_t>{21});
}

TEST(GoldenValues, Case55_SameIndexInBothIsAConflict) {
    Pair pair;
    pair.vbios = rim(RimKind::Vbios, {0, 21});
    const auto comparison = pair.compare();
    EXPECT_EQ(comparison.check.status, CheckStatus::Fail);
    EXPECT_EQ(comparison.check.reason, Reason::RimConflict);
    EXPECT_NE(comparison.check.detail.find("index 21"), std::string::npos)
        << comparison.check.detail;
    EXPECT_TRUE(comparison.rows.empty());
}

// Defect of existing verifiers: fewer measurements than golden values come out as no mismatch.
TEST(GoldenValues, TooFewMeasurementsAreMismatches) {
    Pair pair;
    pair.measured.resize(21);
    EXPECT_EQ(mismatchesOf(pair.compare()), (std::vector<std::uint8_t>{21, 35}));
    pair.measured.clear();
    const auto none = pair.compare();
    EXPECT_EQ(none.check.reason, Reason::MeasurementMismatch);
    EXPECT_EQ(mismatchesOf(none).size(), 6U);
    // A value that would be all zero is not equal to one that is not there.
    pair.vbios = rim(RimKind::Vbios, {0}, {Hash384()});
    EXPECT_EQ(mismatchesOf(pair.compare()).front(), 0);
}

TEST(GoldenValues, NothingToCompareIsNotAPass) {
    Pair pair;
    pair.driver = rim(RimKind::Driver, {});
    pair.vbios = rim(RimKind::Vbios, {});
    EXPECT_EQ(pair.compare().check.status, CheckStatus::Fail);
}

TEST(GoldenValues, Case34_SecurityVersionFloors) {
    Pair pair;
    pair.driver.floors = {{37, "FSP_UCODE_MIN_SVN", 5}};
    const auto reasonWith = [&](const std::vector<SvnReading>& svns) {
        return pair.compare(Nvdec0::Enabled, svns).check.reason;
    };
    EXPECT_EQ(reasonWith({{37, 4}}), Reason::MeasurementMismatch) << "below";
    EXPECT_EQ(reasonWith({{37, 5}}), Reason::None) << "at";
    EXPECT_EQ(reasonWith({{37, 6}}), Reason::None) << "above";
    EXPECT_EQ(reasonWith({}), Reason::MeasurementMismatch) << "missing, or of another value type";
    EXPECT_EQ(reasonWith({{38, 9}}), Reason::MeasurementMismatch);
    EXPECT_EQ(reasonWith({{37, 5}, {40, 0}}), Reason::None) << "what has no floor is not judged";
    const std::vector<SvnReading> low = {{37, 4}};
    const auto comparison = pair.compare(Nvdec0::Enabled, low);
    ASSERT_EQ(comparison.floors.size(), 1U);
    EXPECT_EQ(comparison.floors[0].actual, 4U);
    EXPECT_FALSE(comparison.floors[0].reached());
    EXPECT_NE(comparison.check.detail.find("FSP_UCODE_MIN_SVN (4, at least 5)"), std::string::npos)
        << comparison.check.detail;
    EXPECT_TRUE(mismatchesOf(comparison).empty()) << "no measurement is wrong";
}

TEST(GoldenValues, FloorsOfBothRimsMustDiffer) {
    Pair pair;
    pair.driver.floors = {{37, "FSP_UCODE_MIN_SVN", 5}};
    const std::vector<SvnReading> svns = {{37, 9}, {40, 9}};
    pair.vbios.floors = {{40, "OTHER_MIN_SVN", 5}};
    EXPECT_EQ(pair.compare(Nvdec0::Enabled, svns).check.reason, Reason::None);
    pair.vbios.floors = {{37, "OTHER_MIN_SVN", 5}};
    EXPECT_EQ(pair.compare(Nvdec0::Enabled, svns).check.reason, Reason::RimConflict);
    pair.vbios.floors = {{40, "FSP_UCODE_MIN_SVN", 5}};
    EXPECT_EQ(pair.compare(Nvdec0::Enabled, svns).check.reason, Reason::RimConflict);
}

}  // namespace
}  // namespace stacknet::attestation
