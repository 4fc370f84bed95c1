// stacknet-bare-http BODY_FILE: Boost.Beast and nothing else, the least that any server of ours
// does. GET answers the file's JSON. POST answers a chat of "max_tokens" words: at once, or as a
// stream, at 20 tokens a second when the model is "paced". Prints its port; ends with standard
// input.

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/json.hpp>
#include <cstdio>
#include <deque>
#include <fstream>
#include <iterator>
#include <memory>
#include <thread>

#include "tests/perf/token_pacer.h"

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace json = boost::json;
using Tcp = asio::ip::tcp;

constexpr int kThreads = 2;

std::string event(const json::object& chunk) {
    return "data: " + json::serialize(chunk) + "\n\n";
}

std::string piece(std::string_view text, bool last) {
    json::object delta;
    if (!last) delta["content"] = text;
    json::object choice{{"index", 0}, {"delta", delta}, {"finish_reason", nullptr}};
    if (last) choice["finish_reason"] = "stop";
    return event({{"id", "bare"},
                  {"object", "chat.completion.chunk"},
                  {"created", 1},
                  {"model", "bare"},
                  {"choices", json::array{choice}}});
}

json::object usageOf(std::size_t tokens) {
    return {{"prompt_tokens", 1}, {"completion_tokens", tokens}, {"total_tokens", tokens + 1}};
}

std::string ending(std::size_t tokens) {
    return piece({}, true) +
           event({{"id", "bare"}, {"choices", json::array{}}, {"usage", usageOf(tokens)}}) +
           "data: [DONE]\n\n";
}

std::string framed(const std::string& text, bool last) {
    char size[20];
    std::snprintf(size, sizeof size, "%zx\r\n", text.size());
    return size + text + "\r\n" + (last ? "0\r\n\r\n" : "");
}

class Session : public std::enable_shared_from_this<Session> {
public:
    Session(Tcp::socket socket, const std::string& body, stacknet::perf::TokenPacer& pacer)
        : m_stream(std::move(socket)), m_body(body), m_pacer(pacer) {
        m_stream.socket().set_option(Tcp::no_delay(true));
    }

    void read() {
        m_request = {};
        http::async_read(m_stream, m_buffer, m_request,
                         [self = shared_from_this()](beast::error_code error, std::size_t) {
                             if (!error) self->answer();
                         });
    }

private:
    void answer() {
        if (m_request.method() != http::verb::post) return whole(m_body);
        const json::object asked = json::parse(m_request.body()).as_object();
        const json::value* wanted = asked.if_contains("max_tokens");
        const auto tokens = wanted == nullptr ? 16 : json::value_to<std::size_t>(*wanted);
        const bool stream = asked.contains("stream") && asked.at("stream").as_bool();
        if (!stream) return whole(completion(tokens));
        send(
            "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n"
            "\r\n",
            false);
        if (asked.contains("model") && asked.at("model").as_string() == "paced") {
            m_pacer.add(tokens, [self = shared_from_this(), tokens](std::size_t token) {
                const bool last = token == tokens;
                std::string text =
                    last ? ending(tokens) : piece(stacknet::perf::tokenText(token), false);
                asio::post(self->m_stream.get_executor(), [self, last, text = std::move(text)] {
                    self->send(framed(text, last), last);
                });
                return true;
            });
            return;
        }
        std::string text;
        for (std::size_t token = 0; token < tokens; ++token) {
            text += piece(stacknet::perf::tokenText(token), false);
        }
        send(framed(text + ending(tokens), true), true);
    }
    static std::string completion(std::size_t tokens) {
        std::string text;
        for (std::size_t token = 0; token < tokens; ++token) {
            text += stacknet::perf::tokenText(token);
        }
        const json::object message{{"role", "assistant"}, {"content", text}};
        return json::serialize(json::object{
            {"id", "bare"},
            {"object", "chat.completion"},
            {"choices", json::array{json::object{
                            {"index", 0}, {"message", message}, {"finish_reason", "stop"}}}},
            {"usage", usageOf(tokens)}});
    }
    void whole(std::string body) {
        auto response = std::make_shared<http::response<http::string_body>>(http::status::ok, 11);
        response->set(http::field::content_type, "application/json");
        response->keep_alive(m_request.keep_alive());
        response->body() = std::move(body);
        response->prepare_payload();
        http::async_write(
            m_stream, *response,
            [self = shared_from_this(), response](beast::error_code error, std::size_t) {
                if (!error) self->read();
            });
    }
    void send(std::string text, bool last) {
        m_queue.push_back({std::move(text), last});
        if (m_queue.size() == 1) write();
    }
    void write() {
        asio::async_write(m_stream, asio::buffer(m_queue.front().first),
                          [self = shared_from_this()](beast::error_code error, std::size_t) {
                              const bool last = self->m_queue.front().second;
                              self->m_queue.pop_front();
                              if (error) return;
                              if (last) return self->read();
                              if (!self->m_queue.empty()) self->write();
                          });
    }

    beast::tcp_stream m_stream;
    const std::string& m_body;
    stacknet::perf::TokenPacer& m_pacer;
    beast::flat_buffer m_buffer;
    http::request<http::string_body> m_request;
    std::deque<std::pair<std::string, bool>> m_queue;
};

void accept(Tcp::acceptor& acceptor, asio::io_context& io, const std::string& body,
            stacknet::perf::TokenPacer& pacer) {
    acceptor.async_accept(asio::make_strand(io), [&](beast::error_code error, Tcp::socket socket) {
        if (!error) std::make_shared<Session>(std::move(socket), body, pacer)->read();
        accept(acceptor, io, body, pacer);
    });
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        std::fprintf(stderr, "Usage: %s BODY_FILE\n", arguments[0]);
        return 2;
    }
    std::ifstream file(arguments[1], std::ios::binary);
    const std::string body{std::istreambuf_iterator<char>(file), {}};
    stacknet::perf::TokenPacer pacer;
    asio::io_context io(kThreads);
    Tcp::acceptor acceptor(io, {asio::ip::address_v4::loopback(), 0});
    acceptor.listen(4096);
    accept(acceptor, io, body, pacer);
    std::printf("%u\n", acceptor.local_endpoint().port());
    std::fflush(stdout);
    std::vector<std::thread> threads;
    for (int i = 0; i < kThreads; ++i) threads.emplace_back([&io] { io.run(); });
    while (std::getchar() != EOF) {
    }
    std::_Exit(0);
}
