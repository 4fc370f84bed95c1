#include <cstdio>

#include "app/ctl/connection.h"
#include "core/api/api_json.h"
#include "core/api/names.h"

namespace stacknet::ctl {

namespace {

/// Pages that "tasks show" looks through: the newest 10,000 tasks.
constexpr std::uint32_t kPage = 500;
constexpr int kPagesMax = 20;

std::string mebibytes(std::uint64_t bytes) {
    return grouped((bytes + (1 << 20) - 1) >> 20);
}

std::string memoryText(const api::TaskInfo& task) {
    if (task.memoryLimitBytes == 0) return "-";
    return mebibytes(task.memoryPeakBytes) + " / " + mebibytes(task.memoryLimitBytes) + " MiB";
}

std::string cpuText(const api::TaskInfo& task) {
    return task.cpuLimit == 0 ? "-" : grouped(task.cpuMs);
}

/// "D1", "D1 tested", "none (R asked for)".
std::string classText(const api::TaskInfo& task) {
    std::string text(taskClassName(task.effectiveClass));
    if (task.selfTested) text += " tested";
    if (task.declaredClass != task.effectiveClass) {
        text += " (" + std::string(taskClassName(task.declaredClass)) + " asked for)";
    }
    return text;
}

std::string stateText(const api::TaskInfo& task) {
    std::string text(taskStateName(task.state));
    if (!task.errorCode.empty()) text += " (" + task.errorCode + ")";
    if (task.state == api::TaskState::Queued) {
        text += ", " + grouped(task.tasksAhead) + " ahead";
    }
    return text;
}

std::string paperworkText(const api::TaskInfo& task) {
    std::string text(paperworkStateName(task.paperwork));
    if (task.paperworkHeight > 0) text += " at " + grouped(task.paperworkHeight);
    return text;
}

using Tasks = std::vector<api::TaskInfo>;

Result<Tasks> page(Connection& connection, std::int64_t beforeMs, std::uint32_t limit) {
    return connection.wait<Tasks>(
        [&](auto done) { connection.node().tasks(beforeMs, limit, std::move(done)); });
}

Result<api::TaskInfo> find(Connection& connection, const std::string& id) {
    std::int64_t beforeMs = 0;
    for (int count = 0; count < kPagesMax; ++count) {
        STACKNET_TRY(const Tasks tasks, page(connection, beforeMs, kPage));
        for (const api::TaskInfo& task : tasks) {
            if (task.id == id) return task;
        }
        if (tasks.size() < kPage) break;
        // Again from the last one's own millisecond, which may have more tasks than fitted.
        const std::int64_t next = tasks.back().receivedMs + 1;
        beforeMs = next == beforeMs ? next - 1 : next;
    }
    return makeError("tasks.unknown_task", "The node's newest tasks have none with that id.");
}

void print(const char* name, const std::string& value) {
    if (!value.empty()) std::printf("%-15s %s\n", name, value.c_str());
}

void printTask(const api::TaskInfo& task) {
    print("task", task.id);
    print("kind", std::string(taskKindName(task.kind)) +
                      (task.language.empty() ? "" : ", " + task.language));
    print("model", task.model);
    print("state", stateText(task));
    print("received", timeText(task.receivedMs) + " UTC");
    print("tokens", grouped(task.tokensIn) + " in, " + grouped(task.tokensOut) + " out");
    const std::string ms = grouped(task.durationMs) + " ms";
    if (task.wallLimitMs == 0) {
        print("time", ms);
    } else {
        print("time", ms + " of at most " + grouped(task.wallLimitMs));
        print("processors",
              cpuText(task) + " ms used, at most " + grouped(task.cpuLimit) + " at a time");
        print("memory", memoryText(task));
        print("end", std::string(taskEndingName(task.endedBy)) + ", exit code " +
                         std::to_string(task.exitCode) + (task.warm ? ", served warm" : ""));
    }
    if (task.wallLimitMs == 0 && task.endedBy != api::TaskEnding::None) {
        print("end", std::string(taskEndingName(task.endedBy)));
    }
    print("class", classText(task));
    print("repro class", task.reproClass);
    print("receipt", task.receiptDigest);
    print("API key", task.apiKeyId);
    print("paperwork", paperworkText(task));
}

int showTask(const Arguments& arguments) {
    if (arguments.word(2).empty()) {
        return failure(arguments, makeError("ctl.usage", "Use: tasks show TASK."));
    }
    if (const auto words = arguments.onlyWords(3); !words.ok()) {
        return failure(arguments, words.error());
    }
    Connection connection(operatorSocket(arguments));
    const auto task = find(connection, arguments.word(2));
    if (!task.ok()) return failure(arguments, task.error());
    if (arguments.json) {
        std::printf("%s\n", api::toJson(*task).c_str());
    } else {
        printTask(*task);
    }
    return kExitOk;
}

}  // namespace

std::string healthLine(const api::ServiceInfo& service) {
    const api::BackendInfo& backend = service.backend;
    std::string line(backendHealthName(backend.health));
    if (backend.sinceMs != 0) line += " since " + timeText(backend.sinceMs) + " UTC";
    if (!backend.healthReason.empty()) line += ": " + backend.healthReason;
    line += "; chats " + grouped(service.chatQueue.running) + " running, " +
            grouped(service.chatQueue.waiting) + " waiting of " +
            grouped(service.chatQueue.accounts) + " account(s)";
    line += "; class R ";
    line += backend.reproClass.empty() ? "not offered" : shortened(backend.reproClass);
    return line;
}

int runTasks(const Arguments& arguments) {
    if (arguments.word(1) == "show") return showTask(arguments);
    if (const auto words = arguments.onlyWords(1); !words.ok()) {
        return failure(arguments, words.error());
    }
    auto limit = arguments.number("--limit", 50, 1, kPage);
    if (!limit.ok()) return failure(arguments, limit.error());
    Connection connection(operatorSocket(arguments));
    const auto tasks = page(connection, 0, static_cast<std::uint32_t>(*limit));
    if (!tasks.ok()) return failure(arguments, tasks.error());
    if (arguments.json) {
        std::printf("%s\n", api::toJson(*tasks).c_str());
        return kExitOk;
    }
    std::vector<std::vector<std::string>> rows = {{"TASK", "KIND", "STATE", "MODEL",
                                                   "RECEIVED (UTC)", "MS", "IN", "OUT", "CPU MS",
                                                   "MEMORY", "END", "CLASS", "PAPERWORK"}};
    for (const api::TaskInfo& task : *tasks) {
        rows.push_back({task.id, std::string(taskKindName(task.kind)), stateText(task),
                        task.language.empty() ? task.model : task.language,
                        timeText(task.receivedMs), grouped(task.durationMs), grouped(task.tokensIn),
                        grouped(task.tokensOut), cpuText(task), memoryText(task),
                        std::string(taskEndingName(task.endedBy)), classText(task),
                        paperworkText(task)});
    }
    printTable(rows);
    return kExitOk;
}

}  // namespace stacknet::ctl
