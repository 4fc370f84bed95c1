#pragma once

#include <functional>

#include "ui/bridge/node_bridge.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace stacknet::ui {

class Banner;
class CodeWell;
class DetailList;
class StatusPill;
class TextLabel;
class UsageBar;

/// "a signal", "the limit of memory": what ended a run of code; a dash for None.
QString taskEndingText(api::TaskEnding ending);

/// One task: its counts, what it used of its limits, the inputs of its digest and its receipt.
/// Never content: the node keeps none.
class WorkDetails final : public Card {
    Q_OBJECT
public:
    /// `prefix` goes before the names of its parts; empty for the live table's.
    WorkDetails(NodeBridge& bridge, Banner& banner, const QString& prefix,
                QWidget* parent = nullptr);
    /// Null: none is chosen.
    void show(const api::TaskInfo* task);
    void saveReceipt();

private:
    void build(const QString& prefix);
    QWidget* buildReceipt(const QString& prefix);
    void showFields(const api::TaskInfo& task);
    void showUse(const api::TaskInfo& task);
    void withReceipt(const std::function<void(const std::string&)>& use);
    void copyReceipt();
    void showInputs();

    NodeBridge& m_bridge;
    Banner& m_banner;
    std::string m_id;
    bool m_code = false;
    StatusPill* m_state = nullptr;
    StatusPill* m_paperwork = nullptr;
    TextLabel* m_error = nullptr;
    DetailList* m_list = nullptr;
    QWidget* m_use = nullptr;
    UsageBar* m_cpu = nullptr;
    UsageBar* m_memory = nullptr;
    UsageBar* m_wall = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_inputsButton = nullptr;
    DetailList* m_inputs = nullptr;
    QWidget* m_recompute = nullptr;
    CodeWell* m_command = nullptr;
    TextLabel* m_limits = nullptr;
};

}  // namespace stacknet::ui
