#pragma once

#include <openssl/ssl.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "tests/core/gateway/raw_client.h"

namespace stacknet::gateway::test {

/// A certificate authority, and certificates for localhost and 127.0.0.1 from it.
class TestAuthority {
public:
    TestAuthority();
    ~TestAuthority();
    TestAuthority(const TestAuthority&) = delete;
    TestAuthority& operator=(const TestAuthority&) = delete;

    enum class KeyKind { P256, Rsa2048, Rsa1024 };
    struct Pair {
        std::string certificate;  ///< PEM: the certificate, then the authority's
        std::string key;          ///< PEM
    };
    /// `serial` tells certificates apart.
    Pair issue(long serial, KeyKind kind = KeyKind::P256) const;
    /// PEM of the authority's own certificate.
    std::string root() const;
    X509* certificate() const { return m_certificate; }

private:
    EVP_PKEY* m_key = nullptr;
    X509* m_certificate = nullptr;
};

/// Writes a file with these rights.
void writeTestFile(const std::filesystem::path& path, std::string_view content,
                   unsigned mode = 0600);

/// What a client says in its handshake.
struct TlsOffer {
    int lowest = TLS1_2_VERSION;
    int highest = TLS1_3_VERSION;
    std::string alpn = "http/1.1";   ///< names with ',' between; empty: none
    std::string ciphers;             ///< of TLS 1.2; empty: OpenSSL's default
    SSL_SESSION* session = nullptr;  ///< to resume
};

/// A blocking TLS client with deadlines, like RawClient.
class TlsClient {
public:
    TlsClient(std::uint16_t port, const TestAuthority& authority, const TlsOffer& offer = {},
              int receiveBuffer = 0);
    ~TlsClient();
    TlsClient(const TlsClient&) = delete;
    TlsClient& operator=(const TlsClient&) = delete;

    /// True after a handshake in which the server's certificate was verified for "localhost".
    bool connected() const { return m_connected; }
    /// Why not, in OpenSSL's words ("tlsv1 alert protocol version").
    const std::string& failure() const { return m_failure; }
    bool send(std::string_view data);
    std::optional<Reply> read();
    /// Bytes until the server's end: true when it said goodbye (close_notify) first.
    bool endsOrderly();
    /// Tries a second handshake on a TLS 1.2 connection.
    bool renegotiate();

    std::string version() const { return SSL_get_version(m_ssl); }
    std::string alpn() const;
    std::string cipher() const { return SSL_get_cipher_name(m_ssl); }
    bool resumed() const { return SSL_session_reused(m_ssl) == 1; }
    long serial() const;
    /// A new reference to the session.
    SSL_SESSION* session() const { return SSL_get1_session(m_ssl); }

private:
    bool fill();
    void noteFailure();

    int m_socket = -1;
    SSL_CTX* m_context = nullptr;
    SSL* m_ssl = nullptr;
    bool m_connected = false;
    std::string m_failure;
    std::string m_buffer;
};

}  // namespace stacknet::gateway::test
