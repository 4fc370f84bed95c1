#include <gtest/gtest.h>

#include <set>

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QUrl>

#include "core/tasks/retention.h"
#include "tests/support/sample_privacy.h"
#include "tests/support/sample_rack.h"
#include "tests/ui/ui_fixture.h"
#include "ui/dialogs/rack_paths.h"
#include "ui/pages/privacy_rack_pins.h"
#include "ui/pages/privacy_rack_tab.h"
#include "ui/text/engine_catalog.h"
#include "ui/text/privacy_words.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/status_pill.h"

namespace stacknet::testing {
namespace {

class PrivacyPageTest : public UiTest {
protected:
    void SetUp() override {
        ui::HoldButton::setHoldMsForTests(1);
        UiTest::SetUp();
        showSnapshot([](api::Snapshot& next) {
            next.privacy = api::Shared(samplePrivacy(nowMs()));
            next.rack = api::Shared(sampleRack(nowMs()));
        });
        open("data");
    }
    void TearDown() override {
        ui::HoldButton::setHoldMsForTests(0);
        ui::setRackPathAsker({});
        UiTest::TearDown();
    }
    void open(const char* tab) {
        window.showPage(QStringLiteral("privacy"), QString::fromLatin1(tab));
    }
    QPushButton* button(const char* name) { return find<QPushButton>(name); }
    QTableView* table(const char* name) { return find<QTableView>(name); }
    QString cell(const char* name, int row, int column) {
        return table(name)->model()->index(row, column).data().toString();
    }
    QString note(const char* field) {
        return find<QLabel>((std::string(field) + "Note").c_str())->text();
    }
    bool says(const char* name, const QString& words) {
        return until([&] {
            const auto* shown = window.findChild<QWidget*>(QString::fromLatin1(name));
            if (shown == nullptr || !shown->isVisible()) return false;
            for (const auto* label : shown->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(words)) return true;
            }
            return false;
        });
    }
    bool gone(const char* name) {
        return until([&] { return dialog(name) == nullptr; });
    }
    /// Until the dialog is gone: it holds the button for as long as it takes.
    void hold(const char* name) {
        auto* held = find<QPushButton>(name);
        QTest::mousePress(held, Qt::LeftButton);
        EXPECT_TRUE(gone("dangerConfirm"));
    }
    template <typename T>
    std::vector<T> sent() const {
        std::vector<T> found;
        for (const auto& command : node.received()) {
            if (const auto* one = std::get_if<T>(&command)) found.push_back(*one);
        }
        return found;
    }
    void act(const char* action) {
        auto* found = window.findChild<QAction*>(QString::fromLatin1(action));
        ASSERT_NE(found, nullptr) << action;
        found->trigger();
    }
};

TEST_F(PrivacyPageTest, EveryClassOfDataHasWordsOfItsOwn) {
    for (const auto& row : tasks::kDataClasses) {
        const std::string name(row.name);
        QString plain = QString::fromStdString(name);
        plain.replace(QLatin1Char('_'), QLatin1Char(' '));
        EXPECT_NE(ui::dataClassText(name), plain) << name;
        EXPECT_NE(ui::deletionLabel(std::string(tasks::deletionMethodName(row.method))).text,
                  QString::fromStdString(std::string(tasks::deletionMethodName(row.method))));
    }
    EXPECT_EQ(ui::dataClassText("new_class"), QStringLiteral("new class"));
}

TEST_F(PrivacyPageTest, TranslatorsGetEverySentenceOfTheTable) {
    std::set<std::string> engine;
    for (const auto& row : tasks::kDataClasses) {
        for (const auto text : {row.what, row.where, row.period, row.why, row.who})
            engine.emplace(text);
    }
    const auto listed = ui::retentionWords();
    EXPECT_EQ(std::set<std::string>(listed.begin(), listed.end()), engine);
}

TEST_F(PrivacyPageTest, TheTableShowsWhatIsKeptNowAndUntilWhen) {
    EXPECT_EQ(table("dataClasses")->model()->rowCount(), 2);
    EXPECT_EQ(cell("dataClasses", 0, 0), QStringLiteral("Tasks"));
    EXPECT_EQ(cell("dataClasses", 0, 2), QStringLiteral("341"));
    EXPECT_EQ(cell("dataClasses", 1, 2), QStringLiteral("–")) << "what is not counted is no 0";
    EXPECT_EQ(cell("dataClasses", 1, 6), QStringLiteral("Kept for good"));
    EXPECT_TRUE(text("privacySummary").contains(QStringLiteral("12 rows then, 40 since")));
    EXPECT_TRUE(text("dataClassRest").contains(QStringLiteral("Settlement, and questions")));
    EXPECT_TRUE(says("privacyUnnamed", QStringLiteral("history.txt, tasks.db: prompt")));
    EXPECT_TRUE(says("privacyTrouble", QStringLiteral("the disk is full")));
    showSnapshot([](api::Snapshot& next) {
        auto clean = samplePrivacy(nowMs());
        clean.unnamedStores.clear();
        clean.lastError.clear();
        clean.erasuresOpen = 0;
        clean.lastRunMs = 0;
        next.privacy = api::Shared(clean);
    });
    EXPECT_FALSE(find("privacyUnnamed")->isVisible());
    EXPECT_FALSE(find("privacyTrouble")->isVisible());
    EXPECT_TRUE(text("privacySummary").contains(QStringLiteral("has not run yet")));
}

TEST_F(PrivacyPageTest, APeriodAndARackThatIsOffLeadToTheirSettings) {
    ASSERT_TRUE(find("dataChangePeriod")->isVisible());
    click("dataChangePeriod");
    ASSERT_TRUE(until([&] { return find("settingsPage")->isVisible(); }));
    EXPECT_EQ(find<QLineEdit>("settingsSearch")->text(), QStringLiteral("retention."));
    open("data");
    table("dataClasses")->selectRow(1);
    EXPECT_FALSE(find("dataChangePeriod")->isVisible()) << "no setting says how long";
    showSnapshot([](api::Snapshot& next) { next.rack = {}; });
    open("rack");
    click("rackSettings");
    ASSERT_TRUE(until([&] { return find("settingsPage")->isVisible(); }));
    EXPECT_EQ(find<QLineEdit>("settingsSearch")->text(), QStringLiteral("rack.enabled"));
}

TEST_F(PrivacyPageTest, DeletingNowSaysHowMuchWent) {
    click("privacyRunNow");
    ASSERT_TRUE(says("privacyBanner", QStringLiteral("Nothing was past its time.")));
    showSnapshot([](api::Snapshot& next) {
        auto late = samplePrivacy(nowMs());
        late.classes[0].nextDeletionMs = nowMs() - 1;
        next.privacy = api::Shared(late);
    });
    node.holdCommands();
    click("privacyRunNow");
    EXPECT_FALSE(button("privacyRunNow")->isEnabled());
    node.releaseCommands();
    ASSERT_TRUE(says("privacyBanner", QStringLiteral("341 row(s)")));
    EXPECT_TRUE(button("privacyRunNow")->isEnabled());
    EXPECT_EQ(cell("dataClasses", 0, 2), QStringLiteral("0"));
    node.failNextCommand(makeError("storage.disk_full", "tasks.db could not grow: disk full."));
    click("privacyRunNow");
    EXPECT_TRUE(says("privacyBanner", QStringLiteral("disk full")));
}

TEST_F(PrivacyPageTest, PromisesAndFactsPassOrFail) {
    open("promises");
    EXPECT_EQ(find<ui::StatusPill>("privacyPromisesState0")->tone(), ui::Tone::Ok);
    EXPECT_EQ(find<ui::StatusPill>("privacyFactsState0")->tone(), ui::Tone::Ok);
    EXPECT_EQ(find<ui::StatusPill>("privacyFactsState1")->tone(), ui::Tone::Warn);
    EXPECT_TRUE(text("privacyFactsText1").contains(QStringLiteral("can read the node's memory")));
    EXPECT_EQ(table("deletionProofs")->model()->rowCount(), 2);
    EXPECT_EQ(cell("deletionProofs", 0, 3), QStringLiteral("Complete"));
    EXPECT_EQ(cell("deletionProofs", 1, 3), QStringLiteral("Not finished"));
    showSnapshot([](api::Snapshot& next) {
        auto broken = samplePrivacy(nowMs());
        broken.promises[0].on = false;
        broken.facts.pop_back();
        broken.proofs.clear();
        next.privacy = api::Shared(broken);
    });
    EXPECT_EQ(find<ui::StatusPill>("privacyPromisesState0")->tone(), ui::Tone::Danger);
    EXPECT_FALSE(find("privacyFactsState1")->isVisible());
    EXPECT_TRUE(says("privacyPage", QStringLiteral("Nothing was deleted yet")));
}

TEST_F(PrivacyPageTest, UsageSaysWhatIsPublishedAndByWhichRules) {
    open("usage");
    EXPECT_EQ(find<ui::StatusPill>("usageState")->text(), QStringLiteral("Off"));
    EXPECT_TRUE(find("usageSettings")->isVisible());
    EXPECT_EQ(kpi("usageToday"), QStringLiteral("–"));
    showSnapshot([](api::Snapshot& next) {
        api::MetricsInfo usage;
        usage.publishUsage = true;
        usage.words = "k>=20 and epsilon=1/day";
        usage.epsilon = "1";
        usage.k = 20;
        usage.dominancePercent = 50;
        usage.today = "2026-11-26";
        usage.todayCells = 7;
        usage.todayCellsReady = 2;
        usage.lastDay.day = "2026-11-25";
        usage.lastDay.requests = -3;
        usage.lastDay.tokens = 12'000;
        usage.lastDay.cells = {{"small", "eu", false, -3, 12'000}};
        next.metrics = api::Shared(usage);
    });
    EXPECT_EQ(kpi("usageToday"), QStringLiteral("7"));
    EXPECT_FALSE(find("usageSettings")->isVisible());
    EXPECT_EQ(kpi("usageReady"), QStringLiteral("2"));
    EXPECT_EQ(kpi("usageRequests"), QStringLiteral("−3")) << "noise goes below zero, too";
    EXPECT_EQ(table("usageCells")->model()->rowCount(), 1);
    EXPECT_TRUE(text("usageWords").contains(QStringLiteral("k>=20 and epsilon=1/day")));
}

TEST_F(PrivacyPageTest, MemoryShowsCountsAndNeverContent) {
    open("memory");
    EXPECT_TRUE(find("memoryNone")->isVisible());
    click("memorySettings");
    ASSERT_TRUE(until([&] { return find("settingsPage")->isVisible(); }));
    EXPECT_EQ(find<QLineEdit>("settingsSearch")->text(), QStringLiteral("serve"));
    open("memory");
    showSnapshot([](api::Snapshot& next) {
        next.memory = api::Shared(api::MemoryInfo{true, 12, 431, 4'096, 3, 2, 88, 4});
    });
    EXPECT_FALSE(find("memoryNone")->isVisible());
    EXPECT_EQ(kpi("memoryAccounts"), QStringLiteral("12"));
    EXPECT_EQ(kpi("memoryEntries"), QStringLiteral("431"));
    EXPECT_EQ(kpi("memoryBytes"), QStringLiteral("4.0 KiB"));
    EXPECT_EQ(kpi("memoryOpen"), QStringLiteral("2"));
    EXPECT_EQ(kpi("memoryRecalls"), QStringLiteral("88"));
    EXPECT_EQ(kpi("memoryWrong"), QStringLiteral("4"));
}

TEST_F(PrivacyPageTest, RackShowsQuotasPinsAndJobs) {
    open("rack");
    EXPECT_TRUE(text("rackBytes").contains(QStringLiteral("10.0 GiB")));
    EXPECT_EQ(text("rackPinCount"), QStringLiteral("2 of 10,000 pins"));
    EXPECT_TRUE(text("rackWhere").contains(QStringLiteral("http://127.0.0.1:5001")));
    EXPECT_TRUE(text("rackWhere").contains(QStringLiteral("answered late")));
    ASSERT_TRUE(until([&] { return table("rackPins")->model()->rowCount() == 2; }));
    EXPECT_EQ(table("rackJobs")->model()->rowCount(), 2);
    EXPECT_EQ(cell("rackJobs", 0, 2), QStringLiteral("44 % of 8.6 MiB"));
    table("rackJobs")->selectRow(1);
    EXPECT_FALSE(button("rackCancelJob")->isEnabled()) << "it has ended";
    table("rackJobs")->selectRow(0);
    click("rackCancelJob");
    ASSERT_TRUE(until([&] { return cell("rackJobs", 0, 1) == QStringLiteral("Cancelled"); }));
    EXPECT_EQ(sent<api::RackCancel>().front().job, "0a1b2c3d4e5f");
    showSnapshot([](api::Snapshot& next) { next.rack = {}; });
    EXPECT_TRUE(says("privacyPage", QStringLiteral("This node has no Rack")));
    EXPECT_FALSE(button("rackAdd")->isEnabled());
}

TEST_F(PrivacyPageTest, AnEncryptedFileShowsItsKeyOnce) {
    open("rack");
    click("rackAdd");
    ASSERT_NE(dialog("rackAddDialog"), nullptr);
    EXPECT_FALSE(button("rackAddConfirm")->isEnabled());
    find<QLineEdit>("rackAddPath")->setText(QStringLiteral("films/a.mp4"));
    EXPECT_TRUE(note("rackAddPath").contains(QStringLiteral("whole path")));
    ui::setRackPathAsker([](QWidget*, ui::RackPath what, const QString&, const QString&) {
        EXPECT_EQ(what, ui::RackPath::File);
        return std::optional<QString>(QStringLiteral("/films/a.mp4"));
    });
    click("rackAddFile");
    EXPECT_EQ(find<QLineEdit>("rackAddPath")->text(), QStringLiteral("/films/a.mp4"));
    EXPECT_TRUE(says("rackAddConsequence", QStringLiteral("goes to the IPFS node at")));
    EXPECT_TRUE(says("rackAddConsequence", QStringLiteral("It is not encrypted")));
    find<QCheckBox>("rackAddEncrypt")->setChecked(true);
    EXPECT_TRUE(says("rackAddConsequence", QStringLiteral("shown once")));
    click("rackAddConfirm");
    auto* key = find<QLineEdit>("rackKeySecret");
    ASSERT_TRUE(until([&] { return key->isVisible() && key->text().size() == 64; }));
    QTest::keyClick(dialog("rackAddDialog"), Qt::Key_Escape);
    EXPECT_NE(dialog("rackAddDialog"), nullptr) << "Escape must not lose the key";
    find<QCheckBox>("rackKeyStored")->setChecked(true);
    click("rackKeyDone");
    ASSERT_TRUE(gone("rackAddDialog"));
    EXPECT_TRUE(sent<api::RackAdd>().front().encrypt);
    EXPECT_EQ(sent<api::RackAdd>().front().path, "/films/a.mp4");
    ASSERT_TRUE(until([&] { return table("rackPins")->model()->rowCount() == 3; }));
}

TEST_F(PrivacyPageTest, ADroppedFileIsAddedAndACarImported) {
    open("rack");
    auto* tab = find("privacyPage")->findChild<ui::PrivacyRackTab*>();
    ASSERT_NE(tab, nullptr);
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(QStringLiteral("/films/b.mp4"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tab, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tab, &drop);
    ASSERT_NE(dialog("rackAddDialog"), nullptr);
    EXPECT_EQ(find<QLineEdit>("rackAddPath")->text(), QStringLiteral("/films/b.mp4"));
    dialog("rackAddDialog")->close();
    ASSERT_TRUE(gone("rackAddDialog"));
    tab->bring(QStringLiteral("/films/c.car"));
    ASSERT_NE(dialog("rackBringDialog"), nullptr);
    find<QLineEdit>("rackBringName")->setText(QStringLiteral("c"));
    click("rackBringConfirm");
    ASSERT_TRUE(gone("rackBringDialog"));
    EXPECT_EQ(sent<api::RackImport>().front().path, "/films/c.car");
    ASSERT_TRUE(until([&] { return cell("rackJobs", 0, 1) == QStringLiteral("Failed"); }));
    EXPECT_TRUE(cell("rackJobs", 0, 4).contains(QStringLiteral("cannot be read")));
}

TEST_F(PrivacyPageTest, PinsAreExportedVerifiedAndLetGo) {
    open("rack");
    ASSERT_TRUE(until([&] { return table("rackPins")->model()->rowCount() == 2; }));
    table("rackPins")->selectRow(0);
    click("rackExport");
    ASSERT_NE(dialog("rackExportDialog"), nullptr);
    find<QLineEdit>("rackExportPath")->setText(QStringLiteral("/tmp/out"));
    EXPECT_FALSE(button("rackExportConfirm")->isEnabled()) << "it is encrypted: the key is needed";
    find<QLineEdit>("rackExportKey")->setText(QStringLiteral("abc"));
    EXPECT_TRUE(says("rackExportDialog", QStringLiteral("64 of 0-9")));
    find<QLineEdit>("rackExportKey")->setText(QString(64, QLatin1Char('a')));
    EXPECT_TRUE(button("rackExportConfirm")->isEnabled());
    find<QComboBox>("rackExportForm")->setCurrentIndex(1);
    EXPECT_FALSE(find("rackExportKey")->isVisible()) << "a CAR stays encrypted";
    click("rackExportConfirm");
    ASSERT_TRUE(gone("rackExportDialog"));
    EXPECT_EQ(sent<api::RackExport>().front().form, "car");
    EXPECT_TRUE(sent<api::RackExport>().front().key.empty());
    click("rackVerify");
    ASSERT_TRUE(until([&] { return sent<api::RackVerify>().size() == 1; }));
    EXPECT_TRUE(sent<api::RackVerify>().front().full);
    click("rackForget");
    ASSERT_NE(dialog("dangerConfirm"), nullptr);
    EXPECT_TRUE(button("dangerCancel")->isDefault());
    EXPECT_TRUE(says("dangerConfirm", QStringLiteral("its own pin stays")));
    EXPECT_TRUE(says("dangerConfirm", QStringLiteral("no longer knows of it")));
    EXPECT_FALSE(button("dangerHold")->isEnabled());
    find<QLineEdit>("dangerType")->setText(QStringLiteral("holiday photos"));
    EXPECT_TRUE(button("dangerHold")->isEnabled());
    click("dangerCancel");
    ASSERT_TRUE(gone("dangerConfirm"));
    EXPECT_TRUE(sent<api::RackUnpin>().empty());
    click("rackUnpin");
    ASSERT_TRUE(says("dangerConfirm", QStringLiteral("its own pin stays")));
    for (const auto* label : dialog("dangerConfirm")->findChildren<QLabel*>())
        EXPECT_FALSE(label->text().contains(QStringLiteral("no longer knows of it")));
    find<QLineEdit>("dangerType")->setText(QStringLiteral("holiday photos"));
    hold("dangerHold");
    ASSERT_TRUE(gone("dangerConfirm"));
    EXPECT_FALSE(sent<api::RackUnpin>().front().forget);
    ASSERT_TRUE(until([&] { return table("rackPins")->model()->rowCount() == 1; }));
}

TEST_F(PrivacyPageTest, SeveralPinsAreVerifiedAndLetGoWithOneQuestion) {
    open("rack");
    ASSERT_TRUE(until([&] { return table("rackPins")->model()->rowCount() == 2; }));
    table("rackPins")->selectAll();
    find<QAction>("rackBulkVerify")->trigger();
    ASSERT_TRUE(until([&] { return sent<api::RackVerify>().size() == 2; }));
    EXPECT_NE(sent<api::RackVerify>()[0].cid, sent<api::RackVerify>()[1].cid);
    ASSERT_TRUE(says("privacyPage", QStringLiteral("2 of 2 are ordered")));
    ASSERT_TRUE(until([&] { return table("rackPins")->model()->rowCount() == 2; }));
    table("rackPins")->selectAll();
    find<QAction>("rackBulkUnpin")->trigger();
    ASSERT_NE(dialog("dangerConfirm"), nullptr);
    EXPECT_TRUE(says("dangerConfirm", QStringLiteral("Unpin these 2 for good?")));
    EXPECT_TRUE(says("dangerConfirm", QStringLiteral("holiday photos")));
    EXPECT_FALSE(button("dangerHold")->isEnabled());
    find<QLineEdit>("dangerType")->setText(QStringLiteral("unpin 2"));
    hold("dangerHold");
    ASSERT_TRUE(until([&] { return sent<api::RackUnpin>().size() == 2; }));
    EXPECT_NE(sent<api::RackUnpin>()[0].cid, sent<api::RackUnpin>()[1].cid);
    ASSERT_TRUE(until([&] { return table("rackPins")->model()->rowCount() == 0; }));
}

TEST_F(PrivacyPageTest, WhatTheRackCannotQueueYetIsOrderedLater) {
    ui::RackOrders orders(bridge);
    node.failNextCommand(makeError("rack.busy", "The Rack has 16 jobs waiting.", true));
    orders.add({api::RackVerify{kSampleCids[0], true}, api::RackVerify{kSampleCids[1], true}});
    ASSERT_TRUE(until([&] {
        node.update([](api::Snapshot&) {});  // the next picture: no job waits
        return orders.waiting() == 0;
    }));
    ASSERT_EQ(sent<api::RackVerify>().size(), 3U);
    EXPECT_EQ(sent<api::RackVerify>()[0].cid, sent<api::RackVerify>()[1].cid);
    EXPECT_EQ(sent<api::RackVerify>()[2].cid, kSampleCids[1]);
}

TEST_F(PrivacyPageTest, MorePinsThanThePictureHoldsAreReached) {
    std::vector<api::HistoryRow> rows;
    for (int i = 0; i < 450; ++i) {
        rows.push_back({std::to_string(450 - i),
                        {"pin " + std::to_string(i), kSampleCids[0] + std::to_string(i), "1000",
                         "1700000000000", "embedded", "no", "", "1", "no"}});
    }
    node.setRows("rack.pins",
                 {"name", "cid", "size_bytes", "created_ms", "place", "encrypted", "profile",
                  "blocks", "pinned_before"},
                 std::move(rows));
    open("rack");
    auto* model = table("rackPins")->model();
    ASSERT_TRUE(until([&] { return model->rowCount() == 200; }));
    while (model->canFetchMore({})) {
        const int before = model->rowCount();
        model->fetchMore({});
        ASSERT_TRUE(until([&] { return model->rowCount() > before; }));
    }
    EXPECT_EQ(model->rowCount(), 450);
    table("rackPins")->selectRow(449);
    EXPECT_TRUE(says("rackDetails", QStringLiteral("pin 449")));
}

TEST_F(PrivacyPageTest, MoreOfTheRackAsksBeforeItCosts) {
    open("rack");
    act("rackCollect");
    ASSERT_NE(dialog("dangerConfirm"), nullptr);
    EXPECT_TRUE(says("dangerConfirm", QStringLiteral("every block that it has not pinned")));
    find<QLineEdit>("dangerType")->setText(QStringLiteral("collect"));
    hold("dangerHold");
    ASSERT_TRUE(gone("dangerConfirm"));
    ASSERT_TRUE(until([&] { return sent<api::RackGc>().size() == 1; }));
    EXPECT_TRUE(sent<api::RackGc>().front().ipfs);
    act("rackPin");
    auto* source = find<QLineEdit>("rackBringSource");
    source->setText(QStringLiteral("not a cid"));
    EXPECT_TRUE(note("rackBringSource").contains(QStringLiteral("no CID")));
    EXPECT_FALSE(button("rackBringConfirm")->isEnabled());
    source->setText(QString::fromLatin1(kSampleCids[0]));
    node.failNextCommand(makeError("rack.quota_pins", "The account has its 10,000 pins."));
    click("rackBringConfirm");
    EXPECT_TRUE(says("rackBringDialog", QStringLiteral("10,000 pins")));
    EXPECT_EQ(source->text(), QString::fromLatin1(kSampleCids[0])) << "what was typed stays";
}

}  // namespace
}  // namespace stacknet::testing
