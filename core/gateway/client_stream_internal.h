#pragma once

#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>

#include "core/base/bytes.h"
#include "core/gateway/tls_session_internal.h"

namespace stacknet::gateway {

/// Included by .cpp files only. The bytes of one client: a socket, and TLS on it where the gateway
/// has a certificate. Without TLS every call goes straight to the socket. One read and one write
/// may be under way at a time; all calls and handlers on the socket's thread. Handlers are never
/// called from within a call.
class ClientStream {
public:
    using Socket = boost::asio::ip::tcp::socket;
    using Error = boost::system::error_code;

    /// `context` null: plain. The handshake is part of the first read.
    ClientStream(Socket socket, const TlsContext& context) : m_socket(std::move(socket)) {
        if (context) m_tls = std::make_unique<TlsSession>(m_socket, context);
    }

    auto get_executor() { return m_socket.get_executor(); }

    /// `done(error, count)`; it must keep this stream and `room` alive.
    template <typename Done>
    void readSome(std::span<std::uint8_t> room, Done done) {
        if (m_tls) {
            m_tls->readSome(m_socket, room, std::move(done));
        } else {
            m_socket.async_read_some(boost::asio::buffer(room.data(), room.size()),
                                     std::move(done));
        }
    }
    template <typename Done>
    void writeSome(ByteView data, Done done) {
        if (m_tls) {
            m_tls->writeSome(m_socket, data, std::move(done));
        } else {
            m_socket.async_write_some(boost::asio::buffer(data.data(), data.size()),
                                      std::move(done));
        }
    }
    /// Writes what goes without waiting, and never fails: for a last word.
    void tryWrite(ByteView data) {
        if (m_tls) {
            m_tls->tryWrite(data);
            return;
        }
        Error ignored;
        m_socket.non_blocking(true, ignored);
        m_socket.write_some(boost::asio::buffer(data.data(), data.size()), ignored);
    }
    /// True after a read failed because the client's first bytes were HTTP, not TLS. Then
    /// continuePlain() makes the stream one without TLS, so that the client can be told.
    bool spokePlainHttp() const { return m_tls && m_tls->spokePlainHttp(); }
    void continuePlain() { m_tls.reset(); }
    /// No more is written; reading goes on. Not while a write is under way.
    void shutdownSend() {
        if (m_tls) m_tls->sayGoodbye();
        Error ignored;
        m_socket.shutdown(Socket::shutdown_send, ignored);
    }
    /// Handlers that wait are called with an error. `orderly`: no write is under way.
    void close(bool orderly) {
        if (m_tls && orderly) m_tls->sayGoodbye();
        Error ignored;
        m_socket.close(ignored);
    }

private:
    Socket m_socket;
    std::unique_ptr<TlsSession> m_tls;
};

}  // namespace stacknet::gateway
