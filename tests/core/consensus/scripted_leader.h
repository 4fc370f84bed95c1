#pragma once

#include <map>

#include "core/consensus/execution_input.h"
#include "core/ledger/beacon.h"
#include "tests/core/consensus/censorship_judge.h"
#include "tests/core/consensus/sim_network.h"

namespace stacknet::consensus::testing {

/// Leads the first term with the leader's key and no engine: listens to the others' votes, builds
/// on them and puts into its blocks what it likes. The other nodes run the real engine.
class ScriptedLeader {
public:
    explicit ScriptedLeader(SimNetwork& network)
        : m_network(network),
          m_chain(network.genesis().chainId()),
          m_self(network.validators().leaderOfTerm(0)),
          m_parentId(genesisBlockId(m_chain)) {
        for (std::size_t i = 0; i < network.size(); ++i) {
            if (i != m_self) m_others.push_back(i);
        }
        network.onSent = [this](std::size_t, const Message& message) {
            if (const auto* vote = std::get_if<Notarize>(&message)) {
                m_votes[vote->blockId].insert_or_assign(vote->signer, *vote);
            }
        };
    }
    std::size_t self() const { return m_self; }
    const std::vector<std::size_t>& others() const { return m_others; }
    View view() const { return m_view; }
    const crypto::SigningKey& key() const { return m_network.key(m_self); }

    void startOthers() {
        for (const std::size_t node : m_others) m_network.start(node);
    }
    /// The next block to everybody (or to `to`), when the votes for the last one are a quorum.
    bool propose(std::vector<ledger::Transaction> transactions = {},
                 std::vector<std::size_t> to = {}) {
        const auto block = next(std::move(transactions));
        if (block == nullptr) return false;
        const Proposal proposal{block, key().sign(proposalSignBytes(m_chain, 0, block->id))};
        m_parentId = block->id;
        m_view = block->header.view;
        for (const std::size_t node : to.empty() ? m_others : to) {
            m_network.inject(node, m_self, proposal);
        }
        return true;
    }
    /// What it would propose next; null without a quorum of votes.
    std::shared_ptr<Block> next(std::vector<ledger::Transaction> transactions) {
        auto block = std::make_shared<Block>();
        BlockHeader& header = block->header;
        header.chainId = m_chain;
        header.view = header.height = m_view + 1;
        header.parentId = m_parentId;
        header.parentView = m_view;
        header.timeMs = 1'700'000'000'000 + m_network.nowMs();
        header.leader = static_cast<ValidatorIndex>(m_self);
        header.stateRoot = ledger::State::fromGenesis(m_network.genesis()).root();
        if (m_view == 0) {
            header.beaconProof = m_network.vrfKey(m_self).prove(
                ledger::beaconInput(ledger::genesisBeacon(m_chain), header.view));
        }
        if (m_view > 0) {
            Certificate certificate{CertificateKind::Notar, m_view, m_parentId, {}};
            for (const auto& [signer, vote] : m_votes[m_parentId]) {
                certificate.entries.push_back({signer, vote.demands, vote.signature});
            }
            if (!m_network.validators().isQuorum(certificate.entries.size())) return nullptr;
            block->justify.parent = std::move(certificate);
        }
        block->transactions = std::move(transactions);
        sealBlock(*block);
        return block;
    }

private:
    SimNetwork& m_network;
    const ChainId m_chain;
    const std::size_t m_self;
    std::vector<std::size_t> m_others;
    BlockId m_parentId;
    View m_view = 0;
    std::map<BlockId, std::map<ValidatorIndex, Notarize>> m_votes;
};

/// What the final blocks of `node` say about censorship.
inline CensorshipJudge judgeOf(const SimNetwork& network, std::size_t node) {
    CensorshipJudge judge;
    const Terms terms{network.params().termLength};
    for (Height height = 1; height <= network.height(node); ++height) {
        judge.add(certificateInput(*network.block(node, height), network.validators(), terms));
    }
    return judge;
}

}  // namespace stacknet::consensus::testing
