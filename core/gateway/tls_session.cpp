#include "core/gateway/tls_session_internal.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>

#include <algorithm>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>
#include <cerrno>
#include <cstring>
#include <string_view>

#include "core/base/log.h"

namespace stacknet::gateway {
namespace {

namespace asio = boost::asio;

constexpr std::size_t kRecordBytesMax = 16 * 1024;
constexpr std::uint8_t kHandshakeRecord = 22;
constexpr std::uint8_t kClientHello = 1;

}  // namespace

/// The descriptor, and the first bytes that came from it: a record's header (type, version, length)
/// and a handshake message's (type, length), RFC 8446 sections 5.1 and 4.
struct TlsSession::Wire {
    static constexpr std::size_t kPrefixBytes = 9;

    int descriptor = -1;
    std::array<std::uint8_t, kPrefixBytes> prefix{};
    std::size_t prefixSize = 0;
    std::size_t prefixGiven = 0;
    bool refused = false;
    bool plainHttp = false;

    void judge() {
        const std::size_t record = (std::size_t{prefix[3]} << 8U) | prefix[4];
        const std::size_t hello =
            (std::size_t{prefix[6]} << 16U) | (std::size_t{prefix[7]} << 8U) | prefix[8];
        refused = prefix[0] != kHandshakeRecord || prefix[1] != 3 || record > kRecordBytesMax ||
                  record < 4 || prefix[5] != kClientHello || hello > kHelloBytesMax;
        if (!refused) return;
        const std::string_view text(reinterpret_cast<const char*>(prefix.data()), prefix.size());
        for (std::string_view method :
             {"GET ", "HEAD ", "POST ", "PUT ", "PATCH ", "DELETE ", "OPTIONS ", "CONNECT "}) {
            plainHttp = plainHttp || text.starts_with(method);
        }
    }
    /// As recv: more than 0 bytes, 0 at the end, -1 with errno.
    ssize_t receive(char* room, std::size_t size) {
        while (prefixSize < kPrefixBytes && !refused) {
            const ssize_t count =
                ::recv(descriptor, prefix.data() + prefixSize, kPrefixBytes - prefixSize, 0);
            if (count <= 0) return count;
            prefixSize += static_cast<std::size_t>(count);
            if (prefixSize == kPrefixBytes) judge();
        }
        if (refused) return 0;
        if (prefixGiven == kPrefixBytes) return ::recv(descriptor, room, size, 0);
        const std::size_t count = std::min(size, kPrefixBytes - prefixGiven);
        std::memcpy(room, prefix.data() + prefixGiven, count);
        prefixGiven += count;
        return static_cast<ssize_t>(count);
    }
};

namespace {

bool mayRetry() {
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

int wireRead(BIO* bio, char* room, int size) {
    auto* wire = static_cast<TlsSession::Wire*>(BIO_get_data(bio));
    BIO_clear_retry_flags(bio);
    if (size <= 0) return 0;
    const ssize_t count = wire->receive(room, static_cast<std::size_t>(size));
    if (count < 0 && mayRetry()) BIO_set_retry_read(bio);
    return static_cast<int>(count);
}

int wireWrite(BIO* bio, const char* data, int size) {
    auto* wire = static_cast<TlsSession::Wire*>(BIO_get_data(bio));
    BIO_clear_retry_flags(bio);
    if (size <= 0) return 0;
    const ssize_t count =
        ::send(wire->descriptor, data, static_cast<std::size_t>(size), MSG_NOSIGNAL);
    if (count < 0 && mayRetry()) BIO_set_retry_write(bio);
    return static_cast<int>(count);
}

long wireControl(BIO*, int command, long, void*) {
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

/// OpenSSL's own socket BIO writes without MSG_NOSIGNAL: a client that leaves would end the program
/// with SIGPIPE.
const BIO_METHOD* wireMethod() {
    static const BIO_METHOD* const kMethod = [] {
        BIO_METHOD* method =
            BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "stacknet socket");
        BIO_meth_set_read(method, &wireRead);
        BIO_meth_set_write(method, &wireWrite);
        BIO_meth_set_ctrl(method, &wireControl);
        return method;
    }();
    return kMethod;
}

}  // namespace

TlsSession::TlsSession(Socket& socket, const TlsContext& context)
    : m_context(context), m_wire(std::make_unique<Wire>()) {
    ErrorCode ignored;
    socket.non_blocking(true, ignored);
    m_wire->descriptor = socket.native_handle();
    m_ssl = SSL_new(m_context.get());
    BIO* bio = BIO_new(wireMethod());
    if (m_ssl == nullptr || bio == nullptr) {
        BIO_free(bio);
        m_failed = true;
        return;
    }
    BIO_set_data(bio, m_wire.get());
    BIO_set_init(bio, 1);
    SSL_set_bio(m_ssl, bio, bio);
    SSL_set_accept_state(m_ssl);
}

TlsSession::~TlsSession() {
    SSL_free(m_ssl);
}

void TlsSession::readSome(Socket& socket, std::span<std::uint8_t> room, Handler done) {
    run(
        socket, [this, room](std::size_t& count) { return readStep(room, count); }, std::move(done),
        true);
}

void TlsSession::writeSome(Socket& socket, ByteView data, Handler done) {
    run(
        socket, [this, data](std::size_t& count) { return writeStep(data, count); },
        std::move(done), true);
}

void TlsSession::run(Socket& socket, Step step, Handler done, bool fresh) {
    std::size_t count = 0;
    const Wish wish = step(count);
    if (wish == Wish::Read || wish == Wish::Write) {
        socket.async_wait(wish == Wish::Read ? Socket::wait_read : Socket::wait_write,
                          [this, &socket, step = std::move(step),
                           done = std::move(done)](const ErrorCode& error) mutable {
                              if (error) {
                                  done(error, 0);
                              } else {
                                  run(socket, std::move(step), std::move(done), false);
                              }
                          });
        return;
    }
    const ErrorCode error = wish == Wish::Failed ? ErrorCode(asio::error::eof) : ErrorCode();
    if (!fresh) {
        done(error, count);
        return;
    }
    asio::post(socket.get_executor(),
               [done = std::move(done), error, count] { done(error, count); });
}

TlsSession::Wish TlsSession::readStep(std::span<std::uint8_t> room, std::size_t& count) {
    if (m_failed) return Wish::Failed;
    ERR_clear_error();
    return wishOf(SSL_read_ex(m_ssl, room.data(), room.size(), &count));
}

TlsSession::Wish TlsSession::writeStep(ByteView data, std::size_t& count) {
    if (m_failed) return Wish::Failed;
    ERR_clear_error();
    return wishOf(SSL_write_ex(m_ssl, data.data(), data.size(), &count));
}

TlsSession::Wish TlsSession::wishOf(int outcome) {
    if (!m_established) m_established = SSL_is_init_finished(m_ssl) == 1;
    if (outcome == 1) return Wish::Done;
    switch (SSL_get_error(m_ssl, outcome)) {
        case SSL_ERROR_WANT_READ:
            return Wish::Read;
        case SSL_ERROR_WANT_WRITE:
            return Wish::Write;
        case SSL_ERROR_ZERO_RETURN:
            return Wish::Failed;  // the client is done; our side may still write
        default:
            noteFailure();
            return Wish::Failed;
    }
}

void TlsSession::noteFailure() {
    m_failed = true;
    m_plainHttp = m_wire->plainHttp;
    if (!m_established) {
        const char* reason = ERR_reason_error_string(ERR_peek_error());
        log::debug("gateway", "tls_handshake_failed",
                   {{"reason", m_wire->refused     ? "no ClientHello"
                               : reason == nullptr ? "connection ended"
                                                   : reason}});
    }
    ERR_clear_error();
}

void TlsSession::tryWrite(ByteView data) {
    while (!data.empty() && m_established) {
        std::size_t count = 0;
        if (writeStep(data, count) != Wish::Done) return;
        data = data.subspan(count);
    }
}

void TlsSession::sayGoodbye() {
    if (m_failed || !m_established) return;
    ERR_clear_error();
    // When the socket takes nothing more the client reads nothing, either: a length or the last
    // chunk tells it where the answer ends.
    SSL_shutdown(m_ssl);
    ERR_clear_error();
}

}  // namespace stacknet::gateway
