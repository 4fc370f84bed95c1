#include "core/auth/audit_log.h"

#include <gtest/gtest.h>

#include "core/auth/api_key_format.h"

namespace stacknet::auth {
namespace {

class AuditLogTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto opened = storage::Database::open("");
        ASSERT_TRUE(opened.ok());
        m_database = std::make_unique<storage::Database>(std::move(opened).value());
        ASSERT_TRUE(m_database->migrate({auditMigration(), auditTimeMigration()}).ok());
    }
    void add(const std::string& detail) {
        ASSERT_TRUE(appendAudit(*m_database, {0, 5, "operator", "tried", "x", detail}).ok());
    }
    std::unique_ptr<storage::Database> m_database;
};

TEST_F(AuditLogTest, KeepsWhoWhatAndWhenNewestFirst) {
    add("one");
    add("two");
    add("three");
    auto entries = readAudit(*m_database, 0, 2);
    ASSERT_TRUE(entries.ok());
    ASSERT_EQ(entries->size(), 2U);
    EXPECT_EQ((*entries)[0], (AuditEntry{3, 5, "operator", "tried", "x", "three"}));
    EXPECT_EQ((*entries)[1].detail, "two");
    EXPECT_EQ((*readAudit(*m_database, 2, 10))[0].detail, "one");
}

TEST_F(AuditLogTest, RowsCanNeitherChangeNorGo) {
    add("one");
    EXPECT_FALSE(m_database->execute("UPDATE audit SET detail='other'").ok());
    EXPECT_FALSE(m_database->execute("DELETE FROM audit").ok());
    EXPECT_FALSE(m_database->execute("DELETE FROM audit WHERE number=1").ok());
    EXPECT_EQ((*readAudit(*m_database, 0, 10))[0].detail, "one");
}

