#include <gtest/gtest.h>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

#include "tests/ui/ui_fixture.h"
#include "ui/shell/navigation.h"
#include "ui/theme/theme.h"
#include "ui/widgets/side_pane.h"

namespace stacknet::testing {
namespace {

/// A window of the usual size whose type is twice as large.
class LargeTypeTest : public UiTest {
protected:
    void SetUp() override {
        UiTest::SetUp();
        auto look = before;
        look.fontPercent = 200;
        ui::Theme::instance().setLook(look);
        QTest::qWait(20);
    }
    void TearDown() override {
        UiTest::TearDown();
        ui::Theme::instance().setLook(before);
    }
    void open(const QString& page) {
        window.showPage(page);
        ASSERT_EQ(window.currentPage(), page);
        QTest::qWait(50);
    }
    /// What asks for more than the width that is there, innermost last.
    static std::string widest(const QWidget* widget, int width) {
        std::string path;
        while (widget != nullptr) {
            const QWidget* next = nullptr;
            for (const QObject* child : widget->children()) {
                const auto* inner = qobject_cast<const QWidget*>(child);
                if (inner == nullptr || !inner->isVisible()) continue;
                if (inner->minimumSizeHint().width() > width || inner->minimumWidth() > width)
                    next = inner;
            }
            widget = next;
            if (next != nullptr)
                path += std::string(" > ") + next->metaObject()->className() + " " +
                        next->objectName().toStdString() + " " +
                        std::to_string(next->minimumSizeHint().width());
        }
        return path;
    }

    const ui::Look before = ui::Theme::instance().look();
};

class LargeTypeAtWidth : public LargeTypeTest, public ::testing::WithParamInterface<int> {};

TEST_P(LargeTypeAtWidth, NothingOfAPageIsCutSideways) {
    window.resize(GetParam(), 800);
    for (const auto& page : ui::MainWindow::pageIds()) {
        open(page);
        EXPECT_EQ(window.width(), GetParam()) << page.toStdString() << " needs more room";
        for (const auto* area : window.findChildren<QScrollArea*>()) {
            if (!area->isVisible() || area->widget() == nullptr) continue;
            const int room = area->viewport()->width();
            EXPECT_LE(area->widget()->width(), room)
                << page.toStdString() << " " << area->objectName().toStdString() << ":"
                << widest(area->widget(), room);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Widths, LargeTypeAtWidth, ::testing::Values(1'440, 1'280, 1'024));

TEST_F(LargeTypeTest, APaneAtTheSideGoesBelow) {
    for (const char* page : {"node_keys", "access", "network", "privacy", "work", "inbox"}) {
        open(QString::fromLatin1(page));
        int seen = 0;
        for (const auto* side : window.findChildren<ui::SidePane*>()) {
            if (!side->isVisible()) continue;
            ++seen;
            EXPECT_TRUE(side->isStacked()) << page;
        }
        EXPECT_EQ(seen, 1) << page;
    }
}

TEST_F(LargeTypeTest, ButtonsShowTheirWords) {
    for (const auto& page : ui::MainWindow::pageIds()) {
        open(page);
        for (const auto* button : window.findChildren<QPushButton*>()) {
            if (!button->isVisible() || button->text().isEmpty()) continue;
            EXPECT_GE(button->width(), button->minimumSizeHint().width())
                << page.toStdString() << ": " << button->text().toStdString();
        }
    }
}

TEST_F(LargeTypeTest, TheNavigationGivesItsRoomToThePageAndTakesItBack) {
    const auto* navigation = window.findChild<ui::Navigation*>();
    EXPECT_TRUE(navigation->isNarrow());
    ui::Theme::instance().setLook(before);
    QTest::qWait(20);
    EXPECT_FALSE(navigation->isNarrow());
}

}  // namespace
}  // namespace stacknet::testing
