#pragma once

#include <QWidget>

#include "ui/bridge/node_bridge.h"
#include "ui/pages/inbox_models.h"

class QPushButton;

namespace stacknet::ui {

class Banner;
class DataTable;
class TextLabel;

/// Where alerts go beside the inbox, when they wait, and how long they are kept.
class InboxChannels final : public QWidget {
    Q_OBJECT
public:
    explicit InboxChannels(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();

private:
    QWidget* buildTools();
    QWidget* buildQuiet();
    void showActions();
    void edit(bool fresh);
    void toggle();
    void test();
    void testDesktop();
    void remove();
    void editQuiet();
    void send(const api::Command& command, const QString& done);
    const api::AlertChannelInfo* current() const;

    NodeBridge& m_bridge;
    AlertChannelModel* m_model = nullptr;
    DataTable* m_table = nullptr;
    Banner* m_banner = nullptr;
    TextLabel* m_error = nullptr;
    TextLabel* m_quiet = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_toggle = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_desktop = nullptr;
    bool m_testing = false;
};

}  // namespace stacknet::ui
