#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "core/ledger/execute.h"

namespace stacknet::engine {

/// Which challenges a node files by itself: a fold over the ledger's state, so that a restart, a
/// lost order or a body that comes late loses none. One thread.
///
/// Of one accused leader at most one challenge is on its way: one conviction is all there is to
/// gain. What the ledger would refuse is not filed, because a refusal costs the deposit.
class AutoChallenge {
public:
    struct Filing {
        PublicKey accused;
        ledger::SubmitChallenge challenge;
    };
    /// The omitted transaction when this node holds it.
    using Find = std::function<std::optional<ledger::Transaction>(const ledger::TxHash&)>;
    using IsOurs = std::function<bool(const PublicKey&)>;

    /// What to file now, in the order of the ledger's rows: every leader that broke a demand, is
    /// not one of ours, was not punished, and has no challenge of ours on its way.
    std::vector<Filing> due(const ledger::State& state, const Find& find, const IsOurs& isOurs);
    /// The challenge against `accused` went out in the transaction `hash` with this nonce.
    void filed(const PublicKey& accused, const ledger::TxHash& hash, std::uint64_t nonce);
    /// A final block holds the transaction `hash`. Whatever the verdict, due() looks anew.
    void judged(const ledger::TxHash& hash);
    /// Forgets the challenges whose transaction waits nowhere any more, so that they are due again.
    void forgetLost(const std::function<bool(std::uint64_t nonce)>& waits);

private:
    struct Sent {
        ledger::TxHash hash;
        std::uint64_t nonce = 0;
    };
    std::map<PublicKey, Sent> m_sent;  ///< by the accused
    /// Row and transaction that the ledger would refuse for good. Rows are bounded by the ledger.
    std::set<std::pair<ledger::BrokenDemandKey, ledger::TxHash>> m_hopeless;
};

}  // namespace stacknet::engine
