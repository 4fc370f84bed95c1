#pragma once

#include <optional>
#include <vector>

#include "core/consensus/params.h"
#include "core/consensus/types.h"
#include "core/ledger/genesis.h"
#include "core/ledger/offence.h"

namespace stacknet::consensus {

struct Validator {
    PublicKey key;
    std::uint64_t weight = 0;
    crypto::VrfPublicKey vrfKey{};  ///< proves the beacon in the blocks that it leads
    bool operator==(const Validator&) const = default;
};

/// The same members in the same order.
std::vector<Validator> toValidators(const std::vector<ledger::EpochValidator>& members);
std::vector<ledger::EpochValidator> toLedger(const std::vector<Validator>& validators);

/// The frozen validators of one epoch: weights, quorums and the order of leaders. Integers only.
class ValidatorSet {
public:
    /// 1..kValidatorsMax validators with distinct keys, weights above 0, total at most
    /// kTotalWeightMax. Error "consensus.bad_validators".
    static Result<ValidatorSet> make(const ChainId& chainId, Epoch epoch,
                                     std::vector<Validator> validators);
    static Result<ValidatorSet> fromGenesis(const ledger::Genesis& genesis);
    /// Those that the ledger chose for an epoch, in its order.
    static Result<ValidatorSet> fromLedger(const ChainId& chainId, Epoch epoch,
                                           const std::vector<ledger::EpochValidator>& chosen);

    const std::vector<Validator>& all() const { return m_validators; }
    std::size_t size() const { return m_validators.size(); }
    const Validator& at(ValidatorIndex index) const { return m_validators[index]; }
    bool contains(ValidatorIndex index) const { return index < m_validators.size(); }
    std::optional<ValidatorIndex> indexOf(const PublicKey& key) const;
    std::uint64_t totalWeight() const { return m_totalWeight; }
    /// The least weight that is a quorum.
    std::uint64_t quorumWeight() const { return m_totalWeight - (m_totalWeight - 1) / 3; }
    bool isQuorum(std::uint64_t weight) const { return 3 * weight > 2 * m_totalWeight; }
    /// Enough to keep every quorum from forming.
    bool isBlocking(std::uint64_t weight) const { return 3 * weight > m_totalWeight; }
    /// Leader of a term: a shuffle of the epoch's validators by the epoch seed, term by term.
    ValidatorIndex leaderOfTerm(Term term) const;

private:
    std::vector<Validator> m_validators;
    std::vector<ValidatorIndex> m_order;
    std::uint64_t m_totalWeight = 0;
};

}  // namespace stacknet::consensus
