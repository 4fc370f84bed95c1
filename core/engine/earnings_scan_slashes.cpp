// What the scan reads of slashes, and of the verdicts that brought them.

#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/consensus/codec.h"
#include "core/engine/earnings_scan.h"
#include "core/engine/proof_book.h"

namespace stacknet::engine {

namespace {

constexpr auto kSpotCheck = static_cast<std::int64_t>(ledger::OffenceClass::SpotCheck);

/// A row of chain.db's `proofs` with its block.
Result<ProofRecord> recordAt(const storage::Statement& row) {
    ProofRecord record;
    record.height = static_cast<ledger::Height>(row.integer(0));
    record.position = static_cast<std::uint32_t>(row.integer(1));
    record.timeMs = row.integer(8);
    ledger::Event& slash = record.slash.emplace();
    slash.kind = ledger::EventKind::KeySlashed;
    slash.offence = static_cast<ledger::OffenceClass>(row.integer(2));
    STACKNET_TRY(slash.nodeKey, PublicKey::from(row.blob(3), "offender"));
    slash.before = static_cast<std::uint64_t>(row.integer(4));
    slash.tokens = static_cast<std::uint64_t>(row.integer(5));
    slash.reward = static_cast<std::uint64_t>(row.integer(6));
    if (row.integer(2) == kSpotCheck) {
        STACKNET_TRY(slash.task, ledger::TaskHash::from(row.blob(7), "task"));
        return record;
    }
    STACKNET_TRY(slash.other, PublicKey::from(row.blob(7), "rewarded"));
    const auto block = consensus::decodeBlock(row.blob(9));
    if (!block.ok() || record.position >= block->transactions.size()) {
        return makeError(
            "engine.block_damaged",
            sentence("The block at height %1 in chain.db does not decode. Set chain.db aside and "
                     "start the node again: it fetches the chain from its peers. Keep votes.db "
                     "where it is.",
                     {record.height}));
    }
    record.transaction = block->transactions[record.position];
    return record;
}

}  // namespace

Result<std::vector<SlashRow>> EarningsScan::slashes(std::pair<ledger::Height, std::int64_t> above,
                                                    std::size_t countMax) {
    STACKNET_TRY(auto rows,
                 m_chain.prepare("SELECT p.height, p.position, p.class, p.offender, p.before, "
                                 "p.taken, p.reward, p.rewarded, b.time_ms, b.block FROM proofs p "
                                 "JOIN blocks b ON b.height = p.height WHERE p.class IS NOT NULL "
                                 "AND (p.height, p.position) > (?1, ?2) ORDER BY p.height, "
                                 "p.position LIMIT ?3"));
    rows.bind(1, static_cast<std::int64_t>(above.first)).bind(2, above.second);
    rows.bind(3, static_cast<std::int64_t>(countMax));
    const ChainId chainId = m_genesis.chainId();
    std::vector<SlashRow> slashes;
    while (true) {
        STACKNET_TRY(const bool row, rows.step());
        if (!row) return slashes;
        STACKNET_TRY(const ProofRecord record, recordAt(rows));
        slashes.push_back(
            {record.height, std::int64_t{record.position}, slashInfoOf(record, chainId)});
    }
}

Result<void> EarningsScan::complete(api::ArenaVerdictInfo& verdict, const PublicKey& self,
                                    ledger::Height above) {
    STACKNET_TRY(auto find, m_chain.prepare("SELECT height FROM blocks WHERE height > ?1 AND "
                                            "time_ms = ?2 ORDER BY height LIMIT 1"));
    find.bind(1, static_cast<std::int64_t>(above)).bind(2, verdict.timeMs);
    STACKNET_TRY(const bool found, find.step());
    if (found) verdict.height = static_cast<std::uint64_t>(find.integer(0));
    STACKNET_TRY(const auto task, fixedFromHex<ledger::TaskHash>(verdict.task, "task"));
    STACKNET_TRY(auto taken, m_chain.prepare("SELECT COALESCE(SUM(taken), 0) FROM proofs WHERE "
                                             "height = ?1 AND class = ?2 AND offender = ?3 AND "
                                             "rewarded = ?4"));
    taken.bind(1, static_cast<std::int64_t>(verdict.height)).bind(2, kSpotCheck);
    taken.bind(3, self.view()).bind(4, task.view());
    STACKNET_TRY(const bool summed, taken.step());
    if (summed) verdict.tokensTaken = static_cast<std::uint64_t>(taken.integer(0));
    return {};
}

}  // namespace stacknet::engine
