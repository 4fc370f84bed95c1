#include <set>

#include "tests/sim/actors/actors.h"

namespace stacknet::sim {
namespace {

using namespace consensus;

class Amnesiac final : public Actor {
public:
    std::string_view name() const override { return "amnesiac"; }
    bool remembersVotes() const override { return false; }
    void onEpoch(Epoch) override {
        m_left.clear();
        m_finalized.clear();
    }

    bool onSend(Stage&, HostId, const Message& message) override {
        if (const auto* abandon = std::get_if<Abandon>(&message)) m_left.insert(abandon->term);
        return true;
    }
    bool onReceived(Stage& stage, HostId, const Message& message) override {
        // Finalizes what it sees notarized, whatever it said about the term.
        if (const auto* vote = std::get_if<Notarize>(&message)) {
            finalizeOnce(stage, vote->view, vote->blockId);
        } else if (const auto* certificate = std::get_if<NotarCert>(&message)) {
            finalizeOnce(stage, certificate->certificate.view, certificate->certificate.blockId);
        }
        return true;
    }

private:
    void finalizeOnce(Stage& stage, View view, const BlockId& id) {
        if (view == 0 || !m_left.contains(stage.terms().of(view))) return;
        if (!m_finalized.insert(view).second) return;
        stage.noteScenario(27);
        stage.sendAll(stage.finalize(view, id));
    }

    std::set<Term> m_left;
    std::set<View> m_finalized;
};

}  // namespace

std::unique_ptr<Actor> makeAmnesiac(Stream&) {
    return std::make_unique<Amnesiac>();
}

}  // namespace stacknet::sim
