#include "core/auth/rfc3339.h"

#include <gtest/gtest.h>

#include "core/base/rng.h"

namespace stacknet::auth {
namespace {

std::int64_t msOf(std::string_view text) {
    auto parsed = parseRfc3339(text);
    return parsed.ok() ? *parsed : -1;
}

TEST(Rfc3339, ReadsInstants) {
    EXPECT_EQ(msOf("1970-01-01T00:00:00Z"), 0);
    EXPECT_EQ(msOf("2026-11-22T06:00:00.000Z"), 1'795'327'200'000);
    EXPECT_EQ(msOf("2000-02-29T23:59:59.999Z"), 951'868'799'999);
    EXPECT_EQ(msOf("9999-12-31T23:59:59.999Z"), 253'402'300'799'999);
    EXPECT_EQ(msOf("2026-11-22T06:00:00.1234567Z"), 1'795'327'200'123);
    EXPECT_EQ(msOf("2026-11-22T06:00:00.5Z"), 1'795'327'200'500);
}

/// W11: one instant has many spellings.
TEST(Rfc3339, W11_ComparesAsInstants) {
    const std::int64_t wanted = msOf("2026-11-22T06:00:00Z");
    EXPECT_EQ(msOf("2026-11-22t06:00:00z"), wanted);
    EXPECT_EQ(msOf("2026-11-22T20:00:00+14:00"), wanted);
    EXPECT_EQ(msOf("2026-11-21T18:00:00-12:00"), wanted);
    EXPECT_EQ(msOf("2026-11-22T06:00:00-00:00"), wanted);
    EXPECT_EQ(msOf("2026-11-23T05:59:00+23:59"), wanted);
}

TEST(Rfc3339, W11_LeapSecondsOnlyWhereUtcHasThem) {
    EXPECT_EQ(msOf("2016-12-31T23:59:60Z"), msOf("2017-01-01T00:00:00Z"));
    EXPECT_EQ(msOf("2017-01-01T00:59:60+01:00"), msOf("2017-01-01T00:00:00Z"));
    EXPECT_EQ(msOf("2016-12-31T23:58:60Z"), -1);
    EXPECT_EQ(msOf("2016-12-31T23:59:61Z"), -1);
}

TEST(Rfc3339, W11_RefusesEveryOtherSpelling) {
    for (const char* text : {"",
                             "2026-11-22",
                             "2026-11-22T06:00:00",
                             "2026-11-22 06:00:00Z",
                             "2026-11-22T24:00:00Z",
                             "2026-11-22T06:60:00Z",
                             "2026-13-22T06:00:00Z",
                             "2026-00-22T06:00:00Z",
                             "2026-11-31T06:00:00Z",
                             "2026-02-29T06:00:00Z",
                             "2100-02-29T06:00:00Z",
                             "2026-11-00T06:00:00Z",
                             "2026-11-22T06:00Z",
                             "2026-11-22T06:00:00.Z",
                             "2026-11-22T06:00:00,5Z",
                             "2026-11-22T06:00:00+24:00",
                             "2026-11-22T06:00:00+01:60",
                             "2026-11-22T06:00:00+0100",
                             "2026-11-22T06:00:00+01",
                             "2026-11-22T06:00:00ZZ",
                             " 2026-11-22T06:00:00Z",
                             "2026-11-22T06:00:00Z ",
                             "26-11-22T06:00:00Z",
                             "2026-11-22T6:00:00Z",
                             "+2026-11-22T06:00:00Z",
                             "1969-12-31T23:59:59Z",
                             "1970-01-01T00:00:00+00:01",
                             "9999-12-31T23:59:59-00:01",
                             "2026-11-22T06:00:00.1234567890Z",
                             "Wed Oct 05 2011 16:48:00 GMT+0200 (CEST)"}) {
        EXPECT_EQ(msOf(text), -1) << text;
    }
}

TEST(Rfc3339, WhatIsWrittenReadsBack) {
    SeededRng rng(1);
    for (int round = 0; round < 2000; ++round) {
        const auto ms = static_cast<std::int64_t>(rng.below(253'402'300'800'000));
        EXPECT_EQ(msOf(formatRfc3339(ms)), ms) << formatRfc3339(ms);
    }
    EXPECT_EQ(formatRfc3339(1'795'327'200'005), "2026-11-22T06:00:00.005Z");
}

}  // namespace
}  // namespace stacknet::auth
