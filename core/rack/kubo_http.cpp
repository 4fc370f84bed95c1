#include "core/rack/kubo_http.h"

#include <algorithm>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/core/basic_stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/serializer.hpp>
#include <boost/beast/http/write.hpp>
#include <charconv>
#include <chrono>

#include "core/base/sentence.h"
#include "core/base/system_reason.h"

namespace stacknet::rack {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using boost::system::error_code;

namespace {

constexpr std::size_t kPieceBytes = 64 << 10;
constexpr std::size_t kHeaderBytesMax = 64 << 10;
constexpr std::size_t kFailureBytesMax = 64 << 10;
constexpr std::size_t kUnixPathMax = 107;
constexpr std::string_view kBasePath = "/api/v0";

using UnixStream = beast::basic_stream<asio::local::stream_protocol>;

/// Everything that the steps of one exchange share.
template <typename Stream>
struct Exchange {
    const KuboAddress& address;
    const SecretBytes& authorization;
    const KuboRequest& request;
    const KuboTimeouts& timeouts;
    std::uint64_t answerMax;
    const PieceSink& sink;
    const std::stop_token& stop;
    asio::io_context& context;
    Stream& stream;
    std::chrono::steady_clock::time_point deadline;

    /// Runs one asynchronous step to its end within the time.
    template <typename Start>
    error_code step(std::uint32_t ms, Start start) {
        error_code result = asio::error::operation_aborted;
        if (stop.stop_requested()) return result;
        stream.expires_at(
            std::min(deadline, std::chrono::steady_clock::now() + std::chrono::milliseconds(ms)));
        start([&result](error_code failure, auto&&...) { result = failure; });
        context.restart();
        context.run();
        return result;
    }

    Error error(const error_code& failure, std::string_view doing) const {
        const std::string where = sentence("The IPFS node at %1", {address.text()});
        if (stop.stop_requested())
            return makeError("rack.cancelled", sentence("It was cancelled."));
        if (failure == beast::error::timeout) {
            return makeError(
                "rack.ipfs_timed_out",
                sentence("%1 did not %2 in time; check that it is running and not overloaded.",
                         {where, doing}),
                true);
        }
        if (failure == http::error::body_limit || failure == http::error::header_limit ||
            failure == http::error::buffer_overflow) {
            return makeError(
                "rack.ipfs_too_large",
                sentence("%1 sent an answer that is larger than this node takes.", {where}));
        }
        if (failure.category() == http::make_error_code(http::error::bad_version).category() &&
            failure != http::error::end_of_stream) {
            return makeError("rack.ipfs_bad_answer",
                             sentence("%1 did not speak HTTP to the end of its answer (%2); check "
                                      "what runs at that address.",
                                      {where, reasonOf(failure)}));
        }
        return makeError(
            "rack.ipfs_unreachable",
            sentence("%1 could not %2 (%3); start it or correct \"ipfs_api\" in node.json.",
                     {where, doing, reasonOf(failure)}),
            true);
    }

    http::request<http::buffer_body> head() const {
        http::request<http::buffer_body> message(http::verb::post, request.target, 11);
        const bool v6 = address.host.find(':') != std::string::npos;
        message.set(http::field::host, address.unixSocket.empty()
                                           ? (v6 ? "[" + address.host + "]" : address.host) + ":" +
                                                 std::to_string(address.port)
                                           : std::string("localhost"));
        // Not a browser's name: Kubo takes a user agent "Mozilla..." without an origin for one.
        message.set(http::field::user_agent, "stacknet-console");
        message.set(http::field::connection, "close");
        message.set(http::field::accept_encoding, "identity");
        if (!authorization.empty()) {
            message.set(http::field::authorization,
                        beast::string_view(authorization.exposeText().data(),
                                           authorization.exposeText().size()));
        }
        if (request.contentType.empty()) {
            message.content_length(0);
        } else {
            message.set(http::field::content_type, request.contentType);
            message.chunked(true);
        }
        return message;
    }

    error_code writeSome(http::request_serializer<http::buffer_body>& serializer) {
        const error_code failure = step(timeouts.idleMs, [&](auto handler) {
            http::async_write(stream, serializer, std::move(handler));
        });
        return failure == http::error::need_buffer ? error_code() : failure;
    }

