#include "ui/pages/inbox_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

#include "ui/text/format.h"

namespace stacknet::ui {
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Alerts", text);
}
QString days(std::int64_t number) {
    return QCoreApplication::translate("Alerts", "%n day(s)", nullptr, static_cast<int>(number));
}
QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

struct Title {
    const char* condition;
    const char* title;
};

constexpr Title kTitles[] = {
    {"slashed", QT_TRANSLATE_NOOP("Alerts", "A key was slashed")},
    {"evidence_against_us", QT_TRANSLATE_NOOP("Alerts", "Evidence against a key")},
    {"challenge_against_us", QT_TRANSLATE_NOOP("Alerts", "Censorship challenge against a key")},
    {"check_against_us", QT_TRANSLATE_NOOP("Alerts", "Spot check lost")},
    {"key_jailed", QT_TRANSLATE_NOOP("Alerts", "A key is jailed")},
    {"key_tombstoned", QT_TRANSLATE_NOOP("Alerts", "A key is shut out for good")},
    {"signing_stopped", QT_TRANSLATE_NOOP("Alerts", "Signing has stopped")},
    {"key_locked", QT_TRANSLATE_NOOP("Alerts", "A connected key is locked")},
    {"missed_votes", QT_TRANSLATE_NOOP("Alerts", "Votes are missed")},
    {"no_final_block", QT_TRANSLATE_NOOP("Alerts", "No block becomes final")},
    {"peers_below", QT_TRANSLATE_NOOP("Alerts", "Too few peers")},
    {"clock_off", QT_TRANSLATE_NOOP("Alerts", "The clock is off")},
    {"attestation_expiring", QT_TRANSLATE_NOOP("Alerts", "Attestation runs out")},
    {"attestation_failed", QT_TRANSLATE_NOOP("Alerts", "Attestation failed")},
    {"sandbox_not_ready", QT_TRANSLATE_NOOP("Alerts", "The sandbox is not ready")},
    {"model_not_ready", QT_TRANSLATE_NOOP("Alerts", "The model is not ready")},
    {"not_serving", QT_TRANSLATE_NOOP("Alerts", "The node does not serve")},
    {"disk_below", QT_TRANSLATE_NOOP("Alerts", "The disk is nearly full")},
    {"term_lost", QT_TRANSLATE_NOOP("Alerts", "A term was taken away")},
    {"api_key_expires", QT_TRANSLATE_NOOP("Alerts", "An API key expires")},
    {"backup_old", QT_TRANSLATE_NOOP("Alerts", "A backup is old")},
    {"retention_failed", QT_TRANSLATE_NOOP("Alerts", "Old data was not deleted")},
    {"paperwork_unsettled", QT_TRANSLATE_NOOP("Alerts", "Paperwork is not settled")},
    {"doppelganger_wait", QT_TRANSLATE_NOOP("Alerts", "Waiting before signing")},
    {"channel_failed", QT_TRANSLATE_NOOP("Alerts", "A channel does not work")},
};

/// Of conditions that are met or not; %1 is the subject.
constexpr Title kSentences[] = {
    {"slashed", QT_TRANSLATE_NOOP("Alerts", "%1 was slashed.")},
    {"evidence_against_us",
     QT_TRANSLATE_NOOP("Alerts", "%1 signed two things that contradict each other.")},
    {"challenge_against_us",
     QT_TRANSLATE_NOOP("Alerts", "%1 is accused of leaving a transaction out.")},
    {"check_against_us", QT_TRANSLATE_NOOP("Alerts", "A spot check went against %1.")},
    {"key_jailed", QT_TRANSLATE_NOOP("Alerts", "%1 is jailed and does not validate.")},
    {"key_tombstoned", QT_TRANSLATE_NOOP("Alerts", "%1 never validates again.")},
    {"signing_stopped", QT_TRANSLATE_NOOP("Alerts", "This node has stopped signing.")},
    {"key_locked", QT_TRANSLATE_NOOP("Alerts", "%1 is connected but locked: it cannot sign.")},
    {"attestation_failed", QT_TRANSLATE_NOOP("Alerts", "The GPUs are not attested any more.")},
    {"sandbox_not_ready",
     QT_TRANSLATE_NOOP("Alerts", "Code is not run: the sandbox is not ready.")},
    {"model_not_ready", QT_TRANSLATE_NOOP("Alerts", "Chat is not served: the model is not ready.")},
    {"not_serving",
     QT_TRANSLATE_NOOP("Alerts", "No client can reach this node: its HTTP address is not open.")},
    {"term_lost", QT_TRANSLATE_NOOP("Alerts", "The network left a term that %1 led.")},
    {"retention_failed", QT_TRANSLATE_NOOP("Alerts", "Old data could not be deleted.")},
    {"doppelganger_wait",
     QT_TRANSLATE_NOOP("Alerts", "The node listens for another one with its key before it signs.")},
    {"channel_failed", QT_TRANSLATE_NOOP("Alerts", "Alerts do not reach the channel %1.")},
};

