#include <algorithm>

#include "core/base/sentence.h"
#include "core/consensus/engine_impl.h"

namespace stacknet::consensus {

// R6: a FinalCert finalizes its block and all ancestors.
void Engine::Impl::tryCommit() {
    if (m_ended) return;
    for (const Certificate* certificate : m_book.finalCertsAbove(m_tip.view)) {
        std::optional<BlockId> missing;
        const auto chain = m_pool.chain(certificate->blockId, m_tip.id, m_tip.view, missing);
        if (missing) want(*missing);
        if (chain.empty()) {
            if (missing) continue;
            // Two quorums finalized different branches: more than a third is faulty.
            stopSigning(makeError(
                "consensus.fork",
                sentence("A quorum finalized a block that contradicts the local chain at height "
                         "%1. This node stops signing; ask the network's operators.",
                         {m_tip.height})));
            return;
        }
        std::vector<BlockPtr> blocks;
        for (const auto* entry : chain) blocks.push_back(entry->proposal.block);
        for (std::size_t i = 0; i < blocks.size() && !m_ended; ++i) {
            const Certificate* own = m_book.finalCert(blocks[i]->header.view);
            std::optional<EpochProof> end;
            if (endsEpoch(blocks[i]->header)) {
                end = EpochProof{{}, own == nullptr ? *certificate : *own};
                for (std::size_t j = i + 1; own == nullptr && j < blocks.size(); ++j) {
                    end->tail.push_back(blocks[j]->header);
                }
            }
            finalize(blocks[i], own == nullptr ? std::nullopt : std::optional<Certificate>(*own),
                     std::move(end));
        }
        afterFinalized();
        return;
    }
}

void Engine::Impl::finalize(const BlockPtr& block, std::optional<Certificate> finalCert,
                            std::optional<EpochProof> epochProof) {
    const BlockHeader& header = block->header;
    m_tip = {header.height,           header.view,        block->id,
             header.timeMs,           header.stateHeight, finalCert,
             beaconAfterFinal(*block)};
    m_unexecuted[header.height] = header.view;
    noteFinalDemands(*block);
    checkClaimedRoot(header.stateHeight, header.stateRoot);
    m_ended = epochProof.has_value();
    emit(FinalizedBlock{block, m_config.validators.at(header.leader).key, std::move(finalCert),
                        std::move(epochProof)});
    if (m_ended) emit(EpochEnded{header.height});
}

// 1.2: the epoch's last block is the first of its chain in a term from epochTermsFor(n) on whose
// committed state has the next validators fixed.
Engine::Impl::Place Engine::Impl::placeOf(const BlockHeader& header,
                                          std::optional<BlockId>& missing) const {
    const Term due = ledger::epochTermsFor(m_config.validators.size());
    if (m_terms.of(header.view) < due) return Place::Within;
    BlockId at = header.parentId;
    View atView = header.parentView;
    while (at != m_tip.id && atView > m_tip.view && m_terms.of(atView) >= due) {
        const BlockPool::Entry* entry = m_pool.find(at);
        if (entry == nullptr) {
            missing = at;
            return Place::Unknown;
        }
        const BlockHeader& ancestor = entry->proposal.block->header;
        if (endsEpoch(ancestor)) return Place::Tail;
        at = ancestor.parentId;
        atView = ancestor.parentView;
    }
    const bool fixed = m_nextValidators && header.stateHeight >= m_nextFixedAt;
    return fixed ? Place::Last : Place::Within;
}

void Engine::Impl::noteNextValidators(Height height, const std::optional<Hash256>& hash) {
    if (!hash || m_nextValidators) return;
    m_nextValidators = hash;
    m_nextFixedAt = height;
}

void Engine::Impl::afterFinalized() {
    m_pacemaker.onFinalized(m_tip.view, m_now.monotonicMs);
    m_pacemaker.setFailedRotations(0);
    m_pool.prune(m_tip.view);
    m_book.prune(m_tip.view, m_terms.of(m_tip.view));
    // Blocks are asked for again when a certificate or a child still needs them.
    m_wanted.clear();
    m_wantedBodies.clear();
    m_roots.erase(m_roots.begin(), m_roots.lower_bound(m_tip.stateHeight));
    m_bundleChanged = true;
    enter(m_tip.view + 1);
}

// What a quorum says about the state, against what we computed.
void Engine::Impl::checkClaimedRoot(Height height, const Hash256& claimed) {
    if (height > m_executedHeight) {
        m_claimedRoots[height] = claimed;
        return;
    }
    const auto root = m_roots.find(height);
    if (root == m_roots.end() || root->second == claimed || m_diverged) return;
    m_diverged = true;
    emit(Alarm{makeError(
        "consensus.state_diverged",
        sentence("The ledger state of height %1 differs from what a quorum finalized. This node "
                 "signs nothing any more; remove its ledger database and let it sync again.",
                 {height}))});
}

void Engine::Impl::on(const Executed& input) {
    if (input.height != m_executedHeight + 1 || input.height > m_tip.height) return;
    m_executedHeight = input.height;
    m_roots[input.height] = input.stateRoot;
    m_jailed = {input.jailed.begin(), input.jailed.end()};
    noteNextValidators(input.height, input.nextValidatorsHash);
    const auto claimed = m_claimedRoots.find(input.height);
    if (claimed == m_claimedRoots.end()) return;
    const Hash256 root = claimed->second;
    m_claimedRoots.erase(claimed);
    checkClaimedRoot(input.height, root);
}

// The block store holds everything up to the executed height, so older votes may go.
void Engine::Impl::raiseFloor() {
    const auto executed = m_unexecuted.find(m_executedHeight);
    if (executed == m_unexecuted.end()) return;
    m_own.raiseFloor(executed->second, m_terms.of(executed->second));
    m_unexecuted.erase(m_unexecuted.begin(), std::next(executed));
}

}  // namespace stacknet::consensus
