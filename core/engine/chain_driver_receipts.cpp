// What the driver does for those whose transactions it carries: it keeps what leaders owe, and it
// signs and gathers submission receipts (docs/protocol/censorship.md).

#include "core/base/log.h"
#include "core/engine/chain_driver.h"
#include "core/ledger/params.h"

namespace stacknet::engine {

namespace {

/// An order that expires sooner gets no receipt: one failed leader could use its time up.
constexpr std::int64_t kPromiseMs = 6 * ledger::kWatchdogMs;

}  // namespace

/// Without them nobody could accuse the leader; the chain itself goes on without.
void ChainDriver::keepDemandBodies() {
    const auto kept = m_bodies->follow(m_state, [this](const std::set<ledger::TxHash>& hashes) {
        std::vector<ledger::Transaction> bodies = m_mempool.find(hashes);
        for (const ledger::TxHash& hash : hashes) {
            if (auto body = m_engine->demandedBody(hash)) bodies.push_back(std::move(*body));
        }
        return bodies;
    });
    if (kept.ok()) return;
    log::warning("engine", "demand_bodies_not_kept", {{"reason", kept.error().message}});
}

std::optional<ledger::Transaction> ChainDriver::owedTransaction(const ledger::TxHash& hash) const {
    auto owed = m_bodies->find(hash);
    return owed ? owed : m_blocks->transaction(hash);
}

void ChainDriver::receiptBytes(const PublicKey& from, ByteView bytes) {
    auto decoded = decodeReceiptFrame(bytes);
    const bool sound =
        decoded.ok() && (!decoded->wish || ledger::checkStatic(*decoded->wish, m_chainId).ok());
    if (!sound) {
        log::debug("engine", "receipt_frame_refused", {{"peer", from}});
        return;
    }
    m_thread.post(
        [this, alive = std::weak_ptr(m_alive), from, frame = std::move(decoded).value()]() mutable {
            if (!alive.expired()) receiptFrame(from, std::move(frame));
        });
}

/// Only what this node will surely demand: it votes, the order waits here and fits into a vote, and
/// there is time left for a leader that fails.
bool ChainDriver::mayPromise(const ledger::Transaction& order) const {
    if (m_failed || !m_signer || !m_signer->unlocked()) return false;
    if (!m_state.mayDemand(m_self)) return false;
    const consensus::EngineStatus status = m_engine->status();
    if (status.observer || status.sittingOut || status.view < status.signFrom) return false;
    const bool lasting = order.expiresMs == 0 || order.expiresMs > m_clock.wallMs() + kPromiseMs;
    return lasting && order.encode().size() <= consensus::kDemandBytesMax &&
           order.nonce > m_state.nonce(order.signer) && m_mempool.holds(order);
}

std::optional<consensus::SubmissionReceipt> ChainDriver::issueReceipt(
    const ledger::Transaction& order) {
    if (!mayPromise(order)) return std::nullopt;
    auto receipt =
        m_submissions->issue(order, *m_signer, m_engine->epoch(), m_engine->status().term);
    if (receipt.ok()) return *receipt;
    log::notice("engine", "no_receipt", {{"reason", receipt.error().message}});
    return std::nullopt;
}

void ChainDriver::receiptFrame(const PublicKey& from, ReceiptFrame frame) {
    if (frame.answer) {
        if (m_submissions->add(*frame.answer)) m_events.changed();
        return;
    }
    if (frame.promise) {
        if (m_submissions->add(*frame.promise)) m_events.changed();
        return;
    }
    transactionReceived(*frame.wish);
    wantPromise(from, *frame.wish);
    if (const auto receipt = issueReceipt(*frame.wish)) {
        m_events.send(from, network::FrameChannel::Receipts, encodeReceiptAnswer(*receipt));
    }
}

void ChainDriver::gatherReceipts(const ledger::TxHash& hash) {
    const auto order = m_mempool.find(hash);
    if (!order) return;
    m_submissions->gather(hash, m_engine->epoch(), consensus::toLedger(m_validators.all()),
                          m_clock.wallMs());
    if (const auto own = issueReceipt(*order)) m_submissions->add(*own);
    wantPromise(m_self, *order);
    m_events.broadcast(network::FrameChannel::Receipts, encodeReceiptWish(*order));
}

}  // namespace stacknet::engine
