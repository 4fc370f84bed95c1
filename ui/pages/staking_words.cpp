#include "ui/pages/staking_words.h"

#include <algorithm>
#include <limits>
#include <map>

#include <QCoreApplication>
#include <QLocale>

#include "core/api/preview.h"
#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

struct Stake {
    Q_DECLARE_TR_FUNCTIONS(StakingPage)
};
struct Points {
    Q_DECLARE_TR_FUNCTIONS(PointsPage)
};

std::uint64_t sum(std::uint64_t left, std::uint64_t right) {
    const auto room = std::numeric_limits<std::uint64_t>::max() - left;
    return left + std::min(room, right);
}

bool isOwn(const api::Snapshot& now, const std::string& publicKey) {
    return ownKey(now, publicKey) != nullptr;
}

}  // namespace

QString offenceText(api::OffenceClass offence) {
    switch (offence) {
        case api::OffenceClass::BftDisagreement:
            return Stake::tr("BFT disagreement");
        case api::OffenceClass::SpotCheck:
            return Stake::tr("Spot-check failure");
        case api::OffenceClass::Censorship:
            return Stake::tr("Censorship");
    }
    return {};
}

Label slashStatusLabel(const api::SlashInfo& slash) {
    if (slash.tombstoned) return {Stake::tr("Tombstoned"), Tone::Danger};
    if (slash.jailed) return {Stake::tr("Jailed"), Tone::Warn};
    return {Stake::tr("Applied"), Tone::Neutral};
}

QString signingMeaning(const api::SigningInfo& signing, std::int64_t) {
    switch (signing.state) {
        case api::SigningState::Signing:
            return Stake::tr(
                "No other node was seen with this key. Every vote is on disk before "
                "it is sent, so a restart cannot sign twice.");
        case api::SigningState::Observer:
            return Stake::tr(
                "The Node Key is no validator: it signs no votes, so none of them can "
                "be slashed.");
        case api::SigningState::Locked:
            return Stake::tr("The Node Key is locked: nothing is signed until you unlock it.");
        case api::SigningState::SittingOut:
            return signing.untilView == 0
                       ? Stake::tr("It may have signed what it does not remember, so it is silent.")
                       : Stake::tr(
                             "It may have signed what it does not remember, so it is silent "
                             "until view %1.")
                             .arg(countText(signing.untilView));
        case api::SigningState::DoppelgangerWait:
            return Stake::tr(
                       "It listens for another node with the same key before it signs: %1 "
                       "left.")
                .arg(spanText(signing.remainingMs));
        case api::SigningState::Stopped:
            return signing.reason.empty() ? Stake::tr("It signs nothing any more in this run.")
                                          : errorSentence(signing.code, signing.reason);
    }
    return {};
}

QString pointsReasonText(const QString& reason) {
    static const std::vector<std::pair<QString, const char*>> words = {
        {QStringLiteral("registered"), QT_TRANSLATE_NOOP("PointsPage", "Key registered")},
        {QStringLiteral("vote_present"), QT_TRANSLATE_NOOP("PointsPage", "Votes present")},
        {QStringLiteral("paperwork"), QT_TRANSLATE_NOOP("PointsPage", "Tasks done")},
        {QStringLiteral("lost_term"), QT_TRANSLATE_NOOP("PointsPage", "Lost a term as leader")},
        {QStringLiteral("failing_demand"),
         QT_TRANSLATE_NOOP("PointsPage", "Demanded what was invalid")},
        {QStringLiteral("slashed"), QT_TRANSLATE_NOOP("PointsPage", "Slashed")},
        {QStringLiteral("decay"), QT_TRANSLATE_NOOP("PointsPage", "Decay of an epoch")},
        {QStringLiteral("check"), QT_TRANSLATE_NOOP("PointsPage", "Spot checks done")},
        {QStringLiteral("missed_check"), QT_TRANSLATE_NOOP("PointsPage", "Missed a spot check")},
        {QStringLiteral("failed_check"), QT_TRANSLATE_NOOP("PointsPage", "Failed a spot check")},
        {QStringLiteral("input_missing"),
         QT_TRANSLATE_NOOP("PointsPage", "Input of a task not handed over")},
        {QStringLiteral("not_recorded"), QT_TRANSLATE_NOOP("PointsPage",
                                                           "Before or beside the "
                                                           "record")}};
    for (const auto& [word, text] : words) {
        if (word == reason) return QCoreApplication::translate("PointsPage", text);
    }
    return reason;
}

QString pointsSourceText(const QString& reason) {
    if (reason == QLatin1String("paperwork")) return Points::tr("Tasks");
    if (reason == QLatin1String("vote_present")) return Points::tr("Votes");
    if (reason == QLatin1String("check")) return Points::tr("Spot checks");
    if (reason == QLatin1String("decay")) return Points::tr("Decay");
    if (reason == QLatin1String("registered") || reason == QLatin1String("not_recorded"))
        return Points::tr("Other");
    return Points::tr("Penalties");
}

QString pointsPageOf(const QString& reason) {
    static const std::map<QString, const char*> pages = {
        {QStringLiteral("paperwork"), "work"},
        {QStringLiteral("check"), "work"},
        {QStringLiteral("missed_check"), "work"},
        {QStringLiteral("failed_check"), "work"},
        {QStringLiteral("input_missing"), "work"},
        {QStringLiteral("slashed"), "staking"},
        {QStringLiteral("vote_present"), "consensus"},
        {QStringLiteral("lost_term"), "consensus"},
        {QStringLiteral("failing_demand"), "consensus"},
        {QStringLiteral("registered"), "node_keys"}};
    const auto found = pages.find(reason);
    return found == pages.end() ? QString() : QString::fromLatin1(found->second);
}

