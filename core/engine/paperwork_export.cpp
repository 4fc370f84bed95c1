#include "core/engine/paperwork_export.h"

#include <map>

#include "core/base/sentence.h"
#include "core/consensus/codec.h"
#include "core/consensus/types.h"
#include "core/ledger/execute.h"
#include "core/ledger/state_table.h"
#include "core/storage/database.h"
#include "core/tasks/paperwork_export_local.h"

namespace stacknet::engine {

namespace {

using KeySums = std::map<PublicKey, tasks::PaperworkSum>;

Error damaged(consensus::Height height) {
    return makeError("engine.block_damaged",
                     sentence("The block at height %1 in chain.db is not the one that follows the "
                              "block before it. Set chain.db aside and start the node again: it "
                              "fetches the chain from its peers. Keep votes.db where it is.",
                              {height}));
}

/// Goes through the blocks once.
class Walk {
public:
    Walk(storage::Database& chain, const PaperworkQuery& query, tasks::IPaperworkWriter& writer,
         tasks::PaperworkRecords* records)
        : m_chain(chain), m_query(query), m_writer(writer), m_records(records) {}

    Result<void> run(const ChainId& chainId) {
        STACKNET_TRY(auto outcome, m_chain.prepare("SELECT height, position, code FROM "
                                                   "transactions WHERE hash = ?1"));
        STACKNET_TRY(auto rows,
                     m_chain.prepare("SELECT height, block FROM blocks ORDER BY height"));
        consensus::BlockId parent = consensus::genesisBlockId(chainId);
        while (true) {
            STACKNET_TRY(const bool row, rows.step());
            if (!row) return {};
            if (static_cast<consensus::Height>(rows.integer(0)) != height + 1) {
                return makeError("engine.blocks_missing",
                                 sentence("This node joined by a snapshot and has no block %1; ask "
                                          "a node that has the whole chain.",
                                          {height + 1}));
            }
            ++height;
            const auto block = consensus::decodeBlock(rows.blob(1));
            if (!block.ok() || block->header.height != height) return damaged(height);
            if (block->header.chainId != chainId) {
                return makeError("engine.other_chain",
                                 sentence("The chain is of another genesis."));
            }
            if (block->header.parentId != parent) return damaged(height);
            parent = block->id;
            STACKNET_CHECK(visit(*block, outcome));
        }
    }

    consensus::Height height = 0;
    KeySums sums;
    tasks::PaperworkSum exported;

private:
    Result<void> visit(const consensus::Block& block, storage::Statement& outcome) {
        for (std::size_t i = 0; i < block.transactions.size(); ++i) {
            const ledger::Transaction& transaction = block.transactions[i];
            const auto* submit = std::get_if<ledger::SubmitPaperwork>(&transaction.payload);
            if (submit == nullptr) continue;
            outcome.reset();
            outcome.bind(1, transaction.hash().view());
            STACKNET_TRY(const bool known, outcome.step());
            if (!known) return damaged(height);
            // A repeat in a later block failed; the index has the first.
            const bool here = static_cast<consensus::Height>(outcome.integer(0)) == height &&
                              outcome.integer(1) == static_cast<std::int64_t>(i);
            if (!here || outcome.integer(2) != static_cast<std::int64_t>(ledger::TxCode::Ok)) {
                continue;
            }
            STACKNET_CHECK(take({height, block.header.timeMs, transaction.signer, submit->paperwork,
                                 std::nullopt}));
        }
        return {};
    }
    Result<void> take(tasks::PaperworkRow row) {
        const Error overflow = makeError("tasks.total_overflow",
                                         sentence("A sum of the export is too large for 64 bits."));
        if (!sums[row.nodeKey].add(row.paperwork)) return overflow;
        const bool wanted = (!m_query.nodeKey || *m_query.nodeKey == row.nodeKey) &&
                            row.height >= m_query.fromHeight && row.height <= m_query.toHeight &&
                            row.timeMs >= m_query.fromMs && row.timeMs < m_query.toMs;
        if (!wanted) return {};
        if (!exported.add(row.paperwork)) return overflow;
        if (m_records != nullptr) {
            STACKNET_TRY(row.local, m_records->find(row.paperwork.taskId));
        }
        return m_writer.row(row);
    }

