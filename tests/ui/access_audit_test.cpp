#include <gtest/gtest.h>

#include <mutex>

#include <QComboBox>

#include "tests/support/fake_history.h"
#include "tests/ui/access_fixture.h"
#include "ui/pages/access_audit_tab.h"

namespace stacknet::testing {
namespace {

const std::vector<std::string> kColumns{"time_ms", "log", "actor", "action", "subject", "detail"};

class AuditTabTest : public AccessPageTest {
protected:
    void SetUp() override {
        AccessPageTest::SetUp();
        const auto now = nowMs();
        std::vector<api::HistoryRow> rows;
        for (int i = 0; i < 450; ++i) {
            const bool key = i % 2 == 0;
            rows.push_back(
                {(key ? "keys:" : "sign_in:") + std::to_string(450 - i),
                 {std::to_string(now - i * 3'600'000LL), key ? "keys" : "sign_in", "operator",
                  key ? "key_created" : "session_ended", "subject" + std::to_string(i), "detail"}});
        }
        node.setPage("audit", [this, rows](const api::HistoryQuery& query) {
            const std::lock_guard lock(mutex);
            queries.push_back(query);
            return pageOfRows(kColumns, rows, query);
        });
        open("audit");
        ASSERT_TRUE(until([&] { return shown() > 0; }));
    }
    int shown() { return table("audit")->model()->rowCount(); }
    /// The filters of the newest query that was sent.
    std::vector<api::HistoryFilter> filters() {
        const std::lock_guard lock(mutex);
        return queries.empty() ? std::vector<api::HistoryFilter>{} : queries.back().filters;
    }
    void choose(const char* box, const QString& data) {
        auto* found = find<QComboBox>(box);
        found->setCurrentIndex(found->findData(data));
    }

    std::mutex mutex;
    std::vector<api::HistoryQuery> queries;
};

TEST_F(AuditTabTest, PagesComeAsTheyAreScrolledTo) {
    EXPECT_EQ(shown(), 200);
    EXPECT_TRUE(text("auditCount").contains(QStringLiteral("450")));
    EXPECT_EQ(cell("audit", 0, 2), QStringLiteral("API key created"));
    EXPECT_EQ(cell("audit", 1, 2), QStringLiteral("Session ended"));
    EXPECT_EQ(cell("audit", 0, 1), QStringLiteral("Operator"));
    EXPECT_EQ(cell("audit", 1, 5), QStringLiteral("Sign-in"));
    table("audit")->scrollToBottom();
    ASSERT_TRUE(until([&] { return shown() == 400; }));
    table("audit")->scrollToBottom();
    ASSERT_TRUE(until([&] { return shown() == 450; }));
}

TEST_F(AuditTabTest, FiltersAreAskedOfTheEngine) {
    choose("auditAction", QStringLiteral("key_created"));
    ASSERT_TRUE(until([&] { return text("auditCount").contains(QStringLiteral("225")); }));
    find<QComboBox>("auditSince")->setCurrentIndex(1);
    ASSERT_TRUE(until([&] { return shown() == 12; })) << "every second of 24 hours";
    EXPECT_EQ(filters().size(), 2U);
    choose("auditLog", QStringLiteral("sign_in"));
    ASSERT_TRUE(until([&] { return filters().size() == 3; }));
    ASSERT_TRUE(until([&] { return shown() == 0; }));
    find<QComboBox>("auditAction")->setCurrentIndex(0);
    find<QComboBox>("auditSince")->setCurrentIndex(0);
    ASSERT_TRUE(until([&] { return text("auditCount").contains(QStringLiteral("225")); }));
    EXPECT_EQ(cell("audit", 0, 2), QStringLiteral("Session ended"));
}

TEST_F(AuditTabTest, ActorsAndActionsHaveWords) {
    EXPECT_EQ(ui::auditActorText(QStringLiteral("system")), QStringLiteral("This node"));
    EXPECT_EQ(
        ui::auditActorText(QStringLiteral("eip155:1:0xC826324Afb154ec7143c57b04040879731401F46")),
        QStringLiteral("0xC826324A…401F46"));
    EXPECT_EQ(ui::auditActorText(QStringLiteral("key:TeavBC3ko0")),
              QStringLiteral("key:TeavBC3ko0"));
    EXPECT_EQ(ui::auditActionText(QStringLiteral("from_the_future")),
              QStringLiteral("from_the_future"));
}

TEST_F(AuditTabTest, AFailureIsSaidAndRetried) {
    node.setPage("audit", [](const api::HistoryQuery&) {
        return Result<api::HistoryPage>(
            makeError("storage.corrupt", "access.db failed its check; restore a backup."));
    });
    choose("auditLog", QStringLiteral("keys"));
    auto* retry = find<QPushButton>("auditRetry");
    ASSERT_TRUE(until([&] { return retry->isVisible(); }));
    node.setRows("audit", kColumns,
                 {{"keys:1", {"5", "keys", "operator", "key_created", "x", ""}}});
    click(retry);
    ASSERT_TRUE(until([&] { return shown() == 1; }));
}

TEST_F(AccessPageTest, AHiddenAuditTabAsksNothing) {
    int asked = 0;
    node.setPage("audit", [&asked](const api::HistoryQuery&) {
        ++asked;
        return Result<api::HistoryPage>(api::HistoryPage{});
    });
    for (int i = 0; i < 3; ++i) showSnapshot([](api::Snapshot& next) { ++next.chain.height; });
    EXPECT_TRUE(node.waitIdle());
    EXPECT_EQ(asked, 0);
}

}  // namespace
}  // namespace stacknet::testing
