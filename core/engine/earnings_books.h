#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/api/earnings_info.h"
#include "core/api/history.h"
#include "core/engine/arena_verdicts.h"
#include "core/engine/earnings_scan.h"
#include "core/engine/points_store.h"
#include "core/engine/slash_store.h"
#include "core/engine/stake_history.h"

namespace stacknet::engine {

/// What the final blocks brought since the last update, by the main thread.
struct EarningsNews {
    std::vector<PublicKey> keys;  ///< of this operator, at most api::kEarningsKeysShownMax count
    std::vector<PointsChange> points;
    std::vector<StakeSample> stake;
    ArenaNews arena;
    std::int64_t nowMs = 0;
};

/// What this operator's Node Keys earned, gained and risked, written down over restarts
/// (earnings.db), and what the screens ask about it. Waits for disks, so it has a thread of its
/// own; one thread.
class EarningsBooks {
public:
    /// Errors: "storage.*".
    static Result<std::unique_ptr<EarningsBooks>> open(const std::filesystem::path& database,
                                                       const std::filesystem::path& chainDatabase,
                                                       ledger::Genesis genesis);

    struct Update {
        api::EarningsInfo info;
        ArenaRecord arena;  ///< of the last api::kArenaRecentDays days
        /// The newest of earlier runs, newest first; with the first update alone.
        std::vector<api::ArenaVerdictInfo> verdicts;
        bool done = false;  ///< false: more blocks wait to be read, call again
    };
    /// Errors: those of EarningsScan::pass and the stores. What of `news` was written stays.
    Result<Update> update(const EarningsNews& news);
    /// Verdicts that a page shall have before the next update. Errors: "storage.*".
    Result<void> addVerdicts(ArenaNews news);

    /// Tables "paperwork", "points", "arena.verdicts" and "stake.slashes". Errors: those of
    /// tablePage().
    Result<api::HistoryPage> page(const api::HistoryQuery& query);
    static bool hasTable(const std::string& table);

    /// "earnings.summary": {"from": "2026-11-01", "to": "2026-12-01", "node_key"}; each may be
    /// absent, `to` is not included. "stake.history" and "points.history": {"from_ms"}; absent:
    /// all. docs/protocol/earnings.md has the answers. Errors: "api.bad_argument", "storage.*".
    Result<std::string> answer(const api::Question& question, std::int64_t nowMs);
    static bool hasTopic(const std::string& topic);

private:
    EarningsBooks(std::unique_ptr<EarningsStore> store, EarningsScan scan)
        : m_store(std::move(store)),
          m_points(m_store->database()),
          m_stake(m_store->database()),
          m_verdicts(m_store->database()),
          m_slashes(m_store->database()),
          m_scan(std::move(scan)) {}
    Result<api::EarningsInfo> infoOf(const EarningsPass& pass, std::int64_t nowMs);
    Result<bool> addSlashes();
    Result<std::string> summary(const std::string& argument);
    Result<std::string> stakeHistory(const std::string& argument);
    Result<std::string> pointsHistory(const std::string& argument, std::int64_t nowMs);

    std::unique_ptr<EarningsStore> m_store;
    PointsStore m_points;
    StakeHistory m_stake;
    ArenaVerdicts m_verdicts;
    SlashStore m_slashes;
    EarningsScan m_scan;
    EarningsPass m_last;  ///< the newest that was done
    bool m_toldVerdicts = false;
};

/// The first millisecond of a UTC day "2026-11-26"; nothing when it is none.
std::optional<std::int64_t> utcDayMs(const std::string& day);
/// "2026-11-26", of years 1970 to 9999.
std::string utcDayText(std::int64_t timeMs);

}  // namespace stacknet::engine
