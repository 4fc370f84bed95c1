#pragma once

#include "ui/models/snapshot_models.h"
#include "ui/pages/headline.h"
#include "ui/pages/page.h"

class QVBoxLayout;

namespace stacknet::ui {

class ChartCard;
class ConnectCard;
class DataTable;
class EmptyState;
class GlyphLabel;
class KpiCard;
class TextLabel;

/// Am I safe, am I earning, do I need to do anything: headline, numbers, chart, what wants
/// attention, how to connect a client, keys and tasks at a glance.
class OverviewPage final : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    void refreshFreshness() override;
    /// Opens the dialog that makes an API key.
    void createApiKey();

private:
    QWidget* buildHeadline();
    QWidget* buildNumbers();
    QWidget* buildAttention();
    QWidget* buildKeys();
    QWidget* buildTasks();
    void buildChart();
    void refreshNumbers();
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
