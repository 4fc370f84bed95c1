#include "core/ledger/pricing.h"

#include <limits>

#include "core/ledger/params.h"

namespace stacknet::ledger {
namespace {

constexpr std::uint64_t kMax = std::numeric_limits<std::uint64_t>::max();

std::uint64_t shareFloor(std::uint64_t amount, std::uint32_t bps) {
    return (amount / 10'000) * bps + (amount % 10'000) * bps / 10'000;
}

}  // namespace

KeySaleQuote keySaleQuote(std::uint64_t nextPrice, std::uint64_t count) {
    KeySaleQuote quote;
    quote.count = count;
    quote.nextMicroUsd = nextPrice;
    if (count == 0) return quote;
    quote.firstMicroUsd = nextPrice;
    std::uint64_t left = count;
    // The price rises by 1/64 a step, so it reaches 2^64 - 1 or stands still after a few thousand.
    while (left > 0) {
        const std::uint64_t price = quote.nextMicroUsd;
        const std::uint64_t after = nextKeyPrice(price);
        const std::uint64_t same = after == price ? left : 1;
        if (price != 0 && same > (kMax - quote.totalMicroUsd) / price) {
            quote.saturated = true;
            quote.totalMicroUsd = kMax;
        } else if (!quote.saturated) {
            quote.totalMicroUsd += price * same;
        }
        quote.lastMicroUsd = price;
        quote.nextMicroUsd = after;
        left -= same;
    }
    return quote;
}

bool pileEligible(const NodeKeyRecord& record) {
    if (record.redeemed || record.tokensAllocated == 0) return false;
    const std::uint64_t hundredths = record.tokensAllocated / 100;
    const std::uint64_t rest = record.tokensAllocated % 100;
    // ceil(allocated * percent / 100) without overflow
    return record.tokensServed >=
           hundredths * kPileUtilisedPercent + (rest * kPileUtilisedPercent + 99) / 100;
}

std::uint64_t resaleFee(std::uint64_t priceMicroUsd) {
    return shareFloor(priceMicroUsd, kResaleFeeBps);
}

std::uint64_t whistleblowerReward(std::uint64_t takenTokens) {
    return std::min(shareFloor(takenTokens, kWhistleblowerBps), kWhistleblowerCapTokens);
}

}  // namespace stacknet::ledger
