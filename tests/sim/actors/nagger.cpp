#include "tests/sim/actors/actors.h"

namespace stacknet::sim {
namespace {

using namespace consensus;

class Nagger final : public Actor {
public:
    std::string_view name() const override { return "nagger"; }

    void onEpoch(Epoch) override { m_vote = {}; }

    bool onReceived(Stage&, HostId, const Message& message) override {
        const auto* proposal = std::get_if<Proposal>(&message);
        if (proposal == nullptr) return true;
        for (const auto& transaction : proposal->block->transactions) {
            if (m_known.size() == kKnownMax) m_known.erase(m_known.begin());
            m_known.push_back(transaction);
        }
        return true;
    }

    // One lie per block, the same for everybody.
    bool onSend(Stage& stage, HostId to, const Message& message) override {
        const auto* vote = std::get_if<Notarize>(&message);
        if (vote == nullptr || vote->signer != stage.index()) return true;
        if (m_vote.view != vote->view || m_vote.blockId != vote->blockId) {
            m_vote = nag(stage, vote->view, vote->blockId);
        }
        stage.noteScenario(21);
        stage.sendTo(to, m_vote);
        return false;
    }

private:
    static constexpr std::size_t kKnownMax = 64;

    ledger::Transaction order(Stage& stage, std::int64_t expiresMs) {
        ledger::Transaction transaction;
        transaction.chainId = stage.chainId();
        transaction.signer = stage.key();
        transaction.nonce = ++m_nonce;
        transaction.expiresMs = expiresMs;
        transaction.payload = ledger::ActivateKey{transaction.signer};
        transaction.signature = stage.sign(transaction.signBytes());
        return transaction;
    }

    Notarize nag(Stage& stage, View view, const BlockId& id) {
        Notarize vote;
        vote.view = view;
        vote.blockId = id;
        vote.signer = stage.index();
        const std::uint64_t choice = stage.random().below(7);
        if (choice == 0) {  // nobody has its body
            ledger::TxHash hash;
            hash.data[0] = static_cast<std::uint8_t>(stage.random().below(256));
            vote.demands = {hash};
        } else if (choice == 1) {  // expired long ago
            add(vote, order(stage, 1));
        } else if (choice == 2) {  // not signed by its signer
            ledger::Transaction forged = order(stage, 0);
            forged.signature.data[3] ^= 1;
            add(vote, forged);
        } else if (choice == 3 && !m_known.empty()) {  // in the chain before
            add(vote, m_known[stage.random().below(m_known.size())]);
        } else if (choice == 4) {  // twice
            const ledger::Transaction twice = order(stage, 0);
            add(vote, twice);
            add(vote, twice);
        } else if (choice == 5) {  // more than a vote may
            for (int i = 0; i < 9; ++i) add(vote, order(stage, 0));
        } else {  // valid, new, and of no use: the leader has to take it in
            add(vote, order(stage, 0));
        }
        vote.signature = stage.sign(
            notarizeSignBytes(stage.chainId(), stage.epoch(), view, id, demandRoot(vote.demands)));
        return vote;
    }

    static void add(Notarize& vote, const ledger::Transaction& transaction) {
        vote.demands.push_back(transaction.hash());
        vote.bodies.push_back(transaction);
    }

    std::vector<ledger::Transaction> m_known;
    std::uint64_t m_nonce = 0;
    Notarize m_vote;
};

}  // namespace

std::unique_ptr<Actor> makeNagger(Stream&) {
    return std::make_unique<Nagger>();
}

}  // namespace stacknet::sim
