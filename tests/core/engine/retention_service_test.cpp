#include "core/engine/retention_service.h"

#include <gtest/gtest.h>

#include <fstream>

#include "core/auth/auth_database.h"
#include "core/auth/rfc3339.h"
#include "core/base/file.h"
#include "core/tasks/task_store.h"

namespace stacknet::engine {
namespace {

namespace fs = std::filesystem;
constexpr std::int64_t kDay = std::int64_t{24} * 3'600 * 1'000;

class RetentionServiceTest : public testing::Test {
protected:
    RetentionServiceTest() {
        std::string name = (fs::temp_directory_path() / "stacknet-retention-XXXXXX").string();
        EXPECT_NE(::mkdtemp(name.data()), nullptr);
        m_folder = name;
        m_store = tasks::TaskStore::open(m_folder / "tasks.db", 1).value();
        m_login = auth::AuthDatabase::open(m_folder / "login.db").value();
    }
    ~RetentionServiceTest() override {
        m_service.reset();
        m_login.reset();
        m_store.reset();
        fs::remove_all(m_folder);
    }
    void start() {
        RetentionService::Options options;
        options.tasks = m_folder / "tasks.db";
        options.login = m_folder / "login.db";
        options.access = m_folder / "access.db";
        options.proofs = m_folder / "retention.db";
        options.log = m_folder / "stacknet.log";
        options.turnOverLog = [this] { ++m_turned; };
        options.foreignLogs = {m_folder / "server.log"};
        auto opened = RetentionService::open(std::move(options), m_clock);
        ASSERT_TRUE(opened.ok()) << opened.error().message;
        m_service = std::move(opened).value();
    }
    void addFailed(const std::string& id) {
        tasks::TaskRecord record;
        record.id = id;
        record.state = tasks::TaskState::Failed;
        record.receivedMs = record.finishedMs = m_clock.wallMs();
        ASSERT_TRUE(m_store->insert(record).ok());
    }
    bool inAnyFile(std::string_view text) const {
        for (const char* name : {"tasks.db", "tasks.db-wal"}) {
            const auto content = readFile(m_folder / name, 1U << 26U);
            EXPECT_TRUE(content.ok());
            if (asText(*content).find(text) != std::string_view::npos) return true;
        }
        return false;
    }
    std::int64_t run() {
        const auto rows = m_service->run();
        EXPECT_TRUE(rows.ok()) << (rows.ok() ? "" : rows.error().message);
        return rows.ok() ? *rows : -1;
    }

