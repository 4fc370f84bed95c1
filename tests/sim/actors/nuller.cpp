#include "tests/sim/actors/actors.h"

namespace stacknet::sim {
namespace {

using namespace consensus;

class Nuller final : public Actor {
public:
    std::string_view name() const override { return "nuller"; }
    void onEpoch(Epoch) override { m_proof.reset(); }
    bool onReceived(Stage&, HostId, const Message& message) override {
        const auto* certificate = std::get_if<NotarCert>(&message);
        if (certificate != nullptr) m_proof = certificate->certificate;
        return true;
    }
    void onTimer(Stage& stage) override {
        const EngineStatus status = stage.status();
        const Terms terms = stage.terms();
        // At the first view no proof is needed; later the last certificate seen is one.
        if (terms.isFirst(status.view)) {
            stage.sendAll(stage.abandon(status.term, status.view, std::nullopt));
        } else if (m_proof && terms.of(m_proof->view) == status.term &&
                   m_proof->view + 1 <= terms.last(status.term)) {
            stage.sendAll(stage.abandon(status.term, m_proof->view + 1, m_proof));
        }
    }

private:
    std::optional<Certificate> m_proof;
};

}  // namespace

std::unique_ptr<Actor> makeNuller(Stream&) {
    return std::make_unique<Nuller>();
}

}  // namespace stacknet::sim
