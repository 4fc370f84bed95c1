#pragma once

#include <QWidget>

#include "ui/bridge/node_bridge.h"

class QCheckBox;
class QPushButton;

namespace stacknet::ui {

class Banner;
class ScheduleGrid;
class TextLabel;

/// The weekly hours of work and the pause on battery. What is changed here is kept until it is
/// saved or put back, whatever the node says meanwhile.
class WorkHours final : public QWidget {
    Q_OBJECT
public:
    WorkHours(NodeBridge& bridge, Banner& banner, QWidget* parent = nullptr);
    void refresh();

private:
    QWidget* buildButtons();
    void takeOver();
    QString formState() const;
    void edited();
    void save();
    void fill(const QString& hours);

    NodeBridge& m_bridge;
    Banner& m_banner;
    QCheckBox* m_enabled;
    ScheduleGrid* m_grid;
    TextLabel* m_summary;
    TextLabel* m_problem;
    QCheckBox* m_battery;
    TextLabel* m_power;
    QPushButton* m_save = nullptr;
    QPushButton* m_revert = nullptr;
    bool m_edited = false;
    bool m_busy = false;
    std::uint64_t m_savedAt = 0;  ///< version of the picture that was shown then
};

}  // namespace stacknet::ui
