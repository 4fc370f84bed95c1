#include "core/engine/forward_server.h"

#include <algorithm>
#include <atomic>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <map>
#include <thread>

#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/e2ee/request_context.h"
#include "core/engine/loopback_call_internal.h"

namespace stacknet::engine {

namespace asio = boost::asio;
using gateway::ForwardEndpoint;
using gateway::ForwardHeaders;

namespace {

constexpr int kInboxMax = 4'096;
constexpr std::uint64_t kCreditStep = kForwardWindow / 4;

void addHeader(std::string& head, std::string_view name, std::string_view value) {
    if (value.empty()) return;
    head.append(name).append(": ").append(value).append("\r\n");
}

}  // namespace

/// All but the counters and post() belongs to the io thread.
class ForwardServer::Impl {
public:
    Impl(auth::ApiKeyStore& keys, std::uint16_t port, Send send, Limits limits)
        : m_keys(keys), m_port(port), m_send(std::move(send)), m_limits(limits), m_alive(m_io) {}

    void start() {
        m_thread = std::thread([this] { m_io.run(); });
        asio::post(m_io, [this] { sayAlive(); });
    }
    void stop() {
        asio::post(m_io, [this] {
            m_stopping = true;
            while (!m_calls.empty()) refuse(m_calls.begin(), ForwardFault::Stopping);
            m_alive.cancel();
            m_work.reset();
        });
        if (m_thread.joinable()) m_thread.join();
    }
    void post(const PublicKey& from, RoutingMessage message, bool mayAsk) {
        // A frame that is lost here is missed by its number, and the call ends.
        if (m_inbox.fetch_add(1) >= kInboxMax) {
            m_inbox.fetch_sub(1);
            return;
        }
        asio::post(m_io, [this, from, mayAsk, message = std::move(message)]() mutable {
            m_inbox.fetch_sub(1);
            std::visit([&](auto& one) { take(from, one, mayAsk); }, message);
        });
    }
    void postPeerLost(const PublicKey& peer) {
        asio::post(m_io, [this, peer] {
            for (auto call = m_calls.begin(); call != m_calls.end();) {
                const auto next = std::next(call);
                if (call->first.first == peer) drop(call);
                call = next;
            }
        });
    }
    Counts counts() const { return {m_taken.load(), m_refused.load()}; }

private:
    using CallKey = std::pair<PublicKey, std::uint64_t>;
    struct Call {
        ForwardHeaders headers;
        std::uint64_t bodyBytes = 0;
        Bytes body;
        std::uint32_t pieces = 0;  ///< of the body that came
        std::uint64_t credit = 0;  ///< that the asker was not told of
        std::uint32_t sent = 0;    ///< pieces of the answer
        std::uint32_t alives = 0;  ///< since it was opened, until the body is whole
        std::shared_ptr<LoopbackCall> run;
    };
    using Calls = std::map<CallKey, Call>;

    void take(const PublicKey& from, ForwardOpen& open, bool mayAsk);
    void take(const PublicKey& from, ForwardBody& message, bool);
    void take(const PublicKey& from, ForwardCredit& message, bool) {
        const auto call = m_calls.find({from, message.call});
        if (call != m_calls.end() && call->second.run) call->second.run->credit(message.bytes);
    }
    void take(const PublicKey& from, ForwardCancel& message, bool) {
        const auto call = m_calls.find({from, message.call});
        if (call != m_calls.end()) drop(call);
    }
    template <typename Other>
    void take(const PublicKey&, Other&, bool) {}

    std::optional<ForwardFault> mayOpen(const PublicKey& from, const ForwardOpen& open,
                                        bool mayAsk) const;
    Result<std::string> credential(const PublicKey& from);
    void run(Calls::iterator call);
    void refuse(Calls::iterator call, ForwardFault fault) {
        ++m_refused;
        m_send(call->first.first, ForwardFailed{call->first.second, fault});
        drop(call);
    }
    void drop(Calls::iterator call) {
        if (call->second.run) call->second.run->cancel();
        m_calls.erase(call);
    }
    /// Says that calls live, and gives up those whose body does not come.
    void lookAtCalls() {
        for (auto call = m_calls.begin(); call != m_calls.end();) {
            const auto next = std::next(call);
            if (!call->second.run && ++call->second.alives > m_limits.bodyAlives) {
                refuse(call, ForwardFault::Broken);
            } else {
                m_send(call->first.first, ForwardCredit{call->first.second, 0, true});
            }
            call = next;
        }
    }
    void sayAlive() {
        m_alive.expires_after(std::chrono::milliseconds(m_limits.aliveMs));
        m_alive.async_wait([this](const boost::system::error_code& error) {
            // One that had expired when stop() cancelled it still runs.
            if (error || m_stopping) return;
            lookAtCalls();
            sayAlive();
        });
    }

