#include "ui/pages/network_page.h"

#include <algorithm>

#include <QBoxLayout>
#include <QLocale>
#include <QTabWidget>

#include "ui/pages/network_local.h"
#include "ui/pages/network_peers.h"
#include "ui/pages/network_routing.h"
#include "ui/pages/network_traffic.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/responsive_grid.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kTabsHeight = 460;
constexpr int kValidatorsTab = 4;

QString bytesText(std::uint64_t bytes) {
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeIecFormat);
}

}  // namespace

NetworkPage::NetworkPage(NodeBridge& bridge, QWidget* parent)
    : Page(bridge, tr("Network"), parent) {
    setObjectName(QStringLiteral("networkPage"));
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("networkBanner"));
    m_local = new TextLabel(tr("All nodes of this network run on this machine: latency, traffic "
                               "and reachability say nothing about a network between machines."),
                            TextRole::Body, Tone::Neutral);
    m_local->setObjectName(QStringLiteral("networkLocal"));
    m_local->setWordWrap(true);
    auto* numbers = buildNumbers();
    buildTabs();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::k5, space::k4, space::k5, space::k4);
    column->setSpacing(space::k3);
    column->addWidget(m_banner);
    column->addWidget(m_local);
    column->addWidget(numbers);
    column->addWidget(m_tabs, 1);
    m_tabs->setMinimumHeight(kTabsHeight);
    // A small window scrolls; in a large one the views take what there is.
    scrollOver(content, QStringLiteral("networkScroll"));
}

QWidget* NetworkPage::buildNumbers() {
    auto* grid = new ResponsiveGrid(150, 6);
    const auto add = [&](const QString& title, const char* name) {
        auto* card = new KpiCard(title);
        card->setObjectName(QString::fromLatin1(name));
        grid->add(card);
        return card;
    };
    m_peers = add(tr("Peers connected"), "kpiNetPeers");
    m_latency = add(tr("Median latency"), "kpiNetLatency");
    m_in = add(tr("Received"), "kpiNetIn");
    m_out = add(tr("Sent"), "kpiNetOut");
    m_reachable = add(tr("Reached by others"), "kpiNetReach");
    m_clock = add(tr("Clock offset"), "kpiNetClock");
    return grid;
}

void NetworkPage::buildTabs() {
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("networkTabs"));
    m_tabs->setAccessibleName(tr("Views of the network"));
    m_tabs->setDocumentMode(true);
    m_list = new NetworkPeers(bridge(), *m_banner);
    m_traffic = new NetworkTraffic(bridge());
    m_routing = new NetworkRouting(bridge());
    m_reach = new NetworkReach(bridge());
    const auto add = [&](QWidget* view, const QString& title) {
        auto* frame = new QWidget;
        auto* column = new QVBoxLayout(frame);
        column->setContentsMargins(0, space::k3, 0, 0);
        column->addWidget(view);
        m_tabs->addTab(frame, title);
    };
    add(m_list, tr("Peers"));
    add(m_traffic, tr("Traffic"));
    add(m_routing, tr("Routing"));
    add(m_reach, tr("Reachability"));
    m_validators = new NetworkLocal(bridge(), *m_banner);
    add(m_validators, tr("Validators"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { refreshTab(); });
}

void NetworkPage::refresh() {
    m_local->setVisible(snapshot().chain.localNetwork);
    m_tabs->setTabVisible(kValidatorsTab, !snapshot().host->localValidators.empty());
    refreshNumbers();
    refreshTab();
    refreshFreshness();
}

/// Only what is seen.
void NetworkPage::refreshTab() {
    switch (m_tabs->currentIndex()) {
        case 0:
            return m_list->refresh();
        case 1:
            return m_traffic->refresh();
        case 2:
            return m_routing->refresh();
        case 3:
            return m_reach->refresh();
        default:
            return m_validators->refresh();
    }
}

void NetworkPage::refreshNumbers() {
    const api::Snapshot& now = snapshot();
    int incoming = 0;
    int outgoing = 0;
    std::uint64_t in = 0;
    std::uint64_t out = 0;
    std::uint32_t slowest = 0;
    for (const api::PeerInfo& peer : now.peers) {
        in += peer.bytesIn;
        out += peer.bytesOut;
        if (peer.state != api::PeerState::Connected) continue;
        slowest = std::max(slowest, peer.roundTripMs);
    }
    for (const api::PeerLinkInfo& link : now.work->links) {
        incoming += link.incoming ? 1 : 0;
        outgoing += link.outgoing ? 1 : 0;
    }
    m_peers->setValue(countText(now.peersConnected), tr("of %1").arg(now.peers.size()));
    m_peers->setDetail(tr("%1 in, %2 out").arg(incoming).arg(outgoing));
    const bool alone = now.peersConnected == 0;
    m_latency->setValue(alone ? QStringLiteral("–") : durationText(now.peersRoundTripMs));
    m_latency->setDetail(alone ? tr("no peer answers")
                               : tr("slowest %1").arg(durationText(slowest)));
    const api::TrafficPoint none;
    const api::TrafficPoint& last = now.work->traffic.empty() ? none : now.work->traffic.back();
    m_in->setValue(bytesText(in));
    m_in->setDetail(tr("%1 per second").arg(bytesText(last.bytesInPerSecond)));
    m_out->setValue(bytesText(out));
    m_out->setDetail(tr("%1 per second").arg(bytesText(last.bytesOutPerSecond)));
    m_reachable->setValue(incoming > 0 ? tr("yes") : tr("not seen"));
    m_reachable->setDetail(incoming == 0            ? tr("no peer linked by itself")
                           : now.chain.localNetwork ? tr("on this machine")
                                                    : tr("by %n peer(s)", nullptr, incoming));
    m_clock->setValue(offsetText(now.engine.clockOffsetMs));
    m_clock->setDetail(now.engine.errorCode == "engine.clock_off" ? tr("too far: see Overview")
                                                                  : tr("median over peers"));
}

void NetworkPage::refreshFreshness() {
    const QString age = tr("%1 old").arg(spanText(bridge().ageMs()));
    for (auto* card : {m_peers, m_latency, m_in, m_out, m_reachable, m_clock})
        card->setFreshness(bridge().freshness(), age);
}

void NetworkPage::open(const QString& subject) {
    static const QStringList kTabs{QStringLiteral("peers"), QStringLiteral("traffic"),
                                   QStringLiteral("routing"), QStringLiteral("reachability"),
                                   QStringLiteral("validators")};
    const auto tab = kTabs.indexOf(subject);
    m_tabs->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, tab)));
    if (tab < 0) m_list->open(subject);
}

}  // namespace stacknet::ui
