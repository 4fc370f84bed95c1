#include "core/sandbox/run_check.h"

#include "core/base/codec.h"
#include "core/sandbox/job_directory.h"

namespace stacknet::sandbox {

namespace {

RequestFault bad(const char* reason, const std::string& what) {
    return {reason, makeError("sandbox.bad_request", what)};
}

std::optional<RequestFault> checkLimits(const RunLimits& limits) {
    const struct {
        const char* name;
        std::uint64_t have;
        std::uint64_t most;
    } bounds[] = {{"memoryBytes", limits.memoryBytes, kMemoryBytes},
                  {"cpuQuotaUs", limits.cpuQuotaUs, kCpuQuotaUs},
                  {"pids", limits.pids, kPids},
                  {"wallMs", limits.wallMs, kWallMs},
                  {"outputBytes", limits.outputBytes, kOutputBytes},
                  {"fileBytes", limits.fileBytes, kOutBytes},
                  {"files", limits.files, kOutEntries}};
    for (const auto& bound : bounds) {
        if (bound.have > 0 && bound.have <= bound.most) continue;
        return bad("limits", std::string("limits.") + bound.name + " must be 1 to " +
                                 std::to_string(bound.most) + ".");
    }
    if (limits.cpuPeriodUs != kCpuPeriodUs) return bad("limits", "limits.cpuPeriodUs is fixed.");
    return std::nullopt;
}

std::optional<RequestFault> checkFiles(const RunRequest& request, const Tool& tool) {
    if (request.files.size() > kInputFiles) {
        return bad("files.count", "More than 256 files are given; put them into an archive.");
    }
    std::uint64_t total = request.code.size();
    for (const RunFile& file : request.files) {
        if (const auto path = checkInputPath(file.path); !path.ok()) {
            return RequestFault{"files.path", path.error()};
        }
        if (file.path == tool.codePath) {
            return bad("files.path", "A file must not be called " + tool.codePath +
                                         ", which is the code's own name.");
        }
        total += file.content.size();
    }
    if (total > kInputBytes) {
        return bad("files.size", "Code and files are larger than 64 MiB together.");
    }
    return std::nullopt;
}

}  // namespace

std::optional<RequestFault> checkRequest(const RunRequest& request, const Tool& tool) {
    if (auto fault = checkLimits(request.limits)) return fault;
    if (request.determinism == Determinism::D3) {
        return RequestFault{"class", makeError("sandbox.class_unavailable",
                                               "This node runs no WebAssembly tasks (class D3).")};
    }
    if (request.code.size() > kInputBytes) return bad("code.size", "The code is over 64 MiB.");
    const std::string_view code = request.code.exposeText();
    if (!isUtf8(code) || code.find('\0') != std::string_view::npos) {
        return bad("code.binary",
                   "The code is not text: it must be UTF-8 without NUL. Give binary data as a file "
                   "or as standard input.");
    }
    if (request.standardInput.size() > kStdinBytes) {
        return bad("stdin.size", "The standard input is larger than 8 MiB.");
    }
    if (request.variation.skippedPids > kSkippedPidsMax) {
        return bad("variation", "variation.skippedPids is at most 64.");
    }
    return checkFiles(request, tool);
}

}  // namespace stacknet::sandbox
