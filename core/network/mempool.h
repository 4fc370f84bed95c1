#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "core/ledger/transaction.h"

namespace stacknet::network {

/// Transactions that wait for a block. Pure bookkeeping: no clock, no lock, one thread.
///
/// Every transaction in it passed ledger::checkStatic. Per signer they are kept in the order of
/// their nonces, and a block takes them in that order, so one signer's orders never overtake each
/// other; across signers the order is that of arrival.
class Mempool {
public:
    static constexpr std::size_t kTransactionsMax = 20'000;
    static constexpr std::size_t kPerSignerMax = 2'000;

    enum class Added : std::uint8_t {
        New,
        Known,       ///< the same order is here already
        NonceTaken,  ///< another order of this signer has the nonce
        Full,        ///< no room, or this signer has too many waiting
    };
    Added add(ledger::Transaction transaction);

    /// True when this very transaction waits here, its signature included: it passed checkStatic.
    bool holds(const ledger::Transaction& transaction) const;
    /// Transactions for the next block, without those in `pending`: signers by turns in the order
    /// of their oldest arrival, each signer by nonce, within the block's limits. Nothing is
    /// removed.
    std::vector<ledger::Transaction> select(const std::set<ledger::TxHash>& pending,
                                            std::size_t countMax, std::size_t bytesMax) const;
    /// Drops what `signer` has at or below `nonce`: it is in a block, or can never be again.
    void forget(const PublicKey& signer, std::uint64_t nonce);
    /// Drops what expired at `timeMs`, the time of the last final block.
    void expire(std::int64_t timeMs);
    /// The highest nonce that waits for this signer; 0 when none.
    std::uint64_t highestNonce(const PublicKey& signer) const;
    /// The waiting transaction with this hash; nothing when there is none. O(size).
    std::optional<ledger::Transaction> find(const ledger::TxHash& hash) const;
    /// Those of `hashes` that wait here, in one pass.
    std::vector<ledger::Transaction> find(const std::set<ledger::TxHash>& hashes) const;
    /// All that waits, for a peer that has just connected.
    std::vector<ledger::Transaction> all() const;
    std::size_t size() const { return m_size; }

private:
    struct Entry {
        ledger::Transaction transaction;
        ledger::TxHash hash;
        std::size_t bytes = 0;
        std::uint64_t arrival = 0;
    };
    std::map<PublicKey, std::map<std::uint64_t, Entry>> m_bySigner;
    std::uint64_t m_arrivals = 0;
    std::size_t m_size = 0;
};

}  // namespace stacknet::network
