#include "core/storage/database.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>

#include "core/base/file.h"

namespace stacknet::storage {
namespace {

namespace fs = std::filesystem;

class DatabaseTest : public testing::Test {
protected:
    void SetUp() override {
        std::string name = (fs::temp_directory_path() / "stacknet-storage-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        m_folder = name;
    }
    void TearDown() override { fs::remove_all(m_folder); }

    fs::path path() const { return m_folder / "node.db"; }
    Database open(OpenOptions options = {}) {
        auto database = Database::open(path(), options);
        EXPECT_TRUE(database.ok()) << database.error().message;
        return std::move(*database);
    }
    static std::string pragma(Database& database, const std::string& name) {
        auto statement = database.prepare("PRAGMA " + name);
        EXPECT_TRUE(statement.ok() && *statement->step());
        return statement->text(0);
    }
    static std::int64_t countRows(Database& database) {
        auto statement = database.prepare("SELECT count(*) FROM t");
        EXPECT_TRUE(statement.ok() && *statement->step());
        return statement->integer(0);
    }
    static unsigned modeOf(const fs::path& file) {
        struct stat status {};
        EXPECT_EQ(::stat(file.c_str(), &status), 0) << file;
        return status.st_mode & 0777U;
    }

    fs::path m_folder;
};

#define ASSERT_OK(expression)                                               \
    do {                                                                    \
        const auto assertedResult = (expression);                           \
        ASSERT_TRUE(assertedResult.ok()) << assertedResult.error().message; \
    } while (false)

TEST_F(DatabaseTest, SettingsAreReadBack) {
    Database full = open();
    EXPECT_EQ(pragma(full, "journal_mode"), "wal");
    EXPECT_EQ(pragma(full, "synchronous"), "2");
    EXPECT_EQ(pragma(full, "secure_delete"), "1");
    EXPECT_EQ(pragma(full, "foreign_keys"), "1");
    EXPECT_EQ(pragma(full, "trusted_schema"), "0");
    Database normal = open({Durability::Normal, false});
    EXPECT_EQ(pragma(normal, "synchronous"), "1");
    EXPECT_EQ(pragma(normal, "secure_delete"), "1");
}

TEST_F(DatabaseTest, FilesArePrivateWhateverTheUmask) {
    const mode_t before = ::umask(0);
    {
        Database database = open();
        ASSERT_OK(database.execute("CREATE TABLE t (x)"));
        EXPECT_EQ(modeOf(path()), 0600U);
        EXPECT_EQ(modeOf(path().string() + "-wal"), 0600U);
        EXPECT_EQ(modeOf(path().string() + "-shm"), 0600U);
    }
    ::chmod(path().c_str(), 0644);
    {
        Database database = open();
        ASSERT_OK(database.execute("INSERT INTO t VALUES (1)"));
        EXPECT_EQ(modeOf(path()), 0600U);
        EXPECT_EQ(modeOf(path().string() + "-wal"), 0600U);
    }
    ::umask(before);
}

TEST_F(DatabaseTest, ValuesComeBackAsTheyWere) {
    Database database = open();
    ASSERT_OK(database.execute("CREATE TABLE t (a INTEGER, b TEXT, c BLOB, d TEXT, e BLOB, f)"));
    auto insert = database.prepare("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)");
    ASSERT_TRUE(insert.ok());
    const Bytes blob{0x00, 0xff, 0x00};
    const std::string text("nul \0 inside", 12);
    insert->bind(1, std::int64_t{-9'000'000'000'000'000'000})
        .bind(2, text)
        .bind(3, ByteView(blob))
        .bind(4, std::string_view())
        .bind(5, ByteView())
        .bindNull(6);
    ASSERT_OK(insert->run());
    EXPECT_EQ(database.lastInsertId(), 1);
    EXPECT_EQ(database.changes(), 1);

    auto query = database.prepare("SELECT * FROM t");
    ASSERT_TRUE(query.ok() && *query->step());
    EXPECT_EQ(query->integer(0), -9'000'000'000'000'000'000);
    EXPECT_EQ(query->text(1), text);
    EXPECT_EQ(query->blob(2), blob);
    EXPECT_FALSE(query->isNull(3));
    EXPECT_EQ(query->text(3), "");
    EXPECT_FALSE(query->isNull(4));
    EXPECT_TRUE(query->blob(4).empty());
    EXPECT_TRUE(query->isNull(5));
    EXPECT_TRUE(query->isNull(99));
    EXPECT_EQ(*query->step(), false);
}

TEST_F(DatabaseTest, ResetLeavesNoValueBound) {
    Database database = open();
    ASSERT_OK(database.execute("CREATE TABLE t (x TEXT NOT NULL)"));
    auto insert = database.prepare("INSERT INTO t VALUES (?)");
    ASSERT_TRUE(insert.ok());
    ASSERT_OK(insert->bind(1, "first").run());
    EXPECT_EQ(insert->run().error().code, "storage.failed");
    ASSERT_OK(insert->bind(1, "second").run());
    EXPECT_EQ(countRows(database), 2);
}

TEST_F(DatabaseTest, WrongStatementsAreErrorsThatNameTheFile) {
    Database database = open();
    const auto syntax = database.prepare("SELEKT 1");
    ASSERT_FALSE(syntax.ok());
    EXPECT_EQ(syntax.error().code, "storage.failed");
    EXPECT_NE(syntax.error().message.find(path().string()), std::string::npos);
    EXPECT_FALSE(database.prepare("SELECT 1; SELECT 2").ok());
    EXPECT_FALSE(database.prepare("").ok());
    EXPECT_FALSE(database.execute("INSERT INTO missing VALUES (1)").ok());

    auto query = database.prepare("SELECT ?");
    ASSERT_TRUE(query.ok());
    EXPECT_EQ(query->bind(2, "no such parameter").step().error().code, "storage.failed");
    EXPECT_EQ(*query->bind(1, "x").step(), true);
}

TEST_F(DatabaseTest, ForeignKeysHold) {
    Database database = open();
    ASSERT_OK(
        database.execute("CREATE TABLE p (id INTEGER PRIMARY KEY);"
                         "CREATE TABLE c (p INTEGER REFERENCES p (id))"));
    EXPECT_FALSE(database.execute("INSERT INTO c VALUES (1)").ok());
}

// --- Migrations ----------------------------------------------------------------------------------

TEST_F(DatabaseTest, MigrationsRunOnceAndInOrder) {
    {
        Database database = open();
        ASSERT_OK(database.migrate({"CREATE TABLE t (x)"}));
        ASSERT_OK(database.migrate({"CREATE TABLE t (x)"}));
        EXPECT_EQ(pragma(database, "user_version"), "1");
    }
    Database database = open();
    ASSERT_OK(database.migrate({"CREATE TABLE t (x)", "ALTER TABLE t ADD y",
                                "INSERT INTO t VALUES (1, 2); INSERT INTO t VALUES (3, 4)"}));
    EXPECT_EQ(pragma(database, "user_version"), "3");
    EXPECT_EQ(countRows(database), 2);
}

TEST_F(DatabaseTest, AFailedMigrationLeavesTheOneBefore) {
    Database database = open();
    const std::string_view first = "CREATE TABLE t (x)";
    EXPECT_FALSE(
        database.migrate({first, "INSERT INTO t VALUES (1); INSERT INTO none VALUES (1)"}).ok());
    EXPECT_EQ(pragma(database, "user_version"), "1");
    EXPECT_EQ(countRows(database), 0);
    ASSERT_OK(database.migrate({first, "INSERT INTO t VALUES (1)"}));
    EXPECT_EQ(countRows(database), 1);
}

TEST_F(DatabaseTest, AFileOfANewerProgramIsRefused) {
    Database database = open();
    ASSERT_OK(database.migrate({"CREATE TABLE t (x)", "CREATE TABLE u (x)"}));
    const auto outcome = database.migrate({"CREATE TABLE t (x)"});
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, "storage.newer_version");
    EXPECT_NE(outcome.error().message.find(path().string()), std::string::npos);
    ASSERT_OK(database.execute("PRAGMA user_version = -1"));
    EXPECT_EQ(database.migrate({}).error().code, "storage.newer_version");
}

// --- Transactions --------------------------------------------------------------------------------

TEST_F(DatabaseTest, ATransactionWithoutCommitIsRolledBack) {
    Database database = open();
    ASSERT_OK(database.execute("CREATE TABLE t (x)"));
    {
        auto transaction = Transaction::begin(database);
        ASSERT_TRUE(transaction.ok());
        ASSERT_OK(database.execute("INSERT INTO t VALUES (1)"));
        EXPECT_EQ(countRows(database), 1);
        EXPECT_FALSE(Transaction::begin(database).ok());
    }
    EXPECT_EQ(countRows(database), 0);
    {
        auto transaction = Transaction::begin(database);
        ASSERT_TRUE(transaction.ok());
        ASSERT_OK(database.execute("INSERT INTO t VALUES (1)"));
        Transaction moved = std::move(*transaction);
        ASSERT_OK(moved.commit());
    }
    Database again = open();
    EXPECT_EQ(countRows(again), 1);
}

TEST_F(DatabaseTest, TwoWritersAtOnceGetBusy) {
    Database first = open();
    Database second = open();
    ASSERT_OK(second.execute("PRAGMA busy_timeout = 0"));
    auto transaction = Transaction::begin(first);
    ASSERT_TRUE(transaction.ok());
    const auto refused = Transaction::begin(second);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "storage.busy");
    EXPECT_TRUE(refused.error().retryable);
}

TEST_F(DatabaseTest, OpeningTwiceInOneProcessKeepsTheLocks) {
    // Closing any descriptor of a file drops the process's locks on it; open() must not do that.
    Database first = open();
    ASSERT_OK(first.execute("CREATE TABLE t (x); INSERT INTO t VALUES (1)"));
    open();
    std::ifstream locks("/proc/locks");
    struct stat status {};
    ASSERT_EQ(::stat(path().c_str(), &status), 0);
    const std::string inode = ":" + std::to_string(status.st_ino) + " ";
    bool held = false;
    for (std::string line; std::getline(locks, line);) {
        held = held || line.find(inode) != std::string::npos;
    }
    EXPECT_TRUE(held);
}

// --- What disks do -------------------------------------------------------------------------------

TEST_F(DatabaseTest, AFullDiskIsNamedAndChangesNothing) {
    Database database = open();
    ASSERT_OK(database.execute("CREATE TABLE t (x BLOB)"));
    ASSERT_OK(database.execute("PRAGMA max_page_count = 8"));
    auto transaction = Transaction::begin(database);
    ASSERT_TRUE(transaction.ok());
    const auto outcome = database.execute("INSERT INTO t VALUES (zeroblob(1000000))");
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, "storage.disk_full");
    EXPECT_TRUE(outcome.error().retryable);
    EXPECT_NE(outcome.error().message.find(path().string()), std::string::npos);
}

