#include "core/memory/term_index.h"

#include <gtest/gtest.h>

namespace stacknet::memory {
namespace {

bool any(std::uint32_t) {
    return true;
}

std::vector<std::uint32_t> slotsOf(const TermIndex& index, std::string_view question,
                                   std::size_t count = 8) {
    std::vector<std::uint32_t> slots;
    for (const auto& hit : index.find(question, count, any)) slots.push_back(hit.slot);
    return slots;
}

TEST(TermIndex, FindsByWordsTheRarerFirst) {
    TermIndex index(7);
    index.add(0, "The harbour has seven cranes");
    index.add(1, "The harbour has a restaurant");
    index.add(2, "Tea is better than coffee");
    EXPECT_EQ(slotsOf(index, "Which CRANES does the harbour have?"),
              (std::vector<std::uint32_t>{0, 1}));
    EXPECT_EQ(slotsOf(index, "crane"), (std::vector<std::uint32_t>{0}));  // plural
    EXPECT_TRUE(slotsOf(index, "what is the").empty());                   // common words alone
    EXPECT_TRUE(slotsOf(index, "nothing known").empty());
    EXPECT_TRUE(slotsOf(index, "").empty());
    EXPECT_EQ(slotsOf(index, "harbour", 1).size(), 1U);
}

TEST(TermIndex, EqualScoresGoToTheNewer) {
    TermIndex index(7);
    for (std::uint32_t slot = 0; slot < 4; ++slot) index.add(slot, "tea with milk");
    EXPECT_EQ(slotsOf(index, "tea", 2), (std::vector<std::uint32_t>{3, 2}));
}

TEST(TermIndex, WhatIsRemovedIsNotFound) {
    TermIndex index(7);
    index.add(0, "tea with milk");
    index.add(1, "tea with lemon");
    index.remove(0, "tea with milk");
    EXPECT_EQ(slotsOf(index, "tea milk lemon"), (std::vector<std::uint32_t>{1}));
    index.remove(1, "tea with lemon");
    EXPECT_EQ(index.size(), 0U);
    EXPECT_TRUE(slotsOf(index, "tea").empty());
    index.remove(9, "never there");
    index.add(0, "coffee");
    EXPECT_EQ(slotsOf(index, "coffee"), (std::vector<std::uint32_t>{0}));
}

TEST(TermIndex, TakesOnlyWhatIsAccepted) {
    TermIndex index(7);
    for (std::uint32_t slot = 0; slot < 100; ++slot) index.add(slot, "tea number");
    const auto hits = index.find("tea", 8, [](std::uint32_t slot) { return slot % 50 == 0; });
    ASSERT_EQ(hits.size(), 2U);
    EXPECT_EQ(hits[0].slot, 50U);
}

TEST(TermIndex, KeepsLongAndForeignWordsApart) {
    TermIndex index(7);
    index.add(0,
              "Gr\xC3\xBC\xC3\x9F"
              "e aus K\xC3\xB6ln");
    index.add(1, std::string(5'000, 'x'));
    EXPECT_EQ(slotsOf(index, "K\xC3\xB6ln"), (std::vector<std::uint32_t>{0}));
    EXPECT_EQ(slotsOf(index, std::string(64, 'x')), (std::vector<std::uint32_t>{1}));
}

}  // namespace
}  // namespace stacknet::memory
