#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QPushButton;

namespace stacknet::ui {

class TextLabel;

/// The node's look at its machine: each check with what was found and, when it is not good, what to
/// do.
class SelfCheckCard final : public Card {
    Q_OBJECT
public:
    explicit SelfCheckCard(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();

private:
    void rebuild(const std::vector<api::SelfCheckInfo>& checks);
    void checkNow();

    NodeBridge& m_bridge;
    QWidget* m_rows = nullptr;
    TextLabel* m_age;
    QPushButton* m_again;
    std::vector<api::SelfCheckInfo> m_shown;
};

}  // namespace stacknet::ui
