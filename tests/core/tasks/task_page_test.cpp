#include "core/tasks/task_page.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <set>

#include "core/tasks/task_store.h"

namespace stacknet::tasks {
namespace {

constexpr std::int64_t kStart = 1'800'000'000'000;

class TaskPageTest : public testing::Test {
protected:
    TaskPageTest() {
        char folder[] = "/tmp/stacknet-pages-XXXXXX";
        m_folder = ::mkdtemp(folder);
        m_store = TaskStore::open(m_folder / "tasks.db", kStart).value();
    }
    ~TaskPageTest() override {
        m_store.reset();
        std::filesystem::remove_all(m_folder);
    }
    /// The n-th of a set in which every value comes more than once.
    static TaskRecord record(int number) {
        TaskRecord record;
        record.id = "task_" + std::to_string(1'000 + number * 7 % 1'000);
        record.kind = number % 3 == 0 ? TaskKind::Code : TaskKind::Chat;
        record.state = static_cast<TaskState>(number % 5);
        record.model = number % 3 == 0 ? "sha256:ab" : number % 2 == 0 ? "qwen" : "llama_3";
        record.apiKeyId = "key" + std::to_string(number % 4);
        record.receivedMs = kStart + number / 3 * 1'000;
        record.startedMs = record.receivedMs + 10;
        record.finishedMs = number % 11 == 0 ? 0 : record.startedMs + number % 13 * 100;
        record.tokensIn = static_cast<std::uint64_t>(number % 10);
        record.tokensOut = static_cast<std::uint64_t>(number % 6);
        if (record.state == TaskState::Failed) record.errorCode = "tasks.backend_failed";
        return record;
    }
    void fill(int count) {
        for (int number = 0; number < count; ++number) {
            m_records.push_back(record(number));
            ASSERT_TRUE(m_store->insert(m_records.back()).ok());
        }
    }
    /// All ids that a question gives, page by page.
    std::vector<std::string> all(TaskQuery query, std::uint32_t limit) {
        query.limit = limit;
        std::vector<std::string> ids;
        while (true) {
            const auto page = m_store->page(query);
            EXPECT_TRUE(page.ok()) << (page.ok() ? "" : page.error().message);
            if (!page.ok()) return ids;
            EXPECT_LE(page->records.size(), limit);
            for (const TaskRecord& record : page->records) ids.push_back(record.id);
            if (!page->next) return ids;
            EXPECT_EQ(page->records.size(), limit) << "only the last page may be short";
            query.after = page->next;
        }
    }
    static std::int64_t durationOf(const TaskRecord& record) {
        return record.finishedMs > record.startedMs ? record.finishedMs - record.startedMs : 0;
    }
    static std::int64_t valueOf(const TaskRecord& record, TaskField sort) {
        if (sort == TaskField::Duration) return durationOf(record);
        if (sort == TaskField::Tokens) {
            return static_cast<std::int64_t>(record.tokensIn + record.tokensOut);
        }
        if (sort == TaskField::State) return static_cast<std::int64_t>(record.state);
        return record.receivedMs;
    }
    std::vector<std::string> expected(const std::function<bool(const TaskRecord&)>& keeps,
                                      TaskField sort, bool descending) const {
        std::vector<std::pair<std::int64_t, std::string>> rows;
        for (const TaskRecord& record : m_records) {
            if (keeps(record)) rows.emplace_back(valueOf(record, sort), record.id);
        }
        std::sort(rows.begin(), rows.end());
        if (descending) std::reverse(rows.begin(), rows.end());
        std::vector<std::string> ids;
        for (const auto& row : rows) ids.push_back(row.second);
        return ids;
    }

