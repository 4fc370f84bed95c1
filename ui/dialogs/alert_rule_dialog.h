#pragma once

#include <optional>

#include <QStringList>

#include "ui/bridge/node_bridge.h"
#include "ui/dialogs/alert_form.h"
#include "ui/dialogs/modal_dialog.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace stacknet::ui {

class TextLabel;

/// Makes a rule or changes one. What is wrong is said beside the field as one types.
class AlertRuleDialog final : public ModalDialog {
    Q_OBJECT
public:
    /// `start.id` empty: a new one. A built-in rule keeps its condition.
    AlertRuleDialog(NodeBridge& bridge, const api::SaveAlertRule& start, bool builtIn,
                    QWidget* parent);

signals:
    void saved(const QString& id);

private:
    void build(const api::SaveAlertRule& start, bool builtIn);
    void addChannels(const api::SaveAlertRule& start);
    void conditionChanged(bool usual);
    void addMutes();
    void lift(const std::string& subject, QWidget* row);
    /// The places that are ticked now, "all" taken apart.
    std::vector<std::string> places() const;
    void test();
    void tested(const QString& place, const api::CommandResult& result);
    void check();
    void save();
    api::SaveAlertRule order() const;

    NodeBridge& m_bridge;
    std::string m_id;
    QComboBox* m_condition = nullptr;
    QSpinBox* m_threshold = nullptr;
    AlertFormField m_limit;
    QSpinBox* m_for = nullptr;
    QSpinBox* m_escalate = nullptr;
    QComboBox* m_severity = nullptr;
    std::vector<std::pair<std::string, QCheckBox*>> m_channels;
    QCheckBox* m_enabled = nullptr;
    TextLabel* m_meaning = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_test = nullptr;
    QWidget* m_mutes = nullptr;
    int m_testsLeft = 0;
    QStringList m_reached;
    std::optional<Error> m_notReached;
};

}  // namespace stacknet::ui
