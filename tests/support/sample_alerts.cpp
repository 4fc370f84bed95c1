#include "tests/support/sample_alerts.h"

#include "core/api/names.h"
#include "tests/support/fake_parts.h"

namespace stacknet::testing {
namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kHour = 60 * kMinute;

api::AlertInfo incident(const char* id, const char* condition, api::AlertSeverity severity,
                        api::AlertState state, std::int64_t lastMs) {
    api::AlertInfo info;
    info.id = id;
    info.rule = condition;
    info.condition = condition;
    info.severity = severity;
    info.state = state;
    info.firstMs = lastMs - 3 * kMinute;
    info.lastMs = lastMs;
    info.page = api::findAlertCondition(condition)->page;
    info.text = "An English sentence.";
    return info;
}

std::vector<api::AlertInfo> incidents(std::int64_t nowMs) {
    using S = api::AlertSeverity;
    using T = api::AlertState;
    auto peers = incident("7", "peers_below", S::Warning, T::Open, nowMs - 4 * kMinute);
    peers.rule = "rule_1";
    peers.value = 2;
    peers.threshold = 3;
    peers.count = 3;
    peers.detail = "2 of 3 peers are connected.";
    auto locked = incident("6", "key_locked", S::Critical, T::Open, nowMs - 31 * kMinute);
    locked.subject = std::string(64, 'b');
    locked.subjectName = "garage";
    locked.value = 1;
    locked.escalated = true;
    locked.muted = true;
    auto apiKey = incident("5", "api_key_expires", S::Notice, T::Acknowledged, nowMs - 5 * kHour);
    apiKey.subject = "ak_1";
    apiKey.subjectName = "laptop";
    apiKey.value = 6;
    apiKey.threshold = 7;
    apiKey.acknowledgedMs = nowMs - 4 * kHour;
    auto final = incident("4", "no_final_block", S::Critical, T::Recovered, nowMs - 26 * kHour);
    final.value = 75;
    final.threshold = 60;
    final.recoveredMs = final.lastMs + 2 * kMinute;
    return {peers, locked, apiKey, final};
}

}  // namespace

api::AlertsInfo quietAlerts() {
    api::AlertsInfo alerts;
    for (const api::AlertCondition& condition : api::kAlertConditions) {
        api::AlertRuleInfo rule;
        rule.id = condition.name;
        rule.condition = condition.name;
        rule.threshold = condition.threshold;
        rule.forMs = condition.forMs;
        rule.escalateMs = condition.escalateMs;
        rule.severity = condition.severity;
        rule.channels = {"all"};
        rule.builtIn = true;
        alerts.rules.push_back(std::move(rule));
    }
    return alerts;
}

api::AlertsInfo sampleAlerts(std::int64_t nowMs) {
    api::AlertsInfo alerts = quietAlerts();
    api::AlertRuleInfo rule;
    rule.id = "rule_1";
    rule.condition = "peers_below";
    rule.threshold = 3;
    rule.forMs = 30'000;
    rule.escalateMs = 10 * kMinute;
    rule.severity = api::AlertSeverity::Warning;
    rule.channels = {"channel_1", "desktop"};
    rule.mutedUntilMs = nowMs + kHour;
    rule.mutes = {{std::string(64, 'b'), nowMs + 2 * kHour}};
    alerts.rules.push_back(rule);
    rule.id = "rule_2";
    rule.enabled = false;
    rule.mutedUntilMs = 0;
    alerts.rules.push_back(rule);
    api::AlertChannelInfo mail;
    mail.id = "channel_1";
    mail.kind = "smtp";
    mail.name = "my phone";
    mail.target = "me@example.org";
    mail.host = "smtp.example.org";
    mail.port = 587;
    mail.security = "starttls";
    mail.user = "me";
    mail.from = "node@example.org";
    mail.hasSecret = true;
    mail.sent = 12;
    mail.lastSentMs = nowMs - 4 * kMinute;
    api::AlertChannelInfo hook;
    hook.id = "channel_2";
    hook.kind = "webhook";
    hook.name = "chat room";
    hook.enabled = false;
    hook.target = "https://hooks.example.org/…";
    hook.failed = 2;
    hook.queued = 1;
    hook.lastErrorMs = nowMs - kHour;
    hook.lastError = "hooks.example.org answers HTTP 500.";
    alerts.channels = {mail, hook};
    alerts.recent = incidents(nowMs);
    alerts.open = 3;
    alerts.unread = 2;
    alerts.critical = 1;
    alerts.warning = 1;
    alerts.notice = 0;
    alerts.worst = api::AlertSeverity::Critical;
    alerts.total = 4;
    alerts.quietHours = true;
    alerts.quietFromMinute = 23 * 60;
    alerts.quietToMinute = 6 * 60 + 30;
    alerts.quietNow = true;
    alerts.deliveriesPerHour = 15;
    alerts.keepDays = 365;
    alerts.delivering = 1;
    api::AlertNoticeInfo notice;
    notice.sequence = 41;
    notice.timeMs = nowMs - 4 * kMinute;
    notice.kind = "opened";
    notice.incident = "7";
    notice.condition = "peers_below";
    notice.severity = api::AlertSeverity::Warning;
    notice.subject = std::string(64, 'b');
    notice.subjectName = "garage";
    notice.text = "Fewer than 3 peers are connected: 2.";
    notice.page = "network";
    notice.value = 2;
    notice.threshold = 3;
    notice.count = 3;
    alerts.notices = {notice};
    alerts.lastError = "The disk is full.";
    return alerts;
}

std::vector<api::HistoryRow> alertRows(const std::vector<api::AlertInfo>& alerts) {
    std::vector<api::HistoryRow> rows;
    for (const api::AlertInfo& one : alerts) {
        rows.push_back(
            {one.id,
             {std::to_string(one.lastMs), std::string(api::alertSeverityName(one.severity)),
              std::string(api::alertStateName(one.state)), one.rule, one.condition, one.subject,
              one.subjectName, std::to_string(one.value), std::to_string(one.threshold),
              std::to_string(one.count), std::to_string(one.firstMs),
              std::to_string(one.acknowledgedMs), std::to_string(one.recoveredMs), one.detail,
              one.text, one.page, std::to_string(one.muted ? one.firstMs + 24 * kHour : 0)}});
    }
    return rows;
}

void addSampleAlerts(api::Snapshot& snapshot, std::int64_t /*nowMs*/) {
    snapshot.alerts = api::Shared(quietAlerts());
}

}  // namespace stacknet::testing
