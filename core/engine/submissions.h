#pragma once

#include <deque>
#include <map>
#include <optional>
#include <vector>

#include "core/engine/held_orders.h"
#include "core/engine/submission_document.h"
#include "core/keystore/signer.h"

namespace stacknet::engine {

/// One order of a client that was taken here.
struct SubmissionProgress {
    ledger::TxHash txHash;
    consensus::Epoch epoch = 0;
    std::size_t receipts = 0;
    std::uint64_t weight = 0;
    std::uint64_t totalWeight = 0;
    bool bound = false;
    std::int64_t takenMs = 0;  ///< wall clock
};

/// Submission receipts (docs/protocol/censorship.md): those that this node signs for others, and
/// those that it gathers for the orders of its own clients. Never an input to slashing. One thread.
class Submissions {
public:
    /// Orders whose receipts are kept, the newest; they end with the process.
    static constexpr std::size_t kGatheredMax = 64;

    Submissions(const ChainId& chainId, HeldOrders held, const consensus::Terms& terms = {})
        : m_chainId(chainId), m_terms(terms), m_held(std::move(held)) {}

    /// The receipt of the holder of `signer`, signed only once the order is on disk. The caller has
    /// made sure that the order waits and can be demanded. Errors: those of HeldOrders::hold(),
    /// "keystore.locked".
    Result<consensus::SubmissionReceipt> issue(const ledger::Transaction& order,
                                               const keystore::Signer& signer,
                                               consensus::Epoch epoch, consensus::Term term);
    /// Begins to gather for an order that a client handed in here.
    void gather(const ledger::TxHash& hash, consensus::Epoch epoch,
                const std::vector<ledger::EpochValidator>& validators, std::int64_t nowMs);
    /// A receipt from a peer; what is wrong with it, or was not asked for, is dropped: false.
    bool add(const consensus::SubmissionReceipt& receipt);
    /// A leader's promise; what is wrong with it, or was not asked for, is dropped: false. The
    /// first of each term is kept.
    bool add(const consensus::InclusionPromise& promise);
    /// All that are kept, of the newest orders first.
    std::vector<consensus::InclusionPromise> promises() const;
    /// Orders that more validators should sign for, or that no leader has promised yet.
    std::vector<ledger::TxHash> wanting() const;

    /// What was gathered; nothing for an order that was not taken here, or long ago.
    std::optional<SubmissionDocument> document(const ledger::TxHash& hash) const;
    std::vector<SubmissionProgress> progress() const;  ///< newest first

    HeldOrders& held() { return m_held; }

private:
    struct Gathered {
        SubmissionDocument document;
        consensus::ReceiptCollector collector;
        consensus::ValidatorSet validators;
        std::int64_t takenMs = 0;
    };
    const Gathered* find(const ledger::TxHash& hash) const;
    Gathered* find(const ledger::TxHash& hash);

    const ChainId m_chainId;
    const consensus::Terms m_terms;
    HeldOrders m_held;
    std::deque<Gathered> m_gathered;  ///< newest first
};

// What nodes say to each other about receipts, in frames of their own channel.

/// "Hold this and sign for it, and promise it when you lead", and the two answers.
Bytes encodeReceiptWish(const ledger::Transaction& order);
Bytes encodeReceiptAnswer(const consensus::SubmissionReceipt& receipt);
Bytes encodePromiseAnswer(const consensus::InclusionPromise& promise);
struct ReceiptFrame {
    std::optional<ledger::Transaction> wish;
    std::optional<consensus::SubmissionReceipt> answer;
    std::optional<consensus::InclusionPromise> promise = std::nullopt;
};
/// Exactly one of the three. Total over foreign bytes; signatures are not checked. Error
/// "engine.bad_receipt_frame" and those of the parts.
Result<ReceiptFrame> decodeReceiptFrame(ByteView bytes);

}  // namespace stacknet::engine
