#pragma once

#include <optional>
#include <stop_token>
#include <string>

#include "core/sandbox/helper_run.h"
#include "core/sandbox/job_directory.h"
#include "core/sandbox/leaving_containers.h"
#include "core/sandbox/oci_host.h"

namespace stacknet::sandbox {

/// What a container must be made for, because it cannot be changed once it is there.
struct ContainerKind {
    std::string language;
    bool fixedAddresses = false;
    bool oneCpu = false;
    std::uint32_t skippedPids = 0;
    RunLimits limits;  ///< memory, cpu and pids count; the rest comes with the run
    /// What `request` needs.
    static ContainerKind of(const RunRequest& request);
    /// Any number of runs may want one like this, so that keeping it at hand makes sense.
    bool common() const;
    bool operator==(const ContainerKind& other) const;
};

/// One container with its supervisor and folder, for one run. The destructor stops what still runs;
/// use leave() to let it go in order.
class Container {
public:
    /// Starts to create it; returns before it is there. `host` and `rng` outlive it. Errors:
    /// "sandbox.setup_failed".
    static Result<Container> create(const OciHost& host, const ContainerKind& kind, Rng& rng);

    /// Waits until it is created and its limits are read back. Errors: as run().
    Result<WaitingContainer> awaitReady(std::stop_token cancel);
    /// Whether a container that waits has died. Does not block.
    bool broken() const;
    /// Readable when broken() may have changed.
    int statusFd() const { return m_helper->statusFd(); }

    /// Fills the folder, runs to the end, once. Errors: "sandbox.limits_not_effective",
    /// "sandbox.setup_failed", "sandbox.cancelled", "sandbox.bad_request" (two files of one name).
    Result<RunOutcome> run(const RunRequest& request, const Tool& tool, std::stop_token cancel);

    /// After an error of run(): the supervisor said that it has not let the tool start.
    bool neverStarted() const { return m_neverStarted; }

    /// Hands supervisor and folder over for removal. Nothing else may be called afterwards.
    void leave(LeavingContainers& leaving);

    const std::string& id() const { return m_id; }
    const ContainerKind& kind() const { return m_kind; }

private:
    Container(const OciHost& host, ContainerKind kind, std::string id, JobDirectory job)
        : m_host(&host), m_kind(std::move(kind)), m_id(std::move(id)), m_job(std::move(job)) {}
    Result<void> writeSpec(const Tool& tool);
    Result<void> startHelper(const Tool& tool);
    Result<void> fill(const RunRequest& request, const Tool& tool);
    Result<RunOutcome> outcome(HelperOutput output, const RunRequest& request, const Tool& tool,
                               const std::vector<TreeEntry>& tree) const;
    Error setUpError(const HelperResult& result) const;

    const OciHost* m_host;
    ContainerKind m_kind;
    std::string m_id;
    JobDirectory m_job;
    std::optional<HelperRun> m_helper;
    bool m_neverStarted = false;
};

}  // namespace stacknet::sandbox
