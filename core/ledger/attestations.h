#pragma once

#include <map>
#include <set>
#include <vector>

#include "core/ledger/state.h"

/// What the statements about GPUs on the ledger are worth. Pure.
namespace stacknet::ledger {

/// Whether a key in this state may make statements: Active or Connected, neither tombstoned nor
/// jailed. Statements of one that may no longer are not counted any more.
bool mayAttest(const NodeKeyRecord& verifier);

/// What counted statements say about one Node Key.
struct AttestationStanding {
    std::set<PublicKey> verifiers;  ///< who vouches for GPUs of it
    std::set<PublicKey> deniers;    ///< who says that none was verified
    std::set<Hash256> gpus;         ///< that anybody vouches for
    std::set<Hash256> duplicates;   ///< of these, the ones claimed for another Node Key too
    std::int64_t validUntilMs = 0;  ///< when the last statement that vouches for it ends; 0: none
    /// Somebody vouches, nobody denies, and no GPU of it is claimed for another Node Key: two
    /// claims of one GPU put both out, because the statements alone do not say which is the lie.
    bool eligible() const { return !verifiers.empty() && deniers.empty() && duplicates.empty(); }
    bool operator==(const AttestationStanding&) const = default;
};

/// The standing of every Node Key about which a counted statement is live at `nowMs`. Counted are
/// statements of members of `verifiers` that may make statements, about keys that have another
/// owner: a key's owner is no witness for it. O(statements).
///
/// Whom to count is the caller's choice, and matters: a Node Key can be bought, so statements of
/// anybody prove nothing, and anybody who is counted can put two keys out by claiming a GPU of one
/// for the other. Such a lie is signed and stands on the ledger.
std::map<PublicKey, AttestationStanding> attestationStandings(const State& state,
                                                              std::int64_t nowMs,
                                                              const std::set<PublicKey>& verifiers);

/// The validators of the running epoch: who to count where nobody chose.
std::set<PublicKey> runningValidators(const State& state);

}  // namespace stacknet::ledger
