#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/api/consensus_info.h"
#include "core/consensus/validator_set.h"
#include "core/ledger/execute.h"

namespace stacknet::engine {

class BlockStore;

/// What became of a demand, as far as this node's log tells.
enum class DemandFate : std::uint8_t {
    Broken,   ///< the leader left it out past the due view: a challenge convicts
    Kept,     ///< the transaction is in the chain in time
    Open,     ///< the leader still has proposals left to include it
    Void,     ///< the term ended before the due view: nobody owes anything
    Refused,  ///< a challenge fails for another reason, and would cost its deposit
    Unknown,  ///< this node's log does not reach there
};
/// "broken" "kept" "open" "void" "refused" "unknown"
std::string_view demandFateName(DemandFate fate);

/// One final block of the stretch of the log that decides, checked anew from its own bytes.
struct ExcerptBlock {
    std::uint64_t view = 0;
    std::uint64_t height = 0;
    std::string blockId;   ///< recalculated from the header
    std::string parentId;  ///< as the header names it
    bool linked = false;   ///< parentId is the recalculated id of the block before it
    bool demand = false;   ///< its certificate holds the vote that demands the transaction
    bool holds = false;    ///< it holds the transaction
    bool operator==(const ExcerptBlock&) const = default;
};
inline constexpr std::size_t kExcerptMax = 16;

/// What a challenge would come to now, without filing it.
struct ChallengeReport {
    DemandFate fate = DemandFate::Unknown;
    /// The word for what the ledger answers: "ok", "challenge_no_obligation".
    std::string code;
    std::string sentence;  ///< English: what the log says, with the numbers that decided
    /// With the accused, as the log names it, and every check that was made; the first that did not
    /// pass is the last.
    api::ChallengeInfo challenge;
    std::string promise;                ///< hexadecimal, of a report about one; empty for demands
    std::uint64_t includedView = 0;     ///< the block that holds the transaction; 0: none
    std::uint64_t includedHeight = 0;   ///< the same
    std::uint64_t publishedBytes = 0;   ///< of the transaction, which filing publishes
    std::string published;              ///< hexadecimal: those bytes
    std::vector<ExcerptBlock> excerpt;  ///< rising, kExcerptMax; empty where the log has none of it
};

/// The log that a report is made of. The references must outlive the call.
struct ChallengeLog {
    const ledger::State& state;
    const BlockStore& blocks;
    /// The epoch's set; nothing when it is not known (any more).
    std::function<std::optional<consensus::ValidatorSet>(consensus::Epoch)> validators;
    std::function<std::string(const PublicKey&)> nameOf;
};

/// Judges as the ledger does (ledger::checkChallenge) and, where that finds no broken demand, says
/// from the blocks why there is none. Some reads of the log; the thread of `state` and `blocks`.
ChallengeReport reportChallenge(const ChallengeLog& log, const ledger::SubmitChallenge& payload);

/// The final blocks of an epoch from the first at `fromView` or later to the first at `toView` or
/// later. `signer`: whose vote demands `transaction`; null: nobody's.
std::vector<ExcerptBlock> logExcerpt(const ChallengeLog& log, consensus::Epoch epoch,
                                     consensus::View fromView, consensus::View toView,
                                     const ledger::TxHash& transaction, const PublicKey* signer);

/// As JSON: fate, code, sentence, challenge (as in core/api/api_json.h), promise,
/// included_view, included_height, published_bytes, published, excerpt [{view, height, block_id,
/// parent_id, linked, demand, holds}].
std::string toJson(const ChallengeReport& report);

}  // namespace stacknet::engine
