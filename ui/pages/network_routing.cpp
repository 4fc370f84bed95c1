#include "ui/pages/network_routing.h"

#include <QBoxLayout>

#include "ui/text/code_words.h"
#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr std::uint32_t kFullBps = 9'000;

QString words(const std::string& text) {
    return QString::fromStdString(text);
}

QString percentText(std::uint32_t bps) {
    return NetworkRouting::tr("%1 %").arg(bps / 100);
}

Label nodeLabel(const api::RoutingNodeInfo& node) {
    if (!node.serving) return {NetworkRouting::tr("Not serving"), Tone::Neutral};
    if (!node.reachable) return {NetworkRouting::tr("No link"), Tone::Warn};
    if (node.loadBps >= kFullBps) return {NetworkRouting::tr("Full or paused"), Tone::Warn};
    return {NetworkRouting::tr("Can be chosen"), Tone::Ok};
}

QString offersText(const api::RoutingNodeInfo& node) {
    QStringList offers;
    for (const api::RoutingOfferInfo& offer : node.offers)
        offers << QStringLiteral("%1 (%2)").arg(words(offer.name), words(offer.warmth));
    return offers.join(QStringLiteral(", "));
}

}  // namespace

RoutingNodeModel::RoutingNodeModel(QObject* parent) : RowsModel(parent) {
    using Row = api::RoutingNodeInfo;
    const auto number = [](std::uint64_t value) { return QVariant::fromValue(value); };
    setColumns({
        Column(tr("Node"),
               [](const Row& row) {
                   return row.ours ? tr("%1 (this one)").arg(words(row.name)) : words(row.name);
               })
            .exactly([](const Row& row) { return words(row.nodeKey); }),
        Column(tr("State"), [](const Row& row) { return nodeLabel(row).text; })
            .pill([](const Row& row) { return nodeLabel(row).tone; }),
        Column(tr("Load"), [](const Row& row) { return percentText(row.loadBps); })
            .sorted([number](const Row& row) { return number(row.loadBps); })
            .digits(),
        Column(tr("Queue"), [](const Row& row) { return countText(row.queueLength); })
            .sorted([number](const Row& row) { return number(row.queueLength); })
            .digits(),
        Column(tr("Weight"), [](const Row& row) { return countText(row.weight); })
            .sorted([number](const Row& row) { return number(row.weight); })
            .digits(),
        Column(tr("Points"), [](const Row& row) { return countText(row.points); })
            .sorted([number](const Row& row) { return number(row.points); })
            .digits(),
        Column(tr("Confidential"),
               [](const Row& row) { return row.attested ? tr("yes") : tr("no"); }),
        Column(tr("Offers"), [](const Row& row) { return offersText(row); }),
    });
}

RoutingDecisionModel::RoutingDecisionModel(QObject* parent) : RowsModel(parent) {
    using Row = api::RoutingDecisionInfo;
    setColumns({
        Column(tr("Time"), [](const Row& row) { return shortTimeText(row.timeMs); })
            .sorted([](const Row& row) { return QVariant::fromValue(row.timeMs); })
            .exactly([](const Row& row) { return utcText(row.timeMs); }),
        Column(tr("For"),
               [](const Row& row) {
                   return row.model.empty()
                              ? words(row.kind)
                              : QStringLiteral("%1, %2").arg(words(row.kind), words(row.model));
               }),
        Column(tr("Chosen"),
               [](const Row& row) {
                   return row.chosen.empty() ? tr("nobody") : words(row.chosenName);
               })
            .pill([](const Row& row) { return row.chosen.empty() ? Tone::Warn : Tone::Ok; }),
        Column(tr("How"), [](const Row& row) { return routingMethodText(row.method); }),
        Column(tr("Eligible"),
               [](const Row& row) {
                   return tr("%1 of %2").arg(countText(row.eligible), countText(row.nodes));
               })
            .sorted([](const Row& row) { return QVariant::fromValue(row.eligible); }),
    });
}

