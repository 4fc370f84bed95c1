#include "ui/pages/consensus_page.h"

namespace stacknet::ui {

ConsensusPage::ConsensusPage(NodeBridge& bridge, QWidget* parent)
    : Page(bridge, tr("Consensus"), parent) {
    setObjectName(QStringLiteral("consensusPage"));
}

void ConsensusPage::refresh() {}

}  // namespace stacknet::ui
