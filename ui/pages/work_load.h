#pragma once

#include <QWidget>

#include "ui/bridge/node_bridge.h"

namespace stacknet::ui {

class ChartCard;

/// How many tasks ended in each minute, and how long they took.
class WorkLoad final : public QWidget {
    Q_OBJECT
public:
    explicit WorkLoad(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();

private:
    NodeBridge& m_bridge;
    ChartCard* m_chart;
};

}  // namespace stacknet::ui