template <std::size_t N>
const char* findText(const Title (&list)[N], const std::string& condition) {
    for (const Title& one : list) {
        if (condition == one.condition) return one.title;
    }
    return nullptr;
}

}  // namespace

Label severityLabel(api::AlertSeverity severity) {
    switch (severity) {
        case api::AlertSeverity::Info:
            return {QCoreApplication::translate("Alerts", "Info"), Tone::Info};
        case api::AlertSeverity::Notice:
            return {QCoreApplication::translate("Alerts", "Notice"), Tone::Accent};
        case api::AlertSeverity::Warning:
            return {QCoreApplication::translate("Alerts", "Warning"), Tone::Warn};
        case api::AlertSeverity::Critical:
            return {QCoreApplication::translate("Alerts", "Critical"), Tone::Danger};
    }
    return {};
}

Glyph severityGlyph(api::AlertSeverity severity) {
    switch (severity) {
        case api::AlertSeverity::Info:
            return Glyph::Info;
        case api::AlertSeverity::Notice:
            return Glyph::Dot;
        case api::AlertSeverity::Warning:
            return Glyph::Warning;
        case api::AlertSeverity::Critical:
            return Glyph::Octagon;
    }
    return Glyph::Info;
}

Label alertStateLabel(api::AlertState state) {
    switch (state) {
        case api::AlertState::Open:
            return {QCoreApplication::translate("Alerts", "Open"), Tone::Warn};
        case api::AlertState::Acknowledged:
            return {QCoreApplication::translate("Alerts", "Acknowledged"), Tone::Neutral};
        case api::AlertState::Recovered:
            return {QCoreApplication::translate("Alerts", "Recovered"), Tone::Ok};
    }
    return {};
}

QString conditionTitle(const std::string& condition) {
    const char* title = findText(kTitles, condition);
    return title != nullptr ? translated(title) : plain(condition);
}