    /// A node that refuses early stops reading: what it has to say is read all the same, so a
    /// failed write is kept and told only when no answer comes.
    Result<std::optional<Error>> send() {
        auto message = head();
        message.body().data = nullptr;
        message.body().size = 0;
        message.body().more = !request.contentType.empty();
        http::request_serializer<http::buffer_body> serializer(message);
        error_code failure = step(timeouts.idleMs, [&](auto handler) {
            http::async_write_header(stream, serializer, std::move(handler));
        });
        if (failure) return error(failure, sentence("take the request"));
        if (!message.body().more) return std::optional<Error>();
        std::optional<Error> refused;
        const PieceSink out = [&](ByteView piece) -> Result<void> {
            if (piece.empty()) return {};
            message.body().data = const_cast<std::uint8_t*>(piece.data());  // Beast only reads it
            message.body().size = piece.size();
            const error_code written = writeSome(serializer);
            if (!written) return {};
            refused = error(written, sentence("take the data"));
            return *refused;
        };
        const auto body = request.body(out);
        if (refused && stop.stop_requested()) return *refused;
        if (refused && refused->code == "rack.ipfs_timed_out") return *refused;
        if (refused) return refused;
        if (!body.ok()) return body.error();
        message.body() = {nullptr, 0, false};
        failure = writeSome(serializer);
        if (failure) return std::optional(error(failure, sentence("take the data")));
        return std::optional<Error>();
    }

    Result<KuboStatus> receive(const std::optional<Error>& sendError) {
        beast::flat_buffer buffer(kHeaderBytesMax);
        buffer.reserve(kPieceBytes);
        http::response_parser<http::buffer_body> parser;
        parser.header_limit(kHeaderBytesMax);
        parser.body_limit(answerMax);
        error_code failure = step(timeouts.idleMs, [&](auto handler) {
            http::async_read_header(stream, buffer, parser, std::move(handler));
        });
        if (failure && sendError) return *sendError;
        if (failure) return error(failure, fixedSentence("answer"));
        KuboStatus status;
        status.status = parser.get().result_int();
        status.contentType = std::string(parser.get()[http::field::content_type]);
        const auto encoding = parser.get()[http::field::content_encoding];
        if (!encoding.empty() && encoding != "identity") {
            return makeError(
                "rack.ipfs_bad_answer",
                sentence("The IPFS node at %1 sent a compressed answer, which was not asked for.",
                         {address.text()}));
        }
        STACKNET_CHECK(receiveBody(buffer, parser, status));
        // A trailer's fields join those of the head.
        status.streamError = std::string(parser.get()["X-Stream-Error"]);
        if (status.status == 200 && sendError) return *sendError;
        return status;
    }

    Result<void> receiveBody(beast::flat_buffer& buffer,
                             http::response_parser<http::buffer_body>& parser, KuboStatus& status) {
        Bytes piece(kPieceBytes);
        while (!parser.is_done()) {
            auto& body = parser.get().body();
            body.data = piece.data();
            body.size = piece.size();
            error_code failure = step(timeouts.idleMs, [&](auto handler) {
                http::async_read_some(stream, buffer, parser, std::move(handler));
            });
            if (failure == http::error::need_buffer) failure = {};
            const std::size_t got = piece.size() - parser.get().body().size;
            // What a refusal says is cut, never waited for.
            if (status.status != 200 && failure && !stop.stop_requested()) return {};
            if (failure) return error(failure, sentence("go on with its answer"));
            const ByteView bytes = ByteView(piece).first(got);
            if (status.status == 200) {
                if (got > 0) STACKNET_CHECK(sink(bytes));
                continue;
            }
            status.body.append(asText(bytes).substr(0, kFailureBytesMax - status.body.size()));
            if (status.body.size() == kFailureBytesMax) return {};
        }
        return {};
    }

