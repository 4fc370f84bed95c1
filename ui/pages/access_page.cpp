#include "ui/pages/access_page.h"

namespace stacknet::ui {

AccessPage::AccessPage(NodeBridge& bridge, QWidget* parent) : Page(bridge, tr("Access"), parent) {
    setObjectName(QStringLiteral("accessPage"));
}

void AccessPage::refresh() {}

}  // namespace stacknet::ui
