#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/engine/arena_service.h"
#include "core/engine/local_node_internal.h"
#include "core/tasks/task_id.h"

namespace stacknet::engine {

namespace {

constexpr std::uint32_t kPaperworkResumedMax = 1'000;

/// The ledger would say the same to every further try.
bool refusedForGood(ledger::TxCode code) {
    switch (code) {
        case ledger::TxCode::Ok:
        case ledger::TxCode::BadNonce:
        case ledger::TxCode::Expired:
        case ledger::TxCode::DuplicateTask:
            return false;
        default:
            return true;
    }
}

}  // namespace

ChainEvents LocalNode::Impl::chainEvents() {
    ChainEvents events;
    events.send = [this](const PublicKey& peer, network::FrameChannel channel, Bytes frame) {
        if (!m_network) return;
        if (const auto sent = m_network->send(peer, channel, frame); !sent.ok()) {
            log::debug("engine", "frame_not_sent", {{"reason", sent.error().message}});
        }
    };
    events.broadcast = [this](network::FrameChannel channel, Bytes frame) {
        if (!m_network) return;
        if (const auto sent = m_network->broadcast(channel, frame); !sent.ok()) {
            log::warning("engine", "frame_not_sent", {{"reason", sent.error().message}});
        }
    };
    events.finalized = [this](const FinalBlock& block) { blockFinal(block); };
    events.evidenceSeen = [this](const consensus::Evidence& evidence) { watchEvidence(evidence); };
    events.misbehaved = [this](const PublicKey& peer, const Error& error) {
        if (m_network) m_network->refusePeer(peer, error.message);
    };
    events.accusation = [this](const ledger::Transaction& order) { watchAccusation(order); };
    events.changed = [this] { markChanged(); };
    events.failed = [this](const Error& error) { fail(error); };
    return events;
}

void LocalNode::Impl::peerChanged(const PublicKey& peer) {
    if (!m_network || !m_chain) return;
    for (const network::PeerStatus& status : m_network->peers()) {
        if (status.nodeKey != peer) continue;
        const bool connected = status.state == network::PeerLinkState::Connected;
        bool& known = m_connected[peer];
        if (connected != known) {
            known = connected;
            notePeerSince(peer, connected);
            connected ? m_chain->peerConnected(peer) : m_chain->peerDisconnected(peer);
            if (m_attestation) {
                connected ? m_attestation->peerConnected(peer)
                          : m_attestation->peerDisconnected(peer);
            }
            if (m_routing) {
                connected ? m_routing->peerConnected(peer) : m_routing->peerDisconnected(peer);
            }
            if (!connected && m_forwardServer) m_forwardServer->peerLost(peer);
            if (connected) {
                log::info("network", "peer_connected", {{"peer", peer}});
            } else {
                log::info("network", "peer_lost", {{"peer", peer}, {"reason", status.reason}});
            }
        }
    }
    markChanged();
}

void LocalNode::Impl::blockFinal(const FinalBlock& final) {
    const consensus::BlockHeader& header = final.block->header;
    if (m_network) m_network->announceHeight(header.height);
    m_finalTimes.push_back(m_clock.monotonicMs());
    watchFinal(final);
    if (m_arena) m_arena->blockFinal(header.height, header.timeMs, final.result.events);
    for (const ledger::TxOutcome& outcome : final.result.outcomes) {
        const auto waiting = m_waiting.find(outcome.hash);
        if (waiting == m_waiting.end()) continue;
        const Waiting entry = waiting->second;
        m_waiting.erase(waiting);
        if (outcome.code == ledger::TxCode::Ok) {
            finish(entry.request, entry.subject);
        } else {
            finish(entry.request,
                   makeError("ledger." + std::string(ledger::txCodeName(outcome.code)),
                             sentence("The network refused the order at height %1: %2.",
                                      {header.height, ledger::txCodeName(outcome.code)})));
        }
    }
    for (const ledger::Event& event : final.result.events) {
        if (event.kind != ledger::EventKind::PaperworkAccepted) continue;
        if (event.nodeKey != m_config.nodeKey) continue;
        const auto open = m_paperwork.find(event.paperwork.taskId);
        if (open == m_paperwork.end() || !m_taskService) continue;
        const auto set = m_taskService->setPaperwork(
            open->second.taskId, tasks::PaperworkState::Committed, header.height);
        if (!set.ok()) {
            log::warning("engine", "paperwork_not_recorded", {{"reason", set.error().message}});
        }
        m_paperwork.erase(open);
    }
    for (std::size_t i = 0; i < final.block->transactions.size(); ++i) {
        const ledger::Transaction& transaction = final.block->transactions[i];
        const auto* submit = std::get_if<ledger::SubmitPaperwork>(&transaction.payload);
        if (submit == nullptr || transaction.signer != m_config.nodeKey) continue;
        const ledger::TxCode code = final.result.outcomes[i].code;
        if (!refusedForGood(code)) continue;
        log::warning("engine", "paperwork_refused",
                     {{"reason", ledger::txCodeName(code)}, {"height", header.height}});
        m_paperwork.erase(submit->paperwork.taskId);
    }
    if (!final.block->transactions.empty()) {
        log::info("consensus", "block_final",
                  {{"height", header.height},
                   {"view", header.view},
                   {"transactions", final.block->transactions.size()}});
        sweepPaperwork();
    }
    markChanged();
}

void LocalNode::Impl::submitPaperwork(const tasks::PaperworkDraft& draft) {
    if (m_stopping || !m_chain) return;
    ledger::Paperwork paperwork;
    paperwork.contractHash = draft.contractHash;
    paperwork.taskId = tasks::taskHash(draft.taskId);
    paperwork.kind =
        draft.kind == tasks::TaskKind::Chat ? ledger::WorkKind::Chat : ledger::WorkKind::Code;
    paperwork.tokensIn = draft.tokensIn;
    paperwork.tokensOut = draft.tokensOut;
    paperwork.resourceMs = draft.wallMs;
    paperwork.receiptDigest = draft.receiptDigest;
    paperwork.paperMicroUsd = draft.valueMicroUsd;
    OpenPaperwork& open = m_paperwork[paperwork.taskId];
    open.taskId = draft.taskId;
    open.paperwork = paperwork;
    open.nonce = 0;
    sweepPaperwork();
}

/// Gives every open paperwork a transaction: those that have none yet, and those whose nonce was
/// used up without the ledger accepting them (they were on the way when an earlier life ended).
void LocalNode::Impl::sweepPaperwork() {
    if (!m_chain || m_paperwork.empty()) return;
    auto signer = m_keystore->signer(m_config.nodeKey);
    if (!signer.ok()) return;
    for (auto it = m_paperwork.begin(); it != m_paperwork.end();) {
        OpenPaperwork& open = it->second;
        if (open.nonce != 0 && m_chain->inMempool(m_config.nodeKey, open.nonce)) {
            ++it;
            continue;
        }
        if (const auto height = m_chain->blocks().paperworkHeight(m_config.nodeKey, it->first)) {
            const auto set =
                m_taskService->setPaperwork(open.taskId, tasks::PaperworkState::Committed, *height);
            if (set.ok()) {
                it = m_paperwork.erase(it);
                continue;
            }
        }
        const auto sent = m_chain->submit(*signer, ledger::SubmitPaperwork{open.paperwork});
        if (!sent.ok()) {
            log::warning("engine", "paperwork_waits", {{"reason", sent.error().message}});
            return;
        }
        open.nonce = m_chain->lastNonce(m_config.nodeKey);
        const auto set =
            m_taskService->setPaperwork(open.taskId, tasks::PaperworkState::Submitted, 0);
        if (!set.ok()) {
            log::warning("engine", "paperwork_not_recorded", {{"reason", set.error().message}});
        }
        ++it;
    }
}

void LocalNode::Impl::resumePaperwork() {
    const auto drafts = m_taskService->openPaperwork(kPaperworkResumedMax);
    if (!drafts.ok()) {
        log::warning("engine", "paperwork_not_resumed", {{"reason", drafts.error().message}});
        return;
    }
    for (const tasks::PaperworkDraft& draft : *drafts) submitPaperwork(draft);
}

}  // namespace stacknet::engine
