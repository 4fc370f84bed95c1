#include "ui/pages/network_page.h"

namespace stacknet::ui {

NetworkPage::NetworkPage(NodeBridge& bridge, QWidget* parent)
    : Page(bridge, tr("Network"), parent) {
    setObjectName(QStringLiteral("networkPage"));
}

void NetworkPage::refresh() {}

}  // namespace stacknet::ui
