#include "core/gateway/gateway.h"

#include <algorithm>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <condition_variable>
#include <thread>
#include <unordered_set>

#include "core/auth/uri.h"
#include "core/base/log.h"
#include "core/base/system_reason.h"
#include "core/gateway/connection_internal.h"

namespace stacknet::gateway {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using ErrorCode = boost::system::error_code;

constexpr auto kTick = std::chrono::milliseconds(100);
constexpr auto kAcceptPause = std::chrono::milliseconds(100);
constexpr auto kCloseWait = std::chrono::milliseconds(300);
constexpr int kSendBuffer = 128 * 1024;
constexpr unsigned kIoThreadsMax = 4;

/// Connections of one io thread, and the thread.
class Worker {
public:
    explicit Worker(ServerCore& core) : m_core(core), m_timer(m_io) {}
    ~Worker() { join(); }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    asio::io_context& io() { return m_io; }
    void run() {
        m_thread = std::thread([this] { m_io.run(); });
    }
    void adopt(ClientStream stream, std::string address, const std::function<void()>& closed) {
        auto connection =
            std::make_shared<Connection>(std::move(stream), m_core, std::move(address),
                                         [this, closed](const std::shared_ptr<Connection>& gone) {
                                             m_connections.erase(gone);
                                             closed();
                                         });
        m_connections.insert(connection);
        connection->start();
        if (!m_ticking) tickLater();
    }
    void each(void (Connection::*call)()) {
        const std::vector<std::shared_ptr<Connection>> all(m_connections.begin(),
                                                           m_connections.end());
        for (const auto& connection : all) (*connection.*call)();
    }
    void join() {
        m_work.reset();
        m_io.stop();
        if (m_thread.joinable()) m_thread.join();
    }

private:
    /// Ticks while there is a connection, so that an idle gateway wakes nothing up.
    void tickLater() {
        m_ticking = true;
        m_timer.expires_after(kTick);
        m_timer.async_wait([this](const ErrorCode& error) {
            m_ticking = false;
            if (error) return;
            const std::int64_t nowMs = m_core.clock.monotonicMs();
            const std::vector<std::shared_ptr<Connection>> all(m_connections.begin(),
                                                               m_connections.end());
            for (const auto& connection : all) connection->tick(nowMs);
            if (!m_connections.empty() && !m_ticking) tickLater();
        });
    }

    ServerCore& m_core;
    asio::io_context m_io{1};
    asio::executor_work_guard<asio::io_context::executor_type> m_work{m_io.get_executor()};
    asio::steady_timer m_timer;
    bool m_ticking = false;
    std::unordered_set<std::shared_ptr<Connection>> m_connections;
    std::thread m_thread;
};

}  // namespace

class Gateway::Impl {
public:
    Impl(GatewayConfig config, GatewayServices services, Clock& clock, Rng& rng)
        : m_core(std::move(config), std::move(services), clock, rng) {}

    void offerLogin(LoginServices& login) { m_core.login = &login; }
    Result<std::uint16_t> start();
    void stop();
    std::uint32_t connections() const { return m_core.connections(); }
    std::string address() const {
        std::lock_guard lock(m_mutex);
        return m_address;
    }

private:
    Result<void> checkConfig(const asio::ip::address& ip);
    Result<void> listen(const tcp::endpoint& endpoint);
    void acceptNext();
    void onAccepted(Worker& worker, tcp::socket socket);
    void onClosed(const std::string& address);

    ServerCore m_core;
    std::unique_ptr<TlsKeeper> m_tls;  ///< null: plain HTTP
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::unique_ptr<tcp::acceptor> m_acceptor;
    std::unique_ptr<asio::steady_timer> m_acceptTimer;
    std::size_t m_nextWorker = 0;
    mutable std::mutex m_mutex;
    std::condition_variable m_allClosed;
    std::mutex m_stopMutex;
    std::string m_address;
    bool m_started = false;
    bool m_stopped = false;
};

