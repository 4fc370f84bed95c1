// The orders of core/api/alert_commands.h.

#include <algorithm>

#include "core/api/names.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/engine/alert_service.h"

namespace stacknet::engine {

namespace {

Error unknown(std::string_view what) {
    return makeError("alerts.unknown_" + std::string(what),
                     sentence("There is no such %1; list them again.", {what}));
}

/// "rule_3" after "rule_2".
template <typename List>
std::string nextId(const std::string& prefix, const List& list) {
    std::uint64_t highest = 0;
    for (const auto& one : list) {
        if (!one.id.starts_with(prefix) || one.id.size() > prefix.size() + 18) continue;
        std::uint64_t number = 0;
        for (const char digit : one.id.substr(prefix.size())) {
            if (digit < '0' || digit > '9') break;
            number = number * 10 + static_cast<std::uint64_t>(digit - '0');
        }
        highest = std::max(highest, number);
    }
    return prefix + std::to_string(highest + 1);
}

AlertChannelKind kindOf(const std::string& word) {
    return word == "smtp"      ? AlertChannelKind::Smtp
           : word == "webhook" ? AlertChannelKind::Webhook
                               : AlertChannelKind::Command;
}

}  // namespace

AlertChannel* AlertService::findChannel(const std::string& id) {
    const auto found = std::find_if(m_channels.begin(), m_channels.end(),
                                    [&](const AlertChannel& one) { return one.id == id; });
    return found == m_channels.end() ? nullptr : &*found;
}

api::AlertRuleInfo* AlertService::findRule(const std::string& id) {
    const auto found = std::find_if(m_settings.rules.begin(), m_settings.rules.end(),
                                    [&](const api::AlertRuleInfo& one) { return one.id == id; });
    return found == m_settings.rules.end() ? nullptr : &*found;
}

void AlertService::order(api::Command command, Done done) {
    m_thread->post([this, command = std::move(command), done = std::move(done)] {
        std::visit(
            [&](const auto& order) {
                if constexpr (requires { runTest(order, done); }) {
                    runTest(order, done);
                } else if constexpr (requires { run(order); }) {
                    auto result = run(order);
                    m_dirty |= result.ok();
                    refresh();
                    done(std::move(result));
                } else {
                    done(makeError("api.bad_argument", sentence("This is no order about alerts.")));
                }
            },
            command);
    });
}

void AlertService::page(api::HistoryQuery query,
                        std::function<void(Result<api::HistoryPage>)> done) {
    m_thread->post(
        [this, query = std::move(query), done = std::move(done)] { done(pageOf(query)); });
}

Result<api::HistoryPage> AlertService::pageOf(const api::HistoryQuery& query) {
    STACKNET_TRY(api::HistoryPage page, m_store.page(query));
    const auto place = [&](std::string_view column) {
        return static_cast<std::size_t>(
            std::find(page.columns.begin(), page.columns.end(), column) - page.columns.begin());
    };
    const std::size_t rule = place("rule");
    const std::size_t subject = place("subject");
    const std::size_t state = place("state");
    page.columns.emplace_back("muted_until_ms");
    for (api::HistoryRow& row : page.rows) {
        const api::AlertRuleInfo* known = findRule(row.cells[rule]);
        const bool over = row.cells[state] == api::alertStateName(AlertState::Recovered);
        const std::int64_t until =
            known == nullptr || over ? 0 : mutedUntil(*known, row.cells[subject], m_clock.wallMs());
        row.cells.push_back(std::to_string(until));
    }
    return page;
}

Result<std::string> AlertService::run(const api::SaveAlertRule& order) {
    STACKNET_CHECK(api::checkAlertCommand(order));
    for (const std::string& channel : order.channels) {
        const bool known =
            channel == "all" || channel == "desktop" || findChannel(channel) != nullptr;
        if (!known) return unknown("channel");
    }
    api::AlertRuleInfo rule;
    if (!order.id.empty()) {
        const api::AlertRuleInfo* known = findRule(order.id);
        if (known == nullptr) return unknown("rule");
        rule = *known;
        if (rule.builtIn && order.condition != rule.condition) {
            return makeError("api.bad_argument",
                             sentence("condition must stay as it is in a rule of the program."));
        }
    } else {
        if (m_settings.rules.size() >= api::kAlertRulesMax) {
            return makeError("alerts.too_many_rules",
                             sentence("There are 100 rules already; remove one."));
        }
        rule.id = nextId("rule_", m_settings.rules);
    }
    rule.condition = order.condition;
    rule.threshold = order.threshold;
    rule.forMs = order.forMs;
    rule.escalateMs = order.escalateMs;
    rule.severity = static_cast<AlertSeverity>(order.severity);
    rule.channels = order.channels;
    rule.enabled = order.enabled;
    STACKNET_CHECK(m_store.saveRule(rule));
    STACKNET_TRY(m_settings, m_store.settings());
    log::notice("alerts", "rule_saved", {{"rule", rule.id}});
    return rule.id;
}

Result<std::string> AlertService::run(const api::RemoveAlertRule& order) {
    const api::AlertRuleInfo* rule = findRule(order.id);
    if (rule == nullptr) return unknown("rule");
    if (rule->builtIn) {
        return makeError("alerts.built_in",
                         sentence("This rule comes with the program; switch it off instead."));
    }
    STACKNET_CHECK(m_store.removeRule(order.id));
    STACKNET_TRY(m_settings, m_store.settings());
    log::notice("alerts", "rule_removed", {{"rule", order.id}});
    return order.id;
}

Result<std::string> AlertService::run(const api::SaveAlertChannel& order) {
    STACKNET_CHECK(api::checkAlertCommand(order));
    AlertChannel channel;
    if (!order.id.empty()) {
        const AlertChannel* known = findChannel(order.id);
        if (known == nullptr) return unknown("channel");
        channel = *known;
        if (kindOf(order.kind) != channel.kind) {
            return makeError("api.bad_argument",
                             sentence("kind must stay as it is; add another channel."));
        }
    } else {
        if (m_channels.size() >= api::kAlertChannelsMax) {
            return makeError("alerts.too_many_channels",
                             sentence("There are 16 channels already; remove one."));
        }
        channel.id = nextId("channel_", m_channels);
        channel.kind = kindOf(order.kind);
    }
    // A password goes only to the server that it was typed for.
    const bool moved = channel.kind == AlertChannelKind::Smtp &&
                       (order.host != channel.host || order.port != channel.port);
    channel.name = order.name;
    channel.enabled = order.enabled;
    if (!order.target.empty()) channel.target = order.target;
    channel.host = order.host;
    channel.port = static_cast<std::uint16_t>(order.port);
    channel.security = order.security;
    channel.user = order.user;
    channel.from = order.from;
    if (!order.secret.empty()) {
        channel.secret = order.secret;
    } else if (order.clearSecret || moved) {
        channel.secret.clear();
    }
    STACKNET_CHECK(m_store.saveChannel(channel));
    m_deliverer->forget(channel.id);
    STACKNET_TRY(m_channels, m_store.channels());
    log::notice("alerts", "channel_saved", {{"channel", channel.id}});
    return channel.id;
}

Result<std::string> AlertService::run(const api::RemoveAlertChannel& order) {
    if (findChannel(order.id) == nullptr) return unknown("channel");
    STACKNET_CHECK(m_store.removeChannel(order.id));
    m_deliverer->forget(order.id);
    m_states.erase(order.id);
    STACKNET_TRY(m_channels, m_store.channels());
    STACKNET_TRY(m_settings, m_store.settings());
    log::notice("alerts", "channel_removed", {{"channel", order.id}});
    return order.id;
}

void AlertService::runTest(const api::TestAlertChannel& order, Done done) {
    if (order.id == "desktop") {
        addTestNotice();
        return done(order.id);
    }
    const AlertChannel* channel = findChannel(order.id);
    if (channel == nullptr) return done(unknown("channel"));
    m_deliverer->test(
        *channel, m_options.sender,
        [id = order.id, done = std::move(done)](const Result<void>& outcome) {
            done(outcome.ok() ? Result<std::string>(id) : Result<std::string>(outcome.error()));
        });
}

void AlertService::addTestNotice() {
    api::AlertNoticeInfo notice;
    notice.sequence = ++m_lastNotice;
    notice.timeMs = m_clock.wallMs();
    notice.kind = "test";
    notice.text = sentence("This is a test: alerts look like this.");
    notice.page = "inbox";
    m_notices.push_back(std::move(notice));
    if (m_notices.size() > api::kAlertNoticesShownMax) m_notices.pop_front();
    m_dirty = true;
    refresh();
}

Result<std::string> AlertService::run(const api::AcknowledgeAlert& order) {
    std::uint64_t id = 0;
    for (const char digit : order.id) {
        if (digit < '0' || digit > '9' || id > UINT64_MAX / 10 - 1) return unknown("alert");
        id = id * 10 + static_cast<std::uint64_t>(digit - '0');
    }
    if (!order.id.empty() && id == 0) return unknown("alert");
    const auto effects = m_book.acknowledge(id, m_clock.wallMs());
    if (effects.empty() && !order.id.empty()) return unknown("alert");
    carryOut(effects);
    return order.id;
}

Result<std::string> AlertService::run(const api::MuteAlertRule& order) {
    api::AlertRuleInfo* known = findRule(order.id);
    if (known == nullptr) return unknown("rule");
    if (order.untilMs < 0)
        return makeError("api.bad_argument", sentence("until_ms must be 0 or a time."));
    api::AlertRuleInfo rule = *known;
    const std::int64_t wallMs = m_clock.wallMs();
    std::erase_if(rule.mutes, [&](const api::AlertMuteInfo& one) {
        return one.subject == order.subject || one.untilMs <= wallMs;
    });
    if (order.subject.empty()) {
        rule.mutedUntilMs = order.untilMs;
    } else if (order.untilMs > wallMs) {
        if (rule.mutes.size() >= api::kAlertMutesMax) {
            return makeError("api.bad_argument",
                             sentence("subject must be one of at most 64 that are mute."));
        }
        rule.mutes.push_back({order.subject, order.untilMs});
    }
    STACKNET_CHECK(m_store.saveRule(rule));
    STACKNET_TRY(m_settings, m_store.settings());
    return order.id;
}

Result<std::string> AlertService::run(const api::SetQuietHours& order) {
    STACKNET_CHECK(api::checkAlertCommand(order));
    AlertSettings next = m_settings;
    next.quietHours = order.enabled;
    next.quietFromMinute = order.fromMinute;
    next.quietToMinute = order.toMinute;
    next.deliveriesPerHour = order.deliveriesPerHour;
    next.keepDays = order.keepDays;
    STACKNET_CHECK(m_store.saveSettings(next));
    m_settings = std::move(next);
    m_prunedMs = 0;
    return std::string();
}

}  // namespace stacknet::engine
