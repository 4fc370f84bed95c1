#include <algorithm>

#include "tests/sim/world/workload.h"

namespace stacknet::sim {

namespace {

constexpr std::size_t kAccounts = 4;
constexpr std::int64_t kResendMs = 5'000;

}  // namespace

Workload::Workload(World& world) : m_world(world), m_stream(world.stream("workload")) {
    for (std::size_t i = 0; i < kAccounts; ++i) {
        m_accounts.push_back(world.keys().generate(m_stream));
    }
}

void Workload::begin() {
    if (m_world.plan().transactionGapMs == 0) return;
    m_world.after(m_world.plan().transactionGapMs, [this] { submit(); });
    m_world.after(kResendMs, [this] { resend(); });
}

void Workload::submit() {
    const ledger::Transaction transaction = make();
    m_sent.push_back(transaction);
    if (m_sent.size() > kUnfinishedMax) m_sent.erase(m_sent.begin());
    gossip(transaction);
    const std::int64_t gapMs = m_world.plan().transactionGapMs;
    m_world.after(m_stream.between(1, 2 * gapMs), [this] { submit(); });
}

// A used nonce comes never.
bool Workload::over(const ledger::Transaction& transaction) {
    for (const HostId id : m_world.correct()) {
        const BlockDisk& blocks = m_world.host(id).blocks();
        if (blocks.state().nonce(transaction.signer) < transaction.nonce) return false;
    }
    return true;
}

void Workload::resend() {
    std::erase_if(m_sent, [this](const auto& transaction) { return over(transaction); });
    for (const ledger::Transaction& transaction : m_sent) gossip(transaction);
    m_world.after(kResendMs, [this] { resend(); });
}

// A client reaches one or two nodes; those tell the others over the same network as votes.
void Workload::gossip(const ledger::Transaction& transaction) {
    const EnvelopePtr envelope = m_world.seal(transaction.signer, transaction);
    const HostId blind = m_world.plan().blindHost;
    const HostId entry = m_stream.below(m_world.hosts());
    if (entry != blind) m_world.host(entry).receive(entry, envelope);
    for (HostId to = 0; to < m_world.hosts(); ++to) {
        if (to != entry && to != blind) m_world.send(entry, to, envelope);
    }
    if (blind != SIZE_MAX && m_world.host(blind).correct() && m_world.host(blind).leads()) {
        m_world.coverage().note(20);
    }
}

ledger::Transaction Workload::make() {
    const auto& keys = m_world.facts().keys;
    const PublicKey signer = m_stream.percent(70) ? keys[m_stream.below(keys.size())]
                                                  : m_accounts[m_stream.below(kAccounts)];
    ledger::Transaction transaction;
    transaction.chainId = m_world.chainId();
    transaction.signer = signer;
    // Mostly the next nonce; sometimes one that was used, or a gap.
    const std::uint64_t choice = m_stream.below(20);
    std::uint64_t& nonce = m_nonces[signer];
    // Nodes number their own transactions by the clock.
    for (const HostId id : m_world.correct()) {
        nonce = std::max(nonce, m_world.host(id).blocks().state().nonce(signer));
    }
    if (choice == 0 && nonce > 0) {
        transaction.nonce = nonce;
    } else {
        nonce += choice == 1 ? 3 : 1;
        transaction.nonce = nonce;
    }
    const std::int64_t wallMs = HostClock::kWallAtStartMs + m_world.nowMs();
    if (m_stream.percent(10)) transaction.expiresMs = wallMs + m_stream.between(-1'000, 3'000);
    const std::uint64_t stakePercent = m_world.plan().epochs ? 40 : 25;
    transaction.payload = m_stream.percent(stakePercent) ? stakeOrder(signer) : payload(signer);
    if (!mayChangeStake(signer, transaction.payload)) {
        transaction.payload = ledger::ConnectKey{signer};
    }
    notePending(transaction);
    transaction.signature = m_world.keys().sign(signer, transaction.signBytes());
    return transaction;
}

ledger::Payload Workload::payload(const PublicKey& signer) {
    const auto& keys = m_world.facts().keys;
    switch (m_stream.below(8)) {
        case 0: {
            ledger::RegisterNodeKey order;
            order.owner = ledger::ownerOf(signer);
            order.priceMaxMicroUsd = m_stream.percent(80) ? 100'000'000 : 1;
            if (!m_world.plan().openRegistration) {
                order.sourceStack = m_world.genesis().stacks.front().id;
                order.stackApproval = m_world.keys().sign(
                    m_world.stackKey(),
                    ledger::registrationApprovalBytes(m_world.chainId(), signer, order.owner,
                                                      order.sourceStack));
                if (m_stream.percent(20)) order.stackApproval.data[0] ^= 1;
            }
            return order;
        }
        case 1:
            return ledger::ActivateKey{signer};
        case 2:
            return ledger::ConnectKey{signer};
        case 3:
            return ledger::Transfer{keys[m_stream.below(keys.size())],
                                    ledger::ownerOf(m_accounts[m_stream.below(kAccounts)])};
        default: {
            ledger::SubmitPaperwork order;
            ledger::Paperwork& work = order.paperwork;
            const std::uint64_t task = m_stream.percent(90) ? ++m_tasks : m_tasks;
            for (std::size_t i = 0; i < 8; ++i) {
                work.taskId.data[i] = static_cast<std::uint8_t>(task >> (8 * i));
            }
            work.kind = m_stream.percent(50) ? ledger::WorkKind::Chat : ledger::WorkKind::Code;
            work.tokensIn = m_stream.below(2'000'000);
            work.tokensOut = m_stream.percent(5) ? 2'000'000'000 : m_stream.below(1'000'000);
            work.resourceMs = m_stream.below(600'000);
            work.paperMicroUsd = m_stream.percent(3) ? UINT64_MAX : m_stream.below(5'000'000);
            return order;
        }
    }
}

// Stake and market orders, and proofs that prove nothing.
ledger::Payload Workload::stakeOrder(const PublicKey& signer) {
    if (m_world.plan().epochs && m_stream.percent(50)) {
        if (auto order = membershipOrder(signer)) return *order;
    }
    switch (m_stream.below(16)) {
        case 0:
        case 1:
            return ledger::Bond{signer, m_stream.below(30'000'000)};
        case 2:
        case 3:
            return ledger::Unbond{signer, m_stream.below(6'000'000)};
        case 4:
            return ledger::Withdraw{signer};
        case 5:
            return ledger::DisconnectKey{signer};
        case 6:
            return ledger::ListKey{signer, 1 + m_stream.below(1'000'000)};
        case 7:
            return ledger::UnlistKey{signer};
        case 8:
            return ledger::Unjail{signer};
        case 9:
            return ledger::ConnectKey{signer};
        case 10:
            return junkEvidence();
        case 11:
        case 12:
        case 13:
        case 14:
            return ledger::Unbond{signer, 1 + m_stream.below(500'000)};
        default:
            return junkChallenge();
    }
}

ledger::Payload Workload::junkEvidence() {
    using namespace consensus;
    Evidence evidence;
    evidence.kind = EvidenceKind::DoubleNotarize;
    evidence.offender = static_cast<ValidatorIndex>(m_stream.below(m_world.facts().keys.size()));
    // Two votes that nobody signed; sometimes not even that.
    Notarize first;
    first.view = 1 + m_stream.below(50);
    first.signer = evidence.offender;
    Notarize second = first;
    second.blockId.data[0] = 1;
    evidence.first = first;
    evidence.second = second;
    Bytes bytes = encodeEvidence(evidence, m_world.chainId());
    if (m_stream.percent(40)) bytes.resize(1 + m_stream.below(bytes.size()));
    return ledger::SubmitEvidence{std::move(bytes)};
}

// About a demand that was never broken, or about one that was with another transaction.
ledger::Payload Workload::junkChallenge() {
    ledger::SubmitChallenge challenge;
    challenge.view = 1 + m_stream.below(100);
    challenge.signer = m_world.facts().keys[m_stream.below(m_world.facts().keys.size())];
    if (!m_sent.empty() && m_stream.percent(80)) {
        challenge.transaction = m_sent[m_stream.below(m_sent.size())].encode();
    } else {
        challenge.transaction = {1, 2, 3};
    }
    const auto& broken = m_world.host(m_world.correct().front()).blocks().state().brokenDemands();
    if (!broken.empty()) {
        challenge.view = broken.begin()->first.view;
        challenge.signer = broken.begin()->first.signer;
    }
    return challenge;
}

}  // namespace stacknet::sim
