#include <algorithm>
#include <condition_variable>
#include <mutex>

#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/sandbox/container.h"
#include "core/sandbox/run_check.h"
#include "core/sandbox/sandbox.h"
#include "core/sandbox/warm_pool.h"

namespace stacknet::sandbox {

namespace {

constexpr std::uint64_t kSelfTestMs = 20'000;
constexpr std::int32_t kSelfTestExit = 42;
/// Containers that may still be under removal, beyond one for each slot, when a run starts.
constexpr std::size_t kLeavingMost = 8;
/// What blocked may have been repaired since.
constexpr std::int64_t kDiagnoseAgainMs = 300'000;

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
    Impl(OciSandboxConfig given, Clock& givenClock, Rng& givenRng)
        : config(std::move(given)),
          clock(givenClock),
          rng(givenRng),
          tag(hostTag(config.dataDirectory)) {
        doctor.findings = {
            {"sandbox.preparing", Severity::Blocks, "The sandbox has not been checked yet.", ""}};
    }

    Doctor prepareLocked(const std::stop_token& stop);
    Result<void> selfTest(Doctor& next, const std::stop_token& stop);
    void openPool(const Doctor& next);
    void closePool();
    void ensurePrepared(OciSandbox& self);
    bool awaitSlot(std::stop_token cancel);
    void freeSlot();
    Result<RunOutcome> runInSlot(const RunRequest& request, const Tool& tool,
                                 std::stop_token cancel);
    Result<RunOutcome> runCold(const RunRequest& request, const Tool& tool, std::stop_token cancel);
    void count(const Result<RunOutcome>& result, const std::string& detail);

    OciSandboxConfig config;
    Clock& clock;
    Rng& rng;
    std::string tag;

    std::mutex firstMutex;    ///< held by the run that prepares for all who wait
    std::mutex prepareMutex;  ///< held through a whole preparation
    mutable std::mutex mutex;
    std::condition_variable_any slotFreed;
    bool prepared = false;
    std::int64_t preparedMs = 0;
    Doctor doctor;
    std::uint32_t running = 0;
    RunCounters counters;

    OciHost host;  ///< set by prepare() while no run can start
    LeavingContainers leaving;
    std::shared_ptr<WarmPool> pool;
};

OciSandbox::OciSandbox(OciSandboxConfig config, Clock& clock, Rng& rng)
    : m_impl(std::make_unique<Impl>(std::move(config), clock, rng)) {}

OciSandbox::~OciSandbox() {
    {
        std::unique_lock lock(m_impl->mutex);
        m_impl->slotFreed.wait(lock, [&] { return m_impl->running == 0; });
    }
    m_impl->closePool();
    m_impl->leaving.drain();
    closeHost(m_impl->host);
}

Doctor OciSandbox::status() const {
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->doctor;
}

SandboxActivity OciSandbox::activity() const {
    SandboxActivity activity;
    std::shared_ptr<WarmPool> pool;
    {
        const std::lock_guard lock(m_impl->mutex);
        activity.runs = m_impl->counters;
        pool = m_impl->pool;
    }
    activity.runs.leaving = m_impl->leaving.count();
    if (pool) activity.pool = pool->status();
    return activity;
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
    m_impl->preparedMs = m_impl->clock.monotonicMs();
    m_impl->doctor = next;
    m_impl->slotFreed.notify_all();
    return next;
}

Doctor OciSandbox::Impl::prepareLocked(const std::stop_token& stop) {
    closePool();
    leaving.drain();
    Doctor next = diagnoseHost(config, tag, host);
    if (!next.plan) return next;
    host.plan = *next.plan;
    const auto opened = openHost(config, tag, stop, host, next);
    const auto tested = opened.ok() ? selfTest(next, stop) : opened;
    if (!tested.ok()) {
        next.findings.push_back(findingOf(tested.error()));
        log::warning("sandbox", "not_ready", {{"code", tested.error().code}});
        return next;
    }
    next.ready = true;
    openPool(next);
    log::info("sandbox", "ready",
              {{"runtime", next.runtime},
               {"cgroups", std::string(cgroupModeName(host.plan.cgroupMode))},
               {"image", next.imageDigest},
               {"self_test_ms", next.selfTestMs}});
    return next;
}

void OciSandbox::Impl::openPool(const Doctor& next) {
    const std::uint32_t most = config.warmMax.value_or(config.runsMax);
    if (most == 0) return;
    auto opened = std::make_shared<WarmPool>(host, next.languages, most, clock, rng, leaving);
    const std::lock_guard lock(mutex);
    pool = std::move(opened);
}

void OciSandbox::Impl::closePool() {
    std::shared_ptr<WarmPool> closed;
    {
        const std::lock_guard lock(mutex);
        closed.swap(pool);
    }
    // activity() may hold it for the moment that it takes to look.
    std::weak_ptr<WarmPool> rest = closed;
    closed.reset();
    while (!rest.expired()) std::this_thread::yield();
}

Result<void> OciSandbox::Impl::selfTest(Doctor& next, const std::stop_token& stop) {
    STACKNET_TRY(const Tool tool, toolFor("shell"));
    RunRequest request;
    request.language = tool.language;
    request.code = SecretBytes::copyOf(
        "echo ready >/tmp/ready && cat /tmp/ready >/work/ready && cat /work/ready\nexit 42\n");
    request.limits.wallMs = kSelfTestMs;
    const std::int64_t before = clock.monotonicMs();
    const auto result = runCold(request, tool, stop);
    if (!result.ok()) {
        if (result.error().code != "sandbox.setup_failed") return result.error();
        return makeError(
            "sandbox.selftest_failed",
            sentence("The self-test container did not run: %1", {result.error().message}));
    }
    next.selfTestMs = clock.monotonicMs() - before;
    if (result->exitCode == kSelfTestExit && result->standardOutput.exposeText() != "ready\n") {
        return makeError("sandbox.selftest_failed",
                         sentence("The self-test container could not read what it had written."));
    }
    if (result->exitCode != kSelfTestExit) {
        return makeError("sandbox.selftest_failed",
                         sentence("The self-test container ended with exit code %1 instead of %2.",
                                  {result->exitCode, kSelfTestExit}));
    }
    return {};
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
        const bool stale = clock.monotonicMs() - preparedMs >= kDiagnoseAgainMs;
        if (prepared && (doctor.ready || !stale)) return;
    }
    self.prepare();
}

