#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace stacknet::perf {

/// A blocking keep-alive connection to a server on this machine. Ends the program with a sentence
/// when the server does not do as it should.
class HttpClient {
public:
    /// `receiveBytes`: the size of the kernel's buffer, 0 for its own choice.
    explicit HttpClient(std::uint16_t port, int receiveBytes = 0)
        : m_port(port), m_receiveBytes(receiveBytes) {
        connect();
    }
    ~HttpClient();
    HttpClient(HttpClient&& other) noexcept;
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    int descriptor() const { return m_socket; }
    void connect();
    void send(std::string_view bytes);
    /// Reads one whole answer, of known length or in chunks. The body is left as it was framed.
    void receive();
    int status() const { return m_status; }
    /// The value of a header of the last answer, whose name is given in lower case; or nothing.
    std::string header(std::string_view lowerName) const;
    /// The body of the last answer, out of its chunks.
    std::string body() const;

private:
    bool complete();

    std::uint16_t m_port;
    int m_receiveBytes = 0;
    int m_socket = -1;
    int m_status = 0;
    std::string m_input;
    std::size_t m_headEnd = 0;
    bool m_chunked = false;
};

/// "METHOD TARGET HTTP/1.1" with host, key (unless empty) and the further lines, each with CR LF.
std::string requestHead(std::string_view method, std::string_view target, std::string_view key,
                        std::string_view lines);
/// A POST with a JSON body.
std::string jsonPost(std::string_view target, std::string_view key, std::string_view body);

[[noreturn]] void die(const std::string& sentence);
std::int64_t nowUs();

}  // namespace stacknet::perf
