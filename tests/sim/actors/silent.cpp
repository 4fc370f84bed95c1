#include "tests/sim/actors/actors.h"

namespace stacknet::sim {
namespace {

class Silent final : public Actor {
public:
    std::string_view name() const override { return "silent"; }
    bool onSend(Stage& stage, HostId, const consensus::Message& message) override {
        if (std::holds_alternative<consensus::Proposal>(message)) {
            stage.noteScenario(12);
            return false;
        }
        if (std::holds_alternative<consensus::Notarize>(message) ||
            std::holds_alternative<consensus::Finalize>(message)) {
            stage.noteScenario(24);
            return false;
        }
        return !std::holds_alternative<consensus::Abandon>(message);
    }
};

}  // namespace

std::unique_ptr<Actor> makeSilent(Stream&) {
    return std::make_unique<Silent>();
}

}  // namespace stacknet::sim
