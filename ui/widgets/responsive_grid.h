#pragma once

#include <vector>

#include <QWidget>

class QGridLayout;

namespace stacknet::ui {

/// Cells in as many columns as fit: the count changes with the width, the order never does.
class ResponsiveGrid final : public QWidget {
    Q_OBJECT
public:
    /// At least `minimumCell` pixels a cell at 100 % type, at most `maximumColumns`. Counts that
    /// divide `maximumColumns` are used, so that no row is left ragged, unless only one would fit.
    ResponsiveGrid(int minimumCell, int maximumColumns, QWidget* parent = nullptr);
    /// `span`: how many cells it takes where there is room.
    void add(QWidget* widget, int span = 1);
    int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void arrange(int columns);

    struct Cell {
        QWidget* widget;
        int span;
    };
    QGridLayout* m_grid;
    std::vector<Cell> m_cells;
    int m_minimumCell;
    int m_maximumColumns;
    int m_columns = 0;
};

}  // namespace stacknet::ui
