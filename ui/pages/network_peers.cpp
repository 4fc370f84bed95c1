#include "ui/pages/network_peers.h"

#include <algorithm>
#include <array>

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include "ui/dialogs/node_key_dialogs.h"
#include "ui/pages/network_ban_dialog.h"
#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/side_pane.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/usage_bar.h"

namespace stacknet::ui {
namespace {

constexpr int kSideWidth = 340;
constexpr std::int64_t kBanMs = 24 * 3'600'000;

QString words(const std::string& text) {
    return QString::fromStdString(text);
}

QString bytesText(std::uint64_t bytes) {
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeIecFormat);
}

Label stateLabel(const PeerRow& row) {
    if (row.banned) return {NetworkPeers::tr("Banned"), Tone::Warn};
    return peerLabel(row.peer);
}

QString linksText(const api::PeerLinkInfo& link) {
    if (link.incoming && link.outgoing) return NetworkPeers::tr("both ways");
    if (link.incoming) return NetworkPeers::tr("in");
    return link.outgoing ? NetworkPeers::tr("out") : QStringLiteral("–");
}

QString untilText(const api::BannedPeerInfo& ban) {
    return ban.untilMs == 0 ? NetworkPeers::tr("until you lift it")
                            : NetworkPeers::tr("until %1").arg(timeText(ban.untilMs));
}

QString roleText(const PeerRow& row) {
    if (!row.validator) return QStringLiteral("–");
    return NetworkPeers::tr("validator, %1 %").arg(row.weightBps / 100.0, 0, 'f', 1);
}

}  // namespace

