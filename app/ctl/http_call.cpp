#include "app/ctl/http_call.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
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

namespace stacknet::ctl {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using boost::system::error_code;
using PieceSink = std::function<Result<void>(const HttpReply&, ByteView)>;

constexpr std::size_t kPieceBytes = 16 << 10;
constexpr std::size_t kHeaderBytesMax = 64 << 10;
constexpr std::uint64_t kBodyBytesMax = std::uint64_t{80} << 20;
constexpr auto kConnectWithin = std::chrono::seconds(10);
constexpr auto kAnswerWithin = std::chrono::minutes(10);  ///< a large model may think long

struct Line {
    const HttpCall& call;
    asio::io_context& context;
    beast::tcp_stream& socket;

    template <typename Start>
    error_code step(std::chrono::seconds within, Start start) {
        error_code result = asio::error::operation_aborted;
        socket.expires_after(within);
        start([&result](error_code failure, auto&&...) { result = failure; });
        context.restart();
        context.run();
        return result;
    }
    Error error(const error_code& failure, const char* doing) const {
        return makeError("ctl.http_failed", "The node at " + call.endpoint.host + ":" +
                                                std::to_string(call.endpoint.port) + " could not " +
                                                doing + " (" + failure.message() +
                                                "); check the address and that it runs.");
    }
};

template <typename Stream>
Result<void> sendCall(Line& line, Stream& stream) {
    const HttpCall& call = line.call;
    http::request<http::span_body<const char>> message(
        call.post ? http::verb::post : http::verb::get, call.target, 11);
    const std::string& host = call.endpoint.host;
    const bool isV6 = host.find(':') != std::string::npos;
    message.set(http::field::host,
                (isV6 ? "[" + host + "]" : host) + ":" + std::to_string(call.endpoint.port));
    message.set(http::field::user_agent, "stacknetctl");
    message.set(http::field::connection, "close");
    if (!call.endpoint.apiKey.empty()) {
        message.set(http::field::authorization, "Bearer " + call.endpoint.apiKey);
    }
    for (const auto& [name, value] : call.headers) message.set(name, value);
    if (call.post) {
        const std::string_view text = asText(call.body);
        message.body() = beast::span<const char>(text.data(), text.size());
        message.content_length(text.size());
    }
    const error_code failure = line.step(kConnectWithin, [&](auto handler) {
        http::async_write(stream, message, std::move(handler));
    });
    if (failure) return line.error(failure, "take the request");
    return {};
}

template <typename Stream>
Result<HttpReply> readReply(Line& line, Stream& stream, const PieceSink& sink) {
    beast::flat_buffer buffer(kHeaderBytesMax);
    http::response_parser<http::buffer_body> parser;
    parser.header_limit(kHeaderBytesMax);
    parser.body_limit(kBodyBytesMax);
    error_code failure = line.step(kAnswerWithin, [&](auto handler) {
        http::async_read_header(stream, buffer, parser, std::move(handler));
    });
    if (failure) return line.error(failure, "answer");
    HttpReply reply;
    reply.status = parser.get().result_int();
    for (const auto& field : parser.get().base()) {
        reply.headers.emplace_back(std::string(field.name_string()), std::string(field.value()));
    }
    Bytes piece(kPieceBytes);
    while (!parser.is_done()) {
        auto& body = parser.get().body();
        body.data = piece.data();
        body.size = piece.size();
        failure = line.step(kAnswerWithin, [&](auto handler) {
            http::async_read_some(stream, buffer, parser, std::move(handler));
        });
        if (failure == http::error::need_buffer) failure = {};
        const std::size_t got = piece.size() - parser.get().body().size;
        if (got > 0) STACKNET_CHECK(sink(reply, ByteView(piece).first(got)));
        // What was cut off is for the encryption to see: it knows where the answer ends.
        if (failure == http::error::partial_message || failure == asio::error::connection_reset ||
            failure == asio::ssl::error::stream_truncated) {
            break;
        }
        if (failure) return line.error(failure, "go on with its answer");
    }
    return reply;
}

Result<void> connectTo(Line& line) {
    asio::ip::tcp::resolver resolver(line.context);
    asio::ip::tcp::resolver::results_type addresses;
    error_code failure = line.step(kConnectWithin, [&](auto handler) {
        resolver.async_resolve(line.call.endpoint.host, std::to_string(line.call.endpoint.port),
                               [&addresses, handler](error_code code, const auto& found) mutable {
                                   addresses = found;
                                   handler(code);
                               });
    });
    if (failure) return line.error(failure, "be found");
    failure = line.step(kConnectWithin, [&](auto handler) {
        line.socket.async_connect(addresses, std::move(handler));
    });
    if (failure) return line.error(failure, "be reached");
    return {};
}

Result<HttpReply> exchange(const HttpCall& call, const PieceSink& sink) {
    asio::io_context context(1);
    asio::ssl::context tls(asio::ssl::context::tls_client);
    if (call.endpoint.tls) {
        SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_2_VERSION);
        tls.set_default_verify_paths();
        tls.set_verify_mode(asio::ssl::verify_peer);
    }
    beast::ssl_stream<beast::tcp_stream> stream(beast::tcp_stream(context), tls);
    beast::tcp_stream& socket = beast::get_lowest_layer(stream);
    Line line{call, context, socket};
    STACKNET_CHECK(connectTo(line));
    if (!call.endpoint.tls) {
        STACKNET_CHECK(sendCall(line, socket));
        return readReply(line, socket, sink);
    }
    const std::string& host = call.endpoint.host;
    SSL_set_tlsext_host_name(stream.native_handle(), host.c_str());
    error_code failure;
    stream.set_verify_callback(asio::ssl::host_name_verification(host), failure);
    if (!failure) {
        failure = line.step(kConnectWithin, [&](auto handler) {
            stream.async_handshake(asio::ssl::stream_base::client, std::move(handler));
        });
    }
    if (failure) return line.error(failure, "show a certificate for its name");
    STACKNET_CHECK(sendCall(line, stream));
    return readReply(line, stream, sink);
}

}  // namespace

Result<inference::Endpoint> parseNodeUrl(const std::string& url) {
    auto endpoint = inference::parseEndpoint(url);
    if (endpoint.ok() && endpoint->basePath == "/v1") return endpoint;
    return makeError("ctl.usage",
                     "--url takes the address of a node's HTTP API, for example "
                     "http://127.0.0.1:8480, not \"" +
                         url + "\".");
}

std::vector<std::string_view> HttpReply::values(std::string_view name) const {
    std::vector<std::string_view> found;
    for (const auto& [known, value] : headers) {
        if (beast::iequals(known, name)) found.push_back(value);
    }
    return found;
}

Result<HttpReply> callHttp(const HttpCall& call, const PieceSink& piece) {
    try {
        return exchange(call, piece);
    } catch (const std::exception& failure) {
        return makeError("ctl.http_failed",
                         std::string("Talking to the node failed: ") + failure.what() + ".");
    }
}

}  // namespace stacknet::ctl
