#include "tests/sim/actors/actors.h"

namespace stacknet::sim {
namespace {

using namespace consensus;

class Impersonator final : public Actor {
public:
    std::string_view name() const override { return "impersonator"; }
    bool onSend(Stage& stage, HostId to, const Message& message) override {
        const ValidatorIndex victim = static_cast<ValidatorIndex>(
            (stage.index() + 1 + stage.random().below(stage.validators().size() - 1)) %
            stage.validators().size());
        // The own signature under a victim's name, for a block that the victim never saw.
        if (const auto* notarize = std::get_if<Notarize>(&message)) {
            Notarize forged = stage.notarize(notarize->view, other(notarize->blockId));
            forged.signer = victim;
            stage.noteScenario(29);
            stage.sendTo(to, forged);
        } else if (const auto* finalize = std::get_if<Finalize>(&message)) {
            Finalize forged = stage.finalize(finalize->view, other(finalize->blockId));
            forged.signer = victim;
            stage.sendTo(to, forged);
        } else if (const auto* abandon = std::get_if<Abandon>(&message)) {
            Abandon forged = *abandon;
            forged.signer = victim;
            stage.sendTo(to, forged);
        } else if (const auto* proposal = std::get_if<Proposal>(&message)) {
            Block block = *proposal->block;
            block.header.leader = victim;
            stage.sendTo(to, stage.propose(std::move(block)));
        }
        return true;
    }

private:
    static BlockId other(BlockId id) {
        id.data[0] ^= 1;
        return id;
    }
};

}  // namespace

std::unique_ptr<Actor> makeImpersonator(Stream&) {
    return std::make_unique<Impersonator>();
}

}  // namespace stacknet::sim
