#include "core/tasks/paperwork.h"

#include <limits>

namespace stacknet::tasks {

namespace {

constexpr std::uint64_t kMillion = 1'000'000;
constexpr std::uint64_t kMost = std::numeric_limits<std::int64_t>::max();

/// a * b / divisor, rounded up, at most what a signed 64-bit column holds.
std::uint64_t scaled(std::uint64_t left, std::uint64_t right, std::uint64_t divisor) {
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(left) * right;
    const Wide quotient = product / divisor + (product % divisor != 0 ? 1 : 0);
    return quotient > kMost ? kMost : static_cast<std::uint64_t>(quotient);
}

std::uint64_t sum(std::uint64_t left, std::uint64_t right) {
    return left > kMost - std::min(right, kMost) ? kMost : left + right;
}

}  // namespace

TaskPrice priceChat(const Tariff& tariff, std::uint64_t promptTokens,
                    std::uint64_t completionTokens) {
    TaskPrice price;
    price.tokens = sum(promptTokens, completionTokens);
    price.microUsd =
        sum(scaled(promptTokens, tariff.microUsdPerMillionPromptTokens, kMillion),
            scaled(completionTokens, tariff.microUsdPerMillionCompletionTokens, kMillion));
    return price;
}

TaskPrice priceCode(const Tariff& tariff, std::uint64_t wallMs, bool warm) {
    TaskPrice price;
    price.tokens = scaled(wallMs, tariff.codeTokensPerSecond, 1'000);
    if (warm) price.tokens = sum(price.tokens, scaled(price.tokens, tariff.warmBonusPercent, 100));
    price.microUsd = scaled(price.tokens, tariff.microUsdPerMillionCodeTokens, kMillion);
    return price;
}

}  // namespace stacknet::tasks
