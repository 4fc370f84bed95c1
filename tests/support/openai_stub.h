#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace stacknet::test {

/// A tiny OpenAI-compatible HTTP server on loopback that answers by script. For tests only; one
/// thread a connection, every connection is closed after its answer.
class OpenAiStub {
public:
    struct Reply {
        int status = 200;
        std::string contentType = "text/event-stream";
        std::vector<std::string> pieces;  ///< sent one by one
        bool hang = false;                ///< after the pieces: silent until the client goes
    };

    explicit OpenAiStub(std::vector<std::string> models = {"stub-model"})
        : m_models(std::move(models)) {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        ::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size);
        ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size);
        m_port = ntohs(address.sin_port);
        ::listen(m_listener, 64);
        m_acceptor = std::thread([this] { accept(); });
    }
    ~OpenAiStub() {
        {
            std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        m_changed.notify_all();
        m_acceptor.join();
        for (auto& worker : m_workers) worker.join();
        ::close(m_listener);
    }

    std::uint16_t port() const { return m_port; }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port) + "/v1"; }

    /// Queues the answer of one chat completion. Without one, the last one is repeated.
    void script(Reply reply) {
        std::lock_guard lock(m_mutex);
        m_script.push_back(std::move(reply));
    }
    /// This path answers 200 with this JSON, whatever the method.
    void page(std::string path, std::string json) {
        std::lock_guard lock(m_mutex);
        m_pages[std::move(path)] = std::move(json);
    }
    /// All requests but those with this key are answered 401.
    void requireKey(std::string key) {
        std::lock_guard lock(m_mutex);
        m_key = std::move(key);
    }

    /// The bodies so far of chat completions and of what was posted to pages.
    std::vector<std::string> bodies() const {
        std::lock_guard lock(m_mutex);
        return m_bodies;
    }
    bool waitForBodies(std::size_t count, int timeoutMs = 10'000) const {
        return waitFor(timeoutMs, [&] { return m_bodies.size() >= count; });
    }
    /// Waits until a client has gone while its answer hung.
    bool waitForHangups(std::size_t count, int timeoutMs = 10'000) const {
        return waitFor(timeoutMs, [&] { return m_hangups >= count; });
    }

    static std::string event(const std::string& json) { return "data: " + json + "\n\n"; }
    static std::string delta(const std::string& deltaJson, const std::string& finish = "null") {
        return event(R"({"object":"chat.completion.chunk","choices":[{"index":0,"delta":)" +
                     deltaJson + R"(,"finish_reason":)" + finish + "}]}");
    }
    static std::string usage(int prompt, int completion) {
        return event(R"({"choices":[],"usage":{"prompt_tokens":)" + std::to_string(prompt) +
                     R"(,"completion_tokens":)" + std::to_string(completion) + "}}");
    }
    static std::string done() { return "data: [DONE]\n\n"; }
    /// An answer of these words, one delta each.
    static Reply text(const std::vector<std::string>& words, int prompt = 7) {
        Reply reply;
        reply.pieces.push_back(delta(R"({"role":"assistant","content":null})"));
        for (const auto& word : words) {
            reply.pieces.push_back(delta(R"({"content":")" + word + R"("})"));
        }
        reply.pieces.push_back(delta("{}", R"("stop")"));
        reply.pieces.push_back(usage(prompt, static_cast<int>(words.size())));
        reply.pieces.push_back(done());
        return reply;
    }
    /// An answer that calls a tool; `arguments` is JSON already escaped for a JSON string.
    static Reply call(const std::string& name, const std::string& arguments, int prompt = 11,
                      int completion = 5) {
        Reply reply;
        const std::size_t half = arguments.size() / 2;
        // A cut between a backslash and what it escapes would not be JSON any more.
        std::size_t cut = half;
        while (cut > 0 && arguments[cut - 1] == '\\') --cut;
        reply.pieces = {
            delta(R"({"role":"assistant","content":null,"tool_calls":[{"index":0,"id":"call_1",)"
                  R"("type":"function","function":{"name":")" +
                  name + R"(","arguments":""}}]})"),
            delta(R"({"tool_calls":[{"index":0,"function":{"arguments":")" +
                  arguments.substr(0, cut) + R"("}}]})"),
            delta(R"({"tool_calls":[{"index":0,"function":{"arguments":")" + arguments.substr(cut) +
                  R"("}}]})"),
            delta("{}", R"("tool_calls")"),
            usage(prompt, completion),
            done()};
        return reply;
    }

