#include <gtest/gtest.h>

#include <mutex>

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

#include "tests/support/fake_history.h"
#include "tests/ui/access_fixture.h"

namespace stacknet::testing {
namespace {

class AuditTabTest : public AccessPageTest {
protected:
    void SetUp() override {
        AccessPageTest::SetUp();
        const auto now = nowMs();
        std::vector<api::HistoryRow> rows;
        for (int i = 0; i < 450; ++i) {
            const bool key = i % 2 == 0;
            rows.push_back({(key ? "keys:" : "sign_in:") + std::to_string(450 - i),
                            {std::to_string(now - i * 3'600'000LL), key ? "keys" : "sign_in",
                             "operator", key ? "key_created" : "session_ended",
                             "subject" + std::to_string(i), i == 7 ? "=cmd()" : "detail"}});
        }
        node.setPage("audit", [this, rows](const api::HistoryQuery& query) {
            {
                const std::lock_guard lock(mutex);
                queries.push_back(query);
            }
            return pageOfRows({"time_ms", "log", "actor", "action", "subject", "detail"}, rows,
                              query);
        });
        open("audit");
        ASSERT_TRUE(until([&] { return table("audit")->model()->rowCount() > 0; }));
    }
    api::HistoryQuery lastQuery() {
        const std::lock_guard lock(mutex);
        return queries.empty() ? api::HistoryQuery{} : queries.back();
    }
    QString exported(int action) {
        const QString path =
            QDir::tempPath() +
            QStringLiteral("/stacknet-audit-%1").arg(QCoreApplication::applicationPid());
        ui::setSaveAsker([&](QWidget*, const QString&, const QString&) { return path; });
        find<QMenu>("auditExportMenu")->actions().at(action)->trigger();
        EXPECT_TRUE(bannerSays("auditBanner", QStringLiteral("saved to")));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QString content = QString::fromUtf8(file.readAll());
        file.remove();
        return content;
    }

    std::mutex mutex;
    std::vector<api::HistoryQuery> queries;
};

TEST_F(AuditTabTest, PagesComeAsTheyAreScrolledTo) {
    EXPECT_EQ(table("audit")->model()->rowCount(), 200);
    EXPECT_EQ(text("auditCount"), QStringLiteral("450 entry(ies)"));
    EXPECT_EQ(cell("audit", 0, 2), QStringLiteral("API key created"));
    EXPECT_EQ(cell("audit", 1, 2), QStringLiteral("Session ended"));
    EXPECT_EQ(cell("audit", 0, 1), QStringLiteral("Operator"));
    table("audit")->scrollToBottom();
    ASSERT_TRUE(until([&] { return table("audit")->model()->rowCount() == 400; }));
    table("audit")->scrollToBottom();
    ASSERT_TRUE(until([&] { return table("audit")->model()->rowCount() == 450; }));
    EXPECT_EQ(text("auditCount"), QStringLiteral("450 entry(ies)"));
}

TEST_F(AuditTabTest, FiltersAreAskedOfTheEngine) {
    auto* action = find<QComboBox>("auditAction");
    action->setCurrentIndex(action->findData(QStringLiteral("key_created")));
    ASSERT_TRUE(until([&] { return text("auditCount") == QStringLiteral("225 entry(ies)"); }));
    auto* since = find<QComboBox>("auditSince");
    since->setCurrentIndex(1);
    ASSERT_TRUE(until([&] { return text("auditCount") == QStringLiteral("12 entry(ies)"); }));
    auto* log = find<QComboBox>("auditLog");
    log->setCurrentIndex(log->findData(QStringLiteral("sign_in")));
    ASSERT_TRUE(until([&] { return text("auditCount") == QStringLiteral("0 entry(ies)"); }));
    EXPECT_EQ(lastQuery().filters.size(), 3U);
    for (auto* box : {action, since, log}) box->setCurrentIndex(0);
    find<QLineEdit>("auditFilter")->setText(QStringLiteral("subject44"));
    ASSERT_TRUE(until([&] { return text("auditCount") == QStringLiteral("11 entry(ies)"); }));
    find<QLineEdit>("auditFilter")->clear();
    find<QComboBox>("auditOrder")->setCurrentIndex(1);
    ASSERT_TRUE(until([&] { return cell("audit", 0, 3) == QStringLiteral("subject449"); }));
}

TEST_F(AuditTabTest, ExportHoldsEveryEntryExactlyAndNoFormula) {
    const QString csv = exported(0);
    EXPECT_EQ(csv.count(QStringLiteral("\r\n")), 451);
    EXPECT_TRUE(csv.startsWith(QStringLiteral("time_utc,log,actor,action,subject,detail\r\n")));
    EXPECT_TRUE(csv.contains(QStringLiteral("\"key_created\"")));
    EXPECT_TRUE(csv.contains(QStringLiteral("\"'=cmd()\"")));
    const auto json = QJsonDocument::fromJson(exported(1).toUtf8());
    ASSERT_TRUE(json.isArray());
    EXPECT_EQ(json.array().size(), 450);
    EXPECT_EQ(json.array().at(7).toObject().value(QStringLiteral("detail")).toString(),
              QStringLiteral("=cmd()"));
}

TEST_F(AuditTabTest, AFailureIsSaidAndRetried) {
    node.setPage("audit", [](const api::HistoryQuery&) {
        return Result<api::HistoryPage>(
            makeError("storage.corrupt", "access.db failed its check; restore a backup."));
    });
    find<QComboBox>("auditOrder")->setCurrentIndex(1);
    EXPECT_TRUE(bannerSays("auditBanner", QStringLiteral("restore a backup")));
    EXPECT_EQ(table("audit")->model()->rowCount(), 0);
    node.setRows("audit", {"time_ms", "log", "actor", "action", "subject", "detail"},
                 {{"keys:1", {"5", "keys", "operator", "key_created", "x", ""}}});
    for (auto* each : find("auditBanner")->findChildren<QPushButton*>()) {
        if (each->text() == QLatin1String("Retry")) click(each);
    }
    ASSERT_TRUE(until([&] { return table("audit")->model()->rowCount() == 1; }));
    EXPECT_FALSE(find("auditBanner")->isVisible());
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
