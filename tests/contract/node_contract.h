#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>

#include "core/api/node.h"

/// The contract of api::INode as tests. To hold another implementation to it, write in a file of
/// this folder:
///
///     INSTANTIATE_TEST_SUITE_P(InProcess, NodeContract,
///                              ::testing::Values(NodeFactory{"engine", makeEngineFixture}),
///                              NodeFactory::nameOf);
namespace stacknet::contract {

/// A node under test and what keeps it alive. Made anew for every test.
class NodeFixture {
public:
    virtual ~NodeFixture() = default;
    /// Its engine is Running (or gets there by itself) and it has no API key named "contract".
    virtual api::INode& node() = 0;
};

struct NodeFactory {
    std::string name;
    std::function<std::unique_ptr<NodeFixture>()> make;

    static std::string nameOf(const ::testing::TestParamInfo<NodeFactory>& info) {
        return info.param.name;
    }
};
inline void PrintTo(const NodeFactory& factory, std::ostream* out) {
    *out << factory.name;
}

class NodeContract : public ::testing::TestWithParam<NodeFactory> {
protected:
    void SetUp() override { m_fixture = GetParam().make(); }
    void TearDown() override { m_fixture.reset(); }
    api::INode& node() { return m_fixture->node(); }

private:
    std::unique_ptr<NodeFixture> m_fixture;
};

}  // namespace stacknet::contract
