#include <gtest/gtest.h>
#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <QScreen>
#include <QSignalSpy>
#include <QStyle>
#include <QTabWidget>
#include <QTest>

#include "tests/ui/ui_fixture.h"
#include "ui/dialogs/modal_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/navigation.h"
#include "ui/text/format.h"
#include "ui/theme/glyph_paths.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/responsive_grid.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/tab_strip.h"
#include "ui/widgets/text_label.h"

namespace stacknet::testing {
namespace {

struct Pair {
    QString name;
    QColor ink, ground;
};

/// Every ink on every ground that widgets put it on.
std::vector<Pair> textPairs(const ui::Tokens& t) {
    std::vector<Pair> pairs;
    const std::pair<const char*, QColor> grounds[] = {
        {"window", t.window}, {"surface", t.surface}, {"sunken", t.sunken}};
    const std::pair<const char*, QColor> inks[] = {
        {"text", t.text}, {"muted", t.muted},   {"accent", t.accent}, {"ok", t.ok},
        {"warn", t.warn}, {"danger", t.danger}, {"info", t.info}};
    for (const auto& [groundName, ground] : grounds) {
        for (const auto& [inkName, ink] : inks)
            pairs.push_back(
                {QStringLiteral("%1 on %2").arg(QLatin1String(inkName), QLatin1String(groundName)),
                 ink, ground});
    }
    for (const auto tone : {ui::Tone::Neutral, ui::Tone::Accent, ui::Tone::Info, ui::Tone::Ok,
                            ui::Tone::Warn, ui::Tone::Danger}) {
        const QString name = QString::number(int(tone));
        pairs.push_back({QStringLiteral("tone on its tint ") + name, t.tone(tone), t.tint(tone)});
        pairs.push_back({QStringLiteral("text on tint ") + name, t.text, t.tint(tone)});
    }
    pairs.push_back({QStringLiteral("on accent"), t.onAccent, t.accent});
    pairs.push_back({QStringLiteral("on danger"), t.onAccent, t.danger});
    pairs.push_back({QStringLiteral("tool tip"), t.window, t.text});
    for (const auto& series : t.series)
        pairs.push_back({QStringLiteral("name of series ") + series.name(), series, t.surface});
    return pairs;
}

std::vector<Pair> shapePairs(const ui::Tokens& t) {
    std::vector<Pair> pairs;
    for (const auto& ground : {t.window, t.surface, t.sunken}) {
        pairs.push_back({QStringLiteral("strong border"), t.borderStrong, ground});
        pairs.push_back({QStringLiteral("focus ring"), t.accent, ground});
    }
    return pairs;
}

void expectContrast(const std::vector<Pair>& pairs, double least, const char* theme) {
    for (const auto& pair : pairs)
        EXPECT_GE(ui::contrastRatio(pair.ink, pair.ground), least)
            << theme << ": " << pair.name.toStdString() << ' ' << pair.ink.name().toStdString()
            << " on " << pair.ground.name().toStdString();
}

TEST(Tokens, ContrastIsComputedAsWcagSays) {
    EXPECT_NEAR(ui::contrastRatio(Qt::black, Qt::white), 21.0, 1e-6);
    EXPECT_NEAR(ui::contrastRatio(Qt::white, Qt::white), 1.0, 1e-6);
    EXPECT_NEAR(ui::contrastRatio(QColor(0x767676), Qt::white), 4.54, 0.01);
}

TEST(Tokens, EveryPairHasItsContrast) {
    expectContrast(textPairs(ui::lightTokens()), 4.5, "light");
    expectContrast(textPairs(ui::darkTokens()), 4.5, "dark");
    expectContrast(shapePairs(ui::lightTokens()), 3.0, "light");
    expectContrast(shapePairs(ui::darkTokens()), 3.0, "dark");
    for (const bool dark : {false, true}) {
        const auto& tokens = ui::highContrastTokens(dark);
        EXPECT_EQ(tokens.dark, dark);
        expectContrast(textPairs(tokens), 7.0, dark ? "high contrast dark" : "high contrast light");
        expectContrast(shapePairs(tokens), 7.0,
                       dark ? "high contrast dark" : "high contrast light");
    }
}

class LookTest : public ::testing::Test {
protected:
    void TearDown() override { ui::Theme::instance().setLook(before); }
    ui::Look before = ui::Theme::instance().look();
};

TEST_F(LookTest, AppliesLive) {
    ui::TextLabel label(QStringLiteral("words"), ui::TextRole::Title);
    QPushButton button(QStringLiteral("Press"));
    ui::StatusPill pill;
    pill.setLabel({QStringLiteral("Running"), ui::Tone::Ok});
    const double points = label.font().pointSizeF();
    const int height = pill.sizeHint().height();
    QSignalSpy changed(&ui::Theme::instance(), &ui::Theme::changed);
    auto look = before;
    look.fontPercent = 200;
    look.choice = ui::ThemeChoice::HighContrast;
    ui::Theme::instance().setLook(look);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_DOUBLE_EQ(label.font().pointSizeF(), 2 * points);
    EXPECT_GT(pill.sizeHint().height(), height * 3 / 2);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), 20.0);
    EXPECT_TRUE(ui::tokens().highContrast);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), ui::tokens().text);
}

