#pragma once

#include <vector>

#include <QWidget>

class QAction;
class QLineEdit;
class QMenu;
class QPushButton;

namespace stacknet::ui {

class TextLabel;

/// The row above a table: filter, how many rows, what can be done with the selected ones, columns,
/// copy, export. Reachable by Tab in reading order.
class TableTools final : public QWidget {
    Q_OBJECT
public:
    /// Parts are named objectName + "Filter", "Count", "Columns", "Copy", "Export".
    TableTools(const QString& name, const QString& objectName, QWidget* parent = nullptr);

    /// Short tables inside cards: only how many rows, and Export.
    void setCompact(bool compact);
    void setCount(const QString& text);
    /// There is a filter: Export offers the rows shown and all rows.
    void setFiltered(bool filtered);
    /// More than one row is selected: shows how many, and the actions for them. Owned by the
    /// caller.
    void setSelected(int rows);
    void setBulkActions(const QList<QAction*>& actions);
    QLineEdit* filter() const { return m_filter; }
    QMenu* columnsMenu() const { return m_columnsMenu; }

signals:
    void filterChanged(const QString& needle);
    void columnsMenuWanted();
    void copyRequested();
    void exportRequested(bool json, bool all);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildExport(const QString& objectName);
    void setNarrow(bool narrow);

    QLineEdit* m_filter;
    TextLabel* m_count;
    TextLabel* m_selected;
    QPushButton* m_columns;
    QPushButton* m_copy;
    QPushButton* m_export;
    QPushButton* m_bulk;
    QMenu* m_columnsMenu;
    QMenu* m_exportMenu;
    QMenu* m_bulkMenu;
    /// Buttons and the words that a narrow row leaves out.
    std::vector<std::pair<QPushButton*, QString>> m_buttons;
    QList<QAction*> m_allRows;
    bool m_compact = false;
    bool m_narrow = false;
};

}  // namespace stacknet::ui