QString decisionWords(const api::RoutingDecisionInfo& decision) {
    QStringList parts;
    if (decision.chosen.empty()) {
        parts << engineText(decision.errorMessage);
    } else {
        parts << NetworkRouting::tr("%1 was chosen (%2) among %3 nodes that are %4.")
                     .arg(words(decision.chosenName), routingMethodText(decision.method),
                          countText(decision.tierNodes), words(decision.tier));
    }
    for (const api::RoutingFilterInfo& filter : decision.filters) {
        parts << NetworkRouting::tr("%n put out by: %1.", nullptr, static_cast<int>(filter.nodes))
                     .arg(routingFilterText(filter.filter));
    }
    for (const api::RoutingFateInfo& fate : decision.fates) {
        if (!fate.filter.empty()) {
            parts << NetworkRouting::tr("%1: out, %2.")
                         .arg(words(fate.name), routingFilterText(fate.filter));
        } else if (fate.firstPpm > 0) {
            parts << NetworkRouting::tr("%1: weight %2, drawn first with %3 %.")
                         .arg(words(fate.name), countText(fate.weight))
                         .arg(static_cast<double>(fate.firstPpm) / 10'000.0, 0, 'f', 1);
        }
    }
    return parts.join(QLatin1Char('\n'));
}

NetworkRouting::NetworkRouting(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    m_reason = new TextLabel({}, TextRole::Body, Tone::Warn);
    m_reason->setObjectName(QStringLiteral("routingReason"));
    m_reason->setWordWrap(true);
    auto* nodes = new Card(tr("Nodes that tasks can go to"));
    m_nodes = new RoutingNodeModel(this);
    m_nodeTable =
        new DataTable(m_nodes, tr("Nodes of the routing table"), QStringLiteral("routingNodes"));
    m_nodeTable->setCompact(true);
    m_nodeTable->setColumnWidths({150, 140, 70, 70, 80, 90, 100, 0});
    m_nodeTable->setEmpty(new EmptyState(Glyph::Network, tr("No node has said what it can do"),
                                         tr("Nodes tell each other every few seconds.")));
    nodes->body()->addWidget(m_reason);
    nodes->body()->addWidget(m_nodeTable, 1);
    auto* decisions = new Card(tr("Last decisions"));
    m_decisions = new RoutingDecisionModel(this);
    m_decisionTable = new DataTable(m_decisions, tr("Last routing decisions"),
                                    QStringLiteral("routingDecisions"));
    m_decisionTable->setCompact(true);
    m_decisionTable->setColumnWidths({110, 0, 120, 110, 100});
    m_decisionTable->setEmpty(
        new EmptyState(Glyph::Network, tr("No decision yet"),
                       tr("One is made when a client asks GET /v1/route for a node.")));
    auto* why = new Card(tr("Why"));
    m_why = new TextLabel({}, TextRole::Body);
    m_why->setObjectName(QStringLiteral("routingWhy"));
    m_why->setWordWrap(true);
    why->body()->addWidget(m_why);
    why->body()->addStretch(1);
    decisions->body()->addWidget(m_decisionTable, 1);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(space::k4);
    lower->addWidget(decisions, 3);
    lower->addWidget(why, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    column->addWidget(nodes, 1);
    column->addLayout(lower, 1);
    connect(m_decisionTable, &DataTable::currentIdChanged, this, &NetworkRouting::refreshWhy);
}

void NetworkRouting::refresh() {
    const api::RoutingInfo& routing = *m_bridge.snapshot()->routing;
    m_reason->setText(engineText(routing.reason));
    m_reason->setVisible(!routing.reason.empty());
    m_nodes->setRows(routing.nodes);
    m_decisions->setRows(routing.decisions);
    refreshWhy();
}

void NetworkRouting::refreshWhy() {
    const auto* decision = m_decisions->find(m_decisionTable->currentId());
    m_why->setText(decision == nullptr ? tr("Choose a decision to see who was put out, by what, "
                                            "and how the choice was drawn.")
                                       : decisionWords(*decision));
}

}  // namespace stacknet::ui
