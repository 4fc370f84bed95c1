#include "core/arena/task_log.h"

#include "tests/core/ledger/arena_chain.h"

namespace stacknet::arena {
namespace {

using namespace ledger;
using ledger::testing::ArenaChain;
using ledger::testing::kRight;
using ledger::testing::kWrong;
using ledger::testing::taskId;

class TaskLogs : public ArenaChain {
protected:
    ExecutionResult note(ExecutionResult result) {
        m_log.add(m_state.height(), m_state.timeMs(), result.events);
        return result;
    }
    std::string text() const {
        std::string all;
        for (const TaskLogEntry& entry : m_log.entries()) all += describe(entry.event) + "\n";
        return all;
    }
    std::size_t times(std::string_view words) const {
        const std::string all = text();
        std::size_t count = 0;
        for (auto at = all.find(words); at != std::string::npos; at = all.find(words, at + 1)) {
            ++count;
        }
        return count;
    }

    TaskLog m_log{taskId(1)};
};

TEST_F(TaskLogs, ShowsEveryStepOfAConviction) {
    note(run(
        {next(0, CommitTask{statement(1, kWrong)}), next(1, CommitTask{statement(2, kRight)})}));
    note(draw(1));
    for (int round = 0; round < 2; ++round) {
        std::vector<Transaction> commits;
        std::vector<Transaction> reveals;
        for (const std::uint64_t node : checkers(1)) {
            commits.push_back(next(node, checkCommit(1, node, {CheckResult::Digest, kRight})));
            reveals.push_back(next(node, checkReveal(1, node, {CheckResult::Digest, kRight})));
        }
        note(runBlock(arenaBlock(commits)));
        note(runBlock(arenaBlock(reveals)));
    }
    ASSERT_EQ(at(1).verdict, TaskVerdict::Convicted);
    EXPECT_EQ(times("committed by"), 1u) << text();
    EXPECT_EQ(times("are below"), 1u) << text();
    EXPECT_EQ(times("(25.00 %): sampled, 3 executors"), 1u) << text();
    EXPECT_EQ(times("drawn to check it"), 6u) << "three executors, then the committee of three";
    EXPECT_EQ(times(" commits to "), 6u);
    EXPECT_EQ(times(" reveals "), 6u);
    EXPECT_EQ(times("to the committee of 3 validators"), 1u);
    EXPECT_EQ(times("verdict: convicted"), 1u);
    EXPECT_EQ(times("loses 100000000 of 1000000000 tokens"), 1u) << text();
    EXPECT_EQ(times("+64 (check)"), 3u) << text();
    EXPECT_EQ(m_log.entries().front().height, 2u);
    EXPECT_EQ(m_log.entries().back().height, m_state.height());
}

TEST_F(TaskLogs, ShowsADrawThatSampledNothing) {
    note(run({next(0, CommitTask{statement(1, kRight)})}));
    note(draw(1, false));
    EXPECT_EQ(m_log.entries().size(), 2u);
    EXPECT_EQ(times("are not below"), 1u) << text();
    EXPECT_EQ(times("not sampled"), 1u);
}

TEST_F(TaskLogs, ShowsWhoStayedAway) {
    note(run({next(0, CommitTask{statement(1, kRight)})}));
    note(draw(1));
    note(runBlock(arenaBlock({}, 1'000'000)));
    EXPECT_EQ(times("verdict: unchecked"), 1u) << text();
    EXPECT_EQ(times("-128 (missed_check)"), 3u) << text();
}

}  // namespace
}  // namespace stacknet::arena
