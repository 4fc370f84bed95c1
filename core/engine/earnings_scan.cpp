#include "core/engine/earnings_scan.h"

#include <algorithm>

#include "core/base/sentence.h"
#include "core/consensus/codec.h"
#include "core/ledger/execute.h"
#include "core/ledger/state.h"
#include "core/ledger/state_table.h"

namespace stacknet::engine {

namespace {

Error damaged(ledger::Height height) {
    return makeError(
        "engine.block_damaged",
        sentence("The block at height %1 in chain.db does not decode. Set chain.db aside and start "
                 "the node again: it fetches the chain from its peers. Keep votes.db where it is.",
                 {height}));
}

}  // namespace

Result<EarningsScan> EarningsScan::open(const std::filesystem::path& chainDatabase,
                                        ledger::Genesis genesis) {
    STACKNET_TRY(auto chain,
                 storage::Database::open(chainDatabase, {storage::Durability::Normal, true}));
    return EarningsScan(std::move(chain), std::move(genesis));
}

Result<EarningsPass> EarningsScan::pass(EarningsStore& store, const std::vector<PublicKey>& keys,
                                        std::size_t blocksMax) {
    // A plain BEGIN: blocks and state are of one height, and no writer waits for it.
    STACKNET_CHECK(m_chain.execute("BEGIN"));
    auto result = passInside(store, keys, blocksMax);
    const auto ended = m_chain.execute("ROLLBACK");
    if (result.ok() && !ended.ok()) return ended.error();
    return result;
}

Result<EarningsPass> EarningsScan::passInside(EarningsStore& store,
                                              const std::vector<PublicKey>& keys,
                                              std::size_t blocksMax) {
    EarningsPass pass;
    STACKNET_TRY(const std::int64_t tip, number("SELECT COALESCE(MAX(height), 0) FROM blocks"));
    STACKNET_TRY(const std::int64_t first, number("SELECT COALESCE(MIN(height), 1) FROM blocks"));
    STACKNET_TRY(const std::int64_t base, number("SELECT COALESCE(MAX(height), 0) FROM base"));
    pass.tip = static_cast<ledger::Height>(tip);
    pass.missing = static_cast<ledger::Height>(std::max(first - 1, base));
    ledger::Height from = pass.tip;
    for (const PublicKey& key : keys) {
        STACKNET_TRY(const EarningsProgress progress, store.progress(key));
        from = std::min(from, progress.height);
    }
    STACKNET_TRY(auto blocks,
                 m_chain.prepare("SELECT height, block FROM blocks WHERE height > ?1 AND "
                                 "transactions > 0 ORDER BY height LIMIT ?2"));
    blocks.bind(1, static_cast<std::int64_t>(from)).bind(2, static_cast<std::int64_t>(blocksMax));
    std::vector<tasks::PaperworkRow> rows;
    std::size_t count = 0;
    pass.height = from;
    while (true) {
        STACKNET_TRY(const bool row, blocks.step());
        if (!row) break;
        ++count;
        pass.height = static_cast<ledger::Height>(blocks.integer(0));
        const Bytes bytes = blocks.blob(1);
        STACKNET_CHECK(readBlock(bytes, pass.height, keys, rows));
    }
    pass.done = count < blocksMax;
    if (pass.done) pass.height = pass.tip;
    STACKNET_CHECK(store.add(keys, rows, pass.height));
    if (pass.done) STACKNET_CHECK(readKeys(store, keys, pass));
    return pass;
}

Result<void> EarningsScan::readBlock(ByteView bytes, ledger::Height height,
                                     const std::vector<PublicKey>& keys,
                                     std::vector<tasks::PaperworkRow>& rows) {
    const auto block = consensus::decodeBlock(bytes);
    if (!block.ok() || block->header.height != height) return damaged(height);
    for (std::size_t i = 0; i < block->transactions.size(); ++i) {
        const ledger::Transaction& transaction = block->transactions[i];
        const auto* submit = std::get_if<ledger::SubmitPaperwork>(&transaction.payload);
        if (submit == nullptr ||
            std::find(keys.begin(), keys.end(), transaction.signer) == keys.end()) {
            continue;
        }
        STACKNET_TRY(const bool ok, accepted(transaction.hash(), height, i));
        if (!ok) continue;
        rows.push_back(
            {height, block->header.timeMs, transaction.signer, submit->paperwork, std::nullopt});
    }
    return {};
}

/// A repeat in a later block failed; the index has the first.
Result<bool> EarningsScan::accepted(const ledger::TxHash& hash, ledger::Height height,
                                    std::size_t position) {
    STACKNET_TRY(auto outcome, m_chain.prepare("SELECT height, position, code FROM transactions "
                                               "WHERE hash = ?1"));
    STACKNET_TRY(const bool known, outcome.bind(1, hash.view()).step());
    if (!known) return damaged(height);
    return static_cast<ledger::Height>(outcome.integer(0)) == height &&
           outcome.integer(1) == static_cast<std::int64_t>(position) &&
           outcome.integer(2) == static_cast<std::int64_t>(ledger::TxCode::Ok);
}

Result<void> EarningsScan::readKeys(EarningsStore& store, const std::vector<PublicKey>& keys,
                                    EarningsPass& pass) {
    pass.summary.height = pass.height;
    for (const PublicKey& nodeKey : keys) {
        EarningsKey& key = pass.keys.emplace_back();
        key.nodeKey = nodeKey;
        STACKNET_TRY(key.record, recordOf(nodeKey, pass.tip));
        STACKNET_TRY(const EarningsProgress progress, store.progress(nodeKey));
        key.log = progress.sum;
        STACKNET_TRY(
            const std::int64_t slashed,
            number("SELECT COALESCE(SUM(taken), 0) FROM proofs WHERE offender = ?1", &nodeKey));
        key.tokensSlashed = static_cast<std::uint64_t>(slashed);
        // A store that is ahead of a chain.db which is being fetched again cannot be compared.
        if (progress.height != pass.height) continue;
        tasks::PaperworkKeyCheck check{nodeKey, progress.sum, {}};
        if (key.record) {
            check.ledger = {key.record->paperworkCount, key.record->tokensServed,
                            key.record->paperMicroUsd};
        }
        pass.summary.keys.push_back(check);
    }
    return {};
}

Result<std::optional<ledger::NodeKeyRecord>> EarningsScan::recordOf(const PublicKey& key,
                                                                    ledger::Height tip) {
    using Table = ledger::StateTable<ledger::rows::NodeKeys>;
    std::optional<ledger::NodeKeyRecord> record;
    if (tip == 0) {
        const ledger::State begin = ledger::State::fromGenesis(m_genesis);
        if (const auto* found = begin.findKey(key)) record = *found;
        return record;
    }
    STACKNET_TRY(auto find, m_chain.prepare("SELECT value FROM state WHERE key = ?1"));
    const Bytes rowKey = Table::rowKey(key);
    STACKNET_TRY(const bool found, find.bind(1, ByteView(rowKey)).step());
    if (!found) return record;
    const Bytes bytes = find.blob(0);
    CanonicalReader value(bytes);
    ledger::readRow(value, record.emplace());
    if (!value.finish().ok()) {
        return makeError("engine.state_corrupt",
                         sentence("A row of a Node Key in chain.db is damaged. Set chain.db aside "
                                  "and start the node again. Keep votes.db where it is."));
    }
    return record;
}

Result<std::int64_t> EarningsScan::number(std::string_view sql, const PublicKey* key) {
    STACKNET_TRY(auto statement, m_chain.prepare(sql));
    if (key != nullptr) statement.bind(1, key->view());
    STACKNET_TRY(const bool found, statement.step());
    return found ? statement.integer(0) : 0;
}

}  // namespace stacknet::engine
