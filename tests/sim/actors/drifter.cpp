#include "tests/sim/actors/actors.h"

namespace stacknet::sim {
namespace {

class Drifter final : public Actor {
public:
    std::string_view name() const override { return "drifter"; }
    void configure(consensus::EngineConfig& config) override { config.params.termLength += 1; }
    bool onSend(Stage& stage, HostId, const consensus::Message&) override {
        stage.noteScenario(61);
        return true;
    }
};

}  // namespace

std::unique_ptr<Actor> makeDrifter(Stream&) {
    return std::make_unique<Drifter>();
}

}  // namespace stacknet::sim
