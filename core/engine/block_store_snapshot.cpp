// What chain.db keeps for those who join by a snapshot, and how one takes its place.

#include "core/base/canonical.h"
#include "core/base/sentence.h"
#include "core/consensus/codec.h"
#include "core/engine/block_store.h"

namespace stacknet::engine {

namespace {

constexpr std::string_view kDueName = "snapshot_due";

std::int64_t asInteger(std::uint64_t value) {
    return static_cast<std::int64_t>(value);
}

}  // namespace

/// The proof alone when nobody tells the next validators: then the epoch's end proves blocks to
/// those who follow them, and cannot be walked over.
Result<void> BlockStore::insertEpochEnd(const consensus::BlockHeader& header,
                                        const consensus::EpochProof& proof,
                                        const std::vector<ledger::EpochValidator>* next) {
    STACKNET_TRY(auto end, m_database.prepare("INSERT INTO epoch_ends VALUES(?1,?2,?3,?4)"));
    const Bytes encoded = consensus::encodeEpochProof(proof);
    end.bind(1, asInteger(header.height)).bind(2, ByteView(encoded));
    end.bind(3, asInteger(header.epoch));
    if (next == nullptr) return end.bindNull(4).run();
    const Bytes step = consensus::encodeEpochStep({header, proof, consensus::toValidators(*next)});
    STACKNET_CHECK(end.bind(4, ByteView(step)).run());
    STACKNET_TRY(auto due, m_database.prepare("INSERT OR REPLACE INTO meta VALUES(?1,?2)"));
    CanonicalWriter height;
    height.u64(header.height);
    return due.bind(1, kDueName).bind(2, ByteView(height.data())).run();
}

/// Rows as they are before this block, for the state of some blocks ago. What no snapshot can be of
/// any more goes: a later header never commits to an earlier state.
Result<void> BlockStore::keepOverwritten(const consensus::BlockHeader& header,
                                         const ledger::ExecutionResult& result) {
    const auto due = snapshotDue();
    STACKNET_TRY(auto forget, m_database.prepare("DELETE FROM overwritten WHERE height<=?1"));
    STACKNET_CHECK(forget.bind(1, asInteger(due ? due->stateHeight : header.stateHeight)).run());
    STACKNET_TRY(auto keep,
                 m_database.prepare("INSERT INTO overwritten"
                                    " SELECT ?1, ?2, (SELECT value FROM state WHERE key=?1)"));
    for (const ledger::StateEntry& change : result.changes) {
        STACKNET_CHECK(keep.bind(1, ByteView(change.key)).bind(2, asInteger(header.height)).run());
    }
    return {};
}

std::optional<consensus::BlockHeader> BlockStore::snapshotDue() const {
    auto statement = m_database.prepare("SELECT value FROM meta WHERE name=?1");
    if (!statement.ok()) return std::nullopt;
    statement->bind(1, kDueName);
    const auto found = statement->step();
    if (!found.ok() || !*found) return std::nullopt;
    const Bytes value = statement->blob(0);
    CanonicalReader in(value);
    const consensus::Height height = in.u64("snapshot_due");
    if (!in.finish().ok()) return std::nullopt;
    return header(height);
}

Result<void> BlockStore::snapshotMade(consensus::Height height) {
    const auto due = snapshotDue();
    if (!due || due->height != height) return {};  // the next epoch has ended meanwhile
    STACKNET_TRY(auto transaction, storage::Transaction::begin(m_database));
    STACKNET_TRY(auto done, m_database.prepare("DELETE FROM meta WHERE name=?1"));
    STACKNET_CHECK(done.bind(1, kDueName).run());
    STACKNET_CHECK(m_database.execute("DELETE FROM overwritten"));
    return transaction.commit();
}

Result<void> BlockStore::visitState(
    consensus::Height height,
    const std::function<Result<void>(ByteView key, ByteView value)>& visit) const {
    // Both statements see one moment of the file, however long this takes.
    STACKNET_CHECK(m_database.execute("BEGIN"));
    const auto run = [&]() -> Result<void> {
        const auto due = snapshotDue();
        if (!due || due->stateHeight != height) {
            return makeError("engine.snapshot_gone",
                             sentence("The state of height %1 is not kept any more; the next "
                                      "epoch's end has one again.",
                                      {height}));
        }
        STACKNET_TRY(auto now, m_database.prepare("SELECT key, value FROM state ORDER BY key"));
        // The oldest of the later blocks that touched a row found it as it was.
        STACKNET_TRY(auto before,
                     m_database.prepare("SELECT key, value FROM overwritten o WHERE height ="
                                        " (SELECT MIN(height) FROM overwritten"
                                        " WHERE key = o.key AND height > ?1) ORDER BY key"));
        before.bind(1, asInteger(height));
        STACKNET_TRY(bool rowNow, now.step());
        STACKNET_TRY(bool rowBefore, before.step());
        while (rowNow || rowBefore) {
            const Bytes keyNow = rowNow ? now.blob(0) : Bytes();
            const Bytes keyBefore = rowBefore ? before.blob(0) : Bytes();
            const bool useBefore = rowBefore && (!rowNow || keyBefore <= keyNow);
            if (!useBefore) {
                STACKNET_CHECK(visit(keyNow, now.blob(1)));
            } else if (!before.isNull(1)) {
                STACKNET_CHECK(visit(keyBefore, before.blob(1)));
            }
            const bool same = useBefore && rowNow && keyBefore == keyNow;
            if (useBefore) {
                STACKNET_TRY(rowBefore, before.step());
            }
            if (!useBefore || same) {
                STACKNET_TRY(rowNow, now.step());
            }
        }
        return {};
    };
    const auto visited = run();
    const auto ended = m_database.execute("COMMIT");
    return visited.ok() ? ended : visited;
}

std::vector<consensus::EpochStep> BlockStore::epochSteps(consensus::Epoch from,
                                                         std::size_t countMax,
                                                         std::size_t bytesMax) const {
    std::vector<consensus::EpochStep> steps;
    auto rows = m_database.prepare(
        "SELECT epoch, step FROM epoch_ends WHERE epoch>=?1 AND step IS NOT NULL"
        " ORDER BY height LIMIT ?2");
    if (!rows.ok()) return steps;
    rows->bind(1, asInteger(from)).bind(2, asInteger(countMax));
    std::size_t bytes = 0;
    for (;;) {
        const auto more = rows->step();
        if (!more.ok() || !*more) return steps;
        const Bytes encoded = rows->blob(1);
        bytes += encoded.size();
        const auto epoch = static_cast<consensus::Epoch>(rows->integer(0));
        if (epoch != from + steps.size() || (bytes > bytesMax && !steps.empty())) return steps;
        auto step = consensus::decodeEpochStep(encoded);
        if (!step.ok()) return steps;
        steps.push_back(std::move(*step));
    }
}

Result<void> BlockStore::install(const SnapshotInstall& snapshot) {
    STACKNET_INVARIANT(!snapshot.blocks.empty() && !snapshot.epochs.empty());
    const consensus::BlockHeader& last = snapshot.blocks.back().block->header;
    STACKNET_INVARIANT(last == snapshot.epochs.back().header);
    if (m_tip >= snapshot.baseHeight) {
        return makeError(
            "engine.snapshot_overtaken",
            sentence("The snapshot of height %1 is older than the chain here; it is not used.",
                     {snapshot.baseHeight}));
    }
    STACKNET_TRY(auto transaction, storage::Transaction::begin(m_database));
    for (const char* table : {"state", "overwritten", "base"}) {
        STACKNET_CHECK(m_database.execute("DELETE FROM " + std::string(table)));
    }
    STACKNET_TRY(auto put, m_database.prepare("INSERT INTO state VALUES(?1,?2)"));
    for (const ledger::StateEntry& row : snapshot.state) {
        STACKNET_CHECK(put.bind(1, ByteView(row.key)).bind(2, ByteView(row.value)).run());
    }
    STACKNET_TRY(auto base, m_database.prepare("INSERT INTO base VALUES(?1,?2)"));
    STACKNET_CHECK(
        base.bind(1, asInteger(snapshot.baseHeight)).bind(2, snapshot.baseRoot.view()).run());
    std::uint64_t transactions = 0;
    for (const SnapshotInstall::Executed& one : snapshot.blocks) {
        STACKNET_CHECK(insertBlock(*one.block, one.leader, std::nullopt, one.result));
        transactions += one.block->transactions.size();
    }
    STACKNET_TRY(auto known, m_database.prepare("DELETE FROM epoch_ends WHERE height=?1"));
    for (const consensus::EpochStep& step : snapshot.epochs) {
        const std::vector<ledger::EpochValidator> next = consensus::toLedger(step.next);
        STACKNET_CHECK(known.bind(1, asInteger(step.header.height)).run());
        STACKNET_CHECK(insertEpochEnd(step.header, step.proof, &next));
    }
    // The snapshot that came is the one to serve.
    STACKNET_TRY(auto due, m_database.prepare("DELETE FROM meta WHERE name=?1"));
    STACKNET_CHECK(due.bind(1, kDueName).run());
    STACKNET_CHECK(transaction.commit());
    m_tip = last.height;
    m_transactions += transactions;
    return {};
}

}  // namespace stacknet::engine
