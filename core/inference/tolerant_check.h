#pragma once

#include <string>
#include <vector>

#include "core/inference/backend.h"
#include "core/inference/repro_class.h"
#include "core/inference/token_scores.h"

/// The tolerant check of class T: could this answer have come from this model to this prompt?
/// docs/protocol/inference.md.
namespace stacknet::inference {

enum class CheckVerdict : std::uint8_t { Pass, Fail, Undecidable };
std::string_view checkVerdictName(CheckVerdict verdict);  ///< "pass", "fail", "undecidable"

/// An answer as the node that is checked delivered it.
struct AnswerToCheck {
    const SecretBytes& requestJson;  ///< the OpenAI request body
    const SecretBytes& answer;       ///< the text
    std::string model;               ///< its name on the verifier's back end; empty: the default
    Hash256 modelDigest;             ///< as the receipt states it
    std::string finishReason;        ///< as claimed: "stop" or "length"
    std::uint64_t completionTokens = 0;  ///< as claimed
};

/// What was measured. Mean, gain and gaps are thousandths of a nat.
struct CheckMeasures {
    std::uint64_t tokens = 0;  ///< of the answer
    std::size_t scored = 0;
    std::size_t outliers = 0;
    std::size_t outliersAllowed = 0;
    std::size_t notListed = 0;  ///< scored tokens that are not among the kScoredTop likeliest
    std::int32_t meanMilli = 0;
    std::int64_t promptGainMilli = 0;
    std::optional<std::int32_t> endGapMilli;
    bool operator==(const CheckMeasures&) const = default;
};

/// Why: a code ("outliers", "unlikely", "other_prompt", "cut_off", "length", "count" for a Fail;
/// "short", "any_prompt", "end_unsure", "end_unknown", "hot_sampling", "tool_calls", "no_sampling",
/// "other_model" or a back end's error code for an Undecidable) and a sentence.
struct CheckReason {
    std::string code;
    std::string text;
    bool operator==(const CheckReason&) const = default;
};

struct CheckResult {
    CheckVerdict verdict = CheckVerdict::Undecidable;
    std::vector<CheckReason> reasons;  ///< empty for a Pass
    CheckMeasures measures;
};

/// What the claim says beside the answer.
struct CheckClaim {
    SamplingParams sampling;
    std::string finishReason;
    std::uint64_t completionTokens = 0;
    std::uint64_t tokensMax = 0;  ///< the request's limit; 0: none
};

/// Measures and judges scores: pure, integers only. Any Fail reason makes it a Fail, else any other
/// reason an Undecidable.
CheckResult judgeScores(const TokenScores& scores, const CheckClaim& claim);

class ITolerantChecker {
public:
    virtual ~ITolerantChecker() = default;
    /// Blocks while the back end scores. Never an error: what cannot be checked is Undecidable.
    virtual CheckResult check(const AnswerToCheck& answer, const CancelToken& cancel) = 0;
};

/// Checks on a back end of this node. The answer must be one without tool calls.
class TolerantChecker final : public ITolerantChecker {
public:
    explicit TolerantChecker(IInferenceBackend& backend) : m_backend(backend) {}
    CheckResult check(const AnswerToCheck& answer, const CancelToken& cancel) override;

private:
    IInferenceBackend& m_backend;
};

}  // namespace stacknet::inference
