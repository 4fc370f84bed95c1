#pragma once

#include <vector>

#include <QWidget>

#include "core/api/host_info.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace stacknet::ui {

class Banner;
class Card;
class NodeBridge;
class TextLabel;
class UsageBar;

/// What each GPU of this machine does, and whether it may work for the node's own model server. The
/// ids of the chips are masked until their owner wants to see them.
class WorkGpus final : public QWidget {
    Q_OBJECT
public:
    WorkGpus(NodeBridge& bridge, Banner& banner, QWidget* parent = nullptr);
    void refresh();

private:
    struct Row {
        QWidget* box = nullptr;
        TextLabel* name = nullptr;
        TextLabel* uuid = nullptr;
        UsageBar* load = nullptr;
        UsageBar* memory = nullptr;
        TextLabel* figures = nullptr;
        QCheckBox* works = nullptr;
    };
    Row makeRow(std::uint32_t index);
    void makeRows();
    void fillRow(const Row& row, const api::GpuInfo& gpu);
    /// The person wants it to work, or not: asks, and leaves the mark as the node has it.
    void choose(std::size_t row, bool wanted);
    void followMask();

    NodeBridge& m_bridge;
    Banner& m_banner;
    Card* m_card;
    QPushButton* m_reveal;
    TextLabel* m_reason;
    TextLabel* m_choice;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
    std::vector<api::GpuInfo> m_shown;  ///< what the rows say, one each
    bool m_filling = false;
    bool m_busy = false;
};

}  // namespace stacknet::ui
