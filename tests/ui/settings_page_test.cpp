#include <atomic>
#include <future>

#include <gtest/gtest.h>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTreeWidget>
#include <QUrl>

#include "tests/ui/ui_fixture.h"
#include "ui/bridge/console_settings.h"
#include "ui/dialogs/diagnostics_dialog.h"
#include "ui/pages/logs_query.h"
#include "ui/pages/settings_page.h"
#include "ui/shell/lock_screen.h"
#include "ui/text/setting_words.h"
#include "ui/theme/privacy_mask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/open_file.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/setting_row.h"
#include "ui/widgets/url_opener.h"

namespace stacknet::testing {
namespace {

class ConsoleSettingsTest : public ::testing::Test {
protected:
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::ConsoleSettings settings{store};
};

TEST_F(ConsoleSettingsTest, EachHasADefaultWordsAndRefusesWhatItDoesNotTake) {
    for (const auto& setting : ui::consoleSettings()) {
        const auto key = QString::fromLatin1(setting.key);
        EXPECT_EQ(settings.value(key), setting.fallback) << setting.key;
        EXPECT_NE(ui::settingWords(key).title, key) << setting.key;
        EXPECT_FALSE(ui::settingWords(key).help.isEmpty()) << setting.key;
        EXPECT_FALSE(settings.set(key, QStringLiteral("nonsense"))) << setting.key;
        EXPECT_TRUE(settings.isDefault(key)) << setting.key;
        for (const auto& choice : setting.choices)
            EXPECT_FALSE(ui::settingChoiceWords(key, choice).isEmpty());
    }
    EXPECT_FALSE(settings.set(QStringLiteral("no/such"), 1));
    EXPECT_FALSE(settings.set(QStringLiteral("appearance/font_percent"), 201));
    EXPECT_FALSE(settings.set(QStringLiteral("lock/idle_minutes"), -1));
}

TEST_F(ConsoleSettingsTest, ValuesAreKeptAndSpoiltOnesReadAsTheDefault) {
    EXPECT_TRUE(settings.set(QStringLiteral("lock/idle_minutes"), 12));
    EXPECT_TRUE(settings.set(QStringLiteral("lock/on_suspend"), false));
    store.sync();
    QSettings again(store.fileName(), QSettings::IniFormat);
    const ui::ConsoleSettings reread(again);
    EXPECT_EQ(reread.value(QStringLiteral("lock/idle_minutes")), 12);
    EXPECT_EQ(reread.value(QStringLiteral("lock/on_suspend")), false);
    store.setValue(QStringLiteral("appearance/theme"), QStringLiteral("purple"));
    EXPECT_EQ(settings.value(QStringLiteral("appearance/theme")), QStringLiteral("system"));
}

TEST_F(ConsoleSettingsTest, ExportAndImportAreTwinsAndAllOrNothing) {
    settings.set(QStringLiteral("appearance/theme"), QStringLiteral("dark"));
    settings.set(QStringLiteral("appearance/font_percent"), 150);
    const auto json = settings.exportJson();
    settings.resetAll();
    EXPECT_TRUE(settings.isDefault(QStringLiteral("appearance/theme")));
    EXPECT_EQ(settings.importJson(json), QString());
    EXPECT_EQ(settings.value(QStringLiteral("appearance/font_percent")), 150);
    for (const char* wrong :
         {"", "{}", "[]", R"({"format":"stacknet-console-settings/1","settings":{"x/y":1}})",
          R"({"format":"stacknet-console-settings/1",
              "settings":{"appearance/theme":"light","lock/idle_minutes":9999}})"}) {
        EXPECT_FALSE(settings.importJson(wrong).isEmpty()) << wrong;
        EXPECT_EQ(settings.value(QStringLiteral("appearance/theme")), QStringLiteral("dark"));
    }
}

class SettingsPageTest : public UiTest {
protected:
    void SetUp() override {
        UiTest::SetUp();
        window.showPage(QStringLiteral("settings"));
        page = window.findChild<ui::SettingsPage*>();
        ASSERT_NE(page, nullptr);
        page->setConsoleSettings(&settings);
    }
    ui::SettingRow* row(const char* key) const {
        for (auto* each : page->findChildren<ui::SettingRow*>()) {
            if (each->key() == QLatin1String(key)) return each;
        }
        ADD_FAILURE() << key;
        return nullptr;
    }

    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::ConsoleSettings settings{store};
    ui::SettingsPage* page = nullptr;
};

TEST_F(SettingsPageTest, EverySettingHasARowWithItsValue) {
    for (const auto& setting : ui::consoleSettings())
        EXPECT_EQ(row(setting.key)->value(), setting.fallback.toString()) << setting.key;
    for (const auto& setting : node.snapshot()->host->settings) {
        EXPECT_EQ(row(setting.name.c_str())->value(), QString::fromStdString(setting.pending));
        EXPECT_NE(ui::settingWords(QString::fromStdString(setting.name)).title,
                  QString::fromStdString(setting.name));
    }
}

TEST_F(SettingsPageTest, SearchFindsByNameExplanationAndKey) {
    auto* search = find<QLineEdit>("settingsSearch");
    QTest::keyClicks(search, QStringLiteral("gvisor"));
    EXPECT_TRUE(row("sandbox_runtime")->isVisible());
    EXPECT_FALSE(row("appearance/theme")->isVisible());
    EXPECT_FALSE(find("settingsSection_general")->isVisible());
    search->clear();
    QTest::keyClicks(search, QStringLiteral("zzzz"));
    ASSERT_TRUE(find("settingsShowAll")->isVisible());
    click("settingsShowAll");
    EXPECT_TRUE(row("appearance/theme")->isVisible());
}

TEST_F(SettingsPageTest, AConsoleSettingIsTakenAtOnceAndReset) {
    auto* minutes = find<QSpinBox>("setting_lock/idle_minutes");
    EXPECT_FALSE(find("settingReset_lock/idle_minutes")->isVisible());
    minutes->setValue(30);
    EXPECT_EQ(settings.value(QStringLiteral("lock/idle_minutes")), 30);
    ASSERT_TRUE(find("settingReset_lock/idle_minutes")->isVisible());
    find<QPushButton>("settingReset_lock/idle_minutes")->click();  // it may be scrolled away
    EXPECT_EQ(settings.value(QStringLiteral("lock/idle_minutes")), 5);
    EXPECT_EQ(minutes->value(), 5);
}

TEST_F(SettingsPageTest, ANodeSettingWaitsForARestartAndSaysSo) {
    EXPECT_FALSE(find("settingsRestart")->isVisible());
    find<QCheckBox>("setting_require_e2ee")->click();
    ASSERT_TRUE(until([&] { return find("settingsRestart")->isVisible(); }));
    EXPECT_FALSE(text("settingNote_require_e2ee").isEmpty());
    EXPECT_EQ(node.snapshot()->host->settings[3].pending, "true");
    find<QPushButton>("settingReset_require_e2ee")->click();
    EXPECT_TRUE(until([&] { return !find("settingsRestart")->isVisible(); }));
}

TEST_F(SettingsPageTest, ARefusalStandsBesideItsFieldAndWhatWasTypedStays) {
    auto* name = find<QLineEdit>("setting_name");
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_TRUE(until([&] { return find("settingNote_name")->isVisible(); }));
    EXPECT_EQ(name->text(), QString());
    EXPECT_EQ(node.snapshot()->host->settings[0].pending, "node 0");
    // The value as it was takes the refusal away.
    ASSERT_TRUE(find("settingReset_name")->isVisible());
    name->setText(QStringLiteral("node 0"));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(until([&] { return !find("settingNote_name")->isVisible(); }));
}

TEST_F(SettingsPageTest, ARestartIsAnnouncedBeforeTheChange) {
    EXPECT_TRUE(row("require_e2ee")->matches(QStringLiteral("next start of the node")));
}

TEST_F(SettingsPageTest, WhatGuardsTheConsoleIsNotChangedWhileItIsLocked) {
    window.lock()->lock();
    find<QSpinBox>("setting_lock/idle_minutes")->setValue(0);
    EXPECT_EQ(settings.value(QStringLiteral("lock/idle_minutes")), 5);
    EXPECT_TRUE(text("settingNote_lock/idle_minutes").contains(QStringLiteral("locked")));
    click("settingsResetAll");
    EXPECT_EQ(dialog("confirmDialog"), nullptr);
    bool asked = false;
    ui::setOpenAsker([&](QWidget*, const QString&, const QString&) {
        asked = true;
        return std::optional<QString>();
    });
    click("settingsImport");
    ui::setOpenAsker(nullptr);
    EXPECT_FALSE(asked);
    ui::PrivacyMask::instance().setHeld(false);
}

TEST_F(SettingsPageTest, WhatIsSetElsewhereIsFoundAndOpened) {
    QTest::keyClicks(find<QLineEdit>("settingsSearch"), QStringLiteral("quiet hours"));
    EXPECT_TRUE(find("settingsOpen_inbox")->isVisible());
    EXPECT_FALSE(find("settingsOpen_work")->isVisible());
    click("settingsOpen_inbox");
    EXPECT_EQ(window.currentPage(), QStringLiteral("inbox"));
}

TEST_F(SettingsPageTest, WhatTheDesktopDoesNotTakeGoesBackWithAWord) {
    find<QCheckBox>("setting_general/start_at_login")->click();
    settings.refuse(QStringLiteral("general/start_at_login"), false, QStringLiteral("No room."));
    EXPECT_FALSE(find<QCheckBox>("setting_general/start_at_login")->isChecked());
    EXPECT_EQ(text("settingNote_general/start_at_login"), QStringLiteral("No room."));
}

TEST_F(SettingsPageTest, ExportImportAndResetAll) {
    settings.set(QStringLiteral("appearance/density"), QStringLiteral("compact"));
    const QString path = folder.filePath(QStringLiteral("out.json"));
    ui::setSaveAsker([&](QWidget*, const QString&, const QString&) { return path; });
    click("settingsExport");
    EXPECT_TRUE(QFile::exists(path));
    click("settingsResetAll");
    auto* confirm = dialog("confirmDialog");
    ASSERT_NE(confirm, nullptr);
    confirm->findChild<QPushButton*>(QStringLiteral("confirmAccept"))->click();
    EXPECT_TRUE(settings.isDefault(QStringLiteral("appearance/density")));
    ui::setOpenAsker([&](QWidget*, const QString&, const QString&) { return path; });
    click("settingsImport");
    EXPECT_EQ(settings.value(QStringLiteral("appearance/density")), QStringLiteral("compact"));
    ui::setSaveAsker({});
    ui::setOpenAsker({});
}

using DiagnosticsPageTest = UiTest;

TEST_F(DiagnosticsPageTest, SelfCheckShowsEachLineAndAsksAgain) {
    window.showPage(QStringLiteral("logs"));
    find<QTabWidget>("logsTabs")->setCurrentIndex(1);
    for (const auto& check : node.snapshot()->host->checks)
        EXPECT_EQ(text(("selfCheck_" + check.name).c_str()), QString::fromStdString(check.detail));
    int asked = 0;
    node.setAnswer("node.self_check", [&](const std::string&) {
        ++asked;
        return Result<std::string>(std::string("[]"));
    });
    click("selfCheckNow");
    EXPECT_FALSE(find("selfCheckNow")->isEnabled());
    EXPECT_TRUE(until([&] { return find("selfCheckNow")->isEnabled(); }));
    EXPECT_EQ(asked, 1);
}

TEST_F(DiagnosticsPageTest, ModulesExpressionsAndWrittenLevels) {
    for (int i = 0; i < 30; ++i)
        node.appendLog(1, i % 3 == 0 ? "network" : "consensus", "event_" + std::to_string(i), "");
    window.showPage(QStringLiteral("logs"));
    auto* view = find<QAbstractItemView>("logLines");
    ASSERT_TRUE(until([&] { return view->model()->rowCount() == 30; }));
    auto* module = find<QComboBox>("logModule");
    module->setCurrentIndex(module->findData(QStringLiteral("network")));
    EXPECT_EQ(view->model()->rowCount(), 10);
    click("logExpression");
    QTest::keyClicks(find<QLineEdit>("logFilter"), QStringLiteral("event_[12]\\b"));
    EXPECT_EQ(view->model()->rowCount(), 0);
    module->setCurrentIndex(0);
    EXPECT_EQ(view->model()->rowCount(), 2);
    QTest::keyClicks(find<QLineEdit>("logFilter"), QStringLiteral("["));
    EXPECT_TRUE(find("logFilterFault")->isVisible());
    EXPECT_TRUE(text("logFilterFault").contains(QStringLiteral("regular expression")));
    EXPECT_EQ(find("logFilter")->accessibleDescription(), text("logFilterFault"));
    EXPECT_EQ(view->model()->rowCount(), 30);

    module->setCurrentIndex(module->findData(QStringLiteral("consensus")));
    auto* written = find<QComboBox>("logWritten");
    EXPECT_EQ(written->currentIndex(), 2);
    written->setCurrentIndex(0);
    emit written->activated(0);
    EXPECT_TRUE(until([&] {
        return node.snapshot()->host->logLevels ==
               std::vector<api::LogLevelInfo>{{"", 1}, {"consensus", 0}};
    }));
}

TEST_F(DiagnosticsPageTest, AnExpressionThatTriesForEverGivesUpAndSaysSo) {
    node.appendLog(1, "network", "event", std::string(60, 'a') + "!");
    window.showPage(QStringLiteral("logs"));
    auto* view = find<QAbstractItemView>("logLines");
    ASSERT_TRUE(until([&] { return view->model()->rowCount() == 1; }));
    click("logExpression");
    find<QLineEdit>("logFilter")->setText(QStringLiteral("(a+)+$"));
    EXPECT_TRUE(until([&] { return find("logFilterFault")->isVisible(); }));
    EXPECT_TRUE(text("logFilterFault").contains(QStringLiteral("too long on 1 line")));
    EXPECT_EQ(view->model()->rowCount(), 0);
    find<QLineEdit>("logFilter")->setText(QStringLiteral("a+!"));
    EXPECT_TRUE(until([&] { return view->model()->rowCount() == 1; }));
    EXPECT_FALSE(find("logFilterFault")->isVisible());
}

TEST_F(DiagnosticsPageTest, QuestionsAreAskedAndNothingIsOrdered) {
    std::string argument;
    node.setAnswer("keys.protection", [&](const std::string& asked) {
        argument = asked;
        return Result<std::string>(std::string(R"({"highest_view":7})"));
    });
    int saved = 0;
    node.setAnswer("diagnostics.save", [&](const std::string&) {
        ++saved;
        return Result<std::string>(std::string("{}"));
    });
    node.setRows("points", {"time_ms", "delta"}, {{"1", {"5", "12"}}});
    window.showPage(QStringLiteral("logs"));
    find<QTabWidget>("logsTabs")->setCurrentIndex(2);
    auto* line = find<QLineEdit>("queryLine");
    const auto ask = [&](const QString& question) {
        line->setText(question);
        click("queryRun");
    };
    const auto answer = [&] { return find<QPlainTextEdit>("queryAnswer")->toPlainText(); };
    ask(QStringLiteral("keys.protection ab12"));
    EXPECT_TRUE(until([&] { return answer().contains(QStringLiteral("\"highest_view\": 7")); }));
    EXPECT_EQ(argument, "ab12");
    ask(QStringLiteral("page points"));
    EXPECT_TRUE(until([&] { return answer().contains(QStringLiteral("\"delta\": \"12\"")); }));
    ask(QStringLiteral("diagnostics.save /tmp/x.zip"));
    EXPECT_TRUE(text("queryState").contains(QStringLiteral("cannot be asked")));
    EXPECT_EQ(saved, 0);
    EXPECT_TRUE(answer().isEmpty());
    ask(QStringLiteral("stake.history"));
    EXPECT_TRUE(
        until([&] { return text("queryState").contains(QStringLiteral("no such topic")); }));

    // Earlier questions are under the arrow keys; what holds a secret is not among them.
    ask(QStringLiteral("keys.protection gk_live_TeavBC3ko0o1Bw"));
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Up);
    EXPECT_EQ(line->text(), QStringLiteral("stake.history"));
    QTest::keyClick(line, Qt::Key_Up);
    EXPECT_EQ(line->text(), QStringLiteral("page points"));
    QTest::keyClick(line, Qt::Key_Down);
    EXPECT_EQ(line->text(), QStringLiteral("stake.history"));
    EXPECT_FALSE(
        ui::holdsSecret(QStringLiteral("keys.protection ") + QString(64, QLatin1Char('a'))));
    EXPECT_TRUE(
        ui::holdsSecret(QStringLiteral("zoo zone zero zebra youth young yellow year wrong "
                                       "write wrist wrestle")));
}

