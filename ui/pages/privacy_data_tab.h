#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/models/rows_model.h"

class QPushButton;

namespace stacknet::ui {

class AccessSplit;
class Banner;
class DataTable;
class DetailList;
class EmptyState;
class StatusPill;
class TextLabel;

class DataClassModel final : public RowsModel<api::DataClassInfo> {
    Q_OBJECT
public:
    explicit DataClassModel(QObject* parent = nullptr);
    void setNow(std::int64_t nowMs);

private:
    std::string rowId(const api::DataClassInfo& row) const override { return row.name; }
    std::int64_t m_nowMs = 0;
};

/// Every class of data: what is kept of it now, for how long and why, and deleting what is past its
/// time.
class PrivacyDataTab final : public QWidget {
    Q_OBJECT
public:
    explicit PrivacyDataTab(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();

signals:
    /// As Page::navigate.
    void navigate(const QString& page, const QString& subject);

private:
    void buildDetails();
    void refreshDetails();
    void refreshWarnings(const api::PrivacyInfo& info);
    void runNow();

    NodeBridge& m_bridge;
    AccessSplit* m_split;
    DataClassModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
    Banner* m_unnamed;
    Banner* m_trouble;
    Banner* m_banner;
    TextLabel* m_summary;
    QPushButton* m_run;
    StatusPill* m_how = nullptr;
    TextLabel* m_what = nullptr;
    DetailList* m_fields = nullptr;
    TextLabel* m_rest = nullptr;
    QPushButton* m_change = nullptr;
    bool m_running = false;
};

}  // namespace stacknet::ui
