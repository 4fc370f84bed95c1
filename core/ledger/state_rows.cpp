// The state as rows: root, proofs, snapshot, and back from foreign rows.

#include <algorithm>

#include "core/base/codec.h"
#include "core/ledger/params.h"
#include "core/ledger/state.h"

namespace stacknet::ledger {
namespace {

constexpr std::string_view kSnapshotDomain = "stacknet/state/4";
constexpr std::size_t kRowKeyBytesMax = 128;
// The largest row lists the transactions of a block.
constexpr std::size_t kRowValueBytesMax = 4 + kBlockTransactionsMax * TxHash::size;
constexpr std::uint32_t kRowsMax = 100'000'000;

Error badState(std::string_view what) {
    return makeError("ledger.bad_state", "The ledger state is damaged: " + std::string(what) + ".");
}

}  // namespace

StateEntry State::metaEntry() const {
    CanonicalWriter out;
    out.fixed(m_meta.chainId).u64(m_meta.height).i64(m_meta.timeMs);
    out.boolean(m_meta.openRegistration).u64(m_meta.nextPriceMicroUsd).u64(m_meta.epoch);
    const Supply& supply = m_meta.supply;
    out.u64(supply.issued).u64(supply.free).u64(supply.bonded).u64(supply.unbonding);
    out.u64(supply.served).u64(supply.burned).fixed(m_meta.beacon).fixed(m_meta.epochSeed);
    out.u64(m_meta.beaconChanges);
    return {Bytes{kSectionMeta}, out.take()};
}

void State::loadMeta(CanonicalReader& value) {
    m_meta.chainId = value.fixed<ChainId>("meta.chain_id");
    m_meta.height = value.u64("meta.height");
    m_meta.timeMs = value.i64("meta.time_ms");
    m_meta.openRegistration = value.boolean("meta.open_registration");
    m_meta.nextPriceMicroUsd = value.u64("meta.next_price");
    m_meta.epoch = value.u64("meta.epoch");
    m_meta.supply.issued = value.u64("meta.supply.issued");
    m_meta.supply.free = value.u64("meta.supply.free");
    m_meta.supply.bonded = value.u64("meta.supply.bonded");
    m_meta.supply.unbonding = value.u64("meta.supply.unbonding");
    m_meta.supply.served = value.u64("meta.supply.served");
    m_meta.supply.burned = value.u64("meta.supply.burned");
    m_meta.beacon = value.fixed<BeaconValue>("meta.beacon");
    m_meta.epochSeed = value.fixed<BeaconValue>("meta.epoch_seed");
    m_meta.beaconChanges = value.u64("meta.beacon_changes");
}

StateEntry State::paperworkEntry(std::uint64_t sequence) const {
    CanonicalWriter key;
    key.u8(kSectionPaperwork);
    writeRowKey(key, sequence);
    CanonicalWriter out;
    const auto& [nodeKey, task] = m_paperworkOrder[sequence];
    out.fixed(nodeKey).fixed(task);
    return {key.take(), out.take()};
}

void State::addPaperwork(const PublicKey& nodeKey, const TaskHash& task) {
    m_paperwork.emplace(nodeKey, task);
    m_paperworkOrder.emplace_back(nodeKey, task);
    m_paperworkLog.append(rowLeaf(paperworkEntry(m_paperworkOrder.size() - 1)));
}

std::vector<StateEntry> State::commitChanges() {
    std::vector<StateEntry> changes{metaEntry()};
    std::vector<StateEntry> later;
    forEachTable(*this, [&](auto& table) {
        using Table = std::decay_t<decltype(table)>;
        const bool before = Table::section() < kSectionPaperwork;
        table.commit(before ? changes : later);
    });
    for (std::uint64_t i = m_paperworkCommitted; i < m_paperworkOrder.size(); ++i) {
        changes.push_back(paperworkEntry(i));
    }
    m_paperworkCommitted = m_paperworkOrder.size();
    changes.insert(changes.end(), std::make_move_iterator(later.begin()),
                   std::make_move_iterator(later.end()));
    return changes;
}

std::vector<StateEntry> State::entries() const {
    std::vector<StateEntry> rows{metaEntry()};
    std::vector<StateEntry> later;
    forEachTable(*this, [&](const auto& table) {
        using Table = std::decay_t<decltype(table)>;
        table.appendEntries(Table::section() < kSectionPaperwork ? rows : later);
    });
    for (std::uint64_t i = 0; i < m_paperworkOrder.size(); ++i) rows.push_back(paperworkEntry(i));
    rows.insert(rows.end(), std::make_move_iterator(later.begin()),
                std::make_move_iterator(later.end()));
    return rows;
}

std::array<Hash256, kStateSections> State::sectionLeaves() const {
    std::array<Hash256, kStateSections> leaves;
    leaves[kSectionMeta] = rowLeaf(metaEntry());
    leaves[kSectionPaperwork] = crypto::merkleLeaf(m_paperworkLog.root().view());
    forEachTable(*this, [&](const auto& table) {
        using Table = std::decay_t<decltype(table)>;
        leaves[Table::section()] = crypto::merkleLeaf(table.root().view());
    });
    return leaves;
}

Hash256 State::root() const {
    const auto leaves = sectionLeaves();
    return crypto::merkleRoot({leaves.begin(), leaves.end()});
}

std::optional<StateEntry> State::entry(const Bytes& entryKey) const {
    if (entryKey.empty()) return std::nullopt;
    CanonicalReader key(ByteView(entryKey).subspan(1));
    if (entryKey.front() == kSectionMeta) {
        return entryKey.size() == 1 ? std::optional(metaEntry()) : std::nullopt;
    }
    if (entryKey.front() == kSectionPaperwork) {
        std::uint64_t sequence = 0;
        readRowKey(key, sequence);
        if (!key.finish().ok() || sequence >= m_paperworkOrder.size()) return std::nullopt;
        return paperworkEntry(sequence);
    }
    std::optional<StateEntry> found;
    forEachTable(*this, [&](const auto& table) {
        using Table = std::decay_t<decltype(table)>;
        if (Table::section() == entryKey.front()) found = table.entry(key);
    });
    return found;
}

Result<StateProof> State::prove(const Bytes& entryKey) const {
    if (!entry(entryKey)) {
        return makeError("ledger.no_such_row",
                         "The ledger state has no row " + toHex(entryKey) + " to prove.");
    }
    const std::uint8_t section = entryKey.front();
    const auto leaves = sectionLeaves();
    StateProof proof;
    proof.section = crypto::merkleProof({leaves.begin(), leaves.end()}, section);
    if (section == kSectionMeta) {
        proof.sectionRoot = leaves[kSectionMeta];
    } else if (section == kSectionPaperwork) {
        std::vector<Hash256> rows;
        for (std::uint64_t i = 0; i < m_paperworkOrder.size(); ++i) {
            rows.push_back(rowLeaf(paperworkEntry(i)));
        }
        CanonicalReader key(ByteView(entryKey).subspan(1));
        std::uint64_t sequence = 0;
        readRowKey(key, sequence);
        proof.sectionRoot = m_paperworkLog.root();
        proof.log = crypto::merkleProof(rows, sequence);
    } else {
        const Bytes inner(entryKey.begin() + 1, entryKey.end());
        forEachTable(*this, [&](const auto& table) {
            using Table = std::decay_t<decltype(table)>;
            if (Table::section() != section) return;
            proof.sectionRoot = table.root();
            proof.table = table.prove(inner);
        });
    }
    return proof;
}

Result<void> State::loadPaperwork(const StateEntry& entry, CanonicalReader& value) {
    const auto nodeKey = value.fixed<PublicKey>("paperwork.node_key");
    const auto task = value.fixed<TaskHash>("paperwork.task_id");
    STACKNET_CHECK(value.finish());
    addPaperwork(nodeKey, task);
    if (paperworkEntry(m_paperworkOrder.size() - 1).key != entry.key) {
        return badState("a paperwork row is missing before row " + toHex(entry.key));
    }
    return {};
}

Result<void> State::loadEntry(const StateEntry& entry) {
    if (entry.key.empty()) return badState("a row has no key");
    const std::uint8_t section = entry.key.front();
    CanonicalReader key(ByteView(entry.key).subspan(1));
    CanonicalReader value(entry.value);
    if (section == kSectionPaperwork) return loadPaperwork(entry, value);
    bool known = section == kSectionMeta;
    if (known) loadMeta(value);
    forEachTable(*this, [&](auto& table) {
        using Table = std::decay_t<decltype(table)>;
        if (Table::section() != section) return;
        table.load(key, value);
        known = true;
    });
    if (!known) return badState("row section " + std::to_string(section) + " is unknown");
    STACKNET_CHECK(key.finish());
    return value.finish();
}

Result<void> State::checkLoaded() const {
    if (m_paperwork.size() != m_paperworkOrder.size()) return badState("a task is listed twice");
    if (!supplyConserved()) return badState("the token totals do not match the keys");
    if (epochValidators(m_meta.epoch) == nullptr) {
        return badState("the validators of the running epoch are missing");
    }
    for (const auto& [epoch, record] : m_epochs.rows()) {
        const std::string name = "epoch " + std::to_string(epoch);
        if (record.validators.empty()) return badState(name + " has no validators");
        if (record.startMs.has_value() != (epoch <= m_meta.epoch)) {
            return badState(name + " has a wrong start");
        }
        if (epoch > m_meta.epoch && epoch - m_meta.epoch > 1) {
            return badState(name + " is too far ahead");
        }
    }
    for (const auto& [key, node] : m_arenaNodes.rows()) {
        if (findKey(key) == nullptr) return badState("the Arena knows a key that is not there");
    }
    for (const auto& [key, task] : m_arenaTasks.rows()) {
        if (findKey(key.worker) == nullptr) return badState("a task's worker is not there");
        for (const auto& checks : {task.executors, task.committee}) {
            for (const Check& check : checks) {
                if (findKey(check.node) == nullptr) return badState("who checks is not there");
            }
        }
    }
    return {};
}

Result<State> State::fromEntries(const std::vector<StateEntry>& entries) {
    std::vector<const StateEntry*> sorted;
    sorted.reserve(entries.size());
    for (const StateEntry& entry : entries) sorted.push_back(&entry);
    std::sort(sorted.begin(), sorted.end(),
              [](const StateEntry* a, const StateEntry* b) { return a->key < b->key; });
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        if (sorted[i - 1]->key == sorted[i]->key) {
            return badState("row " + toHex(sorted[i]->key) + " is there twice");
        }
    }
    if (sorted.empty() || sorted[0]->key != Bytes{kSectionMeta}) {
        return badState("the meta row is missing");
    }
    State state;
    for (const StateEntry* entry : sorted) {
        const Result<void> loaded = state.loadEntry(*entry);
        if (!loaded.ok()) return badState(loaded.error().message);
    }
    STACKNET_CHECK(state.checkLoaded());
    for (const auto& [key, task] : state.arenaTasks()) state.enterAgenda(key, task);
    state.commitChanges();
    return state;
}

