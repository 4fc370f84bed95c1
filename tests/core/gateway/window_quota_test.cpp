#include "core/gateway/window_quota.h"

#include <gtest/gtest.h>

#include <string>

namespace stacknet::gateway {
namespace {

TEST(WindowQuotaTest, CountsInTheTimeJustPast) {
    ManualClock clock;
    WindowQuota quota(clock, 2, 1'000);
    EXPECT_EQ(quota.waitMs("a"), 0);
    EXPECT_EQ(quota.take("a"), 0);
    clock.advanceMs(400);
    EXPECT_EQ(quota.take("a"), 0);
    EXPECT_EQ(quota.waitMs("a"), 600);
    EXPECT_EQ(quota.take("a"), 600);  // and is not counted
    EXPECT_EQ(quota.waitMs("b"), 0);
    clock.advanceMs(600);
    EXPECT_EQ(quota.waitMs("a"), 0);
    quota.note("a");
    EXPECT_EQ(quota.waitMs("a"), 400);
}

/// Full of keys that count, it forgets the one that was noted longest ago.
TEST(WindowQuotaTest, HoldsTenThousandKeys) {
    ManualClock clock;
    WindowQuota quota(clock, 1, 1'000'000);
    quota.note("first");
    clock.advanceMs(1);
    quota.note("second");
    clock.advanceMs(1);
    for (int index = 0; index < 9'998; ++index) quota.note("key" + std::to_string(index));
    EXPECT_GT(quota.waitMs("first"), 0);
    quota.note("one more");
    EXPECT_EQ(quota.waitMs("first"), 0);
    EXPECT_GT(quota.waitMs("second"), 0);
    EXPECT_GT(quota.waitMs("one more"), 0);
}

}  // namespace
}  // namespace stacknet::gateway