    std::filesystem::path m_folder;
    std::unique_ptr<TaskStore> m_store;
    std::vector<TaskRecord> m_records;
};

TEST_F(TaskPageTest, EverySortInBothDirectionsGivesEachRowOnceWhateverThePage) {
    fill(300);
    for (const TaskField sort :
         {TaskField::Received, TaskField::Duration, TaskField::Tokens, TaskField::State}) {
        for (const bool descending : {false, true}) {
            TaskQuery query;
            query.sort = sort;
            query.descending = descending;
            const auto wanted = expected([](const TaskRecord&) { return true; }, sort, descending);
            for (const std::uint32_t limit : {1U, 7U, 100U, 300U, 500U}) {
                EXPECT_EQ(all(query, limit), wanted)
                    << static_cast<int>(sort) << descending << " " << limit;
            }
        }
    }
}

TEST_F(TaskPageTest, FiltersKeepWhatTheySay) {
    fill(300);
    const auto check = [&](std::vector<TaskCondition> conditions, const std::string& text,
                           const std::function<bool(const TaskRecord&)>& keeps) {
        TaskQuery query;
        query.conditions = std::move(conditions);
        query.text = text;
        const auto wanted = expected(keeps, TaskField::Received, true);
        EXPECT_FALSE(wanted.empty() || wanted.size() == m_records.size());
        EXPECT_EQ(all(query, 50), wanted);
        query.count = true;
        const auto page = m_store->page(query);
        EXPECT_TRUE(page->totalKnown);
        EXPECT_EQ(page->total, wanted.size());
    };
    using R = TaskRecord;
    check({{TaskField::State, TaskTest::Is, 3, ""}}, "",
          [](const R& r) { return r.state == TaskState::Failed; });
    check({{TaskField::State, TaskTest::IsNot, 3, ""}}, "",
          [](const R& r) { return r.state != TaskState::Failed; });
    check({{TaskField::Kind, TaskTest::Is, 1, ""}, {TaskField::Tokens, TaskTest::AtLeast, 9, ""}},
          "", [](const R& r) { return r.kind == TaskKind::Code && r.tokensIn + r.tokensOut >= 9; });
    check({{TaskField::Duration, TaskTest::AtMost, 300, ""}}, "",
          [](const R& r) { return durationOf(r) <= 300; });
    check({{TaskField::Received, TaskTest::AtLeast, kStart + 10'000, ""},
           {TaskField::Received, TaskTest::AtMost, kStart + 20'000, ""}},
          "", [](const R& r) {
              return r.receivedMs >= kStart + 10'000 && r.receivedMs <= kStart + 20'000;
          });
    check({{TaskField::ApiKey, TaskTest::Is, 0, "key2"}}, "",
          [](const R& r) { return r.apiKeyId == "key2"; });
    check({{TaskField::Model, TaskTest::Contains, 0, "LLAMA_"}}, "",
          [](const R& r) { return r.model == "llama_3"; });
    check({}, "backend_f", [](const R& r) { return !r.errorCode.empty(); });
    check({}, "key1", [](const R& r) { return r.apiKeyId == "key1"; });
}

TEST_F(TaskPageTest, SignsOfAPatternAreLettersLikeOthers) {
    fill(30);
    for (const char* text : {"%", "_x", "\\", "' OR 1=1 --", "llama%3"}) {
        TaskQuery query;
        query.text = text;
        EXPECT_TRUE(all(query, 100).empty()) << text;
    }
    TaskQuery query;
    query.text = "llama_3";
    EXPECT_FALSE(all(query, 100).empty());
}

TEST_F(TaskPageTest, ATotalIsExactWithoutAFilterAndFollowsWhatIsWritten) {
    fill(40);
    TaskQuery query;
    query.count = true;
    query.limit = 10;
    EXPECT_EQ(m_store->page(query)->total, 40U);
    EXPECT_EQ(m_store->page(query)->total, 40U);
    TaskRecord more = record(1);
    more.id = "task_more";
    ASSERT_TRUE(m_store->insert(more).ok());
    EXPECT_EQ(m_store->page(query)->total, 41U);
    query.count = false;
    EXPECT_FALSE(m_store->page(query)->totalKnown);
}

TEST_F(TaskPageTest, QuestionsThatMakeNoSenseAreRefused) {
    const auto refused = [&](const std::function<void(TaskQuery&)>& spoil) {
        TaskQuery query;
        spoil(query);
        const auto page = m_store->page(query);
        return !page.ok() && page.error().code == "tasks.bad_query";
    };
    EXPECT_FALSE(refused([](TaskQuery&) {}));
    EXPECT_TRUE(refused([](TaskQuery& q) { q.sort = TaskField::Model; }));
    EXPECT_TRUE(refused([](TaskQuery& q) { q.limit = 0; }));
    EXPECT_TRUE(refused([](TaskQuery& q) { q.text.assign(kTaskTextMax + 1, 'x'); }));
    EXPECT_TRUE(refused([](TaskQuery& q) {
        q.conditions = {{TaskField::State, TaskTest::Contains, 0, "x"}};
    }));
    EXPECT_TRUE(refused([](TaskQuery& q) {
        q.conditions = {{TaskField::Model, TaskTest::AtLeast, 0, "x"}};
    }));
    EXPECT_TRUE(refused([](TaskQuery& q) {
        q.conditions.assign(kTaskConditionsMax + 1, {TaskField::State, TaskTest::Is, 0, ""});
    }));
}

TEST_F(TaskPageTest, TokensThatDoNotAddUpDoNotOverflow) {
    TaskRecord big = record(1);
    big.tokensIn = big.tokensOut = std::numeric_limits<std::int64_t>::max();
    ASSERT_TRUE(m_store->insert(big).ok());
    TaskRecord small = record(2);
    ASSERT_TRUE(m_store->insert(small).ok());
    TaskQuery query;
    query.sort = TaskField::Tokens;
    EXPECT_EQ(all(query, 1), (std::vector{big.id, small.id}));
}

TEST_F(TaskPageTest, EverySortReadsAnIndexAndSortsNothing) {
    auto database = storage::Database::open(m_folder / "tasks.db").value();
    for (const char* column : {"received_ms", "duration_ms", "tokens", "state"}) {
        for (const char* order : {"ASC", "DESC"}) {
            auto plan = database
                            .prepare(std::string("EXPLAIN QUERY PLAN SELECT * FROM task WHERE (") +
                                     column + ", id) < (1, 'x') ORDER BY " + column + " " + order +
                                     ", id " + order + " LIMIT 200")
                            .value();
            std::string text;
            while (plan.step().value()) text += plan.text(3) + "\n";
            EXPECT_NE(text.find("SEARCH task USING INDEX"), std::string::npos) << text;
            EXPECT_EQ(text.find("TEMP B-TREE"), std::string::npos) << text;
        }
    }
}

/// A page far down costs what a page at the top costs, and both not much more than reading so many
/// rows by their key. Rows: STACKNET_PAGE_ROWS (1,000,000 for the record; 30,000 by default).
TEST_F(TaskPageTest, APageFarDownCostsWhatItsRowsCost) {
    const char* wished = std::getenv("STACKNET_PAGE_ROWS");
    const long rows = wished != nullptr ? std::atol(wished) : 30'000;
    auto database = storage::Database::open(m_folder / "tasks.db").value();
    // Ids are random, as the node's are.
    ASSERT_TRUE(
        database
            .execute("INSERT INTO task (id, kind, state, api_key_id, model, language, received_ms, "
                     "started_ms, finished_ms, tokens_in, tokens_out, exit_code, warm, error_code, "
                     "receipt_digest, contract_hash, fingerprint, value_micro_usd, paperwork, "
                     "paperwork_height) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                     "FROM n WHERE i < " +
                     std::to_string(rows) +
                     ") SELECT 'task_' || hex(randomblob(13)), i % 2, 2 + i % 3, 'key' || (i % 9), "
                     "'model' || (i % 5), '', 1800000000000 + i * 37, 1800000000005 + i * 37, "
                     "1800000000005 + i * 37 + abs(random()) % 90000, abs(random()) % 5000, "
                     "abs(random()) % 900, 0, 0, '', hex(randomblob(32)), hex(randomblob(32)), "
                     "hex(randomblob(16)), 100, 2, i FROM n")
            .ok());
    const auto timed = [](const std::function<void()>& run) {
        const auto begin = std::chrono::steady_clock::now();
        run();
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
            .count();
    };
    const auto p99 = [](std::vector<double> times) {
        std::sort(times.begin(), times.end());
        return times[times.size() * 99 / 100];
    };
    const auto median = [](std::vector<double> times) {
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    };
    auto reader = storage::Database::open(m_folder / "tasks.db").value();
    std::vector<double> byKey;
    for (int round = 0; round < 100; ++round) {
        byKey.push_back(timed([&] {
            auto statement = reader
                                 .prepare("SELECT " + std::string(taskColumns()) +
                                          " FROM task WHERE id > ?1 ORDER BY id LIMIT 200")
                                 .value();
            statement.bind(1, "task_" + std::to_string(100'000 + round * 7'919 % 900'000));
            std::size_t read = 0;
            while (statement.step().value()) read += readTask(statement).id.size();
            ASSERT_GT(read, 0U);
        }));
    }
    for (const TaskField sort :
         {TaskField::Received, TaskField::Duration, TaskField::Tokens, TaskField::State}) {
        std::vector<double> pages;
        TaskQuery query;
        query.sort = sort;
        // Places all over the table, as scrolling comes to them.
        for (int round = 0; round < 100; ++round) {
            query.after = TaskPlace{};
            const std::int64_t part = (round * 37 + 11) % 100;
            query.after->id = "task_" + std::to_string(100'000 + round * 7'919 % 900'000);
            if (sort == TaskField::Received) query.after->value = kStart + part * rows / 100 * 37;
            if (sort == TaskField::Duration) query.after->value = 1 + part * 900;
            if (sort == TaskField::Tokens) query.after->value = 1 + part * 59;
            if (sort == TaskField::State) query.after->value = 2 + part % 3;
            pages.push_back(timed([&] {
                const auto page = m_store->page(query);
                ASSERT_TRUE(page.ok());
            }));
        }
        std::printf(
            "[ pages   ] %ld rows, sort %d: median %.2f ms, p99 %.2f ms; by key %.2f ms, "
            "p99 %.2f ms\n",
            rows, static_cast<int>(sort), median(pages), p99(pages), median(byKey), p99(byKey));
        EXPECT_LE(median(pages), 5 * median(byKey) + 1) << static_cast<int>(sort);
    }
    TaskQuery count;
    count.count = true;
    std::printf("[ pages   ] count of all: %.1f ms", timed([&] { (void)m_store->page(count); }));
    std::printf(", again: %.1f ms\n", timed([&] { (void)m_store->page(count); }));
    count.conditions = {{TaskField::Model, TaskTest::Is, 0, "model3"}};
    std::printf("[ pages   ] count of a model: %.1f ms\n",
                timed([&] { (void)m_store->page(count); }));
    count.conditions.clear();
    count.text = "nowhere";
    count.count = false;
    std::printf("[ pages   ] text that is nowhere: %.1f ms\n",
                timed([&] { (void)m_store->page(count); }));
}

}  // namespace
}  // namespace stacknet::tasks
