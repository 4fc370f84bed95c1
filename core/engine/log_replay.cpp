#include "core/engine/log_replay.h"

#include "core/base/sentence.h"
#include "core/consensus/evidence.h"
#include "core/consensus/execution_input.h"

namespace stacknet::engine {

Result<ledger::State> replayLog(const BlockStore& blocks, const ledger::Genesis& genesis,
                                const BlockVisitor& visit) {
    const ChainId chainId = genesis.chainId();
    const consensus::Terms terms;
    const consensus::EvidenceJudge judge(terms);
    ledger::State state = ledger::State::fromGenesis(genesis);
    STACKNET_TRY(auto validators,
                 consensus::ValidatorSet::fromLedger(chainId, 0, state.validators()));
    consensus::Epoch epoch = 0;
    std::vector<Hash256> roots = {state.root()};  // by height
    for (consensus::Height height = 1; height <= blocks.tipHeight(); ++height) {
        if (!blocks.header(height)) {
            return makeError("engine.blocks_missing",
                             sentence("This node joined by a snapshot and has no block %1; ask a "
                                      "node that has the whole chain.",
                                      {height}));
        }
        STACKNET_TRY(const consensus::BlockPtr block, blocks.readBlock(height));
        const consensus::BlockHeader& header = block->header;
        if (header.chainId != chainId) {
            return makeError("engine.other_chain", sentence("The chain is of another genesis."));
        }
        if (header.stateHeight >= roots.size() || header.stateRoot != roots[header.stateHeight]) {
            return makeError(
                "engine.state_corrupt",
                sentence(
                    "Executed again, the blocks before height %1 give another state than it names.",
                    {height}));
        }
        if (header.epoch != epoch) {
            const auto* next = state.nextValidators();
            if (next == nullptr || header.epoch != epoch + 1) {
                return makeError(
                    "engine.state_corrupt",
                    sentence("Nothing fixed the validators of epoch %1.", {header.epoch}));
            }
            STACKNET_TRY(validators,
                         consensus::ValidatorSet::fromLedger(chainId, header.epoch, *next));
            epoch = header.epoch;
        }
        STACKNET_TRY(const auto input,
                     consensus::executionInput(*block, validators, terms, state.beacon()));
        STACKNET_TRY(const auto executed, ledger::execute(input, state, &judge));
        roots.push_back(executed.stateRoot);
        visit(*block, executed);
    }
    return state;
}

Result<std::vector<ReplayedChange>> pointsHistory(const BlockStore& blocks,
                                                  const ledger::Genesis& genesis,
                                                  const PublicKey& nodeKey) {
    std::vector<ReplayedChange> changes;
    const auto state = replayLog(
        blocks, genesis,
        [&](const consensus::Block& block, const ledger::ExecutionResult& executed) {
            for (const ledger::Event& event : executed.events) {
                if (event.kind != ledger::EventKind::PointsChanged || event.nodeKey != nodeKey) {
                    continue;
                }
                changes.push_back({block.header.height, block.header.timeMs, event.reason,
                                   event.delta, event.balance});
            }
        });
    if (!state.ok()) return state.error();
    return changes;
}

}  // namespace stacknet::engine
