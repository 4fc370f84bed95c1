#pragma once

#include <map>
#include <vector>

#include "core/ledger/records.h"

/// Who validates an epoch. Pure functions.
namespace stacknet::ledger {

/// The validators that these keys give when `epoch` fixes the next set: bonded tokens, a VRF key
/// that counts (NodeKeyRecord::vrfKeyAt), Active or Connected, neither tombstoned nor jailed; the
/// kValidatorsMax with most bonded tokens, a lower index first among equals; in the
/// order of their index. A weight is the bonded tokens, halved for all alike (and at least 1) as
/// often as it takes to keep the total within kTotalWeightMax.
std::vector<EpochValidator> chooseValidators(const std::map<PublicKey, NodeKeyRecord>& keys,
                                             std::uint64_t epoch);

/// BLAKE2b-256 (personal "stknet-valset") over "stacknet/validators/2", the count and each key,
/// weight and VRF key: what a header promises about the next epoch.
Hash256 validatorSetHash(const std::vector<EpochValidator>& validators);

}  // namespace stacknet::ledger