Tone pointsTone(const QString& reason) {
    if (reason == QLatin1String("registered") || reason == QLatin1String("not_recorded") ||
        reason == QLatin1String("decay"))
        return Tone::Neutral;
    const bool gain = reason == QLatin1String("paperwork") ||
                      reason == QLatin1String("vote_present") || reason == QLatin1String("check");
    return gain ? Tone::Ok : Tone::Danger;
}

QString percentText(std::uint32_t bps) {
    const QString rest = bps % 100 == 0
                             ? QString()
                             : QLocale().decimalPoint() +
                                   QStringLiteral("%1").arg(bps % 100, 2, 10, QLatin1Char('0'));
    return QStringLiteral("%1%2 %").arg(bps / 100).arg(rest);
}

std::uint64_t stakeOf(const api::NodeKeyInfo& key) {
    return sum(sum(key.tokensFree, key.tokensBonded), key.tokensUnbonding);
}

std::vector<const api::NodeKeyInfo*> ownKeys(const api::Snapshot& now) {
    std::vector<const api::NodeKeyInfo*> keys;
    for (const auto& key : now.nodeKeys) {
        if (key.ours && key.registered) keys.push_back(&key);
    }
    return keys;
}

std::uint64_t heldBy(const api::Snapshot& now) {
    std::uint64_t held = 0;
    for (const auto* key : ownKeys(now)) held = sum(held, stakeOf(*key));
    return held;
}

const api::NodeKeyInfo* ownKey(const api::Snapshot& now, const std::string& publicKey) {
    for (const auto* key : ownKeys(now)) {
        if (key->publicKey == publicKey) return key;
    }
    return nullptr;
}

std::vector<std::string> openSlashAlerts(const api::Snapshot& now, const std::string& publicKey) {
    std::vector<std::string> open;
    for (const auto& alert : now.alerts->recent) {
        if (alert.condition == "slashed" && alert.subject == publicKey &&
            alert.state == api::AlertState::Open)
            open.push_back(alert.id);
    }
    return open;
}

bool isAcknowledged(const api::SlashInfo& slash, const api::Snapshot& now) {
    const auto& alerts = now.alerts->recent;
    bool known = false;
    for (const auto& alert : alerts) {
        if (alert.condition != "slashed" || alert.subject != slash.offender) continue;
        if (alert.state == api::AlertState::Open) return false;
        // An alert from before this slash says nothing about it.
        known |= std::max(alert.lastMs, alert.acknowledgedMs) >= slash.timeMs;
    }
    // Open ones come first in a list that is cut: one that is not in it is not open.
    return known || alerts.size() >= api::kAlertsShownMax;
}

Exposure exposureOf(const api::NodeKeyInfo& key, const api::Snapshot& now) {
    Exposure exposure;
    // Bonding changes nothing about what is at risk: all that the key holds is.
    for (const auto& each : api::previewOf(api::Bond{key.publicKey, 1}, now).consequences) {
        if (each.code == "at_risk_bft_disagreement") exposure.disagreement = each.tokens;
        if (each.code == "at_risk_spot_check") exposure.spotCheck = each.tokens;
        if (each.code == "at_risk_censorship") exposure.censorship = each.tokens;
    }
    return exposure;
}

Exposure exposureNow(const api::Snapshot& now) {
    Exposure total;
    for (const auto* key : ownKeys(now)) {
        if (!key->validator && key->state != api::NodeKeyState::Connected) continue;
        const Exposure one = exposureOf(*key, now);
        total.disagreement = sum(total.disagreement, one.disagreement);
        total.spotCheck = sum(total.spotCheck, one.spotCheck);
        total.censorship = sum(total.censorship, one.censorship);
    }
    return total;
}

NearMiss nearDisagreement(const api::Snapshot& now) {
    const auto& signing = now.consensus.signing;
    if (signing.state == api::SigningState::Stopped && !signing.reason.empty())
        return {errorSentence(signing.code, signing.reason), now.asOfMs};
    for (const auto& evidence : *now.evidence) {
        if (!isOwn(now, evidence.offender) || evidence.committedHeight != 0) continue;
        return {Stake::tr("Evidence against your key is known and not on the ledger yet."),
                evidence.seenMs};
    }
    for (auto event = now.events->rbegin(); event != now.events->rend(); ++event) {
        if (event->kind != api::EventKind::SigningStopped || !isOwn(now, event->subject)) continue;
        return {Stake::tr("The node stopped signing to be safe."), event->timeMs};
    }
    return {};
}

NearMiss nearSpotCheck(const api::Snapshot& now) {
    for (const auto& entry : *now.points) {
        if (!isOwn(now, entry.nodeKey)) continue;
        if (entry.reason == "failed_check" || entry.reason == "missed_check" ||
            entry.reason == "input_missing")
            return {pointsReasonText(QString::fromStdString(entry.reason)), entry.lastMs};
    }
    return {};
}

NearMiss nearCensorship(const api::Snapshot& now) {
    for (const auto& challenge : *now.challenges) {
        if (!challenge.againstUs || challenge.state == api::ChallengeState::Upheld) continue;
        return {challenge.state == api::ChallengeState::Open
                    ? Stake::tr("A challenge against your key is open.")
                    : Stake::tr("A challenge against your key was rejected at height %1.")
                          .arg(countText(challenge.verdictHeight)),
                0};
    }
    for (const auto& term : now.consensus.recentTerms) {
        if (!term.ours || term.end != api::TermEnd::Left) continue;
        return {Stake::tr("Term %1, which you led, was left after %n proposal(s).", nullptr,
                          static_cast<int>(term.proposals))
                    .arg(term.term),
                0};
    }
    return {};
}

}  // namespace stacknet::ui
