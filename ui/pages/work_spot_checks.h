#pragma once

#include <QWidget>

#include "ui/bridge/node_bridge.h"
#include "ui/models/rows_model.h"

namespace stacknet::ui {

class DataTable;
class DetailList;
class TextLabel;

class VerdictModel final : public RowsModel<api::ArenaVerdictInfo> {
    Q_OBJECT
public:
    explicit VerdictModel(QObject* parent = nullptr);

private:
    std::string rowId(const api::ArenaVerdictInfo& row) const override { return row.task; }
};

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
    QWidget* buildSide();
    QWidget* buildUnderCheck();

    NodeBridge& m_bridge;
    VerdictModel* m_verdicts;
    UnderCheckModel* m_underCheck;
    SpotCheckModel* m_checks;
    DataTable* m_verdictTable;
    DataTable* m_checkTable;
    TextLabel* m_margin = nullptr;
    DetailList* m_counts = nullptr;
    TextLabel* m_abilities = nullptr;
    TextLabel* m_privacy = nullptr;
};

/// How many spot-checks of this node's own tasks were judged, and how many of them it passed.
struct SpotCheckCount {
    int judged = 0;
    int passed = 0;
    int convicted = 0;
};
SpotCheckCount ownSpotChecks(const api::ArenaInfo& arena);

}  // namespace stacknet::ui
