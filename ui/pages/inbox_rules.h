#pragma once

#include <QWidget>

#include "ui/bridge/node_bridge.h"
#include "ui/pages/inbox_models.h"

class QPushButton;

namespace stacknet::ui {

class Banner;
class Card;
class DataTable;
class TextLabel;

/// What is watched: a table of rules and what can be done with one.
class InboxRules final : public QWidget {
    Q_OBJECT
public:
    explicit InboxRules(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();

private:
    QWidget* buildTools();
    void showActions();
    void edit(bool fresh);
    void toggle();
    void remove();
    void restore(api::SaveAlertRule rule);
    void mute(std::int64_t forMs);
    void send(const api::Command& command, const QString& done);
    const api::AlertRuleInfo* current() const;

    NodeBridge& m_bridge;
    AlertRuleModel* m_model = nullptr;
    DataTable* m_table = nullptr;
    Banner* m_banner = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_toggle = nullptr;
    QPushButton* m_mute = nullptr;
    QPushButton* m_remove = nullptr;
};

}  // namespace stacknet::ui
