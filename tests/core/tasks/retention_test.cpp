#include "core/tasks/retention.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <set>

#include "core/auth/api_key_store.h"
#include "core/auth/auth_database.h"
#include "core/storage/database.h"
#include "core/tasks/task_store.h"

namespace stacknet::tasks {
namespace {

namespace fs = std::filesystem;

TEST(RetentionTable, EveryRowIsWholeAndNamedOnce) {
    std::set<std::string_view> names;
    for (const DataClass& row : kDataClasses) {
        EXPECT_TRUE(names.insert(row.name).second) << row.name << " twice";
        for (const auto text : {row.what, row.where, row.period, row.why, row.who}) {
            EXPECT_FALSE(text.empty()) << row.name;
            EXPECT_EQ(text.find('\n'), std::string_view::npos) << row.name;
        }
        EXPECT_EQ(findDataClass(row.name), &row);
    }
    EXPECT_EQ(findDataClass("nothing"), nullptr);
}

TEST(RetentionTable, HoldsTheRowsOfTheSeedAsItSaysThem) {
    // Seed, "Data Handling": five kinds of data.
    EXPECT_EQ(findDataClass("prompts_responses")->method, DeletionMethod::Discarded);
    EXPECT_EQ(findDataClass("usage_metrics")->method, DeletionMethod::Discarded);
    EXPECT_EQ(findDataClass("paperwork")->method, DeletionMethod::Never);
    EXPECT_NE(findDataClass("rack_content")->who.find("user"), std::string_view::npos);
    EXPECT_EQ(findDataClass("memory")->method, DeletionMethod::KeyDestroyed);
    EXPECT_EQ(kSettledDays, 90U);
    EXPECT_NE(findDataClass("task_records")->period.find("90 days"), std::string_view::npos);
    EXPECT_NE(findDataClass("task_records")->period.find("30 days"), std::string_view::npos);
    EXPECT_NE(findDataClass("task_records")->period.find("7 days"), std::string_view::npos);
    EXPECT_NE(findDataClass("logs")->period.find("30 days"), std::string_view::npos);
    EXPECT_EQ(kUnsettledDays, 30U);
    EXPECT_EQ(kFailedDays, 7U);
    EXPECT_EQ(kLogDays, 30U);
}

TEST(RetentionTable, EveryStoreHasAClass) {
    std::set<std::string_view> used;
    for (const DataStore& store : kDataStores) {
        ASSERT_NE(findDataClass(store.dataClass), nullptr) << store.file;
        used.insert(store.dataClass);
    }
    // What is in no file, or in none of the data directory.
    const std::set<std::string_view> elsewhere{"prompts_responses", "tool_work", "receipts",
                                               "exports", "spot_check_inputs"};
    for (const DataClass& row : kDataClasses) {
        EXPECT_NE(used.contains(row.name), elsewhere.contains(row.name)) << row.name;
    }
}

TEST(RetentionTable, PatternsMeanWhatTheySay) {
    EXPECT_TRUE(matchesStore("tasks.db", "tasks.db"));
    EXPECT_FALSE(matchesStore("tasks.db", "tasks.db2"));
    EXPECT_FALSE(matchesStore("tasks.db", "x/tasks.db"));
    EXPECT_TRUE(matchesStore("keys/*.snkey", "keys/ab.snkey"));
    EXPECT_FALSE(matchesStore("keys/*.snkey", "keys/ab.snkey.bak"));
    EXPECT_FALSE(matchesStore("keys/*.snkey", "keys/a/b.snkey"));
    EXPECT_TRUE(matchesStore("rack/**", "rack/a/b/c"));
    EXPECT_FALSE(matchesStore("rack/**", "rackets/a"));
    EXPECT_TRUE(matchesStore("inference/*", "inference/devices"));
    EXPECT_FALSE(matchesStore("inference/*", "inference/a/b"));
}

class StoresTest : public testing::Test {
protected:
    StoresTest() {
        std::string name = (fs::temp_directory_path() / "stacknet-stores-XXXXXX").string();
        EXPECT_NE(::mkdtemp(name.data()), nullptr);
        m_folder = name;
    }
    ~StoresTest() override { fs::remove_all(m_folder); }
    void write(const std::string& name, std::string_view content = "x") {
        fs::create_directories((m_folder / name).parent_path());
        std::ofstream(m_folder / name, std::ios::binary) << content;
    }
    storage::Database database(const std::string& name, std::string_view sql) {
        auto opened = storage::Database::open(m_folder / name);
        EXPECT_TRUE(opened.ok() && opened->execute(sql).ok());
        return std::move(opened).value();
    }
    std::vector<std::string> unnamed() {
        const auto found = unnamedStores(m_folder);
        EXPECT_TRUE(found.ok()) << (found.ok() ? "" : found.error().message);
        return found.ok() ? *found : std::vector<std::string>{};
    }
    fs::path m_folder;
};

using Names = std::vector<std::string>;

TEST_F(StoresTest, FilesAndTablesThatNoRowNamesAreFound) {
    write("node.json");
    write("keys/ab.snkey");
    write("sandbox/images/a/b/c");
    EXPECT_EQ(unnamed(), Names{});
    write("history.txt");
    write("keys/ab.txt");
    const auto tasks = database("tasks.db", "CREATE TABLE task (x); CREATE TABLE prompt (x)");
    const auto other = database("other.db", "CREATE TABLE t (x)");
    EXPECT_EQ(unnamed(), (Names{"history.txt", "keys/ab.txt", "other.db: t", "tasks.db: prompt"}));
}

TEST_F(StoresTest, WhatReplacesANamedFileBelongsToItsClass) {
    write("node.json.aB3dE9");
    write("keys/ab.snkey.000000");
    EXPECT_EQ(unnamed(), Names{});
    write("history.txt.aB3dE9");
    write("node.json.aB3dE");
    write("node.json.aB_dE9");
    EXPECT_EQ(unnamed(), (Names{"history.txt.aB3dE9", "node.json.aB3dE", "node.json.aB_dE9"}));
}

/// Whether another process would be kept from writing to the file.
bool isLocked(const fs::path& file) {
    const pid_t child = ::fork();
    if (child == 0) {
        const int descriptor = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        const bool asked = descriptor >= 0 && ::fcntl(descriptor, F_GETLK, &lock) == 0;
        ::_exit(!asked ? 2 : lock.l_type == F_UNLCK ? 0 : 1);
    }
    int status = 0;
    EXPECT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) < 2);
    return WEXITSTATUS(status) == 1;
}

