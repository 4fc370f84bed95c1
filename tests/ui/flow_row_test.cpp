#include <gtest/gtest.h>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "ui/widgets/flow_row.h"

namespace stacknet::testing {
namespace {

class FlowRowTest : public ::testing::Test {
protected:
    FlowRowTest() {
        row = new ui::FlowRow(&holder);
        for (int i = 0; i < 4; ++i) {
            boxes.push_back(new QWidget);
            boxes.back()->setFixedSize(100, 20 + 10 * i);
            row->addWidget(boxes.back());
        }
        holder.resize(1'000, 200);
        holder.show();
    }
    QRect place(int index) const { return boxes[static_cast<std::size_t>(index)]->geometry(); }
    void setWidth(int width) {
        holder.resize(width, 400);
        QCoreApplication::processEvents();
    }

    QWidget holder;
    ui::FlowRow* row = nullptr;
    std::vector<QWidget*> boxes;
};

TEST_F(FlowRowTest, OneLineWhereThereIsRoomAndTheNextWhereThereIsNot) {
    EXPECT_EQ(row->heightForWidth(1'000), 50);
    EXPECT_EQ(place(3).top() + place(3).height() / 2, place(0).top() + place(0).height() / 2);
    setWidth(250);
    EXPECT_EQ(row->heightForWidth(250), 30 + row->spacing() + 50);
    EXPECT_EQ(place(2).left(), place(0).left());
    EXPECT_GE(place(2).top(), place(1).bottom());
    EXPECT_EQ(row->minimumSize(), QSize(100, 50));
}

TEST_F(FlowRowTest, WhatIsHiddenTakesNoRoom) {
    boxes[0]->hide();
    setWidth(1'000);
    EXPECT_EQ(place(1).left(), 0);
}

TEST_F(FlowRowTest, WhatMayGrowTakesTheRoomOfItsLine) {
    auto* field = new QLineEdit;
    row->addWidget(field);
    setWidth(1'000);
    EXPECT_EQ(field->geometry().right(), 999);
    EXPECT_GT(field->width(), 500);
    EXPECT_EQ(place(0).width(), 100);
}

TEST_F(FlowRowTest, AStretchSendsWhatFollowsToTheOtherEnd) {
    row->addStretch();
    auto* last = new QWidget;
    last->setFixedSize(50, 20);
    row->addWidget(last);
    setWidth(1'000);
    EXPECT_EQ(last->geometry().right(), 999);
}

TEST_F(FlowRowTest, BeginsAtTheRightWhereReadingDoes) {
    holder.setLayoutDirection(Qt::RightToLeft);
    row->invalidate();
    setWidth(999);
    EXPECT_EQ(place(0).right(), 998);
    EXPECT_LT(place(1).right(), place(0).left());
}

TEST_F(FlowRowTest, AWidgetMayLeave) {
    row->removeWidget(boxes[0]);
    EXPECT_EQ(row->count(), 3);
    delete boxes[0];
    setWidth(998);
    EXPECT_EQ(place(1).left(), 0);
}

}  // namespace
}  // namespace stacknet::testing
