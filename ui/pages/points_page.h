#pragma once

#include <optional>

#include "ui/pages/page.h"
#include "ui/pages/points_series.h"

class QButtonGroup;

namespace stacknet::ui {

class Banner;
class ChartCard;
class HistoryTable;
class KpiCard;
class RoutingCard;

/// How many points this operator's keys have, why they changed, and what they mean for routing.
class PointsPage final : public Page {
    Q_OBJECT
public:
    explicit PointsPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    void refreshFreshness() override;

private:
    QWidget* buildNumbers();
    QWidget* buildTable();
    void refreshNumbers();
    void askHistory();
    void showHistory(const Result<PointsHistory>& answer);
    void filterBy(int chip);
    void openReason();

    Banner* m_banner;
    KpiCard* m_total;
    KpiCard* m_day;
    KpiCard* m_rank;
    KpiCard* m_tier;
    ChartCard* m_chart;
    RoutingCard* m_routing;
    HistoryTable* m_table;
    QButtonGroup* m_chips;
    std::optional<PointsHistory> m_history;
    std::int64_t m_askedMs = 0;
    std::uint64_t m_askedTotal = 0;
};

}  // namespace stacknet::ui
