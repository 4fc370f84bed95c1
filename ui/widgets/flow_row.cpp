#include "ui/widgets/flow_row.h"

#include <algorithm>

#include <QStyle>
#include <QWidget>

#include "ui/theme/tokens.h"

namespace stacknet::ui {
namespace {

/// A hidden widget; a spacer calls itself empty, too.
bool isOut(QLayoutItem* item) {
    return item->isEmpty() && item->spacerItem() == nullptr;
}

}  // namespace

FlowRow::FlowRow(QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::k2);
}

FlowRow::~FlowRow() {
    for (QLayoutItem* item : m_items) delete item;
}

void FlowRow::addItem(QLayoutItem* item) {
    m_items.push_back(item);
}

void FlowRow::addStretch() {
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

QLayoutItem* FlowRow::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowRow::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item != nullptr) m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<FlowRow::Line> FlowRow::lines(int width) const {
    std::vector<Line> all;
    for (QLayoutItem* item : m_items) {
        if (isOut(item)) continue;
        const QSize wanted = item->sizeHint();
        if (all.empty() || all.back().width + spacing() + wanted.width() > width)
            all.push_back({});
        else
            all.back().width += spacing();
        Line& line = all.back();
        line.items.push_back(item);
        line.width += wanted.width();
        line.height = std::max(line.height, wanted.height());
    }
    return all;
}

int FlowRow::heightForWidth(int width) const {
    int height = 0;
    for (const Line& line : lines(width)) height += line.height + (height > 0 ? spacing() : 0);
    return height;
}

QSize FlowRow::sizeHint() const {
    int width = 0;
    int height = 0;
    for (QLayoutItem* item : m_items) {
        if (isOut(item)) continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowRow::minimumSize() const {
    QSize least;
    for (QLayoutItem* item : m_items) {
        if (!isOut(item)) least = least.expandedTo(item->minimumSize());
    }
    return least;
}

void FlowRow::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const auto direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = rect.top();
    for (const Line& line : lines(rect.width())) {
        const auto grows = [](const QLayoutItem* item) {
            return item->expandingDirections().testFlag(Qt::Horizontal);
        };
        int growing = static_cast<int>(std::count_if(line.items.begin(), line.items.end(), grows));
        int left = rect.left();
        int room = std::max(0, rect.width() - line.width);
        for (QLayoutItem* item : line.items) {
            int width = std::min(item->sizeHint().width(), rect.width());
            if (grows(item)) {
                const int share = room / growing--;
                room -= share;
                width += share;
            }
            const int height = item->sizeHint().height();
            const QRect place(left, top + (line.height - height) / 2, width, height);
            item->setGeometry(QStyle::visualRect(direction, rect, place));
            left += width + spacing();
        }
        top += line.height + spacing();
    }
}

}  // namespace stacknet::ui
