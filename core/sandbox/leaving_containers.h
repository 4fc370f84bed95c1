#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>

#include "core/base/process.h"
#include "core/sandbox/job_directory.h"
#include "core/sandbox/oci_host.h"

namespace stacknet::sandbox {

/// The supervisor's own bounds on killing and removing, with some to spare.
inline constexpr int kLeaveMs = 60'000;

/// Supervisors that still remove their container, with the folder they need until then. Their runs
/// have been answered. A thread of its own lets go of each as soon as it is done, and removes by
/// force what a killed supervisor left. Thread safe.
class LeavingContainers {
public:
    LeavingContainers();
    /// As drain().
    ~LeavingContainers();
    LeavingContainers(const LeavingContainers&) = delete;
    LeavingContainers& operator=(const LeavingContainers&) = delete;

    /// `host` stays as it is until drain() has returned.
    void add(const OciHost& host, std::string id, Process process, JobDirectory job);
    /// Blocks until all are gone; one that takes longer than kLeaveMs is killed.
    void drain();
    /// Blocks while `most` or more are still being removed, so that answering runs cannot outpace
    /// removing them. False when stopped.
    bool awaitRoom(std::size_t most, std::stop_token stop);
    std::size_t count() const;

private:
    struct Entry {
        const OciHost* host;
        std::string id;
        Process process;
        JobDirectory job;
        std::int64_t deadlineMs;
    };
    void work(const std::stop_token& stop);
    bool finish(Entry& entry);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Entry> m_entries;
    std::size_t m_working = 0;  ///< taken out of m_entries by the thread
    int m_wake = -1;            ///< eventfd
    std::jthread m_thread;
};

}  // namespace stacknet::sandbox
