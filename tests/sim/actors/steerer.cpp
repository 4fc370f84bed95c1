#include "core/ledger/beacon.h"

#include "tests/sim/actors/actors.h"

namespace stacknet::sim {
namespace {

using namespace consensus;

class Steerer final : public Actor {
public:
    std::string_view name() const override { return "steerer"; }

    void onEpoch(Epoch) override {
        m_view = 0;
        m_lie.reset();
        m_withheld.reset();
    }

    // A withheld block is nobody's to fetch.
    bool onReceived(Stage&, HostId, const Message& message) override {
        return !m_withheld || !std::holds_alternative<BlockRequest>(message);
    }

    bool onSend(Stage& stage, HostId to, const Message& message) override {
        if (const auto* vote = std::get_if<Notarize>(&message)) {
            return !m_withheld || stage.terms().of(vote->view) != *m_withheld;
        }
        const auto* proposal = std::get_if<Proposal>(&message);
        if (proposal == nullptr || proposal->block->header.leader != stage.index()) return true;
        const BlockHeader& header = proposal->block->header;
        if (m_view != header.view) {
            m_view = header.view;
            steer(stage, *proposal->block);
        }
        if (m_withheld == stage.terms().of(header.view)) return false;
        if (!m_lie) return true;
        stage.sendTo(to, *m_lie);
        return false;
    }

private:
    void steer(Stage& stage, const Block& honest) {
        m_lie.reset();
        const Term term = stage.terms().of(honest.header.view);
        const std::uint64_t choice = stage.random().below(8);
        BeaconProof proof = honest.header.beaconProof;
        if (!stage.terms().isFirst(honest.header.view)) {
            if (choice == 0) lie(stage, honest, m_lastProof);  // where no proof belongs
            return;
        }
        m_lastProof = proof;
        m_withheld.reset();
        const auto output = crypto::vrfOutput(proof);
        if (choice < 4) {
            // The half of all values that it does not like costs it the term.
            if (!output.ok() || (output->data[0] & 1) != 0) return;
            stage.noteScenario(59);
            m_withheld = term;
        } else if (choice == 4) {
            lie(stage, honest,
                stage.prove(ledger::beaconInput(ledger::genesisBeacon(stage.chainId()),
                                                honest.header.view + stage.terms().length)));
        } else if (choice == 5) {
            proof.data[stage.random().below(proof.data.size())] ^= 1;
            lie(stage, honest, proof);
        } else if (choice == 6) {
            lie(stage, honest, {});
        }
    }

    void lie(Stage& stage, const Block& honest, const BeaconProof& proof) {
        if (proof == honest.header.beaconProof) return;
        Block block = honest;
        block.header.beaconProof = proof;
        m_lie = stage.propose(std::move(block));
    }

    View m_view = 0;
    std::optional<Proposal> m_lie;
    std::optional<Term> m_withheld;
    BeaconProof m_lastProof;
};

}  // namespace

std::unique_ptr<Actor> makeSteerer(Stream&) {
    return std::make_unique<Steerer>();
}

}  // namespace stacknet::sim
