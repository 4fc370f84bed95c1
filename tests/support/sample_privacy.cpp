#include "tests/support/sample_privacy.h"

namespace stacknet::testing {

namespace {

constexpr std::int64_t kHourMs = 3'600'000;
constexpr std::int64_t kDayMs = 24 * kHourMs;

}  // namespace

api::PrivacyInfo samplePrivacy(std::int64_t nowMs) {
    api::PrivacyInfo info;
    info.strict = true;
    info.settledDays = 90;
    info.unsettledDays = 30;
    info.failedDays = 7;
    info.logDays = 30;
    info.lastRunMs = nowMs - kHourMs / 2;
    info.nextRunMs = nowMs + kHourMs / 2;
    info.lastRows = 12;
    info.totalRows = 40;
    info.erasuresOpen = 1;
    info.lastError = "The database tasks.db could not grow: the disk is full.";
    api::DataClassInfo tasks;
    tasks.name = "task_records";
    tasks.what = "Tasks: id, kind, model, times, token counts. No content.";
    tasks.where = "tasks.db";
    tasks.period = "90 days after the ledger accepted its paperwork";
    tasks.why = "Settlement, and questions about a bill";
    tasks.who = "The operator: stacknetctl privacy run";
    tasks.how = "overwritten";
    tasks.counted = true;
    tasks.count = 341;
    tasks.oldestMs = nowMs - 89 * kDayMs;
    tasks.nextDeletionMs = nowMs + kDayMs;
    tasks.lastDeletedMs = nowMs - kHourMs / 2;
    tasks.lastDeletedRows = 12;
    api::DataClassInfo paperwork;
    paperwork.name = "paperwork";
    paperwork.what = "Task's hash, token counts, receipt's digest, price";
    paperwork.where = "chain.db, on every node of the network";
    paperwork.period = "For ever";
    paperwork.why = "Settlement: the ledger is made of it";
    paperwork.who = "Nobody can";
    paperwork.how = "never";
    info.classes = {tasks, paperwork};
    info.proofs = {
        {"task_records", 12, nowMs - kHourMs / 2, nowMs - kHourMs / 2 + 9, 0, 1, 1, true},
        {"sessions", 3, nowMs - kHourMs, 0, 4'152, 12, 1, false}};
    info.facts = {{"swap", true, "This machine has no swap."},
                  {"dumpable", false, "Other programs of this user can read the node's memory."}};
    info.promises = {{"residency", "A task is processed on the node that takes it.",
                      "Only a request that is encrypted for another node is passed on.", true,
                      "3 sealed requests came here through other nodes."}};
    info.unnamedStores = {"history.txt", "tasks.db: prompt"};
    return info;
}

}  // namespace stacknet::testing
