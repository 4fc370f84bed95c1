#include "ui/pages/network_traffic.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

#include "ui/text/code_words.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/responsive_grid.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr double kKiB = 1'024.0;

QString words(const std::string& text) {
    return QString::fromStdString(text);
}

QString scopeText(const QString& scope) {
    if (scope == QLatin1String("loopback")) return NetworkReach::tr("this machine only");
    return scope == QLatin1String("public") ? NetworkReach::tr("public")
                                            : NetworkReach::tr("local network");
}

Label verdictLabel(const QString& verdict) {
    if (verdict == QLatin1String("from_outside"))
        return {NetworkReach::tr("Reached from outside"), Tone::Ok};
    if (verdict == QLatin1String("on_this_machine"))
        return {NetworkReach::tr("Open on this machine"), Tone::Info};
    if (verdict == QLatin1String("loopback_only"))
        return {NetworkReach::tr("This machine only"), Tone::Warn};
    return {NetworkReach::tr("Not reached"), Tone::Danger};
}

QString verdictWords(const QString& verdict, int incoming) {
    if (verdict == QLatin1String("from_outside"))
        return NetworkReach::tr("%n peer(s) linked to this node by themselves.", nullptr, incoming);
    if (verdict == QLatin1String("on_this_machine"))
        return NetworkReach::tr(
            "The port answers on this machine's addresses. No peer has linked "
            "to it from another machine yet.");
    if (verdict == QLatin1String("loopback_only"))
        return NetworkReach::tr(
            "The port answers on the loopback alone, so no other machine can "
            "reach it. To change that, set \"listen\" in node.json.");
    return NetworkReach::tr(
        "The port does not answer. Another program or a firewall on this "
        "machine may hold it.");
}

}  // namespace

