#include "core/gateway/loopback_login.h"

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <cctype>
#include <chrono>
#include <thread>
#include <unordered_set>

#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/base/system_reason.h"
#include "core/gateway/loopback_attempt_internal.h"
#include "core/gateway/wiping_buffer.h"

namespace stacknet::gateway {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using ErrorCode = boost::system::error_code;

constexpr auto kTick = std::chrono::milliseconds(100);
constexpr std::int64_t kRequestMs = 10'000;
constexpr std::int64_t kLingerMs = 1'000;
constexpr int kBacklog = 4;
constexpr std::size_t kReadSize = 4 * 1024;
constexpr std::string_view kHeaderEnd = "\r\n\r\n";
constexpr std::size_t kTextMax = 40;

bool isPlainText(std::string_view text) {
    return text.size() <= kTextMax && std::all_of(text.begin(), text.end(), [](char character) {
               return std::isalnum(static_cast<unsigned char>(character)) != 0 ||
                      std::string_view(" -._").find(character) != std::string_view::npos;
           });
}

HttpFailure tooLarge() {
    HttpFailure failure;
    failure.status = 413;
    failure.code = "body_too_large";
    failure.message = "The request is larger than 16 KiB.";
    return failure;
}

/// One connection: one request, one answer, and the end.
class Visit : public std::enable_shared_from_this<Visit> {
public:
    using Gone = std::function<void(const std::shared_ptr<Visit>&)>;

    Visit(tcp::socket socket, LoopbackLogin::Attempt& attempt, std::int64_t deadlineMs, Gone gone)
        : m_socket(std::move(socket)),
          m_attempt(attempt),
          m_deadlineMs(deadlineMs),
          m_gone(std::move(gone)) {}

    void read() {
        auto room = m_input.prepare(kReadSize);
        m_socket.async_read_some(
            asio::buffer(room.data(), room.size()),
            [self = shared_from_this()](const ErrorCode& error, std::size_t count) {
                if (error) return self->close();
                self->m_input.commit(count);
                self->onInput();
            });
    }
    /// `open`: an answer that is not on its way yet still makes sense.
    void tick(std::int64_t nowMs, bool open) {
        m_nowMs = nowMs;
        if (nowMs >= m_deadlineMs || (!open && !m_answered)) close();
    }
    void close() {
        ErrorCode ignored;
        m_socket.close(ignored);
        if (auto gone = std::exchange(m_gone, nullptr)) gone(shared_from_this());
    }

private:
    void onInput() {
        if (m_answered) {
            m_input.consume(m_input.size());
            return read();
        }
        const std::string_view text = m_input.text();
        if (text.size() > kLoopbackRequestMax) return write(m_attempt.refuse(tooLarge()));
        const std::size_t end = text.find(kHeaderEnd);
        if (end == std::string_view::npos) return read();
        const std::string_view raw = text.substr(0, end + kHeaderEnd.size());
        RequestHead head;
        if (auto failure = passGate(raw, m_attempt.gateRules(), head)) {
            return write(m_attempt.refuse(*failure));
        }
        const std::string_view body = text.substr(raw.size());
        if (head.contentLength > kLoopbackRequestMax - raw.size()) {
            return write(m_attempt.refuse(tooLarge()));
        }
        if (!m_judged) {
            m_judged = true;
            if (auto failure = m_attempt.judge(head)) return write(m_attempt.refuse(*failure));
        }
        if (body.size() < head.contentLength) return read();
        ErrorCode unknown;
        const auto remote = m_socket.remote_endpoint(unknown);
        write(m_attempt.answer(head, body.substr(0, static_cast<std::size_t>(head.contentLength)),
                               unknown ? std::string() : remote.address().to_string()));
    }
    void write(SecretBytes answer) {
        m_answered = true;
        m_input.consume(m_input.size());
        m_output = std::move(answer);
        asio::async_write(m_socket, asio::buffer(m_output.view().data(), m_output.size()),
                          [self = shared_from_this()](const ErrorCode& error, std::size_t) {
                              self->m_output.clear();
                              if (error) return self->close();
                              ErrorCode ignored;
                              self->m_socket.shutdown(tcp::socket::shutdown_send, ignored);
                              self->m_deadlineMs = self->m_nowMs + kLingerMs;
                              self->read();
                          });
    }

    tcp::socket m_socket;
    LoopbackLogin::Attempt& m_attempt;
    std::int64_t m_deadlineMs;
    std::int64_t m_nowMs = 0;
    Gone m_gone;
    WipingBuffer m_input;
    SecretBytes m_output;
    bool m_judged = false;
    bool m_answered = false;
};

}  // namespace

