#include "core/network/mempool.h"

#include <algorithm>

namespace stacknet::network {

Mempool::Added Mempool::add(ledger::Transaction transaction) {
    auto& queue = m_bySigner[transaction.signer];
    const auto known = queue.find(transaction.nonce);
    if (known != queue.end()) {
        return known->second.hash == transaction.hash() ? Added::Known : Added::NonceTaken;
    }
    if (m_size >= kTransactionsMax || queue.size() >= kPerSignerMax) {
        if (queue.empty()) m_bySigner.erase(transaction.signer);
        return Added::Full;
    }
    const std::size_t bytes = transaction.encode().size();
    const std::uint64_t nonce = transaction.nonce;
    const ledger::TxHash hash = transaction.hash();
    queue.emplace(nonce, Entry{std::move(transaction), hash, bytes, m_arrivals++});
    ++m_size;
    return Added::New;
}

bool Mempool::holds(const ledger::Transaction& transaction) const {
    const auto queue = m_bySigner.find(transaction.signer);
    if (queue == m_bySigner.end()) return false;
    const auto entry = queue->second.find(transaction.nonce);
    return entry != queue->second.end() && entry->second.transaction == transaction;
}

std::vector<ledger::Transaction> Mempool::select(const std::set<ledger::TxHash>& pending,
                                                 std::size_t countMax, std::size_t bytesMax) const {
    struct Cursor {
        std::map<std::uint64_t, Entry>::const_iterator next, end;
    };
    std::vector<Cursor> cursors;
    for (const auto& [signer, queue] : m_bySigner) cursors.push_back({queue.begin(), queue.end()});
    std::sort(cursors.begin(), cursors.end(), [](const Cursor& left, const Cursor& right) {
        return left.next->second.arrival < right.next->second.arrival;
    });
    std::vector<ledger::Transaction> chosen;
    std::size_t bytes = 0;
    bool progress = true;
    while (progress && chosen.size() < countMax) {
        progress = false;
        for (Cursor& cursor : cursors) {
            if (cursor.next == cursor.end || chosen.size() >= countMax) continue;
            const Entry& entry = cursor.next->second;
            if (pending.contains(entry.hash)) {
                ++cursor.next;
                progress = true;
                continue;
            }
            if (bytes + entry.bytes > bytesMax) {
                // Later orders of this signer must not overtake it.
                cursor.next = cursor.end;
                continue;
            }
            bytes += entry.bytes;
            chosen.push_back(entry.transaction);
            ++cursor.next;
            progress = true;
        }
    }
    return chosen;
}

void Mempool::forget(const PublicKey& signer, std::uint64_t nonce) {
    const auto found = m_bySigner.find(signer);
    if (found == m_bySigner.end()) return;
    auto& queue = found->second;
    const auto end = queue.upper_bound(nonce);
    m_size -= static_cast<std::size_t>(std::distance(queue.begin(), end));
    queue.erase(queue.begin(), end);
    if (queue.empty()) m_bySigner.erase(found);
}

void Mempool::expire(std::int64_t timeMs) {
    for (auto signer = m_bySigner.begin(); signer != m_bySigner.end();) {
        auto& queue = signer->second;
        m_size -= std::erase_if(queue, [&](const auto& item) {
            const std::int64_t expires = item.second.transaction.expiresMs;
            return expires != 0 && expires < timeMs;
        });
        signer = queue.empty() ? m_bySigner.erase(signer) : std::next(signer);
    }
}

std::uint64_t Mempool::highestNonce(const PublicKey& signer) const {
    const auto found = m_bySigner.find(signer);
    return found == m_bySigner.end() ? 0 : found->second.rbegin()->first;
}

std::vector<ledger::Transaction> Mempool::find(const std::set<ledger::TxHash>& hashes) const {
    std::vector<ledger::Transaction> found;
    if (hashes.empty()) return found;
    for (const auto& [signer, orders] : m_bySigner) {
        for (const auto& [nonce, entry] : orders) {
            if (hashes.contains(entry.hash)) found.push_back(entry.transaction);
        }
    }
    return found;
}

std::optional<ledger::Transaction> Mempool::find(const ledger::TxHash& hash) const {
    for (const auto& [signer, queue] : m_bySigner) {
        for (const auto& [nonce, entry] : queue) {
            if (entry.hash == hash) return entry.transaction;
        }
    }
    return std::nullopt;
}

std::vector<ledger::Transaction> Mempool::all() const {
    std::vector<ledger::Transaction> result;
    result.reserve(m_size);
    for (const auto& [signer, queue] : m_bySigner) {
        for (const auto& [nonce, entry] : queue) result.push_back(entry.transaction);
    }
    return result;
}

}  // namespace stacknet::network