Result<void> Gateway::Impl::listen(const tcp::endpoint& endpoint) {
    const std::string place = m_core.config.host + ":" + std::to_string(m_core.config.port);
    ErrorCode error;
    m_acceptor->open(endpoint.protocol(), error);
    if (!error) m_acceptor->set_option(tcp::acceptor::reuse_address(true), error);
    if (!error) m_acceptor->bind(endpoint, error);
    if (!error) m_acceptor->listen(asio::socket_base::max_listen_connections, error);
    if (!error) return {};
    if (error == asio::error::address_in_use) {
        return makeError("gateway.port_in_use",
                         "Another program listens on " + place +
                             "; stop it, or choose another port (--http HOST:PORT, 0 for any).");
    }
    if (error.value() == EADDRNOTAVAIL) {
        return makeError("gateway.bad_host", "This machine has no address " + m_core.config.host +
                                                 "; use 127.0.0.1 or an address of its own.");
    }
    return makeError("gateway.listen_failed", "Cannot listen on " + place + ": " + reasonOf(error) +
                                                  "; choose another port.");
}

Result<void> Gateway::Impl::checkConfig(const asio::ip::address& ip) {
    const GatewayConfig& config = m_core.config;
    std::vector<std::string> origins = config.corsOrigins;
    if (!config.publicOrigin.empty()) origins.push_back(config.publicOrigin);
    for (const std::string& origin : origins) {
        const auto checked = auth::checkOrigin(origin, {.httpLocalhost = true});
        if (!checked.ok()) return makeError("gateway.bad_origin", checked.error().message);
    }
    if (config.tls.wanted()) {
        STACKNET_TRY(m_tls, TlsKeeper::open(config.tls, m_core.clock));
    } else if (!ip.is_loopback() && !config.behindTlsProxy) {
        return makeError("gateway.tls_required",
                         "The address " + config.host +
                             " is reached from other machines, and requests and API keys would "
                             "cross the network in the clear. Give tls_certificate and tls_key in "
                             "node.json; or, when something in front adds TLS, set "
                             "\"behind_tls_proxy\": true; or listen on 127.0.0.1.");
    }
    return {};
}

Result<std::uint16_t> Gateway::Impl::start() {
    if (m_started) {
        return makeError("gateway.started", "The gateway was started before; make a new one.");
    }
    m_started = true;
    const std::string host = m_core.config.host == "localhost" ? "127.0.0.1" : m_core.config.host;
    ErrorCode error;
    const auto ip = asio::ip::make_address(host, error);
    if (error) {
        return makeError("gateway.bad_host", "\"" + m_core.config.host +
                                                 "\" is no IP address to listen on; use 127.0.0.1 "
                                                 "or another address of this machine.");
    }
    STACKNET_CHECK(checkConfig(ip));
    const unsigned threads = std::clamp(m_core.config.ioThreads, 1U, kIoThreadsMax);
    for (unsigned index = 0; index < threads; ++index) {
        m_workers.push_back(std::make_unique<Worker>(m_core));
    }
    m_acceptor = std::make_unique<tcp::acceptor>(m_workers[0]->io());
    m_acceptTimer = std::make_unique<asio::steady_timer>(m_workers[0]->io());
    STACKNET_CHECK(listen(tcp::endpoint(ip, m_core.config.port)));
    const std::uint16_t port = m_acceptor->local_endpoint(error).port();
    if (m_core.login != nullptr) {
        STACKNET_CHECK(m_core.login->bind(host, port, m_tls != nullptr));
    }
    m_core.status();
    {
        std::lock_guard lock(m_mutex);
        m_address = (m_tls ? "https://" : "http://") + (ip.is_v6() ? "[" + host + "]" : host) +
                    ":" + std::to_string(port);
    }
    asio::post(m_workers[0]->io(), [this] { acceptNext(); });
    for (auto& worker : m_workers) worker->run();
    if (!ip.is_loopback() && !m_tls) {
        log::warning("gateway", "plain_http_off_the_loopback", {{"address", host}});
    }
    log::info("gateway", "listening", {{"address", address()}});
    return port;
}

