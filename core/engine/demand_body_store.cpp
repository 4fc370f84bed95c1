#include "core/engine/demand_body_store.h"

#include "core/base/log.h"

namespace stacknet::engine {

namespace {

const std::vector<std::string_view>& migrations() {
    static const std::vector<std::string_view> list = {
        "CREATE TABLE bodies(hash BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID;"};
    return list;
}

/// Calls `visit(signer, hash)` for every demand that is open or can be challenged, in key order.
template <typename Visitor>
void forEachOwed(const ledger::State& state, Visitor visit) {
    const auto each = [&](const PublicKey& signer, const ledger::DemandRecord& record) {
        // Once per key: who was punished for censorship cannot be accused of it again.
        const ledger::OffenceKey once{ledger::OffenceClass::Censorship, record.leader, 0};
        if (state.offences().contains(once)) return;
        for (const ledger::TxHash& hash : record.hashes) visit(signer, hash);
    };
    for (const auto& [key, record] : state.openDemands()) each(key.signer, record);
    for (const auto& [key, record] : state.brokenDemands()) each(key.signer, record);
}

}  // namespace

Result<DemandBodyStore> DemandBodyStore::open(const std::filesystem::path& path,
                                              const ChainId& chainId) {
    auto opened = storage::Database::open(path);
    if (!opened.ok() && opened.error().code == "storage.corrupt") {
        log::warning("engine", "demand_bodies_corrupt", {{"file", path.string()}});
        std::error_code ignored;
        for (const char* suffix : {"", "-wal", "-shm"}) {
            std::filesystem::rename(path.string() + suffix, path.string() + ".damaged" + suffix,
                                    ignored);
        }
        opened = storage::Database::open(path);
    }
    if (!opened.ok()) return opened.error();
    DemandBodyStore store(std::move(opened).value());
    STACKNET_CHECK(store.m_database.migrate(migrations()));
    STACKNET_CHECK(store.load(chainId));
    return store;
}

Result<void> DemandBodyStore::load(const ChainId& chainId) {
    std::vector<Bytes> damaged;
    {
        STACKNET_TRY(auto rows, m_database.prepare("SELECT hash, body FROM bodies"));
        for (;;) {
            STACKNET_TRY(const bool more, rows.step());
            if (!more) break;
            const Bytes key = rows.blob(0);
            const Bytes body = rows.blob(1);
            auto transaction = ledger::Transaction::decode(body);
            const bool sound = transaction.ok() &&
                               ledger::checkStatic(*transaction, chainId).ok() &&
                               toBytes(transaction->hash().view()) == key;
            if (!sound) {
                damaged.push_back(key);  // what was changed on disk accuses nobody
                continue;
            }
            m_bytes.emplace(transaction->hash(), body.size());
            m_kept.emplace(transaction->hash(), *transaction);
        }
    }
    STACKNET_TRY(auto remove, m_database.prepare("DELETE FROM bodies WHERE hash=?1"));
    for (const Bytes& key : damaged) STACKNET_CHECK(remove.bind(1, ByteView(key)).run());
    return {};
}

Result<void> DemandBodyStore::follow(const ledger::State& state, const Find& find) {
    if (m_kept.empty() && state.openDemands().empty() && state.brokenDemands().empty()) return {};
    std::set<ledger::TxHash> owed;
    std::set<ledger::TxHash> missing;
    std::map<PublicKey, std::size_t> used;
    std::size_t total = 0;
    forEachOwed(state, [&](const PublicKey& signer, const ledger::TxHash& hash) {
        const auto bytes = m_bytes.find(hash);
        if (bytes == m_bytes.end()) {
            missing.insert(hash);
        } else if (owed.insert(hash).second) {
            used[signer] += bytes->second;
            total += bytes->second;
        }
    });
    std::map<ledger::TxHash, ledger::Transaction> bodies;
    if (!missing.empty()) {
        for (ledger::Transaction& body : find(missing)) {
            const ledger::TxHash hash = body.hash();
            bodies.emplace(hash, std::move(body));
        }
    }
    std::map<ledger::TxHash, ledger::Transaction> fresh;
    forEachOwed(state, [&](const PublicKey& signer, const ledger::TxHash& hash) {
        const auto body = bodies.find(hash);
        if (body == bodies.end() || owed.contains(hash)) return;
        const std::size_t bytes = body->second.encode().size();
        if (used[signer] + bytes > kBytesPerSignerMax || total + bytes > kBytesMax) return;
        used[signer] += bytes;
        total += bytes;
        owed.insert(hash);
        fresh.emplace(hash, body->second);
    });
    std::vector<ledger::TxHash> stale;
    for (const auto& [hash, body] : m_kept) {
        if (!owed.contains(hash)) stale.push_back(hash);
    }
    if (fresh.empty() && stale.empty()) return {};
    return change(fresh, stale);
}

Result<void> DemandBodyStore::change(const std::map<ledger::TxHash, ledger::Transaction>& fresh,
                                     const std::vector<ledger::TxHash>& stale) {
    STACKNET_TRY(auto transaction, storage::Transaction::begin(m_database));
    STACKNET_TRY(auto insert, m_database.prepare("INSERT OR REPLACE INTO bodies VALUES(?1,?2)"));
    STACKNET_TRY(auto remove, m_database.prepare("DELETE FROM bodies WHERE hash=?1"));
    for (const auto& [hash, body] : fresh) {
        const Bytes encoded = body.encode();
        STACKNET_CHECK(insert.bind(1, hash.view()).bind(2, ByteView(encoded)).run());
    }
    for (const ledger::TxHash& hash : stale) STACKNET_CHECK(remove.bind(1, hash.view()).run());
    STACKNET_CHECK(transaction.commit());
    for (const ledger::TxHash& hash : stale) {
        m_kept.erase(hash);
        m_bytes.erase(hash);
    }
    for (const auto& [hash, body] : fresh) {
        m_bytes.emplace(hash, body.encode().size());
        m_kept.emplace(hash, body);
    }
    return {};
}

std::optional<ledger::Transaction> DemandBodyStore::find(const ledger::TxHash& hash) const {
    const auto found = m_kept.find(hash);
    if (found == m_kept.end()) return std::nullopt;
    return found->second;
}

}  // namespace stacknet::engine
