#include <unistd.h>

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <mutex>

#include "core/api/operator_server.h"
#include "core/api/remote_node.h"
#include "tests/contract/node_contract.h"
#include "tests/support/fake_node.h"
#include "tests/support/sample_snapshot.h"

namespace stacknet::contract {
namespace {

class FakeFixture : public NodeFixture {
public:
    FakeFixture() : m_fake(testing::incidentSnapshot(SystemClock().wallMs())) {
        for (int i = 0; i < 5; ++i) m_fake.appendLog(1, "engine", "contract_line", "");
    }
    api::INode& node() override { return m_fake; }

protected:
    testing::FakeNode m_fake;
};

/// The same fake, seen through the operator socket.
class RemoteFixture final : public FakeFixture {
public:
    RemoteFixture() {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-contract-XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
        auto server = api::OperatorServer::start(m_fake, m_folder / "operator.sock");
        if (!server.ok()) throw std::runtime_error(server.error().message);
        m_server = std::move(server).value();
        m_remote = std::make_unique<api::RemoteNode>(m_folder / "operator.sock");
        waitConnected();
    }
    ~RemoteFixture() override {
        m_remote.reset();
        m_server.reset();
        std::filesystem::remove_all(m_folder);
    }
    api::INode& node() override { return *m_remote; }

private:
    void waitConnected() {
        std::mutex mutex;
        std::condition_variable never;
        std::unique_lock lock(mutex);
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        while (!m_remote->connected()) {
            if (std::chrono::steady_clock::now() > end) throw std::runtime_error("not connected");
            never.wait_for(lock, std::chrono::milliseconds(2));
        }
    }
    std::filesystem::path m_folder;
    std::unique_ptr<api::OperatorServer> m_server;
    std::unique_ptr<api::RemoteNode> m_remote;
};

INSTANTIATE_TEST_SUITE_P(Fake, NodeContract,
                         ::testing::Values(NodeFactory{
                             "fake", [] { return std::make_unique<FakeFixture>(); }}),
                         NodeFactory::nameOf);
INSTANTIATE_TEST_SUITE_P(Remote, NodeContract,
                         ::testing::Values(NodeFactory{
                             "remote", [] { return std::make_unique<RemoteFixture>(); }}),
                         NodeFactory::nameOf);

}  // namespace
}  // namespace stacknet::contract
