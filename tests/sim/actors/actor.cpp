#include "tests/sim/actors/actor.h"

#include "core/consensus/codec.h"
#include "tests/sim/actors/actors.h"

namespace stacknet::sim {

using namespace consensus;

void Stage::sendAll(const Message& message) {
    for (HostId to = 0; to < hosts(); ++to) {
        if (to != self()) sendTo(to, message);
    }
}

Notarize Stage::notarize(View view, const BlockId& id) {
    return {view,
            id,
            {},
            index(),
            sign(notarizeSignBytes(chainId(), epoch(), view, id, demandRoot({})))};
}

Finalize Stage::finalize(View view, const BlockId& id) {
    return {view, id, index(), sign(finalizeSignBytes(chainId(), epoch(), view, id))};
}

Abandon Stage::abandon(Term term, View leftAt, std::optional<Certificate> proof) {
    return {term, leftAt, index(), sign(abandonSignBytes(chainId(), epoch(), term, leftAt)),
            std::move(proof)};
}

Proposal Stage::propose(Block block) {
    auto sealed = std::make_shared<Block>(std::move(block));
    sealBlock(*sealed);
    const Signature signature = sign(proposalSignBytes(chainId(), epoch(), sealed->id));
    return {sealed, signature};
}

namespace {

struct Entry {
    const char* name;
    std::unique_ptr<Actor> (*make)(Stream&);
};

constexpr Entry kActors[] = {
    {"equivocator", makeEquivocator},
    {"silent", makeSilent},
    {"slow", makeSlow},
    {"censor", makeCensor},
    {"amnesiac", makeAmnesiac},
    {"nuller", makeNuller},
    {"impersonator", makeImpersonator},
    {"spammer", makeSpammer},
    {"withholder", makeWithholder},
    {"forger", makeForger},
    {"liar", makeLiar},
    {"drifter", makeDrifter},
    {"nagger", makeNagger},
    {"steerer", makeSteerer},
};

}  // namespace

std::unique_ptr<Actor> makeActor(std::string_view name, Stream& random) {
    for (const Entry& entry : kActors) {
        if (name == entry.name) return entry.make(random);
    }
    return nullptr;
}

const std::vector<std::string>& actorNames() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        for (const Entry& entry : kActors) all.emplace_back(entry.name);
        return all;
    }();
    return names;
}

}  // namespace stacknet::sim
