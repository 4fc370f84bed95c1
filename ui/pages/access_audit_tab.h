#pragma once

#include <QWidget>

#include "ui/bridge/node_bridge.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace stacknet::ui {

class EmptyState;
class HistoryTable;

/// What an action of the log is called; unknown ones as they are.
QString auditActionText(const QString& action);
QString auditLogText(const QString& log);
/// "Operator", "This node", a shortened address, else as it is.
QString auditActorText(const QString& actor);

/// Who did what to whom and when, from both logs of the node, page by page from the engine.
class AccessAuditTab final : public QWidget {
    Q_OBJECT
public:
    explicit AccessAuditTab(NodeBridge& bridge, QWidget* parent = nullptr);
    /// Looks for newer entries, at most every kLookMs.
    void refresh();
    /// "keys" or "sign_in" alone; empty: both.
    void chooseLog(const QString& log);
    static constexpr std::int64_t kLookMs = 10'000;

private:
    QWidget* buildTools();
    void filter();
    void look();

    NodeBridge& m_bridge;
    QStackedWidget* m_stack;
    HistoryTable* m_table;
    QComboBox* m_since = nullptr;
    QComboBox* m_action = nullptr;
    QComboBox* m_log = nullptr;
    QPushButton* m_newer = nullptr;
    std::int64_t m_lookedMs = 0;
    bool m_looking = false;
};

}  // namespace stacknet::ui
