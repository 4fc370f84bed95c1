#pragma once

#include <map>

#include "core/ledger/records.h"

namespace stacknet::consensus::testing {

/// A ledger as evidence is judged by it, with whatever the test says.
class JudgedLedger final : public ledger::IJudgedLedger {
public:
    const std::vector<ledger::EpochValidator>* epochValidators(std::uint64_t epoch) const override {
        const auto found = sets.find(epoch);
        return found == sets.end() ? nullptr : &found->second;
    }
    std::uint64_t epoch() const override { return runningEpoch; }
    ledger::Height height() const override { return blockHeight; }
    const ledger::NonceRecord* lastNonce(const PublicKey& signer) const override {
        const auto found = nonces.find(signer);
        return found == nonces.end() ? nullptr : &found->second;
    }

    std::map<std::uint64_t, std::vector<ledger::EpochValidator>> sets;
    std::uint64_t runningEpoch = 0;
    ledger::Height blockHeight = 0;  ///< of the judging block
    std::map<PublicKey, ledger::NonceRecord> nonces;
};

}  // namespace stacknet::consensus::testing
