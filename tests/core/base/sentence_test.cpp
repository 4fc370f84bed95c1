#include "core/base/sentence.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <string>

namespace stacknet {
namespace {

TEST(Sentence, IsItsPatternWhenThereAreNoPlaces) {
    EXPECT_EQ(sentence("No peer is configured."), "No peer is configured.");
    EXPECT_EQ(sentence(""), "");
}

TEST(Sentence, PutsEachValueIntoItsPlace) {
    EXPECT_EQ(sentence("%2 of %1 peers, %2 again.", {3, 2}), "2 of 3 peers, 2 again.");
    EXPECT_EQ(sentence("%1%2", {"a", std::string("b")}), "ab");
    EXPECT_EQ(sentence("%9 %1", {1, 2, 3, 4, 5, 6, 7, 8, "nine"}), "nine 1");
    EXPECT_EQ(sentence("%1.", {std::string_view("view")}), "view.");
}

TEST(Sentence, WritesIntegersInPlainDigits) {
    EXPECT_EQ(sentence("%1", {std::numeric_limits<std::uint64_t>::max()}), "18446744073709551615");
    EXPECT_EQ(sentence("%1", {std::numeric_limits<std::int64_t>::min()}), "-9223372036854775808");
    EXPECT_EQ(sentence("%1 tokens", {1'000'000U}), "1000000 tokens");
    EXPECT_EQ(sentence("%1", {std::uint8_t{65}}), "65");
}

TEST(Sentence, NeverSearchesAValueForPlaces) {
    EXPECT_EQ(sentence("%1 and %2", {"%2", "%1"}), "%2 and %1");
}

TEST(Sentence, LeavesWhatIsNoPlaceOrHasNoValue) {
    EXPECT_EQ(sentence("50 % of %1, %0, %", {"it"}), "50 % of it, %0, %");
    EXPECT_EQ(sentence("%1 %2", {"one"}), "one %2");
}

TEST(Sentence, AFixedOneIsItsOwnText) {
    static constexpr std::string_view kText = fixedSentence("100 % of it.");
    EXPECT_EQ(kText, "100 % of it.");
}

}  // namespace
}  // namespace stacknet
