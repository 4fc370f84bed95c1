#include "core/engine/forward_asker.h"

#include <algorithm>
#include <optional>

namespace stacknet::engine {

using gateway::ForwardRequest;
using gateway::IForwardCall;
using gateway::IForwardSink;

namespace {

/// The other side learns that bytes were taken once they are so many.
constexpr std::uint64_t kCreditStep = kForwardWindow / 4;

Error unreachable() {
    return makeError("forward.unreachable",
                     "This node has no link to the node that the request is sealed for; ask for "
                     "another one and seal the request anew.",
                     true);
}

Error busy() {
    return makeError("forward.busy",
                     "Too many requests are on their way to the node that this one is sealed for; "
                     "wait, or ask for another node and seal the request anew.",
                     true);
}

Error brokenAnswer() {
    return makeError("forward.failed",
                     "The node that the request is sealed for, or the way to it, failed; ask for "
                     "another one and seal the request anew.",
                     true);
}

Error faultOf(ForwardFault fault) {
    switch (fault) {
        case ForwardFault::Busy:
            return busy();
        case ForwardFault::Refused:
            return makeError("forward.refused",
                             "The node that the request is sealed for takes no request through "
                             "this one; send it there directly, or ask for another node.");
        case ForwardFault::TooLarge:
            return makeError("forward.too_large",
                             "The body is larger than the node takes; send less.");
        case ForwardFault::Stopping:
            return makeError("forward.stopping",
                             "The node that the request is sealed for is stopping; ask for another "
                             "one and seal the request anew.",
                             true);
        case ForwardFault::Broken:
            break;
    }
    return brokenAnswer();
}

}  // namespace

struct ForwardAsker::Shared {
    struct Call {
        PublicKey node;
        std::shared_ptr<IForwardSink> sink;
        Bytes body;
        std::size_t sent = 0;  ///< bytes of the body
        std::uint32_t sentPieces = 0;
        std::uint64_t credit = kForwardWindow;
        bool answered = false;
        std::uint32_t pieces = 0;   ///< of the answer that came
        std::uint64_t waiting = 0;  ///< bytes of them that the client has not taken
        std::uint64_t taken = 0;    ///< bytes that it has and the node was not told of
        std::int64_t heardMs = 0;
    };
    using Calls = std::map<std::uint64_t, Call>;

    Shared(Send sendIn, Running runningIn, const Clock& clockIn, Limits limitsIn)
        : send(std::move(sendIn)),
          running(std::move(runningIn)),
          clock(clockIn),
          limits(limitsIn) {}

    std::size_t callsAt(const PublicKey& node) const {
        return static_cast<std::size_t>(std::count_if(
            calls.begin(), calls.end(), [&](const auto& row) { return row.second.node == node; }));
    }
    void forget(Calls::iterator call) {
        const PublicKey node = call->second.node;
        calls.erase(call);
        running(node, callsAt(node));
    }
    void fail(Calls::iterator call, const Error& error, bool tellNode) {
        if (tellNode) send(call->second.node, ForwardCancel{call->first});
        ++counts.failed;
        call->second.sink->onFailed(error);
        forget(call);
    }
    /// Sends what the credit allows; false when there is no link.
    bool pump(std::uint64_t number, Call& call) {
        while (call.sent < call.body.size() && call.credit > 0) {
            const std::size_t size =
                std::min<std::size_t>({kForwardPieceMax, call.body.size() - call.sent,
                                       static_cast<std::size_t>(call.credit)});
            const auto begin = call.body.begin() + static_cast<std::ptrdiff_t>(call.sent);
            ForwardBody piece{number, call.sentPieces++,
                              Bytes(begin, begin + static_cast<std::ptrdiff_t>(size))};
            call.sent += size;
            call.credit -= size;
            if (!send(call.node, piece)) return false;
        }
        if (call.sent == call.body.size()) call.body = Bytes();
        return true;
    }

    // What a node says. True: the call goes on.
    bool take(Calls::iterator call, const ForwardCredit& message) {
        Call& one = call->second;
        one.credit = std::min(one.credit + message.bytes, kForwardWindow);
        if (one.body.empty() || pump(call->first, one)) return true;
        fail(call, unreachable(), false);
        return false;
    }
    bool take(Calls::iterator call, const ForwardAnswer& message) {
        if (std::exchange(call->second.answered, true)) return refuse(call);
        call->second.sink->onHead(message.head);
        return true;
    }
    bool take(Calls::iterator call, const ForwardAnswerBody& message) {
        Call& one = call->second;
        const bool inOrder = one.answered && message.sequence == one.pieces;
        if (!inOrder || one.waiting + message.piece.size() > kForwardWindow) return refuse(call);
        ++one.pieces;
        one.waiting += message.piece.size();
        one.sink->onBody(message.piece);
        return true;
    }
    bool take(Calls::iterator call, const ForwardEnd& message) {
        if (!call->second.answered || message.pieces != call->second.pieces) return refuse(call);
        call->second.sink->onEnd();
        forget(call);
        return false;
    }
    bool take(Calls::iterator call, const ForwardFailed& message) {
        fail(call, faultOf(message.fault), false);
        return false;
    }
    template <typename Other>
    bool take(Calls::iterator, const Other&) {
        return true;
    }
    bool refuse(Calls::iterator call) {
        fail(call, brokenAnswer(), true);
        return false;
    }

