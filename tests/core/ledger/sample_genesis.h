#pragma once

#include "core/crypto/vrf.h"
#include "core/ledger/genesis.h"

namespace stacknet::ledger::testing {

/// The key that owns itself at `index` of sampleGenesis().
inline crypto::SigningKey sampleKey(std::uint64_t index) {
    SeededRng rng(1'000 + index);
    return crypto::SigningKey::generate(rng);
}

/// Its VRF key.
inline crypto::VrfPublicKey sampleVrfKey(std::uint64_t index) {
    return crypto::VrfKey::fromSigningKey(sampleKey(index)).publicKey();
}

/// Four validators of weight 1 with Connected keys that own themselves; registration is open.
inline Genesis sampleGenesis() {
    Genesis genesis;
    genesis.networkName = "sample";
    genesis.localNetwork = true;
    genesis.timeMs = 1'700'000'000'000;
    genesis.openRegistration = true;
    genesis.keyPriceBaseMicroUsd = 64'000'000;
    for (std::uint64_t i = 0; i < 4; ++i) {
        const PublicKey key = sampleKey(i).publicKey();
        GenesisNodeKey nodeKey;
        nodeKey.publicKey = key;
        nodeKey.owner = ownerOf(key);
        nodeKey.tokensFree = 900'000'000;
        nodeKey.tokensBonded = 100'000'000;
        nodeKey.state = NodeKeyState::Connected;
        nodeKey.vrfKey = sampleVrfKey(i);
        genesis.nodeKeys.push_back(nodeKey);
        genesis.validators.push_back({key, "node " + std::to_string(i + 1), 1});
    }
    return genesis;
}

}  // namespace stacknet::ledger::testing
