#include "core/sandbox/warm_pool.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

#include "core/base/log.h"

namespace stacknet::sandbox {

namespace {

constexpr std::int64_t kPauseFirstMs = 1'000;
constexpr std::int64_t kPauseMostMs = 60'000;

void ring(int eventFd) {
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t ignored = ::write(eventFd, &one, sizeof one);
}

std::uint64_t residentBytes(int pid) {
    std::ifstream status("/proc/" + std::to_string(pid) + "/statm");
    std::uint64_t size = 0;
    std::uint64_t resident = 0;
    if (!(status >> size >> resident)) return 0;
    return resident * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

std::uint64_t chargedBytes(const std::string& memoryFolder) {
    for (const char* name : {"/memory.current", "/memory.usage_in_bytes"}) {
        std::ifstream file(memoryFolder + name);
        std::uint64_t bytes = 0;
        if (file >> bytes) return bytes;
    }
    return 0;
}

}  // namespace

std::string WarmPool::nameOf(const ContainerKind& kind) {
    return kind.language + (kind.fixedAddresses ? "+fixed" : "");
}

WarmPool::WarmPool(const OciHost& host, const std::vector<std::string>& languages,
                   std::uint32_t most, Clock& clock, Rng& rng, LeavingContainers& leaving)
    : m_host(host), m_clock(clock), m_rng(rng), m_leaving(leaving), m_sizer(most) {
    m_counters.most = most;
    for (const std::string& language : languages) {
        const ContainerKind kind{language, false, false, 0, RunLimits{}};
        m_kinds[nameOf(kind)] = kind;
        m_sizer.add(nameOf(kind), 1, clock.monotonicMs());
    }
    m_wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    m_thread = std::jthread([this](std::stop_token stop) {
        const std::stop_callback wake(stop, [this] { ring(m_wake); });
        work(stop);
    });
}

WarmPool::~WarmPool() {
    m_thread.request_stop();
    m_thread.join();
    for (Waiting& waiting : m_waiting) waiting.container.leave(m_leaving);
    ::close(m_wake);
}

std::optional<Container> WarmPool::take(const ContainerKind& kind) {
    if (!kind.common()) return std::nullopt;
    const std::string name = nameOf(kind);
    const std::lock_guard lock(m_mutex);
    // The oldest first; one that died meanwhile is left to the thread.
    auto found = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Waiting& waiting) {
        return waiting.container.kind() == kind && !waiting.container.broken();
    });
    m_kinds.try_emplace(name, kind);
    m_sizer.used(name, found != m_waiting.end(), m_clock.monotonicMs());
    ring(m_wake);
    if (found == m_waiting.end()) {
        ++m_counters.misses;
        return std::nullopt;
    }
    ++m_counters.hits;
    std::optional<Container> taken(std::move(found->container));
    m_waiting.erase(found);
    return taken;
}

WarmPoolStatus WarmPool::status() const {
    const std::lock_guard lock(m_mutex);
    WarmPoolStatus status = m_counters;
    const std::int64_t now = m_clock.monotonicMs();
    for (const auto& [name, count] : m_wanted) status.wanted += count;
    for (const Waiting& waiting : m_waiting) {
        status.waiting.push_back({waiting.container.id(), nameOf(waiting.container.kind()),
                                  now - waiting.sinceMs, residentBytes(waiting.facts.pid),
                                  chargedBytes(waiting.facts.memoryFolder)});
    }
    if (m_counters.created > 0) {
        status.meanCreateMs = m_createMs / static_cast<std::int64_t>(m_counters.created);
    }
    return status;
}

std::optional<ContainerKind> WarmPool::settle(std::int64_t nowMs) {
    const std::lock_guard lock(m_mutex);
    m_wanted = m_sizer.wanted(nowMs);
    std::map<std::string, std::uint32_t> have;
    std::deque<Waiting> kept;
    for (Waiting& waiting : m_waiting) {
        const std::string name = nameOf(waiting.container.kind());
        const bool broken = waiting.container.broken();
        if (!broken && have[name] < m_wanted[name]) {
            ++have[name];
            kept.push_back(std::move(waiting));
            continue;
        }
        if (broken) {
            ++m_counters.replaced;
            log::warning("sandbox", "warm_container_died", {{"id", waiting.container.id()}});
        }
        waiting.container.leave(m_leaving);
    }
    m_waiting = std::move(kept);
    if (nowMs < m_retryMs) return std::nullopt;
    for (const auto& [name, count] : m_wanted) {
        if (have[name] < count) return m_kinds.at(name);
    }
    return std::nullopt;
}

void WarmPool::createOne(const ContainerKind& kind, const std::stop_token& stop) {
    const std::int64_t before = m_clock.monotonicMs();
    auto container = Container::create(m_host, kind, m_rng);
    Result<WaitingContainer> ready =
        container.ok() ? container->awaitReady(stop) : Result<WaitingContainer>(container.error());
    const std::int64_t now = m_clock.monotonicMs();
    const std::lock_guard lock(m_mutex);
    if (ready.ok()) {
        ++m_counters.created;
        m_counters.lastError.clear();
        m_createMs += now - before;
        m_pauseMs = 0;
        m_waiting.push_back({std::move(container).value(), *ready, now});
        return;
    }
    if (container.ok()) container->leave(m_leaving);
    if (stop.stop_requested()) return;
    ++m_counters.failed;
    m_counters.lastError = ready.error().message;
    m_pauseMs = std::clamp(m_pauseMs * 2, kPauseFirstMs, kPauseMostMs);
    m_retryMs = now + m_pauseMs;
    log::warning("sandbox", "warm_container_failed",
                 {{"code", ready.error().code}, {"message", ready.error().message}});
}

/// Until a container is taken or dies, or demand has been low for long enough.
void WarmPool::rest(std::int64_t nowMs) {
    std::vector<pollfd> entries{pollfd{m_wake, POLLIN, 0}};
    std::int64_t wait = -1;
    {
        const std::lock_guard lock(m_mutex);
        for (const Waiting& waiting : m_waiting) {
            entries.push_back({waiting.container.statusFd(), POLLIN, 0});
        }
        if (const auto next = m_sizer.nextChangeMs()) {
            wait = std::clamp<std::int64_t>(*next - nowMs, 1, kWarmIdleMs);
        }
        if (m_retryMs > nowMs) {
            wait = wait < 0 ? m_retryMs - nowMs : std::min(wait, m_retryMs - nowMs);
        }
    }
    ::poll(entries.data(), entries.size(), static_cast<int>(wait));
    std::uint64_t count = 0;
    [[maybe_unused]] const ssize_t ignored = ::read(m_wake, &count, sizeof count);
}

void WarmPool::work(std::stop_token stop) {
    while (!stop.stop_requested()) {
        const std::int64_t now = m_clock.monotonicMs();
        const auto missing = settle(now);
        if (missing) {
            createOne(*missing, stop);
        } else {
            rest(now);
        }
    }
}

}  // namespace stacknet::sandbox
