#include "ui/widgets/responsive_grid.h"

#include <algorithm>

#include <QGridLayout>
#include <QResizeEvent>

#include "ui/theme/theme.h"

namespace stacknet::ui {

ResponsiveGrid::ResponsiveGrid(int minimumCell, int maximumColumns, QWidget* parent)
    : QWidget(parent), m_minimumCell(minimumCell), m_maximumColumns(maximumColumns) {
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::k4);
    connect(&Theme::instance(), &Theme::changed, this, &ResponsiveGrid::fit);
}

void ResponsiveGrid::add(QWidget* widget, int span) {
    // Cells share the width evenly whatever is in them.
    widget->setSizePolicy(QSizePolicy::Ignored, widget->sizePolicy().verticalPolicy());
    m_cells.push_back({widget, span});
    arrange(m_columns == 0 ? 1 : m_columns);
}

void ResponsiveGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void ResponsiveGrid::fit() {
    const int cell = Theme::instance().scaled(m_minimumCell);
    const int room = std::clamp((width() + space::k4) / (cell + space::k4), 1, m_maximumColumns);
    int columns = room;
    while (m_maximumColumns % columns != 0) --columns;
    // A ragged last row is better than a tower.
    if (columns == 1 && room > 2) columns = room;
    if (columns != m_columns) arrange(columns);
}

void ResponsiveGrid::arrange(int columns) {
    for (int column = 0; column < m_maximumColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    int row = 0;
    int column = 0;
    for (const auto& cell : m_cells) m_grid->removeWidget(cell.widget);
    for (const auto& cell : m_cells) {
        const int span = std::min(cell.span, columns);
        if (column + span > columns) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(cell.widget, row, column, 1, span);
        column += span;
    }
}

}  // namespace stacknet::ui
