#pragma once

#include <stop_token>
#include <string>

#include "core/base/process.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/sandbox/limits.h"

namespace stacknet::sandbox {

/// What one call of stacknet-sandbox-helper needs (helper/options.h).
struct HelperCall {
    std::string helperPath;
    std::string runtimePath;
    std::string runtimeRoot;
    std::string bundle;
    std::string id;
    std::string stdinFile;
    std::string bindRootfs;  ///< empty: the bundle names the image itself
    std::string hideMount;
    std::uint32_t hostUid = 0;
    RunLimits limits;
    bool fixedAddresses = false;
    bool oneCpu = false;
};

/// The helper's last frame.
struct HelperResult {
    std::string phase;  ///< "run" when the tool was started; else where it stopped
    std::string message;
    std::string ended;  ///< "exit", "signal", "timeout", "output_limit"
    std::int32_t code = 0;
    bool stdoutCut = false;
    bool stderrCut = false;
    std::int64_t wallMs = 0;
    std::int64_t cpuUs = 0;
    std::uint64_t memoryPeakBytes = 0;
    std::uint64_t oomKills = 0;
    std::uint64_t pidsRefused = 0;
};

struct HelperOutput {
    HelperResult result;
    SecretBytes standardOutput;
    SecretBytes standardError;
};

/// A started helper. It lives on our end of its standard input: dropping the process stops the run.
class HelperRun {
public:
    /// Errors: "sandbox.setup_failed".
    static Result<HelperRun> start(const HelperCall& call);
    /// Collects output until the result frame. Errors: "sandbox.cancelled" (the helper is stopping
    /// the run), "sandbox.setup_failed" (the helper went away or sent what it must not).
    Result<HelperOutput> collect(std::stop_token cancel);
    /// The helper, which still removes the container.
    Process takeProcess() { return std::move(m_process); }

private:
    HelperRun(Process process, std::uint64_t outputBytes)
        : m_process(std::move(process)), m_outputBytes(outputBytes) {}
    Process m_process;
    std::uint64_t m_outputBytes;
};

/// Parses the text of the result frame; unknown lines are passed over. For tests and collect().
Result<HelperResult> parseHelperResult(std::string_view text);

}  // namespace stacknet::sandbox
