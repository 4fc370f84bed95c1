#include <set>

#include "tests/sim/actors/actors.h"

namespace stacknet::sim {
namespace {

using namespace consensus;

class Equivocator final : public Actor {
public:
    std::string_view name() const override { return "equivocator"; }

    void onEpoch(Epoch) override { m_voted.clear(); }

    bool onSend(Stage& stage, HostId to, const Message& message) override {
        if (const auto* proposal = std::get_if<Proposal>(&message)) {
            const Block& block = *proposal->block;
            if (block.header.leader != stage.index()) return true;
            if (!m_mine || m_mine->block->id != block.id) split(stage, *proposal);
            stage.noteScenario(14);
            stage.sendTo(to, side(stage, to, block.header.view) == 0 ? *m_mine : *m_twin);
            return false;
        }
        if (const auto* notarize = std::get_if<Notarize>(&message)) {
            return !vote(stage, to, notarize->view);
        }
        if (const auto* finalize = std::get_if<Finalize>(&message)) {
            return !vote(stage, to, finalize->view);
        }
        return true;
    }

    // Votes for both blocks as soon as there are two, without waiting for its engine.
    void onTimer(Stage& stage) override {
        const View view = stage.status().view;
        for (HostId to = 0; to < stage.hosts(); ++to) {
            if (to != stage.self()) vote(stage, to, view);
        }
    }
    bool onReceived(Stage& stage, HostId, const Message& message) override {
        const auto* proposal = std::get_if<Proposal>(&message);
        if (proposal == nullptr || !m_voted.insert(proposal->block->header.view).second) {
            return true;
        }
        for (HostId to = 0; to < stage.hosts(); ++to) {
            if (to != stage.self()) vote(stage, to, proposal->block->header.view);
        }
        return true;
    }

private:
    static std::size_t side(Stage& stage, HostId to, View view) {
        return stage.conspires(to) ? 0 : Conspiracy::side(to, view);
    }

    void split(Stage& stage, const Proposal& proposal) {
        m_mine = proposal;
        Block other = *proposal.block;
        other.header.timeMs += 1;
        m_twin = stage.propose(std::move(other));
        stage.conspiracy().publish(stage.epoch(), proposal.block->header.view, proposal.block->id,
                                   m_twin->block->id);
    }

    // True when the host was told of the block of its half.
    bool vote(Stage& stage, HostId to, View view) {
        const auto* blocks = stage.conspiracy().pair(stage.epoch(), view);
        if (blocks == nullptr) return false;
        const BlockId& id = side(stage, to, view) == 0 ? blocks->first : blocks->second;
        stage.noteScenario(25);
        stage.sendTo(to, stage.notarize(view, id));
        stage.sendTo(to, stage.finalize(view, id));
        return true;
    }

    std::optional<Proposal> m_mine;
    std::optional<Proposal> m_twin;
    std::set<View> m_voted;
};

}  // namespace

std::unique_ptr<Actor> makeEquivocator(Stream&) {
    return std::make_unique<Equivocator>();
}

}  // namespace stacknet::sim
