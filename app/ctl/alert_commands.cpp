#include <cstdio>

#include "app/ctl/connection.h"
#include "core/api/api_json.h"
#include "core/api/names.h"

// alerts: what has happened to the node, by which rules it is told, and whether that arrives.
namespace stacknet::ctl {

namespace {

using Rows = std::vector<std::vector<std::string>>;

constexpr std::uint64_t kLimitMax = api::kHistoryPageMax;

int list(const Arguments& arguments) {
    STACKNET_INVARIANT(!arguments.words.empty());
    if (const auto words = arguments.onlyWords(2); !words.ok()) {
        return failure(arguments, words.error());
    }
    const auto limit = arguments.number("--limit", 50, 1, kLimitMax);
    if (!limit.ok()) return failure(arguments, limit.error());
    api::HistoryQuery query;
    query.table = "alerts";
    query.limit = static_cast<std::uint32_t>(*limit);
    query.after = arguments.option("--after");
    query.count = true;
    if (arguments.flag("--open")) query.filters.push_back({"state", "is", "open"});
    Connection connection(operatorSocket(arguments));
    const auto page = connection.wait<api::HistoryPage>(
        [&](auto done) { connection.node().page(query, std::move(done)); });
    if (!page.ok()) return failure(arguments, page.error());
    if (arguments.json) {
        std::printf("%s\n", api::toJson(*page).c_str());
        return kExitOk;
    }
    if (page->rows.empty()) {
        std::printf("Nothing has happened that needs you.\n");
        return kExitOk;
    }
    Rows rows = {{"ID", "SEVERITY", "STATE", "LAST", "TIMES", "WHAT"}};
    for (const api::HistoryRow& row : page->rows) {
        const std::string last = cellOf(*page, row, "last_ms");
        rows.push_back({row.id, cellOf(*page, row, "severity"), cellOf(*page, row, "state"),
                        timeText(std::strtoll(last.c_str(), nullptr, 10)),
                        cellOf(*page, row, "count"), cellOf(*page, row, "text")});
    }
    printTable(rows);
    if (!page->next.empty()) {
        std::printf("%s in all; go on with --after %s\n", grouped(page->total).c_str(),
                    page->next.c_str());
    }
    return kExitOk;
}

/// "less than 3 count for 30 s".
std::string whenText(const api::AlertRuleInfo& rule) {
    const api::AlertCondition* condition = api::findAlertCondition(rule.condition);
    std::string text;
    if (condition != nullptr && !condition->unit.empty()) {
        text = std::string(condition->below ? "below " : "above ") +
               std::to_string(rule.threshold) + " " + std::string(condition->unit);
    }
    if (rule.forMs > 0) {
        text += (text.empty() ? "for " : " for ") + std::to_string(rule.forMs / 1'000) + " s";
    }
    return text.empty() ? "at once" : text;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ",") + word;
    return text.empty() ? "-" : text;
}

int rules(const Arguments& arguments) {
    if (const auto words = arguments.onlyWords(2); !words.ok()) {
        return failure(arguments, words.error());
    }
    Connection connection(operatorSocket(arguments));
    const auto now = connection.snapshot();
    if (!now.ok()) return failure(arguments, now.error());
    const api::AlertsInfo& alerts = *(*now)->alerts;
    if (arguments.json) {
        std::printf("%s\n", api::toJson(alerts).c_str());
        return kExitOk;
    }
    Rows rows = {{"RULE", "CONDITION", "WHEN", "SEVERITY", "TO", "SET"}};
    for (const api::AlertRuleInfo& rule : alerts.rules) {
        std::string set = rule.enabled ? "on" : "off";
        if (rule.mutedUntilMs > (*now)->asOfMs)
            set += ", muted until " + timeText(rule.mutedUntilMs);
        rows.push_back({rule.id, rule.condition, whenText(rule),
                        std::string(api::alertSeverityName(rule.severity)), joined(rule.channels),
                        set});
    }
    printTable(rows);
    Rows channels = {{"CHANNEL", "KIND", "NAME", "TO", "SET", "LAST SENT", "LAST ERROR"}};
    for (const api::AlertChannelInfo& channel : alerts.channels) {
        channels.push_back({channel.id, channel.kind, channel.name, channel.target,
                            channel.enabled ? "on" : "off", timeText(channel.lastSentMs),
                            channel.lastErrorMs > channel.lastSentMs ? channel.lastError : "-"});
    }
    std::printf("\n");
    printTable(channels);
    return kExitOk;
}

}  // namespace

int runAlerts(const Arguments& arguments) {
    const std::string verb = arguments.word(1);
    if (verb.empty() || verb == "list") return list(arguments);
    if (verb == "rules") return rules(arguments);
    const auto words = arguments.onlyWords(3);
    if (!words.ok()) return failure(arguments, words.error());
    const std::string id = arguments.word(2);
    if (verb == "ack") {
        if (id.empty()) {
            return failure(arguments,
                           makeError("ctl.usage", "Which one? alerts ack ID, or alerts ack all."));
        }
        return order(arguments, api::AcknowledgeAlert{id == "all" ? "" : id}, "Acknowledged");
    }
    if (verb == "test") {
        if (id.empty()) {
            return failure(arguments,
                           makeError("ctl.usage", "Which channel? \"alerts rules\" lists them."));
        }
        return order(arguments, api::TestAlertChannel{id}, "Sent a test to");
    }
    return failure(arguments,
                   makeError("ctl.usage", "alerts list | ack ID | rules | test CHANNEL"));
}

}  // namespace stacknet::ctl
