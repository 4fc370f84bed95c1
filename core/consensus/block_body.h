#pragma once

#include <vector>

#include "core/consensus/params.h"
#include "core/ledger/transaction.h"

/// What a block holds and in which order. Every validator checks it before it votes (R2).
namespace stacknet::consensus {

/// Where a transaction runs in its block: 0 evidence and challenges, 1 everything else, 2 what must
/// see the effects of all others.
std::uint8_t executionOrder(const ledger::Payload& payload);
using ExecutionOrder = std::uint8_t (*)(const ledger::Payload&);

/// True when the orders never fall and order 0 takes at most kBlockEvidenceBytesMax.
bool inExecutionOrder(const std::vector<ledger::Transaction>& transactions,
                      ExecutionOrder orderOf = executionOrder);

/// R7: a block's transactions. Everything in `demanded` is in it, whether it will run or not.
/// `selected` (nonces of one signer rising, together with `demanded` within the block's limits)
/// follows, except that
///  - what comes before a demanded transaction by its signer's nonce is put before it;
///  - evidence beyond its share of a block waits;
///  - a transaction that the order of execution would put before an earlier nonce of its signer
///    waits.
std::vector<ledger::Transaction> assembleBody(std::vector<ledger::Transaction> demanded,
                                              const std::vector<ledger::Transaction>& selected,
                                              ExecutionOrder orderOf = executionOrder);

}  // namespace stacknet::consensus
