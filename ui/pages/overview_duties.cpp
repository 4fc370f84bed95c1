#include "ui/pages/overview_duties.h"

#include <algorithm>
#include <optional>

#include <QGridLayout>
#include <QPushButton>

#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

Duty leading(const api::ConsensusInfo& consensus) {
    Duty duty{DutiesCard::tr("Leading"), {}, {}, QStringLiteral("consensus"), Tone::Neutral};
    if (consensus.weLead) {
        duty.when = DutiesCard::tr("now");
        duty.tone = Tone::Accent;
        duty.detail = DutiesCard::tr("This node leads term %1 and has %2 of %3 proposals left.")
                          .arg(countText(consensus.term), countText(consensus.proposalsLeft),
                               countText(consensus.termLength));
        return duty;
    }
    for (const auto& next : consensus.nextLeaders) {
        if (!next.ours) continue;
        duty.when = DutiesCard::tr("term %1").arg(countText(next.term));
        duty.detail = DutiesCard::tr("From view %1 on, unless a term ends before.")
                          .arg(countText(next.firstView));
        return duty;
    }
    duty.when = DutiesCard::tr("not planned");
    duty.detail = DutiesCard::tr("None of the next terms is this node's.");
    return duty;
}

/// What the watchdog counts down on first; only while it counts.
std::optional<Duty> watchdog(const api::ConsensusInfo& consensus) {
    const auto& dog = consensus.watchdog;
    if (!dog.counting || dog.armed.empty()) return std::nullopt;
    const auto& first = dog.armed.front();
    return Duty{DutiesCard::tr("Watchdog"),
                DutiesCard::tr("in %1").arg(durationText(
                    static_cast<std::uint64_t>(std::max<std::int64_t>(0, first.remainingMs)))),
                DutiesCard::tr("Then this node leaves the term of %1.")
                    .arg(QString::fromStdString(consensus.leaderName)),
                QStringLiteral("consensus"), Tone::Neutral};
}

std::optional<Duty> restingKey(const api::Snapshot& snapshot, std::int64_t nowMs) {
    const api::NodeKeyInfo* next = nullptr;
    for (const auto& key : snapshot.nodeKeys) {
        const bool rests = key.ours && key.registered && key.state == api::NodeKeyState::Cold &&
                           key.coldUntilMs > nowMs;
        if (rests && (next == nullptr || key.coldUntilMs < next->coldUntilMs)) next = &key;
    }
    if (next == nullptr) return std::nullopt;
    return Duty{DutiesCard::tr("Cold key"), inText(next->coldUntilMs, nowMs),
                DutiesCard::tr("%1 can be activated then.").arg(keyName(*next)),
                QStringLiteral("node_keys"), Tone::Neutral};
}

std::optional<Duty> evidence(const api::AttestationInfo& attestation, std::int64_t nowMs) {
    if (attestation.validUntilMs == 0) return std::nullopt;
    const bool over = attestation.validUntilMs <= nowMs;
    return Duty{DutiesCard::tr("Fresh evidence"),
                over ? DutiesCard::tr("overdue") : inText(attestation.validUntilMs, nowMs),
                over ? DutiesCard::tr("Confidential tasks are refused until then.")
                     : DutiesCard::tr("The GPU verdict runs out; the node renews it before."),
                QStringLiteral("attestation"), over ? Tone::Warn : Tone::Neutral};
}

std::optional<Duty> schedule(const api::WorkInfo& work, std::int64_t nowMs) {
    if (work.untilMs > nowMs)
        return Duty{DutiesCard::tr("Work"), inText(work.untilMs, nowMs),
                    DutiesCard::tr("The pause ends and tasks are taken again."),
                    QStringLiteral("work"), Tone::Neutral};
    if (!work.scheduleEnabled || work.nextChangeMs <= nowMs) return std::nullopt;
    return Duty{DutiesCard::tr("Work"), inText(work.nextChangeMs, nowMs),
                work.state == api::WorkState::Accepting
                    ? DutiesCard::tr("The schedule pauses work.")
                    : DutiesCard::tr("The schedule starts work."),
                QStringLiteral("work"), Tone::Neutral};
}

}  // namespace

std::vector<Duty> dutiesOf(const api::Snapshot& snapshot, std::int64_t nowMs) {
    std::vector<Duty> duties;
    // Whoever does not vote never leads.
    if (snapshot.consensus.signing.state != api::SigningState::Observer)
        duties.push_back(leading(snapshot.consensus));
    for (auto& duty : {watchdog(snapshot.consensus), evidence(*snapshot.attestation, nowMs),
                       restingKey(snapshot, nowMs), schedule(*snapshot.work, nowMs)}) {
        if (duty) duties.push_back(*duty);
    }
    return duties;
}

DutiesCard::DutiesCard(NodeBridge& bridge, QWidget* parent)
    : Card(tr("Next duties"), parent), m_bridge(bridge) {
    setObjectName(QStringLiteral("dutiesCard"));
}

void DutiesCard::refresh() {
    const auto duties = dutiesOf(*m_bridge.snapshot(), m_bridge.nowMs());
    if (m_rows != nullptr && duties == m_shown) return;
    m_shown = duties;
    // A person may be on one of its buttons: the place is kept.
    const auto* focused = focusWidget();
    const QString place = focused != nullptr ? focused->objectName() : QString();
    delete m_rows;
    m_rows = new QWidget;
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::k3);
    grid->setVerticalSpacing(space::k2);
    grid->setColumnStretch(2, 1);
    if (duties.empty())
        grid->addWidget(new EmptyState(Glyph::Clock, tr("No duty"),
                                       tr("This node's key is no validator: it never leads.")),
                        0, 0, 1, 4);
    int row = 0;
    for (const auto& duty : duties) {
        auto* name = new TextLabel(duty.name, TextRole::Strong);
        auto* when = new TextLabel(duty.when, TextRole::Mono);
        when->setInk(duty.tone == Tone::Neutral ? std::nullopt : std::optional<Tone>(duty.tone));
        when->setObjectName(QStringLiteral("dutyWhen%1").arg(row));
        auto* detail = new TextLabel(duty.detail, TextRole::Body, Tone::Neutral);
        detail->setWordWrap(true);
        auto* more = new QPushButton(tr("More"));
        more->setObjectName(QStringLiteral("dutyMore_") + duty.page);
        more->setProperty("variant", QStringLiteral("ghost"));
        more->setAccessibleName(tr("More about %1").arg(duty.name));
        connect(more, &QPushButton::clicked, this,
                [this, page = duty.page] { emit navigate(page, {}); });
        grid->addWidget(name, row, 0);
        grid->addWidget(when, row, 1);
        grid->addWidget(detail, row, 2);
        grid->addWidget(more, row, 3);
        if (!place.isEmpty() && more->objectName() == place) more->setFocus();
        ++row;
    }
    body()->addWidget(m_rows);
}

}  // namespace stacknet::ui
