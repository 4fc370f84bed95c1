// What the page shows of the picture: numbers, alarms, the chart of stake over time.

#include <algorithm>
#include <limits>
#include <map>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

#include "ui/pages/staking_models.h"
#include "ui/pages/staking_page.h"
#include "ui/pages/staking_words.h"
#include "ui/text/format.h"
#include "ui/theme/privacy_mask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr std::int64_t kAskAgainMs = 60'000;
constexpr std::int64_t kRetryMs = 5'000;

/// There is something to protect: it votes, or the vote store remembers that it did.
bool hasSigned(const api::NodeKeyInfo& key, const api::Snapshot& now) {
    const auto& keys = now.keystore->keys;
    return key.validator || std::any_of(keys.begin(), keys.end(), [&](const auto& each) {
               return each.publicKey == key.publicKey && each.signedAnything;
           });
}

/// Stake of every key together at each moment when one of them changed.
std::vector<QPointF> totals(const QJsonArray& samples, std::uint64_t nowTokens,
                            std::int64_t nowMs) {
    std::multimap<std::int64_t, std::pair<QString, double>> changes;
    for (const auto& each : samples) {
        const auto sample = each.toObject();
        const double held = sample.value(QLatin1String("free")).toDouble() +
                            sample.value(QLatin1String("bonded")).toDouble() +
                            sample.value(QLatin1String("unbonding")).toDouble();
        changes.emplace(sample.value(QLatin1String("time_ms")).toInteger(),
                        std::pair(sample.value(QLatin1String("node_key")).toString(), held));
    }
    std::map<QString, double> held;
    std::vector<QPointF> points;
    double sum = 0;
    for (auto at = changes.begin(); at != changes.end();) {
        const auto time = static_cast<double>(at->first);
        const double before = sum;
        for (const auto end = changes.upper_bound(at->first); at != end; ++at) {
            sum += at->second.second - held[at->second.first];
            held[at->second.first] = at->second.second;
        }
        // It stood where it was until then: a step, no slope.
        if (!points.empty()) points.emplace_back(time - 1, before);
        points.emplace_back(time, sum);
    }
    if (!points.empty() && points.back().x() < static_cast<double>(nowMs)) {
        points.emplace_back(static_cast<double>(nowMs) - 1, sum);
        points.emplace_back(static_cast<double>(nowMs), static_cast<double>(nowTokens));
    }
    return points;
}

}  // namespace

void StakingPage::refreshNumbers() {
    const auto& now = snapshot();
    std::uint64_t allocated = 0;
    std::uint64_t taken = 0;
    std::size_t known = 0;
    for (const auto& key : now.earnings->keys) {
        if (ownKey(now, key.nodeKey) == nullptr) continue;
        allocated += key.tokensAllocated;
        taken += key.tokensSlashed;
        ++known;
    }
    const auto keys = ownKeys(now);
    std::uint64_t bonded = 0;
    std::uint64_t unbonding = 0;
    std::size_t atWork = 0;
    for (const auto* key : keys) {
        bonded += key->tokensBonded;
        unbonding += key->tokensUnbonding;
        atWork += key->validator || key->state == api::NodeKeyState::Connected;
    }
    const QString unit = tr("tokens");
    m_allocation->setDetail(tr("%n key(s) on the ledger", nullptr, static_cast<int>(keys.size())));
    m_stake->setDetail(unbonding == 0
                           ? tr("%1 bonded").arg(masked(compactText(bonded)))
                           : tr("%1 bonded · %2 unbonding")
                                 .arg(masked(compactText(bonded)), masked(compactText(unbonding))));
    m_stake->setValue(masked(compactText(heldBy(now))), unit);
    const Exposure exposure = exposureNow(now);
    m_atRisk->setDetail(
        atWork == 0 ? tr("no key of yours serves or votes")
                    : tr("worst case of %n key(s) at work", nullptr, static_cast<int>(atWork)));
    m_atRisk->setValue(masked(compactText(std::max(
                           {exposure.disagreement, exposure.spotCheck, exposure.censorship}))),
                       unit);
    // Both come with the books, which are read after the start.
    if (known < keys.size()) return;
    m_allocation->setValue(masked(compactText(allocated)), unit);
    m_taken->setDetail(taken == 0 ? tr("no key of yours was ever slashed")
                                  : tr("burned or paid as a reward"));
    m_taken->setValue(masked(compactText(taken)), unit);
}

/// A slashed key says that something signs which should not: the other keys may be next. It is an
/// alarm until somebody says that they know.
void StakingPage::refreshSlashed() {
    const auto& now = snapshot();
    QStringList names;
    std::vector<std::string> alerts;
    bool open = false;
    for (const auto& slash : *now.slashes) {
        const auto* key = ownKey(now, slash.offender);
        if (key == nullptr || names.contains(keyName(*key)) || isAcknowledged(slash, now)) continue;
        names << keyName(*key);
        for (auto& id : openSlashAlerts(now, slash.offender)) alerts.push_back(std::move(id));
    }
    for (const auto* key : ownKeys(now)) open |= key->unlocked;
    const QString shown = names.isEmpty() ? QString()
                                          : names.join(QLatin1Char('\n')) + (open ? u'+' : u'-') +
                                                (alerts.empty() ? u'-' : u'+');
    m_slashAlerts = std::move(alerts);
    if (shown == m_slashedShown) return;
    m_slashedShown = shown;
    m_slashed->setVisible(!names.isEmpty());
    if (names.isEmpty()) return;
    m_slashed->say(Tone::Danger,
                   tr("Slashed: %1. Find out why before any key signs again.")
                       .arg(names.join(QStringLiteral(", "))),
                   open ? tr("Until you know, stop signing with every key: what went wrong once "
                             "can go wrong again.")
                        : tr("Every key is locked: nothing is signed."));
    m_slashed->setAction(open ? tr("Stop signing with all keys") : QString(),
                         open ? std::function<void()>([this] { lockAll(); }) : nullptr);
    m_slashed->setSecondAction(m_slashAlerts.empty() ? QString() : tr("Acknowledge"),
                               [this] { acknowledgeSlashes(); });
    m_slashed->show();
}

