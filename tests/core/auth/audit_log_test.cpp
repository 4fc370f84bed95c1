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
        ASSERT_TRUE(m_database->migrate({auditMigration()}).ok());
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

}  // namespace
}  // namespace stacknet::auth
