#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace stacknet::engine {

/// A thread with a queue and timers: the engine's own, and one for work that waits on disks and key
/// derivations. Tasks run one at a time in the order they were posted.
class ServiceThread {
public:
    /// `name` is what tools like top show; at most 15 characters.
    explicit ServiceThread(const std::string& name);
    /// Runs what is queued already, drops timers, joins.
    ~ServiceThread();
    ServiceThread(const ServiceThread&) = delete;
    ServiceThread& operator=(const ServiceThread&) = delete;

    /// Any thread. What is posted after the destructor began is dropped. The task runs under the
    /// correlation id of the thread that posts it; those of timers run under none.
    void post(std::function<void()> task);
    /// True on this thread.
    bool isCurrent() const;

    /// Calls once, `delayMs` from its last arm(). Made, armed and destroyed on the service thread,
    /// or before the thread has anything to do with it.
    class Timer {
    public:
        explicit Timer(ServiceThread& thread);
        ~Timer();
        Timer(const Timer&) = delete;
        Timer& operator=(const Timer&) = delete;
        void arm(std::int64_t delayMs, std::function<void()> task);
        void cancel();

    private:
        struct Impl;
        std::unique_ptr<Impl> m_impl;
    };

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace stacknet::engine
