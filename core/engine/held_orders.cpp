#include "core/engine/held_orders.h"

#include "core/base/log.h"

namespace stacknet::engine {

namespace {

const std::vector<std::string_view>& migrations() {
    static const std::vector<std::string_view> list = {
        "CREATE TABLE orders(hash BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID;"};
    return list;
}

}  // namespace

Result<HeldOrders> HeldOrders::open(const std::filesystem::path& path, const ChainId& chainId) {
    auto opened = storage::Database::open(path);
    if (!opened.ok() && opened.error().code == "storage.corrupt") {
        log::critical("engine", "held_orders_corrupt", {{"file", path.string()}});
        std::error_code ignored;
        for (const char* suffix : {"", "-wal", "-shm"}) {
            std::filesystem::rename(path.string() + suffix, path.string() + ".damaged" + suffix,
                                    ignored);
        }
        opened = storage::Database::open(path);
    }
    if (!opened.ok()) return opened.error();
    HeldOrders orders(std::move(opened).value());
    STACKNET_CHECK(orders.m_database.migrate(migrations()));
    STACKNET_CHECK(orders.load(chainId));
    return orders;
}

Result<void> HeldOrders::load(const ChainId& chainId) {
    std::vector<Bytes> damaged;
    {
        STACKNET_TRY(auto rows, m_database.prepare("SELECT hash, body FROM orders"));
        for (;;) {
            STACKNET_TRY(const bool more, rows.step());
            if (!more) break;
            const Bytes key = rows.blob(0);
            auto order = ledger::Transaction::decode(rows.blob(1));
            const bool sound = order.ok() && ledger::checkStatic(*order, chainId).ok() &&
                               toBytes(order->hash().view()) == key;
            if (!sound) {
                damaged.push_back(key);
                continue;
            }
            ++m_bySigner[order->signer];
            m_orders.emplace(order->hash(), *order);
        }
    }
    return drop(damaged);
}

Result<void> HeldOrders::hold(const ledger::Transaction& order) {
    const ledger::TxHash hash = order.hash();
    if (m_orders.contains(hash)) return {};
    std::size_t& ofSigner = m_bySigner[order.signer];
    if (m_orders.size() >= kOrdersMax || ofSigner >= kPerSignerMax) {
        if (ofSigner == 0) m_bySigner.erase(order.signer);
        return makeError("engine.orders_full",
                         "This node has promised to hold as many orders as it can; try another "
                         "validator, or again when some are in blocks.",
                         true);
    }
    STACKNET_TRY(auto insert, m_database.prepare("INSERT INTO orders VALUES(?1,?2)"));
    const Bytes body = order.encode();
    STACKNET_CHECK(insert.bind(1, hash.view()).bind(2, ByteView(body)).run());
    ++ofSigner;
    m_orders.emplace(hash, order);
    return {};
}

Result<void> HeldOrders::follow(const ledger::State& state) {
    std::vector<Bytes> over;
    for (auto entry = m_orders.begin(); entry != m_orders.end();) {
        const ledger::Transaction& order = entry->second;
        const bool expired = order.expiresMs != 0 && state.timeMs() > order.expiresMs;
        if (!expired && order.nonce > state.nonce(order.signer)) {
            ++entry;
            continue;
        }
        over.push_back(toBytes(entry->first.view()));
        const auto ofSigner = m_bySigner.find(order.signer);
        if (--ofSigner->second == 0) m_bySigner.erase(ofSigner);
        entry = m_orders.erase(entry);
    }
    return drop(over);
}

Result<void> HeldOrders::drop(const std::vector<Bytes>& keys) {
    if (keys.empty()) return {};
    STACKNET_TRY(auto transaction, storage::Transaction::begin(m_database));
    STACKNET_TRY(auto remove, m_database.prepare("DELETE FROM orders WHERE hash=?1"));
    for (const Bytes& key : keys) STACKNET_CHECK(remove.bind(1, ByteView(key)).run());
    return transaction.commit();
}

std::vector<ledger::Transaction> HeldOrders::all() const {
    std::vector<ledger::Transaction> orders;
    for (const auto& [hash, order] : m_orders) orders.push_back(order);
    return orders;
}

}  // namespace stacknet::engine
