#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/api/arena_info.h"
#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/ledger/types.h"
#include "core/storage/database.h"

namespace stacknet::engine {

/// How far the list of verdicts goes back, and how long it gets.
inline constexpr std::int64_t kArenaVerdictsKeptMs = std::int64_t{400} * 86'400'000;
inline constexpr std::int64_t kArenaVerdictRowsMax = 100'000;

/// What the final blocks judged since the last news, by the main thread.
struct ArenaNews {
    PublicKey self;
    std::vector<api::ArenaVerdictInfo> verdicts;  ///< oldest first
    /// With the first news of a run: verdicts that the ledger's state still remembers. What they
    /// brought in points it does not say.
    std::vector<api::ArenaVerdictInfo> remembered;
    bool first = false;
    /// `verdicts` is complete for the blocks above this height and time up to those; height 0 and
    /// time 0: this node has no part in spot checks.
    ledger::Height fromHeight = 0;
    std::int64_t fromMs = 0;
    ledger::Height height = 0;
    std::int64_t timeMs = 0;
};

/// How this node's own tasks were judged.
struct ArenaRecord {
    std::uint64_t passed = 0;
    std::uint64_t judged = 0;  ///< found right or wrong
    std::int64_t sinceMs = 0;  ///< from when on verdicts are complete; 0: none was ever written
    bool operator==(const ArenaRecord&) const = default;
};

/// The verdicts of spot checks that concern this node, over restarts: one row for each, however
/// often its block is executed. What was judged while nobody wrote is taken from the ledger's
/// state, which remembers a verdict for an hour (ledger::kArenaKeepMs); a longer gap moves the time
/// from which on the list is complete. One thread.
class ArenaVerdicts {
public:
    static std::string_view schema();

    explicit ArenaVerdicts(storage::Database& database) : m_database(database) {}

    /// How far verdicts are written down; 0: nothing yet.
    Result<ledger::Height> reached();
    /// This verdict is there, whatever else its row says.
    Result<bool> has(const api::ArenaVerdictInfo& verdict);
    /// One transaction. `remembered` has the heights and tokens, and only verdicts that are new.
    Result<void> add(const ArenaNews& news);
    /// Own tasks judged at `fromMs` or later.
    Result<ArenaRecord> record(std::int64_t fromMs);
    /// Newest first; at most `countMax`, without those whose points are not known.
    Result<std::vector<api::ArenaVerdictInfo>> newest(std::size_t countMax);

private:
    Result<void> reach(const ArenaNews& news);
    Result<void> trim(std::int64_t nowMs);

    storage::Database& m_database;
};

}  // namespace stacknet::engine
