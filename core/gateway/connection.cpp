#include "core/gateway/connection_internal.h"

namespace stacknet::gateway {
namespace {

constexpr std::size_t kReadSize = 16 * 1024;
constexpr std::size_t kPipelinedMax = 64 * 1024;
constexpr std::size_t kLingerBytesMax = 32 * 1024 * 1024;
constexpr std::int64_t kLingerMs = 2'000;

}  // namespace

Connection::Connection(ClientStream socket, ServerCore& core, std::string address,
                       std::function<void(const std::shared_ptr<Connection>&)> closed)
    : m_socket(std::move(socket)),
      m_core(core),
      m_address(std::move(address)),
      m_closed(std::move(closed)),
      m_flushTimer(m_socket.get_executor()) {}

Connection::~Connection() {
    // Reached without close() only when the gateway's threads are gone: nobody may be woken.
    cancelTask();
}

void Connection::start() {
    m_deadlineMs = nowMs() + m_core.config.limits.headerMs;
    ensureRead();
}

void Connection::nextRequest() {
    m_state = State::Head;
    m_headRead = false;
    m_scanned = 0;
    m_body.clear();
    m_chunks.reset();
    m_caller.reset();
    m_encrypted = false;
    m_opens = false;
    m_forwardTo.reset();
    m_sealed.reset();
    m_deadlineMs = nowMs() + (m_input.size() > 0 ? m_core.config.limits.headerMs
                                                 : m_core.config.limits.idleMs);
    if (m_peerGone) {
        close();
    } else {
        readHead();
    }
}

void Connection::ensureRead() {
    if (m_reading || m_peerGone || m_state == State::Closed) return;
    m_reading = true;
    auto room = m_input.prepare(kReadSize);
    m_socket.readSome(room, [self = shared_from_this()](const Error& error, std::size_t count) {
        self->onRead(error, count);
    });
}

void Connection::onRead(const Error& error, std::size_t count) {
    m_reading = false;
    if (m_state == State::Closed) return;
    if (error && m_socket.spokePlainHttp()) {
        refusePlainHttp();
        return;
    }
    if (error) {
        m_peerGone = true;
        onClientGone();
        return;
    }
    const bool first = m_input.size() == 0;
    m_input.commit(count);
    switch (m_state) {
        case State::Head:
            if (first) m_deadlineMs = nowMs() + m_core.config.limits.headerMs;
            readHead();
            break;
        case State::Body:
            readBody();
            break;
        case State::Task:
        case State::Answer:
            if (m_input.size() < kPipelinedMax) ensureRead();
            break;
        case State::Linger:
            m_lingerBytes += m_input.size();
            m_input.consume(m_input.size());
            if (m_lingerBytes > kLingerBytesMax) {
                close();
            } else {
                ensureRead();
            }
            break;
        case State::Closed:
            break;
    }
}

void Connection::refusePlainHttp() {
    m_socket.continuePlain();
    HttpFailure failure;
    failure.status = 400;
    failure.code = "https_required";
    failure.message =
        "This port speaks https; what was sent went over the network in the clear. Write https:// "
        "in the address, and replace an API key that was sent.";
    failure.close = true;
    refuse(failure);
}

void Connection::onClientGone() {
    if (m_state == State::Answer) return;  // the answer may still reach a half-closed client
    if (m_state == State::Task) {
        cancelTask();
        m_status = m_streamOpen ? m_status : 499;
        logRequest("client_gone");
    }
    close();
}

void Connection::send(SecretBytes data, Step then) {
    m_output = std::move(data);
    m_outputSent = 0;
    m_afterWrite = then;
    m_writing = true;
    writeMore();
}

void Connection::writeMore() {
    m_writeDeadlineMs = nowMs() + m_core.config.limits.writeStallMs;
    auto rest = m_output.view().subspan(m_outputSent);
    m_socket.writeSome(rest, [self = shared_from_this()](const Error& error, std::size_t count) {
        self->onWritten(error, count);
    });
}

void Connection::onWritten(const Error& error, std::size_t count) {
    if (m_state == State::Closed) return;
    if (error) {
        m_writing = false;
        m_peerGone = true;
        if (m_state == State::Answer) {
            logRequest("client_gone");
            close();
        } else {
            onClientGone();
        }
        return;
    }
    m_outputSent += count;
    if (m_outputSent < m_output.size()) {
        writeMore();
        return;
    }
    m_writing = false;
    m_output.clear();
    (this->*m_afterWrite)();
}

void Connection::linger() {
    // Closing with unread bytes would reset the connection and take the answer with it.
    m_state = State::Linger;
    m_deadlineMs = nowMs() + kLingerMs;
    m_socket.shutdownSend();
    const bool nothingUnread = m_bodyDone && m_input.size() == 0;
    if (m_peerGone || (nothingUnread && m_core.draining.load())) {
        close();
        return;
    }
    m_lingerBytes = m_input.size();
    m_input.consume(m_input.size());
    ensureRead();
}

void Connection::close() {
    if (m_state == State::Closed) return;
    m_state = State::Closed;
    endTask();
    m_caller.reset();
    m_socket.close(!m_writing);
    // The set that holds this connection lets go of it in the call.
    auto self = shared_from_this();
    auto closed = std::move(m_closed);
    closed(self);
}

void Connection::tick(std::int64_t now) {
    if (m_state == State::Closed) return;
    if (m_writing && now >= m_writeDeadlineMs) {
        if (m_state == State::Task || m_state == State::Answer) {
            cancelTask();
            logRequest("write_stalled");
        }
        close();
        return;
    }
    const GatewayLimits& limits = m_core.config.limits;
    HttpFailure late;
    late.status = 408;
    late.code = "request_timeout";
    late.close = true;
    if (m_state == State::Head && now >= m_deadlineMs) {
        if (m_input.size() == 0) {
            close();
            return;
        }
        late.message = "The header did not arrive in time; send the request again.";
        refuse(late);
    } else if (m_state == State::Body && !m_writing) {
        const std::int64_t elapsedMs = now - m_bodyStartMs;
        const bool slow = elapsedMs > 3'000 && static_cast<std::int64_t>(m_body.size()) <
                                                   elapsedMs / 1000 * limits.bodyBytesPerSecondMin;
        if (now < m_deadlineMs && !slow) return;
        late.message = "The body did not arrive in time; send the request again.";
        refuse(late);
    } else if (m_state == State::Linger && now >= m_deadlineMs) {
        close();
    } else if (m_state == State::Task && m_stream) {
        tickStream(now);
    }
}

void Connection::drain() {
    if (m_state == State::Linger || (m_state == State::Head && m_input.size() == 0)) close();
}

SecretBytes Connection::lastWord(const HttpFailure& failure) {
    if (m_streamOpen) {
        m_events.clear();
        failStream(failure);
        return takeStreamPiece().value_or(SecretBytes());
    }
    SecretBytes body = renderFailure(failure);
    ResponseHead head = beginHead(failure.status);
    if (m_sealed) {
        SecretBytes sealed;
        if (!m_sealed->whole(failure.status, kJsonType, body.view(), "{}", sealed).ok()) return {};
        body = std::move(sealed);
    }
    SecretBytes last = head.addFailure(failure).finish(false, body.size(), false);
    last.append(body.view());
    return last;
}

void Connection::abort() {
    if (m_state == State::Task) {
        cancelTask();
        HttpFailure failure;
        failure.status = 503;
        failure.code = "node_stopping";
        failure.message = "This node is stopping; send the request again later.";
        failure.shouldRetry = true;
        // In the middle of a sealed answer there is nothing that could be said.
        SecretBytes last = m_forwardOpen ? SecretBytes() : lastWord(failure);
        // When no write is under way the socket has room, and the last word needs no waiting.
        if (!m_writing) m_socket.tryWrite(last.view());
        logRequest("node_stopping");
    }
    close();
}

}  // namespace stacknet::gateway