    const Send send;
    const Running running;
    const Clock& clock;
    const Limits limits;
    mutable std::mutex mutex;
    Calls calls;
    std::uint64_t lastCall = 0;
    bool stopped = false;
    Counts counts;
};

namespace {

std::optional<std::uint64_t> callOf(const RoutingMessage& message) {
    return std::visit(
        [](const auto& one) -> std::optional<std::uint64_t> {
            if constexpr (requires { one.call; }) return one.call;
            return std::nullopt;
        },
        message);
}

/// For a call that never began.
class NoCall final : public IForwardCall {
public:
    void taken(std::size_t) override {}
    void cancel() override {}
};

}  // namespace

ForwardAsker::ForwardAsker(Send send, Running running, const Clock& clock, Limits limits)
    : m_shared(std::make_shared<Shared>(std::move(send), std::move(running), clock, limits)) {}

ForwardAsker::~ForwardAsker() {
    stop();
}

std::shared_ptr<IForwardCall> ForwardAsker::ask(ForwardRequest request,
                                                std::shared_ptr<IForwardSink> sink) {
    class RunningCall final : public IForwardCall {
    public:
        RunningCall(std::weak_ptr<Shared> shared, std::uint64_t number)
            : m_shared(std::move(shared)), m_number(number) {}
        void taken(std::size_t bytes) override {
            const auto shared = m_shared.lock();
            if (!shared) return;
            std::lock_guard lock(shared->mutex);
            const auto call = shared->calls.find(m_number);
            if (call == shared->calls.end()) return;
            Shared::Call& one = call->second;
            one.waiting -= std::min<std::uint64_t>(bytes, one.waiting);
            one.taken += bytes;
            if (one.taken < kCreditStep) return;
            shared->send(one.node,
                         ForwardCredit{m_number, std::min(one.taken, kForwardWindow), false});
            one.taken = 0;
        }
        void cancel() override {
            const auto shared = m_shared.lock();
            if (!shared) return;
            std::lock_guard lock(shared->mutex);
            const auto call = shared->calls.find(m_number);
            if (call == shared->calls.end()) return;
            shared->send(call->second.node, ForwardCancel{m_number});
            shared->forget(call);
        }

    private:
        std::weak_ptr<Shared> m_shared;
        std::uint64_t m_number;
    };

    Shared& shared = *m_shared;
    std::lock_guard lock(shared.mutex);
    ++shared.counts.asked;
    const auto refuse = [&](const Error& error) {
        ++shared.counts.failed;
        sink->onFailed(error);
        return std::make_shared<NoCall>();
    };
    if (shared.stopped) return refuse(faultOf(ForwardFault::Stopping));
    const std::size_t there = shared.callsAt(request.node);
    if (shared.calls.size() >= shared.limits.callsMax || there >= shared.limits.callsPerNode) {
        return refuse(busy());
    }
    const std::uint64_t number = ++shared.lastCall;
    const ForwardOpen open{number, request.headers, request.body.size()};
    if (!shared.send(request.node, open)) return refuse(unreachable());
    Shared::Call& call = shared.calls[number];
    call.node = request.node;
    call.sink = std::move(sink);
    call.body = std::move(request.body);
    call.heardMs = shared.clock.monotonicMs();
    shared.running(call.node, there + 1);
    if (!shared.pump(number, call)) shared.fail(shared.calls.find(number), unreachable(), false);
    return std::make_shared<RunningCall>(m_shared, number);
}

void ForwardAsker::received(const PublicKey& from, const RoutingMessage& message) {
    const auto number = callOf(message);
    if (!number) return;
    std::lock_guard lock(m_shared->mutex);
    const auto call = m_shared->calls.find(*number);
    if (call == m_shared->calls.end() || call->second.node != from) return;
    call->second.heardMs = m_shared->clock.monotonicMs();
    std::visit([&](const auto& one) { m_shared->take(call, one); }, message);
}

void ForwardAsker::peerLost(const PublicKey& peer) {
    std::lock_guard lock(m_shared->mutex);
    for (auto call = m_shared->calls.begin(); call != m_shared->calls.end();) {
        const auto next = std::next(call);
        if (call->second.node == peer) m_shared->fail(call, unreachable(), false);
        call = next;
    }
}

void ForwardAsker::tick() {
    std::lock_guard lock(m_shared->mutex);
    const std::int64_t nowMs = m_shared->clock.monotonicMs();
    for (auto call = m_shared->calls.begin(); call != m_shared->calls.end();) {
        const auto next = std::next(call);
        if (nowMs - call->second.heardMs > m_shared->limits.silenceMs) {
            m_shared->fail(call,
                           makeError("forward.timed_out",
                                     "The node that the request is sealed for says nothing any "
                                     "more; ask for another one and seal the request anew.",
                                     true),
                           true);
        }
        call = next;
    }
}

void ForwardAsker::stop() {
    std::lock_guard lock(m_shared->mutex);
    m_shared->stopped = true;
    while (!m_shared->calls.empty()) {
        m_shared->fail(m_shared->calls.begin(),
                       makeError("forward.stopping",
                                 "This node is stopping; send the request to another one.", true),
                       true);
    }
}

ForwardAsker::Counts ForwardAsker::counts() const {
    std::lock_guard lock(m_shared->mutex);
    return m_shared->counts;
}

}  // namespace stacknet::engine
