// The engine of an epoch, and the way from one to the next, as the product's driver goes it.

#include "core/ledger/epochs.h"
#include "tests/sim/world/host.h"
#include "tests/sim/world/world.h"

namespace stacknet::sim {

using namespace consensus;

// Of the epoch that the next block belongs to.
Result<std::unique_ptr<Engine>> Host::buildEngine() {
    const Epoch running = epoch();
    const ledger::State& state = m_blocks.state();
    if (running == 0) {
        m_validators = m_world.validators();
    } else {
        // Right after an epoch's last block the ledger is in that epoch still.
        const auto* chosen =
            state.epoch() == running ? &state.validators() : state.nextValidators();
        if (chosen == nullptr) return makeError("sim.state", "The ledger names no validators.");
        STACKNET_TRY(m_validators, ValidatorSet::fromLedger(chainId(), running, *chosen));
    }
    FinalizedTip tip = m_blocks.tip(m_world.genesis().timeMs);
    tip.jailed = jailedValidators();
    tip.beacon = state.beacon();
    // The ledger fixes the next validators in the first block of a late enough term.
    const Term fixing = ledger::epochTermsFor(m_validators.size()) - 1;
    const auto next = running == state.epoch() ? nextValidatorsHash() : std::nullopt;
    for (ExecutedRoot& root : tip.roots) {
        const auto header = m_blocks.header(root.height);
        const bool fixed = header && header->epoch == running && terms().of(header->view) >= fixing;
        if (fixed) root.nextValidatorsHash = next;
    }
    Params params;
    params.termLength = m_world.plan().termLength;
    EngineConfig config{m_world.chainId(),   m_validators, params, std::nullopt, this, this,
                        m_random.next() | 1, running};
    if (validates()) config.self = m_key;
    if (const auto last = m_blocks.anchor()) {
        config.anchor =
            Anchor{last->id(), last->height, last->timeMs, last->stateHeight, last->view};
    }
    if (m_actor && !m_actor->remembersVotes()) m_votes.forgetAll(running);
    VoteStoreContents contents = m_votes.open();
    if (m_actor) {
        m_actor->configure(config);
        m_actor->onEpoch(running);
    }
    return Engine::make(std::move(config), std::move(tip), std::move(contents), now());
}

std::optional<Hash256> Host::nextValidatorsHash() const {
    const auto* next = m_blocks.state().nextValidators();
    if (!m_world.plan().epochs || next == nullptr) return std::nullopt;
    return ledger::validatorSetHash(*next);
}

// Driver's contract, EpochEnded: the next engine, once the last block is executed.
void Host::beginEpochWhenDue() {
    if (!m_engine || !m_epochEnded || !m_unexecuted.empty()) return;
    m_epochEnded = false;
    if (!effect()) return;
    auto engine = buildEngine();
    if (!engine.ok()) {
        if (correct()) m_world.violations().add("start", engine.error().message);
        return crash();
    }
    m_engine = std::move(*engine);
    m_world.epochBegun(m_id, epoch(), m_validators);
    std::vector<Input> first;
    for (const PublicKey& peer : m_peers) first.push_back(PeerConnected{peer});
    m_inbox.insert(m_inbox.begin(), first.begin(), first.end());
    m_inbox.push_back(Tick{});
}

ValidatorIndex Host::index() const {
    const auto own = m_validators.indexOf(m_key);
    // Who is no validator any more goes on under a name of others.
    return own.value_or(static_cast<ValidatorIndex>(m_validator % m_validators.size()));
}

bool Host::isOwn(ValidatorIndex index) const {
    return m_validators.contains(index) && m_validators.at(index).key == m_key;
}

}  // namespace stacknet::sim