    ManualClock m_clock{1'800'000'000'000};
    fs::path m_folder;
    std::unique_ptr<tasks::TaskStore> m_store;
    std::unique_ptr<auth::AuthDatabase> m_login;
    std::unique_ptr<RetentionService> m_service;
    int m_turned = 0;
};

TEST_F(RetentionServiceTest, WhatIsPastItsTimeLeavesNoByteAndAProof) {
    addFailed("task_aaaaaaaaaaaaaaaaaaaaaaaaaa");
    start();
    EXPECT_EQ(run(), 0);
    EXPECT_TRUE(m_service->state().proofs.empty());
    const auto before = m_service->state().jobs[2];
    EXPECT_EQ(before.job, tasks::RetentionJob::FailedTasks);
    EXPECT_EQ(before.rows.count, 1);
    EXPECT_EQ(before.rows.nextDeletionMs, m_clock.wallMs() + 7 * kDay);

    m_clock.advanceMs(7 * kDay);
    EXPECT_TRUE(inAnyFile("task_aaaaaaaaaaaaaaaaaaaaaaaaaa"));
    EXPECT_EQ(run(), 1);
    EXPECT_FALSE(inAnyFile("task_aaaaaaaaaaaaaaaaaaaaaaaaaa"));
    const RetentionState state = m_service->state();
    ASSERT_EQ(state.proofs.size(), 1U);
    EXPECT_EQ(state.proofs[0], (storage::DeletionProof{"task_records", 1, m_clock.wallMs(),
                                                       m_clock.wallMs(), 0, 1, 1}));
    EXPECT_EQ(state.lastRows, 1);
    EXPECT_EQ(state.lastRunMs, m_clock.wallMs());
    EXPECT_EQ(state.nextRunMs, m_clock.wallMs() + kRetentionIntervalMs);
    EXPECT_EQ(state.lastError, "");
    EXPECT_EQ(state.jobs[2].rows.count, 0);
    EXPECT_FALSE(m_service->retryInMs());
}

TEST_F(RetentionServiceTest, SettlementIsCountedFromWhenItIsSeen) {
    tasks::TaskRecord record;
    record.id = "task_settled";
    record.state = tasks::TaskState::Succeeded;
    record.finishedMs = m_clock.wallMs() - 20 * kDay;
    ASSERT_TRUE(m_store->insert(record).ok());
    start();
    EXPECT_EQ(run(), 0);
    record.paperwork = tasks::PaperworkState::Committed;
    ASSERT_TRUE(m_store->update(record).ok());
    m_clock.advanceMs(kDay);
    EXPECT_EQ(run(), 0);
    m_clock.advanceMs(90 * kDay - 1);
    EXPECT_EQ(run(), 0);
    m_clock.advanceMs(1);
    EXPECT_EQ(run(), 1);
    EXPECT_FALSE(m_store->find("task_settled").ok());
}

TEST_F(RetentionServiceTest, ABusyLogIsTriedAgainAndProvenWhenItIsEmpty) {
    addFailed("task_bbbbbbbbbbbbbbbbbbbbbbbbbb");
    start();
    m_clock.advanceMs(8 * kDay);
    auto other = storage::Database::open(m_folder / "tasks.db");
    ASSERT_TRUE(other.ok());
    std::optional<storage::Statement> reading(other->prepare("SELECT id FROM task").value());
    ASSERT_TRUE(*reading->step());

    EXPECT_EQ(run(), 1);
    EXPECT_TRUE(m_service->state().proofs.empty());
    EXPECT_EQ(m_service->state().erasuresOpen, 1);
    ASSERT_TRUE(m_service->retryInMs());
    EXPECT_EQ(*m_service->retryInMs(), 10);
    m_service->retryErase();
    EXPECT_EQ(*m_service->retryInMs(), 20);
    EXPECT_TRUE(inAnyFile("task_bbbbbbbbbbbbbbbbbbbbbbbbbb"));

    reading.reset();
    m_service->retryErase();
    EXPECT_FALSE(m_service->retryInMs());
    EXPECT_FALSE(inAnyFile("task_bbbbbbbbbbbbbbbbbbbbbbbbbb"));
    ASSERT_EQ(m_service->state().proofs.size(), 1U);
    EXPECT_EQ(m_service->state().proofs[0].attempts, 3);
    EXPECT_TRUE(m_service->state().proofs[0].complete());
}

TEST_F(RetentionServiceTest, ALogThatStaysBusyIsSaidToBe) {
    addFailed("task_cccccccccccccccccccccccccc");
    start();
    m_clock.advanceMs(8 * kDay);
    auto other = storage::Database::open(m_folder / "tasks.db");
    ASSERT_TRUE(other.ok());
    std::optional<storage::Statement> reading(other->prepare("SELECT id FROM task").value());
    ASSERT_TRUE(*reading->step());
    EXPECT_EQ(run(), 1);
    int retries = 0;
    while (m_service->retryInMs()) {
        m_service->retryErase();
        ASSERT_LT(++retries, 100);
    }
    EXPECT_EQ(retries, storage::kEraseAttemptsMax - 1);
    ASSERT_EQ(m_service->state().proofs.size(), 1U);
    EXPECT_FALSE(m_service->state().proofs[0].complete());
    EXPECT_GT(m_service->state().proofs[0].walBytes, 0);

    reading.reset();
    EXPECT_EQ(run(), 0);  // the next pass empties the log all the same
    EXPECT_FALSE(inAnyFile("task_cccccccccccccccccccccccccc"));
}

TEST_F(RetentionServiceTest, SessionsGoTooAndADamagedDatabaseStopsNothingElse) {
    {
        auto access = m_login->lock();
        ASSERT_TRUE(access
                        ->execute("INSERT INTO session VALUES('sid','a','s','m','l',1,1,x'00',1,"
                                  "1,0,'','')")
                        .ok());
    }
    m_store.reset();
    for (const char* name : {"tasks.db", "tasks.db-wal", "tasks.db-shm"}) {
        fs::remove(m_folder / name);
    }
    ASSERT_TRUE(writeFileAtomically(m_folder / "tasks.db", asBytes(std::string(4'096, 'x'))).ok());
    RetentionService::Options options;
    options.tasks = m_folder / "tasks.db";
    options.login = m_folder / "login.db";
    // Refused at the start, where somebody can do something about it.
    EXPECT_EQ(RetentionService::open(options, m_clock).error().code, "storage.corrupt");
    fs::remove(m_folder / "tasks.db");
    start();
    EXPECT_EQ(run(), 1);
    EXPECT_EQ(m_service->state().proofs.at(0).dataClass, "sessions");
}

TEST_F(RetentionServiceTest, LogsAreTurnedOverAndRemoved) {
    const auto write = [&](const char* name, const std::string& text) {
        std::ofstream(m_folder / name, std::ios::binary) << text;
    };
    SystemClock real;
    m_clock.stepWallMs(real.wallMs() - m_clock.wallMs());
    write("stacknet.log", auth::formatRfc3339(m_clock.wallMs()) + " info engine starting\n");
    write("stacknet.log.1", "old");
    write("server.log", "lines");
    start();
    run();
    EXPECT_EQ(m_turned, 0);
    EXPECT_TRUE(fs::exists(m_folder / "stacknet.log.1"));
    m_clock.advanceMs(14 * kDay);
    run();
    EXPECT_EQ(m_turned, 0);
    m_clock.advanceMs(kDay + 60'000);
    run();
    EXPECT_EQ(m_turned, 1);
    EXPECT_FALSE(fs::exists(m_folder / "stacknet.log.1"));
    EXPECT_EQ(fs::file_size(m_folder / "server.log"), 5U);
    m_clock.advanceMs(15 * kDay);
    run();
    EXPECT_EQ(fs::file_size(m_folder / "server.log"), 0U);
    write("server.log", std::string(kForeignLogBytesMax + 1, 'x'));
    run();
    EXPECT_EQ(fs::file_size(m_folder / "server.log"), 0U);
}

TEST(DeletionProofsTest, TheNewestThousandAreKept) {
    auto proofs = DeletionProofs::open({});
    ASSERT_TRUE(proofs.ok());
    for (std::int64_t i = 1; i <= 1'005; ++i) {
        ASSERT_TRUE(proofs->add({"tests", i, i, i, 0, 1, 1}).ok());
    }
    const auto all = proofs->newest(2'000);
    ASSERT_TRUE(all.ok());
    ASSERT_EQ(all->size(), 1'000U);
    EXPECT_EQ(all->front().rows, 1'005);
    EXPECT_EQ(all->back().rows, 6);
}

}  // namespace
}  // namespace stacknet::engine
