#pragma once

#include <cstddef>
#include <cstdint>

/// The thresholds of the tolerant check, all in one place: thousandths of a nat and counts. They
/// are a policy and not a proof, so a failed check costs points and brings more checks, never a
/// slash. How they stand to what was measured: docs/protocol/inference.md.
namespace stacknet::inference::tolerant {

/// A token this much less likely than the likeliest is an outlier, where the sampling was narrow: a
/// sampler with min_p 0.05 takes nothing beyond 2,996.
inline constexpr std::int32_t kNarrowGapMilli = 4'000;
/// The same for a sampling that leaves unlikely tokens in.
inline constexpr std::int32_t kWideGapMilli = 7'000;
/// From this min_p on a sampling counts as narrow; so does one that takes the likeliest only.
inline constexpr std::uint32_t kNarrowMinPMicro = 50'000;
/// A hotter sampling says too little of its model to be checked.
inline constexpr std::uint32_t kTemperatureMaxMicro = 1'000'000;
/// So many outliers are let pass, and one more for each kTokensPerOutlier scored tokens: a text can
/// be cut into tokens in another way than it was written.
inline constexpr std::size_t kOutliersFree = 1;
inline constexpr std::size_t kTokensPerOutlier = 32;
/// The mean log-probability must not be below.
inline constexpr std::int32_t kMeanFloorMilli = -3'500;
/// Of the first tokens, log-probability to the prompt less that to an empty prompt, in all. An
/// answer drawn for the prompt falls to -x nats with a chance of e^-x, so at -7 it is one in 1,100.
inline constexpr std::int64_t kPromptGainFailMilli = -7'000;
/// Below this, what says that the answer is one to this prompt is too little (one in 1,800).
inline constexpr std::int64_t kPromptGainPassMilli = 7'500;
/// How much less likely than the likeliest the end of a finished answer may be: beyond the first
/// the check is undecided, beyond the second the answer was cut off.
inline constexpr std::int32_t kEndGapPassMilli = 4'000;
inline constexpr std::int32_t kEndGapFailMilli = 6'000;
/// A shorter answer says too little.
inline constexpr std::size_t kTokensMin = 8;
/// The claimed number of tokens may differ from the counted one by this, or by one in
/// kCountShare when that is more.
inline constexpr std::uint64_t kCountSlack = 2;
inline constexpr std::uint64_t kCountShare = 8;

}  // namespace stacknet::inference::tolerant
