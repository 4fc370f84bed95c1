#include <algorithm>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/log.h"
#include "core/crypto/hash.h"
#include "core/sandbox/cgroup_delegation.h"
#include "core/sandbox/helper_run.h"
#include "core/sandbox/host_facts.h"
#include "core/sandbox/image_store.h"
#include "core/sandbox/job_directory.h"
#include "core/sandbox/sandbox.h"

namespace stacknet::sandbox {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kTagDigits = 12;
constexpr int kSweepMs = 20'000;
/// The helper's own bounds on killing and removing, with some to spare.
constexpr int kLeaveMs = 60'000;
constexpr std::uint64_t kSelfTestMs = 20'000;
constexpr std::int32_t kSelfTestExit = 42;

Error badRequest(const std::string& what) {
    return makeError("sandbox.bad_request", what);
}

std::string tagOf(const fs::path& dataDirectory) {
    std::error_code error;
    const fs::path full = fs::weakly_canonical(dataDirectory, error);
    return toHex(crypto::sha256(asBytes(full.string()))).substr(0, kTagDigits);
}

Result<void> checkLimits(const RunLimits& limits) {
    const auto check = [](std::uint64_t have, std::uint64_t most,
                          const char* name) -> Result<void> {
        if (have > 0 && have <= most) return {};
        return badRequest(std::string("limits.") + name + " must be 1 to " + std::to_string(most) +
                          ".");
    };
    STACKNET_CHECK(check(limits.memoryBytes, kMemoryBytes, "memoryBytes"));
    STACKNET_CHECK(check(limits.cpuQuotaUs, kCpuQuotaUs, "cpuQuotaUs"));
    STACKNET_CHECK(check(limits.pids, kPids, "pids"));
    STACKNET_CHECK(check(limits.wallMs, kWallMs, "wallMs"));
    STACKNET_CHECK(check(limits.outputBytes, kOutputBytes, "outputBytes"));
    if (limits.cpuPeriodUs != kCpuPeriodUs) return badRequest("limits.cpuPeriodUs is fixed.");
    return {};
}

Result<void> checkRequest(const RunRequest& request, const Tool& tool) {
    STACKNET_CHECK(checkLimits(request.limits));
    if (request.determinism == Determinism::D3) {
        return makeError("sandbox.class_unavailable",
                         "This node runs no WebAssembly tasks (class D3).");
    }
    if (request.standardInput.size() > kStdinBytes) {
        return badRequest("The standard input is larger than 8 MiB.");
    }
    if (request.variation.skippedPids > kSkippedPidsMax) {
        return badRequest("variation.skippedPids is at most 64.");
    }
    if (request.files.size() > kInputFiles) return badRequest("More than 256 files are given.");
    std::uint64_t total = request.code.size();
    for (const RunFile& file : request.files) {
        STACKNET_CHECK(checkInputPath(file.path));
        if (file.path == tool.codePath) {
            return badRequest("A file must not be called " + tool.codePath +
                              ", which is the code's own name.");
        }
        total += file.content.size();
    }
    if (total > kInputBytes) return badRequest("Code and files are larger than 64 MiB together.");
    return {};
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

std::string_view endingName(Ending ending) {
    switch (ending) {
        case Ending::Exited:
            return "exit";
        case Ending::Signaled:
            return "signal";
        case Ending::Timeout:
            return "timeout";
        case Ending::OutOfMemory:
            return "oom";
        case Ending::OutputLimit:
            return "output_limit";
    }
    return "exit";
}

struct OciSandbox::Impl {
    /// A helper that still removes its container, with the folder it needs until then.
    struct Leaving {
        Process process;
        JobDirectory job;
    };

    Impl(OciSandboxConfig given, Clock& givenClock, Rng& givenRng)
        : config(std::move(given)),
          clock(givenClock),
          rng(givenRng),
          tag(tagOf(config.dataDirectory)) {
        doctor.findings = {
            {"sandbox.preparing", Severity::Blocks, "The sandbox has not been checked yet.", ""}};
    }

    Doctor diagnoseHost();
    Doctor prepareLocked(const std::stop_token& stop);
    Result<void> openHost(Doctor& next, const std::stop_token& stop);
    void sweep();
    Result<void> selfTest(Doctor& next, const std::stop_token& stop);
    Result<RunOutcome> runPrepared(const RunRequest& request, const Tool& tool,
                                   std::stop_token cancel);
    Result<void> fillJob(JobDirectory& job, const RunRequest& request, const Tool& tool,
                         const std::string& id);
    HelperCall helperCall(const JobDirectory& job, const std::string& id, const RunRequest& request,
                          const Image& image);
    const Image& imageOf(const Tool& tool) const { return images.at(tool.language); }
    Result<RunOutcome> outcome(HelperOutput output, const RunRequest& request, const Tool& tool,
                               const std::vector<TreeEntry>& tree);
    void leave(Process process, JobDirectory job);
    void reapLeaving(int timeoutMs);
    std::string nextId();
    bool awaitSlot(std::stop_token cancel);
    void freeSlot();

    OciSandboxConfig config;
    Clock& clock;
    Rng& rng;
    std::string tag;

    void ensurePrepared(OciSandbox& self);

    std::mutex firstMutex;    ///< held by the run that prepares for all who wait
    std::mutex prepareMutex;  ///< held through a whole preparation
    mutable std::mutex mutex;
    std::condition_variable_any slotFreed;
    bool prepared = false;
    Doctor doctor;
    std::uint32_t running = 0;
    std::deque<Leaving> leaving;

    // Set by prepare() while no run can start.
    RunPlan plan;
    HostFacts facts;
    fs::path runFolder;
    std::map<std::string, Image> images;  ///< by language
};

OciSandbox::OciSandbox(OciSandboxConfig config, Clock& clock, Rng& rng)
    : m_impl(std::make_unique<Impl>(std::move(config), clock, rng)) {}

OciSandbox::~OciSandbox() {
    {
        std::unique_lock lock(m_impl->mutex);
        m_impl->slotFreed.wait(lock, [&] { return m_impl->running == 0; });
    }
    m_impl->reapLeaving(kLeaveMs);
    if (m_impl->runFolder.empty()) return;
    removeCgroups(m_impl->plan);
    std::error_code error;
    fs::remove_all(m_impl->runFolder, error);
}

Doctor OciSandbox::status() const {
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->doctor;
}

Doctor OciSandbox::prepare(std::stop_token stop) {
    const std::lock_guard preparing(m_impl->prepareMutex);
    std::unique_lock lock(m_impl->mutex);
    // Runs use what is about to be replaced.
    m_impl->slotFreed.wait(lock, [&] { return m_impl->running == 0; });
    m_impl->running = m_impl->config.runsMax;
    lock.unlock();
    Doctor next = m_impl->prepareLocked(stop);
    lock.lock();
    m_impl->running = 0;
    m_impl->prepared = true;
    m_impl->doctor = next;
    m_impl->slotFreed.notify_all();
    return next;
}

Doctor OciSandbox::Impl::diagnoseHost() {
    HostProbe probe;
    probe.helperPath = config.helperPath;
    probe.initPath = config.initPath;
    if (!config.runtimePath.empty()) {
        probe.searchRuntimes = false;
        std::string name = config.runtimePath.filename().string();
        if (config.runtime == RuntimePreference::Crun) name = "crun";
        if (config.runtime == RuntimePreference::Runc) name = "runc";
        probe.runtimes = {{name, config.runtimePath.string(), ""}};
    }
    facts = collectHostFacts(probe);
    return diagnose(facts, config.runtime, tag);
}

Doctor OciSandbox::Impl::prepareLocked(const std::stop_token& stop) {
    reapLeaving(kLeaveMs);
    Doctor next = diagnoseHost();
    if (!next.plan) return next;
    plan = *next.plan;
    const auto opened = openHost(next, stop);
    const auto tested = opened.ok() ? selfTest(next, stop) : opened;
    if (!tested.ok()) {
        const bool noImage = tested.error().code == "sandbox.no_image";
        next.findings.push_back(
            {tested.error().code, Severity::Blocks, tested.error().message,
             noImage ? "Make it with resources/images/python/build FOLDER, or ./dev run." : ""});
        log::warning("sandbox", "not_ready", {{"code", tested.error().code}});
        return next;
    }
    next.ready = true;
    log::info("sandbox", "ready",
              {{"runtime", next.runtime},
               {"cgroups", std::string(cgroupModeName(plan.cgroupMode))},
               {"image", next.imageDigest},
               {"self_test_ms", next.selfTestMs}});
    return next;
}

Result<void> OciSandbox::Impl::openHost(Doctor& next, const std::stop_token& stop) {
    const fs::path own = config.dataDirectory / "sandbox";
    STACKNET_CHECK(ensureDirectory(own));
    STACKNET_TRY(runFolder, openRunFolder(own / "run", tag, mappedUsers(plan)));
    sweep();
    STACKNET_CHECK(prepareCgroups(plan));
    // Without private mounts the image must lie where the mapped users can reach it.
    ImageStore store(plan.privateMounts ? own / "images" : runFolder / "images");
    STACKNET_TRY(const Image main, store.open(config.imageLayout, stop));
    next.imageDigest = main.digestText();
    for (const Tool& tool : tools()) {
        std::error_code error;
        Image image = main;
        if (tool.language == "shell" && !config.shellLayout.empty()) {
            auto shell = store.open(config.shellLayout, stop);
            if (!shell.ok() && shell.error().code != "sandbox.no_image") return shell.error();
            if (shell.ok()) image = *shell;
        }
        images[tool.language] = image;
        if (fs::exists(image.rootfs / fs::path(tool.program).relative_path(), error)) {
            next.languages.push_back(tool.language);
        }
    }
    return {};
}

/// Removes what an earlier life of this data directory left: containers, folders, cgroups.
void OciSandbox::Impl::sweep() {
    std::error_code error;
    for (fs::directory_iterator entry(runFolder / "runtime", error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string id = entry->path().filename().string();
        if (!id.starts_with("sbx-")) continue;
        ProcessOptions options;
        options.program = plan.runtime.path;
        options.arguments = {"--root", (runFolder / "runtime").string(), "delete", "--force", id};
        options.environment = {"PATH=/usr/sbin:/usr/bin:/sbin:/bin"};
        const auto removed = runProcess(options, "", kSweepMs, 4'096);
        log::notice("sandbox", "swept_container",
                    {{"id", id}, {"removed", removed.ok() && removed->exit.code == 0}});
        std::error_code ignored;
        fs::remove_all(entry->path(), ignored);
    }
    for (fs::directory_iterator entry(runFolder / "jobs", error), end; !error && entry != end;
         entry.increment(error)) {
        wipeFolder(entry->path());
    }
    removeCgroups(plan);
}

Result<void> OciSandbox::Impl::selfTest(Doctor& next, const std::stop_token& stop) {
    STACKNET_TRY(const Tool tool, toolFor("shell"));
    RunRequest request;
    request.language = tool.language;
    request.code = SecretBytes::copyOf(
        "echo ready >/tmp/ready && cat /tmp/ready >/work/ready && cat /work/ready\nexit 42\n");
    request.limits.wallMs = kSelfTestMs;
    const std::int64_t before = clock.monotonicMs();
    const auto result = runPrepared(request, tool, stop);
    if (!result.ok()) {
        if (result.error().code != "sandbox.setup_failed") return result.error();
        return makeError("sandbox.selftest_failed",
                         "The self-test container did not run: " + result.error().message);
    }
    next.selfTestMs = clock.monotonicMs() - before;
    if (result->exitCode != kSelfTestExit || result->standardOutput.exposeText() != "ready\n") {
        return makeError("sandbox.selftest_failed",
                         "The self-test container ended with exit code " +
                             std::to_string(result->exitCode) + " instead of " +
                             std::to_string(kSelfTestExit) + ".");
    }
    return {};
}

std::string OciSandbox::Impl::nextId() {
    std::array<std::uint8_t, 8> random{};
    rng.fill(random);
    return "sbx-" + toHex(random);
}

bool OciSandbox::Impl::awaitSlot(std::stop_token cancel) {
    std::unique_lock lock(mutex);
    const bool got = slotFreed.wait(lock, cancel, [&] { return running < config.runsMax; });
    if (got) ++running;
    return got;
}

void OciSandbox::Impl::freeSlot() {
    const std::lock_guard lock(mutex);
    --running;
    slotFreed.notify_all();
}

void OciSandbox::Impl::ensurePrepared(OciSandbox& self) {
    const std::lock_guard first(firstMutex);
    {
        const std::lock_guard lock(mutex);
        if (prepared) return;
    }
    self.prepare();
}

Result<RunOutcome> OciSandbox::run(RunRequest request, std::stop_token cancel) {
    STACKNET_TRY(const Tool tool, toolFor(request.language));
    STACKNET_CHECK(checkRequest(request, tool));
    m_impl->ensurePrepared(*this);
    if (!m_impl->awaitSlot(cancel)) {
        return makeError("sandbox.cancelled", "The run was cancelled before it started.");
    }
    const Doctor now = status();
    if (!now.ready) {
        m_impl->freeSlot();
        const Finding* finding = now.blocking();
        STACKNET_INVARIANT(finding != nullptr);
        return makeError(finding->code, finding->message + " " + finding->remedy);
    }
    if (std::find(now.languages.begin(), now.languages.end(), tool.language) ==
        now.languages.end()) {
        m_impl->freeSlot();
        return makeError("sandbox.unknown_language",
                         "The tool image has no program for " + tool.language + ".");
    }
    auto result = m_impl->runPrepared(request, tool, cancel);
    m_impl->freeSlot();
    return result;
}

Result<RunOutcome> OciSandbox::Impl::runPrepared(const RunRequest& request, const Tool& tool,
                                                 std::stop_token cancel) {
    reapLeaving(0);
    const std::string id = nextId();
    STACKNET_TRY(JobDirectory job, JobDirectory::create(runFolder / "jobs", id, mappedUsers(plan)));
    STACKNET_CHECK(fillJob(job, request, tool, id));
    STACKNET_TRY(HelperRun helper, HelperRun::start(helperCall(job, id, request, imageOf(tool))));
    auto output = helper.collect(cancel);
    job.wipe();
    const std::vector<TreeEntry> tree = job.takeTree();
    leave(helper.takeProcess(), std::move(job));
    if (!output.ok()) return output.error();
    const HelperResult& result = output->result;
    if (result.phase == "verify" || result.phase == "confine") {
        log::critical("sandbox", "limits_not_effective", {{"id", id}, {"what", result.message}});
        return makeError(
            "sandbox.limits_not_effective",
            "The run was not started because its limits are not in force: " + result.message + ".");
    }
    if (result.phase != "run") {
        log::warning("sandbox", "setup_failed",
                     {{"id", id}, {"phase", result.phase}, {"message", result.message}});
        return makeError("sandbox.setup_failed", "The container could not be set up (" +
                                                     result.phase + "): " + result.message + ".");
    }
    return outcome(std::move(output).value(), request, tool, tree);
}

Result<void> OciSandbox::Impl::fillJob(JobDirectory& job, const RunRequest& request,
                                       const Tool& tool, const std::string& id) {
    STACKNET_CHECK(job.addInput(tool.codePath, request.code.view()));
    // In one order whatever the caller's was: a tool can see in which order a folder was filled.
    std::vector<const RunFile*> files;
    for (const RunFile& file : request.files) files.push_back(&file);
    std::sort(files.begin(), files.end(), [&](const RunFile* left, const RunFile* right) {
        return request.variation.reversedFiles ? right->path < left->path
                                               : left->path < right->path;
    });
    for (const RunFile* file : files) {
        STACKNET_CHECK(job.addInput(file->path, file->content.view()));
    }
    STACKNET_CHECK(job.writeStdin(request.standardInput.view()));
    SpecInput spec;
    const fs::path rootfs = plan.privateMounts ? job.folder() / "rootfs" : imageOf(tool).rootfs;
    spec.rootfsPath = rootfs;
    spec.inputPath = job.inputFolder();
    spec.initPath = facts.initPath;
    spec.cgroupsPath = plan.cgroupParent + "/" + id;
    spec.cgroupMode = plan.cgroupMode;
    spec.uids = plan.uids;
    spec.gids = plan.gids;
    spec.arguments = tool.arguments;
    spec.environment = toolEnvironment();
    spec.limits = request.limits;
    spec.skippedPids = request.variation.skippedPids;
    return job.writeConfig(specJson(spec));
}

HelperCall OciSandbox::Impl::helperCall(const JobDirectory& job, const std::string& id,
                                        const RunRequest& request, const Image& image) {
    HelperCall call;
    call.helperPath = facts.helperPath;
    call.runtimePath = plan.runtime.path;
    call.runtimeRoot = runFolder / "runtime";
    call.bundle = job.folder();
    call.id = id;
    call.stdinFile = job.stdinFile();
    if (plan.privateMounts) call.bindRootfs = image.rootfs;
    if (plan.hideUnifiedMount) call.hideMount = "/sys/fs/cgroup/unified";
    call.hostUid = mappedUsers(plan).tool;
    call.limits = request.limits;
    // Weaker against an attacker inside, so only for tasks whose result it may change.
    call.fixedAddresses =
        request.determinism != Determinism::D0 && !request.variation.randomAddresses;
    call.oneCpu = request.variation.oneCpu;
    return call;
}

Result<RunOutcome> OciSandbox::Impl::outcome(HelperOutput output, const RunRequest& request,
                                             const Tool& tool, const std::vector<TreeEntry>& tree) {
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
    run.environment.emplace(kRuntimeKey, plan.runtime.name);

    InputTerms input{tool.arguments, "/work", request.standardInput.size(),
                     crypto::sha256(request.standardInput.view()), tree};
    OutputTerms out;
    out.stdoutCut = result.stdoutCut;
    out.stderrCut = result.stderrCut;
    out.stdoutSize = output.standardOutput.size();
    out.stdoutDigest = crypto::sha256(output.standardOutput.view());
    out.stderrSize = output.standardError.size();
    out.stderrDigest = crypto::sha256(output.standardError.view());
    run.receipt.imageDigest = imageOf(tool).manifestDigest;
    STACKNET_TRY(run.receipt.inputHash, inputHash(input));
    STACKNET_TRY(run.receipt.outputHash, outputHash(out));
    run.receipt.exitCode = run.exitCode;
    STACKNET_TRY(run.receipt.envHash, environmentHash(run.environment));
    run.standardOutput = std::move(output.standardOutput);
    run.standardError = std::move(output.standardError);
    return run;
}

void OciSandbox::Impl::leave(Process process, JobDirectory job) {
    const std::lock_guard lock(mutex);
    leaving.push_back({std::move(process), std::move(job)});
}

void OciSandbox::Impl::reapLeaving(int timeoutMs) {
    std::deque<Leaving> waiting;
    {
        const std::lock_guard lock(mutex);
        waiting.swap(leaving);
    }
    std::deque<Leaving> still;
    for (Leaving& entry : waiting) {
        if (!entry.process.wait(timeoutMs)) {
            if (timeoutMs == 0) {
                still.push_back(std::move(entry));
            } else {
                entry.process.terminate(0);
            }
        }
    }
    const std::lock_guard lock(mutex);
    for (Leaving& entry : still) leaving.push_back(std::move(entry));
}

}  // namespace stacknet::sandbox
