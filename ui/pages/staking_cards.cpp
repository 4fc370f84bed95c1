#include "ui/pages/staking_cards.h"

#include <algorithm>

#include <QBoxLayout>
#include <QPushButton>

#include "ui/text/format.h"
#include "ui/theme/privacy_mask.h"
#include "ui/theme/theme.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/responsive_grid.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {

RuleTile::RuleTile(const QString& title, const QString& meaning, const QString& objectName,
                   QWidget* parent)
    : QWidget(parent) {
    setObjectName(objectName);
    m_share = new TextLabel({}, TextRole::Title, Tone::Danger);
    m_share->setObjectName(objectName + QStringLiteral("Share"));
    auto* head = new QHBoxLayout;
    head->setSpacing(space::k2);
    head->addWidget(new TextLabel(title, TextRole::Strong), 1);
    head->addWidget(m_share);
    m_cost = new TextLabel;
    m_cost->setObjectName(objectName + QStringLiteral("Cost"));
    m_cost->setWordWrap(true);
    auto* why = new TextLabel(meaning, TextRole::Caption, Tone::Neutral);
    why->setWordWrap(true);
    m_miss = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_miss->setObjectName(objectName + QStringLiteral("Miss"));
    m_miss->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k1);
    column->addLayout(head);
    column->addWidget(m_cost);
    column->addWidget(why);
    column->addWidget(m_miss);
    column->addStretch(1);
}

void RuleTile::showRule(std::uint32_t bps, std::uint64_t tokens, const NearMiss& miss,
                        std::int64_t nowMs) {
    m_share->setText(bps == 0 ? QStringLiteral("–") : percentText(bps));
    m_cost->setText(bps == 0 ? tr("This network has no such rule.")
                    : tokens == 0
                        ? tr("Costs you nothing now: no key of yours serves.")
                        : tr("Would cost you %1 tokens now.").arg(masked(countText(tokens))));
    if (miss.text.isEmpty())
        m_miss->setText(tr("Near miss: none that this node knows of."));
    else if (miss.timeMs == 0)
        m_miss->setText(tr("Near miss: %1").arg(miss.text));
    else
        m_miss->setText(tr("Near miss %1: %2").arg(agoText(miss.timeMs, nowMs), miss.text));
    m_miss->setInk(miss.text.isEmpty() ? Tone::Neutral : Tone::Warn);
}

ExposureCard::ExposureCard(QWidget* parent) : Card(tr("What could be taken from you"), parent) {
    setObjectName(QStringLiteral("exposureCard"));
    setSubtitle(tr("of everything that a key holds, bonded or not"));
    m_disagreement = new RuleTile(
        tr("BFT disagreement"),
        tr("Two signed messages of one key that contradict each other. Never run a key on two "
           "machines."),
        QStringLiteral("ruleDisagreement"));
    m_spotCheck = new RuleTile(
        tr("Spot-check failure"),
        tr("A task that others ran again gave another result than you signed, and a committee "
           "confirmed it."),
        QStringLiteral("ruleSpotCheck"));
    m_censorship = new RuleTile(
        tr("Censorship"),
        tr("As leader you left out a transaction that others demanded, and the log proves it."),
        QStringLiteral("ruleCensorship"));
    auto* grid = new ResponsiveGrid(250, 3);
    for (auto* tile : {m_disagreement, m_spotCheck, m_censorship}) grid->add(tile);
    body()->addWidget(grid);
}

void ExposureCard::refresh(const api::Snapshot& now, std::int64_t nowMs) {
    const Exposure exposure = exposureNow(now);
    const auto& rules = now.stakeRules;
    m_disagreement->showRule(rules.slashBftDisagreementBps, exposure.disagreement,
                             nearDisagreement(now), nowMs);
    m_spotCheck->showRule(rules.slashSpotCheckBps, exposure.spotCheck, nearSpotCheck(now), nowMs);
    m_censorship->showRule(rules.slashCensorshipBps, exposure.censorship, nearCensorship(now),
                           nowMs);
}

ProtectionCard::ProtectionCard(QWidget* parent) : Card(tr("Protection"), parent) {
    setObjectName(QStringLiteral("protectionCard"));
    m_state = new StatusPill;
    m_state->setObjectName(QStringLiteral("protectionState"));
    addHeaderWidget(m_state);
    m_meaning = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_meaning->setObjectName(QStringLiteral("protectionMeaning"));
    m_meaning->setWordWrap(true);
    m_list = new DetailList(QStringLiteral("protectionFields"));
    auto* keys = new QPushButton(tr("Protection files and backups"));
    keys->setObjectName(QStringLiteral("protectionOpenKeys"));
    keys->setAccessibleName(tr("Open Node Keys: protection files and backups"));
    connect(keys, &QPushButton::clicked, this, &ProtectionCard::openKeys);
    body()->addWidget(m_meaning);
    body()->addWidget(m_list);
    body()->addStretch(1);
    body()->addWidget(keys, 0, Qt::AlignLeft);
}

void ProtectionCard::refresh(const api::Snapshot& now, std::int64_t nowMs) {
    m_state->setLabel(signingLabel(now.consensus.signing));
    m_meaning->setText(signingMeaning(now.consensus.signing, nowMs));
    std::vector<DetailList::Row> rows;
    std::int64_t oldest = 0;
    bool never = false;
    for (const auto& protection : now.keystore->keys) {
        const auto* key = ownKey(now, protection.publicKey);
        if (key == nullptr) continue;
        never |= protection.protectionBackupMs == 0 && protection.signedAnything;
        if (protection.protectionBackupMs != 0)
            oldest = oldest == 0 ? protection.protectionBackupMs
                                 : std::min(oldest, protection.protectionBackupMs);
        rows.push_back({tr("%1 signed up to").arg(keyName(*key)),
                        protection.signedAnything ? tr("epoch %1, view %2")
                                                        .arg(countText(protection.highestEpoch),
                                                             countText(protection.highestView))
                                                  : tr("nothing yet"),
                        false, false});
    }
    if (now.keystore->doppelgangerWaitMs > 0)
        rows.push_back({tr("Look-out for a double at the start"),
                        spanText(now.keystore->doppelgangerWaitMs), false, false});
    rows.push_back({tr("Protection file saved"),
                    never         ? tr("never for a key that has signed")
                    : oldest == 0 ? tr("no key has signed yet")
                                  : agoText(oldest, nowMs),
                    false, false});
    m_list->setRows(rows);
}

}  // namespace stacknet::ui
