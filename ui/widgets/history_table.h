#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/models/history_model.h"

class QAction;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace stacknet::ui {

class Banner;
class EmptyState;
class HistoryExport;
class NodeBridge;
class TableTools;
class TableView;
class TextLabel;

/// A table over NodeBridge::page(): any number of rows, filtered and sorted in SQL, a window of
/// them in memory, exported as a stream. Has DataTable's tools and keys, and its own states:
/// loading, empty, nothing found, failed. Fetches when it is first seen.
class HistoryTable final : public QWidget {
    Q_OBJECT
public:
    /// `table` is api::HistoryQuery::table; `name` is what screen readers say; `objectName` names
    /// the view, and its parts as DataTable's.
    HistoryTable(NodeBridge& bridge, const std::string& table, std::vector<HistoryColumn> columns,
                 const QString& name, const QString& objectName, QWidget* parent = nullptr);
    /// The same over any source, for tests.
    HistoryTable(PageSource source, const std::string& table, std::vector<HistoryColumn> columns,
                 const QString& name, const QString& objectName, QWidget* parent = nullptr);

    /// Filters that always hold (a chip, a tab); what is typed goes on top of them.
    void setFilters(std::vector<api::HistoryFilter> filters);
    /// Says why there is nothing at all, without a filter.
    void setEmpty(EmptyState* empty);
    /// Rows of the row menu, after Copy; actions on several rows. Owned by the caller.
    void setRowActions(const QList<QAction*>& actions);
    void setBulkActions(const QList<QAction*>& actions);
    /// From the first page again; the order and the filters stay.
    void reload();
    QTableView* view() const;
    PagedHistoryModel* model() const { return m_model; }

    /// Id and cells (exact) of the current row; empty for none.
    std::string currentId() const;
    QString cell(const QString& column) const;
    std::vector<std::string> selectedIds() const;
    /// Begins an export, as the Export button does after the file was chosen.
    void exportTo(const QString& path, bool json, bool all);
    bool isExporting() const { return m_export != nullptr; }

signals:
    void currentIdChanged();
    void activated();
    /// The row menu is about to open: enable its actions for the current row.
    void rowMenuAboutToShow();
    /// An export ended, well or not.
    void exportEnded(bool written);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildView(const QString& objectName, const QString& name);
    void buildProgress(const QString& objectName);
    void updateState();
    void askForFile(bool json, bool all);
    void copySelection();
    void showRowMenu(const QPoint& at);
    void exportOver(const Result<quint64>& rows, const QString& path);

    PageSource m_source;
    PagedHistoryModel* m_model;
    TableView* m_view = nullptr;
    TableTools* m_tools;
    Banner* m_banner;
    QStackedWidget* m_stack;
    TextLabel* m_loading;
    EmptyState* m_noMatch;
    EmptyState* m_empty = nullptr;
    EmptyState* m_failed;
    QWidget* m_progressRow = nullptr;
    QProgressBar* m_progress = nullptr;
    TextLabel* m_progressText = nullptr;
    HistoryExport* m_export = nullptr;
    QTimer m_typing;    ///< waits for a pause in the typing
    QTimer m_skeleton;  ///< nothing flashes while a page is quick
    QList<QAction*> m_rowActions;
    QString m_name;
    QString m_needle;
};

}  // namespace stacknet::ui
