#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>
#include <QAccessible>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "tests/ui/ui_fixture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clipboard.h"

namespace stacknet::testing {
namespace {

using StatesTest = UiTest;

QString sentence(const QWidget* banner) {
    return banner->findChild<QLabel*>(QStringLiteral("bannerSentence"))->text();
}

TEST_F(StatesTest, LocalNetworkIsSaidOnEveryPage) {
    for (const auto& page : ui::MainWindow::pageIds()) {
        window.showPage(page);
        EXPECT_TRUE(find("localNetworkBanner")->isVisible()) << page.toStdString();
    }
    EXPECT_TRUE(
        find("localNetworkBanner")->accessibleName().contains(QStringLiteral("LOCAL NETWORK")));
    showSnapshot([](api::Snapshot& next) { next.chain.localNetwork = false; });
    EXPECT_FALSE(find("localNetworkBanner")->isVisible());
}

TEST_F(StatesTest, StartingShowsStepAndPercentThenLiveData) {
    node.setSnapshot(startingSnapshot(nowMs()));
    auto* page = find("enginePage");
    ASSERT_TRUE(until([&] { return page->isVisible(); }));
    EXPECT_EQ(text("engineStep"), QStringLiteral("Opening the ledger"));
    EXPECT_NEAR(find<ui::ThinProgress>("engineProgress")->share(), 0.4, 0.001);
    node.setSnapshot(runningSnapshot(nowMs()));
    ASSERT_TRUE(until([&] { return !page->isVisible(); }));
    EXPECT_EQ(kpi("kpiHeight"), QStringLiteral("18,421"));
}

TEST_F(StatesTest, StaleNumbersAreGreyWithTheirAge) {
    EXPECT_FALSE(find<ui::KpiCard>("kpiHeight")->isStale());
    node.goStale(38'000);
    ASSERT_TRUE(until([&] { return find<ui::KpiCard>("kpiHeight")->isStale(); }));
    EXPECT_EQ(kpi("kpiHeight"), QStringLiteral("18,421"));
    EXPECT_TRUE(find("stateBanner")->isVisible());
    EXPECT_TRUE(sentence(find("stateBanner")).contains(QStringLiteral("3")));
    EXPECT_EQ(text("headline"), QStringLiteral("No news from the engine"));
}

TEST_F(StatesTest, OfflineSaysSoAndComesBack) {
    node.goOffline("the socket was closed");
    ASSERT_TRUE(until([&] { return find("stateBanner")->isVisible(); }));
    EXPECT_EQ(text("headline"), QStringLiteral("Not connected to the engine"));
    node.goOnline();
    ASSERT_TRUE(until([&] { return !find("stateBanner")->isVisible(); }));
}

TEST_F(StatesTest, AModelThatFailsSaysSo) {
    EXPECT_EQ(find("chatPill")->toolTip(), QStringLiteral("llama.cpp (managed)"));
    showSnapshot([](api::Snapshot& next) {
        next.service.backend.health = api::BackendHealth::Degraded;
        next.service.backend.healthReason = "The last request to the model server failed.";
    });
    EXPECT_EQ(find("chatPill")->toolTip(),
              QStringLiteral("llama.cpp (managed)\nThe last request to the model server failed."));
}

TEST_F(StatesTest, EmptyListsSayWhyAndWhatToDo) {
    node.setSnapshot(emptySnapshot(nowMs()));
    const auto version = node.snapshot()->version;
    ASSERT_TRUE(until([&] { return bridge.snapshot()->version >= version; }));
    EXPECT_FALSE(find<QTableView>("overviewTasks")->isVisible());
    EXPECT_FALSE(find<QTableView>("apiKeys")->isVisible());
    window.showPage(QStringLiteral("work"));
    EXPECT_FALSE(find<QTableView>("tasks")->isVisible());
    showSnapshot([](api::Snapshot& next) { next.nodeKeys.clear(); });
    window.showPage(QStringLiteral("node_keys"));
    EXPECT_TRUE(find<QPushButton>("createFirstNodeKey")->isVisible());
}

TEST_F(StatesTest, FailureIsAPageWithSentenceNextStepRetryAndDetails) {
    int retries = 0;
    QObject::connect(&window, &ui::MainWindow::retryRequested, &window, [&] { ++retries; });
    node.fail("base.directory_in_use", "The lock file is held by process 42.");
    ASSERT_TRUE(until([&] { return find("enginePage")->isVisible(); }));
    EXPECT_EQ(text("engineText"),
              QStringLiteral("Another Stacknet program uses this data directory."));
    EXPECT_TRUE(text("engineStep").contains(QStringLiteral("--data-dir")));
    EXPECT_TRUE(text("engineStep").contains(QStringLiteral("process 42")));
    click("engineCopyDetails");
    EXPECT_TRUE(ui::clipboardText().startsWith(QStringLiteral("base.directory_in_use")));
    click("engineRetry");
    EXPECT_EQ(retries, 1);
    click("engineShowLogs");
    EXPECT_TRUE(until([&] { return find("logsPage")->isVisible(); }));
    window.showPage(QStringLiteral("overview"));
    EXPECT_TRUE(find("enginePage")->isVisible());
}

TEST_F(StatesTest, UnknownErrorsKeepTheEnginesOwnSentence) {
    node.fail("storage.new_trouble", "The database is upside down; turn it round.");
    ASSERT_TRUE(until([&] { return find("enginePage")->isVisible(); }));
    EXPECT_EQ(text("engineText"), QStringLiteral("The database is upside down; turn it round."));
}

TEST_F(StatesTest, NothingIsShownBeforeTheFirstPicture) {
    bridge.attach(nullptr);
    EXPECT_TRUE(until([&] { return find("enginePage")->isVisible(); }));
    EXPECT_EQ(text("footerAsOf"), QStringLiteral("no data yet"));
    EXPECT_FALSE(window.hasLiveData());
}

TEST_F(StatesTest, ThemeSwitchesLive) {
    auto& theme = ui::Theme::instance();
    theme.setChoice(ui::ThemeChoice::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), ui::darkTokens().window);
    EXPECT_EQ(find<QLabel>("headline")->palette().color(QPalette::WindowText),
              ui::darkTokens().text);
    const auto dark = window.grab().toImage().pixelColor(100, 700);
    EXPECT_LT(dark.lightness(), 60);
    theme.setChoice(ui::ThemeChoice::Light);
    const auto light = window.grab().toImage().pixelColor(100, 700);
    EXPECT_GT(light.lightness(), 200);
}

TEST_F(StatesTest, WrappedTextTakesTheHeightItNeedsAndNoMore) {
    auto* headline = find<QLabel>("headline");
    for (const int width : {960, 1'440}) {
        window.resize(width, 700);
        node.goStale(1'000);
        ASSERT_TRUE(until([&] {
            return std::abs(headline->height() - headline->heightForWidth(headline->width())) <= 1;
        })) << headline->height()
            << " for " << headline->heightForWidth(headline->width());
    }
    node.goStale(38'000);
    ASSERT_TRUE(
        until([&] { return headline->text() == QLatin1String("No news from the engine"); }));
    EXPECT_TRUE(until([&] { return headline->height() <= headline->fontMetrics().height() + 4; }))
        << headline->height() << " high, " << headline->width() << " wide, wants "
        << headline->heightForWidth(headline->width());
}

double luminance(const QColor& color) {
    const auto part = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) +
           0.0722 * part(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

TEST(Theme, TextHasEnoughContrastInBothThemes) {
    for (const auto* t : {&ui::lightTokens(), &ui::darkTokens()}) {
        for (const auto& ink : {t->text, t->muted, t->accent, t->ok, t->warn, t->danger, t->info})
            EXPECT_GE(contrast(ink, t->surface), 4.5) << ink.name().toStdString();
        for (const auto tone : {ui::Tone::Accent, ui::Tone::Info, ui::Tone::Ok, ui::Tone::Warn,
                                ui::Tone::Danger, ui::Tone::Neutral})
            EXPECT_GE(contrast(t->tone(tone), t->tint(tone)), 4.5);
        EXPECT_GE(contrast(t->onAccent, t->accent), 4.5);
        EXPECT_GE(contrast(t->borderStrong, t->surface), 3.0);
    }
}

TEST_F(StatesTest, EveryFocusableWidgetHasAnAccessibleName) {
    for (const auto& page : ui::MainWindow::pageIds()) {
        window.showPage(page);
        for (auto* widget : window.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
            if (widget->focusProxy() != nullptr || widget->objectName().startsWith(u"qt_"))
                continue;
            auto* access = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(access, nullptr);
            EXPECT_FALSE(access->text(QAccessible::Name).isEmpty())
                << page.toStdString() << ": " << widget->metaObject()->className() << " "
                << widget->objectName().toStdString();
        }
    }
}

TEST_F(StatesTest, NoTextIsCutAtTheSmallestSize) {
    window.resize(960, 640);
    for (const auto& page : ui::MainWindow::pageIds()) {
        window.showPage(page);
        QTest::qWait(50);
        EXPECT_EQ(window.width(), 960) << page.toStdString() << " needs more room";
        for (const auto* label : window.findChildren<QLabel*>()) {
            if (!label->isVisible() || label->wordWrap() || label->text().isEmpty()) continue;
            EXPECT_GE(label->width() + 1, label->fontMetrics().horizontalAdvance(label->text()))
                << page.toStdString() << ": " << label->text().toStdString();
        }
        for (const auto* button : window.findChildren<QPushButton*>()) {
            if (!button->isVisible() || button->text().isEmpty()) continue;
            EXPECT_GE(button->width(), button->minimumSizeHint().width())
                << page.toStdString() << ": " << button->text().toStdString();
        }
    }
}

}  // namespace
}  // namespace stacknet::testing
