// What a host does about the ledger: its pool, its proofs and its challenges, as the product's
// driver does them.

#include <algorithm>

#include "tests/sim/world/host.h"
#include "tests/sim/world/world.h"

namespace stacknet::sim {

using namespace consensus;

/// W6: who of the validators may not lead any more.
std::vector<PublicKey> Host::jailedValidators() const {
    std::vector<PublicKey> jailed;
    for (std::size_t i = 0; i < m_validators.size(); ++i) {
        const PublicKey& key = m_validators.at(static_cast<ValidatorIndex>(i)).key;
        const ledger::NodeKeyRecord* record = m_blocks.state().findKey(key);
        if (record != nullptr && (record->jailed || record->tombstoned)) jailed.push_back(key);
    }
    return jailed;
}

void Host::offer(const ledger::Transaction& transaction) {
    if (take(transaction)) give(TransactionsAvailable{});
}

bool Host::isChecked(const ledger::Transaction& transaction) const {
    const auto found = m_mempool.find({transaction.signer, transaction.nonce});
    return found != m_mempool.end() && found->second.transaction == transaction;
}

// True when it is new here. Whoever proves a fault of the own key is believed before any block says
// so; the adversary knows better.
bool Host::take(const ledger::Transaction& transaction) {
    if (transaction.nonce <= m_blocks.state().nonce(transaction.signer)) return false;
    if (const auto* proof = std::get_if<ledger::SubmitEvidence>(&transaction.payload)) {
        if (!m_actor) give(EvidenceReceived{proof->evidence});
    }
    if (m_mempool.size() >= kMempoolMax) return false;
    const Place place{transaction.signer, transaction.nonce};
    if (m_mempool.contains(place)) return false;
    m_mempool.emplace(place, Waiting{transaction, transaction.hash(), transaction.encode().size()});
    return true;
}

std::optional<ledger::TxHash> Host::submit(ledger::Payload payload) {
    ledger::Transaction transaction;
    transaction.chainId = m_world.chainId();
    transaction.signer = m_key;
    // The clock keeps a restarted process clear of the nonces that its last life may still have on
    // the way.
    transaction.nonce = std::max(m_blocks.state().nonce(m_key) + 1,
                                 static_cast<std::uint64_t>(now().wallMs) * 1'000);
    const auto above = m_mempool.upper_bound({m_key, UINT64_MAX});
    if (above != m_mempool.begin() && std::prev(above)->first.first == m_key) {
        transaction.nonce = std::max(transaction.nonce, std::prev(above)->first.second + 1);
    }
    transaction.payload = std::move(payload);
    transaction.signature = m_world.keys().sign(m_key, transaction.signBytes());
    if (!take(transaction)) return std::nullopt;
    m_own.emplace(transaction.nonce, transaction);
    spread(transaction);
    give(TransactionsAvailable{});
    return transaction.hash();
}

void Host::spread(const ledger::Transaction& transaction) {
    const EnvelopePtr envelope = m_world.seal(m_key, transaction);
    for (HostId to = 0; to < m_world.hosts(); ++to) {
        if (to != m_id) m_world.send(m_id, to, envelope);
    }
}

void Host::remind() {
    if (!awake()) return;
    for (const auto& [nonce, transaction] : m_own) spread(transaction);
    submitEvidence();
    challengeBroken();
}

/// Keeps a proof until a block has judged it, and sends it as a transaction of its own.
void Host::prosecute(const Evidence& evidence) {
    if (m_openProofs.size() >= kOpenProofsMax) return;
    OpenProof proof;
    proof.offender = m_validators.at(evidence.offender).key;
    proof.evidence = encodeEvidence(evidence, m_world.chainId());
    m_openProofs.emplace(evidenceId(evidence, m_world.chainId()), std::move(proof));
    submitEvidence();
}

void Host::submitEvidence() {
    if (!correct()) return;
    std::erase_if(m_openProofs, [this](const auto& entry) {
        const ledger::OffenceKey once{ledger::OffenceClass::BftDisagreement, entry.second.offender,
                                      0};
        return m_blocks.state().offences().contains(once);
    });
    for (auto& [id, proof] : m_openProofs) {
        if (proof.sent) continue;
        proof.sent = submit(ledger::SubmitEvidence{proof.evidence});
        if (!proof.sent) return;  // tried again with the next block
        for (auto& checker : m_world.checkers()) checker->onFiled(m_id, *proof.sent);
    }
}

void Host::watchProofs(const Block& block, const ledger::ExecutionResult& result) {
    std::map<ledger::TxHash, ledger::TxCode> judged;
    for (std::size_t i = 0; i < block.transactions.size(); ++i) {
        const auto* proof = std::get_if<ledger::SubmitEvidence>(&block.transactions[i].payload);
        if (proof == nullptr) continue;
        judged.emplace(result.outcomes[i].hash, result.outcomes[i].code);
        if (!m_actor) give(EvidenceReceived{proof->evidence});
    }
    for (auto entry = m_openProofs.begin(); entry != m_openProofs.end();) {
        OpenProof& proof = entry->second;
        const auto verdict = proof.sent ? judged.find(*proof.sent) : judged.end();
        const bool decided = verdict != judged.end();
        if (decided) proof.sent.reset();
        // Only a crowded block is worth another try.
        const bool done = decided && verdict->second != ledger::TxCode::EvidenceLimit;
        entry = done ? m_openProofs.erase(entry) : std::next(entry);
    }
    submitEvidence();
}

std::optional<ledger::Transaction> Host::find(const ledger::TxHash& hash) const {
    for (const auto& [place, waiting] : m_mempool) {
        if (waiting.hash == hash) return waiting.transaction;
    }
    if (!m_blocks.executed(hash)) return std::nullopt;
    for (Height height = m_blocks.tipHeight(); height > 0; --height) {
        const BlockPtr block = m_blocks.block(height);
        if (block == nullptr) continue;
        for (const auto& transaction : block->transactions) {
            if (transaction.hash() == hash) return transaction;
        }
    }
    return std::nullopt;
}

/// Accuses leaders whose broken demands the own state shows, where the operator allows it.
void Host::challengeBroken() {
    if (!correct() || !m_world.plan().challengers[m_validator]) return;
    for (const auto& [key, row] : m_blocks.state().brokenDemands()) {
        const ledger::OffenceKey once{ledger::OffenceClass::Censorship, row.leader, 0};
        if (row.leader == m_key || m_challenged.contains(key)) continue;
        if (m_blocks.state().offences().contains(once)) continue;
        for (const ledger::TxHash& hash : row.hashes) {
            const auto transaction = find(hash);
            if (!transaction) continue;
            ledger::SubmitChallenge challenge{key.epoch, key.view, key.signer,
                                              transaction->encode()};
            // What had expired, or was spent, when the leader learned of it is nothing to censor.
            if (ledger::checkChallenge(m_blocks.state(), challenge) != ledger::TxCode::Ok) continue;
            const auto sent = submit(std::move(challenge));
            if (!sent) return;
            m_challenged.emplace(key, *sent);
            for (auto& checker : m_world.checkers()) checker->onFiled(m_id, *sent);
            break;
        }
    }
}

// What a block has used up, or its time has.
void Host::forgetSpent(const Block& block) {
    for (const ledger::Transaction& transaction : block.transactions) {
        const std::uint64_t nonce = m_blocks.state().nonce(transaction.signer);
        m_mempool.erase(m_mempool.lower_bound({transaction.signer, 0}),
                        m_mempool.upper_bound({transaction.signer, nonce}));
        if (transaction.signer == m_key) m_own.erase(m_own.begin(), m_own.upper_bound(nonce));
    }
    std::erase_if(m_mempool, [&block](const auto& entry) {
        const std::int64_t expiresMs = entry.second.transaction.expiresMs;
        return expiresMs != 0 && expiresMs < block.header.timeMs;
    });
}

// The numbers of the scenarios; the state is the one before the block.
void Host::noteJustice(const Block& block, const ledger::ExecutionResult& result) {
    const auto note = [&](std::size_t number) { m_world.noteOnce(number, block.id); };
    for (const ledger::Event& event : result.events) {
        if (event.kind == ledger::EventKind::ValidatorSetKept) note(35);
        if (event.kind != ledger::EventKind::KeySlashed) continue;
        const bool censorship = event.offence == ledger::OffenceClass::Censorship;
        note(censorship ? 18 : 14);
        const bool later = block.header.epoch > event.epoch ||
                           terms().of(block.header.view) > terms().of(event.view);
        if (censorship && later) note(23);
        if (event.nodeKey == m_validators.at(block.header.leader).key) note(36);
        const ledger::NodeKeyRecord* record = m_blocks.state().findKey(event.nodeKey);
        if (record != nullptr && !record->lots.empty()) note(32);
    }
    for (std::size_t i = 0; i < result.outcomes.size(); ++i) {
        const ledger::Payload& payload = block.transactions[i].payload;
        const ledger::TxCode code = result.outcomes[i].code;
        if (std::holds_alternative<ledger::SubmitEvidence>(payload)) {
            if (code == ledger::TxCode::AlreadyPunished) note(30);
        } else if (std::holds_alternative<ledger::SubmitChallenge>(payload)) {
            if (code != ledger::TxCode::Ok && code != ledger::TxCode::BadNonce) note(22);
        }
    }
}

}  // namespace stacknet::sim
