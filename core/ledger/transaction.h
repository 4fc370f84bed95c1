#pragma once

#include <variant>

#include "core/base/canonical.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/vrf.h"
#include "core/ledger/arena_types.h"
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

/// Proof that a Node Key contradicted itself; the judge (offence.h) knows what the bytes mean.
/// Signed by anybody. At most kEvidenceBytesMax.
struct SubmitEvidence {
    Bytes evidence;
    bool operator==(const SubmitEvidence&) const = default;
};

/// Accuses the leader of `view` of leaving out a transaction that `signer` demanded in the
/// certificate which that leader built on. Signed by anybody.
struct SubmitChallenge {
    std::uint64_t epoch = 0;
    std::uint64_t view = 0;  ///< of the leader's block that embeds the demand
    PublicKey signer;        ///< the validator whose vote demanded it
    Bytes transaction;       ///< the omitted transaction, encoded, at most kTransactionBytesMax
    bool operator==(const SubmitChallenge&) const = default;
};

/// Free tokens begin to count as voting weight. Signed by the key or its owner.
struct Bond {
    PublicKey nodeKey;
    std::uint64_t tokens = 0;
    bool operator==(const Bond&) const = default;
};

/// Bonded tokens begin to wait; they stay at risk. Signed by the key or its owner.
struct Unbond {
    PublicKey nodeKey;
    std::uint64_t tokens = 0;
    bool operator==(const Unbond&) const = default;
};

/// Every unbonding lot that has waited long enough becomes free. Signed by the key or its owner.
struct Withdraw {
    PublicKey nodeKey;
    bool operator==(const Withdraw&) const = default;
};

/// Ends the jail after a failed spot check. Signed by the key or its owner.
struct Unjail {
    PublicKey nodeKey;
    bool operator==(const Unjail&) const = default;
};

/// Connected -> Active. Signed by the key or its owner.
struct DisconnectKey {
    PublicKey nodeKey;
    bool operator==(const DisconnectKey&) const = default;
};

/// Active -> Listed. Signed by the owner.
struct ListKey {
    PublicKey nodeKey;
    std::uint64_t priceMicroUsd = 0;
    bool operator==(const ListKey&) const = default;
};

/// Listed -> Active. Signed by the owner.
struct UnlistKey {
    PublicKey nodeKey;
    bool operator==(const UnlistKey&) const = default;
};

/// Hands a Listed key to the signer. Money moves outside the ledger (card, crypto), so the owner or
/// the Stack where the key came from, which takes payments, confirms that the price was paid.
struct BuyKey {
    PublicKey nodeKey;
    std::uint64_t priceMicroUsd = 0;  ///< must be the listed price
    Hash256 paymentReference;         ///< names the payment for those who settle it
    Signature confirmation;           ///< over saleConfirmationBytes()
    bool operator==(const BuyKey&) const = default;
};

/// Ends the Node Key, once and for all: its tokens are burned and its Paper can be redeemed. Signed
/// by the owner.
struct FileKey {
    PublicKey nodeKey;
    bool operator==(const FileKey&) const = default;
};

/// Records that the Paper of a Filed key was paid out. Signed by the owner; approved by the Stack
/// where the key came from, if it has one.
struct RedeemPaper {
    PublicKey nodeKey;
    Hash256 payoutReference;
    Signature approval;  ///< over redemptionApprovalBytes()
    bool operator==(const RedeemPaper&) const = default;
};

/// A verifier's word about the GPUs of another Node Key: what its verdict was, never the evidence.
/// Signed by the verifier's Node Key. It takes the place of an older statement of the same verifier
/// about the same subject and ends by itself; one that names no GPU says that none was verified,
/// which is how a verifier takes an earlier statement back.
struct SubmitAttestation {
    PublicKey subject;    ///< the Node Key that the evidence is bound to; not the verifier's own
    Hash256 verdictHash;  ///< SHA-256 of the verdict record, which the verifier keeps
    /// Each GPU by the SHA-256 of its BROM certificate, which stays when firmware changes: strictly
    /// ascending, at most kAttestedGpusMax.
    std::vector<Hash256> gpus;
    std::int64_t issuedMs = 0;
    std::int64_t validUntilMs = 0;  ///< at most kAttestationValidMsMax after issuedMs
    bool operator==(const SubmitAttestation&) const = default;
};

