#include "core/engine/held_orders.h"

#include "core/base/sentence.h"

namespace stacknet::engine {

Result<HeldOrders> HeldOrders::open(const std::filesystem::path& path, const ChainId& chainId) {
    STACKNET_TRY(auto file, TransactionFile::open(path, "orders", chainId));
    HeldOrders orders(std::move(file));
    for (const auto& [hash, order] : orders.m_file.all()) ++orders.m_bySigner[order.signer];
    return orders;
}

Result<void> HeldOrders::hold(const ledger::Transaction& order) {
    if (holds(order.hash())) return {};
    const auto ofSigner = m_bySigner.find(order.signer);
    const std::size_t held = ofSigner == m_bySigner.end() ? 0 : ofSigner->second;
    if (m_file.all().size() >= kOrdersMax || held >= kPerSignerMax) {
        return makeError("engine.orders_full",
                         sentence("This node has promised to hold as many orders as it can; try "
                                  "another validator, or again when some are in blocks."),
                         true);
    }
    STACKNET_CHECK(m_file.change({order}, {}));
    ++m_bySigner[order.signer];
    return {};
}

Result<void> HeldOrders::follow(const ledger::State& state) {
    std::vector<ledger::TxHash> over;
    std::vector<PublicKey> signers;
    for (const auto& [hash, order] : m_file.all()) {
        const bool expired = order.expiresMs != 0 && state.timeMs() > order.expiresMs;
        if (!expired && order.nonce > state.nonce(order.signer)) continue;
        over.push_back(hash);
        signers.push_back(order.signer);
    }
    STACKNET_CHECK(m_file.change({}, over));
    for (const PublicKey& signer : signers) {
        const auto ofSigner = m_bySigner.find(signer);
        if (--ofSigner->second == 0) m_bySigner.erase(ofSigner);
    }
    return {};
}

std::vector<ledger::Transaction> HeldOrders::all() const {
    std::vector<ledger::Transaction> orders;
    for (const auto& [hash, order] : m_file.all()) orders.push_back(order);
    return orders;
}

}  // namespace stacknet::engine
