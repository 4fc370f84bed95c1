#include "ui/pages/points_page.h"

namespace stacknet::ui {

PointsPage::PointsPage(NodeBridge& bridge, QWidget* parent) : Page(bridge, tr("Points"), parent) {
    setObjectName(QStringLiteral("pointsPage"));
}

void PointsPage::refresh() {}

}  // namespace stacknet::ui
