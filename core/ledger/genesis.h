#pragma once

#include <string>
#include <vector>

#include "core/ledger/offence.h"
#include "core/ledger/types.h"

namespace stacknet::ledger {

/// 2 added the VRF keys.
inline constexpr std::uint32_t kGenesisVersion = 2;

/// A Node Key that exists from the start.
struct GenesisNodeKey {
    PublicKey publicKey;
    OwnerId owner;
    StackId sourceStack;
    std::uint64_t tokensFree = 0;
    std::uint64_t tokensBonded = 0;
    NodeKeyState state = NodeKeyState::Active;
    crypto::VrfPublicKey vrfKey;  ///< a validator has one; zero: none yet
    bool operator==(const GenesisNodeKey&) const = default;
};

/// A member of the first validator set; its Node Key is in the list of Node Keys.
struct GenesisValidator {
    PublicKey nodeKey;
    std::string name;  ///< shown to people, 1..64 bytes
    std::uint64_t weight = 0;
    bool operator==(const GenesisValidator&) const = default;
};

/// A Stack that may approve registrations.
struct GenesisStack {
    StackId id;
    std::string name;
    PublicKey approvalKey;
    bool operator==(const GenesisStack&) const = default;
};

/// How a network begins. Everything in it is public.
struct Genesis {
    std::uint32_t protocolVersion = kGenesisVersion;
    std::string networkName;  ///< 1..64 bytes
    bool localNetwork = false;
    std::int64_t timeMs = 0;
    /// True: any key may register itself. False: one of `stacks` must approve.
    bool openRegistration = false;
    std::uint64_t keyPriceBaseMicroUsd = 0;
    std::vector<GenesisStack> stacks;
    std::vector<GenesisNodeKey> nodeKeys;      ///< the order gives the key's index
    std::vector<GenesisValidator> validators;  ///< 1..kValidatorsMax; the order gives the index

    /// BLAKE2b-256 (personal "stknet-chain") of encode(): the same for every spelling of the JSON.
    ChainId chainId() const;
    Bytes encode() const;
    /// Errors "ledger.bad_genesis" name the field: duplicate keys, zero or overflowing weights, a
    /// validator without a Node Key or without a VRF key, names that are empty or too long.
    Result<void> check() const;
    /// The validators of epoch 0, in the order of `validators`.
    std::vector<EpochValidator> firstValidators() const;
    /// True when the set can lose a member and go on (at least four validators).
    bool toleratesFaults() const;

    /// JSON with every field, keys in lower_snake_case, bytes in hexadecimal, 64-bit numbers as
    /// decimal strings where they can exceed 2^53.
    std::string toJson() const;
    /// Strict: unknown, missing, doubled or mistyped fields are refused by name
    /// ("ledger.bad_genesis"). At most 4 MiB. Runs check().
    static Result<Genesis> fromJson(std::string_view json);
    bool operator==(const Genesis&) const = default;
};

}  // namespace stacknet::ledger
