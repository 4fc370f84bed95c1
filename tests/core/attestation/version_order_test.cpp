#include "core/attestation/version_order.h"

#include <gtest/gtest.h>

#include <string>

namespace stacknet::attestation {
namespace {

TEST(VersionOrder, ComparesNumbersNotText) {
    EXPECT_TRUE(*compareVersions("580.9", "580.95", 10) < 0);
    EXPECT_TRUE(*compareVersions("580.159.03", "580.95.05", 10) > 0);
    EXPECT_TRUE(*compareVersions("550.90.07", "550.90.7", 10) == 0);
    EXPECT_TRUE(*compareVersions("550", "550.0.0", 10) == 0);
    EXPECT_TRUE(*compareVersions("550", "550.0.1", 10) < 0);
    EXPECT_TRUE(*compareVersions("96.00.9F.00.01", "96.00.A0.00.00", 16) < 0);
    EXPECT_TRUE(*compareVersions("97.00.88.00.0F", "96.00.9F.00.01", 16) > 0);
    EXPECT_TRUE(*compareVersions("96.00.9f.00.01", "96.00.9F.00.01", 16) == 0);
}

TEST(VersionOrder, RefusesWhatIsNoVersion) {
    for (const char* text : {"", ".", "550.", ".550", "550..7", "550.9x", "-1", "+1", " 1", "1 ",
                             "9F", "123456789", "1.2.3.4.5.6.7.8.9"}) {
        EXPECT_FALSE(compareVersions(text, "1", 10)) << text;
        EXPECT_FALSE(compareVersions("1", text, 10)) << text;
    }
    EXPECT_FALSE(compareVersions("0x9F", "1", 16));
    EXPECT_FALSE(compareVersions("9G", "1", 16));
    EXPECT_TRUE(compareVersions("12345678.2.3.4.5.6.7.8", "1", 10));
}

/// Any order over all pairs of a ladder must be the ladder's own.
TEST(VersionOrder, IsOneOrder) {
    const std::string ladder[] = {"1",      "1.0.1",   "1.1", "1.9", "1.10",
                                  "1.10.9", "1.10.10", "2",   "10",  "99999999"};
    for (std::size_t i = 0; i < std::size(ladder); ++i) {
        for (std::size_t j = 0; j < std::size(ladder); ++j) {
            EXPECT_EQ(*compareVersions(ladder[i], ladder[j], 10), i <=> j)
                << ladder[i] << " against " << ladder[j];
        }
    }
}

}  // namespace
}  // namespace stacknet::attestation
