#include "core/tasks/sandbox_code_runner.h"

#include <algorithm>
#include <limits>
#include <stop_token>

namespace stacknet::tasks {

namespace {

Error asTaskError(const Error& error) {
    if (error.code == "sandbox.cancelled") {
        return makeError("tasks.cancelled", "The task was cancelled.");
    }
    if (error.code == "sandbox.unknown_language") {
        return makeError("tasks.unknown_language", error.message);
    }
    return error;
}

}  // namespace

Result<CodeRunResult> SandboxCodeRunner::run(CodeRun run, const inference::CancelToken& cancel) {
    sandbox::RunRequest request;
    request.language = std::move(run.language);
    request.code = std::move(run.code);
    request.standardInput = std::move(run.standardInput);
    request.determinism = run.determinism;
    request.files.reserve(run.files.size());
    for (InputFile& file : run.files) {
        request.files.push_back({std::move(file.path), std::move(file.content)});
    }
    std::stop_source stop;
    const inference::CancelToken::Watch watch(cancel, [&stop] { stop.request_stop(); });
    auto checked = m_check.run(std::move(request), stop.get_token());
    if (!checked.ok()) return asTaskError(checked.error());
    sandbox::RunOutcome* const outcome = &checked->outcome;
    CodeRunResult result;
    result.vouched = checked->vouched;
    result.selfTested = checked->selfTested;
    result.differs = std::move(checked->differs);
    result.standardOutput = std::move(outcome->standardOutput);
    result.standardError = std::move(outcome->standardError);
    result.exitCode = outcome->exitCode;
    result.endedBy = std::string(sandbox::endingName(outcome->ending));
    result.outputCut = outcome->outputCut;
    result.files = std::move(outcome->files);
    result.filesCut = outcome->filesCut;
    result.warm = outcome->warm;
    result.imageDigest = outcome->receipt.imageDigest;
    result.inputHash = outcome->receipt.inputHash;
    result.outputHash = outcome->receipt.outputHash;
    result.environment = std::move(outcome->environment);
    result.digest = outcome->receipt.digest();
    result.wallMs = static_cast<std::uint32_t>(std::clamp<std::int64_t>(
        outcome->statistics.wallMs, 0, std::numeric_limits<std::uint32_t>::max()));
    result.cpuMs = static_cast<std::uint64_t>(std::max<std::int64_t>(0, outcome->statistics.cpuMs));
    result.memoryPeakBytes = outcome->statistics.memoryPeakBytes;
    return result;
}

std::string SandboxCodeRunner::imageName() const {
    return m_sandbox.status().imageDigest;
}

}  // namespace stacknet::tasks