Result<RunOutcome> OciSandbox::run(RunRequest request, std::stop_token cancel) {
    const auto tool = toolFor(request.language);
    if (!tool.ok()) {
        m_impl->count(tool.error(), "");
        return tool.error();
    }
    if (const auto fault = checkRequest(request, *tool)) {
        m_impl->count(fault->error, fault->reason);
        return fault->error;
    }
    m_impl->ensurePrepared(*this);
    if (!m_impl->awaitSlot(cancel)) {
        const Error error =
            makeError("sandbox.cancelled", sentence("The run was cancelled before it started."));
        m_impl->count(error, "");
        return error;
    }
    auto result = m_impl->runInSlot(request, *tool, cancel);
    m_impl->freeSlot();
    m_impl->count(result, "");
    return result;
}

Result<RunOutcome> OciSandbox::Impl::runInSlot(const RunRequest& request, const Tool& tool,
                                               std::stop_token cancel) {
    Doctor now;
    std::shared_ptr<WarmPool> warm;
    {
        const std::lock_guard lock(mutex);
        now = doctor;
        warm = pool;
    }
    if (!now.ready) {
        const Finding* finding = now.blocking();
        STACKNET_INVARIANT(finding != nullptr);
        return makeError(finding->code, finding->message + " " + finding->remedy);
    }
    if (std::find(now.languages.begin(), now.languages.end(), tool.language) ==
        now.languages.end()) {
        return makeError("sandbox.unknown_language",
                         sentence("The tool image has no program for %1.", {tool.language}));
    }
    if (!leaving.awaitRoom(config.runsMax + kLeavingMost, cancel)) {
        return makeError("sandbox.cancelled", sentence("The run was cancelled before it started."));
    }
    auto taken = warm ? warm->take(ContainerKind::of(request)) : std::nullopt;
    warm.reset();
    if (taken) {
        auto result = taken->run(request, tool, cancel);
        // It died between being taken and being started: nothing of the run has happened.
        const bool again =
            !result.ok() && result.error().code == "sandbox.setup_failed" && taken->neverStarted();
        taken->leave(leaving);
        if (result.ok()) result->warm = true;
        if (!again) return result;
    }
    return runCold(request, tool, cancel);
}

Result<RunOutcome> OciSandbox::Impl::runCold(const RunRequest& request, const Tool& tool,
                                             std::stop_token cancel) {
    STACKNET_TRY(Container container, Container::create(host, ContainerKind::of(request), rng));
    auto result = container.run(request, tool, cancel);
    container.leave(leaving);
    return result;
}

void OciSandbox::Impl::count(const Result<RunOutcome>& result, const std::string& detail) {
    const std::lock_guard lock(mutex);
    ++counters.requests;
    if (!result.ok()) {
        ++counters.refusals[result.error().code + (detail.empty() ? "" : ":" + detail)];
        return;
    }
    ++counters.endings[std::string(endingName(result->ending))];
    counters.pidsLimitHit += result->statistics.pidsRefused > 0 ? 1 : 0;
    counters.outputCut += result->outputCut ? 1 : 0;
    counters.filesCut += result->filesCut != FilesCut::None ? 1 : 0;
    counters.warm += result->warm ? 1 : 0;
}

}  // namespace stacknet::sandbox
