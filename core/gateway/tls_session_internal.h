#pragma once

#include <array>
#include <boost/asio/ip/tcp.hpp>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>

#include "core/base/bytes.h"
#include "core/gateway/tls_context.h"

struct ssl_st;  // OpenSSL's SSL

namespace stacknet::gateway {

/// Included by .cpp files only. TLS for one accepted socket, server side, straight on its
/// descriptor: no buffers of our own, and OpenSSL's are there only while bytes are in them. Used by
/// ClientStream, whose rules hold here.
///
/// The first bytes must begin a ClientHello of at most 16 KiB: anything else ends the connection
/// before OpenSSL sets memory aside for what its sender claims is to come.
class TlsSession {
public:
    using Socket = boost::asio::ip::tcp::socket;
    using ErrorCode = boost::system::error_code;
    using Handler = std::function<void(const ErrorCode&, std::size_t)>;

    static constexpr std::size_t kHelloBytesMax = 16 * 1024;

    TlsSession(Socket& socket, const TlsContext& context);
    ~TlsSession();
    TlsSession(const TlsSession&) = delete;
    TlsSession& operator=(const TlsSession&) = delete;

    /// Shakes hands first, where that is still to be done. Error eof for every end and failure.
    void readSome(Socket& socket, std::span<std::uint8_t> room, Handler done);
    void writeSome(Socket& socket, ByteView data, Handler done);
    void tryWrite(ByteView data);
    /// close_notify, if it goes without waiting.
    void sayGoodbye();
    bool spokePlainHttp() const { return m_plainHttp; }

    /// For OpenSSL's input and output.
    struct Wire;

private:
    enum class Wish : std::uint8_t { Done, Read, Write, Failed };
    using Step = std::function<Wish(std::size_t& count)>;

    /// Runs `step` until it needs no waiting any more. `fresh`: the caller is not a handler yet.
    void run(Socket& socket, Step step, Handler done, bool fresh);
    Wish wishOf(int outcome);
    Wish readStep(std::span<std::uint8_t> room, std::size_t& count);
    Wish writeStep(ByteView data, std::size_t& count);
    void noteFailure();

    TlsContext m_context;  ///< outlives the session that was made from it
    std::unique_ptr<Wire> m_wire;
    ssl_st* m_ssl = nullptr;
    bool m_established = false;
    bool m_failed = false;
    bool m_plainHttp = false;
};

}  // namespace stacknet::gateway
