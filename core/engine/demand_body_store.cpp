#include "core/engine/demand_body_store.h"

namespace stacknet::engine {

namespace {

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
    STACKNET_TRY(auto file, TransactionFile::open(path, "bodies", chainId));
    return DemandBodyStore(std::move(file));
}

Result<void> DemandBodyStore::follow(const ledger::State& state, const Find& find) {
    if (size() == 0 && state.openDemands().empty() && state.brokenDemands().empty()) return {};
    std::set<ledger::TxHash> owed;
    std::set<ledger::TxHash> missing;
    std::map<PublicKey, std::size_t> used;
    std::size_t total = 0;
    forEachOwed(state, [&](const PublicKey& signer, const ledger::TxHash& hash) {
        const auto kept = m_file.all().find(hash);
        if (kept == m_file.all().end()) {
            missing.insert(hash);
        } else if (owed.insert(hash).second) {
            const auto [bytes, first] = m_bytes.try_emplace(hash, 0);
            if (first) bytes->second = kept->second.encode().size();
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
    std::vector<ledger::Transaction> fresh;
    forEachOwed(state, [&](const PublicKey& signer, const ledger::TxHash& hash) {
        const auto body = bodies.find(hash);
        if (body == bodies.end() || owed.contains(hash)) return;
        const std::size_t bytes = body->second.encode().size();
        if (used[signer] + bytes > kBytesPerSignerMax || total + bytes > kBytesMax) return;
        used[signer] += bytes;
        total += bytes;
        owed.insert(hash);
        fresh.push_back(body->second);
    });
    std::vector<ledger::TxHash> stale;
    for (const auto& [hash, body] : m_file.all()) {
        if (!owed.contains(hash)) stale.push_back(hash);
    }
    for (const ledger::TxHash& hash : stale) m_bytes.erase(hash);
    return m_file.change(fresh, stale);
}

std::optional<ledger::Transaction> DemandBodyStore::find(const ledger::TxHash& hash) const {
    const auto found = m_file.all().find(hash);
    if (found == m_file.all().end()) return std::nullopt;
    return found->second;
}

}  // namespace stacknet::engine
