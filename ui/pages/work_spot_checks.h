#pragma once

#include <QWidget>

#include "ui/bridge/node_bridge.h"
#include "ui/models/rows_model.h"

namespace stacknet::ui {

class DataTable;
class DetailList;
class HistoryTable;
class TextLabel;

class UnderCheckModel final : public RowsModel<api::ArenaUnderCheckInfo> {
    Q_OBJECT
public:
    explicit UnderCheckModel(QObject* parent = nullptr);

private:
    std::string rowId(const api::ArenaUnderCheckInfo& row) const override { return row.task; }
};

class SpotCheckModel final : public RowsModel<api::ArenaCheckInfo> {
    Q_OBJECT
public:
    explicit SpotCheckModel(QObject* parent = nullptr);

private:
    std::string rowId(const api::ArenaCheckInfo& row) const override { return row.task; }
};

/// What the network's spot-checks found about this node, what it owes them, and what they show of
/// a request.
class WorkSpotChecks final : public QWidget {
    Q_OBJECT
public:
    explicit WorkSpotChecks(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();

private:
    void buildVerdicts();
    QWidget* buildSide();
    QWidget* buildUnderCheck();

    NodeBridge& m_bridge;
    UnderCheckModel* m_underCheck;
    SpotCheckModel* m_checks;
    HistoryTable* m_verdicts;
    std::vector<api::ArenaVerdictInfo> m_seen;
    DataTable* m_checkTable;
    TextLabel* m_margin = nullptr;
    DetailList* m_counts = nullptr;
    TextLabel* m_abilities = nullptr;
    TextLabel* m_privacy = nullptr;
};

/// "of 12 judged", and since when if that is no 30 days: what stands beside how many spot-checks
/// were passed.
QString spotChecksText(const api::ArenaInfo& arena, std::int64_t nowMs);

}  // namespace stacknet::ui
