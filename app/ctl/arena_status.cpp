#include "app/ctl/arena_status.h"

#include <boost/json.hpp>
#include <cstdio>

#include "app/ctl/connection.h"
#include "core/api/api_json.h"
#include "core/arena/privacy.h"

namespace stacknet::ctl {
namespace {

std::string shortened(const std::string& id) {
    return id.substr(0, 16);
}

void printConsent(const api::ArenaInfo& now) {
    std::printf(
        "Tasks of this node's clients that declare a class are %s; tasks of others are %s.\n",
        now.commitTasks && now.checkTasks ? "committed" : "not committed",
        now.checkTasks ? "run again here" : "not run again here");
    if (!now.reason.empty()) std::printf("  no code is run again: %s\n", now.reason.c_str());
}

void printCapabilities(const api::ArenaInfo& now) {
    std::vector<std::vector<std::string>> rows = {{"CLASS", "WHAT", "ON THE LEDGER", "COMPARES"}};
    for (const api::ArenaCapabilityInfo& one : now.capabilities) {
        rows.push_back({one.taskClass, one.what, one.declared ? "declared" : "not yet",
                        shortened(one.reproClass)});
    }
    if (rows.size() > 1) printTable(rows);
}

void printCounts(const api::ArenaInfo& now) {
    std::printf("  committed %s, not eligible %s, kept out by clients %s\n",
                grouped(now.committed).c_str(), grouped(now.notEligible).c_str(),
                grouped(now.keptOut).c_str());
    std::printf("  inputs held %s (%s of %s bytes, sealed, in memory)\n",
                grouped(now.waiting).c_str(), grouped(now.escrowBytes).c_str(),
                grouped(now.escrowBytesMax).c_str());
    std::printf("  checks run %s\n", grouped(now.checksRun).c_str());
    if (now.recentSinceMs > 0) {
        std::printf("  own tasks judged in %d days %s, passed %s; written down since %s UTC\n",
                    api::kArenaRecentDays, grouped(now.recentJudged).c_str(),
                    grouped(now.recentPassed).c_str(), timeText(now.recentSinceMs).c_str());
    }
    if (now.plantCanaries || now.canariesPlanted > 0 || now.canariesOpened > 0) {
        std::printf("  canaries: own tasks %s, planted %s, opened %s, found %s, caught %s\n",
                    grouped(now.ownTasks).c_str(), grouped(now.canariesPlanted).c_str(),
                    grouped(now.canariesOpened).c_str(), grouped(now.canariesFound).c_str(),
                    grouped(now.caught.size()).c_str());
        for (const std::string& node : now.caught) std::printf("    caught %s\n", node.c_str());
    }
    if (now.ordersRefused > 0) {
        std::printf("  orders that could not be sent %s, the last: %s\n",
                    grouped(now.ordersRefused).c_str(), now.lastRefusal.c_str());
    }
}

void printChecks(const api::ArenaInfo& now) {
    std::vector<std::vector<std::string>> rows = {{"CHECK", "WORKER", "CLASS", "PHASE", "HERE"}};
    for (const api::ArenaCheckInfo& one : now.checks) {
        rows.push_back({shortened(one.task), one.workerName, one.taskClass, one.phase, one.state});
    }
    if (rows.size() > 1) printTable(rows);
}

void printVerdicts(const api::ArenaInfo& now) {
    std::vector<std::vector<std::string>> rows = {
        {"VERDICT", "TASK", "WORKER", "HEIGHT", "TIME (UTC)", "TOKENS TAKEN", "POINTS"}};
    for (const api::ArenaVerdictInfo& one : now.verdicts) {
        rows.push_back({one.verdict, shortened(one.task),
                        one.ours ? one.workerName + " (ours)" : one.workerName, grouped(one.height),
                        timeText(one.timeMs), grouped(one.tokensTaken), signedNumber(one.points)});
    }
    if (rows.size() > 1) printTable(rows);
}

}  // namespace

int runArenaStatus(const Arguments& arguments) {
    if (auto words = arguments.onlyWords(2); !words.ok()) return failure(arguments, words.error());
    Connection connection(operatorSocket(arguments));
    const auto snapshot = connection.snapshot();
    if (!snapshot.ok()) return failure(arguments, snapshot.error());
    const api::ArenaInfo& now = *(*snapshot)->arena;
    if (arguments.json) {
        std::printf("%s\n", api::toJson(now).c_str());
        return kExitOk;
    }
    printConsent(now);
    printCapabilities(now);
    printCounts(now);
    printChecks(now);
    printVerdicts(now);
    return kExitOk;
}

int runArenaPrivacy(const Arguments& arguments) {
    if (auto words = arguments.onlyWords(2); !words.ok()) return failure(arguments, words.error());
    if (arguments.json) {
        const boost::json::object rule{{"title", arena::kPrivacyTitle},
                                       {"rule", arena::kPrivacyRule},
                                       {"confidential", arena::kPrivacyConfidential},
                                       {"keep_out", arena::kPrivacyKeepOut}};
        std::printf("%s\n", boost::json::serialize(rule).c_str());
        return kExitOk;
    }
    for (const std::string_view text : {arena::kPrivacyTitle, arena::kPrivacyRule,
                                        arena::kPrivacyConfidential, arena::kPrivacyKeepOut}) {
        std::printf("%.*s\n", static_cast<int>(text.size()), text.data());
    }
    return kExitOk;
}

}  // namespace stacknet::ctl
