#include "core/engine/host_load.h"

#include <gtest/gtest.h>

namespace stacknet::engine {
namespace {

TEST(HostLoad, BusyIsEverythingButIdleAndWaiting) {
    const auto ticks = parseCpuTicks("cpu  100 5 45 800 50 3 2 0 0 0\ncpu0 1 2 3 4\n");
    ASSERT_TRUE(ticks);
    EXPECT_EQ(*ticks, (CpuTicks{155, 1'005}));
}

TEST(HostLoad, OtherTextsSayNothing) {
    for (const char* text : {"", "cpu", "cpu 1 2 3", "cpux 1 2 3 4", "intr 1 2 3 4 5"})
        EXPECT_FALSE(parseCpuTicks(text)) << text;
}

TEST(HostLoad, LoadIsTheShareBetweenTwoLooks) {
    EXPECT_EQ(cpuLoadBps({100, 1'000}, {150, 1'200}), 2'500U);
    EXPECT_EQ(cpuLoadBps({100, 1'000}, {300, 1'200}), 10'000U);
    EXPECT_EQ(cpuLoadBps({100, 1'000}, {100, 1'000}), 0U);
    // A counter that went back, as after a resume, is no load.
    EXPECT_EQ(cpuLoadBps({100, 1'000}, {50, 1'100}), 0U);
}

TEST(HostLoad, MemoryIsInKibibytes) {
    EXPECT_EQ(parseMemoryTotal("MemTotal:       24663204 kB\nMemFree: 1 kB\n"),
              24'663'204ULL * 1'024);
    EXPECT_EQ(parseMemoryTotal("MemFree: 1 kB\n"), 0U);
}

}  // namespace
}  // namespace stacknet::engine
