#include "ui/pages/inbox_page.h"

namespace stacknet::ui {

InboxPage::InboxPage(NodeBridge& bridge, QWidget* parent) : Page(bridge, tr("Inbox"), parent) {
    setObjectName(QStringLiteral("inboxPage"));
}

void InboxPage::refresh() {}

}  // namespace stacknet::ui
