#pragma once

#include <optional>
#include <vector>

#include "core/api/consensus_info.h"
#include "core/consensus/broken_promise.h"
#include "core/ledger/state.h"

/// An accusation that a leader broke a promise (E6), as the board of challenges shows it.
namespace stacknet::engine {

/// What the promise itself says: epoch, views and transaction; `promised` is set.
api::ChallengeInfo promiseChallenge(const consensus::InclusionPromise& promise);

/// The checks that such an accusation passed and the one that it failed, in the order of
/// consensus::judgeBrokenPromise; `code` is what the ledger answered. Of a refused one the evidence
/// is checked anew, with the validators of its epoch: nothing when they are not known (any more).
/// Empty when it was not judged: its nonce, its expiry or a full block.
std::vector<api::ChallengeStep> promiseSteps(
    ledger::TxCode code, const consensus::BrokenPromise& broken, const ChainId& chainId,
    const std::optional<consensus::ValidatorSet>& validators);

/// Whether the ledger would convict by this evidence of a broken promise in its next block.
bool provesBrokenPromise(const ledger::State& state, ByteView evidence);

}  // namespace stacknet::engine
