#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/secret.h"

/// How likely a model finds given tokens, in whole thousandths of a nat (natural logarithm).
namespace stacknet::inference {

/// So many of the likeliest tokens are asked for at each place. vLLM allows no more by default.
inline constexpr std::uint32_t kScoredTop = 20;
/// Less likely than this counts as this.
inline constexpr std::int32_t kLogProbFloorMilli = -10'000;
/// So many tokens of an answer are scored; of a longer one the first half of them and then as many
/// at even distances.
inline constexpr std::size_t kScoredTokensMax = 64;
/// So many of the first tokens are scored without the prompt, too.
inline constexpr std::size_t kBaselineTokensMax = 16;

struct TokenScore {
    /// 0: the likeliest. kScoredTop: not among the likeliest that were asked for.
    std::uint32_t rank = kScoredTop;
    std::int32_t logProbMilli = kLogProbFloorMilli;
    /// How much less likely than the likeliest; 0 or more.
    std::int32_t gapMilli = -kLogProbFloorMilli;
    bool operator==(const TokenScore&) const = default;
};

/// What is to be scored: an answer to the messages of a chat request.
struct ScoreRequest {
    const SecretBytes& requestJson;
    const SecretBytes& answer;  ///< its text
    bool ended = false;         ///< it ended by itself: score the token that ends it as well
};

struct TokenScores {
    std::uint64_t answerTokens = 0;    ///< of the whole answer, the end not counted
    std::vector<TokenScore> scored;    ///< at scoredPositions(answerTokens)
    std::vector<TokenScore> baseline;  ///< of the first ones, to a prompt that says nothing
    std::optional<TokenScore> end;     ///< nothing: not asked for, or the token is not known
};

/// Which tokens of an answer with so many are scored, rising.
std::vector<std::size_t> scoredPositions(std::size_t answerTokens);

}  // namespace stacknet::inference
