#pragma once

#include "ui/models/snapshot_models.h"
#include "ui/pages/headline.h"
#include "ui/pages/page.h"

class QVBoxLayout;

namespace stacknet::ui {

class ChartCard;
class ConnectCard;
class DataTable;
class DutiesCard;
class EventModel;
class EmptyState;
class GlyphLabel;
class KpiCard;
class TextLabel;

/// Am I safe, am I earning, do I need to do anything: headline, numbers, chart, what wants
/// attention and what comes next, how to connect a client, keys, tasks and events at a glance.
class OverviewPage final : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    void refreshFreshness() override;

private:
    QWidget* buildHeadline();
    QWidget* buildNumbers();
    QWidget* buildEvents();
    QWidget* buildAttention();
    QWidget* buildKeys();
    QWidget* buildTasks();
    void buildChart();
    void refreshNumbers();
    void refreshStanding();
    void refreshEvents();
    void refreshChart();
    void refreshAttention(const std::vector<Attention>& list, bool known);

    GlyphLabel* m_headlineGlyph = nullptr;
    TextLabel* m_headline = nullptr;
    TextLabel* m_headlineDetail = nullptr;
    KpiCard* m_height = nullptr;
    KpiCard* m_leader = nullptr;
    KpiCard* m_proposals = nullptr;
    KpiCard* m_peers = nullptr;
    KpiCard* m_keysCard = nullptr;
    KpiCard* m_tasksCard = nullptr;
    KpiCard* m_stake = nullptr;
    KpiCard* m_points = nullptr;
    KpiCard* m_checks = nullptr;
    KpiCard* m_attestation = nullptr;
    DutiesCard* m_duties = nullptr;
    EventModel* m_eventModel = nullptr;
    DataTable* m_events = nullptr;
    ChartCard* m_chart = nullptr;
    QVBoxLayout* m_attention = nullptr;
    QString m_attentionShown;
    ConnectCard* m_connect = nullptr;
    NodeKeyModel* m_keyModel = nullptr;
    TaskModel* m_taskModel = nullptr;
    HistoryModel* m_historyModel = nullptr;
    DataTable* m_keys = nullptr;
    DataTable* m_tasks = nullptr;
};

}  // namespace stacknet::ui
