#pragma once

#include "core/consensus/validator_set.h"
#include "core/ledger/execute.h"

namespace stacknet::consensus {

/// What the ledger executes of a final block, and what it learns from the certificates in it.
/// `validators` are those of the block's epoch, `before` is the beacon before the block
/// (State::beacon()). Pure. Error "consensus.bad_beacon" for a beacon proof that nobody can have
/// verified.
Result<ledger::BlockInput> executionInput(const Block& block, const ValidatorSet& validators,
                                          const Terms& terms, const ledger::BeaconValue& before);

/// The beacon after a block, from its proof, which is believed; unchanged except by a term's first
/// block. Error "consensus.bad_beacon".
Result<ledger::BeaconValue> nextBeacon(const BlockHeader& header, const Terms& terms,
                                       const ledger::BeaconValue& before);

/// The same without the beacon, for those who follow demands and votes only.
ledger::BlockInput certificateInput(const Block& block, const ValidatorSet& validators,
                                    const Terms& terms);

}  // namespace stacknet::consensus
