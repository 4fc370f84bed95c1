#include "core/api/operator_server.h"

#include <grpcpp/server_posix.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>

#include "core/api/operator_service_internal.h"
#include "core/api/operator_socket.h"
#include "core/base/log.h"
#include "core/base/sentence.h"

namespace stacknet::api {

class OperatorServer::Impl {
public:
    Impl(INode& node, OperatorSocket socket)
        : m_socket(std::move(socket)), m_stopEvent(eventfd(0, EFD_CLOEXEC)), m_service(node) {}

    ~Impl() {
        if (m_acceptor.joinable()) {
            const std::uint64_t one = 1;
            static_cast<void>(!write(m_stopEvent.get(), &one, sizeof(one)));
            m_acceptor.join();
        }
        m_service.stop();
        if (m_server != nullptr) {
            m_server->Shutdown(std::chrono::system_clock::now() + std::chrono::milliseconds(500));
        }
    }

    bool start() {
        grpc::ServerBuilder builder;
        builder.RegisterService(&m_service);
        builder.SetMaxReceiveMessageSize(kMessageBytesMax);
        m_server = builder.BuildAndStart();
        if (m_server == nullptr || m_stopEvent.get() < 0) return false;
        m_acceptor = std::thread([this] { acceptAll(); });
        return true;
    }

private:
    void acceptAll() {
        while (true) {
            pollfd watched[2] = {{m_stopEvent.get(), POLLIN, 0},
                                 {m_socket.descriptor(), POLLIN, 0}};
            if (poll(watched, 2, -1) < 0 && errno != EINTR) return;
            if (watched[0].revents != 0) return;
            if (watched[1].revents != 0) acceptOne();
        }
    }

    void acceptOne() {
        Descriptor client(
            accept4(m_socket.descriptor(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (client.get() < 0) {
            // Out of descriptors or memory: the client stays in the backlog; do not spin on it.
            if (errno == EAGAIN || errno == EINTR || errno == ECONNABORTED) return;
            log::warning("api", "accept_failed", {{"errno", errno}});
            pollfd stop{m_stopEvent.get(), POLLIN, 0};
            poll(&stop, 1, 100);
            return;
        }
        if (!peerIsTrusted(client.get(), false)) {
            log::warning("api", "operator_refused", {{"reason", "another user"}});
            return;
        }
        grpc::AddInsecureChannelFromFd(m_server.get(), client.release());
    }

    OperatorSocket m_socket;
    Descriptor m_stopEvent;
    OperatorService m_service;
    std::unique_ptr<grpc::Server> m_server;
    std::thread m_acceptor;
};

Result<std::unique_ptr<OperatorServer>> OperatorServer::start(
    INode& node, const std::filesystem::path& socketPath) {
    STACKNET_TRY(OperatorSocket socket, OperatorSocket::listen(socketPath));
    auto impl = std::make_unique<Impl>(node, std::move(socket));
    if (!impl->start()) {
        return makeError("api.socket_failed", sentence("The operator API cannot be served on %1.",
                                                       {socketPath.string()}));
    }
    log::info("api", "operator_listening", {{"socket", socketPath.string()}});
    return std::unique_ptr<OperatorServer>(new OperatorServer(std::move(impl)));
}

OperatorServer::OperatorServer(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
OperatorServer::~OperatorServer() = default;

}  // namespace stacknet::api
