#pragma once

#include <QWidget>

#include "ui/bridge/node_bridge.h"
#include "ui/models/rows_model.h"

class QPushButton;

namespace stacknet::ui {

class ChartCard;

/// Bytes and latency over the last ten minutes.
class NetworkTraffic final : public QWidget {
    Q_OBJECT
public:
    explicit NetworkTraffic(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();

private:
    NodeBridge& m_bridge;
    ChartCard* m_chart;
};

class DataTable;
class DetailList;
class StatusPill;
class TextLabel;

class PeerRefusalModel final : public RowsModel<api::PeerRefusalInfo> {
    Q_OBJECT
public:
    explicit PeerRefusalModel(QObject* parent = nullptr);

private:
    std::string rowId(const api::PeerRefusalInfo& row) const override {
        return std::to_string(row.timeMs) + row.address + row.code;
    }
};

class DroppedModel final : public RowsModel<api::DroppedInfo> {
    Q_OBJECT
public:
    explicit DroppedModel(QObject* parent = nullptr);

private:
    std::string rowId(const api::DroppedInfo& row) const override { return row.reason; }
};

/// Whether others reach this node, who was turned away, and which messages were dropped.
class NetworkReach final : public QWidget {
    Q_OBJECT
public:
    explicit NetworkReach(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();
    /// "reached from outside" and the like; empty before the first test.
    const QString& verdict() const { return m_verdict; }

signals:
    void tested();

private:
    QWidget* buildTest();
    void test();
    void showAnswer(const std::string& json);

    NodeBridge& m_bridge;
    QString m_verdict;
    StatusPill* m_state = nullptr;
    TextLabel* m_words = nullptr;
    DetailList* m_addresses = nullptr;
    QPushButton* m_test = nullptr;
    TextLabel* m_sync = nullptr;
    PeerRefusalModel* m_refusals = nullptr;
    DroppedModel* m_dropped = nullptr;
    DataTable* m_refusalTable = nullptr;
    DataTable* m_droppedTable = nullptr;
};

}  // namespace stacknet::ui
