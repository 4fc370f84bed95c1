#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>

#include "core/base/file.h"
#include "core/base/process.h"
#include "core/inference/openai_backend.h"

namespace stacknet::inference {
namespace {

namespace fs = std::filesystem;

/// A TLS server with a fresh certificate for "localhost".
class TlsServer {
public:
    explicit TlsServer(const fs::path& openssl) {
        std::string pattern = (fs::temp_directory_path() / "stacknet-tls-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
        ProcessOptions make;
        make.program = openssl;
        make.arguments = {"req",
                          "-x509",
                          "-newkey",
                          "ec",
                          "-pkeyopt",
                          "ec_paramgen_curve:P-256",
                          "-nodes",
                          "-days",
                          "2",
                          "-subj",
                          "/CN=localhost",
                          "-addext",
                          "subjectAltName=DNS:localhost",
                          "-keyout",
                          (m_folder / "key").string(),
                          "-out",
                          certificate().string()};
        make.pipeStdout = make.pipeStderr = true;
        const auto made = runProcess(make, "", 20'000, 1 << 16);
        if (!made.ok() || made->exit.code != 0) return;
        ProcessOptions serve;
        serve.program = openssl;
        serve.arguments = {"s_server",    "-accept",
                           "127.0.0.1:0", "-www",
                           "-cert",       certificate().string(),
                           "-key",        (m_folder / "key").string()};
        serve.pipeStdout = true;
        auto server = Process::start(serve);
        if (!server.ok()) return;
        m_server.emplace(std::move(*server));
        std::string text;
        char character = 0;
        const std::string mark = "ACCEPT 127.0.0.1:";
        while (::read(m_server->stdoutFd(), &character, 1) == 1) {
            if (character == '\n' && text.find(mark) != std::string::npos) break;
            text += character;
        }
        const std::size_t at = text.find(mark);
        if (at != std::string::npos) {
            m_port = static_cast<std::uint16_t>(std::stoi(text.substr(at + mark.size())));
        }
    }
    ~TlsServer() {
        m_server.reset();
        fs::remove_all(m_folder);
    }
    std::uint16_t port() const { return m_port; }
    fs::path certificate() const { return m_folder / "certificate"; }

private:
    fs::path m_folder;
    std::optional<Process> m_server;
    std::uint16_t m_port = 0;
};

std::string refreshCode(const std::string& host, std::uint16_t port) {
    OpenAiBackend::Options options;
    options.endpoint = *parseEndpoint("https://" + host + ":" + std::to_string(port));
    OpenAiBackend backend(options);
    const auto result = backend.refresh(5'000);
    return result.ok() ? "" : result.error().code;
}

TEST(Tls, OnlyATrustedCertificateForTheRightNameIsAccepted) {
    const auto openssl = findProgram("openssl");
    if (!openssl) GTEST_SKIP() << "The openssl program is not installed.";
    TlsServer server(*openssl);
    ASSERT_NE(server.port(), 0);
    ::unsetenv("SSL_CERT_FILE");
    EXPECT_EQ(refreshCode("localhost", server.port()), "inference.tls_failed");
    ::setenv("SSL_CERT_FILE", server.certificate().c_str(), 1);
    // The handshake succeeds now; what speaks there is a status page and not a model server.
    EXPECT_EQ(refreshCode("localhost", server.port()), "inference.bad_answer");
    EXPECT_EQ(refreshCode("127.0.0.1", server.port()), "inference.tls_failed");
    ::unsetenv("SSL_CERT_FILE");
}

}  // namespace
}  // namespace stacknet::inference
