#include "ui/pages/earnings_page.h"

namespace stacknet::ui {

EarningsPage::EarningsPage(NodeBridge& bridge, QWidget* parent)
    : Page(bridge, tr("Earnings"), parent) {
    setObjectName(QStringLiteral("earningsPage"));
}

void EarningsPage::refresh() {}

}  // namespace stacknet::ui
