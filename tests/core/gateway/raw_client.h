#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tests/core/gateway/waits.h"

namespace stacknet::gateway::test {

/// One answer as it came. Names of headers are in lower case.
struct Reply {
    int status = 0;
    std::map<std::string, std::string> headers;
    std::vector<std::string> cookies;  ///< each Set-Cookie
    std::string body;                  ///< without chunked coding
    std::string header(const std::string& name) const {
        auto found = headers.find(name);
        return found == headers.end() ? std::string() : found->second;
    }
    bool has(const std::string& name) const { return headers.count(name) != 0; }
};

/// Status line and header fields, up to the line end before the empty line.
Reply parseHead(const std::string& head);

/// A blocking TCP client with deadlines; closes when it dies.
class RawClient {
public:
    /// `receiveBuffer` above 0 keeps the kernel from taking much for a client that does not read.
    explicit RawClient(std::uint16_t port, int receiveBuffer = 0);
    RawClient(RawClient&& other) noexcept;
    RawClient(const RawClient&) = delete;
    ~RawClient();

    bool connected() const { return m_socket >= 0; }
    bool send(std::string_view data);
    void shutdownSend();
    /// Reset instead of an orderly end.
    void reset();
    /// The next answer; nothing when the connection ends or the time is over before it is whole.
    std::optional<Reply> read(int timeoutMs = kLongMs, bool headOnly = false);
    /// The next chunk of a chunked body whose head was read; empty for the last one, nothing when
    /// the connection ends or the time is over before it is whole.
    std::optional<std::string> readChunk(int timeoutMs = kLongMs);
    /// Reads until `text` has come (returns what came up to its end) or the end (empty).
    std::string readUntil(std::string_view text, int timeoutMs = kLongMs);
    /// True when the server closes within the time; what it sends before is dropped.
    bool closedWithin(int timeoutMs);
    /// Bytes that came and were not asked for yet.
    const std::string& rest() const { return m_buffer; }

private:
    using TimePoint = std::chrono::steady_clock::time_point;
    bool fill(TimePoint deadline);
    bool fillUntil(std::string_view text, std::size_t from, TimePoint deadline, std::size_t& at);
    std::optional<std::string> nextChunk(TimePoint deadline);
    bool readChunks(std::string& body, TimePoint deadline);
    int m_socket = -1;
    bool m_ended = false;
    std::string m_buffer;
};

/// A request with host, authorization (unless `key` is empty) and content-length.
std::string request(std::string_view method, std::string_view target, std::string_view key,
                    std::string_view body = {}, std::string_view extraHeaders = {});

}  // namespace stacknet::gateway::test
