// Orders that change who validates, and the bound that they keep: whatever part of the orders on
// their way comes into blocks, and in whatever order, faulty validators stay below a third of the
// weight, and those that may lose their ledger database are, with them, no quorum.

#include <algorithm>

#include "tests/sim/world/workload.h"

namespace stacknet::sim {

const ledger::State& Workload::furthestState() {
    const BlockDisk* furthest = nullptr;
    for (const HostId id : m_world.correct()) {
        const BlockDisk& blocks = m_world.host(id).blocks();
        if (blocks.stateFlipped()) continue;
        if (furthest == nullptr || blocks.tipHeight() > furthest->tipHeight()) furthest = &blocks;
    }
    return furthest == nullptr ? m_world.host(0).blocks().state() : furthest->state();
}

// Joins with one to three times the usual bond; leaves with all of it, seldom so that too few are
// left.
std::optional<ledger::Payload> Workload::membershipOrder(const PublicKey& signer) {
    const ledger::NodeKeyRecord* record = furthestState().findKey(signer);
    const auto& keys = m_world.facts().keys;
    if (record == nullptr || std::find(keys.begin(), keys.end(), signer) == keys.end()) {
        return std::nullopt;
    }
    const std::uint64_t amount = (1 + m_stream.below(3)) * World::kBondPerWeight;
    if (record->tokensBonded == 0) return ledger::Bond{signer, amount};
    std::size_t bonded = 0;
    for (const PublicKey& key : keys) {
        const ledger::NodeKeyRecord* each = furthestState().findKey(key);
        if (each != nullptr && each->tokensBonded > 0) ++bonded;
    }
    if (bonded <= ledger::kValidatorsForFaultTolerance && !m_stream.percent(10)) {
        return std::nullopt;
    }
    return ledger::Unbond{signer, record->tokensBonded};
}

void Workload::notePending(const ledger::Transaction& transaction) {
    Pending pending;
    pending.nonce = transaction.nonce;
    if (const auto* bond = std::get_if<ledger::Bond>(&transaction.payload)) {
        pending.bonds = bond->tokens;
    } else if (const auto* unbond = std::get_if<ledger::Unbond>(&transaction.payload)) {
        pending.unbonds = unbond->tokens;
    } else if (std::holds_alternative<ledger::ListKey>(transaction.payload)) {
        pending.lists = true;
    } else {
        return;
    }
    m_pending[transaction.signer].push_back(pending);
}

Workload::Bounds Workload::boundsOf(const ledger::State& state, std::size_t node) {
    const PublicKey& key = m_world.facts().keys[node];
    const ledger::NodeKeyRecord* record = state.findKey(key);
    if (record == nullptr) return {};
    std::vector<Pending>& pending = m_pending[key];
    std::erase_if(pending, [&](const Pending& each) { return each.nonce <= state.nonce(key); });
    Bounds bounds{record->tokensBonded, record->tokensBonded};
    bool listed = record->state == ledger::NodeKeyState::Listed;
    for (const Pending& each : pending) {
        bounds.most += each.bonds;
        bounds.least -= std::min(bounds.least, each.unbonds);
        listed |= each.lists;
    }
    if (listed) bounds.least = 0;
    return bounds;
}

// The order as one more that may or may not come.
bool Workload::mayChangeStake(const PublicKey& signer, const ledger::Payload& payload) {
    const bool changes = std::holds_alternative<ledger::Bond>(payload) ||
                         std::holds_alternative<ledger::Unbond>(payload) ||
                         std::holds_alternative<ledger::ListKey>(payload);
    if (!changes || !m_world.plan().epochs) return true;
    ledger::Transaction order;
    order.signer = signer;
    order.nonce = UINT64_MAX;
    order.payload = payload;
    notePending(order);
    const ledger::State& state = furthestState();
    const Plan& plan = m_world.plan();
    std::uint64_t faulty = 0;
    std::uint64_t correct = 0;
    std::uint64_t lost = 0;
    std::uint64_t kept = 0;
    for (std::size_t node = 0; node < m_world.facts().keys.size(); ++node) {
        const Bounds bounds = boundsOf(state, node);
        const bool bad = m_world.facts().faulty[node];
        (bad ? faulty : correct) += bad ? bounds.most : bounds.least;
        const bool loses = bad || plan.fragile[node];
        (loses ? lost : kept) += loses ? bounds.most : bounds.least;
    }
    m_pending[signer].pop_back();
    return 3 * faulty < faulty + correct && 3 * lost <= 2 * (lost + kept);
}

}  // namespace stacknet::sim
