#pragma once

#include <QWidget>

#include "ui/bridge/node_bridge.h"
#include "ui/models/snapshot_models.h"

class QPushButton;

namespace stacknet::ui {

class Banner;
class DataTable;
class WorkDetails;

/// The newest tasks as they change, and one of them in detail.
class WorkLive final : public QWidget {
    Q_OBJECT
public:
    WorkLive(NodeBridge& bridge, Banner& banner, QWidget* parent = nullptr);
    void refresh();
    void open(const QString& taskId);
    /// New tasks wait behind "Show n new" while paused, so that nothing moves under the pointer.
    bool paused() const;

private:
    QWidget* buildTable();
    void refreshRows();

    NodeBridge& m_bridge;
    TaskModel* m_model = nullptr;
    DataTable* m_table = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_showNew = nullptr;
    WorkDetails* m_details = nullptr;
};

}  // namespace stacknet::ui
