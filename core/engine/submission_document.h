#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/consensus/inclusion_promise.h"
#include "core/consensus/submission_receipt.h"
#include "core/ledger/offence.h"

namespace stacknet::engine {

/// Promises kept for one transaction, one of each term.
inline constexpr std::size_t kPromisesMax = 16;

/// The submission receipts of one transaction, and leaders' promises, as a file: what a client
/// keeps and anybody can check without a node. It says which validators signed; who they are is for
/// the verifier to know.
struct SubmissionDocument {
    ChainId chainId;
    ledger::TxHash txHash;
    consensus::Epoch epoch = 0;
    /// The validators of that epoch, in the ledger's order; trusted by their hash alone.
    std::vector<ledger::EpochValidator> validators;
    std::vector<consensus::SubmissionReceipt> receipts;  ///< at most one of each validator
    /// Of different terms, at most kPromisesMax. Left out of the file when there are none.
    std::vector<consensus::InclusionPromise> promises = {};
    bool operator==(const SubmissionDocument&) const = default;

    /// JSON in lower_snake_case, bytes in hexadecimal, weights as decimal strings.
    std::string toJson() const;
    /// Total over foreign text, at most kDocumentBytesMax. "engine.bad_submission" names the field.
    static Result<SubmissionDocument> fromJson(std::string_view text);
};
inline constexpr std::size_t kDocumentBytesMax = std::size_t{256} << 10;

struct SubmissionCheck {
    std::string name;
    bool ok = false;
    std::string detail;
};
struct SubmissionVerdict {
    /// Validators of a quorum's weight have signed: correct ones of more than a third hold the
    /// transaction on disk and demand it.
    bool bound = false;
    std::uint64_t weight = 0;
    std::uint64_t totalWeight = 0;
    /// Leaders of the file's promises: each loses everything when a final block of its term at the
    /// promised view or later does not have the transaction in its chain by that view.
    std::size_t promises = 0;
    std::vector<SubmissionCheck>
        checks;  ///< chain, validators, receipts, promises if any, quorum; the first no ends
};
/// `validatorsHash` is ledger::validatorSetHash() of the epoch's validators, from a source that the
/// verifier trusts: the genesis for epoch 0, else a light client or a block's header.
SubmissionVerdict verifySubmission(const SubmissionDocument& document, const ChainId& chainId,
                                   const Hash256& validatorsHash,
                                   const consensus::Terms& terms = {});

}  // namespace stacknet::engine
