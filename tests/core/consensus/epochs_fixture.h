#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/consensus/justify.h"
#include "core/consensus/light_client.h"
#include "core/consensus/own_votes.h"
#include "core/ledger/epochs.h"
#include "tests/core/consensus/sim_network.h"

/// Epochs with real engines and the real ledger: validators change, nodes crash, sleep and are cut
/// off around the change, and nobody ever contradicts anybody.
namespace stacknet::consensus::testing {

using ::testing::IsEmpty;

inline SimConfig changing(std::uint64_t seed, std::uint64_t termLength = 3) {
    SimConfig config;
    config.seed = seed;
    config.epochs = true;
    config.spares = 2;
    config.weights = {100, 100, 100, 100};
    config.params.termLength = termLength;
    config.params.watchdogMs = 1'000;
    config.params.heartbeatMs = 100;
    config.params.retryMs = 100;
    config.params.statusMs = 200;
    config.params.quietMs = 200;
    return config;
}

inline constexpr std::int64_t kEpochMs = 60'000;

class EpochsTest : public ::testing::Test {
protected:
    void begin(const SimConfig& config) {
        m_network = std::make_unique<SimNetwork>(config);
        m_network->startAll();
    }
    void submit(std::size_t node, ledger::Payload payload) {
        m_network->submit(ledger::signTransaction(
            m_network->genesis().chainId(), m_network->key(node), ++m_nonce, std::move(payload)));
    }
    void bond(std::size_t node, std::uint64_t tokens) {
        submit(node, ledger::Bond{keyOf(node), tokens});
    }
    void unbond(std::size_t node, std::uint64_t tokens) {
        submit(node, ledger::Unbond{keyOf(node), tokens});
    }
    const PublicKey& keyOf(std::size_t node) const { return m_network->key(node).publicKey(); }
    bool runToEpoch(Epoch epoch) {
        return m_network->runUntil([&] { return m_network->minEpoch() >= epoch; },
                                   kEpochMs * static_cast<std::int64_t>(epoch + 1));
    }
    bool validates(std::size_t node, Epoch epoch) const {
        return m_network->validators(epoch).indexOf(keyOf(node)).has_value();
    }
    /// The height of an epoch's last block on the chain of `node`; 0 when it is not there.
    Height lastOf(std::size_t node, Epoch epoch) const {
        for (Height height = 1; height <= m_network->height(node); ++height) {
            const BlockHeader& header = m_network->block(node, height)->header;
            if (header.epoch == epoch && endsEpoch(header)) return height;
        }
        return 0;
    }
    void expectSound(const std::string& what) const {
        EXPECT_THAT(m_network->violations(), IsEmpty()) << what;
        EXPECT_TRUE(m_network->evidence().empty()) << what << ": an honest node was framed";
        EXPECT_TRUE(m_network->misbehaviours().empty())
            << what << ": " << m_network->misbehaviours().front().message;
        for (std::size_t i = 0; i < m_network->size(); ++i) {
            EXPECT_TRUE(m_network->alarms(i).empty())
                << what << ": " << m_network->alarms(i).front().message;
        }
    }

    std::unique_ptr<SimNetwork> m_network;
    std::uint64_t m_nonce = 0;
};

}  // namespace stacknet::consensus::testing
