#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <chrono>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/inference/cancel_token.h"

namespace stacknet::engine {

/// A connection of lines to a mail server or a webhook, in the clear or over TLS, on the caller's
/// thread. All steps together take at most the time that was given; a cancelled token ends them.
/// Included by .cpp files only. Errors of every step: "alerts.connect_failed", "alerts.timed_out",
/// "alerts.tls_failed", "alerts.cancelled", "alerts.bad_answer"; all but the last two retryable.
class AlertConnection {
public:
    struct Where {
        std::string host;  ///< name or address, IPv6 without brackets
        std::uint16_t port = 0;
        std::uint32_t timeoutMs = 10'000;
        std::string trustedPem;  ///< besides the system's roots; for tests
    };
    AlertConnection(Where where, inference::CancelToken cancel);

    Result<void> connect();
    /// From here on everything is encrypted; the certificate must be the host's (TLS 1.2 at least).
    /// Nothing may have been received that was not read yet: it came in the clear.
    Result<void> startTls();
    Result<void> write(std::string_view text);
    /// Without its end (CRLF or LF). Longer than `bytesMax`: "alerts.bad_answer".
    Result<std::string> readLine(std::size_t bytesMax);

private:
    using Tls = boost::asio::ssl::stream<boost::beast::tcp_stream&>;

    template <typename Start>
    boost::system::error_code step(Start start);
    Error error(const boost::system::error_code& failure, std::string_view doing) const;

    const Where m_where;
    const inference::CancelToken m_cancel;
    const std::chrono::steady_clock::time_point m_deadline;
    boost::asio::io_context m_context{1};
    boost::beast::tcp_stream m_socket{m_context};
    boost::asio::ssl::context m_tlsContext{boost::asio::ssl::context::tls_client};
    std::unique_ptr<Tls> m_tls;
    std::string m_read;                                      ///< received, not read yet
    std::unique_ptr<inference::CancelToken::Watch> m_watch;  ///< last: it uses the others
};

}  // namespace stacknet::engine