void StakingPage::refreshActions() {
    const auto& now = snapshot();
    const auto* key = current();
    const bool ours = key != nullptr;
    const bool may = ours && key->unlocked && !m_busy;
    m_bond->setVisible(
        ours && !key->tombstoned &&
        (key->state == api::NodeKeyState::Active || key->state == api::NodeKeyState::Connected));
    m_unbond->setVisible(ours && key->tokensBonded > 0);
    m_withdraw->setVisible(ours && key->tokensUnbonding > 0);
    m_unjail->setVisible(ours && key->jailed && !key->tombstoned);
    m_list->setVisible(ours && key->state == api::NodeKeyState::Active);
    m_unlist->setVisible(ours && key->state == api::NodeKeyState::Listed);
    m_exit->setVisible(ours && key->tokensBonded > 0);
    m_exportProtection->setVisible(ours && hasSigned(*key, now));
    m_move->setVisible(ours);
    m_exit->setEnabled(ours && !m_busy);
    m_bond->setEnabled(may && key->tokensFree > 0);
    m_unbond->setEnabled(may);
    m_withdraw->setEnabled(may && key->tokensWithdrawable > 0);
    m_unjail->setEnabled(may && now.consensus.epoch >= key->jailedUntilEpoch);
    m_list->setEnabled(may);
    m_unlist->setEnabled(may);
    QString note;
    if (!ours) {
        note = m_keys->currentId().empty()
                   ? QString()
                   : tr("This key is only watched here: its owner decides about its stake.");
    } else if (!key->unlocked) {
        note =
            tr("%1 is locked. Unlock it under Node Keys to change its stake.").arg(keyName(*key));
    } else if (key->tombstoned) {
        note = tr("%1 is tombstoned: it can never validate again.").arg(keyName(*key));
    } else if (key->tokensUnbonding > 0) {
        const auto waiting =
            key->tokensUnbonding - std::min(key->tokensUnbonding, key->tokensWithdrawable);
        note =
            tr("%1 tokens can be withdrawn now.").arg(masked(countText(key->tokensWithdrawable)));
        if (waiting > 0)
            note += QLatin1Char(' ') +
                    tr("The next of %1 that wait are free in epoch %2 and not before %3; now is "
                       "epoch %4.")
                        .arg(masked(countText(waiting)), countText(key->unbondingEpoch),
                             timeText(key->unbondingMs), countText(now.consensus.epoch));
    } else if (key->jailed) {
        note = tr("%1 is jailed until epoch %2; now is epoch %3.")
                   .arg(keyName(*key), countText(key->jailedUntilEpoch),
                        countText(now.consensus.epoch));
    } else if (key->state == api::NodeKeyState::Listed) {
        note = tr("%1 is for sale for %2.")
                   .arg(keyName(*key), masked(usdText(key->listPriceMicroUsd)));
    } else {
        note =
            tr("Bonded tokens are voting weight. All that a key holds is at risk, bonded or "
               "not.");
    }
    m_keyNote->setText(note);
    m_keyNote->setVisible(!note.isEmpty());
}

void StakingPage::askHistory() {
    const std::uint64_t held = heldBy(snapshot());
    const std::int64_t nowMs = bridge().nowMs();
    if (bridge().freshness() == Freshness::Loading) return;
    if (m_chartAskedMs != 0 && held == m_chartStake && nowMs - m_chartAskedMs < kAskAgainMs) return;
    m_chartStake = held;
    m_chartAskedMs = nowMs;
    bridge().ask({"stake.history", "{}"}, this,
                 [this](const Result<std::string>& answer) { showHistory(answer); });
}

void StakingPage::showHistory(const Result<std::string>& answer) {
    ChartData chart;
    chart.title = tr("How did your stake change?");
    chart.unit = tr("tokens");
    chart.amounts = true;
    chart.fromZero = false;
    chart.nowMs = bridge().nowMs();
    chart.words = [](double value) { return compactText(static_cast<std::uint64_t>(value)); };
    chart.emptyTitle = tr("No history yet");
    chart.emptyText =
        tr("Stake is written down from the first key on the ledger on, whenever it "
           "changes.");
    if (answer.ok()) {
        const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(*answer)).object();
        ChartSeries series;
        series.name = tr("Held by your keys");
        series.area = true;
        series.points = totals(document.value(QLatin1String("samples")).toArray(),
                               heldBy(snapshot()), chart.nowMs);
        if (!series.points.empty()) chart.series.push_back(std::move(series));
    } else {
        // An engine that has only just started may answer soon.
        m_chartAskedMs += kRetryMs - kAskAgainMs;
        chart.emptyTitle = tr("The history cannot be read");
        chart.emptyText = errorSentence(answer.error());
    }
    for (const auto& slash : *snapshot().slashes) {
        if (ownKey(snapshot(), slash.offender) == nullptr) continue;
        chart.markers.push_back(
            {slash.timeMs, tr("%1, %2").arg(offenceText(slash.offence), percentText(slash.rateBps)),
             Tone::Danger});
    }
    m_chart->setData(std::move(chart));
}

}  // namespace stacknet::ui
