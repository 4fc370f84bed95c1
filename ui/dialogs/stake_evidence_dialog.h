#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/modal_dialog.h"

class QGridLayout;
class QPushButton;

namespace stacknet::ui {

class StatusPill;
class TextLabel;

/// Two signed messages that contradict each other, side by side: what differs is marked, and both
/// signatures can be calculated again here.
class SlashEvidenceDialog final : public ModalDialog {
    Q_OBJECT
public:
    /// `slash`: the penalty that came of it; null: none yet.
    SlashEvidenceDialog(NodeBridge& bridge, const api::EvidenceInfo& evidence,
                        const api::SlashInfo* slash, QWidget* parent);

private:
    void addLine(const QString& name, const QString& first, const QString& second, bool mono);
    void verify();
    void showVerdict(const Result<std::string>& answer);

    NodeBridge& m_bridge;
    api::EvidenceInfo m_evidence;
    QGridLayout* m_grid;
    StatusPill* m_firstVerdict;
    StatusPill* m_secondVerdict;
    TextLabel* m_verdict;
    QPushButton* m_verify;
};

}  // namespace stacknet::ui
