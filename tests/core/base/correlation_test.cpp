#include "core/base/correlation.h"

#include <gtest/gtest.h>

#include <thread>

#include "core/base/log.h"

namespace stacknet {
namespace {

TEST(Correlation, AScopeEndsWithTheOneBeforeIt) {
    EXPECT_EQ(currentCorrelation(), "");
    {
        const CorrelationScope outer("outer-1");
        {
            const CorrelationScope inner("inner-2");
            EXPECT_EQ(currentCorrelation(), "inner-2");
        }
        EXPECT_EQ(currentCorrelation(), "outer-1");
    }
    EXPECT_EQ(currentCorrelation(), "");
}

TEST(Correlation, WorkForAnotherThreadTakesItAlongAndLeavesNothingThere) {
    std::string seen;
    std::string after;
    std::function<void()> work;
    {
        const CorrelationScope scope("call-7");
        work = correlated([&seen] { seen = currentCorrelation(); });
    }
    std::thread([&] {
        work();
        after = currentCorrelation();
    }).join();
    EXPECT_EQ(seen, "call-7");
    EXPECT_EQ(after, "");
}

TEST(Correlation, WorkOfNoCallRunsUnderTheIdOfWhoeverRunsIt) {
    std::string seen = "unset";
    const auto work = correlated([&seen] { seen = currentCorrelation(); });
    const CorrelationScope scope("runner-1");
    work();
    EXPECT_EQ(seen, "runner-1");
}

TEST(Correlation, LinesOfTheLogCarryItAndSayIt) {
    std::vector<log::Line> lines;
    const auto sink = log::addSink([&](const log::Line& line) {
        if (line.module == "correlation_test") lines.push_back(line);
    });
    log::info("correlation_test", "without");
    {
        const CorrelationScope scope("9f3a1c07-12");
        log::info("correlation_test", "within", {{"height", 12}});
    }
    log::removeSink(sink);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].correlation, "");
    EXPECT_EQ(log::format(lines[0]).find("correlation="), std::string::npos);
    EXPECT_EQ(lines[1].correlation, "9f3a1c07-12");
    EXPECT_TRUE(log::format(lines[1]).ends_with(
        "correlation_test within height=12 correlation=9f3a1c07-12"))
        << log::format(lines[1]);
}

}  // namespace
}  // namespace stacknet
