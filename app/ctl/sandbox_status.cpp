#include "app/ctl/sandbox_status.h"

#include <cstdio>

#include "app/ctl/connection.h"
#include "core/api/api_json.h"

namespace stacknet::ctl {
namespace {

std::string mebibytes(std::uint64_t bytes) {
    return grouped(bytes / (1U << 20)) + " MiB";
}

void printRuntimes(const api::SandboxInfo& now) {
    std::vector<std::vector<std::string>> rows = {{"RUNTIME", "VERSION", "", "WHY"}};
    for (const api::SandboxRuntimeInfo& runtime : now.runtimes) {
        rows.push_back(
            {runtime.name, runtime.version, runtime.usable ? "usable" : "not usable", runtime.why});
    }
    if (rows.size() > 1) printTable(rows);
}

void printCounts(const char* title, const std::vector<api::SandboxCountInfo>& counts) {
    std::vector<std::vector<std::string>> rows = {{title, "RUNS"}};
    for (const api::SandboxCountInfo& one : counts) {
        rows.push_back({one.name, grouped(one.count)});
    }
    if (rows.size() > 1) printTable(rows);
}

void printWarm(const api::WarmPoolInfo& pool) {
    std::printf("  warm pool %zu waiting, %u wanted, %u at most; %s runs served, %s not\n",
                pool.waiting.size(), pool.wanted, pool.most, grouped(pool.hits).c_str(),
                grouped(pool.misses).c_str());
    for (const api::WarmContainerInfo& one : pool.waiting) {
        std::printf("    %s, for %s s, %s\n", one.language.c_str(),
                    grouped(static_cast<std::uint64_t>(one.ageMs) / 1'000).c_str(),
                    mebibytes(one.cgroupBytes).c_str());
    }
    if (!pool.lastError.empty()) {
        std::printf("    the last one could not be made: %s\n", pool.lastError.c_str());
    }
}

}  // namespace

int runSandboxStatus(const Arguments& arguments) {
    Connection connection(operatorSocket(arguments));
    const auto snapshot = connection.snapshot();
    if (!snapshot.ok()) return failure(arguments, snapshot.error());
    const api::SandboxInfo& now = *(*snapshot)->sandbox;
    if (arguments.json) {
        std::printf("%s\n", api::toJson(now).c_str());
        return kExitOk;
    }
    const api::ServiceInfo& service = (*snapshot)->service;
    std::printf("%s%s\n", service.sandboxReady ? "Code is run by " : "Code is refused: ",
                service.sandboxReady ? now.runtime.c_str() : service.sandboxReason.c_str());
    if (!now.runtimeWhy.empty()) std::printf("  %s\n", now.runtimeWhy.c_str());
    for (const api::SandboxFindingInfo& finding : now.findings) {
        std::printf("  %s %s: %s %s\n", finding.blocks ? "BLOCKS " : "warning",
                    finding.code.c_str(), finding.message.c_str(), finding.remedy.c_str());
    }
    const api::SandboxLimitsInfo& limits = now.limits;
    if (limits.memoryBytes != 0) {
        std::printf("  limits    %s, %u CPUs, %s s, %s processes, %s of output, no network\n",
                    mebibytes(limits.memoryBytes).c_str(), limits.cpus,
                    grouped(limits.wallMs / 1'000).c_str(), grouped(limits.processes).c_str(),
                    mebibytes(limits.outputBytes).c_str());
        printWarm(now.warm);
    }
    printRuntimes(now);
    printCounts("ENDING", now.endings);
    printCounts("REFUSED", now.refusals);
    return kExitOk;
}

int runPointsRecent(const Arguments& arguments) {
    Connection connection(operatorSocket(arguments));
    const auto snapshot = connection.snapshot();
    if (!snapshot.ok()) return failure(arguments, snapshot.error());
    const std::vector<api::PointsEntryInfo>& entries = *(*snapshot)->points;
    if (arguments.json) {
        std::printf("%s\n", api::toJson(entries).c_str());
        return kExitOk;
    }
    std::vector<std::vector<std::string>> rows = {
        {"TIME (UTC)", "NODE KEY", "REASON", "TIMES", "CHANGE", "POINTS"}};
    for (const api::PointsEntryInfo& entry : entries) {
        rows.push_back({timeText(entry.lastMs), shortened(entry.nodeKey), entry.reason,
                        grouped(entry.count), signedNumber(entry.delta), grouped(entry.balance)});
    }
    if (rows.size() == 1) {
        std::printf("Nothing has changed the points of this node's keys since it was started.\n");
    } else {
        printTable(rows);
    }
    return kExitOk;
}

}  // namespace stacknet::ctl
