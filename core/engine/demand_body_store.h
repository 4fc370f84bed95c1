#pragma once

#include <functional>
#include <optional>
#include <set>

#include "core/engine/transaction_file.h"
#include "core/ledger/state.h"

namespace stacknet::engine {

/// The transactions that leaders still owe, or that a challenge can be about, in a SQLite file of
/// their own. Pools drop an order when a later one of its signer is final; without this a censor
/// that includes the later one would leave nobody with the bytes that convict it. One thread.
///
/// Bounded: what one validator demands takes at most kBytesPerSignerMax, all together at most
/// kBytesMax. What came first stays, so junk of a validator fills only its own place.
class DemandBodyStore {
public:
    static constexpr std::size_t kBytesPerSignerMax = std::size_t{64} << 10;
    static constexpr std::size_t kBytesMax = std::size_t{16} << 20;

    /// Gives those of the bodies wanted that are at hand.
    using Find = std::function<std::vector<ledger::Transaction>(const std::set<ledger::TxHash>&)>;

    /// Opens or creates. A damaged file is set aside as "<name>.damaged": what it held only serves
    /// to accuse, and other nodes can. Errors: "storage.*".
    static Result<DemandBodyStore> open(const std::filesystem::path& path, const ChainId& chainId);

    /// Makes the store hold what `state` makes worth holding, as far as `find` has it: the bodies
    /// of open demands, and of broken ones whose leader can still be punished. Drops all others.
    /// On disk when it returns. O(1) while nothing is owed and nothing kept.
    Result<void> follow(const ledger::State& state, const Find& find);

    std::optional<ledger::Transaction> find(const ledger::TxHash& hash) const;
    std::size_t size() const { return m_file.all().size(); }

private:
    explicit DemandBodyStore(TransactionFile file) : m_file(std::move(file)) {}

    TransactionFile m_file;
    std::map<ledger::TxHash, std::size_t> m_bytes;  ///< encoded size, of those looked at before
};

}  // namespace stacknet::engine
