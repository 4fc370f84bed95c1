#include "ui/pages/staking_page.h"

namespace stacknet::ui {

StakingPage::StakingPage(NodeBridge& bridge, QWidget* parent)
    : Page(bridge, tr("Staking"), parent) {
    setObjectName(QStringLiteral("stakingPage"));
}

void StakingPage::refresh() {}

}  // namespace stacknet::ui
