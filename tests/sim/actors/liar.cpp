#include "tests/sim/actors/actors.h"

namespace stacknet::sim {
namespace {

using namespace consensus;

class Liar final : public Actor {
public:
    std::string_view name() const override { return "liar"; }

    bool onSend(Stage& stage, HostId to, const Message& message) override {
        if (const auto* status = std::get_if<Status>(&message)) {
            Status claim = *status;
            claim.finalizedHeight += stage.random().below(50);
            if (stage.random().percent(20)) claim.finalizedHeight /= 2;
            // Where it stands: what a node that sits out asks for.
            if (stage.random().percent(30)) claim.view = 1;
            if (stage.random().percent(10)) claim.view += stage.random().below(10'000);
            if (stage.random().percent(30)) claim.abandonedTerm = !claim.abandonedTerm;
            stage.sendTo(to, claim);
            return false;
        }
        if (const auto* proposal = std::get_if<Proposal>(&message)) m_last = *proposal;
        const auto* response = std::get_if<SyncResponse>(&message);
        if (response == nullptr) return true;
        stage.noteScenario(48);
        SyncResponse wrong = *response;
        switch (stage.random().below(5)) {
            case 0:
                return false;  // says nothing
            case 1:
                wrong.proof.reset();
                break;
            case 2:
                if (!wrong.blocks.empty()) wrong.blocks.erase(wrong.blocks.begin());
                break;
            case 3:
                if (!wrong.blocks.empty()) {
                    auto block = std::make_shared<Block>(*wrong.blocks.back());
                    block->header.timeMs += 1;
                    wrong.blocks.back() = stage.propose(*block).block;
                }
                break;
            default:
                wrong.blocks.clear();
                wrong.proofHeaders.clear();
                wrong.proof.reset();
        }
        stage.sendTo(to, wrong);
        return false;
    }

    bool onReceived(Stage& stage, HostId from, const Message& message) override {
        const auto* request = std::get_if<BlockRequest>(&message);
        if (request == nullptr || !m_last) return true;
        stage.sendTo(from, *m_last);  // another block than the one asked for
        return false;
    }

private:
    std::optional<Proposal> m_last;
};

}  // namespace

std::unique_ptr<Actor> makeLiar(Stream&) {
    return std::make_unique<Liar>();
}

}  // namespace stacknet::sim
