#pragma once

#include "ui/pages/page.h"

class QTabWidget;

namespace stacknet::ui {

class Banner;
class KpiCard;
class NetworkLocal;
class NetworkPeers;
class NetworkReach;
class NetworkRouting;
class NetworkTraffic;
class TextLabel;

/// Whom this node talks to, how well, and whom it sends tasks to.
class NetworkPage final : public Page {
    Q_OBJECT
public:
    explicit NetworkPage(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    void refreshFreshness() override;
    /// A peer's Node Key, or "traffic", "routing", "reachability".
    void open(const QString& subject) override;

private:
    QWidget* buildNumbers();
    void buildTabs();
    void refreshNumbers();
    void refreshTab();

    Banner* m_banner = nullptr;
    TextLabel* m_local = nullptr;
    KpiCard* m_peers = nullptr;
    KpiCard* m_latency = nullptr;
    KpiCard* m_in = nullptr;
    KpiCard* m_out = nullptr;
    KpiCard* m_reachable = nullptr;
    KpiCard* m_clock = nullptr;
    QTabWidget* m_tabs = nullptr;
    NetworkPeers* m_list = nullptr;
    NetworkTraffic* m_traffic = nullptr;
    NetworkRouting* m_routing = nullptr;
    NetworkReach* m_reach = nullptr;
    NetworkLocal* m_validators = nullptr;
};

}  // namespace stacknet::ui
