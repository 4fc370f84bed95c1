#pragma once

#include "core/base/result.h"
#include "core/ledger/genesis.h"

namespace stacknet::engine {

/// Whether a node of this network may play the censor (ChainDriver::withhold). Error
/// "engine.withholds_only_locally" unless the genesis says that this is a local network.
Result<void> mayWithhold(const ledger::Genesis& genesis);

}  // namespace stacknet::engine
