#include "core/consensus/validator_set.h"

#include <set>

#include "core/base/canonical.h"
#include "core/crypto/hash.h"

namespace stacknet::consensus {
namespace {

Error bad(const std::string& reason) {
    return makeError("consensus.bad_validators", "The validator set " + reason + ".");
}

/// Numbers from the epoch seed, the same on every machine.
class SeedStream {
public:
    SeedStream(const ChainId& chainId, Epoch epoch) {
        CanonicalWriter out;
        out.fixed(chainId).u64(epoch);
        m_seed = crypto::blake2b256(out.data(), "stknet-leaders");
    }

    /// Uniform in [0, bound) by rejection.
    std::uint64_t below(std::uint64_t bound) {
        const std::uint64_t limit = UINT64_MAX - UINT64_MAX % bound;
        std::uint64_t number = next();
        while (number >= limit) number = next();
        return number % bound;
    }

private:
    std::uint64_t next() {
        CanonicalWriter out;
        out.fixed(m_seed).u64(m_counter++);
        const Hash256 hash = crypto::blake2b256(out.data(), "stknet-shuffle");
        CanonicalReader in(hash.view());
        return in.u64("number");
    }

    Hash256 m_seed;
    std::uint64_t m_counter = 0;
};

}  // namespace

std::vector<Validator> toValidators(const std::vector<ledger::EpochValidator>& members) {
    std::vector<Validator> validators;
    validators.reserve(members.size());
    for (const ledger::EpochValidator& member : members) {
        validators.push_back({member.nodeKey, member.weight, member.vrfKey});
    }
    return validators;
}

std::vector<ledger::EpochValidator> toLedger(const std::vector<Validator>& validators) {
    std::vector<ledger::EpochValidator> members;
    members.reserve(validators.size());
    for (const Validator& validator : validators) {
        members.push_back({validator.key, validator.weight, validator.vrfKey});
    }
    return members;
}

Result<ValidatorSet> ValidatorSet::make(const ChainId& chainId, Epoch epoch,
                                        std::vector<Validator> validators) {
    if (validators.empty()) return bad("is empty");
    if (validators.size() > ledger::kValidatorsMax) return bad("has more than 100 members");
    std::set<PublicKey> seen;
    ValidatorSet set;
    for (const Validator& validator : validators) {
        if (!seen.insert(validator.key).second) return bad("names one key twice");
        if (validator.weight == 0) return bad("has a member without weight");
        if (validator.weight > ledger::kTotalWeightMax - set.m_totalWeight) {
            return bad("weighs more than 2^60");
        }
        set.m_totalWeight += validator.weight;
        set.m_order.push_back(static_cast<ValidatorIndex>(set.m_order.size()));
    }
    set.m_validators = std::move(validators);
    SeedStream stream(chainId, epoch);
    for (std::size_t i = set.m_order.size(); i > 1; --i) {
        std::swap(set.m_order[i - 1], set.m_order[stream.below(i)]);
    }
    return set;
}

Result<ValidatorSet> ValidatorSet::fromGenesis(const ledger::Genesis& genesis) {
    return fromLedger(genesis.chainId(), 0, genesis.firstValidators());
}

Result<ValidatorSet> ValidatorSet::fromLedger(const ChainId& chainId, Epoch epoch,
                                              const std::vector<ledger::EpochValidator>& chosen) {
    return make(chainId, epoch, toValidators(chosen));
}

std::optional<ValidatorIndex> ValidatorSet::indexOf(const PublicKey& key) const {
    for (std::size_t i = 0; i < m_validators.size(); ++i) {
        if (m_validators[i].key == key) return static_cast<ValidatorIndex>(i);
    }
    return std::nullopt;
}

ValidatorIndex ValidatorSet::leaderOfTerm(Term term) const {
    return m_order[term % m_order.size()];
}

}  // namespace stacknet::consensus