TEST_F(DatabaseTest, AFileThatIsNoDatabaseIsCorrupt) {
    ASSERT_OK(writeFileAtomically(path(), asBytes(std::string(4096, 'x'))));
    const auto outcome = Database::open(path());
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, "storage.corrupt");
    EXPECT_NE(outcome.error().message.find(path().string()), std::string::npos);
}

TEST_F(DatabaseTest, ADamagedPageIsFoundAtOpen) {
    {
        Database database = open();
        ASSERT_OK(database.execute("CREATE TABLE t (x TEXT)"));
        for (int i = 0; i < 200; ++i) {
            auto insert = database.prepare("INSERT INTO t VALUES (?)");
            ASSERT_TRUE(insert.ok());
            ASSERT_OK(insert->bind(1, std::string(200, 'a')).run());
        }
    }
    auto content = readFile(path(), 1U << 20U);
    ASSERT_TRUE(content.ok());
    ASSERT_GT(content->size(), 4U * 4096U);
    std::fill(content->begin() + 2 * 4096, content->begin() + 3 * 4096, std::uint8_t{0xa5});
    ASSERT_OK(writeFileAtomically(path(), *content));
    const auto outcome = Database::open(path());
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, "storage.corrupt");
}

TEST_F(DatabaseTest, ACutFileIsRefused) {
    {
        Database database = open();
        ASSERT_OK(database.execute("CREATE TABLE t (x); CREATE TABLE u (x); CREATE TABLE v (x)"));
    }
    fs::resize_file(path(), fs::file_size(path()) / 2);
    const auto outcome = Database::open(path());
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, "storage.corrupt");
}

