#include "core/inference/tolerant_check.h"

#include <gtest/gtest.h>

#include <limits>

#include "core/inference/openai_backend.h"
#include "core/inference/secret_json_internal.h"
#include "core/inference/token_scorer_internal.h"
#include "core/inference/tolerant_thresholds.h"
#include "tests/support/openai_stub.h"

namespace stacknet::inference {
namespace {

using test::OpenAiStub;

/// Scores of a good answer with `count` tokens.
TokenScores good(std::size_t count) {
    TokenScores scores;
    scores.answerTokens = count;
    for (const std::size_t position : scoredPositions(count)) {
        (void)position;
        scores.scored.push_back({1, -1'000, 500});
    }
    for (std::size_t index = 0; index < std::min<std::size_t>(count, 16); ++index) {
        scores.baseline.push_back({5, -3'000, 2'000});
    }
    scores.end = TokenScore{0, -100, 0};
    return scores;
}
CheckClaim claim(std::size_t count) {
    CheckClaim said;
    said.sampling.temperatureMicro = 800'000;
    said.sampling.minPMicro = kMinPMicro;
    said.sampling.topK = 0;
    said.finishReason = "stop";
    said.completionTokens = count;
    return said;
}
std::string codes(const CheckResult& result) {
    std::string text(checkVerdictName(result.verdict));
    for (const auto& reason : result.reasons) text += " " + reason.code;
    return text;
}

// The policy, number by number: who changes one changes this test and the manual.
TEST(TolerantThresholds, AreTheDocumentedOnes) {
    EXPECT_EQ(tolerant::kNarrowGapMilli, 4'000);
    EXPECT_EQ(tolerant::kWideGapMilli, 7'000);
    EXPECT_EQ(tolerant::kNarrowMinPMicro, 50'000u);
    EXPECT_EQ(tolerant::kTemperatureMaxMicro, 1'000'000u);
    EXPECT_EQ(tolerant::kOutliersFree, 1u);
    EXPECT_EQ(tolerant::kTokensPerOutlier, 32u);
    EXPECT_EQ(tolerant::kMeanFloorMilli, -3'500);
    EXPECT_EQ(tolerant::kPromptGainFailMilli, -7'000);
    EXPECT_EQ(tolerant::kPromptGainPassMilli, 7'500);
    EXPECT_EQ(tolerant::kEndGapPassMilli, 4'000);
    EXPECT_EQ(tolerant::kEndGapFailMilli, 6'000);
    EXPECT_EQ(tolerant::kTokensMin, 8u);
    EXPECT_EQ(tolerant::kCountSlack, 2u);
    EXPECT_EQ(tolerant::kCountShare, 8u);
    EXPECT_EQ(kScoredTop, 20u);
    EXPECT_EQ(kScoredTokensMax, 64u);
    EXPECT_EQ(kBaselineTokensMax, 16u);
    EXPECT_EQ(kLogProbFloorMilli, -10'000);
}

TEST(TolerantCheck, EachThresholdDecidesAtItsOwnNumber) {
    EXPECT_EQ(codes(judgeScores(good(40), claim(40))), "pass");
    auto scores = good(40);
    scores.scored[3].gapMilli = scores.scored[9].gapMilli = 4'001;
    EXPECT_EQ(codes(judgeScores(scores, claim(40))), "pass") << "1 + 40/32 outliers may be";
    scores.scored[20].gapMilli = 4'000;
    EXPECT_EQ(codes(judgeScores(scores, claim(40))), "pass");
    scores.scored[20].gapMilli = 4'001;
    const auto outliers = judgeScores(scores, claim(40));
    EXPECT_EQ(codes(outliers), "fail outliers");
    EXPECT_EQ(outliers.measures.outliers, 3u);
    EXPECT_EQ(outliers.measures.outliersAllowed, 2u);
    auto wide = claim(40);
    wide.sampling.minPMicro = kMinPMicro - 1;
    EXPECT_EQ(codes(judgeScores(scores, wide)), "pass") << "this sampling takes such tokens";
    for (auto& score : scores.scored) score.gapMilli = 7'001;
    EXPECT_EQ(judgeScores(scores, wide).measures.outliers, 40u);

    scores = good(40);
    for (auto& score : scores.scored) score.logProbMilli = -3'500;
    for (auto& score : scores.baseline) score.logProbMilli = -5'500;
    EXPECT_EQ(codes(judgeScores(scores, claim(40))), "pass");
    for (auto& score : scores.scored) --score.logProbMilli;
    EXPECT_EQ(codes(judgeScores(scores, claim(40))), "fail unlikely");

    scores = good(16);
    const auto withGain = [&](std::int32_t gain) {
        for (auto& score : scores.baseline) score.logProbMilli = -1'000;
        scores.baseline[0].logProbMilli = -1'000 - gain;
        return codes(judgeScores(scores, claim(16)));
    };
    EXPECT_EQ(withGain(7'500), "pass");
    EXPECT_EQ(withGain(7'499), "undecidable any_prompt");
    EXPECT_EQ(withGain(-6'999), "undecidable any_prompt");
    EXPECT_EQ(withGain(-7'000), "fail other_prompt");
}

TEST(TolerantCheck, TheEndAndTheCountMustBeWhatIsClaimed) {
    auto scores = good(40);
    scores.end->gapMilli = 4'000;
    EXPECT_EQ(codes(judgeScores(scores, claim(40))), "pass");
    scores.end->gapMilli = 4'001;
    EXPECT_EQ(codes(judgeScores(scores, claim(40))), "undecidable end_unsure");
    scores.end->gapMilli = 6'001;
    EXPECT_EQ(codes(judgeScores(scores, claim(40))), "fail cut_off");
    scores.end.reset();
    EXPECT_EQ(codes(judgeScores(scores, claim(40))), "undecidable end_unknown");
    scores = good(40);
    // An eighth of 40, and the end.
    EXPECT_EQ(codes(judgeScores(scores, claim(46))), "pass");
    EXPECT_EQ(codes(judgeScores(scores, claim(34))), "pass");
    EXPECT_EQ(codes(judgeScores(scores, claim(47))), "fail count") << "more than was said";
    EXPECT_EQ(codes(judgeScores(scores, claim(33))), "fail count");
    auto atLimit = claim(40);
    atLimit.finishReason = "length";
    atLimit.tokensMax = 40;
    EXPECT_EQ(codes(judgeScores(scores, atLimit)), "pass");
    atLimit.tokensMax = 41;
    EXPECT_EQ(codes(judgeScores(scores, atLimit)), "fail length");
    EXPECT_EQ(codes(judgeScores(good(7), claim(7))), "undecidable short");
    EXPECT_EQ(codes(judgeScores(good(8), claim(8))), "pass");
    EXPECT_EQ(codes(judgeScores({}, claim(0))), "undecidable short any_prompt end_unknown");
    // What fails, fails, however short.
    auto bad = good(7);
    for (auto& score : bad.scored) score.gapMilli = 9'000;
    EXPECT_EQ(codes(judgeScores(bad, claim(7))), "fail outliers");
}

TEST(TokenScores, ALongAnswerIsScoredAtItsBeginAndAtEvenDistances) {
    EXPECT_TRUE(scoredPositions(0).empty());
    EXPECT_EQ(scoredPositions(3), (std::vector<std::size_t>{0, 1, 2}));
    for (const std::size_t count : {64u, 65u, 96u, 100u, 1'000u, 100'000u}) {
        const auto positions = scoredPositions(count);
        ASSERT_EQ(positions.size(), 64u) << count;
        for (std::size_t index = 1; index < positions.size(); ++index) {
            ASSERT_LT(positions[index - 1], positions[index]);
        }
        EXPECT_EQ(positions[31], 31u);
        EXPECT_EQ(positions.back(), count - 1) << "the last one is always among them";
    }
}

boost::json::value parsed(const std::string& text) {
    return *parseSecretJson(text, "test");
}

TEST(TokenScores, AreReadFromBothServersAndNothingElse) {
    const auto llama =
        parsed(R"({"completion_probabilities":[{"top_logprobs":[{"id":7,"logprob":-0.25},)"
               R"({"id":9,"logprob":-1.5},{"id":3,"logprob":-30}]}]})");
    EXPECT_EQ(*readNextToken(llama, 7), (TokenScore{0, -250, 0}));
    EXPECT_EQ(*readNextToken(llama, 9), (TokenScore{1, -1'500, 1'250}));
    EXPECT_EQ(*readNextToken(llama, 3), (TokenScore{2, -10'000, 9'750}));
    EXPECT_EQ(*readNextToken(llama, 8), (TokenScore{20, -10'000, 9'750})) << "not listed";
    const auto vllm =
        parsed(R"({"choices":[{"prompt_logprobs":[null,{"7":{"logprob":-2.0,"rank":3},)"
               R"("8":{"logprob":-0.5,"rank":1}},{"5":{"logprob":-12.5,"rank":900},)"
               R"("6":{"logprob":0,"rank":1}}]}]})");
    EXPECT_EQ(*readPromptToken(vllm, 1, 7), (TokenScore{2, -2'000, 1'500}));
    EXPECT_EQ(*readPromptToken(vllm, 2, 5), (TokenScore{20, -10'000, 10'000}));
    EXPECT_FALSE(readPromptToken(vllm, 0, 7).ok());
    EXPECT_FALSE(readPromptToken(vllm, 1, 9).ok());
    EXPECT_FALSE(readPromptToken(vllm, 3, 7).ok());
    for (const char* bad :
         {"[]", "{}", R"({"completion_probabilities":[]})", R"({"completion_probabilities":[{}]})",
          R"({"completion_probabilities":[{"top_logprobs":[]}]})",
          R"({"completion_probabilities":[{"top_logprobs":[{"id":7}]}]})",
          R"({"completion_probabilities":[{"top_logprobs":[{"id":7,"logprob":"x"}]}]})",
          R"({"completion_probabilities":[{"top_logprobs":[{"id":-7,"logprob":-1}]}]})",
          R"({"choices":[{"prompt_logprobs":[{"7":{"logprob":-1,"rank":0}}]}]})",
          R"({"choices":[{"prompt_logprobs":[{"7":{"logprob":-1}}]}]})"}) {
        EXPECT_EQ(readNextToken(parsed(bad), 7).error().code, "inference.bad_answer") << bad;
        EXPECT_EQ(readPromptToken(parsed(bad), 0, 7).error().code, "inference.bad_answer") << bad;
        EXPECT_EQ(readTokens(parsed(bad)).error().code, "inference.bad_answer") << bad;
    }
    EXPECT_EQ(readTokens(parsed(R"({"tokens":[1,4294967296]})")).error().code,
              "inference.bad_answer");
    EXPECT_EQ(*readTokens(parsed(R"({"tokens":[1,4294967295]})")),
              (TokenIds{1, std::numeric_limits<std::uint32_t>::max()}));
}

/// What a vLLM server is asked. Every chat and every text has the tokens 1 2 3 here, so prompt and
/// answer are 1 2 3 1 2 3.
TEST(TolerantCheck, AVllmServerScoresAnAnswerInOneRequest) {
    OpenAiStub stub({"big"});
    stub.page("/v1/models", R"({"data":[{"id":"big","owned_by":"vllm","max_model_len":4096}]})");
    stub.page("/tokenize", R"({"count":3,"tokens":[1,2,3]})");
    const auto place = [](int token) {
        return R"({")" + std::to_string(token) + R"(":{"logprob":-0.5,"rank":1}})";
    };
    stub.page("/v1/completions", R"({"choices":[{"prompt_logprobs":[null,)" + place(2) + "," +
                                     place(3) + "," + place(1) + "," + place(2) + "," + place(3) +
                                     "]}]}");
    OpenAiBackend::Options options;
    options.endpoint = *parseEndpoint(stub.url());
    OpenAiBackend backend(options);
    ASSERT_TRUE(backend.refresh(20'000).ok());
    const auto request = SecretBytes::copyOf(
        std::string_view(R"({"messages":[{"role":"user","content":"hi"}],"max_tokens":3})"));
    const auto answer = SecretBytes::copyOf(std::string_view("abc"));
    const auto scores = backend.score({request, answer, false}, "", {});
    ASSERT_TRUE(scores.ok()) << scores.error().message;
    EXPECT_EQ(scores->answerTokens, 3u);
    EXPECT_EQ(scores->scored, std::vector<TokenScore>(3, TokenScore{0, -500, 0}));
    EXPECT_EQ(scores->baseline.size(), 3u);
    EXPECT_FALSE(scores->end.has_value());
    const auto bodies = stub.bodies();
    ASSERT_EQ(bodies.size(), 5u) << "three times the tokens, the answer and what it is without";
    EXPECT_NE(bodies[0].find(R"("add_generation_prompt":true)"), std::string::npos);
    EXPECT_NE(bodies[3].find(R"("prompt":[1,2,3,1,2,3])"), std::string::npos) << bodies[3];
    EXPECT_NE(bodies[3].find(R"("prompt_logprobs":20)"), std::string::npos);
    TolerantChecker checker(backend);
    const auto checked =
        checker.check({request, answer, "", modelNameDigest("big"), "length", 3}, {});
    EXPECT_EQ(codes(checked), "undecidable short any_prompt");
}

TEST(TolerantCheck, WhatCannotBeCheckedIsUndecidedAndSaysWhy) {
    OpenAiStub stub({"m"});
    OpenAiBackend::Options options;
    options.endpoint = *parseEndpoint(stub.url());
    OpenAiBackend backend(options);
    TolerantChecker checker(backend);
    const auto answer = SecretBytes::copyOf(std::string_view("abc"));
    const auto check = [&](std::string_view json, const std::string& finish,
                           const std::string& model = "m") {
        const auto request = SecretBytes::copyOf(json);
        return codes(checker.check({request, answer, "", modelNameDigest(model), finish, 3}, {}));
    };
    const char* plain = R"({"messages":[]})";
    EXPECT_EQ(check(plain, "stop"), "undecidable inference.no_backend");
    ASSERT_TRUE(backend.refresh(20'000).ok());
    EXPECT_EQ(check(plain, "stop"), "undecidable inference.unsupported");
    EXPECT_EQ(check(plain, "stop", "another"), "undecidable other_model");
    EXPECT_EQ(check(plain, "tool_calls"), "undecidable tool_calls");
    EXPECT_EQ(check(R"({"temperature":1.1})", "stop"), "undecidable hot_sampling");
    EXPECT_EQ(check("nonsense", "stop"), "undecidable no_sampling");
}

}  // namespace
}  // namespace stacknet::inference
