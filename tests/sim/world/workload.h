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
    std::optional<ledger::Payload> membershipOrder(const PublicKey& signer);
    const ledger::State& furthestState();
    void notePending(const ledger::Transaction& transaction);
    bool mayChangeStake(const PublicKey& signer, const ledger::Payload& payload);
    ledger::Payload junkEvidence();
    ledger::Payload junkChallenge();
    bool over(const ledger::Transaction& transaction);

    /// What an order that no block has yet may do to the bond of its signer's key.
    struct Pending {
        std::uint64_t nonce = 0;
        std::uint64_t bonds = 0;
        std::uint64_t unbonds = 0;
        bool lists = false;
    };
    struct Bounds {
        std::uint64_t least = 0;
        std::uint64_t most = 0;
    };
    Bounds boundsOf(const ledger::State& state, std::size_t node);

    World& m_world;
    Stream m_stream;
    std::vector<PublicKey> m_accounts;  ///< not on the ledger at first
    std::map<PublicKey, std::uint64_t> m_nonces;
    std::map<PublicKey, std::vector<Pending>> m_pending;
    std::vector<ledger::Transaction> m_sent;
    std::uint64_t m_tasks = 0;
};

}  // namespace stacknet::sim
