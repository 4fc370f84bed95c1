#include "tests/sim/checkers/token_mirror.h"

#include <algorithm>

namespace stacknet::sim {

using ledger::Event;
using ledger::EventKind;

namespace {

constexpr std::uint64_t kBornWith = 1'000'000'000;

/// A half, a tenth, everything.
std::uint64_t partsOf(ledger::OffenceClass kind) {
    switch (kind) {
        case ledger::OffenceClass::BftDisagreement:
            return 2;
        case ledger::OffenceClass::SpotCheck:
            return 10;
        case ledger::OffenceClass::Censorship:
            return 1;
    }
    return 1;
}

}  // namespace

std::uint64_t TokenMirror::Key::held() const {
    std::uint64_t sum = free + bonded;
    for (const std::uint64_t lot : lots) sum += lot;
    return sum;
}

TokenMirror::TokenMirror(const ledger::Genesis& genesis) {
    for (const auto& row : genesis.nodeKeys) {
        Key key;
        key.free = row.tokensFree;
        key.bonded = row.tokensBonded;
        key.owner = row.owner;
        key.heldAtStart[0] = key.held();
        m_issued += key.held();
        m_keys.emplace(row.publicKey, key);
    }
}

void TokenMirror::expect(std::uint64_t is, std::uint64_t should, const std::string& what) {
    if (is == should) return;
    m_mistakes.push_back(what + " is " + std::to_string(is) + ", not " + std::to_string(should));
}

void TokenMirror::take(std::uint64_t& pot, std::uint64_t tokens, const char* pool,
                       std::vector<std::string>& mistakes) {
    if (tokens > pot) mistakes.push_back(std::string("more is taken than there is ") + pool);
    pot -= std::min(pot, tokens);
}

std::vector<std::string> TokenMirror::apply(const consensus::Block& block,
                                            const ledger::ExecutionResult& result) {
    m_mistakes.clear();
    for (const Event& event : result.events) {
        switch (event.kind) {
            case EventKind::EpochStarted:
                m_epoch = event.epoch;
                for (auto& [id, key] : m_keys) key.heldAtStart[m_epoch] = key.held();
                break;
            case EventKind::KeyRegistered: {
                Key& key = of(event.nodeKey);
                key.free = kBornWith;
                key.owner = event.owner;
                key.heldAtStart[m_epoch] = kBornWith;
                m_issued += kBornWith;
                break;
            }
            case EventKind::KeyTransferred:
            case EventKind::KeySold:
                of(event.nodeKey).owner = event.owner;
                break;
            case EventKind::PaperworkAccepted: {
                const std::uint64_t tokens = event.paperwork.tokensIn + event.paperwork.tokensOut;
                take(of(event.nodeKey).free, tokens, "free", m_mistakes);
                of(event.nodeKey).served += tokens;
                break;
            }
            case EventKind::TokensBonded:
                take(of(event.nodeKey).free, event.tokens, "free", m_mistakes);
                of(event.nodeKey).bonded += event.tokens;
                break;
            case EventKind::TokensUnbonding:
                take(of(event.nodeKey).bonded, event.tokens, "bonded", m_mistakes);
                of(event.nodeKey).lots.push_back(event.tokens);
                break;
            case EventKind::TokensWithdrawn: {
                Key& key = of(event.nodeKey);
                std::uint64_t left = event.tokens;
                while (left > 0 && !key.lots.empty() && key.lots.front() <= left) {
                    left -= key.lots.front();
                    key.lots.erase(key.lots.begin());
                }
                expect(left, 0, "what no unbonding lot holds of a withdrawal");
                key.free += event.tokens;
                break;
            }
            case EventKind::DepositBurned:
                take(of(event.nodeKey).free, event.tokens, "free", m_mistakes);
                m_burned += event.tokens;
                break;
            case EventKind::KeyFiled:
                take(of(event.nodeKey).free, event.tokens, "free", m_mistakes);
                of(event.nodeKey).filed = true;
                m_burned += event.tokens;
                break;
            case EventKind::KeySlashed:
                slash(block, event);
                break;
            default:
                break;
        }
    }
    return m_mistakes;
}

// Rounded up, on what backed the offence; capped by what is left; lots, then bonded, then free. A
// twentieth of it, at most ten million, to who proved it, unless that is the offender's own hand.
void TokenMirror::slash(const consensus::Block& block, const Event& event) {
    if (!m_keys.contains(event.nodeKey)) {
        m_mistakes.push_back("a key that does not exist is slashed");
        return;
    }
    Key& key = of(event.nodeKey);
    if (event.offence != ledger::OffenceClass::SpotCheck &&
        !m_slashed.emplace(event.offence, event.nodeKey).second) {
        m_mistakes.push_back("a key is slashed twice for one kind of offence");
    }
    const auto start = key.heldAtStart.find(event.epoch);
    const std::uint64_t backed = start == key.heldAtStart.end() ? 0 : start->second;
    const std::uint64_t parts = partsOf(event.offence);
    const std::uint64_t share = backed / parts + (backed % parts == 0 ? 0 : 1);
    const std::uint64_t taken = std::min(share, key.held());
    expect(event.before, key.held(), "what the slashed key held");
    expect(event.tokens, taken, "the penalty");
    std::uint64_t left = taken;
    const auto pay = [&left](std::uint64_t& pot) {
        const std::uint64_t part = std::min(pot, left);
        pot -= part;
        left -= part;
    };
    for (std::uint64_t& lot : key.lots) pay(lot);
    std::erase(key.lots, 0);
    pay(key.bonded);
    pay(key.free);
    std::uint64_t reward = 0;
    if (event.offence == ledger::OffenceClass::SpotCheck) {
        // Nobody is paid out of it, and it may come without a transaction, at the end of a window.
    } else if (event.txIndex < block.transactions.size()) {
        const PublicKey& reporter = block.transactions[event.txIndex].signer;
        const auto found = m_keys.find(reporter);
        const bool entitled = found != m_keys.end() && !found->second.filed &&
                              reporter != event.nodeKey && found->second.owner != key.owner;
        if (entitled) reward = std::min<std::uint64_t>(taken / 20, 10'000'000);
        if (reward > 0) found->second.free += reward;
    } else {
        m_mistakes.push_back("a slash without a transaction");
    }
    expect(event.reward, reward, "the reward");
    m_burned += taken - reward;
}

std::vector<std::string> TokenMirror::differences(const ledger::State& state) const {
    std::vector<std::string> found;
    const auto compare = [&found](const std::string& what, std::uint64_t is, std::uint64_t should) {
        if (is == should) return;
        found.push_back(what + ": " + std::to_string(is) + " in the state, " +
                        std::to_string(should) + " by the events");
    };
    std::uint64_t held = 0;
    compare("keys", state.nodeKeys().size(), m_keys.size());
    for (const auto& [id, key] : m_keys) {
        const ledger::NodeKeyRecord* record = state.findKey(id);
        if (record == nullptr) {
            found.push_back("a key is missing");
            continue;
        }
        compare("free", record->tokensFree, key.free);
        compare("bonded", record->tokensBonded, key.bonded);
        compare("served", record->tokensServed, key.served);
        compare("lots", record->lots.size(), key.lots.size());
        for (std::size_t i = 0; i < std::min(key.lots.size(), record->lots.size()); ++i) {
            compare("unbonding", record->lots[i].tokens, key.lots[i]);
        }
        held += key.held() + key.served;
    }
    compare("burned", state.supply().burned, m_burned);
    compare("issued", state.supply().issued, m_issued);
    compare("sum", held + m_burned, m_issued);
    return found;
}

}  // namespace stacknet::sim
