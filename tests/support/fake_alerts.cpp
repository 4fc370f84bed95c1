#include <algorithm>
#include <type_traits>

#include "tests/support/fake_parts.h"

namespace stacknet::testing {
namespace {

using Outcome = Result<std::string>;

Error unknown(const char* what) {
    return makeError("alerts.unknown_" + std::string(what), "There is no such thing here.");
}

template <typename List>
auto* findId(List& list, const std::string& id) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.id == id; });
    return found == list.end() ? nullptr : &*found;
}

template <typename List>
std::string freshId(const std::string& prefix, const List& list) {
    for (int number = 1;; ++number) {
        const std::string id = prefix + std::to_string(number);
        if (findId(list, id) == nullptr) return id;
    }
}

Outcome run(const api::SaveAlertRule& order, api::AlertsInfo& alerts, std::int64_t /*nowMs*/) {
    STACKNET_CHECK(api::checkAlertCommand(order));
    for (const std::string& channel : order.channels) {
        const bool known =
            channel == "all" || channel == "desktop" || findId(alerts.channels, channel) != nullptr;
        if (!known) return unknown("channel");
    }
    api::AlertRuleInfo rule;
    api::AlertRuleInfo* known = findId(alerts.rules, order.id);
    if (!order.id.empty() && known == nullptr) return unknown("rule");
    if (known != nullptr) rule = *known;
    if (known == nullptr) rule.id = freshId("rule_", alerts.rules);
    rule.condition = order.condition;
    rule.threshold = order.threshold;
    rule.forMs = order.forMs;
    rule.escalateMs = order.escalateMs;
    rule.severity = static_cast<api::AlertSeverity>(order.severity);
    rule.channels = order.channels;
    rule.enabled = order.enabled;
    if (known != nullptr)
        *known = rule;
    else
        alerts.rules.push_back(rule);
    return rule.id;
}

Outcome run(const api::RemoveAlertRule& order, api::AlertsInfo& alerts, std::int64_t /*nowMs*/) {
    const api::AlertRuleInfo* rule = findId(alerts.rules, order.id);
    if (rule == nullptr) return unknown("rule");
    if (rule->builtIn) return makeError("alerts.built_in", "It comes with the program.");
    std::erase_if(alerts.rules, [&](const auto& one) { return one.id == order.id; });
    return order.id;
}

Outcome run(const api::SaveAlertChannel& order, api::AlertsInfo& alerts, std::int64_t /*nowMs*/) {
    STACKNET_CHECK(api::checkAlertCommand(order));
    api::AlertChannelInfo channel;
    api::AlertChannelInfo* known = findId(alerts.channels, order.id);
    if (!order.id.empty() && known == nullptr) return unknown("channel");
    if (known != nullptr) channel = *known;
    if (known == nullptr) channel.id = freshId("channel_", alerts.channels);
    channel.kind = order.kind;
    channel.name = order.name;
    channel.enabled = order.enabled;
    if (order.kind != "webhook") {
        channel.target = order.target;
    } else if (!order.target.empty()) {
        channel.target = order.target.substr(0, order.target.find('/', 8)) + "/…";
    }
    channel.host = order.host;
    channel.port = order.port;
    channel.security = order.security;
    channel.user = order.user;
    channel.from = order.from;
    channel.hasSecret |= !order.secret.empty();
    if (order.clearSecret) channel.hasSecret = false;
    if (known != nullptr)
        *known = channel;
    else
        alerts.channels.push_back(channel);
    return channel.id;
}

Outcome run(const api::RemoveAlertChannel& order, api::AlertsInfo& alerts, std::int64_t /*nowMs*/) {
    if (findId(alerts.channels, order.id) == nullptr) return unknown("channel");
    std::erase_if(alerts.channels, [&](const auto& one) { return one.id == order.id; });
    for (api::AlertRuleInfo& rule : alerts.rules) std::erase(rule.channels, order.id);
    return order.id;
}

void addTestNotice(api::AlertsInfo& alerts, std::int64_t nowMs) {
    api::AlertNoticeInfo notice;
    notice.sequence = alerts.notices.empty() ? 1 : alerts.notices.back().sequence + 1;
    notice.timeMs = nowMs;
    notice.kind = "test";
    notice.page = "inbox";
    alerts.notices.push_back(notice);
}

Outcome run(const api::TestAlertChannel& order, api::AlertsInfo& alerts, std::int64_t nowMs) {
    if (order.id == "desktop") {
        addTestNotice(alerts, nowMs);
        return order.id;
    }
    api::AlertChannelInfo* channel = findId(alerts.channels, order.id);
    if (channel == nullptr) return unknown("channel");
    // A channel that failed the last time fails again.
    if (channel->lastErrorMs > channel->lastSentMs) {
        return makeError("alerts.webhook_refused", channel->lastError, true);
    }
    channel->lastSentMs = nowMs;
    ++channel->sent;
    return order.id;
}

Outcome run(const api::AcknowledgeAlert& order, api::AlertsInfo& alerts, std::int64_t nowMs) {
    bool found = false;
    for (api::AlertInfo& one : alerts.recent) {
        if (one.state != api::AlertState::Open) continue;
        if (!order.id.empty() && one.id != order.id) continue;
        one.state = api::AlertState::Acknowledged;
        one.acknowledgedMs = nowMs;
        found = true;
        --alerts.unread;
        if (one.severity == api::AlertSeverity::Critical) --alerts.critical;
        if (one.severity == api::AlertSeverity::Warning) --alerts.warning;
        if (one.severity == api::AlertSeverity::Notice) --alerts.notice;
    }
    if (!found && !order.id.empty()) return unknown("alert");
    return order.id;
}

Outcome run(const api::MuteAlertRule& order, api::AlertsInfo& alerts, std::int64_t /*nowMs*/) {
    api::AlertRuleInfo* rule = findId(alerts.rules, order.id);
    if (rule == nullptr) return unknown("rule");
    if (order.subject.empty()) {
        rule->mutedUntilMs = order.untilMs;
        return order.id;
    }
    std::erase_if(rule->mutes, [&](const auto& one) { return one.subject == order.subject; });
    if (order.untilMs > 0) rule->mutes.push_back({order.subject, order.untilMs});
    return order.id;
}

Outcome run(const api::SetQuietHours& order, api::AlertsInfo& alerts, std::int64_t /*nowMs*/) {
    STACKNET_CHECK(api::checkAlertCommand(order));
    alerts.quietHours = order.enabled;
    alerts.quietFromMinute = order.fromMinute;
    alerts.quietToMinute = order.toMinute;
    alerts.deliveriesPerHour = order.deliveriesPerHour;
    alerts.keepDays = order.keepDays;
    return std::string();
}

}  // namespace

std::optional<api::CommandResult> runAlertCommand(const api::Command& command,
                                                  api::Snapshot& snapshot, std::int64_t nowMs) {
    return std::visit(
        [&](const auto& order) -> std::optional<api::CommandResult> {
            api::AlertsInfo alerts = *snapshot.alerts;
            if constexpr (requires { run(order, alerts, nowMs); }) {
                const Outcome outcome = run(order, alerts, nowMs);
                api::CommandResult result;
                if (outcome.ok()) {
                    result.subject = *outcome;
                    snapshot.alerts = api::Shared(std::move(alerts));
                } else {
                    result.error = outcome.error();
                }
                return result;
            } else {
                return std::nullopt;
            }
        },
        command);
}

}  // namespace stacknet::testing
