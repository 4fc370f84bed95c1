#include "core/tasks/work_queue.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace stacknet::tasks {
namespace {

struct Item {
    std::string account;
    int number = 0;
};
using Queue = WorkQueue<Item>;

std::shared_ptr<Item> item(const std::string& account, int number) {
    return std::make_shared<Item>(Item{account, number});
}
Queue::Push push(Queue& queue, const std::string& account, int number) {
    return queue.push(item(account, number), account);
}
std::string popAll(Queue& queue) {
    std::string order;
    while (queue.size() != 0) {
        const auto next = queue.pop();
        order += next->account + std::to_string(next->number) + " ";
    }
    return order;
}

TEST(WorkQueue, AccountsTakeTurnsAndEachIsFirstInFirstOut) {
    Queue queue(100);
    for (int number = 0; number < 4; ++number) push(queue, "a", number);
    push(queue, "b", 0);
    push(queue, "b", 1);
    push(queue, "c", 0);
    EXPECT_EQ(queue.accounts(), 3u);
    EXPECT_EQ(popAll(queue), "a0 b0 c0 a1 b1 a2 a3 ");
    EXPECT_EQ(queue.accounts(), 0u);
}

TEST(WorkQueue, AFloodDelaysAnothersTaskByOneTask) {
    Queue queue(1'000);
    for (int number = 0; number < 500; ++number) push(queue, "flood", number);
    push(queue, "guest", 0);
    EXPECT_EQ(queue.ahead([](const Item& one) { return one.account == "guest"; }), 1u);
    EXPECT_EQ(queue.pop()->account, "flood");
    EXPECT_EQ(queue.pop()->account, "guest");
    // Nor does one that leaves the ring and comes back get in front of those who wait.
    push(queue, "guest", 1);
    EXPECT_EQ(queue.pop()->account, "flood");
    EXPECT_EQ(queue.pop()->account, "guest");
}

TEST(WorkQueue, OneAccountCannotTakeAllPlaces) {
    Queue queue(4, 3);
    for (int number = 0; number < 3; ++number) {
        EXPECT_EQ(push(queue, "a", number), Queue::Push::Taken);
    }
    EXPECT_EQ(queue.room("a"), Queue::Push::AccountFull);
    EXPECT_EQ(push(queue, "a", 3), Queue::Push::AccountFull);
    EXPECT_EQ(queue.room("b"), Queue::Push::Taken);
    EXPECT_EQ(push(queue, "b", 0), Queue::Push::Taken);
    EXPECT_EQ(push(queue, "c", 0), Queue::Push::Full);
    EXPECT_EQ(queue.pop()->account, "a");
    EXPECT_EQ(push(queue, "c", 0), Queue::Push::Taken);
    EXPECT_EQ(queue.size(), 4u);
}

TEST(WorkQueue, RemovingFreesThePlace) {
    Queue queue(2, 1);
    const auto first = item("a", 0);
    ASSERT_EQ(queue.push(first, "a"), Queue::Push::Taken);
    EXPECT_EQ(push(queue, "a", 1), Queue::Push::AccountFull);
    EXPECT_TRUE(queue.remove(first));
    EXPECT_FALSE(queue.remove(first));
    EXPECT_EQ(queue.accounts(), 0u);
    EXPECT_EQ(push(queue, "a", 1), Queue::Push::Taken);
    EXPECT_EQ(popAll(queue), "a1 ");
}

TEST(WorkQueue, ClosedTakesNothingAndGivesBackWhatWaited) {
    Queue queue(10);
    push(queue, "a", 0);
    push(queue, "a", 1);
    push(queue, "b", 0);
    const auto waiting = queue.close();
    ASSERT_EQ(waiting.size(), 3u);
    EXPECT_EQ(waiting[1]->account, "b");
    EXPECT_EQ(push(queue, "c", 0), Queue::Push::Closed);
    EXPECT_EQ(queue.pop(), nullptr);
    Queue finished(10);
    push(finished, "a", 0);
    finished.finish();
    EXPECT_EQ(push(finished, "a", 1), Queue::Push::Closed);
    EXPECT_NE(finished.pop(), nullptr);
    EXPECT_EQ(finished.pop(), nullptr);
}

/// Random pushes, pops and removals against what fairness promises: FIFO inside an account, and
/// never two tasks of one other account before the oldest one of an account that waits.
TEST(WorkQueue, NobodyStarvesWhateverComesIn) {
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        std::mt19937 random(seed);
        Queue queue(64, 48);
        std::map<std::string, std::deque<std::shared_ptr<Item>>> waiting;
        // Per account with a waiting task: what each other account got since its last turn.
        std::map<std::string, std::map<std::string, int>> passed;
        int number = 0;
        for (int step = 0; step < 400; ++step) {
            const auto choice = random() % 10;
            // Account "a" floods: half of everything is its own.
            const std::string account =
                random() % 2 == 0 ? "a" : std::string(1, static_cast<char>('b' + random() % 5));
            if (choice < 5) {
                const auto one = item(account, number++);
                const bool fits = waiting[account].size() < 48;
                const auto pushed = queue.push(one, account);
                ASSERT_EQ(pushed == Queue::Push::AccountFull, !fits) << seed;
                if (pushed == Queue::Push::Taken) waiting[account].push_back(one);
            } else if (choice < 9 && queue.size() != 0) {
                const auto next = queue.pop();
                auto& own = waiting[next->account];
                ASSERT_FALSE(own.empty());
                ASSERT_EQ(own.front(), next) << "not first in, first out, seed " << seed;
                own.pop_front();
                passed.erase(next->account);
                for (const auto& [other, jobs] : waiting) {
                    if (other == next->account || jobs.empty()) continue;
                    ASSERT_LE(++passed[other][next->account], 1) << other << " seed " << seed;
                }
            } else if (!waiting[account].empty()) {
                ASSERT_TRUE(queue.remove(waiting[account].back()));
                waiting[account].pop_back();
                if (waiting[account].empty()) passed.erase(account);
            }
        }
        // The place that is told is the place that it gets.
        std::vector<std::shared_ptr<Item>> all;
        std::vector<std::size_t> told;
        for (const auto& [account, jobs] : waiting) {
            for (const auto& job : jobs) {
                all.push_back(job);
                told.push_back(*queue.ahead([&](const Item& one) { return &one == job.get(); }));
            }
        }
        for (std::size_t turn = 0; queue.size() != 0; ++turn) {
            const auto next = queue.pop();
            const auto at = std::find(all.begin(), all.end(), next) - all.begin();
            ASSERT_EQ(told[static_cast<std::size_t>(at)], turn) << seed;
        }
        ASSERT_EQ(queue.ahead([](const Item&) { return true; }), std::nullopt);
    }
}

}  // namespace
}  // namespace stacknet::tasks