TEST_F(LookTest, TabsAreAsWideAsTheirWordsAtAnySize) {
    QWidget window;
    auto* tabs = new QTabWidget(&window);
    tabs->setDocumentMode(true);
    for (const char* name : {"Overview", "History", "Protection", "Backup"})
        tabs->addTab(new QWidget, QString::fromLatin1(name));
    tabs->resize(330, 200);
    auto* strip = new ui::TabStrip(QStringLiteral("Parts"), QStringLiteral("parts"), &window);
    strip->addTab(QStringLiteral("Spot-checks"));
    strip->addTab(QStringLiteral("Health"));
    strip->setGeometry(0, 210, 500, 60);
    window.resize(500, 300);
    window.show();
    window.hide();
    auto look = before;
    look.fontPercent = 200;
    ui::Theme::instance().setLook(look);
    window.show();
    QApplication::processEvents();
    for (const QTabBar* bar : {tabs->tabBar(), static_cast<QTabBar*>(strip)}) {
        for (int index = 0; index < bar->count(); ++index) {
            const int words =
                QFontMetrics(QApplication::font()).horizontalAdvance(bar->tabText(index));
            EXPECT_GT(bar->tabRect(index).width(), words) << bar->tabText(index).toStdString();
        }
        EXPECT_GT(bar->tabRect(0).height(), QFontMetrics(QApplication::font()).height());
    }
}

TEST_F(UiTest, TabsOfAPageGrowWhileItIsHidden) {
    const auto before = ui::Theme::instance().look();
    window.showPage(QStringLiteral("node_keys"));
    auto* bar = find<QTabWidget>("nodeKeyTabs")->tabBar();
    ASSERT_TRUE(until([&] { return bar->isVisible(); }));
    window.showPage(QStringLiteral("access"));
    auto look = before;
    look.fontPercent = 200;
    ui::Theme::instance().setLook(look);
    window.showPage(QStringLiteral("node_keys"));
    const int words = QFontMetrics(QApplication::font()).horizontalAdvance(bar->tabText(0));
    EXPECT_TRUE(until([&] { return bar->tabRect(0).width() > words; }))
        << bar->tabRect(0).width() << " " << words << " " << bar->font().pointSizeF();
    ui::Theme::instance().setLook(before);
}

