#pragma once

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>

namespace stacknet::tasks {

/// A bounded first-in-first-out queue between threads. Internal to the module.
template <typename Job>
class WorkQueue {
public:
    explicit WorkQueue(std::size_t sizeMax) : m_max(sizeMax) {}

    /// False: full or closed.
    bool push(std::shared_ptr<Job> job) {
        {
            std::lock_guard lock(m_mutex);
            if (m_closed || m_jobs.size() >= m_max) return false;
            m_jobs.push_back(std::move(job));
        }
        m_filled.notify_one();
        return true;
    }
    bool hasRoom() {
        std::lock_guard lock(m_mutex);
        return !m_closed && m_jobs.size() < m_max;
    }
    /// Waits. Null: closed and empty.
    std::shared_ptr<Job> pop() {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return m_closed || !m_jobs.empty(); });
        if (m_jobs.empty()) return nullptr;
        auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        return job;
    }
    /// True: it was still waiting and is out now.
    bool remove(const std::shared_ptr<Job>& job) {
        std::lock_guard lock(m_mutex);
        const auto found = std::find(m_jobs.begin(), m_jobs.end(), job);
        if (found == m_jobs.end()) return false;
        m_jobs.erase(found);
        return true;
    }
    /// Nothing is taken in any more; returns what waited.
    std::deque<std::shared_ptr<Job>> close() {
        std::deque<std::shared_ptr<Job>> waiting;
        {
            std::lock_guard lock(m_mutex);
            m_closed = true;
            waiting.swap(m_jobs);
        }
        m_filled.notify_all();
        return waiting;
    }
    /// Nothing is taken in any more; what waits is still handed out.
    void finish() {
        {
            std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_filled.notify_all();
    }

private:
    std::size_t m_max;
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::deque<std::shared_ptr<Job>> m_jobs;
    bool m_closed = false;
};

}  // namespace stacknet::tasks
