#include "core/engine/sandbox_view.h"

#include <map>

#include "core/sandbox/limits.h"

namespace stacknet::engine {
namespace {

api::SandboxLimitsInfo limitsInfo() {
    api::SandboxLimitsInfo limits;
    limits.memoryBytes = sandbox::kMemoryBytes;
    limits.cpus = static_cast<std::uint32_t>(sandbox::kCpuCount);
    limits.wallMs = sandbox::kWallMs;
    limits.processes = sandbox::kPids;
    limits.outputBytes = sandbox::kOutputBytes;
    limits.workBytes = sandbox::kWorkTmpfsBytes;
    limits.filesBytes = sandbox::kOutBytes;
    limits.files = sandbox::kOutEntries;
    return limits;
}

std::vector<api::SandboxCountInfo> counts(const std::map<std::string, std::uint64_t>& from) {
    std::vector<api::SandboxCountInfo> list;
    for (const auto& [name, count] : from) list.push_back({name, count});
    return list;
}

api::WarmPoolInfo warmInfo(const sandbox::WarmPoolStatus& pool) {
    api::WarmPoolInfo info;
    info.most = pool.most;
    info.wanted = pool.wanted;
    for (const sandbox::WarmContainer& one : pool.waiting) {
        info.waiting.push_back({one.language, one.ageMs, one.residentBytes, one.cgroupBytes});
    }
    info.hits = pool.hits;
    info.misses = pool.misses;
    info.created = pool.created;
    info.replaced = pool.replaced;
    info.failed = pool.failed;
    info.lastError = pool.lastError;
    info.meanCreateMs = pool.meanCreateMs;
    return info;
}

}  // namespace

api::SandboxInfo sandboxInfo(const sandbox::Doctor& doctor,
                             const sandbox::SandboxActivity& activity) {
    api::SandboxInfo info;
    info.runtime = doctor.runtime;
    info.runtimeWhy = doctor.runtimeWhy;
    for (const sandbox::RuntimeNote& note : doctor.runtimes) {
        info.runtimes.push_back(
            {note.runtime.name, note.runtime.version, note.runtime.path, note.usable, note.why});
    }
    for (const sandbox::Finding& finding : doctor.findings) {
        info.findings.push_back({finding.code, finding.severity == sandbox::Severity::Blocks,
                                 finding.message, finding.remedy});
    }
    info.languages = doctor.languages;
    info.selfTestMs = doctor.selfTestMs;
    info.limits = limitsInfo();
    info.requests = activity.runs.requests;
    info.running = activity.runs.running;
    info.processLimitHit = activity.runs.pidsLimitHit;
    info.outputCut = activity.runs.outputCut;
    info.filesCut = activity.runs.filesCut;
    info.endings = counts(activity.runs.endings);
    info.refusals = counts(activity.runs.refusals);
    info.warm = warmInfo(activity.pool);
    return info;
}

}  // namespace stacknet::engine
