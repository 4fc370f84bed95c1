#pragma once

#include <utility>
#include <vector>

#include <QWidget>

#include "ui/bridge/node_bridge.h"

class QComboBox;

namespace stacknet::ui {

class Banner;
class HistoryTable;
class WorkDetails;
struct HistoryColumn;

/// Every task that the node remembers: filtered, sorted and paged by the node.
class WorkHistory final : public QWidget {
    Q_OBJECT
public:
    WorkHistory(NodeBridge& bridge, Banner& banner, QWidget* parent = nullptr);
    /// Tasks that came since the last look are shown when the tab is opened again.
    void reload();

private:
    QComboBox* chooser(const QString& name, const char* objectName,
                       const std::vector<std::pair<QString, QString>>& values);
    static std::vector<HistoryColumn> columns();
    QWidget* buildFilters();
    void filter();
    void showCurrent();

    HistoryTable* m_table = nullptr;
    WorkDetails* m_details = nullptr;
    QComboBox* m_state = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_class = nullptr;
    QComboBox* m_since = nullptr;
    NodeBridge& m_bridge;
};

}  // namespace stacknet::ui
