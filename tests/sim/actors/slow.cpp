#include "tests/sim/actors/actors.h"

namespace stacknet::sim {
namespace {

class Slow final : public Actor {
public:
    std::string_view name() const override { return "slow"; }
    void configure(consensus::EngineConfig& config) override {
        // As close to the watchdog as it can go without losing the term.
        config.params.heartbeatMs = config.params.watchdogMs - 100;
        config.params.proposalGapMinMs = config.params.watchdogMs - 100;
    }
    bool onSend(Stage& stage, HostId, const consensus::Message& message) override {
        if (std::holds_alternative<consensus::Proposal>(message)) stage.noteScenario(13);
        return true;
    }
};

}  // namespace

std::unique_ptr<Actor> makeSlow(Stream&) {
    return std::make_unique<Slow>();
}

}  // namespace stacknet::sim
