#pragma once

#include <QAbstractTableModel>

#include "core/api/history.h"
#include "ui/bridge/node_bridge.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTimer;

namespace stacknet::ui {

class Banner;
class DataTable;
class EmptyState;
class TextLabel;

/// What an action of the log is called; unknown ones as they are.
QString auditActionText(const QString& action);
QString auditLogText(const QString& log);

/// The rows of the log that were fetched so far. Asks for more by needMore().
class AuditModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Actor, Action, Subject, Detail, Log, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// `append`: behind what is there; else in its place.
    void setPage(const api::HistoryPage& page, bool append);
    const std::string& next() const { return m_next; }
    std::string firstId() const { return m_rows.empty() ? std::string() : m_rows.front().id; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// The cells of a row of a page, by Column.
    static std::vector<QString> cellsOf(const api::HistoryPage& page, const api::HistoryRow& row);

signals:
    void needMore();

private:
    struct Row {
        std::string id;
        std::vector<QString> cells;
    };
    std::vector<Row> m_rows;
    std::string m_next;
};

/// Who did what to whom and when, from both logs of the node, page by page from the engine.
class AccessAuditTab final : public QWidget {
    Q_OBJECT
public:
    explicit AccessAuditTab(NodeBridge& bridge, QWidget* parent = nullptr);
    /// Looks for newer entries, at most every kLookMs.
    void refresh();
    static constexpr std::int64_t kLookMs = 10'000;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildTools();
    api::HistoryQuery query() const;
    void reload();
    void loaded(const Result<api::HistoryPage>& page, bool append);
    void more();
    void look();
    void showCount(const api::HistoryPage& page);
    void exportAs(bool json);
    void exportMore();
    void finishExport();

    NodeBridge& m_bridge;
    AuditModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
    Banner* m_banner;
    QLineEdit* m_text = nullptr;
    QComboBox* m_since = nullptr;
    QComboBox* m_action = nullptr;
    QComboBox* m_log = nullptr;
    QComboBox* m_order = nullptr;
    TextLabel* m_count = nullptr;
    QPushButton* m_newer = nullptr;
    QPushButton* m_export = nullptr;
    QTimer* m_typing = nullptr;
    std::uint64_t m_generation = 0;
    bool m_fetching = false;
    bool m_everLoaded = false;
    std::int64_t m_lookedMs = 0;
    bool m_exportJson = false;
    api::HistoryQuery m_exportQuery;
    QByteArray m_exported;
    std::uint64_t m_exportedRows = 0;
};

}  // namespace stacknet::ui
