#include "core/tasks/usage_metrics.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <cmath>
#include <filesystem>
#include <functional>
#include <map>

#include "core/tasks/usage_store.h"

namespace stacknet::tasks {
namespace {

constexpr UsageDay kDay = 20'783;
constexpr std::int64_t kDayMs = 86'400'000;
const UsageCellKey kChat{"model-a", false};
const UsageCellKey kRare{"model-b", false};

std::string name(int account) {
    return "account-" + std::to_string(account);
}

void fill(UsageMetrics& usage, int accounts, int requests = 1, std::uint64_t tokens = 10,
          const UsageCellKey& cell = kChat, int first = 0) {
    for (int i = first; i < first + accounts; ++i) {
        for (int k = 0; k < requests; ++k) EXPECT_TRUE(usage.note(kDay, name(i), cell, tokens));
    }
}

struct Usage {
    explicit Usage(std::uint64_t seed = 1) : rng(seed), usage(rng) {
        usage.begin(kDay, kDay * kDayMs);
    }
    SeededRng rng;
    UsageMetrics usage;
    UsageMetrics* operator->() { return &usage; }
};

// The numbers themselves; docs/protocol/metrics.md and the reference name them.
TEST(UsageRules, AreTheOnesThatArePromised) {
    EXPECT_EQ(kUsageAccountsMin, 20U);
    EXPECT_EQ(kUsageDominancePercent, 20U);
    EXPECT_EQ(kUsageRequestsPerDay, 100U);
    EXPECT_EQ(kUsageTokensPerDay, 200'000U);
    EXPECT_EQ(kUsageEpsilonRequests, (Fraction{1, 2}));
    EXPECT_EQ(kUsageEpsilonTokens, (Fraction{1, 2}));
}

TEST(UsageMetricsTest, ACellWithNineteenAccountsIsNeverReleased) {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        Usage usage(seed);
        fill(usage.usage, 19, 50, 1'000);
        EXPECT_EQ(usage->cells(), 1U);
        EXPECT_EQ(usage->cellsReady(), 0U);
        EXPECT_TRUE(usage->release()->cells.empty());
    }
}

TEST(UsageMetricsTest, ACellWithTwentyIs) {
    Usage usage;
    fill(usage.usage, 20);
    EXPECT_EQ(usage->cellsReady(), 1U);
    const UsageRelease release = usage->release().value();
    ASSERT_EQ(release.cells.size(), 1U);
    EXPECT_EQ(release.cells[0].key, kChat);
    EXPECT_EQ(release.day, kDay);
}

// Twenty tasks of one account are not twenty accounts.
TEST(UsageMetricsTest, CountsAccountsNotTasks) {
    Usage usage;
    fill(usage.usage, 1, 100);
    fill(usage.usage, 18, 1, 10, kChat, 1);
    EXPECT_TRUE(usage->release()->cells.empty());
}

// Six of thirty are 20 %, seven of thirty-one are more.
TEST(UsageMetricsTest, AnAccountWithMoreThanTwentyPercentKeepsACellBack) {
    Usage exact;
    fill(exact.usage, 24, 1, 0);
    fill(exact.usage, 1, 6, 0, kChat, 100);
    EXPECT_EQ(exact->release()->cells.size(), 1U);
    Usage more;
    fill(more.usage, 24, 1, 0);
    fill(more.usage, 1, 7, 0, kChat, 100);
    EXPECT_TRUE(more->release()->cells.empty());
}

// The tokens alone give an account away as well: 240 of 1,200 pass, 241 of 1,201 do not.
TEST(UsageMetricsTest, DominanceLooksAtTokensToo) {
    for (const auto& [tokens, released] : {std::pair{240U, true}, std::pair{241U, false}}) {
        Usage usage;
        fill(usage.usage, 24, 1, 40);
        fill(usage.usage, 1, 1, tokens, kChat, 100);
        EXPECT_EQ(!usage->release()->cells.empty(), released) << tokens;
    }
}

std::pair<double, double> meanOf(const std::function<void(UsageMetrics&)>& play, int rounds) {
    double requests = 0;
    double tokens = 0;
    for (int round = 0; round < rounds; ++round) {
        Usage usage(1'000 + static_cast<std::uint64_t>(round));
        play(usage.usage);
        const UsageRelease release = usage->release().value();
        EXPECT_EQ(release.cells.size(), 1U);
        if (release.cells.size() != 1) return {};
        requests += static_cast<double>(release.cells[0].requests);
        tokens += static_cast<double>(release.cells[0].tokens);
    }
    return {requests / rounds, tokens / rounds};
}

// One account with 90 % of everything counts 100 requests and 200,000 tokens of it. The noise's
// standard deviation is 283 and 566,000; over 2,000 rounds 6.3 and 12,700.
TEST(UsageMetricsTest, OneAccountOfNinetyPercentIsClamped) {
    const auto play = [](UsageMetrics& usage) {
        for (int i = 0; i < 40; ++i) {
            for (int k = 0; k < 25; ++k) usage.note(kDay, name(i), kChat, 2'000);
        }
        for (int k = 0; k < 9'000; ++k) usage.note(kDay, "whale", kChat, 2'000);
    };
    const auto [requests, tokens] = meanOf(play, 2'000);
    EXPECT_NEAR(requests, 40 * 25 + 100, 32);
    EXPECT_NEAR(tokens, 40 * 50'000 + 200'000, 64'000);
}

TEST(UsageMetricsTest, OneTaskIsClampedToTheDaysTokens) {
    const auto play = [](UsageMetrics& usage) {
        for (int i = 0; i < 20; ++i) usage.note(kDay, name(i), kChat, UINT64_MAX);
    };
    EXPECT_NEAR(meanOf(play, 2'000).second, 20 * 200'000, 64'000);
}

// The clamp is of the day over all cells: what was used up in one cell is missing in the next.
TEST(UsageMetricsTest, TheClampHoldsOverAllCellsTogether) {
    const auto play = [](UsageMetrics& usage) {
        for (int i = 0; i < 20; ++i) {
            for (int k = 0; k < 90; ++k) usage.note(kDay, name(i), {"other", false}, 2'000);
            for (int k = 0; k < 90; ++k) usage.note(kDay, name(i), {"other", true}, 2'000);
        }
    };
    double requests = 0;
    double tokens = 0;
    for (int round = 0; round < 2'000; ++round) {
        Usage usage(static_cast<std::uint64_t>(round));
        play(usage.usage);
        const UsageRelease release = usage->release().value();
        ASSERT_EQ(release.cells.size(), 2U);
        for (const UsageCell& cell : release.cells) {
            requests += static_cast<double>(cell.requests) / 2'000;
            tokens += static_cast<double>(cell.tokens) / 2'000;
        }
    }
    EXPECT_NEAR(requests, 20 * 100, 45);
    EXPECT_NEAR(tokens, 20 * 200'000, 90'000);
}

// 100 requests and 200,000 tokens under epsilon 1/2 each: variance 2 (s/e)^2.
TEST(UsageMetricsTest, TheNoiseIsThatOfTheClampAndHalfAnEpsilon) {
    double requests = 0;
    double tokens = 0;
    constexpr int kRounds = 4'000;
    for (int round = 0; round < kRounds; ++round) {
        Usage usage(static_cast<std::uint64_t>(round));
        fill(usage.usage, 20, 1, 100);
        const UsageCell cell = usage->release()->cells.at(0);
        requests += std::pow(static_cast<double>(cell.requests - 20), 2) / kRounds;
        tokens += std::pow(static_cast<double>(cell.tokens - 2'000), 2) / kRounds;
    }
    EXPECT_NEAR(std::sqrt(requests), std::sqrt(2.0) * 200, 18);
    EXPECT_NEAR(std::sqrt(tokens), std::sqrt(2.0) * 400'000, 36'000);
}

// A whole account more or less: no answer is more than e^(1/2) times as likely.
TEST(UsageMetricsTest, NeighbouringDaysDifferByNoMoreThanEpsilon) {
    constexpr int kRounds = 20'000;
    constexpr std::int64_t kWidth = 100;
    std::map<std::int64_t, double> without;
    std::map<std::int64_t, double> with;
    for (int round = 0; round < kRounds; ++round) {
        for (const bool one : {false, true}) {
            Usage usage(static_cast<std::uint64_t>(2 * round + (one ? 1 : 0)));
            for (int i = 0; i < 20; ++i) {
                for (int k = 0; k < 20; ++k) usage->note(kDay, name(i), kChat, 0);
            }
            for (int k = 0; one && k < 100; ++k) usage->note(kDay, "one more", kChat, 0);
            const std::int64_t requests = usage->release()->cells.at(0).requests;
            (one ? with : without)[(requests + 100'000) / kWidth] += 1;
        }
    }
    int compared = 0;
    for (const auto& [answer, count] : without) {
        const double other = with[answer];
        if (count < 500 || other < 500) continue;
        ++compared;
        const double slack = 1 + 5 * std::sqrt(1 / count + 1 / other);
        EXPECT_LT(count / other, 1.6487212707 * slack) << answer;
        EXPECT_LT(other / count, 1.6487212707 * slack) << answer;
    }
    EXPECT_GE(compared, 5);
}

TEST(UsageMetricsTest, SmallCellsAreMergedIntoOther) {
    Usage usage;
    fill(usage.usage, 12, 1, 10, kChat);
    fill(usage.usage, 12, 1, 10, kRare, 100);
    const UsageRelease release = usage->release().value();
    ASSERT_EQ(release.cells.size(), 1U);
    EXPECT_EQ(release.cells[0].key, (UsageCellKey{"other", false}));
}

// "other" obeys the same rule: the same accounts twice are no more accounts, and nineteen no cell.
TEST(UsageMetricsTest, OtherObeysTheSameRule) {
    Usage same;
    fill(same.usage, 12, 1, 10, kChat);
    fill(same.usage, 12, 1, 10, kRare);
    EXPECT_TRUE(same->release()->cells.empty());
    Usage few;
    fill(few.usage, 12, 1, 10, kChat);
    fill(few.usage, 7, 1, 10, kRare, 100);
    EXPECT_TRUE(few->release()->cells.empty());
    Usage dominated;
    fill(dominated.usage, 10, 1, 10, kChat);
    fill(dominated.usage, 15, 1, 10, kRare, 100);
    fill(dominated.usage, 1, 50, 10, kRare, 200);
    EXPECT_TRUE(dominated->release()->cells.empty());
}

// Attested and not attested are never one cell.
TEST(UsageMetricsTest, OtherKeepsTheTeeFlagApart) {
    Usage usage;
    fill(usage.usage, 12, 1, 10, {"a", true});
    fill(usage.usage, 12, 1, 10, {"b", false}, 100);
    EXPECT_TRUE(usage->release()->cells.empty());
}

TEST(UsageMetricsTest, ADayIsGoneAfterItsRelease) {
    Usage usage;
    fill(usage.usage, 30);
    ASSERT_TRUE(usage->release().ok());
    EXPECT_FALSE(usage->day().has_value());
    EXPECT_EQ(usage->cells(), 0U);
    EXPECT_FALSE(usage->note(kDay, "late", kChat, 1));
    usage->begin(kDay + 1, (kDay + 1) * kDayMs + 5);
    EXPECT_EQ(usage->countedFromMs(), (kDay + 1) * kDayMs + 5);
    EXPECT_FALSE(usage->note(kDay, "late", kChat, 1));
    EXPECT_TRUE(usage->note(kDay + 1, "now", kChat, 1));
}

TEST(UsageMetricsTest, AccountsAndCellsAreBounded) {
    Usage usage;
    for (std::uint32_t i = 0; i < kUsageCellsMax; ++i) {
        EXPECT_TRUE(usage->note(kDay, "one", {"m" + std::to_string(i), false}, 1));
    }
    EXPECT_FALSE(usage->note(kDay, "one", {"one more", false}, 1));
    for (std::uint32_t i = 1; i < kUsageAccountsMax; ++i) {
        ASSERT_TRUE(usage->note(kDay, std::to_string(i), {"m0", false}, 1));
    }
    EXPECT_FALSE(usage->note(kDay, "one account more", {"m0", false}, 1));
    EXPECT_TRUE(usage->note(kDay, "one", {"m0", false}, 1));
}

TEST(UsageDayTest, IsOfUtcAndReadsAsADate) {
    EXPECT_EQ(usageDayOf(0), 0);
    EXPECT_EQ(usageDayOf(kDayMs - 1), 0);
    EXPECT_EQ(usageDayOf(kDayMs), 1);
    EXPECT_EQ(usageDayOf(-1), -1);
    EXPECT_EQ(usageDayText(0), "1970-01-01");
    EXPECT_EQ(usageDayText(-1), "1969-12-31");
    EXPECT_EQ(usageDayText(11'016), "2000-02-29");
    EXPECT_EQ(usageDayText(20'783), "2026-11-26");
}

class UsageStoreTest : public ::testing::Test {
protected:
    UsageStoreTest() {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-usage-XXXXXX").string();
        folder = mkdtemp(pattern.data());
        store = UsageStore::open(folder / "metrics.db").value();
    }
    ~UsageStoreTest() override {
        store.reset();
        std::filesystem::remove_all(folder);
    }
    std::string codeOf(UsageDay day) {
        const auto added = store->add({day, 0, {}});
        return added.ok() ? "" : added.error().code;
    }
    std::filesystem::path folder;
    std::unique_ptr<UsageStore> store;
};

TEST_F(UsageStoreTest, GivesBackWhatWasReleased) {
    EXPECT_FALSE(store->last()->has_value());
    const UsageRelease release{kDay, 77, {{{"a", true}, -5, 9}, {{"other", false}, 3, -1'000}}};
    ASSERT_TRUE(store->add(release).ok());
    store.reset();
    store = UsageStore::open(folder / "metrics.db").value();
    EXPECT_EQ(store->last()->value(), release);
}

TEST_F(UsageStoreTest, TakesADayOnceAndNoneBeforeIt) {
    EXPECT_EQ(codeOf(kDay), "");
    EXPECT_EQ(codeOf(kDay), "tasks.usage_released");
    EXPECT_EQ(codeOf(kDay - 1), "tasks.usage_released");
    EXPECT_EQ(codeOf(kDay + 1), "");
}

TEST_F(UsageStoreTest, KeepsFourHundredDays) {
    EXPECT_EQ(kUsageDaysKept, 400U);
    for (UsageDay day = 0; day < 402; ++day) {
        ASSERT_TRUE(store->add({day, 0, {{{"m", false}, day, 0}}}).ok());
    }
    store.reset();
    auto database = storage::Database::open(folder / "metrics.db").value();
    for (const char* table : {"released_day", "released_cell"}) {
        auto rows =
            database.prepare("SELECT COUNT(*), MIN(day) FROM " + std::string(table)).value();
        ASSERT_TRUE(rows.step().value());
        EXPECT_EQ(rows.integer(0), 400) << table;
        EXPECT_EQ(rows.integer(1), 2) << table;
    }
}

// Nothing that tells of an account can be stored: there is no column for it.
TEST_F(UsageStoreTest, HasNoPlaceForAnythingElse) {
    store.reset();
    auto database = storage::Database::open(folder / "metrics.db").value();
    auto rows = database
                    .prepare(
                        "SELECT m.name || '.' || p.name FROM sqlite_schema m JOIN "
                        "pragma_table_info(m.name) p WHERE m.type = 'table' ORDER BY 1")
                    .value();
    std::vector<std::string> columns;
    while (rows.step().value()) columns.push_back(rows.text(0));
    EXPECT_EQ(columns, (std::vector<std::string>{
                           "released_cell.day", "released_cell.model", "released_cell.requests",
                           "released_cell.tee", "released_cell.tokens",
                           "released_day.counted_from_ms", "released_day.day"}));
}

}  // namespace
}  // namespace stacknet::tasks
