#include "ui/pages/settings_page.h"

namespace stacknet::ui {

SettingsPage::SettingsPage(NodeBridge& bridge, QWidget* parent)
    : Page(bridge, tr("Settings"), parent) {
    setObjectName(QStringLiteral("settingsPage"));
}

void SettingsPage::refresh() {}

}  // namespace stacknet::ui