    Result<KuboStatus> run() {
        STACKNET_TRY(const std::optional<Error> sendError, send());
        return receive(sendError);
    }
};

Error unresolved(const KuboAddress& address, const error_code& failure) {
    return makeError("rack.ipfs_unreachable",
                     sentence("The name of the IPFS node at %1 cannot be resolved (%2); correct "
                              "\"ipfs_api\" in node.json.",
                              {address.text(), reasonOf(failure)}),
                     true);
}

template <typename Stream, typename Connect>
Result<KuboStatus> converse(Exchange<Stream> exchange, Connect connect) {
    const std::stop_callback cancel(exchange.stop, [&exchange] {
        asio::post(exchange.context, [&exchange] { exchange.stream.close(); });
    });
    const error_code failure = exchange.step(exchange.timeouts.connectMs, connect);
    if (failure) return exchange.error(failure, sentence("be reached"));
    return exchange.run();
}

/// An address needs no resolver, which would start a thread for it; a name blocks for as long as
/// the system's resolver does, and configurations name addresses.
Result<asio::ip::tcp::resolver::results_type> findAddresses(asio::io_context& context,
                                                            const KuboAddress& address) {
    using Results = asio::ip::tcp::resolver::results_type;
    error_code failure;
    const std::string port = std::to_string(address.port);
    const auto parsed = asio::ip::make_address(address.host, failure);
    if (!failure) {
        return Results::create(asio::ip::tcp::endpoint(parsed, address.port), address.host, port);
    }
    failure = {};
    asio::ip::tcp::resolver resolver(context);
    Results found = resolver.resolve(address.host, port, failure);
    if (failure) return unresolved(address, failure);
    return found;
}

Result<std::uint16_t> parsePort(std::string_view text, const Error& otherwise) {
    unsigned port = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), port);
    if (text.empty() || parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() ||
        port == 0 || port > 65'535) {
        return otherwise;
    }
    return static_cast<std::uint16_t>(port);
}

bool isHostCharacter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9') || character == '.' || character == '-' ||
           character == ':';
}

}  // namespace

std::string KuboAddress::text() const {
    if (!unixSocket.empty()) return "unix:" + unixSocket;
    const bool v6 = host.find(':') != std::string::npos;
    return "http://" + (v6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

bool KuboAddress::isLocal() const {
    if (!unixSocket.empty() || host == "localhost") return true;
    error_code failure;
    const auto address = asio::ip::make_address(host, failure);
    return !failure && address.is_loopback();
}

Result<KuboAddress> parseKuboAddress(std::string_view text) {
    const Error bad = makeError(
        "rack.bad_ipfs_api", sentence("The address of the IPFS node must be http://HOST:PORT or "
                                      "unix:/absolute/path, for example http://127.0.0.1:5001."));
    KuboAddress address;
    if (text.starts_with("unix:")) {
        text.remove_prefix(5);
        if (!text.starts_with('/') || text.size() > kUnixPathMax ||
            text.find('\0') != std::string_view::npos) {
            return bad;
        }
        address.unixSocket = std::string(text);
        return address;
    }
    if (!text.starts_with("http://")) return bad;
    text.remove_prefix(7);
    if (text.ends_with('/')) text.remove_suffix(1);
    if (text.ends_with(kBasePath)) text.remove_suffix(kBasePath.size());
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || colon == 0) return bad;
    std::string_view host = text.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']')) {
        host = host.substr(1, host.size() - 2);
    } else if (host.find(':') != std::string_view::npos) {
        return bad;
    }
    if (host.empty() || !std::all_of(host.begin(), host.end(), isHostCharacter)) return bad;
    address.host = std::string(host);
    STACKNET_TRY(address.port, parsePort(text.substr(colon + 1), bad));
    return address;
}

Result<KuboStatus> kuboExchange(const KuboAddress& address, const SecretBytes& authorization,
                                const KuboRequest& request, const KuboTimeouts& timeouts,
                                std::uint64_t answerMax, const PieceSink& sink,
                                const std::stop_token& stop) {
    const auto deadline =
        std::chrono::steady_clock::now() + std::chrono::milliseconds(timeouts.totalMs);
    try {
        asio::io_context context(1);
        if (!address.unixSocket.empty()) {
            UnixStream stream(context);
            return converse(Exchange<UnixStream>{address, authorization, request, timeouts,
                                                 answerMax, sink, stop, context, stream, deadline},
                            [&](auto handler) {
                                stream.async_connect(
                                    asio::local::stream_protocol::endpoint(address.unixSocket),
                                    std::move(handler));
                            });
        }
        STACKNET_TRY(const auto found, findAddresses(context, address));
        beast::tcp_stream stream(context);
        return converse(
            Exchange<beast::tcp_stream>{address, authorization, request, timeouts, answerMax, sink,
                                        stop, context, stream, deadline},
            [&](auto handler) { stream.async_connect(found, std::move(handler)); });
    } catch (const std::exception& failure) {
        return makeError("rack.ipfs_unreachable",
                         sentence("Talking to the IPFS node failed: %1.", {failure.what()}), true);
    }
}

}  // namespace stacknet::rack
