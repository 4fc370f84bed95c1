#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What a reader sees of the alerts: what has happened, by which rules it is told, and where to.
/// Part of the Snapshot; the same conventions hold (core/api/snapshot.h). Words are stable. Nothing
/// here holds a password, a token or the path of a webhook.
namespace stacknet::api {

/// How bad: Critical disturbs at any hour.
enum class AlertSeverity : std::uint8_t { Info, Notice, Warning, Critical };
/// Where an incident stands. Acknowledged: somebody knows, and it is not over.
enum class AlertState : std::uint8_t { Open, Acknowledged, Recovered };

inline constexpr std::size_t kAlertsShownMax = 100;
inline constexpr std::size_t kAlertNoticesShownMax = 32;
inline constexpr std::size_t kAlertRulesMax = 100;
inline constexpr std::size_t kAlertChannelsMax = 16;
inline constexpr std::size_t kAlertMutesMax = 64;  ///< of one rule, by subject

/// Something that a rule can watch.
struct AlertCondition {
    std::string_view name;
    /// Of the threshold: "count", "seconds", "minutes", "ms", "percent", "megabytes", "days"; empty
    /// where the condition is met or not and has none.
    std::string_view unit;
    bool below = false;  ///< met while the value is below the threshold; else while above it
    /// It happens once and is over: told once for each time, and ended by an acknowledgement.
    bool occurrence = false;
    std::int64_t least = 0;  ///< of the threshold
    std::int64_t most = 0;
    // What the rule that comes with the program has.
    std::int64_t threshold = 0;
    std::int64_t forMs = 0;
    std::int64_t escalateMs = 0;
    AlertSeverity severity = AlertSeverity::Warning;
    std::string_view page;  ///< of the console, where more is seen
};

inline constexpr std::int64_t kAlertMinuteMs = 60'000;

inline constexpr std::array kAlertConditions{
    AlertCondition{"slashed", "", false, true, 0, 0, 0, 0, 0, AlertSeverity::Critical, "staking"},
    AlertCondition{"evidence_against_us", "", false, true, 0, 0, 0, 0, 0, AlertSeverity::Critical,
                   "staking"},
    AlertCondition{"challenge_against_us", "", false, true, 0, 0, 0, 0, 0, AlertSeverity::Critical,
                   "consensus"},
    AlertCondition{"check_against_us", "", false, true, 0, 0, 0, 0, 0, AlertSeverity::Critical,
                   "work"},
    AlertCondition{"key_jailed", "", false, false, 0, 0, 0, 0, 0, AlertSeverity::Critical,
                   "node_keys"},
    AlertCondition{"key_tombstoned", "", false, false, 0, 0, 0, 0, 0, AlertSeverity::Critical,
                   "node_keys"},
    AlertCondition{"signing_stopped", "", false, false, 0, 0, 0, 0, 0, AlertSeverity::Critical,
                   "consensus"},
    AlertCondition{"key_locked", "", false, false, 0, 0, 0, 2 * kAlertMinuteMs, 30 * kAlertMinuteMs,
                   AlertSeverity::Warning, "node_keys"},
    AlertCondition{"missed_votes", "percent", false, false, 1, 99, 60, 5 * kAlertMinuteMs, 0,
                   AlertSeverity::Warning, "consensus"},
    AlertCondition{"no_final_block", "seconds", false, false, 5, 86'400, 60, 0, 0,
                   AlertSeverity::Critical, "consensus"},
    AlertCondition{"peers_below", "count", true, false, 1, 1'000, 1, 2 * kAlertMinuteMs, 0,
                   AlertSeverity::Warning, "network"},
    AlertCondition{"clock_off", "ms", false, false, 50, 3'600'000, 2'000, kAlertMinuteMs, 0,
                   AlertSeverity::Warning, "network"},
    AlertCondition{"attestation_expiring", "minutes", true, false, 1, 10'080, 10, 0, 0,
                   AlertSeverity::Warning, "attestation"},
    AlertCondition{"attestation_failed", "", false, false, 0, 0, 0, kAlertMinuteMs, 0,
                   AlertSeverity::Warning, "attestation"},
    AlertCondition{"sandbox_not_ready", "", false, false, 0, 0, 0, 5 * kAlertMinuteMs, 0,
                   AlertSeverity::Warning, "work"},
    AlertCondition{"model_not_ready", "", false, false, 0, 0, 0, 5 * kAlertMinuteMs, 0,
                   AlertSeverity::Warning, "work"},
    AlertCondition{"not_serving", "", false, false, 0, 0, 0, kAlertMinuteMs, 0,
                   AlertSeverity::Warning, "work"},
    AlertCondition{"disk_below", "megabytes", true, false, 10, 1'000'000'000, 2'000, kAlertMinuteMs,
                   0, AlertSeverity::Warning, "settings"},
    AlertCondition{"term_lost", "", false, true, 0, 0, 0, 0, 0, AlertSeverity::Warning,
                   "consensus"},
    AlertCondition{"api_key_expires", "days", true, false, 1, 365, 7, 0, 0, AlertSeverity::Notice,
                   "access"},
    AlertCondition{"backup_old", "days", false, false, 1, 3'650, 90, 0, 0, AlertSeverity::Notice,
                   "node_keys"},
    AlertCondition{"retention_failed", "", false, false, 0, 0, 0, 0, 0, AlertSeverity::Warning,
                   "privacy"},
    AlertCondition{"paperwork_unsettled", "minutes", false, false, 1, 525'600, 60, 0, 0,
                   AlertSeverity::Warning, "earnings"},
    AlertCondition{"doppelganger_wait", "", false, false, 0, 0, 0, 0, 0, AlertSeverity::Info,
                   "consensus"},
    AlertCondition{"channel_failed", "", false, false, 0, 0, 0, 0, 0, AlertSeverity::Warning,
                   "inbox"},
};

/// Null for a word that names none.
constexpr const AlertCondition* findAlertCondition(std::string_view name) {
    for (const AlertCondition& condition : kAlertConditions) {
        if (condition.name == name) return &condition;
    }
    return nullptr;
}

/// Something that happened by a rule to a subject. What happens again to the same is one incident.
struct AlertInfo {
    std::string id;
    std::string rule;
    std::string condition;
    AlertSeverity severity = AlertSeverity::Info;
    AlertState state = AlertState::Open;
    std::string subject;      ///< what it is about: a Node Key, an API key's id; empty: the node
    std::string subjectName;  ///< for people
    std::string text;         ///< an English sentence
    std::string detail;       ///< what the engine says about it, English; may be empty
    std::string page;         ///< of the console
    std::int64_t value = 0;   ///< when it was last met, in the condition's unit
    std::int64_t threshold = 0;
    std::uint64_t count = 1;  ///< how often
    std::int64_t firstMs = 0;
    std::int64_t lastMs = 0;  ///< of the last time
    std::int64_t acknowledgedMs = 0;
    std::int64_t recoveredMs = 0;
    bool muted = false;  ///< by its rule, now
    bool escalated = false;
    bool operator==(const AlertInfo&) const = default;
};

/// A subject for which a rule says nothing for a while.
struct AlertMuteInfo {
    std::string subject;
    std::int64_t untilMs = 0;
    bool operator==(const AlertMuteInfo&) const = default;
};

struct AlertRuleInfo {
    std::string id;  ///< of one that comes with the program: the condition's name
    std::string condition;
    std::int64_t threshold = 0;
    std::int64_t forMs = 0;  ///< the condition must be met for so long
    /// An incident that nobody acknowledged for so long becomes one step worse; 0: never.
    std::int64_t escalateMs = 0;
    AlertSeverity severity = AlertSeverity::Warning;
    /// Ids, "desktop", or "all" for every channel that is on and the desktop. The inbox has all.
    std::vector<std::string> channels;
    bool enabled = true;
    bool builtIn = false;  ///< it can be changed and switched off, and not removed
    std::int64_t mutedUntilMs = 0;
    std::vector<AlertMuteInfo> mutes;
    bool operator==(const AlertRuleInfo&) const = default;
};

struct AlertChannelInfo {
    std::string id;
    std::string kind;  ///< "command", "smtp", "webhook"
    std::string name;
    bool enabled = true;
    /// The program's path, the addresses that mail goes to, or scheme and host of the webhook.
    std::string target;
    std::string host;  ///< of the mail server; this and the next four are of "smtp"
    std::uint32_t port = 0;
    std::string security;  ///< "starttls", "tls", "plain" (loopback only)
    std::string user;
    std::string from;
    bool hasSecret = false;
    std::uint64_t sent = 0;    ///< since the start
    std::uint64_t failed = 0;  ///< given up, since the start
    std::uint32_t queued = 0;
    std::int64_t lastSentMs = 0;
    std::int64_t lastErrorMs = 0;
    std::string lastError;
    bool operator==(const AlertChannelInfo&) const = default;
};

/// Something for the desktop to show. A reader shows those with a sequence above the last it saw.
struct AlertNoticeInfo {
    std::uint64_t sequence = 0;
    std::int64_t timeMs = 0;
    std::string kind;      ///< "opened", "repeated", "escalated", "recovered", "summary"; "test"
    std::string incident;  ///< empty for a summary and a test
    std::string condition;
    AlertSeverity severity = AlertSeverity::Info;
    std::string subject;
    std::string subjectName;
    std::string text;  ///< English
    std::string page;
    std::int64_t value = 0;
    std::int64_t threshold = 0;
    std::uint32_t count = 1;  ///< of a summary: how many alerts it stands for
    bool operator==(const AlertNoticeInfo&) const = default;
};

struct AlertsInfo {
    std::vector<AlertRuleInfo> rules;        ///< those of the program first
    std::vector<AlertChannelInfo> channels;  ///< by id
    std::vector<AlertInfo> recent;           ///< open first, then newest; kAlertsShownMax
    std::uint32_t open = 0;                  ///< not recovered
    std::uint32_t unread = 0;                ///< open and not acknowledged, all severities:
    std::uint32_t critical = 0;              ///< of these, by severity
    std::uint32_t warning = 0;
    std::uint32_t notice = 0;
    AlertSeverity worst = AlertSeverity::Info;  ///< of the open ones; Info when none
    std::uint64_t total = 0;                    ///< incidents kept
    /// What is not critical waits in these hours: minutes of the node's local day, over midnight
    /// when the first is the later one.
    bool quietHours = false;
    std::uint32_t quietFromMinute = 22 * 60;
    std::uint32_t quietToMinute = 7 * 60;
    bool quietNow = false;
    std::uint32_t deliveriesPerHour = 20;  ///< then one summary; critical ones are counted apart
    std::uint32_t keepDays = 0;            ///< ended incidents; 0: for ever
    std::uint32_t delivering = 0;          ///< messages waiting to be sent
    std::vector<AlertNoticeInfo> notices;  ///< oldest first, kAlertNoticesShownMax
    std::string lastError;                 ///< why incidents could not be kept; empty: they are
    bool operator==(const AlertsInfo&) const = default;
};

}  // namespace stacknet::api