/// Registers or replaces the VRF key with which the signer's Node Key proves the beacon when it
/// leads. It counts for the validator sets that are fixed in a later epoch: whoever chose a key
/// knowing the beacon that it is used on could steer what follows.
struct RegisterVrfKey {
    crypto::VrfPublicKey vrfKey;  ///< of the prime-order group
    bool operator==(const RegisterVrfKey&) const = default;
};

/// What the signer's node is able to run again; replaces what it declared before. Signed by the
/// Node Key.
struct DeclareCapabilities {
    std::vector<Capability> capabilities;  ///< strictly ascending, at most kCapabilitiesMax
    bool operator==(const DeclareCapabilities&) const = default;
};

/// The signer, a Connected worker, commits what came out of a task, before anybody can know whether
/// it is checked.
struct CommitTask {
    TaskStatement statement;
    bool operator==(const CommitTask&) const = default;
};

/// An executor, or a member of the committee, has run the task again and fixes its answer.
struct CommitCheck {
    PublicKey worker;
    TaskHash taskId;
    Hash256 commitment;  ///< checkCommitment(); not zero
    bool operator==(const CommitCheck&) const = default;
};

/// Shows the answer that the signer has committed to.
struct RevealCheck {
    PublicKey worker;
    TaskHash taskId;
    CheckResult result = CheckResult::Digest;
    Hash256 digest;  ///< zero exactly when there is none
    Hash256 salt;
    bool operator==(const RevealCheck&) const = default;
};

/// The signer planted this task: its digest is wrong on purpose, and that of `source`, a task of
/// the signer with the same input that three executors confirmed, is right.
struct OpenCanary {
    TaskHash taskId;
    TaskHash source;
    Hash256 salt;  ///< of the canary's commitment
    Hash256 inputHash;
    Hash256 inputSalt;
    Hash256 sourceInputSalt;
    crypto::VrfProof proof;  ///< that this commit is a canary slot (arena_canary.h)
    bool operator==(const OpenCanary&) const = default;
};

using Payload = std::variant<RegisterNodeKey, ActivateKey, ConnectKey, Transfer, SubmitPaperwork,
                             SubmitEvidence, SubmitChallenge, Bond, Unbond, Withdraw, Unjail,
                             DisconnectKey, ListKey, UnlistKey, BuyKey, FileKey, RedeemPaper,
                             SubmitAttestation, RegisterVrfKey, DeclareCapabilities, CommitTask,
                             CommitCheck, RevealCheck, OpenCanary>;

/// When a transaction runs within its block: 0 evidence and challenges, so that no order beside
/// them saves the accused; 2 withdrawals; 1 everything else.
std::uint8_t executionOrder(const Payload& payload);
/// Encoded size that a transaction with this payload may have.
std::size_t transactionBytesMax(const Payload& payload);

/// A signed envelope.
///
/// The signature covers signBytes(): "stacknet/tx/1", the chain id and every field but the
/// signature. hash() is over exactly these bytes, so one order has one hash whatever signature a
/// signer (who can make many) or a carrier puts on it, and replay is judged by nonce, never by
/// hash.
struct Transaction {
    ChainId chainId;
    PublicKey signer;
    /// Above the last one of the signer's earlier blocks, once within a block; gaps are allowed.
    std::uint64_t nonce = 0;
    std::int64_t expiresMs = 0;  ///< not executed in a block later than this; 0: never expires
    Payload payload;
    Signature signature;

    Bytes signBytes() const;
    TxHash hash() const;
    /// The canonical bytes, signature last.
    Bytes encode() const;
    /// Total over foreign bytes; at most transactionBytesMax(payload). encode(decode(x)) == x. Does
    /// not check the signature.
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

/// What the owner or the Stack signs to confirm a sale: "stacknet/sale/1", chain id, key, buyer,
/// price, payment reference, and how often the key was sold before, so that it serves for one sale.
Bytes saleConfirmationBytes(const ChainId& chainId, const BuyKey& order, const OwnerId& buyer,
                            std::uint64_t sales);
/// What the Stack signs to approve a payout: "stacknet/redeem/1", chain id, key, amount, reference.
Bytes redemptionApprovalBytes(const ChainId& chainId, const RedeemPaper& order,
                              std::uint64_t paperMicroUsd);

}  // namespace stacknet::ledger
