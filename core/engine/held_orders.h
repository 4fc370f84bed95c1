#pragma once

#include <map>
#include <vector>

#include "core/engine/transaction_file.h"
#include "core/ledger/state.h"

namespace stacknet::engine {

/// The transactions for which this node has signed a submission receipt, in a SQLite file of their
/// own: a receipt promises that they are demanded, and a pool does not survive a crash. One thread.
class HeldOrders {
public:
    // Bounds: a full store issues no receipt, nothing else suffers.
    static constexpr std::size_t kOrdersMax = 1'024;
    static constexpr std::size_t kPerSignerMax = 64;

    /// Opens or creates. A damaged file is set aside as "<name>.damaged"; what it promised is in
    /// the pools of the other signers of receipts. Errors: "storage.*".
    static Result<HeldOrders> open(const std::filesystem::path& path, const ChainId& chainId);

    /// On disk when it returns; again: nothing to do. Errors: "engine.orders_full", "storage.*".
    Result<void> hold(const ledger::Transaction& order);
    /// Drops what can never be included any more: its nonce was used or overtaken, or it expired.
    Result<void> follow(const ledger::State& state);

    bool holds(const ledger::TxHash& hash) const { return m_file.all().contains(hash); }
    std::vector<ledger::Transaction> all() const;

private:
    explicit HeldOrders(TransactionFile file) : m_file(std::move(file)) {}

    TransactionFile m_file;
    std::map<PublicKey, std::size_t> m_bySigner;
};

}  // namespace stacknet::engine
