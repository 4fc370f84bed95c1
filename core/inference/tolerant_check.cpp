#include "core/inference/tolerant_check.h"

#include <algorithm>

#include "core/base/sentence.h"
#include "core/inference/repro_request.h"
#include "core/inference/secret_json_internal.h"
#include "core/inference/tolerant_thresholds.h"

namespace stacknet::inference {

namespace {

/// "-1.250".
std::string nats(std::int64_t milli) {
    const std::int64_t size = milli < 0 ? -milli : milli;
    std::string fraction = std::to_string(size % 1'000);
    fraction.insert(0, 3 - fraction.size(), '0');
    return std::string(milli < 0 ? "-" : "") + std::to_string(size / 1'000) + "." + fraction;
}

/// Collects reasons; a Fail outranks an Undecidable.
struct Judgement {
    CheckResult result;
    bool failed = false;

    void fail(std::string code, std::string text) {
        if (!failed) result.reasons.clear();
        failed = true;
        result.reasons.push_back({std::move(code), std::move(text)});
    }
    void unsure(std::string code, std::string text) {
        if (!failed) result.reasons.push_back({std::move(code), std::move(text)});
    }
    CheckResult take() {
        result.verdict = failed                   ? CheckVerdict::Fail
                         : result.reasons.empty() ? CheckVerdict::Pass
                                                  : CheckVerdict::Undecidable;
        return std::move(result);
    }
};

CheckResult undecidable(std::string code, std::string text) {
    Judgement judgement;
    judgement.unsure(std::move(code), std::move(text));
    return judgement.take();
}

bool isNarrow(const SamplingParams& sampling) {
    return sampling.greedy() || sampling.topK == 1 ||
           sampling.minPMicro >= tolerant::kNarrowMinPMicro;
}

void measure(const TokenScores& scores, const SamplingParams& sampling, CheckMeasures& measures) {
    const std::int32_t gapMax =
        isNarrow(sampling) ? tolerant::kNarrowGapMilli : tolerant::kWideGapMilli;
    measures.tokens = scores.answerTokens;
    measures.scored = scores.scored.size();
    measures.outliersAllowed =
        tolerant::kOutliersFree + scores.scored.size() / tolerant::kTokensPerOutlier;
    std::int64_t sum = 0;
    for (const TokenScore& score : scores.scored) {
        sum += score.logProbMilli;
        if (score.gapMilli > gapMax) ++measures.outliers;
        if (score.rank >= kScoredTop) ++measures.notListed;
    }
    if (!scores.scored.empty()) {
        measures.meanMilli =
            static_cast<std::int32_t>(sum / static_cast<std::int64_t>(scores.scored.size()));
    }
    const std::size_t both = std::min(scores.scored.size(), scores.baseline.size());
    for (std::size_t index = 0; index < both; ++index) {
        measures.promptGainMilli +=
            scores.scored[index].logProbMilli - scores.baseline[index].logProbMilli;
    }
    if (scores.end) measures.endGapMilli = scores.end->gapMilli;
}

void judgeTokens(const CheckMeasures& measures, Judgement& judgement) {
    if (measures.scored < tolerant::kTokensMin) {
        judgement.unsure("short", "The answer has " + std::to_string(measures.scored) +
                                      " tokens, which say too little.");
    }
    if (measures.outliers > measures.outliersAllowed) {
        judgement.fail("outliers", std::to_string(measures.outliers) + " of " +
                                       std::to_string(measures.scored) +
                                       " tokens are not what this model says; " +
                                       std::to_string(measures.outliersAllowed) + " may be.");
    }
    if (measures.scored != 0 && measures.meanMilli < tolerant::kMeanFloorMilli) {
        judgement.fail("unlikely", "The tokens have a mean log-probability of " +
                                       nats(measures.meanMilli) + "; " +
                                       nats(tolerant::kMeanFloorMilli) + " is the least.");
    }
    if (measures.promptGainMilli <= tolerant::kPromptGainFailMilli) {
        judgement.fail("other_prompt",
                       "The prompt makes the answer less likely than no prompt does, by " +
                           nats(-measures.promptGainMilli) + ".");
    } else if (measures.promptGainMilli < tolerant::kPromptGainPassMilli) {
        judgement.unsure("any_prompt", "Nothing in the answer says that it is one to this prompt.");
    }
}

void judgeEnd(const CheckMeasures& measures, const CheckClaim& claim, Judgement& judgement) {
    const std::uint64_t slack =
        std::max(tolerant::kCountSlack, measures.tokens / tolerant::kCountShare);
    const std::uint64_t less = std::min(measures.tokens, claim.completionTokens);
    const std::uint64_t more = std::max(measures.tokens, claim.completionTokens);
    // The end counts as a token with some servers.
    if (more - less > slack + 1) {
        judgement.fail("count", "The answer has " + std::to_string(measures.tokens) +
                                    " tokens; it is said to have " +
                                    std::to_string(claim.completionTokens) + ".");
    }
    if (claim.finishReason == "length") {
        if (claim.tokensMax != 0 && claim.completionTokens < claim.tokensMax) {
            judgement.fail("length",
                           "The answer is said to have ended at its limit and is shorter "
                           "than that.");
        }
        return;
    }
    if (!measures.endGapMilli) {
        judgement.unsure("end_unknown", "The token that ends an answer is not known.");
    } else if (*measures.endGapMilli > tolerant::kEndGapFailMilli) {
        judgement.fail("cut_off", "The model would not have ended its answer there.");
    } else if (*measures.endGapMilli > tolerant::kEndGapPassMilli) {
        judgement.unsure("end_unsure", "The model would hardly have ended its answer there.");
    }
}

std::uint64_t tokensMaxOf(const SecretBytes& requestJson) {
    const auto parsed = parseSecretJson(requestJson.exposeText(), fixedSentence("The request"));
    const auto* request = parsed.ok() ? parsed->if_object() : nullptr;
    if (request == nullptr) return 0;
    for (const char* name : {"max_completion_tokens", "max_tokens"}) {
        if (const auto count = countMember(*request, name)) return *count;
    }
    return 0;
}

}  // namespace

std::string_view checkVerdictName(CheckVerdict verdict) {
    switch (verdict) {
        case CheckVerdict::Pass:
            return "pass";
        case CheckVerdict::Fail:
            return "fail";
        case CheckVerdict::Undecidable:
            break;
    }
    return "undecidable";
}

CheckResult judgeScores(const TokenScores& scores, const CheckClaim& claim) {
    Judgement judgement;
    measure(scores, claim.sampling, judgement.result.measures);
    const CheckMeasures measures = judgement.result.measures;
    judgeTokens(measures, judgement);
    judgeEnd(measures, claim, judgement);
    return judgement.take();
}

CheckResult TolerantChecker::check(const AnswerToCheck& answer, const CancelToken& cancel) {
    if (answer.finishReason != "stop" && answer.finishReason != "length") {
        return undecidable("tool_calls", "Only an answer in words can be checked.");
    }
    const auto sampling = samplingOf(answer.requestJson);
    if (!sampling.ok()) return undecidable("no_sampling", sampling.error().message);
    if (sampling->temperatureMicro > tolerant::kTemperatureMaxMicro) {
        return undecidable("hot_sampling",
                           "A temperature above 1 lets the model say nearly anything.");
    }
    const auto model = m_backend.identify(answer.model);
    if (!model.ok()) return undecidable(model.error().code, model.error().message);
    if (model->digest != answer.modelDigest) {
        return undecidable("other_model", "This node runs another model file.");
    }
    const auto scores = m_backend.score(
        {answer.requestJson, answer.answer, answer.finishReason == "stop"}, model->name, cancel);
    if (!scores.ok()) return undecidable(scores.error().code, scores.error().message);
    return judgeScores(*scores, {*sampling, answer.finishReason, answer.completionTokens,
                                 tokensMaxOf(answer.requestJson)});
}

}  // namespace stacknet::inference
