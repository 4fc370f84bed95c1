#include "app/ctl/privacy_commands.h"

#include <boost/json.hpp>
#include <cstdio>

#include "app/ctl/connection.h"
#include "core/api/api_json.h"
#include "core/tasks/retention.h"

namespace stacknet::ctl {

namespace json = boost::json;

namespace {

std::string textOf(std::string_view text) {
    return std::string(text);
}

int printTableOfClasses(const Arguments& arguments) {
    if (arguments.word(2) == "markdown") {
        std::printf("%s", tasks::retentionMarkdown().c_str());
        return kExitOk;
    }
    if (!arguments.word(2).empty()) {
        return failure(arguments, makeError("ctl.usage", "privacy table takes \"markdown\"."));
    }
    if (arguments.json) {
        json::array rows;
        for (const tasks::DataClass& row : tasks::kDataClasses) {
            json::array stores;
            for (const tasks::DataStore& store : tasks::kDataStores) {
                if (store.dataClass != row.name) continue;
                stores.push_back(
                    json::object{{"file", textOf(store.file)}, {"table", textOf(store.table)}});
            }
            rows.push_back(json::object{{"name", textOf(row.name)},
                                        {"what", textOf(row.what)},
                                        {"where", textOf(row.where)},
                                        {"period", textOf(row.period)},
                                        {"why", textOf(row.why)},
                                        {"who", textOf(row.who)},
                                        {"how", textOf(tasks::deletionMethodName(row.method))},
                                        {"stores", std::move(stores)}});
        }
        std::printf("%s\n", json::serialize(rows).c_str());
        return kExitOk;
    }
    for (const tasks::DataClass& row : tasks::kDataClasses) {
        std::printf("%s (%s)\n", textOf(row.name).c_str(),
                    textOf(tasks::deletionMethodName(row.method)).c_str());
        for (const auto& [title, text] :
             {std::pair{"what", row.what}, std::pair{"where", row.where},
              std::pair{"how long", row.period}, std::pair{"why", row.why},
              std::pair{"who deletes", row.who}}) {
            std::printf("  %-11s  %s\n", title, textOf(text).c_str());
        }
    }
    return kExitOk;
}

void printStatus(const api::PrivacyInfo& now) {
    std::printf("Deletion by time: last %s, next %s (UTC); %s rows then, %s since the start\n",
                timeText(now.lastRunMs).c_str(), timeText(now.nextRunMs).c_str(),
                grouped(static_cast<std::uint64_t>(now.lastRows)).c_str(),
                grouped(static_cast<std::uint64_t>(now.totalRows)).c_str());
    std::printf("  tasks %u days after settlement, %u without, %u when failed; logs %u days\n",
                now.settledDays, now.unsettledDays, now.failedDays, now.logDays);
    if (!now.lastError.empty()) std::printf("  ! %s\n", now.lastError.c_str());
    if (now.erasuresOpen > 0) {
        std::printf("  ! %s deletions wait until the log of their database is free\n",
                    grouped(static_cast<std::uint64_t>(now.erasuresOpen)).c_str());
    }
    std::vector<std::vector<std::string>> rows = {
        {"CLASS", "KEPT", "OLDEST", "NEXT DELETION", "LAST DELETION", "ROWS", "HOW"}};
    for (const api::DataClassInfo& row : now.classes) {
        rows.push_back(
            {row.name, row.counted ? grouped(static_cast<std::uint64_t>(row.count)) : "",
             row.oldestMs != 0 ? timeText(row.oldestMs) : "",
             row.nextDeletionMs != 0 ? timeText(row.nextDeletionMs) : "",
             row.lastDeletedMs != 0 ? timeText(row.lastDeletedMs) : "",
             row.lastDeletedMs != 0 ? grouped(static_cast<std::uint64_t>(row.lastDeletedRows)) : "",
             row.how});
    }
    printTable(rows);
    std::printf("%s", now.strict ? "Strict: the node starts only where all of this holds.\n" : "");
    for (const api::PrivacyFactInfo& fact : now.facts) {
        std::printf("  %s %s: %s\n", fact.good ? "ok " : "BAD", fact.name.c_str(),
                    fact.text.c_str());
    }
    for (const api::PrivacyPromiseInfo& promise : now.promises) {
        std::printf("%s %s\n      %s %s\n", promise.on ? "  on " : "  OFF", promise.promise.c_str(),
                    promise.mechanism.c_str(), promise.text.c_str());
    }
    for (const std::string& store : now.unnamedStores) {
        std::printf("  ! not in the table: %s\n", store.c_str());
    }
}

int runStatusOf(const Arguments& arguments) {
    Connection connection(operatorSocket(arguments));
    const auto snapshot = connection.snapshot();
    if (!snapshot.ok()) return failure(arguments, snapshot.error());
    if (arguments.json) {
        std::printf("%s\n", api::toJson(*(*snapshot)->privacy).c_str());
    } else {
        printStatus(*(*snapshot)->privacy);
    }
    return kExitOk;
}

int runNow(const Arguments& arguments) {
    Connection connection(operatorSocket(arguments));
    const auto result = connection.command(api::RunRetentionNow{});
    if (!result.ok()) return failure(arguments, result.error());
    if (arguments.json) {
        std::printf("{\"rows\":%s}\n", result->subject.c_str());
    } else {
        std::printf(
            "Deleted %s rows that were past their time. \"privacy status\" has the proofs.\n",
            result->subject.c_str());
    }
    return kExitOk;
}

}  // namespace

int runPrivacy(const Arguments& arguments) {
    const std::string verb = arguments.word(1);
    const std::size_t words = verb == "table" ? 3 : 2;
    if (const auto checked = arguments.onlyWords(words); !checked.ok()) {
        return failure(arguments, checked.error());
    }
    if (verb == "table") return printTableOfClasses(arguments);
    if (verb == "status" || verb.empty()) return runStatusOf(arguments);
    if (verb == "run") return runNow(arguments);
    if (verb == "audit") return runPrivacyAudit(arguments);
    return failure(arguments, makeError("ctl.usage", "privacy takes table, status, run or audit."));
}

}  // namespace stacknet::ctl
