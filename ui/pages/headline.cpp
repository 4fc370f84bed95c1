#include "ui/pages/headline.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include <QCoreApplication>

#include "ui/pages/inbox_words.h"
#include "ui/text/engine_words.h"
#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

constexpr std::size_t kAttentionMax = 5;
constexpr std::int64_t kClockWarnMs = 500;

int rank(Tone tone) {
    switch (tone) {
        case Tone::Danger:
            return 0;
        case Tone::Warn:
            return 1;
        default:
            return 2;
    }
}

void addChain(const api::Snapshot& snapshot, std::vector<Attention>& list) {
    // More than two thirds must be reachable, this node included, or nothing can be finalized.
    const std::uint32_t reachable = snapshot.peersConnected + 1;
    if (snapshot.chain.validators > 1 && reachable * 3 <= snapshot.chain.validators * 2) {
        list.push_back(
            {QStringLiteral("peers"),
             QCoreApplication::translate(
                 "Headline", "Only %1 of %2 validators can be reached: no block can be finalized.")
                 .arg(reachable)
                 .arg(snapshot.chain.validators),
             Tone::Danger,
             QCoreApplication::translate("Headline", "See the peers"),
             QStringLiteral("network"),
             {}});
    } else if (snapshot.peersConnected < snapshot.peers.size()) {
        list.push_back(
            {QStringLiteral("peers"),
             QCoreApplication::translate(
                 "Headline", "%1 of %2 peers are not connected; the network goes on without them.")
                 .arg(snapshot.peers.size() - snapshot.peersConnected)
                 .arg(snapshot.peers.size()),
             Tone::Warn,
             QCoreApplication::translate("Headline", "See the peers"),
             QStringLiteral("network"),
             {}});
    }
    const auto offset = snapshot.engine.clockOffsetMs;
    if (std::abs(offset) > kClockWarnMs)
        list.push_back(
            {QStringLiteral("clock"),
             QCoreApplication::translate(
                 "Headline", "This machine's clock is %1 from the other nodes; set it by NTP.")
                 .arg(offsetText(offset)),
             Tone::Warn, QCoreApplication::translate("Headline", "See the checks"),
             QStringLiteral("logs"), QStringLiteral("self_check")});
    if (snapshot.chain.syncing)
        list.push_back(
            {QStringLiteral("sync"),
             QCoreApplication::translate(
                 "Headline", "The node catches up with the network and does not vote yet."),
             Tone::Info,
             QCoreApplication::translate("Headline", "See the peers"),
             QStringLiteral("network"),
             {}});
}

void addService(const api::Snapshot& snapshot, std::vector<Attention>& list) {
    const auto& service = snapshot.service;
    if (!service.inferenceReady)
        list.push_back(
            {QStringLiteral("chat"),
             QCoreApplication::translate("Headline", "Chat is not served: %1")
                 .arg(service.inferenceReason.empty()
                          ? QCoreApplication::translate("Headline", "no model is running.")
                          : engineText(service.inferenceReason)),
             Tone::Warn, QCoreApplication::translate("Headline", "See why"), QStringLiteral("work"),
             QStringLiteral("health")});
    if (!service.sandboxReady)
        list.push_back({QStringLiteral("code"),
                        QCoreApplication::translate("Headline", "Code is not run: %1")
                            .arg(service.sandboxReason.empty()
                                     ? QCoreApplication::translate("Headline",
                                                                   "there is no container runtime.")
                                     : engineText(service.sandboxReason)),
                        Tone::Warn, QCoreApplication::translate("Headline", "See why"),
                        QStringLiteral("work"), QStringLiteral("health")});
    if (service.httpAddress.empty())
        list.push_back(
            {QStringLiteral("http"),
             QCoreApplication::translate(
                 "Headline", "The HTTP address is not open, so no client can reach this node."),
             Tone::Warn,
             QCoreApplication::translate("Headline", "See the log"),
             QStringLiteral("logs"),
             {}});
}

void addKeys(const api::Snapshot& snapshot, std::int64_t nowMs, std::vector<Attention>& list) {
    const auto page = QStringLiteral("node_keys");
    for (const auto& key : snapshot.nodeKeys) {
        if (!key.ours) continue;
        const auto id = QString::fromStdString(key.publicKey);
        if (key.registered && key.state == api::NodeKeyState::Connected && !key.unlocked)
            list.push_back({QStringLiteral("locked:") + id,
                            QCoreApplication::translate(
                                "Headline", "%1 is connected but locked: it cannot sign.")
                                .arg(keyName(key)),
                            Tone::Danger, QCoreApplication::translate("Headline", "Unlock"), page,
                            id});
        else if (key.registered && key.state == api::NodeKeyState::Cold && key.coldUntilMs <= nowMs)
            list.push_back({QStringLiteral("cold:") + id,
                            QCoreApplication::translate(
                                "Headline", "%1 is past its 72 hours and can be activated.")
                                .arg(keyName(key)),
                            Tone::Info, QCoreApplication::translate("Headline", "Activate"), page,
                            id});
        else if (!key.registered)
            list.push_back({QStringLiteral("register:") + id,
                            QCoreApplication::translate("Headline", "%1 is not on the ledger yet.")
                                .arg(keyName(key)),
                            Tone::Info, QCoreApplication::translate("Headline", "Register"), page,
                            id});
    }
}

