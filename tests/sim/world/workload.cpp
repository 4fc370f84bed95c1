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

void Workload::resend() {
    for (const ledger::Transaction& transaction : m_sent) {
        bool final = true;
        for (const HostId id : m_world.correct()) {
            final &= m_world.host(id).blocks().executed(transaction.hash());
        }
        if (!final) gossip(transaction);
    }
    m_world.after(kResendMs, [this] { resend(); });
}

// A client reaches one or two nodes; those tell the others over the same network as votes.
void Workload::gossip(const ledger::Transaction& transaction) {
    const EnvelopePtr envelope = m_world.seal(transaction.signer, transaction);
    const HostId entry = m_stream.below(m_world.hosts());
    m_world.host(entry).receive(entry, envelope);
    for (HostId to = 0; to < m_world.hosts(); ++to) {
        if (to != entry) m_world.send(entry, to, envelope);
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
    if (choice == 0 && nonce > 0) {
        transaction.nonce = nonce;
    } else {
        nonce += choice == 1 ? 3 : 1;
        transaction.nonce = nonce;
    }
    const std::int64_t wallMs = HostClock::kWallAtStartMs + m_world.nowMs();
    if (m_stream.percent(10)) transaction.expiresMs = wallMs + m_stream.between(-1'000, 3'000);
    transaction.payload = payload(signer);
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

}  // namespace stacknet::sim
