#pragma once

#include <map>
#include <optional>

#include "core/consensus/types.h"
#include "core/consensus/validator_set.h"
#include "core/crypto/ed25519.h"

/// What a validator signs for a client that hands in a transaction (docs/protocol/censorship.md).
/// For clients and screens, never an input to slashing: a receipt says that one validator holds the
/// transaction, not that the leader does.
namespace stacknet::consensus {

/// "In that term I held this transaction on disk, it was valid and waiting, and in its turn I
/// demand it in my votes until it is in the chain, its nonce is used or overtaken, or it has
/// expired." No promise about how it ends, nor about what another validator does.
struct SubmissionReceipt {
    ledger::TxHash txHash;
    PublicKey validator;  ///< whose Node Key signed
    Epoch epoch = 0;
    Term term = 0;
    Signature signature;
    bool operator==(const SubmissionReceipt&) const = default;
};

/// "stacknet/submission/1", chain id, epoch, term, hash. A domain of its own: no vote verifies as a
/// receipt.
Bytes submissionSignBytes(const ChainId& chainId, Epoch epoch, Term term,
                          const ledger::TxHash& hash);
Bytes encodeReceipt(const SubmissionReceipt& receipt);
/// Total over foreign bytes; the signature is not checked. Error "base.bad_canonical".
Result<SubmissionReceipt> decodeReceipt(ByteView bytes);

/// Gathers the receipts of one transaction until a quorum has signed: then correct validators of
/// more than a third of the weight hold it and demand it, so that it is in the chain after at most
/// (consecutive bad leaders) times the watchdog's time. Receipts of different terms count together;
/// the newest of each validator is kept.
class ReceiptCollector {
public:
    ReceiptCollector(ChainId chainId, Epoch epoch, ValidatorSet validators,
                     const ledger::TxHash& txHash)
        : m_chainId(chainId),
          m_epoch(epoch),
          m_validators(std::move(validators)),
          m_txHash(txHash) {}

    /// Errors: "consensus.bad_receipt" (another transaction or epoch, not a validator, or the
    /// signature does not verify).
    Result<void> add(const SubmissionReceipt& receipt);
    std::uint64_t weight() const;
    bool isQuorum() const { return m_validators.isQuorum(weight()); }
    std::size_t count() const { return m_receipts.size(); }

private:
    ChainId m_chainId;
    Epoch m_epoch;
    ValidatorSet m_validators;
    ledger::TxHash m_txHash;
    std::map<ValidatorIndex, SubmissionReceipt> m_receipts;
};

}  // namespace stacknet::consensus
