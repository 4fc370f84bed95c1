#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/bytes.h"

/// Names and small values of the ledger.
namespace stacknet::ledger {

using Height = std::uint64_t;

/// BLAKE2b-256 of what a transaction's signer signed; see Transaction::hash().
using TxHash = FixedBytes<32, struct TxHashTag>;
/// Who owns Node Keys: the Ed25519 public key that may hand them on. A Node Key may own itself.
using OwnerId = FixedBytes<32, struct OwnerIdTag>;
/// Names the Stack a Node Key came from; zero: the network itself.
using StackId = FixedBytes<32, struct StackIdTag>;
/// Names a task; unique per Node Key.
using TaskHash = FixedBytes<32, struct TaskHashTag>;

/// The owner whose key is `key`.
inline OwnerId ownerOf(const PublicKey& key) {
    OwnerId owner;
    owner.data = key.data;
    return owner;
}

/// Life of a Node Key. Filed is terminal.
enum class NodeKeyState : std::uint8_t {
    Cold = 0,
    Active = 1,
    Connected = 2,
    Listed = 3,
    Filed = 4
};
std::string_view nodeKeyStateName(NodeKeyState state);
/// "cold", "active", ... in lower case, as in a genesis file; nothing for other words.
std::optional<NodeKeyState> nodeKeyStateFromName(std::string_view name);

/// What kind of work a paperwork record bills.
enum class WorkKind : std::uint8_t { Chat = 0, Code = 1 };

/// How the execution of one transaction ended. Anything but Ok changes nothing except that a
/// transaction whose nonce was good uses that nonce up, so it can never run later.
enum class TxCode : std::uint16_t {
    Ok = 0,
    BadNonce = 1,             ///< not above the signer's last nonce: a replay
    Expired = 2,              ///< the block's time is past expiresMs
    KeyExists = 3,            ///< RegisterNodeKey for a key that is on the ledger
    UnknownKey = 4,           ///< the Node Key is not on the ledger
    NotOwner = 5,             ///< Transfer or ActivateKey by somebody else
    NotTheKey = 6,            ///< must be signed by the Node Key itself
    WrongState = 7,           ///< the key's state does not allow it
    StillCold = 8,            ///< the 72 h are not over
    RegistrationRefused = 9,  ///< the network needs a Stack's approval and it is missing or wrong
    PriceAboveLimit = 10,     ///< the key's price is above priceMaxMicroUsd
    DuplicateTask = 11,       ///< paperwork for this task was accepted before
    TokensExhausted = 12,     ///< the key has fewer free tokens than the paperwork bills
    AmountOverflow = 13,      ///< a sum would not fit into 64 bits
    SameOwner = 14,           ///< Transfer to the owner it has
};
std::string_view txCodeName(TxCode code);

}  // namespace stacknet::ledger
