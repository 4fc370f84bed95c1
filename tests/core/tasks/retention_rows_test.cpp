#include "core/tasks/retention_rows.h"

#include <gtest/gtest.h>

#include "core/auth/auth_database.h"
#include "core/auth/session_store.h"
#include "core/tasks/task_store.h"

namespace stacknet::tasks {
namespace {

namespace fs = std::filesystem;
constexpr std::int64_t kDay = std::int64_t{24} * 3'600 * 1'000;
constexpr std::int64_t kNow = 1'800'000'000'000;

class RetentionRowsTest : public testing::Test {
protected:
    RetentionRowsTest() {
        std::string name = (fs::temp_directory_path() / "stacknet-rows-XXXXXX").string();
        EXPECT_NE(::mkdtemp(name.data()), nullptr);
        m_folder = name;
        m_store = TaskStore::open(m_folder / "tasks.db", kNow).value();
        m_tasks.emplace(storage::Database::open(m_folder / "tasks.db").value());
    }
    ~RetentionRowsTest() override {
        m_tasks.reset();
        m_store.reset();
        fs::remove_all(m_folder);
    }
    void add(const std::string& id, TaskState state, PaperworkState paperwork,
             std::int64_t finishedMs) {
        TaskRecord record;
        record.id = id;
        record.state = state;
        record.paperwork = paperwork;
        record.receivedMs = finishedMs;
        record.finishedMs = finishedMs;
        ASSERT_TRUE(m_store->insert(record).ok());
    }
    std::int64_t removed(RetentionJob job, std::int64_t nowMs) {
        const auto rows = deleteExpired(*m_tasks, job, m_periods, nowMs);
        EXPECT_TRUE(rows.ok()) << (rows.ok() ? "" : rows.error().message);
        return rows.ok() ? *rows : -1;
    }
    bool there(const std::string& id) { return m_store->find(id).ok(); }

