#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <QWidget>

#include "ui/bridge/node_bridge.h"
#include "ui/widgets/chart_data.h"

namespace stacknet::ui {

class ChartCard;

/// How many tasks ended in each step of time, and how long they took, as far back as the node keeps
/// its tasks.
class WorkLoad final : public QWidget {
    Q_OBJECT
public:
    explicit WorkLoad(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();

private:
    void ask();
    void show(const Result<std::string>& answer);

    NodeBridge& m_bridge;
    ChartCard* m_chart;
    std::uint64_t m_asked = 0;      ///< number of the newest question
    std::int64_t m_askedMs = 0;     ///< when it was asked; 0: never
    std::uint64_t m_askedEnds = 0;  ///< how many tasks had ended then
    bool m_answered = false;
};

/// The charts of an answer to "work.history"; nothing for a document of another form. Steps without
/// a task are bars of height 0, from the first task that is kept on.
std::optional<std::vector<ChartData>> loadCharts(const std::string& document, std::int64_t nowMs);

}  // namespace stacknet::ui
