// stacknetctl tasks against a scripted node: columns, one task, JSON and exit codes.

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <filesystem>

#include "core/base/clock.h"
#include "tests/contract/ctl_fixture.h"
#include "tests/support/sample_snapshot.h"

namespace stacknet::contract {
namespace {

class CtlTasksTest : public CtlTest {
protected:
    CtlTasksTest() : CtlTest(testing::runningSnapshot(SystemClock().wallMs())) {}
    api::TaskInfo taskWhere(const std::function<bool(const api::TaskInfo&)>& is) {
        for (const api::TaskInfo& task : m_fake.snapshot()->tasks) {
            if (is(task)) return task;
        }
        ADD_FAILURE() << "the sample has no such task";
        return {};
    }
};

TEST_F(CtlTasksTest, TheTableHasUseAgainstLimitsTheEndAndTheClass) {
    const Ran table = ctl({"tasks"});
    EXPECT_EQ(table.code, 0) << table.err;
    for (const char* word : {"CPU MS", "MEMORY", "END", "CLASS", "31 / 4,096 MiB", "D1 tested",
                             "timeout", "none (D1 asked for)", "queued, 1 ahead"}) {
        EXPECT_TRUE(table.says(word)) << word << "\n" << table.out;
    }
    const Ran status = ctl({"status"});
    EXPECT_TRUE(
        status.says("health   healthy; chats 1 running, 2 waiting of 2 account(s); class R"))
        << status.out;
}

TEST_F(CtlTasksTest, OneTaskIsShownWhole) {
    const auto code =
        taskWhere([](const auto& task) { return task.endedBy == api::TaskEnding::Exit; });
    const Ran shown = ctl({"tasks", "show", code.id});
    EXPECT_EQ(shown.code, 0) << shown.err;
    EXPECT_TRUE(shown.says("of at most 600,000")) << shown.out;
    EXPECT_TRUE(shown.says("613 ms used, at most 4 at a time")) << shown.out;
    EXPECT_TRUE(shown.says("exit, exit code 0, served warm")) << shown.out;
    EXPECT_TRUE(shown.says(code.receiptDigest));
    const auto chat =
        taskWhere([](const auto& task) { return task.effectiveClass == api::TaskClass::R; });
    EXPECT_TRUE(ctl({"tasks", "show", chat.id}).says(chat.reproClass));
    boost::system::error_code bad;
    const auto json = boost::json::parse(ctl({"tasks", "show", code.id, "--json"}).out, bad);
    ASSERT_FALSE(bad);
    EXPECT_EQ(json.at("ended_by"), "exit");
    EXPECT_EQ(json.at("declared_class"), "D1");
    EXPECT_EQ(json.at("effective_class"), "D1");
    EXPECT_EQ(json.at("self_tested"), true);
    EXPECT_EQ(json.at("memory_limit_bytes").to_number<std::uint64_t>(), 4'294'967'296u);
    EXPECT_EQ(ctl({"tasks", "show", "task_nothing"}).code, 1);
    EXPECT_EQ(ctl({"tasks", "show"}).code, 2);
    EXPECT_EQ(ctl({"tasks", "hide"}).code, 2);
}

TEST_F(CtlTasksTest, ConfidentialByRouteWantsTheOperatorsWord) {
    const Ran refused = ctl({"chat", "--route", "--confidential", "hello"});
    EXPECT_EQ(refused.code, 1);
    EXPECT_NE(refused.err.find("--accept-gpu-evidence"), std::string::npos) << refused.err;
    EXPECT_EQ(ctl({"chat", "--route", "--session", "hello"}).code, 2);
}

}  // namespace
}  // namespace stacknet::contract
