#include "core/ledger/arena_verdict.h"

#include <gtest/gtest.h>

#include "core/base/rng.h"

namespace stacknet::ledger {
namespace {

Hash256 digest(std::uint8_t byte) {
    Hash256 result;
    result.data.fill(byte);
    return result;
}

/// 'w': the worker's digest, 'x', 'y': others, 'i': input missing, 'n': not comparable, '-': no
/// reveal. Each of weight 1.
std::vector<Check> checks(std::string_view letters) {
    std::vector<Check> result;
    for (const char letter : letters) {
        Check check;
        check.weight = 1;
        check.revealed = letter != '-';
        if (letter == 'i') check.result = CheckResult::InputMissing;
        if (letter == 'n') check.result = CheckResult::NotComparable;
        if (check.hasDigest()) check.digest = digest(static_cast<std::uint8_t>(letter));
        result.push_back(check);
    }
    return result;
}

ExecutorsFinding executors(std::string_view letters, bool tolerant = false) {
    return judgeExecutors(checks(letters), digest('w'), tolerant);
}

CommitteeFinding committee(std::string_view letters, std::uint64_t wholeWeight = 0,
                           std::uint64_t workerWeight = 0) {
    ArenaTaskRecord task;
    task.statement.resultDigest = digest('w');
    task.committee = checks(letters);
    task.committeeWeight = wholeWeight == 0 ? letters.size() : wholeWeight;
    task.workerWeight = workerWeight;
    task.committeeDrawn = wholeWeight == 0;
    return judgeCommittee(task);
}

TEST(ArenaVerdict, OneMismatchOfAnyExecutorEscalates) {
    EXPECT_EQ(executors("www"), ExecutorsFinding::Passed);
    EXPECT_EQ(executors("w--"), ExecutorsFinding::Passed);
    EXPECT_EQ(executors("wni"), ExecutorsFinding::Passed);
    EXPECT_EQ(executors("wwx"), ExecutorsFinding::Escalate);
    EXPECT_EQ(executors("x--"), ExecutorsFinding::Escalate);
    EXPECT_EQ(executors("xii"), ExecutorsFinding::Escalate) << "somebody had the input";
    EXPECT_EQ(executors("---"), ExecutorsFinding::Unchecked);
    EXPECT_EQ(executors("nnn"), ExecutorsFinding::Unchecked);
    EXPECT_EQ(executors(""), ExecutorsFinding::Unchecked);
}

TEST(ArenaVerdict, AMissingInputTakesTwoToSaySo) {
    EXPECT_EQ(executors("ii-"), ExecutorsFinding::InputMissing);
    EXPECT_EQ(executors("iin"), ExecutorsFinding::InputMissing);
    EXPECT_EQ(executors("i--"), ExecutorsFinding::Unchecked);
    EXPECT_EQ(executors("wii"), ExecutorsFinding::Passed);
}

TEST(ArenaVerdict, TolerantFailsByMostOfTheExecutorsAndNeverEscalates) {
    EXPECT_EQ(executors("wwx", true), ExecutorsFinding::Passed);
    EXPECT_EQ(executors("wxx", true), ExecutorsFinding::Failed);
    EXPECT_EQ(executors("xxx", true), ExecutorsFinding::Failed);
    EXPECT_EQ(executors("xx-", true), ExecutorsFinding::Failed);
    EXPECT_EQ(executors("x--", true), ExecutorsFinding::Passed) << "one alone harms nobody";
    EXPECT_EQ(executors("wx-", true), ExecutorsFinding::Passed);
}

TEST(ArenaVerdict, ConvictionTakesTwoThirdsAndOneMoreEqualDigests) {
    EXPECT_EQ(committeeQuorum(3), 3u);
    EXPECT_EQ(committeeQuorum(6), 5u);
    EXPECT_EQ(committeeQuorum(31), 21u);
    EXPECT_EQ(committeeQuorum(61), 41u);
    EXPECT_EQ(committee("xxxxxw"), (CommitteeFinding{TaskVerdict::Convicted, digest('x')}));
    EXPECT_EQ(committee("xxxxww").verdict, TaskVerdict::NonReproducible);
    EXPECT_EQ(committee("xxxxyw").verdict, TaskVerdict::NonReproducible);
    EXPECT_EQ(committee("wwwwwx"), (CommitteeFinding{TaskVerdict::Cleared, digest('w')}));
    EXPECT_EQ(committee("xxxx--").verdict, TaskVerdict::Undecided);
    EXPECT_EQ(committee("xxxxii").verdict, TaskVerdict::Undecided);
    EXPECT_EQ(committee("").verdict, TaskVerdict::Undecided);
}

// Small networks: more than two thirds of the weight of everybody, the worker's included.
TEST(ArenaVerdict, ASmallNetworkAgreesByTheWeightOfAll) {
    EXPECT_EQ(committee("xxx", 4, 1).verdict, TaskVerdict::Convicted) << "four nodes";
    EXPECT_EQ(committee("xxw", 4, 1).verdict, TaskVerdict::NonReproducible);
    EXPECT_EQ(committee("wwx", 4, 1).verdict, TaskVerdict::Cleared) << "the worker stands for it";
    EXPECT_EQ(committee("xx-", 4, 1).verdict, TaskVerdict::Undecided)
        << "who stays away does not turn a cheat into a task that cannot be reproduced";
    EXPECT_EQ(committee("x--", 4, 1).verdict, TaskVerdict::Undecided);
    EXPECT_EQ(committee("xxxxxw", 7, 1).verdict, TaskVerdict::Convicted) << "seven, one friend";
    EXPECT_EQ(committee("xxxxww", 7, 1).verdict, TaskVerdict::NonReproducible);
    EXPECT_EQ(committee("xx", 4, 1).verdict, TaskVerdict::Undecided) << "few never convict";
    EXPECT_EQ(committee("xxxxnw", 7, 1).verdict, TaskVerdict::Undecided)
        << "seven, one friend: an honest node's timeout buys the cheat no demotion";
    EXPECT_EQ(committee("xxxyyn", 7, 1).verdict, TaskVerdict::NonReproducible)
        << "whatever the sixth found";
    EXPECT_EQ(committee("xxx", 9, 0).verdict, TaskVerdict::Undecided);
}

TEST(ArenaVerdict, AHeavyLiarCountsByItsWeightInADrawnCommitteeToo) {
    ArenaTaskRecord task;
    task.statement.resultDigest = digest('w');
    task.committeeDrawn = true;
    task.committee = checks("xxxxxw");
    task.committee[5].weight = 100;
    task.committeeWeight = 105;
    EXPECT_EQ(judgeCommittee(task).verdict, TaskVerdict::NonReproducible)
        << "five of six, and hardly any weight";
    task.committee = checks("wwwwwx");
    task.committee[5].weight = 100;
    EXPECT_EQ(judgeCommittee(task).verdict, TaskVerdict::NonReproducible)
        << "most of the weight, and one node";
}

// The verdict is a function of who answered what: the order in which it came is none of it.
TEST(ArenaVerdict, DoesNotDependOnTheOrder) {
    SeededRng rng(1);
    for (int i = 0; i < 2'000; ++i) {
        std::string letters;
        for (int k = 0; k < 7; ++k) letters += "wxyin-"[rng.below(6)];
        const CommitteeFinding before = committee(letters, 8, 1);
        for (std::size_t k = letters.size() - 1; k > 0; --k) {
            std::swap(letters[k], letters[rng.below(k + 1)]);
        }
        EXPECT_EQ(committee(letters, 8, 1), before) << letters;
        std::string three = letters.substr(0, 3);
        const ExecutorsFinding any = executors(three);
        std::swap(three[0], three[2]);
        EXPECT_EQ(executors(three), any);
    }
}

}  // namespace
}  // namespace stacknet::ledger
