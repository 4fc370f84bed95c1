// The engine in this process under the contract: one validator of a local network, the others down.

#include <gtest/gtest.h>

#include <filesystem>

#include "core/engine/local_network.h"
#include "core/engine/local_node.h"
#include "tests/contract/node_contract.h"

namespace stacknet::contract {
namespace {

class EngineFixture final : public NodeFixture {
public:
    EngineFixture() {
        char folder[] = "/tmp/stacknet-contract-XXXXXX";
        STACKNET_INVARIANT(::mkdtemp(folder) != nullptr);
        m_folder = folder;
        const auto made = engine::makeLocalNetwork(m_folder, 4, "contract", m_clock, m_rng);
        EXPECT_TRUE(made.ok()) << (made.ok() ? "" : made.error().message);
        engine::LocalNodeOptions options;
        options.dataDirectory = engine::localNode(m_folder, 0).root;
        options.http = "127.0.0.1:0";
        m_node = std::make_unique<engine::LocalNode>(std::move(options), m_clock, m_rng);
    }
    ~EngineFixture() override {
        m_node.reset();
        std::filesystem::remove_all(m_folder);
    }
    api::INode& node() override { return *m_node; }

private:
    SystemClock m_clock;
    SystemRng m_rng;
    std::filesystem::path m_folder;
    std::unique_ptr<engine::LocalNode> m_node;
};

INSTANTIATE_TEST_SUITE_P(InProcess, NodeContract,
                         ::testing::Values(NodeFactory{
                             "engine", [] { return std::make_unique<EngineFixture>(); }}),
                         NodeFactory::nameOf);

}  // namespace
}  // namespace stacknet::contract
