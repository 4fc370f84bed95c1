#pragma once

#include "core/crypto/vrf.h"
#include "core/ledger/types.h"

/// The random beacon: a value per final block that its leader alone could compute beforehand and
/// cannot choose. beacon(v) = BLAKE2b-256(beacon(v-1), VRF output of v's leader); a skipped view
/// changes nothing.
namespace stacknet::ledger {

/// The beacon before the first block: BLAKE2b-256 (personal "stknet-beacon") over
/// "stacknet/beacon/genesis/1" and the chain id.
BeaconValue genesisBeacon(const ChainId& chainId);

/// What the leader of `view` proves: "stacknet/beacon/1", the beacon before the block, the view
/// (u64, little-endian). Public, as try-and-increment asks for.
Bytes beaconInput(const BeaconValue& before, std::uint64_t view);

/// The beacon after a block whose proof has this output: BLAKE2b-256 (personal "stknet-beacon")
/// over the beacon before it and the output.
BeaconValue nextBeacon(const BeaconValue& before, const crypto::VrfOutput& output);

}  // namespace stacknet::ledger
