#include "core/engine/demand_body_store.h"

#include <set>

#include "core/base/log.h"

namespace stacknet::engine {

namespace {

const std::vector<std::string_view>& migrations() {
    static const std::vector<std::string_view> list = {
        "CREATE TABLE bodies(hash BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID;"};
    return list;
}

/// Calls `visit(signer, hashes)` for every demand list that is open or can be challenged, in key
/// order.
template <typename Visitor>
void forEachOwed(const ledger::State& state, Visitor visit) {
    const auto punished = [&](const PublicKey& leader) {
        return state.offences().contains({ledger::OffenceClass::Censorship, leader, 0});
    };
    for (const auto& [key, record] : state.openDemands()) {
        if (!punished(record.leader)) visit(key.signer, record.hashes);
    }
    for (const auto& [key, record] : state.brokenDemands()) {
        if (!punished(record.leader)) visit(key.signer, record.hashes);
    }
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
    std::map<PublicKey, std::size_t> used;
    std::size_t total = 0;
    forEachOwed(state, [&](const PublicKey& signer, const std::vector<ledger::TxHash>& hashes) {
        for (const ledger::TxHash& hash : hashes) {
            const auto bytes = m_bytes.find(hash);
            if (bytes == m_bytes.end()) continue;
            if (owed.insert(hash).second) {
                used[signer] += bytes->second;
                total += bytes->second;
            }
        }
    });
    std::map<ledger::TxHash, ledger::Transaction> fresh;
    forEachOwed(state, [&](const PublicKey& signer, const std::vector<ledger::TxHash>& hashes) {
        for (const ledger::TxHash& hash : hashes) {
            if (owed.contains(hash)) continue;
            auto body = find(hash);
            if (!body) continue;
            const std::size_t bytes = body->encode().size();
            if (used[signer] + bytes > kBytesPerSignerMax || total + bytes > kBytesMax) continue;
            used[signer] += bytes;
            total += bytes;
            owed.insert(hash);
            fresh.emplace(hash, std::move(*body));
        }
    });
    std::vector<ledger::TxHash> stale;
    for (const auto& [hash, body] : m_kept) {
        if (!owed.contains(hash)) stale.push_back(hash);
    }
    if (fresh.empty() && stale.empty()) return {};
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
    for (auto& [hash, body] : fresh) {
        m_bytes.emplace(hash, body.encode().size());
        m_kept.emplace(hash, std::move(body));
    }
    return {};
}

std::optional<ledger::Transaction> DemandBodyStore::find(const ledger::TxHash& hash) const {
    const auto found = m_kept.find(hash);
    if (found == m_kept.end()) return std::nullopt;
    return found->second;
}

}  // namespace stacknet::engine
