#pragma once

#include "core/consensus/validator_set.h"
#include "core/ledger/execute.h"

namespace stacknet::consensus {

/// What the ledger executes of a final block, and what it learns from the certificates in it.
/// `validators` are those of the block's epoch. Pure.
ledger::BlockInput executionInput(const Block& block, const ValidatorSet& validators,
                                  const Terms& terms);

}  // namespace stacknet::consensus
