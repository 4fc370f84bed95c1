#pragma once

#include <QWidget>

#include "ui/bridge/node_bridge.h"
#include "ui/models/rows_model.h"

namespace stacknet::ui {

class Card;
class DataTable;
class DetailList;
class TextLabel;

class RoutingNodeModel final : public RowsModel<api::RoutingNodeInfo> {
    Q_OBJECT
public:
    explicit RoutingNodeModel(QObject* parent = nullptr);

private:
    std::string rowId(const api::RoutingNodeInfo& row) const override { return row.nodeKey; }
};

class RoutingDecisionModel final : public RowsModel<api::RoutingDecisionInfo> {
    Q_OBJECT
public:
    explicit RoutingDecisionModel(QObject* parent = nullptr);

private:
    /// Several are made in a millisecond; the seed is of one alone.
    std::string rowId(const api::RoutingDecisionInfo& row) const override {
        return std::to_string(row.timeMs) + row.seed;
    }
};

/// The nodes that tasks could go to, and the last decisions with their reasons.
class NetworkRouting final : public QWidget {
    Q_OBJECT
public:
    explicit NetworkRouting(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();

private:
    void refreshWhy();

    NodeBridge& m_bridge;
    TextLabel* m_reason;
    RoutingNodeModel* m_nodes;
    RoutingDecisionModel* m_decisions;
    DataTable* m_nodeTable;
    DataTable* m_decisionTable;
    TextLabel* m_why;
};

/// Why a decision came out as it did, in sentences.
QString decisionWords(const api::RoutingDecisionInfo& decision);

}  // namespace stacknet::ui
