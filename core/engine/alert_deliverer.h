#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "core/base/clock.h"
#include "core/engine/alert_channel.h"

namespace stacknet::engine {

/// Sends alerts on a thread of its own: nothing waits for a mail server. Bounded: when the queue is
/// full, the oldest that is not critical makes room, or else the newest is dropped. Thread safe.
class AlertDeliverer {
public:
    struct Options {
        /// Waits before the second, third and fourth attempt.
        std::vector<std::int64_t> retryMs = {5'000, 30'000, 120'000};
        std::size_t queueMax = 256;
        AlertSendOptions send;
    };
    /// What became of a delivery, on the deliverer's thread. `last`: it is not tried again.
    using Report =
        std::function<void(const std::string& channel, const Result<void>& outcome, bool last)>;

    AlertDeliverer(Options options, const Clock& clock, Report report);
    ~AlertDeliverer();
    /// Breaks off what is under way, drops what waits, joins: no report comes after it. From one
    /// thread, and not the deliverer's own.
    void stop();
    AlertDeliverer(const AlertDeliverer&) = delete;
    AlertDeliverer& operator=(const AlertDeliverer&) = delete;

    void send(const AlertChannel& channel, AlertDelivery delivery, AlertSender sender);
    /// One attempt, before what waits; reported to `done` and as a delivery.
    void test(const AlertChannel& channel, AlertSender sender,
              std::function<void(const Result<void>&)> done);
    /// Waiting for this channel, or for all when it is empty.
    std::size_t queued(const std::string& channel = {}) const;
    /// Drops what waits for a channel that is gone.
    void forget(const std::string& channel);

private:
    using Instant = std::chrono::steady_clock::time_point;
    struct Item {
        AlertChannel channel;
        AlertDelivery delivery;
        AlertSender sender;
        Instant due;
        std::size_t attempts = 0;
        std::function<void(const Result<void>&)> done;  ///< of a test
        std::string correlation = {};                   ///< of a test
    };
    void work();
    void attempt(Item item);

    const Options m_options;
    const Clock& m_clock;
    const Report m_report;
    const inference::CancelToken m_cancel;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Item> m_queue;  ///< under m_mutex
    bool m_stop = false;       ///< the same
    std::thread m_thread;      ///< last: it uses the others
};

}  // namespace stacknet::engine
