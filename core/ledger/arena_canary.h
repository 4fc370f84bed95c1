#pragma once

#include "core/crypto/vrf.h"
#include "core/ledger/types.h"

/// Which of a worker's commits may be a canary: about one in a hundred, which the worker can work
/// out beforehand and nobody else can. So a planted task looks like any other, and a worker has no
/// choice of where the excuse "it was planted" can stand.
namespace stacknet::ledger {

/// What the worker's VRF key proves for its `number`-th commit (from 0) of `epoch`:
/// "stacknet/arena/canary-slot/1", chain id, State::epochSeed() of that epoch, epoch, number.
Bytes canaryInput(const ChainId& chainId, const BeaconValue& epochSeed, std::uint64_t epoch,
                  std::uint64_t number);
/// Whether the first 64 bits of the output are below kSampleCanary.
bool isCanarySlot(const crypto::VrfOutput& output);

}  // namespace stacknet::ledger
