#pragma once

#include "core/crypto/vrf.h"
#include "core/ledger/types.h"

/// The random beacon: a value that changes with the first block of each term. That block's leader
/// alone can compute the new value beforehand, and cannot choose it: BLAKE2b-256(value before, VRF
/// output of the leader). A term without blocks changes nothing, nor do the other blocks of a term:
/// their leader would know their values at the term's start, and could choose where to stop.
namespace stacknet::ledger {

/// The beacon before the first block: BLAKE2b-256 (personal "stknet-beacon") over
/// "stacknet/beacon/genesis/1" and the chain id.
BeaconValue genesisBeacon(const ChainId& chainId);

/// What the leader of a term with the first view `view` proves: "stacknet/beacon/1", the beacon
/// before the block, the view (u64, little-endian). Public, as try-and-increment asks for.
Bytes beaconInput(const BeaconValue& before, std::uint64_t view);

/// The beacon after a term's first block whose proof has this output: BLAKE2b-256 (personal
/// "stknet-beacon") over the beacon before it and the output.
BeaconValue nextBeacon(const BeaconValue& before, const crypto::VrfOutput& output);

}  // namespace stacknet::ledger