/// What the rules have found and nobody has acknowledged; the rest is in the inbox.
void addAlerts(const api::AlertsInfo& alerts, std::vector<Attention>& list) {
    // These have a line of their own, with what the picture says now.
    static constexpr std::string_view kOwnLines[] = {
        "key_locked",      "peers_below", "clock_off",         "sandbox_not_ready",
        "model_not_ready", "not_serving", "doppelganger_wait", "attestation_failed"};
    for (const auto& alert : alerts.recent) {
        if (alert.state != api::AlertState::Open || alert.muted) continue;
        if (alert.severity < api::AlertSeverity::Warning) continue;
        if (std::find(std::begin(kOwnLines), std::end(kOwnLines), alert.condition) !=
            std::end(kOwnLines))
            continue;
        list.push_back({QStringLiteral("alert:") + QString::fromStdString(alert.id),
                        alertText(alert.condition, alert.subjectName, alert.value, alert.threshold),
                        alert.severity == api::AlertSeverity::Critical ? Tone::Danger : Tone::Warn,
                        QCoreApplication::translate("Headline", "Open"), QStringLiteral("inbox"),
                        QString::fromStdString(alert.id)});
    }
}

void addWork(const api::Snapshot& snapshot, std::vector<Attention>& list) {
    const auto& work = *snapshot.work;
    if (work.state != api::WorkState::Accepting)
        list.push_back(
            {QStringLiteral("work"),
             work.state == api::WorkState::Draining
                 ? QCoreApplication::translate("Headline",
                                               "The node finishes its tasks and takes no new ones.")
                 : QCoreApplication::translate("Headline", "Work is paused: no task is taken."),
             Tone::Info,
             QCoreApplication::translate("Headline", "Look"),
             QStringLiteral("work"),
             {}});
    if (snapshot.attestation->state == api::AttestationState::Failed)
        list.push_back({QStringLiteral("attestation"),
                        QCoreApplication::translate(
                            "Headline", "The GPU's evidence did not pass: no confidential task."),
                        Tone::Warn,
                        QCoreApplication::translate("Headline", "See why"),
                        QStringLiteral("attestation"),
                        {}});
}

Headline trouble(const QString& text, const QString& detail, Tone tone) {
    return {text, detail, tone};
}

}  // namespace

std::vector<Attention> attentionList(const api::Snapshot& snapshot, Freshness freshness,
                                     std::int64_t nowMs) {
    std::vector<Attention> list;
    if (freshness == Freshness::Loading || snapshot.engine.state != api::EngineState::Running)
        return list;
    addChain(snapshot, list);
    addService(snapshot, list);
    addKeys(snapshot, nowMs, list);
    addAlerts(*snapshot.alerts, list);
    addWork(snapshot, list);
    std::stable_sort(list.begin(), list.end(), [](const Attention& a, const Attention& b) {
        return rank(a.tone) < rank(b.tone);
    });
    if (list.size() > kAttentionMax) list.resize(kAttentionMax);
    return list;
}

Headline headlineOf(const api::Snapshot& snapshot, Freshness freshness,
                    const std::vector<Attention>& attention) {
    switch (freshness) {
        case Freshness::Loading:
            return trouble(QCoreApplication::translate("Headline", "Waiting for the first data"),
                           {}, Tone::Info);
        case Freshness::Offline:
            return trouble(
                QCoreApplication::translate("Headline", "Not connected to the engine"),
                QCoreApplication::translate("Headline", "What you see is the last that was known."),
                Tone::Danger);
        case Freshness::Stale:
            return trouble(
                QCoreApplication::translate("Headline", "No news from the engine"),
                QCoreApplication::translate("Headline", "What you see may not be true any more."),
                Tone::Warn);
        case Freshness::Live:
            break;
    }
    const auto worst = attention.empty() ? Tone::Ok : attention.front().tone;
    std::size_t serving = 0;
    for (const auto& key : snapshot.nodeKeys)
        serving += key.ours && key.state == api::NodeKeyState::Connected && key.unlocked;
    const bool working = snapshot.service.inferenceReady || snapshot.service.sandboxReady;
    const QString earning =
        serving == 0 ? QCoreApplication::translate("Headline", "no Node Key of yours is serving")
        : !working   ? QCoreApplication::translate("Headline", "cannot take tasks")
        : snapshot.service.tasksRunning > 0
            ? QCoreApplication::translate("Headline", "earning: a task is running")
            : QCoreApplication::translate("Headline", "ready to earn");
    if (worst == Tone::Danger)
        return {QCoreApplication::translate("Headline", "Act now · %1").arg(earning),
                attention.front().text, Tone::Danger};
    if (worst == Tone::Warn)
        return {QCoreApplication::translate("Headline", "Safe, but look at this · %1").arg(earning),
                attention.front().text, Tone::Warn};
    return {
        QCoreApplication::translate("Headline", "Running normally · %1 · nothing urgent to do")
            .arg(earning),
        QCoreApplication::translate("Headline", "%1 blocks finalized, %2 tasks done, %3 failed.")
            .arg(countText(snapshot.chain.height), countText(snapshot.service.tasksSucceeded),
                 countText(snapshot.service.tasksFailed)),
        Tone::Ok};
}

}  // namespace stacknet::ui
