#include "ui/pages/points_routing.h"

#include <algorithm>

#include <QBoxLayout>
#include <QPushButton>

#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

RoutingInput input(const QString& text, const QString& action, const char* page,
                   Tone tone = Tone::Warn) {
    return {text, action, QString::fromLatin1(page), tone};
}

QString loadText(std::uint32_t bps) {
    return QStringLiteral("%1 %").arg(bps / 100);
}

}  // namespace

const api::RoutingNodeInfo* ownRoute(const api::Snapshot& now) {
    const auto& nodes = now.routing->nodes;
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [](const auto& node) { return node.ours; });
    return found == nodes.end() ? nullptr : &*found;
}

QString bestWarmth(const api::RoutingNodeInfo& node) {
    for (const char* warmth : {"hot", "warm", "cold"}) {
        for (const auto& offer : node.offers) {
            if (offer.warmth == warmth) return QString::fromLatin1(warmth);
        }
    }
    return {};
}

QString warmthText(const QString& warmth) {
    if (warmth == QLatin1String("hot")) return RoutingCard::tr("Hot model");
    if (warmth == QLatin1String("warm")) return RoutingCard::tr("Warm model");
    if (warmth == QLatin1String("cold")) return RoutingCard::tr("Cold model");
    return RoutingCard::tr("Nothing offered");
}

std::vector<RoutingInput> routingInputs(const api::Snapshot& now) {
    std::vector<RoutingInput> inputs;
    const auto* node = ownRoute(now);
    if (!now.routing->reason.empty())
        inputs.push_back(input(engineText(now.routing->reason), {}, "", Tone::Danger));
    if (node == nullptr) {
        if (inputs.empty())
            inputs.push_back(input(RoutingCard::tr("The node has not advertised itself yet."), {},
                                   "", Tone::Info));
        return inputs;
    }
    if (!node->serving)
        inputs.push_back(input(RoutingCard::tr("Its Node Key is not Connected on the ledger: it "
                                               "gets no task."),
                               RoutingCard::tr("Open Node Keys"), "node_keys", Tone::Danger));
    if (node->loadBps >= kOverloadBps)
        inputs.push_back(input(RoutingCard::tr("Load %1: from %2 on it gets no task.")
                                   .arg(loadText(node->loadBps), loadText(kOverloadBps)),
                               RoutingCard::tr("Open Work"), "work", Tone::Danger));
    if (node->offers.empty())
        inputs.push_back(input(RoutingCard::tr("It offers no model and no tool image."),
                               RoutingCard::tr("Open Work"), "work", Tone::Danger));
    for (const auto& offer : node->offers) {
        if (offer.warmth != "cold") continue;
        inputs.push_back(input(RoutingCard::tr("%1 is cold: warm nodes are asked first.")
                                   .arg(QString::fromStdString(offer.name)),
                               RoutingCard::tr("Open Work"), "work"));
    }
    if (!node->attested)
        inputs.push_back(
            input(now.attestation->state == api::AttestationState::Expired
                      ? RoutingCard::tr("Its attestation has expired: no confidential task.")
                      : RoutingCard::tr("It is not attested: no confidential task."),
                  RoutingCard::tr("Open Attestation"), "attestation"));
    if (node->points == 0)
        inputs.push_back(input(RoutingCard::tr("Without points it is only drawn for exploration, "
                                               "one task in ten."),
                               {}, "", Tone::Info));
    if (node->queueLength > 0)
        inputs.push_back(input(RoutingCard::tr("%n task(s) wait here: of two nodes the shorter "
                                               "queue is taken.",
                                               nullptr, static_cast<int>(node->queueLength)),
                               RoutingCard::tr("Open Work"), "work", Tone::Info));
    std::stable_sort(inputs.begin(), inputs.end(), [](const auto& left, const auto& right) {
        return static_cast<int>(left.tone) > static_cast<int>(right.tone);
    });
    return inputs;
}

RoutingCard::RoutingCard(QWidget* parent) : Card(tr("What lowers your priority now"), parent) {
    setObjectName(QStringLiteral("routingCard"));
    m_state = new StatusPill;
    m_state->setObjectName(QStringLiteral("routingState"));
    addHeaderWidget(m_state);
    m_inputs = new QVBoxLayout;
    m_inputs->setSpacing(space::k2);
    body()->addLayout(m_inputs);
    body()->addStretch(1);
}

void RoutingCard::refresh(const api::Snapshot& now) {
    const auto inputs = routingInputs(now);
    const bool worst = !inputs.empty() && inputs.front().tone == Tone::Danger;
    const bool lower = !inputs.empty() && inputs.front().tone == Tone::Warn;
    m_state->setLabel(worst   ? Label{tr("No tasks now"), Tone::Danger}
                      : lower ? Label{tr("Lowered"), Tone::Warn}
                              : Label{tr("Full priority"), Tone::Ok});
    if (m_filled && inputs == m_shown) return;
    m_shown = inputs;
    m_filled = true;
    while (auto* item = m_inputs->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (inputs.empty()) {
        m_inputs->addWidget(
            new EmptyState(Glyph::Check, tr("Nothing"),
                           tr("Load, attestation and models are as good as they can be.")));
        return;
    }
    int number = 0;
    for (const auto& each : inputs) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::k2);
        layout->addWidget(new GlyphLabel(toneGlyph(each.tone), 18, each.tone), 0, Qt::AlignTop);
        auto* words = new TextLabel(each.text);
        words->setObjectName(QStringLiteral("routingInput%1").arg(number));
        words->setWordWrap(true);
        layout->addWidget(words, 1);
        if (!each.action.isEmpty()) {
            auto* open = new QPushButton(each.action);
            open->setProperty("variant", QStringLiteral("ghost"));
            open->setObjectName(QStringLiteral("routingAction%1").arg(number));
            open->setAccessibleName(each.action + QStringLiteral(": ") + each.text);
            connect(open, &QPushButton::clicked, this,
                    [this, page = each.page] { emit openPage(page); });
            layout->addWidget(open, 0, Qt::AlignTop);
        }
        m_inputs->addWidget(row);
        ++number;
    }
}

}  // namespace stacknet::ui
