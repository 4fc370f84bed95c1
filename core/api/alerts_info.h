#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// What a reader sees of the alerts: rules, where they go, and what is open. Part of the Snapshot;
/// the same conventions hold (core/api/snapshot.h). No secret of a channel is ever part of it.
namespace stacknet::api {

inline constexpr std::size_t kAlertsShownMax = 100;
inline constexpr std::size_t kAlertRulesMax = 100;
inline constexpr std::size_t kAlertChannelsMax = 20;

/// How bad: Critical disturbs at any hour.
enum class AlertSeverity : std::uint8_t {
    Info,
    Notice,
    Warning,
    Critical,
};

/// Where an incident stands.
enum class AlertState : std::uint8_t {
    Open,
    Acknowledged,
    Recovered,
};

/// When `condition` holds at `threshold` or worse for `for_ms`, an incident opens.
struct AlertRuleInfo {
    std::string id;
    std::string condition;       ///< a stable word of core/engine/alert_rules.h
    std::int64_t threshold = 0;  ///< in the unit of the condition
    std::int64_t forMs = 0;
    AlertSeverity severity = AlertSeverity::Warning;
    std::vector<std::string> channels;  ///< ids; the inbox gets every incident
    bool enabled = true;
    bool builtIn = false;
    std::int64_t mutedUntilMs = 0;
    bool operator==(const AlertRuleInfo&) const = default;
};

struct AlertChannelInfo {
    std::string id;
    std::string kind;  ///< "desktop", "command", "smtp", "webhook"
    std::string name;
    std::string target;  ///< path, address or URL, without secrets
    std::string detail;  ///< server of "smtp": "HOST:PORT user"
    bool enabled = true;
    std::int64_t lastSentMs = 0;
    std::string lastError;  ///< a sentence; empty: the last delivery worked
    std::int64_t lastErrorMs = 0;
    bool operator==(const AlertChannelInfo&) const = default;
};

/// An incident.
struct AlertInfo {
    std::string id;
    std::string rule;
    std::string condition;
    AlertSeverity severity = AlertSeverity::Info;
    AlertState state = AlertState::Open;
    std::string subject;  ///< key, peer or store that it is about; empty: the node
    std::string subjectName;
    std::int64_t value = 0;  ///< the worst seen, in the unit of the condition
    std::int64_t firstMs = 0;
    std::int64_t lastMs = 0;
    std::int64_t recoveredMs = 0;
    std::uint64_t count = 0;  ///< how often it came back
    bool operator==(const AlertInfo&) const = default;
};

struct AlertsInfo {
    std::vector<AlertRuleInfo> rules;           ///< by id
    std::vector<AlertChannelInfo> channels;     ///< by id
    std::vector<AlertInfo> recent;              ///< open first, then newest; kAlertsShownMax
    std::uint32_t open = 0;                     ///< not recovered
    std::uint32_t unread = 0;                   ///< open and not acknowledged
    AlertSeverity worst = AlertSeverity::Info;  ///< of the open ones; Info when none
    bool quietHours = false;
    std::uint32_t quietFromMinute = 0;  ///< of the local day
    std::uint32_t quietToMinute = 0;
    std::uint32_t delivering = 0;  ///< messages waiting to be sent
    bool operator==(const AlertsInfo&) const = default;
};

}  // namespace stacknet::api
