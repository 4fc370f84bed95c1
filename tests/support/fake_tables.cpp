// Tables of the scripted node that list what its picture shows.

#include <algorithm>

#include "core/api/names.h"
#include "tests/support/fake_history.h"
#include "tests/support/fake_parts.h"

namespace stacknet::testing {
namespace {

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

bool isOurs(const api::Snapshot& snapshot, const std::string& key) {
    return std::any_of(snapshot.nodeKeys.begin(), snapshot.nodeKeys.end(),
                       [&](const auto& each) { return each.ours && each.publicKey == key; });
}

Result<api::HistoryPage> verdicts(const api::Snapshot& snapshot, const api::HistoryQuery& query) {
    std::vector<api::HistoryRow> rows;
    for (const api::ArenaVerdictInfo& one : snapshot.arena->verdicts) {
        rows.push_back(
            {one.task,
             {std::to_string(one.timeMs), one.ours ? "ours" : "checked", one.worker, one.workerName,
              one.verdict, std::to_string(one.tokensTaken), std::to_string(one.points), "1",
              std::to_string(one.height), one.task, joined(one.checkers)}});
    }
    return pageOfRows({"time_ms", "whose", "worker", "worker_name", "verdict", "tokens_taken",
                       "points", "points_known", "height", "task", "checkers"},
                      rows, query);
}

Result<api::HistoryPage> slashes(const api::Snapshot& snapshot, const api::HistoryQuery& query) {
    std::vector<api::HistoryRow> rows;
    for (const api::SlashInfo& one : *snapshot.slashes) {
        const auto number = [](std::uint64_t value) { return std::to_string(value); };
        rows.push_back(
            {one.proofId + ":" + one.offender,
             {std::to_string(one.timeMs), number(one.height),
              std::string(api::offenceClassName(one.offence)), one.offender, number(one.rateBps),
              number(one.stakeBefore), number(one.penalty), number(one.stakeAfter),
              number(one.burned), number(one.reward), one.whistleblower, one.proofId,
              one.offence == api::OffenceClass::SpotCheck ? "jailed" : "tombstoned",
              isOurs(snapshot, one.offender) ? "1" : "0"}});
    }
    return pageOfRows(
        {"time_ms", "height", "offence", "node_key", "rate_bps", "stake_before", "penalty",
         "stake_after", "burned", "reward", "whistleblower", "proof", "status", "mine"},
        rows, query);
}

}  // namespace

bool isPictureTable(std::string_view table) {
    return table == "arena.verdicts" || table == "stake.slashes";
}

Result<api::HistoryPage> pictureTablePage(const api::Snapshot& snapshot,
                                          const api::HistoryQuery& query) {
    return query.table == "arena.verdicts" ? verdicts(snapshot, query) : slashes(snapshot, query);
}

}  // namespace stacknet::testing