NetworkTraffic::NetworkTraffic(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    m_chart = new ChartCard(QStringLiteral("trafficChart"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chart);
}

void NetworkTraffic::refresh() {
    m_chart->setLoading(m_bridge.freshness() == Freshness::Loading);
    ChartMetric in{tr("How much comes in?"), tr("KiB per second"), {}, true};
    ChartMetric out{tr("How much goes out?"), tr("KiB per second"), {}, true};
    ChartMetric trips{tr("How far away are the peers?"), tr("ms, median round trip"), {}, true};
    for (const api::TrafficPoint& point : m_bridge.snapshot()->work->traffic) {
        const auto x = static_cast<double>(point.timeMs);
        in.points.emplace_back(x, static_cast<double>(point.bytesInPerSecond) / kKiB);
        out.points.emplace_back(x, static_cast<double>(point.bytesOutPerSecond) / kKiB);
        trips.points.emplace_back(x, point.roundTripMs);
    }
    m_chart->setMetrics({std::move(in), std::move(out), std::move(trips)});
}

PeerRefusalModel::PeerRefusalModel(QObject* parent) : RowsModel(parent) {
    using Row = api::PeerRefusalInfo;
    setColumns({
        Column(tr("Time"), [](const Row& row) { return shortTimeText(row.timeMs); })
            .sorted([](const Row& row) { return QVariant::fromValue(row.timeMs); })
            .exactly([](const Row& row) { return utcText(row.timeMs); }),
        Column(tr("From"), [](const Row& row) { return words(row.address); }).fixedPitch(),
        Column(tr("Says it is"),
               [](const Row& row) {
                   return row.claimedNodeKey.empty() ? QStringLiteral("–")
                                                     : shortId(row.claimedNodeKey);
               })
            .exactly([](const Row& row) { return words(row.claimedNodeKey); })
            .fixedPitch(),
        Column(tr("Why"), [](const Row& row) { return errorSentence(row.code, row.message); }),
    });
}

DroppedModel::DroppedModel(QObject* parent) : RowsModel(parent) {
    using Row = api::DroppedInfo;
    setColumns({
        Column(tr("Reason"), [](const Row& row) { return droppedReasonText(row.reason); })
            .exactly([](const Row& row) { return words(row.reason); }),
        Column(tr("Messages"), [](const Row& row) { return countText(row.count); })
            .sorted([](const Row& row) { return QVariant::fromValue(row.count); })
            .exactly([](const Row& row) { return QString::number(row.count); })
            .digits(),
    });
}

NetworkReach::NetworkReach(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    auto* refused = new Card(tr("Links turned away"));
    m_refusals = new PeerRefusalModel(this);
    m_refusalTable =
        new DataTable(m_refusals, tr("Links turned away"), QStringLiteral("peerRefusals"));
    m_refusalTable->setCompact(true);
    m_refusalTable->setColumnWidths({90, 150, 110, 0});
    m_refusalTable->setEmpty(new EmptyState(Glyph::Check, tr("Nobody was turned away"),
                                            tr("Links of strangers and of banned peers show "
                                               "here.")));
    refused->body()->addWidget(m_refusalTable, 1);
    auto* dropped = new Card(tr("Messages dropped"));
    dropped->setSubtitle(tr("since the start, by reason"));
    m_dropped = new DroppedModel(this);
    m_droppedTable = new DataTable(m_dropped, tr("Messages dropped, by reason"),
                                   QStringLiteral("droppedMessages"));
    m_droppedTable->setCompact(true);
    m_droppedTable->setColumnWidths({0, 100});
    m_droppedTable->setEmpty(new EmptyState(Glyph::Check, tr("None was dropped"),
                                            tr("Messages that fit no rule are counted here.")));
    dropped->body()->addWidget(m_droppedTable, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::k4);
    right->addWidget(refused, 1);
    right->addWidget(dropped, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k4);
    row->addWidget(buildTest(), 2);
    row->addLayout(right, 3);
}

QWidget* NetworkReach::buildTest() {
    auto* card = new Card(tr("Can others reach this node?"));
    m_state = new StatusPill;
    m_state->setObjectName(QStringLiteral("reachState"));
    m_state->hide();
    m_words =
        new TextLabel(tr("The test connects to this node's own port on each address of this "
                         "machine. It sends nothing to anybody else."));
    m_words->setObjectName(QStringLiteral("reachWords"));
    m_words->setWordWrap(true);
    m_addresses = new DetailList(QStringLiteral("reachAddresses"));
    m_test = new QPushButton(tr("Test now"));
    m_test->setObjectName(QStringLiteral("reachTest"));
    connect(m_test, &QPushButton::clicked, this, &NetworkReach::test);
    auto* limits = new TextLabel(
        tr("A node cannot call itself from outside: that a router or firewall lets others in is "
           "shown only by a peer on another machine that links to it."),
        TextRole::Caption, Tone::Neutral);
    limits->setWordWrap(true);
    m_sync = new TextLabel({}, TextRole::Body);
    m_sync->setObjectName(QStringLiteral("snapshotSync"));
    m_sync->setWordWrap(true);
    card->addHeaderWidget(m_state);
    card->body()->addWidget(m_words);
    card->body()->addWidget(m_addresses);
    card->body()->addWidget(m_test, 0, Qt::AlignLeading);
    card->body()->addWidget(limits);
    card->body()->addSpacing(space::k3);
    card->body()->addWidget(new TextLabel(tr("Catching up"), TextRole::Strong));
    card->body()->addWidget(m_sync);
    card->body()->addStretch(1);
    return card;
}

void NetworkReach::test() {
    m_test->setEnabled(false);
    m_bridge.ask({"network.reachability", {}}, this, [this](const Result<std::string>& answer) {
        m_test->setEnabled(true);
        if (!answer.ok()) {
            m_state->hide();
            m_words->setText(errorSentence(answer.error()));
            return;
        }
        showAnswer(*answer);
    });
}

void NetworkReach::showAnswer(const std::string& json) {
    const QJsonObject answer = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    const QString verdict = answer.value(QLatin1String("verdict")).toString();
    m_verdict = verdictLabel(verdict).text;
    m_state->setLabel(verdictLabel(verdict));
    m_state->show();
    m_words->setText(verdictWords(verdict, answer.value(QLatin1String("incoming_peers")).toInt()));
    std::vector<DetailList::Row> rows{
        {tr("Listens on"), answer.value(QLatin1String("listening")).toString(), true, true}};
    for (const QJsonValue& value : answer.value(QLatin1String("addresses")).toArray()) {
        const QJsonObject one = value.toObject();
        const QString scope = scopeText(one.value(QLatin1String("scope")).toString());
        rows.push_back({one.value(QLatin1String("address")).toString(),
                        one.value(QLatin1String("reached")).toBool()
                            ? tr("answers (%1)").arg(scope)
                            : one.value(QLatin1String("why")).toString(),
                        false, false});
    }
    m_addresses->setRows(rows);
    emit tested();
}

void NetworkReach::refresh() {
    const api::Snapshot& now = *m_bridge.snapshot();
    m_refusals->setRows(now.work->refusals);
    m_dropped->setRows(now.consensus.dropped);
    const api::SnapshotSyncInfo& sync = now.consensus.snapshotSync;
    QString text =
        tr("This node has every block up to height %1.").arg(countText(now.chain.height));
    if (sync.active && sync.chunksTotal == 0) {
        text = tr("Looking for a snapshot of the ledger.");
    } else if (sync.active) {
        text = tr("Fetching the ledger at height %1: %2 of %3 parts.")
                   .arg(countText(sync.height), countText(sync.chunksDone),
                        countText(sync.chunksTotal));
    } else if (now.chain.syncing) {
        text = tr("Fetching blocks; it is at height %1.").arg(countText(now.chain.height));
    }
    m_sync->setText(text);
}

}  // namespace stacknet::ui
