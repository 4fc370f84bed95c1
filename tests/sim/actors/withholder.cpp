#include "tests/sim/actors/actors.h"

namespace stacknet::sim {
namespace {

using namespace consensus;

class Withholder final : public Actor {
public:
    std::string_view name() const override { return "withholder"; }
    bool onSend(Stage& stage, HostId to, const Message& message) override {
        if (const auto* proposal = std::get_if<Proposal>(&message)) {
            stage.noteScenario(15);
            return chosen(stage, to, proposal->block->header.view, stage.hosts() / 3 + 1);
        }
        if (const auto* finalize = std::get_if<Finalize>(&message)) {
            return chosen(stage, to, finalize->view, 1);
        }
        return true;
    }
    // Nobody gets a body from it on request.
    bool onReceived(Stage&, HostId, const Message& message) override {
        return !std::holds_alternative<BlockRequest>(message);
    }

private:
    // `count` correct hosts of the view, counted from a host that the view chooses.
    static bool chosen(Stage& stage, HostId to, View view, std::size_t count) {
        if (stage.conspires(to)) return true;
        const std::size_t hosts = stage.hosts();
        HostId at = static_cast<HostId>(Stream::mix(view) % hosts);
        for (std::size_t i = 0; i < hosts && count > 0; ++i, at = (at + 1) % hosts) {
            if (stage.conspires(at)) continue;
            if (at == to) return true;
            --count;
        }
        return false;
    }
};

}  // namespace

std::unique_ptr<Actor> makeWithholder(Stream&) {
    return std::make_unique<Withholder>();
}

}  // namespace stacknet::sim
