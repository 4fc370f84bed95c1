#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/error.hpp>

#include "core/base/sentence.h"
#include "core/base/system_reason.h"
#include "core/engine/alert_connection_internal.h"

namespace stacknet::engine {

namespace asio = boost::asio;
namespace beast = boost::beast;
using boost::system::error_code;

namespace {

constexpr std::size_t kReadBytes = 4'096;

bool isAddress(const std::string& host) {
    error_code failure;
    asio::ip::make_address(host, failure);
    return !failure;
}

}  // namespace

AlertConnection::AlertConnection(Where where, inference::CancelToken cancel)
    : m_where(std::move(where)),
      m_cancel(std::move(cancel)),
      m_deadline(std::chrono::steady_clock::now() + std::chrono::milliseconds(m_where.timeoutMs)),
      m_watch(std::make_unique<inference::CancelToken::Watch>(
          m_cancel, [this] { asio::post(m_context, [this] { m_socket.close(); }); })) {}

template <typename Start>
error_code AlertConnection::step(Start start) {
    error_code result = asio::error::operation_aborted;
    if (m_cancel.cancelled()) return result;
    m_socket.expires_at(m_deadline);
    start([&result](error_code failure, auto&&...) { result = failure; });
    m_context.restart();
    m_context.run();
    return result;
}

Error AlertConnection::error(const error_code& failure, std::string_view doing) const {
    const std::string where = m_where.host + ":" + std::to_string(m_where.port);
    if (m_cancel.cancelled())
        return makeError("alerts.cancelled", sentence("The engine is stopping."));
    if (failure == beast::error::timeout) {
        return makeError("alerts.timed_out", sentence("%1 did not %2 in time.", {where, doing}),
                         true);
    }
    return makeError(
        "alerts.connect_failed",
        sentence("%1 could not be made to %2 (%3); check the address and that it runs.",
                 {where, doing, reasonOf(failure)}),
        true);
}

Result<void> AlertConnection::connect() {
    asio::ip::tcp::resolver::results_type addresses;
    error_code failure;
    const auto address = asio::ip::make_address(m_where.host, failure);
    if (!failure) {
        addresses = asio::ip::tcp::resolver::results_type::create(
            asio::ip::tcp::endpoint(address, m_where.port), m_where.host, "");
    } else {
        asio::ip::tcp::resolver resolver(m_context);
        failure = step([&](auto handler) {
            resolver.async_resolve(
                m_where.host, std::to_string(m_where.port),
                [&addresses, handler](error_code code, const auto& found) mutable {
                    addresses = found;
                    handler(code);
                });
        });
        if (failure) return error(failure, fixedSentence("answer (its name is not found)"));
    }
    failure = step([&](auto handler) { m_socket.async_connect(addresses, std::move(handler)); });
    if (failure) return error(failure, fixedSentence("answer"));
    return {};
}

Result<void> AlertConnection::startTls() {
    if (!m_read.empty()) {
        return makeError(
            "alerts.bad_answer",
            sentence("%1 sent more before the encryption than it may.", {m_where.host}));
    }
    error_code failure;
    SSL_CTX_set_min_proto_version(m_tlsContext.native_handle(), TLS1_2_VERSION);
    m_tlsContext.set_default_verify_paths(failure);
    if (!m_where.trustedPem.empty()) {
        m_tlsContext.add_certificate_authority(asio::buffer(m_where.trustedPem), failure);
        if (failure)
            return makeError("alerts.tls_failed", sentence("The given root cannot be read."));
    }
    m_tlsContext.set_verify_mode(asio::ssl::verify_peer, failure);
    m_tls = std::make_unique<Tls>(m_socket, m_tlsContext);
    if (!isAddress(m_where.host)) {
        SSL_set_tlsext_host_name(m_tls->native_handle(), m_where.host.c_str());
    }
    m_tls->set_verify_callback(asio::ssl::host_name_verification(m_where.host), failure);
    failure = step([&](auto handler) {
        m_tls->async_handshake(asio::ssl::stream_base::client, std::move(handler));
    });
    if (!failure) return {};
    if (m_cancel.cancelled() || failure == beast::error::timeout) {
        return error(failure, fixedSentence("finish the TLS handshake"));
    }
    return makeError(
        "alerts.tls_failed",
        sentence(
            "The certificate of %1 could not be verified (%2); use the name that it is made for.",
            {m_where.host, reasonOf(failure)}),
        true);
}

Result<void> AlertConnection::write(std::string_view text) {
    const error_code failure = step([&](auto handler) {
        if (m_tls) {
            asio::async_write(*m_tls, asio::buffer(text), std::move(handler));
        } else {
            asio::async_write(m_socket, asio::buffer(text), std::move(handler));
        }
    });
    if (failure) return error(failure, fixedSentence("take the message"));
    return {};
}

Result<std::string> AlertConnection::readLine(std::size_t bytesMax) {
    while (true) {
        const std::size_t end = m_read.find('\n');
        if (end != std::string::npos && end <= bytesMax) {
            std::string line = m_read.substr(0, end);
            m_read.erase(0, end + 1);
            if (line.ends_with('\r')) line.pop_back();
            return line;
        }
        if (m_read.size() > bytesMax) {
            return makeError("alerts.bad_answer",
                             sentence("%1 answers with too long a line.", {m_where.host}));
        }
        std::array<char, kReadBytes> piece{};
        std::size_t got = 0;
        const error_code failure = step([&](auto handler) {
            auto done = [&got, handler](error_code code, std::size_t bytes) mutable {
                got = bytes;
                handler(code);
            };
            if (m_tls) {
                m_tls->async_read_some(asio::buffer(piece), std::move(done));
            } else {
                m_socket.async_read_some(asio::buffer(piece), std::move(done));
            }
        });
        if (failure) return error(failure, fixedSentence("answer"));
        m_read.append(piece.data(), got);
    }
}

}  // namespace stacknet::engine
