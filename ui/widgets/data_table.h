#pragma once

#include <string>
#include <vector>

#include <QWidget>

#include "ui/widgets/table_proxy.h"

class QAction;
class QStackedWidget;
class QTableView;

namespace stacknet::ui {

class Banner;
class EmptyState;
class TableTools;
class TableView;
class TextLabel;

/// A table with filter, sort, column chooser, copy and export, for rows that are all in memory.
/// (Long ones: HistoryTable.) All of it works without a mouse; amounts follow the privacy mask.
class DataTable final : public QWidget {
    Q_OBJECT
public:
    /// `name` is what screen readers call the table; `objectName` names the view inside, and its
    /// parts as objectName + "Filter", "Count", "Columns", "Copy", "Export".
    DataTable(QAbstractItemModel* model, const QString& name, const QString& objectName,
              QWidget* parent = nullptr);

    /// For short tables inside cards: of the tool row only the count and Export stay.
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
    /// The rows here are the newest of this many; 0: they are all there are.
    void setTotal(std::uint64_t total);
    QTableView* view() const;
    TableProxy* proxy() const { return m_proxy; }

    /// Id (IdRole) of the current row; empty for none.
    std::string currentId() const;
    /// Ids of the selected rows, in the order shown.
    std::vector<std::string> selectedIds() const;
    bool selectId(const std::string& id);
    /// Rows of the row menu, after Copy. Owned by the caller.
    void setRowActions(const QList<QAction*>& actions);
    /// Actions on all selected rows, offered once there is more than one. Owned by the caller.
    void setBulkActions(const QList<QAction*>& actions);

signals:
    void currentIdChanged();
    void activated();
    /// The row menu is about to open: enable its actions for the current row.
    void rowMenuAboutToShow();

private:
    void buildView(const QString& objectName, const QString& name);
    void updateCount();
    void copySelection();
    void exportAs(bool json, bool all);
    void showRowMenu(const QPoint& at);

    QAbstractItemModel* m_model;
    TableProxy* m_proxy;
    TableView* m_view = nullptr;
    TableTools* m_tools;
    QStackedWidget* m_stack;
    EmptyState* m_empty = nullptr;
    TextLabel* m_noMatch;
    Banner* m_banner;
    QList<QAction*> m_rowActions;
    QString m_name;
    std::uint64_t m_total = 0;
    bool m_loading = false;
};

}  // namespace stacknet::ui
