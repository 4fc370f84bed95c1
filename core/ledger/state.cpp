#include "core/ledger/state.h"

#include <limits>

#include "core/ledger/beacon.h"
#include "core/ledger/params.h"
#include "core/ledger/pricing.h"

namespace stacknet::ledger {

State State::fromGenesis(const Genesis& genesis) {
    State state;
    state.m_meta.chainId = genesis.chainId();
    state.m_meta.beacon = genesisBeacon(state.m_meta.chainId);
    state.m_meta.epochSeed = state.m_meta.beacon;
    state.m_meta.timeMs = genesis.timeMs;
    state.m_meta.openRegistration = genesis.openRegistration;
    std::uint64_t price = genesis.keyPriceBaseMicroUsd;
    for (const GenesisStack& stack : genesis.stacks) {
        state.m_stacks.put(stack.id, {stack.name, stack.approvalKey, 0, 0});
    }
    for (const GenesisNodeKey& key : genesis.nodeKeys) {
        NodeKeyRecord record;
        record.index = state.m_keys.rows().size();
        record.owner = key.owner;
        record.sourceStack = key.sourceStack;
        record.state = key.state;
        record.coldUntilMs =
            key.state == NodeKeyState::Cold ? genesis.timeMs + kColdPeriodMs : genesis.timeMs;
        record.priceMicroUsd = price;
        record.tokensAllocated = key.tokensFree + key.tokensBonded;
        record.tokensFree = key.tokensFree;
        record.tokensBonded = key.tokensBonded;
        record.points = kPointsNewcomer;
        record.vrfKey = key.vrfKey;  // known before any beacon: counts at once
        price = nextKeyPrice(price);
        state.m_meta.supply.free += key.tokensFree;  // Genesis::check keeps the sum in range
        state.m_meta.supply.bonded += key.tokensBonded;
        state.m_keys.put(key.publicKey, record);
    }
    state.m_meta.supply.issued = state.m_meta.supply.free + state.m_meta.supply.bonded;
    state.m_meta.nextPriceMicroUsd = price;
    state.m_epochs.put(0, EpochRecord{genesis.timeMs, genesis.firstValidators()});
    state.commitChanges();
    return state;
}

std::uint64_t State::nonce(const PublicKey& signer) const {
    const NonceRecord* found = m_nonces.find(signer);
    return found == nullptr ? 0 : found->nonce;
}

bool State::hasPaperwork(const PublicKey& nodeKey, const TaskHash& task) const {
    return m_paperwork.contains({nodeKey, task});
}

const std::vector<EpochValidator>& State::validators() const {
    const EpochRecord* current = m_epochs.find(m_meta.epoch);
    STACKNET_INVARIANT(current != nullptr);
    return current->validators;
}

const std::vector<EpochValidator>* State::nextValidators() const {
    const EpochRecord* next = m_epochs.find(m_meta.epoch + 1);
    return next == nullptr ? nullptr : &next->validators;
}

const std::vector<EpochValidator>* State::epochValidators(std::uint64_t epoch) const {
    const EpochRecord* found = m_epochs.find(epoch);
    return found == nullptr || !found->startMs ? nullptr : &found->validators;
}

std::optional<std::int64_t> State::epochStartMs(std::uint64_t epoch) const {
    const EpochRecord* found = m_epochs.find(epoch);
    return found == nullptr ? std::nullopt : found->startMs;
}

std::uint64_t State::tokensAtEpochStart(const PublicKey& key, std::uint64_t epoch) const {
    // The first change at or after the start of that epoch recorded what was there before it.
    const auto& rows = m_checkpoints.rows();
    const auto found = rows.lower_bound({key, epoch});
    if (found != rows.end() && found->first.nodeKey == key) return found->second;
    const NodeKeyRecord* record = m_keys.find(key);
    return record == nullptr ? 0 : record->tokensBacking();
}

bool State::mayDemand(const PublicKey& signer) const {
    const DemandStats* stats = m_signers.find(signer);
    return stats == nullptr || m_meta.epoch >= stats->barredUntilEpoch;
}

std::uint64_t State::pileMicroUsd() const {
    std::uint64_t sum = 0;
    for (const auto& [key, record] : m_keys.rows()) {
        if (!pileEligible(record)) continue;
        const std::uint64_t room = std::numeric_limits<std::uint64_t>::max() - sum;
        sum += std::min(room, record.paperMicroUsd);
    }
    return sum;
}

void State::enterAgenda(const ArenaTaskKey& key, const ArenaTaskRecord& task) {
    if (task.phase == CheckPhase::AwaitingDraw) {
        m_awaitingDraw.emplace(task.height, key);
    } else {
        m_arenaDeadlines.emplace(task.deadlineMs, key);
    }
}

void State::putArenaTask(const ArenaTaskKey& key, ArenaTaskRecord task) {
    eraseArenaTask(key);
    enterAgenda(key, task);
    m_arenaTasks.put(key, std::move(task));
}

void State::eraseArenaTask(const ArenaTaskKey& key) {
    const ArenaTaskRecord* old = m_arenaTasks.find(key);
    if (old == nullptr) return;
    m_awaitingDraw.erase({old->height, key});
    m_arenaDeadlines.erase({old->deadlineMs, key});
    m_arenaTasks.erase(key);
}

std::optional<std::pair<std::int64_t, ArenaTaskKey>> State::nextArenaDeadline() const {
    if (m_arenaDeadlines.empty()) return std::nullopt;
    return *m_arenaDeadlines.begin();
}

bool State::supplyConserved() const {
    Supply sum;
    for (const auto& [key, record] : m_keys.rows()) {
        // Wrapping is fine: a wrapped sum differs from totals that did not wrap, and the checks in
        // execute keep honest totals far below 2^64.
        sum.free += record.tokensFree;
        sum.bonded += record.tokensBonded;
        sum.unbonding += record.tokensUnbonding();
        sum.served += record.tokensServed;
    }
    const Supply& total = m_meta.supply;
    return sum.free == total.free && sum.bonded == total.bonded &&
           sum.unbonding == total.unbonding && sum.served == total.served &&
           total.issued ==
               total.free + total.bonded + total.unbonding + total.served + total.burned;
}

}  // namespace stacknet::ledger
