#include "core/inference/http_exchange.h"

#include <algorithm>
#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/span_body.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <chrono>

#include "core/base/secret.h"
#include "core/base/sentence.h"
#include "core/base/system_reason.h"

namespace stacknet::inference {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using boost::system::error_code;

namespace {

constexpr std::size_t kPieceBytes = 16 << 10;
constexpr std::size_t kHeaderBytesMax = 64 << 10;

/// Everything that the steps of one exchange share.
struct Line {
    const HttpRequest& request;
    const Timeouts& timeouts;
    const CancelToken& cancel;
    asio::io_context& context;
    beast::tcp_stream& socket;
    std::chrono::steady_clock::time_point deadline;  ///< of the whole exchange

    /// Runs one asynchronous step to its end within the time.
    template <typename Start>
    error_code step(std::uint32_t ms, Start start) {
        error_code result = asio::error::operation_aborted;
        if (cancel.cancelled()) return result;
        socket.expires_at(
            std::min(deadline, std::chrono::steady_clock::now() + std::chrono::milliseconds(ms)));
        start([&result](error_code failure, auto&&...) { result = failure; });
        context.restart();
        context.run();
        return result;
    }

    /// The error for a step that failed while `doing` ("answer", "connect").
    Error error(const error_code& failure, std::string_view doing) const {
        const std::string where = request.endpoint.url();
        if (cancel.cancelled()) {
            return makeError("inference.cancelled", sentence("The request was cancelled."));
        }
        if (failure == beast::error::timeout) {
            return makeError("inference.timed_out",
                             sentence("The model server at %1 did not %2 in time; check that it is "
                                      "running and not overloaded.",
                                      {where, doing}),
                             true);
        }
        if (doing == "connect") {
            return makeError("inference.connect_failed",
                             sentence("The model server at %1 cannot be reached (%2); start it or "
                                      "correct the address.",
                                      {where, reasonOf(failure)}),
                             true);
        }
        if (failure == http::error::body_limit || failure == http::error::header_limit ||
            failure == http::error::buffer_overflow) {
            return makeError(
                "inference.answer_too_large",
                sentence(
                    "The model server at %1 sent an answer that is larger than this node takes.",
                    {where}));
        }
        if (failure.category() == http::make_error_code(http::error::bad_version).category()) {
            return makeError("inference.bad_answer",
                             sentence("The model server at %1 did not speak HTTP as expected (%2); "
                                      "check what runs at that address.",
                                      {where, reasonOf(failure)}));
        }
        return makeError("inference.failed",
                         sentence("The model server at %1 ended the connection (%2).",
                                  {where, reasonOf(failure)}),
                         true);
    }
};

template <typename Stream>
Result<void> sendRequest(Line& line, Stream& stream) {
    const HttpRequest& given = line.request;
    http::request<http::span_body<const char>> message(
        given.post ? http::verb::post : http::verb::get, given.path, 11);
    const std::string& host = given.endpoint.host;
    const bool isV6 = host.find(':') != std::string::npos;
    message.set(http::field::host,
                (isV6 ? "[" + host + "]" : host) + ":" + std::to_string(given.endpoint.port));
    message.set(http::field::user_agent, "stacknet-console");
    message.set(http::field::connection, "close");
    message.set(http::field::accept,
                given.post ? "text/event-stream, application/json" : "application/json");
    if (!given.endpoint.apiKey.empty()) {
        message.set(http::field::authorization, "Bearer " + given.endpoint.apiKey);
    }
    if (given.post) {
        message.set(http::field::content_type, given.contentType);
        const std::string_view text = asText(given.body);
        message.body() = beast::span<const char>(text.data(), text.size());
        message.content_length(text.size());
    }
    const error_code failure = line.step(line.timeouts.idleMs, [&](auto handler) {
        http::async_write(stream, message, std::move(handler));
    });
    if (failure) return line.error(failure, fixedSentence("take the request"));
    return {};
}

template <typename Stream>
Result<HttpHead> readAnswer(Line& line, Stream& stream, std::size_t bodyBytesMax,
                            const BodySink& sink) {
    beast::basic_flat_buffer<WipingAllocator<char>> buffer(kHeaderBytesMax);
    buffer.reserve(kPieceBytes);  // Beast reads as much at once as there is room for
    http::response_parser<http::buffer_body> parser;
    parser.header_limit(kHeaderBytesMax);
    parser.body_limit(bodyBytesMax);
    error_code failure = line.step(line.timeouts.firstByteMs, [&](auto handler) {
        http::async_read_header(stream, buffer, parser, std::move(handler));
    });
    if (failure) return line.error(failure, fixedSentence("answer"));
    HttpHead head;
    head.status = parser.get().result_int();
    head.eventStream = parser.get()[http::field::content_type].starts_with("text/event-stream");
    SecretBytes piece(kPieceBytes);
    std::uint32_t patienceMs = line.timeouts.firstByteMs;
    while (!parser.is_done()) {
        auto& body = parser.get().body();
        body.data = piece.mutableView().data();
        body.size = piece.size();
        failure = line.step(patienceMs, [&](auto handler) {
            http::async_read_some(stream, buffer, parser, std::move(handler));
        });
        if (failure == http::error::need_buffer) failure = {};
        // Servers that close without a TLS close_notify have sent all that the framing promised.
        if (failure == asio::ssl::error::stream_truncated && parser.is_done()) failure = {};
        if (failure) return line.error(failure, fixedSentence("go on with its answer"));
        const std::size_t got = piece.size() - parser.get().body().size;
        if (got == 0) continue;
        patienceMs = line.timeouts.idleMs;
        STACKNET_TRY(const bool more, sink(head, piece.view().first(got)));
        if (!more) break;
    }
    return head;
}

using Addresses = asio::ip::tcp::resolver::results_type;

/// An address needs no resolver, which would start a thread for it.
error_code findAddresses(Line& line, Addresses& addresses) {
    const Endpoint& endpoint = line.request.endpoint;
    error_code failure;
    const auto address = asio::ip::make_address(endpoint.host, failure);
    if (!failure) {
        addresses = Addresses::create(asio::ip::tcp::endpoint(address, endpoint.port),
                                      endpoint.host, std::to_string(endpoint.port));
        return {};
    }
    asio::ip::tcp::resolver resolver(line.context);
    return line.step(line.timeouts.connectMs, [&](auto handler) {
        resolver.async_resolve(endpoint.host, std::to_string(endpoint.port),
                               [&addresses, handler](error_code code, const auto& found) mutable {
                                   addresses = found;
                                   handler(code);
                               });
    });
}

Result<void> connectSocket(Line& line) {
    Addresses addresses;
    error_code failure = findAddresses(line, addresses);
    if (failure) return line.error(failure, fixedSentence("connect"));
    failure = line.step(line.timeouts.connectMs, [&](auto handler) {
        line.socket.async_connect(addresses, std::move(handler));
    });
    if (failure) return line.error(failure, fixedSentence("connect"));
    line.socket.socket().set_option(asio::ip::tcp::no_delay(true), failure);
    return {};
}

bool isAddress(const std::string& host) {
    error_code failure;
    asio::ip::make_address(host, failure);
    return !failure;
}

Result<HttpHead> exchangeTls(Line& line, beast::ssl_stream<beast::tcp_stream>& stream,
                             std::size_t bodyBytesMax, const BodySink& sink) {
    const std::string& host = line.request.endpoint.host;
    if (!isAddress(host)) SSL_set_tlsext_host_name(stream.native_handle(), host.c_str());
    error_code failure;
    stream.set_verify_callback(asio::ssl::host_name_verification(host), failure);
    if (!failure) {
        failure = line.step(line.timeouts.connectMs, [&](auto handler) {
            stream.async_handshake(asio::ssl::stream_base::client, std::move(handler));
        });
    }
    if (failure && (line.cancel.cancelled() || failure == beast::error::timeout)) {
        return line.error(failure, fixedSentence("finish the TLS handshake"));
    }
    if (failure) {
        return makeError("inference.tls_failed",
                         sentence("The certificate of the model server at %1 could not be verified "
                                  "(%2); use the name that its certificate is made for.",
                                  {line.request.endpoint.url(), reasonOf(failure)}));
    }
    STACKNET_CHECK(sendRequest(line, stream));
    return readAnswer(line, stream, bodyBytesMax, sink);
}

/// Connects `socket` and hands the line to `speak`; a cancelled request closes it meanwhile.
template <typename Speak>
Result<HttpHead> converse(const HttpRequest& request, const Timeouts& timeouts,
                          const CancelToken& cancel, asio::io_context& context,
                          beast::tcp_stream& socket, Speak speak) {
    Line line{
        request, timeouts,
        cancel,  context,
        socket,  std::chrono::steady_clock::now() + std::chrono::milliseconds(timeouts.totalMs)};
    const CancelToken::Watch watch(cancel,
                                   [&] { asio::post(context, [&socket] { socket.close(); }); });
    STACKNET_CHECK(connectSocket(line));
    return speak(line);
}

Result<HttpHead> exchange(const HttpRequest& request, const Timeouts& timeouts,
                          std::size_t bodyBytesMax, const BodySink& sink,
                          const CancelToken& cancel) {
    asio::io_context context(1);
    if (!request.endpoint.tls) {
        beast::tcp_stream socket(context);
        return converse(request, timeouts, cancel, context, socket,
                        [&](Line& line) -> Result<HttpHead> {
                            STACKNET_CHECK(sendRequest(line, socket));
                            return readAnswer(line, socket, bodyBytesMax, sink);
                        });
    }
    asio::ssl::context tls(asio::ssl::context::tls_client);
    SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_2_VERSION);
    tls.set_default_verify_paths();
    tls.set_verify_mode(asio::ssl::verify_peer);
    beast::ssl_stream<beast::tcp_stream> stream(beast::tcp_stream(context), tls);
    return converse(request, timeouts, cancel, context, beast::get_lowest_layer(stream),
                    [&](Line& line) { return exchangeTls(line, stream, bodyBytesMax, sink); });
}

}  // namespace

