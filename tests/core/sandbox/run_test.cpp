#include <gtest/gtest.h>

#include "tests/core/sandbox/live_sandbox.h"

namespace stacknet::sandbox {
namespace {

TEST(SandboxRun, PythonPrintsAndReturns) {
    STACKNET_LIVE_SANDBOX(live);
    auto run = live.python("print(1 + 1)");
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(run->ending, Ending::Exited);
    EXPECT_EQ(run->exitCode, 0);
    EXPECT_EQ(run->standardOutput.exposeText(), "2\n");
    EXPECT_EQ(run->standardError.exposeText(), "");
    EXPECT_GT(run->statistics.memoryPeakBytes, 0u);
    EXPECT_GT(run->statistics.cpuMs, 0);
}

}  // namespace
}  // namespace stacknet::sandbox
