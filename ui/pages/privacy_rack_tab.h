#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/models/rows_model.h"

class QPushButton;

namespace stacknet::ui {

class AccessSplit;
class Banner;
class Card;
class DataTable;
class DetailList;
class RackOrders;
class RackPins;
class StatusPill;
class TextLabel;
class ThinProgress;

class RackJobModel final : public RowsModel<api::RackJobInfo> {
    Q_OBJECT
public:
    explicit RackJobModel(QObject* parent = nullptr);

private:
    std::string rowId(const api::RackJobInfo& row) const override { return row.id; }
};

/// What this node keeps for its operator: pins, jobs and quotas of the Rack. A file dropped on it
/// is added.
class PrivacyRackTab final : public QWidget {
    Q_OBJECT
public:
    explicit PrivacyRackTab(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();
    /// Opens the dialog that adds this path; a CAR is imported.
    void bring(const QString& path);

signals:
    /// As Page::navigate.
    void navigate(const QString& page, const QString& subject);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildStore();
    void buildPins();
    void buildDetails();
    QWidget* buildJobs();
    void refreshStore(const api::RackInfo& rack);
    void refreshDetails();
    void updateJobActions();
    void exportPin();
    void verify(bool full);
    void unpin(bool forget);
    void verifyAll();
    void unpinAll();
    void ordered(int taken, int all, int refused, const Error& error);
    void collect();
    void cancelJob();
    void send(const api::Command& command, const QString& done);
    void queued(const QString& words);

    NodeBridge& m_bridge;
    Banner* m_banner;
    StatusPill* m_state = nullptr;
    TextLabel* m_where = nullptr;
    TextLabel* m_bytesText = nullptr;
    TextLabel* m_pinsText = nullptr;
    ThinProgress* m_bytes = nullptr;
    ThinProgress* m_pinsBar = nullptr;
    AccessSplit* m_split = nullptr;
    RackJobModel* m_jobModel = nullptr;
    RackPins* m_pins = nullptr;
    RackOrders* m_orders = nullptr;
    DataTable* m_jobs = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_more = nullptr;
    StatusPill* m_place = nullptr;
    StatusPill* m_sealed = nullptr;
    TextLabel* m_words = nullptr;
    DetailList* m_fields = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_verify = nullptr;
    QPushButton* m_unpin = nullptr;
    QPushButton* m_forget = nullptr;
    QPushButton* m_cancel = nullptr;
};

}  // namespace stacknet::ui