/// The sockets and their thread.
class LoopbackLogin::Server {
public:
    Server(Attempt& attempt, Clock& clock)
        : m_attempt(attempt), m_clock(clock), m_four(m_io), m_six(m_io), m_timer(m_io) {}
    ~Server() {
        m_io.stop();
        if (m_thread.joinable()) m_thread.join();
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    Result<void> listen() {
        ErrorCode error;
        open(m_four, {asio::ip::address_v4::loopback(), 0}, error);
        const std::uint16_t port = error ? 0 : m_four.local_endpoint(error).port();
        if (error) {
            return makeError("gateway.listen_failed",
                             "Cannot open a page on this machine: " + reasonOf(error) + ".", true);
        }
        // Where the other family's port is somebody else's, nobody is sent there.
        ErrorCode taken;
        open(m_six, {asio::ip::address_v6::loopback(), port}, taken);
        if (taken) m_six.close(error);
        m_attempt.bind(port, !taken);
        accept(m_four);
        if (!taken) accept(m_six);
        tickLater();
        m_thread = std::thread([this] { m_io.run(); });
        return {};
    }

private:
    static void open(tcp::acceptor& acceptor, const tcp::endpoint& endpoint, ErrorCode& error) {
        acceptor.open(endpoint.protocol(), error);
        if (!error && endpoint.address().is_v6()) {
            acceptor.set_option(asio::ip::v6_only(true), error);
        }
        if (!error) acceptor.bind(endpoint, error);
        if (!error) acceptor.listen(kBacklog, error);
    }
    void accept(tcp::acceptor& acceptor) {
        acceptor.async_accept([this, &acceptor](const ErrorCode& error, tcp::socket socket) {
            if (!acceptor.is_open() || error == asio::error::operation_aborted) return;
            if (!error && m_visits.size() < kLoopbackConnectionsMax) admit(std::move(socket));
            accept(acceptor);
        });
    }
    void admit(tcp::socket socket) {
        auto visit = std::make_shared<Visit>(
            std::move(socket), m_attempt, m_clock.monotonicMs() + kRequestMs,
            [this](const std::shared_ptr<Visit>& gone) { m_visits.erase(gone); });
        m_visits.insert(visit);
        visit->tick(m_clock.monotonicMs(), true);
        visit->read();
    }
    void tickLater() {
        m_timer.expires_after(kTick);
        m_timer.async_wait([this](const ErrorCode& error) {
            if (error) return;
            m_attempt.tick();
            const bool open = m_attempt.pageOpen();
            const auto all = m_visits;
            for (const auto& visit : all) visit->tick(m_clock.monotonicMs(), open);
            if (!open && m_four.is_open()) {
                ErrorCode ignored;
                m_four.close(ignored);
                m_six.close(ignored);
            }
            // The last answer still goes out, and a text that was taken elsewhere still runs out.
            const bool waits = m_attempt.status().state == LoopbackState::Waiting;
            if (waits || !m_visits.empty()) tickLater();
        });
    }

    Attempt& m_attempt;
    Clock& m_clock;
    asio::io_context m_io{1};
    tcp::acceptor m_four;
    tcp::acceptor m_six;
    asio::steady_timer m_timer;
    std::unordered_set<std::shared_ptr<Visit>> m_visits;
    std::thread m_thread;
};

LoopbackLogin::LoopbackLogin(std::unique_ptr<Attempt> attempt) : m_attempt(std::move(attempt)) {}

LoopbackLogin::~LoopbackLogin() = default;

Result<std::unique_ptr<LoopbackLogin>> LoopbackLogin::start(LoginServices& login,
                                                            LoopbackLoginOptions options,
                                                            Clock& clock, Rng& rng,
                                                            std::function<void()> onEnd) {
    if (!login.ready()) {
        return makeError("auth.login_unavailable",
                         "This node offers no wallet login: it has no https origin.");
    }
    if (options.program.empty() || !isPlainText(options.program) || !isPlainText(options.node)) {
        return makeError(
            "auth.bad_attempt",
            sentence(
                "The names of program and node must be plain letters and digits, at most 40."));
    }
    std::unique_ptr<LoopbackLogin> attempt(new LoopbackLogin(
        std::make_unique<Attempt>(login, std::move(options), clock, rng, std::move(onEnd))));
    attempt->m_server = std::make_unique<Server>(*attempt->m_attempt, clock);
    STACKNET_CHECK(attempt->m_server->listen());
    log::info("gateway", "loopback_login_open", {{"port", attempt->port()}});
    return attempt;
}

std::string LoopbackLogin::url() const {
    return "http://127.0.0.1:" + std::to_string(m_attempt->port) + "/l/" + m_attempt->token;
}

std::string LoopbackLogin::localhostUrl() const {
    if (!m_attempt->bothFamilies) return {};
    return "http://localhost:" + std::to_string(m_attempt->port) + "/l/" + m_attempt->token;
}

const std::string& LoopbackLogin::phrase() const {
    return m_attempt->phrase;
}

std::uint16_t LoopbackLogin::port() const {
    return m_attempt->port;
}

std::int64_t LoopbackLogin::endsMs() const {
    return m_attempt->endsMs();
}

LoopbackStatus LoopbackLogin::status() const {
    return m_attempt->status();
}

Result<auth::WalletChallenge> LoopbackLogin::pasteMessage(auth::WalletChain chain,
                                                          std::string_view chainId,
                                                          std::string_view address) {
    return m_attempt->challenge("127.0.0.1:" + std::to_string(m_attempt->port), chain, chainId,
                                address, true);
}

Result<void> LoopbackLogin::pasteProof(const std::string& challengeId,
                                       const std::string& signature) {
    auth::WalletProof proof;
    proof.challengeId = challengeId;
    proof.signature = signature;
    return m_attempt->verify("127.0.0.1:" + std::to_string(m_attempt->port), proof);
}

std::optional<auth::SessionCredentials> LoopbackLogin::takeCredentials() {
    return m_attempt->takeCredentials();
}

void LoopbackLogin::cancel() {
    m_attempt->end(LoopbackState::Cancelled);
}

}  // namespace stacknet::gateway
