#pragma once

#include "core/api/bridge_info.h"
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

class BridgeClientModel final : public RowsModel<api::BridgeClientInfo> {
    Q_OBJECT
public:
    explicit BridgeClientModel(QObject* parent = nullptr);
    void setNow(std::int64_t nowMs);

private:
    std::string rowId(const api::BridgeClientInfo& row) const override { return row.clientId; }
    std::int64_t m_nowMs = 0;
};

/// Sites of the Auth Bridge: who may ask this node who somebody is.
class AccessBridgeTab final : public QWidget {
    Q_OBJECT
public:
    explicit AccessBridgeTab(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();

signals:
    /// As Page::navigate.
    void navigate(const QString& page, const QString& subject);

private:
    void buildDetails();
    void refreshDetails();
    void add();
    void change();
    void remove();
    void openDialog(const api::BridgeClientInfo* client);

    NodeBridge& m_bridge;
    AccessSplit* m_split;
    BridgeClientModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
    Banner* m_banner;
    QPushButton* m_add;
    StatusPill* m_kind = nullptr;
    TextLabel* m_words = nullptr;
    DetailList* m_fields = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
};

/// What api::BridgeClientInfo::lastOutcome means: "Signed in", "Another origin asked".
Label bridgeOutcomeLabel(const std::string& outcome);

}  // namespace stacknet::ui
