#pragma once

#include <gtest/gtest.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/write.hpp>
#include <functional>
#include <memory>
#include <string>
#include <thread>

namespace stacknet::engine {

/// A self-signed certificate for "localhost" with its key, as PEM.
struct TestCertificate {
    std::string certificate;
    std::string key;

    static TestCertificate make(const char* name = "localhost") {
        EVP_PKEY* key = EVP_EC_gen("P-256");
        X509* x509 = X509_new();
        X509_set_version(x509, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(x509), 7);
        X509_gmtime_adj(X509_getm_notBefore(x509), -3'600);
        X509_gmtime_adj(X509_getm_notAfter(x509), 3'600);
        X509_set_pubkey(x509, key);
        X509_NAME* subject = X509_get_subject_name(x509);
        X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC,
                                   reinterpret_cast<const unsigned char*>(name), -1, -1, 0);
        X509_set_issuer_name(x509, subject);
        const std::string names = std::string("DNS:") + name;
        for (const auto& [id, value] : {std::pair<int, std::string>{NID_subject_alt_name, names},
                                        {NID_basic_constraints, "critical,CA:TRUE"}}) {
            X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, id, value.c_str());
            X509_add_ext(x509, extension, -1);
            X509_EXTENSION_free(extension);
        }
        X509_sign(x509, key, EVP_sha256());
        TestCertificate made;
        BIO* out = BIO_new(BIO_s_mem());
        PEM_write_bio_X509(out, x509);
        char* text = nullptr;
        auto size = static_cast<std::size_t>(BIO_get_mem_data(out, &text));
        made.certificate.assign(text, size);
        BIO_free(out);
        out = BIO_new(BIO_s_mem());
        PEM_write_bio_PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr);
        size = static_cast<std::size_t>(BIO_get_mem_data(out, &text));
        made.key.assign(text, size);
        BIO_free(out);
        X509_free(x509);
        EVP_PKEY_free(key);
        return made;
    }
};

/// A server on the loopback that talks to each client in turn as a script says.
class ScriptedServer {
public:
    /// One client. Every call throws when the client is gone, which ends the script.
    class Line {
    public:
        explicit Line(boost::asio::io_context& io) : m_socket(io) {}
        std::string read() {
            const std::size_t size =
                m_tls
                    ? boost::asio::read_until(*m_tls, boost::asio::dynamic_buffer(m_text), "\n")
                    : boost::asio::read_until(m_socket, boost::asio::dynamic_buffer(m_text), "\n");
            std::string line = m_text.substr(0, size);
            m_text.erase(0, size);
            while (line.ends_with('\n') || line.ends_with('\r')) line.pop_back();
            return line;
        }
        std::string readBytes(std::size_t size) {
            while (m_text.size() < size) {
                std::string piece(size - m_text.size(), '\0');
                const std::size_t got = m_tls ? m_tls->read_some(boost::asio::buffer(piece))
                                              : m_socket.read_some(boost::asio::buffer(piece));
                m_text.append(piece, 0, got);
            }
            std::string bytes = m_text.substr(0, size);
            m_text.erase(0, size);
            return bytes;
        }
        void write(const std::string& text) {
            if (m_tls) {
                boost::asio::write(*m_tls, boost::asio::buffer(text));
            } else {
                boost::asio::write(m_socket, boost::asio::buffer(text));
            }
        }
        void startTls(const TestCertificate& certificate) {
            namespace ssl = boost::asio::ssl;
            m_context.use_certificate(boost::asio::buffer(certificate.certificate),
                                      ssl::context::pem);
            m_context.use_private_key(boost::asio::buffer(certificate.key), ssl::context::pem);
            m_tls =
                std::make_unique<ssl::stream<boost::asio::ip::tcp::socket&>>(m_socket, m_context);
            m_tls->handshake(ssl::stream_base::server);
        }

    private:
        friend class ScriptedServer;
        boost::asio::ip::tcp::socket m_socket;
        boost::asio::ssl::context m_context{boost::asio::ssl::context::tls_server};
        std::unique_ptr<boost::asio::ssl::stream<boost::asio::ip::tcp::socket&>> m_tls;
        std::string m_text;
    };
    using Script = std::function<void(Line&)>;

    /// Takes as many clients as there are scripts.
    explicit ScriptedServer(std::vector<Script> scripts)
        : m_acceptor(m_io, {boost::asio::ip::make_address("127.0.0.1"), 0}),
          m_port(m_acceptor.local_endpoint().port()),
          m_thread([this, scripts = std::move(scripts)] {
              for (const Script& script : scripts) {
                  Line line(m_io);
                  boost::system::error_code failure;
                  m_acceptor.accept(line.m_socket, failure);
                  if (failure) return;
                  try {
                      script(line);
                  } catch (const std::exception&) {
                      // The client has hung up: what it did until then is judged by the test.
                  }
              }
          }) {}
    explicit ScriptedServer(Script script)
        : ScriptedServer(std::vector<Script>{std::move(script)}) {}
    ~ScriptedServer() { join(); }
    /// Waits for the last script; a client that never comes is not waited for.
    void join() {
        if (!m_thread.joinable()) return;
        ::shutdown(m_acceptor.native_handle(), SHUT_RDWR);
        m_thread.join();
    }
    std::uint16_t port() const { return m_port; }

private:
    boost::asio::io_context m_io;
    boost::asio::ip::tcp::acceptor m_acceptor;
    std::uint16_t m_port;
    std::thread m_thread;
};

}  // namespace stacknet::engine
