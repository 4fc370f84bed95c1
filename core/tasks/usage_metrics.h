#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/result.h"
#include "core/base/rng.h"
#include "core/tasks/usage_rules.h"

namespace stacknet::tasks {

/// Days since 1970-01-01 UTC.
using UsageDay = std::int64_t;
UsageDay usageDayOf(std::int64_t wallMs);
/// "2026-11-25"
std::string usageDayText(UsageDay day);

/// What a cell counts. The node's region is the same for all cells of a node.
struct UsageCellKey {
    std::string model;  ///< one of this node's own names, never a client's word
    bool tee = false;
    auto operator<=>(const UsageCellKey&) const = default;
};
/// Holds what was merged from the cells that may not be released.
inline constexpr std::string_view kUsageOther = "other";

/// A released cell; noise may take a number below zero, and it is left there.
struct UsageCell {
    UsageCellKey key;
    std::int64_t requests = 0;
    std::int64_t tokens = 0;
    bool operator==(const UsageCell&) const = default;
};

/// A day as it is published and stored: nothing else of the day remains.
struct UsageRelease {
    UsageDay day = 0;
    std::int64_t countedFromMs = 0;
    std::vector<UsageCell> cells;  ///< by key, "other" where it belongs; possibly none
    bool operator==(const UsageRelease&) const = default;
};

/// Counts the usage of one day in memory and releases it once.
///
/// An account is known by a 64-bit SipHash under a key that is drawn for the day and wiped with it.
/// Of an account the first kUsageRequestsPerDay requests and the first kUsageTokensPerDay tokens of
/// the day count, over all cells together: whatever it does, it changes the sum over all released
/// numbers by no more than that, which is the sensitivity that the noise is made for, so the budget
/// is one per account and day however many cells it touches.
///
/// release() publishes a cell when it has kUsageAccountsMin accounts and none of them has more than
/// kUsageDominancePercent of its requests or its tokens, after the clamp. The other cells are
/// merged into "other", one for each value of `tee` — which obeys the same rule — and what remains
/// is dropped. Then every number gets its noise. One thread.
class UsageMetrics {
public:
    explicit UsageMetrics(Rng& rng);
    ~UsageMetrics();
    UsageMetrics(const UsageMetrics&) = delete;
    UsageMetrics& operator=(const UsageMetrics&) = delete;

    /// Starts to count this day; what was counted before is dropped and the key is a new one.
    void begin(UsageDay day, std::int64_t nowMs);
    /// A task that was served. False when it is not counted: it belongs to another day, or there
    /// are kUsageAccountsMax accounts or kUsageCellsMax cells already.
    bool note(UsageDay day, std::string_view account, const UsageCellKey& cell,
              std::uint64_t tokens);
    /// The day with its noise, and an end of counting until begin(). Error "base.rng_failed";
    /// the counts are gone then, too.
    Result<UsageRelease> release();
    /// Forgets the day.
    void drop();

    std::optional<UsageDay> day() const { return m_day; }
    std::int64_t countedFromMs() const { return m_countedFromMs; }
    std::uint32_t cells() const { return static_cast<std::uint32_t>(m_cells.size()); }
    /// Cells that may be released as they are, "other" aside.
    std::uint32_t cellsReady() const;

private:
    using AccountHash = std::uint64_t;
    struct Share {
        std::uint32_t requests = 0;
        std::uint32_t tokens = 0;
    };
    using Cell = std::unordered_map<AccountHash, Share>;

    static bool mayBeReleased(const Cell& cell);
    AccountHash hashOf(std::string_view account) const;

    Rng& m_rng;
    std::optional<UsageDay> m_day;
    std::int64_t m_countedFromMs = 0;
    std::array<std::uint8_t, 16> m_key{};
    std::unordered_map<AccountHash, Share> m_used;  ///< of the day, all cells together
    std::map<UsageCellKey, Cell> m_cells;
};

}  // namespace stacknet::tasks
