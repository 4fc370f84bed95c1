#pragma once

#include "core/ledger/records.h"

/// Prices and shares that people ask about before they order. Pure integer functions.
namespace stacknet::ledger {

/// What buying `count` new Node Keys in a row costs.
struct KeySaleQuote {
    std::uint64_t count = 0;
    std::uint64_t firstMicroUsd = 0;  ///< the first key's price, 0 for no key
    std::uint64_t lastMicroUsd = 0;   ///< the last key's price, 0 for no key
    std::uint64_t totalMicroUsd = 0;  ///< sticks at 2^64 - 1
    std::uint64_t nextMicroUsd = 0;   ///< what a further key would cost
    bool saturated = false;           ///< the total did not fit and is a lower bound
    bool operator==(const KeySaleQuote&) const = default;
};

/// `nextPrice` is State::keyPriceMicroUsd(). The curve is nextKeyPrice (params.h). Any `count`.
KeySaleQuote keySaleQuote(std::uint64_t nextPrice, std::uint64_t count);

/// Whether a key's Paper is part of the PILE: it served at least kPileUtilisedPercent of the tokens
/// it was born with, and its Paper was not redeemed.
bool pileEligible(const NodeKeyRecord& record);

/// What a resale at this price owes to the Stack where the key came from; rounded down.
std::uint64_t resaleFee(std::uint64_t priceMicroUsd);

/// What the prover of an offence gets of the tokens that were taken; rounded down.
std::uint64_t whistleblowerReward(std::uint64_t takenTokens);

}  // namespace stacknet::ledger
