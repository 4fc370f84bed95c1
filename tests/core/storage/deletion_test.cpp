#include "core/storage/deletion.h"

#include <gtest/gtest.h>

#include <optional>

#include "core/base/file.h"

namespace stacknet::storage {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kCanary = "canary-0b6d1f2a93e847c5";

class DeletionTest : public testing::Test {
protected:
    void SetUp() override {
        std::string name = (fs::temp_directory_path() / "stacknet-deletion-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        m_folder = name;
        m_database.emplace(open());
        ASSERT_TRUE(m_database->execute("CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT)").ok());
        auto insert = m_database->prepare("INSERT INTO t (x) VALUES (?)");
        ASSERT_TRUE(insert.ok());
        for (int i = 0; i < 200; ++i) {
            // Some go over several pages, which SQLite frees another way.
            const std::size_t more = i % 50 == 0 ? 20'000 : 300;
            ASSERT_TRUE(insert->bind(1, std::string(kCanary) + std::string(more, 'z')).run().ok());
        }
    }
    void TearDown() override {
        m_database.reset();
        fs::remove_all(m_folder);
    }

    fs::path path() const { return m_folder / "node.db"; }
    Database open() {
        auto database = Database::open(path());
        EXPECT_TRUE(database.ok()) << database.error().message;
        return std::move(*database);
    }
    /// In any file of the folder, whatever its name.
    bool canaryFound() const {
        for (const auto& entry : fs::directory_iterator(m_folder)) {
            const auto content = readFile(entry.path(), 1U << 26U);
            EXPECT_TRUE(content.ok()) << entry.path();
            if (asText(*content).find(kCanary) != std::string_view::npos) return true;
        }
        return false;
    }
    static Result<std::int64_t> everything(Database& database) {
        STACKNET_CHECK(database.execute("DELETE FROM t WHERE id > 0"));
        return database.changes();
    }
    std::int64_t rows() {
        auto query = m_database->prepare("SELECT count(*) FROM t");
        EXPECT_TRUE(query.ok() && *query->step());
        return query->integer(0);
    }

    fs::path m_folder;
    std::optional<Database> m_database;
    ManualClock m_clock{1'000'000};
};

TEST_F(DeletionTest, TheProofSaysWhatWasReadBackAndNothingIsLeft) {
    ASSERT_TRUE(canaryFound());
    auto deletion = Deletion::remove(*m_database, "tests", everything, m_clock);
    ASSERT_TRUE(deletion.ok()) << deletion.error().message;
    EXPECT_EQ(deletion->proof().rows, 200);
    EXPECT_EQ(deletion->proof().deletedMs, 1'000'000);
    EXPECT_FALSE(deletion->proof().complete());
    // The reason for all of this: committed, and still there.
    EXPECT_TRUE(canaryFound());
    EXPECT_GT(deletion->proof().walBytes, 0);

    m_clock.advanceMs(5);
    ASSERT_TRUE(deletion->erase(*m_database, m_clock).ok());
    const DeletionProof wanted{"tests", 200, 1'000'000, 1'000'005, 0, 1, 1};
    EXPECT_EQ(deletion->proof(), wanted);
    EXPECT_TRUE(deletion->proof().complete());
    EXPECT_FALSE(canaryFound());
    EXPECT_EQ(fs::file_size(path().string() + "-wal"), 0U);
}

TEST_F(DeletionTest, NothingIsDeletedWhereDeletedRowsWouldStay) {
    for (const char* setting : {"OFF", "FAST"}) {
        ASSERT_TRUE(m_database->execute(std::string("PRAGMA secure_delete = ") + setting).ok());
        const auto refused = Deletion::remove(*m_database, "tests", everything, m_clock);
        ASSERT_FALSE(refused.ok()) << setting;
        EXPECT_EQ(refused.error().code, "storage.not_erasing");
        EXPECT_NE(refused.error().message.find(path().string()), std::string::npos);
        EXPECT_EQ(rows(), 200);
    }
    ASSERT_TRUE(m_database->execute("PRAGMA secure_delete = ON").ok());
    for (const char* mode : {"PERSIST", "DELETE", "TRUNCATE"}) {
        ASSERT_TRUE(m_database->execute(std::string("PRAGMA journal_mode = ") + mode).ok());
        EXPECT_EQ(Deletion::remove(*m_database, "tests", everything, m_clock).error().code,
                  "storage.not_erasing")
            << mode;
        EXPECT_EQ(rows(), 200);
    }
}

TEST_F(DeletionTest, WhatFailsHalfwayDeletesNothing) {
    const auto outcome = Deletion::remove(
        *m_database, "tests",
        [](Database& database) -> Result<std::int64_t> {
            STACKNET_CHECK(database.execute("DELETE FROM t WHERE id > 10"));
            return makeError("tests.halfway", "No.");
        },
        m_clock);
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, "tests.halfway");
    EXPECT_EQ(rows(), 200);
}

TEST_F(DeletionTest, AReaderIsWaitedForAndSaid) {
    Database other = open();
    std::optional<Statement> reading(other.prepare("SELECT x FROM t").value());
    ASSERT_TRUE(*reading->step());

    std::vector<std::int64_t> waits;
    const auto proof =
        deleteForGood(*m_database, "tests", everything, m_clock, [&](std::int64_t ms) {
            waits.push_back(ms);
            m_clock.advanceMs(ms);
            EXPECT_TRUE(canaryFound());
            if (waits.size() == 3) reading.reset();
            return true;
        });
    ASSERT_TRUE(proof.ok()) << proof.error().message;
    EXPECT_EQ(waits, (std::vector<std::int64_t>{10, 20, 40}));
    EXPECT_EQ(proof->attempts, 4);
    EXPECT_EQ(proof->erasedMs - proof->deletedMs, 70);
    EXPECT_TRUE(proof->complete());
    EXPECT_FALSE(canaryFound());
}

TEST_F(DeletionTest, AReaderThatStaysIsAnErrorAndALaterDeletionCleansUp) {
    Database other = open();
    std::optional<Statement> reading(other.prepare("SELECT x FROM t").value());
    ASSERT_TRUE(*reading->step());

    std::int64_t waited = 0;
    int waits = 0;
    const auto busy = deleteForGood(*m_database, "tests", everything, m_clock,
                                    [&](std::int64_t ms) { return waited += ms, ++waits > 0; });
    ASSERT_FALSE(busy.ok());
    EXPECT_EQ(busy.error().code, "storage.busy");
    EXPECT_TRUE(busy.error().retryable);
    EXPECT_EQ(waits, kEraseAttemptsMax - 1);
    EXPECT_LT(waited, 6'000);
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(canaryFound());

    reading.reset();
    const auto none = [](Database&) -> Result<std::int64_t> { return std::int64_t{0}; };
    const auto proof =
        deleteForGood(*m_database, "tests", none, m_clock, [](auto) { return true; });
    ASSERT_TRUE(proof.ok()) << proof.error().message;
    EXPECT_FALSE(canaryFound());
}

TEST_F(DeletionTest, AnEndingProgramIsNotHeldUp) {
    Database other = open();
    auto reading = other.prepare("SELECT x FROM t");
    ASSERT_TRUE(reading.ok() && *reading->step());
    const auto stopped = deleteForGood(*m_database, "tests", everything, m_clock,
                                       [](std::int64_t) { return false; });
    EXPECT_EQ(stopped.error().code, "storage.busy");
}

TEST_F(DeletionTest, TheBusyTimeoutIsAsBefore) {
    auto deletion = Deletion::remove(*m_database, "tests", everything, m_clock);
    ASSERT_TRUE(deletion.ok() && deletion->erase(*m_database, m_clock).ok());
    auto query = m_database->prepare("PRAGMA busy_timeout");
    ASSERT_TRUE(query.ok() && *query->step());
    EXPECT_EQ(query->integer(0), 5'000);
}

TEST_F(DeletionTest, ADatabaseInMemoryHasNoLog) {
    auto memory = Database::open({});
    ASSERT_TRUE(memory.ok() && memory->execute("CREATE TABLE t (id INTEGER PRIMARY KEY)").ok());
    ASSERT_TRUE(memory->execute("INSERT INTO t VALUES (1)").ok());
    const auto proof =
        deleteForGood(*memory, "tests", everything, m_clock, [](std::int64_t) { return true; });
    ASSERT_TRUE(proof.ok()) << proof.error().message;
    EXPECT_EQ(proof->rows, 1);
    EXPECT_TRUE(proof->complete());
}

TEST(EraseWait, DoublesUpToASecond) {
    EXPECT_EQ(eraseWaitMs(2), 10);
    EXPECT_EQ(eraseWaitMs(3), 20);
    EXPECT_EQ(eraseWaitMs(8), 640);
    EXPECT_EQ(eraseWaitMs(9), 1'000);
    EXPECT_EQ(eraseWaitMs(1'000'000'000), 1'000);
    std::int64_t sum = 0;
    for (int attempt = 2; attempt <= kEraseAttemptsMax; ++attempt) sum += eraseWaitMs(attempt);
    EXPECT_LT(sum, 6'000);
}

}  // namespace
}  // namespace stacknet::storage
