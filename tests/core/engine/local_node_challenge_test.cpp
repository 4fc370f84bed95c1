// Challenges that a node files by itself, with what an earlier life of it left on disk.

#include <gtest/gtest.h>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/consensus/codec.h"
#include "core/consensus/execution_input.h"
#include "core/engine/block_store.h"
#include "core/engine/demand_body_store.h"
#include "core/engine/local_network.h"
#include "core/engine/local_node.h"
#include "tests/contract/recorder.h"

namespace stacknet::engine {
namespace {

/// Four nodes' folders. In the chain of one that does not lead, the leader has left out an order
/// and passed the due view; that node was down when it happened.
class LocalNodeChallenge : public ::testing::Test {
protected:
    LocalNodeChallenge() : m_victim(crypto::SigningKey::generate(m_rng)) {
        char folder[] = "/tmp/stacknet-accuser-XXXXXX";
        STACKNET_INVARIANT(::mkdtemp(folder) != nullptr);
        m_folder = folder;
        STACKNET_INVARIANT(makeLocalNetwork(m_folder, 4, "accuser", m_clock, m_rng).ok());
        const auto text = readFile(localNode(m_folder, 0).genesis(), 1 << 20).value();
        m_genesis = ledger::Genesis::fromJson(asText(text)).value();
        m_state = ledger::State::fromGenesis(m_genesis);
        m_validators =
            consensus::ValidatorSet::fromLedger(m_genesis.chainId(), 0, m_state.validators())
                .value();
        m_leader = m_validators->leaderOfTerm(0);
        for (unsigned i = 0; i < 4; ++i) {
            const PublicKey key = loadConfig(localNode(m_folder, i)).value().nodeKey;
            if (key != m_validators->at(m_leader).key) m_paths = localNode(m_folder, i);
        }
        m_omitted = ledger::signTransaction(m_genesis.chainId(), m_victim, 1,
                                            ledger::ActivateKey{m_victim.publicKey()});
    }
    ~LocalNodeChallenge() override { std::filesystem::remove_all(m_folder); }

    void writeChain() {
        auto store = BlockStore::open(m_paths.chain(), m_genesis).value();
        auto bodies = DemandBodyStore::open(m_paths.demands(), m_genesis.chainId()).value();
        for (std::uint64_t view = 1; view <= 2 + ledger::kCensorProposals; ++view) {
            consensus::Block block;
            block.header.chainId = m_genesis.chainId();
            block.header.view = block.header.height = view;
            block.header.parentView = view - 1;
            block.header.parentId = view == 1 ? consensus::genesisBlockId(m_genesis.chainId())
                                              : store->header(view - 1)->id();
            block.header.timeMs = m_genesis.timeMs + static_cast<std::int64_t>(view);
            block.header.leader = m_leader;
            block.header.stateHeight = view - 1;
            block.header.stateRoot = m_state.root();
            if (view > 1) {
                consensus::Certificate parent{
                    consensus::CertificateKind::Notar, view - 1, block.header.parentId, {}};
                for (consensus::ValidatorIndex i = 0; i < 3; ++i) {
                    parent.entries.push_back({i, {}, {}});
                    if (view == 2) parent.entries.back().demands = {m_omitted.hash()};
                }
                block.justify.parent = std::move(parent);
            }
            // Nobody checks the proof of a block that is final.
            if (view == 1)
                block.header.beaconProof = crypto::VrfKey::fromSigningKey(m_victim).prove({});
            consensus::sealBlock(block);
            const auto input = consensus::executionInput(block, *m_validators, consensus::Terms{},
                                                         m_state.beacon());
            ASSERT_TRUE(input.ok());
            const auto result = ledger::execute(*input, m_state);
            ASSERT_TRUE(result.ok());
            ASSERT_TRUE(
                store->append(block, m_validators->at(m_leader).key, std::nullopt, *result).ok());
        }
        ASSERT_EQ(m_state.brokenDemands().size(), 3u);
        const auto kept = bodies.follow(
            m_state, [&](const auto&) { return std::vector<ledger::Transaction>{m_omitted}; });
        ASSERT_TRUE(kept.ok());
    }
    std::unique_ptr<LocalNode> start() {
        LocalNodeOptions options;
        options.dataDirectory = m_paths.root;
        options.http = "127.0.0.1:0";
        return std::make_unique<LocalNode>(std::move(options), m_clock, m_rng);
    }

    SystemClock m_clock;
    SystemRng m_rng;
    std::filesystem::path m_folder;
    crypto::SigningKey m_victim;
    ledger::Genesis m_genesis;
    ledger::State m_state;
    std::optional<consensus::ValidatorSet> m_validators;
    consensus::ValidatorIndex m_leader = 0;
    NodePaths m_paths;
    ledger::Transaction m_omitted;
};

bool running(const api::Snapshot& now) {
    return now.engine.state == api::EngineState::Running;
}

TEST_F(LocalNodeChallenge, IsFiledWhenTheOperatorAllowsItAndAgainAfterARestart) {
    writeChain();
    {
        const auto node = start();
        contract::Recorder recorder(*node);
        ASSERT_TRUE(recorder.waitFor(running));
        EXPECT_TRUE(node->snapshot()->challenges->empty()) << "nobody allowed it";
        ASSERT_FALSE(recorder.resultOf(node->submit(api::SetAutoChallenge{true})).error);
        ASSERT_TRUE(recorder.waitFor([](const auto& now) { return !now.challenges->empty(); }));
    }
    // No block held it: the order died with the process.
    const auto node = start();
    contract::Recorder recorder(*node);
    ASSERT_TRUE(recorder.waitFor([](const auto& now) { return !now.challenges->empty(); }));
    const auto shown = node->snapshot()->challenges;
    ASSERT_EQ(shown->size(), 1u) << "three validators demanded it; one challenge is enough";
    EXPECT_EQ(shown->front().state, api::ChallengeState::Open);
    EXPECT_EQ(shown->front().txHash, toHex(m_omitted.hash()));
    EXPECT_EQ(shown->front().accused, toHex(m_validators->at(m_leader).key));
    EXPECT_EQ(shown->front().view, 2u);
    EXPECT_TRUE(shown->front().byUs);
}

}  // namespace
}  // namespace stacknet::engine
