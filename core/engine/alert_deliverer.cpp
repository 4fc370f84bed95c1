#include "core/engine/alert_deliverer.h"

#include <pthread.h>

#include <algorithm>

#include "core/base/correlation.h"
#include "core/base/log.h"
#include "core/base/sentence.h"

namespace stacknet::engine {

AlertDeliverer::AlertDeliverer(Options options, const Clock& clock, Report report)
    : m_options(std::move(options)), m_clock(clock), m_report(std::move(report)) {
    m_thread = std::thread([this] {
        ::pthread_setname_np(::pthread_self(), "stacknet-notify");
        work();
    });
}

AlertDeliverer::~AlertDeliverer() {
    stop();
}

void AlertDeliverer::stop() {
    std::deque<Item> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        dropped.swap(m_queue);
    }
    m_cancel.cancel();
    m_wake.notify_all();
    if (m_thread.joinable()) m_thread.join();
    for (const Item& item : dropped) {
        if (item.done)
            item.done(makeError("alerts.cancelled", sentence("The engine is stopping.")));
    }
}

void AlertDeliverer::send(const AlertChannel& channel, AlertDelivery delivery, AlertSender sender) {
    const std::lock_guard lock(m_mutex);
    if (m_stop) return;
    if (m_queue.size() >= m_options.queueMax) {
        const auto victim = std::find_if(m_queue.begin(), m_queue.end(), [](const Item& item) {
            return !item.done && item.delivery.incident.severity != AlertSeverity::Critical;
        });
        log::warning("alerts", "queue_full", {{"channel", channel.id}});
        if (victim == m_queue.end()) return;
        m_queue.erase(victim);
    }
    m_queue.push_back({channel, std::move(delivery), std::move(sender),
                       std::chrono::steady_clock::now(), 0, nullptr});
    m_wake.notify_all();
}

void AlertDeliverer::test(const AlertChannel& channel, AlertSender sender,
                          std::function<void(const Result<void>&)> done) {
    AlertDelivery delivery;
    delivery.telling = AlertTelling::Test;
    const std::lock_guard lock(m_mutex);
    m_queue.push_front({channel, std::move(delivery), std::move(sender), Instant::min(), 0,
                        std::move(done), currentCorrelation()});
    m_wake.notify_all();
}

std::size_t AlertDeliverer::queued(const std::string& channel) const {
    const std::lock_guard lock(m_mutex);
    return static_cast<std::size_t>(std::count_if(
        m_queue.begin(), m_queue.end(),
        [&](const Item& item) { return channel.empty() || item.channel.id == channel; }));
}

void AlertDeliverer::forget(const std::string& channel) {
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_queue,
                  [&](const Item& item) { return !item.done && item.channel.id == channel; });
}

void AlertDeliverer::work() {
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        const auto next = std::min_element(
            m_queue.begin(), m_queue.end(),
            [](const Item& left, const Item& right) { return left.due < right.due; });
        if (next == m_queue.end()) {
            m_wake.wait(lock);
            continue;
        }
        if (next->due > std::chrono::steady_clock::now()) {
            m_wake.wait_until(lock, next->due);
            continue;
        }
        Item item = std::move(*next);
        m_queue.erase(next);
        lock.unlock();
        attempt(std::move(item));
        lock.lock();
    }
}

void AlertDeliverer::attempt(Item item) {
    const CorrelationScope scope(item.correlation);
    const auto outcome = sendAlert(item.channel, item.delivery, item.sender, m_clock.wallMs(),
                                   m_options.send, m_cancel);
    ++item.attempts;
    const bool again = !outcome.ok() && outcome.error().retryable && !item.done &&
                       item.attempts <= m_options.retryMs.size();
    if (!outcome.ok() && outcome.error().code != "alerts.cancelled") {
        log::warning("alerts", "not_delivered",
                     {{"channel", item.channel.id},
                      {"code", outcome.error().code},
                      {"attempt", item.attempts}});
    }
    m_report(item.channel.id, outcome, !again);
    if (item.done) item.done(outcome);
    if (!again) return;
    item.due = std::chrono::steady_clock::now() +
               std::chrono::milliseconds(m_options.retryMs[item.attempts - 1]);
    const std::lock_guard lock(m_mutex);
    if (!m_stop) m_queue.push_back(std::move(item));
}

}  // namespace stacknet::engine
