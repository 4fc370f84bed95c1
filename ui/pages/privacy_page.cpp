#include "ui/pages/privacy_page.h"

namespace stacknet::ui {

PrivacyPage::PrivacyPage(NodeBridge& bridge, QWidget* parent)
    : Page(bridge, tr("Data and privacy"), parent) {
    setObjectName(QStringLiteral("privacyPage"));
}

void PrivacyPage::refresh() {}

}  // namespace stacknet::ui