    auth::ApiKeyStore& m_keys;
    const std::uint16_t m_port;
    const Send m_send;
    const Limits m_limits;
    asio::io_context m_io{1};
    asio::executor_work_guard<asio::io_context::executor_type> m_work{m_io.get_executor()};
    asio::steady_timer m_alive;
    std::thread m_thread;
    std::atomic<int> m_inbox = 0;
    std::atomic<std::uint64_t> m_taken = 0;
    std::atomic<std::uint64_t> m_refused = 0;
    Calls m_calls;
    std::map<PublicKey, SecretBytes> m_credentials;
    bool m_stopping = false;
};

std::optional<ForwardFault> ForwardServer::Impl::mayOpen(const PublicKey& from,
                                                         const ForwardOpen& open,
                                                         bool mayAsk) const {
    if (m_stopping) return ForwardFault::Stopping;
    if (!mayAsk) return ForwardFault::Refused;
    if (m_calls.contains({from, open.call})) return ForwardFault::Broken;
    const bool code = open.headers.endpoint == ForwardEndpoint::Code;
    if (open.bodyBytes == 0 ||
        open.bodyBytes > (code ? m_limits.codeBodyMax : m_limits.chatBodyMax)) {
        return ForwardFault::TooLarge;
    }
    const auto ofPeer = std::count_if(m_calls.begin(), m_calls.end(),
                                      [&](const auto& call) { return call.first.first == from; });
    if (m_calls.size() >= m_limits.callsMax ||
        static_cast<std::size_t>(ofPeer) >= m_limits.callsPerPeer) {
        return ForwardFault::Busy;
    }
    return std::nullopt;
}

void ForwardServer::Impl::take(const PublicKey& from, ForwardOpen& open, bool mayAsk) {
    if (const auto fault = mayOpen(from, open, mayAsk)) {
        ++m_refused;
        m_send(from, ForwardFailed{open.call, *fault});
        if (*fault == ForwardFault::Broken) drop(m_calls.find({from, open.call}));
        return;
    }
    Call& call = m_calls[{from, open.call}];
    call.headers = std::move(open.headers);
    call.bodyBytes = open.bodyBytes;
}

void ForwardServer::Impl::take(const PublicKey& from, ForwardBody& message, bool) {
    const auto call = m_calls.find({from, message.call});
    if (call == m_calls.end()) return;
    Call& one = call->second;
    const bool fits = one.body.size() + message.piece.size() <= one.bodyBytes;
    if (one.run || message.sequence != one.pieces || !fits) {
        return refuse(call, ForwardFault::Broken);
    }
    ++one.pieces;
    one.body.insert(one.body.end(), message.piece.begin(), message.piece.end());
    if (one.body.size() == one.bodyBytes) return run(call);
    one.credit += message.piece.size();
    if (one.credit < kCreditStep) return;
    m_send(from, ForwardCredit{message.call, one.credit, true});
    one.credit = 0;
}

Result<std::string> ForwardServer::Impl::credential(const PublicKey& from) {
    auto known = m_credentials.find(from);
    if (known == m_credentials.end()) {
        auth::NewApiKey wanted;
        wanted.name = "requests carried by node " + toHex(from).substr(0, 16);
        wanted.scopes = {"chat", "code"};
        wanted.expiresDays = auth::kKeyExpiryDaysMax;
        wanted.owner = "node:" + toHex(from);
        wanted.limits.requestsPerMinute = m_limits.requestsPerMinute;
        wanted.limits.concurrent = static_cast<std::uint32_t>(m_limits.callsPerPeer);
        STACKNET_TRY(auth::IssuedApiKey issued, m_keys.create(wanted, "routing"));
        log::info("routing", "peer_may_ask", {{"peer", from}, {"key", issued.record.id}});
        known = m_credentials.emplace(from, std::move(issued.key)).first;
    }
    return std::string(known->second.exposeText());
}

void ForwardServer::Impl::run(Calls::iterator call) {
    const auto key = credential(call->first.first);
    if (!key.ok()) {
        log::warning("routing", "peer_not_served", {{"reason", key.error().message}});
        return refuse(call, ForwardFault::Broken);
    }
    Call& one = call->second;
    const ForwardHeaders& headers = one.headers;
    std::string head = "POST " + std::string(gateway::forwardPath(headers.endpoint)) +
                       " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";
    addHeader(head, "Authorization", "Bearer " + *key);
    addHeader(head, "Content-Type", headers.contentType);
    addHeader(head, "Content-Length", std::to_string(one.body.size()));
    addHeader(head, e2ee::kEncapsulatedKeyHeader, headers.encapsulatedKey);
    addHeader(head, e2ee::kProfileHeader, headers.profile);
    addHeader(head, e2ee::kKeyIdHeader, headers.keyId);
    addHeader(head, e2ee::kRequestIdHeader, headers.requestId);
    addHeader(head, "X-Stacknet-Confidential", headers.confidential);
    addHeader(head, "X-Stacknet-Model", headers.model);
    head += "\r\n";

    const CallKey id = call->first;
    LoopbackCall::Events events;
    events.head = [this, id](const gateway::ForwardHead& answer) {
        m_send(id.first, ForwardAnswer{id.second, answer});
    };
    events.piece = [this, id](Bytes piece) {
        Call& running = m_calls.at(id);
        m_send(id.first, ForwardAnswerBody{id.second, running.sent++, std::move(piece)});
    };
    events.ended = [this, id](bool whole) {
        const auto running = m_calls.find(id);
        if (!whole) return refuse(running, ForwardFault::Broken);
        m_send(id.first, ForwardEnd{id.second, running->second.sent});
        drop(running);
    };
    ++m_taken;
    one.run = std::make_shared<LoopbackCall>(m_io, std::move(events));
    one.run->start(m_port, std::move(head), std::move(one.body));
}

ForwardServer::ForwardServer(auth::ApiKeyStore& keys, std::uint16_t port, Send send, Limits limits)
    : m_impl(std::make_unique<Impl>(keys, port, std::move(send), limits)) {
    m_impl->start();
}

ForwardServer::~ForwardServer() {
    m_impl->stop();
}

void ForwardServer::received(const PublicKey& from, RoutingMessage message, bool mayAsk) {
    m_impl->post(from, std::move(message), mayAsk);
}

void ForwardServer::peerLost(const PublicKey& peer) {
    m_impl->postPeerLost(peer);
}

ForwardServer::Counts ForwardServer::counts() const {
    return m_impl->counts();
}

}  // namespace stacknet::engine