private:
    template <typename Condition>
    bool waitFor(int timeoutMs, Condition condition) const {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::milliseconds(timeoutMs), condition);
    }
    bool stopping() const {
        std::lock_guard lock(m_mutex);
        return m_stopping;
    }
    void accept() {
        while (!stopping()) {
            pollfd ready = {m_listener, POLLIN, 0};
            if (::poll(&ready, 1, 20) <= 0) continue;
            const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (client < 0) continue;
            m_workers.emplace_back([this, client] {
                serve(client);
                ::close(client);
            });
        }
    }
    static void send(int client, std::string_view text) {
        while (!text.empty()) {
            const ssize_t sent = ::send(client, text.data(), text.size(), MSG_NOSIGNAL);
            if (sent <= 0) return;
            text.remove_prefix(static_cast<std::size_t>(sent));
        }
    }
    static bool readMore(int client, std::string& text) {
        char piece[4096];
        const ssize_t got = ::recv(client, piece, sizeof(piece), 0);
        if (got <= 0) return false;
        text.append(piece, static_cast<std::size_t>(got));
        return true;
    }
    void serve(int client) {
        std::string text;
        std::size_t end = std::string::npos;
        while ((end = text.find("\r\n\r\n")) == std::string::npos) {
            if (!readMore(client, text)) return;
        }
        const std::string head = text.substr(0, end);
        const std::size_t lengthAt = head.find("Content-Length: ");
        const std::size_t length =
            lengthAt == std::string::npos ? 0 : std::stoul(head.substr(lengthAt + 16));
        while (text.size() < end + 4 + length) {
            if (!readMore(client, text)) return;
        }
        answer(client, head, text.substr(end + 4, length));
    }
    void answer(int client, const std::string& head, const std::string& body) {
        const std::size_t from = head.find(' ') + 1;
        const std::string path = head.substr(from, head.find(' ', from) - from);
        Reply reply = pick(head, path, body);
        send(client, "HTTP/1.1 " + std::to_string(reply.status) + " X\r\nContent-Type: " +
                         reply.contentType + "\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (const auto& piece : reply.pieces) {
            char size[32];
            std::snprintf(size, sizeof(size), "%zx\r\n", piece.size());
            if (!piece.empty()) send(client, size + piece + "\r\n");
        }
        if (reply.hang) {
            while (!stopping()) {
                pollfd gone = {client, POLLIN | POLLRDHUP, 0};
                if (::poll(&gone, 1, 20) > 0) break;
            }
            {
                std::lock_guard lock(m_mutex);
                ++m_hangups;
            }
            m_changed.notify_all();
            return;
        }
        send(client, "0\r\n\r\n");
    }
    Reply pick(const std::string& head, const std::string& path, const std::string& body) {
        std::lock_guard lock(m_mutex);
        const auto json = [](int status, std::string text) {
            return Reply{status, "application/json", {std::move(text)}, false};
        };
        if (!m_key.empty() && head.find("Authorization: Bearer " + m_key) == std::string::npos) {
            return json(401, R"({"error":{"message":"Invalid API Key"}})");
        }
        if (const auto page = m_pages.find(path); page != m_pages.end()) {
            if (!body.empty()) m_bodies.push_back(body);
            return json(200, page->second);
        }
        if (path == "/v1/models") {
            std::string list;
            for (const auto& model : m_models) {
                list += (list.empty() ? "" : ",") + (R"({"id":")" + model + R"("})");
            }
            return json(200, R"({"object":"list","data":[)" + list + "]}");
        }
        if (path != "/v1/chat/completions" || m_script.empty()) return json(404, "{}");
        m_bodies.push_back(body);
        m_changed.notify_all();
        Reply reply = m_script.front();
        if (m_script.size() > 1) m_script.pop_front();
        return reply;
    }

    std::vector<std::string> m_models;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::thread m_acceptor;
    std::vector<std::thread> m_workers;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    bool m_stopping = false;
    std::size_t m_hangups = 0;
    std::string m_key;
    std::deque<Reply> m_script;
    std::map<std::string, std::string> m_pages;
    std::vector<std::string> m_bodies;
};

}  // namespace stacknet::test
