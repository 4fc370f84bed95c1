#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/api/history.h"
#include "core/base/result.h"
#include "core/ledger/state.h"

/// Node Keys for sale: the offers of other owners, and what new keys cost.
namespace stacknet::engine {

inline constexpr const char* kMarketTable = "keys.market";
inline constexpr const char* kQuoteTopic = "keys.quote";
/// A quote for more keys in a row than this is refused.
inline constexpr std::uint64_t kQuoteKeysMax = 100'000;
/// How many prices of the curve come with every quote.
inline constexpr std::uint64_t kQuoteStepsShown = 50;

/// A Listed Node Key. Token amounts are whole tokens, prices millionths of a dollar.
struct KeyOffer {
    std::uint64_t index = 0;
    std::string nodeKey;  ///< hexadecimal, as the other ids
    std::string owner;
    std::uint64_t priceMicroUsd = 0;
    std::uint64_t resaleFeeMicroUsd = 0;  ///< of the price, owed to the Stack; 0: it has none
    std::string stack;                    ///< where the key came from; empty: no Stack
    std::string stackName;
    std::uint64_t tokensAllocated = 0;
    std::uint64_t tokensLeft = 0;  ///< free, bonded and unbonding
    std::uint64_t paperMicroUsd = 0;
    std::uint64_t points = 0;
    std::uint64_t sales = 0;
    std::string standing;  ///< "good", "jailed" or "tombstoned"
    std::string mine;      ///< "yes" or "no"
    bool operator==(const KeyOffer&) const = default;
};

/// Every Listed key, by index. `ours` says whether an owner's key is in the keystore. An offer for
/// more than 2^63 - 1 micro-dollars, which no table here can sort, is left out.
std::vector<KeyOffer> keyOffers(const ledger::State& state,
                                const std::function<bool(const PublicKey&)>& ours);

/// The page of the offers that `query` asks for; a row's id is the key's index. Errors: those of
/// tablePage().
Result<api::HistoryPage> offersPage(const std::vector<KeyOffer>& offers,
                                    const api::HistoryQuery& query);

/// `argument` is {"count"?}: how many new keys in a row, 1 to kQuoteKeysMax, 1 without it. The
/// answer: {"format": "stacknet-key-quote/1", "price_micro_usd", "count", "first_micro_usd",
/// "last_micro_usd", "total_micro_usd", "next_micro_usd", "saturated", "steps"}: `steps` are the
/// prices of the next kQuoteStepsShown keys. Error "api.bad_argument".
Result<std::string> keyQuoteJson(std::uint64_t priceMicroUsd, const std::string& argument);

}  // namespace stacknet::engine
