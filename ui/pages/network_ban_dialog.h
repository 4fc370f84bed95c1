#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace stacknet::ui {

/// What a ban of a validator leaves: the weight that this node still hears, and what is needed.
struct BanEffect {
    bool validator = false;
    std::uint64_t heardBefore = 0;
    std::uint64_t heardAfter = 0;
    std::uint64_t needed = 0;
    std::uint64_t total = 0;
    bool breaksQuorum() const { return validator && heardAfter < needed; }
};
BanEffect banEffect(const api::Snapshot& now, const std::string& nodeKey);

/// Asks for how long and why, says what it costs, and bans the peer. Cancel is the default.
class BanPeerDialog final : public ModalDialog {
    Q_OBJECT
public:
    static void ask(QWidget* parent, NodeBridge& bridge, const api::PeerInfo& peer);

private:
    BanPeerDialog(QWidget* parent, NodeBridge& bridge, const api::PeerInfo& peer);
    void check();
    void send();

    NodeBridge& m_bridge;
    std::string m_nodeKey;
    QComboBox* m_span;
    QLineEdit* m_reason;
    TextLabel* m_problem;
    QPushButton* m_ban;
};

}  // namespace stacknet::ui