TEST_F(LookTest, CellsOfAGridKeepTheirWordsInLargeType) {
    ui::ResponsiveGrid grid(170, 5);
    for (int index = 0; index < 10; ++index) grid.add(new QWidget);
    grid.resize(1'150, 300);
    grid.show();
    EXPECT_EQ(grid.columns(), 5);
    auto look = before;
    look.fontPercent = 200;
    ui::Theme::instance().setLook(look);
    EXPECT_EQ(grid.columns(), 3) << "cells of 340 pixels";
    grid.resize(500, 300);
    EXPECT_EQ(grid.columns(), 1);
}

TEST_F(LookTest, DialogsGrowWithTheirWords) {
    ui::ModalDialog small(QStringLiteral("Title"), QStringLiteral("dialog"), nullptr);
    auto look = before;
    look.fontPercent = 200;
    ui::Theme::instance().setLook(look);
    ui::ModalDialog large(QStringLiteral("Title"), QStringLiteral("dialog"), nullptr);
    EXPECT_GT(large.minimumWidth(), small.minimumWidth() * 3 / 2);
    EXPECT_LE(large.minimumWidth(), large.screen()->availableGeometry().width());
}

TEST_F(LookTest, ThePercentKeepsItsBounds) {
    auto look = before;
    look.fontPercent = 50;
    ui::Theme::instance().setLook(look);
    EXPECT_EQ(ui::Theme::instance().look().fontPercent, ui::kLeastFontPercent);
    look.fontPercent = 900;
    ui::Theme::instance().setLook(look);
    EXPECT_EQ(ui::Theme::instance().look().fontPercent, ui::kMostFontPercent);
}

TEST_F(LookTest, ReducedMotionStopsWhatMovesByItself) {
    auto look = before;
    look.reducedMotion = false;
    ui::Theme::instance().setLook(look);
    auto* style = QApplication::style();
    const int moving = style->styleHint(QStyle::SH_Widget_Animation_Duration);
    EXPECT_GT(moving, 0);
    EXPECT_LE(moving, 120);
    EXPECT_GT(QApplication::cursorFlashTime(), 0);
    look.reducedMotion = true;
    ui::Theme::instance().setLook(look);
    EXPECT_EQ(style->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    EXPECT_EQ(QApplication::cursorFlashTime(), 0);
}

TEST_F(LookTest, NamesOfThemesComeBack) {
    for (const auto choice : {ui::ThemeChoice::System, ui::ThemeChoice::Light,
                              ui::ThemeChoice::Dark, ui::ThemeChoice::HighContrast})
        EXPECT_EQ(ui::themeChoiceFromName(ui::themeChoiceName(choice)), choice);
    EXPECT_EQ(ui::themeChoiceFromName(QStringLiteral("pink")), ui::ThemeChoice::System);
}

TEST(Glyphs, EachIsDrawnAndNoTwoAreTheSame) {
    QList<QImage> seen;
    for (int i = 0; i < ui::kGlyphs; ++i) {
        const auto glyph = static_cast<ui::Glyph>(i);
        EXPECT_NE(*ui::glyphPath(glyph), '\0') << i;
        QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        ui::paintGlyph(painter, glyph, QRectF(6, 6, 36, 36), Qt::black);
        painter.end();
        QImage blank(image.size(), image.format());
        blank.fill(Qt::transparent);
        EXPECT_NE(image, blank) << i;
        EXPECT_FALSE(seen.contains(image)) << i;
        // Inside its square: nothing touches the rim that was left free.
        for (int at = 0; at < 48; ++at) {
            EXPECT_EQ(qAlpha(image.pixel(at, 1)), 0) << i;
            EXPECT_EQ(qAlpha(image.pixel(1, at)), 0) << i;
            EXPECT_EQ(qAlpha(image.pixel(at, 46)), 0) << i;
            EXPECT_EQ(qAlpha(image.pixel(46, at)), 0) << i;
        }
        seen << image;
    }
}

TEST(RightToLeft, LabelsBeginWhereTheLanguageDoes) {
    ui::TextLabel label(QStringLiteral("18,421"));
    label.setLayoutDirection(Qt::RightToLeft);
    EXPECT_TRUE(label.alignment().testFlag(Qt::AlignRight));
    EXPECT_TRUE(label.alignment().testFlag(Qt::AlignAbsolute));
    label.setLayoutDirection(Qt::LeftToRight);
    EXPECT_TRUE(label.alignment().testFlag(Qt::AlignLeft));
    EXPECT_EQ(ui::ltrIsolated(QStringLiteral("abc")), QStringLiteral("\u2066abc\u2069"));
    EXPECT_TRUE(ui::ltrIsolated({}).isEmpty());
}

TEST(Palette, LettersInOrderAndBeginningsFirst) {
    using ui::fuzzyScore;
    EXPECT_FALSE(fuzzyScore(QStringLiteral("Node Keys"), QStringLiteral("kn")));
    EXPECT_FALSE(fuzzyScore(QStringLiteral("Node Keys"), QStringLiteral("nodez")));
    EXPECT_TRUE(fuzzyScore(QStringLiteral("Node Keys"), QStringLiteral("")));
    EXPECT_TRUE(fuzzyScore(QStringLiteral("Node Keys"), QStringLiteral("node k")));
    EXPECT_GT(*fuzzyScore(QStringLiteral("Node Keys"), QStringLiteral("nk")),
              *fuzzyScore(QStringLiteral("Network"), QStringLiteral("nk")));
    EXPECT_GT(*fuzzyScore(QStringLiteral("Work"), QStringLiteral("work")),
              *fuzzyScore(QStringLiteral("Network"), QStringLiteral("work")));
    EXPECT_GT(*fuzzyScore(QStringLiteral("Consensus"), QStringLiteral("cons")),
              *fuzzyScore(QStringLiteral("Connection of nodes"), QStringLiteral("cons")));
}

TEST(NavigationTest, AScreenReadersToggleChoosesThePageAsAClickDoes) {
    ui::Navigation navigation;
    for (const char* id : {"one", "two", "three"})
        navigation.addPage(QString::fromLatin1(id), ui::Glyph::Work, QString::fromLatin1(id));
    navigation.setCurrent(QStringLiteral("one"));
    QSignalSpy chosen(&navigation, &ui::Navigation::chosen);
    navigation.setCurrent(QStringLiteral("two"));
    EXPECT_EQ(chosen.count(), 0);  // shown already by whoever says so
    auto* three = navigation.findChild<ui::NavigationButton*>(QStringLiteral("nav_three"));
    QAccessible::queryAccessibleInterface(three)->actionInterface()->doAction(
        QAccessibleActionInterface::toggleAction());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.takeFirst().at(0).toString(), QStringLiteral("three"));
    navigation.findChild<ui::NavigationButton*>(QStringLiteral("nav_one"))->click();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.takeFirst().at(0).toString(), QStringLiteral("one"));
    EXPECT_FALSE(three->isChecked());
}

