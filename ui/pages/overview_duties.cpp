#include "ui/pages/overview_duties.h"

#include <algorithm>
#include <iterator>
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
    Duty duty{QStringLiteral("leading"),
              DutiesCard::tr("Leading"),
              {},
              {},
              QStringLiteral("consensus"),
              Tone::Neutral};
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
    return Duty{QStringLiteral("watchdog"),
                DutiesCard::tr("Watchdog"),
                DutiesCard::tr("in %1").arg(durationText(
                    static_cast<std::uint64_t>(std::max<std::int64_t>(0, first.remainingMs)))),
                DutiesCard::tr("Then this node leaves the term of %1.")
                    .arg(QString::fromStdString(consensus.leaderName)),
                QStringLiteral("consensus"),
                Tone::Neutral};
}

std::optional<Duty> restingKey(const api::Snapshot& snapshot, std::int64_t nowMs) {
    const api::NodeKeyInfo* next = nullptr;
    for (const auto& key : snapshot.nodeKeys) {
        const bool rests = key.ours && key.registered && key.state == api::NodeKeyState::Cold &&
                           key.coldUntilMs > nowMs;
        if (rests && (next == nullptr || key.coldUntilMs < next->coldUntilMs)) next = &key;
    }
    if (next == nullptr) return std::nullopt;
    return Duty{QStringLiteral("cold_key"),
                DutiesCard::tr("Cold key"),
                inText(next->coldUntilMs, nowMs),
                DutiesCard::tr("%1 can be activated then.").arg(keyName(*next)),
                QStringLiteral("node_keys"),
                Tone::Neutral};
}

/// What is counted down to is the next look at the GPUs; the end of the verdict where none is
/// planned.
std::optional<Duty> evidence(const api::AttestationInfo& attestation, std::int64_t nowMs) {
    const std::int64_t ends = attestation.validUntilMs;
    const bool planned = attestation.nextMs > nowMs;
    if (ends == 0 && !planned) return std::nullopt;
    const bool over = ends != 0 && ends <= nowMs;
    Duty duty{QStringLiteral("evidence"),
              DutiesCard::tr("Fresh evidence"),
              planned ? inText(attestation.nextMs, nowMs)
              : over  ? DutiesCard::tr("overdue")
                      : inText(ends, nowMs),
              {},
              QStringLiteral("attestation"),
              over ? Tone::Warn : Tone::Neutral};
    duty.detail = over        ? DutiesCard::tr("Confidential tasks are refused until then.")
                  : ends == 0 ? DutiesCard::tr("The GPUs are asked again then.")
                  : planned
                      ? DutiesCard::tr("The GPUs are asked again; the verdict of now runs out %1.")
                            .arg(inText(ends, nowMs))
                      : DutiesCard::tr("The GPU verdict runs out; the node renews it before.");
    return duty;
}

std::optional<Duty> schedule(const api::WorkInfo& work, std::int64_t nowMs) {
    if (work.untilMs > nowMs)
        return Duty{QStringLiteral("work"),
                    DutiesCard::tr("Work"),
                    inText(work.untilMs, nowMs),
                    DutiesCard::tr("The pause ends and tasks are taken again."),
                    QStringLiteral("work"),
                    Tone::Neutral};
    if (!work.scheduleEnabled || work.nextChangeMs <= nowMs) return std::nullopt;
    return Duty{QStringLiteral("work"),
                DutiesCard::tr("Work"),
                inText(work.nextChangeMs, nowMs),
                work.state == api::WorkState::Accepting
                    ? DutiesCard::tr("The schedule pauses work.")
                    : DutiesCard::tr("The schedule starts work."),
                QStringLiteral("work"),
                Tone::Neutral};
}

}  // namespace

std::vector<Duty> dutiesOf(const api::Snapshot& snapshot, std::int64_t nowMs) {
    std::vector<Duty> duties;
    // Whoever does not vote never leads.
    if (snapshot.consensus.signing.state != api::SigningState::Observer)
        duties.push_back(leading(snapshot.consensus));
    for (const auto& duty : {watchdog(snapshot.consensus), evidence(*snapshot.attestation, nowMs),
                             restingKey(snapshot, nowMs), schedule(*snapshot.work, nowMs)}) {
        if (duty) duties.push_back(*duty);
    }
    return duties;
}

DutiesCard::DutiesCard(NodeBridge& bridge, QWidget* parent)
    : Card(tr("Next duties"), parent), m_bridge(bridge) {
    setObjectName(QStringLiteral("dutiesCard"));
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::k3);
    grid->setVerticalSpacing(space::k2);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (; row < static_cast<int>(std::size(kDutyIds)); ++row) {
        m_rows.push_back(makeRow(grid, row));
        setVisible(m_rows.back(), false);
    }
    m_empty = new EmptyState(Glyph::Clock, tr("No duty"),
                             tr("This node's key is no validator: it never leads."));
    grid->addWidget(m_empty, row, 0, 1, 4);
    body()->addLayout(grid);
    body()->addStretch(1);
}

DutiesCard::Row DutiesCard::makeRow(QGridLayout* grid, int row) {
    const QString id = QString::fromLatin1(kDutyIds[row]);
    Row made;
    made.name = new TextLabel({}, TextRole::Strong);
    made.when = new TextLabel({}, TextRole::Mono);
    made.when->setObjectName(QStringLiteral("dutyWhen_") + id);
    made.detail = new TextLabel({}, TextRole::Body, Tone::Neutral);
    made.detail->setObjectName(QStringLiteral("dutyDetail_") + id);
    made.detail->setWordWrap(true);
    made.more = new QPushButton(tr("More"));
    made.more->setObjectName(QStringLiteral("dutyMore_") + id);
    made.more->setProperty("variant", QStringLiteral("ghost"));
    connect(made.more, &QPushButton::clicked, this,
            [this, row] { emit navigate(m_rows[static_cast<std::size_t>(row)].shown.page, {}); });
    grid->addWidget(made.name, row, 0);
    grid->addWidget(made.when, row, 1);
    grid->addWidget(made.detail, row, 2);
    grid->addWidget(made.more, row, 3);
    return made;
}

void DutiesCard::setVisible(Row& row, bool visible) {
    if (row.visible == visible) return;
    row.visible = visible;
    for (QWidget* part : {static_cast<QWidget*>(row.name), static_cast<QWidget*>(row.when),
                          static_cast<QWidget*>(row.detail), static_cast<QWidget*>(row.more)})
        part->setVisible(visible);
}

void DutiesCard::fill(Row& row, const Duty& duty) {
    setVisible(row, true);
    if (row.shown == duty) return;
    row.shown = duty;
    row.name->setText(duty.name);
    row.when->setInk(duty.tone == Tone::Neutral ? std::nullopt : std::optional<Tone>(duty.tone));
    row.when->setText(duty.when);
    row.detail->setText(duty.detail);
    row.more->setAccessibleName(tr("More about %1").arg(duty.name));
}

void DutiesCard::refresh() {
    const auto duties = dutiesOf(*m_bridge.snapshot(), m_bridge.nowMs());
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const auto duty = std::find_if(duties.begin(), duties.end(), [&](const Duty& one) {
            return one.id == QLatin1String(kDutyIds[at]);
        });
        if (duty != duties.end())
            fill(m_rows[at], *duty);
        else
            setVisible(m_rows[at], false);
    }
    m_empty->setVisible(duties.empty());
}

}  // namespace stacknet::ui