std::vector<PeerRow> peerRows(const api::Snapshot& now) {
    std::vector<PeerRow> rows;
    for (const api::PeerInfo& peer : now.peers) {
        PeerRow row;
        row.peer = peer;
        const auto sameKey = [&](const auto& other) { return other.nodeKey == peer.nodeKey; };
        const auto& links = now.work->links;
        if (const auto link = std::find_if(links.begin(), links.end(), sameKey);
            link != links.end()) {
            row.link = *link;
        }
        for (const api::ValidatorInfo& validator : *now.validators) {
            if (validator.key != peer.nodeKey) continue;
            row.validator = true;
            row.weightBps = validator.weightBps;
            row.points = validator.points;
        }
        const auto& bans = *now.bans;
        if (const auto ban = std::find_if(bans.begin(), bans.end(), sameKey); ban != bans.end()) {
            row.banned = true;
            row.ban = *ban;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

PeerRowModel::PeerRowModel(QObject* parent) : RowsModel(parent) {
    using Row = PeerRow;
    const auto number = [](std::uint64_t value) { return QVariant::fromValue(value); };
    setColumns({
        Column(tr("Peer"), [](const Row& row) { return words(row.peer.name); }),
        Column(tr("Key"), [](const Row& row) { return shortId(row.peer.nodeKey); })
            .exactly([](const Row& row) { return words(row.peer.nodeKey); })
            .fixedPitch(),
        Column(tr("State"), [](const Row& row) { return stateLabel(row).text; })
            .exactly([](const Row& row) {
                return row.peer.reason.empty() ? stateLabel(row).text : engineText(row.peer.reason);
            })
            .pill([](const Row& row) { return stateLabel(row).tone; }),
        Column(tr("Link"), [](const Row& row) { return linksText(row.link); }),
        Column(tr("Address"), [](const Row& row) { return words(row.peer.address); }).fixedPitch(),
        Column(tr("Height"), [](const Row& row) { return countText(row.peer.height); })
            .sorted([number](const Row& row) { return number(row.peer.height); })
            .exactly([](const Row& row) { return QString::number(row.peer.height); })
            .digits(),
        Column(tr("Latency"),
               [](const Row& row) {
                   return row.peer.state == api::PeerState::Connected
                              ? durationText(row.peer.roundTripMs)
                              : QStringLiteral("–");
               })
            .sorted([number](const Row& row) { return number(row.peer.roundTripMs); })
            .exactly([](const Row& row) { return QString::number(row.peer.roundTripMs); })
            .digits(),
        Column(tr("In"), [](const Row& row) { return bytesText(row.peer.bytesIn); })
            .sorted([number](const Row& row) { return number(row.peer.bytesIn); })
            .exactly([](const Row& row) { return QString::number(row.peer.bytesIn); })
            .digits(),
        Column(tr("Out"), [](const Row& row) { return bytesText(row.peer.bytesOut); })
            .sorted([number](const Row& row) { return number(row.peer.bytesOut); })
            .exactly([](const Row& row) { return QString::number(row.peer.bytesOut); })
            .digits(),
        Column(tr("Last seen"),
               [this](const Row& row) { return agoText(row.peer.lastSeenMs, m_nowMs); })
            .sorted([](const Row& row) { return QVariant::fromValue(row.peer.lastSeenMs); })
            .exactly([](const Row& row) { return utcText(row.peer.lastSeenMs); }),
        Column(tr("Role"), [](const Row& row) { return roleText(row); }),
        Column(tr("Points"), [](const Row& row) { return countText(row.points); })
            .sorted([number](const Row& row) { return number(row.points); })
            .exactly([](const Row& row) { return QString::number(row.points); })
            .digits(),
        Column(tr("Version"), [](const Row& row) { return words(row.link.version); }),
        Column(tr("Since"), [](const Row& row) { return shortTimeText(row.link.sinceMs); })
            .sorted([](const Row& row) { return QVariant::fromValue(row.link.sinceMs); })
            .exactly([](const Row& row) { return utcText(row.link.sinceMs); })
            .fixedPitch(),
    });
}

NetworkPeers::NetworkPeers(NodeBridge& bridge, Banner& banner, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_banner(banner) {
    auto* table = buildTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        new SidePane(table, buildDetails(), {.pane = kSideWidth, .paneMin = kSideWidth}));
}

QWidget* NetworkPeers::buildTable() {
    auto* card = new Card(tr("Peers"));
    m_model = new PeerRowModel(this);
    m_table = new DataTable(m_model, tr("Peers"), QStringLiteral("peers"));
    m_table->setColumnWidths({90, 110, 120, 100, 0, 90, 80, 90, 90, 110, 130, 90, 80, 140});
    m_table->hideColumns({1, 7, 8, 9, 10, 11, 12});
    m_table->setEmpty(new EmptyState(
        Glyph::Network, tr("No peers"),
        tr("This node's configuration names no other node. An invite file from somebody on the "
           "network adds them: stacknetctl invite accept FILE.")));
    m_copyAction = new QAction(tr("Copy peer"), this);
    m_banAction = new QAction(tr("Ban…"), this);
    m_unbanAction = new QAction(tr("Lift the ban"), this);
    connect(m_copyAction, &QAction::triggered, this, &NetworkPeers::copyPeer);
    connect(m_banAction, &QAction::triggered, this, &NetworkPeers::ban);
    connect(m_unbanAction, &QAction::triggered, this, &NetworkPeers::unban);
    m_table->setRowActions({m_copyAction, m_banAction, m_unbanAction});
    auto* these = new QAction(tr("Ban these peers…"), this);
    these->setObjectName(QStringLiteral("banSelectedPeers"));
    connect(these, &QAction::triggered, this, &NetworkPeers::banSelected);
    m_table->setBulkActions({these});
    connect(m_table, &DataTable::currentIdChanged, this, &NetworkPeers::refreshDetails);
    card->body()->addWidget(m_table, 1);
    return card;
}

QWidget* NetworkPeers::buildDetails() {
    m_details = new Card(tr("No peer selected"));
    m_state = new StatusPill;
    m_state->setObjectName(QStringLiteral("peerState"));
    m_reason = new TextLabel({}, TextRole::Body);
    m_reason->setObjectName(QStringLiteral("peerReason"));
    m_reason->setWordWrap(true);
    m_list = new DetailList(QStringLiteral("peerFields"));
    const auto button = [&](const QString& text, const char* name, QAction* action) {
        auto* made = new QPushButton(text);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        return made;
    };
    m_copy = button(tr("Copy peer"), "copyPeer", m_copyAction);
    m_ban = button(tr("Ban…"), "banPeer", m_banAction);
    m_unban = button(tr("Lift the ban"), "unbanPeer", m_unbanAction);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k2);
    for (auto* each : {m_copy, m_ban, m_unban}) buttons->addWidget(each);
    buttons->addStretch(1);
    m_latency = new HistogramBars(tr("How many peers answer how fast"));
    m_latency->setObjectName(QStringLiteral("latencyBars"));
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, space::k2, 0);
    column->setSpacing(space::k3);
    column->addWidget(m_state, 0, Qt::AlignLeading);
    column->addWidget(m_reason);
    column->addWidget(m_list);
    column->addLayout(buttons);
    column->addStretch(1);
    column->addWidget(new TextLabel(tr("Peers by latency"), TextRole::Strong));
    column->addWidget(m_latency);
    m_details->body()->addWidget(scrolling(inner), 1);
    return m_details;
}

void NetworkPeers::open(const QString& nodeKey) {
    if (!nodeKey.isEmpty()) m_table->selectId(nodeKey.toStdString());
}

void NetworkPeers::refresh() {
    m_table->setLoading(m_bridge.freshness() == Freshness::Loading);
    m_model->setNow(m_bridge.nowMs());
    const auto rows = peerRows(*m_bridge.snapshot());
    m_model->setRows(rows);
    refreshLatency(rows);
    refreshDetails();
}

void NetworkPeers::refreshLatency(const std::vector<PeerRow>& rows) {
    constexpr std::array<std::uint32_t, 4> kUpTo{10, 50, 200, 1'000};
    std::vector<HistogramBars::Bin> bins;
    for (const std::uint32_t most : kUpTo) bins.push_back({tr("< %1 ms").arg(most), 0});
    bins.push_back({tr("more"), 0});
    for (const PeerRow& row : rows) {
        if (row.peer.state != api::PeerState::Connected) continue;
        std::size_t bin = 0;
        while (bin < kUpTo.size() && row.peer.roundTripMs >= kUpTo[bin]) ++bin;
        ++bins[bin].count;
    }
    m_latency->setBins(std::move(bins));
}

void NetworkPeers::refreshDetails() {
    const PeerRow* row = m_model->find(m_table->currentId());
    for (QWidget* each : std::initializer_list<QWidget*>{m_state, m_copy}) {
        each->setVisible(row != nullptr);
    }
    const bool banned = row != nullptr && row->banned;
    m_ban->setVisible(row != nullptr && !banned);
    m_unban->setVisible(banned);
    m_copyAction->setEnabled(row != nullptr);
    m_banAction->setEnabled(row != nullptr && !banned);
    m_unbanAction->setEnabled(banned);
    if (row == nullptr) {
        m_details->setTitle(tr("No peer selected"));
        m_reason->setText(tr("Choose a peer to see its link, and to ban it or copy it."));
        m_list->setRows({});
        return;
    }
    m_details->setTitle(words(row->peer.name));
    m_state->setLabel(stateLabel(*row));
    m_reason->setText(engineText(row->peer.reason));
    m_reason->setVisible(!row->peer.reason.empty());
    std::vector<DetailList::Row> rows{
        {tr("Node Key"), words(row->peer.nodeKey), true, true},
        {tr("Address"), words(row->peer.address), true, true},
        {tr("Role"), roleText(*row), false, false},
        {tr("Link"), linksText(row->link), false, false},
        {tr("Connected since"), timeText(row->link.sinceMs), false, true},
        {tr("Version"), row->link.version.empty() ? QStringLiteral("–") : words(row->link.version),
         false, false},
        {tr("Clock offset"),
         row->link.clockKnown ? offsetText(row->link.clockOffsetMs) : tr("not known"), false, true},
        {tr("Received"), bytesText(row->peer.bytesIn), false, true},
        {tr("Sent"), bytesText(row->peer.bytesOut), false, true},
        {tr("Messages dropped"), countText(row->link.framesDropped), false, true},
        {tr("Last seen"), agoText(row->peer.lastSeenMs, m_bridge.nowMs()), false, false},
    };
    if (banned) {
        rows.push_back({tr("Banned"), untilText(row->ban), false, false});
        if (!row->ban.reason.empty())
            rows.push_back({tr("Your reason"), words(row->ban.reason), false, false});
    }
    m_list->setRows(rows);
}

void NetworkPeers::ban() {
    if (const PeerRow* row = m_model->find(m_table->currentId()))
        BanPeerDialog::ask(window(), m_bridge, row->peer);
}

void NetworkPeers::banSelected() {
    std::vector<std::string> keys;
    for (const std::string& key : m_table->selectedIds()) {
        const PeerRow* row = m_model->find(key);
        if (row != nullptr && !row->banned) keys.push_back(key);
    }
    if (keys.empty()) return;
    ConfirmDialog::Words ask;
    ask.title = tr("Ban %n peer(s) for 24 hours?", nullptr, static_cast<int>(keys.size()));
    ask.consequence = tr("This node neither calls them nor answers them.");
    ask.cost =
        tr("With too few validators connected, this node sees no more final blocks and its votes "
           "are missing. Ban one alone to see what is left.");
    ask.confirm = tr("Ban them");
    ask.danger = true;
    auto* dialog = new ConfirmDialog(ask, window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, keys] {
        for (const std::string& key : keys) {
            m_bridge.submit(api::BanPeer{key, m_bridge.nowMs() + kBanMs, {}}, this,
                            [this](const api::CommandResult& result) {
                                if (result.error) m_banner.sayError(*result.error);
                                refreshDetails();
                            });
        }
    });
    dialog->open();
}

void NetworkPeers::unban() {
    const std::string key = m_table->currentId();
    if (key.empty()) return;
    m_unban->setEnabled(false);
    m_bridge.submit(api::UnbanPeer{key}, this, [this](const api::CommandResult& result) {
        m_unban->setEnabled(true);
        if (result.error) m_banner.sayError(*result.error);
        refreshDetails();
    });
}

/// In the form of a peer in node.json.
void NetworkPeers::copyPeer() {
    const PeerRow* row = m_model->find(m_table->currentId());
    if (row == nullptr) return;
    QString name = words(row->peer.name);
    name.replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
        .replace(QLatin1Char('"'), QStringLiteral("\\\""));
    copyText(QStringLiteral("{\"node_key\": \"%1\", \"address\": \"%2\", \"name\": \"%3\"}")
                 .arg(words(row->peer.nodeKey), words(row->peer.address), name));
    m_banner.say(Tone::Ok, tr("Peer copied."), tr("It fits into \"peers\" of node.json."));
    m_banner.setClosable(true);
}

}  // namespace stacknet::ui
