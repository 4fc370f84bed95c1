#pragma once

#include <variant>

#include "core/base/canonical.h"
#include "core/crypto/ed25519.h"
#include "core/ledger/types.h"

/// Signed orders to the ledger and their canonical bytes.
namespace stacknet::ledger {

/// Puts a new Node Key on the ledger (state Cold, kTokensPerNodeKey tokens). Signed by that key,
/// which proves that the signer has it.
struct RegisterNodeKey {
    OwnerId owner;
    StackId sourceStack;                 ///< zero: none
    std::uint64_t priceMaxMicroUsd = 0;  ///< refused when the price has risen above it
    /// The Stack's signature over registrationApprovalBytes(); zero where registration is open.
    Signature stackApproval;
    bool operator==(const RegisterNodeKey&) const = default;
};

/// Cold -> Active once the cold period is over. Signed by the key or its owner.
struct ActivateKey {
    PublicKey nodeKey;
    bool operator==(const ActivateKey&) const = default;
};

/// Active -> Connected: the signer's node serves with it. Signed by the Node Key.
struct ConnectKey {
    PublicKey nodeKey;
    bool operator==(const ConnectKey&) const = default;
};

/// Hands a Node Key with all its tokens and paperwork to another owner. Signed by the owner.
/// A Connected key becomes Active.
struct Transfer {
    PublicKey nodeKey;
    OwnerId newOwner;
    bool operator==(const Transfer&) const = default;
};

/// What a node did for one task. The transaction's signature is the Node Key's signature.
struct Paperwork {
    Hash256 contractHash;  ///< the prompt contract's terms
    TaskHash taskId;
    WorkKind kind = WorkKind::Chat;
    std::uint64_t tokensIn = 0;
    std::uint64_t tokensOut = 0;
    std::uint64_t resourceMs = 0;  ///< wall time of the task on the node
    Hash256 receiptDigest;
    std::uint64_t paperMicroUsd = 0;
    bool operator==(const Paperwork&) const = default;
};

/// Adds a paperwork record to the signer's Node Key, which must be Connected.
struct SubmitPaperwork {
    Paperwork paperwork;
    bool operator==(const SubmitPaperwork&) const = default;
};

using Payload = std::variant<RegisterNodeKey, ActivateKey, ConnectKey, Transfer, SubmitPaperwork>;

/// A signed envelope.
///
/// The signature covers signBytes(): "stacknet/tx/1", the chain id and every field but the
/// signature. hash() is over exactly these bytes, so one order has one hash whatever signature a
/// signer (who can make many) or a carrier puts on it, and replay is judged by nonce, never by
/// hash.
struct Transaction {
    ChainId chainId;
    PublicKey signer;
    std::uint64_t nonce = 0;     ///< must be above the signer's last one; gaps are allowed
    std::int64_t expiresMs = 0;  ///< not executed in a block later than this; 0: never expires
    Payload payload;
    Signature signature;

    Bytes signBytes() const;
    TxHash hash() const;
    /// The canonical bytes, signature last.
    Bytes encode() const;
    /// Total over foreign bytes; at most kTransactionBytesMax. encode(decode(x)) == x. Does not
    /// check the signature.
    static Result<Transaction> decode(ByteView bytes);
    bool operator==(const Transaction&) const = default;
};

/// A transaction signed by `key`.
Transaction signTransaction(const ChainId& chainId, const crypto::SigningKey& key,
                            std::uint64_t nonce, Payload payload, std::int64_t expiresMs = 0);

/// What can be judged without any state and therefore is true for ever: chain id, size, canonical
/// and valid signature, fields in range. A block may hold a transaction that passes and then fails
/// in execution, never one that does not pass.
/// Errors: "ledger.wrong_chain", "ledger.bad_signature", "ledger.transaction_too_large",
/// "ledger.bad_transaction".
Result<void> checkStatic(const Transaction& transaction, const ChainId& chainId);

/// What a Stack signs to let `nodeKey` register: "stacknet/register/1", chain id, key, owner.
Bytes registrationApprovalBytes(const ChainId& chainId, const PublicKey& nodeKey,
                                const OwnerId& owner, const StackId& stack);

}  // namespace stacknet::ledger
