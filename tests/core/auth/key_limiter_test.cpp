#include "core/auth/key_limiter.h"

#include <gtest/gtest.h>

#include <optional>
#include <thread>
#include <vector>

#include "core/auth/bad_key_guard.h"
#include "tests/core/auth/test_clock.h"

namespace stacknet::auth {
namespace {

using test::SharedClock;
using Verdict = Admission::Verdict;

/// A11.
TEST(KeyLimiter, ExactlyTheLimitPassesFromManyThreads) {
    SharedClock clock;
    KeyLimiter limiter(clock);
    const KeyLimits limits{10, 0, 0};
    std::atomic<int> passed{0};
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 10; ++thread) {
        threads.emplace_back([&] {
            for (int round = 0; round < 5; ++round) {
                if (limiter.admit("key", limits).verdict == Verdict::Admitted) ++passed;
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(passed.load(), 10);
}

TEST(KeyLimiter, RefillsEvenlyAndTellsWhen) {
    SharedClock clock;
    KeyLimiter limiter(clock);
    const KeyLimits limits{6, 0, 0};
    for (std::uint32_t round = 0; round < 6; ++round) {
        Admission admission = limiter.admit("key", limits);
        ASSERT_EQ(admission.verdict, Verdict::Admitted);
        EXPECT_EQ(admission.requestLimit, 6U);
        EXPECT_EQ(admission.requestsLeft, 5U - round);
        EXPECT_EQ(admission.requestsResetMs, static_cast<std::int64_t>(round + 1) * 10'000);
    }
    Admission refused = limiter.admit("key", limits);
    EXPECT_EQ(refused.verdict, Verdict::TooManyRequests);
    EXPECT_EQ(refused.retryAfterMs, 10'000);
    EXPECT_EQ(limiter.admit("other", limits).verdict, Verdict::Admitted);
    clock.advanceMs(9'999);
    EXPECT_EQ(limiter.admit("key", limits).verdict, Verdict::TooManyRequests);
    clock.advanceMs(1);
    EXPECT_EQ(limiter.admit("key", limits).verdict, Verdict::Admitted);
    EXPECT_EQ(limiter.admit("key", limits).verdict, Verdict::TooManyRequests);
    clock.advanceMs(10'000'000'000);
    EXPECT_EQ(limiter.admit("key", limits).requestsLeft, 5U);
}

TEST(KeyLimiter, GivesPlacesBack) {
    SharedClock clock;
    KeyLimiter limiter(clock);
    const KeyLimits limits{0, 0, 2};
    std::optional<Admission> first = limiter.admit("key", limits);
    Admission second = limiter.admit("key", limits);
    EXPECT_EQ(first->verdict, Verdict::Admitted);
    EXPECT_EQ(second.verdict, Verdict::Admitted);
    Admission third = limiter.admit("key", limits);
    EXPECT_EQ(third.verdict, Verdict::TooManyAtOnce);
    EXPECT_GT(third.retryAfterMs, 0);
    first.reset();
    EXPECT_EQ(limiter.admit("key", limits).verdict, Verdict::Admitted);
}

TEST(KeyLimiter, TokensAreChargedAfterwardsAndWaitedFor) {
    SharedClock clock;
    KeyLimiter limiter(clock);
    const KeyLimits limits{0, 600, 0};
    EXPECT_EQ(limiter.admit("key", limits).tokensLeft, 600U);
    limiter.chargeTokens("key", 1'200);
    Admission refused = limiter.admit("key", limits);
    EXPECT_EQ(refused.verdict, Verdict::TooManyTokens);
    EXPECT_EQ(refused.tokensLeft, 0U);
    EXPECT_EQ(refused.retryAfterMs, 60'100);
    clock.advanceMs(60'100);
    EXPECT_EQ(limiter.admit("key", limits).verdict, Verdict::Admitted);
    limiter.chargeTokens("key", UINT64_MAX);
    limiter.chargeTokens("nobody", 5);
    EXPECT_EQ(limiter.admit("key", limits).verdict, Verdict::TooManyTokens);
}

TEST(BadKeyGuard, TwentyAMinuteForEachAddress) {
    SharedClock clock;
    BadKeyGuard guard(clock);
    for (int round = 0; round < 20; ++round) EXPECT_EQ(guard.failed("192.0.2.1"), 0);
    EXPECT_EQ(guard.failed("192.0.2.1"), 60'000);
    EXPECT_EQ(guard.failed("192.0.2.2"), 0);
    clock.advanceMs(59'999);
    EXPECT_EQ(guard.failed("192.0.2.1"), 1);
    clock.advanceMs(1);
    EXPECT_EQ(guard.failed("192.0.2.1"), 0);
}

TEST(BadKeyGuard, CountsAnIpv6NetworkAsOne) {
    SharedClock clock;
    BadKeyGuard guard(clock, 2);
    EXPECT_EQ(guard.failed("2001:db8::1"), 0);
    EXPECT_EQ(guard.failed("2001:db8::2"), 0);
    EXPECT_GT(guard.failed("2001:db8::3"), 0);
    EXPECT_EQ(guard.failed("2001:db8:0:1::3"), 0);
}

TEST(BadKeyGuard, ManyAddressesDoNotGrowIt) {
    SharedClock clock;
    BadKeyGuard guard(clock, 1);
    EXPECT_EQ(guard.failed("old"), 0);
    clock.advanceMs(1);
    for (int address = 0; address < 10'000; ++address) {
        if (address == 9'000) clock.advanceMs(1);
        EXPECT_EQ(guard.failed("a" + std::to_string(address)), 0);
    }
    EXPECT_EQ(guard.failed("old"), 0);  // was forgotten for the newest
    EXPECT_GT(guard.failed("a9999"), 0);
}

}  // namespace
}  // namespace stacknet::auth
