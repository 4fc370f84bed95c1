#include "core/memory/district.h"

#include <gtest/gtest.h>

namespace stacknet::memory {
namespace {

TEST(District, NamesAreTheFiveOfTheSeed) {
    std::vector<std::string> names;
    for (const District district : kAllDistricts) names.emplace_back(districtName(district));
    EXPECT_EQ(names, (std::vector<std::string>{"facts", "events", "discoveries", "preferences",
                                               "advice"}));
    for (const District district : kAllDistricts) {
        EXPECT_EQ(districtOf(districtName(district)), district);
    }
    EXPECT_EQ(districtOf("Facts"), std::nullopt);
}

TEST(District, RulesAssignSentences) {
    struct Case {
        const char* sentence;
        std::optional<District> district;
    };
    const Case cases[] = {
        {"I work at X", District::Facts},
        {"I prefer Y", District::Preferences},
        {"The fix was Z", District::Advice},
        {"i WORK at the harbour.", District::Facts},
        {"My name is Ada.", District::Facts},
        {"Yesterday the build broke.", District::Events},
        {"I moved to Porto.", District::Events},
        {"It turns out that the cache was stale.", District::Discoveries},
        {"I found out why.", District::Discoveries},
        {"My favourite editor is vi.", District::Preferences},
        {"I don't like meetings.", District::Preferences},
        {"The workaround is to restart it.", District::Advice},
        {"And I prefer tea.", District::Preferences},
        {"Remember that the gate code changes on Mondays.", District::Facts},
        {"Please remember: I prefer tea.", District::Preferences},
        {"Remember to buy milk.", std::nullopt},
        {"Do I prefer tea?", std::nullopt},
        {"I prefer tea?", std::nullopt},
        {"What is the capital of France?", std::nullopt},
        {"Write a poem.", std::nullopt},
        {"I workshop at night.", std::nullopt},  // a word must end where the rule does
        {"I likewise agree.", std::nullopt},
        {"I work at", std::nullopt},  // the rule's words alone
        {"", std::nullopt},
    };
    for (const Case& each : cases) {
        EXPECT_EQ(districtOfSentence(each.sentence), each.district) << each.sentence;
    }
    const std::string fits = "I prefer " + std::string(kSentenceBytesMax - 9, 'x');
    EXPECT_EQ(districtOfSentence(fits), District::Preferences);
    EXPECT_EQ(districtOfSentence(fits + "x"), std::nullopt);
}

TEST(District, TakesTheUsersOwnSentencesOnly) {
    const auto found = rememberedFrom(
        "Hello. I work at a harbour! Can you help?\n"
        "> I prefer what somebody else wrote.\n"
        "```\nI like code in fences.\n```\n"
        "I prefer short answers. I work at a harbour!\n"
        "Version 2.5 is fine.");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].sentence.exposeText(), "I work at a harbour!");
    EXPECT_EQ(found[0].district, District::Facts);
    EXPECT_EQ(found[1].sentence.exposeText(), "I prefer short answers.");
    EXPECT_EQ(found[1].district, District::Preferences);
}

TEST(District, IsBounded) {
    std::string text;
    for (int index = 0; index < 100; ++index) {
        text += "I prefer thing" + std::to_string(index) + ".\n";
    }
    EXPECT_EQ(rememberedFrom(text).size(), kSentencesMax);
    const std::string late = std::string(kTextReadMax, ' ') + "I prefer tea.";
    EXPECT_TRUE(rememberedFrom(late).empty());
    EXPECT_TRUE(rememberedFrom(std::string(1 << 20, '.')).empty());
    EXPECT_TRUE(rememberedFrom("```").empty());
    EXPECT_TRUE(rememberedFrom(std::string("\0\xff\n", 3)).empty());
}

}  // namespace
}  // namespace stacknet::memory