QString alertText(const std::string& condition, const std::string& subjectName, std::int64_t value,
                  std::int64_t threshold) {
    const QString name = plain(subjectName);
    const QString number = countText(static_cast<std::uint64_t>(std::max<std::int64_t>(0, value)));
    if (condition == "missed_votes")
        return QCoreApplication::translate("Alerts", "%1 missed %2 % of the votes.")
            .arg(name, number);
    if (condition == "no_final_block")
        return QCoreApplication::translate("Alerts", "No block became final for %1.")
            .arg(waitText(value * 1'000));
    if (condition == "peers_below")
        return QCoreApplication::translate("Alerts", "%1 peers are connected; there should be %2.")
            .arg(number, countText(static_cast<std::uint64_t>(threshold)));
    if (condition == "clock_off")
        return QCoreApplication::translate("Alerts",
                                           "This machine's clock is %1 ms from the other nodes.")
            .arg(number);
    if (condition == "attestation_expiring")
        return QCoreApplication::translate("Alerts",
                                           "The attestation ends in %1 and was not renewed.")
            .arg(waitText(value * 60'000));
    if (condition == "disk_below")
        return QCoreApplication::translate("Alerts", "Only %1 MB of disk are free.").arg(number);
    if (condition == "api_key_expires")
        return QCoreApplication::translate("Alerts", "The API key %1 expires in %2.")
            .arg(name, days(value));
    if (condition == "backup_old")
        return QCoreApplication::translate("Alerts", "The newest backup of %1 is %2 old.")
            .arg(name, days(value));
    if (condition == "paperwork_unsettled")
        return QCoreApplication::translate("Alerts", "Paperwork waits for the ledger for %1.")
            .arg(waitText(value * 60'000));
    const char* sentence = findText(kSentences, condition);
    if (sentence == nullptr) return plain(condition);
    const QString text = translated(sentence);
    return text.contains(QLatin1String("%1")) ? text.arg(name) : text;
}

QString thresholdText(const std::string& condition, std::int64_t threshold) {
    const auto* known = api::findAlertCondition(condition);
    if (known == nullptr || known->unit.empty())
        return QCoreApplication::translate("Alerts", "when it happens");
    const QString number = countText(static_cast<std::uint64_t>(threshold));
    const QString amount =
        unitText(condition).isEmpty() ? number : number + QLatin1Char(' ') + unitText(condition);
    return (known->below ? QCoreApplication::translate("Alerts", "less than %1")
                         : QCoreApplication::translate("Alerts", "more than %1"))
        .arg(amount);
}

QString unitText(const std::string& condition) {
    const auto* known = api::findAlertCondition(condition);
    if (known == nullptr) return {};
    if (known->unit == "count") return QCoreApplication::translate("Alerts", "peers");
    if (known->unit == "seconds") return QCoreApplication::translate("Alerts", "seconds");
    if (known->unit == "minutes") return QCoreApplication::translate("Alerts", "minutes");
    if (known->unit == "ms") return QCoreApplication::translate("Alerts", "milliseconds");
    if (known->unit == "percent") return QCoreApplication::translate("Alerts", "percent");
    if (known->unit == "megabytes") return QCoreApplication::translate("Alerts", "MB");
    if (known->unit == "days") return QCoreApplication::translate("Alerts", "days");
    return {};
}

QString waitText(std::int64_t ms) {
    return ms <= 0 ? QCoreApplication::translate("Alerts", "at once") : spanText(ms);
}

QString channelKindText(const std::string& kind) {
    if (kind == "command") return QCoreApplication::translate("Alerts", "Command");
    if (kind == "smtp") return QCoreApplication::translate("Alerts", "Mail");
    if (kind == "webhook") return QCoreApplication::translate("Alerts", "Webhook");
    return plain(kind);
}

QString pageTitle(const std::string& page) {
    constexpr Title kPages[] = {
        {"staking", QT_TRANSLATE_NOOP("Alerts", "Staking")},
        {"consensus", QT_TRANSLATE_NOOP("Alerts", "Consensus")},
        {"node_keys", QT_TRANSLATE_NOOP("Alerts", "Node Keys")},
        {"network", QT_TRANSLATE_NOOP("Alerts", "Network")},
        {"attestation", QT_TRANSLATE_NOOP("Alerts", "Attestation")},
        {"work", QT_TRANSLATE_NOOP("Alerts", "Work")},
        {"settings", QT_TRANSLATE_NOOP("Alerts", "Settings")},
        {"access", QT_TRANSLATE_NOOP("Alerts", "Access")},
        {"privacy", QT_TRANSLATE_NOOP("Alerts", "Data and privacy")},
        {"earnings", QT_TRANSLATE_NOOP("Alerts", "Earnings")},
        {"inbox", QT_TRANSLATE_NOOP("Alerts", "Inbox")},
    };
    const char* title = findText(kPages, page);
    return title != nullptr ? translated(title) : plain(page);
}

QString channelName(const api::AlertsInfo& alerts, const std::string& id) {
    if (id == "all") return QCoreApplication::translate("Alerts", "All channels");
    if (id == "desktop") return QCoreApplication::translate("Alerts", "Desktop");
    for (const auto& channel : alerts.channels) {
        if (channel.id == id) return plain(channel.name);
    }
    return plain(id);
}

QString minuteText(std::uint32_t minute) {
    const QTime time(static_cast<int>(minute / 60 % 24), static_cast<int>(minute % 60));
    return QLocale().toString(time, QStringLiteral("HH:mm"));
}

}  // namespace stacknet::ui
