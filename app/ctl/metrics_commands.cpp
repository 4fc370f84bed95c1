#include <cstdio>

#include "app/ctl/arguments.h"
#include "app/ctl/connection.h"
#include "core/api/api_json.h"

/// metrics show | words: what is counted of usage and what was released.
namespace stacknet::ctl {
namespace {

std::string amount(std::int64_t number) {
    return number < 0 ? signedNumber(number) : grouped(static_cast<std::uint64_t>(number));
}

void printDay(const api::UsageDayInfo& day) {
    if (day.day.empty()) {
        std::printf("\nNo day was released yet: a day is when it is over (UTC).\n");
        return;
    }
    std::printf("\nReleased: %s, counted from %s\n", day.day.c_str(),
                timeText(day.countedFromMs).c_str());
    if (day.cells.empty()) {
        std::printf("  nothing: no cell, and not all the small ones together, met the rule\n");
        return;
    }
    std::vector<std::vector<std::string>> rows = {{"MODEL", "REGION", "TEE", "REQUESTS", "TOKENS"}};
    for (const api::UsageCellInfo& cell : day.cells) {
        rows.push_back({cell.model, cell.region, cell.tee ? "yes" : "no", amount(cell.requests),
                        amount(cell.tokens)});
    }
    rows.push_back({"these together", "", "", amount(day.requests), amount(day.tokens)});
    printTable(rows);
}

void printMetrics(const api::MetricsInfo& now) {
    std::printf("Usage is %s.\n", now.words.c_str());
    if (!now.publishUsage) {
        std::printf(
            "  Nothing is counted by account and nothing is published; "
            "metrics.publish_usage of node.json is off.\n");
    } else {
        std::printf(
            "  published at GET /v1/usage, day by day: cells of %u accounts or more, none "
            "of which has more than %u %%\n",
            now.k, now.dominancePercent);
        std::printf(
            "  an account counts %s requests and %s tokens a day at most; noise with "
            "epsilon %s per account and day (scale %s and %s)\n",
            grouped(now.requestsClamp).c_str(), grouped(now.tokensClamp).c_str(),
            now.epsilon.c_str(), grouped(now.requestsNoiseScale).c_str(),
            grouped(now.tokensNoiseScale).c_str());
        if (!now.today.empty()) {
            std::printf(
                "  today, %s: counted from %s, in memory alone; %u cells, %u of them would "
                "be released now\n",
                now.today.c_str(), timeText(now.countedFromMs).c_str(), now.todayCells,
                now.todayCellsReady);
        }
        if (!now.lastError.empty()) std::printf("  %s\n", now.lastError.c_str());
        printDay(now.lastDay);
    }
    std::printf("\nGET /metrics (Prometheus, this machine only) is %s%s.\n",
                now.prometheus ? "on" : "off", now.prometheusToken ? ", with a bearer token" : "");
}

}  // namespace

int runMetrics(const Arguments& arguments) {
    const std::string what = arguments.words.size() < 2 ? "show" : arguments.word(1);
    if (what != "show" && what != "words") {
        return failure(arguments,
                       makeError("ctl.usage", "Usage: stacknetctl metrics show|words [--json]"));
    }
    if (const auto words = arguments.onlyWords(2); !words.ok()) {
        return failure(arguments, words.error());
    }
    Connection connection(operatorSocket(arguments));
    const auto snapshot = connection.snapshot();
    if (!snapshot.ok()) return failure(arguments, snapshot.error());
    const api::MetricsInfo& now = *(*snapshot)->metrics;
    if (what == "words") {
        const std::string quote = arguments.json ? "\"" : "";
        std::printf("%s%s%s%s%s\n", arguments.json ? "{\"words\":" : "", quote.c_str(),
                    now.words.c_str(), quote.c_str(), arguments.json ? "}" : "");
    } else if (arguments.json) {
        std::printf("%s\n", api::toJson(now).c_str());
    } else {
        printMetrics(now);
    }
    return kExitOk;
}

}  // namespace stacknet::ctl
