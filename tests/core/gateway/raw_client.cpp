#include "tests/core/gateway/raw_client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace stacknet::gateway::test {
namespace {

std::chrono::steady_clock::time_point after(int timeoutMs) {
    return std::chrono::steady_clock::now() + std::chrono::milliseconds(timeoutMs);
}

}  // namespace

RawClient::RawClient(std::uint16_t port, int receiveBuffer) {
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (receiveBuffer > 0) {
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    }
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
        ::close(m_socket);
        m_socket = -1;
    }
}

RawClient::RawClient(RawClient&& other) noexcept
    : m_socket(std::exchange(other.m_socket, -1)),
      m_ended(other.m_ended),
      m_buffer(std::move(other.m_buffer)) {}

RawClient::~RawClient() {
    if (m_socket >= 0) ::close(m_socket);
}

bool RawClient::send(std::string_view data) {
    while (!data.empty()) {
        const ssize_t count = ::send(m_socket, data.data(), data.size(), MSG_NOSIGNAL);
        if (count <= 0) return false;
        data.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

void RawClient::shutdownSend() {
    ::shutdown(m_socket, SHUT_WR);
}

void RawClient::reset() {
    const linger hard{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    ::close(m_socket);
    m_socket = -1;
}

bool RawClient::fill(TimePoint deadline) {
    if (m_ended || m_socket < 0) return false;
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        deadline - std::chrono::steady_clock::now());
    pollfd poller{m_socket, POLLIN, 0};
    if (left.count() < 0 || ::poll(&poller, 1, static_cast<int>(left.count()) + 1) <= 0) {
        return false;
    }
    std::array<char, 65536> piece{};
    const ssize_t count = ::recv(m_socket, piece.data(), piece.size(), 0);
    if (count <= 0) {
        m_ended = true;
        return false;
    }
    m_buffer.append(piece.data(), static_cast<std::size_t>(count));
    return true;
}

bool RawClient::fillUntil(std::string_view text, std::size_t from, TimePoint deadline,
                          std::size_t& at) {
    while ((at = m_buffer.find(text, from)) == std::string::npos) {
        if (!fill(deadline)) return false;
    }
    return true;
}

std::optional<std::string> RawClient::nextChunk(TimePoint deadline) {
    std::size_t line = 0;
    if (!fillUntil("\r\n", 0, deadline, line)) return std::nullopt;
    const std::size_t size = std::stoul(m_buffer.substr(0, line), nullptr, 16);
    while (m_buffer.size() < line + 2 + size + 2) {
        if (!fill(deadline)) return std::nullopt;
    }
    std::string chunk = m_buffer.substr(line + 2, size);
    m_buffer.erase(0, line + 2 + size + 2);
    return chunk;
}

std::optional<std::string> RawClient::readChunk(int timeoutMs) {
    return nextChunk(after(timeoutMs));
}

bool RawClient::readChunks(std::string& body, TimePoint deadline) {
    while (true) {
        const auto chunk = nextChunk(deadline);
        if (!chunk) return false;
        if (chunk->empty()) return true;
        body += *chunk;
    }
}

Reply parseHead(const std::string& head) {
    Reply reply;
    reply.status = std::stoi(head.substr(9, 3));
    std::size_t line = head.find("\r\n") + 2;
    while (line < head.size()) {
        const std::size_t lineEnd = head.find("\r\n", line);
        const std::size_t colon = head.find(": ", line);
        std::string name = head.substr(line, colon - line);
        std::transform(name.begin(), name.end(), name.begin(),
                       [](unsigned char character) { return std::tolower(character); });
        reply.headers[name] = head.substr(colon + 2, lineEnd - colon - 2);
        if (name == "set-cookie") reply.cookies.push_back(reply.headers[name]);
        line = lineEnd + 2;
    }
    return reply;
}

std::optional<Reply> RawClient::read(int timeoutMs, bool headOnly) {
    const TimePoint deadline = after(timeoutMs);
    std::size_t end = 0;
    if (!fillUntil("\r\n\r\n", 0, deadline, end)) return std::nullopt;
    const std::string head = m_buffer.substr(0, end + 2);
    m_buffer.erase(0, end + 4);
    Reply reply = parseHead(head);
    if (headOnly || reply.status == 100) return reply;
    if (reply.header("transfer-encoding") == "chunked") {
        if (!readChunks(reply.body, deadline)) return std::nullopt;
    } else if (reply.has("content-length")) {
        const std::size_t size = std::stoul(reply.header("content-length"));
        while (m_buffer.size() < size) {
            if (!fill(deadline)) return std::nullopt;
        }
        reply.body = m_buffer.substr(0, size);
        m_buffer.erase(0, size);
    } else {
        while (fill(deadline)) {
        }
        reply.body = std::exchange(m_buffer, {});
    }
    return reply;
}

std::string RawClient::readUntil(std::string_view text, int timeoutMs) {
    std::size_t at = 0;
    if (!fillUntil(text, 0, after(timeoutMs), at)) return {};
    std::string came = m_buffer.substr(0, at + text.size());
    m_buffer.erase(0, at + text.size());
    return came;
}

bool RawClient::closedWithin(int timeoutMs) {
    const TimePoint deadline = after(timeoutMs);
    while (fill(deadline)) m_buffer.clear();
    return m_ended;
}

std::string request(std::string_view method, std::string_view target, std::string_view key,
                    std::string_view body, std::string_view extraHeaders) {
    std::string text =
        std::string(method) + " " + std::string(target) + " HTTP/1.1\r\nhost: 127.0.0.1\r\n";
    if (!key.empty()) text += "authorization: Bearer " + std::string(key) + "\r\n";
    if (!body.empty()) text += "content-length: " + std::to_string(body.size()) + "\r\n";
    text += std::string(extraHeaders) + "\r\n" + std::string(body);
    return text;
}

}  // namespace stacknet::gateway::test