Result<HttpHead> httpExchange(const HttpRequest& request, const Timeouts& timeouts,
                              std::size_t bodyBytesMax, const BodySink& sink,
                              const CancelToken& cancel) {
    try {
        return exchange(request, timeouts, bodyBytesMax, sink, cancel);
    } catch (const std::exception& failure) {
        return makeError("inference.failed", std::string("Talking to the model server failed: ") +
                                                 failure.what() + ".");
    }
}

Result<std::string> httpGetText(const Endpoint& endpoint, const std::string& path,
                                std::uint32_t timeoutMs, const CancelToken& cancel) {
    HttpRequest request;
    request.endpoint = endpoint;
    request.path = path;
    const Timeouts timeouts{timeoutMs, timeoutMs, timeoutMs, 3 * timeoutMs};
    std::string text;
    STACKNET_TRY(const HttpHead head, httpExchange(
                                          request, timeouts, kSmallAnswerMax,
                                          [&text](const HttpHead&, ByteView piece) -> Result<bool> {
                                              text.append(asText(piece));
                                              return true;
                                          },
                                          cancel));
    if (head.status == 200) return text;
    const bool refused = head.status == 401 || head.status == 403;
    return makeError(refused ? "inference.refused" : "inference.failed",
                     refused ? sentence("The model server at %1 answered %2 with HTTP %3; give the "
                                        "right key.",
                                        {endpoint.url(), path, head.status})
                             : sentence("The model server at %1 answered %2 with HTTP %3.",
                                        {endpoint.url(), path, head.status}),
                     head.status >= 500);
}

Result<SecretBytes> httpPostJson(const Endpoint& endpoint, const std::string& path,
                                 const SecretBytes& body, std::uint32_t timeoutMs,
                                 std::size_t answerMax, const CancelToken& cancel) {
    HttpRequest request;
    request.endpoint = endpoint;
    request.path = path;
    request.post = true;
    request.body = body.view();
    const Timeouts timeouts{timeoutMs, timeoutMs, timeoutMs, 3 * timeoutMs};
    SecretBytes answer;
    STACKNET_TRY(const HttpHead head,
                 httpExchange(
                     request, timeouts, answerMax,
                     [&answer](const HttpHead&, ByteView piece) -> Result<bool> {
                         answer.append(piece);
                         return true;
                     },
                     cancel));
    if (head.status == 200) return answer;
    return makeError(
        head.status == 404 || head.status == 501 ? "inference.unsupported" : "inference.failed",
        sentence("The model server at %1 answered %2 with HTTP %3.",
                 {endpoint.url(), path, head.status}),
        head.status >= 500);
}

}  // namespace stacknet::inference