TEST_F(DiagnosticsPageTest, TheFolderOfTheLogIsOpened) {
    const QTemporaryDir data;
    window.showPage(QStringLiteral("logs"));
    QUrl opened;
    ui::setUrlOpener([&](const QUrl& url) {
        opened = url;
        return true;
    });
    showSnapshot(
        [&](api::Snapshot& next) { next.engine.dataDirectory = data.path().toStdString(); });
    ASSERT_TRUE(until([&] { return find("logFolder")->isEnabled(); }));
    click("logFolder");
    EXPECT_EQ(opened, QUrl::fromLocalFile(data.path()));
    showSnapshot([&](api::Snapshot& next) { next.engine.dataDirectory = "/not/here"; });
    click("logFolder");
    EXPECT_TRUE(
        find<ui::Banner>("logsBanner")->sentence().contains(QStringLiteral("not on this machine")));
    ui::setUrlOpener({});
}

TEST_F(DiagnosticsPageTest, ABundleIsPreviewedAndSaved) {
    node.setAnswer("diagnostics.preview", [](const std::string&) {
        return Result<std::string>(std::string(
            R"({"entries":[{"name":"manifest.json","what":"x","bytes":10,"redactions":0},
                {"name":"stacknet.log","what":"y","bytes":1234,"redactions":3}],
                "left_out":["snapshot.json: the node did not answer."],"bytes":1244})"));
    });
    std::string path;
    node.setAnswer("diagnostics.save", [&](const std::string& argument) {
        path = argument;
        return Result<std::string>(std::string(R"({"entries":[],"left_out":[],"bytes":0})"));
    });
    window.showPage(QStringLiteral("logs"));
    click("exportDiagnostics");
    auto* bundle = dialog("diagnosticsDialog");
    ASSERT_NE(bundle, nullptr);
    auto* save = bundle->findChild<QPushButton*>(QStringLiteral("diagnosticsSave"));
    EXPECT_FALSE(save->isEnabled());
    ASSERT_TRUE(until([&] { return save->isEnabled(); }));
    EXPECT_EQ(bundle->findChild<QTreeWidget*>()->topLevelItemCount(), 2);
    EXPECT_TRUE(text("diagnosticsSum").contains(QStringLiteral("did not answer")));
    ui::setDiagnosticsPathAsker([](QWidget*) { return QStringLiteral("/tmp/bundle.zip"); });
    save->click();
    EXPECT_TRUE(until([&] { return path == "/tmp/bundle.zip"; }));
    ui::setDiagnosticsPathAsker({});
}