Bytes State::snapshotHead(std::uint32_t rows) {
    CanonicalWriter out;
    out.raw(asBytes(kSnapshotDomain)).u32(rows);
    return out.take();
}

Bytes State::encodeSnapshot() const {
    const std::vector<StateEntry> rows = entries();
    CanonicalWriter out;
    out.raw(snapshotHead(static_cast<std::uint32_t>(rows.size())));
    for (const StateEntry& row : rows) out.bytes(row.key).bytes(row.value);
    return out.take();
}

Result<State> State::decodeSnapshot(ByteView bytes) {
    CanonicalReader in(bytes);
    if (asText(in.raw(kSnapshotDomain.size(), "domain")) != kSnapshotDomain) {
        in.fail("domain", "is not a snapshot of this version");
    }
    const std::uint32_t count = in.count(kRowsMax, 8, "rows");
    std::vector<StateEntry> rows;
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        StateEntry row;
        row.key = in.bytes(kRowKeyBytesMax, "row.key");
        row.value = in.bytes(kRowValueBytesMax, "row.value");
        if (!rows.empty() && !(rows.back().key < row.key)) in.fail("row.key", "is out of order");
        rows.push_back(std::move(row));
    }
    STACKNET_CHECK(in.finish());
    return fromEntries(rows);
}

}  // namespace stacknet::ledger
