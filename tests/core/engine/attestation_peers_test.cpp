// Nodes that verify each other's GPUs and say so on the ledger.

#include <gtest/gtest.h>

#include <algorithm>
#include <condition_variable>
#include <filesystem>
#include <future>
#include <mutex>

#include "core/engine/local_network.h"
#include "core/engine/local_node.h"
#include "tests/core/engine/forged_source.h"

namespace stacknet::engine {
namespace {

class AttestingNode final : private api::INodeListener {
public:
    /// With a recording: NVIDIA's roots, and TEST EVIDENCE in the place of a GPU of ours.
    AttestingNode(const NodePaths& paths, bool gpu, Clock& clock, Rng& rng,
                  const std::string& recording = {}) {
        keepForgedRims(paths);
        if (gpu) {  // a node that takes no tasks does not attest itself
            NodeConfig config = loadConfig(paths).value();
            config.serve = true;
            config.testEvidence = recording;
            config.testEvidenceAtS = recording.empty() ? 0 : 1'717'200'000;  // 2024-06-01
            EXPECT_TRUE(saveConfig(paths, config).ok());
        }
        LocalNodeOptions options;
        options.dataDirectory = paths.root;
        options.http = "127.0.0.1:0";
        if (recording.empty())
            options.attestationRoots = attestation::testing::ForgedWorld::shared().roots();
        options.gpuSource = [gpu] {
            return std::make_unique<ForgedSource>(std::make_shared<std::atomic<bool>>(gpu));
        };
        m_node = std::make_unique<LocalNode>(std::move(options), clock, rng);
        m_node->addListener(this);
    }
    ~AttestingNode() override { m_node->removeListener(this); }
    api::AttestationInfo shown() const { return *m_node->snapshot()->attestation; }
    /// How often the log says that a peer was judged, with this verdict.
    std::size_t judged(const std::string& verdict) const {
        const auto answer = std::make_shared<std::promise<std::vector<api::LogLine>>>();
        m_node->logs(0, 1'000, [answer](Result<std::vector<api::LogLine>> lines) {
            answer->set_value(lines.ok() ? std::move(lines).value() : std::vector<api::LogLine>());
        });
        const std::vector<api::LogLine> lines = answer->get_future().get();
        return static_cast<std::size_t>(
            std::count_if(lines.begin(), lines.end(), [&verdict](const api::LogLine& line) {
                return line.event == "peer_judged" &&
                       line.fields.find("verdict=" + verdict) != std::string::npos;
            }));
    }
    ::testing::AssertionResult waitFor(
        const char* what, const std::function<bool(const api::AttestationInfo&)>& condition) {
        std::unique_lock lock(m_mutex);
        const bool came =
            m_changed.wait_for(lock, std::chrono::seconds(180), [&] { return condition(shown()); });
        if (came) return ::testing::AssertionSuccess();
        return ::testing::AssertionFailure() << what << " did not come: " << shown().sentence
                                             << ", nodes " << shown().nodes.size();
    }

private:
    void onSnapshot(std::uint64_t) override {
        std::lock_guard lock(m_mutex);
        m_changed.notify_all();
    }
    void onCommandFinished(const api::CommandResult&) override {}
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::unique_ptr<LocalNode> m_node;
};

const api::AttestedNodeInfo* ours(const api::AttestationInfo& info) {
    for (const api::AttestedNodeInfo& node : info.nodes) {
        if (node.ours) return &node;
    }
    return nullptr;
}

class AttestationPeersTest : public ::testing::Test {
protected:
    AttestationPeersTest() {
        char folder[] = "/tmp/stacknet-nodes-XXXXXX";
        EXPECT_NE(::mkdtemp(folder), nullptr);
        m_folder = folder;
        EXPECT_TRUE(makeLocalNetwork(m_folder, 4, "test", m_clock, m_rng).ok());
    }
    ~AttestationPeersTest() override { std::filesystem::remove_all(m_folder); }
    std::unique_ptr<AttestingNode> start(unsigned index, bool gpu) {
        return std::make_unique<AttestingNode>(localNode(m_folder, index), gpu, m_clock, m_rng);
    }

    SystemClock m_clock;
    SystemRng m_rng;
    std::filesystem::path m_folder;
};

TEST_F(AttestationPeersTest, EveryPeerVerifiesANodesGpuAndSaysSoOnTheLedger) {
    std::vector<std::unique_ptr<AttestingNode>> nodes;
    for (unsigned index = 0; index < 4; ++index) nodes.push_back(start(index, index == 0));
    ASSERT_TRUE(nodes[0]->waitFor("three statements", [](const auto& info) {
        const auto* about = ours(info);
        return about != nullptr && about->verifiers == 3;
    }));
    const api::AttestationInfo first = nodes[0]->shown();
    const api::AttestedNodeInfo* node = ours(first);
    ASSERT_NE(node, nullptr);
    EXPECT_EQ(node->gpus, 1U);
    EXPECT_FALSE(node->duplicateGpu);
    EXPECT_GT(node->validUntilMs, m_clock.wallMs());
    EXPECT_TRUE(first.confidentialTasks);
    ASSERT_TRUE(nodes[3]->waitFor("the same ledger", [](const auto& info) {
        return info.nodes.size() == 1 && info.nodes[0].verifiers == 3 && !info.nodes[0].ours;
    }));
    EXPECT_FALSE(nodes[3]->shown().confidentialTasks);
}

// TEST EVIDENCE is for a node's own GPU: a peer that shows the same recording answers no challenge.
TEST_F(AttestationPeersTest, ARecordingNeverStandsForAPeersGpu) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const std::string recording =
        (attestation::testing::attestationData() / "e2e-hopper-545.00").string();
    std::vector<std::unique_ptr<AttestingNode>> nodes;
    for (unsigned index = 0; index < 2; ++index) {
        const NodePaths paths = localNode(m_folder, index);
        std::ofstream(paths.attestationPolicy()) << R"({"require_fwid": false})";
        nodes.push_back(std::make_unique<AttestingNode>(paths, true, m_clock, m_rng, recording));
    }
    ASSERT_TRUE(nodes[0]->waitFor("its own verdict", [](const auto& info) {
        return info.state == api::AttestationState::Attested && info.testEvidence;
    }));
    ASSERT_TRUE(nodes[0]->waitFor(
        "a judged peer", [&](const auto&) { return nodes[0]->judged("NONCE_MISMATCH") > 0; }));
    EXPECT_EQ(nodes[0]->judged("passed"), 0U);
}

// Case 46: one GPU that answers for two nodes at once.
TEST_F(AttestationPeersTest, Case46_OneGpuOfTwoNodesMakesBothIneligible) {
    std::vector<std::unique_ptr<AttestingNode>> nodes;
    for (unsigned index = 0; index < 4; ++index) nodes.push_back(start(index, index < 2));
    for (unsigned index = 0; index < 2; ++index) {
        ASSERT_TRUE(nodes[index]->waitFor("the duplicate", [](const auto& info) {
            const auto* node = ours(info);
            return node != nullptr && node->duplicateGpu && !info.confidentialTasks;
        }));
    }
}

}  // namespace
}  // namespace stacknet::engine
