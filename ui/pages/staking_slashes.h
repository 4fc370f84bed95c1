#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QPushButton;

namespace stacknet::ui {

class HistoryTable;

/// Every slash in the blocks of this node: filtered, sorted and paged by the node.
class StakingSlashes final : public Card {
    Q_OBJECT
public:
    explicit StakingSlashes(NodeBridge& bridge, QWidget* parent = nullptr);
    /// Asks again when the picture has other slashes than at the last look.
    void refresh();

signals:
    void openRequested(const stacknet::api::SlashInfo& slash);

private:
    void buildTable();
    void openCurrent();

    NodeBridge& m_bridge;
    QCheckBox* m_mineOnly;
    HistoryTable* m_table = nullptr;
    QPushButton* m_open;
    std::vector<api::SlashInfo> m_seen;
};

}  // namespace stacknet::ui