TEST_F(DatabaseTest, AMissingFolderAndAReadOnlyFileAreNamed) {
    const auto missing = Database::open(m_folder / "missing" / "node.db");
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().code, "storage.readonly");
    EXPECT_EQ(Database::open(path(), {Durability::Full, true}).error().code, "storage.readonly");

    { ASSERT_OK(open().execute("CREATE TABLE t (x)")); }
    Database reader = open({Durability::Full, true});
    EXPECT_EQ(countRows(reader), 0);
    EXPECT_EQ(reader.execute("INSERT INTO t VALUES (1)").error().code, "storage.readonly");
}

TEST_F(DatabaseTest, AnEmptyPathIsAPrivateDatabaseInMemory) {
    auto first = Database::open({});
    auto second = Database::open({});
    ASSERT_TRUE(first.ok() && second.ok());
    ASSERT_OK(first->migrate({"CREATE TABLE t (x)", "INSERT INTO t VALUES (1)"}));
    EXPECT_EQ(countRows(*first), 1);
    EXPECT_FALSE(second->prepare("SELECT * FROM t").ok());
    EXPECT_TRUE(fs::is_empty(m_folder));
}

// --- Deletion ------------------------------------------------------------------------------------

TEST_F(DatabaseTest, DeletedContentIsInNoFileAfterErase) {
    const std::string canary = "canary-5d2f1c7790e14a6b";
    const auto found = [&] {
        for (const char* suffix : {"", "-wal"}) {
            const auto content = readFile(path().string() + suffix, 1U << 24U);
            if (content.ok() && asText(*content).find(canary) != std::string_view::npos)
                return true;
        }
        return false;
    };
    Database database = open();
    ASSERT_OK(database.execute("CREATE TABLE t (x TEXT)"));
    auto insert = database.prepare("INSERT INTO t VALUES (?)");
    ASSERT_TRUE(insert.ok());
    for (int i = 0; i < 100; ++i) ASSERT_OK(insert->bind(1, canary + std::string(300, 'z')).run());
    EXPECT_TRUE(found());
    ASSERT_OK(database.execute("DELETE FROM t"));
    ASSERT_OK(database.eraseDeleted());
    EXPECT_FALSE(found());
    EXPECT_EQ(fs::file_size(path().string() + "-wal"), 0U);
}

TEST_F(DatabaseTest, EraseSaysSoWhenAReaderHoldsTheLog) {
    Database writer = open();
    ASSERT_OK(writer.execute("PRAGMA busy_timeout = 0"));
    ASSERT_OK(writer.execute("CREATE TABLE t (x); INSERT INTO t VALUES (1), (2)"));
    Database reader = open();
    auto query = reader.prepare("SELECT x FROM t");
    ASSERT_TRUE(query.ok() && *query->step());
    ASSERT_OK(writer.execute("DELETE FROM t"));
    EXPECT_EQ(writer.eraseDeleted().error().code, "storage.busy");
    query->reset();
    ASSERT_OK(writer.eraseDeleted());
}

}  // namespace
}  // namespace stacknet::storage