TEST_F(AuditLogTest, HoldsTheNewestHundredThousand) {
    EXPECT_NE(auditMigration().find("- " + std::to_string(kAuditRowsMax) + " "),
              std::string_view::npos);
    ASSERT_TRUE(m_database
                    ->execute("INSERT INTO audit(number, time_ms, actor, action, subject, detail)"
                              "VALUES(1,1,'','','','old'),(2,1,'','','','old'),"
                              "(100001,1,'','','','new')")
                    .ok());
    EXPECT_FALSE(m_database->execute("DELETE FROM audit WHERE number=2").ok());
    add("next");
    auto entries = readAudit(*m_database, 0, 10);
    ASSERT_EQ(entries->size(), 2U);
    EXPECT_EQ((*entries)[1].number, 100'001);
}

TEST_F(AuditLogTest, HoldsNoKeyAndNoLongText) {
    SystemRng rng;
    const std::string key(generateApiKey(KeyEnvironment::Live, rng).exposeText());
    add("key " + key + " and " + key + ".");
    add(std::string(500, 'x'));
    add(std::string(199, 'x') + "\xc3\xa9");
    auto entries = readAudit(*m_database, 0, 10);
    EXPECT_EQ((*entries)[2].detail, "key gk_*** and gk_***.");
    EXPECT_EQ((*entries)[1].detail.size(), 200U);
    EXPECT_EQ((*entries)[0].detail.size(), 199U);
}

class AuditPageTest : public AuditLogTest {
protected:
    void SetUp() override {
        AuditLogTest::SetUp();
        // Two entries of one millisecond, and a clock that was set back once.
        put(10, "operator", "key_created", "k1", "laptop");
        put(20, "operator", "key_revoked", "k1", "");
        put(20, "eip155:1:0xAb", "session_started", "s1", "Firefox on Linux");
        put(15, "system", "session_ended", "s1", "idle");
        put(30, "operator", "bridge_client_put", "shop", "https://shop.example");
    }
    void put(std::int64_t timeMs, const char* actor, const char* action, const char* subject,
             const char* detail) {
        ASSERT_TRUE(appendAudit(*m_database, {0, timeMs, actor, action, subject, detail}).ok());
    }
    std::vector<std::int64_t> numbers(const AuditQuery& query) {
        auto page = pageAudit(*m_database, query);
        EXPECT_TRUE(page.ok()) << (page.ok() ? "" : page.error().message);
        std::vector<std::int64_t> found;
        if (page.ok()) {
            for (const AuditEntry& entry : *page) found.push_back(entry.number);
        }
        return found;
    }
    using Numbers = std::vector<std::int64_t>;
    using Column = AuditFilter::Column;
    using Is = AuditFilter::Test;
};

TEST_F(AuditPageTest, GoesByTimeThenNumberInBothDirections) {
    AuditQuery query;
    EXPECT_EQ(numbers(query), (Numbers{5, 3, 2, 4, 1}));
    query.descending = false;
    EXPECT_EQ(numbers(query), (Numbers{1, 4, 2, 3, 5}));
}

TEST_F(AuditPageTest, TextsOrderThenTimeThenNumber) {
    AuditQuery query;
    query.sort = Column::Actor;
    query.descending = false;
    EXPECT_EQ(numbers(query), (Numbers{3, 1, 2, 5, 4}));
    query.descending = true;
    EXPECT_EQ(numbers(query), (Numbers{4, 5, 2, 1, 3}));
    query.sort = Column::Action;
    EXPECT_EQ(numbers(query), (Numbers{3, 4, 2, 1, 5}));
}

TEST_F(AuditPageTest, PagesJoinWithoutAGapOrARepeat) {
    for (const bool descending : {true, false}) {
        for (const auto sort :
             {Column::Time, Column::Actor, Column::Action, Column::Subject, Column::Detail}) {
            AuditQuery query;
            query.sort = sort;
            query.descending = descending;
            query.limit = 1'000;
            const Numbers whole = numbers(query);
            EXPECT_EQ(whole.size(), 5U);
            for (std::size_t limit = 1; limit <= 5; ++limit) {
                Numbers joined;
                query.limit = limit;
                query.after.reset();
                while (true) {
                    auto page = pageAudit(*m_database, query);
                    ASSERT_TRUE(page.ok());
                    if (page->empty()) break;
                    for (const AuditEntry& entry : *page) joined.push_back(entry.number);
                    const AuditEntry& last = page->back();
                    query.after = AuditPlace{last.timeMs, last.number, auditText(last, sort)};
                }
                EXPECT_EQ(joined, whole) << limit;
            }
        }
    }
}

TEST_F(AuditPageTest, FiltersHoldTogether) {
    const auto by = [&](std::vector<AuditFilter> filters, std::string text = {}) {
        AuditQuery query;
        query.filters = std::move(filters);
        query.text = std::move(text);
        const Numbers found = numbers(query);
        EXPECT_EQ(static_cast<std::int64_t>(found.size()), *countAudit(*m_database, query));
        return found;
    };
    EXPECT_EQ(by({{Column::Actor, Is::Is, "operator"}}), (Numbers{5, 2, 1}));
    EXPECT_EQ(by({{Column::Actor, Is::IsNot, "operator"}}), (Numbers{3, 4}));
    EXPECT_EQ(by({{Column::Action, Is::Contains, "SESSION"}}), (Numbers{3, 4}));
    EXPECT_EQ(by({{Column::Time, Is::AtLeast, "", 20}}), (Numbers{5, 3, 2}));
    EXPECT_EQ(by({{Column::Time, Is::AtMost, "", 15}}), (Numbers{4, 1}));
    EXPECT_EQ(by({{Column::Subject, Is::Is, "k1"}, {Column::Time, Is::AtMost, "", 10}}),
              (Numbers{1}));
    EXPECT_EQ(by({}, "FIREFOX"), (Numbers{3}));
    EXPECT_EQ(by({}, "operatorkey"), (Numbers{})) << "a match never runs over two columns";
    EXPECT_EQ(by({{Column::Detail, Is::Contains, "%"}}), (Numbers{})) << "no wildcards";
    EXPECT_EQ(by({{Column::Actor, Is::Is, "x' OR '1'='1"}}), (Numbers{}));
}

TEST_F(AuditPageTest, RefusesWhatAColumnDoesNotTakeAndBoundsTheRest) {
    const auto code = [&](std::vector<AuditFilter> filters) {
        AuditQuery query;
        query.filters = std::move(filters);
        auto page = pageAudit(*m_database, query);
        auto count = countAudit(*m_database, query);
        EXPECT_EQ(page.ok(), count.ok());
        return page.ok() ? std::string() : page.error().code;
    };
    EXPECT_EQ(code({{Column::Time, Is::Contains, "1"}}), "auth.bad_query");
    EXPECT_EQ(code({{Column::Actor, Is::AtLeast, "a"}}), "auth.bad_query");
    EXPECT_EQ(code(std::vector<AuditFilter>(kAuditFiltersMax, {Column::Actor, Is::IsNot, "x"})),
              "");
    EXPECT_EQ(code(std::vector<AuditFilter>(kAuditFiltersMax + 1, {Column::Actor, Is::IsNot, "x"})),
              "auth.bad_query");
    AuditQuery query;
    query.limit = 1'000'000;
    for (int i = 0; i < 1'100; ++i) put(40 + i, "operator", "tried", "x", "");
    EXPECT_EQ(numbers(query).size(), 1'000U);
}

TEST_F(AuditPageTest, PagesByTheIndexOfTime) {
    auto plan = m_database->prepare(
        "EXPLAIN QUERY PLAN SELECT number FROM audit WHERE 1 AND (time_ms,number)<(5,5)"
        " ORDER BY time_ms DESC, number DESC LIMIT 10");
    ASSERT_TRUE(plan.ok());
    ASSERT_TRUE(*plan->step());
    EXPECT_NE(plan->text(3).find("audit_time"), std::string::npos) << plan->text(3);
    EXPECT_FALSE(*plan->step()) << "nothing is sorted";
}

}  // namespace
}  // namespace stacknet::auth
