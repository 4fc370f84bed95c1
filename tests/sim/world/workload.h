#pragma once

#include "tests/sim/world/world.h"

namespace stacknet::sim {

/// Transactions that reach some hosts now and then: registrations, paperwork, transfers, lawful
/// ones and such that must fail in execution. What is not final is sent again.
class Workload {
public:
    explicit Workload(World& world);
    void begin();

private:
    static constexpr std::size_t kUnfinishedMax = 64;

    void submit();
    void resend();
    void gossip(const ledger::Transaction& transaction);
    ledger::Transaction make();
    ledger::Payload payload(const PublicKey& signer);
    ledger::Payload stakeOrder(const PublicKey& signer);
    ledger::Payload junkEvidence();
    ledger::Payload junkChallenge();
    bool over(const ledger::Transaction& transaction);

    World& m_world;
    Stream m_stream;
    std::vector<PublicKey> m_accounts;  ///< not on the ledger at first
    std::map<PublicKey, std::uint64_t> m_nonces;
    std::vector<ledger::Transaction> m_sent;
    std::uint64_t m_tasks = 0;
};

}  // namespace stacknet::sim
