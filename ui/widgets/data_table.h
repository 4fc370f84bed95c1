#pragma once

#include <string>
#include <vector>

#include <QSortFilterProxyModel>
#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace stacknet::ui {

class Banner;
class EmptyState;
class TextLabel;

/// Sorts by SortRole and filters over every column.
class TableProxy final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setNeedle(const QString& needle);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_needle;
};

/// A table with filter, sort, column chooser, copy and export. All of it works without a mouse.
class DataTable final : public QWidget {
    Q_OBJECT
public:
    /// `name` is what screen readers call the table; `objectName` names the view inside, and its
    /// parts as objectName + "Filter", "Copy", "Export", "Columns".
    DataTable(QAbstractItemModel* model, const QString& name, const QString& objectName,
              QWidget* parent = nullptr);

    /// No tool row: for short tables inside cards.
    void setCompact(bool compact);
    /// Pixel widths of the columns; 0 takes what is left. Missing ones get a default.
    void setColumnWidths(const std::vector<int>& widths);
    /// Hides exactly these.
    void hideColumns(const std::vector<int>& columns);
    void sortBy(int column, Qt::SortOrder order);
    EmptyState* emptyState() const { return m_empty; }
    void setEmpty(EmptyState* empty);
    /// While loading nothing is said about emptiness.
    void setLoading(bool loading);
    QTableView* view() const { return m_view; }
    TableProxy* proxy() const { return m_proxy; }

    /// Id (IdRole) of the current row; empty for none.
    std::string currentId() const;
    bool selectId(const std::string& id);
    /// Rows of the context menu, after Copy. Owned by the caller.
    void setRowActions(const QList<QAction*>& actions);

signals:
    void currentIdChanged();
    void activated();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setToolsNarrow(bool narrow);
    void buildTools(const QString& objectName, const QString& name);
    void buildView(const QString& objectName, const QString& name);
    void updateCount();
    void copySelection();
    void exportAs(bool json);
    void showRowMenu(const QPoint& at);
    void fillColumnsMenu();
    void layoutColumns();

    QAbstractItemModel* m_model;
    TableProxy* m_proxy;
    QTableView* m_view;
    QWidget* m_tools;
    QLineEdit* m_filter;
    TextLabel* m_count;
    QMenu* m_columnsMenu;
    /// Buttons of the tool row and the words that a narrow one leaves out.
    std::vector<std::pair<QPushButton*, QString>> m_toolButtons;
    QStackedWidget* m_stack;
    EmptyState* m_empty = nullptr;
    TextLabel* m_noMatch;
    Banner* m_banner;
    std::vector<int> m_widths;
    QList<QAction*> m_rowActions;
    QString m_name;
    bool m_loading = false;
};

}  // namespace stacknet::ui
