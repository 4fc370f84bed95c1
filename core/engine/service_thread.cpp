#include "core/engine/service_thread.h"

#include <pthread.h>

#include <algorithm>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <thread>

#include "core/base/correlation.h"

namespace stacknet::engine {

namespace asio = boost::asio;

struct ServiceThread::Impl {
    asio::io_context context{1};
    asio::executor_work_guard<asio::io_context::executor_type> work{context.get_executor()};
    std::thread thread;
};

ServiceThread::ServiceThread(const std::string& name) : m_impl(std::make_unique<Impl>()) {
    m_impl->thread = std::thread([this] { m_impl->context.run(); });
    ::pthread_setname_np(m_impl->thread.native_handle(), name.substr(0, 15).c_str());
}

ServiceThread::~ServiceThread() {
    // Queued behind everything posted so far; timers that have not fired are dropped by stop().
    asio::post(m_impl->context, [this] { m_impl->context.stop(); });
    m_impl->thread.join();
}

void ServiceThread::post(std::function<void()> task) {
    asio::post(m_impl->context, correlated(std::move(task)));
}

bool ServiceThread::isCurrent() const {
    return std::this_thread::get_id() == m_impl->thread.get_id();
}

struct ServiceThread::Timer::Impl {
    explicit Impl(asio::io_context& context) : timer(context) {}
    asio::steady_timer timer;
    /// A wait that was already queued when the timer died must not run.
    std::shared_ptr<bool> alive = std::make_shared<bool>(true);
};

ServiceThread::Timer::Timer(ServiceThread& thread)
    : m_impl(std::make_unique<Impl>(thread.m_impl->context)) {}

ServiceThread::Timer::~Timer() = default;

void ServiceThread::Timer::arm(std::int64_t delayMs, std::function<void()> task) {
    m_impl->timer.expires_after(std::chrono::milliseconds(std::max<std::int64_t>(0, delayMs)));
    m_impl->timer.async_wait([task = std::move(task), alive = std::weak_ptr(m_impl->alive)](
                                 const boost::system::error_code& error) {
        if (!error && !alive.expired()) task();
    });
}

void ServiceThread::Timer::cancel() {
    m_impl->timer.cancel();
}

}  // namespace stacknet::engine