    storage::Database& m_chain;
    const PaperworkQuery& m_query;
    tasks::IPaperworkWriter& m_writer;
    tasks::PaperworkRecords* m_records;
};

/// What the state's rows of Node Keys say, with those that are in `sums` and not on the ledger.
Result<std::vector<tasks::PaperworkKeyCheck>> compare(storage::Database& chain,
                                                      const ledger::Genesis& genesis,
                                                      consensus::Height height, KeySums sums) {
    using Table = ledger::StateTable<ledger::rows::NodeKeys>;
    std::map<PublicKey, tasks::PaperworkKeyCheck> checks;
    const auto note = [&](const PublicKey& key, const ledger::NodeKeyRecord& record) {
        checks[key] = {key, {}, {record.paperworkCount, record.tokensServed, record.paperMicroUsd}};
    };
    if (height == 0) {
        const ledger::State begin = ledger::State::fromGenesis(genesis);
        for (const auto& [key, record] : begin.nodeKeys()) note(key, record);
    }
    STACKNET_TRY(auto rows, chain.prepare("SELECT key, value FROM state WHERE key >= ?1 AND key < "
                                          "?2 ORDER BY key"));
    const Bytes from{Table::section()};
    const Bytes to{static_cast<std::uint8_t>(Table::section() + 1)};
    rows.bind(1, ByteView(from)).bind(2, ByteView(to));
    while (true) {
        STACKNET_TRY(const bool row, rows.step());
        if (!row) break;
        const Bytes keyBytes = rows.blob(0);
        const Bytes valueBytes = rows.blob(1);
        CanonicalReader key(ByteView(keyBytes).subspan(1));
        CanonicalReader value(valueBytes);
        PublicKey nodeKey;
        ledger::NodeKeyRecord record;
        ledger::readRowKey(key, nodeKey);
        ledger::readRow(value, record);
        if (!key.finish().ok() || !value.finish().ok()) {
            return makeError(
                "engine.state_corrupt",
                sentence("A row of a Node Key in chain.db is damaged. Set chain.db aside and start "
                         "the node again. Keep votes.db where it is."));
        }
        note(nodeKey, record);
    }
    for (const auto& [key, sum] : sums) {
        auto& check = checks[key];
        check.nodeKey = key;
        check.log = sum;
    }
    std::vector<tasks::PaperworkKeyCheck> list;
    for (const auto& [key, check] : checks) {
        // Most keys of a large network have none, and two zeros agree.
        if (check.log.count != 0 || !check.equal()) list.push_back(check);
    }
    return list;
}

}  // namespace

Result<tasks::PaperworkSummary> exportPaperwork(const NodePaths& paths, const PaperworkQuery& query,
                                                tasks::IPaperworkWriter& writer) {
    STACKNET_TRY(const ledger::Genesis genesis, loadGenesis(paths.genesis()));
    STACKNET_TRY(auto chain,
                 storage::Database::open(paths.chain(), {storage::Durability::Normal, true}));
    std::optional<tasks::PaperworkRecords> records;
    std::error_code missing;
    if (query.local && std::filesystem::exists(paths.tasks(), missing)) {
        STACKNET_TRY(records, tasks::PaperworkRecords::open(paths.tasks()));
    }
    // A plain BEGIN: it takes its picture at the first read and holds no lock that a writer needs.
    STACKNET_CHECK(chain.execute("BEGIN"));
    STACKNET_CHECK(writer.begin());
    Walk walk(chain, query, writer, records ? &*records : nullptr);
    STACKNET_CHECK(walk.run(genesis.chainId()));
    tasks::PaperworkSummary summary;
    summary.exported = walk.exported;
    summary.height = walk.height;
    STACKNET_TRY(summary.keys, compare(chain, genesis, walk.height, std::move(walk.sums)));
    STACKNET_CHECK(writer.end(summary));
    return summary;
}

}  // namespace stacknet::engine