TEST_F(DiagnosticsPageTest, WithoutTheNodesFilesTheCommandIsNamed) {
    window.showPage(QStringLiteral("logs"), QStringLiteral("diagnostics"));
    ASSERT_TRUE(
        until([&] { return text("diagnosticsSum").contains(QStringLiteral("stacknetctl diag")); }));
    EXPECT_FALSE(find("diagnosticsSave")->isEnabled());
    EXPECT_FALSE(find("diagnosticsWithout")->isVisible());
}

/// What the files of a node give, whatever the node does.
class BundleWithoutNodeTest : public DiagnosticsPageTest {
protected:
    BundleWithoutNodeTest() {
        ui::setDiagnosticsWait(50);
        ui::setDiagnosticsCollector(
            [this](const std::optional<QString>& file) -> Result<std::string> {
                offGuiThread = QThread::currentThread() != qApp->thread();
                if (file) written = file->toStdString();
                return std::string(
                    R"({"entries":[{"name":"stacknet.log","what":"y","bytes":5,"redactions":1}],
                        "left_out":["snapshot.json: the node did not answer."],"bytes":5})");
            });
        ui::setDiagnosticsPathAsker([](QWidget*) { return QStringLiteral("/tmp/without.zip"); });
    }
    ~BundleWithoutNodeTest() override {
        ui::setDiagnosticsCollector({});
        ui::setDiagnosticsPathAsker({});
        ui::setDiagnosticsWait(ui::kDiagnosticsWaitMs);
    }
    void collect() {
        ASSERT_TRUE(until([&] {
            auto* without = find("diagnosticsWithout");
            return without != nullptr && without->isVisible();
        }));
        EXPECT_FALSE(find("diagnosticsSave")->isEnabled());
        click("diagnosticsWithout");
        ASSERT_TRUE(until([&] { return find("diagnosticsSave")->isEnabled(); }));
        EXPECT_TRUE(offGuiThread);
        EXPECT_TRUE(text("diagnosticsSum").contains(QStringLiteral("did not answer")));
        click("diagnosticsSave");
        EXPECT_TRUE(until([&] { return written == "/tmp/without.zip"; }));
    }
    std::atomic<bool> offGuiThread = false;
    std::string written;
};

TEST_F(BundleWithoutNodeTest, ANodeThatHangsIsDoneWithout) {
    std::promise<void> never;
    node.setAnswer("diagnostics.preview", [&](const std::string&) {
        never.get_future().wait();
        return Result<std::string>(std::string(R"({"entries":[],"left_out":[],"bytes":0})"));
    });
    window.showPage(QStringLiteral("logs"), QStringLiteral("diagnostics"));
    collect();
    never.set_value();
}

TEST_F(BundleWithoutNodeTest, WithNoEngineAtAllTheFilesAreEnough) {
    bridge.attach(nullptr);
    (new ui::DiagnosticsDialog(bridge, &window))->open();
    collect();
}

}  // namespace
}  // namespace stacknet::testing
