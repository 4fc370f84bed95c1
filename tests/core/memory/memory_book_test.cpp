#include "core/memory/memory_book.h"

#include <sqlite3.h>

#include <set>

#include "tests/core/memory/memory_fixture.h"

namespace stacknet::memory {
namespace {

using namespace test;

TEST_F(MemoryTest, NothingIsReachedWithoutASession) {
    EXPECT_EQ(m_book->list(kAlice, {}, 0, 10).error().code, "memory.locked");
    EXPECT_EQ(m_book->add(kAlice, entryOf("x"), std::nullopt).error().code, "memory.locked");
    EXPECT_EQ(m_book->recall(kAlice, {}).error().code, "memory.locked");
    EXPECT_EQ(m_book->snapshot(kAlice).error().code, "memory.locked");
    EXPECT_EQ(m_book->all(kAlice).error().code, "memory.locked");
    EXPECT_EQ(m_book->forget(kAlice).error().code, "memory.not_found");
}

TEST_F(MemoryTest, IsThereAgainAfterARestart) {
    open(kAlice);
    const EntryId first = add(kAlice, "I work at a harbour.", "work", "cranes");
    add(kAlice, "I prefer tea.");
    reopen();
    EXPECT_EQ(m_book->read(kAlice, first).error().code, "memory.locked");
    open(kAlice);
    const auto entry = m_book->read(kAlice, first);
    ASSERT_TRUE(entry.ok());
    EXPECT_EQ(entry->text.exposeText(), "I work at a harbour.");
    EXPECT_EQ(entry->district, District::Facts);
    EXPECT_EQ(entry->scope.city.exposeText(), "cranes");
    EXPECT_EQ(m_book->all(kAlice)->size(), 2U);
}

TEST_F(MemoryTest, AccountsSeeTheirOwnOnly) {
    open(kAlice);
    const EntryId id = add(kAlice, "I work at a harbour.");
    open(kBob);
    EXPECT_TRUE(m_book->all(kBob)->empty());
    EXPECT_EQ(m_book->read(kBob, id).error().code, "memory.not_found");
    EXPECT_EQ(m_book->remove(kBob, id).error().code, "memory.not_found");
    EXPECT_EQ(recall(kBob, "harbour").used, 0U);
    ASSERT_TRUE(m_book->snapshot(kAlice).ok());
    const std::string cid = m_book->snapshots(kAlice)->front().cid;
    EXPECT_TRUE(m_book->snapshots(kBob)->empty());
    EXPECT_EQ(m_book->snapshotCar(kBob, cid).error().code, "memory.not_found");
    EXPECT_EQ(m_book->snapshotFiles(kBob, cid).error().code, "memory.not_found");
    // Nor is the same account's under another Stack the same memory.
    EXPECT_EQ(m_book->read({kAlice.account, "stack"}, id).error().code, "memory.locked");
    ASSERT_TRUE(m_book->forget(kBob).ok());
    EXPECT_EQ(m_book->all(kAlice)->size(), 1U);
}

TEST_F(MemoryTest, SessionsEndIdleAndInAnyCase) {
    open(kAlice);
    m_clock.advanceMs(m_limits.idleMs - 1);
    EXPECT_TRUE(m_book->all(kAlice).ok());
    m_clock.advanceMs(m_limits.idleMs);
    EXPECT_EQ(m_book->all(kAlice).error().code, "memory.locked");
    open(kAlice);
    for (std::int64_t passed = 0; passed < m_limits.absoluteMs - m_limits.idleMs / 2;
         passed += m_limits.idleMs / 2) {
        ASSERT_TRUE(m_book->all(kAlice).ok());
        m_clock.advanceMs(m_limits.idleMs / 2);
    }
    m_clock.advanceMs(m_limits.idleMs / 2);
    EXPECT_EQ(m_book->all(kAlice).error().code, "memory.locked");
    EXPECT_EQ(m_book->openSessions(), 0U);
    open(kAlice);
    EXPECT_TRUE(m_book->close(kAlice));
    EXPECT_FALSE(m_book->close(kAlice));
    EXPECT_EQ(m_book->all(kAlice).error().code, "memory.locked");
}

TEST_F(MemoryTest, AskingForASessionDoesNotKeepItOpen) {
    open(kAlice);
    m_clock.advanceMs(m_limits.idleMs / 2);
    EXPECT_EQ(m_book->session(kAlice)->idleLeftMs, m_limits.idleMs / 2);
    m_clock.advanceMs(m_limits.idleMs / 2);
    EXPECT_EQ(m_book->session(kAlice).error().code, "memory.locked");
}

TEST_F(MemoryTest, SessionsAreBounded) {
    m_limits.sessionsMax = 1;
    reopen();
    open(kAlice);
    auto keys = MemoryKeys::create(secretOf("correct horse"), kQuickCost, m_rng);
    EXPECT_EQ(m_book->open(kBob, std::move(*keys), true).error().code, "memory.busy");
    EXPECT_TRUE(m_book->close(kAlice));
    open(kBob);
}

TEST_F(MemoryTest, PagesByDistrictAndScope) {
    open(kAlice);
    for (int index = 0; index < 5; ++index) {
        add(kAlice, "I prefer thing " + std::to_string(index) + ".", "work");
    }
    add(kAlice, "I work at a harbour.", "personal", "boats");
    EntryFilter filter;
    filter.district = District::Preferences;
    const auto first = m_book->list(kAlice, filter, 0, 3);
    ASSERT_EQ(first->entries.size(), 3U);
    EXPECT_EQ(first->entries[0].text.exposeText(), "I prefer thing 4.");
    const auto second = m_book->list(kAlice, filter, first->next, 3);
    ASSERT_EQ(second->entries.size(), 2U);
    EXPECT_EQ(second->entries[1].text.exposeText(), "I prefer thing 0.");
    EXPECT_EQ(second->next, 0U);
    EntryFilter city;
    city.city = SecretBytes::copyOf("boats");
    EXPECT_EQ(m_book->list(kAlice, city, 0, 100)->entries.size(), 1U);
    EntryFilter state;
    state.state = SecretBytes::copyOf("work");
    EXPECT_EQ(m_book->list(kAlice, state, 0, 100)->entries.size(), 5U);
}

TEST_F(MemoryTest, ExplicitDistrictWins) {
    open(kAlice);
    EXPECT_EQ(m_book->add(kAlice, entryOf("I prefer tea."), District::Advice)->district,
              District::Advice);
    EXPECT_EQ(m_book->add(kAlice, entryOf("I prefer tea."), std::nullopt)->district,
              District::Preferences);
    EXPECT_EQ(m_book->add(kAlice, entryOf("Something else"), std::nullopt)->district,
              District::Facts);
}

TEST_F(MemoryTest, EditReplacesTextAndIndex) {
    open(kAlice);
    const EntryId id = add(kAlice, "I prefer tea.");
    ASSERT_TRUE(m_book->snapshot(kAlice).ok());
    const auto edited = m_book->edit(kAlice, id, SecretBytes::copyOf("I prefer coffee."),
                                     std::nullopt, std::nullopt);
    ASSERT_TRUE(edited.ok());
    EXPECT_EQ(recall(kAlice, "tea").used, 0U);
    EXPECT_EQ(recall(kAlice, "coffee").used, 1U);
    EXPECT_TRUE(m_book->snapshots(kAlice)->empty());  // it held the old text
    reopen();
    open(kAlice);
    EXPECT_EQ(m_book->read(kAlice, id)->text.exposeText(), "I prefer coffee.");
    EXPECT_EQ(m_book->edit(kAlice, id, SecretBytes(), std::nullopt, std::nullopt).error().code,
              "memory.bad_text");
}

TEST_F(MemoryTest, RecallFramesAndBounds) {
    open(kAlice);
    for (int index = 0; index < 20; ++index) {
        add(kAlice, "The harbour\nhas crane " + std::to_string(index));
    }
    const Recalled all = recall(kAlice, "harbour");
    EXPECT_EQ(all.used, kRecallEntriesMax);
    EXPECT_TRUE(all.prompt.exposeText().starts_with("Notes that this user asked"));
    EXPECT_NE(all.prompt.exposeText().find("\n- [facts] The harbour has crane 19\n"),
              std::string_view::npos);
    Recall small;
    small.question = SecretBytes::copyOf("harbour");
    small.write = false;
    for (const std::size_t limit : {std::size_t{0}, std::size_t{200}, std::size_t{400}}) {
        small.bytesMax = limit;
        const auto recalled = m_book->recall(kAlice, small);
        EXPECT_LE(recalled->prompt.size(), limit);
        EXPECT_TRUE(limit > 0 || recalled->used == 0);
    }
    for (int index = 0; index < 8; ++index) {
        add(kAlice, "boat " + std::string(kEntryTextMax - 5, 'b'));
    }
    EXPECT_LE(recall(kAlice, "boat").prompt.size(), kRecallBytesMax);
}

TEST_F(MemoryTest, RecallKeepsToItsScope) {
    open(kAlice);
    add(kAlice, "The harbour is at work", "work", "cranes");
    add(kAlice, "The harbour is at home", "personal");
    EXPECT_EQ(recall(kAlice, "harbour").used, 2U);
    EXPECT_EQ(recall(kAlice, "harbour", false, "work").used, 1U);
    EXPECT_EQ(recall(kAlice, "harbour", false, "work", "cranes").used, 1U);
    EXPECT_EQ(recall(kAlice, "harbour", false, "work", "boats").used, 0U);
}

TEST_F(MemoryTest, RecallWritesWhatRulesKnowOnce) {
    open(kAlice);
    const std::string said = "I work at a harbour. What is a crane? I prefer short answers.";
    EXPECT_EQ(recall(kAlice, said, false).written, 0U);
    EXPECT_EQ(recall(kAlice, said, true, "work").written, 2U);
    EXPECT_EQ(recall(kAlice, said, true, "work").written, 0U);
    EXPECT_EQ(recall(kAlice, said, true, "personal").written, 2U);
    const auto all = m_book->all(kAlice);
    ASSERT_EQ(all->size(), 4U);
    EXPECT_EQ((*all)[0].scope.state.exposeText(), "work");
}

/// What SQLite was asked to read of each table since the last look.
std::set<std::string> readTables;
int noteTable(void*, int action, const char* table, const char*, const char*, const char*) {
    if (action == SQLITE_READ && table != nullptr) readTables.emplace(table);
    return SQLITE_OK;
}
int watch(sqlite3* database, const char**, const struct sqlite3_api_routines*) {
    sqlite3_set_authorizer(database, &noteTable, nullptr);
    return SQLITE_OK;
}

TEST_F(MemoryTest, AnAuthorizerSeesEveryTableThatIsRead) {
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(&watch));
    reopen();
    readTables.clear();
    // A recall out of an open session reads no table at all: its entries are in memory.
    open(kAlice);
    EXPECT_TRUE(readTables.contains("memory"));
    EXPECT_TRUE(readTables.contains("memory_entry"));
    add(kAlice, "I prefer tea.");
    readTables.clear();
    EXPECT_EQ(recall(kAlice, "tea").used, 1U);
    EXPECT_TRUE(readTables.empty());
    sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&watch));
}

}  // namespace
}  // namespace stacknet::memory