TEST_F(StoresTest, LookingDropsNoLockOfADatabaseThatIsOpen) {
    const auto tasks = database("tasks.db", "CREATE TABLE task (x); INSERT INTO task VALUES (1)");
    ASSERT_TRUE(isLocked(m_folder / "tasks.db"));
    EXPECT_EQ(unnamed(), Names{});
    EXPECT_TRUE(isLocked(m_folder / "tasks.db"));
}

TEST_F(StoresTest, AFullTextIndexIsNeverNamed) {
    // FTS5 keeps fragments of deleted texts until it is optimised, whatever secure_delete says.
    const auto memory = database("memory.db",
                                 "CREATE TABLE record (x); CREATE VIRTUAL TABLE words USING "
                                 "fts5(text)");
    const Names found = unnamed();
    ASSERT_FALSE(found.empty());
    EXPECT_NE(std::find(found.begin(), found.end(), "memory.db: virtual table words"), found.end());
}

TEST_F(StoresTest, ALogWithoutItsDatabaseIsFound) {
    write("tasks.db-wal");
    EXPECT_EQ(unnamed(), Names{"tasks.db-wal"});
    const auto tasks = database("tasks.db", "CREATE TABLE task (x)");
    EXPECT_EQ(unnamed(), Names{});
}

TEST_F(StoresTest, LinksAreNotFollowed) {
    fs::create_directory_symlink("/proc/self", m_folder / "elsewhere");
    EXPECT_EQ(unnamed(), Names{"elsewhere"});
}

TEST_F(StoresTest, AFolderThatIsNotThereIsAnError) {
    EXPECT_FALSE(unnamedStores(m_folder / "missing").ok());
}

/// The stores of the product, opened as the engine opens them: a new table needs a row.
TEST_F(StoresTest, TheTablesOfTheModulesAreNamed) {
    ManualClock clock;
    SystemRng rng;
    const auto tasks = TaskStore::open(m_folder / "tasks.db", 1);
    const auto login = auth::AuthDatabase::open(m_folder / "login.db");
    const auto access =
        auth::ApiKeyStore::open(m_folder / "access.db", m_folder / "access.pepper", clock, rng);
    ASSERT_TRUE(tasks.ok() && login.ok() && access.ok());
    EXPECT_EQ(unnamed(), Names{});
}

}  // namespace
}  // namespace stacknet::tasks
