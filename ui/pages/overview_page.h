#pragma once

#include "ui/models/snapshot_models.h"
#include "ui/pages/headline.h"
#include "ui/pages/page.h"

namespace stacknet::ui {

class AttentionCard;
class ChartCard;
class ConnectCard;
class DataTable;
class DutiesCard;
class EventsCard;
class GlyphLabel;
class KpiCard;
class OverviewRecord;
class TextLabel;

/// Am I safe, am I earning, do I need to do anything: headline, numbers, charts, what wants
/// attention and what comes next, how to connect a client, keys, tasks and events at a glance.
class OverviewPage final : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    void refreshFreshness() override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildHeadline();
    QWidget* buildNumbers();
    QWidget* buildKeys();
    QWidget* buildTasks();
    void buildCharts();
    void refreshNumbers();
    void refreshStanding();
    void refreshRecord();
    std::int64_t incomeFromMs() const;
    void refreshIncome();
    void refreshChart();
    void refreshLoad();

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
    EventsCard* m_events = nullptr;
    ChartCard* m_income = nullptr;  ///< what the node earned
    ChartCard* m_chart = nullptr;   ///< how the chain went
    ChartCard* m_load = nullptr;    ///< how much work there was
    AttentionCard* m_attention = nullptr;
    OverviewRecord* m_record = nullptr;
    std::uint64_t m_pointsTotal = 0;
    std::int64_t m_incomeMinute = 0;
    bool m_pointsCame = true;
    api::Shared<api::EarningsInfo> m_incomeOf;
    ConnectCard* m_connect = nullptr;
    NodeKeyModel* m_keyModel = nullptr;
    TaskModel* m_taskModel = nullptr;
    HistoryModel* m_historyModel = nullptr;
    DataTable* m_keys = nullptr;
    DataTable* m_tasks = nullptr;
};

}  // namespace stacknet::ui
