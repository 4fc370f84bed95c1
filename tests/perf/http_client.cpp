#include "tests/perf/http_client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <utility>

namespace stacknet::perf {

void die(const std::string& sentence) {
    std::fprintf(stderr, "%s\n", sentence.c_str());
    std::exit(1);
}

std::int64_t nowUs() {
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<std::int64_t>(now.tv_sec) * 1'000'000 + now.tv_nsec / 1'000;
}

HttpClient::~HttpClient() {
    if (m_socket >= 0) ::close(m_socket);
}

HttpClient::HttpClient(HttpClient&& other) noexcept
    : m_port(other.m_port), m_socket(std::exchange(other.m_socket, -1)) {}

void HttpClient::connect() {
    if (m_socket >= 0) ::close(m_socket);
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (m_receiveBytes > 0) {
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &m_receiveBytes, sizeof m_receiveBytes);
    }
    if (::connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
        die("nobody listens at port " + std::to_string(m_port));
    }
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

void HttpClient::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) die("the server took no more of a request");
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    m_input.clear();
}

void HttpClient::receive() {
    char piece[65'536];
    while (!complete()) {
        const ssize_t got = ::recv(m_socket, piece, sizeof piece, 0);
        if (got <= 0) die("the server ended a connection inside of an answer: " + m_input);
        m_input.append(piece, static_cast<std::size_t>(got));
    }
}

bool HttpClient::complete() {
    const std::size_t end = m_input.find("\r\n\r\n");
    if (end == std::string::npos) return false;
    m_headEnd = end + 4;
    m_status = std::atoi(m_input.c_str() + 9);
    const std::string length = header("content-length");
    m_chunked = length.empty();
    if (m_chunked) return m_input.ends_with("\r\n0\r\n\r\n");
    return m_input.size() - m_headEnd >= std::strtoull(length.c_str(), nullptr, 10);
}

std::string HttpClient::header(std::string_view lowerName) const {
    std::string head = m_input.substr(0, m_headEnd);
    std::transform(head.begin(), head.end(), head.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    const std::string wanted = "\r\n" + std::string(lowerName) + ": ";
    const std::size_t at = head.find(wanted);
    if (at == std::string::npos) return {};
    const std::size_t begin = at + wanted.size();
    return m_input.substr(begin, head.find("\r\n", begin) - begin);
}

std::string HttpClient::body() const {
    std::string_view rest = std::string_view(m_input).substr(m_headEnd);
    if (!m_chunked) return std::string(rest);
    std::string body;
    while (!rest.empty()) {
        const std::size_t line = rest.find("\r\n");
        const auto size = std::strtoull(std::string(rest.substr(0, line)).c_str(), nullptr, 16);
        if (size == 0 || line == std::string_view::npos) break;
        body += rest.substr(line + 2, size);
        rest.remove_prefix(std::min<std::size_t>(rest.size(), line + 4 + size));
    }
    return body;
}

std::string requestHead(std::string_view method, std::string_view target, std::string_view key,
                        std::string_view lines) {
    std::string head = std::string(method) + " " + std::string(target) + " HTTP/1.1\r\n";
    head += "host: 127.0.0.1\r\n";
    if (!key.empty()) head += "authorization: Bearer " + std::string(key) + "\r\n";
    return head + std::string(lines) + "\r\n";
}

std::string jsonPost(std::string_view target, std::string_view key, std::string_view body) {
    return requestHead("POST", target, key,
                       "content-type: application/json\r\ncontent-length: " +
                           std::to_string(body.size()) + "\r\n") +
           std::string(body);
}

}  // namespace stacknet::perf
