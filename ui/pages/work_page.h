#pragma once

#include "ui/pages/page.h"

class QTabWidget;

namespace stacknet::ui {

class Banner;
class KpiCard;
class WorkControls;
class WorkGpus;
class WorkHealth;
class WorkHistory;
class WorkHours;
class WorkLive;
class WorkLoad;
class WorkSpotChecks;

/// Every task the node took, never its content; whether it takes more, when, and with what.
class WorkPage final : public Page {
    Q_OBJECT
public:
    explicit WorkPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    void refreshFreshness() override;
    /// A task's id, or "history", "load", "spot_checks", "hours", "health", "gpus".
    void open(const QString& subject) override;
    /// The live table holds still.
    bool paused() const;

private:
    QWidget* buildNumbers();
    void buildTabs();
    void refreshNumbers();
    void refreshTab();

    Banner* m_banner = nullptr;
    WorkControls* m_controls = nullptr;
    KpiCard* m_running = nullptr;
    KpiCard* m_queued = nullptr;
    KpiCard* m_success = nullptr;
    KpiCard* m_latency = nullptr;
    KpiCard* m_warm = nullptr;
    KpiCard* m_spotChecks = nullptr;
    KpiCard* m_reruns = nullptr;
    QTabWidget* m_tabs = nullptr;
    WorkLive* m_live = nullptr;
    WorkHistory* m_history = nullptr;
    WorkLoad* m_load = nullptr;
    WorkSpotChecks* m_checks = nullptr;
    WorkHours* m_hours = nullptr;
    WorkHealth* m_health = nullptr;
    WorkGpus* m_gpus = nullptr;
};

}  // namespace stacknet::ui
