#pragma once

#include <memory>
#include <stop_token>
#include <string>

#include "core/base/process.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/sandbox/limits.h"
#include "core/sandbox/output_folder.h"

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
    bool gvisor = false;
    std::uint32_t hostUid = 0;
    RunLimits limits;  ///< memory, cpu and pids; the rest comes with the order
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
    FilesCut filesCut = FilesCut::None;
    std::int64_t wallMs = 0;
    std::int64_t cpuUs = 0;
    std::uint64_t memoryPeakBytes = 0;
    std::uint64_t oomKills = 0;
    std::uint64_t pidsRefused = 0;
};

/// What a container that waits is made of.
struct WaitingContainer {
    int pid = 0;
    std::string memoryFolder;  ///< of its control group
};

struct HelperOutput {
    HelperResult result;
    SecretBytes standardOutput;
    SecretBytes standardError;
    OutputFolder folder;
};

/// A started helper. It lives on our end of its standard input: dropping the process stops the run.
class HelperRun {
public:
    /// Errors: "sandbox.setup_failed".
    static Result<HelperRun> start(const HelperCall& call);
    HelperRun(HelperRun&&) noexcept;
    HelperRun& operator=(HelperRun&&) noexcept;
    ~HelperRun();

    /// Waits until the container is created and its limits are read back. Errors: as collect(), and
    /// "sandbox.not_created" with the phase and message of a helper that gave up.
    Result<WaitingContainer> awaitReady(std::stop_token cancel);
    /// Lets the run begin once the container is there. Errors: "sandbox.setup_failed".
    Result<void> order(const RunLimits& limits);
    /// Collects output until the result frame. Errors: "sandbox.cancelled" (the helper is stopping
    /// the run), "sandbox.setup_failed" (the helper went away or sent what it must not).
    Result<HelperOutput> collect(std::stop_token cancel);
    /// Readable when a waiting container has died: it says nothing else before its order.
    int statusFd() const { return m_process.stdoutFd(); }
    /// The helper, which still removes the container.
    Process takeProcess() { return std::move(m_process); }

private:
    struct Reader;
    explicit HelperRun(Process process);
    Result<void> readUntil(const bool& done, std::stop_token cancel);
    Process m_process;
    std::unique_ptr<Reader> m_reader;
};

/// Parses the text of the result frame; unknown lines are passed over. For tests and collect().
Result<HelperResult> parseHelperResult(std::string_view text);

}  // namespace stacknet::sandbox
