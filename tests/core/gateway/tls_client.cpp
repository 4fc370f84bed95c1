#include "tests/core/gateway/tls_client.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

#include <array>
#include <fstream>

namespace stacknet::gateway::test {
namespace {

EVP_PKEY* makeKey(TestAuthority::KeyKind kind) {
    switch (kind) {
        case TestAuthority::KeyKind::Rsa2048:
            return EVP_RSA_gen(2048);
        case TestAuthority::KeyKind::Rsa1024:
            return EVP_RSA_gen(1024);
        case TestAuthority::KeyKind::P256:
            break;
    }
    return EVP_EC_gen("P-256");
}

void addExtension(X509* certificate, X509* issuer, int kind, const char* value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

X509* makeCertificate(EVP_PKEY* key, const char* name, long serial) {
    X509* certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 30L * 24 * 3600);
    X509_set_pubkey(certificate, key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>(name), -1, -1, 0);
    return certificate;
}

std::string textOf(BIO* bio) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    std::string text(data, static_cast<std::size_t>(size));
    BIO_free(bio);
    return text;
}

std::string pemOf(X509* certificate) {
    BIO* bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, certificate);
    return textOf(bio);
}

int connectTo(std::uint16_t port, int receiveBuffer) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (receiveBuffer > 0) {
        ::setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    }
    const timeval limit{kLongMs / 1000, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0) {
        return socket;
    }
    ::close(socket);
    return -1;
}

std::string alpnWire(std::string names) {
    std::string wire;
    while (!names.empty()) {
        const std::size_t comma = std::min(names.find(','), names.size());
        wire += static_cast<char>(comma);
        wire += names.substr(0, comma);
        names.erase(0, comma + 1);
    }
    return wire;
}

}  // namespace

TestAuthority::TestAuthority()
    : m_key(makeKey(KeyKind::P256)), m_certificate(makeCertificate(m_key, "test authority", 1)) {
    X509_set_issuer_name(m_certificate, X509_get_subject_name(m_certificate));
    addExtension(m_certificate, m_certificate, NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(m_certificate, m_key, EVP_sha256());
}

TestAuthority::~TestAuthority() {
    X509_free(m_certificate);
    EVP_PKEY_free(m_key);
}

TestAuthority::Pair TestAuthority::issue(long serial, KeyKind kind) const {
    EVP_PKEY* key = makeKey(kind);
    X509* certificate = makeCertificate(key, "node", serial);
    X509_set_issuer_name(certificate, X509_get_subject_name(m_certificate));
    addExtension(certificate, m_certificate, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1");
    X509_sign(certificate, m_key, EVP_sha256());
    BIO* bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    Pair pair{pemOf(certificate) + root(), textOf(bio)};
    X509_free(certificate);
    EVP_PKEY_free(key);
    return pair;
}

std::string TestAuthority::root() const {
    return pemOf(m_certificate);
}

void writeTestFile(const std::filesystem::path& path, std::string_view content, unsigned mode) {
    // A new file each time, as tools that renew certificates do it.
    const std::filesystem::path fresh = path.string() + ".new";
    std::ofstream(fresh, std::ios::binary) << content;
    ASSERT_EQ(::chmod(fresh.c_str(), mode), 0);
    std::filesystem::rename(fresh, path);
}

TlsClient::TlsClient(std::uint16_t port, const TestAuthority& authority, const TlsOffer& offer,
                     int receiveBuffer)
    : m_socket(connectTo(port, receiveBuffer)), m_context(SSL_CTX_new(TLS_client_method())) {
    SSL_CTX_set_security_level(m_context, 0);  // the server must refuse, not this client
    SSL_CTX_set_min_proto_version(m_context, offer.lowest);
    SSL_CTX_set_max_proto_version(m_context, offer.highest);
    SSL_CTX_set_verify(m_context, SSL_VERIFY_PEER, nullptr);
    X509_STORE_add_cert(SSL_CTX_get_cert_store(m_context), authority.certificate());
    m_ssl = SSL_new(m_context);
    if (!offer.ciphers.empty()) SSL_set_cipher_list(m_ssl, offer.ciphers.c_str());
    const std::string alpn = alpnWire(offer.alpn);
    if (!alpn.empty()) {
        SSL_set_alpn_protos(m_ssl, reinterpret_cast<const unsigned char*>(alpn.data()),
                            static_cast<unsigned>(alpn.size()));
    }
    SSL_set1_host(m_ssl, "localhost");
    SSL_set_tlsext_host_name(m_ssl, "localhost");
    if (offer.session != nullptr) SSL_set_session(m_ssl, offer.session);
    SSL_set_fd(m_ssl, m_socket);
    ERR_clear_error();
    m_connected = m_socket >= 0 && SSL_connect(m_ssl) == 1;
    if (!m_connected) noteFailure();
}

TlsClient::~TlsClient() {
    SSL_free(m_ssl);
    SSL_CTX_free(m_context);
    if (m_socket >= 0) ::close(m_socket);
}

void TlsClient::noteFailure() {
    const char* reason = ERR_reason_error_string(ERR_peek_error());
    m_failure = reason != nullptr ? reason : "connection ended";
    ERR_clear_error();
}

bool TlsClient::send(std::string_view data) {
    ERR_clear_error();
    std::size_t count = 0;
    return SSL_write_ex(m_ssl, data.data(), data.size(), &count) == 1;
}

bool TlsClient::fill() {
    std::array<char, 16384> piece{};
    std::size_t count = 0;
    ERR_clear_error();
    if (SSL_read_ex(m_ssl, piece.data(), piece.size(), &count) != 1) return false;
    m_buffer.append(piece.data(), count);
    return true;
}

std::optional<Reply> TlsClient::read() {
    std::size_t end = 0;
    while ((end = m_buffer.find("\r\n\r\n")) == std::string::npos) {
        if (!fill()) return std::nullopt;
    }
    Reply reply = parseHead(m_buffer.substr(0, end + 2));
    m_buffer.erase(0, end + 4);
    const std::size_t size =
        reply.has("content-length") ? std::stoul(reply.header("content-length")) : 0;
    while (m_buffer.size() < size) {
        if (!fill()) return std::nullopt;
    }
    reply.body = m_buffer.substr(0, size);
    m_buffer.erase(0, size);
    return reply;
}

bool TlsClient::endsOrderly() {
    while (fill()) {
    }
    return (SSL_get_shutdown(m_ssl) & SSL_RECEIVED_SHUTDOWN) != 0;
}

bool TlsClient::renegotiate() {
    ERR_clear_error();
    if (SSL_renegotiate(m_ssl) != 1) return false;
    if (SSL_do_handshake(m_ssl) == 1) return true;
    noteFailure();
    return false;
}

std::string TlsClient::alpn() const {
    const unsigned char* name = nullptr;
    unsigned size = 0;
    SSL_get0_alpn_selected(m_ssl, &name, &size);
    return {reinterpret_cast<const char*>(name), size};
}

long TlsClient::serial() const {
    X509* certificate = SSL_get1_peer_certificate(m_ssl);
    const long serial = ASN1_INTEGER_get(X509_get0_serialNumber(certificate));
    X509_free(certificate);
    return serial;
}

}  // namespace stacknet::gateway::test
