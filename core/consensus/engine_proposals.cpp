#include <algorithm>

#include "core/consensus/block_body.h"
#include "core/consensus/engine_impl.h"
#include "core/consensus/justify.h"

namespace stacknet::consensus {

// What a header must say whatever its parent is.
bool Engine::Impl::headerFits(const BlockHeader& header) const {
    return header.version == kProtocolVersion && header.chainId == m_config.chainId &&
           header.epoch == m_config.epoch && header.view > 0 &&
           header.leader == m_config.validators.leaderOfTerm(m_terms.of(header.view)) &&
           (m_terms.isFirst(header.view) || header.beaconProof.isZero());  // R2.8
}

// What a body must be whatever the state is. The seal was checked when the block was decoded.
bool Engine::Impl::bodyFits(const Block& block) const {
    if (block.transactions.size() > ledger::kBlockTransactionsMax ||
        block.header.bodyBytes > ledger::kBlockBytesMax) {
        return false;
    }
    std::set<ledger::TxHash> hashes;
    for (const ledger::Transaction& transaction : block.transactions) {
        // Most were verified when they arrived by themselves; once is enough.
        const bool checked =
            m_config.transactions != nullptr && m_config.transactions->isChecked(transaction);
        if (!checked && !ledger::checkStatic(transaction, m_config.chainId).ok()) return false;
        if (!hashes.insert(transaction.hash()).second) return false;
    }
    return inExecutionOrder(block.transactions);
}

void Engine::Impl::receive(const Proposal& proposal) {
    const Block& block = *proposal.block;
    const BlockHeader& header = block.header;
    if (header.epoch != m_config.epoch) {
        noteBadHeader(proposal);
        return drop(DropReason::WrongEpoch);
    }
    if (header.view <= m_tip.view) return drop(DropReason::OutOfWindow);
    if (m_pool.contains(block.id)) return;
    const bool wanted = m_wanted.contains(block.id);
    const SignedHeader signedHeader{header, proposal.signature};
    if (!headerFits(header) || !m_verifier.check(signedHeader)) {
        noteBadHeader(proposal);
        return misbehaved(DropReason::BadProposal, "consensus.bad_proposal",
                          "A proposal is not from the leader of its view.");
    }
    if (!wanted && m_pool.countAt(header.view) >= kBlocksPerViewMax) return;
    // From here on the leader answers for what it signed (W4).
    bool good = checkJustification(header, block.justify, m_verifier).ok();
    if (good) {
        if (foreignVote(signedHeader, header.leader)) return;
        for (const ExitCertificate& exit : block.justify.exits) learn(exit);
        if (block.justify.parent) learn(*block.justify.parent);
        const bool second = m_pool.countAt(header.view) > 0;
        m_book.add(signedHeader);
        const bool fits = bodyFits(block);
        good = fits && !second;  // a second block at one view is E1
        // What is in the pool may be voted for. A wanted block has a quorum's votes already.
        if (fits || wanted) m_pool.add(proposal);
        m_wanted.erase(block.id);
    }
    if (good) return;
    noteBadHeader(proposal);
    misbehaved(DropReason::BadProposal, "consensus.bad_proposal",
               "The leader's proposal for view " + std::to_string(header.view) +
                   " breaks the rules of a block.");
    if (m_terms.of(header.view) == term()) tryAbandon(AbandonReason::BadProposal);
}

std::optional<Engine::Impl::ParentInfo> Engine::Impl::parentOf(const BlockHeader& header) const {
    if (header.parentId == m_tip.id) {
        return ParentInfo{m_tip.height, m_tip.view, m_tip.timeMs, m_tip.stateHeight};
    }
    const BlockPool::Entry* entry = m_pool.find(header.parentId);
    if (entry == nullptr) return std::nullopt;
    const BlockHeader& parent = entry->proposal.block->header;
    return ParentInfo{parent.height, parent.view, parent.timeMs, parent.stateHeight};
}

// R2, the block's side: against its parent, our clock and our executed state.
Engine::Impl::Verdict Engine::Impl::judge(const Block& block) {
    const BlockHeader& header = block.header;
    const auto parent = parentOf(header);
    if (!parent) {
        if (header.parentView > m_tip.view) want(header.parentId);
        return Verdict::NotYet;
    }
    if (header.height != parent->height + 1 || header.parentView != parent->view ||
        header.timeMs <= parent->timeMs || header.stateHeight < parent->stateHeight ||
        header.stateHeight >= header.height) {
        return Verdict::ProvablyBad;
    }
    // A time ahead of ours proves nothing: our own clock may be late.
    if (header.timeMs > m_now.wallMs + m_config.params.clockToleranceMs) return Verdict::NotYet;
    const auto root = m_roots.find(header.stateHeight);
    if (root == m_roots.end()) return Verdict::NotYet;  // not executed here yet
    if (root->second != header.stateRoot) return Verdict::ProvablyBad;
    std::optional<BlockId> missing;
    const Place place = placeOf(header, missing);
    if (place == Place::Unknown) {
        want(*missing);
        return Verdict::NotYet;
    }
    const Hash256 promised = place == Place::Last ? *m_nextValidators : Hash256{};
    if (header.nextValidatorsHash != promised) return Verdict::ProvablyBad;
    if (place == Place::Tail && !isTail(header)) return Verdict::ProvablyBad;
    return judgeBeacon(block);
}

// R2.
void Engine::Impl::tryNotarize() {
    if (!m_self || !rules::mayNotarize(standing(), m_cur)) return;
    // Bounds what may pile up unfinalized in one term; a term start is always open.
    const View from = std::max(m_terms.first(term()), m_tip.view + 1);
    if (m_cur - from >= kPipelineMax) return;
    for (const BlockId& id : m_pool.at(m_cur)) {
        const BlockPool::Entry* entry = m_pool.find(id);
        const BlockPtr block = entry->proposal.block;
        const Verdict verdict = judge(*block);
        if (verdict == Verdict::ProvablyBad) tryAbandon(AbandonReason::BadProposal);  // W4
        if (verdict != Verdict::Good) continue;
        if (!maySign()) return;
        std::vector<ledger::Transaction> bodies;
        // What the epoch's last block leaves out, the next epoch's leaders are asked for.
        std::optional<BlockId> missing;
        const bool within = placeOf(block->header, missing) == Place::Within;
        const DemandList demands = within ? demandsFor(*block, bodies) : DemandList{};
        const Bytes bytes =
            notarizeSignBytes(m_config.chainId, m_config.epoch, m_cur, id, demandRoot(demands));
        const auto signature = sign(bytes);
        if (!signature) return;
        const Notarize vote{m_cur, id, demands, *m_self, *signature, std::move(bodies)};
        m_own.hold(entry->proposal);  // a notarized block must survive the restart of all nodes
        m_own.add(vote, bytes);
        emit(Broadcast{vote});
        receive(vote);
        return;
    }
}

// The proof that a block at `view` (the current one) may be proposed, from what we hold.
std::optional<Justification> Engine::Impl::assembleJustification(View view) const {
    Justification justify;
    if (!m_terms.isFirst(view)) {
        const Certificate* parent = m_book.notarCert(view - 1);
        if (parent == nullptr) return std::nullopt;
        justify.parent = *parent;
        // R7: a demand whose body we lack cannot be met. Where the votes we hold make a certificate
        // without such demands, that one serves.
        const Obligations chain = obligationsUpTo(parent->blockId);
        const auto held = [&](const ledger::TxHash& hash) {
            return m_demands.body(hash) != nullptr || chain.isRecent(hash);
        };
        const auto demanded = demandedBy(*parent);
        if (!std::all_of(demanded.begin(), demanded.end(), held)) {
            if (auto other = m_book.notarCertOf(parent->view, parent->blockId, held)) {
                justify.parent = std::move(*other);
            }
        }
        return justify;
    }
    const Certificate* parent = m_book.highestCert(view - 1);
    View parentView = 0;
    if (parent != nullptr) {
        justify.parent = *parent;
        parentView = parent->view;
    } else if (m_tip.view > 0) {
        return std::nullopt;  // the tip's certificate has to come from a peer first
    }
    const Term target = m_terms.of(view);
    Term exit = 0;
    if (parentView > 0) {
        exit = m_terms.of(parentView);
        if (parentView == m_terms.last(exit)) ++exit;
    }
    for (; exit < target; ++exit) {
        const ExitCertificate* certificate = m_book.exitCert(exit);
        if (certificate == nullptr) return std::nullopt;
        justify.exits.push_back(*certificate);
    }
    if (justify.exits.size() > kJustifyExitsMax) return std::nullopt;
    return justify;
}

BlockId Engine::Impl::parentFor(const Justification& justify) const {
    return justify.parent ? justify.parent->blockId : *m_verifier.anchor();
}

std::set<ledger::TxHash> Engine::Impl::pendingHashes(const BlockId& id) const {
    std::optional<BlockId> missing;
    return chainHashes(id, missing);
}

std::set<ledger::TxHash> Engine::Impl::chainHashes(const BlockId& id,
                                                   std::optional<BlockId>& missing) const {
    std::set<ledger::TxHash> hashes;
    for (const auto* entry : m_pool.chain(id, m_tip.id, m_tip.view, missing)) {
        hashes.insert(entry->hashes.begin(), entry->hashes.end());
    }
    return hashes;
}

// R7.
void Engine::Impl::tryPropose() {
    if (!isLeader(m_cur) || !maySign() || !rules::mayPropose(standing(), m_cur)) return;
    const View from = std::max(m_terms.first(term()), m_tip.view + 1);
    if (m_cur - from >= kPipelineMax) return;
    const std::int64_t sinceMs = m_now.monotonicMs - m_lastProposalMs;
    if (sinceMs < m_config.params.proposalGapMinMs) return;
    const bool due = sinceMs >= m_config.params.heartbeatMs || m_terms.isFirst(m_cur);
    if (!due && !m_mempoolMayHaveMore) return;

    auto justify = assembleJustification(m_cur);
    if (!justify) return;
    BlockHeader draft;
    draft.parentId = parentFor(*justify);
    draft.parentView = justify->parent ? justify->parent->view : 0;
    const auto parent = parentOf(draft);
    if (!parent) {
        if (draft.parentView > m_tip.view) want(draft.parentId);
        return;
    }
    draft.epoch = m_config.epoch;
    draft.view = m_cur;
    draft.height = parent->height + 1;
    draft.timeMs = std::max(m_now.wallMs, parent->timeMs + 1);
    draft.stateHeight = std::min(m_executedHeight, parent->height);
    const auto root = m_roots.find(draft.stateHeight);
    if (root == m_roots.end() || draft.stateHeight < parent->stateHeight) return;
    draft.stateRoot = root->second;
    std::optional<BlockId> missing;
    const Place place = placeOf(draft, missing);
    if (place == Place::Unknown) return want(*missing);
    if (place == Place::Last) draft.nextValidatorsHash = *m_nextValidators;

    std::vector<ledger::Transaction> transactions;
    if (place != Place::Tail) {
        const std::set<ledger::TxHash> pending = pendingHashes(draft.parentId);
        auto owed = owedBodies(*justify, m_cur, draft.parentId);
        if (!owed) return;  // R7: bodies are on their way
        transactions = blockBody(std::move(*owed), pending);
    }
    if (transactions.empty()) {
        m_mempoolMayHaveMore = false;
        if (!due) return;
    }
    // After the look whether anything waits: a censor goes on at full speed.
    std::erase_if(transactions, [this](const auto& each) { return leavesOut(each); });
    if (m_terms.isFirst(m_cur)) {
        const auto proof = proveBeacon(draft.parentId, m_cur);
        if (!proof) return;
        draft.beaconProof = *proof;
    }
    propose(std::move(*justify), draft, std::move(transactions));
}

// R7: what is owed comes first and whatever room is left goes to the mempool's choice.
std::vector<ledger::Transaction> Engine::Impl::blockBody(std::vector<ledger::Transaction> owed,
                                                         std::set<ledger::TxHash> pending) {
    std::vector<ledger::Transaction> selected;
    if (m_config.transactions != nullptr) {
        std::size_t owedBytes = 0;
        for (const ledger::Transaction& transaction : owed) {
            owedBytes += transaction.encode().size();
            pending.insert(transaction.hash());
        }
        selected =
            m_config.transactions->select(pending, ledger::kBlockTransactionsMax - owed.size(),
                                          ledger::kBlockBytesMax - owedBytes);
    }
    return assembleBody(std::move(owed), selected);
}

void Engine::Impl::propose(Justification justify, const BlockHeader& draft,
                           std::vector<ledger::Transaction> transactions) {
    auto block = std::make_shared<Block>();
    block->header = draft;
    block->header.chainId = m_config.chainId;
    block->header.leader = *m_self;
    block->justify = std::move(justify);
    block->transactions = std::move(transactions);
    sealBlock(*block);
    std::optional<BlockId> missing;
    const bool tail = placeOf(block->header, missing) == Place::Tail;
    if (!tail && !keepsObligations(*block)) return;
    const Bytes bytes = proposalSignBytes(m_config.chainId, m_config.epoch, block->id);
    const auto signature = sign(bytes);
    if (!signature) return;
    const Proposal proposal{block, *signature};
    m_lastProposalMs = m_now.monotonicMs;
    m_mempoolMayHaveMore = true;
    m_own.add(proposal, bytes);
    m_pool.add(proposal);
    m_book.add(SignedHeader{block->header, *signature});
    emit(Broadcast{proposal});
}

}  // namespace stacknet::consensus
