#include "core/consensus/execution_input.h"

#include "core/ledger/beacon.h"

namespace stacknet::consensus {

Result<ledger::BeaconValue> nextBeacon(const BlockHeader& header, const Terms& terms,
                                       const ledger::BeaconValue& before) {
    if (!terms.isFirst(header.view)) return before;
    const auto output = crypto::vrfOutput(header.beaconProof);
    if (output.ok()) return ledger::nextBeacon(before, *output);
    return makeError("consensus.bad_beacon",
                     "A quorum finalized the block of height " + std::to_string(header.height) +
                         ", whose beacon proof cannot be one: more than a third of the weight is "
                         "dishonest. Trust nothing of this network until people have looked at "
                         "it.");
}

Result<ledger::BlockInput> executionInput(const Block& block, const ValidatorSet& validators,
                                          const Terms& terms, const ledger::BeaconValue& before) {
    STACKNET_TRY(const ledger::BeaconValue after, nextBeacon(block.header, terms, before));
    ledger::BlockInput input = certificateInput(block, validators, terms);
    input.beacon = after;
    return input;
}

ledger::BlockInput certificateInput(const Block& block, const ValidatorSet& validators,
                                    const Terms& terms) {
    const BlockHeader& header = block.header;
    ledger::BlockInput input;
    input.height = header.height;
    input.view = header.view;
    input.timeMs = header.timeMs;
    input.leader = validators.at(header.leader).key;
    input.transactions = block.transactions;
    input.epoch = header.epoch;
    input.term = terms.of(header.view);
    if (const auto& parent = block.justify.parent) {
        // A certificate from another leader's term binds this leader to nothing.
        const bool ownTerm = !terms.isFirst(header.view);
        for (const CertificateEntry& entry : parent->entries) {
            const PublicKey& voter = validators.at(entry.signer).key;
            input.voters.push_back(voter);
            if (!ownTerm) continue;
            for (const ledger::TxHash& hash : entry.demands) input.demands.push_back({voter, hash});
        }
    }
    for (const ExitCertificate& exit : block.justify.exits) {
        input.lostTermLeaders.push_back(validators.at(validators.leaderOfTerm(exit.term)).key);
    }
    return input;
}

}  // namespace stacknet::consensus
