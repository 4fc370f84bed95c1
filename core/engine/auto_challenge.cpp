#include "core/engine/auto_challenge.h"

namespace stacknet::engine {

std::vector<AutoChallenge::Filing> AutoChallenge::due(const ledger::State& state, const Find& find,
                                                      const IsOurs& isOurs) {
    const auto& broken = state.brokenDemands();
    std::erase_if(m_hopeless, [&](const auto& entry) { return !broken.contains(entry.first); });
    std::vector<Filing> filings;
    std::set<PublicKey> accused;
    for (const auto& [key, record] : broken) {
        if (accused.contains(record.leader) || m_sent.contains(record.leader)) continue;
        const ledger::OffenceKey once{ledger::OffenceClass::Censorship, record.leader, 0};
        if (state.offences().contains(once) || isOurs(record.leader)) continue;
        for (const ledger::TxHash& hash : record.hashes) {
            if (m_hopeless.contains({key, hash})) continue;
            const auto omitted = find(hash);
            if (!omitted) continue;
            const ledger::SubmitChallenge challenge{key.epoch, key.view, key.signer,
                                                    omitted->encode()};
            if (ledger::checkChallenge(state, challenge) != ledger::TxCode::Ok) {
                m_hopeless.emplace(key, hash);
                continue;
            }
            accused.insert(record.leader);
            filings.push_back({record.leader, challenge});
            break;
        }
    }
    return filings;
}

void AutoChallenge::filed(const PublicKey& accused, const ledger::TxHash& hash,
                          std::uint64_t nonce) {
    m_sent.insert_or_assign(accused, Sent{hash, nonce});
}

void AutoChallenge::judged(const ledger::TxHash& hash) {
    std::erase_if(m_sent, [&](const auto& entry) { return entry.second.hash == hash; });
}

void AutoChallenge::forgetLost(const std::function<bool(std::uint64_t)>& waits) {
    std::erase_if(m_sent, [&](const auto& entry) { return !waits(entry.second.nonce); });
}

}  // namespace stacknet::engine
