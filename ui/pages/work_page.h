#pragma once

#include "ui/models/snapshot_models.h"
#include "ui/pages/page.h"

class QPushButton;
class QSplitter;

namespace stacknet::ui {

class Banner;
class Card;
class CopyButton;
class DataTable;
class DetailList;
class KpiCard;
class StatusPill;
class TextLabel;

/// Every task the node took, never its content: table, details of one, its signed receipt.
class WorkPage final : public Page {
    Q_OBJECT
public:
    explicit WorkPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    void refreshFreshness() override;
    void open(const QString& taskId) override;
    /// New tasks wait behind "Show n new" while paused, so that nothing moves under the pointer.
    bool paused() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildNumbers();
    QWidget* buildTable();
    QWidget* buildDetails();
    void refreshNumbers();
    void refreshRows();
    void refreshDetails();
    void saveReceipt();
    void copyReceipt();
    void withReceipt(const std::function<void(const std::string&)>& use);

    KpiCard* m_running = nullptr;
    KpiCard* m_queued = nullptr;
    KpiCard* m_success = nullptr;
    KpiCard* m_latency = nullptr;
    TaskModel* m_model = nullptr;
    DataTable* m_table = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_showNew = nullptr;
    QSplitter* m_splitter = nullptr;
    Card* m_details = nullptr;
    StatusPill* m_state = nullptr;
    StatusPill* m_paperwork = nullptr;
    TextLabel* m_error = nullptr;
    DetailList* m_list = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_copy = nullptr;
    TextLabel* m_limits = nullptr;
    Banner* m_banner = nullptr;
    bool m_narrow = false;
};

}  // namespace stacknet::ui
