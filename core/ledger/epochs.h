#pragma once

#include <map>
#include <vector>

#include "core/ledger/records.h"

/// Who validates an epoch. Pure functions.
namespace stacknet::ledger {

/// The validators that these keys give: bonded tokens, Active or Connected, neither tombstoned nor
/// jailed; the kValidatorsMax with most bonded tokens, a lower index first among equals; in the
/// order of their index. A weight is the bonded tokens, halved for all alike (and at least 1) as
/// often as it takes to keep the total within kTotalWeightMax.
std::vector<EpochValidator> chooseValidators(const std::map<PublicKey, NodeKeyRecord>& keys);

/// BLAKE2b-256 (personal "stknet-valset") over "stacknet/validators/1", the count and each key and
/// weight: what a header promises about the next epoch.
Hash256 validatorSetHash(const std::vector<EpochValidator>& validators);

}  // namespace stacknet::ledger
