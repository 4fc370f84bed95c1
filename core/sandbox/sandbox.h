#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/rng.h"
#include "core/base/secret.h"
#include "core/sandbox/doctor.h"
#include "core/sandbox/limits.h"
#include "core/sandbox/oci_spec.h"
#include "core/sandbox/output_folder.h"
#include "core/sandbox/receipt.h"
#include "core/sandbox/run_counters.h"
#include "core/sandbox/run_variation.h"
#include "core/sandbox/warm_pool_status.h"

/// Runs foreign code in a container that has no network, no capabilities and hard limits, or
/// refuses. It never runs code any other way.
namespace stacknet::sandbox {

/// A file for the run: relative path with '/', no empty, "." or ".." component. Appears read-only
/// under /in, and its first component as a link in the working directory /work.
struct RunFile {
    std::string path;
    SecretBytes content;
};

struct RunRequest {
    std::string language;  ///< one of Doctor::languages
    SecretBytes code;      ///< UTF-8 without NUL
    SecretBytes standardInput;
    std::vector<RunFile> files;
    Determinism determinism = Determinism::D0;
    RunLimits limits;  ///< may be tighter than limits.h, never wider
    RunVariation variation;
};

enum class Ending : std::uint8_t {
    Exited,       ///< the tool returned; code 0..255
    Signaled,     ///< the tool died of a signal
    Timeout,      ///< wall limit; the whole tree was killed
    OutOfMemory,  ///< the kernel killed a process of the run for memory, even if the tool returned
                  ///< 0
    OutputLimit,  ///< stdout or stderr passed the limit; the whole tree was killed
};
/// "exit", "signal", "timeout", "oom", "output_limit".
std::string_view endingName(Ending ending);

struct RunStatistics {
    std::int64_t wallMs = 0;  ///< from the start of the tool to its end
    std::int64_t cpuMs = 0;
    std::uint64_t memoryPeakBytes = 0;
    std::uint64_t pidsRefused = 0;  ///< how often the limit of processes was hit (v2 and v1 >= 4.3)
};

struct RunOutcome {
    Ending ending = Ending::Exited;
    std::int32_t exitCode = 0;  ///< as in the receipt: 0..255, 256 + signal, or negative
    SecretBytes standardOutput;
    SecretBytes standardError;
    bool outputCut = false;
    std::vector<OutputFile> files;  ///< what the tool left in /out, sorted by path
    FilesCut filesCut = FilesCut::None;
    bool warm = false;  ///< served by a container that was there before the request
    RunStatistics statistics;
    ReceiptTerms receipt;
    Environment environment;  ///< what envHash is over: process environment and SBX_ keys
    /// Another node may compare its own run with this one.
    bool comparable() const { return ending == Ending::Exited || ending == Ending::Signaled; }
};

class ISandbox {
public:
    virtual ~ISandbox() = default;
    /// The last diagnosis. Any thread, does not block.
    virtual Doctor status() const = 0;
    /// Runs to the end; blocks the calling (task) thread, also while all slots are taken. Any
    /// number of threads. Errors: the code of the blocking finding ("sandbox.no_runtime", ...),
    /// "sandbox.unknown_language", "sandbox.bad_request" (names the field), "sandbox.cancelled",
    /// "sandbox.limits_not_effective", "sandbox.setup_failed".
    virtual Result<RunOutcome> run(RunRequest request, std::stop_token cancel) = 0;
};

struct OciSandboxConfig {
    std::filesystem::path dataDirectory;  ///< images are unpacked in dataDirectory/sandbox
    std::filesystem::path imageLayout;    ///< what resources/images/python/build made
    /// What resources/images/shell/build made; without it the image above runs shell code as well.
    std::filesystem::path shellLayout;
    RuntimePreference runtime = RuntimePreference::Auto;
    std::filesystem::path runtimePath;  ///< empty: PATH; else this program is the runtime
    std::filesystem::path helperPath;   ///< empty: beside our program, then ../libexec/stacknet
    std::filesystem::path initPath;
    std::uint32_t runsMax = 2;  ///< at once; more wait
    /// Containers kept ready, all tools together; nothing: runsMax. 0 keeps none.
    std::optional<std::uint32_t> warmMax = {};
};

/// What the operator sees beside the diagnosis.
struct SandboxActivity {
    RunCounters runs;
    WarmPoolStatus pool;
};

/// The sandbox over an OCI runtime's command line.
///
/// Every run has a small supervisor of its own, stacknet-sandbox-helper. A parent-death signal on
/// the runtime would not do: `create` ends at once and leaves the container to init. The helper is
/// the container's subreaper, so it learns the exact wait status; it lives on a pipe from us, so
/// that our death, even by SIGKILL, is an end of file on which it kills the run and cleans up; and
/// the container's PID 1 dies with the helper in turn (PR_SET_PDEATHSIG). What a power cut or a
/// killed helper leaves is swept by prepare(). It also holds the mount namespace in which the image
/// is bound to the job's folder.
///
/// A run is `create`, reading the limits back, `start`, PID 1 reporting for duty, reading its
/// capabilities and seccomp mode back from outside, and only then the tool. The first two may have
/// happened long before: warm_pool.h keeps containers that are created and verified, not started,
/// and never used for a second run. Code, files and
/// standard input travel through a folder in memory (/dev/shm) that only the mapped user can read
/// and that is overwritten after the run; never through arguments or environment.
///
/// One OciSandbox per data directory (which the engine locks). Thread safe.
class OciSandbox final : public ISandbox {
public:
    OciSandbox(OciSandboxConfig config, Clock& clock, Rng& rng);
    /// Waits for runs that still go on; cancel them first.
    ~OciSandbox() override;

    /// Diagnoses the host, sweeps what an earlier life left, opens the image and runs the self-test
    /// container. Blocks for some 200 ms, a second when the image is new, and until runs under way
    /// have ended. Call it at start and again when something changed; run() calls it when nobody
    /// did, and every five minutes while something blocks. `stop` ends it early; the diagnosis is
    /// then "sandbox.cancelled".
    Doctor prepare(std::stop_token stop = {});

    Doctor status() const override;
    Result<RunOutcome> run(RunRequest request, std::stop_token cancel) override;
    /// Counters since the start and the state of the warm pool. Any thread; reads a few small files
    /// per waiting container.
    SandboxActivity activity() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace stacknet::sandbox
