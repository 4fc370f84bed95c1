#include "core/sandbox/leaving_containers.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>

namespace stacknet::sandbox {

namespace {

std::int64_t nowMs() {
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<std::int64_t>(now.tv_sec) * 1'000 + now.tv_nsec / 1'000'000;
}

void ring(int eventFd) {
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t ignored = ::write(eventFd, &one, sizeof one);
}

}  // namespace

LeavingContainers::LeavingContainers() : m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    m_thread = std::jthread([this](const std::stop_token& stop) {
        const std::stop_callback wake(stop, [this] { ring(m_wake); });
        work(stop);
    });
}

LeavingContainers::~LeavingContainers() {
    drain();
    m_thread.request_stop();
    m_thread.join();
    ::close(m_wake);
}

void LeavingContainers::add(const OciHost& host, std::string id, Process process,
                            JobDirectory job) {
    const std::lock_guard lock(m_mutex);
    m_entries.push_back(
        {&host, std::move(id), std::move(process), std::move(job), nowMs() + kLeaveMs});
    ring(m_wake);
}

void LeavingContainers::drain() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_entries.empty() && m_working == 0; });
}

bool LeavingContainers::awaitRoom(std::size_t most, std::stop_token stop) {
    std::unique_lock lock(m_mutex);
    return m_changed.wait(lock, stop, [&] { return m_entries.size() + m_working < most; });
}

std::size_t LeavingContainers::count() const {
    const std::lock_guard lock(m_mutex);
    return m_entries.size() + m_working;
}

/// False when the supervisor is still at work.
bool LeavingContainers::finish(Entry& entry) {
    auto exit = entry.process.wait(0);
    if (!exit && nowMs() < entry.deadlineMs) return false;
    if (!exit) exit = entry.process.terminate(0);
    if (exit->signaled) removeContainer(*entry.host, entry.id);
    return true;
}

void LeavingContainers::work(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        std::vector<pollfd> watched{pollfd{m_wake, POLLIN, 0}};
        std::deque<Entry> entries;
        {
            const std::lock_guard lock(m_mutex);
            entries.swap(m_entries);
            m_working = entries.size();
        }
        std::int64_t deadline = -1;
        std::deque<Entry> still;
        for (Entry& entry : entries) {
            if (finish(entry)) continue;
            watched.push_back({entry.process.pidfd(), POLLIN, 0});
            deadline = deadline < 0 ? entry.deadlineMs : std::min(deadline, entry.deadlineMs);
            still.push_back(std::move(entry));
        }
        entries.clear();  // removes the folders
        {
            const std::lock_guard lock(m_mutex);
            for (Entry& entry : still) m_entries.push_back(std::move(entry));
            m_working = 0;
        }
        m_changed.notify_all();
        const std::int64_t wait = deadline < 0 ? -1 : std::max<std::int64_t>(0, deadline - nowMs());
        ::poll(watched.data(), watched.size(), static_cast<int>(wait));
        std::uint64_t count = 0;
        [[maybe_unused]] const ssize_t ignored = ::read(m_wake, &count, sizeof count);
    }
}

}  // namespace stacknet::sandbox