    RetentionPeriods m_periods;
    fs::path m_folder;
    std::unique_ptr<TaskStore> m_store;
    std::optional<storage::Database> m_tasks;
};

TEST_F(RetentionRowsTest, ASettledTaskGoes90DaysAfterItWasSettledAndNotAfterItRan) {
    add("a", TaskState::Succeeded, PaperworkState::Committed, kNow - 1'000 * kDay);
    add("b", TaskState::Succeeded, PaperworkState::Submitted, kNow - kDay);
    ASSERT_TRUE(markSettled(*m_tasks, kNow).ok());
    EXPECT_EQ(removed(RetentionJob::SettledTasks, kNow + 90 * kDay - 1), 0);
    ASSERT_TRUE(markSettled(*m_tasks, kNow + kDay).ok());  // changes no mark that is there
    const auto kept = retained(*m_tasks, RetentionJob::SettledTasks, m_periods);
    EXPECT_EQ(*kept, (RetainedRows{1, kNow, kNow + 90 * kDay}));
    EXPECT_EQ(removed(RetentionJob::SettledTasks, kNow + 90 * kDay), 1);
    EXPECT_FALSE(there("a"));
    EXPECT_TRUE(there("b"));
    EXPECT_EQ(*retained(*m_tasks, RetentionJob::SettledTasks, m_periods), RetainedRows{});
}

TEST_F(RetentionRowsTest, ATaskThatWaitsForTheLedgerIsKept30Days) {
    add("waits", TaskState::Succeeded, PaperworkState::None, kNow);
    add("sent", TaskState::Succeeded, PaperworkState::Submitted, kNow + 1);
    EXPECT_EQ(removed(RetentionJob::SettledTasks, kNow + 1'000 * kDay), 0);
    EXPECT_EQ(removed(RetentionJob::UnsettledTasks, kNow + 30 * kDay - 1), 0);
    EXPECT_EQ(removed(RetentionJob::UnsettledTasks, kNow + 30 * kDay), 1);
    EXPECT_FALSE(there("waits"));
    EXPECT_TRUE(there("sent"));
}

TEST_F(RetentionRowsTest, FailedAndCancelledTasksGoAfter7Days) {
    add("failed", TaskState::Failed, PaperworkState::None, kNow);
    add("cancelled", TaskState::Cancelled, PaperworkState::None, kNow);
    add("good", TaskState::Succeeded, PaperworkState::None, kNow);
    EXPECT_EQ(removed(RetentionJob::FailedTasks, kNow + 7 * kDay - 1), 0);
    EXPECT_EQ(removed(RetentionJob::FailedTasks, kNow + 7 * kDay), 2);
    EXPECT_TRUE(there("good"));
}

TEST_F(RetentionRowsTest, WhatRunsIsNoBusinessOfAnyJob) {
    add("running", TaskState::Running, PaperworkState::None, 0);
    add("queued", TaskState::Queued, PaperworkState::None, 0);
    for (const RetentionJob job : kRetentionJobs) {
        if (!isOfTasks(job)) continue;
        EXPECT_EQ(removed(job, kNow + 10'000 * kDay), 0);
    }
}

TEST_F(RetentionRowsTest, PeriodsAreThoseOfTheSettings) {
    m_periods = {2, 3, 1, 1};
    add("failed", TaskState::Failed, PaperworkState::None, kNow);
    add("waits", TaskState::Succeeded, PaperworkState::None, kNow);
    EXPECT_EQ(removed(RetentionJob::FailedTasks, kNow + kDay), 1);
    EXPECT_EQ(removed(RetentionJob::UnsettledTasks, kNow + 2 * kDay), 0);
    EXPECT_EQ(removed(RetentionJob::UnsettledTasks, kNow + 3 * kDay), 1);
}

TEST_F(RetentionRowsTest, OneTransactionIsBoundedAndTakesTheOldest) {
    ASSERT_TRUE(
        m_tasks
            ->execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                      "WHERE i < 10005) INSERT INTO task (id, kind, state, api_key_id, "
                      "model, language, received_ms, started_ms, finished_ms, tokens_in, "
                      "tokens_out, exit_code, warm, error_code, receipt_digest, "
                      "contract_hash, fingerprint, value_micro_usd, paperwork, "
                      "paperwork_height) SELECT 'task_' || i, 0, 3, '', '', '', i, i, i, 0, "
                      "0, 0, 0, '', '', '', '', 0, 0, 0 FROM n")
            .ok());
    EXPECT_EQ(removed(RetentionJob::FailedTasks, kNow), 10'000);
    EXPECT_FALSE(there("task_10000"));
    EXPECT_TRUE(there("task_10001"));
    EXPECT_EQ(removed(RetentionJob::FailedTasks, kNow), 5);
}

TEST(RetentionLogin, SessionsAndMessagesGoAtTheirEnd) {
    auto database = auth::AuthDatabase::open({});
    ASSERT_TRUE(database.ok());
    auto access = (*database)->lock();
    ASSERT_TRUE(
        access
            ->execute("INSERT INTO session VALUES('old','a','s','m','l',1000,1000,x'00',1,1,"
                      "0,'',''),('new','a','s','m','l',1001,1001,x'00',1,1,0,'','');"
                      "INSERT INTO wallet_challenge VALUES('c',0,'1','0x','m','n',x'00',1,"
                      "5000,0,0),('d',0,'1','0x','m','n',x'00',1,5001,0,0)")
            .ok());
    const RetentionPeriods periods;
    const std::int64_t end = 1'000 + auth::kSessionAbsoluteMs;
    EXPECT_EQ(*deleteExpired(*access, RetentionJob::Sessions, periods, end - 1), 0);
    EXPECT_EQ(*deleteExpired(*access, RetentionJob::Sessions, periods, end), 1);
    EXPECT_EQ(*retained(*access, RetentionJob::Sessions, periods),
              (RetainedRows{1, 1'001, end + 1}));
    EXPECT_EQ(*deleteExpired(*access, RetentionJob::LoginMessages, periods, 4'999), 0);
    EXPECT_EQ(*deleteExpired(*access, RetentionJob::LoginMessages, periods, 5'000), 1);
    EXPECT_EQ(*retained(*access, RetentionJob::LoginMessages, periods),
              (RetainedRows{1, 5'001, 5'001}));
}

TEST(RetentionJobs, EachHasANameAndAClass) {
    for (const RetentionJob job : kRetentionJobs) {
        EXPECT_FALSE(retentionJobName(job).empty());
        EXPECT_NE(findDataClass(dataClassOf(job)), nullptr);
    }
    EXPECT_EQ(auth::kSessionAbsoluteMs, 7 * kDay);  // "7 days from the sign-in" in the table
}

}  // namespace
}  // namespace stacknet::tasks
