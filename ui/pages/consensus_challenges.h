#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/widgets/card.h"

class QButtonGroup;
class QCheckBox;
class QPushButton;
class QStackedWidget;

namespace stacknet::ui {

class Banner;
class ChallengeBoard;
class ChallengeModel;
class DataTable;
class EmptyState;
class TextLabel;

/// The challenges: mine, against me, of the whole network; as a board of cards or as a table. Opens
/// new ones, shows one in detail, and switches whether the node files by itself.
class ChallengesCard final : public Card {
    Q_OBJECT
public:
    enum class Which : std::uint8_t { Mine, AgainstMe, Network };

    explicit ChallengesCard(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();
    void showWhich(Which which);
    Which which() const { return m_which; }
    void setTable(bool table);
    void openWizard();
    void openDetail(const QString& id);

private:
    QWidget* buildTabs();
    void buildTable();
    void switchAuto(bool enabled);

    NodeBridge& m_bridge;
    Which m_which = Which::Mine;
    QButtonGroup* m_tabs = nullptr;
    QPushButton* m_asTable = nullptr;
    QCheckBox* m_auto = nullptr;
    Banner* m_banner = nullptr;
    TextLabel* m_against = nullptr;
    QStackedWidget* m_stack = nullptr;
    ChallengeBoard* m_board = nullptr;
    ChallengeModel* m_model = nullptr;
    DataTable* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    bool m_chosen = false;  ///< a person chose the tab
};

}  // namespace stacknet::ui
