#include "core/sandbox/container.h"

#include <poll.h>

#include <algorithm>
#include <array>

#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/crypto/hash.h"

namespace stacknet::sandbox {

namespace {

namespace fs = std::filesystem;

std::string newId(Rng& rng) {
    std::array<std::uint8_t, 8> random{};
    rng.fill(random);
    return "sbx-" + toHex(random);
}

Ending endingOf(const HelperResult& result) {
    if (result.ended == "timeout") return Ending::Timeout;
    if (result.ended == "output_limit") return Ending::OutputLimit;
    // A killed child can hide behind a parent that returns 0.
    if (result.oomKills > 0) return Ending::OutOfMemory;
    return result.ended == "exit" ? Ending::Exited : Ending::Signaled;
}

std::int32_t exitCodeOf(Ending ending, std::int32_t code) {
    switch (ending) {
        case Ending::Exited:
            return code;
        case Ending::Signaled:
            return kExitSignalBase + code;
        case Ending::Timeout:
            return kExitTimeout;
        case Ending::OutOfMemory:
            return kExitOutOfMemory;
        case Ending::OutputLimit:
            return kExitOutputLimit;
    }
    return kExitSetupFailed;
}

}  // namespace

ContainerKind ContainerKind::of(const RunRequest& request) {
    // Weaker against an attacker inside, so only for tasks whose result it may change.
    const bool fixed = request.determinism != Determinism::D0 && !request.variation.randomAddresses;
    return {request.language, fixed, request.variation.oneCpu, request.variation.skippedPids,
            request.limits};
}

bool ContainerKind::common() const {
    const ContainerKind ordinary{language, fixedAddresses, false, 0, RunLimits{}};
    return *this == ordinary;
}

bool ContainerKind::operator==(const ContainerKind& other) const {
    return language == other.language && fixedAddresses == other.fixedAddresses &&
           oneCpu == other.oneCpu && skippedPids == other.skippedPids &&
           limits.memoryBytes == other.limits.memoryBytes &&
           limits.cpuQuotaUs == other.limits.cpuQuotaUs &&
           limits.cpuPeriodUs == other.limits.cpuPeriodUs && limits.pids == other.limits.pids;
}

Result<Container> Container::create(const OciHost& host, const ContainerKind& kind, Rng& rng) {
    STACKNET_TRY(const Tool tool, toolFor(kind.language));
    std::string id = newId(rng);
    const Readers readers = host.gvisor() ? Readers::GvisorToo : Readers::MappedUsers;
    STACKNET_TRY(JobDirectory job,
                 JobDirectory::create(host.jobs(), id, mappedUsers(host.plan), readers));
    Container container(host, kind, std::move(id), std::move(job));
    STACKNET_CHECK(container.writeSpec(tool));
    STACKNET_CHECK(container.startHelper(tool));
    return container;
}

Result<void> Container::writeSpec(const Tool& tool) {
    const RunPlan& plan = m_host->plan;
    SpecInput spec;
    const fs::path rootfs =
        plan.privateMounts ? m_job.folder() / "rootfs" : m_host->imageOf(tool).rootfs;
    spec.rootfsPath = rootfs;
    spec.inputPath = m_job.inputFolder();
    spec.initPath = m_host->facts.initPath;
    spec.cgroupsPath = plan.cgroupParent + "/" + m_id;
    spec.cgroupMode = plan.cgroupMode;
    spec.gvisor = m_host->gvisor();
    spec.uids = plan.uids;
    spec.gids = plan.gids;
    spec.arguments = tool.arguments;
    spec.environment = toolEnvironment();
    spec.limits = m_kind.limits;
    spec.skippedPids = m_kind.skippedPids;
    return m_job.writeConfig(specJson(spec));
}

Result<void> Container::startHelper(const Tool& tool) {
    const RunPlan& plan = m_host->plan;
    HelperCall call;
    call.helperPath = m_host->facts.helperPath;
    call.runtimePath = plan.runtime.path;
    call.runtimeRoot = m_host->runtimeRoot();
    call.bundle = m_job.folder();
    call.id = m_id;
    call.stdinFile = m_job.stdinFile();
    if (plan.privateMounts) call.bindRootfs = m_host->imageOf(tool).rootfs;
    if (plan.hideUnifiedMount) call.hideMount = "/sys/fs/cgroup/unified";
    call.gvisor = m_host->gvisor();
    call.hostUid = mappedUsers(plan).tool;
    call.limits = m_kind.limits;
    call.limits.pids = pidsFor(call.gvisor, m_kind.limits);
    call.fixedAddresses = m_kind.fixedAddresses;
    call.oneCpu = m_kind.oneCpu;
    STACKNET_TRY(m_helper, HelperRun::start(call));
    return {};
}

Result<WaitingContainer> Container::awaitReady(std::stop_token cancel) {
    return m_helper->awaitReady(cancel);
}

bool Container::broken() const {
    pollfd entry{m_helper->statusFd(), POLLIN, 0};
    return ::poll(&entry, 1, 0) > 0;
}

Result<void> Container::fill(const RunRequest& request, const Tool& tool) {
    STACKNET_CHECK(m_job.addInput(tool.codePath, request.code.view()));
    // In one order whatever the caller's was: a tool can see in which order a folder was filled.
    std::vector<const RunFile*> files;
    for (const RunFile& file : request.files) files.push_back(&file);
    std::sort(files.begin(), files.end(), [&](const RunFile* left, const RunFile* right) {
        return request.variation.reversedFiles ? right->path < left->path
                                               : left->path < right->path;
    });
    for (const RunFile* file : files) {
        STACKNET_CHECK(m_job.addInput(file->path, file->content.view()));
    }
    return m_job.writeStdin(request.standardInput.view());
}

Error Container::setUpError(const HelperResult& result) const {
    if (result.phase == "verify" || result.phase == "confine") {
        log::critical("sandbox", "limits_not_effective", {{"id", m_id}, {"what", result.message}});
        return makeError(
            "sandbox.limits_not_effective",
            sentence("The run was not started because its limits are not in force: %1.",
                     {result.message}));
    }
    log::warning("sandbox", "setup_failed",
                 {{"id", m_id}, {"phase", result.phase}, {"message", result.message}});
    return makeError("sandbox.setup_failed", sentence("The container could not be set up (%1): %2.",
                                                      {result.phase, result.message}));
}

Result<RunOutcome> Container::run(const RunRequest& request, const Tool& tool,
                                  std::stop_token cancel) {
    STACKNET_CHECK(fill(request, tool));
    // A supervisor that takes no order has a result to tell.
    (void)m_helper->order(request.limits).ok();
    auto output = m_helper->collect(cancel);
    m_job.wipe();
    const std::vector<TreeEntry> tree = m_job.takeTree();
    if (!output.ok()) return output.error();
    if (output->result.phase != "run") {
        m_neverStarted = true;
        return setUpError(output->result);
    }
    return outcome(std::move(output).value(), request, tool, tree);
}

Result<RunOutcome> Container::outcome(HelperOutput output, const RunRequest& request,
                                      const Tool& tool, const std::vector<TreeEntry>& tree) const {
    const HelperResult& result = output.result;
    RunOutcome run;
    run.ending = endingOf(result);
    run.exitCode = exitCodeOf(run.ending, result.code);
    run.outputCut = result.stdoutCut || result.stderrCut;
    run.statistics = {result.wallMs, result.cpuUs / 1'000, result.memoryPeakBytes,
                      result.pidsRefused};
    run.environment = toolEnvironment();
    run.environment.emplace(kProfileKey, profileDigest(request.limits));
    run.environment.emplace(kClassKey, determinismName(request.determinism));
    run.environment.emplace(kCpuKey, cpuClass());
    run.environment.emplace(kRuntimeKey, m_host->plan.runtime.name);

    InputTerms input{tool.arguments, "/work", request.standardInput.size(),
                     crypto::sha256(request.standardInput.view()), tree};
    OutputTerms out;
    out.stdoutCut = result.stdoutCut;
    out.stderrCut = result.stderrCut;
    out.filesCut = output.folder.cut != FilesCut::None;
    out.stdoutSize = output.standardOutput.size();
    out.stdoutDigest = crypto::sha256(output.standardOutput.view());
    out.stderrSize = output.standardError.size();
    out.stderrDigest = crypto::sha256(output.standardError.view());
    out.tree = std::move(output.folder.tree);
    run.receipt.imageDigest = m_host->imageOf(tool).manifestDigest;
    STACKNET_TRY(run.receipt.inputHash, inputHash(input));
    STACKNET_TRY(run.receipt.outputHash, outputHash(out));
    run.receipt.exitCode = run.exitCode;
    STACKNET_TRY(run.receipt.envHash, environmentHash(run.environment));
    run.standardOutput = std::move(output.standardOutput);
    run.standardError = std::move(output.standardError);
    run.files = std::move(output.folder.files);
    run.filesCut = output.folder.cut;
    return run;
}

void Container::leave(LeavingContainers& leaving) {
    Process process = m_helper->takeProcess();
    process.closeStdin();
    leaving.add(*m_host, m_id, std::move(process), std::move(m_job));
}

}  // namespace stacknet::sandbox
