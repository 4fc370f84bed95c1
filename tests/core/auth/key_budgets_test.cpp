#include "core/auth/key_budgets.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "tests/core/auth/test_clock.h"

namespace stacknet::auth {
namespace {

class KeyBudgetsTest : public ::testing::Test {
protected:
    test::SharedClock m_clock;
    std::vector<KeyBudgets::Usage> m_kept;
    std::unique_ptr<KeyBudgets> m_budgets = std::make_unique<KeyBudgets>(
        m_clock, [this](const KeyBudgets::Usage& usage) { m_kept.push_back(usage); });
};

/// Fifty at once, each setting aside a tenth: ten run, and whatever they use, the cap holds.
TEST_F(KeyBudgetsTest, FiftyAtOnceNeverPassTheCap) {
    m_budgets->add("key", "", 1'000, 0, 0);
    std::atomic<int> admitted{0};
    std::vector<std::thread> threads;
    for (int index = 0; index < 50; ++index) {
        threads.emplace_back([&] {
            auto hold = m_budgets->hold("key", 100);
            if (!hold) return;
            ++admitted;
            hold->settle(100);
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(admitted.load(), 10);
    EXPECT_EQ(m_budgets->used("key"), 1'000U);
    EXPECT_EQ(m_budgets->balance("key").available, 0U);
}

TEST_F(KeyBudgetsTest, WhatIsSetAsideComesBack) {
    m_budgets->add("key", "", 1'000, 0, 0);
    {
        auto held = m_budgets->hold("key", 900);
        ASSERT_TRUE(held.has_value());
        EXPECT_EQ(m_budgets->balance("key").available, 100U);
        EXPECT_FALSE(m_budgets->hold("key", 101).has_value());
        held->settle(40);
        held->settle(40);
        EXPECT_EQ(m_budgets->used("key"), 40U) << "a hold is settled once";
    }
    { auto unsettled = m_budgets->hold("key", 960); }
    EXPECT_EQ(m_budgets->balance("key").available, 960U);
    // More than was set aside is charged all the same, and leaves less than nothing to no one.
    m_budgets->hold("key", 10)->settle(5'000);
    EXPECT_EQ(m_budgets->balance("key").available, 0U);
    m_budgets->hold("key", 0)->settle(UINT64_MAX);
    EXPECT_EQ(m_budgets->used("key"), std::uint64_t{1} << 62U);
    EXPECT_FALSE(m_budgets->hold("stranger", 0).has_value());
}

TEST_F(KeyBudgetsTest, HoldsOutliveTheBudgets) {
    m_budgets->add("key", "", 1'000, 0, 0);
    auto held = m_budgets->hold("key", 900);
    m_budgets.reset();
    held->settle(40);
    EXPECT_TRUE(m_kept.empty());
}

TEST_F(KeyBudgetsTest, ACappedKeyIsKeptAtOnceAndAnotherNowAndThen) {
    m_budgets->add("capped", "", 1'000, 0, 0);
    m_budgets->add("free", "", 0, 0, 0);
    m_budgets->hold("capped", 1)->settle(1);
    m_budgets->hold("capped", 1)->settle(1);
    ASSERT_EQ(m_kept.size(), 2U);
    EXPECT_EQ(m_kept[1].keyId, "capped");
    EXPECT_EQ(m_kept[1].tokens, 2U);
    EXPECT_EQ(m_kept[1].month, monthOf(m_clock.wallMs()));
    m_kept.clear();
    for (int index = 0; index < 5; ++index) m_budgets->hold("free", 1)->settle(1);
    EXPECT_EQ(m_kept.size(), 1U);
    m_clock.advanceMs(10'000);
    m_budgets->hold("free", 1)->settle(1);
    ASSERT_EQ(m_kept.size(), 2U);
    EXPECT_EQ(m_kept[1].tokens, 6U);
    m_budgets->hold("free", 1)->settle(1);
    m_budgets.reset();
    ASSERT_EQ(m_kept.size(), 3U) << "what is not kept yet is kept at the end";
    EXPECT_EQ(m_kept[2].tokens, 7U);
}

TEST(MonthOf, FollowsTheCalendar) {
    EXPECT_EQ(monthOf(-5), 197001U);
    EXPECT_EQ(monthOf(0), 197001U);
    EXPECT_EQ(monthOf(951'782'400'000 - 1), 200002U);  // 2000-02-29 is the day that begins there
    EXPECT_EQ(monthOf(951'868'800'000 - 1), 200002U);
    EXPECT_EQ(monthOf(951'868'800'000), 200003U);
    EXPECT_EQ(monthOf(1'704'067'200'000 - 1), 202312U);
    EXPECT_EQ(monthOf(1'704'067'200'000), 202401U);
    EXPECT_EQ(monthOf(1'795'651'200'000), 202611U);
}

}  // namespace
}  // namespace stacknet::auth