void Gateway::Impl::acceptNext() {
    Worker& worker = *m_workers[m_nextWorker];
    m_nextWorker = (m_nextWorker + 1) % m_workers.size();
    m_acceptor->async_accept(
        worker.io(), [this, &worker](const ErrorCode& error, tcp::socket socket) {
            if (m_core.draining.load() || error == asio::error::operation_aborted) return;
            if (error) {
                // Out of descriptors, most likely: some come back as connections end.
                log::warning("gateway", "accept_failed", {{"error", error.value()}});
                m_acceptTimer->expires_after(kAcceptPause);
                m_acceptTimer->async_wait([this](const ErrorCode& stopped) {
                    if (!stopped) acceptNext();
                });
                return;
            }
            onAccepted(worker, std::move(socket));
            acceptNext();
        });
}

void Gateway::Impl::onAccepted(Worker& worker, tcp::socket socket) {
    ErrorCode ignored;
    const auto remote = socket.remote_endpoint(ignored);
    if (ignored) return;
    const std::string address = remote.address().to_string();
    socket.set_option(tcp::no_delay(true), ignored);
    socket.set_option(asio::socket_base::send_buffer_size(kSendBuffer), ignored);
    if (!m_core.admit(address)) {
        // Nothing can be said before a handshake, which is what there is too much of.
        if (m_tls) return;
        HttpFailure failure;
        failure.status = 503;
        failure.code = "too_many_connections";
        failure.message = "Too many connections are open; use one for several requests.";
        failure.shouldRetry = true;
        failure.retryAfterMs = 1'000;
        const SecretBytes body = renderFailure(failure);
        ResponseHead head(503, m_core.clock.wallMs());
        head.add("x-request-id", m_core.nextRequestId()).add("content-type", "application/json");
        SecretBytes out = head.addFailure(failure).finish(false, body.size(), false);
        out.append(body.view());
        socket.non_blocking(true, ignored);
        socket.write_some(asio::buffer(out.view().data(), out.size()), ignored);
        return;
    }
    asio::post(worker.io(), [this, &worker, address, moved = std::move(socket),
                             context = m_tls ? m_tls->current() : nullptr]() mutable {
        if (m_core.draining.load()) {
            onClosed(address);
            return;
        }
        worker.adopt(ClientStream(std::move(moved), context), address,
                     [this, address] { onClosed(address); });
    });
}

void Gateway::Impl::onClosed(const std::string& address) {
    m_core.release(address);
    if (m_core.connections() != 0) return;
    std::lock_guard lock(m_mutex);
    m_allClosed.notify_all();
}

void Gateway::Impl::stop() {
    std::lock_guard once(m_stopMutex);
    if (m_stopped) return;
    m_stopped = true;
    m_core.draining.store(true);
    if (!m_workers.empty()) {
        asio::post(m_workers[0]->io(), [this] {
            ErrorCode ignored;
            m_acceptor->close(ignored);
            m_acceptTimer->cancel();
        });
    }
    auto tell = [this](void (Connection::*call)()) {
        for (auto& worker : m_workers) {
            asio::post(worker->io(), [&worker, call] { worker->each(call); });
        }
    };
    auto waitClosed = [this](std::chrono::milliseconds time) {
        std::unique_lock lock(m_mutex);
        return m_allClosed.wait_for(lock, time, [this] { return m_core.connections() == 0; });
    };
    tell(&Connection::drain);
    if (!waitClosed(std::chrono::milliseconds(m_core.config.limits.drainMs))) {
        tell(&Connection::abort);
        if (!waitClosed(kCloseWait)) log::warning("gateway", "connections_left");
    }
    for (auto& worker : m_workers) worker->join();
    std::lock_guard lock(m_mutex);
    m_address.clear();
}

Gateway::Gateway(GatewayConfig config, GatewayServices services, Clock& clock, Rng& rng)
    : m_impl(std::make_unique<Impl>(std::move(config), std::move(services), clock, rng)) {}

Gateway::~Gateway() {
    m_impl->stop();
}

void Gateway::offerLogin(LoginServices& login) {
    m_impl->offerLogin(login);
}

Result<std::uint16_t> Gateway::start() {
    return m_impl->start();
}

void Gateway::stop() {
    m_impl->stop();
}

std::uint32_t Gateway::connections() const {
    return m_impl->connections();
}

std::string Gateway::address() const {
    return m_impl->address();
}

}  // namespace stacknet::gateway