TEST(NavigationTest, ScrollsToThePageWhereTheWindowIsLowAndSaysTheCount) {
    ui::Navigation navigation;
    navigation.addGroup(QStringLiteral("OPERATE"));
    for (int i = 0; i < 14; ++i)
        navigation.addPage(QStringLiteral("page%1").arg(i), ui::Glyph::Work,
                           QStringLiteral("Page %1").arg(i));
    navigation.finish();
    navigation.resize(ui::kNavigationWide, 300);
    navigation.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&navigation));
    auto* last = navigation.findChild<ui::NavigationButton*>(QStringLiteral("nav_page13"));
    EXPECT_TRUE(last->visibleRegion().isEmpty());
    navigation.setCurrent(QStringLiteral("page13"));
    EXPECT_FALSE(last->visibleRegion().isEmpty());
    auto* first = navigation.findChild<ui::NavigationButton*>(QStringLiteral("nav_page0"));
    navigation.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&navigation));
    last->setFocus();
    first->setFocus();
    EXPECT_FALSE(first->visibleRegion().isEmpty());
    navigation.setBadge(QStringLiteral("page0"), 3, ui::Tone::Danger,
                        QStringLiteral("3 new alerts"));
    EXPECT_EQ(first->count(), 3U);
    EXPECT_EQ(first->accessibleDescription(), QStringLiteral("3 new alerts, Alt+1"));
    navigation.setBadge(QStringLiteral("page0"), 0, ui::Tone::Danger, {});
    EXPECT_EQ(first->accessibleDescription(), QStringLiteral("Alt+1"));
    EXPECT_TRUE(last->accessibleDescription().isEmpty());
    navigation.setNarrow(true);
    EXPECT_EQ(navigation.width(), ui::kNavigationNarrow);
    EXPECT_EQ(last->toolTip(), QStringLiteral("Page 13"));
}

}  // namespace
}  // namespace stacknet::testing
