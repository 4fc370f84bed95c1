#include <gtest/gtest.h>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

#include "tests/ui/ui_fixture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/side_pane.h"

namespace stacknet::testing {
namespace {

class SidePaneTest : public ::testing::Test {
protected:
    void SetUp() override {
        main = new QWidget;
        pane = new QWidget;
        side = std::make_unique<ui::SidePane>(
            main, pane,
            ui::SidePane::Sizes{.pane = 380, .paneMin = 300, .mainMin = 420, .wide = 620});
        side->show();
    }
    void TearDown() override { ui::Theme::instance().setLook(before); }
    void setWidth(int width) {
        side->resize(width, 700);
        QCoreApplication::processEvents();
    }
    static void setPercent(int percent) {
        auto look = ui::Theme::instance().look();
        look.fontPercent = percent;
        ui::Theme::instance().setLook(look);
        QCoreApplication::processEvents();
    }
    bool isBeside() const { return pane->mapTo(side.get(), QPoint()).x() >= main->width(); }

    const ui::Look before = ui::Theme::instance().look();
    QWidget* main = nullptr;
    QWidget* pane = nullptr;
    std::unique_ptr<ui::SidePane> side;
};

TEST_F(SidePaneTest, ThePaneIsBesideWhereThereIsRoomAndBelowWhereThereIsNot) {
    setWidth(1'200);
    EXPECT_TRUE(isBeside());
    EXPECT_FALSE(side->isNarrow());
    EXPECT_NEAR(pane->width(), 380, 2);
    const QSignalSpy told(side.get(), &ui::SidePane::narrowChanged);
    setWidth(900);
    EXPECT_TRUE(isBeside());
    EXPECT_TRUE(side->isNarrow());
    EXPECT_NEAR(pane->width(), 300, 2);
    setWidth(700);
    EXPECT_TRUE(side->isStacked());
    EXPECT_EQ(pane->width(), main->width());
    EXPECT_GE(pane->mapTo(side.get(), QPoint()).y(), main->height());
    EXPECT_FALSE(side->isNarrow()) << "the whole width is the main part's";
    setWidth(1'200);
    EXPECT_TRUE(isBeside());
    EXPECT_EQ(told.count(), 2);
}

TEST_F(SidePaneTest, LargeTypeTakesTheSameRoomAsASmallWindow) {
    setWidth(1'200);
    setPercent(200);
    EXPECT_TRUE(side->isStacked());
    setWidth(1'600);
    EXPECT_FALSE(side->isStacked());
    EXPECT_NEAR(pane->width(), 600, 2);
    setPercent(100);
    EXPECT_NEAR(pane->width(), 380, 2);
}

TEST_F(SidePaneTest, PartsBelowEachOtherKeepTheirHeightAndScroll) {
    setWidth(700);
    side->resize(700, 300);
    QCoreApplication::processEvents();
    EXPECT_GE(main->height(), 260);
    EXPECT_GE(pane->height(), 240);
}

TEST_F(SidePaneTest, ALineThatAPersonMovedStays) {
    setWidth(1'200);
    auto* splitter = side->findChild<QSplitter*>();
    splitter->setSizes({700, 484});
    setWidth(1'210);
    EXPECT_GT(pane->width(), 400);
}

}  // namespace
}  // namespace stacknet::testing
